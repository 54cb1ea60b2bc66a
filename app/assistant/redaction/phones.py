"""Finds phone numbers, and says what the judge still needs of one: its country, and whether it costs extra.

Rules: what is a phone number is decided once, in `app.core.text.phones`; the country prefix stays where it
was written; *mobile*, *premium* and *free* are said only where the country's plan is plain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.assistant.redaction.kinds import Private
from app.assistant.redaction.readable import Found
from app.core.text.phones import digits_of, phones_in_text

if TYPE_CHECKING:
    from collections.abc import Iterator

_THREE_DIGITS: Final = frozenset(
    [
        "21",
        "22",
        "23",
        "24",
        "25",
        "26",
        "29",
        "35",
        "37",
        "38",
        "42",
        "50",
        "59",
        "67",
        "68",
        "69",
        "80",
        "85",
        "87",
        "88",
        "96",
        "97",
        "99",
    ],
)
"""Beginnings of the country prefixes that have three digits. Source: ITU-T E.164."""
_SHAPES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "1": {"premium": ("900",), "free": ("800", "833", "844", "855", "866", "877", "888")},
    "31": {"mobile": ("6",), "premium": ("900", "906", "909"), "free": ("800",)},
    "33": {"mobile": ("6", "7"), "premium": ("89",), "free": ("80",)},
    "34": {"mobile": ("6", "7"), "premium": ("803", "806", "807", "905"), "free": ("800", "900")},
    "351": {"mobile": ("9",), "premium": ("760", "761", "762"), "free": ("800",)},
    "39": {"mobile": ("3",), "premium": ("89",), "free": ("80",)},
    "44": {"mobile": ("7",), "premium": ("9",), "free": ("800", "808")},
    "49": {"mobile": ("15", "16", "17"), "premium": ("900", "137"), "free": ("800",)},
}
"""What a number is by its first digits behind the country prefix. Source: the national numbering plans."""
_ANYWHERE: Final = {"0900": "premium", "0906": "premium", "0909": "premium", "0800": "free", "0808": "free"}


def phones(text: str) -> Iterator[Found]:
    """Every phone number of a readable copy, in order."""
    for span in phones_in_text(text, most=len(text)):
        yield Found(span.start, span.end, Private.PHONE, phone_note(text[span.start : span.end]))


def phone_note(written: str) -> str:
    """What stays of a number: `+44 mobile`, `+1`, `premium`; empty where nothing is plain."""
    digits = digits_of(written)
    if digits.startswith("00") and len(digits) > 10:
        digits = "+" + digits[2:]
    if not digits.startswith("+"):
        return next((what for start, what in _ANYWHERE.items() if digits.startswith(start)), "")
    number = digits[1:]
    prefix = number[: _prefix_digits(number)]
    rest = number[len(prefix) :]
    shapes = _SHAPES.get(prefix, {})
    what = next((what for what, starts in shapes.items() if rest.startswith(starts)), "")
    return f"+{prefix} {what}".strip()


def _prefix_digits(number: str) -> int:
    if number[:1] in {"1", "7"}:
        return 1
    return 3 if number[:2] in _THREE_DIGITS else 2
