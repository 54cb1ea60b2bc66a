"""Finds names of people where something announces one: a greeting, a closing, a label, a title.

Rules: the words are looked up one by one, so the time grows with the text; a role (`Dear customer`), an
office (`Best regards, Amazon Customer Service`) and whatever names a brand stay; in small
letters a name counts only right behind a greeting or closing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.assistant.redaction import name_words as words
from app.assistant.redaction.name_reader import read_name
from app.assistant.redaction.phrases import (
    CLOSINGS,
    GREETINGS,
    LABELS,
    OPENINGS,
    TITLES,
    TRIGGERS,
    phrase_end,
)
from app.assistant.redaction.readable import TAKEN, Found, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLANK: Final = re.compile(r"[.:]{0,2} {0,2}(?:[:#]\s{0,2})?")
_BELOW: Final = re.compile(r" ?[,.!:-]{0,2}\s{0,6}(?:[*_~-]{1,3}[ \n])?")
_LINE_ENDS: Final = re.compile(r" {0,3}[,.]? {0,3}(?:\n|\Z)| ?[|(\ue000]|, ")
_STARTS: Final = re.compile(r"(?:\A|[\n.!?:;,>*\"(\u2022-]) {0,3}(?:(?i:with|mit|met) )?\Z")
_BARE_LABELS: Final = frozenset(
    {
        *(
            "name",
            "payee",
            "beneficiary",
            "recipient",
            "titular",
            "titulaire",
            "bénéficiaire",
            "beneficiario",
        ),
        *("kontoinhaber", "kontoinhaberin", "empfänger", "empfängerin", "intestatario", "destinatario"),
        *(
            "begunstigde",
            "rekeninghouder",
            "ontvanger",
            "nombre",
            "nom",
            "nome",
            "naam",
            "beneficiário",
            "favorecido",
        ),
    }
)
"""Labels that a name follows without a colon, where a sentence or line begins with them."""
_SAID: Final = frozenset({"pregunte", "demande", "joindre", "contacter", "soy", "sono", "it's"})
"""Single words that introduce a name in the middle of a sentence, as those of several words do."""
_FIELD_ENDS: Final = (" de", " di", "hd", "t.n.v", "t.a.v", " a", "attn", " van")
"""Ends of labels that need no colon."""
_HEADS: Final = frozenset(
    {
        *("from", "to", "de", "a", "von", "an", "da", "van", "aan"),
        *("customer", "cliente", "contact", "passenger", "guest"),
    }
)
"""Labels only where a line begins with them."""
_LOOSE_LABELS: Final = frozenset(
    {
        *(
            "this is",
            "it's",
            "soy",
            "je suis",
            "ich bin",
            "hier ist",
            "sono",
            "ik ben",
            "c'est",
            "sou o",
            "sou a",
        ),
        *("speak to", "recipient", "name"),
    }
)
"""Labels that anything may follow: two capital words count as a name, one only before a comma."""


def names(text: str, cut: Words) -> Iterator[Found]:
    """Every announced name, in order, none over another.

    Args:
        text: a readable copy, others' finds written over.
        cut: the words of the same copy.
    """
    place = 0
    for run, start in cut.among(TRIGGERS):
        if start >= place and text[start] != TAKEN and (found := _behind(text, start, run)) is not None:
            yield found
            place = found.end


def whole_name(text: str) -> str:
    """The name that a short text such as a sender's display name is, without titles; empty for none."""
    found = read_name(text, 0)
    return "" if found is None or text[found.end :].strip(" .,") else text[found.start : found.end]


def _behind(text: str, start: int, run: str) -> Found | None:
    """The name that the words at a place announce, of which the first begins with a run of letters."""
    if phrase_end(text, start, run, OPENINGS) and _begins(text, start):
        found = _greeted(text, start, run) or _signed(text, start, run)
        if found is not None:
            return found
    if end := phrase_end(text, start, run, LABELS):
        return _labelled(text, start, end)
    if run in words.FOR and _word_before(text, start) in words.PARCELS:
        found = read_name(text, start + len(run) + 1)
        return found if found is not None and " " in text[found.start : found.end] else None
    if text[start].isupper() and phrase_end(text, start, run, TITLES):
        return read_name(text, start)
    return read_name(text, start + len("M. ")) if text.startswith("M. ", start) else None


def _greeted(text: str, start: int, run: str) -> Found | None:
    """The name behind `Dear`."""
    end = phrase_end(text, start, run, GREETINGS)
    return read_name(text, _skip(text, end), is_greeted=True) if end else None


def _begins(text: str, start: int) -> bool:
    """Whether a line or sentence begins at a place."""
    return _STARTS.search(text[max(0, start - 9) : start]) is not None


def _skip(text: str, place: int) -> int:
    match = _BLANK.match(text, place)
    return match.end() if match is not None else place


def _labelled(text: str, start: int, end: int) -> Found | None:
    """The name behind `Name: …` or `my name is …`."""
    phrase = text[start:end].lower()
    behind = text[end : end + 2].lstrip(" .")
    is_field = behind.startswith(":") or phrase.endswith(_FIELD_ENDS)
    is_said = " " in phrase or phrase in _SAID
    if not is_field and not is_said and not (phrase in _BARE_LABELS and _begins(text, start)):
        return None
    if phrase in _HEADS and text[start - 1 : start] not in {"", "\n"}:
        return None
    return read_name(text, _skip(text, end), needs_two=not is_field and phrase in _LOOSE_LABELS)


def _signed(text: str, start: int, run: str) -> Found | None:
    """The name below `Kind regards`, or behind it on the same line, where nothing else stands there."""
    end = phrase_end(text, start, run, CLOSINGS)
    below = _BELOW.match(text, end) if end else None
    if below is None or below.end() == end:
        return None
    is_apart = "\n" in below[0] or text[end] in ",.!-"
    if not is_apart and text[start:end].lower() not in words.GLUED_CLOSINGS:
        return None
    found = read_name(text, below.end(), is_greeted=True)
    return found if found is not None and _LINE_ENDS.match(text, found.end) else None


def _word_before(text: str, place: int) -> str:
    before = text[max(0, place - 24) : place].rstrip()
    return before[max(before.rfind(" "), before.rfind("\n")) + 1 :].lower()
