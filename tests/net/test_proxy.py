from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.net.proxy import Proxy, UnknownProxy, proxy_for, system_proxy
from app.net.target import target

FAR = target("https://model.example/v1")
VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """The variables by which Linux tells programs of a proxy, none of them set."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


def test_the_systems_setting_counts_at_once(settings: pytest.MonkeyPatch) -> None:
    assert system_proxy("model.example") is None
    settings.setenv("https_proxy", "http://proxy.example:3128")
    assert system_proxy("model.example") == "http://proxy.example:3128"
    settings.setenv("no_proxy", "model.example,.home.example")
    assert system_proxy("model.example") is None
    assert system_proxy("nas.home.example") is None
    assert system_proxy("api.example") == "http://proxy.example:3128"


def test_a_proxy_for_plain_http_is_none_for_us(settings: pytest.MonkeyPatch) -> None:
    settings.setenv("http_proxy", "http://proxy.example:3128")
    assert system_proxy("model.example") is None
    settings.setenv("all_proxy", "socks5://proxy.example:1080")
    assert system_proxy("model.example") == "socks5://proxy.example:1080"


@pytest.mark.parametrize(
    ("written", "found"),
    [
        (None, None),
        ("", None),
        ("proxy.example:3128", Proxy("http://proxy.example:3128/")),
        ("http://proxy.example", Proxy("http://proxy.example/")),
        ("https://proxy.example:8443/x?y#z", Proxy("https://proxy.example:8443/")),
        ("http://ann:p%40ss@proxy.example:3128", Proxy("http://proxy.example:3128/", "ann", "p@ss")),
    ],
)
def test_how_a_proxy_is_written(written: str | None, found: Proxy | None) -> None:
    assert proxy_for(FAR, lambda _host: written) == found


def test_a_password_does_not_show_itself() -> None:
    found = proxy_for(FAR, lambda _host: "http://ann:secret@proxy.example")
    assert "secret" not in repr(found)


@given(st.text(max_size=60))
def test_any_setting_is_a_proxy_or_unknown(written: str) -> None:
    try:
        found = proxy_for(FAR, lambda _host: written)
    except UnknownProxy:
        return
    assert (found is None) == (not written)
    assert found is None or found.url.startswith(("http://", "https://"))
