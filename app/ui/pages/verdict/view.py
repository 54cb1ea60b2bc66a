"""The verdict page. Builds its widgets once; `render_state` sets them.

Rules: the answer first, then what to do, then why, then the message; nothing on it can be clicked open; every
reason leads to its words; everything by keyboard in reading order.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget

from app.ui.pages.help_card import Help, HelpCard
from app.ui.pages.parts import IconLine, LinkButton, announce, emptied, tab_in_reading_order
from app.ui.pages.verdict import words
from app.ui.pages.verdict.advice import AdviceCard
from app.ui.pages.verdict.ask_card import AskCard
from app.ui.pages.verdict.banner import AnswerBanner
from app.ui.pages.verdict.columns import TwoColumns
from app.ui.pages.verdict.details import DetailsPanel
from app.ui.pages.verdict.feedback import FeedbackRow
from app.ui.pages.verdict.marked import FieldBox
from app.ui.pages.verdict.reasons import ReasonList
from app.ui.pages.verdict.state import VerdictState, Voice
from app.ui.say import say
from app.ui.widgets import Body, Button, Card, Disclosure, FlowRow, Heading, Line, Look, PageColumn

if TYPE_CHECKING:
    from app.ui.pages.verdict.beside import BesideCard
    from app.ui.pages.verdict.presenter import VerdictPresenter
    from app.ui.pages.verdict.shown import Field

_SIGHT: Final = 120
"""Pixels around marked words that are brought into sight with them."""


class VerdictView(PageColumn):
    """Everything of the verdict page.

    Args:
        presenter: does what is asked.
        beside: the cards of a second opinion and of questions, where there are any.
    """

    def __init__(
        self, presenter: VerdictPresenter, *beside: BesideCard, parent: QWidget | None = None
    ) -> None:
        super().__init__(gap=18, parent=parent)
        self._presenter = presenter
        self._state = VerdictState()
        self._fields: tuple[Field, ...] = ()
        self._boxes: list[FieldBox] = []
        self._help = HelpCard()
        self._back = LinkButton(say("Verdict", "Check something else"), "back")
        self._banner = AnswerBanner()
        self._note = IconLine("info", quiet=False)
        self._ask = AskCard()
        self._advice = AdviceCard()
        self._why = Heading(level=2)
        self._whole = Body()
        self._reasons = ReasonList()
        self._sure_text = Body()
        self._sure = Disclosure(say("Verdict", "How sure am I?"), self._sure_text)
        self._detail_panel = DetailsPanel()
        self._details = Disclosure(say("Verdict", "Show the details"), self._detail_panel)
        self._message = Card(Heading(say("Verdict", "The message"), level=2), gap=12)
        self._field_column = QVBoxLayout()
        self._aloud = Button(say("Verdict", "Read aloud"), Look.QUIET, icon="speaker")
        self._pdf = Button(say("Verdict", "Save as PDF"), Look.QUIET, icon="save")
        self._copy = Button(say("Verdict", "Copy for somebody I trust"), Look.QUIET, icon="people")
        self._feedback = FeedbackRow()
        self._beside = beside
        self._body = self._laid_out()
        self._connect()
        self.render_state(presenter.state)

    def show_first(self) -> None:
        """Begin at the top, with the answer."""
        self.verticalScrollBar().setValue(0)
        self._banner.setFocus(Qt.FocusReason.OtherFocusReason)

    def render_state(self, state: VerdictState) -> None:
        """Show a state."""
        before, self._state = self._state, state
        self._help.show_help(Help.CLICKED if state.shows_card else None)
        self._body.setVisible(not state.shows_card)
        if before.shows_card and not state.shows_card:
            self._advice.clicked.setFocus(Qt.FocusReason.OtherFocusReason)
        self._banner.show_answer(state.answer, state.sentence)
        self._ask.show_ask(state)
        self._advice.show_advice(state)
        self._render_why(state)
        self._sure_text.setText(state.how_sure)
        self._sure.setVisible(bool(state.how_sure))
        if self._details.is_open:
            self._render_details()
        self._render_fields(state.fields)
        self._render_voice(state)
        self._feedback.show_feedback(state)
        said = words.no_voice() if state.voice is Voice.NO_VOICE else words.note(state.note)
        if said and said != self._note.words.text():
            announce(self._note, said)
        self._note.say(said)
        tab_in_reading_order(self._body)

    def show_words_of(self, number: int) -> None:
        """Mark the words of a reason stronger, bring them into sight, and say so."""
        self._presenter.mark(number)
        found = [box for box in self._boxes if box.text.strengthen(number)]
        if not found:
            return
        box = found[0]
        place = box.text.mapTo(self._body, box.text.place_of_mark())
        place = self._body.mapToParent(place)
        self.ensureVisible(place.x(), place.y(), _SIGHT, _SIGHT)
        reason = self._state.reasons[number - 1]
        announce(
            box.text, say("Verdict", "Marked in the message: {words}", words=reason.quote or reason.finding)
        )

    def _render_why(self, state: VerdictState) -> None:
        self._reasons.show_reasons(state.reasons, state.marked)
        self._why.setText(words.why(state.answer) if state.reasons else words.why_without(state.answer))
        text = words.as_a_whole(state) if not state.reasons else ""
        self._whole.setText(text)
        self._whole.setVisible(bool(text))

    def _render_fields(self, fields: tuple[Field, ...]) -> None:
        self._message.setVisible(bool(fields))
        if fields == self._fields:
            return
        self._fields = fields
        emptied(self._field_column)
        self._boxes = [FieldBox(field) for field in fields]
        for box in self._boxes:
            self._field_column.addWidget(box)
        for disclosure in (self._sure, self._details):
            disclosure.set_open(False)

    def _render_details(self) -> None:
        """Built when they are wanted: most people never open them."""
        state = self._state
        self._detail_panel.show_details(state.details, (state.name, state.looks_like))
        tab_in_reading_order(self._body)

    def _render_voice(self, state: VerdictState) -> None:
        speaks = state.voice is Voice.SPEAKING
        self._aloud.setText(say("Verdict", "Stop reading") if speaks else say("Verdict", "Read aloud"))
        self._aloud.set_icon_name("stop" if speaks else "speaker")

    def _laid_out(self) -> QWidget:
        """Put everything in reading order; gives what a card hides."""
        reasons = Card(self._why, self._whole, self._reasons, Line(), self._sure, gap=12)
        reasons.column.addStretch(1)
        self._message.column.addLayout(self._field_column)
        self._field_column.setSpacing(12)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(-10)
        actions = FlowRow(self._aloud, self._pdf, self._copy)
        above, below = self._beside[:1], self._beside[1:]
        parts = (self._banner, self._ask, *above, TwoColumns(self._advice, reasons), actions, self._note)
        for part in (*parts, *below, self._feedback, self._message, self._details):
            column.addWidget(part)
        self.add(self._help)
        self.add(body)
        self.column.addStretch(1)
        return body

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed.connect(self.render_state)
        self._help.back.connect(lambda: presenter.show_card(shown=False))
        self._back.clicked.connect(presenter.leave)
        self._details.toggled.connect(lambda is_open: self._render_details() if is_open else None)
        self._ask.replied.connect(presenter.reply)
        self._ask.taken_back.connect(presenter.take_back)
        self._advice.way_wanted.connect(presenter.copy_way)
        self._advice.clicked_already.connect(lambda: presenter.show_card(shown=True))
        self._reasons.chosen.connect(self.show_words_of)
        self._detail_panel.link_wanted.connect(presenter.copy_link)
        self._aloud.clicked.connect(self._read_aloud)
        self._pdf.clicked.connect(self._save)
        self._copy.clicked.connect(presenter.copy_summary)
        self._feedback.said_yes.connect(lambda: presenter.say_right(right=True))
        self._feedback.said_no.connect(lambda: presenter.say_right(right=False))
        self._feedback.trusted.connect(presenter.trust)
        self._feedback.distrusted.connect(presenter.distrust)
        for card in self._beside:
            card.rebuilt.connect(self._follow_cards)
        presenter.raised.connect(self._show_raised)

    def _follow_cards(self) -> None:
        """Other controls are shown: keep their order, and bring the keyboard into sight once laid out."""
        tab_in_reading_order(self._body)
        QTimer.singleShot(0, self, self._show_keyboard)

    def _show_keyboard(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and any(card.isAncestorOf(focus) for card in self._beside):
            self.ensureWidgetVisible(focus)

    def _show_raised(self) -> None:
        """More danger than before has to be seen."""
        if self.isVisible():
            self.show_first()

    def _read_aloud(self) -> None:
        if self._state.voice is Voice.SPEAKING:
            self._presenter.hush()
        else:
            self._presenter.read_aloud()

    def _save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = Path(folder) / say("Verdict", "Porchlight answer.pdf")
        title, kinds = say("Verdict", "Save as PDF"), say("Verdict", "PDF (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(self, title, str(suggested), kinds)
        if name:
            self._presenter.save(Path(name).with_suffix(".pdf"))
