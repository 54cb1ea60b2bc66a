"""The window: navigation beside the pages.

Rules: shows only pages that exist; the page shown is marked by a bar and said to assistive technology;
where there is little room or text is large, the navigation becomes a row on top; knows no page by name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, Protocol, TypeAlias, runtime_checkable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QMainWindow, QStackedWidget, QWidget

from app.ui.navigation import Navigation, Place
from app.ui.theme.dress import dress
from app.ui.theme.fonts import FollowsFont

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

_START: Final = QSize(1240, 800)
_SMALLEST: Final = QSize(480, 480)
_PAUSE_MS: Final = 30
_COLUMN_LETTERS: Final = 72
"""Below this many letters of width the navigation lies on top."""

Build: TypeAlias = "Callable[[], QWidget]"
"""Makes what a page shows."""


class Page(NamedTuple):
    """A page of the window.

    Attributes:
        name: what the program calls it.
        title: what the person calls it; empty for a page that the navigation does not show.
        icon: name of its icon.
        view: makes what is shown, when it is first shown.
        short: what the navigation calls it where there is little room.
        under: the page whose place in the navigation is marked while this one is shown; itself if empty.
    """

    name: str
    title: str
    icon: str
    view: Build
    short: str = ""
    under: str = ""


@runtime_checkable
class BeginsSomewhere(Protocol):
    """A page that knows where the keyboard begins."""

    def show_first(self) -> None:
        """Put the keyboard there."""


class MainWindow(QMainWindow, FollowsFont):
    """Navigation and pages.

    Args:
        pages: in the order of the navigation; more may be added later.
    """

    page_shown = Signal(str)
    painted = Signal()
    """The window was painted for the first time."""
    page_painted = Signal()
    """Its first page was painted for the first time."""
    closing = Signal()
    went_behind = Signal()
    """It was closed and stays there unseen."""

    def __init__(self, pages: Sequence[Page] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Porchlight")
        self.setMinimumSize(_SMALLEST)
        self.resize(_START)
        self._pages: dict[str, Page] = {}
        self._alone: set[str] = set()
        self._views: dict[str, QWidget] = {}
        self._awaited: list[str] = []
        self.stays_behind: Callable[[], bool] = lambda: False
        """Whether closing only puts it out of sight, because something else brings it back."""
        self._is_painted = False
        self._is_page_painted = False
        self.navigation = Navigation()
        self.navigation.chosen.connect(self._go_to)
        dress(self.navigation)
        self.stack = QStackedWidget()
        inside = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.navigation)
        self._row.addWidget(self.stack, 1)
        self.setCentralWidget(inside)
        for page in pages:
            self.add_page(page)

    def add_page(self, page: Page, *, alone: bool = False) -> None:
        """Take one more page.

        Args:
            page: the page.
            alone: shown without the navigation, as the first start is.
        """
        self._pages[page.name] = page
        if alone:
            self._alone.add(page.name)
        if page.title:
            self.navigation.add(Place(page.name, page.title, page.icon, page.short))

    def show_page(self, name: str) -> None:
        """Show a page, mark its place in the navigation and put the keyboard where the page begins."""
        self._turn_to(name)
        view = self._views[name]
        if isinstance(view, BeginsSomewhere):
            view.show_first()

    def _go_to(self, name: str) -> None:
        if name != self.shown:
            self._turn_to(name)

    def _turn_to(self, name: str) -> None:
        """Show a page and leave the keyboard where it is: somebody walks through the navigation."""
        self.announce(name)
        self._build(name)
        self.stack.setCurrentWidget(self._views[name])
        self.page_shown.emit(name)
        if len(self._views) == 1:
            QTimer.singleShot(0, self._tell_page_painted)

    def prepare(self, names: Sequence[str]) -> None:
        """Build pages that are not shown yet, one at a time, between what the person does."""
        self._awaited = [name for name in names if not self._is_built(name)]
        if self._awaited:
            QTimer.singleShot(_PAUSE_MS, self, self._prepare_next)

    @property
    def is_prepared(self) -> bool:
        """Whether nothing is left of what was to be built."""
        return not self._awaited

    def _prepare_next(self) -> None:
        """Make a page, or take the one made before: two short steps instead of a long one."""
        name = next(iter(self._awaited), "")
        if name in self._views:
            self._build(name)
        elif name:
            self._views[name] = self._pages[name].view()
        self.prepare(self._awaited)

    def _is_built(self, name: str) -> bool:
        return name in self._views and self.stack.indexOf(self._views[name]) >= 0

    def _build(self, name: str) -> None:
        view = self._views.get(name) or self._pages[name].view()
        if self.stack.indexOf(view) < 0:
            dress(view)
            self.stack.addWidget(view)
        self._views[name] = view

    def _tell_page_painted(self) -> None:
        if not self._is_page_painted:
            self._is_page_painted = True
            self.page_painted.emit()

    def announce(self, name: str) -> None:
        """Mark the place of a page in the navigation, before it is there."""
        self.navigation.setVisible(name not in self._alone)
        self.navigation.mark(self._pages[name].under or name)

    @property
    def shown(self) -> str:
        """The name of the page shown; empty while there is none."""
        current = self.stack.currentWidget()
        return next((name for name, view in self._views.items() if view is current), "")

    def come_forward(self) -> None:
        """Show the window above the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of the first time."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the navigation where there is room for it."""
        self.arrange()
        super().resizeEvent(event)

    def follow_font(self) -> None:
        """Larger text needs more room."""
        self.arrange()

    def arrange(self) -> None:
        """Put the navigation at the side, or on top where that leaves too little for the page."""
        on_top = self.width() < self.fontMetrics().horizontalAdvance("n") * _COLUMN_LETTERS
        way = QBoxLayout.Direction.TopToBottom if on_top else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != way:
            self._row.setDirection(way)
        self.navigation.lie(on_top=on_top)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Say that the window goes, or put it behind."""
        self.closing.emit()
        if self.stays_behind():
            event.ignore()
            self.hide()
            self.went_behind.emit()
        else:
            super().closeEvent(event)

    def leave(self) -> None:
        """End the program."""
        self.stays_behind = lambda: False
        QApplication.quit()
