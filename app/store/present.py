"""Says what of this computer keeps the past checks: the keychain that was found, and the cipher.

Rules: nothing is opened, unlocked, asked for or written.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

from app.store.keychain import SystemKeychain
from app.store.sqlcipher import Base


@dataclass(frozen=True, slots=True)
class Present:
    """What was found."""

    keychain: str
    """What people call it; empty where there is none that encrypts."""
    cipher: str
    """Version of SQLCipher."""
    cipher_library: str
    """What SQLCipher encrypts with, and its version."""


def present() -> Present:
    """Look for a keychain and ask the cipher for its version."""
    with closing(Base.in_memory()) as base, base.reading() as cursor:
        cursor.execute("PRAGMA cipher_log_level = NONE")
        cursor.execute("PRAGMA key = 'nothing is kept'")  # before a key there is no library to name
        (cipher,) = cursor.execute("PRAGMA cipher_version").fetchone()
        (behind,) = cursor.execute("PRAGMA cipher_provider_version").fetchone()
    return Present(SystemKeychain().name, str(cipher), str(behind))
