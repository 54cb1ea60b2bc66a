"""The rows of past checks as a model that any list can show.

Rules: every row has words for a screen reader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from app.core.history import Row
from app.ui.pages.answer_rows import LINE, AnswerLine, Index
from app.ui.pages.growing_rows import GrowingRows
from app.ui.pages.past.words import spoken, when
from app.ui.pages.verdict.words import word

if TYPE_CHECKING:
    from datetime import datetime

_ROLES: Final = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class RowsModel(GrowingRows):
    """Past checks, the newest first."""

    def show_rows(self, rows: tuple[Row, ...], now: datetime | None, *, has_more: bool) -> None:
        """Show these rows."""
        self.show_values(rows, now, has_more=has_more)

    def key(self, value: object) -> object:
        """The check of a row: its answer may change, where a second opinion comes late."""
        return value.id if isinstance(value, Row) else value

    def row(self, index: Index) -> Row | None:
        """The past check of a line."""
        value = self.value(index)
        return value if isinstance(value, Row) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the row shows, or its words."""
        row = self.row(index)
        if row is None or self.now is None:
            return None
        if role == LINE:
            return AnswerLine(row.answer, word(row.answer), when(row.when, self.now, self.place), row.title)
        return spoken(row, self.now, self.place) if role in _ROLES else None
