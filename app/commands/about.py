"""Says which Porchlight this is, on what it stands, and which keychain it found.

Rules: nothing is opened, unlocked or written, and the checker is not loaded; what is missing is said to be
missing.
"""

from __future__ import annotations

import json
import platform
import sys
from importlib import metadata
from typing import TYPE_CHECKING, Final

from app.commands.terminal import put
from app.version import VERSION

if TYPE_CHECKING:
    from app.store.present import Present

_LABELS: Final = {
    "version": "Porchlight",
    "bundle": "Kind",
    "system": "System",
    "python": "Python",
    "qt": "Qt",
    "sqlcipher": "SQLCipher",
    "cipher_library": "Encrypts with",
    "keychain": "Keychain",
}
_WIDTH: Final = 15


def about(*, as_json: bool) -> int:
    """Write it to standard output.

    Args:
        as_json: one line of JSON in place of words; what is missing is null.

    Returns:
        The exit code, which is 0.
    """
    told = facts(_present(), is_bundle=getattr(sys, "frozen", False))
    put(json.dumps(told) if as_json else "\n".join(_lines(told)))
    return 0


def facts(present: Present | None, *, is_bundle: bool) -> dict[str, str | None]:
    """What is said, by the names it has in JSON.

    Args:
        present: what keeps the past checks; None where its library is missing.
        is_bundle: whether this is the installed bundle, not the sources.
    """
    return {
        "version": VERSION,
        "bundle": "bundle" if is_bundle else "sources",
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "qt": _version("pyside6-essentials"),
        "sqlcipher": present.cipher if present else None,
        "cipher_library": present.cipher_library if present else None,
        "keychain": present.keychain or None if present else None,
    }


def _lines(told: dict[str, str | None]) -> list[str]:
    return [f"{_LABELS[name]:{_WIDTH}}{value or 'none found'}" for name, value in told.items()]


def _present() -> Present | None:
    try:
        from app.store.present import present
    except ImportError:  # the command line works without what only the window needs
        return None
    return present()


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
