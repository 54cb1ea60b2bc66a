"""Uses the window as a screen reader does: by what is exposed, never by widget.

Rules: things are found by role and name alone; they are used by the actions they offer; what is hidden cannot
be found; a thing that is missing says what was there instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface

Role: TypeAlias = QAccessible.Role
_MOST_STOPS: Final = 60
"""Presses of Tab after which a thing counts as out of reach."""
_NEVER_CONTROLS: Final = frozenset({Role.Client, Role.NoRole, Role.Pane, Role.Border})
"""Roles that tell nobody what a thing is."""


@dataclass(frozen=True, slots=True)
class Thing:
    """Something a screen reader can tell of."""

    role: QAccessible.Role
    name: str
    description: str
    place: QRect
    page: QObject | None
    """What it scrolls with."""

    def __str__(self) -> str:
        return f"{self.role.name} {self.name}"


class Missing(AssertionError):
    """What was looked for is not there; its message says what is."""


class Reader:
    """One window, as it is exposed.

    Args:
        window: the window.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def things(self) -> list[Thing]:
        """Everything with a name that is shown, in the order in which it is read."""
        return [thing for thing in map(_thing, self._shown()) if thing.name]

    def has(self, role: QAccessible.Role, name: str) -> bool:
        """Whether such a thing is shown."""
        return any(_is(one, role, name) for one in self._shown())

    def names(self, role: QAccessible.Role) -> list[str]:
        """The names of everything with this role that is shown."""
        return [thing.name for thing in self.things() if thing.role == role]

    def text(self) -> str:
        """Every name on a line of its own."""
        return "\n".join(thing.name for thing in self.things())

    def one(self, role: QAccessible.Role, name: str) -> QAccessibleInterface:
        """The one thing with this role and name; a name that ends in … may go on.

        Raises:
            Missing: there is none, or several.
        """
        found = [one for one in self._shown() if _is(one, role, name)]
        if len(found) != 1:
            there = ", ".join(self.names(role))
            detail = f"{len(found)} of {role.name} “{name}” in: {there}"
            raise Missing(detail)
        return found[0]

    def press(self, name: str, role: QAccessible.Role = Role.Button) -> None:
        """Do with a thing what it is there for: press a button, choose a choice."""
        self.act(self.one(role, name), "Press", "Toggle")

    def is_on(self, name: str, role: QAccessible.Role = Role.RadioButton) -> bool:
        """Whether a choice is chosen."""
        return bool(self.one(role, name).state().checked)

    def write(self, name: str, text: str) -> None:
        """Write into a field, in place of what stands there."""
        self.one(Role.EditableText, name).setText(QAccessible.Text.Value, text)

    def value(self, name: str) -> str:
        """What stands in a field."""
        return self.one(Role.EditableText, name).text(QAccessible.Text.Value)

    def description(self, name: str, role: QAccessible.Role = Role.Button) -> str:
        """What is said after a name."""
        return self.one(role, name).text(QAccessible.Text.Description)

    def from_cursor(self, name: str) -> str:
        """What stands in a field from its cursor on."""
        told = self.one(Role.EditableText, name).textInterface()
        return told.text(told.cursorPosition(), told.characterCount())

    @staticmethod
    def act(thing: QAccessibleInterface, *actions: str) -> None:
        """Do the first of these actions that a thing offers."""
        offered = thing.actionInterface()
        names = offered.actionNames()
        wanted = next((action for action in actions if action in names), None)
        if wanted is None:
            detail = f"{_thing(thing)} offers {names}, none of {actions}"
            raise Missing(detail)
        offered.doAction(wanted)

    def _shown(self) -> Iterator[QAccessibleInterface]:
        yield from _shown_below(QAccessible.queryAccessibleInterface(self._window))


