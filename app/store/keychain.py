"""Keeps the key of the history in the keychain of the system, and says what came of it.

Rules: only the keychains named here are used, each known to encrypt; whatever else is installed or set for
the library `keyring` (plain-text files, `null`, `fail`, chains of them) is never asked, so a key is never
written in plain text; each bad day is a type of its own; the key shows in no message.
"""

from __future__ import annotations

import base64
import importlib
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol, assert_never

from app.core.opening import KeyOutOfReach, KeyTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from keyring.backend import KeyringBackend

KEY_BYTES: Final = 32
SERVICE: Final = "Porchlight"
ENTRY: Final = "key of the past checks"
SECURE: Final[dict[tuple[str, str], str]] = {
    ("keyring.backends.macOS", "Keyring"): "macOS Keychain",
    ("keyring.backends.Windows", "WinVaultKeyring"): "Windows Credential Manager",
    ("keyring.backends.SecretService", "Keyring"): "Secret Service",
    ("keyring.backends.libsecret", "Keyring"): "Secret Service (libsecret)",
    ("keyring.backends.kwallet", "DBusKeyring"): "KDE Wallet",
}
"""Module and class of every keychain that encrypts, and what people call it; the first that works is used."""


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The key is here."""

    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class NoKey:
    """The keychain is open and holds no key of ours."""


@dataclass(frozen=True, slots=True)
class NoKeychain:
    """This system has no keychain that encrypts, or none that can be reached."""

    why: str


@dataclass(frozen=True, slots=True)
class Locked:
    """The keychain stayed locked: nobody typed its password, or the question was waved away."""

    why: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The keychain is there and said no."""

    why: str


Trouble = NoKeychain | Locked | Refused


class Keychain(Protocol):
    """A safe place for one key."""

    @property
    def name(self) -> str:
        """What people call it; empty where there is none."""

    def read(self) -> Unlocked | NoKey | Trouble:
        """The key, if there is one. May ask the person to unlock, and waits for them."""

    def keep(self, key: bytes) -> Unlocked | Trouble:
        """Keep this key in place of any other."""

    def forget(self) -> NoKey | Trouble:
        """Throw the key away."""


class SystemKeychain:
    """The keychain of this system, by `keyring`."""

    def __init__(self, backends: Callable[[], Iterable[type[KeyringBackend]]] | None = None) -> None:
        """Look for nothing yet.

        Args:
            backends: gives the classes to choose from; None for those that come with `keyring`.
        """
        self._backends = backends or bundled
        self._chosen: KeyringBackend | None = None

    @property
    def name(self) -> str:
        """What people call it; empty where there is none."""
        backend = self._backend()
        return "" if backend is None else SECURE[backend_id(type(backend))]

    def read(self) -> Unlocked | NoKey | Trouble:
        """The key, if there is one. May ask the person to unlock, and waits for them."""
        return self._ask(lambda backend: _key(backend.get_password(SERVICE, ENTRY)))

    def keep(self, key: bytes) -> Unlocked | Trouble:
        """Keep this key in place of any other; it counts only once it can be read back."""
        packed = base64.b64encode(key).decode("ascii")

        def keep(backend: KeyringBackend) -> Unlocked | NoKey:
            backend.set_password(SERVICE, ENTRY, packed)
            return _key(backend.get_password(SERVICE, ENTRY))

        kept = self._ask(keep)
        return kept if isinstance(kept, Trouble) or kept == Unlocked(key) else Refused("the key was not kept")

    def forget(self) -> NoKey | Trouble:
        """Throw the key away."""

        def forget(backend: KeyringBackend) -> NoKey:
            if backend.get_password(SERVICE, ENTRY) is not None:
                backend.delete_password(SERVICE, ENTRY)
            return NoKey()

        left = self._ask(forget)
        return NoKey() if isinstance(left, Unlocked) else left

    def _ask(self, work: Callable[[KeyringBackend], Unlocked | NoKey]) -> Unlocked | NoKey | Trouble:
        from keyring.errors import KeyringLocked

        backend = self._backend()
        if backend is None:
            return NoKeychain("no keychain that encrypts was found")
        try:
            return work(backend)
        except KeyringLocked as error:
            return Locked(str(error))
        except Exception as error:  # noqa: BLE001  (each backend raises errors of its own system)
            # a bus that went away is looked for anew next time
            self._chosen = None
            return Refused(f"{type(error).__name__}: {error}")

    def _backend(self) -> KeyringBackend | None:
        if self._chosen is None:
            self._chosen = choose(self._backends())
        return self._chosen


def out_of_reach(trouble: Trouble) -> KeyOutOfReach:
    """What to tell of a bad day."""
    match trouble:
        case NoKeychain(detail):
            return KeyOutOfReach(KeyTrouble.NO_KEYCHAIN, detail)
        case Locked(detail):
            return KeyOutOfReach(KeyTrouble.LOCKED, detail)
        case Refused(detail):
            return KeyOutOfReach(KeyTrouble.REFUSED, detail)
        case unexpected:
            assert_never(unexpected)


def new_key() -> bytes:
    """A key for a new history."""
    return secrets.token_bytes(KEY_BYTES)


def choose(backends: Iterable[type[KeyringBackend]]) -> KeyringBackend | None:
    """The first keychain that is known to encrypt and works here; None where there is none."""
    found = {backend_id(backend): backend for backend in backends}
    for identity in SECURE:
        backend = found.get(identity)
        if backend is not None and backend.viable:
            return backend()
    return None


def bundled() -> Iterable[type[KeyringBackend]]:
    """The classes of `SECURE`; no other is imported, whatever the settings of `keyring` say."""
    for module, name in SECURE:
        yield getattr(importlib.import_module(module), name)


def backend_id(backend: type[KeyringBackend]) -> tuple[str, str]:
    """By which `SECURE` knows a keychain."""
    return backend.__module__, backend.__qualname__


def _key(kept: str | None) -> Unlocked | NoKey:
    try:
        key = base64.b64decode(kept or "", validate=True)
    except ValueError:
        return NoKey()
    return Unlocked(key) if len(key) == KEY_BYTES else NoKey()
