"""`porchlight check`: one message, or a few files, each with its whole answer.

Rules: a file that cannot be read is said on the error stream and the others are still answered; `--json`
writes one line for each thing checked.
"""

from __future__ import annotations

import json
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.commands.answers import USAGE, exit_code
from app.commands.render import shown
from app.commands.terminal import harmless, look_of, put
from app.core.errors import UnreadableFile
from app.core.limits import MAIL_BYTES
from app.core.serial import verdict_to_json
from app.intake.files import kind_of_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.commands.port import Checker, Load
    from app.core.subject import Kind
    from app.core.verdict import Answer

_ASK: Final = "Paste the message here. When you are done, press Enter, type one dot and press Enter again."
_STOPPED: Final = 130
"""Exit code after Ctrl-C, as shells have it."""


@dataclass(frozen=True, slots=True)
class CheckOrder:
    """What was asked for."""

    files: tuple[str, ...] = ()
    kind: Kind | None = None
    as_json: bool = False
    exit_code: bool = False
    no_color: bool = False


@dataclass(frozen=True, slots=True)
class _Paste:
    name: str | None
    """The file as it was named; None for standard input."""
    content: str | bytes
    kind: Kind | None


def check(order: CheckOrder, load: Load) -> int:
    """Check what was handed over and write the answers.

    Returns:
        The exit code.
    """
    if not order.files and sys.stdin.isatty():
        return _ask(order, load)
    unreadable: list[str] = []
    pastes = _pastes(order, unreadable)
    checker: Checker | None = None
    answers: list[Answer] = []
    for paste in pastes:
        checker = checker or load()
        answers.append(_answer(order, checker, paste, several=len(order.files) > 1))
    if unreadable:
        return USAGE
    return exit_code(answers) if order.exit_code else 0


def _ask(order: CheckOrder, load: Load) -> int:
    """Ask in the terminal for a pasted message and answer it."""
    print(_ASK, flush=True)
    lines: list[str] = []
    try:
        for line in sys.stdin:
            if line.strip() == ".":
                break
            lines.append(line)
    except KeyboardInterrupt:
        print()
        return _STOPPED
    print()
    answer = _answer(order, load(), _Paste(None, "".join(lines), order.kind), several=False)
    return exit_code([answer]) if order.exit_code else 0


def _pastes(order: CheckOrder, unreadable: list[str]) -> Iterator[_Paste]:
    for name in order.files or ("-",):
        if name == "-":
            yield _Paste(None, sys.stdin.buffer.read(MAIL_BYTES + 1), order.kind)
            continue
        try:
            yield _Paste(name, _content(Path(name)), order.kind or kind_of_file(Path(name)))
        except UnreadableFile as error:
            unreadable.append(name)
            print(f"{harmless(name)}: {error.sentence}", file=sys.stderr)


def _content(path: Path) -> bytes:
    """The bytes of a file, or of a pipe that the shell named like one."""
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISFIFO(mode):
            raise UnreadableFile(str(path))
        with path.open("rb") as stream:
            return stream.read(MAIL_BYTES + 1)
    except (OSError, ValueError) as error:
        raise UnreadableFile(str(path)) from error


def _answer(order: CheckOrder, checker: Checker, paste: _Paste, *, several: bool) -> Answer:
    subject = checker.read(paste.content, paste.kind)
    verdict = checker.judge(subject)
    if order.as_json:
        put(json.dumps({"file": paste.name, **verdict_to_json(verdict)}))
        return verdict.answer
    look = look_of(sys.stdout, no_color=order.no_color)
    if several:
        put(f"--- {harmless(paste.name or 'standard input')} ---\n")
    put(shown(subject, verdict, look))
    return verdict.answer
