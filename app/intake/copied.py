"""Reads an email that was copied out of a mail window: its labelled lines, then its words.

Rules: the labelled lines must say what only a mail has (a subject, or an address behind *From*); the words
below them are the text, nothing above them is; a label seen twice begins the words; nothing raises.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from app.core.limits import COPIED_HEAD_CHARACTERS, HEADER_CHARACTERS
from app.core.subject import Header, Mailbox
from app.intake.labels import Field, Labelled, bare_label_of, label_of
from app.intake.mailbox import decoded_words, mailbox_of, mailboxes_of

_NOISE: Final = frozenset(
    {"original message", "mensaje original", "message d'origine", "ursprüngliche nachricht"}
)
_LONGEST_SUBJECT: Final = 300
"""A longer subject is a whole message whose line breaks were lost."""
_MOST_LINES: Final = 60
_RECEIVERS: Final = frozenset({Field.TO, Field.CC})


@dataclass(frozen=True, slots=True)
class Copied:
    """What the top of a copied mail says, and where its words begin."""

    fields: tuple[Labelled, ...]
    body: str

    def value(self, name: Field) -> str:
        """The decoded value of a field; empty where it was not there."""
        return next((decoded_words(item.value) for item in self.fields if item.field is name), "")

    @property
    def subject_line(self) -> str:
        """Its subject."""
        return self.value(Field.SUBJECT)

    @property
    def sender(self) -> Mailbox | None:
        """Who it says it is from."""
        written = next((item.value for item in self.fields if item.field is Field.FROM), "")
        box = mailbox_of(written)
        return box if box.shown else None

    @property
    def receivers(self) -> tuple[Mailbox, ...]:
        """Whom it says it is for."""
        return tuple(
            box for item in self.fields if item.field in _RECEIVERS for box in mailboxes_of(item.value)
        )

    @property
    def reply_to(self) -> tuple[Mailbox, ...]:
        """Where an answer would go."""
        return mailboxes_of(self.value(Field.REPLY_TO))

    @property
    def headers(self) -> tuple[Header, ...]:
        """The labelled lines under their header names."""
        return tuple(
            Header(item.field.value, decoded_words(item.value))
            for item in self.fields
            if item.field is not Field.OTHER
        )


@dataclass(slots=True)
class _Scan:
    """The labelled lines read so far, and where reading stands."""

    lines: list[str]
    place: int = 0
    fields: list[Labelled] = field(default_factory=list)

    def has(self, name: Field) -> bool:
        return any(item.field is name for item in self.fields)

    def next_words(self, start: int) -> int:
        """The next line that is not blank, at most two further on; -1 where there is none."""
        for place in range(start, min(start + 3, len(self.lines))):
            if self.lines[place].strip():
                return place
        return -1


def copied_email(text: str) -> Copied | None:
    """Read the labelled lines at the start of a text, where they make it a mail.

    Returns:
        The fields and the words below them; None where the start is no mail's.
    """
    copied = labelled_lines(text)
    return copied if copied is not None and _is_mail(copied) else None


def labelled_lines(text: str) -> Copied | None:
    """The labelled lines at the start of a text, whatever they say; None where there are none."""
    head = text[:COPIED_HEAD_CHARACTERS]
    scan = _Scan(_split_one_line(head).split("\n"))
    while 0 <= scan.next_words(scan.place) < _MOST_LINES and len(scan.fields) < _MOST_LINES:
        if not _step(scan, scan.next_words(scan.place)):
            break
    if not scan.fields:
        return None
    below = "\n".join(scan.lines[scan.place :]) + text[COPIED_HEAD_CHARACTERS:]
    return _with_lost_breaks(tuple(scan.fields), below.lstrip("\n"))


def _step(scan: _Scan, place: int) -> bool:
    """Take one labelled line, or say that the words begin here."""
    line = scan.lines[place][:HEADER_CHARACTERS]
    blank_before = place > scan.place
    labelled = label_of(line)
    if labelled is None and (name := bare_label_of(line)) is not None:
        labelled = Labelled(name, "")
    if labelled is None:
        return _carry_on(scan, place, line, blank_before=blank_before)
    if labelled.field is not Field.OTHER and scan.has(labelled.field) and labelled.field is not Field.CC:
        return False
    scan.place = place + 1
    if not labelled.value:
        after = scan.next_words(scan.place)
        if after >= 0 and label_of(scan.lines[after]) is None and bare_label_of(scan.lines[after]) is None:
            if labelled.field is Field.OTHER or (labelled.field in _RECEIVERS and after > scan.place):
                return True
            labelled = Labelled(labelled.field, scan.lines[after].strip()[:HEADER_CHARACTERS])
            scan.place = after + 1
    scan.fields.append(labelled)
    return True


def _carry_on(scan: _Scan, place: int, line: str, *, blank_before: bool) -> bool:
    """Add a line without a label to the field above it, where it is the rest of that field."""
    if not scan.fields:
        if line.strip(" \t-_*").casefold() in _NOISE:
            scan.place = place + 1
            return True
        return False
    last = scan.fields[-1]
    folded = line[:1] in {" ", "\t"} and last.field is not Field.SUBJECT
    more_receivers = last.field in _RECEIVERS and "@" in line and line.count(" ") <= 6 * line.count("@")
    if blank_before or not (folded or more_receivers):
        return False
    scan.fields[-1] = Labelled(last.field, f"{last.value} {line.strip()}")
    scan.place = place + 1
    return True


def _is_mail(copied: Copied) -> bool:
    names = {item.field for item in copied.fields}
    if Field.SUBJECT in names:
        return True
    sender = copied.sender
    if Field.FROM not in names or sender is None:
        return False
    if "@" in sender.address:
        return True
    return Field.TO in names and not sender.address and bool(copied.body.strip())


def _split_one_line(head: str) -> str:
    """Give labels that share the first line a line each: `From: Ann Sent: Monday Subject: Hi`."""
    first, found, rest = head.partition("\n")
    labelled = label_of(first)
    if labelled is None or labelled.field is not Field.FROM:
        return head
    words = first.split(" ")
    out = [words[0]]
    for word in words[1:]:
        is_label = word.endswith(":") and word[:1].isupper() and label_of(word) is not None
        out.append("\n" + word if is_label and len(out) < 200 else " " + word)
    return "".join(out) + found + rest


def _with_lost_breaks(fields: tuple[Labelled, ...], body: str) -> Copied:
    """Move a message that hangs on the subject line, its line breaks lost, below it."""
    last = fields[-1]
    if last.field is Field.SUBJECT and len(last.value) > _LONGEST_SUBJECT and not body.strip():
        return Copied((*fields[:-1], Labelled(Field.SUBJECT, "")), last.value)
    return Copied(fields, body)
