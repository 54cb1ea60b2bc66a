"""A little fuzzing every time: broken mails, texts and links get an answer, and soon."""

from __future__ import annotations

import json
import time

import pytest

from app.core.serial import verdict_to_json
from app.core.subject import Kind
from app.engine import Engine
from bench import invented
from bench.mutations import MOST_BYTES, mutated

SEED = 20_261
MOST_SECONDS = 1.0
"""Processor seconds of one case; a thousand times what an everyday one takes."""


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.load()


def _sound() -> list[bytes]:
    return [
        *(invented.text(number).encode() for number in range(12)),
        *(invented.html_mail(1_500, number) for number in range(4)),
        invented.nested(8),
        invented.forwarded(3),
        invented.link_list(8).encode(),
        invented.mail_with_attachment(40_000)[:MOST_BYTES],
    ]


@pytest.mark.parametrize("kind", [None, Kind.EMAIL, Kind.COPIED_EMAIL, Kind.MESSAGE, Kind.CHAT, Kind.LINK])
def test_broken_cases_get_an_answer(engine: Engine, kind: Kind | None) -> None:
    cases = mutated(_sound(), 60 if kind is None else 20, SEED + len(kind or ""))
    for number, case in enumerate(cases):
        pasted = case.decode("utf-8", "surrogateescape") if number % 3 == 0 else case
        started = time.process_time()
        verdict = engine.check(pasted, kind)
        assert time.process_time() - started < MOST_SECONDS, case
        assert json.dumps(verdict_to_json(verdict))


def test_the_same_seed_gives_the_same_cases() -> None:
    assert mutated(_sound(), 40, SEED) == mutated(_sound(), 40, SEED)
    assert mutated(_sound(), 40, SEED) != mutated(_sound(), 40, SEED + 1)


def test_cases_are_short() -> None:
    assert max(map(len, mutated(_sound(), 200, SEED))) <= MOST_BYTES
