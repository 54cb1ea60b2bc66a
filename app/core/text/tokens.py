"""Cuts a text into words with their places, sentences and tags (number, money, link, phone, …).

Rules: one pass, linear; every word keeps its place in the original text; scripts without spaces
(Chinese, Japanese, Thai) give one token a character, so wordings match inside a run.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from enum import IntFlag
from typing import TYPE_CHECKING, Final

from app.core.text.fold import INVISIBLE, fold, is_disguised

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class Tag(IntFlag):
    """What a token is, besides a word."""

    NONE = 0
    NUMBER = 1
    MONEY = 2
    LINK = 4
    PHONE = 8
    EMAIL = 16
    CODE = 32
    BRAND = 64


TAG_NAMES: Final = {f"@{tag.name.lower()}": tag for tag in Tag if tag.name}

UNSPACED: Final = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Scripts without spaces, as ranges of a character class: Thai, Japanese, Chinese."""
_INVISIBLE_CLASS = "".join(chr(code) for code in INVISIBLE if code < 0x10000)
_MARKS = "".join(chr(code) for code in range(0x300, 0xE00) if unicodedata.category(chr(code))[0] == "M")
"""Marks that belong to the letter before them: accents, Arabic and Hebrew points, Indic vowel signs."""
_THAI_MARKS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_STOPS = r".!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964"
_TOKEN = re.compile(
    rf"([A-Za-z]++)(?![\w'\u2019\u00b4{_INVISIBLE_CLASS}{_MARKS}])"
    rf"|[{UNSPACED}][{_THAI_MARKS}]*+"
    r"|\d+(?:[.,]\d+)+"
    rf"|(?:[^\W_{UNSPACED}]|[{_INVISIBLE_CLASS}{_MARKS}])+"
    r"(?:['\u2019\u00b4](?i:t|s|re|ll|ve|d|m)\b)?"
    rf"|(?<![{_STOPS}])[{_STOPS}]++(?=\s|$|[\"')])|[\u3002\uff01\uff1f]|\n\s*\n|\n"
)
"""A plain word (in a group, because most are), a character of an unspaced script with its marks, a number
with points, any other word, or a sentence end.

Each alternative is a plain run, and stops are only read from the first of them: linear.
"""
_MONEY_BEFORE: Final = frozenset("$€£¥₹₽₩₺₴₪₫฿₱")
_CURRENCIES: Final = (
    "usd eur gbp cad aud nzd inr rs chf sek nok dkk pln brl mxn ars sgd hkd jpy cny rmb idr rp myr jt "
    "juta rb ribu miliar milyar rm zar ngn aed dollar dollars euro euros pound pounds pesos peso "
    "reais real rupees rupee yuan yen kronor franken francs bucks quid usdt btc eth bitcoin bitcoins "
    "dolares libras zl zlotych zloty zlote tl lira liras rub руб рублей рубля рубль р грн тенге 円 元 块 "
    "塊 sar egp mad jod kwd qar omr uah kzt ريال درهم جنيه دينار रुपये रुपए रुपया रु rupiah naira ksh "
    "kes php twd thb vnd kr kroner kč korun korún czk ft forint huf lei leu ron leva лв лева bgn dinara rsd "
    "євро гривень гривня ευρώ שח שקל שקלים ils nis 원 만원 krw đồng triệu nghìn تومان تومن ریال irr piso "
    "taka টাকা bdt"
)
"""Codes and names of currencies, and words for thousands of them, as people write them."""
_MONEY_WORDS: Final = frozenset(map(fold, _CURRENCIES.split()))
_NUMBER, _MONEY, _CODE, _BRAND = int(Tag.NUMBER), int(Tag.MONEY), int(Tag.CODE), int(Tag.BRAND)
"""Plain whole numbers: arithmetic on flags costs more than reading the word."""
_APOSTROPHES: Final = str.maketrans("", "", "'\u2019\u00b4")
_CODE_DIGITS: Final = range(4, 9)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of one text, side by side."""

    text: str
    words: list[str]
    """Folded; a link or address is one empty word with a tag."""
    starts: list[int]
    ends: list[int]
    sentences: list[int]
    """Number of the sentence each word is in."""
    tags: list[int]
    disguised: list[int] = field(default_factory=list)
    """Indices of words that hide their letters."""

    def __len__(self) -> int:
        """How many words."""
        return len(self.words)

    def written(self) -> Iterator[str]:
        """Each word as it is written, in reading order."""
        return (self.text[start:end] for start, end in zip(self.starts, self.ends, strict=True))

    def without(self, stretches: Sequence[tuple[int, int]]) -> Tokens:
        """The tokens that stand in none of some stretches of the text.

        Args:
            stretches: start and end (exclusive), in order, none over another.
        """
        begins = [start for start, _ in stretches]
        kept = []
        for index, start in enumerate(self.starts):
            place = bisect_right(begins, start) - 1
            if place < 0 or start >= stretches[place][1]:
                kept.append(index)
        starts, ends, sentences, tags = (
            [column[i] for i in kept] for column in (self.starts, self.ends, self.sentences, self.tags)
        )
        hidden = set(self.disguised)
        disguised = [place for place, index in enumerate(kept) if index in hidden]
        return Tokens(self.text, [self.words[i] for i in kept], starts, ends, sentences, tags, disguised)


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch that is one token whatever is written there: a link, an address, a phone number."""

    start: int
    end: int
    tag: Tag


