"""Chooses the reasons that stand in a verdict, and the story it names.

Rules: the weightiest stand first, one a sign; of signs that say the same only the weightiest; only the story
that is named is a reason, never a second one that contradicts it; a sign points at words that no other reason
took, where it has a choice; where no scam was found, few words are made of small things.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.core.limits import REASONS
from app.core.outcome import Finding, Group
from app.core.verdict import Answer, Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from app.core.sign import Sign
    from app.core.subject import Span, Subject

QUOTED: Final = 160
"""Characters of a quote; a longer place is cut to them."""
FACT: Final = 80
"""Characters of a fact inside a sentence."""
A_GROUP: Final = 2
"""Reasons of one group; five sentences about one link help nobody."""
ASIDE: Final = 2
"""Reasons that stand in an answer which is no warning."""
WORTH_A_WORD: Final = 0.7
"""Least weight of a reason in an answer which is no warning: a link to open or a free offer is none."""
ENOUGH: Final = 2
"""Reasons of that weight beside which lighter ones are left out."""
AGAIN: Final = 0.7
"""What a second place adds to a story."""
ASKED: Final = 0.5
"""What each of its asks adds to a story, the first two counted."""
SAME: Final[tuple[frozenset[str], ...]] = tuple(
    frozenset(line.split())
    for line in (
        "story.prize push.luck want.claim",
        "story.account_suspended push.blocked",
        "story.blackmail push.blackmail",
        "story.romance push.romance",
        "story.charity push.pity",
        "story.job push.easy_money",
        "story.subscription want.cancel_renewal",
        "story.family_emergency want.money_help",
        "story.investment want.invest",
        "auth.brand_without_proof auth.dmarc_fail auth.spf_fail_unaligned auth.dkim_broken",
        "link.lookalike link.brand_inside link.brand_elsewhere",
        "link.password_form link.form",
        "sender.brand_on_free_mailbox sender.brand_name_other_domain sender.brand_in_subject",
        "want.login want.password",
        "want.click want.scan_qr",
        "want.update_details want.confirm_address",
        "story.bank push.blocked",
        "hiding.disguised_brand hiding.lookalike_letters hiding.invisible",
    )
)
"""Signs that say the same to a reader."""


def main_story(findings: Iterable[Finding], signs: Mapping[str, Sign]) -> Sign | None:
    """The story a verdict names: told more than once and with its asks beside it wins.

    Args:
        findings: everything found.
        signs: the bundled signs by id.

    Returns:
        The story; among equals the first by its id, so the answer never wavers. None where none is told.
    """
    places = Counter(finding.sign for finding in findings)
    groups = {f"{signs[sign].group.value}.*" for sign in places}

    def told(story: Sign) -> float:
        asks = sum(ask in places or ask in groups for ask in story.asks)
        return story.weight + AGAIN * (places[story.id] > 1) + ASKED * min(asks, 2)

    stories = [signs[sign] for sign in places if signs[sign].group is Group.STORY]
    return min(stories, key=lambda story: (-told(story), story.id)) if stories else None


def danger(
    subject: Subject, findings: Sequence[Finding], signs: Mapping[str, Sign], answer: Answer, story: str
) -> tuple[Reason, ...]:
    """What speaks for a scam.

    Args:
        subject: what was pasted.
        findings: everything found.
        signs: the bundled signs by id.
        answer: the answer given.
        story: id of the story that is named; empty when none is.

    Returns:
        At most `limits.REASONS`, the weightiest first.
    """
    is_warning = answer in {Answer.SCAM, Answer.CAREFUL}
    least, most = (0.0, REASONS) if is_warning else (WORTH_A_WORD, ASIDE)
    places = {
        sign: spots
        for sign, spots in _places(findings).items()
        if signs[sign].weight > 0
        and signs[sign].weight >= least
        and (signs[sign].group is not Group.STORY or sign == story)
    }
    ranked = sorted(places, key=lambda sign: (-signs[sign].weight, sign))
    chosen = _different(ranked, signs)[:most]
    heavy = [sign for sign in chosen if signs[sign].weight >= WORTH_A_WORD]
    return _written(subject, heavy if len(heavy) >= ENOUGH else chosen, places, signs)


def calm(
    subject: Subject, findings: Sequence[Finding], signs: Mapping[str, Sign], counts: Callable[[str], bool]
) -> tuple[Reason, ...]:
    """What speaks for an honest sender and was counted, the weightiest first."""
    places = {
        sign: spots for sign, spots in _places(findings).items() if signs[sign].weight < 0 and counts(sign)
    }
    ranked = sorted(places, key=lambda sign: (signs[sign].weight, sign))
    return _written(subject, ranked[:REASONS], places, signs)


def _places(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    places: dict[str, list[Finding]] = {}
    for finding in findings:
        places.setdefault(finding.sign, []).append(finding)
    return places


def _different(ranked: Iterable[str], signs: Mapping[str, Sign]) -> list[str]:
    """Those that say something new, at most so many of a group."""
    kept: list[str] = []
    of_group: Counter[Group] = Counter()
    for sign in ranked:
        group = signs[sign].group
        says_again = any(sign in same and not same.isdisjoint(kept) for same in SAME)
        if not says_again and of_group[group] < A_GROUP:
            kept.append(sign)
            of_group[group] += 1
    return kept


def _written(
    subject: Subject,
    chosen: Iterable[str],
    places: Mapping[str, Sequence[Finding]],
    signs: Mapping[str, Sign],
) -> tuple[Reason, ...]:
    reasons: list[Reason] = []
    for sign in chosen:
        taken = [reason.span for reason in reasons]
        spots = places[sign]
        free = next((f for f in spots if not any(_overlap(f.span, span) for span in taken)), None)
        if free is not None or _says_more(signs[sign], spots[0], reasons):
            reasons.append(reason_of(subject, free or spots[0], signs[sign]))
    return tuple(reasons)


def _says_more(sign: Sign, finding: Finding, reasons: Sequence[Reason]) -> bool:
    """Whether a sign whose words another reason took is still worth a sentence."""
    if sign.group is Group.PUSH:
        return not any(_inside(finding.span, reason.span) for reason in reasons)
    return abs(sign.weight) >= WORTH_A_WORD


def _inside(one: Span, other: Span) -> bool:
    return _overlap(one, other) and other.start <= one.start and one.end <= other.end


def _overlap(one: Span, other: Span) -> bool:
    same_part = one.part is other.part and one.index == other.index
    return same_part and one.start < other.end and other.start < one.end


def reason_of(subject: Subject, finding: Finding, sign: Sign) -> Reason:
    """A finding in plain words."""
    facts = {name: _plain(value) for name, value in finding.facts}
    span = replace(finding.span, end=min(finding.span.end, finding.span.start + QUOTED))
    return Reason(
        sign=sign.id,
        group=sign.group,
        finding=filled(sign.finding, facts),
        why=filled(sign.why, facts),
        honest=filled(sign.honest, facts),
        span=span,
        quote=subject.quote(span),
        weight=sign.weight,
    )


def _plain(fact: str) -> str:
    """What a sender wrote, fit to stand inside our sentence: one line, nothing unseen, not too long."""
    seen = "".join(c if c.isprintable() else " " if c.isspace() else "" for c in fact[: FACT * 4])
    return seen if len(seen) <= FACT else f"{seen[: FACT - 1]}…"


def filled(text: str, facts: Mapping[str, str]) -> str:
    """A sentence with its slots filled; the facts are data and are not read for slots again."""
    pieces: list[str] = []
    for piece in text.split("{"):
        name, brace, rest = piece.partition("}")
        pieces.append(facts.get(name, name) + rest if brace and pieces else piece)
    return "".join(pieces)
