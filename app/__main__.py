"""The entry: `python -m app` and `porchlight`. Hands the arguments to the command line.

Rules: collects garbage rarely. What is loaded stays to the end, so looking through it again and again, and
once more on the way out, would cost a cold start a sixth of its time and free nothing.
"""

from __future__ import annotations

import gc
import sys
from typing import Final

_NEW_OBJECTS: Final = 200_000
"""Objects made since the last collection that start another one: more than loading makes."""


def main() -> int:
    """Run the command line.

    Returns:
        The exit code.
    """
    gc.set_threshold(_NEW_OBJECTS)
    from app.cli import main as command_line

    code = command_line(sys.argv[1:])
    gc.freeze()
    return code


if __name__ == "__main__":
    raise SystemExit(main())
