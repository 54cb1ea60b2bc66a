"""Decides which numbers describe what stands behind the host of a link.

Rules: one fixed order (`PATH_FEATURES`); linear in the link's length, of which the first `CHARACTERS` are
read; whether there is a path at all is never a number: links without one have a branch of their own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.model.link_host import entropy, hits
from app.model.link_parts import tokens

if TYPE_CHECKING:
    from app.model.link_host import Lexicon
    from app.model.link_parts import Parts

PATH_FEATURES: Final = (
    ("folders", "path"),
    ("path length", "path"),
    ("ends as folder", "path"),
    ("script file", "path"),
    ("page file", "path"),
    ("old script file", "path"),
    ("file to keep", "path"),
    ("program folders", "path"),
    ("hidden folder", "path"),
    ("longest slug hyphens", "path"),
    ("path hyphens", "path"),
    ("path digits", "path"),
    ("path capitals", "path"),
    ("path lures", "path"),
    ("path brands", "path"),
    ("path misspells a brand", "path"),
    ("last piece strangeness", "path"),
    ("strangest piece", "path"),
    ("strangest piece worst letters", "path"),
    ("longest piece", "path"),
    ("longest token", "path"),
    ("hexadecimal run", "path"),
    ("mixed run", "path"),
    ("last piece entropy", "path"),
    ("last piece length", "path"),
    ("first piece length", "path"),
    ("mail address", "path"),
    ("host in path", "path"),
    ("percent codes", "path"),
    ("tilde", "path"),
    ("dates", "path"),
    ("double slash", "path"),
    ("query length", "path"),
    ("query pairs", "path"),
    ("query longest value", "path"),
    ("query lures", "path"),
    ("query holds a link", "path"),
    ("campaign marks", "path"),
    ("fragment length", "path"),
    ("word cover", "path"),
)
"""Name and piece of each number, in order."""
CHARACTERS: Final = 400
_PROGRAM: Final = re.compile(
    r"/(?:wp-content|wp-includes|wp-admin|cgi-bin|plugins|components|modules|administrator|includes|vendor|templates"
    r"|images?|img|css|js|tmp|temp|cache|assets|uploads?|admin|themes|libraries|media|fonts|language|backup|old)(?=/)"
)
_DATE: Final = re.compile(r"/(?:19|20)[0-9]{2}(?:/[01]?[0-9])?(?=/)")
_HEX: Final = re.compile(r"[0-9a-f]{8,64}")
_MIXED: Final = re.compile(r"[A-Za-z0-9_]{6,256}")
_MAIL: Final = re.compile(r"[a-z0-9._+\-]{1,64}(?:@|%40)[a-z0-9\-]{1,64}\.[a-z]{2}")
_HOST: Final = re.compile(r"[a-z0-9\-]{2,63}\.(?:com|net|org|co|de|fr|jp|it|br|uk)(?![a-z])")
_MARKS: Final = ("utm_", "gclid", "fbclid", "mc_cid", "ref=", "source=")
_SPLIT: Final = re.compile(r"[/.\-_]")


def _mixed(text: str) -> int:
    """Length of the longest run in which capitals, small letters and digits mix as in a random key."""
    best = 0
    for run in _MIXED.findall(text):
        if len(run) > best and any(map(str.isdigit, run)) and run.lower() != run != run.upper():
            best = len(run)
    return best


def _pieces(path: str) -> list[str]:
    return [piece for piece in path.split("/") if piece]


def _shape(path: str, low: str, pieces: list[str]) -> list[float]:
    last = pieces[-1] if pieces else ""
    return [
        len(pieces),
        len(path),
        path.endswith("/"),
        last.endswith(".php"),
        last.endswith((".html", ".htm")),
        last.endswith((".asp", ".aspx", ".jsp", ".do", ".cgi")),
        last.endswith((".zip", ".rar", ".7z", ".apk", ".exe", ".msi", ".iso", ".scr", ".js", ".vbs", ".dmg")),
        len(_PROGRAM.findall(low)),
        "/." in path,
        max([piece.count("-") for piece in pieces], default=0),
        path.count("-"),
        sum(map(str.isdigit, path)) / max(len(path), 1),
        sum(map(str.isupper, path)) / max(len(path), 1),
    ]


def _words(low: str, pieces: list[str], lexicon: Lexicon) -> list[float]:
    found = tokens(low)
    words = [word for piece in pieces[-6:] for word in _SPLIT.split(piece)[:8] if word]
    odd = [lexicon.letters.strangeness(word[:32]) for word in words]
    strange, worst = max(odd, default=(0.0, 0.0))
    covered = sum([len(word) for word in found if word in lexicon.vocabulary or word in lexicon.lures])
    return [
        hits(low, found, lexicon.lures),
        hits(low, found, lexicon.brands),
        sum([lexicon.brands.is_near(word) for word in words[:12]]),
        odd[-1][0] if odd else 0.0,
        strange,
        worst,
        max(map(len, pieces), default=0),
        max(map(len, found), default=0),
        covered / max(sum(map(len, found)), 1),
    ]


def _keys(path: str, low: str, pieces: list[str]) -> list[float]:
    last = pieces[-1] if pieces else ""
    return [
        max(map(len, _HEX.findall(low)), default=0),
        _mixed(path),
        entropy(last),
        len(last),
        len(pieces[0]) if pieces else 0,
        _HOST.search(low) is not None,
        path.count("%"),
        "~" in path,
        len(_DATE.findall(low)),
        "//" in path,
    ]


def _query(query: str, lexicon: Lexicon) -> list[float]:
    if not query:
        return [0.0] * 6
    low = query.lower()
    pairs = low.split("&")
    return [
        len(query),
        len(pairs),
        max([len(pair.partition("=")[2]) for pair in pairs]),
        hits(low, tokens(low), lexicon.lures),
        "http" in low,
        sum([mark in low for mark in _MARKS]),
    ]


def path_numbers(cut: Parts, lexicon: Lexicon) -> list[float]:
    """The numbers of `PATH_FEATURES` for one link."""
    path, query, fragment = cut.path[:CHARACTERS], cut.query[:CHARACTERS], cut.fragment[:CHARACTERS]
    low = path.lower()
    pieces = _pieces(low)
    words = _words(low, pieces, lexicon)
    keys = _keys(path, low, pieces)
    rest = f"{low}?{query.lower()}#{fragment.lower()}"
    mail = ("@" in rest or "%40" in rest) and _MAIL.search(rest) is not None
    return [
        *_shape(path, low, pieces),
        *words[:-1],
        *keys[:5],
        mail,
        *keys[5:],
        *_query(query, lexicon),
        len(fragment),
        words[-1],
    ]
