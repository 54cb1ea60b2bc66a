"""One test command: README names it, CI calls it."""

from __future__ import annotations

import subprocess
import sys

from tests.support.sources import ROOT

TEST_COMMAND = "python3 packaging/dev.py test"
RUN_COMMAND = "python3 packaging/dev.py run"


def _dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "packaging" / "dev.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_readme_names_both_commands() -> None:
    readme = (ROOT / "README.md").read_text("utf-8").splitlines()
    assert RUN_COMMAND in readme
    assert TEST_COMMAND in readme


def test_ci_calls_the_command_of_readme() -> None:
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert [line for line in lines if "dev.py" in line] == [f"exec {TEST_COMMAND} </dev/null"]
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111


def test_an_unknown_command_is_a_usage_error() -> None:
    finished = _dev("fly")
    assert finished.returncode == 2
    assert "usage: dev.py {run,test,bench,train,bundle,lock}" in finished.stderr


def test_help_names_every_command() -> None:
    finished = _dev("--help")
    assert finished.returncode == 0
    assert all(
        f"dev.py {name}" in finished.stderr for name in ("run", "test", "bench", "train", "bundle", "lock")
    )
