from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.suffix import is_top_level, registrable_domain, split_host


@pytest.mark.parametrize(
    ("host", "domain", "suffix"),
    [
        ("example.com", "example.com", "com"),
        ("a.b.example.com", "example.com", "com"),
        ("example.co.uk", "example.co.uk", "co.uk"),
        ("a.example.co.uk", "example.co.uk", "co.uk"),
        ("com", "", "com"),
        ("co.uk", "", "co.uk"),
        ("a.b.c.ck", "b.c.ck", "c.ck"),
        ("c.ck", "", "c.ck"),
        ("www.ck", "www.ck", "ck"),
        ("a.www.ck", "www.ck", "ck"),
        ("city.kobe.jp", "city.kobe.jp", "kobe.jp"),
        ("a.b.kobe.jp", "a.b.kobe.jp", "b.kobe.jp"),
        ("kobe.jp", "", "kobe.jp"),
        ("someone.github.io", "someone.github.io", "github.io"),
        ("github.io", "", "github.io"),
        ("bucket.s3.amazonaws.com", "bucket.s3.amazonaws.com", "s3.amazonaws.com"),
        ("www.amazonaws.com", "amazonaws.com", "com"),
        ("xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn", "xn--55qx5d.cn"),
        ("nowhere.notanending", "nowhere.notanending", "notanending"),
        ("example.com.", "example.com", "com"),
        ("", "", ""),
        ("a..com", "", ""),
        (".com", "", ""),
    ],
)
def test_finds_who_owns_a_host(host: str, domain: str, suffix: str) -> None:
    parts = split_host(host)
    assert (parts.domain, parts.suffix) == (domain, suffix)
    assert registrable_domain(host) == domain


def test_keeps_the_reading_without_private_suffixes() -> None:
    parts = split_host("a.someone.github.io")
    assert (parts.icann_domain, parts.icann_suffix) == ("github.io", "io")


@pytest.mark.parametrize(("host", "known"), [("a.com", True), ("a.notanending", False), ("a.xn--p1ai", True)])
def test_says_whether_an_ending_exists(host: str, *, known: bool) -> None:
    assert split_host(host).is_known is known
    assert is_top_level(host.rpartition(".")[2]) is known


@given(
    st.lists(
        st.sampled_from(["a", "www", "com", "uk", "co", "ck", "kobe", "jp", "github", "io", ""]), max_size=8
    )
)
def test_a_domain_is_its_suffix_and_one_label(labels: list[str]) -> None:
    host = ".".join(labels)
    parts = split_host(host)
    assert host.removesuffix(".").endswith(parts.domain)
    for domain, suffix in ((parts.domain, parts.suffix), (parts.icann_domain, parts.icann_suffix)):
        assert not domain or domain.partition(".")[2] == suffix
    assert len(parts.suffix) >= len(parts.icann_suffix)
