"""Every text a person may read is there in every language, whole and with the same slots."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from app.settings.all import LANGUAGE
from i18n import engine, make, ts
from i18n.texts import ROOT, NotLiteralError, Text, every_text, slots
from i18n.window import texts_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from i18n.ts import Key, Said

EACH = pytest.mark.parametrize("language", make.LANGUAGES)
STALE = "stale: run `packaging/dev.py train --only translations`"
WORDS_ALIKE = 3
"""Words that a text may share with its English, such as "PDF (*.pdf)" or "Chat"."""
SLOT = re.compile(r"\{\w+\}|2fa\.directory|password-manager-resources")
"""What is no word: places that are filled, names of public lists."""
CAREFUL = re.compile(r"^Be careful\. This ")


@pytest.fixture(scope="module")
def texts() -> tuple[Text, ...]:
    return every_text()


def said_in(language: str) -> Mapping[Key, Said]:
    return ts.read(make.source(language))


@EACH
def test_nothing_is_missing_or_unfinished(language: str, texts: tuple[Text, ...]) -> None:
    said = said_in(language)
    missing = [f"{t.context}: {t.source}" for t in texts if (t.context, t.source) not in said]
    unfinished = [f"{context}: {source}" for (context, source), one in said.items() if not one.is_whole]
    assert not missing, "\n".join(
        ["not translated; run train --only translations, then translate:", *missing]
    )
    assert not unfinished, "\n".join(["left unfinished:", *unfinished])


@EACH
def test_the_file_of_the_translators_is_fresh(language: str, texts: tuple[Text, ...]) -> None:
    assert make.renewed(language, texts) == make.source(language).read_text("utf-8"), STALE


@EACH
def test_what_the_window_reads_is_fresh(language: str) -> None:
    assert make.release(make.source(language)) == make.compiled(language).read_bytes(), STALE


@EACH
def test_slots_are_the_same(language: str, texts: tuple[Text, ...]) -> None:
    said = said_in(language)
    wrong = [
        f"{text.source} -> {form}"
        for text in texts
        for form in said[text.context, text.source].forms
        if slots(form) != slots(text.source) or form.count("{") != text.source.count("{")
    ]
    assert not wrong, "\n".join(["slots differ:", *wrong])


@EACH
def test_nothing_is_left_in_english(language: str, texts: tuple[Text, ...]) -> None:
    said = said_in(language)
    same = [t.source for t in texts if said[t.context, t.source].forms == (t.source,)]
    assert not [text for text in same if len(re.findall(r"[a-z]+", SLOT.sub("", text))) > WORDS_ALIKE]


@EACH
def test_a_text_is_said_alike_everywhere(language: str) -> None:
    """One English text in two places has one translation, so the words of the window do not waver."""
    forms: dict[str, set[tuple[str, ...]]] = {}
    for (_context, source), said in said_in(language).items():
        forms.setdefault(source, set()).add(said.forms)
    assert not {source: found for source, found in forms.items() if len(found) > 1}


@EACH
def test_a_warning_begins_with_the_word_of_the_banner(language: str) -> None:
    """The page leaves the first sentence out, as the banner says it already."""
    said = said_in(language)
    word = said["Verdict", "Be careful"].forms[0]
    for (context, source), one in said.items():
        if context == "answers" and CAREFUL.match(source):
            assert one.forms[0].startswith(f"{word}. ")


@EACH
def test_ends_are_kept(language: str, texts: tuple[Text, ...]) -> None:
    """A sentence stays a sentence, a question a question, a label a label."""
    said = said_in(language)
    wrong = [
        f"{text.source} -> {form}"
        for text in texts
        for form in said[text.context, text.source].forms
        if text.source.endswith((".", "?", "…")) and not form.endswith((".", "?", "…", ".“", ".»", ". »"))
        if not text.source.endswith(".”")
    ]
    assert not wrong, "\n".join(wrong)


@EACH
def test_the_setting_takes_the_language(language: str) -> None:
    assert LANGUAGE.parse(language) == language


def test_every_sign_that_the_app_reads_is_collected(texts: tuple[Text, ...]) -> None:
    signs = json.loads((ROOT / "resources" / "compiled" / "signs.json").read_bytes())["signs"]
    read = {sign[key] for sign in signs for key in ("finding", "why", "honest", "name") if sign.get(key)}
    assert read == {text.source for text in texts if text.context == "signs"}


def test_calls_with_slots_counts_and_choices_are_found() -> None:
    source = """
say("Page", "Saved as {name}.", name=path.name)
say("Page", "%n checks", n=count)
say("Page", "Start" if first else "Next")
to_say("Settings", "Colours")
say(CONTEXT, option.label)
say("Settings", label)
"""
    assert [(t.context, t.source, t.numerus) for t in texts_of(source, "x.py")] == [
        ("Page", "Saved as {name}.", False),
        ("Page", "%n checks", True),
        ("Page", "Start", False),
        ("Page", "Next", False),
        ("Settings", "Colours", False),
    ]


@pytest.mark.parametrize("text", ['f"{a} found"', '"a" + b', '"a".format(1)', "a"])
def test_a_text_put_together_from_pieces_is_told(text: str) -> None:
    with pytest.raises(NotLiteralError, match="one literal"):
        list(texts_of(f'say("Page", {text})', "x.py"))


def test_sentences_of_the_intake_are_found_with_their_numbers() -> None:
    source = """
def f():
    "A docstring is none."
A = "It was not read."
B = "no sentence"
C = f"Only {LINKS:,} were read."
"""
    assert list(engine.sentences_of(source, "app/core/limits.py")) == [
        "It was not read.",
        "Only 10,000 were read.",
    ]


def test_new_texts_are_unfinished_and_gone_ones_are_dropped() -> None:
    known = {("A", "old"): ts.Said(("alt",)), ("A", "kept"): ts.Said(("bleibt",))}
    now = [Text("A", "kept", numerus=False, where="x.py"), Text("A", "%n new", numerus=True, where="x.py")]
    rows = ts.merged(now, known)
    assert [said.is_whole for _, said in rows] == [True, False]
    assert [said.forms for _, said in rows] == [("bleibt",), ("", "")]


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    rows = [
        (Text("A", 'a < b & "c"', numerus=False, where="x.py"), ts.Said(("a > b & „c“",))),
        (Text("A", "%n times", numerus=True, where="x.py"), ts.Said(("%n Mal", "%n Male"))),
        (Text("B", "open", numerus=False, where="y.py"), ts.Said(("",), is_finished=False)),
    ]
    path = tmp_path / "a.ts"
    path.write_text(ts.written("de", rows), "utf-8")
    assert ts.read(path) == {(text.context, text.source): said for text, said in rows}
