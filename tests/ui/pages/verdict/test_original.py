"""What is shown of a text is harmless, bounded, and marked where the reasons point."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.text.defang import BOX
from app.ui.pages.verdict.original import SHOWN_WHOLE, Mark, Original, original

TEXT = "Pay \U0001f4b0 at https://a.top/x now"


def marked(shown: Original) -> list[str]:
    """The marked words, cut out as Qt cuts them: in UTF-16 units."""
    units = shown.text.encode("utf-16-le")
    return [units[mark.start * 2 : mark.end * 2].decode("utf-16-le") for mark in shown.marks]


def test_marks_are_counted_as_qt_counts() -> None:
    start = TEXT.index("https")
    shown = original(
        TEXT, [Mark(start, start + len("https://a.top/x"), 1), Mark(len(TEXT) - 3, len(TEXT), 2)]
    )
    assert marked(shown) == ["hxxps://a[.]top/x", "now"]
    assert shown.text == "Pay \U0001f4b0 at hxxps://a[.]top/x now"


def test_unseen_signs_become_boxes_where_a_reason_points() -> None:
    shown = original("a\u200b\u200bb\u200bc", [Mark(1, 3, 1)])
    assert shown.text == f"a{BOX}{BOX}bc"
    assert marked(shown) == [BOX * 2]


def test_a_long_text_is_shown_around_its_marks() -> None:
    text = "word " * 40_000
    text = text[:150_000] + "PAY HERE" + text[150_000:]
    shown = original(text, [Mark(150_000, 150_008, 1)])
    assert marked(shown) == ["PAY HERE"]
    assert len(shown.text) < SHOWN_WHOLE
    assert not shown.is_whole
    assert "[ … ]" in shown.text


def test_endless_lines_are_broken() -> None:
    shown = original("x" * 15_000, [Mark(7_000, 7_010, 1)])
    assert max(map(len, shown.text.split("\n"))) <= 2_000
    assert marked(shown) == ["x" * 10]


def test_marks_that_are_not_there_are_dropped() -> None:
    assert original("short", [Mark(2, 99, 1), Mark(3, 3, 2), Mark(-1, 2, 3)]).marks == ()
    assert original("", []) == Original()


LETTERS = st.text(st.sampled_from("ab .:/\n\u200b\u202e\U0001f4b0\ud83d") | st.characters(), max_size=40)
PIECES = st.lists(st.sampled_from(["https://a.top", "x.com", "\U0001f600"]) | LETTERS, max_size=6).map(
    "".join
)


@given(PIECES, st.data())
def test_every_mark_holds_its_own_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = original(text, [Mark(start, end, 1)])
    before = original(text[:start], []).text if start else ""
    for mark, words in zip(shown.marks, marked(shown), strict=True):
        assert 0 <= mark.start < mark.end <= len(shown.text.encode("utf-16-le")) // 2
        plain = [letter for letter in text[start:end] if letter.isalnum() and letter not in "tT"]
        assert [letter for letter in words if letter.isalnum() and letter not in "tTxX"] == [
            letter for letter in plain if letter not in "xX"
        ]
    assert len(before) >= 0
