"""Finds the texts of the window: the literals in `say("Context", "text")`, `to_say(…)` and `self.tr("text")`.

Rules: Qt's own lupdate misses calls with slots in keywords, so the sources are read as Python; a text that is
put together from pieces is told as a mistake; a name stands for a text that is collected where it is written.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from i18n.texts import ROOT, NotLiteralError, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDERS: Final = ("app/ui", "app/settings", "app/bootstrap")
MARKED: Final = frozenset({"Settings", "asks", "intake", "directory"})
"""Contexts whose texts are collected where they are written: by `to_say`, or from the engine."""
_CALLS: Final = frozenset({"say", "to_say"})


def texts() -> Iterator[Text]:
    """Every text of the window, file by file."""
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield from texts_of(path.read_text("utf-8"), path.relative_to(ROOT).as_posix())


def texts_of(source: str, where: str) -> Iterator[Text]:
    """The texts of one module.

    Args:
        source: the module.
        where: its path, for messages.

    Raises:
        NotLiteralError: a text is put together from pieces.
    """
    tree = ast.parse(source)
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str() as context), text]):
                if name in _CALLS:
                    numerus = any(keyword.arg == "n" for keyword in node.keywords)
                    for said in _literals(text, where, is_marked=context in MARKED):
                        yield Text(context, said, numerus, where)
            case ast.Call(func=ast.Attribute(value=ast.Name(id="self"), attr="tr"), args=[text]):
                for said in _literals(text, where, is_marked=False):
                    yield Text(_class_around(tree, node), said, numerus=False, where=where)
            case _:
                pass


def _literals(node: ast.expr, where: str, *, is_marked: bool) -> Iterator[str]:
    match node:
        case ast.Constant(value=str() as text):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from _literals(one, where, is_marked=is_marked)
            yield from _literals(other, where, is_marked=is_marked)
        case ast.Name() | ast.Attribute() if is_marked:
            return
        case _:
            detail = f"{where}:{node.lineno}: write the text as one literal, with {{slots}} for what changes"
            raise NotLiteralError(detail)


def _class_around(tree: ast.Module, node: ast.Call) -> str:
    around = (one for one in ast.walk(tree) if isinstance(one, ast.ClassDef))
    return next(one.name for one in around if node in ast.walk(one))
