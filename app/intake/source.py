"""Finds where an email's source begins in what was pasted or read from a file.

Rules: two known header lines, one of which only a mail system writes, make a source; above them may stand
Gmail's summary table, the tail of a header that was cut, an mbox line or a short note, nothing else;
indented, quoted and double-spaced copies are straightened.
"""

from __future__ import annotations

import re
from typing import Final

from app.core.limits import COPIED_HEAD_CHARACTERS
from app.intake.decode import mend
from app.intake.labels import label_of

_HEADER: Final = re.compile(r"([A-Za-z][A-Za-z0-9-]{0,60}):(?:[ \t]|$)")
_MACHINE_WORDS: Final = (
    "received return-path delivered-to message-id mime-version content-type content-transfer-encoding "
    "dkim-signature authentication-results received-spf arc-seal arc-message-signature "
    "arc-authentication-results list-unsubscribe list-id references in-reply-to thread-topic "
    "thread-index errors-to precedence user-agent envelope-to delivery-date domainkey-signature "
    "content-disposition content-language auto-submitted x-mailer resent-from feedback-id"
)
_MACHINE: Final = frozenset(_MACHINE_WORDS.split())
"""Headers that mail systems write and people do not."""
_PERSONAL: Final = frozenset({"from", "to", "subject", "date", "cc", "reply-to", "sender", "bcc"})
_TABLE: Final = re.compile(
    r"(?:original message|message id|spf|dkim|dmarc|created at|mensaje original|message d.origine"
    r"|nachrichten-id)\b",
    re.IGNORECASE,
)
_MOST_LINES: Final = 120
_MOST_OTHER: Final = 4
"""Lines of another kind above the source: a short note, the words of buttons."""
_LONGEST_OTHER: Final = 200
_FEWEST_SPACED: Final = 3


def source_in(text: str) -> str | None:
    """The source itself, straightened, without what stands above it; None where there is none."""
    straight = _straightened(text)
    start = _start(straight[:COPIED_HEAD_CHARACTERS])
    return None if start < 0 else straight[start:]


def source_in_bytes(raw: bytes) -> bytes | None:
    """The same for bytes, which stay as they are; None also where they need straightening first."""
    head = raw[:COPIED_HEAD_CHARACTERS].decode("latin-1").removeprefix("ï»¿")
    skipped = min(len(raw), COPIED_HEAD_CHARACTERS) - len(head)
    start = _start(head)
    return None if start < 0 else raw[start + skipped :]


def begins_with_header(text: str) -> bool:
    """Whether the first line is a header line by name, such as `Subject: Hi`."""
    match = _HEADER.match(text.lstrip()[:80])
    return match is not None and match[1].lower() in _MACHINE | _PERSONAL


def as_bytes(source: str) -> bytes:
    """A source that came as text, as the bytes it may have been."""
    return mend(source).encode("utf-8")


def _start(head: str) -> int:
    """Offset of the first header line of a source; -1 where there is none."""
    offset, other = 0, 0
    labels_above = table_above = False
    run, names = -1, set[str]()
    for line in head.split("\n", _MOST_LINES)[:_MOST_LINES]:
        name = _header_name(line)
        if name:
            run = offset if run < 0 else run
            names.add(name)
            if _is_source(names):
                return run if table_above or not labels_above else -1
        elif run < 0 or line[:1] not in {" ", "\t"}:
            labels_above = labels_above or bool(names & _PERSONAL)
            run, names = -1, set()
            table_above = table_above or _TABLE.match(line.strip()[:40]) is not None
            if (
                line.strip()
                and not line.startswith((" ", "\t", "From "))
                and label_of(line) is None
                and not _TABLE.match(line)
            ):
                other += 1
                if other > _MOST_OTHER or len(line) > _LONGEST_OTHER:
                    return -1
        offset += len(line) + 1
    return -1


def _header_name(line: str) -> str:
    match = _HEADER.match(line)
    return match[1].lower() if match else ""


def _is_source(names: set[str]) -> bool:
    machine = sum(1 for name in names if name in _MACHINE or name.startswith("x-"))
    return machine >= 1 and machine + len(names & _PERSONAL) >= 2


def _straightened(text: str) -> str:
    """Take off what copying put before every line, and blank lines put between all lines."""
    text = text.lstrip("\ufeff\u200b")
    first = next((line for line in text[:COPIED_HEAD_CHARACTERS].split("\n") if line.strip()), "")
    prefix = first[: len(first) - len(first.lstrip(" \t>"))]
    if prefix and _header_name(first[len(prefix) :]):
        quoted = prefix.rstrip()
        lines = text.split("\n")
        text = "\n".join(
            line[len(prefix) :] if line.startswith(prefix) else line.removeprefix(quoted) for line in lines
        )
    head = text[:COPIED_HEAD_CHARACTERS].lstrip("\n").split("\n")
    spaced = range(0, _FEWEST_SPACED * 2, 2)
    if len(head) > _FEWEST_SPACED * 2 and all(
        _header_name(head[n]) and not head[n + 1].strip() for n in spaced
    ):
        text = text.replace("\n\n", "\n")
    return text
