"""Prints the most memory this process ever held, in KiB: started as a script, alone or with a file to check.

Rules: nothing is imported for the bare measure, so that it is bare Python; the input is read from a file, as
the command line does, and counts.
"""

import sys


def peak_kib() -> int:
    """The most memory of this process so far.

    Linux also says it for this program alone; `getrusage` remembers the process that started us.
    """
    try:
        with open("/proc/self/status", "rb") as status:  # noqa: PTH123 - pathlib would be measured too
            return next(int(line.split()[1]) for line in status if line.startswith(b"VmHWM:"))
    except (OSError, StopIteration):
        import resource

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most // 1024 if sys.platform == "darwin" else most


def check(path: str) -> None:
    """Load the engine and check one file."""
    from pathlib import Path

    from app.engine import Engine

    Engine.load().check(Path(path).read_bytes())


if __name__ == "__main__":
    if len(sys.argv) > 1:
        check(sys.argv[1])
    print(peak_kib())
