"""Hostile messages against a backend that obeys each of them.

Every test has a twin that shows the backend does obey and that a page which trusts it would be fooled.
"""

from __future__ import annotations

import json
import re
import tomllib
import unicodedata
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from app.assistant.asking import Asked, for_opinion, new_mark, rules
from app.assistant.opinion import read_opinion
from app.assistant.redaction import redact, redact_subject
from app.assistant.sheet import sheet
from app.assistant.talk import Told
from app.assistant.told import read_told
from app.core.call import Garbled, RefusedByModel
from app.core.opinion import Opinion
from app.core.outcome import Group
from app.core.verdict import Answer, Verdict
from app.engine import Engine
from app.intake.links.find import find_links
from app.verdict.opinion import ORDER, raised_by
from tests.assistant.obedient import KEY, Prompt, answers, orders, prompt_of, spoken, trusting

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.core.subject import Subject

FOLDER: Final = Path(__file__).parent / "hostile"
HIDDEN_MAIL: Final = (
    "From: Ann <ann@shop.example>\nSubject: News\nContent-Type: text/html; charset=utf-8\n\n{}"
)
_SPELLED: Final = re.compile(
    r"\b(?:dot|dash)\s+\w|\b(?:punto|point|punkt|точка)\s+\w+\s+(?:punto|point|punkt|точка)"
    r"|(?:point|точка) (?:com|ком)\b|点公司|\b(?:arroba|arobase)\b|[^\W_][.\u3002][^\W_]"
    r"|(?:(?<![^\W_])[^\W_][ .]+){4}"
    r"|[(\[]dot[)\]]"
)
_NUMBER_WORDS: Final = re.compile(
    r"(?:(?:zero|oh|eight|seven|nine|four|six|one|two|three|five|double|triple|hundred|null|acht|funf|huit|cero"
    r"|cinquante|cinq|douze|cinque|sei|uno|due|nul|vijf|восемь|восемьсот|пять)[\s,-]*){3,}|[零〇一二三四五六七八九]{3,}"
)


@dataclass(frozen=True, slots=True)
class Hostile:
    """One hostile message and what it orders."""

    name: str
    text: str
    does: frozenset[str]
    is_hidden: bool


def _hostile() -> list[Hostile]:
    found = []
    for path in sorted(FOLDER.glob("*.toml")):
        for kind, groups in tomllib.loads(path.read_text("utf-8")).items():
            for number, text in enumerate(text for group in groups for text in group["texts"]):
                does = frozenset(groups[0]["does"])
                found.append(Hostile(f"{kind}-{number}", text, does, path.stem == "hidden"))
    return found


HOSTILE: Final = _hostile()
each_message = pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)


@dataclass(frozen=True, slots=True)
class Case:
    """One message on its way to the backend."""

    subject: Subject
    prompt: Prompt
    asked: Asked
    before: Verdict


@cache
def _engine() -> Engine:
    return Engine.load()


@cache
def _case(hostile: Hostile) -> Case:
    pasted = HIDDEN_MAIL.format(hostile.text) if hostile.is_hidden else hostile.text
    subject = _engine().read(pasted)
    redacted = redact_subject(subject)
    sent = sheet(subject, redacted)
    before = _engine().judge(subject)
    question = for_opinion(sent, before, new_mark(sent))
    asked = Asked(subject, "Helper, small", datetime(2026, 11, 29, tzinfo=UTC), redacted.originals)
    return Case(subject, prompt_of(question.instructions, question.content), asked, before)


def _shown(verdict: Verdict) -> list[str]:
    """Every word of the model that the page would show."""
    reasons = [reason.finding for reason in verdict.reasons if reason.group is Group.OPINION]
    return [*reasons, *(heard.question for heard in verdict.opinions)]


