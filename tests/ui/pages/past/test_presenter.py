"""Past checks are found as one types, opened again, deleted with a way back, and written out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.core.history import PAGE, NotWritten, UnreadableHistory, Why
from app.core.keep import Keep
from app.core.opening import AsideWhy, Ask, KeepAgain, Keeping, NeedsPassphrase, SetAside
from app.core.subject import Kind
from app.core.verdict import Answer
from app.settings.all import HISTORY_KEEP
from app.ui.pages.past.state import (
    CameBack,
    Empty,
    IsGone,
    NotDone,
    NotRead,
    Opens,
    WasDeleted,
    WasSetAside,
    WroteOut,
)
from tests.ui.pages.past.parts import Shelf, check

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.core.history import Query, Row

CHECKS = (
    check("garden club", Answer.NO_SIGNS, Kind.EMAIL, minutes=300),
    check("hi mum", Answer.SCAM, Kind.CHAT, minutes=200),
    check("copied invoice", Answer.CAREFUL, Kind.COPIED_EMAIL, minutes=100),
    check("parcel on hold", Answer.SCAM, Kind.MESSAGE, minutes=5),
)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    made = Shelf(tmp_path, CHECKS)
    made.open()
    return made


def _told(shelf: Shelf) -> object:
    shelf.desk.settle()
    return shelf.page.state.told


def test_it_waits_for_the_history(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    assert shelf.page.state.gate == Opens()
    shelf.page.search("x")
    shelf.page.delete_all()
    shelf.page.more()
    assert shelf.titles() == []


def test_the_newest_come_first(shelf: Shelf) -> None:
    assert shelf.page.state.gate is None
    assert shelf.titles() == ["parcel on hold", "copied invoice", "hi mum", "garden club"]
    assert not shelf.page.state.has_more


def test_searching_as_one_types(shelf: Shelf, qtbot: QtBot) -> None:
    for typed in ("p", "pa", "parc"):
        shelf.page.search(typed)
    qtbot.waitUntil(lambda: [row.title for row in shelf.page.state.rows] == ["parcel on hold"])
    shelf.page.search("zebra")
    qtbot.waitUntil(lambda: shelf.page.state.empty is Empty.NOTHING_FOUND)
    shelf.page.search("")
    qtbot.waitUntil(lambda: len(shelf.page.state.rows) == len(CHECKS))


def test_answers_and_kinds(shelf: Shelf) -> None:
    shelf.page.only_answer(Answer.SCAM)
    assert shelf.titles() == ["parcel on hold", "hi mum"]
    shelf.page.only_kinds(frozenset({Kind.CHAT}))
    assert shelf.titles() == ["hi mum"]
    shelf.page.only_answer(None)
    shelf.page.only_kinds(frozenset({Kind.EMAIL, Kind.COPIED_EMAIL}))
    assert shelf.titles() == ["copied invoice", "garden club"]


def test_pages_come_as_they_are_needed(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, [check(f"number {number}") for number in range(PAGE * 2 + 3)])
    shelf.open()
    assert len(shelf.titles()) == PAGE
    shelf.page.more()
    shelf.page.more()
    assert len(shelf.titles()) == PAGE * 2
    shelf.page.more()
    shelf.page.refresh()
    assert len(shelf.titles()) == PAGE * 2
    shelf.page.more()
    assert len(set(shelf.titles())) == PAGE * 2 + 3
    assert not shelf.page.state.has_more


def test_a_check_is_opened_again(shelf: Shelf) -> None:
    shelf.page.open(shelf.page.state.rows[0].id)
    shelf.desk.settle()
    assert [seen.title for seen in shelf.seen] == ["parcel on hold"]
    shelf.page.open(10**9)
    assert _told(shelf) == IsGone()


def test_one_is_deleted_and_comes_back(shelf: Shelf) -> None:
    shelf.page.delete(shelf.page.state.rows[1].id)
    assert shelf.titles() == ["parcel on hold", "hi mum", "garden club"]
    assert shelf.page.state.told == WasDeleted(1)
    assert shelf.page.state.can_undo
    shelf.page.undo()
    assert len(shelf.titles()) == len(CHECKS)
    assert _told(shelf) == CameBack(1)


def test_all_are_deleted_and_come_back(shelf: Shelf) -> None:
    shelf.page.delete_all()
    assert shelf.titles() == []
    assert shelf.page.state.empty is Empty.NOTHING_YET
    shelf.page.undo()
    assert len(shelf.titles()) == len(CHECKS)


def test_what_was_told_and_closed_is_wiped(shelf: Shelf) -> None:
    shelf.page.delete_all()
    shelf.desk.settle()
    shelf.page.dismiss()
    assert _told(shelf) is None
    assert not shelf.page.state.can_undo
    shelf.page.undo()
    assert shelf.titles() == []
    assert shelf.history.purge() == 0


def test_only_the_last_deletion_can_be_undone(shelf: Shelf) -> None:
    shelf.page.delete(shelf.page.state.rows[0].id)
    shelf.desk.settle()
    shelf.page.delete(shelf.page.state.rows[0].id)
    shelf.desk.settle()
    shelf.page.undo()
    assert shelf.titles() == ["copied invoice", "hi mum", "garden club"]


def test_everything_is_written_out(shelf: Shelf, tmp_path: Path) -> None:
    shelf.page.export_to(tmp_path / "all.jsonl")
    assert _told(shelf) == WroteOut("all.jsonl", len(CHECKS))
    shelf.page.export_to(tmp_path / "no" / "folder.jsonl")
    assert isinstance(_told(shelf), NotDone)


def _keep(shelf: Shelf) -> Keep:
    return shelf.page.state.keep


def test_how_long_is_a_setting(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.page.keep_for(Keep.MONTH)
    assert shelf.desk.model.get(HISTORY_KEEP) is Keep.MONTH
    with qtbot.waitSignal(shelf.page.nothing_wanted):
        shelf.page.keep_for(Keep.NOTHING)
    assert _keep(shelf) is Keep.MONTH
    shelf.desk.model.set(HISTORY_KEEP, Keep.NOTHING)
    assert _keep(shelf) is Keep.NOTHING
    assert not shelf.page.state.only_now
    shelf.page.delete_all()
    shelf.desk.settle()
    assert shelf.page.state.empty is Empty.NOTHING_KEPT


def test_the_gate_and_its_choice(shelf: Shelf) -> None:
    shelf.page.take(NeedsPassphrase(Ask.KNOWN))
    assert shelf.page.state.gate == NeedsPassphrase(Ask.KNOWN)
    assert shelf.page.state.rows == ()
    shelf.page.choose(KeepAgain())
    assert shelf.chosen == [KeepAgain()]
    assert shelf.page.state.asking
    shelf.open()
    assert shelf.page.state.only_now
    assert not shelf.page.state.asking


def test_a_list_that_was_set_aside_is_told_once(shelf: Shelf, tmp_path: Path) -> None:
    note = SetAside(tmp_path / "old.db", AsideWhy.DAMAGED)
    shelf.page.take(replace(shelf.opening, keeping=Keeping.KEYCHAIN, notes=(note,)))
    assert _told(shelf) == WasSetAside(note)
    shelf.page.dismiss()
    assert _told(shelf) is None


class Broken:
    """A history whose disk fails."""

    def rows(self, _query: Query) -> tuple[Row, ...]:
        raise UnreadableHistory

    def delete(self, _checks: Collection[int]) -> NotWritten:
        return NotWritten(Why.DISK_FULL)


def test_trouble_is_a_state_of_the_page(shelf: Shelf) -> None:
    broken = replace(shelf.opening, history=Broken())  # type: ignore[arg-type] # it knows what is asked here
    shelf.page.take(broken)
    assert _told(shelf) == NotRead()
    shelf.page.open(1)
    assert _told(shelf) == NotRead()
