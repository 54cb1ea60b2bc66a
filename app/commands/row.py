"""One answer of a batch: made in whatever process, written as a JSON line or as a line for a person.

Rules: whatever goes wrong with one entry becomes its error row and no more; the row carries only plain
values.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.commands.answers import FACES
from app.commands.terminal import Look, defanged, harmless
from app.core.serial import Json, probability_to_json, span_to_json
from app.intake.entry import BadItem, Entry, EntryId, Item

if TYPE_CHECKING:
    from app.commands.port import Checker
    from app.core.verdict import Answer, Verdict

_FAILED: Final = "This one could not be checked."
_ID_WIDTH: Final = 28


@dataclass(frozen=True, slots=True)
class Row:
    """What came out for one entry."""

    id: EntryId
    line: int
    answer: Answer | None
    """None where there is an error."""
    json_line: str
    sure: str = ""
    why: str = ""
    """The story and the first finding, or the error."""


def answered(entry: Entry, checker: Checker) -> Row:
    """Check one entry of a batch."""
    match entry:
        case BadItem():
            return failed(entry.id, entry.line, entry.error)
        case Item():
            start = time.perf_counter()
            try:
                subject = checker.read(entry.pasted, entry.kind)
                verdict = checker.judge(subject)
            except Exception:  # noqa: BLE001 - one bad entry must not end a batch
                return failed(entry.id, entry.line, _FAILED)
            return _row(entry, verdict, (time.perf_counter() - start) * 1_000)


def failed(name: EntryId, line: int, sentence: str) -> Row:
    """The row of an entry that could not be checked."""
    fields: dict[str, Json] = {"id": name, "line": line, "error": sentence}
    return Row(name, line, None, json.dumps(fields), why=sentence)


def human(row: Row, look: Look) -> str:
    """A row as one line for a person."""
    name = harmless(str(row.id) if row.id is not None else f"line {row.line}")
    if len(name) > _ID_WIDTH:
        name = ("…" if look.symbols else "~") + name[1 - _ID_WIDTH :]
    if row.answer is None:
        return f"{'ERROR':<17} {'':>4} {name:<{_ID_WIDTH}} {harmless(row.why)}"
    face = FACES[row.answer]
    word = f"{face.sign if look.symbols else face.plain_sign} {face.word}"
    painted = look.paint(f"{word:<17}", face.colour)
    return f"{painted} {row.sure:>4} {name:<{_ID_WIDTH}} {defanged(row.why)}".rstrip()


def _row(item: Item, verdict: Verdict, milliseconds: float) -> Row:
    probability = probability_to_json(verdict.probability)
    findings: list[Json] = [
        {"id": reason.sign, "span": span_to_json(reason.span), "quote": reason.quote}
        for reason in verdict.reasons
    ]
    fields: dict[str, Json] = {
        "id": item.id,
        "kind": verdict.kind.value,
        "verdict": verdict.answer.value,
        "probability": probability,
        "story": verdict.story or None,
        "findings": findings,
        "ms": round(milliseconds, 3),
    }
    why = ". ".join(
        part for part in (verdict.story_name, *(reason.finding for reason in verdict.reasons[:1])) if part
    )
    sure = "" if probability is None else f"{probability * 100:.0f}%"
    return Row(item.id, item.line, verdict.answer, json.dumps(fields), sure, why)
