"""The window speaks the language that was chosen, Qt's own words and the engine's sentences with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from app.core.verdict import Answer
from app.engine import Engine
from app.ui.language import OVERRULED, bundled, speak
from app.ui.pages.settings.places import places
from app.ui.pseudo import LONGER, stretched
from app.ui.say import say
from i18n.make import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

SCAM = "USPS: your parcel is on hold. Pay the fee of $1.99 now: https://usps-redelivery.top/track"
EACH = pytest.mark.parametrize(
    ("language", "stop", "yes", "scam"),
    [
        ("es", "Parar", "&Sí", "Es muy probable que este mensaje sea una estafa: falso aviso de entrega."),
        (
            "fr",
            "Arrêter",
            "&Oui",
            "Ce message est très probablement une arnaque\u00a0: faux avis de livraison.",
        ),
        ("de", "Anhalten", "&Ja", "Diese Nachricht ist sehr wahrscheinlich Betrug: Falsche Paketnachricht."),
    ],
)


@pytest.fixture(autouse=True)
def _speaks_as_before(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Forget every language afterwards."""
    monkeypatch.delenv(OVERRULED, raising=False)
    before = QLocale()
    yield
    for words in qapp.findChildren(QTranslator):
        qapp.removeTranslator(words)
        words.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


def test_every_translation_is_bundled() -> None:
    assert bundled() == ("en", *LANGUAGES)


def test_the_setting_lists_them_under_their_own_names() -> None:
    names = [named.name for named in places(bundled(), QLocale("en")).languages]
    assert names == ["As on this computer", "Deutsch", "English", "Español", "Français"]


@EACH
def test_everything_speaks_it(qapp: QApplication, language: str, stop: str, yes: str, scam: str) -> None:
    spoken = speak(qapp, language)
    verdict = Engine.load(say).check(SCAM)
    assert QLocale.languageToCode(spoken.language()) == language
    assert QLocale().language() == spoken.language()
    assert say("Check", "Stop") == stop
    assert QCoreApplication.translate("QPlatformTheme", "&Yes") == yes
    assert (verdict.answer, verdict.sentence) == (Answer.SCAM, scam)


@EACH
def test_the_answer_is_the_same_in_every_language(
    qapp: QApplication, engine: Engine, language: str, stop: str, yes: str, scam: str
) -> None:
    del stop, yes, scam
    english = engine.check(SCAM)
    speak(qapp, language)
    other = Engine.load(say).check(SCAM)
    assert (other.answer, other.probability, other.story) == (
        english.answer,
        english.probability,
        english.story,
    )
    assert [reason.sign for reason in other.reasons] == [reason.sign for reason in english.reasons]
    assert [step.id for step in other.steps] == [step.id for step in english.steps]


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("es", "2 enlaces", "1.200 enlaces"),
        ("fr", "2 liens", "1\u202f200 liens"),
        ("de", "2 Links", "1.200 Links"),
    ],
)
def test_counts_are_written_as_the_language_writes_them(
    qapp: QApplication, language: str, one: str, many: str
) -> None:
    speak(qapp, language)
    assert say("kinds", "%Ln links", n=2) == one
    assert say("kinds", "%Ln links", n=12_000).replace("12", "1", 1).replace("000", "200") == many


@pytest.mark.parametrize("language", ["", "en", "it"])
def test_without_a_translation_it_is_english(qapp: QApplication, language: str) -> None:
    assert speak(qapp, language).language() == QLocale.Language.English
    assert say("Check", "Stop") == "Stop"


def test_a_variable_overrules_the_setting(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRULED, "de")
    speak(qapp, "fr")
    assert say("Check", "Stop") == "Anhalten"


@pytest.mark.parametrize(
    ("name", "way"),
    [("qps", Qt.LayoutDirection.LeftToRight), ("qps-rtl", Qt.LayoutDirection.RightToLeft)],
)
def test_the_language_nobody_speaks(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, name: str, way: Qt.LayoutDirection
) -> None:
    monkeypatch.setenv(OVERRULED, name)
    speak(qapp, "")
    assert qapp.layoutDirection() == way
    assert stretched("Stop") in say("Check", "Stop")
    assert say("Past", "%n checks were saved as {name}.", n=3, name="a.jsonl").count("a.jsonl") == 1


@pytest.mark.parametrize(
    "text", ["Stop", "Saved as {name}.", "%n checks", "PDF (*.pdf)", "A long text, {size}"]
)
def test_a_pseudo_text_is_longer_and_keeps_its_slots(text: str) -> None:
    said = stretched(text)
    assert len(said) >= len(text) * (1 + LONGER) - 1
    assert (said[0], said[-1]) == ("[", "]")
    assert all(slot in said for slot in ("{name}", "%n", "(*.pdf)", "{size}") if slot in text)
