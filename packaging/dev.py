#!/usr/bin/env python3
"""Does the six things a person does with a fresh copy: run, test, bench, train, bundle, lock.

Rules: standard library only; `.venv` is made and kept fresh before anything starts; a second start costs
milliseconds, so whatever only a first start needs is imported there; arguments after the command belong to
the tool behind it.

    python3 packaging/dev.py run                       the window; in the terminal where there is no screen
    python3 packaging/dev.py run check letter.eml      the command line
    python3 packaging/dev.py test                      formatting, lint, types, tests, peers
    python3 packaging/dev.py test -k links             pytest alone, with these arguments
    python3 packaging/dev.py bench accuracy            the benchmark
    python3 packaging/dev.py train --corpora PATH      train the on-device model
    python3 packaging/dev.py bundle                    a folder and a package to install, both tried
    python3 packaging/dev.py lock                      lock the requirements again
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from devtools.venv import Venv, here

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

USAGE_ERROR: Final = 2
INTERRUPTED: Final = 130
MINIMUM: Final = (3, 11)
SCREENS: Final = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
BENCH_GROUPS: Final = {
    "spamassassin": ("bench",),
    "fuzz": ("fuzz",),
    "window": ("window",),
    "soak": ("window",),
}
"""What parts of the benchmark need beyond the rest."""


def run(venv: Venv, arguments: Sequence[str]) -> int:
    """Start Porchlight itself."""
    groups = ("run", "window") if opens_window(arguments) else ("run",)
    venv.ensure(*groups)
    return venv.become("-m", "app", *arguments)


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether Porchlight would open its window here; `app.__main__` decides in the same way."""
    if arguments and (len(arguments) > 1 or not arguments[0].lower().endswith(".eml")):
        return False
    return sys.platform in {"win32", "darwin"} or any(os.environ.get(name) for name in SCREENS)


def test(venv: Venv, arguments: Sequence[str]) -> int:
    """Check everything, or run pytest alone where there are arguments."""
    from devtools.checks import check_all, run_pytest

    venv.ensure("run", "train", "test")
    return run_pytest(venv, arguments) if arguments else check_all(venv)


def bench(venv: Venv, arguments: Sequence[str]) -> int:
    """Measure accuracy and speed; the package `bench` stands beside this script."""
    venv.ensure("run", "train", *BENCH_GROUPS.get("".join(arguments[:1]), ()))
    return venv.become("-m", "bench", *arguments)


def train(venv: Venv, arguments: Sequence[str]) -> int:
    """Train the on-device model; the package `recipe` stands beside this script."""
    venv.ensure("run", "train")
    return venv.become("-m", "recipe", *arguments)


def bundle(venv: Venv, arguments: Sequence[str]) -> int:
    """Make something to install, and try it; the package `bundle` stands beside this script."""
    venv.ensure("run", "window", "bundle")
    return venv.become("-m", "bundle", *arguments)


def lock(venv: Venv, arguments: Sequence[str]) -> int:
    """Write the locked requirements again; `--upgrade` takes the newest releases."""
    from devtools.locking import lock_all

    venv.ensure("lock")
    return lock_all(venv, arguments)


COMMANDS: Final[dict[str, Callable[[Venv, Sequence[str]], int]]] = {
    "run": run,
    "test": test,
    "bench": bench,
    "train": train,
    "bundle": bundle,
    "lock": lock,
}


def main(arguments: Sequence[str]) -> int:
    """Do one command and return its exit code; 2 where there is no such command."""
    if sys.version_info < MINIMUM:
        sys.stderr.write("Porchlight needs Python 3.11 or newer.\n")
        return USAGE_ERROR
    if not arguments or arguments[0] not in COMMANDS:
        sys.stderr.write(f"usage: dev.py {{{','.join(COMMANDS)}}} [argument ...]\n{__doc__ or ''}")
        return 0 if arguments[:1] in (["-h"], ["--help"]) else USAGE_ERROR
    command, *rest = arguments
    os.environ.setdefault("PYTHONUTF8", "1")
    return COMMANDS[command](Venv(here()), rest)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
