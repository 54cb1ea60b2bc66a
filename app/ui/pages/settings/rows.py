"""One row of the settings page for each shape of setting.

Rules: the row follows from the descriptor alone; a label names each control, also to assistive technology; a
row tells of a change by `chosen` and shows only what it is given back; a choice counts when it is toggled,
for a screen reader does not click; Tab comes to the choice that holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.settings.descriptors import (
    CONTEXT,
    ChoiceSetting,
    CodeSetting,
    PlaceSetting,
    RangeSetting,
    SwitchSetting,
)
from app.ui.a11y import buddy, name
from app.ui.pages.settings.names import NameList
from app.ui.say import say
from app.ui.widgets import Body, Button, FlowRow, RadioLine, TickBox

if TYPE_CHECKING:
    from enum import StrEnum

    from app.core.serial import Json
    from app.ui.pages.settings.state import RowState


class SettingRow(QWidget):
    """Label, help and control of one setting."""

    chosen = Signal(str, object)
    """Key and plain value."""

    def __init__(self, row: RowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = row.setting.key
        self.label = Body(say(CONTEXT, row.setting.label), bold=True)
        self._help = say(CONTEXT, row.setting.more) if row.setting.more else ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.label)
        if self._help:
            self._column.addWidget(Body(self._help, quiet=True))

    def show_value(self, row: RowState) -> None:
        """Show what the setting is now."""
        raise NotImplementedError

    def _tell(self, value: Json) -> None:
        self.chosen.emit(self._key, value)


class ChoiceRow(SettingRow):
    """Radio buttons beside each other."""

    def __init__(self, row: RowState, setting: ChoiceSetting[StrEnum]) -> None:
        super().__init__(row)
        self._group = QButtonGroup(self)
        self._buttons: dict[Json, RadioLine] = {}
        line = FlowRow(gap=8)
        label = self.label.text()
        for option in setting.options:
            button = RadioLine(say(CONTEXT, option.label))
            name(button, button.text(), f"{label}. {self._help}")
            button.toggled.connect(lambda on, value=option.value.value: self._tell(value) if on else None)
            self._group.addButton(button)
            self._buttons[option.value.value] = button
            line.add(button)
        self._column.addWidget(line)
        self.show_value(row)

    def show_value(self, row: RowState) -> None:
        """Mark the option that holds."""
        for value, button in self._buttons.items():
            holds = value == row.value
            with QSignalBlocker(button):
                button.setChecked(holds)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if holds else Qt.FocusPolicy.ClickFocus)


class RangeRow(SettingRow):
    """Smaller, the value, larger."""

    def __init__(self, row: RowState, setting: RangeSetting) -> None:
        super().__init__(row)
        self._setting, self._now = setting, setting.default
        words = setting.words
        self.smaller, self.larger = Button(say(CONTEXT, words.less)), Button(say(CONTEXT, words.more))
        self.value = Body(bold=True)
        self.smaller.clicked.connect(lambda: self._tell(setting.smaller(self._now)))
        self.larger.clicked.connect(lambda: self._tell(setting.larger(self._now)))
        self._column.addWidget(FlowRow(self.smaller, self.value, self.larger, gap=20))
        self.show_value(row)

    def show_value(self, row: RowState) -> None:
        """Show the number, and which way it can go."""
        self._now = row.value if isinstance(row.value, int) else self._setting.default
        words = self._setting.words
        self.value.setText(say(CONTEXT, words.shown, number=self._now))
        told = say(CONTEXT, words.told, label=self.label.text(), number=self._now)
        for button in (self.smaller, self.larger):
            name(button, button.text(), told)
        self.smaller.setEnabled(self._now > self._setting.low)
        self.larger.setEnabled(self._now < self._setting.high)


class SwitchRow(SettingRow):
    """A box to tick."""

    def __init__(self, row: RowState) -> None:
        super().__init__(row)
        self.box = TickBox(self.label.text())
        name(self.box, self.box.text(), self._help)
        self.box.toggled.connect(self._tell)
        self.label.setVisible(False)
        self._column.insertWidget(0, self.box)
        self.show_value(row)

    def show_value(self, row: RowState) -> None:
        """Tick the box or not."""
        with QSignalBlocker(self.box):
            self.box.setChecked(row.value is True)


class CodeRow(SettingRow):
    """A list of names."""

    def __init__(self, row: RowState) -> None:
        super().__init__(row)
        self.names = NameList()
        buddy(self.label, self.names)
        name(self.names, self.label.text(), self._help)
        self.names.picked.connect(self._tell)
        self._column.addWidget(self.names, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_value(row)

    def show_value(self, row: RowState) -> None:
        """Show the name that holds."""
        with QSignalBlocker(self.names):
            self.names.show_names(row.names, str(row.value))


def make_row(row: RowState) -> SettingRow:
    """The row of a setting."""
    match row.setting:
        case RangeSetting() as setting:
            return RangeRow(row, setting)
        case SwitchSetting():
            return SwitchRow(row)
        case CodeSetting():
            return CodeRow(row)
        case PlaceSetting():
            detail = "the place of the window is not shown"
            raise TypeError(detail)
        case ChoiceSetting() as choice:
            return ChoiceRow(row, choice)
        case unexpected:
            assert_never(unexpected)
