"""Decides which parts a mail is made of, by places in its bytes: nothing is copied.

Rules: multiparts inside multiparts, with lost or wrong boundaries, up to `MAIL_PARTS` parts and
`MULTIPART_DEPTH` levels; the rest is left out and said; header values are read with the rules of `fields`.
The standard library's parser keeps every line as a string: a 25 MB mail takes 130 MiB more, 12 MB of short
lines 520 MiB and 2.2 s, and 3,000 nested multiparts end in a RecursionError (Python 3.11).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from app.core.limits import MAIL_PARTS, MULTIPART_DEPTH
from app.intake.mail.fields import Head, parameters, read_head
from app.intake.mail.transfer import decoded_bytes, decoded_size
from app.intake.mail.words import plain_text

_LONGEST_BOUNDARY: Final = 1_000
_GUESS: Final = re.compile(rb"^--([^\s-][^\r\n]{0,200})\r?$", re.MULTILINE)
_GUESS_BYTES: Final = 20_000
_TYPE: Final = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,60}/[a-z0-9!#$&^_.+*-]{1,80}\Z")


_REPAIRED: Final = {"text": "text/plain", "html": "text/html", "multipart": "multipart/mixed"}
"""What is meant by half a type."""


@dataclass(slots=True)
class Entity:
    """One part of a mail: its header lines and the place of its content."""

    raw: bytes
    head: Head
    start: int
    end: int
    type: str
    """MIME type, lower case; `text/plain` where none is said."""
    is_typed: bool
    """The mail names its type."""
    params: dict[str, str]
    disposition: str
    """`attachment`, `inline` or empty."""
    filename: str
    encoding: str
    children: list[Entity] = field(default_factory=list)

    @property
    def main(self) -> str:
        """`text` of `text/html`."""
        return self.type.partition("/")[0]

    def content(self, most: int) -> bytes:
        """Its content, transfer encoding undone; at most so many bytes."""
        return decoded_bytes(self.raw, self.start, self.end, self.encoding, most)

    def size(self) -> int:
        """How many bytes its content has, without decoding it."""
        return decoded_size(self.raw, self.start, self.end, self.encoding)


@dataclass(slots=True)
class Budget:
    """How many parts may still be read."""

    parts: int = MAIL_PARTS
    is_spent: bool = False


def entity_at(raw: bytes, start: int, end: int, budget: Budget, *, outermost: bool = False) -> Entity:
    """Read one part and what is in it.

    Args:
        raw: the whole mail.
        start: where the part begins.
        end: where it ends.
        budget: counts the parts of the whole mail.
        outermost: it is a mail, not a part of one.
    """
    return _entity(raw, (start, end), budget, depth=0, usual="text/plain", outermost=outermost)


def _entity(
    raw: bytes, place: tuple[int, int], budget: Budget, *, depth: int, usual: str, outermost: bool = False
) -> Entity:
    start, end = place
    head = read_head(raw, start, end, outermost=outermost)
    mime, params = parameters(head.text("content-type"))
    disposition, more = parameters(head.text("content-disposition"))
    is_typed = _TYPE.match(mime) is not None
    entity = Entity(
        raw=raw,
        head=head,
        start=head.body,
        end=end,
        type=mime if is_typed else _REPAIRED.get(mime.partition("/")[0], usual),
        is_typed=is_typed,
        params=params,
        disposition=disposition,
        filename=more.get("filename") or params.get("name") or more.get("name", ""),
        encoding=plain_text(head.first("content-transfer-encoding")).partition(";")[0],
    )
    budget.parts -= 1
    if entity.main == "multipart":
        _read_children(entity, budget, depth)
    return entity


def _read_children(entity: Entity, budget: Budget, depth: int) -> None:
    """Read the parts of a multipart; one whose boundary is nowhere is plain text."""
    if depth >= MULTIPART_DEPTH:
        budget.is_spent = True
        return
    pieces = _pieces(entity, budget)
    if not pieces:
        entity.type = "text/plain"
        return
    usual = "message/rfc822" if entity.type == "multipart/digest" else "text/plain"
    for piece in pieces:
        if budget.parts <= 0:
            budget.is_spent = True
            return
        entity.children.append(_entity(entity.raw, piece, budget, depth=depth + 1, usual=usual))


def _pieces(entity: Entity, budget: Budget) -> list[tuple[int, int]]:
    """Where the parts between the boundaries lie."""
    written = entity.params.get("boundary", "").rstrip()
    boundary = written.encode("utf-8", "replace")[:_LONGEST_BOUNDARY]
    pieces = _between(entity, boundary, budget) if boundary else []
    if pieces:
        return pieces
    guess = _GUESS.search(entity.raw, entity.start, min(entity.end, entity.start + _GUESS_BYTES))
    return _between(entity, guess[1].rstrip(), budget) if guess is not None else []


def _between(entity: Entity, boundary: bytes, budget: Budget) -> list[tuple[int, int]]:
    pattern = re.compile(rb"\n--" + re.escape(boundary) + rb"(--)?[ \t]*+\r?(?=\n|\Z)")
    raw, end = entity.raw, entity.end
    pieces: list[tuple[int, int]] = []
    opened = -1
    for match in pattern.finditer(raw, max(0, entity.start - 1), end):
        if opened >= 0:
            pieces.append(
                (opened, max(opened, match.start() - (raw[match.start() - 1 : match.start()] == b"\r")))
            )
        opened = min(match.end() + 1, end)
        if match[1]:
            return pieces
        if len(pieces) > budget.parts:
            return pieces
    if opened >= 0:
        pieces.append((opened, end))
    return pieces
