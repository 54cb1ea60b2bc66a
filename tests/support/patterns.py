"""Collects every regular expression of the app, and how each is tried: at every place of a text or at one.

Rules: a call to `re` that this reader cannot follow is given back as such, never passed over; a pattern whose
use is not seen counts as tried everywhere, the harder case.
"""

from __future__ import annotations

import ast
import importlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from tests.support.sources import name_of, python_files

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import ModuleType

SCANNING: Final = frozenset({"search", "sub", "subn", "findall", "finditer"})
"""Methods that try a pattern at every place. `split` is told from that of a text by the name before it."""
MAKERS: Final = frozenset({*SCANNING, "split", "match", "fullmatch", "compile"})
Pattern = re.Pattern[str] | re.Pattern[bytes]


@dataclass(frozen=True, slots=True)
class Used:
    """One pattern of the app."""

    where: str
    """The file, and the name or line."""
    pattern: Pattern
    scans: bool

    @property
    def text(self) -> str:
        """The pattern as the matcher sees it."""
        written = self.pattern.pattern
        return written if isinstance(written, str) else written.decode("latin-1")


@dataclass(frozen=True, slots=True)
class _Module:
    name: str
    loaded: ModuleType
    tree: ast.Module
    methods: Mapping[str, set[str]]
    """What is read from each name; what has no name stands under the empty one."""


def collect() -> tuple[list[Used], list[str]]:
    """Every pattern of the app, and the calls whose pattern is known only while the app runs.

    Returns:
        The patterns, and `file, code of the call`.
    """
    used: dict[tuple[str, str | bytes, int, bool], Used] = {}
    unknown: list[str] = []
    modules = [_read(name_of(path), path.read_text("utf-8")) for path in python_files("app")]
    for module in modules:
        for one in [*_named(module, modules), *_written(module, unknown)]:
            used.setdefault((module.name, one.pattern.pattern, one.pattern.flags, one.scans), one)
    return list(used.values()), unknown


def _read(name: str, source: str) -> _Module:
    dotted = name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    tree = ast.parse(source)
    return _Module(name, importlib.import_module(dotted), tree, _methods(tree))


def _methods(tree: ast.Module) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            base = node.value.id if isinstance(node.value, ast.Name) else ""
            found.setdefault(base, set()).add(node.attr)
    return found


def _named(module: _Module, modules: list[_Module]) -> Iterator[Used]:
    """Patterns that stand under a name of the module, alone or in a collection."""
    own = {name: value for name, value in vars(module.loaded).items() if not name.startswith("__")}
    alone = {name for name, value in own.items() if isinstance(value, re.Pattern)}
    loose = set().union(*(seen for base, seen in module.methods.items() if base not in {*alone, "re"}))
    for name, value in own.items():
        readers = [module] if name.startswith("_") else modules
        methods = set().union(*(one.methods.get(name, set()) for one in readers))
        is_alone = name in alone and methods
        scans = bool(methods & {*SCANNING, "split"}) if is_alone else bool(loose & SCANNING)
        for pattern in _patterns(value):
            yield Used(f"{module.name} {name}", pattern, scans)


def _patterns(value: object, depth: int = 0) -> Iterator[Pattern]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth < 4 and isinstance(value, dict):
        for inner in value.values():
            yield from _patterns(inner, depth + 1)
    elif depth < 4 and isinstance(value, tuple | list):
        for inner in value:
            yield from _patterns(inner, depth + 1)


def _written(module: _Module, unknown: list[str]) -> Iterator[Used]:
    """Patterns written where they are used: `re.split("[,;]", text)`."""
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        base, maker = node.func.value, node.func.attr
        if isinstance(base, ast.Name) and base.id == "re" and maker in MAKERS and node.args:
            is_lasting = maker == "compile" and _is_at_the_top(module.tree, node)
            pattern = None if is_lasting else _made(module, node)
            if pattern is not None:
                yield Used(f"{module.name}:{node.lineno}", pattern, maker not in {"match", "fullmatch"})
            elif not is_lasting:
                unknown.append(f"{module.name}, {ast.unparse(node)}")


def _made(module: _Module, call: ast.Call) -> Pattern | None:
    """The pattern of a call; None where it depends on what is read."""
    assert isinstance(call.func, ast.Attribute)
    flags = [keyword.value for keyword in call.keywords if keyword.arg == "flags"]
    flags += call.args[1:2] if call.func.attr == "compile" else []
    known = dict(vars(module.loaded))
    try:
        made: Pattern = re.compile(*(eval(ast.unparse(part), known) for part in [call.args[0], *flags]))  # noqa: S307
    except NameError:
        return None
    return made


def _is_at_the_top(tree: ast.Module, call: ast.Call) -> bool:
    """Whether a call is made while the module loads, so that what it makes stands under one of its names."""
    return not any(
        call is inner
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for inner in ast.walk(node)
    )
