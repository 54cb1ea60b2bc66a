"""The check page: box, buttons, and what it looks like. Builds its widgets once; `render` sets them.

Rules: one main action; what it does and what went wrong is said on the page; everything by keyboard in
reading order; files may be dropped anywhere on it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from app.ui.a11y import buddy
from app.ui.pages.check import words
from app.ui.pages.check.batch_list import BatchList
from app.ui.pages.check.box import BoxFrame, PasteBox
from app.ui.pages.check.state import KINDS, Card, CheckState, Trouble
from app.ui.pages.help_card import Help, HelpCard
from app.ui.pages.parts import IconLine, announce, tab_in_reading_order
from app.ui.say import say
from app.ui.widgets import Body, Button, FlowRow, Heading, Look, PageColumn

if TYPE_CHECKING:
    from app.core.subject import Kind
    from app.ui.pages.check.presenter import CheckPresenter

_LARGE: Final = 60
_BOX_LINES: Final = 5
_HELP: Final = {Card.NONE: None, Card.PHONE: Help.PHONE, Card.CLICKED: Help.CLICKED}


class CheckView(PageColumn):
    """Everything of the check page.

    Args:
        presenter: does what is asked.
    """

    def __init__(self, presenter: CheckPresenter, parent: QWidget | None = None) -> None:
        super().__init__(gap=18, parent=parent)
        self._presenter = presenter
        self._state = CheckState()
        self.setAcceptDrops(True)
        self._help = HelpCard()
        self._title = Heading(say("Check", "What would you like me to look at?"))
        self._hint = Body(say("Check", "Paste an email, a text message or a link. Or drop a file here."))
        self._hint.setProperty("quiet", "true")
        self._box = PasteBox()
        self._held = IconLine("file", quiet=False)
        self._begins = Body(quiet=True)
        self._remove = Button(say("Check", "Remove it"), Look.QUIET, icon="trash")
        self._paste = Button(say("Check", "Paste"), Look.QUIET, icon="paste")
        self._open = Button(say("Check", "Open a file …"), Look.QUIET, icon="file")
        self._looks = Button("", Look.QUIET, icon="down")
        self._menu = self._made_menu()
        self._check = Button(say("Check", "Check it"), Look.PRIMARY, icon="search")
        self._stop = Button(say("Check", "Stop"), Look.SECONDARY, icon="stop")
        self._status = IconLine("info", quiet=False)
        self._lock = IconLine("lock", say("Check", "Checked on this computer. Nothing is sent out."))
        self._batch = BatchList()
        self._unsure = Heading(say("Check", "Not sure what to do?"), level=2)
        self._phone = Button(say("Check", "Someone is on the phone with me"), Look.SECONDARY, icon="phone")
        self._clicked = Button(say("Check", "I already clicked or paid"), Look.SECONDARY, icon="hand")
        self._tools = FlowRow(self._paste, self._open, self._remove, self._looks)
        self._tools.setContentsMargins(14, 12, 14, 12)
        self._kept = QWidget()
        kept = QVBoxLayout(self._kept)
        kept.setContentsMargins(24, 22, 24, 22)
        kept.addWidget(self._held)
        kept.addWidget(self._begins)
        kept.addStretch(1)
        self._frame = BoxFrame(self._box, self._tools)
        self._rows = self._laid_out()
        tab_in_reading_order(self.widget())
        self._connect()
        self.render_state(presenter.state)

    def show_first(self) -> None:
        """Put the keyboard where one begins."""
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def render_state(self, state: CheckState) -> None:
        """Show a state."""
        before, self._state = self._state, state
        self._help.show_help(_HELP[state.card])
        has_card = state.card is not Card.NONE
        for widget in self._rows:
            widget.setVisible(not has_card and state.batch is None)
        self._batch.render_batch(None if has_card else state.batch)
        self._render_input(state)
        self._check.setEnabled(state.can_check)
        self._stop.setVisible(state.busy)
        said = words.status(state)
        self._status.say("" if has_card else said)
        if said and said != words.status(before):
            announce(self._check, said)
        if before.card is not Card.NONE and not has_card:
            back = self._phone if before.card is Card.PHONE else self._clicked
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        if state.trouble is Trouble.EMPTY and before.trouble is not Trouble.EMPTY:
            self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def paste(self) -> None:
        """Paste what was copied, in place of what is there."""
        copied: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if copied is None or not self._box.take(copied, replaces=True):
            self._presenter.nothing_to_paste()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files and text are welcome."""
        if self._box.canInsertFromMimeData(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take what was dropped beside the box."""
        if self._box.take(event.mimeData(), replaces=True):
            event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the application font."""
        if event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange}:
            self._size_box()
        super().changeEvent(event)

    def _render_input(self, state: CheckState) -> None:
        self._box.setVisible(state.shows_box)
        self._kept.setVisible(state.held is not None)
        self._held.say(words.held(state.held) if state.held else "")
        self._begins.setText(state.held.begins if state.held else "")
        self._begins.setVisible(bool(self._begins.text()))
        self._remove.setVisible(state.held is not None)
        looks = words.looks_like(state)
        self._looks.setText(looks)
        self._looks.setVisible(bool(looks))
        self._looks.setAccessibleDescription(say("Check", "Press to say what it really is."))
        for action in self._menu.actions():
            kind = action.data()
            action.setChecked(kind == state.kind if state.is_chosen else kind is None)

    def _laid_out(self) -> tuple[QWidget, ...]:
        """Put everything in reading order; gives what a card hides."""
        label = self._title
        buddy(label, self._box)
        self._size_box()
        self._frame.column.addWidget(self._box, 1)
        self._frame.column.addWidget(self._kept, 1)
        self._frame.column.addWidget(self._tools)
        for button in (self._check, self._phone, self._clicked):
            button.setMinimumHeight(_LARGE)
        main = FlowRow(self._check, self._stop, self._lock, gap=20)
        help_row = FlowRow(self._phone, self._clicked)
        head = QVBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._title)
        head.addWidget(self._hint)
        self.add(self._help)
        self.add_layout(head)
        for row in (self._frame, self._status, self._batch, main):
            self.add(row)
        self.column.addSpacing(8)
        self.add(self._unsure)
        self.add(help_row)
        return (self._title, self._hint, self._frame, main, self._unsure, help_row)

    def _size_box(self) -> None:
        line = self._box.fontMetrics().lineSpacing()
        self._box.setMinimumHeight(_BOX_LINES * line + 40)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed.connect(self.render_state)
        presenter.cleared.connect(self._box.clear)
        self._box.textChanged.connect(lambda: presenter.type(self._box.toPlainText()))
        self._box.long_text.connect(presenter.hold)
        self._box.files.connect(presenter.open)
        self._help.back.connect(lambda: presenter.show_card(Card.NONE))
        self._paste.clicked.connect(self.paste)
        self._open.clicked.connect(self._choose_files)
        self._remove.clicked.connect(self._clear)
        self._looks.clicked.connect(lambda: self._menu.popup(self._below(self._looks)))
        self._check.clicked.connect(presenter.check)
        self._stop.clicked.connect(presenter.stop)
        self._phone.clicked.connect(lambda: presenter.show_card(Card.PHONE))
        self._clicked.clicked.connect(lambda: presenter.show_card(Card.CLICKED))
        self._batch.opened.connect(presenter.open_row)
        self._batch.stopped.connect(presenter.stop)
        self._batch.closed.connect(self._clear)
        QShortcut(QKeySequence("Ctrl+Return"), self, activated=presenter.check)  # type: ignore[call-overload]

    def _clear(self) -> None:
        self._presenter.clear()
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_files(self) -> None:
        title = say("Check", "Open a file")
        kinds = say("Check", "Emails and texts (*.eml *.txt *.html *.htm *.mbox *.mht);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, title, "", kinds)
        if names:
            self._presenter.open(tuple(map(Path, names)))

    def _made_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(say("Check", "What is it?"))
        self._add_kind(menu, say("Check", "Find out by itself"), None)
        for kind in KINDS:
            self._add_kind(menu, words.kind_name(kind), kind)
        return menu

    def _add_kind(self, menu: QMenu, text: str, kind: Kind | None) -> None:
        action = QAction(text, menu, checkable=True)
        action.setData(kind)
        action.triggered.connect(lambda _checked: self._presenter.choose(kind))
        menu.addAction(action)

    @staticmethod
    def _below(button: Button) -> QPoint:
        return button.mapToGlobal(QPoint(0, button.height() + 4))
