"""Describes the files that come with a mail: name, type as said and as seen, contents, locks, macros.

Rules: a name is kept as a mail window shows it, its invisible marks included; a path before it is taken off;
contents are looked at and never opened; at most `ATTACHMENTS`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.core.limits import ATTACHMENT_NAME_CHARACTERS, MAIL_BYTES
from app.core.subject import Attachment
from app.intake.mail.archives import looked_inside
from app.intake.mail.sniff import ISO_BYTES, SNIFF_BYTES, sniffed

if TYPE_CHECKING:
    from app.intake.mail.tree import Entity

_LOOKED_INSIDE: Final = frozenset(("zip", "ole", "rar", "7z", "pdf", "arj"))
_DISC_ENDINGS: Final = (".iso", ".img", ".udf", ".bin")
_DISC_BYTES: Final = 100_000
_SLASHES: Final = re.compile(r"[/\\]")
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f]+")


def attachment_of(entity: Entity) -> Attachment:
    """Describe one part as a file."""
    name = shown_name(entity.filename)
    wants_disc = name.lower().endswith(_DISC_ENDINGS) or entity.size() > _DISC_BYTES
    head = entity.content(ISO_BYTES if wants_disc else SNIFF_BYTES)
    kind = sniffed(head)
    size = entity.size() if len(head) >= SNIFF_BYTES else len(head)
    described = Attachment(name, entity.type, kind, size, inline=_is_inline(entity))
    if kind not in _LOOKED_INSIDE:
        return described
    return _with_inside(described, entity.content(MAIL_BYTES))


def file_of(name: str, data: bytes) -> Attachment:
    """Describe a file that was written into a text."""
    kind = sniffed(data[:ISO_BYTES])
    described = Attachment(shown_name(name), "application/octet-stream", kind, len(data))
    return _with_inside(described, data) if kind in _LOOKED_INSIDE else described


def shown_name(written: str) -> str:
    """A file name as a mail window shows it: without the path before it, without line breaks."""
    bare = _CONTROLS.sub(" ", written).strip().strip('"')
    last = next((piece for piece in reversed(_SLASHES.split(bare)) if piece.strip(". ")), bare)
    last = last.strip()
    if len(last) <= ATTACHMENT_NAME_CHARACTERS:
        return last
    return last[: ATTACHMENT_NAME_CHARACTERS - 20] + last[-20:]


def _with_inside(described: Attachment, data: bytes) -> Attachment:
    inside = looked_inside(described.sniffed_type, data)
    return Attachment(
        name=described.name,
        declared_type=described.declared_type,
        sniffed_type=inside.kind,
        size=len(data),
        inline=described.inline,
        members=inside.members,
        encrypted=inside.encrypted,
        has_macros=inside.has_macros,
        unreadable=inside.unreadable,
    )


def _is_inline(entity: Entity) -> bool:
    return entity.disposition == "inline" or (
        not entity.disposition and bool(entity.head.first("content-id"))
    )
