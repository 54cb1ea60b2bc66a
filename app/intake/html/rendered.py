"""Collects what a page shows and does while it is read: words, links with their places, pictures, tricks.

Rules: words that the eye cannot see never stand among those it can; a link's place is that of the words a
reader would tap; links past the limit are left out and said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.core import limits
from app.core.subject import LinkOrigin
from app.intake.html.writer import LINE, SPACE, Writer

if TYPE_CHECKING:
    from app.intake.html.stack import State

_HIDDEN_CHARACTERS: Final = 100_000
_PROSE_WORDS: Final = 8
_ALT_CHARACTERS: Final = 500
_PADDING: Final = re.compile(
    "(?:[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2007\u2060-\u2064\ufeff\uffa0]"
    "[^\\S\u2007]*+){3,}+"
)
_NO_SPACE: Final = dict.fromkeys(range(0x21))


@dataclass(slots=True)
class Anchor:
    """Something on a page that leads elsewhere."""

    target: str
    origin: LinkOrigin
    at: int
    """Place in the text at which it stands."""
    start: int = -1
    """Where its words begin; -1 while it has none."""
    end: int = -1
    alt: str = ""
    """What stands for its picture."""
    has_picture: bool = False
    has_hidden_words: bool = False

    @property
    def is_unseen(self) -> bool:
        """Its words cannot be seen, and it has no picture."""
        return self.has_hidden_words and self.start < 0 and not self.has_picture


@dataclass(slots=True)
class Rendered:
    """What a page shows and does."""

    shown: Writer = field(default_factory=Writer)
    hidden: Writer = field(default_factory=lambda: Writer(_HIDDEN_CHARACTERS))
    anchors: list[Anchor] = field(default_factory=list)
    base: str = ""
    title: str = ""
    has_form: bool = False
    asks_password: bool = False
    images: int = 0
    remote_images: int = 0
    notes: dict[str, None] = field(default_factory=dict)
    """Tricks seen, in order."""
    tags: int = 0
    """Start tags read."""
    is_cut: bool = False
    """Something was left out."""

    def words(self, text: str, state: State, number: int) -> None:
        """Take words that look so and belong to a link (-1: to none)."""
        if state.hidden or state.is_unshown:
            self._words_unseen(text, state, number)
            return
        place = self.shown.write(text, keeps_breaks=state.keeps_breaks)
        if place is None or number < 0:
            return
        anchor = self.anchors[number]
        if anchor.start < 0:
            anchor.start = place[0]
        anchor.end = place[1]

    def _words_unseen(self, text: str, state: State, number: int) -> None:
        if state.hidden and not state.is_unshown:
            bare = text if text.isascii() else _PADDING.sub(" ", text)
            if self.hidden.write(bare) is not None and number >= 0:
                self.anchors[number].has_hidden_words = True

    def words_apart(self, text: str, state: State, number: int) -> None:
        """Take words that stand beside others with a space between: those of a button or a field."""
        if text and not text.isspace():
            self.shown.gap(SPACE)
            self.words(text, state, number)
            self.shown.gap(SPACE)

    def picture(self, alt: str, number: int) -> None:
        """Take a picture that a reader sees; what stands for it is shown in brackets."""
        alt = " ".join(alt.split())[:_ALT_CHARACTERS] if alt else ""
        self.images += 1
        place = self.shown.write(f"[{alt}]") if alt else None
        if number < 0:
            return
        anchor = self.anchors[number]
        anchor.has_picture = True
        if place is not None and anchor.start >= 0:
            anchor.end = place[1]
        elif alt:
            anchor.alt = f"{anchor.alt} {alt}".strip()[:_ALT_CHARACTERS]

    def comment(self, text: str) -> None:
        """Take a comment: prose is hidden text; markup or a few words are the work of a tool."""
        if len(text) < _PROSE_WORDS * 2 or any(mark in text for mark in "<>{}[]=;"):
            return
        if sum(1 for word in text.split() if word.strip(".,!?").isalpha()) >= _PROSE_WORDS:
            self.hidden.gap(LINE)
            self.hidden.write(text)
            self.hidden.gap(LINE)

    def lead(self, target: str, origin: LinkOrigin, *, is_gone: bool = False, alt: str = "") -> int:
        """Take something that leads elsewhere.

        Returns:
            Its number; -1 where there are too many or it leads nowhere.
        """
        bare = target.strip()
        if not bare or bare.startswith("#"):
            return -1
        if len(self.anchors) >= limits.LINKS * 2:
            self.is_cut = True
            return -1
        if not bare.startswith("http"):
            self._note_scheme(bare)
        origin = LinkOrigin.HIDDEN if is_gone else origin
        self.anchors.append(
            Anchor(bare[: limits.LINK_CHARACTERS], origin, self.shown.length, alt=alt[:_ALT_CHARACTERS])
        )
        return len(self.anchors) - 1

    def _note_scheme(self, target: str) -> None:
        scheme = target[:40].translate(_NO_SPACE).lower()
        if scheme.startswith(("javascript:", "vbscript:")):
            self.note("javascript-link")
        elif scheme.startswith("data:"):
            self.note("data-link")

    def note(self, trick: str) -> None:
        """Remember a trick."""
        self.notes[trick] = None
