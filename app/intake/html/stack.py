"""Keeps the open tags of a page, closes them as browsers do, and knows how words inside them look.

Rules: every step takes the same time however many tags are open; beyond `HTML_DEPTH` tags are not opened; an
end tag does not reach out of a table cell; formatting tags may be closed across others.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from app.core.limits import HTML_DEPTH
from app.intake.html.colours import WHITE, Colour, look_alike
from app.intake.html.elements import (
    BARRIERS,
    CLOSES_ITSELF,
    CLOSES_PARAGRAPH,
    FORMATTING,
    LIST_BARRIERS,
    TABLE_PARTS,
)

if TYPE_CHECKING:
    from app.intake.html.looks import Look

_TOO_SMALL: Final = 2.0
"""Pixels; smaller words cannot be read."""
_LARGEST: Final = 1000.0


class State(NamedTuple):
    """How words at a place look, handed down from tag to tag."""

    is_gone: bool = False
    is_invisible: bool = False
    is_unshown: bool = False
    """Inside a tag whose content is never shown: no words at all, not even hidden ones."""
    size: float = 16.0
    colour: Colour | None = None
    """None: the default, which can be read."""
    is_transparent: bool = False
    ground: Colour | None = WHITE
    """None: unknown."""
    keeps_breaks: bool = False
    hidden: bool = False
    """Worked out from the above."""

    def with_look(self, look: Look, *, has_unknown_grounds: bool = False) -> State:
        """The state inside a tag that looks so.

        Args:
            look: of the tag.
            has_unknown_grounds: some rule of the page sets backgrounds somewhere, perhaps behind this tag.
        """
        gone, invisible, unshown, size, colour, is_transparent, ground, keeps_breaks, _ = self
        if look.size is not None:
            size = look.size
        elif look.size_factor is not None:
            size *= look.size_factor
        size = min(size, _LARGEST)
        if look.colour is not None or look.is_transparent:
            colour, is_transparent = look.colour, look.is_transparent
        if look.gone or look.display == "none":
            gone = True
        if look.visible is not None:
            invisible = not look.visible
        if look.keeps_breaks is not None:
            keeps_breaks = look.keeps_breaks
        if look.ground is not None and not look.has_unknown_ground:
            ground = look.ground
        elif look.has_unknown_ground or (has_unknown_grounds and ground == WHITE):
            ground = None
        hidden = gone or invisible or is_transparent or size < _TOO_SMALL or _is_lost(colour, ground)
        inside = State(gone, invisible, unshown, size, colour, is_transparent, ground, keeps_breaks, hidden)
        return self if inside == self else inside

    def with_link(self) -> State:
        """The state inside a link, which has a colour of its own whatever the words around it have."""
        gone, invisible, unshown, size, _, _, ground, keeps_breaks, _ = self
        hidden = gone or invisible or size < _TOO_SMALL
        return State(
            gone, invisible, unshown, size, None, ground=ground, keeps_breaks=keeps_breaks, hidden=hidden
        )

    def settled(self) -> State:
        """The same with `hidden` worked out."""
        hidden = (
            self.is_gone
            or self.is_invisible
            or self.is_transparent
            or self.size < _TOO_SMALL
            or _is_lost(self.colour, self.ground)
        )
        return self if hidden == self.hidden else self._replace(hidden=hidden)


def _is_lost(colour: Colour | None, ground: Colour | None) -> bool:
    """Whether words of a colour cannot be told from what lies behind them."""
    return colour is not None and ground is not None and look_alike(colour, ground)


@dataclass(slots=True)
class Stack:
    """The open tags, outermost first."""

    names: list[str]
    states: list[State]
    anchors: list[int]
    """Which link the words inside belong to; -1 for none."""
    places: dict[str, list[int]]
    """Where each name stands, for finding it in one step."""
    barriers: list[int]
    list_barriers: list[int]
    mends: int = 50_000
    """States that may still be worked out anew when a tag is closed across others."""

    @classmethod
    def new(cls, state: State) -> Stack:
        """A stack on which nothing is open."""
        return cls([""], [state], [-1], {}, [0], [0])

    def push(self, name: str, state: State, anchor: int) -> None:
        """Open a tag."""
        place = len(self.names)
        if place >= HTML_DEPTH:
            return
        self.names.append(name)
        self.states.append(state)
        self.anchors.append(anchor)
        places = self.places.get(name)
        if places is None:
            self.places[name] = [place]
        else:
            places.append(place)
        if name in BARRIERS:
            self.barriers.append(place)
        if name in LIST_BARRIERS:
            self.list_barriers.append(place)

    def pop(self) -> None:
        """Close the innermost tag, as nearly every end tag does."""
        place = self.places[self.names.pop()].pop()
        self.states.pop()
        self.anchors.pop()
        if self.barriers[-1] == place:
            self.barriers.pop()
        if self.list_barriers[-1] == place:
            self.list_barriers.pop()

    def make_room(self, name: str) -> list[str]:
        """Close what ends where a tag begins: a paragraph before a block, a cell before a cell.

        Returns:
            The names closed, innermost first.
        """
        places = self.places
        closed: list[str] = []
        paragraphs = places.get("p")
        if paragraphs and name in CLOSES_PARAGRAPH and paragraphs[-1] > self.barriers[-1]:
            closed += self._cut(paragraphs[-1])
        for other in CLOSES_ITSELF.get(name, ()):
            others = places.get(other)
            if not others or (place := others[-1]) <= self._barrier_for(name):
                continue
            if name == "a":
                self._take_out(place)
                closed.append(other)
            else:
                closed += self._cut(place)
        return closed

    def close(self, name: str) -> list[str]:
        """Close a tag and what is open inside it; nothing where it is not open or out of reach.

        Returns:
            The names closed, innermost first.
        """
        places = self.places.get(name)
        if not places:
            return []
        place = places[-1]
        barrier = self._last("table") - 1 if name in TABLE_PARTS else self.barriers[-1] - (name in BARRIERS)
        if place <= barrier:
            return []
        if name in FORMATTING and not self._only_formatting_above(place):
            self._take_out(place)
            return [name]
        return self._cut(place)

    def _barrier_for(self, name: str) -> int:
        if name in TABLE_PARTS:
            return self._last("table")
        return self.list_barriers[-1] if name in {"li", "dt", "dd"} else self.barriers[-1]

    def _last(self, name: str) -> int:
        places = self.places.get(name)
        return places[-1] if places else -1

    def _only_formatting_above(self, place: int) -> bool:
        return all(name in FORMATTING or name == "span" for name in self.names[place + 1 :][:8])

    def _cut(self, place: int) -> list[str]:
        closed = self.names[: place - 1 : -1]
        del self.names[place:], self.states[place:], self.anchors[place:]
        for name in closed:
            if name:
                self.places[name].pop()
        while self.barriers[-1] >= place:
            self.barriers.pop()
        while self.list_barriers[-1] >= place:
            self.list_barriers.pop()
        return closed

    def _take_out(self, place: int) -> None:
        """End the effect of a formatting tag while what is open inside it stays open."""
        before, inside = self.states[place - 1], self.states[place]
        link_before, link_inside = self.anchors[place - 1], self.anchors[place]
        self.places[self.names[place]].pop()
        self.names[place] = ""
        above = len(self.states) - place
        if (inside is before and link_inside == link_before) or above > self.mends:
            return
        self.mends -= above
        self.anchors[place:] = [link_before if link == link_inside else link for link in self.anchors[place:]]
        if inside is not before:
            self.states[place:] = [_without(state, inside, before) for state in self.states[place:]]


def _without(state: State, inside: State, before: State) -> State:
    """A state that was handed down through a tag that has ended."""
    return state._replace(
        colour=before.colour if state.colour == inside.colour else state.colour,
        size=before.size if state.size == inside.size else state.size,
    ).settled()
