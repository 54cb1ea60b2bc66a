"""Makes `resources/lists/suffixes.txt` from the public suffix list that `publicsuffixlist` brings along.

Rules: one rule a line, in punycode, ICANN rules first, private ones behind a blank line; the root of a
wildcard is written out as a rule of its own (the list's linter asks for that reading); `~` marks a name
that is no rule but stands above one; same input, same bytes.

    python packaging/recipe/suffixes.py
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from ada_url import idna

TARGET = Path(__file__).parents[2] / "resources" / "lists" / "suffixes.txt"
NOTICE = """\
// The public suffix list (https://publicsuffix.org/list/), compiled: punycode, without comments, sorted.
// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, you can obtain one at https://mozilla.org/MPL/2.0/.
"""
PRIVATE = "// ===BEGIN PRIVATE DOMAINS==="


def compile_rules(section: str) -> list[str]:
    """The rules of one section in punycode, sorted, with the root of every wildcard."""
    rules: set[str] = set()
    for line in section.splitlines():
        rule = line.split()[0].lower() if line.strip() and not line.startswith("//") else ""
        if not rule:
            continue
        mark = "*." if rule.startswith("*.") else "!" if rule.startswith("!") else ""
        name = idna.encode(rule.removeprefix(mark)).decode("ascii")
        rules.add(mark + name)
        if mark == "*.":
            rules.add(name)
    inner = {name for rule in rules for name in above(rule)} - rules
    return sorted(rules | {f"~{name}" for name in inner})


def above(rule: str) -> list[str]:
    """The names above a rule: `b.c` and `c` for `a.b.c`."""
    labels = rule.lstrip("!").split(".")
    return [".".join(labels[start:]) for start in range(1, len(labels))]


def main() -> None:
    """Write the file."""
    source = (files("publicsuffixlist") / "public_suffix_list.dat").read_text("utf-8")
    version = next(line for line in source.splitlines() if line.startswith("// VERSION"))
    icann, _, private = source.partition(PRIVATE)
    sections = ("\n".join(compile_rules(part)) for part in (icann, private))
    TARGET.write_text(f"{NOTICE}{version}\n\n" + "\n\n".join(sections) + "\n", "ascii")


if __name__ == "__main__":
    main()
