"""A verdict as JSON. The shape is written down in `resources/schema/verdict.schema.json`.

Rules: every field of the verdict is there, always; an unknown probability and an untold story are null; what
is empty is an empty list or text, never missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.subject import Span
    from app.core.verdict import Heard, Moved, OfficialWay, Reason, Verdict

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
"""A value that JSON can hold."""


def verdict_to_json(verdict: Verdict) -> dict[str, Json]:
    """The whole verdict as plain values, ready for `json.dumps`."""
    return {
        "verdict": verdict.answer.value,
        "kind": verdict.kind.value,
        "looks_like": verdict.looks_like,
        "sentence": verdict.sentence,
        "probability": probability_to_json(verdict.probability),
        "how_sure": verdict.how_sure,
        "story": verdict.story or None,
        "story_name": verdict.story_name,
        "reasons": [_reason(reason) for reason in verdict.reasons],
        "calm": [_reason(reason) for reason in verdict.calm],
        "steps": [{"id": step.id, "text": step.text} for step in verdict.steps],
        "official": [_official(way) for way in verdict.official],
        "question": verdict.question,
        "moved": [_moved(moved) for moved in verdict.moved],
        "left_out": [left.what for left in verdict.left_out],
        "not_looked": list(verdict.not_looked),
        "opinions": [_heard(heard) for heard in verdict.opinions],
    }


def span_to_json(span: Span) -> dict[str, Json]:
    """A place: the part, its characters from `start` to `end` (exclusive), and which of several it is."""
    return {"part": span.part.value, "start": span.start, "end": span.end, "index": span.index}


def probability_to_json(probability: float | None) -> float | None:
    """The chance, 0 to 1, to four places; None where nothing could be judged."""
    return None if probability is None else round(min(1.0, max(0.0, float(probability))), 4)


def _reason(reason: Reason) -> dict[str, Json]:
    return {
        "id": reason.sign,
        "group": reason.group.value,
        "finding": reason.finding,
        "why": reason.why,
        "honest": reason.honest,
        "span": span_to_json(reason.span),
        "quote": reason.quote,
        "weight": round(float(reason.weight), 4),
    }


def _official(way: OfficialWay) -> dict[str, Json]:
    return {
        "brand": way.brand,
        "website": way.website,
        "source": way.source,
        "checked": way.checked,
        "never_asks": list(way.never_asks),
        "notices": list(way.notices),
        "senders": list(way.senders),
    }


def _moved(moved: Moved) -> dict[str, Json]:
    span = None if moved.span is None else span_to_json(moved.span)
    return {"text": moved.text, "span": span, "weight": round(float(moved.weight), 4)}


def _heard(heard: Heard) -> dict[str, Json]:
    return {
        "engine": heard.engine,
        "when": heard.when.isoformat(),
        "level": heard.level.value,
        "question": heard.question,
    }
