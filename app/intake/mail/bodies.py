"""Decides which parts of a mail a reader sees, and which are files beside it.

Rules: of alternatives the HTML is shown and the plain text kept for comparing; a text part is a file only
where the mail says so or names it; attached mails, invites and files are handed on in order; what HTML would
show too much of is left out and said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.core.limits import ATTACHMENTS, HTML_CHARACTERS, HTML_TAGS, TEXT_CHARACTERS
from app.intake.html.page import Page, read_page
from app.intake.mail.attachments import attachment_of, file_of
from app.intake.mail.calendar import invite_page
from app.intake.mail.charset import text_of
from app.intake.mail.shown import below, plain_page, tidy_text, with_line_ends
from app.intake.mail.transfer import uu_files

if TYPE_CHECKING:
    from app.core.subject import Attachment
    from app.intake.mail.tree import Entity

_HTML_TYPES: Final = frozenset(("text/html", "application/xhtml+xml", "text/enriched", "text/richtext"))
_MESSAGES: Final = frozenset(("message/rfc822", "message/global", "message/news"))
_TNEF: Final = frozenset(("application/ms-tnef", "application/vnd.ms-tnef"))
_PAGE_ENDINGS: Final = (".html", ".htm", ".xhtml", ".shtml", ".svg", ".xht", ".mht", ".mhtml")
_PAGE_KINDS: Final = frozenset(("html", "svg"))
_STARTS_AS_HTML: Final = re.compile(r"\s{0,200}<(?:!doctype html|html|head|body)[\s>]", re.IGNORECASE)
_FLOWED: Final = re.compile(r"(?<!\n--) \n(?![>\n]|-- ?\n)")
_SIGNATURES: Final = frozenset(
    ("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature")
)
_SEALED: Final = frozenset(
    ("application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted")
)


@dataclass(slots=True)
class Bodies:
    """What the parts of one message hold."""

    page: Page = field(default_factory=lambda: Page(""))
    plain: str = ""
    """The plain alternative of what is shown."""
    attachments: list[Attachment] = field(default_factory=list)
    messages: list[Entity] = field(default_factory=list)
    """Attached mails."""
    calendars: list[str] = field(default_factory=list)
    carried: list[Page] = field(default_factory=list)
    """Attached HTML pages."""
    notes: list[str] = field(default_factory=list)
    has_tnef: bool = False
    is_sealed: bool = False
    is_crowded: bool = False
    """There were more attachments than are kept."""
    room: int = HTML_CHARACTERS
    """Characters of text and HTML that may still be read."""
    tags: int = HTML_TAGS
    """Tags that may still be read."""

    @property
    def is_blank(self) -> bool:
        """Nothing is shown yet."""
        return not self.page.text and not self.page.images


def bodies_of(entity: Entity) -> Bodies:
    """What a reader sees of a message, and what comes with it."""
    found = Bodies()
    _walk(entity, found, is_report=entity.type == "multipart/report")
    for text in found.calendars[:3]:
        found.page = below(found.page, invite_page(text, found.page.text))
    return found


def _walk(entity: Entity, found: Bodies, *, is_report: bool) -> None:
    if entity.type == "multipart/alternative":
        _alternative(entity, found, is_report=is_report)
    elif entity.children:
        for child in entity.children:
            _walk(child, found, is_report=is_report)
    elif entity.type in _MESSAGES and not is_report:
        found.messages.append(entity)
    elif entity.type == "text/calendar" or (
        entity.filename.lower().endswith(".ics") and entity.main != "image"
    ):
        found.calendars.append(_text(entity, found))
    elif entity.type in _TNEF or entity.filename.lower() == "winmail.dat":
        found.has_tnef = True
    elif entity.type in _SEALED:
        found.is_sealed = True
    elif _is_body(entity, found):
        _show(entity, found)
    elif entity.type not in _SIGNATURES:
        _attach(entity, found)


def _alternative(entity: Entity, found: Bodies, *, is_report: bool) -> None:
    """Show the richest of several versions and keep the plain one."""
    best: Bodies | None = None
    plain = ""
    for child in entity.children:
        version = Bodies(room=found.room, tags=found.tags)
        _walk(child, version, is_report=is_report)
        found.room, found.tags = version.room, version.tags
        _take_files(found, version)
        if child.type == "text/plain" and not plain:
            plain = version.page.text
        if not version.is_blank and (best is None or not _is_plainer(child, version, best)):
            best = version
        elif best is not None and not version.page.text:
            best.page = below(best.page, version.page)
    if best is None:
        return
    if not best.page.text.strip() and plain:
        best.page = below(plain_page(plain), best.page)
    elif plain and plain != best.page.text:
        found.plain = found.plain or plain
    found.plain = found.plain or best.plain
    found.page = below(found.page, best.page)


def _is_plainer(child: Entity, version: Bodies, best: Bodies) -> bool:
    """Whether a later version is no better: plain text after HTML, or a type that nobody shows."""
    return (
        (child.type == "text/plain" and bool(best.page.text))
        or child.type in {"text/x-amp-html", "text/watch-html"}
        or (not version.page.text and bool(best.page.text))
    )


def _take_files(found: Bodies, version: Bodies) -> None:
    found.attachments += version.attachments
    found.messages += version.messages
    found.calendars += version.calendars
    found.carried += version.carried
    found.notes += version.notes
    found.has_tnef = found.has_tnef or version.has_tnef
    found.is_sealed = found.is_sealed or version.is_sealed
    found.is_crowded = found.is_crowded or version.is_crowded


def _is_body(entity: Entity, found: Bodies) -> bool:
    """Whether a part is shown as words rather than as a file."""
    if entity.main != "text" and entity.type not in _HTML_TYPES:
        return False
    if entity.disposition == "attachment":
        return False
    named = bool(entity.filename)
    if entity.type in _HTML_TYPES:
        return not named or (found.is_blank and not entity.filename.lower().endswith(_PAGE_ENDINGS))
    if entity.type == "text/plain":
        return not named or found.is_blank or entity.filename.lower().endswith(".txt")
    return not named and entity.type not in {
        "text/x-amp-html",
        "text/watch-html",
        "text/rfc822-headers",
        "text/css",
    }


def _show(entity: Entity, found: Bodies) -> None:
    text = _text(entity, found)
    is_html = entity.type in _HTML_TYPES or (not entity.is_typed and _STARTS_AS_HTML.match(text) is not None)
    if is_html:
        page = _page(text, found)
    else:
        page = plain_page(_without_files(tidy_text(_unflowed(with_line_ends(text), entity)), found))
    found.page = below(found.page, page)


def _page(html: str, found: Bodies) -> Page:
    page = read_page(html, found.tags)
    found.tags -= min(page.tags, found.tags)
    return page


def _text(entity: Entity, found: Bodies) -> str:
    """The letters of a text part, as many as may still be read."""
    most = min(found.room, HTML_CHARACTERS if entity.type in _HTML_TYPES else TEXT_CHARACTERS)
    if most <= 0:
        found.page = below(found.page, Page("", is_cut=True))
        return ""
    data = entity.content(most * 4 if most < TEXT_CHARACTERS else most + most // 4)
    text, note = text_of(data, entity.params.get("charset", ""), html=entity.type in _HTML_TYPES)
    if note:
        found.notes.append(note)
    if len(data) > most or len(text) > most:
        found.page = below(found.page, Page("", is_cut=True))
        text = text[:most]
    found.room -= len(text)
    return text


def _unflowed(text: str, entity: Entity) -> str:
    """Lines joined that the sender's program had broken (RFC 3676)."""
    if entity.params.get("format", "").lower() != "flowed":
        return text
    return _FLOWED.sub("" if entity.params.get("delsp", "").lower() == "yes" else " ", text)


def _without_files(text: str, found: Bodies) -> str:
    """A text without the files that were written into it."""
    if "begin" not in text:
        return text
    kept: list[str] = []
    place = 0
    for file in uu_files(text, ATTACHMENTS):
        kept.append(text[place : file.start])
        place = file.end
        _add(file_of(file.name, file.data), found)
    return "".join((*kept, text[place:])).strip("\n") if place else text


def _attach(entity: Entity, found: Bodies) -> None:
    described = attachment_of(entity)
    _add(described, found)
    if described.sniffed_type in _PAGE_KINDS or described.name.lower().endswith(_PAGE_ENDINGS):
        carried = Bodies(room=found.room, tags=found.tags)
        text = _text(entity, carried)
        if "<" in text:
            found.carried.append(_page(text, carried))
        found.room, found.tags = carried.room, carried.tags


def _add(described: Attachment, found: Bodies) -> None:
    if len(found.attachments) >= ATTACHMENTS:
        found.is_crowded = True
    else:
        found.attachments.append(described)
