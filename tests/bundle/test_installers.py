"""The recipes for Windows and macOS, as far as they can be held to anything here."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

from bundle.installers import MAC_DOCUMENTS, WIX, mac_commands, windows_commands

SPACE = "{http://wixtoolset.org/schemas/v4/wxs}"
FOLDER = Path("made")


def _wix() -> ET.Element:
    return ET.parse(WIX).getroot()  # noqa: S314 - our own file


def test_the_file_of_wix_gets_every_value_it_asks_for() -> None:
    (make,) = windows_commands(FOLDER, "1.2.3", "")
    given = {word.partition("=")[0] for before, word in pairwise(make) if before == "-d"}
    text = WIX.read_text("utf-8")
    assert {name for name in ("Version", "Folder", "Icon") if f"$({name})" in text} == given


def test_windows_starts_the_program_without_a_terminal() -> None:
    shortcut = _wix().find(f".//{SPACE}Shortcut")
    assert shortcut is not None
    assert shortcut.get("Target") == "[INSTALLFOLDER]porchlightw.exe"


def test_mails_keep_their_program_on_windows() -> None:
    keys = [value.get("Key", "") for value in _wix().iter(f"{SPACE}RegistryValue")]
    assert [key for key in keys if ".eml" in key] == [r"Software\Classes\.eml\OpenWithProgids"]


def test_mails_keep_their_program_on_macos() -> None:
    assert [one["LSHandlerRank"] for one in MAC_DOCUMENTS] == ["Alternate"]


def test_it_is_signed_where_a_certificate_is_named() -> None:
    signs = [command[0] for command in windows_commands(FOLDER, "1", "AB12")]
    assert signs == ["signtool", "wix", "signtool"]
    assert "--timestamp" in mac_commands(FOLDER, "1", "Ann")[0]
    assert mac_commands(FOLDER, "1", "")[0][-3:-1] == ["--sign", "-"]


def test_the_image_holds_the_app() -> None:
    image = mac_commands(FOLDER, "1", "")[-1]
    assert image[:2] == ["hdiutil", "create"]
    assert str(FOLDER / "Porchlight.app") in image
