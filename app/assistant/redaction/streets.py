"""Finds where somebody lives: a street with its house number, with flat, postcode and town around it.

Rules: a street needs a number, on the side its language writes it; a postcode needs its town, British ones
stand alone; a street named without a number (`Bond Street`) is a place and stays.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.assistant.redaction import street_words as words
from app.assistant.redaction.kinds import Private
from app.assistant.redaction.readable import TAKEN, Found

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WORD: Final = re.compile(r"[^\W_][\w'./-]*+")
_HOUSE: Final = re.compile(
    r"[0-9]{1,5}(?: ?[A-Za-z](?![^\W_]))?(?: ?[-/] ?[0-9]{1,4}[A-Za-z]?)?(?: (?:bis|ter|quater)(?!\w))?"
    r"(?![^\W_]|[.,:][0-9]| ?[%\u20ac$\u00a3])"
)
_FLAT: Final = re.compile(r"(?i:flat|apt\.?|apartment|unit|suite|room) ?[0-9]{1,4}[A-Za-z]?,? (?=[0-9])")
_NUMBER_SIGN: Final = re.compile(r"(?:,? ?(?i:n\.[\u00bao\u00b0]?|n[\u00ba\u00b0]|num\.?|número))?,? ?\Z")
_SEP: Final = re.compile(r", ?|,?\n| - | ")
_UNIT: Final = re.compile(
    r"(?:apartment|apartamento|apto|apt|flat|unit|suite|ste|bloco|bl|escalera|esc|piso|puerta|interno|scala|b[âa]t)(?![^\W\d_])"
    r"\.? ?#?[0-9A-Za-z]{1,4}(?![^\W_])"
    r"|[0-9]{1,2}[.\u00ba\u00aa\u00b0]{0,2} ?"
    r"(?:[A-H]|izq|dcha|der|esq|dto|frente|andar|stock|og|[ée]tage)(?![^\W_])\.?"
    r"|(?:eg|dg)(?![^\W_])",
    re.IGNORECASE,
)
_UK: Final = re.compile(r"[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}(?![^\W_])")
_CODE_FIRST: Final = re.compile(
    r"(?:[A-Z]{1,2}-)?(?:[0-9]{4}-[0-9]{3}|[0-9]{5}|[0-9]{4} ?[A-Z]{2}|[0-9]{4})(?![^\W_-])"
)
_CODE_LAST: Final = re.compile(
    r"(?:[A-Z]{2} [0-9]{5}(?:-[0-9]{4})?|[0-9]{5}-[0-9]{3}|[0-9]{5}|[A-Z]{2})(?![^\W_-])"
)
_PROVINCE: Final = re.compile(r" ?\([A-Z]{2}\)")
_TOWN_CODES: Final = re.compile(
    r"(?:[0-9]{4} ?[A-Z]{2}|[0-9]{4}-[0-9]{3}) (?=[A-Z][a-z])|[0-9]{5}-[0-9]{3}(?![^\W_-])"
)
_BOX: Final = re.compile(
    r"(?<![^\W_])(?:p\.? ?o\.? ?box|postfach|postbus|apartado(?: de correos)?|caixa postal|casella postale"
    r"|bo[îi]te postale) ?\Z",
    re.IGNORECASE,
)
_WINDOW: Final = 64
_MOST_WORDS: Final = 6


def streets(text: str, places: Iterable[tuple[int, ...]]) -> Iterator[Found]:
    """Every address, in order, none over another.

    Args:
        text: a readable copy, others' finds written over.
        places: where a number may begin, as `numbers.starts` gives them.
    """
    place = 0
    for begins in places:
        for start in begins:
            found = _at(text, start, place) if start >= place and text[start] != TAKEN else None
            if found is not None:
                yield found
                place = found.end
                break


def _at(text: str, start: int, lowest: int) -> Found | None:
    """The address whose first digit stands near a place; nothing before `lowest` belongs to it."""
    flat = _FLAT.match(text, start)
    house = _HOUSE.match(text, start if flat is None else flat.end())
    if house is not None:
        if end := _street_behind(text, house.end()):
            return Found(start, _with_place(text, end), Private.ADDRESS)
        first = max(lowest, start - _WINDOW)
        first = max(first, text.rfind("\n", first, start) + 1, text.rfind(TAKEN, first, start) + 1)
        before = _street_before(text[first:start])
        if before is not None:
            return Found(first + before, _with_place(text, house.end()), Private.ADDRESS)
    if alone := _UK.match(text, start):
        return Found(start, alone.end(), Private.ADDRESS)
    if coded := _TOWN_CODES.match(text, start):
        return Found(start, _town(text, coded.end()) or coded.end(), Private.ADDRESS)
    return None


def _street_behind(text: str, place: int) -> int:
    """Where a street that follows its number ends: `14 Orchard Lane`, `5 rue de la Gare`; 0 for none."""
    if text[place : place + 1] == ",":
        place += 1
    count = 0
    while count < _MOST_WORDS and text[place : place + 1] == " " and (word := _WORD.match(text, place + 1)):
        name = word[0].rstrip(".").lower()
        if not count and (name in words.FRENCH or word[0].lower() in words.FRENCH):
            return _named(text, word.end())
        if count and name in words.ENGLISH:
            return word.end()
        if not (word[0][0].isupper() or word[0][0].isdecimal()) or word[0].endswith("/"):
            return 0
        place, count = word.end(), count + 1
    return 0


def _named(text: str, place: int) -> int:
    """Where the name behind `rue` ends; 0 where no name follows."""
    end = 0
    for _ in range(_MOST_WORDS):
        if text[place : place + 1] not in {" ", "-"} or not (word := _WORD.match(text, place + 1)):
            break
        lower = word[0].lower()
        if word[0][0].isupper() or lower.startswith(("l'", "d'")):
            end = _end(word)
        elif word[0][0].isdecimal():
            end = _end(word) if end else 0
        elif lower not in words.SMALL:
            break
        place = word.end()
        if _ends_sentence(word[0]):
            break
    return end


def _street_before(window: str) -> int | None:
    """Where a street that comes before its number begins in a window that ends at the number."""
    if window[-1:] not in {" ", ".", ",", "\u00ba", "\u00b0"}:
        return None
    if (box := _BOX.search(window)) is not None:
        return box.start()
    sign = _NUMBER_SIGN.search(window)
    bare = window[: sign.start()] if sign is not None else window
    last = bare[bare.rfind(" ") + 1 :]
    if not last or not (last[0].isupper() or last[0].isdecimal() or last.endswith(words.GERMANIC)):
        return None
    found = [*_WORD.finditer(bare)]
    if not found or found[-1].end() != len(bare):
        return None
    last = found[-1][0].lower()
    if last in words.GERMANIC_ALONE and len(found) > 1 and _is_name(found[-2][0]):
        return found[-2].start()
    if last.endswith(words.GERMANIC) and last not in words.GERMANIC and found[-1][0][0].isupper():
        joined = len(found) > 1 and bare[found[-2].end() : found[-1].start()] == "-"
        return found[-2].start() if joined else found[-1].start()
    return _begins(bare, found)


def _begins(bare: str, found: list[re.Match[str]]) -> int | None:
    """Where a street begins that its first word gives away: `Calle Mayor`, `Am Alten Markt`."""
    for count, word in enumerate(reversed(found)):
        lower = word[0].lower()
        if count and (lower in words.FIRST or (len(lower) > 2 and lower.rstrip(".") in words.FIRST)):
            return word.start()
        if count and word[0] in words.GERMAN_FIRST:
            return None if found[-1][0].lower() in words.NO_STREETS else word.start()
        following = bare[word.end() : word.end() + 1]
        if (
            count >= _MOST_WORDS
            or not (_is_name(word[0]) or lower in words.SMALL)
            or following in {",", ":", ";"}
        ):
            return None
    return None


def _end(word: re.Match[str]) -> int:
    """Where a word ends without the signs behind it."""
    return word.start() + len(word[0].rstrip("'./-"))


def _ends_sentence(word: str) -> bool:
    """Whether the full stop behind a word ends more than an abbreviation."""
    return word.endswith(".") and len(word) > len("St.") + 1


def _is_name(word: str) -> bool:
    """A capital word, or the day of `25 de Abril`."""
    return word[0].isupper() or (len(word) <= 2 and word.isdecimal())


def _with_place(text: str, end: int) -> int:
    """Where an address ends once flat, postcode and town are read."""
    if (sep := _SEP.match(text, end)) and (unit := _UNIT.match(text, sep.end())):
        end = unit.end()
    sep = _SEP.match(text, end)
    if sep is None:
        return end
    if code := _CODE_FIRST.match(text, sep.end()):
        town = _town(text, code.end() + 1) if text[code.end() : code.end() + 1] == " " else 0
        if town or len(code[0]) > 4:
            return town or code.end()
    if uk := _UK.match(text, sep.end()):
        return uk.end()
    town = _town(text, sep.end()) if sep[0] != " " else 0
    coded = _with_code(text, town) if town else end
    if coded == town and "\n" in sep[0] and text[town : town + 1] not in {"\n", ""}:
        return end
    return coded


def _with_code(text: str, town: int) -> int:
    """Where a postcode behind a town ends: `Springfield, IL 62704`, `São Paulo - SP, 01304-001`."""
    end = town
    for _ in range(2):
        sep = _SEP.match(text, end)
        code = sep and (_UK.match(text, sep.end()) or _CODE_LAST.match(text, sep.end()))
        if not code:
            break
        end = code.end()
    return end


def _town(text: str, place: int) -> int:
    """Where the town that begins at a place ends; 0 where none does."""
    end = 0
    for _ in range(_MOST_WORDS - 1):
        word = _WORD.match(text, place)
        if word is None or not (_is_town(word[0]) or (end and word[0] in words.SMALL)):
            break
        if _UK.match(text, word.start()):
            break
        if word[0][0].isupper():
            end = _end(word)
        if (
            _ends_sentence(word[0])
            or text[word.end() : word.end() + 1] not in {" ", "-"}
            or text[word.end() : word.end() + 3] == " - "
        ):
            break
        place = word.end() + 1
    province = _PROVINCE.match(text, end) if end else None
    return province.end() if province is not None else end


def _is_town(word: str) -> bool:
    return word[0].isupper() and (len(word) > 2 or word[-1].islower()) and word.lower() not in words.NO_TOWNS
