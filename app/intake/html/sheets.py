"""Decides which simple rules of a page's style sheets apply to a tag.

Rules: `tag`, `.class`, `#id`, `tag.class` and lists of them; rules inside `@media` and its like, and
selectors that depend on other tags, are not applied, since a mail window may or may not follow them; one pass
over the sheet.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.core.limits import STYLE_CHARACTERS, STYLE_RULES, STYLES
from app.intake.html.looks import Declarations, declarations_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_COMMENT: Final = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
_SIMPLE: Final = re.compile(r"([a-z][a-z0-9]{0,15}|\*)?(?:([.#])([\w-]{1,80}))?\Z")
_LONGEST_SELECTOR: Final = 2_000


class Sheet:
    """The simple rules of all style sheets of one page, in order."""

    __slots__ = ("_left", "_said", "_space", "has_unknown_grounds", "rules")

    def __init__(self) -> None:
        self.rules: dict[str, Declarations] = {}
        """By selector."""
        self._said: dict[tuple[str, str, str], Declarations | None] = {}
        self._left = STYLE_RULES
        self._space = STYLE_CHARACTERS
        self.has_unknown_grounds = False
        """Some rule that could not be applied sets a background."""

    def add(self, css: str) -> None:
        """Read one style sheet."""
        self._said.clear()
        text = _COMMENT.sub(" ", css[: self._space])
        self._space -= min(len(css), self._space)
        depth, place, at_rule = 0, 0, -1
        for match in re.finditer(r"[{}]", text):
            mark = match.start()
            if text[mark] == "{":
                depth += 1
                if depth == 1 and text[place:mark].lstrip().startswith("@"):
                    at_rule = mark
                elif depth == 1:
                    selector, place = text[place:mark], mark + 1
                    self._rule(selector.rpartition(";")[2], text[place : _end_of_block(text, place)])
            else:
                depth = max(0, depth - 1)
                if depth == 0:
                    self._skipped(text[at_rule:mark] if at_rule >= 0 else "")
                    place, at_rule = mark + 1, -1

    def declared(self, tag: str, attributes: Mapping[str, str]) -> Declarations | None:
        """What the rules declare for a tag; None where they say nothing."""
        key = (tag, attributes.get("class", ""), attributes.get("id", ""))
        if key in self._said:
            return self._said[key]
        declared = self._declared(*key)
        if len(self._said) < STYLES:
            self._said[key] = declared
        return declared

    def _declared(self, tag: str, classes: str, identity: str) -> Declarations | None:
        keys = ["*", tag]
        for name in classes.split()[:20]:
            keys += (f".{name}", f"{tag}.{name}")
        if identity := identity.strip():
            keys += (f"#{identity}", f"{tag}#{identity}")
        found: Declarations | None = None
        for key in keys:
            if (declared := self.rules.get(key)) is not None:
                found = merged(found, declared)
        return found

    def _rule(self, selector: str, inside: str) -> None:
        if self._left <= 0 or len(selector) > _LONGEST_SELECTOR:
            return
        declared = declarations_of(inside)
        if not declared:
            return
        self._left -= 1
        for written in selector.split(","):
            match = _SIMPLE.match(written.strip())
            if match is None or not match[0]:
                self._note(declared)
                continue
            key = match[0] if match[1] != "*" or not match[2] else match[0][1:]
            self.rules[key] = merged(self.rules.get(key), declared)

    def _note(self, declared: Declarations) -> None:
        if "background" in declared or "background-color" in declared:
            self.has_unknown_grounds = True

    def _skipped(self, block: str) -> None:
        if block and "background" in block and "prefers-color-scheme" not in block[:200]:
            self.has_unknown_grounds = True


def merged(one: Declarations | None, later: Declarations) -> Declarations:
    """Two sets of declarations, the later one winning except over what is important."""
    if not one:
        return later
    both = dict(one)
    for name, value in later.items():
        if not both.get(name, "").endswith("!") or value.endswith("!"):
            both[name] = value
    return both


def _end_of_block(text: str, start: int) -> int:
    end = text.find("}", start)
    return end if end >= 0 else len(text)
