"""Reads a regular expression into an automaton in which ambiguous loops can be searched for.

Rules: classes of characters are compared by a pool of characters that stands on both sides of every border in
the pattern; counts above `MOST_COUNT` are cut to it, which changes no loop; an assertion is a step that may
fail; a possessive loop over single characters, and a look at one character ahead, are steps that only some
next characters may follow.
"""

from __future__ import annotations

import importlib
import re
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_COUNT: Final = 6
POOL: Final = (
    *map(chr, range(128)),
    *"\x85\xa0\xad\xe9\xdf\u0130\u0131\u017f\u0663\u200b\u2013\u2028\u3042\u4e2d\uff10\uff21\uffff\U0001f600",
)

_parser: Any = importlib.import_module("re._parser")
_constants: Any = importlib.import_module("re._constants")

Parsed: TypeAlias = Any
"""What the standard library's own parser gives; it has no types."""
Mask = int
"""A set of characters of the alphabet, one bit each."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A step to another state: over one character, or over none."""

    to: int
    over: Mask | None
    """Characters it reads; None for a step that reads nothing."""
    next_in: Mask = -1
    """Characters that may follow a step that reads nothing."""
    may_fail: bool = False


@dataclass
class Automaton:
    """States from 0; `start` and `accept` among them."""

    alphabet: tuple[str, ...]
    edges: list[list[Edge]] = field(default_factory=list)
    start: int = 0
    accept: int = 0

    @property
    def everything(self) -> Mask:
        """All characters."""
        return (1 << len(self.alphabet)) - 1

    def state(self) -> int:
        """A new state."""
        self.edges.append([])
        return len(self.edges) - 1

    def step(self, source: int, edge: Edge) -> None:
        """Add a step."""
        self.edges[source].append(edge)


class Unread(Exception):
    """The pattern uses something that this reader does not know; prove it by hand."""


def read(pattern: re.Pattern[str] | re.Pattern[bytes], *, scans: bool) -> Automaton:
    """The automaton of a pattern.

    Args:
        pattern: compiled.
        scans: whether it is tried at every place of a text, not at one.

    Raises:
        Unread: the pattern has a reference or a condition.
    """
    text = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    flags = pattern.flags if isinstance(pattern.pattern, str) else pattern.flags | re.ASCII
    tree = _parser.parse(text, flags & ~re.UNICODE if flags & re.ASCII else flags)
    reader = _Reader(flags, _alphabet(tree, flags))
    return reader.whole(list(tree), scans=scans)


def _alphabet(tree: Parsed, flags: int) -> tuple[str, ...]:
    """One character of each sort that the pattern tells apart."""
    atoms = list(_atoms(tree, flags))
    borders = {value for atom, _ in atoms for value in _borders(atom)}
    near = {chr(n) for value in borders for n in (value - 1, value, value + 1) if 0 <= n <= sys.maxunicode}
    cased = {other for c in near for other in (c.lower(), c.upper()) if len(other) == 1}
    sorts: dict[tuple[bool, ...], str] = {}
    for c in sorted({*POOL, *near, *cased}, key=lambda c: (not c.isalnum(), c)):
        sorts.setdefault(tuple(_holds(atom, used, c) for atom, used in atoms), c)
    return tuple(sorts.values())


def _atoms(tree: Parsed, flags: int) -> Iterator[tuple[tuple[str, Parsed], int]]:
    for name, value in tree:
        kind = str(name)
        if kind in {"LITERAL", "NOT_LITERAL", "ANY", "IN"}:
            yield (kind, value), flags
        elif kind == "SUBPATTERN":
            yield from _atoms(value[3], (flags | value[1]) & ~value[2])
        elif kind == "BRANCH":
            for branch in value[1]:
                yield from _atoms(branch, flags)
        elif kind in {"ASSERT", "ASSERT_NOT"}:
            yield from _atoms(value[1], flags)
        elif kind in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}:
            yield from _atoms(value[2], flags)
        elif kind == "ATOMIC_GROUP":
            yield from _atoms(value, flags)


def _borders(atom: tuple[str, Any]) -> list[int]:
    kind, value = atom
    if kind in {"LITERAL", "NOT_LITERAL"}:
        return [value]
    if kind != "IN":
        return []
    found: list[int] = []
    for name, inner in value:
        found += [inner] if str(name) == "LITERAL" else list(inner) if str(name) == "RANGE" else []
    return found


def _holds(atom: tuple[str, Any], flags: int, c: str) -> bool:
    kind, value = atom
    if kind == "ANY":
        return c != "\n" or bool(flags & re.DOTALL)
    cases = {c, c.lower(), c.upper()} if flags & re.IGNORECASE else {c}
    codes = [ord(one) for one in cases if len(one) == 1]
    if kind in {"LITERAL", "NOT_LITERAL"}:
        return (value in codes) == (kind == "LITERAL")
    negated = bool(value) and str(value[0][0]) == "NEGATE"
    inside = any(_in_item(str(name), inner, flags, code) for name, inner in value for code in codes)
    return inside != negated


def _in_item(kind: str, value: Parsed, flags: int, code: int) -> bool:
    if kind == "LITERAL":
        return bool(value == code)
    if kind == "RANGE":
        return bool(value[0] <= code <= value[1])
    return kind == "CATEGORY" and _in_category(str(value), flags, chr(code))


