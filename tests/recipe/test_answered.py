"""What is measured is what is shipped: the recipe's way to an answer and the engine's are one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.checks.seen import see
from app.core.flat import Flat
from app.core.subject import Channel, Kind
from app.model.links import LinkModel
from app.model.model import mix_of
from app.resources import resource
from bench import invented
from recipe.cases import Case
from recipe.left_out import LeftOut, answers, worst_link
from recipe.rows import row_of

if TYPE_CHECKING:
    from app.engine import Engine

PASTED = (
    *(invented.text(number) for number in range(60)),
    "Lower your loan costs today. See your choices at v.qk4.in/7TRWQA Fernmobile",
    "Your parcel waits for a fee of 1.99. Pay at https://usps-redelivery.top/track?id=88213",
    "Dear customer, your account is locked. Log in at http://secure-login.account-check.top/a",
    "See our new bikes at https://lantern-bikes.example/new and tell us what you think.",
)


@pytest.mark.parametrize("pasted", PASTED)
def test_the_recipe_answers_what_the_engine_answers(engine: Engine, pasted: str) -> None:
    row = row_of(Case("1", "ours", "ham", Kind.MESSAGE, pasted, "en"))
    evidence, _ = engine.model.judge(
        see(engine.read(pasted, Kind.MESSAGE), engine.directory, engine.signs).looked
    )
    links = LinkModel.load(resource("model", "links.bin"))
    said = {name: np.array([evidence.experts.get(name, np.nan)]) for name in ("words", "signs")}
    left = LeftOut([row], said | {"links": np.array([worst_link(row, links)])})
    mixes = Flat.load(resource("model", "text.bin")).header["mixes"]
    shapes = {Channel(name): mix_of(shape) for name, shape in mixes.items()}
    assert answers(left, engine.signs.by_id, shapes) == [engine.check(pasted, Kind.MESSAGE).answer]
