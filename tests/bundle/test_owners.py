"""Every bundled file has an owner that was asked for."""

from __future__ import annotations

import json
from pathlib import Path

import keyring
import numpy as np
import pytest

from app.ui.pages.settings.about import ROOTS
from bundle.owners import Nobodys, distributions, owners
from tests.support.sources import ROOT


def test_what_is_asked_for_is_what_the_window_names() -> None:
    assert set(ROOTS) <= set(distributions(ROOT))


def test_tools_and_tests_are_not_asked_for() -> None:
    assert {"pytest", "numpy", "mypy", "pyinstaller"}.isdisjoint(distributions(ROOT))


def test_files_are_found_with_their_owner() -> None:
    entries = [
        ("keyring", str(keyring.__file__), "PYMODULE"),
        ("app.engine", str(ROOT / "app" / "engine.py"), "PYMODULE"),
        ("json", json.__file__, "PYMODULE"),
        ("libx.so", "PySide6/Qt/lib/libx.so", "SYMLINK"),
        ("a namespace", "-", "PYMODULE"),
    ]
    found = owners(entries, ROOT)
    assert found.packages == {"keyring"}
    assert not found.system
    assert not found.places


def test_a_package_that_slips_in_is_caught() -> None:
    with pytest.raises(Nobodys, match="not asked for, but bundled: numpy"):
        owners([("numpy", np.__file__, "PYMODULE")], ROOT)


@pytest.mark.skipif(not Path("/usr/bin/dpkg-query").exists(), reason="asks Debian's package manager")
def test_a_file_of_nobody_is_caught(tmp_path: Path) -> None:
    stray = tmp_path / "libstray.so"
    stray.touch()
    with pytest.raises(Nobodys, match=r"nobody owns libstray\.so"):
        owners([("libstray.so", str(stray), "BINARY")], ROOT)


@pytest.mark.skipif(not Path("/usr/bin/dpkg-query").exists(), reason="asks Debian's package manager")
def test_a_library_of_the_system_is_named_with_its_version() -> None:
    found = owners([("libc.so.6", "/lib/x86_64-linux-gnu/libc.so.6", "BINARY")], ROOT)
    assert set(found.system) == {"libc6"}
    assert found.system["libc6"][0].isdigit()
    assert found.places == {"libc.so.6"}
