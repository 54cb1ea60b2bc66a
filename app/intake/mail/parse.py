"""Turns the source of an email into a subject: who, what a reader sees, where it leads, what came with it.

Rules: any bytes give a subject, nothing raises; a mail passed on inside another is the one that is judged,
and whoever passed it on is kept apart; a notice of failed delivery is judged as the notice; what is past a
limit is left out and said in a plain sentence. Parts are found by place, so a mail of 25 MB is never copied
whole.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from app.core import limits
from app.core.subject import Attachment, Header, Kind, LeftOut, Link, LinkOrigin, Mailbox, Part, Span, Subject
from app.core.text.phones import phones_in_text
from app.intake.html.page import Page, read_page
from app.intake.mail.addresses import address_of, mailboxes_of
from app.intake.mail.bodies import Bodies, bodies_of
from app.intake.mail.charset import text_of
from app.intake.mail.forwarded import as_forwarded
from app.intake.mail.shown import below, moved
from app.intake.mail.tree import Budget, Entity, entity_at
from app.intake.mail.words import header_text, plain_text

if TYPE_CHECKING:
    from app.intake.mail.fields import Head

_RECEIVER_LINES: Final = 5
"""Lines of receivers that are read; an honest mail has two."""
_TOO_LARGE: Final = (
    f"The mail is very large. Only the first {limits.MAIL_BYTES // 1024 // 1024} MB were read."
)
_TOO_MANY_PARTS: Final = "The mail has very many parts. Only the first ones were read."
_TOO_MANY_HEADERS: Final = "The mail has very many header lines. Only the first ones were read."
_TOO_LONG: Final = "The mail is very long. Only its beginning was read."
_TOO_MANY_FILES: Final = (
    f"The mail has very many attachments. Only the first {limits.ATTACHMENTS} were looked at."
)
_TNEF: Final = "A winmail.dat file came with it. What is inside was not read."
_SEALED: Final = "A part of the mail is locked (encrypted). It was not read."
_MORE_MAILS: Final = "More than one mail was attached. Only the first one was judged."
_MAILS_NOT_READ: Final = "A mail was attached to this one. It was not judged."
_NOTE_CHARACTERS: Final = 800
"""A longer text above an attached mail is a mail of its own; so is one that quotes another."""
_CARRIED_LINKS: Final = 200
"""Links kept of one attached page."""
_DAEMONS: Final = ("mailer-daemon", "postmaster", "mail-daemon", "mdaemon", "mail delivery", "maildelivery")


def read_mail(raw: bytes) -> Subject:
    """Read the source of an email.

    Args:
        raw: the bytes of the mail, or of anything else; past `MAIL_BYTES` the rest is left out.

    Returns:
        A subject of kind `EMAIL`; every `Part.TEXT` span of a link holds exactly its shown words.
        Never raises.
    """
    left_out: tuple[LeftOut, ...] = ()
    if len(raw) > limits.MAIL_BYTES:
        raw, left_out = raw[: limits.MAIL_BYTES], (LeftOut(_TOO_LARGE),)
    if b"\r" in raw[:65_536] and b"\n" not in raw[:65_536]:
        raw = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    budget = Budget()
    entity = entity_at(raw, 0, len(raw), budget, outermost=True)
    subject = _message(entity, budget, depth=0)
    return _finished(replace(subject, left_out=_once((*left_out, *subject.left_out))))


def read_html(page: str | bytes) -> Subject:
    """Read a saved HTML page or the HTML of a mail, without headers.

    Args:
        page: text, or bytes whose charset the page may name.

    Returns:
        A subject of kind `EMAIL` without a sender. Never raises.
    """
    text, note = (
        text_of(page[: limits.HTML_CHARACTERS * 4], html=True) if isinstance(page, bytes) else (page, "")
    )
    read = read_page(text)
    left_out = (LeftOut(_TOO_LONG),) if read.is_cut else ()
    return _finished(replace(_shown(read), left_out=left_out, extra=(note,) if note else ()))


def _message(entity: Entity, budget: Budget, *, depth: int) -> Subject:
    """One message: the outermost, or one attached to another."""
    head = entity.head
    subject = _with_head(head, entity.params.get("charset", ""))
    if _is_bounce(entity, subject):
        entity.type = "multipart/report" if entity.children else entity.type
    bodies = bodies_of(entity)
    subject = _with_bodies(subject, bodies)
    subject = replace(subject, left_out=(*subject.left_out, *_left_out(head, budget, bodies)))
    if not bodies.messages:
        return subject if entity.type == "multipart/report" else as_forwarded(subject)
    return _passed_on(subject, bodies, budget, depth)


def _with_head(head: Head, charset: str) -> Subject:
    """What the header lines say."""
    headers = tuple(Header(field.name, header_text(field.raw, charset)) for field in head.fields)
    senders = mailboxes_of(head.text("from")) or mailboxes_of(head.text("sender"))
    lines = (field.raw for field in head.fields if field.name in {"to", "cc"})
    receivers = (box for raw in islice(lines, _RECEIVER_LINES) for box in mailboxes_of(plain_text(raw)))
    extra: tuple[str, ...] = ()
    if len(senders) > 1 or sum(1 for field in head.fields if field.name == "from") > 1:
        extra = ("The mail names several senders.",)
    return Subject(
        Kind.EMAIL,
        "",
        subject_line=" ".join(header_text(head.first("subject"), charset).split()),
        sender=senders[0] if senders else None,
        receivers=tuple(islice(receivers, limits.ADDRESSES)),
        reply_to=mailboxes_of(head.text("reply-to"), 20),
        return_path=address_of(head.text("return-path")),
        headers=headers,
        extra=extra,
    )


def _shown(page: Page) -> Subject:
    """A subject of what a page shows."""
    return Subject(
        Kind.EMAIL,
        page.text,
        links=page.links,
        hidden_text=page.hidden_text[: limits.TEXT_CHARACTERS],
        has_form=page.has_form,
        asks_password=page.asks_password,
        image_count=page.images,
        remote_image_count=page.remote_images,
        html_notes=page.notes,
    )


def _with_bodies(subject: Subject, bodies: Bodies) -> Subject:
    """The subject with what its parts show and carry."""
    page, carried_notes, asks_password = bodies.page, [], bodies.page.asks_password
    for carried in bodies.carried:
        asks_password = asks_password or carried.asks_password
        if carried.has_form:
            carried_notes.append("attachment-form")
        page = below(page, _links_only(carried))
    shown = _shown(page)
    pictures = sum(
        1 for file in bodies.attachments if file.declared_type.startswith("image/") and not page.images
    )
    return replace(
        shown,
        subject_line=subject.subject_line,
        sender=subject.sender,
        receivers=subject.receivers,
        reply_to=subject.reply_to,
        return_path=subject.return_path,
        headers=subject.headers,
        attachments=tuple(bodies.attachments),
        plain_alternative=bodies.plain[: limits.TEXT_CHARACTERS],
        asks_password=asks_password,
        image_count=page.images + pictures,
        has_calendar=bool(bodies.calendars),
        has_tnef=bodies.has_tnef,
        html_notes=tuple(dict.fromkeys((*page.notes, *carried_notes))),
        extra=(*subject.extra, *dict.fromkeys(bodies.notes)),
    )


def _links_only(carried: Page) -> Page:
    """The links of an attached page, which a reader sees only after opening it."""
    links = tuple(
        replace(
            link,
            span=Span(Part.LINK, 0, len(link.target), index),
            origin=LinkOrigin.FORM if link.origin is LinkOrigin.FORM else LinkOrigin.HIDDEN,
        )
        for index, link in enumerate(carried.links[:_CARRIED_LINKS])
    )
    return Page("", links)


def _left_out(head: Head, budget: Budget, bodies: Bodies) -> tuple[LeftOut, ...]:
    said = (
        (head.is_cut, _TOO_MANY_HEADERS),
        (budget.is_spent, _TOO_MANY_PARTS),
        (bodies.page.is_cut or any(page.is_cut for page in bodies.carried), _TOO_LONG),
        (bodies.is_crowded, _TOO_MANY_FILES),
        (bodies.has_tnef, _TNEF),
        (bodies.is_sealed, _SEALED),
    )
    return tuple(LeftOut(sentence) for is_so, sentence in said if is_so)


def _is_bounce(entity: Entity, subject: Subject) -> bool:
    """Whether a mail says that another could not be delivered."""
    if entity.type == "multipart/report" or entity.head.first("x-failed-recipients"):
        return True
    sender = subject.sender or Mailbox()
    local, name = sender.address.partition("@")[0], sender.display.lower()
    return (
        local.startswith(_DAEMONS)
        or name.startswith(_DAEMONS)
        or entity.head.first("return-path").strip() == b"<>"
    )


def _passed_on(subject: Subject, bodies: Bodies, budget: Budget, depth: int) -> Subject:
    """The attached mail, where the outer one is a short note or empty; else the outer one."""
    note = subject.text.strip()
    if len(note) > _NOTE_CHARACTERS or "\n>" in note or subject.has_form or depth >= limits.MAIL_DEPTH:
        return replace(subject, left_out=(*subject.left_out, LeftOut(_MAILS_NOT_READ)))
    inner = _message(_opened(bodies.messages[0], budget), budget, depth=depth + 1)
    if not inner.text and not inner.headers:
        return replace(subject, left_out=(*subject.left_out, LeftOut(_MAILS_NOT_READ)))
    lead = f"{note}\n\n" if note and inner.text else note
    offset = subject.text.find(note) if note else 0
    outer_links = tuple(moved(link, -offset, 0) for link in subject.links)
    more = (LeftOut(_MORE_MAILS),) if len(bodies.messages) > 1 else ()
    files = tuple(file for file in subject.attachments if not _is_picture(file))
    return replace(
        inner,
        text=lead + inner.text,
        links=_below_note(outer_links, inner.links, len(lead)),
        forwarder=subject.sender or inner.forwarder,
        note=note or inner.note,
        attachments=(*inner.attachments, *files)[: limits.ATTACHMENTS],
        left_out=(*subject.left_out, *inner.left_out, *more),
        extra=(*subject.extra, *inner.extra),
    )


def _opened(entity: Entity, budget: Budget) -> Entity:
    """The message inside an attached mail."""
    if entity.encoding.strip().lower() in {"base64", "quoted-printable"}:
        raw = entity.content(limits.MAIL_BYTES)
        return entity_at(raw, 0, len(raw), budget, outermost=True)
    return entity_at(entity.raw, entity.start, entity.end, budget, outermost=True)


def _below_note(outer: tuple[Link, ...], inner: tuple[Link, ...], start: int) -> tuple[Link, ...]:
    return (*outer, *(moved(link, start, len(outer)) for link in inner))[: limits.LINKS]


def _is_picture(file: Attachment) -> bool:
    return file.sniffed_type == "image" and file.declared_type.startswith("image/")


def _once(sentences: tuple[LeftOut, ...]) -> tuple[LeftOut, ...]:
    return tuple(dict.fromkeys(sentences))


def _finished(subject: Subject) -> Subject:
    """Add what is found in the text, and cut what is past the limit."""
    text = subject.text[: limits.TEXT_CHARACTERS]
    links = tuple(
        link for link in subject.links if link.span.part is not Part.TEXT or link.span.end <= len(text)
    )
    if len(links) < len(subject.links):
        links = tuple(
            replace(link, span=Span(Part.LINK, 0, len(link.target), index))
            if link.span.part is Part.LINK
            else link
            for index, link in enumerate(links)
        )
    return replace(
        subject,
        text=text,
        links=links,
        phones=phones_in_text(text, [link.span for link in links]),
    )
