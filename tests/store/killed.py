"""Adds checks in a real process that is killed at any moment, many times over.

Each round forks, so that a round costs milliseconds: the child opens the history and writes without end,
saying after each write what is kept; the parent kills it, opens the history and compares. Some are killed
while they open or make the history, the others a moment after a few checks, however fast the machine is.

    python -m tests.store.killed FOLDER ROUNDS SEED
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.history import Query
from tests.store.make import KEY, FakeKeychain, new, opened

if TYPE_CHECKING:
    from app.core.history import History

TEXTS: Final = ("Your parcel is held. " * 9, "Mum, this is my new number. ", "Mum", "A parcel")
LONGEST: Final = 0.008
"""Seconds."""
FRESH_EVERY: Final = 10
"""Rounds after which the history is thrown away, so that its making is cut off too."""


def main(folder: Path, rounds: int, seed: int) -> str:
    """Kill that often.

    Returns:
        What was seen: rounds, and checks that were kept.

    Raises:
        AssertionError: something was lost or damaged.
    """
    choose = random.Random(seed)  # noqa: S311  (moments, no secrets)
    kept = 0
    before: set[int] = set()
    for number in range(rounds):
        if number % FRESH_EVERY == 0:
            shutil.rmtree(folder, ignore_errors=True)
            before = set()
        said = _killed(folder, choose.randrange(4), choose.uniform(0.0, LONGEST))
        kept += len(said)
        after = _found(folder, number)
        lost, unsaid = (before | said) - after, after - before - said
        assert not lost, f"round {number}: lost {lost}"
        assert len(unsaid) <= 1, f"round {number}: {unsaid} were kept and not said"
        before = after
    return f"{rounds} rounds, {kept} checks kept"


def _killed(folder: Path, words: int, seconds: float) -> set[int]:
    """The ids that a child said were kept before it was killed, some seconds after so many words."""
    ear, mouth = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ear)
        _write_without_end(folder, mouth)
    os.close(mouth)
    with os.fdopen(ear, "rb") as heard:
        said = [heard.readline() for _ in range(words)]
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        said += heard.readlines()
    return {int(word) for word in said if word.endswith(b"\n")}


def _write_without_end(folder: Path, mouth: int) -> None:
    history: History = opened(folder, FakeKeychain(KEY)).history
    while True:
        for text in TEXTS:
            number = history.add(new(text))
            os.write(mouth, f"{number}\n".encode())
        # its own check, never one that was told: cut off or not, nothing told is lost
        extra = history.add(new("extra"))
        if isinstance(extra, int):
            history.delete([extra])
            history.purge()


def _found(folder: Path, number: int) -> set[int]:
    """The checks that are there and whole; both words of the texts find them by the index."""
    ready = opened(folder, FakeKeychain(KEY))
    assert ready.notes == (), f"round {number}: {ready.notes}"
    history = ready.history
    found = {row.id for text in ("parcel", "mum") for row in history.rows(Query(text, limit=500))}
    assert len(found) < 500, "the page is too short for this test"
    assert all(map(history.get, found)), f"round {number}: not readable"
    history.close()
    return found


if __name__ == "__main__":
    print(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
