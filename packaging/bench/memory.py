"""Measures the most memory the engine needs for one input, over bare Python: a process for each input."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bench import invented
from bench.ruler import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

GOAL_MIB: Final = 120
MEGA: Final = 1024 * 1024
INPUTS: Final[dict[str, Callable[[], bytes]]] = {
    "a text": lambda: invented.text(1).encode(),
    "a 36 kB HTML mail": lambda: invented.html_mail(36_000, 1),
    "a 25 MB mail with an attachment": lambda: invented.mail_with_attachment(25 * MEGA),
    "a 25 MB mail of HTML": lambda: invented.html_mail(25 * MEGA),
    "25 MB of text": lambda: b"please confirm your order today. " * (25 * MEGA // 33),
    "25 MB of tags": lambda: invented.html_head() + b"<p>" * (25 * MEGA // 3),
    "25 MB of zeros": lambda: b"\0" * (25 * MEGA),
    "10,000 links": lambda: invented.link_list(10_000).encode(),
    "10,000 links in HTML": lambda: invented.link_page(10_000),
    "100 nested parts": lambda: invented.nested(100),
    "1 MB of text": lambda: invented.text_mail("please confirm your order today. " * 30_000),
}


def rows() -> Iterator[Row]:
    """The most memory of each input, in MiB over bare Python."""
    bare = peak()
    with tempfile.TemporaryDirectory(prefix="porchlight-bench-") as folder:
        file = Path(folder) / "input"
        for what, make in INPUTS.items():
            file.write_bytes(make())
            yield Row(f"peak memory, {what}", (peak(file) - bare) / 1024, "MiB", GOAL_MIB)


def peak(*file: Path) -> int:
    """Most KiB of a process that checks one file, or of bare Python."""
    script = Path(__file__).with_name("peak.py")
    command = [sys.executable, "-P", str(script), *map(str, file)]
    return int(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
