"""Runs the verdict page: shows an answer, takes what the person says to it, speaks, copies and saves it.

Rules: the text is made ready in a job and only then shown; what the person answers may change the verdict by
`app.verdict.askback` alone and can be taken back; the store is called in jobs, and its failure is a note.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import QDate, QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.ui.jobs import Cancelled, Done, Failed
from app.ui.pages.tones import face
from app.ui.pages.verdict import pdf, report, words
from app.ui.pages.verdict.ready import Ready, as_it_is, ready
from app.ui.pages.verdict.state import Known, Note, Said, Trust, VerdictState, Voice, derive
from app.ui.theme.tokens import LIGHT
from app.verdict.askback import answered
from app.verdict.questions import TRUSTED, ask_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.ui.jobs import Cancel, Jobs, Result
    from app.ui.pages.ports import Checked, Checker, Raised, Remembers
    from app.ui.pages.verdict.speaker import Speaker
    from app.verdict.advice import AdviceBook
    from app.verdict.questions import Reply

SHOW: Final = "verdict.show"
SAVE: Final = "verdict.save"
KEEP: Final = "verdict.keep"
HEAR: Final = "verdict.hear"


class VerdictPresenter(QObject):
    """What the verdict page can do.

    Args:
        jobs: runs work beside the window.
        speaker: reads aloud.
    """

    changed = Signal(object)
    """The new `VerdictState`."""
    arrived = Signal()
    """A new verdict is shown: bring the page to the front."""
    judged = Signal(object)
    """What is known now that the answer or its message is another one: `Known`; None while one is made."""
    raised = Signal()
    """A second opinion raised the answer that is shown."""
    wrote = Signal()
    """What is kept of the check that is shown was changed, or could not be."""
    left = Signal()
    """The person wants to check something else."""

    def __init__(self, jobs: Jobs, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._speaker = jobs, speaker
        self._book: AdviceBook | None = None
        self._store: Remembers | None = None
        self._known: Known | None = None
        self._kept_id: int | None = None
        """The id of an answer that is still made ready."""
        self._state = VerdictState()
        speaker.ended.connect(lambda: self._voice(Voice.QUIET))
        speaker.failed.connect(lambda: self._voice(Voice.NO_VOICE))

    @property
    def known(self) -> Known | None:
        """What the page knows; None before the first answer."""
        return self._known

    @property
    def state(self) -> VerdictState:
        """What is shown now."""
        return self._state

    def ready(self, book: AdviceBook) -> None:
        """Take the advice, now that it is loaded: from now on questions may be asked back."""
        self._book = book

    def keeps(self, store: Remembers | None) -> None:
        """Take the store, now that it is open; None where nothing is kept."""
        self._store = store
        if self._known is not None:
            self._set(replace(self._known, keeps=store is not None))

    def show(self, checked: Checked) -> None:
        """Show an answer."""
        store = self._store
        self._start(checked, lambda _cancel: ready(checked, store))

    def reopen(self, past: Checked, checker: Checker) -> None:
        """Show a past check: what was pasted is read again, the answer stays as it was given."""

        def work(cancel: Cancel) -> Ready:
            subject = checker.read(past.pasted, past.kind)
            cancel.check()
            return ready(replace(past, subject=subject), None)

        self._start(past, work)

    def kept(self, past_id: int) -> None:
        """Learn under which id the answer was kept."""
        if self._jobs.is_running(SHOW):
            self._kept_id = past_id
        elif self._known is not None:
            checked = replace(self._known.checked, past_id=past_id)
            self._known = replace(self._known, checked=checked)
            self._keep_verdict()

    def hear(self, heard: Raised) -> None:
        """Take the verdict after a second opinion, unless something else is shown by now."""
        if self._known is not None and self._known.checked.subject is heard.subject:
            checked = replace(self._known.checked, verdict=heard.verdict)
            self._jobs.run(HEAR, lambda _: ready(checked, None), lambda made: self._on_heard(checked, made))

    def leave(self) -> None:
        """Go back to check something else."""
        self.hush()
        self.left.emit()

    def mark(self, number: int) -> None:
        """Mark the words of one reason stronger."""
        self._change(lambda known: replace(known, marked=number))

    def reply(self, reply: Reply) -> None:
        """Take the person's answer to the question."""
        known, book = self._known, self._book
        if known is not None and book is not None and known.ask is not None:
            said = (*known.said, Said(known.ask, reply))
            self._set(self._judged(replace(known, said=said)))

    def take_back(self) -> None:
        """Ask again."""
        if self._known is not None:
            self._set(self._judged(replace(self._known, said=())))

    def read_aloud(self) -> None:
        """Read the answer aloud, danger first."""
        spoke = self._speaker.speak(report.spoken(self._state))
        self._voice(Voice.SPEAKING if spoke else Voice.NO_VOICE)

    def hush(self) -> None:
        """Stop reading aloud."""
        if self._state.voice is Voice.SPEAKING:
            self._speaker.hush()
            self._voice(Voice.QUIET)

    def copy_summary(self) -> None:
        """Copy the answer for somebody the person trusts."""
        self._copy(report.summary(self._state), Note.COPIED_SUMMARY)

    def copy_way(self, website: str) -> None:
        """Copy an official address, from the bundled directory."""
        self._copy(website, Note.COPIED_WAY)

    def copy_link(self, defanged: str) -> None:
        """Copy where a link leads, in a form that nobody can click."""
        self._copy(defanged, Note.COPIED_LINK)

    def save(self, path: Path) -> None:
        """Save the answer as a PDF."""
        day = QLocale().toString(QDate.currentDate(), "d MMMM yyyy")
        blocks = report.printed(self._state, day)
        title, family = words.headline(self._state.answer), QGuiApplication.font().family()
        look = face(self._state.answer, LIGHT)
        work: Callable[[Cancel], None] = lambda _cancel: pdf.write(path, title, blocks, family, look)  # noqa: E731
        self._jobs.run(SAVE, work, lambda result: self._noted(result, Note.SAVED, Note.NOT_SAVED))

    def say_right(self, *, right: bool) -> None:
        """Keep whether the answer was right."""
        known, store = self._known, self._store
        if known is None or store is None:
            return
        self._set(replace(known, right=right, note=Note.NONE))
        past_id = known.checked.past_id
        self._keep("right", lambda: store.keep_feedback(past_id, right=right))

    def trust(self) -> None:
        """Trust the sender; danger evidence still warns."""
        self._set_trust(trusted=True)

    def distrust(self) -> None:
        """Take that back."""
        self._set_trust(trusted=False)

    def show_card(self, *, shown: bool) -> None:
        """Show what to do after a click or a payment, or go back from it."""
        self._change(lambda known: replace(known, shows_card=shown))

    def _set_trust(self, *, trusted: bool) -> None:
        known, store = self._known, self._store
        if known is None or store is None or not known.shown.sender:
            return
        sender = known.shown.sender
        if not trusted and self._state.trust is not Trust.TRUSTED:
            return
        self._set(self._judged(replace(known, is_trusted=trusted, note=Note.NONE)))
        self._keep("trust", lambda: store.trust(sender) if trusted else store.distrust(sender))

    def _start(self, checked: Checked, work: Callable[[Cancel], Ready]) -> None:
        self.hush()
        self._kept_id = None
        self.judged.emit(None)
        self._jobs.run(SHOW, work, lambda result: self._on_ready(checked, result))

    def _on_ready(self, asked: Checked, result: Result[Ready]) -> None:
        match result:
            case Done(made):
                self._arrive(made)
            case Failed():
                self._arrive(as_it_is(asked))
            case Cancelled():
                pass
            case unexpected:
                assert_never(unexpected)

    def _arrive(self, made: Ready) -> None:
        checked, keeps = made.checked, self._store is not None
        if self._kept_id is not None:
            checked = replace(checked, past_id=self._kept_id)
        known = Known(checked, made.shown, checked.verdict, right=checked.right, keeps=keeps)
        self._set(self._judged(replace(known, is_trusted=made.is_trusted)))
        # in a turn of its own: what is built now is laid out and painted then
        QTimer.singleShot(0, self, self.arrived.emit)

    def _on_heard(self, asked: Checked, result: Result[Ready]) -> None:
        known = self._known
        if known is None or known.checked.subject is not asked.subject or isinstance(result, Cancelled):
            return
        made = result.value if isinstance(result, Done) else as_it_is(asked)
        checked, before = replace(known.checked, verdict=asked.verdict), known.verdict.answer
        self._set(self._judged(replace(known, checked=checked, shown=made.shown, verdict=checked.verdict)))
        self._keep_verdict()
        if self._state.answer is not before:
            self.raised.emit()

    def _keep_verdict(self) -> None:
        """Keep the verdict with what was heard, once the check itself is kept."""
        known, store = self._known, self._store
        if known is None or store is None or not known.checked.verdict.opinions:
            return
        number, verdict = known.checked.past_id, known.checked.verdict
        if number is not None:
            self._keep("verdict", lambda: store.keep_verdict(number, verdict))

    def _judged(self, known: Known) -> Known:
        """With the verdict after everything the person said: whom they trust, then what they answered."""
        book = self._book
        if book is None:
            return known
        trust = (TRUSTED,) if known.is_trusted else ()
        replies = (*trust, *(said.reply for said in known.said))
        verdict = answered(known.checked.verdict, replies, book)
        ask = ask_for(verdict, [said.ask for said in known.said])
        return replace(known, verdict=verdict, ask=ask)

    def _keep(self, what: str, work: Callable[[], None]) -> None:
        self._jobs.run(f"{KEEP}.{what}", lambda _cancel: work(), self._wrote)

    def _wrote(self, result: Result[None]) -> None:
        self._noted(result, Note.NONE, Note.NOT_KEPT)
        self.wrote.emit()

    def _noted(self, result: Result[None], good: Note, bad: Note) -> None:
        match result:
            case Done():
                self._change(lambda known: replace(known, note=good))
            case Failed():
                self._change(lambda known: replace(known, note=bad))
            case Cancelled():
                pass
            case unexpected:
                assert_never(unexpected)

    def _copy(self, text: str, note: Note) -> None:
        QGuiApplication.clipboard().setText(text)
        self._change(lambda known: replace(known, note=note))

    def _voice(self, voice: Voice) -> None:
        self._change(lambda known: replace(known, voice=voice))

    def _change(self, change: Callable[[Known], Known]) -> None:
        if self._known is not None:
            self._set(change(self._known))

    def _set(self, known: Known) -> None:
        before, self._known = self._known, known
        if before is None or (before.checked, before.verdict) != (known.checked, known.verdict):
            self.judged.emit(known)
        state = derive(known)
        if state != self._state:
            self._state = state
            self.changed.emit(state)
