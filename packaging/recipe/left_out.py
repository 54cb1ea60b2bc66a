"""What the whole engine answers when a case's collector was left out of everything that was learned.

Rules: the rows, the checks and the combination are the app's own; only the learned experts are replaced by
ones that never saw the collector; the mail links of phishing_pot are scored by a link expert that never saw
that source.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from app.checks.registry import UNREAD
from app.core.evidence import Evidence, Mix
from app.core.subject import Channel, Kind, Subject
from app.core.verdict import Answer
from app.knowledge.url import parse_url
from app.model.model import LINKS_SCORED, from_its_sender, in_its_message, of_link
from app.model.words import bounded
from app.verdict.combine import combine, rules_logit
from app.verdict.composites import COMPOSITES
from app.verdict.enough import FEW_WORDS, cannot_tell
from recipe.mix import BUDGETS, Budget, Floats, Scored, fit_mix
from recipe.sources import MAIL_SCAMS
from recipe.texts import left_out_scores

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.core.sign import Sign
    from app.model.links import LinkModel
    from recipe.rows import Row


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Every row with what each expert says of it, none of them having seen its collector."""

    rows: Sequence[Row]
    experts: Mapping[str, Floats]
    """`words`, `signs`, `links` (NaN without links), `sender` (NaN without one), `rules`."""


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
    blind = [links_without_mail if row.source == MAIL_SCAMS else links for row in rows]
    worst = np.array([worst_link(row, model) for row, model in zip(rows, blind, strict=True)])
    hosts = np.array([sender_host(row, model) for row, model in zip(rows, blind, strict=True)])
    rules = np.array([rules_logit([signs[s] for s in sorted(row.signs) if s in signs]) for row in rows])
    words = np.array([bounded(said) for said in learned["words"].tolist()])
    return LeftOut(rows, learned | {"words": words, "links": worst, "sender": hosts, "rules": rules})


def worst_link(row: Row, model: LinkModel) -> float:
    """What the link expert says of a row's links beside its message; NaN without links."""
    urls = [url for href in row.links if (url := parse_url(href)) is not None]
    said = [of_link(model.score(url).logit, owned=url.href in row.owned) for url in urls[:LINKS_SCORED]]
    worst = max(said, default=float("nan"))
    return in_its_message(worst, urls, row.signs)


def sender_host(row: Row, model: LinkModel) -> float:
    """What the link expert says of the host a row's mail comes from; NaN without one."""
    url = parse_url(f"http://{row.sender}/") if row.sender else None
    return float("nan") if url is None else from_its_sender(model.score(url).logit, row.signs)


def channel_rows(left: LeftOut, channel: Channel) -> npt.NDArray[np.intp]:
    """Rows of a channel."""
    return np.array([i for i, row in enumerate(left.rows) if row.channel is channel], dtype=np.intp)


def mixes(left: LeftOut, budgets: Mapping[Channel, Budget] = BUDGETS) -> dict[str, dict[str, object]]:
    """The mix of each text channel, fitted on the left-out scores."""
    out = {}
    for channel, budget in budgets.items():
        places = [i for i in channel_rows(left, channel).tolist() if left.rows[i].label != "spam"]
        chosen = [left.rows[i] for i in places]
        scored = Scored(
            {name: values[places] for name, values in left.experts.items()},
            np.array([row.label == "scam" for row in chosen]),
            [f"{row.collector}:{row.label}" for row in chosen],
            np.array([not row.written and row.label != "marketing" for row in chosen]),
            np.array([row.label == "marketing" for row in chosen]),
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
        words = len(row.words) + (FEW_WORDS if row.links else 0)
        blind = cannot_tell(
            subject, words, total.answer, found, chance=total.probability, unread=UNREAD in row.signs
        )
        out.append(Answer.CANNOT_TELL if blind else total.answer)
    return out


def mixed_total(left: LeftOut, mixes_: Mapping[Channel, Mix]) -> Floats:
    """The sum of every row under its channel's mix."""
    out = np.zeros(len(left.rows))
    for channel, mix in mixes_.items():
        own = np.array([row.channel is channel for row in left.rows])
        total = np.full(len(left.rows), mix.bias)
        for name, values in left.experts.items():
            total += np.where(
                np.isnan(values), mix.absent.get(name, 0.0), mix.weights[name] * np.nan_to_num(values)
            )
        out[own] = total[own]
    return out
