"""A value that is made once, whichever threads ask for it at that moment."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import count

import pytest

from app.core.once import Once

CHANCE = 0.2
"""Seconds in which a second making would begin, if it could."""


def test_who_asks_while_it_is_made_gets_the_same_one() -> None:
    number, is_making, is_made_twice = count(), threading.Event(), threading.Event()

    def make() -> int:
        mine = next(number)
        if mine:
            is_made_twice.set()
        is_making.set()
        is_made_twice.wait(CHANCE)
        return mine

    once = Once(make)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(once.get)
        assert is_making.wait(10)
        second = pool.submit(once.get)

    assert (first.result(), second.result(), once.made) == (0, 0, 0)


def test_nothing_is_made_before_it_is_asked_for() -> None:
    made: list[str] = []
    once = Once(lambda: made.append("made"))

    assert once.made is None
    assert made == []


def test_a_failure_is_not_kept() -> None:
    ends = [ZeroDivisionError(), 7]

    def make() -> int:
        end = ends.pop(0)
        if isinstance(end, ZeroDivisionError):
            raise end
        assert isinstance(end, int)
        return end

    once = Once(make)
    with pytest.raises(ZeroDivisionError):
        once.get()
    assert (once.made, once.get()) == (None, 7)


def test_nothing_is_a_value_too() -> None:
    number = count()
    once: Once[None] = Once(lambda: [None][next(number)])

    assert (once.get(), once.get()) == (None, None)
