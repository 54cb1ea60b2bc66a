"""Loading Qt leaves Python's own way to import in place."""

from __future__ import annotations

import subprocess
import sys

from tests.support.sources import ROOT

SCRIPT = """
import builtins, linecache
before = builtins.__import__
import app.bootstrap.window
import app.ui.pages.check.view
assert builtins.__import__ is before
assert not [name for name in linecache.cache if "app/ui" in name], "sources were read and kept"
"""


def test_no_source_is_read_while_modules_are_imported() -> None:
    command = [sys.executable, "-P", "-c", SCRIPT]
    subprocess.run(command, env={"PYTHONPATH": str(ROOT)}, cwd=ROOT, check=True)
