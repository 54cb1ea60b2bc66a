"""Measures what redaction takes out: recall by kind and language, what it takes too much, and its time."""

from __future__ import annotations

import argparse
import random
from functools import partial
from typing import TYPE_CHECKING, Final

from app.__main__ import collect_rarely
from app.assistant.redaction import Private, redact
from app.intake import read
from app.knowledge.brands import Directory
from bench import invented
from bench.ruler import Row, baseline, least, table
from recipe.redaction import HALVES, VAGUE, cases, measured

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recipe.redaction import Figures

SIZE: Final = 36_000
ROUNDS: Final = 7
PROSE: Final = 900
"""Letters of plain prose between two messages that hold something private."""


def main(arguments: Sequence[str]) -> int:
    """Measure and print.

    Returns:
        0 when every goal is met, otherwise 1.
    """
    parser = argparse.ArgumentParser(prog="dev.py bench redaction", description=__doc__)
    parser.add_argument("--missed", action="store_true", help="print every miss")
    options = parser.parse_args(arguments)
    collect_rarely()
    directory = Directory.load()

    def brands(text: str) -> list[tuple[int, int]]:
        return [(mention.start, mention.end) for mention in directory.named_in(text)]

    rows: list[Row] = []
    for half in HALVES:
        figures = measured(cases(half), partial(redact, brands=brands))
        print(f"Recall, the {half} half\n{_recall_table(figures)}\n")
        if options.missed:
            print("\n".join(figures.missed), end="\n\n")
        rows += _goals(half, figures)
    lines, is_met = table("Redaction, one core, processor time", [*rows, *_times()], baseline())
    print(lines)
    return 0 if is_met else 1


def _goals(half: str, figures: Figures) -> Iterator[Row]:
    def share(what: str, of_all: float, goal: float | None, *, more: bool) -> Row:
        return Row(f"{half}: {what}", of_all * 100, "%", goal, more_is_better=more)

    yield share("structured values removed", figures.recall(set(Private) - VAGUE), 98, more=True)
    yield share("names and addresses removed", figures.recall(VAGUE), 90, more=True)
    yield share("innocent messages spoilt", figures.spoilt_share, 5, more=False)
    yield share("letters lost around values", figures.letters_lost / figures.letters, None, more=False)


def _recall_table(figures: Figures) -> str:
    languages = sorted({language for _, language in figures.there})
    lines = ["".join(["kind".ljust(10), *(f"{name:>9}" for name in (*languages, "all"))])]
    for kind in Private:
        of_kind = [(figures.removed[kind, name], figures.there[kind, name]) for name in languages]
        totals = [*of_kind, (sum(a for a, _ in of_kind), sum(b for _, b in of_kind))]
        cells = (f"{removed}/{there}" if there else "" for removed, there in totals)
        lines.append(kind.lower().ljust(10) + "".join(f"{cell:>9}" for cell in cells))
    return "\n".join(lines)


def _times() -> Iterator[Row]:
    mail = read(invented.html_mail(SIZE, 1)).text
    yield _time("the text of an HTML mail of 36 kB", mail, 10)
    yield _time("36 kB of text, a message with something private every 1,000 letters", _sparse(), 10)
    yield _time("36 kB of messages from the set, nothing else", _dense(), None)


def _time(what: str, text: str, goal: float | None) -> Row:
    seconds = least(partial(redact, text), ROUNDS)
    return Row(what, seconds * 1000, "ms", goal, seconds=seconds, note=f"{len(text)} characters")


def _dense() -> str:
    texts = [case.text for case in cases("seen")]
    return "\n\n".join(texts * (SIZE // sum(map(len, texts)) + 1))[:SIZE]


def _sparse() -> str:
    """Invented messages with prose between them, as a long mail has it."""
    dice = random.Random(1)
    count = SIZE // (PROSE + 100)
    return "\n\n".join(f"{invented.text(n)}\n{invented.prose(dice, PROSE)}" for n in range(count))[:SIZE]
