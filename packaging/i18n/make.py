"""Brings the translations up to date with the sources and compiles them for Qt.

Rules: translators' words are kept; Qt's own lrelease writes the compiled files, without what is unfinished;
the same sources give the same bytes.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from i18n import ts
from i18n.texts import ROOT, every_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from i18n.texts import Text

LANGUAGES: Final = ("de", "es", "fr")
SOURCES: Final = ROOT / "resources" / "translations"
COMPILED: Final = ROOT / "resources" / "compiled" / "translations"


def source(language: str) -> Path:
    """The file that translators work on."""
    return SOURCES / f"porchlight_{language}.ts"


def compiled(language: str) -> Path:
    """The file that the window reads."""
    return COMPILED / f"porchlight_{language}.qm"


def renewed(language: str, texts: Iterable[Text]) -> str:
    """The translators' file, with every text of today."""
    return ts.written(language, ts.merged(texts, ts.read(source(language))))


def write() -> None:
    """Bring every file up to date and say what is left to do."""
    texts = every_text()
    COMPILED.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        source(language).write_text(renewed(language, texts), "utf-8", newline="\n")
        compiled(language).write_bytes(release(source(language)))
        rows = ts.merged(texts, ts.read(source(language)))
        left = [text for text, said in rows if not said.is_whole]
        sys.stdout.write(f"{language}: {len(rows)} texts, {len(left)} to translate\n")
        sys.stdout.writelines(f"    {text.context}: {text.source}\n" for text in left)


def release(path: Path) -> bytes:
    """What Qt's lrelease makes of a translators' file.

    Raises:
        CalledProcessError: it is not such a file.
    """
    import PySide6

    tool = Path(str(PySide6.__file__)).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "out.qm"
        command = [f"{tool}", "-silent", "-compress", "-nounfinished", f"{path}", "-qm", f"{target}"]
        subprocess.run(command, check=True, capture_output=True)
        return target.read_bytes()
