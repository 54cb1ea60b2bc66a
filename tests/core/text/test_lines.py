"""A sorted text gives the lines of a dictionary, without being one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.text.lines import SortedLines

KEYS = st.text(st.characters(codec="utf-8", min_codepoint=0x21), min_size=1, max_size=6)
SAID = st.text("0123456789 ", max_size=3).map(str.strip)


@given(st.dictionaries(KEYS, SAID, max_size=30), KEYS)
def test_says_what_a_dictionary_says(known: dict[str, str], other: str) -> None:
    ordered = sorted(known, key=str.encode)
    lines = SortedLines("\n".join(f"{key} {known[key]}" if known[key] else key for key in ordered).encode())

    assert len(lines) == len(known)
    assert [lines.get(key) for key in ordered] == [known[key] for key in ordered]
    assert [lines.number(key) for key in ordered] == list(range(len(ordered)))
    assert (other in lines) == (other in known)
    assert lines.get(other) == known.get(other)


def test_finds_its_way_in_many_blocks() -> None:
    keys = [f"{number:05}" for number in range(5_000)]
    lines = SortedLines("\n".join(keys).encode())

    assert [lines.number(key) for key in keys] == list(range(5_000))
    assert all(f"{key}x" not in lines and key[:-1] not in lines for key in keys)


@given(st.text())
def test_any_text_is_looked_up(key: str) -> None:
    lines = SortedLines(b"a 1\nb\n\xc3\xa4 2\n")

    assert lines.get(key) == {"a": "1", "b": "", "ä": "2"}.get(key)
