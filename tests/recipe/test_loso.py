"""Leaving sources out by pairs: who sees whom, and where the threshold falls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from recipe import loso

if TYPE_CHECKING:
    import numpy.typing as npt

COUNT = 40
SOURCES = np.repeat(np.array(["bad1", "bad2", "good1", "good2", "both", "both", "own"]), COUNT)
SCAM = np.repeat(np.array([True, True, False, False, True, False, False]), COUNT)


def _table(groups: npt.NDArray[np.str_] | None = None) -> loso.Table:
    unique = np.array([f"g{row}" for row in range(len(SOURCES))])
    own = SOURCES == "own"
    return loso.Table(
        SOURCES, SCAM, unique if groups is None else groups, ~own, np.ones(len(SOURCES), dtype=bool)
    )


def _perfect(train: npt.NDArray[np.bool_], asked: npt.NDArray[np.intp]) -> npt.NDArray[np.float64]:
    assert not train[asked].any()
    return SCAM[asked].astype(np.float64)


@pytest.mark.parametrize("folds", [0, 2])
def test_every_pair_is_scored_once(folds: int) -> None:
    found = loso.pairs(_table(), _perfect, split=["both"], folds=folds)
    names = [(pair.scam, pair.honest) for pair in found]
    assert sorted(names) == sorted(
        (scam, honest) for scam in ("bad1", "bad2", "both") for honest in ("good1", "good2", "both")
    )


def test_the_left_out_are_never_seen() -> None:
    seen: list[tuple[set[str], set[str]]] = []

    def watched(train: npt.NDArray[np.bool_], asked: npt.NDArray[np.intp]) -> npt.NDArray[np.float64]:
        seen.append((set(SOURCES[train]), set(SOURCES[asked])))
        return np.zeros(len(asked))

    loso.pairs(_table(), watched)
    assert all(trained.isdisjoint(asked) for trained, asked in seen)
    assert all("own" in trained and "own" not in asked for trained, asked in seen)


def test_groups_seen_in_training_are_not_counted() -> None:
    groups = np.array([f"g{row % COUNT}" for row in range(len(SOURCES))])
    assert all(len(pair.rows) == 0 for pair in loso.pairs(_table(groups), _perfect))


def test_threshold_keeps_the_budget_over_the_mean_of_sources() -> None:
    honest = [np.linspace(0, 1, 1000), np.zeros(10)]
    limit = loso.threshold(honest, 0.05)
    assert np.mean([np.mean(scores > limit) for scores in honest]) == pytest.approx(0.05, abs=0.002)


def test_report_of_a_perfect_model() -> None:
    report = loso.report(loso.pairs(_table(), _perfect, split=["both"]), 0.02)
    assert report.macro == 1.0
    assert set(report.flagged.values()) == {0.0}
