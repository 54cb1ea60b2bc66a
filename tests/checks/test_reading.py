"""In a chat only what others say is looked at; an address is a link however it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.checks.seen import see
from app.core.subject import Kind
from app.core.text.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.engine import Engine


def present(engine: Engine, text: str) -> Collection[str]:
    """The signs found in a chat."""
    subject = engine.read(text, Kind.CHAT)
    return see(subject, engine.directory, engine.signs).looked.present


def test_what_the_person_asks_for_is_no_request(engine: Engine) -> None:
    asked = present(engine, "Tom: at the door\nMe: send me the code\nTom: 4471")

    assert "want.code" not in asked


def test_what_the_other_asks_for_is_one(engine: Engine) -> None:
    asked = present(engine, "Tom: at the door\nMe: yes?\nTom: send me the code you got")

    assert "want.code" in asked


def test_a_link_of_ones_own_is_not_judged(engine: Engine) -> None:
    subject = engine.read("Ann: where?\nMe: https://paypal-verify.top/x\nAnn: thanks", Kind.CHAT)

    assert see(subject, engine.directory, engine.signs).looked.links == ()


@pytest.mark.parametrize(
    "text",
    [
        "Me: read me the code you just got",
        "[12/03/2026, 10:15] ~ Me: read me the code you just got\n[12/03/2026, 10:16] Jo: why",
    ],
)
def test_nobody_hides_by_the_name_me(engine: Engine, text: str) -> None:
    assert "want.code" in present(engine, text)


@pytest.mark.parametrize(
    ("text", "is_link"),
    [
        ("Pay at https://kelto.top/a", True),
        ("Pay at kelto.top/a", True),
        ("Pay at www.kelto.top", True),
        ("I read it on kelto.com", False),
    ],
)
def test_an_address_to_go_to_is_a_link_for_the_phrases(engine: Engine, text: str, *, is_link: bool) -> None:
    tags = see(engine.read(text, Kind.MESSAGE), engine.directory, engine.signs).reading.body.tags

    assert any(tag & Tag.LINK for tag in tags) is is_link