class Keys:
    """The same window, by keyboard alone."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def at(self) -> Thing:
        """What has the keyboard."""
        widget = QApplication.focusWidget()
        if widget is None:
            detail = "nothing has the keyboard"
            raise Missing(detail)
        return _thing(QAccessible.queryAccessibleInterface(widget))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key, wherever the keyboard is."""
        at = QApplication.activePopupWidget() or QApplication.focusWidget() or self._window
        QTest.keyClick(at, key, modifier)

    def write(self, text: str) -> None:
        """Type, wherever the keyboard is."""
        QTest.keyClicks(QApplication.focusWidget() or self._window, text)

    def to(self, name: str, *, back: bool = False) -> Thing:
        """Press Tab until a thing with this name has the keyboard; a name that ends in … may go on.

        Raises:
            Missing: Tab does not lead there.
        """
        passed: list[str] = []
        for _ in range(_MOST_STOPS):
            at = self.at()
            if _fits(at.name, name) or str(at) == name:
                return at
            passed.append(str(at))
            self.press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        detail = f"Tab never comes to “{name}”, but to: {', '.join(dict.fromkeys(passed))}"
        raise Missing(detail)

    def round(self) -> list[Thing]:
        """Everything that Tab comes to, from here and back to here.

        Raises:
            Missing: Tab gets stuck, or never comes back.
        """
        self.press(Qt.Key.Key_Tab)  # what has the keyboard now may be reached by the program alone
        first = QApplication.focusWidget()
        stops = [self.at()]
        for _ in range(_MOST_STOPS):
            before = QApplication.focusWidget()
            self.press(Qt.Key.Key_Tab)
            now = QApplication.focusWidget()
            if now is first:
                return stops
            if now is before:
                detail = f"Tab gets stuck at {stops[-1]}"
                raise Missing(detail)
            stops.append(self.at())
        detail = f"Tab never comes back to {stops[0]}, but goes round: {', '.join(map(str, stops[-12:]))}"
        raise Missing(detail)


def troubles(window: QWidget) -> list[str]:
    """What is wrong with how a page is exposed: names, roles, and the order of reading and of Tab."""
    stops = list(_tab_stops(window))
    found = [f"{thing} has no name" for thing in map(_of, stops) if not thing.name]
    found += [f"{thing} has no role" for thing in map(_of, stops) if thing.role in _NEVER_CONTROLS]
    found += [f"Tab comes to {_of(one)}, which is not chosen" for one in stops if _is_spare(one)]
    found += [f"Tab goes back up from {a} to {b}" for a, b in _backwards([_of(one) for one in stops])]
    things = Reader(window).things()
    found += [f"reading goes back up from {a} to {b}" for a, b in _backwards(things)]
    if not any(thing.role == Role.Heading for thing in things):
        found.append("there is no heading")
    read = [str(thing) for thing in things if thing.role not in {Role.StaticText, Role.Heading}]
    tabbed = [str(_of(one)) for one in stops]
    order = [one for one in read if one in tabbed]
    if [one for one in tabbed if one in read] != order:
        found.append(f"Tab goes {tabbed}, but it is read {order}")
    return found


def _tab_stops(window: QWidget) -> Iterator[QWidget]:
    """What Tab comes to, from the first thing of the window to the last."""
    at = window.nextInFocusChain()
    while at is not None and at is not window:
        takes_tab = at.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if takes_tab and at.isVisible() and at.isEnabled() and at.focusProxy() is None:
            yield at
        at = at.nextInFocusChain()


def _is_spare(widget: QWidget) -> bool:
    """Of choices that exclude each other Tab should come to the chosen one alone."""
    one = QAccessible.queryAccessibleInterface(widget)
    return one.role() == Role.RadioButton and not one.state().checked


def _backwards(things: list[Thing]) -> Iterator[tuple[Thing, Thing]]:
    """Neighbours of which the second stands above the first and does not begin a new column."""
    for before, after in pairwise(things):
        if before.page is not after.page:
            continue  # one of them may have scrolled away
        first, second = before.place, after.place
        is_above = second.bottom() <= first.top()
        begins_column = second.left() >= first.right()
        is_beside = abs(second.center().y() - first.center().y()) < min(first.height(), second.height()) / 2
        if (is_above and not begins_column) or (is_beside and second.right() <= first.left()):
            yield before, after


def _shown_below(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(top.childCount()):
        child: QAccessibleInterface | None = top.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        yield child
        yield from _shown_below(child)


def _of(widget: QWidget) -> Thing:
    return _thing(QAccessible.queryAccessibleInterface(widget))


def _thing(one: QAccessibleInterface) -> Thing:
    description = one.text(QAccessible.Text.Description)
    return Thing(one.role(), _name(one), description, one.rect(), _page_of(one))


def _page_of(one: QAccessibleInterface) -> QObject | None:
    thing: QObject | None = one.object()
    while thing is not None and not isinstance(thing, QScrollArea):
        thing = thing.parent()
    return thing


def _name(one: QAccessibleInterface) -> str:
    """The name; of a list to pick from that of its label, for its own text is what is picked."""
    if one.role() != Role.ComboBox:
        return one.text(QAccessible.Text.Name)
    labels = one.relations(QAccessible.RelationFlag.Label)
    return " ".join(label.text(QAccessible.Text.Name) for label, _relation in labels)


def _is(one: QAccessibleInterface, role: QAccessible.Role, name: str) -> bool:
    return one.role() == role and _fits(_name(one), name)


def _fits(name: str, wanted: str) -> bool:
    return name.startswith(wanted[:-1].rstrip()) if wanted.endswith("…") else name == wanted
