"""The reasons: numbered, each with its words, each a button that leads to them.

Rules: a reason whose words are shown is a real button; one that speaks of the whole is plain text; the chosen
one is marked by a bar and said to be marked, not by colour alone; to a screen reader each is one text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.a11y import mark_unread
from app.ui.pages.parts import emptied
from app.ui.pages.verdict import words
from app.ui.say import say
from app.ui.theme.current import colours
from app.ui.widgets import SMALL, Body, Text
from app.ui.widgets.button import EnterButton

if TYPE_CHECKING:
    from app.ui.pages.verdict.state import ReasonRow

_RING: Final = 3.0
_RADIUS: Final = 10.0
_PAD: Final = 6
_EDGE: Final = 10
"""Space between the edge of a reason and its words."""


class Quote(Text):
    """Words of the message, on the ground of marked words."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(f"“{text}”", factor=SMALL, parent=parent)
        self.setContentsMargins(_PAD, 1, _PAD, 1)
        self._colour()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All words on one line."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _PAD + 4, metrics.height() + 4)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._colour()

    def _colour(self) -> None:
        now = colours()
        rule = f"background: {now.mark}; color: {now.mark_ink}; border-radius: 4px;"
        if self.styleSheet() != rule:
            self.setStyleSheet(rule)


class ReasonButton(EnterButton):
    """One reason; press it to see its words in the message."""

    def __init__(self, row: ReasonRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = row.number
        self.is_chosen = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for text in _fill(QGridLayout(self), row):
            mark_unread(text)
        self.setAccessibleName(spoken(row))
        self.choose(chosen=False)

    def choose(self, *, chosen: bool) -> None:
        """Show that its words are the ones that are marked stronger."""
        self.is_chosen = chosen
        said = (
            say("Verdict", "Its words are marked in the message.")
            if chosen
            else say("Verdict", "Press to see these words in the message.")
        )
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """What is inside."""
        layout = self.layout()
        return layout.sizeHint().expandedTo(QSize(0, 48)) if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """What is inside, wrapped."""
        layout = self.layout()
        return layout.minimumSize().expandedTo(QSize(0, 48)) if layout else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height at which all words fit."""
        layout = self.layout()
        return max(layout.heightForWidth(width), 48) if layout else 48

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ground, bar and ring; the words paint themselves."""
        now, area = colours(), QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.action_soft))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        if self.is_chosen:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = area.right() - 6 if mirrored else area.left() + 2
            painter.fillRect(QRectF(left, 10, 4, area.height() - 20), QColor(now.action))
        if self.hasFocus():
            half = _RING / 2
            painter.setPen(QPen(QColor(now.focus), _RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(half, half, -half, -half), _RADIUS, _RADIUS)


class ReasonList(QWidget):
    """All reasons."""

    chosen = Signal(int)
    """The number of the reason whose words are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._rows: tuple[ReasonRow, ...] = ()
        self._buttons: list[ReasonButton] = []

    def show_reasons(self, rows: tuple[ReasonRow, ...], marked: int) -> None:
        """Show the reasons, one of them chosen."""
        if rows != self._rows:
            self._rows, self._buttons = rows, []
            emptied(self._column)
            for row in rows:
                self._column.addWidget(self._made(row))
        for button in self._buttons:
            button.choose(chosen=button.number == marked)
        self.setVisible(bool(rows))

    def _made(self, row: ReasonRow) -> QWidget:
        if row.place < 0:
            plain = QWidget()
            _fill(QGridLayout(plain), row)
            return plain
        button = ReasonButton(row)
        button.clicked.connect(lambda: self.chosen.emit(row.number))
        self._buttons.append(button)
        return button


def spoken(row: ReasonRow) -> str:
    """A reason in one go."""
    quote = f"“{row.quote}”" if row.quote else ""
    honest = say("Verdict", "It may be honest: {why}", why=row.honest) if row.honest else ""
    return " ".join(filter(None, (f"{row.number}.", row.finding, quote, row.why, said_on(row), honest)))


def said_on(row: ReasonRow) -> str:
    """When a backend model said so; empty for our own reasons."""
    return say("Verdict", "Said on {when}.", when=words.moment(row.heard.when)) if row.heard else ""


def _fill(grid: QGridLayout, row: ReasonRow) -> tuple[Text, ...]:
    """Put number and words of a reason into their places."""
    grid.setContentsMargins(_EDGE, 8, _EDGE, 8)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(1, 1)
    number = Body(f"{row.number}", bold=True)
    number.setWordWrap(False)
    number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
    grid.addWidget(number, 0, 0, Qt.AlignmentFlag.AlignTop)
    texts: list[Text] = [Body(row.finding, bold=True)]
    if row.quote:
        texts.append(Quote(row.quote))
    if row.why:
        texts.append(Body(row.why, quiet=True))
    if row.heard:
        texts.append(Body(said_on(row), quiet=True))
    if row.honest:
        texts.append(Body(say("Verdict", "It may be honest: {why}", why=row.honest), quiet=True))
    for place, text in enumerate(texts):
        text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if isinstance(text, Quote):
            grid.addWidget(text, place, 1, Qt.AlignmentFlag.AlignLeading)
        else:
            grid.addWidget(text, place, 1)
    return (number, *texts)
