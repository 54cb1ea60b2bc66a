"""Takes address headers apart: who a mail says it is from, and where it really points.

Rules: names and addresses are told apart before encoded words are decoded, so an address hidden in the name
stays in the name; comments, quotes, groups and routes as RFC 5322 has them; broken ones are read as mail
windows read them; one pass, nothing raises. `email.utils.getaddresses` calls itself for each `(` and splits a
quoted address.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from app.core.limits import ADDRESSES
from app.core.subject import Mailbox
from app.intake.mail.words import decoded_words

_TOKEN: Final = re.compile(r'"((?:[^"\\]|\\.){0,300}+)"|<([^<>]*+)>|([,;:()])|([^"<,;:()]++)|(.)', re.DOTALL)
_ADDRESS: Final = re.compile(r"[^\s<>()\[\]\"',;:]{1,128}@[^\s<>()\[\]\"',;:@]{1,255}")
_INSIDE: Final = re.compile(r"<\s?([^\s<>@]{1,128}@[^\s<>@]{1,255})\s?>\s{0,5}\Z")
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_LONGEST_NAME: Final = 300
_LONGEST_ADDRESS: Final = 400


def mailboxes_of(value: str, most: int = ADDRESSES) -> tuple[Mailbox, ...]:
    """The mailboxes of an address header.

    Args:
        value: an unfolded header value, encoded words left as they are.
        most: as many at most.
    """
    found: list[Mailbox] = []
    box = _Draft()
    depth = 0
    groups = value.count(";")
    for match in _TOKEN.finditer(value):
        quoted, angled, mark, words, stray = match.groups()
        if mark == "(":
            depth += 1
            box.comment += mark if depth > 1 else ""
        elif mark == ")":
            depth = max(0, depth - 1)
            box.comment += mark if depth else ""
        elif depth:
            box.comment.append(match[0])
        elif quoted is not None:
            box.add(_ESCAPED.sub(r"\1", quoted), is_quoted=True)
        elif angled is not None:
            box.angle(angled)
        elif mark == ":" and groups and not box.address and not box.has_at:
            box = _Draft()
        elif mark in {",", ";"} and not (mark == "," and box.is_open):
            groups -= mark == ";"
            _finish(box, found)
            box = _Draft()
            if len(found) >= most:
                return tuple(found)
        else:
            box.add(words or mark or stray or "")
    _finish(box, found)
    return tuple(found[:most])


def address_of(value: str) -> str:
    """The bare address of `Return-Path: <x@y>`, lower case; empty for `<>`."""
    boxes = mailboxes_of(value, 1)
    return boxes[0].address if boxes else ""


@dataclass(slots=True)
class _Draft:
    """One mailbox being read."""

    name: list[tuple[str, bool]] = field(default_factory=list)
    """Words of the name, and whether they were quoted."""
    comment: list[str] = field(default_factory=list)
    address: str = ""
    is_empty_angle: bool = False

    has_at: bool = False

    @property
    def is_open(self) -> bool:
        """Only words so far: the comma of `Lee, Ann <ann@x.org>` stands inside the name."""
        return bool(self.name) and not self.address and not self.has_at

    def add(self, words: str, *, is_quoted: bool = False) -> None:
        """Take words of the name."""
        self.name.append((words, is_quoted))
        self.has_at = self.has_at or "@" in words

    def angle(self, inside: str) -> None:
        """Take what stands in angle brackets; of two addresses the last counts."""
        bare = _bare(inside)
        if self.address and "@" in bare:
            self.add(f"<{self.address}>")
        if "@" in bare or not self.address:
            self.address = bare
        self.is_empty_angle = not bare


def _finish(box: _Draft, found: list[Mailbox]) -> None:
    name = "".join(words if quoted else decoded_words(words) for words, quoted in box.name)
    name = _tidy(decoded_words(name))
    comment = _tidy(decoded_words("".join(box.comment)))
    address = box.address
    if not address and not box.is_empty_angle:
        name, address = _address_within(name)
    display = name or comment
    if display or address:
        found.append(Mailbox(display[:_LONGEST_NAME], address[:_LONGEST_ADDRESS]))


def _address_within(name: str) -> tuple[str, str]:
    """Name and address of a mailbox without angle brackets, or whose brackets were encoded with its name."""
    inside = _INSIDE.search(name)
    if inside is not None:
        return _tidy(name[: inside.start()]), _bare(inside[1])
    match = _ADDRESS.search(name)
    if match is None:
        return name, ""
    return _tidy(f"{name[: match.start()]} {name[match.end() :]}"), _bare(match[0])


def _bare(inside: str) -> str:
    """The address without route, spaces and `mailto:`, lower case."""
    address = "".join(decoded_words(inside).split()).lower().removeprefix("mailto:")
    if address.startswith("@") and ":" in address:
        address = address.rpartition(":")[2]
    return address.strip("<>[]'\",;").rstrip(".")


def _tidy(name: str) -> str:
    bare = " ".join(name.split())
    while len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "\"'":
        bare = bare[1:-1].strip()
    return bare.strip('"') if bare.count('"') == 1 else bare
