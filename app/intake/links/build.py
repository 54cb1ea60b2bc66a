"""Makes the links of a subject: parsed, seen through redirectors, each with its place.

Rules: a link that no browser would open is none; at most `LINKS` are kept, and what is cut is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.limits import LINKS
from app.core.subject import LeftOut, Link, LinkOrigin, Part, Span, Url
from app.intake.links.find import find_links
from app.intake.links.unwrap import unwrap
from app.knowledge.url import parse_url

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def make_link(
    shown: str,
    target: str,
    span: Span,
    origin: LinkOrigin,
    *,
    base: str = "",
    defanged: bool = False,
) -> Link | None:
    """Make one link.

    Args:
        shown: the words a reader sees.
        target: the raw target, as in `href`.
        span: where it was shown, or the target itself (`Part.LINK`) where nothing was.
        origin: how it stands in the subject.
        base: address that relative targets belong to (`<base href>`).
        defanged: it was written so that it cannot be clicked.

    Returns:
        The link, or None where a browser would open nothing.
    """
    url = parse_url(target, base=base)
    return None if url is None else _link(shown, target, span, origin, url, defanged=defanged)


def links_in_text(text: str, *, most: int = LINKS) -> tuple[Link, ...]:
    """The links written out in a text, in order, at most `most`; spans are of `Part.TEXT`."""
    return tuple(
        _link(
            text[found.start : found.end],
            found.target,
            Span(Part.TEXT, found.start, found.end),
            LinkOrigin.TEXT,
            found.url,
            defanged=found.is_defanged,
        )
        for found in find_links(text, most=most)
    )


def cut_links(links: Sequence[Link]) -> tuple[tuple[Link, ...], tuple[LeftOut, ...]]:
    """At most `LINKS` links, and what to say where there may have been more."""
    if len(links) < LINKS:
        return tuple(links), ()
    left_out = LeftOut(f"There are very many links. Only the first {LINKS:,} were looked at.")
    return tuple(links[:LINKS]), (left_out,)


def different_links(links: Iterable[Link]) -> tuple[Link, ...]:
    """One link for each place that they lead to, the first of its kind."""
    kept: dict[str, Link] = {}
    for link in links:
        kept.setdefault(link.url.href, link)
    return tuple(kept.values())


def _link(shown: str, target: str, span: Span, origin: LinkOrigin, url: Url, *, defanged: bool) -> Link:
    leads_to, via = unwrap(url)
    return Link(shown, target, span, origin, leads_to, via, defanged)
