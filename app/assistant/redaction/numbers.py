"""Finds numbers that belong to a person: cards, accounts, state numbers, documents, codes, days of birth.

Rules: a shape that nothing else has, or check digits that fit, are enough; any other number needs a label
before it (`BSN 819946801`); a labelled number goes even where its check digits are wrong, for people mistype;
an order, a parcel, a sum or a plain date stays. One pass over the places where a digit begins.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.assistant.redaction import check_digits as check
from app.assistant.redaction.births import PLAIN_DATE, birth
from app.assistant.redaction.kinds import Private
from app.assistant.redaction.labels import SHORT_GLUE, Label, is_code_behind, label_before
from app.assistant.redaction.readable import TAKEN, Found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_DIGITS: Final = re.compile(r"[0-9]++")
_LETTERS: Final = re.compile(r"(?<![^\W_])[A-Za-z]{1,6}[ -]?\Z")
_MOST_LETTERS: Final = 8
_SIGNS: Final = re.compile(r"[ ./-]+")
_END: Final = r"(?![^\W_])"
_IBAN: Final = re.compile(
    r"[A-Z]{2}[0-9]{2}[ -]?[0-9A-Z]{4}(?:[ -]?[0-9A-Z]{4}){1,6}(?:[ -]?[0-9A-Z]{1,3})?" + _END, re.IGNORECASE
)
_CARD: Final = re.compile(
    r"[0-9]{4}(?:[ .-]?[0-9]{4}){3}(?:[ .-]?[0-9]{3})?"
    + _END
    + r"|[0-9]{4}[ .-]?[0-9]{6}[ .-]?[0-9]{4,5}"
    + _END
    + r"|[0-9]{13,19}"
    + _END
)
_CODICE: Final = re.compile(
    r"[A-Z]{6} ?[0-9]{2} ?[A-EHLMPRST][0-9]{2} ?[A-Z][0-9]{3}[A-Z]" + _END, re.IGNORECASE
)
_NINO: Final = re.compile(r"([A-Z]{2})[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[A-D]" + _END)
_NINO_LETTERS: Final = re.compile(r"(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]")
_DNI: Final = re.compile(
    r"(?:[XYZ][ -]?[0-9]{7}|[0-9]{8}|[0-9]{2}\.[0-9]{3}\.[0-9]{3})[ -]?[A-Z]" + _END, re.IGNORECASE
)
_NIR: Final = re.compile(
    r"[12][ .]?[0-9]{2}[ .]?[0-9]{2}[ .]?(?:[0-9]{2}|2[AB])[ .]?[0-9]{3}[ .]?[0-9]{3}(?:[ .-]{0,3}[0-9]{2})?"
    + _END
)
_CPF: Final = re.compile(r"[0-9]{3}\.[0-9]{3}\.[0-9]{3}[-/][0-9]{2}" + _END)
_SSN: Final = re.compile(r"[0-9]{3}(?:-[0-9]{2}-| [0-9]{2} )[0-9]{4}(?![^\W_]|-)")
_ELEVEN: Final = re.compile(r"[0-9]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}" + _END)
_ANY: Final = re.compile(r"[A-Z0-9]+(?:[ ./-]{1,3}(?=[A-Z]{0,9}[0-9])[A-Z0-9]+){0,7}" + _END, re.IGNORECASE)
_LONG: Final = re.compile(r"[A-Za-z]{0,6}[ -]?[0-9](?:[ ./-]{0,3}[0-9A-Za-z]){7}")
"""Nine signs or more, as every number has that is told by its shape alone."""
_OWN_DIGIT: Final = re.compile(r"[A-Za-z]{0,6}-?[0-9]")
_INSIDE: Final = re.compile(
    r"[0-9][./-]\Z|[=/@&_\\]\Z|(?:[$\u20ac\u00a3\u20b9]|(?i:rs|inr|usd|eur|gbp|r\$))\.? ?\Z"
)
"""In front of a number that is a part of something longer, or a sum."""
_YEAR: Final = re.compile(r"(?:19|20)[0-9]{2}(?![^\W_])")
_DIGIT_GROUPS: Final = re.compile(
    r"[0-9]{2,20}(?:[ -][0-9]{1,20}){0,6}(?![^\W_]|[.,:/][0-9]| ?[%$\u20ac\u00a3])"
)
_SUM: Final = re.compile(r"[0-9]{1,3}(?:[., ]?[0-9]{3}){0,4}[.,][0-9]{2}(?![^\W_]|[.,][0-9])")
_ONE_WORD: Final = re.compile(r"[A-Z0-9]{1,20}(?:-[A-Z0-9]{1,20}){0,3}", re.IGNORECASE)
_CODE: Final = re.compile(
    r"(?:[A-Z]{1,2}-)?"
    r"(?:[0-9]{3}[ -][0-9]{3}|[0-9]{2} [0-9]{2} [0-9]{2}|[0-9]{4}[ -][0-9]{2}(?:[0-9]{2})?|[0-9]{4,8})"
    r"(?![^\W_]|[-/.,:][0-9]| [0-9]{2,4}(?![^\W_])| ?[%$\u20ac\u00a3])"
)
_ACCOUNT_SIGNS: Final = range(4, 30)


def starts(text: str) -> list[tuple[int, ...]]:
    """Where a number may begin: at a digit that is not inside a word, or at up to six letters before one."""
    found: list[tuple[int, ...]] = []
    for digits in _DIGITS.finditer(text):
        start = digits.start()
        letters = _LETTERS.search(text[max(0, start - _MOST_LETTERS) : start])
        if letters is not None:
            first = start - len(letters[0])
            found.append((first,) if letters[0][-1].isalpha() else (first, start))
        elif not text[start - 1 : start].isalnum():
            found.append((start,))
    return found


def numbers(text: str, places: Iterable[tuple[int, ...]]) -> Iterator[Found]:
    """Every private number, in order, none over another.

    Args:
        text: a readable copy, others' finds written over.
        places: its `starts`.
    """
    place = 0
    for begins in places:
        for start in begins:
            if start >= place and text[start] != TAKEN and (found := _at(text, start)) is not None:
                yield found
                place = found.end
                break


def _at(text: str, place: int) -> Found | None:
    """The private number that begins at a place."""
    if _LONG.match(text, place) and (by_shape := _by_shape(text, place)) is not None:
        return by_shape
    if not _OWN_DIGIT.match(text, place) or _INSIDE.search(text[max(0, place - 4) : place]):
        return None
    label = label_before(text, place)
    if label in _LABELLED:
        return _LABELLED[label](text, place)
    code = None if label is Label.STAYS else _code(text, place)
    return code if code is not None and is_code_behind(text, code.end) else None


def _by_shape(text: str, place: int) -> Found | None:
    """A number that its own shape or check digits give away."""
    if (iban := _iban(text, place)) is not None:
        return iban
    for pattern, is_one, kind in _SHAPES:
        match = pattern.match(text, place)
        if match is not None and is_one(_SIGNS.sub("", match[0]).upper()):
            return Found(place, match.end(), kind)
    return None


def _iban(text: str, place: int) -> Found | None:
    match = _IBAN.match(text, place)
    if match is None:
        return None
    end = match.end()
    while end - place > 14:
        if check.is_iban(_SIGNS.sub("", text[place:end]).upper()):
            return Found(place, end, Private.IBAN)
        end = max(text.rfind(" ", place, end), text.rfind("-", place, end))
    return Found(place, match.end(), Private.IBAN) if label_before(text, place) is Label.IBAN else None


def _is_nino(text: str) -> bool:
    return _NINO_LETTERS.match(text) is not None


def _always(_text: str) -> bool:
    return True


_SHAPES: Final[tuple[tuple[re.Pattern[str], Callable[[str], bool], Private], ...]] = (
    (_CODICE, _always, Private.ID),
    (_NINO, _is_nino, Private.ID),
    (_DNI, check.is_dni, Private.ID),
    (_CARD, check.is_card, Private.CARD),
    (_NIR, check.is_nir, Private.ID),
    (_CPF, check.is_cpf, Private.ID),
    (_SSN, check.is_ssn, Private.ID),
    (_ELEVEN, check.is_steuer_id, Private.ID),
)


def _long(
    text: str, place: int, kind: Private, counts: range, pattern: re.Pattern[str] = _ANY
) -> Found | None:
    """What follows a label, where it has a likely number of signs and a digit in it."""
    match = pattern.match(text, place)
    if match is None:
        return None
    signs = _SIGNS.sub("", match[0])
    is_likely = len(signs) in counts and any(map(str.isdecimal, signs))
    return Found(place, match.end(), kind) if is_likely else None


def _id(text: str, place: int) -> Found | None:
    return _long(text, place, Private.ID, range(8, 18))


def _document(text: str, place: int) -> Found | None:
    return _long(text, place, Private.DOCUMENT, range(6, 19), _ONE_WORD)


def _account(text: str, place: int) -> Found | None:
    return (
        None
        if PLAIN_DATE.match(text, place) or _SUM.match(text, place)
        else _long(text, place, Private.ACCOUNT, _ACCOUNT_SIGNS)
    )


def _bare_account(text: str, place: int) -> Found | None:
    is_date = PLAIN_DATE.match(text, place) is not None
    return None if is_date else _long(text, place, Private.ACCOUNT, range(6, 30), _DIGIT_GROUPS)


def _card(text: str, place: int) -> Found | None:
    return _long(text, place, Private.CARD, range(13, 20), _CARD)


def _code(text: str, place: int) -> Found | None:
    match = _CODE.match(text, place)
    if _YEAR.match(text, place) and label_before(text, place, SHORT_GLUE) is not Label.CODE:
        return None
    return None if match is None else Found(place, match.end(), Private.CODE)


_LABELLED: Final[dict[Label | None, Callable[[str, int], Found | None]]] = {
    Label.ID: _id,
    Label.DOCUMENT: _document,
    Label.ACCOUNT: _account,
    Label.MAYBE_ACCOUNT: _bare_account,
    Label.CARD: _card,
    Label.CODE: _code,
    Label.BIRTH: birth,
}
