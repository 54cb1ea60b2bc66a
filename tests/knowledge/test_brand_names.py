"""Where a text names a brand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.brands import Directory

DIRECTORY = Directory.load()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Your PayPal account is locked", [("paypal", "PayPal")]),
        ("your dhl parcel", [("dhl", "dhl parcel")]),
        ("DHL: your parcel", [("dhl", "DHL")]),
        ("M&T Bank and AT&T wrote", [("mt-bank", "M&T Bank"), ("att", "AT&T")]),
        ("Wells Fargo, WellsFargo", [("wells-fargo", "Wells Fargo"), ("wells-fargo", "WellsFargo")]),
        ("HM Revenue and Customs", [("hmrc", "HM Revenue and Customs")]),
        ("McDonald\u2019s", [("mcdonalds", "McDonald\u2019s")]),
        ("le Credit Agricole", [("credit-agricole", "Credit Agricole")]),
        ("Canal+ is not a canal", [("canal-plus", "Canal+")]),
        ("三井住友銀行からのお知らせ", [("smbc", "三井住友銀行")]),
        ("KB국민은행 안내", [("kb", "KB국민은행")]),
        ("Сбербанк сообщает", [("sberbank", "Сбербанк")]),
        ("ธนาคารกสิกรไทยแจ้งเตือน", [("kbank-th", "ธนาคารกสิกรไทย")]),
    ],
)
def test_finds_names(text: str, found: list[tuple[str, str]]) -> None:
    mentions = DIRECTORY.named_in(text)
    assert [(m.brand.id, text[m.start : m.end]) for m in mentions] == found
    assert not any(m.disguised for m in mentions)


def test_a_first_word_that_begins_no_name_hides_no_name_behind_it() -> None:
    text = "The the bank, the Bank of the West; the Wells\u00a0Fargo, we Wells Fargo. W e l l s F a r g o"
    assert [text[m.start : m.end] for m in DIRECTORY.named_in(text) if m.brand.id == "wells-fargo"] == [
        "Wells\u00a0Fargo",
        "Wells Fargo",
        "W e l l s F a r g o",
    ]


@pytest.mark.parametrize("text", ["your P a y P a l account", "a b P a y P a l", "x P a y P a l"])
def test_finds_a_name_with_spaces_between_its_letters(text: str) -> None:
    found = [m for m in DIRECTORY.named_in(text) if m.disguised]
    assert [m.brand.id for m in found] == (["paypal"] if text.startswith("your") else [])


@pytest.mark.parametrize(
    "text",
    [
        "Apple pie is good",
        "an apple a day",
        "he ups the ante",
        "the three of us look at t shirts",
        "I like orange juice",
        "Target practice today",
        "correos electrónicos",
        "snapple and pineapple",
        "",
    ],
)
def test_ordinary_words_are_no_brands(text: str) -> None:
    assert DIRECTORY.named_in(text) == ()


@pytest.mark.parametrize(
    "text", ["on my Apple watch", "Your apple account", "Orange: votre facture", "UPS: parcel waits"]
)
def test_ordinary_words_with_evidence_are_brands(text: str) -> None:
    assert len(DIRECTORY.named_in(text)) == 1


@pytest.mark.parametrize(
    ("text", "brand"),
    [
        ("PayPaI notice", "paypal"),
        ("Paypa1 notice", "paypal"),
        ("P a y P a l notice", "paypal"),
        ("\u0410mazon notice", "amazon"),
        ("N\u0435tflix notice", "netflix"),
        ("Net\u200bflix notice", "netflix"),
        ("\U0001d5e1\U0001d5f2\U0001d601\U0001d5f3\U0001d5f9\U0001d5f6\U0001d605 hold", "netflix"),
    ],
)
def test_disguised_names_are_seen(text: str, brand: str) -> None:
    (mention,) = DIRECTORY.named_in(text)
    assert mention.brand.id == brand
    assert mention.disguised


@pytest.mark.parametrize(
    ("name", "is_brand"), [("Apple", True), ("ING Support", True), ("Chase Smith", False), ("tim", False)]
)
def test_a_sender_may_be_only_the_name(name: str, *, is_brand: bool) -> None:
    assert bool(DIRECTORY.named_in(name, as_name=True)) is is_brand


@given(st.text(max_size=300), st.booleans())
def test_places_are_inside_and_in_order(text: str, as_name: bool) -> None:  # noqa: FBT001 - hypothesis fills it
    reached = 0
    for mention in DIRECTORY.named_in(text, as_name=as_name):
        assert reached <= mention.start < mention.end <= len(text)
        reached = mention.end


PIECES = st.sampled_from(
    [
        "Pay",
        "Pal",
        "bank ",
        "of ",
        "America",
        "DHL",
        "M&T ",
        "\u200b",
        "三井",
        "住友銀行",
        " ",
        "1",
        "I",
        ":",
        "Canal",
        "+",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_pieces_of_names_never_break_it(text: str) -> None:
    found = DIRECTORY.named_in(text)
    assert found == DIRECTORY.named_in(text)
