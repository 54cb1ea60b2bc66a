"""Decides which words and hosts the link expert counts: borrowed names, luring words, shared places.

Rules: names and words are facts gathered by hand, kept in `link_words.toml`; the trained file carries them
along, so a change there takes effect with the next training.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Final

_LISTS: Final[dict[str, str]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


def _words(name: str) -> tuple[str, ...]:
    return tuple(_LISTS[name].split())


BRANDS: Final = _words("brands")
"""Names that are borrowed."""
LURES: Final = _words("lures")
"""Words that lure or hurry, in several languages."""
DYNAMIC: Final = _words("dynamic")
"""Domains that hand out dynamic names: a home server may have one, a firm has not."""
SHARED: Final = _words("shared")
"""Domains below which anybody may have a page: free hosts, file stores, mail services."""
SHARED_HOSTS: Final = _words("shared_hosts")
"""Hosts of popular owners that carry other people's pages."""
