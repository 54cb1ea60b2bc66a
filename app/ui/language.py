"""Decides which language the window speaks, and has Qt speak it.

Rules: what was chosen counts, else the language of the computer, else English; Qt's own buttons and dialogs
speak it too; a language that is written from the right turns the whole window around. The variable
`PORCHLIGHT_LANGUAGE` overrules all of it, for tests: `qps` and `qps-rtl` are no languages (`app.ui.pseudo`).
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

from app.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

OVERRULED: Final = "PORCHLIGHT_LANGUAGE"
_OURS: Final = "porchlight"
_OF_QT: Final = "qtbase"
_PSEUDO: Final = "qps"


def bundled() -> tuple[str, ...]:
    """Codes of the languages the window can speak, English first."""
    files = sorted(resource("compiled", "translations").glob(f"{_OURS}_*.qm"))
    return ("en", *(file.stem.removeprefix(f"{_OURS}_") for file in files))


def speak(app: QApplication, language: str) -> QLocale:
    """Have the window speak a language where it is bundled, else English.

    Args:
        app: the application.
        language: a code such as "fr"; empty for that of the system.

    Returns:
        The language the window speaks, with the habits of the person's country where both are known.
    """
    chosen = os.environ.get(OVERRULED) or language
    if chosen.startswith(_PSEUDO):
        return _pretend(app, chosen)
    wanted = _wanted(chosen)
    ours = QTranslator(app)
    if wanted.language() != QLocale.Language.English and not ours.load(
        wanted, _OURS, "_", str(resource("compiled", "translations"))
    ):
        wanted = QLocale(QLocale.Language.English)
    if not ours.isEmpty():
        qts = QTranslator(app)
        if qts.load(wanted, _OF_QT, "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(qts)
        app.installTranslator(ours)
    app.setLayoutDirection(wanted.textDirection())
    QLocale.setDefault(wanted)
    return wanted


def _wanted(code: str) -> QLocale:
    """The language asked for; as the computer writes it where that is its language too."""
    system = QLocale.system()
    wanted = QLocale(code) if code else system
    if wanted.language() == QLocale.Language.C:
        return QLocale(QLocale.Language.English)
    return system if code and "_" not in code and wanted.language() == system.language() else wanted


def _pretend(app: QApplication, name: str) -> QLocale:
    from app.ui.pseudo import Pseudo

    turned = name.endswith("-rtl")
    app.installTranslator(Pseudo(app, turned=turned))
    way = Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(way)
    return QLocale(QLocale.Language.English)
