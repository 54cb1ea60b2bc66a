"""Decides whether something with dots in it, written without a scheme, is meant as a link.

Rules: the ending must exist on the internet; a path behind it settles it; a host alone must look like a
name and not like two sentences glued together (`done.Then`), a file (`report.zip`) or an abbreviation
(`e.g.`). The tiers were set on 26,000 honest texts; `tests/intake/links/test_find.py` has the shapes.
"""

from __future__ import annotations

import re
from typing import Final

from app.knowledge.hosts import is_free_mail, popularity
from app.knowledge.suffix import HostParts, split_host


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SURE: Final = _set(
    """com net org edu gov mil int biz info xyz icu cyou sbs cfd website vip
    de nl fr uk eu pt ie dk fi pl cz sk hu ro bg gr hr lt lv ee lu ru ua kz tr
    mx ar cl pe ve uy ec ca au nz ng ke jp cn kr tw hk sg vn th ph lk ae eg
    tk ml cf gq ws cc pw ly io su gd"""
)
"""Endings that are neither words in one of seven languages nor usual abbreviations."""
_ANY_CASE: Final = _set("com net org")
"""Endings that nobody takes for the beginning of a sentence."""
_FILES: Final = _set("zip mov py md sh ps rs cab pub doc lib ini exe bat bin")
"""Endings that are also those of files."""
_FRONT: Final = _set(
    """www m app apps web mail login signin secure my mijn account accounts portal online shop store go id
    auth help support"""
)
"""First labels that only a host has."""
_LEAD: Final = re.compile(
    r"(?i)(?:\b(?:visit|via|at|on|to|see|site|website|web|link|url|click|open|login|log in|go to|goto|page"
    r"|visitez|sur|lien|visite|visita|en|enlace|pagina|página|sitio|besuchen|unter|auf|seite"
    r"|visiti|su|sito|acesse|acessar|em|no site|ga naar|op|naar|bezoek|klik|klicken sie|cliquez|clique|clic)"
    r"|[:>\u2192\u27a1\U0001f449])[ \t]*\Z"
)
_AT_WORD: Final = re.compile(r"(?i)(?:@|\bat\b|[(\[{]at[)\]}])[ \t]*\Z")
_CLOCK: Final = re.compile(r"[0-9]{1,2}(?:am|pm)\Z")
_LABEL: Final = re.compile(r"(?:[a-z0-9_]|[a-z0-9_][a-z0-9_\-]{0,61}[a-z0-9_])\Z")
_LEAD_CHARACTERS: Final = 20
_LONG_NAME: Final = 12
_SHORT_NAME: Final = 3


def is_meant(host: str, *, has_path: bool, before: str, alone: bool) -> bool:
    """Whether a host without a scheme is a link.

    Args:
        host: as written, ASCII, with at least one dot.
        has_path: a path or a query follows it.
        before: the text in front of it on its line, a few words are enough.
        alone: it is all there is on its line.
    """
    lower = host.lower()
    labels = lower.split(".")
    if not all(map(_LABEL.match, labels)) or labels[-1].isdecimal():
        return False
    parts = split_host(lower)
    if not parts.is_known or not parts.domain:
        return False
    ending = labels[-1]
    name = parts.domain.partition(".")[0]
    if ending not in _ANY_CASE and _is_glued(host, host[-len(ending) :]):
        return False
    if has_path:
        return True
    if is_free_mail(parts.domain) and _AT_WORD.search(before):
        return False
    if popularity(parts.domain) or (parts.icann_domain != parts.domain and popularity(parts.icann_domain)):
        return True
    if ending in _FILES or name.isdecimal() or _CLOCK.match(name) or len(name) < _SHORT_NAME:
        return False
    return _is_telling(parts, name, labels, cue=alone or _LEAD.search(before[-_LEAD_CHARACTERS:]) is not None)


def _is_telling(parts: HostParts, name: str, labels: list[str], *, cue: bool) -> bool:
    """Whether a bare host of an unknown name looks like a name that somebody registered."""
    if labels[-1] in _SURE or "." in parts.suffix:
        return True
    digits = sum(map(str.isdecimal, name))
    if "-" in name.strip("-") or (digits > 1 and not name[0].isdecimal()):
        return True
    if len(labels) > 2 and labels[0] in _FRONT:
        return True
    return cue or len(name) >= _LONG_NAME


def _is_glued(host: str, written: str) -> bool:
    """Whether a capital behind the dot shows that a sentence begins there: `done.Then`, but not `DHL.COM`."""
    is_name = host.isupper() or (written.isupper() and len(written) > 1 and host[0].isupper())
    return written[0].isupper() and not is_name
