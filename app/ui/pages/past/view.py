"""Builds the page of past checks and shows its state.

Rules: the way from top to bottom is look for, list, what to do with it, how long to keep; what stands in the
way takes the place of all that; what happened stands in the bar at the foot.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from app.core.keep import Keep
from app.core.opening import KeepAgain
from app.ui.a11y import buddy
from app.ui.pages.past import words
from app.ui.pages.past.gate_view import GateCard
from app.ui.pages.past.list import PastList
from app.ui.pages.past.rows import RowsModel
from app.ui.pages.past.search_row import Picker, SearchRow
from app.ui.pages.settings.notice import NoticeBar
from app.ui.say import say
from app.ui.widgets import Body, Button, Card, FlowRow, Heading, Look, PageColumn

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from app.ui.pages.past.presenter import PastPresenter
    from app.ui.pages.past.state import Empty, PastState

AskPath = Callable[[QWidget], Path | None]
"""Asks the person for a file; None where they changed their mind."""


class PastView(QWidget):
    """The page of past checks.

    Args:
        presenter: what it shows and tells.
        place: how days and hours are written where the person lives.
        ask_save: asks where to write a file.
    """

    def __init__(
        self,
        presenter: PastPresenter,
        place: QLocale,
        ask_save: AskPath | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter, self._ask_save = presenter, ask_save or _ask_save
        self.setObjectName("page")
        self.model = RowsModel(place, self)
        self.list = PastList(self.model)
        self.search, self.gate, self.notice = SearchRow(), GateCard(), NoticeBar()
        self.page = PageColumn(gap=16)
        self.page.column.setAlignment(Qt.AlignmentFlag(0))
        self.page.add(Heading(say("Past", "Past checks")))
        self._gate_box = _column(self.gate, stretch=1)
        self._shelf = self._made_shelf()
        self.page.add(self._gate_box, 1)
        self.page.add(self._shelf, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self.notice)
        self._connect()
        presenter.changed.connect(self.render_state)
        self.render_state(presenter.state)

    def render_state(self, state: PastState) -> None:
        """Show a state."""
        self._gate_box.setVisible(state.gate is not None)
        self._shelf.setVisible(state.gate is None)
        if state.gate is not None:
            self.gate.show_gate(state.gate, asking=state.asking)
        self.only_now.setVisible(state.only_now)
        self._show_wanted(state)
        self.model.show_rows(state.rows, state.now, has_more=state.has_more)
        self._show_empty(state.empty)
        self.keep.show_value(state.keep)
        note = words.keep_note(state.keep)
        self.keep_note.setText(note)
        self.keep_note.setVisible(bool(note))
        for widget in (self.search, self.export, self.delete_all):
            widget.setVisible(state.has_any)
        self._show_current()
        self.notice.tell(words.told(state.told) if state.told else "", can_undo=state.can_undo)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read the rows again whenever the page comes to the front."""
        super().showEvent(event)
        self._presenter.refresh()

    def _made_shelf(self) -> QWidget:
        self.only_now = self._made_only_now()
        self.empty_title, self.empty_sentence = Heading(level=2), Body()
        self.empty = Card(self.empty_title, self.empty_sentence)
        self.open = Button(say("Past", "Open"), Look.PRIMARY)
        self.delete = Button(say("Past", "Delete"), icon="trash")
        self.export = Button(say("Past", "Save all to a file…"), icon="export")
        self.delete_all = Button(say("Past", "Delete all checks"), Look.DANGER, icon="trash")
        self.keep = Picker((words.keep_name(keep), keep) for keep in Keep)
        self.keep_note = Body(
            say("Past", "Older checks go away the next time you open Porchlight."), quiet=True
        )
        keep_label = Body(say("Past", "Keep past checks"), bold=True)
        buddy(keep_label, self.keep)
        actions = FlowRow(self.open, self.delete, self.export, self.delete_all)
        keep = FlowRow(keep_label, self.keep)
        shelf = _column(
            self.only_now, self.search, self.list, self.empty, actions, keep, self.keep_note, stretch=0
        )
        shelf.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return shelf

    def _made_only_now(self) -> Card:
        self.keep_again = Button(say("Past", "Keep my checks again"))
        note = say("Past", "Checks are kept only until you close Porchlight.")
        return Card(Body(note, bold=True), FlowRow(self.keep_again))

    def _connect(self) -> None:
        presenter = self._presenter
        self.search.searched.connect(presenter.search)
        self.search.answer_chosen.connect(presenter.only_answer)
        self.search.kinds_chosen.connect(presenter.only_kinds)
        self.model.more_wanted.connect(presenter.more)
        self.list.open_asked.connect(presenter.open)
        self.list.delete_asked.connect(presenter.delete)
        self.list.current_changed.connect(self._show_current)
        self.open.clicked.connect(lambda: self._with_current(presenter.open))
        self.delete.clicked.connect(lambda: self._with_current(presenter.delete))
        self.export.clicked.connect(self._export)
        self.delete_all.clicked.connect(presenter.delete_all)
        self.keep.picked.connect(presenter.keep_for)
        self.keep_again.clicked.connect(lambda: presenter.choose(KeepAgain()))
        self.gate.chosen.connect(presenter.choose)
        self.notice.undo_asked.connect(presenter.undo)
        self.notice.closed.connect(presenter.dismiss)

    def _show_wanted(self, state: PastState) -> None:
        if self.search.text.text() != state.wanted.text:
            with QSignalBlocker(self.search.text):
                self.search.text.setText(state.wanted.text)
        self.search.answer.show_value(state.wanted.answer)
        self.search.kind.show_value(state.wanted.kinds)

    def _show_empty(self, empty: Empty | None) -> None:
        if empty is not None:
            title, sentence = words.empty(empty)
            self.empty_title.setText(title)
            self.empty_sentence.setText(sentence)
        self.empty.setVisible(empty is not None)
        self.list.setVisible(empty is None)
        for button in (self.open, self.delete):
            button.setVisible(empty is None)

    def _show_current(self) -> None:
        for button in (self.open, self.delete):
            button.setEnabled(self.list.current is not None)

    def _with_current(self, act: Callable[[int], None]) -> None:
        if self.list.current is not None:
            act(self.list.current)

    def _export(self) -> None:
        path = self._ask_save(self)
        if path is not None:
            self._presenter.export_to(path)


def _column(*widgets: QWidget, stretch: int) -> QWidget:
    """Widgets below each other; what is left goes to the list, where there is one, else below.

    Args:
        widgets: in reading order.
        stretch: 0 where a list may want all that is left.
    """
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for widget in widgets:
        column.addWidget(widget, 1 if isinstance(widget, PastList) else 0)
    column.addStretch(stretch)
    return box


def _ask_save(parent: QWidget) -> Path | None:
    title, kind = say("Past", "Save all past checks"), say("Past", "Past checks (*.jsonl)")
    name, _ = QFileDialog.getSaveFileName(parent, title, "porchlight-past-checks.jsonl", kind)
    return Path(name) if name else None
