"""Anybody can use intake to verdict as a library, in a script, without Qt or a network client."""

from __future__ import annotations

import subprocess
import sys
import tomllib

from tests.support.lattice import imports, unit_of
from tests.support.sources import ROOT, name_of, python_files

WITHOUT = """
import importlib, sys

ABSENT = {"PySide6", "shiboken6", "httpx", "httpcore", "truststore", "sklearn", "torch"}

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ABSENT:
            raise ModuleNotFoundError(f"{name} is not installed", name=name)

sys.meta_path.insert(0, Absent())
for name in sys.argv[1:]:
    importlib.import_module(name)
"""
REACHING_OUT = frozenset({"ui", "net", "bootstrap", "__main__"})
IMPORT_NAMES = {
    "beautifulsoup4": "bs4",
    "google-re2": "re2",
    "pyside6-addons": "PySide6",
    "pyside6-essentials": "PySide6",
}
"""Packages whose import has another name."""


def _without_qt(*modules: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-c", WITHOUT, *modules]
    environment = {"PYTHONPATH": str(ROOT)}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, cwd=ROOT)


def _module_name(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def test_the_library_works_without_qt() -> None:
    names = [name_of(path) for path in python_files("app")]
    modules = [_module_name(name) for name in names if unit_of(name) not in REACHING_OUT]
    assert modules
    finished = _without_qt(*modules)
    assert finished.returncode == 0, finished.stderr


def test_the_verdict_works_without_qt() -> None:
    finished = _without_qt("app.verdict")
    assert finished.returncode == 0, finished.stderr


def test_the_blocker_blocks() -> None:
    assert "PySide6 is not installed" in _without_qt("PySide6").stderr


def test_what_app_imports_is_what_the_project_declares() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {requirement.split(">")[0].split("=")[0].strip() for requirement in project["dependencies"]}
    wanted = {IMPORT_NAMES.get(name, name.replace("-", "_")) for name in declared}
    imported = {
        name.partition(".")[0]
        for path in python_files("app")
        for _, name in imports(compile(path.read_text("utf-8"), str(path), "exec", 0x400))
    }
    found = imported - sys.stdlib_module_names - {"app"}
    assert found == wanted, "mend `dependencies` in pyproject.toml, then run `packaging/dev.py lock`"


def test_the_folder_packaging_shadows_no_library() -> None:
    from packaging.version import Version

    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert Version("2") > Version("1")
