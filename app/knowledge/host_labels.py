"""Decides what a host name is made of: folded labels before the suffix, and brands' words in them.

Rules: the registered label comes first; punycode is decoded and folded, with places kept in the host as
given.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from app.knowledge.brand_letters import Letters

LABELS: Final = 8
"""Labels of a host that are looked at, the registered one first."""


class Kind(IntEnum):
    """How much a brand's word says by itself."""

    CLEAR = 0
    """Nobody uses it for anything else."""
    COMMON = 1
    """An ordinary word."""
    SHORT = 2
    """Two or three letters."""


class Way(StrEnum):
    """How a host looks like a brand."""

    OFFICIAL_INSIDE = "official_inside"
    """The brand's whole address stands inside another: `paypal.com.x.top`."""
    OTHER_ENDING = "other_ending"
    """The brand's name under an ending that is not its own: `netflix.cc`."""
    WITH_WORDS = "with_words"
    """The brand's name with words around it: `dhl-parcel.com`, `paypallogin.net`."""
    SUBDOMAIN = "subdomain"
    """The brand's name before a foreign domain: `netflix.x.top`."""
    LETTERS = "letters"
    """Letters that look alike: `paypa1.com`, `rnicrosoft.com`, other alphabets."""
    MISSPELT = "misspelt"
    """A letter more, less, other or swapped: `netfllix.com`."""
    HYPHENS = "hyphens"
    """Hyphens inside the name: `pay-pal.com`."""


class Label(NamedTuple):
    """One label of a host before its suffix, folded."""

    text: str
    """ASCII as far as its letters look like ASCII."""
    start: int
    """Where it begins in the host."""
    length: int
    """Its characters in the host."""
    is_main: bool
    """It is the registered label."""
    is_foreign: bool
    """It is written in other letters than it looks."""


class Hit(NamedTuple):
    """A brand's word found in one label."""

    brand: int
    kind: Kind
    way: Way
    word: str
    """The brand's own word."""
    start: int
    end: int
    """Place in the label's text."""
    rest: tuple[str, ...]
    """What stands beside it in the label, in words as far as they are known."""
    is_open: bool
    """Something beside it is no known word."""
    is_far: bool = False
    """Two letters are misspelt, or the first."""
    is_natural: bool = False
    """The name has several words, so a hyphen in it is nothing strange."""


def labels_of(host: str, suffix: str, letters: Letters) -> tuple[Label, ...]:
    """The labels before the suffix, the registered one first."""
    front = host[: -len(suffix) - 1] if suffix else host
    labels: list[Label] = []
    end = len(front)
    for label in front.split(".")[: -LABELS - 1 : -1]:
        shown = _decoded(label)
        folded, start = letters.fold(shown), end - len(label)
        labels.append(Label(folded, start, len(label), is_main=not labels, is_foreign=shown != label))
        end = start - 1
    return tuple(labels)


def _decoded(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError):
        return label
