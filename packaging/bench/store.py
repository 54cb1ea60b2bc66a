"""Measures the past checks at 100,000 entries: first rows, search as one types, keeping, opening again."""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from app.core.history import History, NewCheck, NotWritten, Query, new_check
from app.core.opening import AsBefore, Opened
from app.core.subject import Kind
from app.core.verdict import Answer
from app.engine import Engine
from app.store.open import open_history
from bench import invented
from bench.keychain import MemoryKeychain
from bench.ruler import Row, baseline, table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

ENTRIES: Final = 100_000
MODELS: Final = 60
"""Texts that are really checked; the others take over one of their verdicts."""
MAIL_EVERY: Final = 4
MAIL_CHARACTERS: Final = 1_500
CHUNK: Final = 5_000
ROUNDS: Final = 9
GOAL_MS: Final = 50
NOW: Final = datetime(2026, 11, 23, tzinfo=UTC)
SEARCHES: Final = {
    "first letter": Query("p"),
    "two letters": Query("pa"),
    "a word in most": Query("the"),
    "a common word": Query("parcel"),
    "several words": Query("your parcel deliv"),
    "one of all": Query(f"{invented.text(7)[:60]}"),
    "no hit": Query("qqzzqq"),
    "a common word, a rare answer": Query("your", frozenset({Answer.CANNOT_TELL}), frozenset({Kind.CHAT})),
}
LISTS: Final = {
    "first rows": Query(),
    "first rows of one answer": Query(answers=frozenset({Answer.SCAM})),
    "first rows of a rare answer and kind": Query(
        answers=frozenset({Answer.CANNOT_TELL}), kinds=frozenset({Kind.CHAT})
    ),
    "rows in the middle": Query(before_id=ENTRIES // 2),
    "rows at the end": Query(before_id=60),
}


def main(arguments: Sequence[str]) -> int:
    """Measure and print.

    Returns:
        0 when every goal is met, otherwise 1.
    """
    parser = argparse.ArgumentParser(prog="dev.py bench store", description=__doc__)
    parser.add_argument("--entries", type=int, default=ENTRIES)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="porchlight-bench-") as folder:
        lines, is_met = table(
            f"Past checks, {options.entries} entries, wall clock",
            [*_rows(Path(folder), options.entries)],
            baseline(),
        )
    print(lines)
    return 0 if is_met else 1


def _rows(folder: Path, entries: int) -> Iterator[Row]:
    history = _opened(folder)
    models = _models()
    started = time.perf_counter()
    for first in range(0, entries, CHUNK):
        _done(history.add_all(_check(models, n) for n in range(first, min(entries, first + CHUNK))))
    each = (time.perf_counter() - started) / entries
    yield Row("keeping one of a batch", each * 1000, "ms", seconds=each)
    yield _timed(
        "keeping one, flushed to the disk", lambda: _done(history.add(_check(models, entries))), None
    )
    history.close()
    size = sum(path.stat().st_size for path in folder.iterdir()) / 1024**2
    yield Row("the file", size, "MiB", note=f"{size * 1024 / entries:.1f} kB an entry")

    started = time.perf_counter()
    history = _opened(folder)
    history.rows(Query())
    cold = time.perf_counter() - started
    yield Row("opened and first rows, cold", cold * 1000, "ms", GOAL_MS, seconds=cold)
    yield from (_timed(what, lambda query=query: history.rows(query)) for what, query in LISTS.items())  # type: ignore[misc]
    for what, query in SEARCHES.items():
        hits = len(history.rows(query))
        row = _timed(f"search, {what}", lambda query=query: history.rows(query))  # type: ignore[misc]
        yield replace(row, note=f"{hits} rows")
    yield _timed("opened again, one check", lambda: history.get(entries // 2))
    yield from _deleting(history, entries)
    history.close()


def _deleting(history: History, entries: int) -> Iterator[Row]:
    started = time.perf_counter()
    _done(history.delete(range(1, 1001)))
    _done(history.purge())
    wiped = time.perf_counter() - started
    yield Row("wiping 1,000", wiped, "s", seconds=wiped, note="in the background")
    started = time.perf_counter()
    deleted = history.delete_all()
    gone = time.perf_counter() - started
    yield Row("deleting all", gone * 1000, "ms", seconds=gone, note=f"{entries - 999} checks")
    yield _timed("search among deleted ones", lambda: history.rows(Query("parcel")))
    if not isinstance(deleted, NotWritten):
        started = time.perf_counter()
        _done(history.undo(deleted))
        back = time.perf_counter() - started
        yield Row("bringing all back", back * 1000, "ms", seconds=back)
    started = time.perf_counter()
    history.delete_all()
    _done(history.purge())
    wiped = time.perf_counter() - started
    yield Row("deleting and wiping all", wiped, "s", seconds=wiped)


def _timed(what: str, work: Callable[[], object], goal: float | None = GOAL_MS, rounds: int = ROUNDS) -> Row:
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    middle = median(times)
    return Row(what, middle * 1000, "ms", goal, seconds=middle, note=f"slowest {max(times) * 1000:.1f} ms")


def _opened(folder: Path) -> History:
    opening = open_history(folder, MemoryKeychain(), AsBefore(), now=NOW)
    if not isinstance(opening, Opened):
        message = f"the history does not open: {opening}"
        raise SystemExit(message)
    return opening.history


def _done(answer: object) -> None:
    if isinstance(answer, NotWritten):
        message = f"not written: {answer.why} {answer.detail}"
        raise SystemExit(message)


def _models() -> list[NewCheck]:
    engine = Engine.load()
    made = []
    for number in range(MODELS):
        subject = engine.read(invented.text(number))
        made.append(new_check(subject.text, subject, engine.judge(subject), NOW))
    return made


def _check(models: list[NewCheck], number: int) -> NewCheck:
    """An entry of its own text: a message, or every so often a mail; one in 5,000 a chat nobody can tell."""
    model = models[number % len(models)]
    text, verdict = invented.text(number), model.verdict
    if number % MAIL_EVERY == 0:
        text += "\n" + invented.prose(random.Random(number), MAIL_CHARACTERS)
        verdict = replace(verdict, kind=Kind.EMAIL)
    if number % 5_000 == 1:
        verdict = replace(verdict, kind=Kind.CHAT, answer=Answer.CANNOT_TELL)
    when = NOW - timedelta(minutes=ENTRIES - number)
    return replace(model, pasted=text, text=text, title=text[:80], verdict=verdict, when=when)
