"""Tells what a file is by its first bytes, whatever its name and label say.

Rules: a small table of what comes with mail and of what scams send; unknown stays unknown. `filetype` and
`puremagic` were looked at: neither knows shortcuts, disc images, HTML, calendar or mail files, and both cost
more to import.
Source: the formats' own descriptions, known before 2026-11-23.
"""

from __future__ import annotations

import re
from typing import Final

SNIFF_BYTES: Final = 4_096
"""First bytes that are looked at; disc images need more, see `ISO_BYTES`."""
ISO_BYTES: Final = 0x8006
"""Where the mark of a disc image ends."""

_BEGINNINGS: Final = (
    (b"MZ", "exe"),
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"Rar!\x1a\x07", "rar"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"{\\rtf", "rtf"),
    (b"{\\rt", "rtf"),
    (b"\x4c\x00\x00\x00\x01\x14\x02\x00", "lnk"),
    (b"\x89PNG\r\n\x1a\n", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"BM", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"\x00\x00\x01\x00", "image"),
    (b"8BPS", "image"),
    (b"\x1f\x8b", "gz"),
    (b"BZh", "bz2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"\x28\xb5\x2f\xfd", "zst"),
    (b"MSCF", "cab"),
    (b"\x60\xea", "arj"),
    (b"ITSF", "chm"),
    (b"vhdxfile", "iso"),
    (b"conectix", "iso"),
    (b"\x7fELF", "elf"),
    (b"\xca\xfe\xba\xbe", "class"),
    (b"\xcf\xfa\xed\xfe", "macho"),
    (b"\xce\xfa\xed\xfe", "macho"),
    (b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d", "onenote"),
    (b"\x78\x9f\x3e\x22", "tnef"),
    (b"ID3", "audio"),
    (b"OggS", "audio"),
    (b"fLaC", "audio"),
    (b"#!AMR", "audio"),
    (b"\xff\xfb", "audio"),
    (b"\x1a\x45\xdf\xa3", "video"),
    (b"\x00\x00\x01\xba", "video"),
    (b"wOFF", "font"),
    (b"wOF2", "font"),
    (b"SQLite format 3", "database"),
    (b"!BDN", "mailbox"),
    (b"#!", "script"),
)
_TEXTS: Final = (
    (re.compile(rb"begin:vcalendar", re.IGNORECASE), "calendar"),
    (re.compile(rb"begin:vcard", re.IGNORECASE), "vcard"),
    (re.compile(rb"\[internetshortcut\]", re.IGNORECASE), "url"),
    (re.compile(rb"<\?php", re.IGNORECASE), "script"),
    (
        re.compile(
            rb"<(?:svg|\?xml[^>]{0,200}>\s{0,20}(?:<!--[^>]{0,400}-->\s{0,20})?"
            rb"(?:<!doctype svg[^>]{0,200}>\s{0,20})?<svg)[\s>]",
            re.IGNORECASE,
        ),
        "svg",
    ),
    (
        re.compile(
            rb"<(?:!doctype html|html|head|body|script|iframe|table|div|title|meta|form|style|center"
            rb"|a\s|p>|h1)",
            re.IGNORECASE,
        ),
        "html",
    ),
    (re.compile(rb"<(?:\?xml|[a-z]+:)", re.IGNORECASE), "xml"),
    (re.compile(rb"-----begin ", re.IGNORECASE), "certificate"),
)
_MAIL: Final = re.compile(
    rb"(?:return-path|received|from|date|subject|message-id|mime-version|delivered-to): ", re.IGNORECASE
)
_BLANKS: Final = b" \t\r\n\x0c\xef\xbb\xbf"


def sniffed(head: bytes) -> str:
    """What a file is by its first bytes; empty when unknown.

    Args:
        head: the first `SNIFF_BYTES`, or `ISO_BYTES` to tell disc images.
    """
    for beginning, kind in _BEGINNINGS:
        if head.startswith(beginning):
            return _checked(kind, head)
    if head[4:8] == b"ftyp":
        return (
            "image"
            if head[8:11] in {b"hei", b"mif", b"avi"}
            else "audio"
            if head[8:11] == b"M4A"
            else "video"
        )
    if head[:4] == b"RIFF":
        return "image" if head[8:12] == b"WEBP" else "audio" if head[8:12] == b"WAVE" else "video"
    if head[257:262] == b"ustar":
        return "tar"
    if head[0x8001:0x8006] in {b"CD001", b"BEA01", b"NSR02", b"NSR03"}:
        return "iso"
    return _text(head)


def _checked(kind: str, head: bytes) -> str:
    """Beginnings that words may have too count only where bytes follow that words have not."""
    if head[:2] in {b"MZ", b"BM", b"BZ"} and not any(code < 9 for code in head[:64]):
        return _text(head)
    return kind


def _text(head: bytes) -> str:
    wide = head[1:200:2].count(0) * 4 > len(head[1:200:2]) or head[:2] in {b"\xff\xfe", b"\xfe\xff"}
    start = (
        head.replace(b"\x00", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff") if wide else head
    ).lstrip(_BLANKS)
    for pattern, kind in _TEXTS:
        if pattern.match(start):
            return kind
    if b"%PDF-" in head[:1_024]:
        return "pdf"
    if _MAIL.match(start):
        return "mail"
    sample = start[:1_024]
    controls = sum(1 for code in sample if code < 9 or 13 < code < 27 or 27 < code < 32)
    if sample and controls == 0:
        lower = start.lower()
        return "html" if b"<html" in lower or b"<script" in lower or b"<body" in lower else "text"
    return ""
