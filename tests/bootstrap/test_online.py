"""What stands for the person at a service."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.bootstrap.online import INSTALLATION, Online
from app.settings.services import ServicesFile
from app.store.secrets import Secret, SystemSecrets
from tests.store.backends import secure
from tests.ui.pages.settings.parts import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from keyring.backend import KeyringBackend


def _online(folder: Path, *backends: type[KeyringBackend]) -> Online:
    secrets = SystemSecrets(lambda: backends)
    return Online(ServicesFile(folder / "services.json"), secrets, lambda: None, Desk(folder).model)


@pytest.mark.usefixtures("qtbot")
def test_a_person_is_the_same_each_time_and_another_on_another_computer(tmp_path: Path) -> None:
    backend = secure()
    once, again = _online(tmp_path, backend), _online(tmp_path, backend)
    other = _online(tmp_path, secure())

    assert once.person() == again.person() != other.person()
    assert len(once.person()) == 64
    kept = once.secrets.read(INSTALLATION)
    assert isinstance(kept, Secret)
    assert kept.key not in once.person()


@pytest.mark.usefixtures("qtbot")
def test_without_a_keychain_nothing_stands_for_anybody(tmp_path: Path) -> None:
    assert _online(tmp_path).person() == ""
