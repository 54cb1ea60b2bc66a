"""Names every part that others made: its version, its licence with the whole text, and what carries it.

Rules: read from the installed packages and from `licences/parts.toml`; a part without a licence, or without
its text, stops the bundle.
"""

from __future__ import annotations

import platform
import sys
import sysconfig
import tomllib
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bundle.owners import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from bundle.owners import Owners

HERE: Final = Path(__file__).parent
UNNAMED: Final = {
    "backports-tarfile": "MIT",
    "jaraco-classes": "MIT",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "sqlcipher3": "Zlib",
}
"""Packages that carry the text of their licence, but not its short name."""
QT: Final = frozenset({"pyside6-addons", "pyside6-essentials", "shiboken6"})
"""Packages whose licence texts stand with the part "Qt"."""
_NOTICES: Final = ("licen", "copying", "notice", "authors")


@dataclass(frozen=True, slots=True)
class Part:
    """What others made."""

    name: str
    version: str
    licence: str
    """Short name or expression of SPDX; "see its text" for a package of the system."""
    text: str
    """The licence in full."""
    purl: str
    """Package URL; empty where there is none."""
    within: str = "porchlight"
    """The part that carries it."""
    note: str = ""


class Unlicensed(SystemExit):
    """A part without a licence or its text."""


def parts(owned: Owners, versions: Mapping[str, str], root: Path) -> tuple[Part, ...]:
    """Every part, packages first.

    Args:
        owned: who has a part in the bundle.
        versions: of what stands inside packages, by name.
        root: the folder of our sources.

    Raises:
        Unlicensed: one has no licence.
    """
    packages = [_package(name) for name in sorted(owned.packages)]
    known = {plain(part.name): part.version for part in packages} | dict(versions)
    found = [*packages, _python(), *_inner(known, root), *_system(owned.system)]
    if bare := [part.name for part in found if not part.licence or not part.text.strip()]:
        trouble = f"no licence, or not its text: {', '.join(bare)}"
        raise Unlicensed(trouble)
    return tuple(found)


def write_licences(ours: str, found: Iterable[Part]) -> str:
    """One text with every licence: ours first, equal texts once."""
    texts: dict[str, list[Part]] = {}
    for part in found:
        texts.setdefault(part.text.strip(), []).append(part)
    line = "=" * 100
    blocks = [f"Porchlight\n\n{ours.strip()}"]
    for text, same in texts.items():
        names = "\n".join(f"{part.name} {part.version} ({part.licence})" for part in same)
        notes = "".join(f"\n{part.note.strip()}\n" for part in same if part.note)
        blocks.append(f"{names}\n{notes}\n{text}")
    return f"\n\n{line}\n".join(blocks) + "\n"


def _package(name: str) -> Part:
    package = metadata.distribution(name)
    text = "See Qt." if name in QT else "\n\n".join(_texts(package))
    purl = f"pkg:pypi/{name}@{package.version}"
    return Part(package.name, package.version, _licence(package), text, purl)


def _texts(package: metadata.Distribution) -> Iterator[str]:
    for file in sorted(package.files or (), key=str):
        path = Path(str(package.locate_file(file)))
        is_beside = any(piece.endswith(".dist-info") for piece in file.parts)
        if is_beside and path.name.lower().startswith(_NOTICES) and path.is_file():
            yield path.read_text("utf-8", "replace")


def _licence(package: metadata.Distribution) -> str:
    about = package.metadata
    for field in ("License-Expression", "License"):
        told = "".join(about.get_all(field) or ()).strip()
        if told and "\n" not in told:
            return UNNAMED.get(plain(package.name), told)
    return UNNAMED.get(plain(package.name), "")


def _python() -> Part:
    version = platform.python_version()
    homes = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    debian = Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright")
    text = next((path.read_text("utf-8") for path in (*homes, debian) if path.is_file()), "")
    return Part("Python", version, "PSF-2.0", text, f"pkg:generic/python@{version}")


def _inner(versions: Mapping[str, str], root: Path) -> Iterator[Part]:
    table = tomllib.loads((HERE / "licences" / "parts.toml").read_text("utf-8"))
    for part in table["part"]:
        version = part.get("version") or versions[part["version_of"]]
        homes = [root if name.startswith("resources/") else HERE for name in part["text"]]
        text = "\n\n".join(
            (home / name).read_text("utf-8") for home, name in zip(homes, part["text"], strict=True)
        )
        name = part["name"].partition(" in ")[0]
        purl = f"pkg:generic/{plain(name.replace(' ', '-'))}@{version}"
        yield Part(part["name"], version, part["licence"], text, purl, part["within"], part.get("note", ""))


def _system(packages: Mapping[str, str]) -> Iterator[Part]:
    for name, version in sorted(packages.items()):
        notice = Path("/usr/share/doc") / name / "copyright"
        text = notice.read_text("utf-8", "replace") if notice.is_file() else ""
        yield Part(name, version, "see its text", text, f"pkg:deb/debian/{name}@{version}")
