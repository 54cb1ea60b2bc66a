"""The entry of the bundle; PyInstaller starts it in place of `python -m app`."""

from __future__ import annotations

from multiprocessing import freeze_support

from app.__main__ import main

if __name__ == "__main__":
    freeze_support()  # a worker of `--jobs` is this program again
    raise SystemExit(main())
