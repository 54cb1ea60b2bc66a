from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.serial import Json, verdict_to_json
from app.core.verdict import OfficialWay
from app.store.from_json import YOUNGER, NotAVerdict, verdict_from_json
from tests.core.test_serial import VERDICTS
from tests.store.make import verdict

if TYPE_CHECKING:
    from app.core.verdict import Verdict

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(VERDICTS)
def test_a_verdict_comes_back_as_it_was_written(given_verdict: Verdict) -> None:
    written = verdict_to_json(given_verdict)

    read = verdict_from_json(json.loads(json.dumps(written)))

    assert verdict_to_json(read) == written
    assert verdict_from_json(verdict_to_json(read)) == read


def test_nothing_of_a_verdict_is_lost() -> None:
    assert verdict_from_json(verdict_to_json(verdict())) == verdict()


def test_a_verdict_of_before_what_brands_never_ask_was_known_is_read() -> None:
    way = OfficialWay("DHL", "https://www.dhl.com/", "directory", "2026-01-02")
    written = verdict_to_json(replace(verdict(), official=(way,)))
    assert isinstance(written["official"], list)
    assert isinstance(written["official"][0], dict)
    del written["official"][0]["never_asks"]

    assert verdict_from_json(written).official == (way,)


@given(ANY_JSON)
def test_other_json_is_no_verdict(value: object) -> None:
    with pytest.raises(NotAVerdict):
        verdict_from_json(value)


@given(st.sampled_from(sorted(verdict_to_json(verdict()))), ANY_JSON)
def test_a_field_of_another_type_is_refused_or_read_as_it_stands(name: str, value: Json) -> None:
    changed = {**verdict_to_json(verdict()), name: value}
    try:
        read = verdict_from_json(changed)
    except NotAVerdict:
        return
    assert verdict_to_json(read)[name] == (round(value, 4) if isinstance(value, float) else value)


@pytest.mark.parametrize("name", sorted(verdict_to_json(verdict()).keys() - set(YOUNGER)))
def test_a_missing_field_is_refused(name: str) -> None:
    value = verdict_to_json(verdict())
    del value[name]
    with pytest.raises(NotAVerdict):
        verdict_from_json(value)


def test_a_verdict_from_before_models_were_heard_is_read() -> None:
    value = verdict_to_json(verdict())
    del value["opinions"]
    assert verdict_from_json(value) == verdict()


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("when", "yesterday"), ("when", "2026-11-29T10:00:00"), ("level", "safe"), ("engine", None)],
)
def test_an_opinion_that_does_not_fit_is_refused(name: str, wrong: Json) -> None:
    heard: dict[str, Json] = {
        "engine": "E",
        "when": "2026-11-29T10:00:00+00:00",
        "level": "scam",
        "question": "",
    }
    assert verdict_from_json({**verdict_to_json(verdict()), "opinions": [heard]}).opinions[0].engine == "E"
    with pytest.raises(NotAVerdict):
        verdict_from_json({**verdict_to_json(verdict()), "opinions": [{**heard, name: wrong}]})


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("extra",), 1),
        (("verdict",), "safe"),
        (("probability",), 1.5),
        (("probability",), True),
        (("probability",), float("nan")),
        (("story",), ""),
        (("reasons", 0, "weight"), float("inf")),
        (("reasons", 0, "group"), "luck"),
        (("reasons", 0, "span", "start"), -1),
        (("reasons", 0, "span", "end"), 1.0),
        (("reasons", 0, "span"), None),
        (("steps", 0), "stop"),
        (("left_out",), [1]),
    ],
    ids=str,
)
def test_what_does_not_fit_is_refused(path: tuple[str | int, ...], wrong: object) -> None:
    value = deepcopy(verdict_to_json(verdict()))
    place: object = value
    for step in path[:-1]:
        place = place[step]  # type: ignore[index]
    place[path[-1]] = wrong  # type: ignore[index]
    with pytest.raises(NotAVerdict):
        verdict_from_json(value)
