"""States of pages that `test_looks` does not pass look as they did: other answers, lists, help, the gate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from app.core.verdict import Answer
from app.ui.pages.check.state import Card
from tests.ui.opening import keep_only_now
from tests.ui.test_looks import SCAM, SIZES, THEMES, begun, changed_look

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.bootstrap.house import House
    from app.settings.choices import ThemeChoice

ANSWERS: Final = {
    Answer.CAREFUL: "Your mail password ends today. Ask our desk for a new one: call 0800 123 4567.",
    Answer.NO_SIGNS: "Dinner on Sunday at six? Bring the photos from the lake, we have cake.",
    Answer.CANNOT_TELL: "+44 7700 900123",
}
FILES: Final = {
    "parcel.txt": SCAM,
    "dinner.txt": ANSWERS[Answer.NO_SIGNS],
    "empty.txt": " ",
}


@pytest.mark.parametrize("percent", SIZES)
@pytest.mark.parametrize("theme", THEMES)
def test_every_state_looks_as_it_did(
    house: House, qtbot: QtBot, tmp_path: Path, theme: ThemeChoice, percent: int
) -> None:
    begun(house, qtbot, theme, percent)
    house.window.show_page("past")
    changed = [changed_look(house, qtbot, "gate", theme, percent)]
    keep_only_now(house, qtbot)
    house.window.show_page("check")
    house.check.show_card(Card.PHONE)
    changed.append(changed_look(house, qtbot, "help", theme, percent))
    house.check.show_card(Card.NONE)
    for answer, text in ANSWERS.items():
        house._check_page._box.setPlainText(text)
        qtbot.waitUntil(lambda: bool(house.check.state.looks_like))
        house.check.check()
        qtbot.waitUntil(lambda: house.window.shown == "verdict", timeout=20_000)
        assert house.verdict.state.answer is answer
        changed.append(changed_look(house, qtbot, f"verdict_{answer.value}", theme, percent))
        house.verdict.leave()
    folder = tmp_path / "letters"
    folder.mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text, "utf-8")
    house.check.open((folder,))
    qtbot.waitUntil(lambda: _is_done(house), timeout=20_000)
    changed.append(changed_look(house, qtbot, "batch", theme, percent))
    assert not any(changed), "\n".join(filter(None, changed))


def _is_done(house: House) -> bool:
    batch = house.check.state.batch
    return batch is not None and not batch.running and len(batch.rows) == len(FILES)
