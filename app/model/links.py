"""Decides how much a link looks like those of scams, from its letters and what lists know of its host.

Rules: never opens anything; a link without a path and a link with one are judged by branches of their own,
with their own thresholds; the score is calibrated log-odds at even prior, so 0 says nothing; a shortener or
free host never speaks for calm; what moved the score can be named.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from app.core.errors import DamagedResources
from app.model.hashing import total
from app.model.letters import Letters
from app.model.link_host import HOST_FEATURES, Lexicon, host_numbers
from app.model.link_parts import Parts, Shared, facts, parts
from app.model.link_path import PATH_FEATURES, path_numbers
from app.model.link_runs import PIECES, runs, share
from app.model.spelling import Words
from app.model.trees import LEAVES, Forest, Splits
from app.model.weights import Weights

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.core.subject import Url

Branch: TypeAlias = Literal["bare", "path"]

BRANCHES: Final[tuple[Branch, Branch]] = ("bare", "path")
CERTAIN: Final = 8.0
"""No link speaks louder than this, either way."""
_WORTH_NAMING: Final = 0.1


class Moved(NamedTuple):
    """A piece of a link and how far it moved the score."""

    what: str
    """`name`, `before`, `ending`, `popularity`, `host` or `path`."""
    weight: float
    """Log-odds against a usual honest link; above zero speaks for a scam."""
    text: str
    """The piece as it stands in the link; empty for `popularity` and `host`."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Log-odds from which on a link is flagged, by the share of honest links flagged on unseen sources."""

    scam: float
    """0.3 %."""
    careful: float
    """2 %."""
    watchful: float
    """6 %."""
    wide: float
    """10 %."""


