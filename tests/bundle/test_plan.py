"""What goes into the bundle, and what stays out of it."""

from __future__ import annotations

import pytest

from app.store.keychain import SECURE
from bundle.needs import needed
from bundle.plan import NEVER, hidden_imports, is_wanted_data, is_wanted_plugin, kept

PLUGINS = "PySide6/Qt/plugins"
NEEDS = {
    "at/QtGui": {"libQt6Gui.so.6"},
    "at/gui": {"libQt6Core.so.6", "libc.so.6"},
    "at/core": {"libicudata.so.73"},
    "at/xcb": {"libQt6Gui.so.6", "libQt6XcbQpa.so.6"},
    "at/eglfs": {"libQt6Quick.so.6"},
}
ENTRIES = [
    ("PySide6/QtGui.abi3.so", "at/QtGui", "EXTENSION"),
    ("PySide6/Qt/lib/libQt6Gui.so.6", "at/gui", "BINARY"),
    ("PySide6/Qt/lib/libQt6Core.so.6", "at/core", "BINARY"),
    ("libicudata.so.73", "PySide6/Qt/lib/libicudata.so.73", "SYMLINK"),
    ("PySide6/Qt/lib/libicudata.so.73", "at/icu", "BINARY"),
    (f"{PLUGINS}/platforms/libqxcb.so", "at/xcb", "BINARY"),
    ("PySide6/Qt/lib/libQt6XcbQpa.so.6", "at/qpa", "BINARY"),
    (f"{PLUGINS}/platforms/libqeglfs.so", "at/eglfs", "BINARY"),
    ("PySide6/Qt/lib/libQt6Quick.so.6", "at/quick", "BINARY"),
    ("libpulse.so.0", "at/pulse", "BINARY"),
    ("libpython3.11.so.1.0", "at/python", "BINARY"),
]


@pytest.mark.parametrize(
    ("platform", "own"),
    [("linux", ""), ("darwin", "keyring.backends.macOS"), ("win32", "keyring.backends.Windows")],
)
def test_keychains_of_this_system_are_named(platform: str, own: str) -> None:
    named = hidden_imports(SECURE, platform)
    assert "keyring.backends.SecretService" in named
    assert {name for name in named if name.endswith(("macOS", "Windows"))} == ({own} if own else set())


def test_no_plain_text_keychain_is_named() -> None:
    assert not [name for name in hidden_imports(SECURE, "linux") if "alt" in name or "null" in name]


@pytest.mark.parametrize(
    ("place", "answer"),
    [
        (f"{PLUGINS}/platforms/libqxcb.so", True),
        (f"{PLUGINS}/platforms/libqeglfs.so", False),
        (f"{PLUGINS}/platformthemes/libqgtk3.so", False),
        (f"{PLUGINS}/multimedia/libffmpegmediaplugin.so", False),
        (f"{PLUGINS}/texttospeech/libqtexttospeech_speechd.so", True),
        (f"{PLUGINS}/texttospeech/libqtexttospeech_mock.so", False),
        (r"PySide6\plugins\platforms\qwindows.dll", True),
        (r"PySide6\plugins\tls\qopensslbackend.dll", False),
        ("sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so", True),
    ],
)
def test_plugins_are_kept_by_name(place: str, *, answer: bool) -> None:
    assert is_wanted_plugin(place) is answer


@pytest.mark.parametrize(
    ("place", "answer"),
    [
        ("resources/model/text.bin", True),
        ("resources/fonts/OFL.txt", True),
        ("resources/compiled/translations/porchlight_fr.qm", True),
        ("resources/translations/porchlight_fr.ts", False),
        ("PySide6/Qt/translations/qtbase_fr.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", False),
        ("PySide6/Qt/translations/qt_fr.qm", False),
        ("keyring-25.7.0.dist-info/METADATA", True),
        ("keyring-25.7.0.dist-info/RECORD", False),
        ("keyring-25.7.0.dist-info/direct_url.json", False),
    ],
)
def test_notes_that_hold_paths_stay_out(place: str, *, answer: bool) -> None:
    assert is_wanted_data(place, {"fr", "de"}) is answer


def test_what_nobody_asks_for_leaves_with_its_plugin() -> None:
    places = {place for place, _, _ in kept(ENTRIES, lambda path: NEEDS.get(path, set()))}
    left = {place for place, _, _ in ENTRIES} - places
    assert left == {f"{PLUGINS}/platforms/libqeglfs.so", "PySide6/Qt/lib/libQt6Quick.so.6", "libpulse.so.0"}


def test_plain_databases_are_no_part_of_it() -> None:
    assert "sqlite3" in NEVER


def test_libraries_asked_for_are_read_from_objdump() -> None:
    told = (
        "Dynamic Section:\n  NEEDED               libQt6Gui.so.6\n  NEEDED  libc.so.6\n  RUNPATH  $ORIGIN\n"
    )
    assert needed(told) == {"libQt6Gui.so.6", "libc.so.6"}
