from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.limits import TURNS
from app.core.subject import Kind, Mailbox
from app.intake import read
from app.intake.chat import chat_in

SHAPES = {
    "whatsapp ios": "[12/03/24, 10:15:33] {}: {}",
    "whatsapp ios, marked": "\u200e[12/03/24, 10:15:33] {}: {}",
    "whatsapp us": "[3/12/24, 10:15:33\u202fAM] {}: {}",
    "whatsapp android": "12/03/2024, 10:15 - {}: {}",
    "whatsapp german": "12.03.24, 10:15 - {}: {}",
    "whatsapp web": "[10:15, 12/03/2024] {}: {}",
    "telegram": "{}, [12.03.24 10:15]\n{}\n",
    "discord": "{} \u2014 Today at 10:15\n{}",
    "slack": "{}  10:15 AM\n{}",
    "names": "{}: {}",
    "tags": "[{}] {}",
}
SAID = [("Ann", "Hi"), ("Bob", "Hello"), ("Ann", "ok"), ("Bob", "so")]


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_tells_who_said_what(shape: str) -> None:
    subject = read("\n".join(shape.format(who, words) for who, words in SAID))

    assert subject.kind is Kind.CHAT
    assert [(turn.who, subject.quote(turn.span)) for turn in subject.turns] == SAID
    assert subject.sender == Mailbox("Ann", "")


@pytest.mark.parametrize("mine", ["Me", "You", "Yo", "Moi", "Ich", "Eu", "Io", "Ik"])
def test_knows_the_one_who_asks(mine: str) -> None:
    subject = read(f"{mine}: hello\nThem: buy a gift card\n{mine}: why")

    assert [turn.mine for turn in subject.turns] == [True, False, True]
    assert subject.sender == Mailbox("Them", "")


def test_agent_and_customer() -> None:
    subject = read("[Agent] Hello sir [Customer] Hi [Agent] pay now")

    assert [(turn.who, turn.mine) for turn in subject.turns] == [
        ("Agent", False),
        ("Customer", True),
        ("Agent", False),
    ]


def test_lines_without_a_name_belong_to_the_turn_above() -> None:
    subject = read("12/03/2024, 10:15 - Ann: one\ntwo\n12/03/2024, 10:16 - Bob: three")

    assert subject.quote(subject.turns[0].span) == "one\ntwo"


def test_a_number_can_be_the_other_person() -> None:
    subject = read("12/03/2024, 10:15 - +44 7700 900123: Hi Mum\n12/03/2024, 10:16 - Me: who is this?")

    assert subject.sender == Mailbox("", "+447700900123")


@pytest.mark.parametrize(
    "text",
    [
        "Location: Paris\nSalary: 100\nContact: Bob",
        "Parcel: 12345\nFee: 1.99\nPay: https://post.example/x",
        "Saturday, May 2, 7:00 PM\nDoor knocking\nSunday, May 3, 8:00 PM\nTalk\nMonday, 9:00 PM\nRest",
        "See [Donate](https://a.example/x) or [Share](https://a.example/y) or [Donate](https://a.example/x)",
    ],
)
def test_lists_are_no_chats(text: str) -> None:
    assert read(text).kind is not Kind.CHAT


def test_a_very_long_chat_says_what_was_left_out() -> None:
    subject = read("Me: a\nThem: b\n" * TURNS)

    assert len(subject.turns) == TURNS
    assert any("turns" in left.what for left in subject.left_out)


@given(st.text(alphabet=":[]()-, \n09APMaebYou\u200e\u2014", max_size=200))
def test_turns_lie_in_order_inside_the_text(text: str) -> None:
    chat = chat_in(text, fewest=1)
    spans = [turn.span for turn in chat.turns] if chat else []

    assert all(0 <= span.start < span.end <= len(chat.text) for span in spans if chat)
    assert spans == sorted(spans)
