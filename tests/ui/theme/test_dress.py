"""A new theme reaches what is shown at once, and what is hidden when it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.ui.theme.apply import apply
from app.ui.theme.dress import dress
from app.ui.theme.tokens import DARK, LIGHT, Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def page(words: str) -> tuple[QWidget, QLabel]:
    """A page with one label."""
    made, label = QWidget(), QLabel(words)
    QVBoxLayout(made).addWidget(label)
    dress(made)
    return made, label


def ink(label: QLabel) -> str:
    """The colour its words are painted with."""
    return label.palette().color(label.foregroundRole()).name().upper()


def test_what_is_hidden_changes_when_it_is_shown(qapp: QApplication, qtbot: QtBot) -> None:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    (first, seen), (second, hidden) = page("seen"), page("hidden")
    for one in (first, second):
        stack.addWidget(one)
    stack.show()
    stack.setCurrentWidget(second)
    stack.setCurrentWidget(first)
    assert (ink(seen), ink(hidden)) == (LIGHT.ink, LIGHT.ink)

    apply(qapp, Theme.DARK, 100)
    worn = second.styleSheet()
    assert ink(seen) == DARK.ink
    assert worn != first.styleSheet()

    stack.setCurrentWidget(second)
    assert ink(hidden) == DARK.ink
    assert second.styleSheet() == first.styleSheet()


def test_the_application_itself_wears_nothing(qapp: QApplication) -> None:
    apply(qapp, Theme.DARK, 100)
    assert qapp.styleSheet() == ""
