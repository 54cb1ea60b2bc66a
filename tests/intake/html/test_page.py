from __future__ import annotations

import pytest

from app.core.subject import LinkOrigin, Part
from app.intake.html.page import Page, read_page


def targets(page: Page) -> list[tuple[str, str, str]]:
    return [(link.shown, link.target, link.origin.value) for link in page.links]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<p>One<p>Two", "One\n\nTwo"),
        ("a<br>b<br><br>c", "a\nb\n\nc"),
        ("<div>a</div><div>b</div>", "a\nb"),
        ("<div>a<br></div><div>b</div>", "a\nb"),
        ("<b>a</b><i>b</i> <u>c</u>", "ab c"),
        ("  a \n\t b  ", "a b"),
        ("a&nbsp;&nbsp;b", "a b"),
        ("<ul><li>a<li>b</ul>c", "• a\n• b\n\nc"),
        ("<table><tr><td>Sum<td>12 €<tr><td>Due<td>today</table>", "Sum 12 €\nDue today"),
        ("<pre>a\n  b\n\nc</pre>d", "a\n  b\n\nc\n\nd"),
        ("<h1>Hi</h1>there", "Hi\n\nthere"),
        ('<img src="cid:1" alt="Your parcel"> x', "[Your parcel] x"),
        ('<img src="http://x.org/p.gif" width=1 height=1 alt="no">', ""),
        ("<script>no()</script><style>p{}</style><title>no</title>yes", "yes"),
        ("<head><title>t</title><p>yes", "yes"),
        ("<html><head><meta x><div>yes</html>", "yes"),
        ("<template>no</template>yes", "yes"),
        ("<select><option>a<option>b</select>", "a\nb"),
        ("<input type=submit value='Pay now'>", "Pay now"),
        ("<input type=hidden value=no>x", "x"),
        ("<input placeholder='Card number'>", "Card number"),
        ("<textarea>words <b></textarea>", "words <b>"),
        ("1 &lt; 2 &amp; 3", "1 < 2 & 3"),
        ("<svg><text>drawn</text></svg>", "drawn"),
        ("Vi<!-- x -->agra", "Viagra"),
        ("<table><tr><td>a</td></tr></div><tr><td>b</table>", "a\nb"),
        ("", ""),
    ],
)
def test_reads_as_a_reader_sees_it(html: str, text: str) -> None:
    assert read_page(html).text == text


def test_a_link_has_the_place_of_its_words() -> None:
    page = read_page(
        '<p>Dear Ann,</p><p>please <a href="https://pay.example/x?a=1&amp;b=2"> check <b>now</b> </a>.</p>'
    )
    (link,) = page.links
    assert page.text == "Dear Ann,\n\nplease check now ."
    assert (link.shown, link.target) == ("check now", "https://pay.example/x?a=1&b=2")
    assert page.text[link.span.start : link.span.end] == "check now"


def test_a_link_around_a_picture_has_no_place_in_the_text() -> None:
    page = read_page(
        '<a href="http://a.example/"><img src="x" alt="Track"></a><a href="http://b.example/"><img src=y></a>'
    )
    assert targets(page) == [("Track", "http://a.example/", "anchor"), ("", "http://b.example/", "anchor")]
    assert [(link.span.part, link.span.index) for link in page.links] == [(Part.LINK, 0), (Part.LINK, 1)]


def test_a_link_written_out_counts_once() -> None:
    page = read_page('<a href="http://evil.example/">http://bank.example/</a> or www.other.org/x')
    assert targets(page) == [
        ("http://bank.example/", "http://evil.example/", "anchor"),
        ("www.other.org/x", "http://www.other.org/x", "text"),
    ]


def test_short_links_belong_to_the_base() -> None:
    page = read_page(
        '<base href="https://base.example/dir/"><a href="go?x">x</a><a href="//other.example">y</a>'
    )
    assert [link.url.href for link in page.links] == [
        "https://base.example/dir/go?x",
        "https://other.example/",
    ]
    assert page.notes == ("base",)
    assert read_page('<a href="go">x</a><a href="#top">y</a><a href="">z</a>').links == ()


def test_forms_and_what_they_ask() -> None:
    page = read_page(
        '<form action="https://catch.example/p.php"><input name=u><input type=PASSWORD name=p></form>'
    )
    assert (page.has_form, page.asks_password) == (True, True)
    assert targets(page) == [("", "https://catch.example/p.php", "form")]
    button = read_page(
        '<form action="https://a.example"><button formaction="https://b.example">Go</button></form>'
    )
    assert not button.has_form
    assert [link.origin for link in button.links] == [LinkOrigin.FORM, LinkOrigin.FORM]


@pytest.mark.parametrize(
    ("html", "note", "origin"),
    [
        (
            '<meta http-equiv="refresh" content="0; URL=\'https://x.example/\'">',
            "meta-refresh",
            LinkOrigin.REFRESH,
        ),
        ('<a href="java&#10;script:alert(1)">x</a>', "javascript-link", LinkOrigin.ANCHOR),
        ('<a href=" DATA:text/html,hi">x</a>', "data-link", LinkOrigin.ANCHOR),
        ('<iframe src="https://x.example/"></iframe>', "iframe", LinkOrigin.HIDDEN),
        ('<map><area href="https://x.example/" alt="here"></map>', "", LinkOrigin.IMAGE_MAP),
        ('<svg><a xlink:href="https://x.example/"><text>go</text></a></svg>', "", LinkOrigin.ANCHOR),
        ('<div style="display:none"><a href="https://x.example/">x</a></div>', "", LinkOrigin.HIDDEN),
        ('<a href="https://x.example/" style="font-size:0">x</a>', "", LinkOrigin.HIDDEN),
        ('<a href="https://x.example/" style="font-size:0"><img src=y></a>', "", LinkOrigin.ANCHOR),
    ],
)
def test_other_ways_to_lead_elsewhere(html: str, note: str, origin: LinkOrigin) -> None:
    page = read_page(html)
    assert [link.origin for link in page.links] == [origin]
    assert page.notes == ((note,) if note else ())


def test_pictures_are_counted_and_are_no_links() -> None:
    page = read_page(
        '<img src="https://x.example/a.png"><img src="cid:1"><img src="http://x.example/t" width=1 height=1>'
    )
    assert (page.images, page.remote_images, page.links) == (2, 2, ())


def test_scripts_are_noted() -> None:
    assert read_page("<script>x</script>").notes == ("script",)
    assert read_page("<p onclick='go()'>x").notes == ("script",)


def test_words_after_a_misnested_link_are_not_its_words() -> None:
    page = read_page('<a href="http://x.example/">one<div></a>two</div>')
    assert [link.shown for link in page.links] == ["one"]
