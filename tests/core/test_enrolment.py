from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.enrolment import Enrolment, NoCode, read
from app.core.service import ServiceKind
from gateway.codes import Enrolment as Written
from gateway.codes import code

KEY = "sk-do-not-tell-5f2c-9a8b"
WRITTEN = Written(
    "https://gateway.example:8443/v1", "porchlight", KEY, addresses=("192.168.1.20", "fd00::20")
)
LETTERS = st.characters(min_codepoint=33, max_codepoint=126)


def test_a_code_says_where_and_what_and_with_which_key() -> None:
    enrolment = read(code(WRITTEN))

    assert isinstance(enrolment, Enrolment)
    service = enrolment.service
    assert enrolment.key == KEY
    assert (service.id, service.kind) == ("gateway:gateway.example:8443", ServiceKind.GATEWAY)
    assert (service.base_url, service.model) == ("https://gateway.example:8443/v1", "porchlight")
    assert service.addresses == ("192.168.1.20", "fd00::20")
    assert service.certificate == ""
    assert KEY not in repr(enrolment)
    assert KEY not in service.key_name


def test_a_mail_may_break_it_into_lines() -> None:
    written = code(WRITTEN)
    broken = (
        "  \ufeff"
        + "\r\n ".join(written[start : start + 40] for start in range(0, len(written), 40))
        + "\n\n"
    )

    assert read(broken) == read(written)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", NoCode.NOT_ONE),
        ("hello there", NoCode.NOT_ONE),
        ("https://gateway.example/v1", NoCode.NOT_ONE),
        ("porchlight1." + "a" * 9_000, NoCode.NOT_ONE),
        ("porchlight2.abcd", NoCode.NEWER),
        ("porchlight1.", NoCode.DAMAGED),
        ("porchlight1.é", NoCode.DAMAGED),
        ("porchlight1.abcde", NoCode.DAMAGED),
    ],
)
def test_what_is_no_code_is_said_to_be_none(text: str, why: NoCode) -> None:
    assert read(text) is why


@given(st.integers(min_value=12, max_value=len(code(WRITTEN)) - 1), st.sampled_from("aZ09-_"))
def test_one_wrong_letter_shows(place: int, letter: str) -> None:
    written = code(WRITTEN)
    slipped = written[:place] + letter + written[place + 1 :]

    found = read(slipped)

    # the last letter may hold bits that do not count
    assert found is NoCode.DAMAGED or found == read(written)
    assert read(written[:place]) is NoCode.DAMAGED


@pytest.mark.parametrize(
    "written",
    [
        Written("ftp://gateway.example/v1", "m", KEY),
        Written("https:///v1", "m", KEY),
        Written("https://gateway.example:99999/v1", "m", KEY),
        Written("https://gateway.example/v1", "", KEY),
        Written("https://gateway.example/v1", "m", "short"),
        Written("https://gateway.example/v1", "m", f"{KEY}\nX-Header: 1"),
        Written("https://gateway.example/v1", "m", KEY, addresses=("router",)),
    ],
)
def test_a_code_with_something_that_cannot_be_is_not_taken(written: Written) -> None:
    assert read(code(written)) is NoCode.DAMAGED


@given(st.text())
def test_any_text_gives_an_answer(text: str) -> None:
    assert isinstance(read(text), NoCode)
    assert isinstance(read(f"porchlight1.{text}"), NoCode)


@given(st.text(LETTERS, min_size=1, max_size=40), st.text("abcXYZ019._~-", min_size=16, max_size=60))
def test_what_a_gateway_writes_is_what_a_device_reads(model: str, key: str) -> None:
    enrolment = read(code(Written("https://gateway.example/v1", model, key)))

    assert isinstance(enrolment, Enrolment)
    assert (enrolment.service.model, enrolment.key) == (model, key)
