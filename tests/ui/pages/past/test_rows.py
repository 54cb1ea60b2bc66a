"""The list is told only what differs, and stays smooth with very many rows."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.core.history import Row
from app.core.subject import Kind
from app.core.verdict import Answer
from app.ui.pages.past.list import PastList
from app.ui.pages.past.rows import RowsModel
from tests.ui.pages.past.parts import NOW

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _row(number: int) -> Row:
    return Row(number, NOW, Answer.SCAM, Kind.MESSAGE, f"title {number}", "", "", "text message", None)


def _model(qtbot: QtBot) -> tuple[RowsModel, list[str]]:
    model = RowsModel(QLocale("en_GB"))
    model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined] # kept as long as the model
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    qtbot.addWidget(PastList(model))
    said: list[str] = []
    model.rowsInserted.connect(lambda _parent, first, last: said.append(f"+{first}-{last}"))
    model.rowsRemoved.connect(lambda _parent, first, last: said.append(f"-{first}-{last}"))
    return model, said


def test_only_what_differs_is_told(qtbot: QtBot) -> None:
    model, said = _model(qtbot)
    rows = tuple(_row(number) for number in range(9, 0, -1))
    for shown in (rows[:5], rows, rows, rows[:3] + rows[4:], rows, rows[6:], ()):
        model.show_rows(shown, NOW, has_more=False)
        assert model.rowCount() == len(shown)
    assert said == ["+0-4", "+5-8", "-3-3", "+3-3", "-0-5", "-0-2"]


def test_a_row_that_changes_stays_marked(qtbot: QtBot) -> None:
    model = RowsModel(QLocale("en_GB"))
    shown = PastList(model)
    qtbot.addWidget(shown)
    said: list[str] = []
    model.rowsRemoved.connect(lambda _parent, first, last: said.append(f"-{first}-{last}"))
    model.dataChanged.connect(lambda first, last: said.append(f"={first.row()}-{last.row()}"))
    rows = tuple(_row(number) for number in range(5, 0, -1))
    model.show_rows(rows, NOW, has_more=False)
    shown.setCurrentIndex(model.index(2))

    raised = tuple(replace(row, answer=Answer.CAREFUL) if row.id in {3, 2} else row for row in rows)
    model.show_rows(raised, NOW, has_more=False)

    assert (shown.current, said) == (3, ["=2-3"])
    assert model.data(model.index(2)) == "Be careful. title 3. Just now. text message."
    # others in their place are others
    model.show_rows((*rows[:4], _row(0)), NOW, has_more=False)
    assert said == ["=2-3", "-2-4"]


def test_a_row_has_words_for_a_screen_reader(qtbot: QtBot) -> None:
    model, _ = _model(qtbot)
    model.show_rows((_row(1),), NOW, has_more=False)
    said = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Scam. title 1. Just now. text message."
    assert model.data(QModelIndex()) is None


def test_more_is_wanted_at_the_end(qtbot: QtBot) -> None:
    model, _ = _model(qtbot)
    model.show_rows((_row(1),), NOW, has_more=True)
    with qtbot.waitSignal(model.more_wanted):
        model.fetchMore(QModelIndex())
    assert model.canFetchMore(QModelIndex())
    model.show_rows((_row(1),), NOW, has_more=False)
    assert not model.canFetchMore(QModelIndex())


def test_a_hundred_thousand_rows_are_shown_at_once(qtbot: QtBot) -> None:
    model = RowsModel(QLocale("en_GB"))
    shown = PastList(model)
    qtbot.addWidget(shown)
    shown.resize(800, 600)
    shown.show()
    rows = tuple(_row(number) for number in range(100_000, 0, -1))
    model.show_rows(rows[:-50], NOW, has_more=True)
    began = time.perf_counter()
    model.show_rows(rows, NOW, has_more=True)
    shown.scrollToBottom()
    shown.grab()
    model.show_rows(rows[:50_000] + rows[50_001:], NOW, has_more=False)
    assert time.perf_counter() - began < 1.0
    assert model.rowCount() == 99_999
