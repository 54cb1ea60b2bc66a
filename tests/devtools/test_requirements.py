"""Every locked requirement has one version and its hashes, and groups that share an environment agree."""

from __future__ import annotations

import re
import tomllib

from devtools.locking import ALONE, HEADER, ORDER
from devtools.venv import LOCKED_GROUPS
from tests.support.sources import ROOT

PINNED = re.compile(r"([a-z0-9-]+)==([^ ]+)( ; [^\\]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")


def _lines(group: str) -> list[str]:
    text = (ROOT / "packaging" / "requirements" / f"{group}.txt").read_text("utf-8")
    assert text.startswith(HEADER)
    return text.removeprefix(HEADER).splitlines()


def _versions(group: str) -> dict[str, str]:
    matches = (PINNED.fullmatch(line) for line in _lines(group))
    return {match[1]: match[2] for match in matches if match}


def test_every_group_is_locked() -> None:
    assert set(ORDER) == set(LOCKED_GROUPS)
    assert all(_versions(group) for group in (*LOCKED_GROUPS, *ALONE))


def test_lines_are_pins_and_hashes_and_nothing_else() -> None:
    for group in (*LOCKED_GROUPS, *ALONE):
        lines = _lines(group)
        assert [line for line in lines if not PINNED.fullmatch(line) and not HASH.fullmatch(line)] == []
        pins = [number for number, line in enumerate(lines) if PINNED.fullmatch(line)]
        assert all(HASH.fullmatch(lines[number + 1]) for number in pins)


def test_the_gateway_has_no_part_under_a_paid_licence() -> None:
    assert "litellm-enterprise" not in _versions("gateway")


def test_groups_agree() -> None:
    seen: dict[str, str] = {}
    for group in LOCKED_GROUPS:
        for name, version in _versions(group).items():
            assert seen.setdefault(name, version) == version


def test_what_the_project_asks_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = {"run": project["project"]["dependencies"], **project["dependency-groups"]}
    for group, requirements in asked.items():
        names = {re.split(r"[><=;\[ ]", requirement)[0].lower() for requirement in requirements}
        assert names <= set(_versions(group)), f"{group}: run `packaging/dev.py lock`"
