"""Tells assistive technology what our widgets are.

Rules: a heading is exposed as a heading; every control has a name, and a description only where it adds
something; `install` is called once, before the first
heading is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QLabel, QWidget

HEADING: Final = "headingLevel"
"""Property of a label that is a heading: its level, 1 or 2."""


class _Installed:
    done: bool = False


def install() -> None:
    """Expose headings as headings from now on."""
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


def _answer(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAccessibleWidget, QLabel

    if isinstance(thing, QLabel) and thing.property(HEADING):
        return QAccessibleWidget(thing, QAccessible.Role.Heading)
    return None
