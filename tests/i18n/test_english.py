"""Every English text of the whole program is easy to read: grade 6 at most, no sentence over 15 words.

The grade counts sentences, so it says nothing of a label or of a few words: "Some letters were damaged" would
be grade 7. Such short texts are held to short words instead.
"""

from __future__ import annotations

import re

from i18n.texts import every_text
from tests.support.reading import reading, syllables

HARDEST = 6.0
"""Flesch-Kincaid grade."""
MOST_WORDS = 15
MOST_SYLLABLES = 4
"""Of any word."""
FEW = 6
"""Fewer words make a label; so do fewer than five that end in a full stop."""
WORD = re.compile(r"[A-Za-z']+")
PATTERN = re.compile(r"\(\*[^)]*\)|2fa\.directory|password-manager-resources")
"""Endings of files, and names of public lists."""
SLOT = re.compile(r"\{\w+\}|%L?n")


def is_graded(told: str) -> bool:
    return len(WORD.findall(told)) >= (FEW - 1 if told.endswith((".", "?")) else FEW)


def test_everything_is_easy_to_read() -> None:
    hard = []
    for text in every_text():
        told = SLOT.sub("it", PATTERN.sub("", text.source))
        read = reading(told)
        if read.longest > MOST_WORDS or (is_graded(told) and read.grade > HARDEST):
            hard.append(f"{text.where}: grade {read.grade}, {read.longest} words: {text.source}")
    assert not hard, "\n".join(["too hard to read:", *hard])


def test_every_word_is_short() -> None:
    words = {word: text for text in every_text() for word in WORD.findall(PATTERN.sub("", text.source))}
    long = [f"{word}: {text.source}" for word, text in words.items() if syllables(word) > MOST_SYLLABLES]
    assert not long, "\n".join(["long words:", *long])


def test_a_hard_sentence_would_be_told() -> None:
    assert reading("The authentication of this communication was unsuccessful.").grade > HARDEST
