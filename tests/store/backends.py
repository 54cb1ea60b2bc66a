"""Backends of `keyring` for the tests of keychains."""

from __future__ import annotations

from keyring.backend import KeyringBackend
from keyring.compat import properties


def passwords(module: str, name: str) -> type[KeyringBackend]:
    """A backend in memory that passes for one of a given module and name, in no list that `keyring` keeps."""
    kept: dict[tuple[str, str], str] = {}

    class Made(KeyringBackend):
        trouble: Exception | None = None
        is_forgetful = False

        @properties.classproperty
        def priority(cls) -> float:  # noqa: N805  (a property of the class)
            return 9

        def get_password(self, service: str, username: str) -> str | None:
            self._raise()
            return kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            self._raise()
            if not self.is_forgetful:
                kept[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            self._raise()
            del kept[service, username]

        def _raise(self) -> None:
            if self.trouble is not None:
                raise self.trouble

    KeyringBackend._classes.discard(Made)
    Made.__module__, Made.__qualname__ = module, name
    return Made


def secure() -> type[KeyringBackend]:
    """One that passes for a keychain which encrypts."""
    return passwords("keyring.backends.SecretService", "Keyring")
