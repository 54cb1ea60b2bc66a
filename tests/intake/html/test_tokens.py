from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.limits import HTML_ATTRIBUTES
from app.intake.html.tokens import (
    Comment,
    End,
    Raw,
    Start,
    TooMany,
    Words,
    decoded,
    decoded_attribute,
    tokens,
)

MARKUP = st.text(alphabet="<>/!-=\"' \nabpiA&;#x1", max_size=80)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<a href=x>y</a>", [Start("a", {"href": "x"}), Words("y"), End("a")]),
        ("<A/HREF=x/y>", [Start("a", {"href": "x/y"})]),
        ("<a\nhref='x y'\tid=\"q\">", [Start("a", {"href": "x y", "id": "q"})]),
        ("<a b='1'c=2>", [Start("a", {"b": "1", "c": "2"})]),
        ("<a b=1 B=2>", [Start("a", {"b": "1"})]),
        ('<a b="1" B=\'2\' c d="&amp;">', [Start("a", {"b": "1", "c": "", "d": "&"})]),
        ("<H1 class=x>t</H1 >", [Start("h1", {"class": "x"}), Words("t"), End("h1")]),
        ('<a b=">">t', [Start("a", {"b": ">"}), Words("t")]),
        ("1 < 2 <3", [Words("1 < 2 <3")]),
        ("a<!-- b > c -->d", [Words("a"), Comment(" b > c "), Words("d")]),
        ("<!-->x", [Comment(""), Words("x")]),
        ("<!--a--!>x", [Comment("a"), Words("x")]),
        ("<![if !mso]>x<![endif]>", [Comment("[if !mso]"), Words("x"), Comment("[endif]")]),
        ("<?xml?>x", [Comment("xml?"), Words("x")]),
        ("</ x>y", [Comment(" x"), Words("y")]),
        ("<script>a<b></SCRIPT >c", [Start("script", {}), Raw("script", "a<b>"), End("script"), Words("c")]),
        ("<style>a", [Start("style", {}), Raw("style", "a")]),
        ("<title>a&amp;b</title>", [Start("title", {}), Raw("title", "a&b"), End("title")]),
        ("<plaintext>a</plaintext>", [Start("plaintext", {}), Raw("plaintext", "a</plaintext>")]),
        ('x<a b="never closed>y', [Words("x")]),
        ("x</", [Words("x</")]),
        ("<b>x</b>y</", [Start("b", {}), Words("x"), End("b"), Words("y</")]),
        ("<br/>x", [Start("br", {}), Words("x")]),
        ("<o:p>x</o:p>", [Start("o:p", {}), Words("x"), End("o:p")]),
    ],
)
def test_reads_what_a_browser_reads(html: str, expected: list[object]) -> None:
    assert list(tokens(html)) == expected


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("a &amp; b &lt; &eacute; &#233; &#xE9;", "a & b < é é é"),
        ("&copy 2024", "© 2024"),
        ("&#0000065;", "A"),
        ("&#99999999999999999999;", "\ufffd"),
        ("&#x1111111111;", "\ufffd"),
        ("&nonsense;", "&nonsense;"),
    ],
)
def test_decodes_references_in_words(written: str, read: str) -> None:
    assert decoded(written) == read


def test_long_text_is_decoded_piece_by_piece() -> None:
    assert decoded("&amp;ab " * 30_000) == "&ab " * 30_000


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("?a=1&copy=2", "?a=1&copy=2"),
        ("?a=1&amp;b=2", "?a=1&b=2"),
        ("java&#115;cript&colon;x", "javascript:x"),
        ("&copy", "©"),
        ("&copyx", "&copyx"),
    ],
)
def test_decodes_references_in_attributes(written: str, read: str) -> None:
    assert decoded_attribute(written) == read


def test_attributes_and_tags_are_counted() -> None:
    many = "".join(f" a{number}=1" for number in range(HTML_ATTRIBUTES * 3))
    (start,) = tokens(f"<p{many}>")
    assert isinstance(start, Start)
    assert len(start.attributes) == HTML_ATTRIBUTES
    assert list(tokens("<b><b><b>", most=2))[-1] == TooMany()
    assert list(tokens("<b><b>", most=2)) == [Start("b", {}), Start("b", {})]


@given(st.lists(st.tuples(st.sampled_from("abcABC"), st.text(alphabet="x1&;=>lt #", max_size=8)), max_size=6))
def test_a_tag_reads_the_same_however_unusually_it_is_written(pairs: list[tuple[str, str]]) -> None:
    written = [f'{name}="{value}"' for name, value in pairs]
    assert list(tokens(" ".join(["<p", *written]) + ">x")) == list(tokens("/".join(["<p", *written]) + "/>x"))


@given(MARKUP)
def test_any_text_gives_tokens_and_no_word_comes_from_nowhere(html: str) -> None:
    found = list(tokens(html))
    words = "".join(token.text for token in found if isinstance(token, Words))
    assert len(words) <= len(html)
    assert all(token.name for token in found if isinstance(token, Start | End))
