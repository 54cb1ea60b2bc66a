"""Puts the pages of a mail below one another as one, and keeps every place right.

Rules: a span of the text moves with its words, a span of a link's target with the link's number; nothing is
lost but what is past the limits, and that is said.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from app.core.limits import LINKS, TEXT_CHARACTERS
from app.core.subject import Link, Part, Span
from app.intake.html.page import Page
from app.intake.links.build import links_in_text

_BETWEEN: Final = "\n\n"
_BREAKS: Final = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_TRAILING: Final = re.compile(r"(?<![ \t])[ \t]++$", re.MULTILINE)
_MANY_BLANKS: Final = re.compile(r"\n{4,}")


def plain_page(text: str) -> Page:
    """A plain text as a page, with the links written in it."""
    cut = text[:TEXT_CHARACTERS]
    links = links_in_text(cut) if "." in cut or "/" in cut or not cut.isascii() else ()
    return Page(cut, links, is_cut=len(cut) < len(text) or len(links) >= LINKS)


def below(one: Page, other: Page) -> Page:
    """Two pages as one, the second below the first."""
    if not one.text and not one.links:
        start = 0
        text = other.text
    else:
        start = len(one.text) + len(_BETWEEN) if one.text and other.text else len(one.text)
        text = one.text + (_BETWEEN if one.text and other.text else "") + other.text
    links = one.links + tuple(moved(link, start, len(one.links)) for link in other.links)
    is_cut = one.is_cut or other.is_cut
    if len(text) > TEXT_CHARACTERS or len(links) > LINKS:
        text, is_cut = text[:TEXT_CHARACTERS], True
        links = tuple(
            link for link in links[:LINKS] if link.span.part is not Part.TEXT or link.span.end <= len(text)
        )
        links = tuple(numbered(link, index) for index, link in enumerate(links))
    return Page(
        text=text,
        links=links,
        hidden_text=_joined(one.hidden_text, other.hidden_text),
        title=one.title or other.title,
        has_form=one.has_form or other.has_form,
        asks_password=one.asks_password or other.asks_password,
        images=one.images + other.images,
        remote_images=one.remote_images + other.remote_images,
        notes=tuple(dict.fromkeys(one.notes + other.notes)),
        tags=one.tags + other.tags,
        is_cut=is_cut,
    )


def moved(link: Link, start: int, number: int) -> Link:
    """A link whose text begins further on, and that has more links before it."""
    span = link.span
    if span.part is Part.TEXT:
        return replace(link, span=Span(Part.TEXT, span.start + start, span.end + start)) if start else link
    return replace(link, span=Span(span.part, span.start, span.end, span.index + number)) if number else link


def numbered(link: Link, index: int) -> Link:
    """A link at its place among all links."""
    if link.span.part is not Part.LINK or link.span.index == index:
        return link
    return replace(link, span=Span(Part.LINK, link.span.start, link.span.end, index))


def with_line_ends(text: str) -> str:
    """Text whose lines all end alike, with a line feed."""
    return _BREAKS.sub("\n", text) if _BREAKS.search(text) is not None else text


def tidy_text(text: str) -> str:
    """Text without blanks at line ends, NUL, half characters and many blank lines."""
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode().removeprefix("\ufeff")
    text = text.replace("\x00", "")
    return _MANY_BLANKS.sub("\n\n\n", _TRAILING.sub("", text)).strip("\n")


def _joined(one: str, other: str) -> str:
    return f"{one}\n{other}" if one and other else one or other
