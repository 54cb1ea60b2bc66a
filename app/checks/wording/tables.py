"""Decides how the phrases of one script lie in memory: as flat arrays, 2 MB where lists of lists took 14.

Rules: what a phrase or a term holds is a stretch of a flat array (`Rows`); only what a text needs is made
into objects; the trainer's `recipe.signs` writes the arrays.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.checks.wording.heads import Heads
from app.core.errors import DamagedResources

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.checks.wording.search import Step
    from app.core.flat import Flat

CROSSES: Final = 16
"""Set beside the gap of a step that may lie across a sentence end."""
OPTIONAL: Final = 32
"""Set beside the gap of a step that may be missing."""
_GAP: Final = 15


@dataclass(frozen=True, slots=True)
class Rows:
    """Stretches of one flat array."""

    values: memoryview[int]
    ends: memoryview[int]
    """Where each stretch begins, and where the last one ends."""

    @classmethod
    def of(cls, flat: Flat, name: str) -> Rows:
        """The stretches of this name."""
        return cls(flat.arrays[name], flat.arrays[f"{name}.ends"])

    def __getitem__(self, number: int) -> memoryview[int]:
        """One stretch."""
        return self.values[self.ends[number] : self.ends[number + 1]]


@dataclass(frozen=True, slots=True)
class Tables:
    """All phrases of one script. Nothing here changes after loading."""

    heads: Heads
    """What texts are looked through for."""
    texts: memoryview
    """The terms one after the other, as written."""
    text_ends: memoryview[int]
    term_heads: Rows
    """For each term its heads."""
    filed: Rows
    """For each head the phrases that have it in their rarest term."""
    needs: Rows
    """For each phrase its other terms that may not be missing, the rarest first."""
    terms: Rows
    """For each phrase its terms in order."""
    gaps: memoryview[int]
    """For each of these the longest gap before it, with `CROSSES` and `OPTIONAL`."""
    signs: memoryview[int]
    """For each phrase the number of its sign."""
    roles: memoryview[int]

    @classmethod
    def read(cls, flat: Flat) -> Tables:
        """Take the arrays that the resource compiler wrote.

        Raises:
            DamagedResources: one of them is missing.
        """
        arrays = flat.arrays
        try:
            return cls(
                Heads(arrays["whole"].tobytes(), flat.header["beginnings"], flat.header["endings"]),
                arrays["texts"],
                arrays["texts.ends"],
                Rows.of(flat, "term_heads"),
                Rows.of(flat, "filed"),
                Rows.of(flat, "needs"),
                Rows.of(flat, "terms"),
                arrays["gaps"],
                arrays["signs"],
                arrays["roles"],
            )
        except (KeyError, TypeError, AttributeError) as trouble:
            raise DamagedResources(detail=f"wordings: {trouble}") from trouble

    def term(self, number: int) -> str:
        """A term as it was written: `verify|confirm*|gift_card|@link`."""
        return str(self.texts[self.text_ends[number] : self.text_ends[number + 1]], "utf-8")

    def steps(self, phrase: int) -> Sequence[Step]:
        """What a phrase consists of, in order."""
        start, end = self.terms.ends[phrase], self.terms.ends[phrase + 1]
        return [
            (term, gap & _GAP, gap & CROSSES != 0, gap & OPTIONAL != 0)
            for term, gap in zip(self.terms.values[start:end], self.gaps[start:end], strict=True)
        ]
