from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.subject import Part, Span
from app.core.text.phones import phone_alone, phones_in_text

IN_TEXT = [
    ("Call 0800 123 4567 now", "0800 123 4567"),
    ("ring +44 7700 900123.", "+44 7700 900123"),
    ("or (555) 234-5678 today", "(555) 234-5678"),
    ("1-800-234-5678", "1-800-234-5678"),
    ("Llame al 912 345 678", "912 345 678"),
    ("Tel. 06 12 34 56 78", "06 12 34 56 78"),
    ("appelez le 01.23.45.67.89", "01.23.45.67.89"),
    ("call 8005551234", "8005551234"),
    ("確認のため03-1234-5678までお電話ください", "03-1234-5678"),
    ("请致电400-123-4567核实", "400-123-4567"),
    ("請撥打13812345678聯繫客服", "13812345678"),
    ("13812345678に電話してください", "13812345678"),
    ("Позвоните по номеру 8 800 123 45 67", "8 800 123 45 67"),
    ("Ring til os på 70 12 34 56", "70 12 34 56"),
    ("문의 1588-1234로 전화 주세요", "1588-1234"),
    ("Volejte 800 207 207", "800 207 207"),
    ("โทร 02-123-4567", "02-123-4567"),
]
NO_PHONES = [
    "Order 12345678 shipped",
    "on 12/03/2024 10:15",
    "mødet er den 12 03 24 14",
    "pay Rs. 9876543 now",
    "it costs $1,234,567",
    "at 192.168.10.25",
    "parcel 003456789012",
    "your code is 123456",
    "2024-05-06 12:00",
    "EUR 1 234 567",
    "https://a.example/0800-123-4567",
    "您的订单12345678已发货",
    "口座番号1234567です",
    "尾号1234的卡消费1234567.00元",
]


@pytest.mark.parametrize(("text", "number"), IN_TEXT)
def test_finds_numbers(text: str, number: str) -> None:
    assert [text[span.start : span.end] for span in phones_in_text(text)] == [number]


@pytest.mark.parametrize("text", NO_PHONES)
def test_leaves_other_numbers_alone(text: str) -> None:
    assert phones_in_text(text) == ()


def test_a_number_inside_a_link_does_not_count() -> None:
    text = "see +44 7700 900123"

    assert phones_in_text(text, [Span(Part.TEXT, 0, len(text))]) == ()


@pytest.mark.parametrize(
    ("text", "digits"),
    [("+44 7700 900123", "+447700900123"), ("Tel: 12345", "12345"), ("+44 (0)20 7946 0000", "+442079460000")],
)
def test_a_number_alone(text: str, digits: str) -> None:
    assert phone_alone(text) == digits


@pytest.mark.parametrize("text", ["12/03/2024", "1.2.3.4", "hello", "", "12345", "1" * 40])
def test_no_number_alone(text: str) -> None:
    assert phone_alone(text) == ""


@given(st.text(alphabet="+0123456789 ()-./acl$", max_size=120))
def test_places_are_in_order_and_hold_digits(text: str) -> None:
    spans = phones_in_text(text)

    assert all(any(letter.isdecimal() for letter in text[span.start : span.end]) for span in spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))
