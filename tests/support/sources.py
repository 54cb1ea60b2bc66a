"""The files of this repository as tests see them, and what their text may not hold."""

from __future__ import annotations

import ast
import io
import re
import tokenize
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parents[2]
CODE: Final = ("app", "tests", "packaging")
NOT_OURS: Final = frozenset(
    {".git", ".venv", ".venv.lock", ".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache"}
    | {"__pycache__", "build", "dist"}
)
MODULE_LINES: Final = 300
FUNCTION_LINES: Final = 40

MACHINE_PATH: Final = re.compile(r"(?<![\w.:/~*$}>-])/(?:home|root|Users|work|tmp|opt)/\w")
REGISTRIES: Final = (
    ("pypi", "org"),
    ("pythonhosted", "org"),
    ("deb", "debian"),
    ("npmjs", "org"),
    ("proxy", "golang"),
)
"""Labels of hosts, apart: this file is read too."""
HIDDEN_CATEGORIES: Final = frozenset({"Cf", "Cc", "Zl", "Zp"})
BLANKS: Final = frozenset("\u00a0\u2800\u3164")


def files() -> Iterator[Path]:
    """Every file that belongs to the repository: what git ignores is left out by name, without git."""
    folders = [ROOT]
    while folders:
        for path in sorted(folders.pop().iterdir()):
            if path.name in NOT_OURS:
                continue
            if path.is_dir():
                folders.append(path)
            else:
                yield path


def python_files(*folders: str) -> list[Path]:
    """The Python files below these folders of the repository."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py") if _is_ours(path))


def _is_ours(path: Path) -> bool:
    return NOT_OURS.isdisjoint(path.relative_to(ROOT).parts)


def name_of(path: Path) -> str:
    """The path from the root, with forward slashes."""
    return path.relative_to(ROOT).as_posix()


def long_functions(source: str) -> list[tuple[int, str, int]]:
    """Line, name and length of every function that is too long. Docstrings do not count."""
    found: list[tuple[int, str, int]] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            length = node.end_lineno - node.lineno + 1 - _docstring_lines(node)
            if length > FUNCTION_LINES:
                found.append((node.lineno, node.name, length))
    return found


def _docstring_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = node.body[0]
    if ast.get_docstring(node) is None or first.end_lineno is None:
        return 0
    return first.end_lineno - first.lineno + 1


def unseen_characters(text: str) -> list[tuple[int, str]]:
    """Line and name of every character that the eye cannot see or that turns the reading direction."""
    return [
        (number, f"U+{ord(sign):04X}")
        for number, line in enumerate(text.split("\n"), 1)
        if not line.isascii()
        for sign in line
        if not sign.isascii() and _is_unseen(sign)
    ]


def _is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in HIDDEN_CATEGORIES or sign in BLANKS


def look_alikes(source: str, *, in_strings: bool) -> list[tuple[int, str]]:
    """Line and character of letters that pass for Latin ones.

    Args:
        source: a Python module.
        in_strings: whether string literals and comments may hold none either. Names never may.
    """
    return [
        (token.start[0], f"U+{ord(sign):04X}")
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if not token.string.isascii() and (in_strings or token.type == tokenize.NAME)
        for sign in token.string
        if _is_foreign_letter(sign) or (token.type == tokenize.NAME and not sign.isascii())
    ]


def _is_foreign_letter(sign: str) -> bool:
    if sign.isascii() or not sign.isalpha():
        return False
    is_latin = unicodedata.name(sign, "").startswith("LATIN ")
    return not is_latin or unicodedata.normalize("NFKC", sign).isascii()


def machine_paths(text: str) -> list[str]:
    """Paths of one machine: home folders and temporary ones."""
    return [match[0] for match in MACHINE_PATH.finditer(text)]


def registry_hosts(text: str) -> list[str]:
    """Servers of package registries that are named in a text."""
    return [host for host in map(".".join, REGISTRIES) if host in text]
