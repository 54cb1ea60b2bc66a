"""A stopped installation never looks like a finished one, and a changed lock is noticed."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from devtools import system
from devtools.building import add_launchers, build, is_outdated
from devtools.checks import PEERS, steps
from devtools.venv import LOCKED_GROUPS, Venv, here
from tests.support.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def venv(tmp_path: Path) -> Venv:
    shutil.copytree(ROOT / "packaging" / "requirements", tmp_path / "packaging" / "requirements")
    (tmp_path / ".venv").mkdir()
    return Venv(tmp_path)


def _finish(venv: Venv, *groups: str) -> None:
    for group in groups:
        venv.stamp(group).write_text(venv.wanted(group), "utf-8")


def test_here_is_the_folder_of_the_sources() -> None:
    assert here() == ROOT


def test_nothing_installed_is_not_fresh(venv: Venv) -> None:
    assert not venv.is_fresh(("run",))


def test_every_group_asked_for_must_be_installed(venv: Venv) -> None:
    _finish(venv, "run")
    assert venv.is_fresh(("run",))
    assert not venv.is_fresh(("run", "test"))


@pytest.mark.parametrize("group", LOCKED_GROUPS)
def test_a_changed_lock_is_stale(venv: Venv, group: str) -> None:
    _finish(venv, *LOCKED_GROUPS)
    venv.requirements(group).write_text("another==1 \\\n    --hash=sha256:00\n", "utf-8")
    assert not venv.is_fresh((group,))


def test_a_moved_folder_is_stale(venv: Venv, tmp_path: Path) -> None:
    _finish(venv, "run")
    moved = shutil.copytree(tmp_path, tmp_path / "moved")
    assert not Venv(moved).is_fresh(("run",))


def test_a_damaged_stamp_is_stale(venv: Venv) -> None:
    venv.stamp("run").write_bytes(b"\xff\xfe")
    assert not venv.is_fresh(("run",))


def test_a_stopped_installation_leaves_no_stamp(venv: Venv) -> None:
    venv.scripts.mkdir()
    venv.python.symlink_to(sys.executable)
    _finish(venv, "run", "lock")
    venv.requirements("test").write_text("no-such-thing==1 --hash=sha256:broken\n", "utf-8")
    with pytest.raises(SystemExit, match=r"requirements/test\.txt failed"):
        build(venv, ("run", "test"))
    assert venv.is_fresh(("run", "lock"))
    assert not venv.is_fresh(("test",))


def test_an_environment_with_a_stale_group_is_made_again(venv: Venv) -> None:
    venv.scripts.mkdir()
    venv.python.symlink_to(sys.executable)
    _finish(venv, "run", "test")
    assert not is_outdated(venv)
    venv.requirements("test").write_text("another==1 --hash=sha256:00\n", "utf-8")
    assert is_outdated(venv)


def test_the_launcher_starts_this_copy(venv: Venv) -> None:
    packages = venv.folder / "lib" / "python3.11" / "site-packages"
    packages.mkdir(parents=True)
    venv.scripts.mkdir()
    venv.python.symlink_to(sys.executable)
    add_launchers(venv)
    assert (packages / "porchlight.pth").read_text("utf-8") == f"{venv.root}\n"
    assert (venv.scripts / "porchlight").read_text("utf-8").startswith(f"#!{venv.python}\n")
    assert os.access(venv.scripts / "porchlight", os.X_OK)


def test_what_runs_inside_finds_ours_only(venv: Venv) -> None:
    paths = venv.environment()["PYTHONPATH"].split(os.pathsep)
    assert paths == [str(venv.root), str(venv.root / "packaging")]


def test_a_package_that_no_system_has_is_missing() -> None:
    assert system.missing(("porchlight-no-such-package",)) == ("porchlight-no-such-package",)
    assert system.missing(()) == ()


def test_only_groups_with_system_packages_ask_for_any() -> None:
    assert system.platform_packages(("run", "train", "lock")) == ()


def test_the_steps_are_named_once(venv: Venv) -> None:
    assert [step.name for step in steps(venv)] == ["format", "lint", "types", "tests"]
    peers = venv.root / PEERS
    peers.mkdir(parents=True)
    (peers / "test_one.py").touch()
    assert [step.name for step in steps(venv)][-1] == "peers"
