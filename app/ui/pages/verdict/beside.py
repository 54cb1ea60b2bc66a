"""The base of the cards that stand beside the verdict and have presenters of their own.

Rules: where the control with the keyboard goes away, the keyboard stays in the card.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.a11y import mark_group
from app.ui.widgets import Card, Heading


class BesideCard(Card):
    """A card that says when other controls are shown than before, and holds on to the keyboard."""

    rebuilt = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=12, parent=parent)
        self.title = Heading(level=2)
        self.add(self.title)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        mark_group(self)

    def name(self, title: str) -> None:
        """Say what it is."""
        self.title.setText(title)
        self.setAccessibleName(title)

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is in the card."""
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def keep_keyboard(self, *targets: QWidget) -> None:
        """Put the keyboard on the first of these that is shown, else on the card."""
        if self.has_keyboard and QApplication.focusWidget() is not self:
            return
        shown = [target for target in targets if target.isVisibleTo(self)]
        (shown[0] if shown else self).setFocus(Qt.FocusReason.OtherFocusReason)
