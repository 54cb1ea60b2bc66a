"""Tells assistive technology what our widgets are.

Rules: a heading is exposed as a heading; every control has a name, and a description only where it adds
something; what only repeats other words is not read twice; `install` is called once, before the first page
is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QLabel, QWidget

HEADING: Final = "headingLevel"
"""Property of a label that is a heading: its level, 1 or 2."""
_UNREAD: Final = "unread"
"""Property of a label that only repeats what something else says."""
_GROUP: Final = "group"
"""Property of a surface that has a name of its own."""


class _Installed:
    done: bool = False


def install() -> None:
    """Expose headings as headings, and the other marks of this module, from now on."""
    if not _Installed.done:
        from PySide6.QtGui import QAccessible

        _Installed.done = True
        QAccessible.installFactory(_answer)


def name(widget: QWidget, text: str, description: str = "") -> None:
    """Give a control its name, and what a screen reader says after it.

    Args:
        widget: the control.
        text: its name, as it is shown.
        description: what the name leaves open.
    """
    widget.setAccessibleName(text)
    widget.setAccessibleDescription(description)


def buddy(label: QLabel, control: QWidget) -> None:
    """Say that a label names a control: for eyes, for Alt and a letter, and for screen readers."""
    label.setBuddy(control)
    if not control.accessibleName():
        control.setAccessibleName(label.text().replace("&", ""))


def mark_heading(label: QLabel, level: int) -> None:
    """Make a label a heading."""
    label.setProperty(HEADING, level)
    _tell_anew(label)


def mark_unread(label: QLabel) -> None:
    """Keep a label for eyes alone: something beside or around it says the same."""
    label.setProperty(_UNREAD, True)  # noqa: FBT003 - the value
    _tell_anew(label)


def mark_group(surface: QWidget) -> None:
    """Make a surface with a name a group, instead of an edge that says nothing."""
    surface.setProperty(_GROUP, True)  # noqa: FBT003 - the value
    _tell_anew(surface)


def _tell_anew(widget: QWidget) -> None:
    """Forget what assistive technology was told of a widget.

    While a screen reader listens, the first text of a label already makes Qt decide what the label is.
    """
    from PySide6.QtGui import QAccessible

    if QAccessible.isActive():
        QAccessible.deleteAccessibleInterface(
            QAccessible.uniqueId(QAccessible.queryAccessibleInterface(widget))
        )


def _answer(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

    if isinstance(thing, QLabel) and thing.property(_UNREAD):
        return QAccessibleWidget(thing, QAccessible.Role.Client)
    if isinstance(thing, QLabel) and thing.property(HEADING):
        return QAccessibleWidget(thing, QAccessible.Role.Heading)
    if isinstance(thing, QWidget) and thing.property(_GROUP):
        return QAccessibleWidget(thing, QAccessible.Role.Grouping)
    return None
