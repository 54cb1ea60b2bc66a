"""A text is read with the phrases of the scripts it is written in, whole as if they were one table."""

from __future__ import annotations

import pytest

from app.checks.wording.hit import Role
from app.checks.wording.pattern import parse
from app.checks.wording.scripts import COMMON, FURTHER, SCRIPTS, Wordings, script_of, scripts_in
from app.checks.wording.tables import Tables
from app.checks.wording.term import heads
from app.core.flat import Flat
from app.core.text.tokens import tokenise
from recipe.wordings import wording_tables

PHRASES = {
    COMMON: [(Role.ANY, "send @money"), (Role.NEVER, "never send")],
    "cyrillic": [(Role.ANY, "отправ* деньги"), (Role.NEVER, "не отправ*")],
    "east_asian": [(Role.ANY, "汇款|转账")],
}


def tables(script: str) -> Tables:
    """The phrases of one script, all of one sign."""
    lines = [(0, role, parse(phrase, {})) for role, phrase in PHRASES.get(script, ())]
    return Tables.read(Flat.load(wording_tables(lines)))


@pytest.mark.parametrize(
    ("phrase", "script"),
    [
        ("send the code", COMMON),
        ("@money @link", COMMON),
        ("отправ* код", "cyrillic"),
        ("код|code now", COMMON),
        ("код|code отправ*", "cyrillic"),
        ("अपना otp", "devanagari"),
        ("رمز التحقق", "arabic"),
        ("点击 .. 链接", "east_asian"),
        ("অ্যাকাউন্ট*", "bengali"),
        ("κωδικο* .. επιβεβαιωσ*", "greek"),
        ("계정*|비밀번호*", "hangul"),
        ("הקוד .. שקיבלת", "hebrew"),
        ("กดลิงก์|คลิก", "thai"),
    ],
)
def test_a_phrase_belongs_to_the_script_that_it_cannot_do_without(phrase: str, script: str) -> None:
    elements = parse(phrase, {})

    assert script_of(heads(e.term) for e in elements if not e.optional) == script


def test_scripts_of_a_text() -> None:
    assert scripts_in("plain") == []
    assert scripts_in("naïve café") == []
    assert scripts_in("код 验证码") == ["cyrillic", "east_asian"]
    assert scripts_in("κωδικός 계정 קוד รหัส") == ["greek", "hangul", "hebrew", "thai"]


def test_all_scripts_of_a_text_are_read() -> None:
    text = "Please send $20. Срочно отправьте деньги. 请转账"
    tokens = tokenise(text)

    found = [text[tokens.starts[h.first] : tokens.ends[h.last]] for h in Wordings(tables).hits(tokens)]

    assert found == ["send $20", "отправьте деньги", "转账"]


def test_what_is_said_the_other_way_round_is_taken_back_in_every_script() -> None:
    assert Wordings(tables).hits(tokenise("Never send $20. Не отправляйте деньги.")) == []


def test_a_script_is_unpacked_with_the_first_text_in_it() -> None:
    unpacked: list[str] = []

    def unpack(script: str) -> Tables:
        unpacked.append(script)
        return tables(script)

    wordings = Wordings(unpack)
    wordings.hits(tokenise(""))
    assert unpacked == [COMMON]
    wordings.hits(tokenise("send $20"), further=False)
    assert unpacked == [COMMON]
    wordings.hits(tokenise("код"), further=False)
    wordings.hits(tokenise("код"))
    assert unpacked == [COMMON, "cyrillic", FURTHER]
    assert set(SCRIPTS) >= set(unpacked)
