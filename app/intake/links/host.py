"""Reads the host of a link out of a text: which letters it may have, and hosts that a phone has torn apart.

Rules: letters of scripts that put words right behind a link belong to a host only where it begins with
them; a torn host (`x . com`, `my bank .com`) is mended only behind a scheme or `www`, up to the first real
ending.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from app.knowledge.suffix import is_top_level, split_host
from app.knowledge.url import parse_url

LETTERS: Final = (
    r"0-9A-Za-z_\-\u00c0-\u02ff\u0370-\u037d\u037f-\u0559\u0561-\u0588\u05d0-\u05ea\u0620-\u0669\u066e-\u06d3\u06d5-\u06ff"
    r"\u0904-\u0963\u0966-\u0dff\u10a0-\u13ff\u1e00-\u1fff\u2c00-\u2c7f\U0001d400-\U0001d7ff"
)
_UNSPACED: Final = r"\u0e01-\u0edf\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\U00020000-\U0003ffff"
HOST: Final = re.compile(rf"\[[0-9A-Fa-f:.%]{{2,60}}\]|[{LETTERS}.~%]{{1,255}}")
_FIRST_UNSPACED: Final = "\u0e01"
"""The lowest letter of `_UNSPACED`."""
_USERINFO: Final = re.compile(r"[^\s/\\?#<>\"]{0,512}@(?=[\w\[])")
_PIECE: Final = re.compile(r"( {0,2})([A-Za-z0-9\-]{1,63}|\.)")
_IPV4: Final = re.compile(r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}\Z")
_GLUED_WORD: Final = re.compile(r"[\-_]")
_LABEL_CHARACTERS: Final = 64
_MOST_PIECES: Final = 16
_MOST_JOINS: Final = 2


def host_end(text: str, start: int, stop: int) -> int:
    """Where the host ends that begins at `start`, a name and password before it counted; `start` for none."""
    userinfo = _USERINFO.match(text, start, stop)
    place = userinfo.end() if userinfo is not None else start
    pattern = _unspaced_host() if _is_unspaced(text[place : place + 1]) else HOST
    match = pattern.match(text, place, stop)
    if match is None:
        return start
    if text[match.end() : match.end() + 1] in {"/", ":", "?", "#", "\\"}:
        return match.end()
    return place + len(match[0].rstrip(".-_~%"))


@cache
def _unspaced_host() -> re.Pattern[str]:
    """Made when first needed: such wide classes take milliseconds to compile."""
    return re.compile(rf"[{LETTERS}{_UNSPACED}.~%]{{1,255}}")


def _is_unspaced(letter: str) -> bool:
    return letter >= _FIRST_UNSPACED and re.match(f"[{_UNSPACED}]", letter) is not None


def exists(host: str) -> bool:
    """Whether a host can exist on the internet: a known ending with a name before it, or an IPv4 address."""
    host = host.rpartition("@")[2].lower().rstrip(".")
    if _IPV4.match(host):
        return all(int(number) < 256 for number in host.split("."))
    host = ascii_host(host)
    parts = split_host(host)
    return parts.is_known and parts.domain != ""


def ascii_host(host: str) -> str:
    """A host in punycode; empty where it can be none."""
    if host.isascii() and "%" not in host:
        return host
    url = parse_url(f"http://{host}/")
    return url.host if url is not None else ""


def cut_host(host: str) -> str:
    """A host without the word that a dash glued to it, `bank.com` for `bank.com-Cards`; empty for none."""
    front, _, last = host.rpartition(".")
    ending = _GLUED_WORD.split(last, maxsplit=1)[0]
    cut = f"{front}.{ending}" if ending else front
    return cut if cut != host and exists(cut) else ""


def mended_host(text: str, start: int, *, may_join: bool) -> tuple[str, int]:
    """A host torn apart by spaces: `x . com`, `bank-login .com`.

    Args:
        text: the tidied text.
        start: where it begins.
        may_join: words with only a space between them may be joined: `my bank .com`.

    Returns:
        The mended host and where it ends; empty where none can be made.
    """
    if text.find(" ", start, start + _LABEL_CHARACTERS) < 0:
        return "", start
    pieces: list[str] = []
    joins, place, best = 0, start, ("", start)
    for _ in range(_MOST_PIECES):
        match = _PIECE.match(text, place)
        if match is None:
            break
        piece, after_dot = match[2], bool(pieces) and pieces[-1] == "."
        if piece == "." and (not pieces or after_dot):
            break
        if piece != "." and pieces and not after_dot:
            joins += 1
            if not may_join or joins > _MOST_JOINS or best[0]:
                break
        pieces.append(piece)
        place = match.end()
        if after_dot and piece.islower() and is_top_level(piece) and exists("".join(pieces)):
            best = "".join(pieces), place
        elif best[0] and piece != ".":
            break
    return best
