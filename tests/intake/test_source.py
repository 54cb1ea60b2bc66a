from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.intake.source import source_in, source_in_bytes

SOURCE = (
    "Received: by mx.example\n with ESMTP\nMessage-ID: <a@b.example>\n"
    "From: a@b.example\nSubject: x\n\nbody\n\nmore"
)
TABLE = (
    "Original Message\nMessage ID\t<a@b.example>\nCreated at:\tMon, Jan 8, 2024 at 10:12 AM\n"
    "From:\tPost <x@y.example>\n"
    "To:\tme@home.example\nSubject:\tx\nSPF:\tPASS with IP 192.0.2.1 Learn more\n"
    "DKIM:\t'PASS' with domain y.example\n\n"
    "Download Original\nCopy to clipboard\n\n"
)
ABOVE = {
    "nothing": "",
    "blank lines": "\n\n",
    "mbox line": "From a@b.example Mon Jan  8 10:12:00 2024\n",
    "summary table": TABLE,
    "cut header": "        by mx.example with ESMTPS id x\n        for <ann@home.example>\n",
    "question": "Is this a scam?\n\n",
}


@pytest.mark.parametrize("above", ABOVE.values(), ids=ABOVE)
def test_finds_where_the_source_begins(above: str) -> None:
    assert source_in(above + SOURCE) == SOURCE
    assert source_in_bytes((above + SOURCE).encode()) == SOURCE.encode()


@pytest.mark.parametrize("prefix", ["    ", "\t", "> "])
def test_straightens_an_indented_copy(prefix: str) -> None:
    indented = "\n".join(prefix + line if line else prefix.rstrip() for line in SOURCE.split("\n"))

    assert source_in(indented) == SOURCE


def test_straightens_a_double_spaced_copy() -> None:
    source = SOURCE.replace("\n with ESMTP", "")

    assert source_in(source.replace("\n", "\n\n")) == source


@pytest.mark.parametrize(
    "text",
    [
        "From: a@b.example\nTo: c@d.example\nSubject: x\n\nbody",
        "From: a@b.example\nSubject: undelivered\n\nYour mail came back.\n\n" + SOURCE,
        "Content-Type: what does this mean?",
        "hello",
        "",
        "a line\n" * 10 + SOURCE,
    ],
)
def test_what_people_write_is_no_source(text: str) -> None:
    assert source_in(text) is None


@given(st.text(alphabet="ReceivdFrom: X-\n\t<>a", max_size=120))
def test_a_source_begins_with_a_header_and_is_found_again(text: str) -> None:
    source = source_in(text)

    assert source is None or source_in(source) == source
