from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.intake.html.colours import colour_of, is_transparent
from app.intake.html.looks import declarations_of, look_of
from app.intake.html.page import read_page

HIDDEN = [
    '<div style="display:none">secret</div>',
    '<div style="DISPLAY : NONE !important">secret</div>',
    '<div style="display:none"><p style="display:block">secret</p></div>',
    "<div hidden>secret</div>",
    '<span style="visibility:hidden">secret</span>',
    '<span style="font-size:0">secret</span>',
    '<span style="font-size:1px">secret</span>',
    '<span style="font:0px/0 Arial">secret</span>',
    '<div style="font-size:10px"><span style="font-size:0.01em">secret</span></div>',
    '<span style="opacity:0">secret</span>',
    '<span style="opacity: .0">secret</span>',
    '<div style="max-height:0;overflow:hidden">secret</div>',
    '<div style="height:0px; overflow:hidden">secret</div>',
    '<div style="width:1px;height:1px;overflow:hidden">secret</div>',
    '<div style="position:absolute;left:-9999px">secret</div>',
    '<div style="text-indent:-9999px">secret</div>',
    '<div style="position:absolute;clip:rect(0 0 0 0)">secret</div>',
    '<font color="#ffffff">secret</font>',
    "<font color=white>secret</font>",
    '<span style="color:#fffffe">secret</span>',
    '<span style="color:rgb(255,255,255)">secret</span>',
    '<span style="color:transparent">secret</span>',
    '<span style="color:rgba(0,0,0,0)">secret</span>',
    '<td bgcolor="#112233"><font color="#112233">secret</font></td>',
    '<div style="background:#333"><span style="color:#333333">secret</span></div>',
    '<body bgcolor="black" text="black">secret',
    "<style>.x{display:none}</style><p class='a x'>secret</p>",
    "<style>/* c */ #id1, .y { visibility : hidden; }</style><p id=id1>secret</p>",
    "<style>p.z{font-size:0!important}</style><p class=z style='font-size:20px'>secret</p>",
    "<!-- a comment that is made of many plain words to fool a filter secret -->",
]
SHOWN = [
    '<div style="display:block">secret</div>',
    '<div style="font-size:0"><span style="font-size:12px">secret</span></div>',
    '<div style="visibility:hidden"><b style="visibility:visible">secret</b></div>',
    '<td bgcolor="#000000"><font color="#ffffff">secret</font></td>',
    '<td style="background:url(x.png)"><font color="#ffffff">secret</font></td>',
    '<td background="x.png" style="color:#fff">secret</td>',
    '<div style="background:linear-gradient(#fff,#000);color:#fff">secret</div>',
    '<div style="max-height:0">secret</div>',
    '<div style="mso-hide:all">secret</div>',
    '<font color="#ffffff"><a href="http://x.org">secret</a></font>',
    "<style>@media (max-width:600px){.m{display:none}}</style><p class=m>secret</p>",
    "<style>.a .b{display:none}</style><p class=b>secret</p>",
    "<style>.k{display:none}</style><p class=k style='display:block'>secret</p>",
    "<style>.hero td{background:#000}</style><span style='color:#fff'>secret</span>",
    '<p style="margin-left:-20px;line-height:1">secret</p>',
    '<p style="opacity:0.9">secret</p>',
    "<noscript>secret</noscript>",
]


@pytest.mark.parametrize("html", HIDDEN)
def test_text_that_the_eye_cannot_see_is_kept_apart(html: str) -> None:
    page = read_page(f"<p>seen</p>{html}<p>too</p>" if "<body" not in html else html)
    assert "secret" not in page.text
    assert "secret" in page.hidden_text


@pytest.mark.parametrize("html", SHOWN)
def test_text_that_can_be_seen_is_not_called_hidden(html: str) -> None:
    page = read_page(html)
    assert "secret" in page.text
    assert "secret" not in page.hidden_text


@pytest.mark.parametrize(
    "html", ["<!-- header -->", "<!--[if mso]><p>many words for one mail program only here</p><![endif]-->"]
)
def test_comments_of_tools_are_not_hidden_text(html: str) -> None:
    assert read_page(html + "seen").hidden_text == ""


def test_a_later_sheet_counts_for_the_tags_behind_it() -> None:
    rules = "<style>.b{color:red}</style><p class=x style='color:red'>one</p><style>.x{display:none}</style>"
    page = read_page(f"{rules}<p class=x style='color:blue'>two</p>")
    assert (page.text, page.hidden_text) == ("one", "two")


def test_a_long_declaration_is_read_like_a_short_one() -> None:
    blanks = " " * 200
    assert declarations_of(f"color:{blanks}red;COLOR :{blanks}BLUE ! important;color:green") == {
        "color": "blue!"
    }


def test_padding_of_the_preview_line_is_dropped() -> None:
    page = read_page('<div style="display:none">Your order' + "&zwnj;&nbsp;" * 90 + "</div>seen")
    assert page.hidden_text == "Your order"


@pytest.mark.parametrize(
    ("written", "colour"),
    [
        ("#FFF", (255, 255, 255)),
        ("#00ff0080", None),
        ("#0f0f", (0, 255, 0)),
        ("rgb(1, 2, 3)", (1, 2, 3)),
        ("rgba(1,2,3,1)", (1, 2, 3)),
        ("rgba(1,2,3,.5)", None),
        ("rgb(100%,0%,0%)", (255, 0, 0)),
        ("navy", (0, 0, 128)),
        ("var(--x)", None),
        ("", None),
    ],
)
def test_colours(written: str, colour: tuple[int, int, int] | None) -> None:
    assert colour_of(written) == colour


def test_transparent_colours() -> None:
    assert all(map(is_transparent, ("transparent", "rgba(1,2,3,0)", "#fff0", "#ffffff00")))
    assert not any(map(is_transparent, ("#fff", "rgba(0,0,0,1)", "#ffffffff", "black")))


@given(st.text(max_size=120))
def test_any_style_gives_a_look(style: str) -> None:
    once = look_of(declarations_of(style))
    assert once == look_of(declarations_of(style))
    assert colour_of(style) is None or len(colour_of(style) or ()) == 3


@given(
    st.lists(
        st.sampled_from(["display", "color", "font-size", "background", "opacity", "left", "clip"]),
        max_size=4,
    ),
    st.text(alphabet="0123456789.#()%pxemrgbaurl!, -", max_size=20),
)
def test_any_value_gives_a_look(names: list[str], value: str) -> None:
    style = ";".join(f"{name}:{value}" for name in names)
    assert read_page(f'<p style="{style}">word').text in {"word", ""}
