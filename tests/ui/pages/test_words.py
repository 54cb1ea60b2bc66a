"""Every text of these pages is easy to read, and found by the translators' tool."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from tests.support.reading import reading
from tests.support.sources import name_of, python_files

if TYPE_CHECKING:
    from collections.abc import Iterator

OURS = ("app/ui/pages/check/", "app/ui/pages/verdict/", "app/ui/pages/help_card.py")


def texts() -> Iterator[tuple[str, ast.expr]]:
    for path in python_files("app"):
        if name_of(path).startswith(OURS):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
                    yield f"{name_of(path)}:{node.lineno}", node.args[1]


def test_every_text_is_a_literal_that_lupdate_finds() -> None:
    found = list(texts())
    assert len(found) > 100
    assert [place for place, text in found if not isinstance(text, ast.Constant)] == []


def test_every_sentence_is_short_and_plain() -> None:
    hard = []
    for place, node in texts():
        assert isinstance(node, ast.Constant)
        text = str(node.value).replace("{", "").replace("}", "").partition(" (*")[0]
        measured = reading(text)
        if measured.longest > 15 or (measured.grade >= 7 and len(text.split()) > 5):
            hard.append(f"{place} {text!r} {measured}")
    assert not hard, "\n".join(hard)
