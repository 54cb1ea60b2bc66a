"""Measures how hard sentences are to read: Flesch-Kincaid grade, words a sentence.

The grade is the one of Kincaid and others, 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59.
Syllables are groups of vowels, silent endings taken off, or as hyphenation has them where that is more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import pyphen

SENTENCE_END = re.compile(r"[.!?:;]+(?=\s|$)|\n+")
WORD = re.compile(r"[A-Za-z][A-Za-z'\u2019]*")
VOWELS = re.compile(r"[aeiouy]+")
SILENT = re.compile(r"(?<![aeiouylr])e$|(?<![aeiouytd])ed$|(?<![aeiouyscgzhx])es$")


@dataclass(frozen=True, slots=True)
class Reading:
    """How a text reads."""

    grade: float
    """Flesch-Kincaid grade; 6 is a child of eleven or twelve."""
    longest: int
    """Words of the longest sentence."""


def sentences(text: str) -> tuple[tuple[str, ...], ...]:
    """The words of each sentence; a line break ends one too."""
    found = (tuple(WORD.findall(part)) for part in SENTENCE_END.split(text))
    return tuple(words for words in found if words)


@cache
def syllables(word: str) -> int:
    """Syllables of one English word, at least 1."""
    lower = word.lower()
    heard = len(VOWELS.findall(SILENT.sub("", lower)))
    return max(1, heard, len(_hyphens().positions(lower)) + 1)


@cache
def _hyphens() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_US")


def reading(text: str) -> Reading:
    """Measure a text of English sentences; grade 0 where there are no words."""
    spoken = sentences(text)
    words = [word for sentence in spoken for word in sentence]
    if not words:
        return Reading(0.0, 0)
    grade = 0.39 * len(words) / len(spoken) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
    return Reading(round(grade, 2), max(map(len, spoken)))
