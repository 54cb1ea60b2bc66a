"""Measures: `python3 packaging/dev.py bench PART [argument ...]`. `PART --help` says what a part takes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

PARTS: Final = ("accuracy", "speed", "scaling", "spamassassin", "store", "window", "soak", "fuzz")
USAGE: Final = 2


def main(arguments: Sequence[str]) -> int:
    """Run one part.

    Returns:
        0 when every goal is met, 1 when one is missed, 2 when there is no such part.
    """
    if not arguments or arguments[0] not in PARTS:
        sys.stderr.write(f"usage: dev.py bench {{{','.join(PARTS)}}} [argument ...]\n{__doc__}\n")
        return 0 if list(arguments[:1]) in (["-h"], ["--help"]) else USAGE
    part, *rest = arguments
    return _run(part, rest)


def _run(part: str, rest: list[str]) -> int:
    match part:
        case "accuracy":
            from bench import accuracy

            return accuracy.main(rest)
        case "speed":
            from bench import speed

            return speed.main(rest)
        case "scaling":
            from bench import scaling

            return scaling.main(rest)
        case "spamassassin":
            from bench import spamassassin

            return spamassassin.main(rest)
        case "store":
            from bench import store

            return store.main(rest)
        case "soak":
            from bench import soak

            return soak.main(rest)
        case "window":
            from bench import window

            return window.main(rest)
        case _:
            from bench import fuzz

            return fuzz.main(rest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
