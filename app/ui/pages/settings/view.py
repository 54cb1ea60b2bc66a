"""Builds the settings page from the descriptors and shows its state.

Rules: a card for each group, a row for each setting that has one in the state; files are asked for by the
dialogs of the system; what happened stands in the bar at the foot.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.settings.descriptors import CONTEXT, GROUP_TITLES, Group
from app.ui.pages.keeping.state import Way
from app.ui.pages.keeping.view import KeepingRow
from app.ui.pages.parts import tab_in_reading_order
from app.ui.pages.services.view import ServicesRow
from app.ui.pages.settings.about_view import About
from app.ui.pages.settings.notice import NoticeBar
from app.ui.pages.settings.rows import SettingRow, make_row
from app.ui.pages.settings.words import sentence
from app.ui.say import say
from app.ui.widgets import Body, Button, Card, FlowRow, Heading, Line, PageColumn

if TYPE_CHECKING:
    from app.ui.pages.keeping.presenter import KeepingPresenter
    from app.ui.pages.keeping.state import KeepingState
    from app.ui.pages.services.presenter import ServicesPresenter
    from app.ui.pages.settings.presenter import SettingsPresenter
    from app.ui.pages.settings.state import RowState, SettingsState

AskPath = Callable[[QWidget], Path | None]
"""Asks the person for a file; None where they changed their mind."""


class SettingsView(QWidget):
    """The settings page.

    Args:
        presenter: what it shows and tells.
        keeping: how past checks are kept.
        services: who is asked online.
        ask_save: asks where to write a file.
        ask_open: asks which file to read.
    """

    def __init__(
        self,
        presenter: SettingsPresenter,
        keeping: KeepingPresenter,
        services: ServicesPresenter,
        ask_save: AskPath | None = None,
        ask_open: AskPath | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.keeping, self.services = KeepingRow(keeping), ServicesRow(services)
        presenter.nothing_wanted.connect(lambda: keeping.ask(Way.NOTHING))
        self._ask_save, self._ask_open = ask_save or _ask_save, ask_open or _ask_open
        self.setObjectName("page")
        self.page = PageColumn()
        self.notice = NoticeBar()
        self.rows: dict[str, SettingRow] = {}
        self.page.add(Heading(say("Settings", "Settings")))
        self.page.add(
            Body(say("Settings", "A change counts at once. You can always change it back."), quiet=True)
        )
        self._add_groups(presenter.state.rows)
        self.page.add(self._care())
        self.about = About()
        self.about.opened.connect(presenter.load_parts)
        self.page.add(self.about)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self.notice)
        keeping.changed.connect(
            lambda state: QTimer.singleShot(0, self, self._show_form) if state.asked else None
        )
        self.notice.undo_asked.connect(presenter.undo)
        self.notice.closed.connect(presenter.dismiss)
        presenter.changed.connect(self.render_state)
        self.render_state(presenter.state)

    def render_state(self, state: SettingsState) -> None:
        """Show a state."""
        self._show_online([row for row in state.rows if row.setting.group is Group.ONLINE])
        for row in state.rows:
            self.rows[row.setting.key].show_value(row)
        self.reset.setEnabled(state.can_reset)
        self.about.show_parts(state.version, state.parts)
        self.notice.tell(sentence(state), can_undo=state.can_undo)

    def _add_groups(self, shown: Sequence[RowState]) -> None:
        for group, title in GROUP_TITLES.items():
            rows = [row for row in shown if row.setting.group is group]
            if group is Group.ONLINE:
                self._online = Card(Heading(say(CONTEXT, title), level=2), self.services, gap=16)
                self._online_rows = QWidget()
                self._online_column = QVBoxLayout(self._online_rows)
                self._online_column.setContentsMargins(0, 0, 0, 0)
                self._online_column.setSpacing(16)
                self._online.add(self._online_rows)
                self.page.add(self._online)
            elif rows:
                card = self._card(say(CONTEXT, title), rows)
                if group is Group.HISTORY:
                    card.add(Line())
                    card.add(self.keeping)
                self.page.add(card)

    def _show_online(self, rows: Sequence[RowState]) -> None:
        """Show the rows of online help, once there is a service."""
        new = [state for state in rows if state.setting.key not in self.rows]
        for state in new:
            self._online_column.addWidget(Line())
            self._online_column.addWidget(self._row(state))
        if new:
            tab_in_reading_order(self.page.widget())
        self._online_rows.setVisible(bool(rows))

    def _row(self, state: RowState) -> SettingRow:
        row = self.rows[state.setting.key] = make_row(state)
        row.chosen.connect(self._presenter.choose)
        return row

    def _form_changed(self, state: KeepingState) -> None:
        if state.asked is not None:
            QTimer.singleShot(0, self, self._show_form)

    def _show_form(self) -> None:
        """Scroll to the form that was just opened; its end last, for there are the buttons."""
        for part in (self.keeping.form, self.keeping.form.trouble, self.keeping.form.leave):
            self.page.ensureWidgetVisible(part, 0, 24)

    def _card(self, title: str, rows: list[RowState]) -> Card:
        card = Card(Heading(title, level=2), gap=16)
        for number, state in enumerate(rows):
            if number:
                card.add(Line())
            card.add(self._row(state))
        return card

    def _care(self) -> Card:
        self.save = Button(say("Settings", "Save my settings to a file…"), icon="export")
        self.load = Button(say("Settings", "Use settings from a file…"), icon="folder")
        self.again = Button(say("Settings", "Show the first steps again"))
        self.reset = Button(say("Settings", "Set all as at first"), icon="undo")
        self.save.clicked.connect(self._export)
        self.load.clicked.connect(self._import)
        self.again.clicked.connect(self._presenter.again_from_start)
        self.reset.clicked.connect(self._presenter.reset)
        return Card(
            Heading(say("Settings", "Take along or start anew"), level=2),
            Body(say("Settings", "The file holds no passwords and none of your checks."), quiet=True),
            FlowRow(self.save, self.load),
            Line(),
            FlowRow(self.again, self.reset),
            gap=16,
        )

    def _export(self) -> None:
        path = self._ask_save(self)
        if path is not None:
            self._presenter.export_to(path)

    def _import(self) -> None:
        path = self._ask_open(self)
        if path is not None:
            self._presenter.import_from(path)


def _ask_save(parent: QWidget) -> Path | None:
    title, kind = say("Settings", "Save my settings"), say("Settings", "Settings (*.json)")
    name, _ = QFileDialog.getSaveFileName(parent, title, "porchlight-settings.json", kind)
    return Path(name) if name else None


def _ask_open(parent: QWidget) -> Path | None:
    title, kind = say("Settings", "Use settings from a file"), say("Settings", "Settings (*.json)")
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kind)
    return Path(name) if name else None
