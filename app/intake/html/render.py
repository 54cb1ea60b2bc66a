"""Reads an HTML page as a reader sees it: words in order, what is hidden apart, links, pictures, tricks.

Rules: nothing is fetched, run or followed; one pass over the tags, with the open ones kept as browsers keep
them; past a limit the rest is left out and said.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, assert_never

from app.core import limits
from app.intake.html.elements import BLOCKS, CELLS, NEEDS_ROOM, PARAGRAPHS, VOID
from app.intake.html.faces import Faces
from app.intake.html.meanings import HEAD_MEANINGS, MEANINGS, Tag
from app.intake.html.rendered import Rendered
from app.intake.html.stack import Stack, State
from app.intake.html.tokens import NO_ATTRIBUTES, Comment, End, Raw, Start, TooMany, Words, tokens
from app.intake.html.writer import LINE, PARAGRAPH, SPACE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_NOT_KEPT: Final = frozenset(("html", "head", "body"))
"""Tags that are never open: browsers end the head at the first word, and the page at its end."""
_READ_RAW: Final = frozenset(("textarea", "xmp", "plaintext"))
_TITLE_CHARACTERS: Final = 500


@dataclass(frozen=True, slots=True)
class _Kind:
    """What is to be done for every tag of one name."""

    gap: int = 0
    """White space that it brings at its start and end."""
    needs_room: bool = False
    """Something may end where it begins."""
    meaning: Callable[[Tag], int] | None = None
    is_of_head: bool = False
    """It means something even where nothing is shown."""
    opens: bool = True
    """Words may stand inside it."""


def _kind(name: str) -> _Kind:
    gap = PARAGRAPH if name in PARAGRAPHS else LINE if name in BLOCKS else SPACE if name in CELLS else 0
    return _Kind(
        gap=gap,
        needs_room=name in NEEDS_ROOM,
        meaning=MEANINGS.get(name),
        is_of_head=name in HEAD_MEANINGS,
        opens=name not in VOID and name not in _NOT_KEPT,
    )


_KINDS: Final = {name: _kind(name) for name in (*BLOCKS, *CELLS, *NEEDS_ROOM, *MEANINGS, *VOID, *_NOT_KEPT)}
_ANY: Final = _Kind()


def render(html: str, most_tags: int = limits.HTML_TAGS) -> Rendered:
    """Read a page.

    Args:
        html: any text; past `HTML_CHARACTERS` the rest is left out.
        most_tags: past so many tags the rest is left out.
    """
    return _Reader().read(html, most_tags)


class _Reader:
    """One page being read."""

    __slots__ = ("faces", "page", "stack")

    def __init__(self) -> None:
        self.page = Rendered()
        self.stack = Stack.new(State())
        self.faces = Faces()

    def read(self, html: str, most_tags: int) -> Rendered:
        page, stack = self.page, self.stack
        if len(html) > limits.HTML_CHARACTERS:
            html, page.is_cut = html[: limits.HTML_CHARACTERS], True
        for token in tokens(html, most_tags):
            if isinstance(token, Start):
                self._start(*token)
            elif isinstance(token, End):
                self._end(token.name)
            elif isinstance(token, Words):
                page.words(token.text, stack.states[-1], stack.anchors[-1])
            elif isinstance(token, Raw):
                self._raw(token.name, token.text)
            elif isinstance(token, Comment):
                page.comment(token.text)
            elif isinstance(token, TooMany):
                page.is_cut = True
            else:
                assert_never(token)
        page.is_cut = page.is_cut or page.shown.is_full or self.faces.is_cut
        if self.faces.has_script:
            page.note("script")
        return page

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        stack = self.stack
        kind = _KINDS.get(name, _ANY)
        self.page.tags += 1
        if kind.needs_room:
            for closed in stack.make_room(name):
                self._gap_behind(closed)
        before = stack.states[-1]
        state = self.faces.inside(name, attributes, before)
        if kind.gap and not before.is_unshown:
            self._gap(kind.gap, before)
        anchor = stack.anchors[-1]
        if kind.meaning is not None and (not before.is_unshown or kind.is_of_head):
            anchor = kind.meaning(Tag(self.page, attributes, state, anchor))
        if kind.opens:
            stack.push(name, state, anchor)
        elif name == "body":
            stack.states[0] = state

    def _end(self, name: str) -> None:
        stack = self.stack
        if name == stack.names[-1]:
            stack.pop()
            self._gap_behind(name)
        elif stack.places.get(name):
            for closed in stack.close(name):
                self._gap_behind(closed)
        elif name == "br":
            self._start("br", NO_ATTRIBUTES)
        elif name == "p":
            self._gap_behind("p")

    def _gap_behind(self, name: str) -> None:
        """The white space that a tag brings at its end."""
        size = _KINDS.get(name, _ANY).gap
        if size:
            state = self.stack.states[-1]
            if not state.is_unshown:
                self._gap(size, state)

    def _gap(self, size: int, state: State) -> None:
        if state.hidden:
            self.page.hidden.gap(size)
        if not state.is_gone:
            self.page.shown.gap(size)

    def _raw(self, name: str, text: str) -> None:
        if name == "style":
            self.faces.sheet.add(text)
        elif name == "title":
            self.page.title = self.page.title or " ".join(text.split())[:_TITLE_CHARACTERS]
        elif name == "script":
            self.page.note("script")
        elif name in _READ_RAW:
            self.page.words(text, self.stack.states[-1], self.stack.anchors[-1])
