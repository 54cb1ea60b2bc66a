"""Small modules, short functions, and no character that says something else than it shows."""

from __future__ import annotations

import pytest

from tests.support.sources import (
    CODE,
    FUNCTION_LINES,
    MODULE_LINES,
    files,
    long_functions,
    look_alikes,
    machine_paths,
    name_of,
    python_files,
    registry_hosts,
    unseen_characters,
)

MAY_QUOTE_FOREIGN_LETTERS = ("tests/", "app/core/text/", "app/intake/")
"""Where string literals hold other alphabets: samples, and tables that are about them."""
DATA = ("resources/",)
"""Lists of hosts and addresses, which may name any."""


def _none(found: list[str], repair: str) -> None:
    if found:
        pytest.fail("\n  ".join([f"{len(found)} to repair: {repair}", *found[:20]]), pytrace=False)


def test_modules_are_small() -> None:
    lengths = {name_of(path): len(path.read_text("utf-8").splitlines()) for path in python_files(*CODE)}
    found = [f"{name}, {lines} lines" for name, lines in lengths.items() if lines > MODULE_LINES]
    _none(found, f"over {MODULE_LINES} lines; give each idea a module of its own")


def test_functions_are_short() -> None:
    found = [
        f"{name_of(path)}:{line} {name}, {length} lines"
        for path in python_files(*CODE)
        for line, name, length in long_functions(path.read_text("utf-8"))
    ]
    _none(found, f"over {FUNCTION_LINES} lines; name its steps and give each a function")


def test_no_character_is_unseen() -> None:
    found = [
        f"{name_of(path)}:{line} {sign}"
        for path in python_files(*CODE)
        for line, sign in unseen_characters(path.read_text("utf-8"))
    ]
    _none(found, "write it as an escape, \\u200b for example")


def test_no_letter_passes_for_another() -> None:
    found = [
        f"{name_of(path)}:{line} {sign}"
        for path in python_files(*CODE)
        for line, sign in look_alikes(
            path.read_text("utf-8"), in_strings=not name_of(path).startswith(MAY_QUOTE_FOREIGN_LETTERS)
        )
    ]
    _none(found, "write it as an escape, or move the table to resources/")


def test_no_file_names_a_machine_or_a_registry() -> None:
    found: list[str] = []
    for path in files():
        name, content = name_of(path), path.read_bytes()
        if b"\0" in content[:4096] or name.startswith(DATA):
            continue
        text = content.decode("utf-8", "replace")
        hosts = registry_hosts(text)
        paths = [] if name.startswith("tests/") else machine_paths(text)
        found.extend(f"{name}: {what}" for what in (*hosts, *paths))
    _none(found, "take it from the machine's own configuration or an argument")


def test_long_functions_are_seen() -> None:
    body = "\n".join(["    x = 1"] * 40)
    docstring = '    """Say.\n\n' + "    more\n" * 60 + '    """\n'
    assert long_functions(f"def long():\n{body}\n") == [(1, "long", 41)]
    assert long_functions(f"def fits():\n{docstring}{body[: body.rfind(chr(10))]}\n") == []


@pytest.mark.parametrize("sign", ["\u200b", "\u202e", "\u00ad", "\ufeff", "\u00a0", "\u2066", "\x85"])
def test_unseen_characters_are_seen(sign: str) -> None:
    assert unseen_characters(f"a = 1\nb = '{sign}'\n") == [(2, f"U+{ord(sign):04X}")]


def test_visible_characters_pass() -> None:
    assert unseen_characters("a = 'é – “ß” € 日'\n") == []


def test_look_alike_letters_are_seen() -> None:
    cyrillic = "\u0430"
    assert look_alikes(f"p{cyrillic}y = 1\n", in_strings=False) == [(1, "U+0430")]
    assert look_alikes(f"x = 'p{cyrillic}y'\n", in_strings=True) == [(1, "U+0430")]
    assert look_alikes(f"x = 'p{cyrillic}y'\n", in_strings=False) == []
    assert look_alikes("x = 'p\uff41y'  # \u03bf\n", in_strings=True) == [(1, "U+FF41"), (1, "U+03BF")]
    assert look_alikes("x = 'é ñ ß'\n", in_strings=True) == []


@pytest.mark.parametrize("folder", ["home/ann", "root/x", "Users/ann", "tmp/x", "work/x", "opt/x"])
def test_machine_paths_are_seen(folder: str) -> None:
    assert machine_paths(f"open('/{folder}')")
    assert not machine_paths(f"https://example.org/{folder}")
    assert not machine_paths(f"see tests/{folder}")


def test_registry_hosts_are_seen() -> None:
    assert registry_hosts("https://files.python" + "hosted.org/x")
    assert not registry_hosts("https://example.org")
