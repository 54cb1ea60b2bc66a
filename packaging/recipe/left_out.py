"""What the whole engine answers when a case's collector was left out of everything that was learned.

Rules: the rows, the checks and the combination are the app's own; only the learned experts are replaced by ones
that never saw the collector; the mail links of phishing_pot are scored by a link expert that never saw that source.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.core.evidence import Evidence, Mix
from app.core.sign import Sign
from app.core.subject import Channel, Kind, Subject
from app.core.verdict import Answer
from app.knowledge.url import parse_url
from app.model.links import LinkModel
from app.verdict.combine import combine, rules_logit
from app.verdict.composites import COMPOSITES
from app.verdict.enough import cannot_tell
from recipe.mix import Budget, Floats, Scored, fit_mix
from recipe.rows import Row
from recipe.sources import MAIL_SCAMS
from recipe.texts import left_out_scores

LINKS_SCORED = 12
BUDGETS: Mapping[Channel, Budget] = {
    Channel.MESSAGE: Budget(careful=0.05, scam=0.003),
    Channel.MAIL: Budget(careful=0.05, scam=0.003),
}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Every row with what each expert says of it, none of them having seen its collector."""

    rows: Sequence[Row]
    experts: Mapping[str, Floats]
    """`words`, `signs`, `links` (NaN without links), `rules`."""


def score(
    rows: Sequence[Row],
    signs: Mapping[str, Sign],
    links: LinkModel,
    links_without_mail: LinkModel,
    note: Callable[[str], None],
) -> LeftOut:
    """Score every row with experts that never saw its collector.

    Args:
        rows: the cases as the experts see them.
        signs: the bundled signs by id.
        links: the link expert.
        links_without_mail: the link expert trained without the links of phishing mails.
        note: told what is being left out.
    """
    learned = left_out_scores(rows, note)
    worst = np.array([_worst(row, links_without_mail if row.source == MAIL_SCAMS else links) for row in rows])
    rules = np.array([rules_logit([signs[s] for s in row.signs if s in signs]) for row in rows])
    return LeftOut(rows, learned | {"links": worst, "rules": rules})


def _worst(row: Row, model: LinkModel) -> float:
    urls = [url for href in row.links[:LINKS_SCORED] if (url := parse_url(href)) is not None]
    return max((model.score(url).logit for url in urls), default=float("nan"))


def channel_rows(left: LeftOut, channel: Channel) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """Rows of a channel that may be scored: real ones, spam that is no fraud left out."""
    return np.array(
        [
            i
            for i, row in enumerate(left.rows)
            if row.channel is channel and not row.written and row.label != "spam"
        ],
        dtype=np.intp,
    )


def mixes(left: LeftOut, budgets: Mapping[Channel, Budget] = BUDGETS) -> dict[str, dict[str, object]]:
    """The mix of each text channel, fitted on the left-out scores."""
    out = {}
    for channel, budget in budgets.items():
        places = channel_rows(left, channel)
        scored = Scored(
            {name: values[places] for name, values in left.experts.items()},
            np.array([left.rows[i].label == "scam" for i in places]),
            [f"{left.rows[i].collector}:{left.rows[i].label}" for i in places],
        )
        out[channel.value] = fit_mix(scored, budget)
    return out


def answers(left: LeftOut, signs: Mapping[str, Sign], mixes_: Mapping[Channel, Mix]) -> list[Answer]:
    """What the engine would answer on every row."""
    out = []
    for index, row in enumerate(left.rows):
        experts = {
            name: float(values[index])
            for name, values in left.experts.items()
            if name != "rules" and not np.isnan(values[index])
        }
        found = {sign: signs[sign] for sign in row.signs if sign in signs}
        total = combine(tuple(found.values()), Evidence(mixes_[row.channel], experts), COMPOSITES)
        subject = Subject(Kind(row.kind), "", "." if row.words else "")
        blind = cannot_tell(subject, len(row.words), total.answer, found) and not row.links
        out.append(Answer.CANNOT_TELL if blind else total.answer)
    return out


def load_links(path: Path) -> LinkModel:
    """A link expert from a file."""
    return LinkModel.load(path)
