"""Measures what the trusted client costs over a bare call to the same server on loopback."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

import httpx

from app.core.call import Answered, Unproved
from app.core.cancel import Cancel
from app.core.departure import Errand, Purpose
from app.core.opening import AsBefore, Opened
from app.core.service import Question, Service, ServiceKind
from app.net.anchors import only
from app.net.client import Client
from app.net.clock import SystemClock
from app.net.door import Door
from app.store.departures import SqlDepartures
from app.store.open import open_history
from bench.keychain import MemoryKeychain
from bench.ruler import Row, baseline, table
from gateway import certificate

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator, Sequence

    from app.core.departure import Departures

ROUNDS: Final = 60
WARM_UP: Final = 5
GOAL_MS: Final = 15
CONTENT: Final = "Your parcel is held. Pay 2 pounds. " * 100
HOST: Final = "127.0.0.1"
QUESTION: Final = Question("Judge it.", CONTENT, "opinion", {"type": "object"})


def main(arguments: Sequence[str]) -> int:
    """Measure and print.

    Returns:
        0 when the goal is met, otherwise 1.
    """
    parser = argparse.ArgumentParser(prog="dev.py bench net", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="porchlight-bench-") as folder:
        place = Path(folder)
        public, secret = place / "server.pem", place / "server.key"
        certificate.make(public, secret, [HOST])
        anchor = public.read_text("ascii")
        command = [sys.executable, "-m", "bench.net_server", str(public), str(secret)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            try:
                port = int(server.stdout.readline()) if server.stdout else 0
                rows = [*_rows(place, port, anchor, options.rounds)]
            finally:
                server.terminate()
    lines, is_met = table(f"One call to a service, {options.rounds} rounds, wall clock", rows, baseline())
    print(lines)
    return 0 if is_met else 1


def _rows(place: Path, port: int, anchor: str, rounds: int) -> Iterator[Row]:
    service = Service("own", ServiceKind.OPENAI_COMPATIBLE, f"https://{HOST}:{port}/v1", "small", "key")
    anchors = only(anchor)
    bare, in_memory = _bare(service, anchors), _ours(service, lambda: anchors, SqlDepartures.in_memory())
    opening = open_history(place / "store", MemoryKeychain(), AsBefore(), now=datetime.now(UTC))
    if not isinstance(opening, Opened):
        message = f"the store does not open: {opening}"
        raise SystemExit(message)
    on_disk = _ours(service, lambda: anchors, opening.departures)
    # in turns, so that a machine that slows down slows all of them
    times = _times((bare, in_memory, on_disk), rounds)
    opening.history.close()
    plain, memory, disk = map(median, times)
    yield Row("bare httpx, connection made anew", plain * 1000, "ms", seconds=plain)
    yield Row("ours, log in memory", memory * 1000, "ms", seconds=memory)
    yield Row("ours, log flushed to the disk", disk * 1000, "ms", seconds=disk)
    yield Row("overhead, log in memory", (memory - plain) * 1000, "ms", GOAL_MS)
    yield Row("overhead, log flushed to the disk", (disk - plain) * 1000, "ms", GOAL_MS)
    yield _system_anchors(service, rounds)


def _system_anchors(service: Service, rounds: int) -> Row:
    """A call that ends where the system does not know the server's certificate."""
    door = Door(SystemClock())
    client = Client(lambda: (service,), lambda _name: "k", SqlDepartures.in_memory, lambda: False, door=door)
    body = client.body(service, QUESTION)

    def call() -> None:
        outcome = client.ask(service, body, Errand(Purpose.TRIAL), Cancel())
        if not isinstance(outcome, Unproved):
            raise SystemExit(str(outcome))

    (times,) = _times((call,), rounds)
    return Row("refused by the system's certificates", median(times) * 1000, "ms", seconds=median(times))


def _bare(service: Service, anchors: ssl.SSLContext) -> Callable[[], None]:
    client = httpx.Client(verify=anchors, trust_env=False)
    body = b'{"model": "small", "content": "%s"}' % CONTENT.encode()

    def call() -> None:
        headers = {"Connection": "close", "Content-Type": "application/json"}
        answer = client.post(f"{service.base_url}/chat/completions", content=body, headers=headers)
        answer.raise_for_status().json()

    return call


def _ours(service: Service, anchors: Callable[[], ssl.SSLContext], log: Departures) -> Callable[[], None]:
    clock = SystemClock()
    door = Door(clock, anchors=anchors)
    client = Client(lambda: (service,), lambda _name: "k", lambda: log, lambda: False, clock=clock, door=door)

    def call() -> None:
        body = client.body(service, QUESTION)
        outcome = client.ask(service, body, Errand(Purpose.CHECK), Cancel())
        if not isinstance(outcome, Answered):
            raise SystemExit(str(outcome))

    return call


def _times(calls: Sequence[Callable[[], None]], rounds: int) -> list[list[float]]:
    """Seconds of each call, in turns, after some that do not count."""
    times: list[list[float]] = [[] for _ in calls]
    for number in range(WARM_UP + rounds):
        for kept, call in zip(times, calls, strict=True):
            started = time.perf_counter()
            call()
            if number >= WARM_UP:
                kept.append(time.perf_counter() - started)
    return times
