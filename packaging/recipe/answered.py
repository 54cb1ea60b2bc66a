"""What the engine answers on every case when the case's collector was left out of all that was learned.

Rules: texts and mails through the left-out experts and the app's own combination; links through the left-out
link expert and the app's own checks; nothing is scored that was written by us.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.checks.seen import see
from app.checks.signs import Signs
from app.core.evidence import Evidence
from app.core.outcome import Group
from app.core.subject import Channel, Kind
from app.core.verdict import Answer
from app.intake import read
from app.knowledge.brands import Directory
from app.model.links import LinkModel
from app.model.model import link_mix, mix_of, of_link
from app.verdict.combine import combine, sigmoid
from app.verdict.composites import COMPOSITES
from app.verdict.enough import cannot_tell
from recipe.left_out import answers, channel_rows, mixed_total, mixes
from recipe.text_weights import left_out

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from app.core.sign import Sign
    from recipe.left_out import LeftOut
    from recipe.links import LeftOutLink

LINKS_A_SOURCE: Final = 2_000
"""Links of one source and label that are answered."""


@dataclass(frozen=True, slots=True)
class Answered:
    """One case with its answer."""

    branch: str
    """`mail`, `message`, `link, bare` or `link with path`."""
    source: str
    collector: str
    label: str
    """`scam`, `ham`, `marketing` or `spam`."""
    language: str
    story: str
    """The weightiest story found; empty for none."""
    answer: Answer
    total: float
    """The sum that the thresholds cut, floors not counted."""
    chance: float
    """The same, calibrated: chance of a scam at even prior."""

    @property
    def is_flagged(self) -> bool:
        """Answered *scam* or *be careful*."""
        return self.answer in {Answer.SCAM, Answer.CAREFUL}


def answered_texts(left: LeftOut, signs: Mapping[str, Sign]) -> Iterator[Answered]:
    """Every real text and mail."""
    shapes = {Channel(name): mix_of(row) for name, row in mixes(left).items()}
    given = answers(left, signs, shapes)
    totals = mixed_total(left, shapes)
    wanted = {i for channel in shapes for i in channel_rows(left, channel).tolist()}
    for index in sorted(i for i in wanted if not left.rows[i].written):
        row = left.rows[index]
        yield Answered(
            row.channel.value,
            row.source,
            row.collector,
            row.label,
            row.language,
            _story(row.signs, signs),
            given[index],
            float(totals[index]),
            sigmoid(shapes[row.channel].slope * float(totals[index]) + shapes[row.channel].offset),
        )


def answered_links(scored: Collection[LeftOutLink], model: LinkModel, signs: Signs) -> Iterator[Answered]:
    """So many links of every source, through the app's own checks."""
    directory = Directory.load()
    counts: dict[tuple[str, bool, bool], int] = {}
    for row in scored:
        subject = read(row.href, Kind.LINK)
        looked = see(subject, directory, signs).looked
        if not looked.links:
            continue
        bare = looked.links[0][1].url.is_bare
        key = (row.source, row.is_scam, bare)
        counts[key] = counts.get(key, 0) + 1
        if counts[key] > LINKS_A_SOURCE:
            continue
        mix = link_mix(model, looked.links[0][1].url)
        found = {sign: signs.by_id[sign] for sign in looked.present if sign in signs.by_id}
        said = of_link(row.logit, owned=bool(looked.owned))
        total = combine(tuple(found.values()), Evidence(mix, {"links": said}), COMPOSITES)
        blind = cannot_tell(subject, 1, total.answer, found, chance=total.probability, unread=False)
        yield Answered(
            "link, bare" if bare else "link with path",
            row.source,
            row.source,
            "scam" if row.is_scam else "ham",
            "",
            "",
            Answer.CANNOT_TELL if blind else total.answer,
            total.logit,
            total.probability,
        )


def answered(
    corpora: Path, cache: Path, folder: Path, without: frozenset[str] = frozenset()
) -> list[Answered]:
    """Everything, in one fixed order.

    Args:
        corpora: folder of the packed corpora.
        cache: folder of what was read once; the link expert's left-out scores are made by `train`.
        folder: `resources/model`.
        without: sources left out by name.
    """
    signs = Signs.load()
    out = list(answered_texts(left_out(corpora, cache, without, folder), signs.by_id))
    links: list[LeftOutLink] = pickle.loads((cache / "links.pickle").read_bytes())
    return out + list(answered_links(links, LinkModel.load(folder / "links.bin"), signs))


def _story(found: Collection[str], signs: Mapping[str, Sign]) -> str:
    told = [signs[s] for s in found if s in signs and signs[s].group is Group.STORY]
    return min(told, key=lambda s: (-s.weight, s.id)).id if told else ""
