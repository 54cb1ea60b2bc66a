"""Imports go one way. The rules stand in tests/support/lattice.py; here every module is held to them."""

from __future__ import annotations

import pytest

from tests.support.lattice import MAY_IMPORT, SERVICES, breaches, imports
from tests.support.sources import name_of, python_files

PLANTED = {
    "core imports a library": ("app/core/x.py", "import bs4", "standard library only"),
    "core imports intake": ("app/core/x.py", "from app.intake.mail import read", "nothing of app"),
    "resources imports a library": ("app/resources.py", "import platformdirs", "standard library only"),
    "intake imports checks": (
        "app/intake/x.py",
        "from app.checks import registry",
        "app.core, app.knowledge",
    ),
    "checks import intake": (
        "app/checks/x.py",
        "import app.intake.mail",
        "`app.checks` imports `app.intake`",
    ),
    "checks import the model": ("app/checks/x.py", "from app.model import weights", "`app.model`"),
    "the model imports checks": ("app/model/x.py", "from app.checks.signs import SIGNS", "`app.checks`"),
    "verdict imports checks": ("app/verdict/x.py", "from app.checks.signs import SIGNS", "`app.checks`"),
    "verdict imports the engine": ("app/verdict/x.py", "from app.engine import Engine", "`app.engine`"),
    "knowledge imports intake": ("app/knowledge/x.py", "from app.intake import links", "`app.intake`"),
    "the engine imports the command line": ("app/engine.py", "import app.cli", "`app.cli`"),
    "the engine imports Qt": ("app/engine.py", "import PySide6.QtCore", "only `app.ui` imports PySide6"),
    "the command line imports the window": ("app/cli.py", "from app.ui import window", "`app.ui`"),
    "the command line imports httpx": (
        "app/cli.py",
        "from httpx import Client",
        "only `app.net` imports httpx",
    ),
    "a service imports another": ("app/assistant/x.py", "from app.net import door", "`app.net`"),
    "a service imports the window": ("app/family/x.py", "from app.ui import window", "`app.ui`"),
    "the window imports httpx": ("app/ui/x.py", "import httpx", "only `app.net` imports httpx"),
    "a service imports what lies under httpx": (
        "app/intel/x.py",
        "import httpcore",
        "only `app.net` imports httpcore",
    ),
    "the window imports the store": ("app/ui/x.py", "from app.store import history", "`app.store`"),
    "the store imports the window": ("app/store/x.py", "from app.ui import window", "`app.ui`"),
    "the store imports the settings": ("app/store/x.py", "from app.settings import all", "`app.settings`"),
    "settings import Qt": ("app/settings/x.py", "import PySide6.QtCore", "only `app.ui` imports PySide6"),
    "settings import the store": ("app/settings/x.py", "from app.store import history", "`app.store`"),
    "bootstrap imports Qt": ("app/bootstrap/x.py", "import PySide6.QtCore", "only `app.ui` imports PySide6"),
    "the window imports bootstrap": ("app/ui/x.py", "import app.bootstrap", "`app.bootstrap`"),
    "an import inside a function": ("app/core/x.py", "def f():\n    import app.ui", "x.py:2"),
    "an import for types": ("app/core/x.py", "if TYPE_CHECKING:\n    from app.ui import a", "x.py:2"),
    "an import by name": (
        "app/verdict/x.py",
        "import importlib\nimportlib.import_module('app.ui.a')",
        "x.py:2",
    ),
    "an import of a package by from": ("app/core/x.py", "from app import ui", "`app.ui`"),
    "a relative import": ("app/core/x.py", "from . import verdict", "absolute"),
    "an unknown package": ("app/helpers/x.py", "", "stands in no rule"),
    "a store built in the terminal": (
        "app/commands/x.py",
        "from app.store.db import Store\nStore()",
        "app/bootstrap",
    ),
    "a client built in the terminal": (
        "app/cli.py",
        "from app.net.client import Client\nClient()",
        "app/bootstrap",
    ),
}
ALLOWED = {
    "core imports core": ("app/core/x.py", "from app.core.subject import Span"),
    "core imports the standard library": ("app/core/x.py", "import dataclasses, enum, typing"),
    "intake imports a library": ("app/intake/x.py", "import selectolax"),
    "checks import knowledge": ("app/checks/x.py", "from app.knowledge.url import parse_url"),
    "the engine imports the way": ("app/engine.py", "from app import intake, checks, model, verdict"),
    "the window imports Qt": ("app/ui/x.py", "from PySide6.QtWidgets import QWidget"),
    "the window imports settings": ("app/ui/x.py", "from app.settings.all import ALL"),
    "bootstrap knows the folders": ("app/bootstrap/x.py", "from app.folders import Folders"),
    "the door imports httpx": ("app/net/client.py", "import httpx"),
    "bootstrap builds": ("app/bootstrap/x.py", "from app.store.db import Store\nStore()"),
    "a store builds its own": ("app/store/x.py", "from app.store.db import Store\nStore()"),
    "a call that builds nothing": ("app/cli.py", "from app.store.paths import folder\nfolder()"),
}


def test_every_module_keeps_the_rules() -> None:
    modules = python_files("app")
    found = [breach for path in modules for breach in breaches(name_of(path), path.read_text("utf-8"))]
    assert modules
    assert not found, "\n".join(["imports go one way (DESIGN §2):", *map(str, found)])


@pytest.mark.parametrize(("path", "source", "words"), PLANTED.values(), ids=PLANTED.keys())
def test_a_planted_breach_is_caught_with_its_repair(path: str, source: str, words: str) -> None:
    found = breaches(path, source)
    assert len(found) == 1
    assert words in str(found[0])
    assert found[0].place.startswith(path)
    assert found[0].repair


@pytest.mark.parametrize(("path", "source"), ALLOWED.values(), ids=ALLOWED.keys())
def test_what_the_rules_allow_passes(path: str, source: str) -> None:
    assert list(imports(compile(source, path, "exec", 0x400)))
    assert breaches(path, source) == []


def test_the_rules_have_no_circle() -> None:
    done: set[str] = set()
    while ready := {unit for unit in MAY_IMPORT.keys() - done if MAY_IMPORT[unit] <= done}:
        done |= ready
    assert done == set(MAY_IMPORT)


def test_every_service_of_the_design_has_a_rule() -> None:
    assert set(MAY_IMPORT) >= SERVICES
