"""Decides how much a brand's word in a foreign host says: strong, weak or nothing.

Rules: *strong* is for hosts that hardly anybody honest would register: a word that asks for something
beside the name, an ending that costs next to nothing, letters made to look alike; ordinary and short words
need more than others; measured on honest links, strong stays below 0.1 % of hosts.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.knowledge.host_labels import Hit, Kind, Label, Way

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.knowledge.host_words import HostWords

BESIDE: Final = 5
"""Letters of a brand's word that count beside unknown words."""
RARE: Final = 6
"""Letters of a brand's word that seldom turn up by chance."""
LONG: Final = 7
"""Letters of a brand's word that hardly turn up by chance."""
_VOWELS: Final = frozenset("aeiouy")


class Strength(StrEnum):
    """How much a look-alike says."""

    STRONG = "strong"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a host stands: what is known before its words are read."""

    suffix: str
    is_cheap: bool
    """Its ending costs next to nothing."""
    is_shared: bool
    """Anybody may put a page there."""


def strength_of(
    hit: Hit, label: Label, labels: tuple[Label, ...], place: Place, words: HostWords
) -> Strength | None:
    """What a brand's word says where it stands.

    Args:
        hit: the word.
        label: the label it stands in.
        labels: all labels of the host.
        place: the host's ending.
        words: the words of hosts.

    Returns:
        How much it says; None for nothing.
    """
    around = {*hit.rest, *_others(labels, label)}
    is_lured = not words.lures.isdisjoint(around) or any(_asks(word, words) for word in around)
    match hit.kind:
        case Kind.CLEAR if label.is_foreign:
            return Strength.STRONG
        case Kind.CLEAR:
            return _clear(hit, label, place, is_lured=is_lured)
        case Kind.COMMON | Kind.SHORT:
            asks = not words.lures.isdisjoint(hit.rest)
            return _careful(hit, label, place, is_lured=is_lured, asks=asks)


def _clear(hit: Hit, label: Label, place: Place, *, is_lured: bool) -> Strength | None:
    is_eager = is_lured or place.is_cheap
    match hit.way:
        case Way.LETTERS:
            return _strong_if(is_eager or len(hit.word) >= RARE)
        case Way.MISSPELT if hit.is_far:
            return Strength.WEAK if is_eager else None
        case Way.MISSPELT:
            is_alone = not hit.rest and label.is_main
            is_plain = is_alone and (place.is_cheap or len(hit.word) >= LONG)
            return _strong_if(is_plain or (is_lured and not hit.is_open))
        case Way.HYPHENS if not hit.rest and not hit.is_natural and len(hit.word) >= RARE:
            return Strength.STRONG
        case Way.OTHER_ENDING | Way.HYPHENS if not hit.rest:
            return _strong_if(place.is_cheap if label.is_main else is_eager)
        case _:
            return _among_words(hit, label, place, is_lured=is_lured)


def _among_words(hit: Hit, label: Label, place: Place, *, is_lured: bool) -> Strength | None:
    if is_lured and (not hit.is_open or len(hit.word) >= RARE):
        return Strength.STRONG
    text = label.text
    is_piece = text[hit.end : hit.end + 1] in {"", "-"} and (not hit.start or text[hit.start - 1] == "-")
    if hit.is_open and not place.is_cheap and len(hit.word) < (BESIDE if is_piece else LONG):
        return None
    return _strong_if(place.is_cheap and (len(hit.word) >= BESIDE or _VOWELS.isdisjoint(hit.word)))


def _careful(hit: Hit, label: Label, place: Place, *, is_lured: bool, asks: bool) -> Strength | None:
    if hit.way is Way.LETTERS or label.is_foreign:
        return _strong_if(is_lured or place.is_cheap)
    if asks and not hit.is_open:
        return Strength.STRONG
    if asks or (place.is_cheap and is_lured):
        return _strong_if(place.is_cheap)
    is_alone = not label.is_main and hit.way is Way.OTHER_ENDING
    is_near = not hit.is_open and hit.kind is Kind.COMMON
    return Strength.WEAK if place.is_cheap and (is_alone or is_near) else None


def _strong_if(condition: object) -> Strength:
    return Strength.STRONG if condition else Strength.WEAK


def _asks(word: str, words: HostWords) -> bool:
    """Whether words run together ask for something."""
    pieces = words.split(word) if len(word) > LONG else None
    return not words.lures.isdisjoint(pieces or ())


def _others(labels: tuple[Label, ...], but: Label) -> Iterator[str]:
    for label in labels:
        if label is not but:
            yield from label.text.split("-", 12)
