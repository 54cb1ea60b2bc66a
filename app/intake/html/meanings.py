"""Knows what single tags do: links, forms, pictures, frames, pages that move on.

Rules: nothing is fetched, run or followed; a form is one only where something can be typed into it; pictures
too small to be seen are counted as fetched and not shown.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from app.core.limits import LINK_CHARACTERS
from app.core.subject import LinkOrigin
from app.intake.html.elements import BUTTON_TYPES, SILENT_TYPES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.intake.html.rendered import Rendered
    from app.intake.html.stack import State

_REFRESH: Final = re.compile(r"[\s\d.;,]*+(?:url\s*+=\s*+)?[\"']?", re.IGNORECASE)
_SIDE: Final = re.compile(r"\s*+([0-9]{1,4})")
_REMOTE: Final = re.compile(r"\s*+(?:[Hh][Tt][Tt][Pp][Ss]?:|//)")
_TINY: Final = 2


class Tag(NamedTuple):
    """A start tag where it stands."""

    page: Rendered
    attributes: Mapping[str, str]
    state: State
    """How words inside it look."""
    anchor: int
    """The link around it; -1 for none."""

    def value(self, name: str) -> str:
        """An attribute; empty where it has none."""
        return self.attributes.get(name, "")

    @property
    def is_gone(self) -> bool:
        """Neither its words nor its pictures can be seen."""
        return self.state.is_gone or self.state.is_invisible


def _anchor(tag: Tag) -> int:
    attributes = tag.attributes
    target = attributes.get("href") or attributes.get("xlink:href", "")
    return tag.page.lead(target, LinkOrigin.ANCHOR, is_gone=tag.is_gone)


def _area(tag: Tag) -> int:
    tag.page.lead(tag.value("href"), LinkOrigin.IMAGE_MAP, is_gone=tag.is_gone, alt=tag.value("alt"))
    return tag.anchor


def _frame(tag: Tag) -> int:
    tag.page.note("iframe")
    tag.page.lead(tag.value("src"), LinkOrigin.HIDDEN)
    return tag.anchor


def _base(tag: Tag) -> int:
    if (target := tag.value("href").strip()) and not tag.page.base:
        tag.page.base = target[:LINK_CHARACTERS]
        tag.page.note("base")
    return tag.anchor


def _meta(tag: Tag) -> int:
    if tag.value("http-equiv").strip().lower() == "refresh":
        content = tag.value("content")[:LINK_CHARACTERS]
        match = _REFRESH.match(content)
        target = content[match.end() :].rstrip("\"' ") if match is not None else ""
        if target:
            tag.page.note("meta-refresh")
            tag.page.lead(target, LinkOrigin.REFRESH)
    return tag.anchor


def _form(tag: Tag) -> int:
    tag.page.lead(tag.value("action"), LinkOrigin.FORM)
    return tag.anchor


def _input(tag: Tag) -> int:
    kind = tag.value("type").strip().lower() or "text"
    tag.page.lead(tag.value("formaction"), LinkOrigin.FORM)
    if kind in BUTTON_TYPES:
        tag.page.words_apart(tag.value("value") or tag.value("alt"), tag.state, tag.anchor)
    elif kind not in SILENT_TYPES:
        tag.page.has_form = True
        tag.page.asks_password = tag.page.asks_password or kind == "password"
        tag.page.words_apart(tag.value("placeholder") or tag.value("value"), tag.state, tag.anchor)
    return tag.anchor


def _field(tag: Tag) -> int:
    tag.page.has_form = True
    tag.page.words_apart(tag.value("placeholder"), tag.state, tag.anchor)
    return tag.anchor


def _button(tag: Tag) -> int:
    tag.page.lead(tag.value("formaction"), LinkOrigin.FORM)
    return tag.anchor


def _image(tag: Tag) -> int:
    page, attributes, state, anchor = tag
    if _REMOTE.match(attributes.get("src", "")):
        page.remote_images += 1
    if not (_is_tiny(attributes) or tag.is_gone or state.is_unshown):
        page.picture(attributes.get("alt", ""), anchor)
    return anchor


def _line_break(tag: Tag) -> int:
    page, _, state, anchor = tag
    if state.hidden:
        page.hidden.line_break()
    if not state.is_gone:
        page.shown.line_break()
    return anchor


def _item(tag: Tag) -> int:
    if not tag.state.hidden:
        tag.page.shown.write("\u2022 ")
    return tag.anchor


MEANINGS: Final[Mapping[str, Callable[[Tag], int]]] = {
    "a": _anchor,
    "area": _area,
    "iframe": _frame,
    "frame": _frame,
    "base": _base,
    "meta": _meta,
    "form": _form,
    "input": _input,
    "textarea": _field,
    "select": _field,
    "button": _button,
    "img": _image,
    "image": _image,
    "br": _line_break,
    "li": _item,
}
"""What a tag does; each returns the number of the link around the words inside it."""
HEAD_MEANINGS: Final = frozenset(("meta", "base"))
"""Tags that mean something even where nothing is shown."""


def _is_tiny(attributes: Mapping[str, str]) -> bool:
    """Whether a picture is too small to be seen."""
    for side in ("width", "height"):
        match = _SIDE.match(attributes.get(side, ""))
        if match is not None and int(match[1]) <= _TINY and "%" not in match.string:
            return True
    return False
