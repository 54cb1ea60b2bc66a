"""Writes the style sheet of a theme, for the controls that Qt paints.

Rules: colours, edges and spaces only. A size or weight of text in here would freeze it when the person makes
text larger, so those are set as fonts.
"""

from __future__ import annotations

from functools import lru_cache
from string import Template
from typing import TYPE_CHECKING, Final

from app.resources import resource
from app.ui.theme.tokens import contrast

if TYPE_CHECKING:
    from app.ui.theme.tokens import Colours

_SHEET: Final = Template("""
QWidget#page, QScrollArea#column, QScrollArea#column > QWidget > QWidget { background: $bg; }
QScrollArea { border: none; background: transparent; }
QToolTip { background: $surface; color: $ink; border: 1px solid $edge; padding: 8px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QDateEdit {
  background: $surface; color: $ink; border: 2px solid $edge; border-radius: 12px;
  padding: 8px 14px; selection-background-color: $action; selection-color: $action_ink;
  placeholder-text-color: $ink2;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 32px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 3px solid $focus; padding: 7px 13px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
  background: $bg;
  color: $ink2;
  border-style: dashed;
}
QComboBox::drop-down { border: none; width: 44px; }
QComboBox::down-arrow { image: url("$icons/sheet/down-$shade.svg"); width: 22px; height: 22px; }
QComboBox { padding-right: 44px; }
QComboBox QAbstractItemView {
  background: $surface; color: $ink; border: 2px solid $edge; outline: none; padding: 4px;
  selection-background-color: $action; selection-color: $action_ink;
}
QComboBox QAbstractItemView::item { min-height: 48px; padding: 0 12px; }

QListView, QTreeView, QTableView {
  background: $surface; color: $ink; border: 1px solid $line; border-radius: 12px; outline: none;
  selection-background-color: $action_soft; selection-color: $ink;
}
QListView:focus, QTreeView:focus, QTableView:focus { border: 3px solid $focus; }

QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: 16px; }
QFrame[line="true"] { background: $line; border: none; max-height: 1px; }
QLabel { background: transparent; color: $ink; }
QLabel[quiet="true"] { color: $ink2; }
QLabel[tone="stop"] { color: $stop; }
QLabel[tone="care"] { color: $care; }
QLabel[tone="ok"] { color: $ok; }
QLabel[tone="unknown"] { color: $unk; }

QProgressBar {
  background: $unk_soft;
  border: 1px solid $edge;
  border-radius: 8px;
  min-height: 14px;
  max-height: 14px;
}
QProgressBar::chunk { background: $action; border-radius: 7px; }

QScrollBar:vertical { background: $bg; width: 16px; margin: 0; border: none; }
QScrollBar:horizontal { background: $bg; height: 16px; margin: 0; border: none; }
QScrollBar::handle { background: $edge; border-radius: 5px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 48px; }
QScrollBar::handle:horizontal { min-width: 48px; }
QScrollBar::handle:hover { background: $ink2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

QMenu { background: $surface; color: $ink; border: 1px solid $edge; padding: 6px; }
QMenu::item { padding: 12px 24px; border-radius: 8px; }
QMenu::item:selected { background: $action; color: $action_ink; }
""")


@lru_cache(maxsize=4)
def sheet(colours: Colours) -> str:
    """The style sheet of a theme."""
    shade = "light" if contrast(colours.bg, "#FFFFFF") < contrast(colours.bg, "#000000") else "dark"
    return _SHEET.substitute(colours._asdict(), icons=resource("icons").as_posix(), shade=shade)
