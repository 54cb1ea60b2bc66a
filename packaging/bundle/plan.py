"""Decides what goes into the bundle.

Rules: of Qt's plugins only those named here; of libraries only those that what is kept asks for, so a part of
Qt that nobody uses leaves with its plugin; a keychain that the program looks up by name is named, since no
import shows it; of a package's own notes only its description, which holds no path of this machine.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

PLUGINS: Final[dict[str, frozenset[str]]] = {
    "iconengines": frozenset({"qsvgicon"}),
    "imageformats": frozenset({"qjpeg", "qsvg"}),
    "platforminputcontexts": frozenset(
        {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"}
    ),
    "platforms": frozenset({"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"}),
    "platformthemes": frozenset({"qxdgdesktopportal"}),
    "texttospeech": frozenset(
        {"qtexttospeech_darwin", "qtexttospeech_sapi", "qtexttospeech_speechd", "qtexttospeech_winrt"}
    ),
    "wayland-decoration-client": frozenset({"adwaita", "bradient"}),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
}
"""Plugins of Qt that are kept, folder by folder, without `lib` and ending. Text is painted without OpenGL."""
NEVER: Final = (
    *("matplotlib", "numpy", "pydoc_data", "pytest", "scipy", "setuptools", "sklearn", "sqlite3", "tkinter"),
    *("PIL", "_pytest", "anyio.pytest_plugin", "defusedxml", "httpx._main", "packaging", "pygments"),
    *("PySide6.QtConcurrent", "PySide6.QtMultimediaWidgets"),
)
"""Modules that are no part of it: what stands beside it while we work, what httpx and its kin have for tests
and terminals of others, and parts of Qt that nobody uses.
`sqlite3` writes plain files; the past checks are kept by `sqlcipher3` alone."""
OF_THE_SYSTEM: Final = ("libpulse", "libspeechd")
"""Libraries, by their beginnings, that speak to a service of the system and come with it."""
DYNAMIC: Final = frozenset({".so", ".pyd", ".dll", ".dylib"})

Entry = tuple[str, str, str]
"""Place in the bundle, place on this machine (or the target of a link), and what kind it is."""


def hidden_imports(keychains: Iterable[tuple[str, str]], platform: str) -> list[str]:
    """Modules that are imported by name only.

    Args:
        keychains: module and class of each keychain.
        platform: `sys.platform`.
    """
    elsewhere = {
        "keyring.backends.macOS": "darwin",
        "keyring.backends.Windows": "win32",
    }
    modules = {module for module, _ in keychains}
    return sorted(module for module in modules if elsewhere.get(module, platform) == platform)


def kept(entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The libraries that stay.

    Args:
        entries: those that PyInstaller found.
        needs: gives the names of the libraries that the one at this path of the machine asks for.
    """
    wanted = [
        entry
        for entry in entries
        if is_wanted_plugin(entry[0]) and not PurePosixPath(entry[0]).name.startswith(OF_THE_SYSTEM)
    ]
    places = reachable(wanted, needs)
    return [entry for entry in wanted if entry[0] in places]


def is_wanted_plugin(place: str) -> bool:
    """Whether a file is no plugin of Qt, or one that is kept."""
    parts = PurePosixPath(place.replace("\\", "/")).parts
    if "plugins" not in parts or "PySide6" not in parts:
        return True
    folder = parts[parts.index("plugins") + 1]
    return _stem(parts[-1]) in PLUGINS.get(folder, frozenset())


def is_wanted_data(place: str, languages: Iterable[str]) -> bool:
    """Whether a file beside the code is kept.

    Args:
        place: where it would stand in the bundle.
        languages: codes of the languages Porchlight speaks; Qt's own words are kept in these.
    """
    path = PurePosixPath(place.replace("\\", "/"))
    if "PySide6" in path.parts and "translations" in path.parts:
        return path.stem in {f"qtbase_{language}" for language in languages}
    if path.suffix == ".ts":  # the sources of translations
        return False
    notes = next((part for part in path.parts if part.endswith(".dist-info")), None)
    return notes is None or path.name == "METADATA"


def reachable(entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> set[str]:
    """Places of the libraries that stay: what Python itself loads, plugins, and all that these ask for.

    Args:
        entries: the libraries.
        needs: gives the names of the libraries that the one at this path of the machine asks for.
    """
    libraries = list(entries)
    by_name = _by_name(libraries)
    waiting = [entry for entry in libraries if _is_root(entry)]
    found: set[str] = set()
    while waiting:
        place, source, kind = waiting.pop()
        if place in found:
            continue
        found.add(place)
        if kind == "SYMLINK":
            waiting.extend(by_name.get(PurePosixPath(source.replace("\\", "/")).name, ()))
            continue
        for name in needs(source):
            waiting.extend(by_name.get(PurePosixPath(name.replace("\\", "/")).name, ()))
    return found


def _by_name(entries: Iterable[Entry]) -> Mapping[str, list[Entry]]:
    named: dict[str, list[Entry]] = {}
    for entry in entries:
        named.setdefault(PurePosixPath(entry[0].replace("\\", "/")).name, []).append(entry)
    return named


def _is_root(entry: Entry) -> bool:
    place, _, kind = entry
    path = PurePosixPath(place.replace("\\", "/"))
    is_module = kind == "EXTENSION" or ".abi3." in path.name or ".cpython-" in path.name
    return is_module or "plugins" in path.parts or _stem(path.name).startswith("python")


def _stem(name: str) -> str:
    """`libqxcb.so.6` is `qxcb`."""
    return name.removeprefix("lib").partition(".")[0]
