"""A service and its key are kept both or neither, and go so too: a real file, a keychain in memory."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from keyring.errors import KeyringLocked

from app.bootstrap.service_shelf import ServiceShelf
from app.core.service import Service, ServiceKind
from app.core.unkept import Unkept
from app.settings.file import NotSaved
from app.settings.services import ServicesFile
from app.store.keychain import NoKey
from app.store.secrets import Secret, SystemSecrets
from tests.store.backends import secure

if TYPE_CHECKING:
    from pathlib import Path

OPENAI = Service(
    "openai", ServiceKind.OPENAI_RESPONSES, "https://api.openai.com/v1", "large", "key of openai"
)
OWN = Service("own:model.example", ServiceKind.OPENAI_COMPATIBLE, "https://model.example/v1", "small")
KEYED = replace(OWN, key_name="key of own:model.example")


class Room:
    """A shelf with what stands behind it."""

    def __init__(self, folder: Path) -> None:
        self.backend = secure()
        self.file = ServicesFile(folder / "services" / "services.json")
        self.secrets = SystemSecrets(lambda: [self.backend])
        self.shelf = ServiceShelf(self.file, self.secrets)

    def key(self, service: Service) -> str | None:
        kept = self.secrets.read(service.key_name)
        assert isinstance(kept, Secret | NoKey)
        return kept.key if isinstance(kept, Secret) else None


class FullDisk(ServicesFile):
    """A file that can be read, and not written any more."""

    def put(self, service: Service, instead_of: str = "") -> NotSaved:  # noqa: ARG002 - the shape of the file
        """Find no room."""
        return NotSaved(disk_full=True)

    def remove(self, known: str) -> NotSaved:  # noqa: ARG002 - the shape of the file
        """Find no room."""
        return NotSaved(disk_full=True)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_both_are_kept_replaced_and_gone(room: Room) -> None:
    assert room.shelf.keep(OPENAI, "first") is None
    assert room.shelf.keep(replace(OPENAI, model="other"), None) is None
    assert (room.file.load(), room.key(OPENAI)) == ((replace(OPENAI, model="other"),), "first")
    assert room.shelf.keep(OPENAI, "second") is None
    assert room.key(OPENAI) == "second"
    assert room.shelf.remove(OPENAI) is None
    assert (room.file.load(), room.key(OPENAI)) == ((), None)


def test_the_key_of_a_service_that_goes_is_forgotten(room: Room) -> None:
    room.shelf.keep(OPENAI, "first")
    assert room.shelf.keep(OWN, "", instead_of="openai") is None
    assert (room.file.load(), room.key(OPENAI)) == ((OWN,), None)
    room.shelf.keep(KEYED, "keyed")
    assert room.shelf.keep(OWN, "") is None
    assert room.key(KEYED) is None


def test_without_a_keychain_what_needs_no_key_is_kept(room: Room) -> None:
    plain = ServiceShelf(room.file, SystemSecrets(list))
    assert plain.keep(OWN, "") is None
    assert plain.keep(KEYED, "key") is Unkept.NO_KEYCHAIN
    assert room.file.load() == (OWN,)
    assert plain.remove(OWN) is None


def test_a_locked_keychain_keeps_neither(room: Room) -> None:
    room.backend.trouble = KeyringLocked("waved away")  # type: ignore[attr-defined]
    assert room.shelf.keep(OPENAI, "first") is Unkept.LOCKED
    assert room.file.load() == ()


def test_a_forgetful_keychain_keeps_neither(room: Room) -> None:
    room.backend.is_forgetful = True  # type: ignore[attr-defined]
    assert room.shelf.keep(OPENAI, "first") is Unkept.REFUSED
    assert (room.file.load(), room.key(OPENAI)) == ((), None)


def test_a_key_that_cannot_be_forgotten_stays_with_its_service(room: Room) -> None:
    room.shelf.keep(OPENAI, "first")
    room.backend.trouble = OSError()  # type: ignore[attr-defined]
    assert room.shelf.remove(OPENAI) is Unkept.REFUSED
    room.backend.trouble = None  # type: ignore[attr-defined]
    assert (room.file.load(), room.key(OPENAI)) == ((OPENAI,), "first")


@pytest.mark.parametrize("before", [None, "first"])
def test_where_the_file_is_not_written_the_keys_are_as_before(room: Room, before: str | None) -> None:
    if before:
        room.shelf.keep(OPENAI, before)
    services = room.file.load()
    shelf = ServiceShelf(FullDisk(room.file.path), room.secrets)
    assert shelf.keep(replace(OPENAI, model="other"), "second") is Unkept.DISK_FULL
    assert shelf.keep(OWN, "", instead_of="openai") is Unkept.DISK_FULL
    assert shelf.remove(OPENAI) is Unkept.DISK_FULL
    assert (room.file.load(), room.key(OPENAI)) == (services, before)


def test_a_file_that_cannot_be_read_stays_as_it_is(room: Room) -> None:
    room.file.path.parent.mkdir(parents=True)
    room.file.path.write_bytes(b"{")
    assert room.shelf.keep(OPENAI, "first") is Unkept.UNREADABLE
    assert room.shelf.remove(OPENAI) is Unkept.UNREADABLE
    assert (room.file.path.read_bytes(), room.key(OPENAI)) == (b"{", None)
