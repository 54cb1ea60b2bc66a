"""A list of values that is shown a page at a time, for any list of the window.

Rules: takes a whole new tuple and tells the list only what differs, so that it stays where it was; asks for
the next page when the list comes to its end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, Signal

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtCore import QLocale, QObject

    from app.ui.pages.answer_rows import Index

_NONE: Final = QModelIndex()


class GrowingRows(QAbstractListModel):
    """Values, the newest first; whoever inherits says what each shows.

    Args:
        place: how days and hours are written where the person lives.
    """

    more_wanted = Signal()

    def __init__(self, place: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.now: datetime | None = None
        self._rows: tuple[object, ...] = ()
        self._has_more = False

    def show_values(self, rows: tuple[object, ...], now: datetime | None, *, has_more: bool) -> None:
        """Show these rows."""
        self._has_more = has_more
        if now != self.now:
            self.now = now
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        if rows is self._rows or rows == self._rows:
            return
        start = _same(self._rows, rows)
        end = _same(self._rows[start:][::-1], rows[start:][::-1])
        last, other = len(self._rows) - end, rows[start : len(rows) - end]
        if not self._change(start, last, other):
            self._remove(start, last)
            self._insert(start, other)

    def key(self, value: object) -> object:
        """What stays the same where only the rest of a row changes."""
        return value

    def value(self, index: Index) -> object | None:
        """The value of a line."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = _NONE) -> int:  # noqa: N802 - Qt's name
        """How many are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Whether there is a next page."""
        return self._has_more and not parent.isValid()

    def fetchMore(self, _parent: Index) -> None:  # noqa: N802 - Qt's name
        """Ask for the next page."""
        self.more_wanted.emit()

    def _change(self, start: int, end: int, rows: tuple[object, ...]) -> bool:
        """Show other values in rows that stay, so that the marked one stays marked; whether they do."""
        were = self._rows[start:end]
        if len(were) != len(rows) or any(
            self.key(one) != self.key(two) for one, two in zip(were, rows, strict=True)
        ):
            return False
        self._rows = self._rows[:start] + rows + self._rows[end:]
        self.dataChanged.emit(self.index(start), self.index(end - 1))
        return True

    def _remove(self, start: int, end: int) -> None:
        if start < end:
            self.beginRemoveRows(QModelIndex(), start, end - 1)
            self._rows = self._rows[:start] + self._rows[end:]
            self.endRemoveRows()

    def _insert(self, start: int, rows: tuple[object, ...]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), start, start + len(rows) - 1)
            self._rows = self._rows[:start] + rows + self._rows[start:]
            self.endInsertRows()


def _same(first: tuple[object, ...], second: tuple[object, ...]) -> int:
    """How many rows both begin with."""
    pairs = enumerate(zip(first, second, strict=False))
    return next(
        (at for at, (one, other) in pairs if one is not other and one != other), min(len(first), len(second))
    )
