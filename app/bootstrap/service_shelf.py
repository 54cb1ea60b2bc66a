"""Keeps services and their keys together: both or neither, whatever goes wrong on the way.

Rules: the keychain first, then the file; where a later step fails, every key is put back as it was; a file
that cannot be read is found before any key is touched; the key of a service that goes is forgotten with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from app.core.unkept import Unkept
from app.settings.file import NotSaved, Unreadable
from app.store.keychain import Locked, NoKey, NoKeychain, Refused
from app.store.secrets import Secret

if TYPE_CHECKING:
    from app.core.service import Service
    from app.settings.services import ServicesFile
    from app.store.keychain import Trouble
    from app.store.secrets import SystemSecrets


class ServiceShelf:
    """Services, and their keys.

    Args:
        file: keeps the services.
        secrets: keeps the keys.
    """

    def __init__(self, file: ServicesFile, secrets: SystemSecrets) -> None:
        self._file, self._secrets = file, secrets

    def keep(self, service: Service, key: str | None, instead_of: str = "") -> Unkept | None:
        """Keep a service and its key.

        Args:
            service: in place of one with its id.
            key: None to leave the key as it is in the keychain.
            instead_of: the id of another service that goes.

        Returns:
            Why everything is as before; None where it was kept.
        """
        known = self._file.load()
        if isinstance(known, Unreadable):
            return Unkept.UNREADABLE
        replaced = {service.id, instead_of or service.id}
        gone = {old.key_name for old in known if old.id in replaced and old.key_name}
        change = _KeyChange(self._secrets)
        for name in sorted(gone - {service.key_name}):
            change.put(name, None)
        if service.key_name and key is not None:
            change.put(service.key_name, key)
        return change.trouble or self._written(self._file.put(service, instead_of), change)

    def remove(self, service: Service) -> Unkept | None:
        """Forget a service and its key.

        Returns:
            Why everything is as before; None where both are gone.
        """
        if isinstance(self._file.load(), Unreadable):
            return Unkept.UNREADABLE
        change = _KeyChange(self._secrets)
        if service.key_name:
            change.put(service.key_name, None)
        return change.trouble or self._written(self._file.remove(service.id), change)

    def _written(self, why: NotSaved | Unreadable | None, change: _KeyChange) -> Unkept | None:
        match why:
            case None:
                return None
            case Unreadable():
                unkept = Unkept.UNREADABLE
            case NotSaved(disk_full=True):
                unkept = Unkept.DISK_FULL
            case NotSaved():
                unkept = Unkept.NOT_SAVED
            case unexpected:
                assert_never(unexpected)
        change.take_back()
        return unkept


class _KeyChange:
    """Changes of keys that can be taken back; after trouble nothing more is changed."""

    def __init__(self, secrets: SystemSecrets) -> None:
        self._secrets = secrets
        self._before: list[tuple[str, str | None]] = []
        self.trouble: Unkept | None = None

    def put(self, name: str, key: str | None) -> None:
        """Keep a key, or forget it; takes everything back where that fails."""
        if self.trouble is not None:
            return
        before = self._secrets.read(name)
        if isinstance(before, Secret | NoKey):
            self._before.append((name, before.key if isinstance(before, Secret) else None))
            came = self._put(name, key)
        else:
            came = before
        if not isinstance(came, Secret | NoKey):
            self.trouble = _why(came)
            self.take_back()

    def take_back(self) -> None:
        """Have every key as it was."""
        for name, key in reversed(self._before):
            self._put(name, key)
        self._before.clear()

    def _put(self, name: str, key: str | None) -> Secret | NoKey | Trouble:
        return self._secrets.forget(name) if key is None else self._secrets.keep(name, key)


def _why(trouble: Trouble) -> Unkept:
    match trouble:
        case NoKeychain():
            return Unkept.NO_KEYCHAIN
        case Locked():
            return Unkept.LOCKED
        case Refused():
            return Unkept.REFUSED
        case unexpected:
            assert_never(unexpected)
