"""The fuzz target: bytes in, verdict out, no exception and no case over a second.

Rules: the first byte says how the rest is handed over (as bytes or text, and as which kind), so that every
way in is tried; processor time counts, so that a busy machine is no failure; the slowest case is kept on disk
as it is found, because the fuzzer ends the process without a farewell. Started by `bench fuzz`.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import atheris

from app.core.subject import Kind

if TYPE_CHECKING:
    from app.core.verdict import Verdict

with atheris.instrument_imports(include=["app"]):
    from app.core.serial import verdict_to_json
    from app.engine import Engine

MOST_SECONDS: Final = 1.0
KINDS: Final = (None, *Kind)
FOLDER: Final = "PORCHLIGHT_FUZZ"
"""The environment variable that names the folder for the slowest case."""


class TooSlow(Exception):
    """A case took longer than it may."""


class Target:
    """Checks one case after the other and remembers the slowest."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self._engine = engine
        self._folder = folder
        self._slowest = 0.0

    def __call__(self, data: bytes) -> None:
        """Check one case.

        Raises:
            TooSlow: it took more than `MOST_SECONDS`.
        """
        started = time.process_time()
        verdict = self._check(data)
        seconds = time.process_time() - started
        if seconds > self._slowest:
            self._slowest = seconds
            self._folder.joinpath("slowest").write_bytes(data)
            self._folder.joinpath("slowest.json").write_text(json.dumps(seconds), "utf-8")
        if seconds > MOST_SECONDS:
            sentence = f"{seconds:.2f} s"
            raise TooSlow(sentence)
        json.dumps(verdict_to_json(verdict))

    def _check(self, data: bytes) -> Verdict:
        how, rest = data[:1] or b"\0", data[1:]
        kind = KINDS[how[0] // 2 % len(KINDS)]
        if how[0] % 2:
            return self._engine.check(rest.decode("utf-8", "surrogateescape"), kind)
        return self._engine.check(rest, kind)


def main() -> None:
    """Start the fuzzer with the arguments of this process; it ends the process."""
    target = Target(Engine.load(), Path(os.environ[FOLDER]))
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
