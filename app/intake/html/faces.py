"""Works out how words inside a tag look: from its styles, its old attributes and the style sheets.

Rules: the same tag in the same surroundings looks the same and is worked out once; past `STYLES` different
styles the rest is taken as saying nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.limits import STYLES
from app.intake.html.colours import colour_of
from app.intake.html.elements import NOT_SHOWN
from app.intake.html.looks import NOTHING, Look, declarations_of, look_of
from app.intake.html.sheets import Sheet, merged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.intake.html.stack import State

_OLD_LOOK: Final = frozenset(("body", "table", "td", "th", "tr", "font", "basefont"))
_COLOURED: Final = {"body": "text", "font": "color", "basefont": "color"}
_OLD_ATTRIBUTES: Final = frozenset(("bgcolor", "background", *_COLOURED.values()))
_KEEPS_BREAKS: Final = frozenset(("pre", "xmp", "plaintext", "textarea"))
_OWN_LOOK: Final = NOT_SHOWN | _KEEPS_BREAKS
_USUAL: Final = frozenset(
    (
        *("style", "class", "id", "href", "bgcolor", "color", "src", "alt", "width", "height", "border"),
        *("align", "valign", "title", "target", "rel", "role", "cellpadding", "cellspacing", "colspan"),
        *("rowspan", "name", "type", "value", "lang", "dir", "face", "size"),
    )
)
"""Attributes that mails are full of and that run no script."""


class Faces:
    """How the tags of one page look."""

    __slots__ = ("_looks", "_states", "has_script", "is_cut", "sheet")

    def __init__(self) -> None:
        self._looks: dict[tuple[str, ...], Look] = {}
        self._states: dict[tuple[str, int, int], tuple[State, Mapping[str, str], State]] = {}
        self.sheet = Sheet()
        self.is_cut = False
        """There were more styles than are read."""
        self.has_script = False
        """Some tag runs a script when it is touched."""

    def inside(self, name: str, attributes: Mapping[str, str], before: State) -> State:
        """How words look inside a tag.

        Args:
            name: of the tag, lower case.
            attributes: of the tag; the same run of attributes should be the same object.
            before: how words look around it.
        """
        rules = self.sheet.rules
        if not attributes and name not in _OWN_LOOK and name not in rules and "*" not in rules:
            return before
        key = (name, id(attributes), id(before))
        known = self._states.get(key)
        if known is not None:
            return known[0]
        state = self._worked_out(name, attributes, before)
        if len(self._states) < STYLES:
            self._states[key] = (state, attributes, before)
        return state

    def _worked_out(self, name: str, attributes: Mapping[str, str], before: State) -> State:
        if not _USUAL.issuperset(attributes) and any(map(_is_script, attributes)):
            self.has_script = True
        look = self._look(name, attributes)
        state = before
        if name in _OLD_LOOK and not _OLD_ATTRIBUTES.isdisjoint(attributes):
            state = _with_old_attributes(name, attributes, state)
        elif name == "a" and "href" in attributes:
            state = self._as_link(before)
        elif name in NOT_SHOWN:
            state = state._replace(is_unshown=True)
        elif name in _KEEPS_BREAKS:
            state = state._replace(keeps_breaks=True)
        if "hidden" in attributes and look.display is None:
            state = state._replace(is_gone=True).settled()
        if look is NOTHING:
            return state
        return state.with_look(look, has_unknown_grounds=self.sheet.has_unknown_grounds)

    def _as_link(self, before: State) -> State:
        if before.colour is None and not before.is_transparent:
            return before
        key = ("", 0, id(before))
        known = self._states.get(key)
        if known is not None:
            return known[0]
        state = before.with_link()
        self._states[key] = (state, {}, before)
        return state

    def _look(self, name: str, attributes: Mapping[str, str]) -> Look:
        style = attributes.get("style", "")
        has_rules = bool(self.sheet.rules)
        if has_rules:
            key: tuple[str, ...] = (name, attributes.get("class", ""), attributes.get("id", ""), style)
        elif style:
            key = (style,)
        else:
            return NOTHING
        look = self._looks.get(key)
        if look is not None:
            return look
        if len(self._looks) >= STYLES:
            self.is_cut = True
            return NOTHING
        declared = self.sheet.declared(name, attributes) if has_rules else None
        if style:
            declared = merged(declared, declarations_of(style))
        look = self._looks[key] = look_of(declared) if declared else NOTHING
        return look


def _is_script(attribute: str) -> bool:
    return attribute.startswith("on")


def _with_old_attributes(name: str, attributes: Mapping[str, str], state: State) -> State:
    """Colours given as attributes, as old mail programs write them."""
    changes = Look(
        colour=colour_of(attributes.get(_COLOURED[name], "")) if name in _COLOURED else None,
        ground=colour_of(attributes.get("bgcolor", "")),
        has_unknown_ground="background" in attributes,
    )
    return state if changes == NOTHING else state.with_look(changes)
