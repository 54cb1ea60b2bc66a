"""A backend that obeys every order it finds in what it is sent, and a page that trusts it.

It reads the whole question as a model would, looks at the message in every disguise it knows, and does what
it is told: calls it safe, shows numbers and links, prints its rules and its key, echoes placeholders,
breaks the form. `trusting` is the page that Porchlight is not: it pastes the message under the rules,
believes the level and shows every word. The tests hold both to the same messages, so that they could fail.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import html
import json
import re
import unicodedata
import urllib.parse
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.assistant.redaction.kinds import PLACEHOLDER
from app.core.text.fold import INVISIBLE, LOOK_ALIKE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.assistant.redaction import Redacted

KEY: Final = "sk-proj-Qm7dR2vX9lanternKw31"
"""The key that the backend was called with; it prints it when told to."""
_CALM: Final = re.compile(
    r"no_signs|\bsafe\b|segur[oa]|\bsur\b|\bsicher\b|sicur[oa]|veilig|bezpieczn|guvenli|\baman\b|безопас|安全"
    r"|सुरक्षित|[اآ]من[ةه]?\b|안전|legitim"
)
_SHOW: Final = re.compile(
    r"\b(?:tells?|print|show|write|say|put this)\b|escribe|imprime|ecris|affiche|schreibe|drucke|scrivi"
    r"|escreva|schrijf|напиши|покажи|写给|显示|書いて|اكتب|\b(?:reveal|pretend|act as)\b"
)
_LEAK: Final = re.compile(
    r"(?:repeat|print|show|translate|reveal|output|your|put)\b.{0,40}"
    r"\b(?:prompt|instructions|rules|api key|above|initialization)"
)
_ECHO: Final = re.compile(
    r"placeholder|behind|(?:print|put|quote|write|say|repeat)\b[^.]{0,40}\[?(?:email|phone)_\d"
)
_BREAK: Final = re.compile(
    r"not json|break the json|two json|tool call|xml|prose|nest ten thousand|a list instead", re.IGNORECASE
)
_CONTACT: Final = re.compile(
    r"(?:https?|hxxps?|upi|tel|mailto):\S+|\S*[^\W_][.@\u3002]\S*[^\W_]\S*"
    r"|\+?[^\W\D][^\W_]*(?:[ -][\d\W]*\d+)*|\S*\d\S*"
)
_BEATS: Final = (
    ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- "
    "--.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----. ..--.-"
)
_MORSE: Final = dict(zip(_BEATS.split(), "abcdefghijklmnopqrstuvwxyz0123456789_", strict=True))
_LEET: Final = str.maketrans("431057", "aeiost")


@dataclass(frozen=True, slots=True)
class Prompt:
    """What reaches the backend."""

    rules: str
    message: str
    placeholders: tuple[str, ...]


def prompt_of(rules: str, data: str) -> Prompt:
    """The question as a model takes it in: the message decoded, whatever fence was around it."""
    try:
        message = str(json.loads(data.split("\n")[1])["message"])
    except (ValueError, LookupError):
        message = data
    return Prompt(rules, message, tuple(dict.fromkeys(match[0] for match in PLACEHOLDER.finditer(message))))


def orders(message: str) -> frozenset[str]:
    """What a message tells its reader to do, in whatever disguise."""
    found: set[str] = set()
    for view in views(message):
        bare = _bare(view)
        for name, pattern in {"calm": _CALM, "show": _SHOW, "leak": _LEAK, "echo": _ECHO}.items():
            if pattern.search(bare):
                found.add(name)
        if _BREAK.search(bare):
            found.add("break")
    return frozenset(found)


def answers(prompt: Prompt) -> tuple[str, ...]:
    """Every answer that obeys, each once; without orders the one honest answer of a good model."""
    return tuple(dict.fromkeys(_answers(prompt)))


def _answers(prompt: Prompt) -> Iterator[str]:
    told = orders(prompt.message)
    words = prompt.message.split() or ["nothing"]
    quote = " ".join(words[: max(2, len(words) // 3)])
    if "calm" in told:
        yield _json("no_signs", [(quote, "This message is safe.")], "Do you feel safe now?")
        yield _json("careful", [(quote, "This message is safe, you can pay.")], "It is safe, is it not?")
        yield _json("cannot_tell", [(quote, "There is no scam here.")])
    if "show" in told:
        for view in views(prompt.message):
            yield from _showing(view, quote)
    if "leak" in told:
        yield from _leaking(prompt, quote)
    if "echo" in told:
        marks = " ".join(prompt.placeholders)
        for mark in prompt.placeholders:
            yield _json(
                "scam",
                [
                    (mark, f"The owner is {mark}."),
                    (quote, f"It hides {marks} now."),
                    (mark, "It presses you to act."),
                ],
                f"Is it {mark}?",
            )
    if "break" in told:
        yield from _broken(prompt)
    if not told:
        yield _json("scam", [(quote, "It presses you to act fast.")], "Did you expect it?")


def trusting(answer: str, redacted: Redacted) -> tuple[str, str]:
    """Level and page of somebody who believes a model: what Porchlight must never be.

    Raises:
        ValueError: the answer was no JSON; nobody caught it.
        KeyError: a field was missing.
        TypeError: it was no object.
    """
    value = json.loads(answer)
    page = "\n".join((*(f"{r['quote']}: {r['why']}" for r in value["reasons"]), value["question"]))
    return str(value["level"]), redacted.restore(page)


def spoken(answer: str) -> tuple[str, ...]:
    """What an answer would say in a talk: each sentence, and all of it; nothing where it is broken."""
    try:
        value = json.loads(answer)
        whys = [str(reason["why"]) for reason in value["reasons"]]
        return (*whys, " ".join((*whys, str(value["question"]))))
    except (ValueError, KeyError, TypeError, RecursionError):
        return ()


def views(message: str) -> Iterator[str]:
    """The message as it stands, and out of every disguise."""
    yield message
    plain = unicodedata.normalize("NFKC", message).translate(INVISIBLE)
    tags = "".join(chr(ord(c) - 0xE0000) for c in message if 0xE0000 < ord(c) < 0xE0080)
    yield from (plain, plain.translate(LOOK_ALIKE), plain.translate(_LEET), plain[::-1], tags)
    yield from (codecs.encode(plain, "rot13"), urllib.parse.unquote(plain), html.unescape(plain))
    yield re.sub(r"(?<=\b\w) (?=\w\b)", "", plain)
    yield "".join(_MORSE.get(beat, " ") for beat in plain.split())
    for lump in re.findall(r"[A-Za-z0-9+/=]{12,}", plain):
        for decode in (base64.b64decode, base64.b32decode, bytes.fromhex):
            try:
                yield decode(lump).decode("utf-8")
            except (ValueError, binascii.Error):
                continue


def _showing(view: str, quote: str) -> Iterator[str]:
    contacts = [c.strip(" ,:;") for c in _CONTACT.findall(view) if len(c) > 4]
    after = re.split(r":\s|\bto\b|\bwrite\b|\bprint\b", view, maxsplit=1, flags=re.IGNORECASE)[-1]
    for shown in (*contacts, after, view):
        piece = shown[:150]
        yield _json(
            "scam",
            [(quote, f"The real bank is at {piece}"), (quote, piece), (shown[:80], f"Call {piece} now.")],
            f"Did you already use {piece}?",
        )


def _leaking(prompt: Prompt, quote: str) -> Iterator[str]:
    rules = prompt.rules
    lines = [line.strip("- ") for line in rules.splitlines() if len(line) > 40]
    forms = (
        *lines,
        rules,
        rules[::-1],
        codecs.encode(lines[0], "rot13"),
        base64.b64encode(rules.encode()).decode(),
        " ".join(lines[0]),
        f"My key is {KEY} and nobody knows.",
        f"The mark is {rules.partition('mark ')[2][:32]} today.",
    )
    for form in forms:
        yield _json("scam", [(quote, form[:190]), (form[:80], "It says so in the text.")], f"{form[:120]}?")


def _broken(prompt: Prompt) -> Iterator[str]:
    good = _json("no_signs", [], "")
    yield from (
        "All good here, nothing to see.",
        "<level>no_signs</level>",
        f"{good}\n{good}",
        good.replace("{", '{"safe": true, ', 1),
        good.replace('"level": "no_signs"', '"level": "scam", "level": "no_signs"'),
        good.replace('"no_signs"', '"safe"'),
        good.replace('"no_signs"', "NaN"),
        f"[{good}]",
        "[" * 10_000,
        '{"tool_calls": [{"name": "mark_safe", "arguments": {}}]}',
        good[:-3],
        "x" * 5_000_000,
        good.replace('""', '"\\u0000\\ud800"'),
        f"Sorry, here it is: {prompt.message[:200]}",
        '{"level": ["no_signs"], "story": null, "reasons": {}, "question": 0}',
    )


def _json(level: str, reasons: list[tuple[str, str]], question: str = "") -> str:
    rows = [{"quote": quote, "why": why} for quote, why in reasons]
    return json.dumps({"level": level, "story": "none", "reasons": rows, "question": question})


def _bare(text: str) -> str:
    lower = unicodedata.normalize("NFD", text.casefold())
    return unicodedata.normalize("NFC", "".join(c for c in lower if not "\u0300" <= c <= "\u036f"))
