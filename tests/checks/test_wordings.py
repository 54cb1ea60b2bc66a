from __future__ import annotations

from typing import TYPE_CHECKING

from app.checks.reading import OPENING, read
from app.checks.registry import look
from app.checks.wordings import NEAR
from app.checks.wordings import OPENING as ABOUT
from app.core.outcome import Found
from app.core.subject import Kind, Subject
from app.intake import read as take_in

if TYPE_CHECKING:
    from app.engine import Engine

PADDING = "The garden club met and talked about roses. "


def _signs(engine: Engine, subject: Subject) -> set[str]:
    outcomes = look(read(subject, engine.directory, engine.signs)).values()
    return {
        finding.sign for outcome in outcomes if isinstance(outcome, Found) for finding in outcome.findings
    }


def _long(*pieces: str) -> str:
    return "".join(pieces)


def test_a_topic_at_the_start_tells_its_story(engine: Engine) -> None:
    text = _long("You have been selected for a prize draw. ", PADDING * 60, "Call us now on +44 7700 900123.")

    assert "story.prize" in _signs(engine, Subject(Kind.MESSAGE, text))


def test_a_topic_far_down_needs_its_ask_close_by(engine: Engine) -> None:
    before, between = PADDING * (ABOUT // len(PADDING) + 2), PADDING * (NEAR // len(PADDING) + 2)
    topic, ask = "A lucky draw was held. ", "Claim your reward here. "

    assert "story.prize" not in _signs(engine, Subject(Kind.MESSAGE, _long(before, topic, between, ask)))
    assert "story.prize" in _signs(engine, Subject(Kind.MESSAGE, _long(before, topic, ask)))


def test_a_brand_far_down_in_a_newsletter_claims_nothing(engine: Engine) -> None:
    link = "More: http://rose-club-news.example.net/x "
    far = PADDING * (OPENING // len(PADDING) + 2) + "A member works for PayPal now. " + link

    assert "link.brand_elsewhere" not in _signs(engine, take_in(far))
    assert "link.brand_elsewhere" in _signs(engine, take_in("PayPal: look at your account. " + link))


def test_the_name_inside_an_address_claims_nothing(engine: Engine) -> None:
    text = "Could not deliver to anna@gmail.com, says http://mail-desk.example.net/x and support.google.com"

    assert "link.brand_elsewhere" not in _signs(engine, take_in(text))
    assert "link.brand_elsewhere" not in _signs(engine, take_in("https://someone.github.io"))


def test_a_place_the_named_brand_runs_for_everybody_neither_calms_nor_accuses(engine: Engine) -> None:
    signs = _signs(engine, take_in("Paytm: your bill is due. Pay at https://paytm.me/RhG-enw today"))

    assert not signs & {"link.brand_elsewhere", "calm.official_links"}
    assert "link.brand_elsewhere" in _signs(
        engine, take_in("PayPal: your bill. Pay at https://paytm.me/RhG-enw")
    )
