"""A folder is checked with progress, the worst first; what cannot be read is a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.core.verdict import Answer
from app.ui.jobs import Cancel, Stopped
from app.ui.pages.check.batch import Batch, is_batch
from tests.ui.pages.parts import COFFEE, MAIL, PARCEL, SHORT_LINK

if TYPE_CHECKING:
    from pathlib import Path

    from app.engine import Engine


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in {"a.txt": COFFEE, "b.txt": PARCEL, "c.txt": SHORT_LINK}.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "mail.eml").write_bytes(MAIL)
    return tmp_path


def test_the_worst_comes_first(folder: Path, engine: Engine) -> None:
    batch = Batch((folder,))
    batch.run(engine, Cancel())
    state = batch.snapshot(running=False)
    assert [row.answer for row in state.rows][:2] == [Answer.SCAM, Answer.SCAM]
    assert state.rows[-1].answer is Answer.NO_SIGNS
    assert state.done == state.total == 4
    assert {row.name for row in state.rows} == {"a.txt", "b.txt", "c.txt", "mail.eml"}


def test_a_row_is_read_again(folder: Path, engine: Engine) -> None:
    batch = Batch((folder,))
    batch.run(engine, Cancel())
    row = next(row for row in batch.snapshot(running=False).rows if row.name == "b.txt")
    item = batch.entry(row.place, Cancel())
    assert item is not None
    assert item.pasted == PARCEL.encode()
    assert batch.entry(99, Cancel()) is None


def test_what_was_done_stays_when_it_is_stopped(folder: Path, engine: Engine) -> None:
    batch, cancel = Batch((folder,)), Cancel()

    class Stopping:
        read = staticmethod(engine.read)

        @staticmethod
        def judge(subject: object) -> object:
            cancel.set()
            return engine.judge(subject)  # type: ignore[arg-type]

    with pytest.raises(Stopped):
        batch.run(Stopping(), cancel)  # type: ignore[arg-type]
    state = batch.snapshot(running=False, stopped=True)
    assert state.done == 1
    assert state.stopped


def test_a_mailbox_is_many_things(tmp_path: Path, engine: Engine) -> None:
    path = tmp_path / "all.mbox"
    path.write_bytes(
        b"From a@b Mon Nov  2 09:00:00 2026\n" + MAIL + b"\n\nFrom a@b Mon Nov  2 09:00:00 2026\n" + MAIL
    )
    assert is_batch(path)
    assert is_batch(tmp_path)
    assert not is_batch(tmp_path / "one.eml")
    batch = Batch((path,))
    batch.run(engine, Cancel())
    assert len(batch.snapshot(running=False).rows) == 2
