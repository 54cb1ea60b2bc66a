from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.place import is_here, numeric, place, tidy


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", ""),
        ("  ", ""),
        ("localhost:11434", "http://localhost:11434/v1"),
        ("127.0.0.1:8080/", "http://127.0.0.1:8080/v1"),
        ("[::1]:8080", "http://[::1]:8080/v1"),
        ("models.example", "https://models.example/v1"),
        (" https://models.example/api/v2/ ", "https://models.example/api/v2"),
        ("http://models.example", "http://models.example/v1"),
        ("https://models.example?a=b", "https://models.example?a=b"),
        ("https://", "https:"),
        ("ftp://models.example", "ftp://models.example/v1"),
    ],
)
def test_what_was_left_out_is_put_in(typed: str, meant: str) -> None:
    assert tidy(typed) == meant


@given(st.text())
def test_anything_may_be_typed(typed: str) -> None:
    meant = tidy(typed)
    assert tidy(meant) == meant or not place(meant)
    assert place(meant) == place(meant).lower() or not meant.isascii()
    assert not (is_here(meant) and not place(meant))


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("http://localhost:11434/v1", True),
        ("http://127.8.8.8/v1", True),
        ("https://[::1]:8/v1", True),
        ("https://localhost.example/v1", False),
        ("https://192.168.1.20/v1", False),
        ("http://[::1", False),
    ],
)
def test_this_computer_is_known(url: str, *, here: bool) -> None:
    assert is_here(url) is here


def test_the_place_is_host_and_port() -> None:
    assert place("https://Models.Example:8443/v1") == "models.example:8443"
    assert place("https://models.example/v1") == "models.example"
    assert place("https://models.example:no/v1") == ""


def test_numbers_of_computers_are_known() -> None:
    assert numeric(" [fd00::1] ") == "fd00::1"
    assert numeric("192.168.1.20") == "192.168.1.20"
    assert numeric("nas.home") is None