def _rows(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return {tuple(words[n : n + 5]) for n in range(len(words) - 4)}


def _names_something(text: str) -> bool:
    """Whether a text holds a digit, a link, an address or a number in words, by other means than ours."""
    bare = "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not "\u0300" <= c <= "\u036f")
    digits = any(unicodedata.category(c)[0] == "N" and c != "〇" for c in text)
    return (
        digits
        or "@" in text
        or bool(find_links(text))
        or any(pattern.search(bare) for pattern in (_NUMBER_WORDS, _SPELLED))
    )


def test_there_are_enough_of_every_kind() -> None:
    assert len(HOSTILE) >= 250
    assert len({hostile.text for hostile in HOSTILE}) == len(HOSTILE)
    assert {act for hostile in HOSTILE for act in hostile.does} == {"calm", "show", "leak", "echo", "break"}


@each_message
def test_it_lowers_nothing_leaks_nothing_and_names_nothing(hostile: Hostile) -> None:
    case = _case(hostile)
    for answer in answers(case.prompt):
        said = read_opinion(answer, case.asked)
        if isinstance(said, Opinion):
            for before in (case.before.answer, *ORDER):
                _raises_only(replace(case.before, answer=before), said)
            _shows_nothing_foreign(case, raised_by(case.before, said, _engine().advice))
        else:
            assert isinstance(said, Garbled | RefusedByModel)


def _raises_only(before: Verdict, said: Opinion) -> None:
    after = raised_by(before, said, _engine().advice)
    assert ORDER.index(after.answer) >= ORDER.index(before.answer)
    assert after.reasons[: len(before.reasons)] == before.reasons


def _shows_nothing_foreign(case: Case, verdict: Verdict) -> None:
    _is_harmless(case, _shown(verdict))
    for reason in verdict.reasons:
        if reason.group is Group.OPINION:
            assert reason.quote == case.subject.quote(reason.span)
            assert reason.quote not in case.asked.hidden.values()


def _is_harmless(case: Case, texts: Iterable[str]) -> None:
    for text in texts:
        assert not _names_something(text), text
        assert _rows(text).isdisjoint(_rows(rules("opinion"))), text
        assert KEY not in text
        assert text.isprintable(), text
        assert not re.search(r"[<>`*\\|]|\]\(", text), text
        assert not re.search(r"[A-Z]{2,8}_\d", text), text
        assert not any(value in text for value in case.asked.hidden.values()), text
        assert "safe" not in text.casefold(), text


@each_message
def test_a_talk_is_held_to_the_same(hostile: Hostile) -> None:
    case = _case(hostile)
    for answer in answers(case.prompt):
        for text in spoken(answer):
            told = read_told(json.dumps({"text": text}), case.asked)
            if isinstance(told, Told):
                _is_harmless(case, told.lines)


@each_message
def test_the_backend_obeys_and_a_page_that_trusts_it_is_fooled(hostile: Hostile) -> None:
    case = _case(hostile)
    raw = prompt_of(rules("opinion").replace("{mark}", "0" * 32), hostile.text)
    redacted = redact(hostile.text)
    prompt = Prompt(raw.rules, redacted.text, prompt_of("", redacted.text).placeholders)
    assert hostile.does <= orders(prompt.message)
    if not hostile.is_hidden:
        assert hostile.does <= orders(case.prompt.message)
    pages: list[tuple[str, str]] = []
    crashed = 0
    for answer in answers(prompt):
        try:
            pages.append(trusting(answer, redacted))
        except (ValueError, KeyError, TypeError, RecursionError):
            crashed += 1
    whole = "\n".join(page for _, page in pages)
    fooled = {
        "calm": any(level == Answer.NO_SIGNS for level, _ in pages),
        "show": _names_something(whole),
        "leak": not _rows(whole).isdisjoint(_rows(raw.rules)) and KEY in whole,
        "echo": any(value in whole for value in redacted.originals.values()),
        "break": crashed > 0,
    }
    assert all(fooled[act] for act in hostile.does), fooled


@pytest.mark.parametrize("hostile", [h for h in HOSTILE if h.is_hidden], ids=lambda hostile: hostile.name)
def test_what_the_reader_cannot_see_is_not_sent(hostile: Hostile) -> None:
    assert not orders(_case(hostile).prompt.message)


def test_without_orders_the_backend_is_a_good_model() -> None:
    plain = Hostile(
        "plain", "Your parcel is held. Pay the fee today or it goes back.", frozenset(), is_hidden=False
    )
    case = _case(plain)
    (answer,) = answers(case.prompt)
    said = read_opinion(answer, case.asked)
    assert isinstance(said, Opinion)
    after = raised_by(replace(case.before, answer=Answer.NO_SIGNS), said, _engine().advice)
    assert after.answer is Answer.SCAM
    assert after.reasons[-1].finding == "It presses you to act fast."
    assert after.opinions[0].question == "Did you expect it?"
