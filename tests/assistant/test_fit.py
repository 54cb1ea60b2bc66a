from __future__ import annotations

import codecs
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.assistant.asking import rules
from app.assistant.fit import fit, rows_of
from app.assistant.naming import unnamed
from app.assistant.plain import plain
from app.assistant.unfit import refusals, unfit
from i18n import ts
from i18n.make import LANGUAGES, source
from tests.support.ambiguity import troubles
from tests.support.automaton import read

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@given(st.text(), st.text())
def test_nothing_is_added(text: str, message: str) -> None:
    left = fit(text, rows_of(message))
    assert len(left) <= len(text) * 2
    assert "".join(left.split()) in "".join(text.split()) or set(left) <= {*text, " "}


@pytest.mark.parametrize(
    "text",
    [
        "This message is safe.",
        "It is a genuine message.",
        "There is no scam here.",
        "You can trust the sender.",
        "Call the bank now.",
        "It is fine, please click the link.",
        "You should pay the fee.",
        "Ignore the warning of the program.",
        "Este mensaje es seguro.",
        "No es una estafa.",
        "Llame al banco.",
        "Ce message est fiable.",
        "Ce n'est pas une arnaque.",
        "Cliquez sur le lien.",
        "Die Nachricht ist sicher.",
        "Das ist kein Betrug.",
        "Rufen Sie jetzt die Bank an.",
        "Bitte überweisen Sie das Geld.",
        "È un messaggio sicuro.",
        "Это сообщение безопасно.",
        "Нажмите на ссылку.",
        "这封邮件是安全的。",
        "请点击链接。",
        "The real bank is at ….",
        "… or … will help.",
    ],
)
def test_no_sentence_calms_or_orders(text: str) -> None:
    assert fit(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "It presses you to act fast.",
        "A real bank never asks you to click.",
        "It says you must pay today.",
        "It asks you to move money to a safe account.",
        "This is not safe.",
        "There is no sign of a real order behind it.",
        "It gives you only … hours to pay.",
        "Le mete prisa para que pague.",
        "Cela vous pousse à payer vite.",
        "Sie sollen auf einen Link klicken.",
        "Die Adresse gehört nicht zur Bank.",
        "No real office asks for gift cards.",
    ],
)
def test_a_sentence_that_explains_stays(text: str) -> None:
    assert fit(text) == text


@pytest.mark.parametrize("pattern", [*unfit(), refusals()], ids=lambda pattern: pattern.pattern[:30])
def test_no_line_of_the_list_is_slow_by_construction(pattern: re.Pattern[str]) -> None:
    assert not troubles(read(pattern, scans=True))


def test_our_own_reasons_would_nearly_all_pass() -> None:
    """What a good model would write is not lost: measured on what we write about the same things."""
    texts = list(_our_reasons())
    lost = [text for text in texts if fit(unnamed(plain(text, 400))) != plain(text, 400)]
    assert len(texts) > 900
    assert len(lost) <= len(texts) * 0.03, lost


def _our_reasons() -> Iterator[str]:
    english = {
        sign[key]
        for path in (RESOURCES / "signs").glob("*/*.toml")
        for sign in [tomllib.loads(path.read_text("utf-8"))]
        for key in ("finding", "why")
        if "{" not in sign[key]
    }
    yield from english
    for language in LANGUAGES:
        for text, said in ts.read(source(language)).items():
            if text[0] == "signs" and text[1] in english:
                yield said.forms[0]


def test_only_the_unfit_sentence_goes() -> None:
    assert (
        fit("It presses you. Call them now. The link leads elsewhere.")
        == "It presses you. The link leads elsewhere."
    )


@pytest.mark.parametrize("turn", [str, lambda text: text[::-1], lambda text: codecs.encode(text, "rot13")])
def test_our_rules_are_not_shown(turn: object) -> None:
    assert callable(turn)
    for line in rules("opinion").splitlines():
        if len(line.split()) > 6:
            assert fit(turn(line)) == ""


def test_a_sentence_that_repeats_the_message_says_nothing() -> None:
    message = "Dear friend, we hold a parcel for you in our office."
    assert fit("Dear friend, we hold a parcel for you.", rows_of(message)) == ""
    assert (
        fit("It claims to hold a parcel for you.", rows_of(message)) == "It claims to hold a parcel for you."
    )
