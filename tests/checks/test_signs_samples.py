"""Every sample of every worded sign: a `fail` sample has the sign, an `ok` sample has not."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from app.checks.signs import Signs
from app.checks.wording.hit import Hit, Role
from app.core.text.tokens import Marked, Tag, tokenise
from app.intake.links.build import links_in_text

SOURCES = Path(__file__).resolve().parents[2] / "resources" / "signs"
PHONE = re.compile(r"(?<!\w)\+?\d[\d ().-]{7,24}\d(?!\w)")
FEWEST_DIGITS = 9
EMAIL = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,200}\w")


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


WORDED = [sign for path in sorted(SOURCES.glob("*/*.toml")) if "phrases" in (sign := _read(path))]
SAMPLES = [
    pytest.param(sign, sample, id=f"{sign['id']}-{sample['expect']}-{number}")
    for sign in WORDED
    for number, sample in enumerate(sign.get("samples", ()))
]


@pytest.fixture(scope="module")
def signs() -> Signs:
    return Signs.load()


def _marks(text: str) -> list[Marked]:
    """Addresses, links and phone numbers, as the intake would mark them; numbers by a plain run of digits."""
    numbers = [
        found
        for found in PHONE.finditer(text)
        if sum(character.isdigit() for character in found.group()) >= FEWEST_DIGITS
    ]
    return [
        *(Marked(found.start(), found.end(), Tag.EMAIL) for found in EMAIL.finditer(text)),
        *(Marked(link.span.start, link.span.end, Tag.LINK) for link in links_in_text(text)),
        *(Marked(found.start(), found.end(), Tag.PHONE) for found in numbers),
    ]


def _found(signs: Signs, text: str) -> tuple[list[Hit], set[str]]:
    """The hits, and what is there: ids of worded signs; `link.any` and `phone.any` for links and numbers."""
    marks = _marks(text)
    hits = signs.matcher.hits(tokenise(text, marks))
    there = {signs.all[hit.sign].id for hit in hits}
    if any(mark.tag is Tag.LINK for mark in marks):
        there |= {"link.*", "link.any"}
    if any(mark.tag is Tag.PHONE for mark in marks):
        there.add("phone.any")
    return hits, there


def _is_found(signs: Signs, sign: dict[str, Any], text: str) -> bool:
    hits, there = _found(signs, text)
    roles = {hit.role for hit in hits if signs.all[hit.sign].id == sign["id"]}
    if sign["group"] != "story" or Role.FULL in roles:
        return bool(roles)
    groups = {f"{name.split('.')[0]}.*" for name in there}
    return Role.ANY in roles and any(ask in there or ask in groups for ask in sign["asks"])


@pytest.mark.parametrize(("sign", "sample"), SAMPLES)
def test_sample(signs: Signs, sign: dict[str, Any], sample: dict[str, str]) -> None:
    found = _is_found(signs, sign, sample["text"])
    assert found is (sample["expect"] == "fail"), f"{sign['id']}: {sample['text']}"


@pytest.mark.parametrize("sign", WORDED, ids=lambda sign: str(sign["id"]))
def test_sign_has_samples_of_both_kinds(sign: dict[str, Any]) -> None:
    kinds = [sample["expect"] for sample in sign.get("samples", ())]
    assert kinds.count("fail") >= len(sign["phrases"]), "a sample for every language"
    assert kinds.count("ok") >= 2, "two honest twins"
