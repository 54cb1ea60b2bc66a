"""Compares the engine with SpamAssassin: the same mails, in turns, in the same run.

Rules: wall clock for both, a few mails of one and then the same of the other, so that both meet the same
machine; what either does before its first mail is not counted.
"""

from __future__ import annotations

import argparse
import sys
import time
from typing import TYPE_CHECKING, Final

from app.engine import Engine
from bench import corpora, invented, spamd
from bench.ruler import Row, baseline, table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

GOAL: Final = 10
TURN: Final = 10
"""Mails of one before the other has its turn."""


def main(arguments: Sequence[str]) -> int:
    """Measure and print.

    Returns:
        0 when the goal is met, 1 when it is missed or SpamAssassin cannot be started.
    """
    parser = argparse.ArgumentParser(prog="dev.py bench spamassassin", description=__doc__)
    corpora.add_option(parser)
    parser.add_argument("--mails", type=int, default=200, help="how many mails")
    options = parser.parse_args(arguments)
    absent = corpora.missing(options.corpora)
    mails = (
        [invented.html_mail(6_000 + 97 * n, n) for n in range(options.mails)]
        if absent
        else corpora.mails(options.corpora, options.mails, seed=2, sizes=range(1, spamd.MOST_BYTES))
    )
    engine = Engine.load()
    try:
        with spamd.running() as server:
            theirs, ours = _in_turns(server.check, engine.check, mails)
    except spamd.CannotStart as trouble:
        sys.stderr.write(f"{trouble} On Debian: apt-get install spamassassin spamc spamd\n")
        return 1
    lines, is_met = table(f"Beside SpamAssassin, {len(mails)} mails", _rows(theirs, ours, absent), baseline())
    print(lines)
    return 0 if is_met else 1


def _in_turns(
    theirs: Callable[[bytes], object], ours: Callable[[bytes], object], mails: Sequence[bytes]
) -> tuple[float, float]:
    """Seconds a mail of each."""
    theirs(mails[0])
    ours(mails[0])
    spent = [0.0, 0.0]
    for start in range(0, len(mails), TURN):
        for who, check in enumerate((theirs, ours)):
            started = time.perf_counter()
            for mail in mails[start : start + TURN]:
                check(mail)
            spent[who] += time.perf_counter() - started
    return spent[0] / len(mails), spent[1] / len(mails)


def _rows(theirs: float, ours: float, absent: str) -> list[Row]:
    return [
        Row("spamc against spamd -L", 1 / theirs, "mails/s", seconds=theirs, note="wall clock"),
        Row("Porchlight", 1 / ours, "mails/s", seconds=ours, note="wall clock"),
        Row("how many times quicker", theirs / ours, "times", GOAL, more_is_better=True, note=absent),
    ]
