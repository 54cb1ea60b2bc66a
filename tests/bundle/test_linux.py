"""What the Debian package says of itself, and what stands in the menus."""

from __future__ import annotations

import configparser
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from app.version import VERSION
from bundle.deb import control, depends_of, menu_files
from bundle.smoke import complaints
from bundle.traces import traces
from tests.support.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

DRAWING = ROOT / "resources" / "icons" / "porchlight.svg"
DAY = 1_795_392_000


def test_the_package_names_itself_and_what_it_needs() -> None:
    text = control("1.2.3", "amd64", 2049, "libc6 (>= 2.35), libgl1")
    lines = dict(line.split(": ", 1) for line in text.splitlines() if not line.startswith(" "))
    assert lines["Package"] == "porchlight"
    assert lines["Version"] == "1.2.3"
    assert lines["Installed-Size"] == "3"
    assert lines["Depends"] == "libc6 (>= 2.35), libgl1"
    assert text.endswith("\n")


def test_what_it_needs_is_read_from_debians_tool() -> None:
    assert depends_of("shlibs:Depends=libc6 (>= 2.35), libgl1\n") == "libc6 (>= 2.35), libgl1"


def test_mails_are_opened_with_the_program_that_is_installed() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[method-assign,assignment]
    entry.read_string(menu_files(DRAWING, VERSION, DAY)["usr/share/applications/porchlight.desktop"].decode())
    said = entry["Desktop Entry"]
    assert said["MimeType"] == "message/rfc822;"
    assert said["Exec"] == "porchlight %f"
    assert f"usr/share/icons/hicolor/48x48/apps/{said['Icon']}.png" in menu_files(DRAWING, VERSION, DAY)


def test_software_centres_are_told_the_version_and_the_day() -> None:
    words = menu_files(DRAWING, "1.2.3", DAY)["usr/share/metainfo/porchlight.metainfo.xml"]
    root = ET.fromstring(words)  # noqa: S314 - our own file
    release = root.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": "1.2.3", "date": "2026-11-23"}
    assert root.findtext("launchable") == "porchlight.desktop"
    assert root.findtext("provides/mediatype") == "message/rfc822"


def test_the_bus_may_complain_and_the_program_may_not() -> None:
    assert complaints("dbus-daemon[7]: no limit\n\n") == ""
    assert complaints("dbus-daemon[7]: no limit\nTraceback\n") == "Traceback"


def test_a_path_of_this_machine_is_seen_in_text_and_not_in_libraries(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("made in /home/ann/porchlight/build\n")
    (tmp_path / "library.so").write_bytes(b"\x7fELF /home/ann/porchlight/build")
    (tmp_path / "clean.txt").write_text("made in /home/annette\n")
    assert traces(tmp_path, ["/home/ann"]) == ["notes.txt"]
