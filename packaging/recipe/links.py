"""Decides how the link expert comes about: rows, left-out scores, calibration and thresholds, one file.

Rules: same input, same bytes; what is written is only what was learned; figures come from sources left out,
and written rows are never scored.
"""

from __future__ import annotations

import json
import lzma
import pickle
from array import array
from dataclasses import asdict, dataclass, replace
from random import Random
from typing import TYPE_CHECKING, Final

import numpy as np
from sklearn.linear_model import LogisticRegression

from app.knowledge.url import parse_url
from app.model.link_host import HOST_FEATURES
from app.model.link_parts import Facts, Shared, facts
from app.model.link_path import PATH_FEATURES
from app.resources import resource
from recipe import loso
from recipe.flat import write
from recipe.link_fit import Fitted, Settings, fit
from recipe.link_lexicon import lexicon, popular
from recipe.link_matrix import Matrix, matrix, picked
from recipe.link_trees import flat_trees
from recipe.link_words import BRANDS, DYNAMIC, LURES, SHARED, SHARED_HOSTS
from recipe.sources import MAIL_SCAMS, LinkRow, is_junk, is_noise, link_rows
from recipe.written_links import WRITTEN, written_links

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy.typing as npt

    from app.core.subject import Url
    from app.model.link_host import Lexicon

POPULAR: Final = "popular"
"""Popular domains with their popularity hidden: what honest names look like under every ending."""
BUDGETS: Final = {"scam": 0.003, "careful": 0.02, "watchful": 0.06, "wide": 0.1}
ASIDE: Final = ("legit_free_hosting",)
"""The one list of people's pages on free hosts: it is measured, but one odd source must not set every
threshold."""
SPLIT_SOURCES: Final = ("pdd",)
TABLES: Final = "links.json"
"""What `train` writes its leave-one-source-out tables to, in the cache."""
_SHARED: Final = Shared(frozenset(SHARED), frozenset(SHARED_HOSTS), frozenset(DYNAMIC))
_WRITTEN_ROWS: Final = 5_000
_HOSTS_LEARNED: Final = 16_000
_FOLDS: Final = 3
_STEPS: Final = 127


@dataclass(frozen=True, slots=True)
class Learning:
    """Rows and words, ready for both branches."""

    rows: list[LinkRow]
    lexicon: Lexicon
    letters: bytes

    def matrix(self, hosts: int, *, with_path: bool) -> Matrix:
        """The numbers of one branch, with so many hosts of a source at most."""
        rows = picked(self.rows, hosts, with_path=with_path)
        return matrix(rows, _facts, self.lexicon, with_path=with_path)


def _facts(row: LinkRow) -> Facts:
    known = facts(row.url, _SHARED)
    return replace(known, popularity=0) if row.source == POPULAR else known


def _brand_domains(corpora: Path) -> list[str]:
    with lzma.open(corpora / "brands.jsonl.xz", "rt", encoding="utf-8") as file:
        return sorted({domain for line in file for domain in json.loads(line)["domains"]})


def _shorteners() -> list[str]:
    return resource("lists", "shorteners.txt").read_text("ascii").split()


def gathered(corpora: Path, left_out: frozenset[str]) -> Learning:
    """Read everything that is learned from."""
    words, letters = lexicon(corpora)
    domains = popular(corpora)
    rows = [row for row in link_rows(corpora, left_out) if not is_junk(row)]
    services = _brand_domains(corpora) + domains[:20_000:4]
    rows += written_links(services, _shorteners(), _WRITTEN_ROWS, Random(11))
    for domain in domains[3_001::2]:
        url = parse_url(f"https://{domain}/")
        if url is not None and url.domain and facts(url, _SHARED).popularity:
            rows.append(LinkRow(POPULAR, is_scam=False, url=url))
    return Learning(rows, words, letters)


