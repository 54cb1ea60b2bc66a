from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.assistant.redaction import Private, redact
from app.assistant.redaction.kinds import PLACEHOLDER
from app.assistant.redaction.spread import spreads
from app.core.text.fold import INVISIBLE
from recipe.redaction import HALVES, cases

TEXTS = sorted({case.text for half in HALVES for case in cases(half)})
PIECES = sorted({piece for text in TEXTS for piece in re.split(r"(?<=[ \n])", text)})
ODD = [
    "[EMAIL_1]",
    "[NAME_1",
    "[PHONE_1 +44 mobile]",
    "[CODE_1.2]",
    "\u200b",
    "\u00ad",
    "@",
    ".",
    "\n",
    "\ue000",
    "\u0130",
]
PASTED = st.lists(
    st.one_of(st.sampled_from(TEXTS), st.sampled_from(PIECES), st.sampled_from(ODD), st.text(max_size=12)),
    max_size=12,
).map("".join)

REMOVED = [
    ("Write to ann@example.org.", "Write to [EMAIL_1 at example.org]."),
    ("ann (at) example (dot) org", "[EMAIL_1 at example.org]"),
    ("Call +44 7700 900123 or 0900 123 4567", "Call [PHONE_1 +44 mobile] or [PHONE_2 premium]"),
    ("Card 4111 1111 1111 1111, 04/29", "Card [CARD_1], 04/29"),
    ("IBAN GB82 WEST 1234 5698 7654 32 PLEASE", "IBAN [IBAN_1] PLEASE"),
    ("IBAN GB00 WEST 1234 5698 7654 32", "IBAN [IBAN_1]"),
    ("sort code 20-45-77", "sort code [ACCOUNT_1]"),
    ("My BSN: 819946802", "My BSN: [ID_1]"),
    ("Passport no. 533401372", "Passport no. [DOCUMENT_1]"),
    ("born on 3 May 1951 in Leeds", "born on [BIRTH_1] in Leeds"),
    ("She was born on May 3, 1951.", "She was born on [BIRTH_1]."),
    ("at 14 Orchard Lane, Bristol BS1 4QA.", "at [ADDRESS_1]."),
    ("Lindenstraße 14a, 10969 Berlin", "[ADDRESS_1]"),
    ("12 bis, rue de la Gare, 69003 Lyon", "[ADDRESS_1]"),
    ("Dear Mrs Whitfield,", "Dear Mrs [NAME_1],"),
    ("hi susan, how are you", "hi [NAME_1], how are you"),
    ("Kind regards,\n\nJames Carter", "Kind regards,\n\n[NAME_1]"),
    ("Parcel for Emily Stone is held", "Parcel for [NAME_1] is held"),
    ("482913 is your code", "[CODE_1] is your code"),
    ("Your code for order 12345678 is 482913.", "Your code for order 12345678 is 482913."),
    ("password: Xk92!pqr.", "password: [CODE_1]."),
    ("https://u:p@x.top/a?id=7#t", "https://[TOKEN_1]@x.top/a?id=[TOKEN_2]#[TOKEN_3]"),
    ("https://x.top/r?to=https%3A%2F%2Fevil.top%2Fa", "https://x.top/r?to=[TOKEN_1 to evil.top]"),
    ("https://x.top/#cm9iZXJ0QGV4YW1wbGUub3Jn", "https://x.top/#[EMAIL_1 at example.org]"),
    ("mailto:ann@example.org?subject=Hello", "mailto:[EMAIL_1 at example.org]?subject=[TOKEN_1]"),
    ("tel:+447700900123", "tel:[PHONE_1]"),
]
STAYS = [
    "Dear customer, dear Sir or Madam,",
    "Best regards,\nAmazon Customer Service",
    "Pay £1.45 or 1.234.567,00 € by 12/03/2026 at 10:15",
    "Meet us at the Bond Street store",
    "Order 203-5550142-8810336, parcel JD0002231234567890, invoice 2026-004512",
    "Act within 24hrs or your account is closed on 12/03/2026",
    "https://www.fedex.com/en-us/tracking.html",
    "Use the discount code 202020 today",
    "\u00a9 2026. Sign in to read more.",
    "Herzliche Grüße\nIhr Team der Deutschen Bank",
]


@pytest.mark.parametrize(("text", "redacted"), REMOVED)
def test_what_is_private_is_removed_and_what_is_needed_stays(text: str, redacted: str) -> None:
    assert redact(text).text == redacted


@pytest.mark.parametrize("text", STAYS)
def test_what_is_not_private_stays(text: str) -> None:
    assert redact(text).text == text