class _Branch:
    """One branch: trees on numbers, weights of letter runs, calibration."""

    __slots__ = (
        "_columns",
        "_forest",
        "_neutral",
        "_offset",
        "_scale",
        "_slope",
        "_table",
        "lexicon",
        "thresholds",
    )

    def __init__(self, name: Branch, weights: Weights, lexicon: Lexicon) -> None:
        header, arrays = weights.header["branches"][name], weights.arrays
        described = HOST_FEATURES if name == "bare" else HOST_FEATURES + PATH_FEATURES
        if header["features"] != [feature for feature, _ in described]:
            msg = "trained on other numbers"
            raise ValueError(msg)
        splits = Splits(
            *(arrays[f"{name}.{field}"] for field in ("feature", "threshold", "tree", "ruled_out"))
        )
        leaves = arrays[f"{name}.leaves"]
        if len(leaves) % LEAVES:
            msg = "half a tree"
            raise ValueError(msg)
        self._forest = Forest(splits, leaves, len(described), header["base"])
        self._neutral = self._forest.kept(header["neutral"])
        self._columns: dict[str, list[int]] = {}
        for column, (_, piece) in enumerate(described):
            self._columns.setdefault(piece, []).append(column)
        self.lexicon = replace(lexicon, endings=header["endings"])
        self._table: Sequence[int] = arrays[f"{name}.runs"]
        self._scale: float = header["runs_scale"]
        self._slope, self._offset = header["calibration"]
        self.thresholds = Thresholds(**header["thresholds"])

    def read(self, numbers: Sequence[float], found: tuple[set[int], ...]) -> tuple[list[int], list[float]]:
        """What the numbers leave standing of the trees, and what the runs of each piece say."""
        said = [self._scale * share(len(places)) * total(self._table, places) for places in found]
        return self._forest.kept(numbers), said

    def logit(self, kept: list[int], said: list[float]) -> float:
        """Calibrated log-odds."""
        raw = self._forest.value(self._forest.joined(kept)) + sum(said)
        logit: float = self._slope * raw + self._offset
        return max(-CERTAIN, min(CERTAIN, logit))

    def pieces(self, kept: list[int], said: list[float]) -> dict[str, float]:
        """How far each piece moved the log-odds: the score without it, taken away."""
        whole = self._forest.value(self._forest.joined(kept))
        out = dict(zip(PIECES, said, strict=False))
        for piece, columns in self._columns.items():
            without = kept.copy()
            for column in columns:
                without[column] = self._neutral[column]
            out[piece] = out.get(piece, 0.0) + whole - self._forest.value(self._forest.joined(without))
        return {piece: self._slope * weight for piece, weight in out.items()}


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a score was made of, kept for those who ask why."""

    branch: _Branch
    cut: Parts
    kept: list[int]
    said: list[float]


@dataclass(frozen=True, slots=True)
class LinkScore:
    """What the model says of one link."""

    logit: float
    """Calibrated log-odds of a scam at even prior; 0 says nothing."""
    branch: Branch
    thresholds: Thresholds
    """Of its branch."""
    reading: _Reading

    @property
    def moved(self) -> tuple[Moved, ...]:
        """The pieces that moved the score, the strongest first. Costs as much as the score itself."""
        reading, cut = self.reading, self.reading.cut
        texts = {
            "name": cut.name,
            "before": cut.before,
            "ending": cut.ending,
            "path": cut.path + (f"?{cut.query}" if cut.query else ""),
        }
        weights = reading.branch.pieces(reading.kept, reading.said)
        found = [Moved(what, round(weight, 2), texts.get(what, "")) for what, weight in weights.items()]
        strong = [moved for moved in found if abs(moved.weight) >= _WORTH_NAMING]
        return tuple(sorted(strong, key=lambda moved: (-abs(moved.weight), moved.what)))


class LinkModel:
    """The link expert, loaded."""

    __slots__ = ("_branches", "_shared")

    def __init__(self, shared: Shared, branches: Mapping[Branch, _Branch]) -> None:
        """Use `load` instead."""
        self._shared = shared
        self._branches = dict(branches)

    @classmethod
    def load(cls, source: Path | bytes) -> LinkModel:
        """Read the trained file.

        Args:
            source: path or bytes of `resources/model/links.bin`.

        Raises:
            DamagedResources: it is missing, cut short or trained for another version.
        """
        weights = Weights.load(source)
        try:
            return cls._built(weights)
        except (KeyError, ValueError, TypeError, IndexError, AttributeError) as trouble:
            raise DamagedResources(detail=f"links: {trouble}") from trouble

    @classmethod
    def _built(cls, weights: Weights) -> LinkModel:
        header: Mapping[str, Any] = weights.header
        lexicon = Lexicon(
            letters=Letters(weights.arrays["letters"]),
            brands=Words(header["brands"].split()),
            lures=Words(header["lures"].split()),
            known=header["known"],
            vocabulary=frozenset(header["vocabulary"].split()),
            endings={},
        )
        branches = {name: _Branch(name, weights, lexicon) for name in BRANCHES}
        places = (frozenset(header[field].split()) for field in ("shared", "shared_hosts", "dynamic"))
        return cls(Shared(*places), branches)

    def score(self, url: Url) -> LinkScore:
        """Judge one link.

        Args:
            url: a web link; others have no host and score 0.

        Returns:
            Its log-odds, its branch, and on demand what moved it.
        """
        name: Branch = "bare" if url.is_bare else "path"
        branch = self._branches[name]
        known = facts(url, self._shared)
        cut = parts(url, known)
        numbers = host_numbers(url, known, cut, branch.lexicon)
        if name == "path":
            numbers += path_numbers(cut, branch.lexicon)
        kept, said = branch.read(numbers, runs(cut, with_path=name == "path"))
        logit = branch.logit(kept, said) if url.is_web and url.host else 0.0
        if known.is_shortener or known.is_free_host:
            logit = max(0.0, logit)
        return LinkScore(logit, name, branch.thresholds, _Reading(branch, cut, kept, said))

    def thresholds(self, branch: Branch) -> Thresholds:
        """The thresholds of a branch."""
        return self._branches[branch].thresholds
