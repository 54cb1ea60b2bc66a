from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from app.core.subject import Part
from app.intake.html.page import read_page

if TYPE_CHECKING:
    from collections.abc import Callable

ORDINARY = [
    "<h1>Your order</h1><p>Dear <b>Ann</b>,<br>it left <i>today</i>.</p><ul><li>One<li>Two</ul>",
    "<table><tr><td>Total</td><td>12&nbsp;€</td></tr></table><p>See <a href='https://shop.example/o'>here</a></p>",
    "<html><head><title>x</title><style>p{color:red}</style></head><body><div>a<div>b</div>c</div></body></html>",
    "<p>Caf&eacute; &amp; more &#8212; <span>see</span> you</p><hr><address>Street 1</address>",
    "<blockquote>quoted<p>words</p></blockquote><pre>kept  as\nis</pre>",
]
PIECES = st.sampled_from(
    [
        *(
            "<div>",
            "</div>",
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<td>",
            "</td>",
            "<tr>",
            "<table>",
            "</table>",
        ),
        *(
            "<ul>",
            "<li>",
            "</ul>",
            "<br>",
            "<span>",
            "</span>",
            "<a href='http://x.example/1'>",
            "</a>",
            "<!-- c -->",
        ),
        *(
            "<font color=red>",
            "</font>",
            "<h1>",
            "</h1>",
            "<center>",
            "</body>",
            "</html>",
            "<style>.q{}</style>",
        ),
        *("alpha", "beta ", " gamma", "1 < 2", "&amp;", "\n"),
    ]
)


def letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)


@pytest.mark.parametrize("html", ORDINARY)
def test_ordinary_pages_read_as_in_another_library(html: str) -> None:
    soup = BeautifulSoup(html, "html.parser")
    for unseen in soup(["style", "title", "script"]):
        unseen.decompose()
    assert letters(read_page(html).text) == letters(soup.get_text())


@given(st.lists(PIECES, max_size=30).map("".join))
def test_no_word_is_lost_that_a_browser_keeps(html: str) -> None:
    tree = LexborHTMLParser(html)
    for style in tree.css("style"):
        style.decompose()
    body = tree.body.text() if tree.body is not None else ""
    page = read_page(html)
    assert sorted(letters(page.text)) == sorted(letters(body))


@given(st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=40).map("".join))
def test_places_hold_what_they_say(html: str) -> None:
    page = read_page(html)
    for index, link in enumerate(page.links):
        if link.span.part is Part.TEXT:
            assert page.text[link.span.start : link.span.end] == link.shown
            assert link.shown.strip()
        else:
            assert link.span.index == index
    assert page.text == page.text.strip()
    assert "\n\n\n" not in page.text


def deep(count: int) -> str:
    return "<div>" * count


def attributes(count: int) -> str:
    return "<a " + " ".join(f"a{number}" for number in range(count)) + ">x"


def unclosed_formatting(count: int) -> str:
    return "<p>" + "".join(f"<font a{n}=1>" for n in range(count // 10)) + "</p>" + "<p>x" * count


def misnested(count: int) -> str:
    return ("<b style=color:red>" * 50 + "<div>" * 50 + "</b>" * 50 + "</div>" * 50) * (count // 200)


@pytest.mark.parametrize("bad", [deep, attributes, unclosed_formatting, misnested])
def test_pages_that_trees_choke_on_take_time_that_grows_with_their_size(bad: Callable[[int], str]) -> None:
    def seconds(count: int) -> float:
        html = bad(count)
        started = time.process_time()
        read_page(html)
        return time.process_time() - started

    small, large = min(seconds(2_000) for _ in range(3)), seconds(20_000)
    assert large < 40 * small + 0.05
