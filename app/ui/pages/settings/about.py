"""Finds out which parts of others are bundled, their versions and licences.

Rules: read from the installed packages themselves, starting at what the project declares; what only tests and
tools need is no part of it; a package that says nothing of its licence is shown as saying nothing.
"""

from __future__ import annotations

import platform
import re
from importlib import metadata
from typing import Final

from app.ui.pages.settings.state import Part

ROOTS: Final = (
    "ada-url",
    "cryptography",
    "email-validator",
    "httpcore",
    "httpx",
    "keyring",
    "platformdirs",
    "pyside6-addons",
    "pyside6-essentials",
    "sqlcipher3",
    "truststore",
)
"""What the project declares; a test compares it with `pyproject.toml`."""
NOT_PACKAGES: Final = (
    Part("Noto Sans", "", "OFL-1.1"),
    Part("Public Suffix List", "", "MPL-2.0"),
    Part("SQLCipher", "", "BSD-3-Clause"),
)
"""What others made and is bundled without being a package of its own."""
UNTOLD: Final = {"sqlcipher3": "Zlib"}
"""Packages that carry the text of their licence, but not its name."""
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LONGEST: Final = 80
_CLASSIFIER: Final = "License :: "


def bundled_parts() -> tuple[Part, ...]:
    """Every bundled part in the order of the alphabet; reads the disk."""
    python = Part("Python", platform.python_version(), "PSF-2.0")
    found = [_part(package) for package in _packages()]
    return tuple(sorted((python, *NOT_PACKAGES, *found), key=lambda part: part.name.casefold()))


def _packages() -> list[metadata.Distribution]:
    found: dict[str, metadata.Distribution] = {}
    waiting = list(ROOTS)
    while waiting:
        name = waiting.pop().lower().replace("_", "-").replace(".", "-")
        if name in found:
            continue
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # wanted on other systems only
            continue
        found[name] = package
        waiting.extend(_wanted(package))
    return list(found.values())


def _wanted(package: metadata.Distribution) -> list[str]:
    lines = [line for line in package.requires or () if "extra ==" not in line]
    return [match[0] for line in lines if (match := _NAME.match(line))]


def _part(package: metadata.Distribution) -> Part:
    return Part(package.name, package.version, _licence(package.metadata))


def _licence(about: metadata.PackageMetadata) -> str:
    for field in ("License-Expression", "License"):
        told = "".join(about.get_all(field) or ()).strip()
        if told and len(told) <= _LONGEST and "\n" not in told:
            return told
    classes = [line for line in about.get_all("Classifier") or () if line.startswith(_CLASSIFIER)]
    return ", ".join(line.rpartition(" :: ")[2] for line in classes) or UNTOLD.get(about["Name"], "")
