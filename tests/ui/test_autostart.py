"""The entry starts exactly the command it was given, and goes away again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from app.ui.autostart import Autostart, entry

if TYPE_CHECKING:
    from pathlib import Path


def test_on_and_off(tmp_path: Path) -> None:
    autostart = Autostart(tmp_path / "autostart", ("porchlight",))
    assert not autostart.is_on
    assert autostart.set(on=True)
    text = (tmp_path / "autostart" / "porchlight.desktop").read_text("utf-8")
    assert "Exec=porchlight\n" in text
    assert autostart.set(on=False)
    assert autostart.set(on=False)
    assert not list((tmp_path / "autostart").iterdir())


def test_where_it_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("in the way", "utf-8")
    assert not Autostart(tmp_path / "autostart", ("porchlight",)).set(on=True)


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1)
QUOTED = re.compile(r'"((?:\\.|[^"\\])*)"|([^ "]+)')


@given(st.lists(WORDS, min_size=1))
def test_the_command_comes_through(command: list[str]) -> None:
    line = next(line for line in entry(command).split("\n") if line.startswith("Exec="))
    told = line.removeprefix("Exec=").replace("\\\\", "\\")
    read = [re.sub(r"\\(.)", r"\1", inside) or plain for inside, plain in QUOTED.findall(told)]
    assert [word.replace("%%", "%") for word in read] == command
