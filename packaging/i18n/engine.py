"""Finds the texts of the engine: those written as data, and those its modules say.

Rules: what the engine hands to `say` is written down by a `say` that listens while every case is run through;
what the intake tells of files and limits are the literal sentences of its modules.
"""

from __future__ import annotations

import ast
import importlib
import json
import tomllib
from itertools import product
from typing import TYPE_CHECKING, Final, cast

from app.assistant import offline
from app.assistant.guide import GUIDE, Guide
from app.core.call_words import EVERY
from app.core.call_words import sentence as call_sentence
from app.core.habit_words import habit_lines
from app.core.subject import Kind, Subject
from app.core.verdict import Answer, OfficialWay
from app.intake.describe import describe
from app.verdict import opinion
from app.verdict.never_asked import NEVER, SAYS
from app.verdict.opinion import OPINIONS
from app.verdict.questions import ASKS, FOLLOW_UPS
from app.verdict.sentences import how_sure, sentence
from i18n.texts import ROOT, NotLiteralError, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.core.subject import Attachment, Link, Span, Turn

_TOLD_BY: Final = {"intake": "app/intake", "checks": "app/checks"}
_NO_PERSON: Final = frozenset({"app/intake/jsonl.py"})
"""Read by programs only."""


class Listener:
    """A `say` that writes down what it is handed."""

    def __init__(self) -> None:
        self.heard: dict[tuple[str, str], bool] = {}

    def __call__(self, context: str, text: str, /, *, n: int = -1) -> str:
        """Write it down, and hand it back."""
        self.heard[context, text] = n >= 0
        return text


def texts() -> Iterator[Text]:
    """Every text of the engine."""
    yield from _signs()
    yield from _advice()
    yield from _directory()
    yield from _habits()
    yield from _heard(_say_answers, "app/verdict/sentences.py")
    yield from _heard(_say_kinds, "app/intake/describe.py")
    yield from _heard(_say_calls, "app/core/call_words.py")
    yield from _heard(_say_ways, "app/core/habit_words.py")
    for ask in (*ASKS, *FOLLOW_UPS):
        for said in (ask.text, *(reply.text for reply in ask.replies)):
            yield Text("asks", said, numerus=False, where="app/verdict/questions.py")
    yield from _helpers()
    for context, folder in _TOLD_BY.items():
        for path in sorted((ROOT / folder).rglob("*.py")):
            where = path.relative_to(ROOT).as_posix()
            if where not in _NO_PERSON:
                for said in sentences_of(path.read_text("utf-8"), where):
                    yield Text(context, said, numerus=False, where=where)


def sentences_of(source: str, where: str) -> Iterator[str]:
    """The sentences a module holds for people: literals with a capital, a space and a full stop.

    Args:
        source: the module; docstrings are not read.
        where: its path, for the values of constants inside a sentence.
    """
    tree = ast.parse(source)
    apart = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str() as text) if id(node) not in apart | inside and _is_said(text):
                yield text
            case ast.JoinedStr(values=[ast.Constant(value=str() as start), *_]) if _is_said(f"{start} ."):
                yield _filled(node, where)
            case _:
                pass


def _is_said(text: str) -> bool:
    first, _, rest = text.partition(" ")
    begins = bool(rest) and first[:1].isupper() and first.isalpha()
    return begins and text.endswith(".") and text.isprintable()


def _filled(node: ast.JoinedStr, where: str) -> str:
    """A sentence with a constant inside, as the module says it."""
    module = importlib.import_module(where.removesuffix(".py").replace("/", "."))
    code = compile(ast.Expression(node), where, "eval")
    try:
        return str(eval(code, vars(module)))  # noqa: S307 - our own source, to the letter
    except NameError as missing:
        detail = f"{where}:{node.lineno}: {missing}; a sentence of the engine may hold constants only"
        raise NotLiteralError(detail) from missing


def _heard(speak: Callable[[Listener], None], where: str) -> Iterator[Text]:
    listener = Listener()
    speak(listener)
    for (context, source), numerus in listener.heard.items():
        yield Text(context, source, numerus, where)


def _say_answers(say: Listener) -> None:
    for answer, kind, more, story in product(Answer, Kind, (False, True), ("", "Story")):
        warns = answer in {Answer.SCAM, Answer.CAREFUL}
        is_shown = (not story or warns) and (not more or answer in {Answer.NO_SIGNS, Answer.CAREFUL})
        if is_shown and (kind is not Kind.NOTHING or answer is Answer.CANNOT_TELL):
            sentence(answer, story, kind, noticed=more, likely=more, say=say)
        for count in range(101):
            how_sure(answer, count / 100, kind, say)


def _say_kinds(say: Listener) -> None:
    for kind, many in product(Kind, (0, 1, 2)):
        subject = Subject(
            kind,
            "",
            links=(cast("Link", None),) * many,
            phones=(cast("Span", None),) * many,
            attachments=(cast("Attachment", None),) * many,
            turns=(cast("Turn", None),) * many,
            note="Look at this",
        )
        describe(subject, say)


def _say_calls(say: Listener) -> None:
    for outcome in EVERY:
        call_sentence(outcome, say)


def _say_ways(say: Listener) -> None:
    known = ("",)
    list(habit_lines(OfficialWay("", "", "", "", known, known, known), say))


def _helpers() -> Iterator[Text]:
    """What is said of a backend model, and without one."""
    for topic in Guide.load().topics:
        for said in (topic.ask, topic.tell):
            yield Text(GUIDE, said, numerus=False, where="resources/assistant/guide.toml")
    for context, sayings, where in (
        (GUIDE, offline.SAYINGS, "app/assistant/offline.py"),
        (OPINIONS, opinion.SAYINGS, "app/verdict/opinion.py"),
    ):
        for said in sayings:
            yield Text(context, said, numerus=False, where=where)


def _signs() -> Iterator[Text]:
    for path in sorted((ROOT / "resources" / "signs").glob("*/*.toml")):
        sign = tomllib.loads(path.read_text("utf-8"))
        for key in ("finding", "why", "honest", "name"):
            if sign.get(key):
                yield Text("signs", sign[key], numerus=False, where=path.relative_to(ROOT).as_posix())


def _directory() -> Iterator[Text]:
    path = ROOT / "resources" / "compiled" / "brands.json"
    for source in json.loads(path.read_bytes())["sources"]:
        yield Text("directory", source, numerus=False, where="resources/directory")


def _habits() -> Iterator[Text]:
    path = ROOT / "resources" / "directory" / "habits.toml"
    table = tomllib.loads(path.read_text("utf-8"))
    where = path.relative_to(ROOT).as_posix()
    for said in (*(row["text"] for row in table["notices"]), *(row["thing"] for row in table["never"])):
        yield Text("habits", said, numerus=False, where=where)
    for said in (SAYS, NEVER):
        yield Text("habits", said, numerus=False, where="app/verdict/never_asked.py")


def _advice() -> Iterator[Text]:
    for name in ("steps", "questions"):
        path = ROOT / "resources" / "advice" / f"{name}.toml"
        for row in tomllib.loads(path.read_text("utf-8"))[name]:
            yield Text("advice", row["text"], numerus=False, where=path.relative_to(ROOT).as_posix())
