"""Looks at what came attached, by name and first bytes. Nothing is opened.

Rules: an attachment alone is no reason; a file that runs, or that hides what it is, is one.
Source: the file types that Outlook blocks, support.microsoft.com "Blocked attachments in Outlook".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.outcome import Clear, DoesNotApply, Finding, Found, Outcome
from app.core.subject import Attachment, Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.checks.reading import Reading

PROGRAMS: Final = frozenset(
    [
        "exe",
        "scr",
        "com",
        "pif",
        "bat",
        "cmd",
        "msi",
        "msp",
        "jar",
        "js",
        "jse",
        "vbs",
        "vbe",
        "wsf",
        "wsh",
        "hta",
        "ps1",
        "psm1",
        "lnk",
        "cpl",
        "dll",
        "reg",
        "apk",
        "app",
        "dmg",
        "pkg",
        "deb",
        "rpm",
        "sh",
        "appx",
        "appxbundle",
        "msix",
        "xll",
        "iqy",
        "slk",
        "chm",
        "url",
        "scf",
        "inf",
        "gadget",
        "application",
        "one",
        "onepkg",
    ]
)
DISC_IMAGES: Final = frozenset(["iso", "img", "vhd", "vhdx", "udf"])
ARCHIVES: Final = frozenset(
    ["zip", "rar", "7z", "tar", "gz", "tgz", "bz2", "xz", "cab", "ace", "arj", "lzh", "zst", "r00", "z"]
)
PAGES: Final = frozenset(["html", "htm", "shtml", "xhtml", "mht", "mhtml", "svg", "xht"])
MACRO_DOCUMENTS: Final = frozenset(
    ["docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm", "ppam", "sldm", "xlsb"]
)
HARMLESS: Final = frozenset(
    [
        "pdf",
        "doc",
        "docx",
        "xls",
        "xlsx",
        "ppt",
        "pptx",
        "txt",
        "rtf",
        "jpg",
        "jpeg",
        "png",
        "gif",
        "csv",
        "mp3",
        "mp4",
        "wav",
        "zip",
        "odt",
        "ods",
    ]
)
HIDES: Final = frozenset("\u200b\u2060\u202d\u202e")
"""Marks that hide letters or turn them around; others stand in honest names too (WhatsApp, Hebrew)."""
INVISIBLE: Final = frozenset(
    map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF))
)
SNIFFED_AS: Final = {
    "exe": PROGRAMS | {"ocx", "sys"},
    "pdf": frozenset({"pdf", "ai"}),
    "html": PAGES | {"txt", "xml", "php", "asp"},
}
"""Endings that are honest for a content; another ending hides it."""
OWN_INSIDE: Final = frozenset({"ooxml", "odf", "epub", "jar", "apk"})
"""Packed kinds whose inside is a matter of the file's own, not files for the reader."""
PASSWORD_WORDS: Final = (
    "password",
    "passwort",
    "contraseña",
    "mot de passe",
    "senha",
    "wachtwoord",
    "passcode",
    "pwd",
    "kennwort",
    "clave",
)


def attachments(reading: Reading) -> Outcome:
    """Find attachments that run, hide what they are, or ask for a password."""
    files = reading.subject.attachments
    if not files:
        return DoesNotApply()
    said = f"{reading.subject.subject_line} {reading.subject.text}".lower()
    says_password = any(word in said for word in PASSWORD_WORDS)
    findings = tuple(
        Finding(
            sign,
            reading.subject.whole(Part.ATTACHMENT, index),
            (("name", _shown(file.name)), ("ending", ending)),
        )
        for index, file in enumerate(files)
        for sign, ending in _signs(file, says_password=says_password)
    )
    return Found(findings) if findings else Clear()


def _signs(file: Attachment, *, says_password: bool) -> Iterator[tuple[str, str]]:
    endings = _endings(file.name)
    last = endings[-1] if endings else ""
    inside = {ending for member in file.members for ending in _endings(member)[-1:]}
    runs = last in PROGRAMS or file.sniffed_type in {"exe", "lnk"}
    if runs and len(endings) > 1 and endings[-2] in HARMLESS:
        yield "file.two_endings", last
    elif runs:
        yield "file.program", last or file.sniffed_type
    elif file.sniffed_type not in OWN_INSIDE and not inside.isdisjoint(PROGRAMS | DISC_IMAGES):
        yield "file.program_inside", last
    if last in DISC_IMAGES or file.sniffed_type == "iso":
        yield "file.disc_image", last
    if last in PAGES and not file.inline:
        yield "file.page", last
    if file.has_macros or last in MACRO_DOCUMENTS:
        yield "file.macros", last
    if file.encrypted and says_password and (last in ARCHIVES or file.sniffed_type in ARCHIVES):
        yield "file.locked", last
    if any(character in HIDES for character in file.name):
        yield "file.hidden_name", last
    honest = SNIFFED_AS.get(file.sniffed_type)
    if honest is not None and last and last not in honest and not runs:
        yield "file.not_what_it_says", last


def _endings(name: str) -> list[str]:
    """`invoice.pdf.exe` → `["pdf", "exe"]`, without spaces or invisible marks put in to hide the last."""
    clean = "".join(c for c in name.lower() if c not in INVISIBLE)
    return [piece.strip() for piece in clean.split(".")[1:] if piece.strip()]


def _shown(name: str) -> str:
    return "".join(c for c in name if c not in INVISIBLE)[:80]
