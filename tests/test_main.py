"""The entry: window or command line."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.__main__ import files_for_window, has_screen
from app.version import VERSION
from tests.support.sources import ROOT


@pytest.mark.parametrize(
    ("words", "files"),
    [
        ([], ()),
        (["letter.eml"], (Path("letter.eml").absolute(),)),
        (["LETTER.EML"], (Path("LETTER.EML").absolute(),)),
        (["check"], None),
        (["check", "letter.eml"], None),
        (["--help"], None),
        (["letter.txt"], None),
    ],
)
def test_words_are_for_the_window_or_for_the_command_line(
    words: list[str], files: tuple[Path, ...] | None
) -> None:
    assert files_for_window(words) == files


@pytest.mark.parametrize(
    ("environment", "platform", "answer"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_screen_is_known(environment: dict[str, str], platform: str, *, answer: bool) -> None:
    assert has_screen(environment, platform) is answer


def test_the_version_is_that_of_the_project() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == VERSION


@pytest.mark.parametrize("until", ["1", "page"])
@pytest.mark.parametrize("done", ["true", "false"])
def test_the_window_opens_and_leaves_when_it_is_measured(tmp_path: Path, until: str, done: str) -> None:
    folder = tmp_path / "porchlight"
    folder.mkdir()
    (folder / "settings.json").write_text(f'{{"first_start_done": {done}}}')
    places = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "HOME"), str(tmp_path))
    finished = subprocess.run(
        [sys.executable, "-m", "app"],
        cwd=ROOT,
        env={**os.environ, **places, "PORCHLIGHT_QUIT_AFTER_PAINT": until},
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert (finished.returncode, finished.stderr.replace("\n", " ").strip()) == (0, "")


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is always a screen")
def test_without_a_screen_it_is_the_command_line() -> None:
    without = {
        key: value
        for key, value in os.environ.items()
        if key not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    if sys.platform in {"win32", "darwin"}:
        pytest.skip("there is always a screen")
    finished = subprocess.run(
        [sys.executable, "-m", "app"],
        cwd=ROOT,
        env=without,
        input="Hi mum",
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 0
    assert finished.stdout
