from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.subject import Part
from app.intake.links.build import cut_links, different_links, links_in_text
from app.intake.links.find import find_links

# text, what is shown, where it leads
FOUND = [
    # written in full
    ("See https://bit.ly/3umBITS.", "https://bit.ly/3umBITS", "https://bit.ly/3umBITS"),
    ("HTTPS://EXAMPLE.COM/A", "HTTPS://EXAMPLE.COM/A", "https://example.com/A"),
    ("(see http://example.com/a_(b))", "http://example.com/a_(b)", "http://example.com/a_(b)"),
    ("http://example.com/a_(b)_c).", "http://example.com/a_(b)_c", "http://example.com/a_(b)_c"),
    ("[here](https://example.com/y)", "https://example.com/y", "https://example.com/y"),
    ("**https://example.com/y**", "https://example.com/y", "https://example.com/y"),
    ('"http://example.com/q"', "http://example.com/q", "http://example.com/q"),
    ("“http://example.com/q”", "http://example.com/q", "http://example.com/q"),
    ("http://example.com's page", "http://example.com", "http://example.com/"),
    ("is it http://example.com?", "http://example.com", "http://example.com/"),
    ("go to http://example.com/a?b=c!", "http://example.com/a?b=c", "http://example.com/a?b=c"),
    ("http://example.com/a,http://example.org/b", "http://example.com/a", "http://example.com/a"),
    ("http://example.comhttp://example.org/x", "http://example.com", "http://example.com/"),
    (
        "a http://example.com/?u=http://x.org/z",
        "http://example.com/?u=http://x.org/z",
        "http://example.com/?u=http://x.org/z",
    ),
    ("clickhttp://example.com/x", "http://example.com/x", "http://example.com/x"),
    ("http://http://example.com/x", "http://example.com/x", "http://example.com/x"),
    ("http://localhost:8000/x", "http://localhost:8000/x", "http://localhost:8000/x"),
    ("ftp://example.com/a", "ftp://example.com/a", "ftp://example.com/a"),
    ("http:\\\\example.com\\a", "http:\\\\example.com\\a", "http://example.com/a"),
    # without a scheme
    ("track it: dhl-paket.top/x", "dhl-paket.top/x", "http://dhl-paket.top/x"),
    ("Visit www.example.com, please", "www.example.com", "http://www.example.com/"),
    ("WWW.EXAMPLE.COM", "WWW.EXAMPLE.COM", "http://www.example.com/"),
    ("on www.bank.com-Cards and more", "www.bank.com", "http://www.bank.com/"),
    ("www.my-post.zip", "www.my-post.zip", "http://www.my-post.zip/"),
    ("pay at Amazon.com now", "Amazon.com", "http://amazon.com/"),
    ("pay at example.co.uk.", "example.co.uk", "http://example.co.uk/"),
    ("from my-bank-login.click today", "my-bank-login.click", "http://my-bank-login.click/"),
    ("go to rabosms.click and", "rabosms.click", "http://rabosms.click/"),
    ("rabosms.click", "rabosms.click", "http://rabosms.click/"),
    ("shop secure.bankhelp.online soon", "secure.bankhelp.online", "http://secure.bankhelp.online/"),
    ("it is someone.github.io ok", "someone.github.io", "http://someone.github.io/"),
    ("open example.com:8443/x", "example.com:8443/x", "http://example.com:8443/x"),
    ("open example.com?id=7 now", "example.com?id=7", "http://example.com/?id=7"),
    ("bit.ly/", "bit.ly/", "http://bit.ly/"),
    ("use 10.0.0.1:8080/a", "10.0.0.1:8080/a", "http://10.0.0.1:8080/a"),
    ("use 192.0.2.7/login", "192.0.2.7/login", "http://192.0.2.7/login"),
    # made unclickable
    (
        "hxxps://evil[.]example[.]com/path",
        "hxxps://evil[.]example[.]com/path",
        "https://evil.example.com/path",
    ),
    ("hXXp[:]//evil(dot)top/x", "hXXp[:]//evil(dot)top/x", "http://evil.top/x"),
    ("h**p://example.com/x", "h**p://example.com/x", "http://example.com/x"),
    ("ttps://example.com/x", "ttps://example.com/x", "https://example.com/x"),
    ("evilbank dot com", "evilbank dot com", "http://evilbank.com/"),
    ("evilbank [dot] com", "evilbank [dot] com", "http://evilbank.com/"),
    ("evil{.}example{.}com/x", "evil{.}example{.}com/x", "http://evil.example.com/x"),
    ("evil\\.top/x", "evil\\.top/x", "http://evil.top/x"),
    # torn by a phone
    ("http //bit.ly/3umBITS now", "http //bit.ly/3umBITS", "http://bit.ly/3umBITS"),
    ("https :// example . com / a", "https :// example . com / a", "https://example.com/a"),
    ("www. example .com ok", "www. example .com", "http://www.example.com/"),
    ("http // my-parcel .com", "http // my-parcel .com", "http://my-parcel.com/"),
    ("http // alert parcel .info", "http // alert parcel .info", "http://alertparcel.info/"),
    ("htt p //example.com/a", "htt p //example.com/a", "http://example.com/a"),
    ("http:/bit.do/Claim", "http:/bit.do/Claim", "http://bit.do/Claim"),
    ("http:ow.ly/abc", "http:ow.ly/abc", "http://ow.ly/abc"),
    ("https: //example.com/a", "https: //example.com/a", "https://example.com/a"),
    ("http://my-parcel .co .in/x", "http://my-parcel .co .in/x", "http://my-parcel.co.in/x"),
    # wrapped
    ("<http://example.com/aaaa\nbbbb/c>", "http://example.com/aaaa\nbbbb/c", "http://example.com/aaaabbbb/c"),
    ("<URL:http://example.com/y>", "http://example.com/y", "http://example.com/y"),
    ("http://example.com/a?x=\n1&y=2 ok", "http://example.com/a?x=\n1&y=2", "http://example.com/a?x=1&y=2"),
    (
        "see http://example.com/" + "a" * 50 + "&b\nc=d&e=f ok",
        "http://example.com/" + "a" * 50 + "&b\nc=d&e=f",
        "http://example.com/" + "a" * 50 + "&bc=d&e=f",
    ),
    (
        "http://example.com/" + "a" * 56 + "=\nb1 ok",
        "http://example.com/" + "a" * 56 + "=\nb1",
        "http://example.com/" + "a" * 56 + "b1",
    ),
    # other scripts
    ("請點擊https://dhl.top/a查看", "https://dhl.top/a", "https://dhl.top/a"),
    ("請點擊dhl-paket.top/x查看", "dhl-paket.top/x", "http://dhl-paket.top/x"),
    ("คลิกdhl-paket.top/xเลย", "dhl-paket.top/x", "http://dhl-paket.top/x"),
    ("ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ", "ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ", "http://www.example.com/"),
    ("example。com/x", "example。com/x", "http://example.com/x"),
    ("https：//example.com/x", "https：//example.com/x", "https://example.com/x"),
    ("http://bücher.example.de/ä", "http://bücher.example.de/ä", "http://xn--bcher-kva.example.de/%C3%A4"),
    ("пример.рф/x", "пример.рф/x", "http://xn--e1afmkfd.xn--p1ai/x"),
    ("http://例え.jp/x", "http://例え.jp/x", "http://xn--r8jz45g.jp/x"),
    (
        "e\u200bxamp\u200ble.co\u200bm/x\u200by",
        "e\u200bxamp\u200ble.co\u200bm/x\u200by",
        "http://example.com/xy",
    ),
    ("go http://example.com/a\u200b.", "http://example.com/a", "http://example.com/a"),
    # names, numbers and other schemes
    (
        "http://paypal.com@evil.example.com/x",
        "http://paypal.com@evil.example.com/x",
        "http://paypal.com@evil.example.com/x",
    ),
    ("paypal.com@evil.top/x", "paypal.com@evil.top/x", "http://paypal.com@evil.top/x"),
    ("http://0x7f.1/a", "http://0x7f.1/a", "http://127.0.0.1/a"),
    ("http://2130706433/", "http://2130706433/", "http://127.0.0.1/"),
    ("http://[::1]:80/a", "http://[::1]:80/a", "http://[::1]/a"),
    ("mailto:ann@example.org?body=x ok", "mailto:ann@example.org?body=x", "mailto:ann@example.org?body=x"),
    ("run javascript:alert(1)", "javascript:alert(1)", "javascript:alert(1)"),
    ("data:text/html,abc", "data:text/html,abc", "data:text/html,abc"),
    ("tel:+442079460000", "tel:+442079460000", "tel:+442079460000"),
    ("upi://pay?pa=x", "upi://pay?pa=x", "upi://pay?pa=x"),
]

