"""The launcher may be read again by the workers of `--jobs` without starting the program again."""

from __future__ import annotations

import ast

from devtools.building import LAUNCHER


def test_the_program_starts_only_as_the_main_module() -> None:
    tree = ast.parse(LAUNCHER.format(python="/usr/bin/python3"))
    calls = [node for node in tree.body if isinstance(node, ast.Expr)]
    guards = [node for node in tree.body if isinstance(node, ast.If)]
    assert calls == []
    assert [ast.unparse(guard.test) for guard in guards] == ["__name__ == '__main__'"]
