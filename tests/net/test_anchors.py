"""Whom a connection believes, with real servers on loopback."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

import pytest

from app.core.call import Answered, Unproved
from app.net.anchors import by_places, only, strict, system_anchors
from tests.net.make import CHAT, Caller, service
from tests.support.certificates import authority
from tests.support.server import Server, http, says

if TYPE_CHECKING:
    from pathlib import Path


def _answer(tmp_path: Path, anchors: ssl.SSLContext) -> object:
    with Server(says(http(dict(CHAT))), authority().server(tmp_path)) as server:
        return Caller(service(server), anchors=anchors).ask()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A system's folder that holds our authority under its hash."""
    place = tmp_path / "certs"
    place.mkdir()
    (place / authority().hashed_name).write_text(authority().anchor, "ascii")
    return place


def test_a_systems_folder_is_looked_up(tmp_path: Path, folder: Path) -> None:
    assert isinstance(_answer(tmp_path, by_places(["/nowhere", str(folder)], [])), Answered)


def test_a_systems_file_is_read_where_no_folder_has_any(tmp_path: Path) -> None:
    file = tmp_path / "all.pem"
    file.write_text(authority().anchor, "ascii")
    empty = tmp_path / "empty"
    empty.mkdir()
    assert isinstance(_answer(tmp_path, by_places([str(empty)], ["/nowhere", str(file)])), Answered)


def test_where_there_are_no_certificates_nobody_is_believed(tmp_path: Path) -> None:
    assert _answer(tmp_path, by_places([], [])) == Unproved()


def test_this_system_does_not_believe_a_throw_away_authority(tmp_path: Path) -> None:
    assert _answer(tmp_path, system_anchors()) == Unproved()


def test_a_certificate_file_that_the_person_names_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.pem"
    file.write_text(authority().anchor, "ascii")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    assert isinstance(_answer(tmp_path, system_anchors()), Answered)


def test_every_way_checks_names_and_encryption() -> None:
    plain = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for context in (system_anchors(), only(authority().anchor), by_places([], []), strict(plain)):
        assert context.verify_mode == ssl.CERT_REQUIRED
        assert context.check_hostname
        assert context.minimum_version == ssl.TLSVersion.TLSv1_2


def test_the_library_for_windows_and_macos_is_held_to_the_same() -> None:
    import truststore

    context = strict(truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    assert context.minimum_version == ssl.TLSVersion.TLSv1_2
    assert context.check_hostname
