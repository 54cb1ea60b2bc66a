"""A row that wraps.

Rules: one thing after the other in reading order, a new line where there is no room; what is wider than the
row gets the width of the row; right-to-left windows are mirrored.
"""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """Lays widgets out like words."""

    def __init__(self, parent: QWidget | None = None, gap: int = 14) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Give one away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """It grows only as needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height all lines need."""
        edge = self.contentsMargins()
        inside = QRect(0, 0, width - edge.left() - edge.right(), 0)
        return self._arrange(inside, move=False) + edge.top() + edge.bottom()

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put everything in its place."""
        super().setGeometry(rect)
        self._arrange(self.contentsRect(), move=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Everything on one line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(len(shown) - 1, 0)
        return self._with_edges(QSize(width, max((size.height() for size in shown), default=0)))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the widest of them has to be."""
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        widest = max((size.width() for size in shown), default=0)
        return self._with_edges(QSize(widest, max((size.height() for size in shown), default=0)))

    def _with_edges(self, size: QSize) -> QSize:
        edge = self.contentsMargins()
        return QSize(size.width() + edge.left() + edge.right(), size.height() + edge.top() + edge.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = _size_of(item, rect.width())
            if lines[-1] and left + size.width() > rect.width():
                lines.append([])
                left = 0
            lines[-1].append((item, size))
            left += size.width() + self.spacing()
        top = rect.top()
        for line in lines:
            height = max((size.height() for _, size in line), default=0)
            if move:
                self._place(rect, top, height, line)
            top += height + self.spacing()
        return max(top - self.spacing() - rect.top(), 0)

    def _place(self, rect: QRect, top: int, height: int, line: list[tuple[QLayoutItem, QSize]]) -> None:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = rect.left()
        for item, size in line:
            x = rect.right() + 1 - (left - rect.left()) - size.width() if mirrored else left
            item.setGeometry(QRect(QPoint(x, top + (height - size.height()) // 2), size))
            left += size.width() + self.spacing()


def _size_of(item: QLayoutItem, room: int) -> QSize:
    hint = item.sizeHint()
    width = min(hint.width(), room)
    height = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
    return QSize(width, height)


class FlowRow(QWidget):
    """A row of widgets that wraps.

    Args:
        widgets: in reading order.
        gap: pixels between them.
    """

    def __init__(self, *widgets: QWidget, gap: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Put one more at the end."""
        self._flow.addWidget(widget)
