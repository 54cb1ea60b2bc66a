"""README's examples are what the program answers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator

README = Path(__file__).parents[1] / "README.md"
EXAMPLE = re.compile(r"```message\n(.*?)\n```\n\n```answer\n(.*?)\n```", re.DOTALL)


def examples() -> Iterator[tuple[str, str]]:
    """Each message of README with the answer shown."""
    yield from EXAMPLE.findall(README.read_text("utf-8"))


def test_there_are_six_examples() -> None:
    assert len(list(examples())) == 6


@pytest.mark.parametrize(("message", "answer"), list(examples()))
def test_the_program_answers_so(
    message: str, answer: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "message.txt"
    file.write_text(message + "\n", "utf-8")
    assert main(["check", "--no-color", str(file)]) == 0
    shown = [line.rstrip() for line in capsys.readouterr().out.splitlines()]
    assert [line for line in answer.splitlines() if line not in shown] == []
