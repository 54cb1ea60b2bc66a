"""The look of the whole application."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit

from app.ui.theme.apply import apply, palette
from app.ui.theme.current import colours
from app.ui.theme.dress import dress
from app.ui.theme.fonts import FAMILY, percent_now
from app.ui.theme.sheet import sheet
from app.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Colours, Theme, contrast
from app.ui.widgets import Body, Button, ChoiceCard, Heading

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

THEMES = pytest.mark.parametrize("chosen", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "contrast"])
ROLES = QPalette.ColorRole
PAIRS = [
    (ROLES.WindowText, ROLES.Window),
    (ROLES.Text, ROLES.Base),
    (ROLES.PlaceholderText, ROLES.Base),
    (ROLES.ButtonText, ROLES.Button),
    (ROLES.HighlightedText, ROLES.Highlight),
    (ROLES.ToolTipText, ROLES.ToolTipBase),
    (ROLES.Link, ROLES.Base),
]


@THEMES
def test_the_palette_reaches_seven_to_one(chosen: Colours) -> None:
    made = palette(chosen)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for ink, ground in PAIRS:
            ratio = contrast(made.color(group, ink).name(), made.color(group, ground).name())
            assert ratio >= 7, (group, ink, ground, ratio)


@THEMES
def test_no_size_or_weight_of_text_in_the_style_sheet(chosen: Colours) -> None:
    assert re.search(r"\bfont", sheet(chosen)) is None


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
def test_the_theme_that_was_chosen_holds(qapp: QApplication, theme: Theme) -> None:
    chosen = apply(qapp, theme, 100)
    assert colours() == chosen
    assert qapp.palette().color(ROLES.Window).name().upper() == chosen.bg


def test_text_already_shown_grows(qapp: QApplication, qtbot: QtBot) -> None:
    parts = [Heading("Grow"), Body("Grow"), Body("Grow", quiet=True), Button("Grow"), QLineEdit()]
    for part in parts:
        qtbot.addWidget(part)
        dress(part)
        part.show()
    before = [part.font().pointSizeF() for part in parts]
    apply(qapp, Theme.LIGHT, 200)
    after = [part.font().pointSizeF() for part in parts]
    assert percent_now() == pytest.approx(200)
    assert after == pytest.approx([2 * size for size in before])


def test_a_choice_grows_too(qapp: QApplication, qtbot: QtBot) -> None:
    card = ChoiceCard("Me", "Check my own messages")
    qtbot.addWidget(card)
    before = card.heightForWidth(600)
    apply(qapp, Theme.LIGHT, 200)
    assert card.heightForWidth(600) > before * 1.3


def test_the_bundled_typeface_is_used(qapp: QApplication) -> None:
    from PySide6.QtGui import QFontInfo

    assert QFontInfo(qapp.font()).family() == FAMILY
