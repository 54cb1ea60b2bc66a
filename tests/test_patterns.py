"""Every regular expression of the app is bounded: its work grows with the text and no faster.

Two nets. Each pattern is proved to have no loop in which a text can be read in many ways and then fail; the
few that have one stand here with the reason why they are bounded all the same. And each is run on its own bad
cases: its loops, many times around, behind what leads to them, before what none of them can read.
"""

from __future__ import annotations

import re
import time
from functools import cache
from itertools import islice
from typing import Any

import pytest

from tests.support.ambiguity import Trouble, loops, troubles
from tests.support.automaton import Unread, read
from tests.support.patterns import Used, collect

BOUNDED_OTHERWISE = {
    "app/core/text/tokens.py _TOKEN": "what the first reading gives back is read whole by the next",
    "app/intake/html/sheets.py _COMMENT": "a comment that nobody closes is read to the end, once",
    "app/intake/links/schemes.py _NAME": "searched in the few characters before a colon",
    "app/intake/links/tail.py _RULER": "always two characters, whatever the first is",
}
"""Patterns with a loop that could be slow, and why it is not."""
MADE_WHILE_RUNNING = {
    "app/assistant/naming.py": "our own list, escaped; held to the same in its test",
    "app/assistant/unfit.py": "our own list; each line held to the same in the test of fit",
    "app/intake/mail/tree.py": "a boundary, escaped, and then a possessive run of blanks",
}
"""Files that build a pattern from what they read, and what it is."""
LONG = 12_000
"""Characters of a bad case."""
ENOUGH_SECONDS = 0.05
"""Below this nobody waits, and clocks are too coarse to compare."""
TIMES_AT_MOST = 9
"""Four times the text may take so many times as long; work that grows with the square takes sixteen."""
TAILS = ("", "\0", "!", "\u2603")


@cache
def _patterns() -> tuple[tuple[Used, ...], tuple[str, ...]]:
    used, unknown = collect()
    return tuple(used), tuple(unknown)


@cache
def _troubles(one: Used) -> list[Trouble] | str:
    try:
        return troubles(read(one.pattern, scans=one.scans))
    except Unread as construct:
        return str(construct)


def test_patterns_are_found() -> None:
    assert len(_patterns()[0]) > 100


def test_no_pattern_is_slow_by_construction() -> None:
    found = {one.where: (one.text, why) for one in _patterns()[0] if (why := _troubles(one))}
    for known in BOUNDED_OTHERWISE:
        found.pop(known, None)
    assert not found, "these loops read a text in many ways; make them possessive, disjoint or bounded"


def test_every_exception_is_needed() -> None:
    assert {one.where for one in _patterns()[0] if _troubles(one)} >= set(BOUNDED_OTHERWISE)


def test_patterns_made_while_running_are_known() -> None:
    assert {where.partition(",")[0] for where in _patterns()[1]} == set(MADE_WHILE_RUNNING)


def test_a_boundary_of_a_mail_is_bounded() -> None:
    made = re.compile(rb"\n--" + re.escape(b"a b+") + rb"(--)?[ \t]*+\r?(?=\n|\Z)")
    assert not troubles(read(made, scans=True))


@pytest.mark.parametrize("pieces", [10, 40, 160, 640])
def test_the_few_exceptions_stay_quick(pieces: int) -> None:
    for one in _patterns()[0]:
        if one.where in BOUNDED_OTHERWISE and "schemes" not in one.where:
            for case in ("0" * 25, "0,0," * 5, "!?" * 10 + "x", "/*" * 12, "--" * 12):
                assert _seconds(one, case * pieces) < ENOUGH_SECONDS * pieces


def test_every_pattern_survives_its_own_bad_cases() -> None:
    slow = [
        (one.where, piece[:40])
        for one in _patterns()[0]
        if one.where not in BOUNDED_OTHERWISE
        for before, piece in _bad_cases(one)
        if _grows(one, before, piece)
    ]
    assert not slow


def _bad_cases(one: Used) -> set[tuple[str, str]]:
    """What leads to a loop and once around it; and each character it tells apart."""
    made = read(one.pattern, scans=one.scans)
    around = {(loop.before, loop.piece) for loop in loops(made) if loop.piece}
    return around | {("", sign) for sign in islice(made.alphabet, 40)}


def _grows(one: Used, before: str, piece: str) -> bool:
    """Whether four times the text takes much more than four times as long, in every one of three tries."""
    times = LONG // len(piece)
    for tail in TAILS:
        long = before + piece * times + tail
        if _seconds(one, long) < ENOUGH_SECONDS:
            continue
        short = before + piece * (times // 4) + tail
        if all(_seconds(one, long) > TIMES_AT_MOST * _seconds(one, short) for _ in range(3)):
            return True
    return False


def _seconds(one: Used, text: str) -> float:
    """Processor seconds of trying a pattern the way the app does."""
    started = time.process_time()
    is_text = isinstance(one.pattern.pattern, str)
    subject: Any = text if is_text else text.encode("latin-1", "replace")
    pattern: Any = one.pattern
    if one.scans:
        pattern.sub(subject[:0], subject)
    else:
        pattern.match(subject)
    return time.process_time() - started


@pytest.mark.parametrize(
    ("pattern", "scans"),
    [
        (r"(a+)+b", False),
        (r"(a*)*b", False),
        (r"(?:a|a)*b", False),
        (r"(?:a|b|ab)*c", False),
        (r"a*a*b", False),
        (r"x.*y.*z", False),
        (r"(?:\w+\s?)+:", False),
        (r"a+b", True),
        (r"\s+$", True),
        (r"\"(?:[^\"\\]|\\.)*\"", True),
        (r"(?i)[A-Z]+k\Z", True),
    ],
)
def test_slow_patterns_are_caught(pattern: str, *, scans: bool) -> None:
    assert troubles(read(re.compile(pattern), scans=scans))


@pytest.mark.parametrize(
    ("pattern", "scans"),
    [
        (r"a+", True),
        (r"a+b", False),
        (r"^a+b", True),
        (r"(?:ab?)*c", False),
        (r"a*+a*b", False),
        (r"(?<!\s)\s+$", True),
        (r"(?<![ \t])[ \t]++$", True),
        (r"a{0,500}b", True),
        (r"\bby\s+([A-Za-z]{3,5})", True),
        (r"=\?([^\s?]{1,60})\?([^?]*)(?:\?=|$)", True),
        (r"[0-9]+(?=a)x|[0-9]", False),
    ],
)
def test_bounded_patterns_pass(pattern: str, *, scans: bool) -> None:
    assert not troubles(read(re.compile(pattern), scans=scans))


def test_a_slow_pattern_is_caught_by_its_bad_cases() -> None:
    one = Used("here", re.compile(r"a+b"), scans=True)
    assert any(_grows(one, before, piece) for before, piece in _bad_cases(one))


def test_what_the_reader_does_not_know_is_said() -> None:
    with pytest.raises(Unread):
        read(re.compile(r"(a)\1"), scans=True)
