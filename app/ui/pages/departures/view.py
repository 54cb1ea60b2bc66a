"""Builds the page of what left this computer and shows its state.

Rules: the way from top to bottom is whether it is kept, the list, all about the marked one, what to do with
the list; what happened stands in the bar at the foot.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.ui.pages.departures import words
from app.ui.pages.departures.rows import DepartureList, DepartureRows
from app.ui.pages.settings.notice import NoticeBar
from app.ui.say import say
from app.ui.widgets import Body, Button, Card, FlowRow, Heading, Look, PageColumn, Title

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from app.ui.pages.departures.presenter import DeparturesPresenter
    from app.ui.pages.departures.state import DeparturesState

AskPath = Callable[[QWidget], Path | None]
"""Asks the person for a file; None where they changed their mind."""


class DeparturesView(QWidget):
    """The page of what left this computer.

    Args:
        presenter: what it shows and tells.
        place: how days and hours are written where the person lives.
        ask_save: asks where to write a file.
    """

    left = Signal()
    """The person goes back to online help."""

    def __init__(
        self,
        presenter: DeparturesPresenter,
        place: QLocale,
        ask_save: AskPath | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter, self._place, self._ask_save = presenter, place, ask_save or _ask_save
        self.setObjectName("page")
        self.model = DepartureRows(place, self)
        self.list, self.notice = DepartureList(self.model), NoticeBar()
        self.page = PageColumn(gap=14)
        self.page.column.setAlignment(Qt.AlignmentFlag(0))
        self._build()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self.notice)
        self._connect()
        self.render_state(presenter.state)

    def render_state(self, state: DeparturesState) -> None:
        """Show a state."""
        self.kept.setText(words.kept(is_kept=state.is_kept))
        self.model.show_rows(state.rows, state.now, has_more=state.has_more)
        has_rows = bool(state.rows)
        self.empty.setVisible(state.is_empty)
        for widget in (self.list, self.about, self.export):
            widget.setVisible(has_rows)
        self.look.setEnabled(not state.is_looking)
        self._show_current()
        is_told = state.told is not None and state.now is not None
        self.notice.tell(
            words.told(state.told, state.now, self._place) if is_told and state.told and state.now else ""
        )

    def show_first(self) -> None:
        """Put the keyboard into the list, or on the way back."""
        (self.list if self._presenter.state.rows else self.back).setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read the rows again whenever the page comes to the front."""
        super().showEvent(event)
        self._presenter.refresh()

    def _build(self) -> None:
        self.page.add(
            Title(
                say("Departures", "What left this computer"),
                say("Departures", "Each time a service is asked, it is written down here first."),
            )
        )
        self.kept = Body()
        self.empty = Card(
            Heading(say("Departures", "Nothing has left this computer."), level=2),
            Body(say("Departures", "All your checks were made here, on this computer.")),
        )
        self.about_text = Body()
        self.about = Card(
            Heading(say("Departures", "All about the marked one"), level=2), self.about_text, gap=8
        )
        self.look = Button(say("Departures", "Check the list"))
        self.export = Button(say("Departures", "Save all to a file…"), icon="export")
        self.back = Button(say("Departures", "Back to online help"), Look.QUIET, icon="back")
        self.page.add(self.kept)
        self.page.add(self.list, 1)
        for widget in (self.empty, self.about, FlowRow(self.look, self.export, self.back)):
            self.page.add(widget)

    def _connect(self) -> None:
        presenter = self._presenter
        self.model.more_wanted.connect(presenter.more)
        self.list.current_changed.connect(self._show_current)
        self.look.clicked.connect(presenter.look)
        self.export.clicked.connect(self._export)
        self.back.clicked.connect(self.left)
        self.notice.closed.connect(presenter.dismiss)
        presenter.changed.connect(self.render_state)

    def _show_current(self) -> None:
        one, now = self.list.current, self.model.now
        if one is None or now is None:
            return
        told = words.lines(one, now, self._place)
        self.about_text.setText("\n".join(f"{line.label}: {line.text}" for line in told))

    def _export(self) -> None:
        path = self._ask_save(self)
        if path is not None:
            self._presenter.export_to(path)


def _ask_save(parent: QWidget) -> Path | None:
    title = say("Departures", "Save what left this computer")
    kinds = say("Departures", "Table (*.csv);;JSON (*.json)")
    name, chosen = QFileDialog.getSaveFileName(parent, title, "porchlight-what-left.csv", kinds)
    path = Path(name) if name else None
    if path is not None and not path.suffix:
        return path.with_suffix(".json" if "*.json" in chosen else ".csv")
    return path
