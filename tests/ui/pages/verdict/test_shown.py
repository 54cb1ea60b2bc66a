"""Every reason points at a part that is shown; links are shown so that nobody can click them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.subject import Part, Span
from app.ui.pages.verdict.shown import shown
from tests.ui.pages.parts import COFFEE, MAIL, NUMBER, PARCEL, SHORT_LINK

if TYPE_CHECKING:
    from app.engine import Engine


@pytest.mark.parametrize("pasted", [PARCEL, SHORT_LINK, COFFEE, NUMBER, MAIL, b"", b"\xff\xfe\x00"])
def test_every_reason_has_its_place(engine: Engine, pasted: str | bytes) -> None:
    subject = engine.read(pasted)
    verdict = engine.judge(subject)
    ready = shown(subject, verdict)
    assert len(ready.places) == len(verdict.reasons)
    for number, place in enumerate(ready.places, start=1):
        if place >= 0:
            assert any(mark.number == number for mark in ready.fields[place].original.marks)


def test_a_mail_shows_who_what_and_where_to(engine: Engine) -> None:
    subject = engine.read(MAIL)
    ready = shown(subject, engine.judge(subject))
    parts = [field.part for field in ready.fields]
    assert parts[:2] == [Part.SENDER, Part.SUBJECT_LINE]
    assert Part.TEXT in parts
    details = ready.details
    assert ("SPF", "fail") in details.proofs
    assert ("DMARC", "fail") in details.proofs
    assert details.links[0].target == "hxxps://paypal[.]secure-login[.]top/signin?u=ann"
    assert details.links[0].words == "hxxps://www[.]paypal[.]com/signin"
    assert "message-id" in details.headers
    assert "https://" not in details.headers
    assert ready.sender == "secure@pay-pal-help.top"


def test_links_are_bounded(engine: Engine) -> None:
    subject = engine.read(
        " ".join(f"https://a{number}.top/x" for number in range(40)) + " look at all of these"
    )
    details = shown(subject, engine.judge(subject)).details
    assert len(details.links) == 12
    assert details.more_links == 28


def test_places_of_an_older_answer_are_never_followed_blindly(engine: Engine) -> None:
    subject = engine.read(PARCEL)
    verdict = engine.judge(subject)
    wrong = tuple(
        replace(reason, span=span)
        for reason, span in zip(
            verdict.reasons,
            (Span(Part.LINK, 0, 5, 99), Span(Part.TEXT, 5_000, 5_010), Span(Part.HEADER, 0, 2)),
            strict=False,
        )
    )
    assert shown(subject, replace(verdict, reasons=wrong)).places == (-1, -1, -1)


@given(st.text(max_size=300) | st.binary(max_size=300))
def test_anything_can_be_shown(engine: Engine, pasted: str | bytes) -> None:
    subject = engine.read(pasted)
    ready = shown(subject, engine.judge(subject))
    assert len(ready.fields) <= 12
