"""Every test of the window begins in the light theme at normal size, with headings exposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.ui import a11y
from app.ui.steady import hold_none
from app.ui.theme.apply import apply
from app.ui.theme.tokens import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session", autouse=True)
def _steady() -> None:
    hold_none()


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> None:
    a11y.install()
    apply(qapp, Theme.LIGHT, 100)
