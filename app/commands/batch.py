"""`porchlight check --batch`: everything behind some paths, one answer after the other.

Rules: one row for every entry, in order, written out at once; a path that cannot be read is said on the error
stream and the others are still answered; the list for people ends with the counts.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands.answers import FACES, USAGE, exit_code
from app.commands.progress import Progress
from app.commands.row import Row, answered, human
from app.commands.terminal import Look, harmless, look_of, put
from app.core.errors import UnreadableFile
from app.core.verdict import Answer
from app.intake.batch import how_many, sources
from app.intake.jsonl import json_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.commands.port import Load
    from app.intake.entry import Entry


@dataclass(frozen=True, slots=True)
class BatchOrder:
    """What was asked for."""

    paths: tuple[str, ...]
    as_json: bool = False
    exit_code: bool = False
    no_color: bool = False
    jobs: int = 1


@dataclass(slots=True)
class _Run:
    """What happened so far."""

    order: BatchOrder
    look: Look
    unreadable: bool = False
    counts: Counter[Answer | None] = field(default_factory=Counter)


def check_batch(order: BatchOrder, load: Load) -> int:
    """Check everything behind the paths and write the rows.

    Returns:
        The exit code.
    """
    run = _Run(order, look_of(sys.stdout, no_color=order.no_color))
    # Over rows that scroll by on the same terminal a bar would only flicker.
    wants_bar = sys.stderr.isatty() and not sys.stdout.isatty()
    progress = Progress(sys.stderr, _total(order.paths) if wants_bar else 0, shown=wants_bar)
    for row in _rows(run, load):
        run.counts[row.answer] += 1
        put(row.json_line if order.as_json else human(row, run.look))
        progress.step()
    progress.wipe()
    if not order.as_json:
        put(_summary(run.counts))
    if run.unreadable:
        return USAGE
    answers = [Answer.CANNOT_TELL if answer is None else answer for answer in run.counts]
    return exit_code(answers) if order.exit_code else 0


def _rows(run: _Run, load: Load) -> Iterator[Row]:
    entries = _entries(run)
    if run.order.jobs > 1:
        from app.commands.pool import rows_in_parallel

        yield from rows_in_parallel(entries, load, run.order.jobs)
        return
    checker = load()
    for entry in entries:
        yield answered(entry, checker)


def _entries(run: _Run) -> Iterator[Entry]:
    for path in run.order.paths:
        try:
            if path == "-":
                yield from json_lines(sys.stdin.buffer, Path())
            else:
                yield from sources(Path(path))
        except UnreadableFile as error:
            run.unreadable = True
            print(f"{harmless(path)}: {error.sentence}", file=sys.stderr)


def _total(paths: tuple[str, ...]) -> int:
    counts = [0 if path == "-" else how_many(Path(path)) for path in paths]
    return sum(counts) if all(counts) else 0


def _summary(counts: Counter[Answer | None]) -> str:
    parts = [f"{counts[answer]:,} {FACES[answer].word.lower()}" for answer in FACES if counts[answer]]
    if counts[None]:
        parts.append(f"{counts[None]:,} not readable")
    return f"\n{sum(counts.values()):,} checked: {', '.join(parts) or 'nothing was there'}"
