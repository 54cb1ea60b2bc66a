"""Reads an HTML page as a reader sees it: words in order, what is hidden apart, links, pictures, tricks.

Rules: nothing is fetched, run or followed; one pass over the tags, with the open ones kept as browsers keep
them; past a limit the rest is left out and said.
"""

from __future__ import annotations

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
    from collections.abc import Mapping

_GAPS: Final = {name: PARAGRAPH if name in PARAGRAPHS else LINE for name in BLOCKS} | dict.fromkeys(
    CELLS, SPACE
)
"""White space around each tag that brings some."""
_NOT_KEPT: Final = frozenset(("html", "head"))
"""Tags that say nothing: browsers end the head at the first word, and the page at its end."""
_READ_RAW: Final = frozenset(("textarea", "xmp", "plaintext"))
_TITLE_CHARACTERS: Final = 500


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
        page = self.page
        if len(html) > limits.HTML_CHARACTERS:
            html, page.is_cut = html[: limits.HTML_CHARACTERS], True
        for token in tokens(html, most_tags):
            if isinstance(token, Words):
                page.words(token.text, self.stack.states[-1], self.stack.anchors[-1])
            elif isinstance(token, Start):
                self._start(token.name, token.attributes)
            elif isinstance(token, End):
                self._end(token.name)
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
        self.page.tags += 1
        if name in NEEDS_ROOM:
            for closed in stack.make_room(name):
                self._gap(closed)
        before = stack.states[-1]
        state = self.faces.inside(name, attributes, before)
        self._gap(name)
        anchor = stack.anchors[-1]
        meaning = MEANINGS.get(name)
        if meaning is not None and (not before.is_unshown or name in HEAD_MEANINGS):
            anchor = meaning(Tag(self.page, attributes, state, anchor))
        if name == "body":
            stack.states[0] = state
        elif name not in VOID and name not in _NOT_KEPT:
            stack.push(name, state, anchor)

    def _end(self, name: str) -> None:
        if name == "br":
            self._start("br", NO_ATTRIBUTES)
        elif name == "p" and not self.stack.places.get("p"):
            self._gap("p")
        elif name not in VOID:
            for closed in self.stack.close(name):
                self._gap(closed)

    def _gap(self, name: str) -> None:
        """The white space that a tag brings at its start and end."""
        size = _GAPS.get(name)
        state = self.stack.states[-1]
        if size is None or state.is_unshown:
            return
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
