"""Finds the mail that somebody passed on inside their own, and keeps the two apart.

Rules: what was passed on is judged, and its sender is the one who is looked at; the words of whoever passed
it on stay above it, since they may be the ones who want something; an answer that quotes what it answers is
no forward, and neither is a notice that a mail could not be delivered.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from app.core.subject import Link, Mailbox, Part, Span, Subject
from app.intake.copied import Copied, labelled_lines
from app.intake.labels import FORWARD_PREFIXES, Field, label_of
from app.intake.mail.shown import moved
from app.intake.passed_on import LONGEST_LINE, Divider, divider

_ANSWER_PREFIXES: Final = (
    "re:",
    "aw:",
    "antw:",
    "antwort:",
    "rép:",
    "res:",
    "rif:",
    "sv:",
    "vs:",
    "ré:",
    "r:",
    "re[",
    "回复:",
    "答复:",
)
_LIST_PREFIX: Final = re.compile(r"^\s{0,5}(?:\[[^\]]{0,80}\]\s{0,5})+")
_NOTE_LINES: Final = 60
_NOTE_CHARACTERS: Final = 3_000
_HEAD_CHARACTERS: Final = 6_000
_WROTE: Final = re.compile(
    r"(?:wrote|schrieb|escribió|a écrit|escreveu|ha scritto|schreef)\b[^\n]{0,80}:\s*\Z", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a passed-on mail begins in a text."""

    note_end: int
    head: int


def as_forwarded(subject: Subject) -> Subject:
    """Turn a mail that passes another one on into the mail that was passed on; any other stays as it is."""
    text = subject.text
    place = _place(text, subject.subject_line, is_reply=bool(subject.header("in-reply-to")))
    if place is None:
        return subject
    inner = labelled_lines(text[place.head : place.head + _HEAD_CHARACTERS])
    if inner is None or not _is_head(inner):
        return subject
    body = _body_place(text, place.head, inner)
    if body < 0:
        return subject
    note = text[: place.note_end].strip()
    return _turned(subject, inner, note, body)


def _place(text: str, subject_line: str, *, is_reply: bool) -> _Place | None:
    """The first line that begins a passed-on mail; None where an answer's quote begins before."""
    title = _LIST_PREFIX.sub("", subject_line[:LONGEST_LINE]).strip().lower()
    is_sent_on = title.startswith(FORWARD_PREFIXES)
    is_answer = not is_sent_on and (is_reply or title.startswith(_ANSWER_PREFIXES))
    start, lines, rule = 0, 0, -1
    while start < min(len(text), _NOTE_CHARACTERS) and lines < _NOTE_LINES:
        end = text.find("\n", start, start + LONGEST_LINE * 10)
        if end < 0:
            return None
        line = text[start:end].strip()
        if line:
            lines += 1
            says = divider(line)
            if says is Divider.FORWARDED or (says is Divider.ORIGINAL and not is_answer):
                return _Place(start, end + 1)
            if says is Divider.ORIGINAL:
                return None
            if _WROTE.search(line) or line[0] == ">":
                return None
            if is_sent_on and (labelled := label_of(line)) is not None and labelled.field is Field.FROM:
                return _Place(rule if rule >= 0 else start, start)
            rule = start if says is Divider.RULE else -1
        start = end + 1
    return None


def _is_head(inner: Copied) -> bool:
    """Whether labelled lines are those of a mail: a sender, and a subject, a date or a receiver."""
    names = {item.field for item in inner.fields}
    return Field.FROM in names and bool(names & {Field.SUBJECT, Field.DATE, Field.TO})


def _body_place(text: str, head: int, inner: Copied) -> int:
    """Where the words below the labelled lines begin in the whole text; -1 where they cannot be placed."""
    shown = text[head : head + _HEAD_CHARACTERS]
    if not inner.body:
        return head + len(shown) if not shown[:-1].strip() or len(shown) < _HEAD_CHARACTERS else -1
    return head + len(shown) - len(inner.body) if shown.endswith(inner.body) else -1


def _turned(subject: Subject, inner: Copied, note: str, body: int) -> Subject:
    """The subject with the passed-on mail in place of the one that carried it."""
    between = "\n\n" if note else ""
    lead = len(subject.text[:body]) if not note else subject.text.find(note) + len(note)
    text = f"{note}{between}{subject.text[body:]}"
    shift = len(note) + len(between) - body
    note_start = subject.text.find(note) if note else 0
    links: list[Link] = []
    for link in subject.links:
        span = link.span
        if span.part is Part.LINK:
            links.append(replace(link, span=Span(Part.LINK, span.start, span.end, len(links))))
        elif span.start >= body:
            links.append(moved(link, shift, 0))
        elif note and span.end <= lead:
            links.append(moved(link, -note_start, 0))
    return replace(
        subject,
        text=text,
        subject_line=inner.subject_line or subject.subject_line,
        sender=inner.sender or Mailbox(),
        receivers=inner.receivers,
        reply_to=inner.reply_to,
        return_path="",
        forwarder=subject.forwarder or subject.sender,
        note=note,
        links=tuple(links),
        headers=inner.headers,
    )
