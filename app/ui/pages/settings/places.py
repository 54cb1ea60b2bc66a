"""Names languages and countries for the lists, and guesses both from the system.

Rules: a language stands under its own name; a country stands under its name in the language of the window,
where Qt knows it, else under its own; both lists are in the order of the alphabet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCollator, QLocale

from app.settings.all import COUNTRY, LANGUAGE
from app.settings.descriptors import Unfit
from app.ui.pages.first_start.state import Guess
from app.ui.pages.settings.state import Named, Places
from app.ui.say import say

if TYPE_CHECKING:
    from collections.abc import Iterable

_NO_COUNTRY: Final = frozenset({QLocale.Country.AnyCountry, QLocale.Country.World})
_LANGUAGES: Final = {"de": "Deutsch", "en": "English", "es": "Español", "fr": "Français"}
"""Names without a country, which Qt adds to some."""
_LATIN: Final = QLocale.Script.LatinScript


def guess(system: QLocale) -> Guess:
    """Language and country of a system; empty where it tells none (`C`)."""
    if system.language() == QLocale.Language.C:
        return Guess()
    language, _, _ = system.name().partition("_")
    country = QLocale.territoryToCode(system.territory())
    fits = not isinstance(COUNTRY.parse(country), Unfit), not isinstance(LANGUAGE.parse(language), Unfit)
    return Guess(language if fits[1] else "", country if fits[0] else "")


def places(languages: Iterable[str], window: QLocale) -> Places:
    """What there is to choose from.

    Args:
        languages: codes of the translations that are bundled, English included.
        window: the language the window speaks.
    """
    by_name = QCollator(window)
    spoken = [Named(code, _language_name(code)) for code in languages]
    spoken.sort(key=lambda named: by_name.sortKey(named.name))
    return Places((Named("", say("Settings", "As on this computer")), *spoken), _countries(window, by_name))


def place_of_dates(window: QLocale, country: str) -> QLocale:
    """How days and hours are written: in the language of the window, as in the person's country."""
    territory = QLocale.codeToTerritory(country)
    return window if territory in _NO_COUNTRY else QLocale(window.language(), territory)


def _countries(window: QLocale, by_name: QCollator) -> tuple[Named, ...]:
    found = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if territory not in _NO_COUNTRY and COUNTRY.shape.fullmatch(code):
            found[code] = Named(code, _country_name(territory, window))
    named = sorted(found.values(), key=lambda one: by_name.sortKey(one.name))
    return (Named("", say("Settings", "Not chosen")), *named)


def _language_name(code: str) -> str:
    name = _LANGUAGES.get(code) or QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def _country_name(territory: QLocale.Country, window: QLocale) -> str:
    if window.language() in {QLocale.Language.English, QLocale.Language.C}:
        return QLocale.territoryToString(territory)
    here = QLocale(window.language(), window.script(), territory)
    if here.territory() == territory and here.language() == window.language():
        return here.nativeTerritoryName()
    own = QLocale(QLocale.Language.AnyLanguage, territory)
    if own.territory() == territory and own.script() == _LATIN and own.nativeTerritoryName():
        return own.nativeTerritoryName()
    return QLocale.territoryToString(territory)
