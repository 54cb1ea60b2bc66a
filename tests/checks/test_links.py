"""Links: which are looked at, what counts as a trick, and where a finding points."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.checks.links import judged, place
from app.checks.seen import see
from app.core.limits import LINKS_JUDGED
from app.core.outcome import Finding, Found
from app.core.subject import Kind, Part, Subject

if TYPE_CHECKING:
    from app.engine import Engine


def html(body: str) -> str:
    """A mail with this page."""
    return f"From: ann@example.org\nTo: jo@example.net\nContent-Type: text/html; charset=utf-8\n\n{body}\n"


def found(engine: Engine, pasted: str, kind: Kind = Kind.LINK) -> tuple[Subject, dict[str, Finding]]:
    subject = engine.read(pasted, kind)
    outcomes = see(subject, engine.directory, engine.signs).outcomes.values()
    return subject, {f.sign: f for o in outcomes if isinstance(o, Found) for f in o.findings}


@pytest.mark.parametrize(
    ("link", "sign"),
    [
        ("http://192.168.1.1/setup", "link.number_host"),
        ("http://10.0.0.4:8080/", "link.number_host"),
        ("https://matrix.example.org/#/@ann:home", "link.knows_you"),
        ("https://www.bbc.com/news", "link.shortener"),
        ("https://my-choir.weebly.com/songs", "link.shortener"),
        ("https://www.example.org/in?next=https://www.example.org/home", "link.passes_on"),
        ("https://www.example.org/caf%C3%A9%2Fx", "link.encoded"),
    ],
)
def test_what_is_no_trick(engine: Engine, link: str, sign: str) -> None:
    assert sign not in found(engine, link)[1]


@pytest.mark.parametrize(
    ("link", "sign"),
    [
        ("http://198.51.100.7/login", "link.number_host"),
        ("https://www.example.org/out/https://other-place.top/x", "link.passes_on"),
        ("https://www.example.org/r#https://other-place.top/x", "link.passes_on"),
        ("https://www.example.org/r?u=aHR0cHM6Ly9vdGhlci1wbGFjZS50b3AveA==", "link.passes_on"),
        ("https://www.example.org/in#jo%40example.net", "link.knows_you"),
        ("https://qz7k.it/aB3xY9", "link.shortener"),
    ],
)
def test_what_is_a_trick(engine: Engine, link: str, sign: str) -> None:
    subject, signs = found(engine, link)
    assert sign in signs
    assert subject.quote(signs[sign].span)


@pytest.mark.parametrize(
    "shown", ["node.js", "Ann.Smith", "ann@example.org", "www.example.org", "Click here."]
)
def test_words_that_show_no_other_address(engine: Engine, shown: str) -> None:
    page = html(f'<p>See <a href="http://www.example.org/x">{shown}</a></p>')
    assert "link.shown_elsewhere" not in found(engine, page, Kind.EMAIL)[1]


def test_a_finding_about_a_page_points_at_the_link_that_does_it(engine: Engine) -> None:
    page = html('<p>Open <a href="data:text/html;base64,PGI+">your letter</a> and read on.</p>')
    subject, signs = found(engine, page, Kind.EMAIL)
    assert subject.quote(signs["link.code_link"].span) == "your letter"


def test_a_form_in_an_attached_page_is_a_form(engine: Engine) -> None:
    page = html('<p>Fill in</p><form action="https://x.example.com/p"><input name="n"></form>')
    _, signs = found(engine, page, Kind.EMAIL)
    assert "link.form" in signs
    assert "link.password_form" not in signs


def test_the_most_telling_links_are_looked_at(engine: Engine) -> None:
    known = [f"https://www.wikipedia.org/wiki/{n}" for n in range(60)]
    unknown = [f"https://lake-choir-{n}.org/" for n in range(60)]
    text = "\n".join([*known, *unknown, "https://paypal-account-verify.top/login", known[0]])
    reading = see(engine.read(text, Kind.MESSAGE), engine.directory, engine.signs).reading
    links = judged(reading)
    assert len(links) == LINKS_JUDGED
    assert links[0][1].url.host == "paypal-account-verify.top"
    assert not any(link.url.domain == "wikipedia.org" for _, link in links)
    for index, link in links:
        assert reading.subject.links[index] is link
        assert place(index, link).part is Part.TEXT
