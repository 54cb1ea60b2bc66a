"""Work beside the window."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from app.ui.jobs import Cancel, Cancelled, Done, Failed, Jobs, Stopped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.ui.jobs import Result


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs(qapp)
    yield made
    assert made.shut_down(5_000)


def test_an_answer_comes_on_the_thread_of_the_window(jobs: Jobs, qtbot: QtBot) -> None:
    came: list[tuple[Result[int], int]] = []
    worked: list[int] = []

    def work(_cancel: Cancel) -> int:
        worked.append(threading.get_ident())
        return 7

    jobs.run("a", work, lambda result: came.append((result, threading.get_ident())))
    assert jobs.is_running("a")
    qtbot.waitUntil(lambda: bool(came))
    assert came == [(Done(7), threading.get_ident())]
    assert worked != [threading.get_ident()]
    assert not jobs.is_running("a")


def test_an_error_is_an_outcome(jobs: Jobs) -> None:
    came: list[Result[int]] = []
    error = ValueError("no")

    def work(_cancel: Cancel) -> int:
        raise error

    jobs.run("a", work, came.append)
    assert jobs.wait_idle()
    assert came == [Failed(error)]


def test_a_newer_job_voids_the_older(jobs: Jobs) -> None:
    begun, go_on = threading.Event(), threading.Event()
    old: list[Result[str]] = []
    new: list[Result[str]] = []
    tokens: list[Cancel] = []

    def slow(cancel: Cancel) -> str:
        tokens.append(cancel)
        begun.set()
        go_on.wait(5)
        return "old"

    jobs.run("a", slow, old.append)
    assert begun.wait(5)
    jobs.run("a", lambda _cancel: "new", new.append)
    go_on.set()
    assert jobs.wait_idle()
    assert new == [Done("new")]
    assert old == []
    assert tokens[0].is_set


def test_channels_do_not_void_each_other(jobs: Jobs) -> None:
    came: list[Result[str]] = []
    jobs.run("a", lambda _cancel: "a", came.append)
    jobs.run("b", lambda _cancel: "b", came.append)
    assert jobs.wait_idle()
    assert set(came) == {Done("a"), Done("b")}


def test_a_cancelled_job_says_so_once(jobs: Jobs) -> None:
    begun = threading.Event()
    came: list[Result[None]] = []
    stopped: list[bool] = []
    until = threading.Event()

    def work(cancel: Cancel) -> None:
        begun.set()
        until.wait(5)
        try:
            cancel.check()
        except Stopped:
            stopped.append(True)
            raise

    jobs.run("a", work, came.append)
    assert begun.wait(5)
    jobs.cancel("a")
    jobs.cancel("a")
    until.set()
    assert jobs.wait_idle()
    assert [type(result) for result in came] == [Cancelled]
    assert stopped == [True]


def test_what_was_done_before_the_cancel_is_not_told(jobs: Jobs) -> None:
    came: list[Result[None]] = []
    done = threading.Event()
    jobs.run("a", lambda _cancel: done.set(), came.append)
    assert done.wait(5)
    jobs.cancel("a")
    assert jobs.wait_idle()
    assert len(came) == 1


def test_cancelling_nothing_does_nothing(jobs: Jobs) -> None:
    jobs.cancel("a")
    assert jobs.wait_idle()


def test_done_may_start_the_next_job(jobs: Jobs) -> None:
    came: list[Result[int]] = []

    def then() -> None:
        jobs.run("a", lambda _cancel: 2, came.append)

    jobs.run("a", lambda _cancel: 1, lambda _result: then())
    assert jobs.wait_idle()
    assert came == [Done(2)]


def test_nothing_is_told_after_the_way_out(qtbot: QtBot) -> None:
    jobs = Jobs()
    came: list[Result[int]] = []
    jobs.run("a", lambda _cancel: 1, came.append)
    assert jobs.shut_down()
    qtbot.wait(10)
    assert came == []


def test_what_is_handed_over_is_done_on_the_thread_of_the_window(jobs: Jobs, qtbot: QtBot) -> None:
    done: list[int] = []
    jobs.run(
        "a", lambda _cancel: jobs.hand_over(lambda: done.append(threading.get_ident())), lambda _end: None
    )
    qtbot.waitUntil(lambda: bool(done))
    assert done == [threading.get_ident()]
