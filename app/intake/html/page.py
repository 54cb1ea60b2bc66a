"""Turns an HTML page into what intake needs: the words, each link with its place, and what stood out.

Rules: every link that shows words has the place of exactly those words; a link written out inside another
link's words is not counted twice; links stand in reading order.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from app.core.limits import HTML_TAGS, LINKS
from app.core.subject import Link, LinkOrigin, Part, Span
from app.intake.html.render import render
from app.intake.links.build import links_in_text, make_link
from app.knowledge.url import parse_url

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.intake.html.rendered import Anchor, Rendered


@dataclass(frozen=True, slots=True)
class Page:
    """An HTML page as a reader sees it."""

    text: str
    links: tuple[Link, ...] = ()
    hidden_text: str = ""
    title: str = ""
    has_form: bool = False
    asks_password: bool = False
    images: int = 0
    remote_images: int = 0
    notes: tuple[str, ...] = ()
    tags: int = 0
    """Start tags read."""
    is_cut: bool = False
    """Some of it was left out."""


def read_page(html: str, most_tags: int = HTML_TAGS) -> Page:
    """Read a page.

    Args:
        html: any text.
        most_tags: past so many tags the rest is left out.

    Returns:
        What it shows; `Page.text[span.start:span.end] == link.shown` for each link with words. Never raises.
    """
    page = render(html, most_tags)
    text = page.shown.text()
    links = placed_links(text, page)
    return Page(
        text=text,
        links=links,
        hidden_text=page.hidden.text(),
        title=page.title,
        has_form=page.has_form or page.asks_password,
        asks_password=page.asks_password,
        images=page.images,
        remote_images=page.remote_images,
        notes=tuple(page.notes),
        tags=page.tags,
        is_cut=page.is_cut or len(links) >= LINKS,
    )


def placed_links(text: str, page: Rendered) -> tuple[Link, ...]:
    """The links of a page in reading order, those written out in the text among them."""
    written = _outside(links_in_text(text), page.anchors) if _may_have_links(text) else []
    base = page.base if page.base and parse_url(page.base) is not None else ""
    waiting = sorted(
        [(anchor.start if anchor.start >= 0 else anchor.at, 0, anchor) for anchor in page.anchors]
        + [(link.span.start, 1, link) for link in written],
        key=itemgetter(0, 1),
    )
    links: list[Link] = []
    for _, _, item in waiting:
        if len(links) >= LINKS:
            break
        made = item if isinstance(item, Link) else _made(item, text, base, len(links))
        if made is not None:
            links.append(made)
    return tuple(links)


def _made(anchor: Anchor, text: str, base: str, index: int) -> Link | None:
    if anchor.start >= 0 and anchor.origin is not LinkOrigin.HIDDEN:
        span = Span(Part.TEXT, anchor.start, anchor.end)
        return make_link(text[anchor.start : anchor.end], anchor.target, span, anchor.origin, base=base)
    span = Span(Part.LINK, 0, len(anchor.target), index)
    origin = LinkOrigin.HIDDEN if anchor.is_unseen else anchor.origin
    return make_link(anchor.alt, anchor.target, span, origin, base=base)


def _outside(written: Sequence[Link], anchors: Sequence[Anchor]) -> list[Link]:
    """The written links that do not lie in the words of another link."""
    taken = sorted((anchor.start, anchor.end) for anchor in anchors if anchor.start >= 0)
    kept: list[Link] = []
    place = 0
    for link in written:
        while place < len(taken) and taken[place][1] <= link.span.start:
            place += 1
        if place == len(taken) or taken[place][0] >= link.span.end:
            kept.append(link)
    return kept


def _may_have_links(text: str) -> bool:
    return "." in text or "/" in text or "dot" in text.lower() or not text.isascii()
