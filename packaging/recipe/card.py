"""Writes `resources/model/CARD.md` and the calibration plot from the left-out answers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import matplotlib as mpl
import numpy as np

from app.engine import Engine
from recipe.answered import Answered, answered
from recipe.attack import attack_report, attacked
from recipe.cases import ADVANCE_FEE
from recipe.figures import percent, report, table
from recipe.links import TABLES
from recipe.uci import f1
from recipe.written import templates

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

BINS: Final = 10
STUDIED: Final = (("bare", "bare", 0.40), ("path", "with a path", 0.65))
"""Branch, its name, and the study's recall at 2 % of honest links."""


def make(corpora: Path, folder: Path, *, cache: Path, without: frozenset[str]) -> None:
    """Write the card and its picture.

    Args:
        corpora: folder of the packed corpora.
        folder: `resources/model`.
        cache: folder of what was read once.
        without: sources left out by name.
    """
    cases = answered(corpora, cache, folder, without)
    text = (folder.parents[1] / "packaging" / "recipe" / "card.md").read_text("utf-8")
    slots = {
        "templates": f"{sum(1 for _ in templates()):,}",
        "advance_fee": str(len(ADVANCE_FEE)),
        "tables": report(cases),
        "pairs": _pairs(cache / TABLES),
        "attack": attack_report(attacked(Engine.load())),
        "uci": f"{f1(corpora):.3f}",
    }
    for name, value in slots.items():
        text = text.replace(f"{{{name}}}", value)
    (folder / "CARD.md").write_text(text, "utf-8")
    _plot(cases, folder / "calibration.png")


def _pairs(file: Path) -> str:
    """The link expert alone, by pairs of left-out sources, beside what the study reached in the same way."""
    figures = json.loads(file.read_text("utf-8"))
    sources = sorted(figures["bare"]["0.02"]["recall"])
    rows = [
        (
            name,
            percent(studied),
            *(percent(figures[branch][budget]["macro"]) for budget in ("0.02", "0.06")),
            *(percent(figures[branch]["0.02"]["recall"][source]) for source in sources),
        )
        for branch, name, studied in STUDIED
    ]
    head = ("link", "study at 2%", "ours at 2%", "at 6%", *(f"{source} at 2%" for source in sources))
    return table(head, rows)


def _plot(cases: Sequence[Answered], target: Path) -> None:
    mpl.use("agg")
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=(5, 5))
    axes.plot([0, 1], [0, 1], color="0.7", linestyle="--")
    for branch in dict.fromkeys(case.branch for case in cases):
        own = [case for case in cases if case.branch == branch and case.label in {"scam", "ham"}]
        axes.plot(*_reliability(own), marker="o", label=branch)
    axes.set(xlabel="chance that was said", ylabel="share that was a scam", xlim=(0, 1), ylim=(0, 1))
    axes.legend()
    figure.savefig(target, dpi=80, metadata={"Software": None})
    plt.close(figure)


def _reliability(cases: Sequence[Answered]) -> tuple[list[float], list[float]]:
    """Mean chance said and share of scams in each bin, every source weighing the same."""
    counts: dict[tuple[str, str], int] = {}
    for case in cases:
        counts[case.source, case.label] = counts.get((case.source, case.label), 0) + 1
    sides = {label: len([key for key in counts if key[1] == label]) for label in ("scam", "ham")}
    weights = np.array([1 / counts[case.source, case.label] / sides[case.label] for case in cases])
    said = np.array([case.chance for case in cases])
    scam = np.array([case.label == "scam" for case in cases])
    place = np.minimum((said * BINS).astype(int), BINS - 1)
    x, y = [], []
    for number in range(BINS):
        own = place == number
        if weights[own].sum() > 0.002:
            x.append(float(np.average(said[own], weights=weights[own])))
            y.append(float(np.average(scam[own], weights=weights[own])))
    return x, y