NO_LINK = [
    *("", " ", ".", "...", "I am done.Then we go", "wait..ok", "so...then we go", "What?No"),
    *("e.g. this", "i.e. that"),
    *("a.m. or p.m.", "U.S.A. and U.K.", "3.14", "v1.2.3", "12.05.2024", "Rs.500", "No.1/2"),
    *("Ref.No 12", "Mr.Smith"),
    *("readme.md", "setup.py in there", "your report.zip is here", "invoice-2024.zip"),
    *("node.js and vue.js", "photo.jpg"),
    *("ann@example.org", "write to a.b+c@mail.example.com.", "@example.com", "ann@example.org/x"),
    *("x#example.com",),
    *("good night.sleep well", "ok lol.so tired", "home.love you", "come.in please", "thanks.my dear"),
    *("ATM.hahaha.buy it",),
    *("at 5PM.info follows", "10.0.0.0/24", "1.2.3.4", "and/or", "him/her", "http", "http //"),
    *("https://", "www.", "www. yes"),
    *("HTTP/1.1 200", "http(s) request", "the night pizza // x", "C:\\files\\report.doc"),
    *("docs/example.com", "Note: x.y"),
    *("Tel: 0800 123", "data: none", "javascript: the good parts", "see http:// now. In short"),
    *("polka dot dress", "a dot in"),
    *("mail me: ann at gmail dot com", "time.To go", "Hi.im here", "8.30.pm", "say hello.world to"),
    *("in foo.bar.baz now", "見てください。次に"),
]


