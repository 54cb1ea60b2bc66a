"""The guards of the test suite itself: shut network, log lines, home, reading grade."""

from __future__ import annotations

import logging
import os
import socket
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tests.conftest import DOOR
from tests.support.logs import Unexpected
from tests.support.network import NetworkIsShut, is_loopback
from tests.support.reading import Reading, reading, syllables

FAR = ("192.0.2.1", 9)
"""An address that is reserved for documents (RFC 5737)."""


def test_no_connection_leaves_this_computer() -> None:
    with socket.socket() as plug, pytest.raises(NetworkIsShut):
        plug.connect(FAR)
    with socket.socket(type=socket.SOCK_DGRAM) as plug, pytest.raises(NetworkIsShut):
        plug.sendto(b"x", FAR)
    with pytest.raises(NetworkIsShut):
        socket.getaddrinfo("example.org", 80)
    assert len(DOOR.knocks) == 3
    DOOR.knocks.clear()


def test_a_refusal_that_is_caught_is_remembered() -> None:
    with suppress(RuntimeError):
        socket.create_connection(FAR)
    assert DOOR.knocks == ["socket.getaddrinfo '192.0.2.1'"]
    DOOR.knocks.clear()


def test_loopback_is_open() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as plug,
    ):
        assert plug.getpeername() == server.getsockname()


@pytest.mark.parametrize("host", [None, "", "localhost", b"localhost", "127.0.0.9", "::1", "::1%lo"])
def test_this_computer_is_loopback(host: object) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", ["10.0.0.1", "0.0.0.0", "example.org", b"example.org", "fe80::1%eth0", "localhost.x"]
)
def test_others_are_not(host: object) -> None:
    assert not is_loopback(host)


@pytest.mark.logs("the lamp is out")
def test_expected_log_lines_pass() -> None:
    logging.getLogger("porch").warning("the lamp is out")


@pytest.mark.logs("flickers", "is out")
def test_unexpected_log_lines_are_collected() -> None:
    listener = Unexpected("flickers")
    with listener.listening():
        logging.getLogger("porch").warning("the lamp flickers")
        logging.getLogger("porch").error("the %s is out", "lamp")
        logging.getLogger("porch").info("the lamp is on")
    assert listener.lines == ["porch: the lamp is out"]


def test_home_is_not_the_home_of_a_person() -> None:
    assert "porchlight-home-" in str(Path.home())
    assert os.environ["XDG_CONFIG_HOME"] == str(Path.home())


def test_clock_and_language_are_the_same_everywhere() -> None:
    assert time.tzname[0] == "UTC"
    assert os.environ["LC_ALL"] == "C.UTF-8"


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("a", 1),
        ("pay", 1),
        ("waste", 1),
        ("asked", 1),
        ("money", 2),
        ("little", 2),
        ("password", 2),
        ("computer", 3),
    ],
)
def test_syllables_are_counted(word: str, count: int) -> None:
    assert syllables(word) == count


def test_plain_words_are_easy_and_long_ones_are_not() -> None:
    plain = reading("Do not click. Call your bank. Use the number on your card.")
    heavy = reading(
        "Unauthorised remittance authorisation necessitates immediate institutional verification procedures."
    )
    assert plain.grade < 4
    assert heavy.grade > 12
    assert plain.longest == 6


def test_no_words_have_no_grade() -> None:
    assert reading("123 …") == Reading(0.0, 0)
