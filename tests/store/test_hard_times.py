"""The power goes, the disk is full: what was kept stays, and the app goes on."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from app.core.history import NotWritten, Query, Why
from tests.store.make import history, new
from tests.support.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.history import History

KILLS = 200
FULL_DISK = """
import resource, sys
from pathlib import Path
from app.core.history import Query
from app.core.opening import AsBefore
from app.store.open import open_history
from tests.store.make import KEY, NOW, FakeKeychain, history, new

folder, spare = Path(sys.argv[1]), int(sys.argv[2])
past = history(folder / "old")
kept = [past.add(new("first"))]
resource.setrlimit(resource.RLIMIT_FSIZE, (spare, spare))
while isinstance(done := past.add(new("x" * 3000)), int):
    kept.append(done)
print("told", type(done).__name__)
print("reads", [row.id for row in past.rows(Query(limit=500))] == kept[::-1], past.get(kept[0]).title)
resource.setrlimit(resource.RLIMIT_FSIZE, (1024, spare))
print("export", past.export(folder / "checks.jsonl").why)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, spare))
opening = open_history(folder / "new", FakeKeychain(KEY), AsBefore(), now=NOW)
print("opening", type(opening).__name__, (folder / "new" / "history.db").exists())
resource.setrlimit(resource.RLIMIT_FSIZE, (spare, spare))
past.close()
"""


def _run(*arguments: str) -> str:
    ran = subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr == ""
    return ran.stdout


@pytest.fixture
def past(tmp_path: Path) -> History:
    return history(tmp_path / "history")


@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed the way of POSIX")
def test_a_process_that_is_killed_at_any_moment_loses_at_most_the_check_in_flight(tmp_path: Path) -> None:
    told = _run("-m", "tests.store.killed", str(tmp_path / "history"), str(KILLS), "7")
    rounds, kept = (int(word) for word in told.split() if word.isdigit())
    assert rounds == KILLS
    assert kept > KILLS


def test_a_full_disk_is_told_and_the_app_goes_on(past: History) -> None:
    first = past.add(new("first"))
    base = past._base  # type: ignore[attr-defined]
    base.run(f"PRAGMA max_page_count = {base.number('PRAGMA page_count')}")

    full = past.add(new("x " * 90_000))
    many = past.add_all([new("small"), new("y " * 90_000)])

    for told in (full, many):
        assert isinstance(told, NotWritten)
        assert told.why is Why.DISK_FULL
    assert [row.id for row in past.rows(Query())] == [first]
    base.run("PRAGMA max_page_count = 4294967294")
    assert isinstance(past.add(new("there is room again")), int)


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are those of POSIX")
def test_a_file_that_may_not_grow_is_told(tmp_path: Path) -> None:
    told = _run("-c", FULL_DISK, str(tmp_path), str(400_000)).splitlines()
    assert told == [
        "told NotWritten",
        "reads True first",
        "export disk_full",
        "opening NotOpened False",
    ]
    past = history(tmp_path / "old")
    assert past.rows(Query())
    assert isinstance(past.add(new("there is room again")), int)
    assert not list(tmp_path.glob("checks.jsonl*"))


def test_a_history_that_may_only_be_read_is_told(past: History) -> None:
    first = past.add(new("first"))
    past._base.run("PRAGMA query_only = ON")  # type: ignore[attr-defined]
    told = past.add(new("second"))
    assert isinstance(told, NotWritten)
    assert told.why is Why.CANNOT_WRITE
    assert [row.id for row in past.rows(Query())] == [first]
