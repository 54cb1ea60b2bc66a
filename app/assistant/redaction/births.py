"""Finds the day of a birth, where a label says that a date is one.

Rules: any other date stays, for a deadline is what a scam is told by; numbers in each order, and months
written out in the seven languages.
"""

from __future__ import annotations

import re
from typing import Final

from app.assistant.redaction.kinds import Private
from app.assistant.redaction.readable import Found

_MONTHS: Final = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
    "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
    "|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre"
    "|januar|j[äa]nner|februar|m[äa]rz|juni|juli|oktober|dezember"
    "|janeiro|fevereiro|mar[çc]o|maio|junho|julho|setembro|outubro|novembro|dezembro"
    "|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre"
    "|januari|februari|maart|mei|augustus"
)
_DATE: Final = re.compile(
    r"(?:[0-9]{1,2} ?[./-] ?[0-9]{1,2} ?[./-] ?(?:[0-9]{4}|[0-9]{2})"
    r"|[0-9]{4}[./-][0-9]{1,2}[./-][0-9]{1,2}"
    rf"|[0-9]{{1,2}}(?:\.|\u00ba|er|st|nd|rd|th)?[ -](?:of |de |di )?(?:{_MONTHS})"
    r"\.?,?[ -](?:de |del )?(?:[0-9]{4}|[0-9]{2})"
    r"|[0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}|[0-9]{6}|[0-9]{8}|19[0-9]{2}|20[01][0-9])(?![^\W_])",
    re.IGNORECASE,
)
PLAIN_DATE: Final = re.compile(
    r"(?:[0-9]{1,2}[./][0-9]{1,2}[./]|[0-9]{1,2}-[0-9]{1,2}-(?=19|20))[0-9]{2,4}(?![^\W_])"
    r"|[0-9]{4}[./-][0-9]{1,2}[./-][0-9]{1,2}(?![^\W_])"
)
"""A date in numbers. Two digits three times with hyphens are a sort code as well, and count as none."""
_MONTH_BEFORE: Final = re.compile(rf"(?<![^\W_])(?:{_MONTHS})\.? \Z", re.IGNORECASE)
_LONGEST_MONTH: Final = 12


def birth(text: str, place: int) -> Found | None:
    """The day of birth that begins at a place, which a label has just announced.

    Args:
        text: a readable copy.
        place: where its first digit stands.
    """
    date = _DATE.match(text, place)
    if date is None:
        return None
    first = max(0, place - _LONGEST_MONTH)
    month = _MONTH_BEFORE.search(text[first:place])
    return Found(place if month is None else first + month.start(), date.end(), Private.BIRTH)
