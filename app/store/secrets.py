"""Keeps the keys of services in the keychain of the system, and says what came of it.

Rules: the same keychains as for the past checks and no others, so a key is never written in plain text; a
key counts as kept only once it can be read back; no key shows in a message.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from app.store.keychain import (
    SECURE,
    SERVICE,
    Locked,
    NoKey,
    NoKeychain,
    Refused,
    backend_id,
    bundled,
    choose,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from keyring.backend import KeyringBackend

    from app.store.keychain import Trouble

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Secret:
    """A key that is kept."""

    key: str = field(repr=False)


class SystemSecrets:
    """The keys of services in the keychain of this system.

    Args:
        backends: gives the classes to choose from; None for those that come with `keyring`.
    """

    def __init__(self, backends: Callable[[], Iterable[type[KeyringBackend]]] | None = None) -> None:
        self._backends = backends or bundled

    @property
    def name(self) -> str:
        """What people call the keychain; empty where there is none."""
        backend = choose(self._backends())
        return "" if backend is None else SECURE[backend_id(type(backend))]

    def read(self, name: str) -> Secret | NoKey | Trouble:
        """A key, if there is one. May ask the person to unlock, and waits for them."""

        def read(backend: KeyringBackend) -> Secret | NoKey:
            kept = backend.get_password(SERVICE, name)
            return Secret(kept) if kept else NoKey()

        return self._ask(read)

    def keep(self, name: str, key: str) -> Secret | Trouble:
        """Keep a key in place of any other of that name."""

        def keep(backend: KeyringBackend) -> Secret | Refused:
            backend.set_password(SERVICE, name, key)
            is_kept = backend.get_password(SERVICE, name) == key
            return Secret(key) if is_kept else Refused("the key was not kept")

        return self._ask(keep)

    def forget(self, name: str) -> NoKey | Trouble:
        """Throw a key away."""

        def forget(backend: KeyringBackend) -> NoKey:
            if backend.get_password(SERVICE, name) is not None:
                backend.delete_password(SERVICE, name)
            return NoKey()

        return self._ask(forget)

    def _ask(self, work: Callable[[KeyringBackend], T]) -> T | Trouble:
        from keyring.errors import KeyringLocked

        backend = choose(self._backends())
        if backend is None:
            return NoKeychain("no keychain that encrypts was found")
        try:
            return work(backend)
        except KeyringLocked as error:
            return Locked(str(error))
        except Exception as error:  # noqa: BLE001  (each backend raises errors of its own system)
            return Refused(type(error).__name__)
