"""Which module of `app/` may import which: the rules of DESIGN §2 as data, and a reader that enforces them.

Rules: every import counts, also inside functions, under TYPE_CHECKING and by `import_module`; a breach names
the rule, the place and how to repair it; a package that stands in no rule is itself a breach.
"""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

KNOWING: Final = frozenset({"core", "resources", "knowledge"})
ENGINE: Final = KNOWING | {"intake", "checks", "model", "verdict"}
SERVICES: Final = frozenset({"assistant", "intel", "checkups", "family", "incident", "store", "net"})

MAY_IMPORT: Final[dict[str, frozenset[str]]] = {
    "core": frozenset(),
    "resources": frozenset({"core"}),
    "knowledge": frozenset({"core", "resources"}),
    "intake": frozenset({"core", "knowledge"}),
    "checks": KNOWING,
    "model": KNOWING,
    "verdict": KNOWING,
    "engine": ENGINE,
    **dict.fromkeys(SERVICES, frozenset({"core", "resources"})),
    "commands": ENGINE | SERVICES | {"engine", "version"},
    "cli": ENGINE | SERVICES | {"engine", "bootstrap", "commands"},
    "folders": frozenset(),
    "version": frozenset(),
    "settings": frozenset({"core"}),
    "ui": (ENGINE | SERVICES | {"engine", "settings"}) - {"net", "store"},
    "bootstrap": ENGINE | SERVICES | {"engine", "folders", "settings", "ui", "version"},
    "__main__": frozenset({"cli", "bootstrap"}),
}
"""Packages and modules right under `app/`, and which others each may import. Itself is always allowed."""

STDLIB_ONLY: Final = frozenset({"core", "resources", "settings", "version"})
ONLY_IN: Final = {"PySide6": "ui", "shiboken6": "ui", "httpx": "net", "httpcore": "net", "truststore": "net"}
"""Libraries that one package alone may import."""
BUILT_IN_BOOTSTRAP: Final = frozenset({"net", "store"})
"""Packages whose objects reach out of the process. Nobody builds them but `bootstrap`."""


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that a line breaks."""

    place: str
    """`app/intake/mail.py:12`."""
    rule: str
    repair: str

    def __str__(self) -> str:
        return f"{self.place}: {self.rule}\n    repair: {self.repair}"


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and dotted name of everything imported; `from app import ui` counts as `app.ui`."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names)
            case ast.ImportFrom(level=0, module="app", names=names):
                yield from ((node.lineno, f"app.{alias.name}") for alias in names)
            case ast.ImportFrom(level=0, module=str() as module):
                yield node.lineno, module
            case ast.ImportFrom():
                yield node.lineno, "app.(relative)"
            case ast.Call(func=function, args=[ast.Constant(value=str() as name), *_]):
                if _last_name(function) in {"import_module", "__import__"}:
                    yield node.lineno, name
            case _:
                pass


def breaches(path: str, source: str) -> list[Breach]:
    """Every breach of the rules in one module.

    Args:
        path: `app/intake/mail.py`, with forward slashes.
        source: its text.
    """
    tree = ast.parse(source)
    unit = unit_of(path)
    if unit and unit not in MAY_IMPORT:
        rule = f"`app.{unit}` stands in no rule"
        return [Breach(path, rule, "say what it may import in MAY_IMPORT of tests/support/lattice.py")]
    found = (_import_breach(f"{path}:{line}", unit, name) for line, name in imports(tree))
    return [*filter(None, found), *_built_outside(path, unit, tree)]


def unit_of(path: str) -> str:
    """The package or module right under `app/` that a file belongs to; empty for `app/__init__.py`."""
    second = path.split("/")[1].removesuffix(".py")
    return "" if second == "__init__" else second


def _import_breach(place: str, unit: str, name: str) -> Breach | None:
    library, _, rest = name.partition(".")
    if library == "app":
        return _inner_breach(place, unit, rest.partition(".")[0])
    if library in sys.stdlib_module_names:
        return None
    home = ONLY_IN.get(library, unit)
    if home != unit:
        rule = f"only `app.{home}` imports {library}"
        return Breach(place, rule, f"pass the value as a type of app.core, or move this code to app/{home}")
    if unit in STDLIB_ONLY or not unit:
        rule = f"`app.{unit}` imports the standard library only, not {library}"
        return Breach(place, rule, "do it in the package that needs it and pass a plain value down")
    return None


def _inner_breach(place: str, unit: str, other: str) -> Breach | None:
    if other == "(relative)":
        return Breach(place, "imports are absolute", "write `from app.…`")
    allowed = MAY_IMPORT.get(unit, frozenset())
    if other == unit or other in allowed:
        return None
    names = ", ".join(f"app.{name}" for name in sorted(allowed)) or "nothing of app"
    rule = f"`app.{unit}` imports `app.{other}`, but may import only {names}"
    return Breach(place, rule, "let the caller pass the value in, or move what is shared down to app/core")


def _built_outside(path: str, unit: str, tree: ast.AST) -> Iterator[Breach]:
    """Classes of outward-reaching packages that are called elsewhere than in `bootstrap` and their own."""
    owners: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("app."):
            owner = node.module.split(".")[1]
            owners.update((alias.asname or alias.name, owner) for alias in node.names)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            name, owner = node.func.id, owners.get(node.func.id, "")
            if owner in BUILT_IN_BOOTSTRAP - {unit} and name[:1].isupper() and unit != "bootstrap":
                rule = f"`{name}` of app.{owner} is built outside app/bootstrap"
                yield Breach(
                    f"{path}:{node.lineno}", rule, "take it as an argument; build it in app/bootstrap"
                )


def _last_name(function: ast.expr) -> str:
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""
