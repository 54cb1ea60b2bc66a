"""What assistive technology is told of our widgets, also while it listens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from app.ui.pages.parts import NumberedSteps
from app.ui.pages.verdict.banner import AnswerBanner
from app.ui.widgets import Heading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

Role = QAccessible.Role


@pytest.fixture(params=[False, True], ids=["nobody listens", "a screen reader listens"])
def _listener(request: pytest.FixtureRequest) -> Iterator[None]:
    QAccessible.setActive(bool(request.param))
    yield
    QAccessible.setActive(False)


def _told(widget: QWidget) -> tuple[QAccessible.Role, str]:
    one = QAccessible.queryAccessibleInterface(widget)
    return one.role(), one.text(QAccessible.Text.Name)


@pytest.mark.usefixtures("_listener")
def test_a_heading_is_a_heading(qtbot: QtBot) -> None:
    heading = Heading("What to do now", level=2)
    qtbot.addWidget(heading)
    assert _told(heading) == (Role.Heading, "What to do now")
    heading.setText("Why I think so")
    assert _told(heading) == (Role.Heading, "Why I think so")


@pytest.mark.usefixtures("_listener")
def test_a_banner_is_a_group(qtbot: QtBot) -> None:
    banner = AnswerBanner()
    qtbot.addWidget(banner)
    assert _told(banner)[0] is Role.Grouping


@pytest.mark.usefixtures("_listener")
def test_a_number_is_read_once(qtbot: QtBot) -> None:
    steps = NumberedSteps(("Wait.", "Ask."))
    qtbot.addWidget(steps)
    one = QAccessible.queryAccessibleInterface(steps)
    names = [one.child(number).text(QAccessible.Text.Name) for number in range(one.childCount())]
    assert list(filter(None, names)) == ["1. Wait.", "2. Ask."]