def _in_category(name: str, flags: int, c: str) -> bool:
    known = c.isascii() or not flags & re.ASCII
    short = name.rpartition("_")[2]
    held = {"DIGIT": c.isdecimal(), "SPACE": c.isspace(), "WORD": c.isalnum() or c == "_"}[short] and known
    return held != ("NOT" in name)


class _Reader:
    """Builds the automaton of one pattern, piece by piece."""

    def __init__(self, flags: int, alphabet: tuple[str, ...]) -> None:
        self.flags = flags
        self.made = Automaton(alphabet)

    def whole(self, items: list[Any], *, scans: bool) -> Automaton:
        made = self.made
        begin = inner = made.state()
        if scans and not self._is_anchored(items):
            made.step(begin, Edge(begin, made.everything))
            behind = self._behind(items)
            if behind is not None:
                # a place after one of these characters, or the very first, is where the pattern may begin
                inner = made.state()
                first = made.state()
                made.step(begin, Edge(inner, behind))
                made.step(first, Edge(begin, None))
                made.step(first, Edge(inner, None))
                begin = first
                items = items[1:]
        made.start = begin
        made.accept = self._sequence(items, inner, self.flags)
        return made

    def _is_anchored(self, items: list[Any]) -> bool:
        if not items or str(items[0][0]) != "AT":
            return False
        where = str(items[0][1])
        return where == "AT_BEGINNING_STRING" or (where == "AT_BEGINNING" and not self.flags & re.MULTILINE)

    def _behind(self, items: list[Any]) -> Mask | None:
        """The characters before which the pattern cannot begin left out, where it begins by looking back."""
        if not items:
            return None
        kind, value = str(items[0][0]), items[0][1]
        if kind == "AT" and str(value) == "AT_BEGINNING":
            return self._mask(("LITERAL", ord("\n")), self.flags)
        if kind not in {"ASSERT", "ASSERT_NOT"} or value[0] != -1:
            return None
        mask = self._single(list(value[1]), self.flags)
        if mask is None:
            return None
        return mask if kind == "ASSERT" else self.made.everything & ~mask

    def _mask(self, atom: tuple[str, Any], flags: int) -> Mask:
        held = (1 << n for n, c in enumerate(self.made.alphabet) if _holds(atom, flags, c))
        return sum(held)

    def _single(self, items: list[Any], flags: int) -> Mask | None:
        """The characters of a piece that always reads exactly one; None for others."""
        if len(items) != 1:
            return None
        kind, value = str(items[0][0]), items[0][1]
        if kind in {"LITERAL", "NOT_LITERAL", "ANY", "IN"}:
            return self._mask((kind, value), flags)
        if kind == "SUBPATTERN":
            return self._single(list(value[3]), (flags | value[1]) & ~value[2])
        return None

    def _sequence(self, items: list[Any], at: int, flags: int) -> int:
        for name, value in items:
            at = self._piece(str(name), value, at, flags)
        return at

    def _piece(self, kind: str, value: Parsed, at: int, flags: int) -> int:
        match kind:
            case "LITERAL" | "NOT_LITERAL" | "ANY" | "IN":
                return self._edge(at, Edge(self.made.state(), self._mask((kind, value), flags)))
            case "SUBPATTERN":
                return self._sequence(list(value[3]), at, (flags | value[1]) & ~value[2])
            case "ATOMIC_GROUP":
                return self._sequence(list(value), at, flags)
            case "BRANCH":
                end = self.made.state()
                for branch in value[1]:
                    begin = self._edge(at, Edge(self.made.state(), None))
                    self._edge(self._sequence(list(branch), begin, flags), Edge(end, None))
                return end
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                return self._repeat(kind, value, at, flags)
            case "AT" | "ASSERT" | "ASSERT_NOT":
                return self._edge(
                    at, Edge(self.made.state(), None, self._ahead(kind, value, flags), may_fail=True)
                )
            case _:
                raise Unread(kind)

    def _ahead(self, kind: str, value: Parsed, flags: int) -> Mask:
        """What may follow an assertion: known where it looks at one character ahead."""
        if kind == "AT":
            last = self._mask(("LITERAL", ord("\n")), flags)
            return {"AT_END_STRING": 0, "AT_END": last}.get(str(value), -1)
        mask = self._single(list(value[1]), flags) if value[0] == 1 else None
        if mask is None:
            return -1
        return mask if kind == "ASSERT" else self.made.everything & ~mask

    def _repeat(self, kind: str, value: Parsed, at: int, flags: int) -> int:
        least, most, items = value[0], value[1], list(value[2])
        fewest = min(least, MOST_COUNT)
        for _ in range(fewest):
            at = self._sequence(items, at, flags)
        if most is _constants.MAXREPEAT:
            return self._loop(kind, items, at, flags)
        end = self.made.state()
        for _ in range(min(most - least, MOST_COUNT)):
            self._edge(at, Edge(end, None))
            at = self._sequence(items, self._edge(at, Edge(self.made.state(), None)), flags)
        return self._edge(at, Edge(end, None))

    def _loop(self, kind: str, items: list[Any], at: int, flags: int) -> int:
        head = self._edge(at, Edge(self.made.state(), None))
        tail = self._sequence(items, self._edge(head, Edge(self.made.state(), None)), flags)
        self._edge(tail, Edge(head, None))
        single = self._single(items, flags) if kind == "POSSESSIVE_REPEAT" else None
        beyond = -1 if single is None else self.made.everything & ~single
        return self._edge(head, Edge(self.made.state(), None, beyond))

    def _edge(self, source: int, edge: Edge) -> int:
        self.made.step(source, edge)
        return edge.to
