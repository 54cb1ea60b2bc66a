"""Checks the entries of a batch in several processes and gives the rows back in order.

Rules: order in is order out; only a bounded number of entries is read ahead; a row is given back as soon as
it and all before it are done, even while the next entry has not come yet; workers are spawned, so it is the
same on every system, and collect garbage as rarely as their parent; the threads and processes of this module
are its own and end with it.
"""

from __future__ import annotations

import gc
import queue
import signal
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from multiprocessing import get_context
from typing import TYPE_CHECKING, Final

from app.commands.row import Row, answered, failed
from app.core.limits import BATCH_AHEAD
from app.intake.entry import Entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.commands.port import Checker, Load

_LOST: Final = "This one could not be checked: a helper program ended early."
_POLL: Final = 0.2
"""Seconds after which a waiting reader looks whether it is still wanted."""

_loads: list[Load] = []
"""How a worker process makes its checker; empty everywhere else."""

_Pending = tuple[Entry, "Future[Row] | None"]
"""An entry and its row to come; None where the workers are gone."""


def rows_in_parallel(entries: Iterable[Entry], load: Load, jobs: int) -> Iterator[Row]:
    """Check entries in `jobs` processes.

    Args:
        entries: may come slowly and without end.
        load: makes the checker once in each process.
        jobs: how many processes.

    Raises:
        OSError: the entries could not be read on; the rows before it were given.
        DamagedResources: a worker could not make its checker.
    """
    start = (load, gc.get_threshold())
    with ProcessPoolExecutor(jobs, get_context("spawn"), _start_worker, start) as executor:
        reader = _Reader(entries, executor, jobs * BATCH_AHEAD)
        reader.start()
        try:
            yield from reader.rows()
        finally:
            reader.stop.set()
            executor.shutdown(wait=False, cancel_futures=True)


class _Reader(threading.Thread):
    """Reads entries and hands them to the workers, no more than a bounded number ahead."""

    def __init__(self, entries: Iterable[Entry], executor: ProcessPoolExecutor, ahead: int) -> None:
        super().__init__(name="batch-reader", daemon=True)
        self._entries = entries
        self._executor = executor
        self._waiting: queue.Queue[_Pending | Exception | None] = queue.Queue(maxsize=ahead)
        self.stop = threading.Event()

    def run(self) -> None:
        """Read until the end, or until nobody wants more."""
        try:
            for entry in self._entries:
                if not self._put((entry, self._submitted(entry))):
                    return
            self._put(None)
        except Exception as trouble:  # noqa: BLE001 - it is raised again where the rows are wanted
            self._put(trouble)

    def rows(self) -> Iterator[Row]:
        """The rows in order."""
        while (pending := self._waiting.get()) is not None:
            if isinstance(pending, Exception):
                raise pending
            entry, future = pending
            yield self._row(entry, future)

    @staticmethod
    def _row(entry: Entry, future: Future[Row] | None) -> Row:
        if future is not None:
            try:
                return future.result()
            except BrokenProcessPool:
                pass
        return failed(entry.id, entry.line, _LOST)

    def _submitted(self, entry: Entry) -> Future[Row] | None:
        try:
            return self._executor.submit(_work, entry)
        except BrokenProcessPool:
            return None

    def _put(self, pending: _Pending | Exception | None) -> bool:
        while not self.stop.is_set():
            try:
                self._waiting.put(pending, timeout=_POLL)
            except queue.Full:
                continue
            return True
        return False


def _start_worker(load: Load, thresholds: tuple[int, int, int]) -> None:
    gc.set_threshold(*thresholds)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _loads.append(load)


@cache
def _checker() -> Checker:
    """The checker of this process, made for its first entry, so that damage is told like other trouble."""
    return _loads[0]()


def _work(entry: Entry) -> Row:
    return answered(entry, _checker())