@given(PASTED)
def test_everything_comes_back(text: str) -> None:
    redacted = redact(text)

    assert redacted.restore(redacted.text) == text


@given(PASTED)
def test_redacting_twice_changes_nothing(text: str) -> None:
    once = redact(text).text

    assert redact(once).text == once


@pytest.mark.parametrize(
    "text",
    [
        "Tel.: +49 89 99998 1230000 Tel.: +49 89 99998 123A",
        "482913 is your code. Don't share it with anyone.0000 482913 is your code.",
        "AGeboortedatum: 17-10-1947, paspoortnummer NSK8DCPF4.Geboortedatum: 17-10-1947",
        'Piazza "a.b"@example.org, 00 00 ',
        "Agência 1234-5, conta 98765-4, Banco do Brasil.0000 ",
    ],
)
def test_what_is_taken_bares_nothing_beside_it(text: str) -> None:
    redacted = redact(text)

    assert redacted.restore(redacted.text) == text
    assert redact(redacted.text).text == redacted.text


@given(PASTED)
def test_marks_say_where_the_values_were_and_where_the_placeholders_are(text: str) -> None:
    redacted = redact(text)
    pieces: list[str] = []
    place = 0
    for mark in redacted.marks:
        assert redacted.text[mark.start : mark.end] == mark.placeholder
        pieces += (text[place : mark.was_start], mark.placeholder)
        place = mark.was_end
    assert "".join((*pieces, text[place:])) == redacted.text


@given(PASTED)
def test_no_removed_value_is_left(text: str) -> None:
    redacted = redact(text)
    left = PLACEHOLDER.sub("\n", redacted.text).translate(INVISIBLE)  # as a reader sees it
    for mark in redacted.marks:
        value = text[mark.was_start : mark.was_end]
        if spreads(mark.kind, value) and value.isascii() and mark.kind is not Private.TOKEN:
            found = re.search(rf"(?<![^\W_]){re.escape(value)}(?![^\W_])", _without_hosts(left))
            assert found is None, value


def _without_hosts(text: str) -> str:
    """Hosts of links stay, whatever they are called."""
    return re.sub(r"\S*\w[/.:@?#\\]+\w\S*", "\n", text)


def test_one_value_has_one_placeholder_and_each_way_of_writing_comes_back() -> None:
    text = "Pay 4111 1111 1111 1111. Again: 4111111111111111. And 4111 1111 1111 1111."
    redacted = redact(text)

    assert redacted.text == "Pay [CARD_1]. Again: [CARD_1.2]. And [CARD_1]."
    assert redacted.kinds_removed == {Private.CARD: 1}
    assert redacted.restore(redacted.text) == text


def test_a_placeholder_that_was_pasted_means_nothing() -> None:
    redacted = redact("[EMAIL_1] wrote from ann@example.org, not [EMAIL_2 at x.org]")

    assert redacted.text == "[EMAIL_1] wrote from [EMAIL_3 at example.org], not [EMAIL_2 at x.org]"
    assert redacted.restore("[EMAIL_1] and [EMAIL_3]") == "[EMAIL_1] and ann@example.org"


def test_an_answer_may_leave_the_note_out_and_name_what_was_never_given() -> None:
    redacted = redact("Dear Ann Lee, call +44 7700 900123")

    assert redacted.restore("[NAME_1]: [PHONE_1], not [PHONE_2]") == "Ann Lee: +44 7700 900123, not [PHONE_2]"


def test_a_value_that_looks_like_a_placeholder_is_not_restored_twice() -> None:
    redacted = redact("password: [NAME_1]x9!a and Dear Ann,")

    assert redacted.restore(redacted.text) == "password: [NAME_1]x9!a and Dear Ann,"


def test_a_name_that_was_greeted_goes_everywhere() -> None:
    redacted = redact("Dear Jane Miller,\nJANE MILLER, act now. Jane, hurry. Janet stays.")

    assert redacted.text == "Dear [NAME_1],\n[NAME_1.2], act now. [NAME_2], hurry. Janet stays."


def test_signs_that_nobody_sees_do_not_hide_a_value() -> None:
    text = "Card 4111\u200b1111\u00ad11111111, mail ann\u200b@example.org"
    redacted = redact(text)

    assert redacted.text == "Card [CARD_1], mail [EMAIL_1 at example.org]"
    assert redacted.restore(redacted.text) == text


def test_a_brand_is_no_name() -> None:
    assert redact("Dear Chase,", lambda _: [(5, 10)]).text == "Dear Chase,"


def test_removed_values_show_in_no_repr() -> None:
    assert "Whitfield" not in repr(redact("Dear Mrs Whitfield,"))