def _noise(rows: Matrix) -> npt.NDArray[np.bool_]:
    labelled = zip(rows.sources.tolist(), rows.scam.tolist(), rows.urls, strict=True)
    return np.array(
        [
            is_noise(LinkRow(source, scam, url), facts(url, _SHARED).popularity)
            for source, scam, url in labelled
        ]
    )


def loso_table(rows: Matrix) -> loso.Table:
    """Which rows are scored (real ones) and which are trained on (all but noise).

    Links of phishing mails are not scored: many lead to honest pages beside the bad one.
    """
    noise = _noise(rows)
    helpers = np.isin(rows.sources, [WRITTEN, POPULAR, MAIL_SCAMS])
    scored = ~helpers & ~(noise if not rows.with_path else np.zeros_like(noise))
    return loso.Table(rows.sources, rows.scam, rows.domains, scored, ~noise)


def loso_pairs(rows: Matrix, settings: Settings, note: Callable[[str], None] | None) -> list[loso.Pair]:
    """Leave-one-source-out scores of one branch."""

    def scored(train: npt.NDArray[np.bool_], asked: npt.NDArray[np.intp]) -> npt.NDArray[np.float64]:
        return fit(rows, np.flatnonzero(train), settings).scores(rows, asked)

    return loso.pairs(loso_table(rows), scored, split=SPLIT_SOURCES, folds=_FOLDS, note=note)


def calibration(found: list[loso.Pair]) -> tuple[float, float]:
    """Slope and offset that make left-out scores log-odds, every source weighing the same (Platt)."""
    scores = np.concatenate([pair.scores for pair in found])
    scam = np.concatenate([pair.is_scam for pair in found])
    weight = np.concatenate(
        [
            np.where(pair.is_scam, 1 / max(pair.is_scam.sum(), 1), 1 / max((~pair.is_scam).sum(), 1))
            for pair in found
        ]
    )
    line = LogisticRegression(C=1e6).fit(scores.reshape(-1, 1), scam, sample_weight=weight * 1_000)
    return round(float(line.coef_[0, 0]), 4), round(float(line.intercept_[0]), 4)


def _branch(
    rows: Matrix, fitted: Fitted, found: list[loso.Pair]
) -> tuple[dict[str, object], dict[str, array[float] | array[int]]]:
    """Header and arrays of one branch."""
    name = "path" if rows.with_path else "bare"
    slope, offset = calibration(found)
    limits = {
        key: round(slope * loso.report(_counted(found), budget).threshold + offset, 3)
        for key, budget in BUDGETS.items()
    }
    coefficients = fitted.linear.coef_[0] * fitted.runs_weight
    scale = float(np.abs(coefficients).max()) / _STEPS
    trees = flat_trees(fitted.trees)
    honest = np.flatnonzero(~rows.scam)
    header: dict[str, object] = {
        "features": [
            feature for feature, _ in (HOST_FEATURES + PATH_FEATURES if rows.with_path else HOST_FEATURES)
        ],
        "base": round(trees.base + fitted.runs_weight * float(fitted.linear.intercept_[0]), 4),
        "neutral": [round(float(value), 3) for value in np.median(fitted.numbers(rows, honest), axis=0)],
        "endings": fitted.odds.endings,
        "runs_scale": round(scale, 7),
        "calibration": [slope, offset],
        "thresholds": limits,
        "trained_on": sorted(set(rows.sources.tolist())),
    }
    arrays: dict[str, array[float] | array[int]] = {
        f"{name}.feature": array("B", trees.feature),
        f"{name}.threshold": array("d", trees.threshold),
        f"{name}.tree": array("H", trees.tree),
        f"{name}.ruled_out": array("I", trees.ruled_out),
        f"{name}.leaves": array("f", trees.leaves),
        f"{name}.runs": array("b", np.round(coefficients / scale).astype(int).tolist()),
    }
    return header, arrays


