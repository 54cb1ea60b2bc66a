"""The entry: `python -m app` and `porchlight`. Hands the arguments to the command line.

Rules: collects garbage rarely. What is loaded stays to the end, and a check leaves no cycles behind, so
looking through it again and again, and once more on the way out, would cost a cold start a sixth of its time
and a batch a sixteenth, and free nothing. The process decides this, not the engine: that may be a guest.
"""

from __future__ import annotations

import gc
import sys
from typing import Final

_NEW_OBJECTS: Final = 200_000
"""Objects made since the last collection that start another one: more than loading makes."""


def collect_rarely() -> None:
    """Let this process collect garbage as Porchlight's own does."""
    gc.set_threshold(_NEW_OBJECTS)


def main() -> int:
    """Run the command line.

    Returns:
        The exit code.
    """
    collect_rarely()
    from app.cli import main as command_line

    code = command_line(sys.argv[1:])
    gc.freeze()
    return code


if __name__ == "__main__":
    raise SystemExit(main())
