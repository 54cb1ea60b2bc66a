"""Every bundled part is told with its version and licence."""

from __future__ import annotations

import tomllib

from app.ui.pages.settings.about import ROOTS, bundled_parts
from tests.support.sources import ROOT


def test_the_roots_are_what_the_project_declares() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert sorted(ROOTS) == sorted(line.split(">")[0].strip() for line in project["dependencies"])


def test_every_part_tells_its_licence() -> None:
    parts = bundled_parts()
    assert not [part.name for part in parts if not part.licence]
    assert {"shiboken6", "cffi"} <= {part.name for part in parts}


def test_tools_of_the_tests_are_no_part() -> None:
    assert not {"pytest", "mypy", "hypothesis"} & {part.name.lower() for part in bundled_parts()}
