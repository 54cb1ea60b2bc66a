"""Reads a verdict back from the JSON that `app.core.serial` writes.

Rules: strict: every field is there and of its type, and no other; what does not fit is `NotAVerdict`, never
a guess; only a field that is younger than the first history may be missing, and is then empty. Probability
and weights come back as written, to four places.
"""

from __future__ import annotations

import math
from datetime import datetime
from typing import TYPE_CHECKING, Final, TypeVar

from app.core.outcome import Group
from app.core.subject import Kind, LeftOut, Part, Span
from app.core.verdict import Answer, Heard, Moved, OfficialWay, Reason, Step, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum

YOUNGER: Final = ("opinions",)
"""Fields that verdicts of earlier histories do not have."""
T = TypeVar("T")
E = TypeVar("E", bound="StrEnum")


class NotAVerdict(ValueError):
    """This JSON is not the verdict that Porchlight writes."""


class _Fields:
    """The fields of one JSON object; each is taken once, and none may be left over.

    Those in `later` are of a newer version: an empty list where they are missing.
    """

    def __init__(self, value: object, *names: str, later: tuple[str, ...] = ()) -> None:
        if isinstance(value, dict):
            value = {**{name: [] for name in later}, **value}
        if not isinstance(value, dict) or value.keys() != {*names, *later}:
            message = f"an object with {', '.join(names)} is needed"
            raise NotAVerdict(message)
        self._values: dict[str, object] = value

    def any(self, name: str) -> object:
        return self._values[name]

    def text(self, name: str) -> str:
        return _text(self._values[name], name)

    def number(self, name: str) -> float:
        value = self._values[name]
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            message = f"{name} is no number"
            raise NotAVerdict(message)
        return float(value)

    def count(self, name: str) -> int:
        value = self._values[name]
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            message = f"{name} is no count"
            raise NotAVerdict(message)
        return value

    def one_of(self, name: str, choices: type[E]) -> E:
        try:
            return choices(self.text(name))
        except ValueError as error:
            message = f"{name} is unknown"
            raise NotAVerdict(message) from error

    def each(self, name: str, read: Callable[[object], T]) -> tuple[T, ...]:
        value = self._values[name]
        if not isinstance(value, list):
            message = f"{name} is no list"
            raise NotAVerdict(message)
        return tuple(read(item) for item in value)


def verdict_from_json(value: object) -> Verdict:
    """The verdict that `verdict_to_json` wrote.

    Args:
        value: what `json.loads` gives.

    Raises:
        NotAVerdict: a field is missing, unknown, or not of its type.
    """
    fields = _Fields(
        value,
        *("verdict", "kind", "looks_like", "sentence", "probability", "how_sure", "story", "story_name"),
        *("reasons", "calm", "steps", "official", "question", "moved", "left_out", "not_looked"),
        later=YOUNGER,
    )
    return Verdict(
        answer=fields.one_of("verdict", Answer),
        kind=fields.one_of("kind", Kind),
        looks_like=fields.text("looks_like"),
        sentence=fields.text("sentence"),
        probability=_probability(fields),
        how_sure=fields.text("how_sure"),
        story=_story(fields),
        story_name=fields.text("story_name"),
        reasons=fields.each("reasons", _reason),
        calm=fields.each("calm", _reason),
        steps=fields.each("steps", _step),
        official=fields.each("official", _official),
        question=fields.text("question"),
        moved=fields.each("moved", _moved),
        left_out=fields.each("left_out", lambda item: LeftOut(_text(item, "left_out"))),
        not_looked=fields.each("not_looked", lambda item: _text(item, "not_looked")),
        opinions=fields.each("opinions", _heard),
    )


def _text(value: object, name: str) -> str:
    if not isinstance(value, str):
        message = f"{name} is no text"
        raise NotAVerdict(message)
    return value


def _probability(fields: _Fields) -> float | None:
    if fields.any("probability") is None:
        return None
    value = fields.number("probability")
    if not 0 <= value <= 1:
        message = "probability is not between 0 and 1"
        raise NotAVerdict(message)
    return value


def _story(fields: _Fields) -> str:
    if fields.any("story") is None:
        return ""
    story = fields.text("story")
    if not story:
        message = "an untold story is null"
        raise NotAVerdict(message)
    return story


def _span(value: object) -> Span:
    fields = _Fields(value, "part", "start", "end", "index")
    return Span(
        fields.one_of("part", Part), fields.count("start"), fields.count("end"), fields.count("index")
    )


def _reason(value: object) -> Reason:
    fields = _Fields(value, "id", "group", "finding", "why", "honest", "span", "quote", "weight")
    return Reason(
        sign=fields.text("id"),
        group=fields.one_of("group", Group),
        finding=fields.text("finding"),
        why=fields.text("why"),
        honest=fields.text("honest"),
        span=_span(fields.any("span")),
        quote=fields.text("quote"),
        weight=fields.number("weight"),
    )


def _step(value: object) -> Step:
    fields = _Fields(value, "id", "text")
    return Step(fields.text("id"), fields.text("text"))


def _official(value: object) -> OfficialWay:
    fields = _Fields(
        value, "brand", "website", "source", "checked", later=("never_asks", "notices", "senders")
    )
    return OfficialWay(
        brand=fields.text("brand"),
        website=fields.text("website"),
        source=fields.text("source"),
        checked=fields.text("checked"),
        never_asks=fields.each("never_asks", lambda item: _text(item, "never_asks")),
        notices=fields.each("notices", lambda item: _text(item, "notices")),
        senders=fields.each("senders", lambda item: _text(item, "senders")),
    )


def _moved(value: object) -> Moved:
    fields = _Fields(value, "text", "span", "weight")
    place = fields.any("span")
    return Moved(fields.text("text"), None if place is None else _span(place), fields.number("weight"))


def _heard(value: object) -> Heard:
    fields = _Fields(value, "engine", "when", "level", "question")
    return Heard(
        fields.text("engine"), _moment(fields), fields.one_of("level", Answer), fields.text("question")
    )


def _moment(fields: _Fields) -> datetime:
    try:
        moment = datetime.fromisoformat(fields.text("when"))
    except ValueError as error:
        message = "when is no moment"
        raise NotAVerdict(message) from error
    if moment.tzinfo is None:
        message = "when has no time zone"
        raise NotAVerdict(message)
    return moment
