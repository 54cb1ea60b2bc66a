"""Decides what `dev.py test` checks, and says how each step went.

Rules: every step runs, whatever the one before it said; one that fails makes the whole fail; the steps are
the same for a person, CI and a bare machine.
"""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from devtools.venv import Venv

SOURCES: Final = ("app", "tests", "packaging")
PEERS: Final = "tests/peers"
CONCISE: Final = ("--output-format", "concise")


@dataclass(frozen=True, slots=True)
class Step:
    """One check: its name, and what follows `python`."""

    name: str
    arguments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ran:
    """How one step went."""

    name: str
    seconds: float
    code: int
    """Exit code; 0 is good."""


def steps(venv: Venv) -> tuple[Step, ...]:
    """What is checked, quickest first; peers only where there are any."""
    peers = tuple((venv.root / PEERS).glob("**/test_*.py"))
    return (
        Step("format", ("-m", "ruff", "format", "--check", *CONCISE, *SOURCES)),
        Step("lint", ("-m", "ruff", "check", *CONCISE, *SOURCES)),
        Step("types", ("-m", "mypy", "--strict", *SOURCES)),
        Step("tests", ("-m", "pytest", "-q", "tests", f"--ignore={PEERS}")),
        *((Step("peers", ("-m", "pytest", "-q", PEERS)),) if peers else ()),
    )


def check_all(venv: Venv) -> int:
    """Run every step, then say how each went.

    Returns:
        0 when all were good, otherwise 1.
    """
    ran = [_run(venv, step) for step in steps(venv)]
    lines = [f"  {'ok  ' if one.code == 0 else 'FAIL'}  {one.name:8}{one.seconds:7.1f} s\n" for one in ran]
    sys.stdout.write("\n" + "".join(lines))
    failed = [one.name for one in ran if one.code]
    sys.stdout.write(f"failed: {', '.join(failed)}\n" if failed else "everything is fine\n")
    return 1 if failed else 0


def run_pytest(venv: Venv, arguments: Sequence[str]) -> int:
    """Run pytest alone.

    Returns:
        Its exit code.
    """
    return _run(venv, Step("tests", ("-m", "pytest", *arguments))).code


def _run(venv: Venv, step: Step) -> Ran:
    sys.stdout.write(f"\n== {step.name}: python {' '.join(step.arguments)}\n")
    sys.stdout.flush()
    started = time.monotonic()
    finished = subprocess.run(
        [str(venv.python), *step.arguments],
        cwd=venv.root,
        env=dict(venv.environment()),
        stdin=subprocess.DEVNULL,
        check=False,
    )
    return Ran(step.name, time.monotonic() - started, finished.returncode)
