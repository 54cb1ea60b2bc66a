from __future__ import annotations

from app.core.outcome import Finding, Group
from app.core.sign import Sign
from app.core.subject import Kind, Part, Span, Subject
from app.core.verdict import Answer
from app.verdict.reasons import calm, danger, filled, main_story

TEXT = "Your prize is here. You won it, so call now and claim the prize before it is gone."
SUBJECT = Subject(Kind.MESSAGE, TEXT)


def _sign(name: str, weight: float, *, asks: tuple[str, ...] = (), finding: str = "Seen.") -> Sign:
    group = Group(name.partition(".")[0])
    return Sign(name, group, weight, finding, "Why.", "Honest.", name if group is Group.STORY else "", asks)


def _found(sign: str, words: str, after: int = 0) -> Finding:
    start = TEXT.index(words, after)
    return Finding(sign, Span(Part.TEXT, start, start + len(words)))


def _signs(*signs: Sign) -> dict[str, Sign]:
    return {sign.id: sign for sign in signs}


def test_the_weightiest_stand_first_one_a_sign() -> None:
    signs = _signs(_sign("want.call_number", 0.7), _sign("link.number_host", 1.6))
    findings = [_found("want.call_number", "call"), _found("link.number_host", "here")] * 2

    reasons = danger(SUBJECT, findings, signs, Answer.SCAM, "")

    assert [reason.sign for reason in reasons] == ["link.number_host", "want.call_number"]
    assert reasons[0].quote == "here"


def test_what_says_the_same_stands_once() -> None:
    signs = _signs(_sign("story.prize", 1.5), _sign("push.luck", 0.9), _sign("want.claim", 1.1))
    findings = [_found("story.prize", "prize"), _found("push.luck", "You won"), _found("want.claim", "claim")]

    reasons = danger(SUBJECT, findings, signs, Answer.SCAM, "story.prize")

    assert [reason.sign for reason in reasons] == ["story.prize"]


def test_a_story_that_is_not_named_is_no_reason() -> None:
    signs = _signs(_sign("story.prize", 1.5), _sign("story.boss", 1.4))
    findings = [_found("story.prize", "prize"), _found("story.boss", "call")]

    reasons = danger(SUBJECT, findings, signs, Answer.SCAM, "story.prize")

    assert [reason.sign for reason in reasons] == ["story.prize"]


def test_at_most_two_of_a_group_and_no_light_ones_beside_heavy_ones() -> None:
    signs = _signs(
        _sign("link.number_host", 1.6),
        _sign("link.model", 1.5),
        _sign("link.encoded", 1.0),
        _sign("push.free_offer", 0.3),
    )
    findings = [
        _found("link.number_host", "Your"),
        _found("link.model", "is"),
        _found("link.encoded", "here"),
        _found("push.free_offer", "gone"),
    ]

    reasons = danger(SUBJECT, findings, signs, Answer.SCAM, "")

    assert [reason.sign for reason in reasons] == ["link.number_host", "link.model"]


def test_a_sign_points_at_words_that_no_other_reason_took() -> None:
    signs = _signs(_sign("story.prize", 1.5), _sign("want.call_number", 0.7))
    second = TEXT.index("prize") + 1
    findings = [
        _found("story.prize", "prize"),
        _found("want.call_number", "prize"),
        _found("want.call_number", "prize", second),
    ]

    reasons = danger(SUBJECT, findings, signs, Answer.CAREFUL, "story.prize")

    assert [reason.span.start for reason in reasons] == [TEXT.index("prize"), TEXT.index("prize", second)]


def test_a_push_inside_the_words_of_another_reason_is_not_said_again() -> None:
    signs = _signs(_sign("story.prize", 1.5), _sign("push.deadline", 0.8))
    findings = [_found("story.prize", "call now and claim"), _found("push.deadline", "now")]

    reasons = danger(SUBJECT, findings, signs, Answer.SCAM, "story.prize")

    assert [reason.sign for reason in reasons] == ["story.prize"]


def test_where_nothing_was_found_only_two_heavier_things_are_said() -> None:
    signs = _signs(
        _sign("push.free_offer", 0.3),
        _sign("story.prize", 1.5),
        _sign("want.claim", 1.1),
        _sign("link.encoded", 1.0),
        _sign("want.call_number", 0.7),
    )
    findings = [_found(sign, "prize") for sign in ("push.free_offer", "story.prize", "want.claim")]
    findings += [_found("link.encoded", "here"), _found("want.call_number", "call")]

    reasons = danger(SUBJECT, findings, signs, Answer.NO_SIGNS, "")

    assert [reason.sign for reason in reasons] == ["want.claim", "link.encoded"]


def test_calm_is_kept_apart() -> None:
    signs = _signs(_sign("calm.pickup", -0.4), _sign("want.claim", 1.1))
    findings = [_found("calm.pickup", "here"), _found("want.claim", "claim")]

    assert [reason.sign for reason in calm(SUBJECT, findings, signs, lambda _: True)] == ["calm.pickup"]


def test_the_story_with_its_asks_and_a_second_place_is_named() -> None:
    signs = _signs(
        _sign("story.boss", 1.6, asks=("want.wire",)),
        _sign("story.prize", 1.5, asks=("want.claim",)),
        _sign("want.claim", 1.1),
    )
    findings = [_found("story.boss", "call"), _found("story.prize", "prize"), _found("want.claim", "claim")]

    story = main_story(findings, signs)

    assert story is not None
    assert story.id == "story.prize"


def test_no_story_is_named_where_none_is_told() -> None:
    assert main_story([_found("want.claim", "claim")], _signs(_sign("want.claim", 1.1))) is None


def test_facts_fill_the_slots_and_are_not_read_for_slots_again() -> None:
    assert filled("It names {brand}.", {"brand": "{domain}", "domain": "x.example"}) == "It names {domain}."
