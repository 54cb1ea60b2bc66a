"""The on-device model: its experts and the mix of each channel.

Rules: inference only; reads two files and writes none; an expert with nothing to look at is left out; the
words of subject line and text are read as one; the host of a mail's sender is read as a bare link.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING, Any, Final

from app.core.evidence import Evidence, Looked, Mix
from app.core.flat import Flat
from app.core.subject import Channel, Link, Part, Span
from app.core.verdict import Moved
from app.knowledge.hosts import is_free_host
from app.knowledge.url import parse_url
from app.model.experts import sign_logit
from app.model.links import LinkModel
from app.model.words import WordModel, bounded, read_words
from app.resources import resource

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from app.core.subject import Url
    from app.core.text.tokens import Tokens

MOST_MOVED: Final = 6
LINKS_SCORED: Final = 12
"""Different links the link expert scores in one subject."""
OFFICIAL: Final = "calm.official_links"
OWN: Final = frozenset({OFFICIAL, "calm.own_domain"})
MOST_CALM: Final = -3.0
"""Log-odds that well-known links calm a message at most: anybody can put one beside a bad demand."""
PROVEN_SENDER: Final = "calm.own_domain"
SENDER_CALM: Final = 0.0
"""Log-odds that the host of a sender calms at most without proof."""
SHORTENED: Final = "link.shortener"
COPIED: Final = "copied.any"
LINK_WEIGHTS: Final[Mapping[str, float]] = {"links": 1.0, "rules": 0.5}
"""How a link alone adds up: the link expert is calibrated, the rules are judged by hand and count half."""


FREE_HOSTED, FREE_HOSTED_PAGE = 0.8, 0.6
"""Log-odds more before a link on free hosting, bare or with a path, is flagged: such a host looks bad whoever
made its page."""
OTHER_BARE, OTHER_PAGE = -0.05, 0.03
"""What that saves in false alarms is spent on all other bare links, and kept for those with a path."""
SURER: Final = 0.35
"""Log-odds beyond the expert's own limit before a link alone is a *scam*: rules add to honest ones too."""


@dataclass(frozen=True, slots=True)
class WorstLink:
    """The link that speaks loudest for a scam."""

    index: int
    """Its place in the subject's links."""
    link: Link
    logit: float


class Model:
    """All experts."""

    def __init__(self, text: Flat, links: LinkModel) -> None:
        """Take the trained weights."""
        words, signs = text.header["words"], text.header["signs"]
        self._words = WordModel(text.arrays["words"], words["scale"], words["bias"])
        self._signs: tuple[Mapping[str, float], float] = (signs["weights"], signs["bias"])
        self._links = links
        self._mixes = {Channel(name): mix_of(row) for name, row in text.header["mixes"].items()}

    @classmethod
    def load(cls) -> Model:
        """Read `resources/model`.

        Raises:
            DamagedResources: a file is missing or damaged.
        """
        return cls(Flat.load(resource("model", "text.bin")), LinkModel.load(resource("model", "links.bin")))

    def judge(self, looked: Looked) -> tuple[Evidence, WorstLink | None]:
        """Ask every expert that has something to look at.

        Returns:
            What they say, and the link that speaks loudest.
        """
        experts: dict[str, float] = {}
        moved: list[Moved] = []
        if looked.channel is not Channel.LINK:
            moved += self._read_words(looked, experts)
            experts["signs"] = sign_logit(*self._signs, looked.present)
        worst = self._worst(looked)
        if worst is not None:
            urls = [link.url for _, link in looked.links]
            is_alone = looked.channel is Channel.LINK
            experts["links"] = worst.logit if is_alone else in_its_message(worst.logit, urls, looked.present)
            target = Span(Part.LINK, 0, len(worst.link.target), worst.index)
            moved.append(Moved(worst.link.url.host, target, worst.logit))
        host = self.sender_logit(looked)
        if host is not None:
            experts["sender"] = host
        moved.sort(key=lambda m: -abs(m.weight))
        return Evidence(self._mix(looked.channel, worst), experts, tuple(moved[:MOST_MOVED])), worst

    def sender_logit(self, looked: Looked) -> float | None:
        """What the link expert says of the host that a mail comes from; None where there is none to ask."""
        url = parse_url(f"http://{looked.sender}/") if looked.sender else None
        return None if url is None else from_its_sender(self._links.score(url).logit, looked.present)

    def _mix(self, channel: Channel, worst: WorstLink | None) -> Mix:
        """How a channel adds up; a bare link and one with a path have thresholds of their own."""
        if channel is not Channel.LINK:
            return self._mixes[channel]
        return link_mix(self._links, None if worst is None else worst.link.url)

    def _read_words(self, looked: Looked, experts: dict[str, float]) -> list[Moved]:
        """Ask the word expert, which has nothing to read in a bare number."""
        if not any(letter.isalpha() for letter in f"{looked.title.text}{looked.body.text}"):
            return []
        title, title_places = read_words(looked.title)
        body, body_places = read_words(looked.body)
        score = self._words.score([*title, *body])
        if score is None:
            return []
        experts["words"] = bounded(score.logit)
        places = [(Part.SUBJECT_LINE, looked.title, i) for i in title_places]
        places += [(Part.TEXT, looked.body, i) for i in body_places]
        return [_moved(*places[index], weight) for index, weight in score.moved]

    def _worst(self, looked: Looked) -> WorstLink | None:
        scored = [
            WorstLink(i, link, of_link(self._links.score(link.url).logit, owned=i in looked.owned))
            for i, link in looked.links[:LINKS_SCORED]
        ]
        return max(scored, key=lambda w: (w.logit, -w.index), default=None)


