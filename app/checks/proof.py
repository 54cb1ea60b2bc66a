"""Reads what the receiving server wrote about a mail's sender (Authentication-Results, RFC 8601).

Rules: only the topmost results are read, and only where their writer is the server that received the mail;
a header that the sender could have put there proves nothing; a forwarded or attached mail proves nothing.
Parsing is one pass over a bounded header; nothing raises.

The library `authres` was weighed and not taken: it wants the name of the server, which Microsoft leaves
out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.limits import HEADER_CHARACTERS
from app.knowledge.suffix import split_host

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.subject import Subject

RESULTS: Final = "authentication-results"
_BY: Final = re.compile(r"\bby\s+([A-Za-z0-9.\-]{3,253})")
_UNNAMED: Final = frozenset({"outlook.com", "office365.com", "microsoft.com", "exchangelabs.com"})
"""Servers whose results carry no name (Microsoft)."""
_HOPS: Final = 4
"""Received lines, from the top, that may be of the receiving server."""


@dataclass(frozen=True, slots=True)
class Method:
    """One result: `dkim=pass header.d=example.org`."""

    name: str
    result: str
    domain: str
    """The domain it speaks of, lower case; empty where none is named."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What the receiving server found out."""

    server: str
    methods: tuple[Method, ...]
    index: int
    """Place of the header in `Subject.headers`."""

    def results(self, name: str) -> tuple[Method, ...]:
        """The results of one method."""
        return tuple(method for method in self.methods if method.name == name)

    def has(self, name: str, *results: str) -> bool:
        """Whether a method ended with one of the results."""
        return any(method.result in results for method in self.results(name))

    def aligned(self, name: str, domain: str) -> bool:
        """Whether a method passed for the organisation of a domain."""
        wanted = organisation(domain)
        passed = [method.domain for method in self.results(name) if method.result == "pass"]
        return any(organisation(given) == wanted for given in passed if given) or (
            name == "dmarc" and "" in passed
        )


def organisation(host: str) -> str:
    """The registrable domain of a host, or the host itself where it has none."""
    return split_host(host).domain or host


def read_proof(subject: Subject) -> Proof | None:
    """The results that can be trusted, or None.

    Args:
        subject: a mail with its headers.
    """
    if subject.forwarder is not None:
        return None
    place = next((n for n, line in enumerate(subject.headers) if line.name == RESULTS), None)
    if place is None:
        return None
    server, methods = parse_results(subject.headers[place].value)
    if not _is_receiver(server, place, subject):
        return None
    kept = list(methods)
    for line in subject.headers[place + 1 :]:
        if line.name == "received":
            break
        if line.name == RESULTS:
            other, more = parse_results(line.value)
            if organisation(other) == organisation(server) and not {m.name for m in more} & {
                m.name for m in kept
            }:
                kept += more
    return Proof(server, tuple(kept), place)


def _is_receiver(server: str, place: int, subject: Subject) -> bool:
    """Whether the writer of results is the server that took the mail in."""
    hops = [
        (n, by) for n, line in enumerate(subject.headers) if line.name == "received" for by in _by(line.value)
    ]
    nearest = [organisation(by) for _, by in hops[:_HOPS]]
    passed = [by for n, by in hops if n < place]
    if len(passed) > _HOPS:
        return False
    if not server:
        return bool(nearest) and nearest[0] in _UNNAMED
    writer = organisation(server)
    ours = {organisation(box.domain) for box in subject.receivers if box.domain}
    sender = organisation(subject.sender.domain) if subject.sender else ""
    if writer == sender and writer not in ours and writer not in nearest[:1]:
        return False
    return writer in nearest or writer in ours


def _by(received: str) -> Iterator[str]:
    found = _BY.search(received, 0, 2000)
    if found:
        yield found.group(1).lower().strip(".")


def parse_results(value: str) -> tuple[str, tuple[Method, ...]]:
    """Take an Authentication-Results header apart.

    Args:
        value: the header's value, unfolded.

    Returns:
        The server's name, lower case, empty where none is given, and the results in their order.
    """
    first, *rest = _without_comments(value[:HEADER_CHARACTERS]).split(";")
    server = (first.split() or [""])[0].lower()
    if "=" in first:
        server, rest = "", [first, *rest]
    methods = (_method(part.split()) for part in rest)
    return server.strip("."), tuple(method for method in methods if method)


def _without_comments(value: str) -> str:
    depth, kept, is_quoted = 0, [], False
    for sign in value:
        if sign == '"' and not depth:
            is_quoted = not is_quoted
        elif sign == "(" and not is_quoted:
            depth += 1
        elif sign == ")" and not is_quoted and depth:
            depth -= 1
        elif not depth:
            kept.append(" " if is_quoted and sign == ";" else sign)
    return "".join(kept)


def _method(words: list[str]) -> Method | None:
    pairs = [
        (key.lower(), given.lower()) for key, sign, given in (word.partition("=") for word in words) if sign
    ]
    if not pairs or not pairs[0][0]:
        return None
    name, result = pairs[0][0].partition("/")[0], pairs[0][1]
    told = dict(reversed(pairs[1:]))
    keys = {
        "dkim": ("header.d", "header.i"),
        "spf": ("smtp.mailfrom", "smtp.helo"),
        "dmarc": ("header.from",),
    }
    given = next((told[key] for key in keys.get(name, ()) if told.get(key)), "")
    return Method(name, result, given.rpartition("@")[2].strip(".<>"))
