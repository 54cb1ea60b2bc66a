"""Runs one request to a backend model: made, shown, sent if the person agrees, and read.

Rules: nothing is sent that was not shown, unless the person said once that it need not be; what is shown is
what is sent; it may be stopped at any moment; whatever was begun before a newer request is never heard of.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Generic, TypeVar, assert_never

from app.core import call
from app.settings.all import ONLINE_ALWAYS
from app.ui.jobs import Cancelled, Done, Failed
from app.ui.pages.sending.state import Sending, Stage

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.assistant.outgoing import Outgoing
    from app.ui.jobs import Cancel, Jobs, Result
    from app.ui.settings_model import SettingsModel

T = TypeVar("T")


class Sender(Generic[T]):
    """One request at a time.

    Args:
        jobs: makes and asks beside the window.
        model: the settings, for whether it has to be shown first.
        channel: names its jobs.
        ask: sends, and reads what comes back; called in a job.
        ended: called with what came of it: an answer, how the call ended, or None where it broke.
        changed: called when it has come further.
    """

    def __init__(
        self,
        jobs: Jobs,
        model: SettingsModel,
        channel: str,
        ask: Callable[[Outgoing, Cancel], T | call.CallOutcome],
        ended: Callable[[T | call.CallOutcome | None], None],
        changed: Callable[[], None],
    ) -> None:
        self._jobs, self._model = jobs, model
        self._making, self._asking = f"{channel}.make", f"{channel}.ask"
        self._ask, self._ended, self._changed = ask, ended, changed
        self._number = 0
        self.sending = Sending()

    def begin(self, make: Callable[[], Outgoing | None]) -> None:
        """Begin: have it made, in a job; then it is shown, or sent where it need not be."""
        self.forget()
        number = self._number
        self._set(Sending(Stage.MAKING))

        def made(result: Result[Outgoing | None]) -> None:
            if number == self._number:
                self._made(result)

        self._jobs.run(self._making, lambda _cancel: make(), made)

    def send(self, *, always: bool = False) -> None:
        """Send what is shown.

        Args:
            always: it need not be shown again.
        """
        outgoing = self.sending.outgoing
        if self.sending.stage is not Stage.SHOWN or outgoing is None:
            return
        if always:
            self._model.set(ONLINE_ALWAYS, value=True)
        number = self._number

        def ended(result: Result[T | call.CallOutcome]) -> None:
            if number == self._number:
                self._answered(result)

        self._set(replace(self.sending, stage=Stage.ASKING, has_left=True))
        self._jobs.run(self._asking, lambda cancel: self._ask(outgoing, cancel), ended)

    def decline(self) -> None:
        """Do not send what is shown."""
        if self.sending.stage is Stage.SHOWN:
            self.forget()
            self._changed()

    def stop(self) -> None:
        """Wait no more."""
        self._jobs.cancel(self._asking)

    def forget(self) -> None:
        """Hear no more of it, whatever comes."""
        self._number += 1
        self.sending = Sending()
        self._jobs.cancel(self._making)
        self._jobs.cancel(self._asking)

    def _made(self, result: Result[Outgoing | None]) -> None:
        match result:
            case Done(value=None):
                self._end(call.NotSent(call.Held.NOT_SET_UP))
            case Done(value=outgoing):
                self._set(Sending(Stage.SHOWN, outgoing))
                if self._model.get(ONLINE_ALWAYS):
                    self.send()
            case Failed():
                self._end(None)
            case Cancelled():
                pass
            case unexpected:
                assert_never(unexpected)

    def _answered(self, result: Result[T | call.CallOutcome]) -> None:
        match result:
            case Done(value=answer):
                self._end(answer)
            case Failed():
                self._end(None)
            case Cancelled():
                self._end(call.Cancelled())
            case unexpected:
                assert_never(unexpected)

    def _end(self, what: T | call.CallOutcome | None) -> None:
        left = self.sending.has_left and not isinstance(what, call.NotSent)
        self.sending = replace(self.sending, stage=Stage.IDLE, has_left=left)
        self._ended(what)

    def _set(self, sending: Sending) -> None:
        self.sending = sending
        self._changed()
