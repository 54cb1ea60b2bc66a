"""Decides what was pasted, and turns it into a subject.

Rules: what the person says it is wins wherever it can be read that way; otherwise the first shape that fits,
from the most telling (an email's source) to the least (a text message); nothing raises; past a limit the rest
is left out and the subject says so.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, assert_never

from app.core import limits
from app.core.subject import Kind, LeftOut, Link, Mailbox, Part, Span, Subject
from app.core.text.phones import phone_alone, phones_in_text
from app.intake.alone import address_alone, links_by_line, only_links
from app.intake.chat import Chat, chat_in, one_turn
from app.intake.copied import Copied, copied_email
from app.intake.decode import Binary, decode, is_junk, mend
from app.intake.forward import forwarded
from app.intake.message import told_sender
from app.intake.source import as_bytes, begins_with_header, source_in, source_in_bytes
from app.intake.window import reads_like_letter, window_email

_NOTHING_HERE: Final = "There are no words here. Paste the message, or the link, that worries you."
_NO_LETTERS: Final = "There are no words to read in this. Copy the words of the message and paste them."
_TOO_LONG: Final = f"The text is very long. Only the first {limits.TEXT_CHARACTERS:,} letters were read."
_TOO_MANY_TURNS: Final = f"The chat is very long. Only the first {limits.TURNS:,} turns were told apart."
_KEYCAP: Final = re.compile("[0-9#*]\ufe0f?\u20e3")
_HTML_START: Final = re.compile(
    r"\s{0,200}<(?:!doctype html|html|head|body|meta|table|div|style|center)[\s>]", re.IGNORECASE
)
_TAG: Final = re.compile(r"</?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,300})?>", re.IGNORECASE)
_HTML_SAMPLE: Final = 4_000
_MOST_READ: Final = limits.TEXT_CHARACTERS + 2 * limits.COPIED_HEAD_CHARACTERS
"""Characters of a text that is no mail's source: those that are judged, and room for a head above them."""
_SHORT: Final = 20_000
"""Longer texts are no list of links, no number and no address."""


def read(pasted: str | bytes, kind: Kind | None = None) -> Subject:
    """Turn what a person pasted into a subject.

    Args:
        pasted: text, or the bytes of a file.
        kind: what the person says it is; None to find out.

    Returns:
        The subject; its kind is `Kind.NOTHING` where there is nothing to read. Never raises.
    """
    if isinstance(pasted, bytes):
        return _read_bytes(pasted, kind)
    return _read_text(mend(pasted), kind)


def nothing(sentence: str) -> Subject:
    """A subject with nothing to read, and the sentence that says what to paste."""
    return Subject(Kind.NOTHING, "", left_out=(LeftOut(sentence),), extra=(sentence,))


def _read_bytes(raw: bytes, kind: Kind | None) -> Subject:
    if kind in {None, Kind.EMAIL, Kind.COPIED_EMAIL} and (source := source_in_bytes(raw)) is not None:
        return _mail(source)
    decoded = decode(raw)
    if isinstance(decoded, Binary):
        return nothing(decoded.sentence)
    if kind is Kind.EMAIL and begins_with_header(decoded.text):
        return _mail(raw.lstrip())
    subject = _read_text(decoded.text, kind)
    return replace(subject, extra=(*subject.extra, *decoded.notes)) if decoded.notes else subject


def _read_text(text: str, kind: Kind | None) -> Subject:
    if not text or text.isspace():
        return nothing(_NOTHING_HERE)
    if is_junk(text) or not _has_words(text):
        return nothing(_NO_LETTERS)
    if len(text) <= _MOST_READ or _is_html(text) or source_in(text) is not None:
        return _as_said_or_shown(text, kind)
    subject = _as_said_or_shown(text[:_MOST_READ], kind)
    left_out = LeftOut(_TOO_LONG)
    return (
        subject if left_out in subject.left_out else replace(subject, left_out=(*subject.left_out, left_out))
    )


def _as_said_or_shown(text: str, kind: Kind | None) -> Subject:
    said = _as_said(text, kind) if kind is not None else None
    return said if said is not None else _by_shape(text)


def _has_words(text: str) -> bool:
    """Whether there is a letter or a digit that is not part of an emoji."""
    for start in range(0, min(len(text), limits.TEXT_CHARACTERS), _HTML_SAMPLE):
        if any(letter.isalnum() for letter in _KEYCAP.sub("", text[start : start + _HTML_SAMPLE])):
            return True
    return False


def _as_said(text: str, kind: Kind) -> Subject | None:
    """Read a text as what the person says it is; None where it cannot be."""
    match kind:
        case Kind.EMAIL if source_in(text) is None and begins_with_header(text):
            return _mail(as_bytes(text.lstrip()))
        case Kind.EMAIL | Kind.COPIED_EMAIL:
            return _as_mail(text)
        case Kind.MESSAGE:
            return _message(text)
        case Kind.CHAT:
            return _chat_subject(chat_in(text, fewest=1) or Chat(text, ()))
        case Kind.LINK:
            return _as_links(text)
        case Kind.PHONE:
            return _phone_subject(text)
        case Kind.ADDRESS:
            return _address_subject(text)
        case Kind.NOTHING:
            return None
        case unexpected:
            assert_never(unexpected)