def tokenise(text: str, marked: Iterable[Marked] = ()) -> Tokens:
    """Cut a text into tokens.

    Args:
        text: the text, code points.
        marked: stretches that are one token each; may overlap (the first wins).

    Returns:
        The tokens in reading order.
    """
    tokens = Tokens(text, [], [], [], [], [])
    position = sentence = 0
    for mark in sorted(marked, key=lambda m: (m.start, -m.end)):
        if mark.start < position:
            continue
        sentence = _words_between(tokens, position, mark.start, sentence)
        _add(tokens, "", mark.start, mark.end, sentence, int(mark.tag))
        position = mark.end
    _words_between(tokens, position, len(text), sentence)
    return tokens


def tag_brands(tokens: Tokens, spans: Iterable[tuple[int, int]]) -> None:
    """Tag the words inside the given places as naming a brand."""
    for start, end in spans:
        index = max(bisect_right(tokens.starts, start) - 1, 0)
        while index < len(tokens) and tokens.starts[index] < end:
            if tokens.ends[index] > start:
                tokens.tags[index] |= _BRAND
            index += 1


def _words_between(tokens: Tokens, start: int, end: int, sentence: int) -> int:
    text = tokens.text
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    sentences, tags = tokens.sentences, tokens.tags
    for match in _TOKEN.finditer(text, start, end):
        first, last = match.span()
        raw = text[first:last]
        plain = match.lastindex is not None
        if not (plain or raw[0].isalnum() or raw[-1].isalnum()):
            if (raw != "\n" and not raw.isspace()) or "\n" in raw[1:]:
                sentence += 1
            continue
        word = raw.lower() if plain else fold(raw.translate(_APOSTROPHES))
        if not word:
            continue
        if not plain and word[0].isdigit():
            tag = _number_tags(tokens, first, last, word)
        else:
            tag = _money_word(tokens) if word in _MONEY_WORDS else 0
        words.append(word)
        starts.append(first)
        ends.append(last)
        sentences.append(sentence)
        tags.append(tag)
        if not plain and is_disguised(raw):
            tokens.disguised.append(len(words) - 1)
    return sentence


def _add(tokens: Tokens, word: str, start: int, end: int, sentence: int, tag: int) -> None:
    tokens.words.append(word)
    tokens.starts.append(start)
    tokens.ends.append(end)
    tokens.sentences.append(sentence)
    tokens.tags.append(tag)


def _number_tags(tokens: Tokens, start: int, end: int, word: str) -> int:
    if _is_money(tokens, start, end, word):
        return _NUMBER | _MONEY
    return _NUMBER | _CODE if word.isdigit() and len(word) in _CODE_DIGITS else _NUMBER


def _is_money(tokens: Tokens, start: int, end: int, word: str) -> bool:
    """Whether a currency stands before a number, behind it or in it."""
    text = tokens.text
    before = text[max(start - 2, 0) : start].rstrip()[-1:]
    after = text[end : end + 2].lstrip()[:1]
    if before in _MONEY_BEFORE or after in _MONEY_BEFORE or word.lstrip("0123456789") in _MONEY_WORDS:
        return True
    if not tokens.words:
        return False
    gap = start - tokens.ends[-1]
    return (tokens.words[-1] in _MONEY_WORDS and gap <= 2) or bool(tokens.tags[-1] & _MONEY and gap == 1)


def _money_word(tokens: Tokens) -> int:
    """A currency word makes the number before it money too: `5.000 euros`."""
    if tokens.tags and tokens.tags[-1] & _NUMBER:
        tokens.tags[-1] = (tokens.tags[-1] | _MONEY) & ~_CODE
        return _MONEY
    return 0
