"""Makes a Debian package of the frozen folder.

Rules: libraries that the system has come from the system, which keeps them safe, and are named as what the
package depends on; whatever stands in the menus is held to the rules of desktops before it is packed; the
same folder gives the same bytes.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from bundle.freeze import set_times, size_of
from bundle.icons import pictures

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

HERE: Final = Path(__file__).parent / "linux"
LIBRARY: Final = "usr/lib/porchlight"
NOT_OUR_DOMAIN: Final = "cid-desktopapp-is-not-rdns=info"
"""AppStream would like a name under a domain of ours; there is none yet."""
_SAME: Final = ("-Zxz", "--threads-max=1")
"""More threads would write other bytes."""
CONTROL: Final = """\
Package: porchlight
Version: {version}
Architecture: {architecture}
Maintainer: The Porchlight authors
Installed-Size: {kib}
Depends: {depends}
Recommends: gnome-keyring | kwalletmanager | keepassxc, speech-dispatcher
Section: utils
Priority: optional
Description: second look before you click, pay or answer
 You got an email, a text message or a link, and you are not sure. Porchlight
 says whether it is a scam, why it thinks so, and what to do now. It looks on
 your own computer: no account, no network, and nothing you paste leaves it.
"""


def control(version: str, architecture: str, size: int, depends: str) -> str:
    """What the package says of itself."""
    return CONTROL.format(version=version, architecture=architecture, kib=-(-size // 1024), depends=depends)


def depends_of(told: str) -> str:
    """What `dpkg-shlibdeps -O` found, as one line."""
    return told.strip().partition("=")[2]


def menu_files(drawing: Path, version: str, epoch: int) -> dict[str, bytes]:
    """What stands in the menus, by its place: the entry, the words for software centres, the lamp."""
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    words = (HERE / "porchlight.metainfo.xml").read_text("utf-8").format(version=version, date=day)
    icons = "usr/share/icons/hicolor"
    return {
        "usr/share/applications/porchlight.desktop": (HERE / "porchlight.desktop").read_bytes(),
        "usr/share/metainfo/porchlight.metainfo.xml": words.encode(),
        f"{icons}/scalable/apps/porchlight.svg": drawing.read_bytes(),
        **{
            f"{icons}/{size}x{size}/apps/porchlight.png": content
            for size, content in pictures(drawing).items()
        },
    }


def make_deb(
    root: Path, frozen: Path, leave_out: Iterable[str], licences: str, version: str, epoch: int
) -> Path:
    """Make the package beside the frozen folder.

    Args:
        root: the folder of our sources.
        frozen: the frozen folder.
        leave_out: places in it that the package leaves to the system.
        licences: the text of all licences of what is packed.
        version: ours.
        epoch: seconds since 1970 for the time of every file.

    Returns:
        The package.
    """
    work = frozen.parent
    tree = work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    library = tree / LIBRARY
    shutil.copytree(frozen, library, symlinks=True)
    for place in leave_out:
        (library / "_internal" / PurePosixPath(place)).unlink()
    (library / "LICENSES.txt").unlink()
    _write(tree, menu_files(root / "resources" / "icons" / "porchlight.svg", version, epoch))
    changes = gzip.compress((root / "CHANGELOG.md").read_bytes(), mtime=0)
    documents = "usr/share/doc/porchlight"
    _write(tree, {f"{documents}/copyright": licences.encode(), f"{documents}/NEWS.md.gz": changes})
    (tree / "DEBIAN").mkdir()
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/porchlight").symlink_to("../lib/porchlight/porchlight")
    _validate(tree)
    architecture = _told(["dpkg", "--print-architecture"]).strip()
    depends = depends_of(_depends(work, library))
    _write(tree, {"DEBIAN/control": control(version, architecture, size_of(tree), depends).encode()})
    return _pack(tree, work / f"porchlight_{version}_{architecture}.deb", epoch)


def _write(tree: Path, contents: Mapping[str, bytes]) -> None:
    for place, content in contents.items():
        (tree / place).parent.mkdir(parents=True, exist_ok=True)
        (tree / place).write_bytes(content)


def _validate(tree: Path) -> None:
    share = tree / "usr/share"
    subprocess.run(["desktop-file-validate", str(share / "applications/porchlight.desktop")], check=True)
    words = str(share / "metainfo/porchlight.metainfo.xml")
    override = ["--no-net", f"--override={NOT_OUR_DOMAIN}"]
    subprocess.run(["appstreamcli", "validate", *override, words], check=True)


def _depends(work: Path, library: Path) -> str:
    """What Debian's own tool says the programs and libraries ask of the system."""
    home = work / "shlibdeps"
    (home / "debian").mkdir(parents=True, exist_ok=True)
    (home / "debian" / "control").write_text("Source: porchlight\n\nPackage: porchlight\nArchitecture: any\n")
    folders = sorted({path.parent for path in library.rglob("*.so*")})
    programs = [library / "porchlight", *(path for path in library.rglob("*.so*") if not path.is_symlink())]
    private = [f"-l{folder}" for folder in folders]  # ours have no package to name, so none is asked for
    tool = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *private]
    return _told([*tool, *map(str, sorted(programs))], home)


def _told(command: list[str], home: Path | None = None) -> str:
    ran = subprocess.run(command, cwd=home, capture_output=True, text=True, check=False)
    if ran.returncode:
        trouble = f"{command[0]} failed:\n{ran.stderr}"
        raise SystemExit(trouble)
    return ran.stdout


def _pack(tree: Path, target: Path, epoch: int) -> Path:
    for path in tree.rglob("*"):
        if not path.is_symlink():
            is_open = path.is_dir() or (path.name == "porchlight" and path.is_file())
            path.chmod(0o755 if is_open else 0o644)
    set_times(tree, epoch)
    command = ["dpkg-deb", "--build", "--root-owner-group", *_SAME, str(tree), str(target)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    return target
