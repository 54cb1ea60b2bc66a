"""Reads the address that a redirector carries inside its own link.

Rules: what a redirector's server would do is done here without it; an address that is encrypted, or that
only the server knows, stays hidden; a decoder answers with the raw address, or with nothing; nothing
raises; linear.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Final
from urllib.parse import unquote, unquote_plus

from app.core.subject import Url
from app.knowledge.inner import unbase64

Decoder = Callable[[Url], str]

_PROOFPOINT_3: Final = re.compile(r"/v3/__(.+?)__;([A-Za-z0-9\-_=]*)")
_PROOFPOINT_MARK: Final = "/v3/__"
_PROOFPOINT_HOLE: Final = re.compile(r"\*(?:\*([A-Za-z0-9\-_]))?")
_RUN_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_ONE_SLASH: Final = re.compile(r"([a-z]{3,5}:)/(?=[^/])")
_TRIPLE: Final = re.compile(r"/v2/(?:[a-z0-9]{1,4}/)?___(.+?)___")
_SUBDOMAIN_MARK: Final = re.compile(r"--|-")


def parameter(url: Url, *names: str) -> str:
    """The decoded value of the first of these query parameters that stands there; empty where none does."""
    for pair in url.query.replace("&amp;", "&").split("&"):
        name, _, value = pair.partition("=")
        if value and name.lower() in names:
            return unquote_plus(value) if "%" in value else value.replace("+", " ")
    return ""


def query(*names: str) -> Decoder:
    """The address is a query parameter."""
    return lambda url: parameter(url, *names)


def encoded(*names: str) -> Decoder:
    """The address is a query parameter in base64, with or without Bing's `a1` in front."""

    def decode(url: Url) -> str:
        value = parameter(url, *names)
        return unbase64(value.removeprefix("a1"))

    return decode


def whole_query(url: Url) -> str:
    """Everything behind the question mark is the address."""
    return unquote(url.query)


def rest_of_query(name: str) -> Decoder:
    """The address is the last parameter and was not escaped: everything behind its name belongs to it."""
    mark = f"{name}="

    def decode(url: Url) -> str:
        rest = url.query.partition(mark)[2] or url.path.partition(mark)[2]
        if rest[:12].lower().startswith(("http%3a", "https%3a")):
            return unquote(rest.partition("&")[0])
        return f"{rest}#{url.fragment}" if url.fragment and rest else rest

    return decode


def behind(*prefixes: str) -> Decoder:
    """The path goes on with the address after one of these, with or without a scheme."""

    def decode(url: Url) -> str:
        for prefix in prefixes:
            if url.path.startswith(prefix):
                rest = url.path[len(prefix) :]
                rest = unquote(rest) if "://" not in rest else rest
                scheme = "" if rest.startswith(("http:", "https:")) else "https://"
                return scheme + rest + (f"?{url.query}" if url.query and rest else "")
        return ""

    return decode


def segment(place: int, *, scheme: str = "") -> Decoder:
    """One piece of the path is the escaped address; pieces are counted from 1."""

    def decode(url: Url) -> str:
        pieces = url.path.split("/")
        return scheme + unquote(pieces[place]) if place < len(pieces) and pieces[place] else ""

    return decode


def last_segment(url: Url) -> str:
    """The last piece of the path is the escaped address."""
    value = unquote(url.path.rpartition("/")[2])
    return value if value.startswith("http") else ""


def between_slashes(name: str) -> Decoder:
    """A piece of the path is `NAME=` and the escaped address."""

    def decode(url: Url) -> str:
        piece = next((piece for piece in url.path.split("/") if piece.startswith(f"{name}=")), "")
        return unquote(piece[len(name) + 1 :])

    return decode


def behind_star(url: Url) -> str:
    """The address stands behind a `*`, in path or query."""
    return unquote((url.path + (f"?{url.query}" if url.query else "")).partition("*")[2])


def proofpoint_2(url: Url) -> str:
    """Proofpoint's second form: `-` for `%` and `_` for `/`."""
    value = parameter(url, "u")
    return unquote(value.replace("-", "%").replace("_", "/"))


def proofpoint_3(url: Url) -> str:
    """Proofpoint's third form: `*` and `**N` stand for characters kept in base64 behind `__;`.

    `N` counts from 2 in the order A to Z, a to z, 0 to 9, `-`, `_` (Proofpoint's published decoder, 2020).
    """
    tail = url.path + (f"?{url.query}" if url.query else "") + (f"#{url.fragment}" if url.fragment else "")
    plain = unquote(tail) if "%3B" in tail else tail
    match = _PROOFPOINT_3.match(plain, max(plain.find(_PROOFPOINT_MARK), 0))
    if match is None:
        return ""
    kept, place = unbase64(match[2]), 0
    address: list[str] = []
    last = 0
    for hole in _PROOFPOINT_HOLE.finditer(match[1]):
        length = _RUN_LETTERS.index(hole[1]) + 2 if hole[1] else 1
        address += match[1][last : hole.start()], kept[place : place + length]
        place, last = place + length, hole.end()
    return _ONE_SLASH.sub(r"\1//", "".join(address) + match[1][last:], count=1)


def underscores(url: Url) -> str:
    """Check Point's form: the address between `___` and `___`."""
    match = _TRIPLE.match(url.path + (f"?{url.query}" if url.query else ""))
    return _ONE_SLASH.sub(r"\1//", match[1], count=1) if match is not None else ""


def dashed_subdomain(url: Url) -> str:
    """Google Translate's form: the first label is the host, with `-` for `.` and `--` for `-`."""
    label = url.host.partition(".")[0]
    host = _SUBDOMAIN_MARK.sub(lambda mark: "-" if mark[0] == "--" else ".", label)
    return f"https://{host}{url.path}" + (f"?{url.query}" if url.query else "") if "." in host else ""


def mandrill(url: Url) -> str:
    """Mandrill's form: base64 of JSON that holds JSON that holds the address."""
    inside: object = parameter(url, "p")
    for place in ("p", "url"):
        try:
            text = inside if isinstance(inside, str) else ""
            inside = json.loads(unbase64(text) if place == "p" else text)
        except (ValueError, RecursionError):
            return ""
        inside = inside.get(place) if isinstance(inside, dict) else None
    return inside if isinstance(inside, str) else ""
