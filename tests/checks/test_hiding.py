"""What the eye does not see, and marks that honest writers leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.checks.seen import see
from app.core.outcome import DoesNotApply, Found
from app.core.subject import Kind, Part, Subject

if TYPE_CHECKING:
    from app.core.outcome import Finding
    from app.engine import Engine


def found(engine: Engine, subject: Subject) -> dict[str, Finding]:
    outcomes = see(subject, engine.directory, engine.signs).outcomes.values()
    return {f.sign: f for o in outcomes if isinstance(o, Found) for f in o.findings}


@pytest.mark.parametrize(
    "text",
    [
        "Call me on \u202d+44 7700 900123\u202c tonight.",
        "Family \U0001f468\u200d\U0001f469\u200d\U0001f467 photo is here.",
        "Caf\u00e9 M\u00fcller and \u0421\u043f\u0430\u0441\u0438\u0431\u043e.",
        "\u05e9\u05dc\u05d5\u05dd\u200f Ann.",
        "See it in my\u0394\u0395\u0397 today.",
    ],
)
def test_marks_of_honest_writers(engine: Engine, text: str) -> None:
    signs = found(engine, Subject(Kind.MESSAGE, text))
    assert not [sign for sign in signs if sign.startswith("hiding.")]


@pytest.mark.parametrize(
    ("text", "sign", "quote"),
    [
        ("Your acc\u200bount is closed.", "hiding.invisible", "acc\u200bount"),
        ("Your \u0430ccount is closed.", "hiding.lookalike_letters", "\u0430ccount"),
        ("See your pay\u0420\u0410L.", "hiding.lookalike_letters", "pay\u0420\u0410L"),
        ("Open \u202egpj.exe", "hiding.turned_around", "\u202egpj.exe"),
        ("PayPa1: your account is on hold.", "hiding.disguised_brand", "PayPa1"),
    ],
)
def test_what_hides_is_quoted(engine: Engine, text: str, sign: str, quote: str) -> None:
    for subject in (Subject(Kind.MESSAGE, text), Subject(Kind.COPIED_EMAIL, "Hello.", subject_line=text)):
        finding = found(engine, subject)[sign]
        assert subject.quote(finding.span) == quote
        assert finding.span.part is (Part.SUBJECT_LINE if subject.subject_line else Part.TEXT)


def test_only_a_mail_can_carry_unseen_text(engine: Engine) -> None:
    subject = Subject(Kind.MESSAGE, "Hello", hidden_text="x" * 900)
    outcomes = see(subject, engine.directory, engine.signs).outcomes
    assert isinstance(outcomes["hiding.unseen"], DoesNotApply)
