"""Measures: `python3 packaging/dev.py bench PART [argument ...]`. `PART --help` says what a part takes."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

PARTS: Final = (
    "accuracy",
    "attack",
    "speed",
    "scaling",
    "spamassassin",
    "store",
    "net",
    "redaction",
    "window",
    "soak",
    "fuzz",
)
"""Each is a module of this package."""
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
    code: int = import_module(f"bench.{part}").main(rest)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
