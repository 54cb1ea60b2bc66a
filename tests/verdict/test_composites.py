"""Every floor holds for the least that meets it, and not for less."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from app.core.evidence import Evidence, Mix
from app.core.verdict import Answer
from app.verdict.combine import Composite, combine, is_met, needs_met_by
from app.verdict.composites import COMPOSITES
from tests.verdict.make import sign

if TYPE_CHECKING:
    from app.core.sign import Sign

CALMEST = Evidence(Mix(-9.0, {"rules": 0.0}, {}, careful=0.0, scam=2.0))
"""A model that sees nothing wrong at all."""
MINIMAL = [
    pytest.param(composite, tuple(chosen), id=f"{composite.id}-{number}")
    for composite in COMPOSITES
    for number, chosen in enumerate(product(*(sorted(need) for need in composite.needs)))
]


def _signs(chosen: tuple[str, ...]) -> list[Sign]:
    return [sign(name.replace(".*", ".anything")) for name in chosen]


@pytest.mark.parametrize(("composite", "chosen"), MINIMAL)
def test_the_least_that_meets_it(composite: Composite, chosen: tuple[str, ...]) -> None:
    signs = _signs(chosen)
    assert is_met(composite, needs_met_by(signs))
    assert combine(signs, CALMEST, [composite]).answer is composite.floor
    for index in range(len(signs)):
        fewer = signs[:index] + signs[index + 1 :]
        assert not is_met(composite, needs_met_by(fewer))
        assert combine(fewer, CALMEST, [composite]).answer is Answer.NO_SIGNS


def test_names_are_unique() -> None:
    assert len({composite.id for composite in COMPOSITES}) == len(COMPOSITES)


def test_a_topic_a_brand_or_a_link_alone_is_no_floor() -> None:
    for composite in COMPOSITES:
        for alone in (
            "story.delivery",
            "push.deadline",
            "link.brand_elsewhere",
            "link.shortener",
            "link.free_host",
        ):
            assert not is_met(composite, needs_met_by([sign(alone)]))
