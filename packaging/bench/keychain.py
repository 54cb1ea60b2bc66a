"""A keychain in memory, for benches: the system's own is no matter of theirs."""

from __future__ import annotations

from app.store.keychain import KEY_BYTES, NoKey, Unlocked


class MemoryKeychain:
    """Always open, with one key."""

    name = "in memory"

    def read(self) -> Unlocked:
        """The key."""
        return Unlocked(bytes(KEY_BYTES))

    def keep(self, key: bytes) -> Unlocked:  # noqa: ARG002 - the port's shape
        """The same key."""
        return self.read()

    def forget(self) -> NoKey:
        """There is none any more."""
        return NoKey()
