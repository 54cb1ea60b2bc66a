"""Says to whom each bundled file belongs: Porchlight, a Python package, Python itself, or a system package.

Rules: whoever cannot be named stops the bundle, because without a name there is no licence; a package that
the project does not ask for stops it too.
"""

from __future__ import annotations

import csv
import os
import re
import subprocess
import sys
import sysconfig
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bundle.plan import DYNAMIC

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bundle.plan import Entry

_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
TOOL: Final = frozenset({"pyinstaller", "pyinstaller-hooks-contrib"})
"""Packages of the bundler that put a starting program and small hooks into the bundle."""


@dataclass(frozen=True, slots=True)
class Owners:
    """Who has a part in the bundle."""

    packages: frozenset[str]
    """Python packages, by their plain name."""
    system: Mapping[str, str]
    """Packages of the system and their versions."""
    places: frozenset[str]
    """Places in the bundle of what belongs to the system."""


class Nobodys(SystemExit):
    """A bundled file that belongs to nobody we know, or to a package that was never asked for."""


def plain(name: str) -> str:
    """The one spelling of a package's name."""
    return re.sub(r"[-_.]+", "-", name).lower()


def distributions(root: Path) -> list[str]:
    """Python packages that the project asks for on this system, with all they ask for themselves."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    waiting = [match[0] for line in project["dependencies"] if (match := _NAME.match(line))]
    found: set[str] = set()
    while waiting:
        name = plain(waiting.pop())
        if name in found:
            continue
        try:
            asked = metadata.requires(name) or []
        except metadata.PackageNotFoundError:  # wanted on other systems only
            continue
        found.add(name)
        waiting.extend(match[0] for line in asked if "extra ==" not in line and (match := _NAME.match(line)))
    return sorted(found)


def owners(entries: Iterable[Entry], root: Path) -> Owners:
    """Who the bundled files belong to.

    Args:
        entries: every file and module of the bundle.
        root: the folder of our sources.

    Raises:
        Nobodys: one file has no owner, or one that was not asked for.
    """
    asked = {*distributions(root), *TOOL}
    packages: set[str] = set()
    system: dict[str, str] = {}
    places: set[str] = set()
    for place, source, kind in entries:
        if kind == "SYMLINK" or not source or source == "-":
            continue
        path = Path(source)
        if name := _package_of(path):
            packages.add(name)
        elif not _is_ours(path, root) and not _is_pythons(path):
            system.update(_system_package(path, place))
            places.add(place)
    if foreign := packages - asked:
        sentence = f"not asked for, but bundled: {', '.join(sorted(foreign))}"
        raise Nobodys(sentence)
    return Owners(frozenset(packages), system, frozenset(places))


def _is_ours(path: Path, root: Path) -> bool:
    return any(path.is_relative_to(root / folder) for folder in ("app", "resources", "packaging", "build"))


def _is_pythons(path: Path) -> bool:
    homes = (
        Path(sysconfig.get_path("stdlib")),
        Path(sys.base_prefix) / "lib",
        Path(sys.base_prefix) / "DLLs",
    )
    is_interpreter = path.name.startswith(("libpython", "python")) and path.suffix.lower() in DYNAMIC | {".0"}
    return is_interpreter or any(path.is_relative_to(home) for home in homes)


def _package_of(path: Path) -> str:
    return _files().get(str(path), "")


@cache
def _files() -> Mapping[str, str]:
    """The package of every installed file, by its path; thousands, so no path is looked up on the disk."""
    found: dict[str, str] = {}
    for one in metadata.distributions():
        name, folder = plain(one.name), str(one.locate_file(""))
        rows = csv.reader((one.read_text("RECORD") or "").splitlines())
        found.update((os.path.normpath(f"{folder}/{row[0]}"), name) for row in rows)
    return found


def _system_package(path: Path, place: str) -> dict[str, str]:
    """The Debian package of a library, and its version."""
    for name in (
        path,
        path.resolve(),
        *(Path("/usr") / one.relative_to("/") for one in (path, path.resolve())),
    ):
        query = ["dpkg-query", "--search", str(name)]
        found = subprocess.run(query, capture_output=True, text=True, check=False)
        if found.returncode == 0:
            package = found.stdout.partition(":")[0]
            show = ["dpkg-query", "--show", "--showformat=${Version}", package]
            return {package: subprocess.run(show, capture_output=True, text=True, check=True).stdout}
    sentence = f"nobody owns {place}, which came from {path}"
    raise Nobodys(sentence)
