"""`dev.py bundle`: freezes Porchlight, packs it, lists its parts with their licences, and tries it.

Rules: nothing is written outside `build/bundle`; the first thing that is not as it should be ends it with a
word why; what was made and what was seen stands at the end.
"""

from __future__ import annotations

import argparse
import hashlib
import platform
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.store.present import present
from app.version import VERSION
from bundle.freeze import freeze, set_times, size_of, source_time
from bundle.installers import mac_commands, windows_commands
from bundle.owners import Owners, owners
from bundle.parts import parts, write_licences
from bundle.traces import paths_of_this_machine, traces

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT: Final = Path(__file__).resolve().parents[2]
WORK: Final = ROOT / "build" / "bundle"
UNTRIED: Final = "The installer for this system was never tried by us; please say how it went.\n"


@dataclass(frozen=True, slots=True)
class Frozen:
    """The frozen folder, and who has a part in it."""

    folder: Path
    owned: Owners
    epoch: int


def main(arguments: Sequence[str]) -> int:
    """Make everything this system can make, and try it.

    Returns:
        0; whatever is not as it should be raises SystemExit.
    """
    parser = argparse.ArgumentParser(prog="dev.py bundle", description=__doc__)
    parser.add_argument("--certificate", default="", help="to sign with, on Windows and macOS")
    certificate = parser.parse_args(arguments).certificate
    _say("freezing; this takes a minute")
    frozen = _freeze()
    if platform.system() == "Linux":
        _debian(frozen)
        return 0
    make = windows_commands if platform.system() == "Windows" else mac_commands
    for command in make(WORK, VERSION, certificate):
        subprocess.run(command, check=True)
    _say(UNTRIED)
    return 0


def _freeze() -> Frozen:
    epoch = source_time(ROOT)
    folder, contents = freeze(ROOT, WORK, epoch)
    owned = owners(contents, ROOT)
    name = f"porchlight-{VERSION}-{sys.platform}-{platform.machine().lower()}"
    (folder / "LICENSES.txt").write_text(_list(name, owned, epoch), "utf-8")
    if found := traces(folder, paths_of_this_machine(ROOT)):
        sentence = f"paths of this machine stand in {', '.join(found)}"
        raise SystemExit(sentence)
    set_times(folder, epoch)
    return Frozen(folder, owned, epoch)


def _list(name: str, owned: Owners, epoch: int) -> str:
    """Write the list of parts beside what it is about; gives the text of all licences."""
    from bundle.sbom import bill_of_materials

    found = parts(owned, _inner_versions(), ROOT)
    listed = bill_of_materials(name, VERSION, found, epoch)
    (WORK / f"{name}.cdx.json").write_text(listed, "utf-8")
    return write_licences((ROOT / "LICENSE").read_text("utf-8"), found)


def _inner_versions() -> dict[str, str]:
    """Versions of what stands inside packages, told by the packages themselves."""
    from cryptography.hazmat.backends.openssl.backend import backend

    found = present()
    return {
        "SQLCipher": found.cipher.split()[0],
        "OpenSSL in SQLCipher": found.cipher_library.split()[1],
        "OpenSSL in cryptography": backend.openssl_version_text().split()[1],
    }


def _debian(frozen: Frozen) -> None:
    from bundle.deb import make_deb
    from bundle.smoke import try_out

    began = time.monotonic()
    _say("packing")
    without = Owners(frozen.owned.packages, {}, frozenset())
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    licences = _list(f"porchlight_{VERSION}_{architecture}", without, frozen.epoch)
    deb = make_deb(ROOT, frozen.folder, frozen.owned.places, licences, VERSION, frozen.epoch)
    _say(f"packed in {time.monotonic() - began:.0f} s")
    unpacked = WORK / "unpacked"
    shutil.rmtree(unpacked, ignore_errors=True)
    subprocess.run(["dpkg-deb", "--extract", str(deb), str(unpacked)], check=True)
    programs = {
        "the folder": frozen.folder / "porchlight",
        "the package": unpacked / "usr/bin/porchlight",
    }
    expected = {
        "version": VERSION,
        "bundle": "bundle",
        "qt": metadata.version("pyside6-essentials"),
        "sqlcipher": present().cipher,
    }
    shutil.rmtree(WORK / "homes", ignore_errors=True)
    for number, (name, program) in enumerate(programs.items()):
        _say(f"trying {name}")
        for seen in try_out(program, WORK / "homes" / str(number), expected):
            sys.stdout.write(f"  {seen.what:36}{seen.value}\n")
    _sizes(frozen.folder, deb, unpacked)


def _sizes(folder: Path, deb: Path, unpacked: Path) -> None:
    digest = hashlib.sha256(deb.read_bytes()).hexdigest()
    sys.stdout.write(
        f"\n  {folder.relative_to(ROOT)}: {size_of(folder) / 2**20:.0f} MiB\n"
        f"  {deb.relative_to(ROOT)}: {deb.stat().st_size / 2**20:.0f} MiB, "
        f"{size_of(unpacked) / 2**20:.0f} MiB installed, sha256 {digest}\n"
    )


def _say(words: str) -> None:
    sys.stdout.write(f"porchlight: {words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
