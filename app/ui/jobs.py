"""Decides what runs beside the window and whose answer still counts.

Rules: work runs in a thread pool and its result is delivered on the thread of the window; a newer job on a
channel voids the older one, which is then never heard of again; a job that was cancelled says so once; this
is the only module that knows threads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, NamedTuple, TypeAlias, TypeVar, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, Signal

from app.core.cancel import Cancel, Stopped

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Cancel", "Cancelled", "Done", "Failed", "Job", "Jobs", "Result", "Stopped"]

T = TypeVar("T")
_THREADS: Final = 4
"""A stopped job may still run to its next look at the token; the newer one must not wait for it."""
_PATIENCE_MS: Final = 30_000


class Done(NamedTuple, Generic[T]):
    """The work came to its end."""

    value: T


class Failed(NamedTuple):
    """The work raised."""

    error: Exception


class Cancelled:
    """The work was stopped by `Jobs.cancel`."""


Result: TypeAlias = Done[T] | Failed | Cancelled


class Job:
    """A piece of work that was started."""

    def __init__(self, channel: str, report: Callable[[Result[object]], None]) -> None:
        self.channel = channel
        self.cancel_token = Cancel()
        self._report = report

    def report(self, result: Result[object]) -> None:
        """Hand the result to whoever asked."""
        self._report(result)


class _Delivery(NamedTuple):
    job: Job
    result: Result[object]


class Jobs(QObject):
    """Runs work beside the window, one job a channel."""

    _delivered = Signal(object)
    _handed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self._current: dict[str, Job] = {}
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._handed.connect(self._do, Qt.ConnectionType.QueuedConnection)

    def run(self, channel: str, work: Callable[[Cancel], T], done: Callable[[Result[T]], None]) -> Job:
        """Start work and void what ran on this channel before.

        Args:
            channel: names who asks; one job a channel counts.
            work: called in a thread of the pool; gets the token to look at between its steps.
            done: called on the thread of the window with what came out, unless a newer job took over.

        Returns:
            The job, as it was started.
        """
        self._void(channel)
        job = Job(channel, cast("Callable[[Result[object]], None]", done))
        self._current[channel] = job
        self._pool.start(lambda: self._work(job, work))
        return job

    def hand_over(self, call: Callable[[], None]) -> None:
        """Have something called on the thread of the window, from any thread."""
        self._handed.emit(call)

    def cancel(self, channel: str) -> None:
        """Stop the job of a channel; its `done` gets `Cancelled` from the event loop."""
        job = self._current.get(channel)
        if job is not None and not job.cancel_token.is_set:
            job.cancel_token.set()
            self._delivered.emit(_Delivery(job, Cancelled()))

    def is_running(self, channel: str) -> bool:
        """Whether an answer is still awaited on this channel."""
        return channel in self._current

    def wait_idle(self, timeout_ms: int = _PATIENCE_MS) -> bool:
        """Wait until no work runs and everything was delivered.

        Returns:
            Whether it came to that within the time.
        """
        while True:
            if not self._pool.waitForDone(timeout_ms):
                return False
            QCoreApplication.sendPostedEvents(self)
            if not self._current and self._pool.activeThreadCount() == 0:
                return True

    def shut_down(self, timeout_ms: int = _PATIENCE_MS) -> bool:
        """Void everything and wait for the threads; for the way out.

        Returns:
            Whether every thread ended within the time.
        """
        for channel in tuple(self._current):
            self._void(channel)
        return self._pool.waitForDone(timeout_ms)

    def _void(self, channel: str) -> None:
        job = self._current.pop(channel, None)
        if job is not None:
            job.cancel_token.set()

    def _work(self, job: Job, work: Callable[[Cancel], T]) -> None:
        result: Result[object]
        try:
            job.cancel_token.check()
            result = Done(work(job.cancel_token))
        except Stopped:
            return
        except Exception as error:  # noqa: BLE001 - whatever went wrong becomes a state of the page
            result = Failed(error)
        if not job.cancel_token.is_set:
            self._delivered.emit(_Delivery(job, result))

    def _do(self, call: Callable[[], None]) -> None:
        call()

    def _deliver(self, delivery: _Delivery) -> None:
        job = delivery.job
        if self._current.get(job.channel) is job:
            del self._current[job.channel]
            job.report(delivery.result)