def _counted(found: list[loso.Pair]) -> list[loso.Pair]:
    return [pair for pair in found if pair.honest not in ASIDE]


@dataclass(frozen=True, slots=True)
class LeftOutLink:
    """One link with what the link expert says of it when its source was left out."""

    href: str
    """As its branch saw it: whole, or the host alone."""
    source: str
    is_scam: bool
    logit: float
    """Calibrated; the mean over the honest sources it was paired with."""


def left_out_links(rows: Matrix, found: list[loso.Pair]) -> list[LeftOutLink]:
    """Every scored link of one branch, in the order of the rows."""
    slope, offset = calibration(found)
    said: dict[int, list[float]] = {}
    for pair in found:
        for row, score in zip(pair.rows.tolist(), pair.scores.tolist(), strict=True):
            said.setdefault(row, []).append(slope * score + offset)
    return [
        LeftOutLink(
            _judged(rows.urls[row], with_path=rows.with_path),
            str(rows.sources[row]),
            bool(rows.scam[row]),
            float(np.mean(logits)),
        )
        for row, logits in sorted(said.items())
    ]


def _judged(url: Url, *, with_path: bool) -> str:
    """The link as its branch saw it: whole, or its host alone."""
    return url.href if with_path else f"http://{url.host}/"


def _tables(found: list[loso.Pair]) -> dict[str, object]:
    """Figures at each budget, and the flagged share of the sources set aside."""
    out: dict[str, object] = {}
    for budget in (0.1, 0.06, 0.02, 0.005, 0.003):
        report = loso.report(_counted(found), budget)
        aside = [pair for pair in found if pair.honest in ASIDE]
        shares = [float(np.mean(pair.scores[~pair.is_scam] > report.threshold)) for pair in aside]
        out[str(budget)] = {**asdict(report), "aside": float(np.mean(shares)) if shares else None}
    return out


def train(
    corpora: Path,
    out: Path,
    *,
    tables: Path | None = None,
    scores: Path | None = None,
    left_out: frozenset[str] = frozenset(),
    settings: Settings | None = None,
    note: Callable[[str], None] | None = None,
) -> int:
    """Train the link expert and write it.

    Args:
        corpora: folder with the packed corpora.
        out: the file to write.
        tables: where the leave-one-source-out tables go, as JSON.
        scores: where the left-out score of every link goes, for the benchmark.
        left_out: sources that must not be read.
        settings: what is tuned.
        note: told what is going on.

    Returns:
        Bytes written.
    """
    chosen = settings or Settings()
    learning = gathered(corpora, left_out)
    headers: dict[str, object] = {}
    arrays: dict[str, array[float] | array[int]] = {"letters": array("B", learning.letters)}
    figures: dict[str, object] = {}
    scored: list[LeftOutLink] = []
    for with_path in (False, True):
        rows = learning.matrix(_HOSTS_LEARNED, with_path=with_path)
        found = loso_pairs(rows, chosen, note)
        fitted = fit(rows, np.flatnonzero(~_noise(rows)), chosen)
        name = "path" if with_path else "bare"
        headers[name], more = _branch(rows, fitted, found)
        arrays |= more
        figures[name] = _tables(found)
        scored += left_out_links(rows, found)
    header = {
        "branches": headers,
        "brands": " ".join(BRANDS),
        "lures": " ".join(LURES),
        "shared": " ".join(SHARED),
        "shared_hosts": " ".join(SHARED_HOSTS),
        "dynamic": " ".join(DYNAMIC),
        "known": learning.lexicon.known,
        "vocabulary": " ".join(sorted(learning.lexicon.vocabulary)),
    }
    _keep(tables, (json.dumps(figures, indent=1, sort_keys=True) + "\n").encode())
    _keep(scores, pickle.dumps(scored))
    return write(out, header, arrays)


def _keep(file: Path | None, data: bytes) -> None:
    """Write figures where they are asked for."""
    if file is not None:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
