"""Where a person's settings and past checks lie."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from app.folders import Folders

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.skipif(sys.platform != "linux", reason="other systems know no such variables")
def test_the_folders_of_the_desktop_are_kept_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    folders = Folders.of_this_person()
    assert folders.settings_file == tmp_path / "config" / "porchlight" / "settings.json"
    assert folders.autostart == tmp_path / "config" / "autostart"
    assert folders.history == tmp_path / "data" / "porchlight" / "history"
