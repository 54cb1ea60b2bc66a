"""Every test of the window begins in the light theme at normal size, with headings exposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.ui import a11y
from app.ui.steady import hold_constants
from app.ui.theme.apply import apply
from app.ui.theme.tokens import Theme
from tests.support.garbage import collected_here

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session", autouse=True)
def _steady() -> None:
    hold_constants()


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    with collected_here():
        yield


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> None:
    a11y.install()
    apply(qapp, Theme.LIGHT, 100)
