from __future__ import annotations

import pytest

from app.core.cancel import Cancel, Stopped


def test_it_is_set_once_and_for_all() -> None:
    cancel = Cancel()
    cancel.check()
    cancel.set()
    cancel.set()
    assert cancel.is_set
    with pytest.raises(Stopped):
        cancel.check()


def test_whoever_waits_is_woken_once() -> None:
    cancel, woken = Cancel(), []
    cancel.when_set(lambda: woken.append("early"))
    cancel.set()
    cancel.set()
    cancel.when_set(lambda: woken.append("late"))
    assert woken == ["early", "late"]


def test_whoever_waits_no_more_is_not_woken() -> None:
    cancel, woken = Cancel(), []
    take_back = cancel.when_set(lambda: woken.append(1))
    take_back()
    take_back()
    cancel.set()
    assert woken == []
