"""Locks the key of the history under a passphrase, where there is no keychain or the person wants none.

Rules: Argon2id (RFC 9106) with a random salt makes a key from the passphrase, and that one wraps the key of
the history (AES key wrap, RFC 3394), so that another passphrase needs no other history; parameters and
wrapped key stand beside the database, the passphrase nowhere; written the same way on any keyboard (NFKC);
parameters that no honest file holds are not obeyed. In a lock of version 1 the key made from the passphrase
is itself that of the history.
"""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass
from typing import Final

from app.store.keychain import KEY_BYTES

SHORTEST: Final = 8
"""Characters of a new passphrase."""
SALT_BYTES: Final = 16
WRAPPED_BYTES: Final = KEY_BYTES + 8
_MOST_KIB: Final = 1024 * 1024
_MOST_ROUNDS: Final = 64
_MOST_LANES: Final = 16


@dataclass(frozen=True, slots=True)
class Stretch:
    """How a passphrase is made into a key: the second choice of RFC 9106 (64 MiB, some 0.2 s here)."""

    salt: bytes
    memory_kib: int = 64 * 1024
    rounds: int = 3
    lanes: int = 4

    @classmethod
    def new(cls) -> Stretch:
        """With a salt of its own."""
        return cls(secrets.token_bytes(SALT_BYTES))

    @property
    def is_sound(self) -> bool:
        """Whether the parameters are such as we would write."""
        return (
            len(self.salt) == SALT_BYTES
            and 1 <= self.lanes <= _MOST_LANES
            and 8 * self.lanes <= self.memory_kib <= _MOST_KIB
            and 1 <= self.rounds <= _MOST_ROUNDS
        )

    def key(self, passphrase: str) -> bytes:
        """The key; takes its time on purpose."""
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

        words = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
        stretch = Argon2id(
            salt=self.salt,
            length=KEY_BYTES,
            iterations=self.rounds,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        )
        return stretch.derive(words)


@dataclass(frozen=True, slots=True)
class Lock:
    """What opens to a passphrase and gives the key of the history."""

    stretch: Stretch
    wrapped: bytes | None = None
    """The key of the history, wrapped; None in version 1."""

    @classmethod
    def around(cls, key: bytes, passphrase: str, stretch: Stretch) -> Lock:
        """Lock a key under a passphrase."""
        from cryptography.hazmat.primitives.keywrap import aes_key_wrap

        return cls(stretch, aes_key_wrap(stretch.key(passphrase), key))

    @property
    def is_sound(self) -> bool:
        """Whether it is such as we would write."""
        return self.stretch.is_sound and (self.wrapped is None or len(self.wrapped) == WRAPPED_BYTES)

    def key(self, passphrase: str) -> bytes | None:
        """What this passphrase gives; None where it opens nothing. Of version 1 any gives a key."""
        from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap

        made = self.stretch.key(passphrase)
        if self.wrapped is None:
            return made
        try:
            return aes_key_unwrap(made, self.wrapped)
        except InvalidUnwrap:
            return None