@pytest.mark.parametrize(("text", "shown", "href"), FOUND)
def test_finds_a_link_as_people_write_it(text: str, shown: str, href: str) -> None:
    found = find_links(text)
    assert found
    assert text[found[0].start : found[0].end] == shown
    assert found[0].url.href == href


@pytest.mark.parametrize("text", NO_LINK)
def test_leaves_alone_what_is_no_link(text: str) -> None:
    assert find_links(text) == ()


def test_finds_both_of_two_links_glued_together() -> None:
    hosts = [found.url.host for found in find_links("http://a.example.comhttp://b.example.com/x,c-d.top/y")]
    assert hosts == ["a.example.com", "b.example.com"]


@pytest.mark.parametrize(
    "text",
    [
        "http://example.com/\nThanks a lot",
        "http://example.com/a\nwww.example.org",
        "see http://example.com/" + "a" * 60 + "\nRegards, Ann",
        "see http://example.com/" + "a" * 60 + "/\n______________\nlist",
        "see http://example.com/" + "a" * 60 + "/\n-- \nAnn",
        "see http://example.com/" + "a" * 60 + "/\nE-Mail: yes",
        "see http://example.com/" + "a" * 60 + "\nann@example.org/",
    ],
)
def test_does_not_swallow_the_next_line(text: str) -> None:
    first = find_links(text)[0]
    assert "\n" not in text[first.start : first.end]


@pytest.mark.parametrize(
    ("text", "defanged"),
    [("hxxp://a.com/x", True), ("a[.]com/x", True), ("http //a.com/x", False)],
)
def test_says_what_was_made_unclickable(text: str, *, defanged: bool) -> None:
    assert find_links(text)[0].is_defanged is defanged


def test_places_are_those_of_the_text_as_given() -> None:
    text = "\u200b\u200bHi\u00ad! evil[.]example[.]com/a and \u200bhttps://b.example.com/c\u200b!"
    shown = [text[found.start : found.end] for found in find_links(text)]
    assert shown == ["evil[.]example[.]com/a", "https://b.example.com/c"]


def test_stops_at_its_limit() -> None:
    text = "https://example.com/a " * 20
    assert len(find_links(text, most=7)) == 7
    links = links_in_text(text, most=7)
    assert [link.span.start for link in links] == [22 * place for place in range(7)]
    assert all(link.span.part is Part.TEXT and link.shown == "https://example.com/a" for link in links)
    assert len(different_links(links)) == 1


def test_says_what_it_left_out() -> None:
    links = links_in_text("https://example.com/a")
    assert cut_links(links) == (links, ())
    kept, left_out = cut_links(links * 10_001)
    assert len(kept) == 10_000
    assert "10,000" in left_out[0].what


PIECES = st.sampled_from(
    [
        *("http://", "hxxps://", "http //", "www.", "www. ", "example", ".com", ".top", " . ", "."),
        *("/", "//", "\\", "@", ":"),
        *("[.]", "(dot)", " dot ", "com", "\u200b", "。", "．", "中", "ü", "(", ")", "<", ">", '"', "=\n"),
        *("\n", " ", "?a=b", "#"),
        *("1", "127.0.0.1", "0x7f", "mailto:", "javascript:", "a", "%", "%41", "xn--", "-", "_", ","),
        *("\ud800", "\U0001f600"),
    ],
)


@given(st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=25).map("".join)))
def test_never_raises_and_every_place_is_real(text: str) -> None:
    last = 0
    for found in find_links(text):
        assert last <= found.start < found.end <= len(text)
        assert not text[found.start].isspace()
        assert not text[found.end - 1].isspace()
        last = found.end


@given(st.lists(PIECES, max_size=25).map("".join))
def test_links_of_a_text_quote_it(text: str) -> None:
    for link in links_in_text(text):
        assert text[link.span.start : link.span.end] == link.shown
        assert link.url.href
