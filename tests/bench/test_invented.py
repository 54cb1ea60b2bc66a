from __future__ import annotations

from email import message_from_bytes
from typing import TYPE_CHECKING

import pytest

from bench import invented

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize("make", [invented.text, invented.html_mail, invented.link_list, invented.nested])
def test_the_same_number_gives_the_same_input(make: Callable[[int], str | bytes]) -> None:
    assert make(5) == make(5)


def test_no_two_texts_are_alike() -> None:
    assert len({invented.text(number) for number in range(400)}) == 400


def test_mails_have_the_size_asked_for() -> None:
    assert 34_000 < len(invented.page(36_000)) < 37_000
    assert 0.98 < len(invented.mail_with_attachment(1_000_000)) / 1_000_000 < 1.01


def test_an_attachment_can_be_read() -> None:
    parts = list(message_from_bytes(invented.mail_with_attachment(200_000)).walk())
    payload = parts[-1].get_payload(decode=True)
    assert isinstance(payload, bytes)
    assert payload.startswith(b"%PDF")


def test_parts_stand_one_inside_the_other() -> None:
    parts = list(message_from_bytes(invented.nested(30)).walk())
    assert len(parts) > 55


def test_links_are_many_and_different() -> None:
    assert len(set(invented.link_list(500).splitlines())) == 500