def _by_shape(text: str) -> Subject:
    """Find out what a text is: the first shape that fits."""
    mail = _told_mail(text)
    if mail is not None:
        return mail
    short = text if len(text) <= _SHORT else ""
    alone = _address_subject(short) or _phone_subject(short)
    if alone is not None:
        return alone
    chat = chat_in(text)
    if chat is not None:
        return _chat_subject(chat)
    if reads_like_letter(text):
        return _filled(Subject(Kind.COPIED_EMAIL, text.strip("\n")))
    subject = _message(text)
    if subject.sender is None and len(text) <= _SHORT and only_links(subject.text, subject.links):
        return replace(subject, kind=Kind.LINK, phones=())
    return subject


def _as_mail(text: str) -> Subject:
    return _told_mail(text) or _filled(Subject(Kind.COPIED_EMAIL, text.strip("\n")))


def _told_mail(text: str) -> Subject | None:
    """A mail that shows itself to be one: its source, its HTML, or the head that a mail window shows."""
    source = source_in(text)
    if source is not None:
        return _mail(as_bytes(source))
    if _is_html(text):
        return _html(text)
    copied = copied_email(text)
    passed_on = forwarded(text) if copied is None else None
    if passed_on is not None:
        return replace(_copied_subject(passed_on.inner), note=passed_on.note)
    copied = copied or window_email(text)
    return _copied_subject(copied) if copied is not None else None


def _mail(source: bytes) -> Subject:
    from app.intake.mail import read_mail

    return read_mail(source)


def _html(text: str) -> Subject:
    from app.intake.mail import read_html

    return read_html(text)


def _is_html(text: str) -> bool:
    start = text.lstrip()[:1]
    if start != "<":
        return False
    if _HTML_START.match(text):
        return True
    sample = text[:_HTML_SAMPLE]
    tags = _TAG.findall(sample)
    return len(tags) > 3 and sum(map(len, tags)) * 5 > len(sample)


def _copied_subject(copied: Copied) -> Subject:
    subject = Subject(
        Kind.COPIED_EMAIL,
        copied.body,
        subject_line=copied.subject_line,
        sender=copied.sender,
        receivers=copied.receivers,
        reply_to=copied.reply_to,
        headers=copied.headers,
    )
    passed_on = forwarded(copied.body)
    if passed_on is None:
        return _filled(subject)
    inner = passed_on.inner
    kept = replace(
        subject,
        text=f"{passed_on.note}\n\n{inner.body}" if passed_on.note else inner.body,
        subject_line=inner.subject_line or subject.subject_line,
        sender=inner.sender,
        reply_to=inner.reply_to,
        headers=inner.headers,
        forwarder=subject.sender,
        note=passed_on.note,
    )
    return _filled(kept)


def _message(text: str) -> Subject:
    turn = one_turn(text)
    if turn is not None and not (only := turn.turns[0]).mine:
        words = turn.text[only.span.start : only.span.end]
        return _filled(Subject(Kind.MESSAGE, words, sender=turn.sender))
    told = told_sender(text)
    if told is not None:
        return _filled(Subject(Kind.MESSAGE, told.body, sender=told.sender))
    return _filled(Subject(Kind.MESSAGE, text.strip()))


def _chat_subject(chat: Chat) -> Subject:
    subject = _filled(Subject(Kind.CHAT, chat.text, sender=chat.sender, turns=chat.turns))
    if len(chat.turns) < limits.TURNS:
        return subject
    return replace(subject, left_out=(*subject.left_out, LeftOut(_TOO_MANY_TURNS)))


def _as_links(text: str) -> Subject | None:
    stripped = text.strip()[: limits.TEXT_CHARACTERS]
    links = _links(stripped)
    if not links or not only_links(stripped, links):
        links = links_by_line(stripped) or links
    return Subject(Kind.LINK, stripped, links=links) if links else None


def _phone_subject(text: str) -> Subject | None:
    number = phone_alone(text)
    if not number:
        return None
    stripped = text.strip()
    start = next(place for place, letter in enumerate(stripped) if letter in "+(" or letter.isdecimal())
    phones = (Span(Part.TEXT, start, len(stripped)),)
    return Subject(Kind.PHONE, stripped, sender=Mailbox("", number), phones=phones)


def _address_subject(text: str) -> Subject | None:
    box = address_alone(text)
    return Subject(Kind.ADDRESS, text.strip(), sender=box) if box is not None else None


def _links(text: str) -> tuple[Link, ...]:
    if "." not in text and "/" not in text and "dot" not in text.lower() and text.isascii():
        return ()
    from app.intake.links.build import links_in_text

    return links_in_text(text)


def _filled(subject: Subject) -> Subject:
    """Add what is found in the text: links, phone numbers; cut what is past the limit."""
    left_out = subject.left_out
    if len(subject.text) > limits.TEXT_CHARACTERS:
        left_out = (*left_out, LeftOut(_TOO_LONG))
    text = subject.text[: limits.TEXT_CHARACTERS]
    links = _links(text)
    turns = tuple(turn for turn in subject.turns if turn.span.end <= len(text))
    return replace(
        subject,
        text=text,
        links=links,
        turns=turns,
        phones=phones_in_text(text, [link.span for link in links]),
        left_out=left_out,
    )
