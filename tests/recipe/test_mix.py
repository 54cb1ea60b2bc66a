from __future__ import annotations

import numpy as np

from recipe.mix import Budget, Scored, fit_mix, mixed


def _scored() -> Scored:
    """Two collectors: an expert that is right three times in four, and plain rows at both ends."""
    strengths = np.concatenate([np.repeat([-8.0, 8.0], 400), np.tile([-1.0, 1.0], 200)])
    right = np.concatenate(
        [np.ones(800, dtype=bool), np.tile([True, True, True, True, True, True, False, False], 50)]
    )
    scam = np.where(right, strengths > 0, strengths < 0)
    sources = [f"{index // 8 % 2}" for index in range(len(scam))]
    everything = np.ones(len(scam), dtype=bool)
    return Scored({"words": strengths}, scam, sources, everything, ~everything)


def test_chances_in_the_middle_come_true() -> None:
    scored = _scored()
    mix = fit_mix(scored, Budget())
    total = mixed(mix, scored)
    chance = 1 / (1 + np.exp(-(float(str(mix["slope"])) * total + float(str(mix["offset"])))))
    middle = np.abs(scored.experts["words"]) < 2

    for side in (-1.0, 1.0):
        own = middle & (scored.experts["words"] == side)
        assert abs(chance[own].mean() - scored.scam[own].mean()) < 0.06


def test_the_same_rows_give_the_same_mix() -> None:
    assert fit_mix(_scored(), Budget()) == fit_mix(_scored(), Budget())
