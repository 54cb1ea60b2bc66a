"""The row in which a person says which past checks to show.

Rules: every field has a label above it; the row wraps where there is no room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.core.subject import Kind
from app.core.verdict import Answer
from app.ui.a11y import buddy, name
from app.ui.pages.verdict.words import word
from app.ui.say import say
from app.ui.widgets import Body, FlowRow

if TYPE_CHECKING:
    from collections.abc import Iterable

_LETTERS: Final = 24
"""Letters of a search that are in sight."""


class SearchRow(FlowRow):
    """Words to look for, an answer, a kind."""

    searched = Signal(str)
    answer_chosen = Signal(object)
    """An `Answer`, or None for all."""
    kinds_chosen = Signal(object)
    """A frozen set of `Kind`, empty for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=20, parent=parent)
        self.text = _SearchField()
        self.text.textChanged.connect(self.searched)
        answers = ((word(answer), answer) for answer in Answer)
        self.answer = Picker(((say("Past", "All answers"), None), *answers))
        self.kind = Picker(_kinds())
        self.answer.picked.connect(self.answer_chosen)
        self.kind.picked.connect(self.kinds_chosen)
        self.add(labelled(say("Past", "Look for"), self.text))
        self.add(labelled(say("Past", "Answer"), self.answer))
        self.add(labelled(say("Past", "Kind"), self.kind))


class Picker(QComboBox):
    """A list of a few values.

    Args:
        values: their words, and what they stand for.
    """

    picked = Signal(object)

    def __init__(self, values: Iterable[tuple[str, object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        for words, value in values:
            self._values.append(value)
            self.addItem(words)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda row: self.picked.emit(self._values[row]))

    def show_value(self, value: object) -> None:
        """Show the value that holds."""
        self.setCurrentIndex(self._values.index(value))


def labelled(words: str, control: QWidget) -> QWidget:
    """A control under its label."""
    box, label = QWidget(), Body(words, bold=True)
    buddy(label, control)
    name(control, words)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(control)
    return box


def _kinds() -> tuple[tuple[str, frozenset[Kind]], ...]:
    return (
        (say("Past", "All kinds"), frozenset()),
        (say("Past", "Text messages"), frozenset({Kind.MESSAGE})),
        (say("Past", "Emails"), frozenset({Kind.EMAIL, Kind.COPIED_EMAIL})),
        (say("Past", "Chats"), frozenset({Kind.CHAT})),
        (say("Past", "Links"), frozenset({Kind.LINK})),
        (say("Past", "Phone numbers"), frozenset({Kind.PHONE})),
        (say("Past", "Addresses"), frozenset({Kind.ADDRESS})),
    )


class _SearchField(QLineEdit):
    """A field wide enough for a few words."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as a few words."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance("n") * _LETTERS + 60, hint.height())
