from __future__ import annotations

import pytest

from app.assistant.redaction import Private, redact_subject
from app.core.limits import LINKS_JUDGED
from app.core.subject import Kind, Mailbox, Part, Subject
from app.intake import read

MAIL = b"""From: "Microsoft Account Team" <security@mail-outlook-desk.com>
Reply-To: desk4471@gmail.com
To: Jane Miller <jane.miller@miller-family.de>
Subject: jane.miller, your mailbox is full
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<p>Dear Jane Miller,</p>
<p>Your mailbox jane.miller@miller-family.de is full. Jane, act now.</p>
<p><a href="https://office-storage.web.app/login?u=9#amFuZS5taWxsZXJAbWlsbGVyLWZhbWlseS5kZQ==">sign in</a></p>
<p style="display:none">Miller 4111111111111111</p>
"""


def _brands(text: str) -> list[tuple[int, int]]:
    place = text.find("Microsoft")
    return [(place, place + len("Microsoft"))] if place >= 0 else []


def test_every_part_is_redacted_and_one_value_has_one_placeholder() -> None:
    redacted = redact_subject(read(MAIL), _brands)

    assert redacted.text == (
        "Dear [NAME_1],\n\nYour mailbox [EMAIL_1 yours] is full. [NAME_2], act now.\n\nsign in"
    )
    assert redacted.of(Part.SUBJECT_LINE).text == "[NAME_1.2], your mailbox is full"
    assert redacted.of(Part.SENDER).text == "Microsoft Account Team <[EMAIL_2 at mail-outlook-desk.com]>"
    assert redacted.of(Part.REPLY_TO).text == "[EMAIL_3 at gmail.com]"
    assert redacted.of(Part.LINK).text == "https://office-storage.web.app/login?u=[TOKEN_1]#[EMAIL_1.2 yours]"
    assert redacted.of(Part.HIDDEN).text == "[NAME_3] [CARD_1]"


def test_what_was_removed_is_counted_over_all_parts() -> None:
    counted = redact_subject(read(MAIL), _brands).kinds_removed

    assert counted == {Private.EMAIL: 3, Private.CARD: 1, Private.NAME: 3, Private.TOKEN: 1}


def test_an_answer_gets_the_values_of_every_part_back() -> None:
    redacted = redact_subject(read(MAIL), _brands)

    assert redacted.restore("[NAME_1], [CARD_1]") == "Jane Miller, 4111111111111111"


def test_headers_and_receivers_never_leave() -> None:
    parts = {one.part for one in redact_subject(read(MAIL), _brands).parts}

    assert Part.HEADER not in parts
    assert parts == {Part.TEXT, Part.SUBJECT_LINE, Part.SENDER, Part.HIDDEN, Part.REPLY_TO, Part.LINK}


@pytest.mark.parametrize(
    ("sender", "shown"),
    [
        (Mailbox("Laura Penn", "laura.penn@example.org"), "[NAME_1] <[EMAIL_1 at example.org]>"),
        (
            Mailbox("Bluebird Books", "news@bluebird-books.example"),
            "Bluebird Books <[EMAIL_1 at bluebird-books.example]>",
        ),
        (Mailbox("Harbour Bank Support", "x@y.top"), "Harbour Bank Support <[EMAIL_1 at y.top]>"),
        (Mailbox("Zalora", "x@y.top"), "Zalora <[EMAIL_1 at y.top]>"),
        (Mailbox("laura", "laura@example.org"), "laura <[EMAIL_1 at example.org]>"),
    ],
)
def test_a_person_who_sends_is_private_and_an_office_is_not(sender: Mailbox, shown: str) -> None:
    assert redact_subject(Subject(Kind.EMAIL, "Hello", sender=sender)).of(Part.SENDER).text == shown


@pytest.mark.parametrize(
    ("receiver", "text", "redacted"),
    [
        (Mailbox("", "jane.doe@example.org"), "jane.doe: act, Jane", "[NAME_1]: act, [NAME_2]"),
        (Mailbox("", "reader@example.org"), "Every reader wins", "Every reader wins"),
        (Mailbox("Jane Doe", "jane@example.org"), "jane, you won", "[NAME_1], you won"),
        (Mailbox("Jane Doe", "info@example.org"), "Jane, your info", "[NAME_1], your info"),
    ],
)
def test_whatever_a_receiver_is_called_is_private(receiver: Mailbox, text: str, redacted: str) -> None:
    assert redact_subject(Subject(Kind.EMAIL, text, receivers=(receiver,))).text == redacted


def test_who_speaks_in_a_chat_is_private() -> None:
    chat = "[10/11/2026, 09:12] Anna Weber: Hi Tom\n[10/11/2026, 09:13] Tom: hello Anna"

    assert redact_subject(read(chat)).text == "[NAME_1]: Hi [NAME_2]\n[NAME_2]: hello [NAME_3]"


def test_as_many_links_as_are_judged() -> None:
    text = " ".join(f"https://x{number}.top/a?b={number}" for number in range(LINKS_JUDGED + 20))
    parts = redact_subject(read(text, Kind.MESSAGE)).parts

    assert sum(one.part is Part.LINK for one in parts) == LINKS_JUDGED


def test_nothing_pasted_is_nothing() -> None:
    redacted = redact_subject(Subject(Kind.NOTHING, ""))

    assert redacted.text == ""
    assert redacted.kinds_removed == {}
    assert redacted.of(Part.LINK, 3).text == ""
