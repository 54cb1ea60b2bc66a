"""Decides when two spellings are the same word: case, accents, look-alike letters, digits for letters.

Rules: folding never lengthens by more than it reads; a text folded twice is the same as folded once;
a word of one script stays in that script, so Russian is not read as English; a Russian word with Latin
letters in it is Russian.
Source: the look-alike pairs are facts of Unicode (UTS #39 confusables), kept to letters that pass for Latin.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

LOOK_ALIKE: Final = str.maketrans(
    "аеорсухіјѕԁһӏԛԝкмтвнгпиАВЕКМНОРСТХІЈЅУЗԌԚԜαεορτυικνγωΑΒΕΖΗΙΚΜΝΟΡΤΥΧɡɑıɩʟɪʀ",
    "aeopcyxijsdhlqwkmtbhrnuABEKMHOPCTXIJSYZGQWaeoptuikvywABEZHIKMNOPTYXgaiilir",
)
"""Letters of other scripts that look like a Latin letter."""
LIKE_CYRILLIC: Final = str.maketrans("aceopxykmtbh", "асеорхукмтвн")
"""Latin letters that look like a Cyrillic one, small or large."""
DIGIT_LETTERS: Final = str.maketrans("0134578$@!", "oleastbsai")
"""Digits and signs that stand for a letter inside a word."""
INVISIBLE: Final = dict.fromkeys(
    [
        0xAD,
        0x34F,
        0x61C,
        0x180E,
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
        0xFEFF,
        *range(0xFE00, 0xFE10),
        *range(0xE0000, 0xE0080),
    ]
)
"""Code points that draw nothing: soft hyphen, joiners, direction marks, variation selectors, tags."""
SPELLED_OUT: Final = str.maketrans(
    {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th"}
)


@lru_cache(maxsize=2_048)
def fold(word: str) -> str:
    """One word as the wordings know it: lower case, no accents, no disguise.

    Args:
        word: letters and digits, without spaces.

    Returns:
        The folded word; may be empty where nothing visible was in it.
    """
    if word.isascii():
        plain = word.lower()
    else:
        plain = unicodedata.normalize("NFKC", word.translate(INVISIBLE)).casefold().translate(SPELLED_OUT)
        if _mixes_scripts(plain):
            plain = _in_one_script(plain)
        if not plain.isascii():
            plain = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
    if plain.isalpha() or plain.isdigit():
        return plain
    return _letters_for_digits(plain)


def _in_one_script(word: str) -> str:
    """A word of two scripts in the one it is meant in: Latin, unless a letter of it is plainly Cyrillic."""
    latin = word.translate(LOOK_ALIKE)
    if any("\u0400" <= letter < "\u0530" for letter in latin):
        cyrillic = word.translate(LIKE_CYRILLIC)
        if not any(letter.isascii() and letter.isalpha() for letter in cyrillic):
            return cyrillic
    return latin


def is_disguised(word: str) -> bool:
    """Whether a word hides its letters: invisible marks, or letters of a second script that look Latin."""
    if word.isascii():
        return False
    return word.translate(INVISIBLE) != word or _mixes_scripts(word.casefold())


def _letters_for_digits(word: str) -> str:
    """`passw0rd` as `password`; a word that is mostly digits stays as it is."""
    letters = sum(c.isalpha() for c in word)
    if letters < 3 or letters * 2 <= len(word) or not word[0].isalpha() or not word[-1].isalpha():
        return word
    return word.translate(DIGIT_LETTERS)


def _mixes_scripts(word: str) -> bool:
    """Whether Latin letters stand beside Cyrillic or Greek ones."""
    latin = other = False
    for character in word:
        code = ord(character)
        if code < 0x250:
            latin = latin or character.isalpha()
        elif 0x370 <= code < 0x530 or 0x250 <= code < 0x2B0:
            other = True
    return latin and other
