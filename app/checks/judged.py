"""Decides which links of a subject are looked at, and in which order.

Rules: web links of others only, each target once; look-alikes stand first, hosts that nobody knows before
well-known ones, the first link of a host before its others: a pile of honest links hides no other one.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from app.core.limits import LINKS_JUDGED
from app.knowledge.hosts import is_free_host, popularity
from app.knowledge.lookalike import lookalike

if TYPE_CHECKING:
    from app.core.subject import Link, Span, Subject
    from app.knowledge.brands import Directory

HOSTS_COMPARED: Final = 400
"""Hosts compared with the brands to put the most telling links first; at 0.1 ms each."""


def most_telling(subject: Subject, directory: Directory) -> tuple[tuple[int, Link], ...]:
    """The web links that are looked at, the most telling first.

    Args:
        subject: what was pasted, taken apart.
        directory: the bundled brands.

    Returns:
        Each link with its place in `Subject.links`.
    """
    targets: dict[str, tuple[int, Link]] = {}
    own = own_words(subject)
    for index, link in enumerate(subject.links):
        if link.url.is_web and not any(_lies_in(link.span, span) for span in own):
            targets.setdefault(link.url.href, (index, link))
    nth: Counter[str] = Counter()
    ranks: list[tuple[bool, bool, int, int]] = []
    for index, link in targets.values():
        url = link.url
        is_known = bool(popularity(url.domain)) and not is_free_host(url)
        is_like = len(nth) < HOSTS_COMPARED and lookalike(url.host, directory) is not None
        ranks.append((not is_like, is_known, nth[url.host], index))
        nth[url.host] += 1
    links = subject.links
    return tuple((index, links[index]) for *_, index in sorted(ranks)[:LINKS_JUDGED])


def own_words(subject: Subject) -> tuple[Span, ...]:
    """What the person who asks said in a chat; empty where nobody else says anything."""
    mine = tuple(turn.span for turn in subject.turns if turn.mine)
    return mine if len(mine) < len(subject.turns) else ()


def _lies_in(one: Span, other: Span) -> bool:
    return one.part is other.part and other.start <= one.start and one.end <= other.end
