"""Finds phone numbers in text, and tells a number alone.

Rules: a number is told from a date, a sum, a parcel number or a link by its shape and by the words before it,
in scripts without spaces after it too; what is unsure is left alone; one pass, every repetition bounded.
Google's `phonenumbers` knows each country's ranges but weighs 30 MB in memory and is slower than the whole
check; shape is enough to point at a number.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.core.limits import PHONES
from app.core.subject import Part, Span
from app.core.text.tokens import UNSPACED

if TYPE_CHECKING:
    from collections.abc import Sequence

_GLUED: Final = UNSPACED + "\uac00-\ud7af"
"""Letters that stand right beside a number: those of scripts without spaces, and Korean endings."""
_CANDIDATE: Final = re.compile(
    rf"[+(0-9](?<![^\W{_GLUED}][+(0-9])(?<![.,/+#&=%-][+(0-9])"
    r"(?:(?<=[+(])[0-9])?(?<=[0-9])[0-9 ()\u00a0\u2010-\u2013./-]{4,24}[0-9]"
    rf"(?![^\W{_GLUED}]|%)"
)
_DIGITS: Final = re.compile(r"[0-9]+")
_NORTH_AMERICAN: Final = re.compile(
    r"(?:\+?1[ .-]?)?(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[ .-])[2-9][0-9]{2}[ .-][0-9]{4}"
)
_DATE: Final = re.compile(
    r"[0-9]{1,2}[./ -][0-9]{1,2}[./ -](?:19|20)?[0-9]{2}(?:[ ,-]{1,3}[0-9]{1,2})?"
    r"|(?:19|20)[0-9]{2}[./ -][0-9]{1,2}[./ -][0-9]{1,2}.*"
)
_PAIRS: Final = re.compile(r"[0-9]{2}(?: [0-9]{2}){3}")
"""A Danish or Norwegian number, not a date with an hour."""
_ADDRESS: Final = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}")
_THOUSANDS: Final = re.compile(r"[0-9]{1,3}(?:[. ][0-9]{3})+")
_MONEY: Final = frozenset({"$", "€", "£", "¥", "₹", "rs", "inr", "usd", "eur", "gbp", "chf"})
_CALL_TEXT: Final = (
    "call|calling|ring|dial|phone|tel|telephone|mobile|helpline|hotline|whatsapp|sms|text|contact|fax|cell|number"
    "|llame|llama|llamar|llámenos|teléfono|telefono|móvil|movil|appel|appelez|appeler|tél|téléphone|numéro|número"
    "|rufen|ruf|anruf|telefon|nummer|rufnummer|ligue|ligar|telefone|celular|chiami|chiama|numero|bel|bellen"
    "|telefoonnummer|☎|📞|📱|zadzwoń|zadzwon|telefonu|ara|arayın|arayin|telefonla|позвоните|звоните|телефон|телефону"
    "|номеру|اتصل|اتصلوا|هاتف|कॉल|फोन|फ़ोन|hubungi|telepon|telpon"
    "|ringa|ringe|kontakta|kontakt|kontakte|tlf|mobil|telefonnummer|puh|puhelin|puhelimitse|soita"
    "|soittakaa|numeroon|volejte|zavolejte|zavolajte|volajte|telefonicky|telefón|linku|linka|linke|hívja"
    "|hívjon|hívj|telefonszám|számon|sunați|sunati|apelați|apelati|telefonul|numărul|numarul|nazovite"
    "|pozovite|broj|nazvati|καλέστε|τηλ|τηλέφωνο|τηλεφωνήστε|τηλεφώνου|kaleste|התקשרו|התקשר|חייגו|טלפון|טל"
    "|בטלפון|למספר|למוקד|обадете|звъннете|тел|телефона|зателефонуйте|телефонуйте|дзвоніть|подзвоніть"
    "|номером|gọi|liên|sđt|sdt|tumawag|tawagan|تماس|تلفن|شماره|কল|ফোন|নম্বরে|যোগাযোগ|নাম্বারে"
)
_CALL_WORDS: Final = frozenset(_CALL_TEXT.split("|"))
_CALL_UNSPACED: Final = re.compile(
    "[电電]话|電話|[致来來]电|[拨撥]打|[联聯][系繫絡络]|連絡|热线|熱線|客服|โทร|ติดต่อ|전화|연락|문의|번호"
)
_WORDS: Final = re.compile("[^\\W\\d_]+|[$€£¥₹☎📞📱]")
_LABEL: Final = re.compile(
    r"(?:tel|sms|phone|telephone|mobile|cell|call|number|whatsapp|tel[eé]fono|m[oó]vil|t[eé]l"
    r"|t[eé]l[eé]phone|telefon|handy"
    r"|nummer|telefone|numero|n[uú]mero|telefoon)\s?[.:]{0,2}\s?",
    re.IGNORECASE,
)
_ALONE: Final = re.compile(r"\(?\+?[0-9(][0-9 ()\u00a0\u2010-\u2013./-]{2,28}[0-9]")
_LOOK_BACK, _LOOK_ON = 40, 12
_FEWEST, _MOST = 7, 15
"""Digits of a number; the upper bound is that of ITU-T E.164."""


def phones_in_text(text: str, taken: Sequence[Span] = (), *, most: int = PHONES) -> tuple[Span, ...]:
    """Places of phone numbers in a text, in order.

    Args:
        text: what a reader sees.
        taken: spans that are something else, such as links; numbers inside them do not count.
        most: the search ends after so many.
    """
    found: list[Span] = []
    blocked = sorted((span.start, span.end) for span in taken if span.part is Part.TEXT)
    place = 0
    for match in _CANDIDATE.finditer(text):
        start, end = match.span()
        while place < len(blocked) and blocked[place][1] <= start:
            place += 1
        if place < len(blocked) and blocked[place][0] < end:
            continue
        around = text[max(0, start - _LOOK_BACK) : start], text[end : end + _LOOK_ON]
        if _is_phone(match[0], *around):
            found.append(Span(Part.TEXT, start, end))
            if len(found) == most:
                break
    return tuple(found)


def phone_alone(text: str) -> str:
    """The number as digits with its `+`, where the text is nothing but one phone number; else empty."""
    bare = text.strip().strip("<>\"'")
    if len(bare) > 64:
        return ""
    label = _LABEL.match(bare)
    number = bare[label.end() :] if label else bare
    if not _ALONE.fullmatch(number) or _is_date(number) or _ADDRESS.fullmatch(number):
        return ""
    digits = digits_of(number)
    fewest = 3 if label else _FEWEST
    if not fewest <= len(digits.lstrip("+")) <= _MOST:
        return ""
    return digits if label or _is_phone(number, "call ") else ""


def digits_of(number: str) -> str:
    """Digits of a written number, with the `+` where it has one."""
    plus = "+" if number.lstrip(" (").startswith("+") else ""
    return plus + "".join(_DIGITS.findall(number.replace("(0)", "") if plus else number))


def _is_date(written: str) -> bool:
    return _DATE.fullmatch(written) is not None and _PAIRS.fullmatch(written) is None


def _is_phone(written: str, before: str, after: str = "") -> bool:
    count = len(digits_of(written).lstrip("+"))
    if not _FEWEST <= count <= _MOST or _is_date(written) or _ADDRESS.fullmatch(written):
        return False
    words = _WORDS.findall(before.lower())
    if words and words[-1] in _MONEY and before.endswith((words[-1], ". ", ".", " ")):
        return False
    if written.startswith(("+", "(+")) or _NORTH_AMERICAN.fullmatch(written):
        return True
    called = not _CALL_WORDS.isdisjoint(words) or _CALL_UNSPACED.search(before + "\n" + after) is not None
    if _THOUSANDS.fullmatch(written) and not called:
        return False
    if written.startswith("00"):
        return count > 10 and (called or not written.isdecimal())
    if written.startswith(("0", "(0")):
        return 9 <= count <= 12
    return called
