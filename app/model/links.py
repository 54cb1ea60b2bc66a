"""Decides how much a link looks like those of scams, from its letters and what lists know of its host.

Rules: never opens anything; a link without a path and a link with one are judged by branches of their own,
with their own thresholds; the score is calibrated log-odds at even prior, so 0 says nothing; a shortener or
free host never speaks for calm; what moved the score can be named.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from app.core.errors import DamagedResources
from app.core.flat import Flat
from app.model.hashing import total
from app.model.letters import Letters
from app.model.link_host import HOST_FEATURES, Lexicon, host_numbers
from app.model.link_parts import Facts, Parts, Shared, facts, parts
from app.model.link_path import PATH_FEATURES, path_numbers
from app.model.link_runs import PIECES, host_runs, path_runs, share
from app.model.spelling import Words
from app.model.trees import LEAVES, Forest, Splits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from app.core.subject import Url

Branch: TypeAlias = Literal["bare", "path"]

BRANCHES: Final[tuple[Branch, Branch]] = ("bare", "path")
CERTAIN: Final = 8.0
"""No link speaks louder than this, either way."""
_WORTH_NAMING: Final = 0.1
_HOSTS: Final = 1024
"""Hosts remembered with what was read of them, some 3 MB: the links of a mail share their hosts."""
_LONGEST_HOST: Final = 253
"""Characters of the longest host that is remembered, and that there is (RFC 1035)."""


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

    def __init__(self, name: Branch, weights: Flat, lexicon: Lexicon) -> None:
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

    def read_host(self, url: Url, shared: Shared) -> _Host:
        """Read what stands before the path."""
        known = facts(url, shared)
        cut = parts(url, known)
        kept = self._forest.kept(host_numbers(url, known, cut, self.lexicon))
        return _Host(known, cut, kept, self._forest.joined(kept), [*map(self._said, host_runs(cut))])

    def read_path(self, cut: Parts) -> tuple[list[int], float]:
        """What the numbers of a path leave standing of the trees, and what its runs say."""
        kept = self._forest.kept(path_numbers(cut, self.lexicon), len(HOST_FEATURES))
        return kept, self._said(path_runs(cut))

    def _said(self, places: set[int]) -> float:
        """What the runs of a piece say."""
        return self._scale * share(len(places)) * total(self._table, places)

    def logit(self, kept: Iterable[int], said: list[float]) -> float:
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


class _Host(NamedTuple):
    """What a branch reads of a host, whatever stands behind it."""

    known: Facts
    cut: Parts
    """Its path is that of the link it was first seen in."""
    kept: list[int]
    joined: int
    said: list[float]


class _Reading(NamedTuple):
    """What a score was made of, kept for those who ask why."""

    branch: _Branch
    cut: Parts
    kept: list[int]
    said: list[float]


class LinkScore(NamedTuple):
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

    __slots__ = ("_branches", "_hosts", "_shared")

    def __init__(self, shared: Shared, branches: Mapping[Branch, _Branch]) -> None:
        """Use `load` instead."""
        self._shared = shared
        self._branches = dict(branches)
        self._hosts: dict[tuple[object, ...], _Host] = {}

    @classmethod
    def load(cls, source: Path | bytes) -> LinkModel:
        """Read the trained file.

        Args:
            source: path or bytes of `resources/model/links.bin`.

        Raises:
            DamagedResources: it is missing, cut short or trained for another version.
        """
        weights = Flat.load(source)
        try:
            return cls._built(weights)
        except (KeyError, ValueError, TypeError, IndexError, AttributeError) as trouble:
            raise DamagedResources(detail=f"links: {trouble}") from trouble

    @classmethod
    def _built(cls, weights: Flat) -> LinkModel:
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
        branch, host = self._branches[name], self._host(url, name)
        kept, said = host.kept, host.said
        cut = host.cut._replace(path=url.path, query=url.query, fragment=url.fragment)
        left: list[int] = []
        if name == "path":
            left, of_path = branch.read_path(cut)
            kept, said = kept + left, [*said, of_path]
        logit = branch.logit([host.joined, *left], said) if url.is_web and url.host else 0.0
        if host.known.is_shortener or host.known.is_free_host:
            logit = max(0.0, logit)
        return LinkScore(logit, name, branch.thresholds, _Reading(branch, cut, kept, said))

    def _host(self, url: Url, name: Branch) -> _Host:
        """What a branch reads of a link's host, remembered with all of the link that it rests on."""
        has_path = url.path not in {"", "/"}
        key = (name, url.host, url.is_address, url.port is None, url.username == "", has_path)
        host = self._hosts.get(key)
        if host is None:
            host = self._branches[name].read_host(url, self._shared)
            if len(url.host) <= _LONGEST_HOST:
                if len(self._hosts) >= _HOSTS:
                    self._hosts.clear()
                self._hosts[key] = host
        return host

    def thresholds(self, branch: Branch) -> Thresholds:
        """The thresholds of a branch."""
        return self._branches[branch].thresholds
