"""Decides which rows of which sources become the numbers that the link expert is trained on.

Rules: the numbers come from the code that judges links in use; one row per host and at most two per
registrable domain and source; at most `per_source` hosts, picked by a hash and not by their order; the bare
branch sees every link with its path cut off.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix

from app.model.hashing import SLOTS
from app.model.link_host import HOST_FEATURES, host_numbers
from app.model.link_parts import parts
from app.model.link_path import PATH_FEATURES, path_numbers
from app.model.link_runs import runs, share

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt

    from app.core.subject import Url
    from app.model.link_host import Lexicon
    from app.model.link_parts import Facts
    from recipe.sources import LinkRow

DOMAIN_ROWS: Final = 2
ODDS_COLUMNS: Final = (0, 1)
"""Ending and last label odds: learned per fold, so filled in per fold."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows of one branch, in columns."""

    with_path: bool
    urls: list[Url]
    sources: npt.NDArray[np.str_]
    scam: npt.NDArray[np.bool_]
    domains: npt.NDArray[np.str_]
    endings: list[str]
    shared: npt.NDArray[np.bool_]
    """Lies on a free host or shortener (dynamic names aside)."""
    numbers: npt.NDArray[np.float64]
    runs: csr_matrix

    @property
    def size(self) -> int:
        """How many rows."""
        return len(self.urls)


def picked(rows: Sequence[LinkRow], per_source: int, *, with_path: bool) -> list[LinkRow]:
    """One row per host, two per domain, so many per source and label, in a fixed order.

    Args:
        rows: labelled links.
        per_source: hosts of one source and label at most.
        with_path: keep links with a path only; else cut every path off.
    """
    groups: defaultdict[tuple[str, bool], list[LinkRow]] = defaultdict(list)
    for row in rows:
        if not (with_path and row.url.is_bare):
            groups[row.source, row.is_scam].append(row)
    out: list[LinkRow] = []
    for key in sorted(groups):
        hosts: set[str] = set()
        domains: Counter[str] = Counter()
        for row in sorted(groups[key], key=lambda row: (crc32(row.url.href.encode()), row.url.href)):
            host, domain = row.url.host.removeprefix("www."), row.url.domain or row.url.host
            if host in hosts or domains[domain] >= DOMAIN_ROWS or len(hosts) >= per_source:
                continue
            hosts.add(host)
            domains[domain] += 1
            out.append(row if with_path else _cut(row))
    return out


def _cut(row: LinkRow) -> LinkRow:
    return replace(row, url=replace(row.url, path="/", query="", fragment=""))


def matrix(
    rows: Sequence[LinkRow], facts: Callable[[LinkRow], Facts], lexicon: Lexicon, *, with_path: bool
) -> Matrix:
    """The numbers of all rows; the odds columns are zero."""
    width = len(HOST_FEATURES) + (len(PATH_FEATURES) if with_path else 0)
    numbers = np.zeros((len(rows), width))
    places: list[int] = []
    values: list[float] = []
    starts = [0]
    cuts = []
    shared = []
    for index, row in enumerate(rows):
        known = facts(row)
        cut = parts(row.url, known)
        cuts.append(cut)
        shared.append(cut.service != "" and not known.is_dynamic)
        numbers[index] = host_numbers(row.url, known, cut, lexicon) + (
            path_numbers(cut, lexicon) if with_path else []
        )
        for found in runs(cut, with_path=with_path):
            places += sorted(found)
            values += [share(len(found))] * len(found)
        starts.append(len(places))
    found_runs = csr_matrix((values, places, starts), shape=(len(rows), SLOTS))
    found_runs.sum_duplicates()
    return Matrix(
        with_path,
        [row.url for row in rows],
        np.array([row.source for row in rows]),
        np.array([row.is_scam for row in rows]),
        np.array([row.url.domain or row.url.host for row in rows]),
        [cut.ending for cut in cuts],
        np.array(shared),
        numbers,
        found_runs,
    )