def of_link(logit: float, *, owned: bool) -> float:
    """What the link expert says of one link; the spelling of a brand's own pages frightens nobody."""
    return min(logit, 0.0) if owned else logit


def in_its_message(logit: float, urls: Sequence[Url], present: Collection[str]) -> float:
    """What the worst link says beside the message it stands in.

    The worst of many looks bad by chance, so the log of the number of different sites is taken off. A named
    brand's own links, and a short link whose goal nobody sees, may calm but not frighten by their spelling.
    Only what is known to be the brand's own calms without a limit; what a copied mail shows does not calm at
    all, for its links may lead anywhere.

    Args:
        logit: log-odds of the worst link.
        urls: all links of the message.
        present: ids of the signs found.
    """
    sites = len({url.domain or url.host for url in urls[:LINKS_SCORED]})
    alone = logit - log(max(sites, 1))
    is_unreadable = OFFICIAL in present or (SHORTENED in present and sites == 1)
    floor = 0.0 if COPIED in present else MOST_CALM
    bounded = alone if not OWN.isdisjoint(present) else max(alone, floor)
    return min(bounded, 0.0) if is_unreadable else bounded


def from_its_sender(logit: float, present: Collection[str]) -> float:
    """What the host of a sender says: anybody can write a good one above a mail, so it calms only with proof.

    Args:
        logit: log-odds of the host, as a bare link.
        present: ids of the signs found.
    """
    return logit if PROVEN_SENDER in present else max(logit, SENDER_CALM)


def link_mix(model: LinkModel, url: Url | None) -> Mix:
    """How a link alone adds up; a bare one and one with a path have limits of their own."""
    is_bare = url is None or url.is_bare
    limits = model.thresholds("bare" if is_bare else "path")
    more, less = (FREE_HOSTED, OTHER_BARE) if is_bare else (FREE_HOSTED_PAGE, OTHER_PAGE)
    on_free_host = url is not None and is_free_host(url)
    careful = limits.watchful + (more if on_free_host else less)
    return Mix(0.0, LINK_WEIGHTS, {}, careful=careful, scam=limits.scam + SURER)


def _moved(part: Part, tokens: Tokens, index: int, weight: float) -> Moved:
    start, end = tokens.starts[index], tokens.ends[index]
    return Moved(tokens.text[start:end], Span(part, start, end), round(weight, 3))


def mix_of(row: Mapping[str, Any]) -> Mix:
    """A channel's mix as it stands in the header of the weights."""
    return Mix(
        bias=row["bias"],
        weights=row["weights"],
        absent=row["absent"],
        careful=row["careful"],
        scam=row["scam"],
        slope=row["slope"],
        offset=row["offset"],
    )
