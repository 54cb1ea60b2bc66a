"""The command line: takes the words after `porchlight` apart and hands them to `app.commands`.

Rules: exit code 2 for a wrong command or a file that cannot be read, without a traceback; a reader that goes
away ends the program quietly; nothing heavy is imported before it is known what is wanted.
"""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING, Final

from app.commands.answers import USAGE
from app.commands.port import Load, load_engine
from app.commands.terminal import columns
from app.core.errors import AppError
from app.intake.entry import kind_named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.commands.enrol import Desk
    from app.core.subject import Kind

_STOPPED: Final = 130
_MOST_JOBS: Final = 64
_MARGIN: Final = 2
_EPILOG: Final = (
    "Without FILE it reads what you paste or pipe in. Nothing that you check leaves this computer. "
    "Exit codes with --exit-code: 0 no signs found, 10 be careful, 20 scam, 30 can't tell; 2 for a wrong "
    "command."
)


def main(argv: Sequence[str] | None = None, load: Load = load_engine) -> int:
    """Run the command line.

    Args:
        argv: the words after the program's name; None for those of this process.
        load: makes the checker; a function at the top of a module.

    Returns:
        The exit code.
    """
    try:
        wanted = _parsed(sys.argv[1:] if argv is None else list(argv))
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USAGE
    try:
        code = _run(wanted, load)
        sys.stdout.flush()
    except AppError as error:
        print(error.sentence, file=sys.stderr)
        return USAGE
    except BrokenPipeError:
        _let_go_of_output()
        return 0
    except KeyboardInterrupt:
        return _STOPPED
    return code


def _run(wanted: argparse.Namespace, load: Load) -> int:
    if wanted.command == "about":
        from app.commands.about import about

        return about(as_json=wanted.json)
    if wanted.command == "enrol":
        from app.commands.enrol import enrol

        return enrol(wanted.code, _desk)
    if wanted.batch:
        from app.commands.batch import BatchOrder, check_batch

        return check_batch(
            BatchOrder(tuple(wanted.files), wanted.json, wanted.exit_code, wanted.no_color, wanted.jobs), load
        )
    from app.commands.check import CheckOrder, check

    return check(
        CheckOrder(tuple(wanted.files), wanted.kind, wanted.json, wanted.exit_code, wanted.no_color), load
    )


def _desk() -> Desk:
    from app.bootstrap.enrolling import desk

    return desk()


def _parsed(words: list[str]) -> argparse.Namespace:
    """The words taken apart.

    Raises:
        SystemExit: they are wrong (code 2), or help was asked for (code 0).
    """
    parser = _parser()
    wanted = parser.parse_args(words)
    if wanted.command is None:
        return parser.parse_args(["check"])
    if wanted.command in {"about", "enrol"}:
        return wanted
    if wanted.batch and wanted.kind is not None:
        parser.error("--kind goes without --batch; give each line its own kind")
    if wanted.batch and not wanted.files:
        if sys.stdin.isatty():
            parser.error("--batch needs a PATH")
        wanted.files = ["-"]
    return wanted


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="porchlight",
        description="A second look before you click, pay or answer.",
        epilog=_EPILOG,
        formatter_class=_formatter,
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    check = commands.add_parser(
        "check",
        help="say whether a message is a scam, and why",
        epilog=_EPILOG,
        formatter_class=_formatter,
    )
    check.add_argument("files", nargs="*", metavar="FILE", help="what to check; - for standard input")
    check.add_argument(
        "--kind", type=_kind, help="what it is: email, email_text, message, chat, link, phone or address"
    )
    check.add_argument("--json", action="store_true", help="write JSON, one line for each thing checked")
    check.add_argument("--exit-code", action="store_true", help="tell the answer by the exit code")
    check.add_argument("--no-color", action="store_true", help="write without colour")
    check.add_argument(
        "--batch", action="store_true", help="FILE is an mbox, a Maildir, a folder or JSON Lines"
    )
    check.add_argument(
        "--jobs", type=_jobs, default=1, metavar="N", help="processes for a batch (1 if not said)"
    )
    about = commands.add_parser(
        "about", help="say which version this is, and which keychain it found", formatter_class=_formatter
    )
    about.add_argument("--json", action="store_true", help="write JSON")
    enrol = commands.add_parser(
        "enrol", help="let this computer ask your family's or firm's gateway", formatter_class=_formatter
    )
    enrol.add_argument(
        "code", nargs="?", metavar="CODE", help="as you were given it; it is asked for where you leave it out"
    )
    return parser


def _formatter(prog: str) -> argparse.HelpFormatter:
    """Lays out the help; told its width, `argparse` does not load five compression libraries to find it."""
    return argparse.HelpFormatter(prog, width=columns(sys.stdout) - _MARGIN)


def _kind(word: str) -> Kind:
    kind = kind_named(word)
    if kind is None:
        sentence = "use email, email_text, message, chat, link, phone or address"
        raise argparse.ArgumentTypeError(sentence)
    return kind


def _jobs(word: str) -> int:
    number = int(word) if word.isdecimal() and len(word) < 4 else 0
    if not 1 <= number <= _MOST_JOBS:
        sentence = f"use a number from 1 to {_MOST_JOBS}"
        raise argparse.ArgumentTypeError(sentence)
    return number


def _let_go_of_output() -> None:
    """Send what is still unwritten nowhere, so that Python does not complain about it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
