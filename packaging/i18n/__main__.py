"""Run as `python3 packaging/dev.py train --only translations`, or alone with `python -m i18n`."""

from __future__ import annotations

from i18n.make import write

if __name__ == "__main__":
    write()
