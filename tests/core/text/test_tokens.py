"""Words keep their place, their sentence and their tags."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.text.tokens import Marked, Tag, tokenise


def test_words_keep_their_place() -> None:
    text = "Don't pay, it\u2019s a trick"
    tokens = tokenise(text)
    assert tokens.words == ["dont", "pay", "its", "a", "trick"]
    assert [text[s:e] for s, e in zip(tokens.starts, tokens.ends, strict=True)] == [
        "Don't",
        "pay",
        "it\u2019s",
        "a",
        "trick",
    ]


def test_sentences_are_counted() -> None:
    tokens = tokenise("Hello Ann. Pay now! Or not\n\nBye")
    assert [tokens.sentences[tokens.words.index(word)] for word in ("hello", "pay", "or", "bye")] == [
        0,
        1,
        2,
        3,
    ]


def test_amounts_are_money() -> None:
    tokens = tokenise("Pay $5.000 or 20 euros or £3, code 123456")
    money = [word for word, tag in zip(tokens.words, tokens.tags, strict=True) if tag & Tag.MONEY]
    codes = [word for word, tag in zip(tokens.words, tokens.tags, strict=True) if tag & Tag.CODE]
    assert money == ["5.000", "20", "euros", "3"]
    assert codes == ["123456"]


def test_unspaced_scripts_are_cut_into_characters() -> None:
    assert tokenise("点击链接").words == ["点", "击", "链", "接"]
    thai = tokenise("ยืนยันที่นี่")
    assert thai.words == ["ยื", "น", "ยั", "น", "ที", "นี"]
    assert set(thai.sentences) == {0}


def test_marks_belong_to_their_letter() -> None:
    hindi = tokenise("आपका खाता बंद है। कृपया देखें")
    arabic = tokenise("حسابك مُوقَف؟ اضغط")

    assert hindi.words == ["आपका", "खाता", "बंद", "है", "कृपया", "देखें"]
    assert hindi.sentences == [0, 0, 0, 0, 1, 1]
    assert arabic.words == ["حسابك", "موقف", "اضغط"]
    assert arabic.sentences == [0, 0, 1]


def test_a_marked_stretch_is_one_token() -> None:
    text = "see https://a.example/b now"
    tokens = tokenise(text, [Marked(4, 23, Tag.LINK)])
    assert tokens.words == ["see", "", "now"]
    assert tokens.tags[1] == Tag.LINK


@given(st.text(), st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)), max_size=4))
def test_places_are_in_the_text_and_in_order(text: str, stretches: list[tuple[int, int]]) -> None:
    marks = [Marked(start, start + size, Tag.LINK) for start, size in stretches if start + size <= len(text)]
    tokens = tokenise(text, marks)
    last = 0
    for start, end in zip(tokens.starts, tokens.ends, strict=True):
        assert last <= start < end <= len(text)
        last = end
