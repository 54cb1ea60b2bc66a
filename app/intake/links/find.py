"""Finds the links of a text as people write them, each with its exact place.

Rules: what a person would tap or type is a link: with a scheme, with `www.`, without either
(`dhl-paket.top/x`), made unclickable (`hxxp`, `[.]`), torn by a phone (`http //x.com`, `x . com`), wrapped
over lines; an email address is none; places are those of the text as given; time grows linearly with the
text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.limits import LINKS
from app.intake.links.bare import is_meant
from app.intake.links.host import LETTERS, ascii_host, cut_host, exists, host_end, mended_host
from app.intake.links.schemes import Seed, seeds
from app.intake.links.tail import bracketed, continued, glued_to_host, is_soft_break, tail_end, trimmed_end
from app.intake.links.tidy import tidied
from app.knowledge.url import HOSTLESS_SCHEMES, parse_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.subject import Url

_LEAD_IN: Final = re.compile(r"[ \t]{0,2}[/\\]{0,4}")
_PORT: Final = re.compile(r":[0-9]{1,5}(?![0-9A-Za-z])")
_SPACED_PATH: Final = re.compile(r" {1,2}/ {0,2}(?=[A-Za-z0-9])|/ (?=[A-Za-z0-9]{1,40}/)")
_DOT: Final = re.compile(r"\.(?=\w)")
_BARE: Final = re.compile(rf"[{LETTERS}.]{{1,255}}")
_LETTER: Final = re.compile(f"[{LETTERS}]")
_AT: Final = re.compile(rf"@[{LETTERS}.]{{1,255}}")
_DEAD_BEFORE: Final = frozenset("@#$%&~")
_BARE_TAIL: Final = re.compile(r"(?::[0-9]{1,5})?/|[?#](?=[0-9A-Za-z_\-]{1,40}=)")
_CUE_CHARACTERS: Final = 24
_NET_MASK: Final = re.compile(r"/[0-9]{1,2}(?![0-9A-Za-z/])")
_MOST_TRIED: Final = LINKS
"""Schemes without a host that are looked at; behind them only links without a scheme are found."""
_LABEL_CHARACTERS: Final = 63


@dataclass(frozen=True, slots=True)
class FoundLink:
    """One link of a text."""

    start: int
    end: int
    """Places in the text as given; the end is exclusive."""
    target: str
    """The link as it was meant, repaired: `https://x.com/a` for `hxxps://x[.]com/a`."""
    url: Url
    """The same, taken apart."""
    is_defanged: bool
    """It was written so that it cannot be clicked."""


_Candidate = tuple[int, int, str, bool]
"""Start and end in the tidied text, target, whether it was written so that it cannot be clicked."""


def find_links(text: str, *, most: int = LINKS) -> tuple[FoundLink, ...]:
    """Find the links of a text, in order of place.

    Args:
        text: any text.
        most: the search ends after so many.
    """
    tidy = tidied(text)
    found: list[FoundLink] = []
    for start, end, target, is_defanged in _candidates(tidy.text):
        url = parse_url(target)
        if url is None or (not url.host and url.scheme not in HOSTLESS_SCHEMES and url.scheme != "file"):
            continue
        place, place_end = tidy.start(start), tidy.end(end)
        found.append(FoundLink(place, place_end, target, url, is_defanged or tidy.is_defanged(start, end)))
        if len(found) == most:
            break
    return tuple(found)


def _candidates(text: str) -> Iterator[_Candidate]:
    place = tried = 0
    for seed in seeds(text):
        if seed.start < place:
            continue
        candidate = _hostless(text, seed) if seed.scheme in HOSTLESS_SCHEMES else _schemed(text, seed)
        if candidate is None:
            tried += 1
            if tried == _MOST_TRIED:
                break
            continue
        yield from _bare(text, place, seed.start)
        yield candidate
        place = candidate[1]
    yield from _bare(text, place, len(text))


def _hostless(text: str, seed: Seed) -> _Candidate:
    end = trimmed_end(text, seed.start, seed.body, tail_end(text, seed.body, len(text)))
    return seed.start, end, seed.prefix + text[seed.body : end], False


def _schemed(text: str, seed: Seed) -> _Candidate | None:
    """The link behind a scheme or `www.`; None where no host follows."""
    inside = bracketed(text, seed.body) if text[seed.start - 1 : seed.start] in {"<", ":"} else None
    if inside is not None:
        return seed.start, inside[1], seed.prefix + inside[0], seed.is_defanged
    lead = _LEAD_IN.match(text, seed.body)
    body = lead.end() if lead is not None and seed.scheme != "www" else seed.body
    is_torn = not seed.is_full or " " in text[seed.body : body]
    end = host_end(text, body, glued_to_host(text, body))
    prefix, host = seed.prefix, text[body:end]
    if not exists(f"www.{host}" if seed.scheme == "www" else host):
        mended, mended_end = mended_host(text, body, may_join=is_torn)
        if mended:
            return _with_tail(text, seed.start, mended_end, prefix + mended, is_defanged=seed.is_defanged)
        if text[end : end + 1] != "/" and (cut := cut_host(f"www.{host}" if seed.scheme == "www" else host)):
            end = body + len(cut) - (len("www.") if seed.scheme == "www" else 0)
            return seed.start, end, prefix + text[body:end], seed.is_defanged
        if is_torn or host.lower() in {"", "http", "https"}:
            return None
    return _with_tail(text, seed.start, end, prefix + host, is_defanged=seed.is_defanged)


def _with_tail(text: str, start: int, end: int, target: str, *, is_defanged: bool) -> _Candidate:
    """Add port, path and what was wrapped to a link whose host ends at `end` and reads `target` so far."""
    if port := _PORT.match(text, end):
        target, end = target + port[0], port.end()
    if " " in text[start:end] and (spaced := _SPACED_PATH.match(text, end)):
        target, end = target + "/", spaced.end()
    elif text[end : end + 1] not in {"/", "?", "#", "\\"}:
        return start, end, target, is_defanged
    run = tail_end(text, end, len(text))
    rest, wrapped_end = continued(text, start, run)
    if rest:
        last = trimmed_end(text, start, run, wrapped_end)
        joined = text[end:run].removesuffix("=") if is_soft_break(text, run) else text[end:run]
        return start, last, target + joined + rest[: len(rest) - (wrapped_end - last)], is_defanged
    last = trimmed_end(text, start, end, run)
    return start, last, target + text[end:last], is_defanged


def _bare(text: str, start: int, stop: int) -> Iterator[_Candidate]:
    """Links without a scheme between two places."""
    place = start
    while (dot := _DOT.search(text, place, stop)) is not None:
        first = _label_start(text, place, dot.start())
        run = _BARE.match(text, first, stop)
        if first == dot.start() or run is None:
            place = dot.end()
            continue
        whole = run[0].partition("..")[0]
        host = whole.rstrip(".-_")
        end, place = first + len(host), max(first + len(whole), dot.end())
        first += len(host) - len(host.lstrip("-_"))
        if "." not in host or _is_dead(text, first):
            continue
        if (at := _AT.match(text, end, stop)) is not None:
            place = at.end()
            if not (exists(host) and text[place : place + 1] == "/"):
                continue
            end = place
        candidate = _bare_link(text, first, end, stop)
        if candidate is not None:
            place = candidate[1]
            yield candidate


def _label_start(text: str, lowest: int, dot: int) -> int:
    place, lowest = dot, max(lowest, dot - _LABEL_CHARACTERS)
    while place > lowest and _LETTER.match(text, place - 1):
        place -= 1
    return place


def _is_dead(text: str, first: int) -> bool:
    """Whether what stands before shows that this is the inside of something else: an address, a path."""
    before = text[first - 1 : first] if first else ""
    if before in {"/", "\\"}:
        return text[max(0, first - 2) : first] not in {"//", "\\\\"}
    return before in _DEAD_BEFORE


def _bare_link(text: str, first: int, end: int, stop: int) -> _Candidate | None:
    host = text[first:end]
    has_tail = _BARE_TAIL.match(text, end, stop) is not None
    if host.replace(".", "").isdecimal():
        if not has_tail or not exists(host) or _NET_MASK.match(text, end):
            return None
    elif "@" not in host:
        name = host if host.isascii() else ascii_host(host)
        before, alone = text[max(0, first - _CUE_CHARACTERS) : first], _is_alone(text, first, end)
        if "." not in name or not is_meant(name, has_path=has_tail, before=before, alone=alone):
            return None
    if not has_tail:
        return first, end, "http://" + host, False
    return _with_tail(text, first, end, "http://" + host, is_defanged=False)


def _is_alone(text: str, first: int, end: int) -> bool:
    """Whether nothing else stands on its line, a few blanks and a full stop aside."""
    before = text[max(0, first - 3) : first].rstrip(" \t")
    behind = text[end : end + 3].lstrip(" \t.\r")
    return before[-1:] in {"", "\n"} and behind[:1] in {"", "\n"}
