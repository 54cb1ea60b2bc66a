"""Measures how fast the engine answers, what memory it needs and how soon the command line is there."""

from __future__ import annotations

import argparse
import time
from functools import partial
from itertools import chain
from statistics import median
from typing import TYPE_CHECKING, Final

from app.__main__ import collect_rarely
from app.engine import Engine
from bench import cold, corpora, invented, memory
from bench.ruler import Row, baseline, cost, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

TEXTS: Final = 400
PAGES: Final = 60
ABOUT_36_KB: Final = range(30_000, 44_000)
MANY_TAGS: Final = 300
"""Opening brackets from which on a mail of that size is a page and not a picture."""
BIG: Final = 25 * 1024 * 1024
BIG_ROUNDS: Final = 3
WARM_UP: Final = 20
"""Cases that are checked first and not counted, so that the middle of the rest is the everyday one."""


def main(arguments: Sequence[str]) -> int:
    """Measure and print.

    Returns:
        0 when every goal is met, otherwise 1.
    """
    parser = argparse.ArgumentParser(prog="dev.py bench speed", description=__doc__)
    corpora.add_option(parser)
    parser.add_argument("--mails", type=int, default=600, help="real mails of the batch")
    options = parser.parse_args(arguments)
    rows = [*_rows(options.corpora, options.mails), *memory.rows(), *cold.rows()]
    lines, is_met = table("Speed and memory, one core, processor time", rows, baseline())
    print(lines)
    return 0 if is_met else 1


def _rows(folder: Path, count: int) -> Iterator[Row]:
    collect_rarely()
    started = time.perf_counter()
    engine = Engine.load()
    loaded = time.perf_counter() - started
    yield Row("loading the engine", loaded * 1000, "ms", seconds=loaded, note="wall clock")
    texts = [invented.text(number) for number in range(TEXTS + WARM_UP)]
    yield from _spread("a text", _costs(engine, texts), 4)
    yield from _pages(engine, folder)
    for what, mail in _big():
        seconds = median(cost(partial(engine.check, mail)) for _ in range(BIG_ROUNDS))
        yield Row(what, seconds, "s", 1.5, seconds=seconds)
    yield _batch(engine, folder, count)


def _pages(engine: Engine, folder: Path) -> Iterator[Row]:
    """Real HTML mails of about 36 kB, and invented ones with four times their links and words."""
    crowded = [invented.html_mail(36_000, number) for number in range(PAGES + WARM_UP)]
    if corpora.missing(folder):
        yield from _spread("an invented 36 kB HTML mail", _costs(engine, crowded), 15)
        return
    real = corpora.mails(folder, PAGES + WARM_UP, seed=1, sizes=ABOUT_36_KB, tags=MANY_TAGS)
    yield from _spread("a real HTML mail of about 36 kB", _costs(engine, real), 15)
    yield from _spread("a crowded one, 58 hosts", _costs(engine, crowded), None)


def _big() -> Iterator[tuple[str, bytes]]:
    yield "a 25 MB mail with an attachment", invented.mail_with_attachment(BIG)
    yield "a 25 MB mail of HTML", invented.html_mail(BIG)


def _costs(engine: Engine, cases: Sequence[str | bytes]) -> list[float]:
    return sorted([cost(partial(engine.check, case)) for case in cases][WARM_UP:])


def _spread(what: str, costs: list[float], goal_ms: float | None) -> Iterator[Row]:
    middle, slow = median(costs), costs[len(costs) * 95 // 100]
    yield Row(f"{what}, p50", middle * 1000, "ms", goal_ms, seconds=middle)
    yield Row(f"{what}, p95", slow * 1000, "ms", seconds=slow)


def _batch(engine: Engine, folder: Path, count: int) -> Row:
    absent = corpora.missing(folder)
    mails = _invented_mails(count) if absent else corpora.mails(folder, count, seed=1)
    seconds = cost(lambda: [engine.check(mail) for mail in mails]) / len(mails)
    what = "invented mails" if absent else "real mails"
    return Row(
        f"a batch of {what}", 1 / seconds, "mails/s", 150, more_is_better=True, seconds=seconds, note=absent
    )


def _invented_mails(count: int) -> list[bytes]:
    short = (invented.text_mail(invented.text(n), n) for n in range(count // 2))
    return list(chain(short, (invented.html_mail(4_000 + n * 37 % 30_000, n) for n in range(count // 2))))
