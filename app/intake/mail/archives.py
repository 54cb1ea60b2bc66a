"""Looks at the table of contents of packed files and Office documents, without unpacking anything.

Rules: at most `ARCHIVE_NAMES` names; nothing is decompressed, so nothing can blow up; a damaged table is read
as far as it goes. `zipfile` builds an object for each entry before the first can be asked for: 18 MB of
entries take 240 MB.
Source: APPNOTE.TXT 6.3 (zip), the RAR 5 and 4 notes, 7zFormat.txt, MS-CFB, MS-OVBA, known before 2026-11-23.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final

from app.core.limits import ARCHIVE_NAMES

_END: Final = b"PK\x05\x06"
_ENTRY: Final = b"PK\x01\x02"
_LOCAL: Final = b"PK\x03\x04"
_END_BYTES: Final = 66_000
"""The end record and the longest comment behind it."""
_LONGEST_NAME: Final = 300
_SEVEN_AES: Final = b"\x06\xf1\x07\x01"
_OLE_MACROS: Final = tuple(
    name.encode("utf-16-le") for name in ("_VBA_PROJECT", "VBA\x00", "_VBA_PROJECT_CUR")
)
_OLE_LOCKED: Final = tuple(name.encode("utf-16-le") for name in ("EncryptedPackage", "EncryptionInfo"))
_UNREAD: Final = "The names inside were not read."
_OFFICE: Final = ("word/", "xl/", "ppt/", "visio/")


@dataclass(frozen=True, slots=True)
class Inside:
    """What the outside of a packed file says about its inside."""

    kind: str
    """`zip`, or what the names show it to be: `ooxml`, `odf`, `jar`, `apk`, `epub`."""
    members: tuple[str, ...] = ()
    encrypted: bool = False
    has_macros: bool = False
    unreadable: str = ""


def looked_inside(kind: str, data: bytes) -> Inside:
    """Look at a file's table of contents.

    Args:
        kind: as `sniffed` says.
        data: the whole file.
    """
    match kind:
        case "zip":
            return _zip(data)
        case "ole":
            return _ole(data)
        case "rar":
            return _rar(data)
        case "7z":
            return Inside("7z", encrypted=_SEVEN_AES in data[-65_536:], unreadable=_UNREAD)
        case "pdf":
            return Inside("pdf", encrypted=b"/Encrypt" in data)
        case "arj":
            return Inside("arj", encrypted=len(data) > 8 and bool(data[8] & 1))
        case _:
            return Inside(kind)


def _zip(data: bytes) -> Inside:
    entries = _central(data) or _locals(data)
    names = tuple(name for name, _ in entries)
    unreadable = "" if names else "The list of names inside is damaged."
    return Inside(
        kind=_zip_kind(names),
        members=names,
        encrypted=any(locked for _, locked in entries),
        has_macros=any(_is_macro(name.lower()) for name in names) or b"vbaProject.bin" in data[-_END_BYTES:],
        unreadable=unreadable,
    )


def _central(data: bytes) -> list[tuple[str, bool]]:
    """Names of the table at the end of a zip file, and whether each asks for a password."""
    end = data.rfind(_END, max(0, len(data) - _END_BYTES))
    place = -1
    if 0 <= end <= len(data) - 20:
        size, place = struct.unpack_from("<II", data, end + 12)
        place = place if data.startswith(_ENTRY, place) else end - size
    if place < 0 or not data.startswith(_ENTRY, place):
        place = data.find(_ENTRY)
    found: list[tuple[str, bool]] = []
    while place >= 0 and data.startswith(_ENTRY, place) and place + 46 <= len(data):
        if len(found) == ARCHIVE_NAMES:
            break
        flags = struct.unpack_from("<H", data, place + 8)[0]
        name_size, extra, comment = struct.unpack_from("<HHH", data, place + 28)
        found.append((_name(data[place + 46 : place + 46 + name_size], flags), bool(flags & 1)))
        place += 46 + name_size + extra + comment
    return found


def _locals(data: bytes) -> list[tuple[str, bool]]:
    """Names as they stand before each file, for a zip file whose end is missing."""
    found: list[tuple[str, bool]] = []
    place = data.find(_LOCAL)
    while place >= 0 and place + 30 <= len(data) and len(found) < ARCHIVE_NAMES:
        flags = struct.unpack_from("<H", data, place + 6)[0]
        name_size = struct.unpack_from("<H", data, place + 26)[0]
        found.append((_name(data[place + 30 : place + 30 + name_size], flags), bool(flags & 1)))
        place = data.find(_LOCAL, place + 30)
    return found


def _name(raw: bytes, flags: int) -> str:
    raw = raw[: _LONGEST_NAME * 4]
    if flags & 0x800 or not raw.isascii():
        try:
            return raw.decode()[:_LONGEST_NAME]
        except UnicodeDecodeError:
            return raw.decode("cp437")[:_LONGEST_NAME]
    return raw.decode("ascii")[:_LONGEST_NAME]


def _zip_kind(names: tuple[str, ...]) -> str:
    if "[Content_Types].xml" in names and any(name.startswith(_OFFICE) for name in names):
        return "ooxml"
    if "AndroidManifest.xml" in names:
        return "apk"
    if any(name.upper() == "META-INF/MANIFEST.MF" for name in names):
        return "jar"
    if "mimetype" in names and "META-INF/manifest.xml" in names:
        return "odf"
    return "epub" if "META-INF/container.xml" in names else "zip"


def _is_macro(name: str) -> bool:
    return name.endswith("vbaproject.bin") or "/macrosheets/" in name or name.startswith("basic/")


def _ole(data: bytes) -> Inside:
    locked = any(name in data for name in _OLE_LOCKED)
    return Inside("ole", encrypted=locked, has_macros=any(name in data for name in _OLE_MACROS))


def _rar(data: bytes) -> Inside:
    """RAR: only whether it is locked; its names are in blocks of changing layout."""
    if data.startswith(b"Rar!\x1a\x07\x01\x00"):
        head_type = data[13] if len(data) > 13 and data[12] < 0x80 else data[14] if len(data) > 14 else 0
        return Inside("rar", encrypted=head_type == 4 or _has_rar5_lock(data[:65_536]), unreadable=_UNREAD)
    names: list[str] = []
    place, locked = 7, False
    while place + 32 <= len(data) and len(names) < ARCHIVE_NAMES:
        kind, flags, size = struct.unpack_from("<BHH", data, place + 2)
        if kind == 0x73 and flags & 0x80:
            return Inside("rar", encrypted=True, unreadable=_UNREAD)
        added = struct.unpack_from("<I", data, place + 7)[0] if kind == 0x74 or flags & 0x8000 else 0
        if kind == 0x74:
            locked = locked or bool(flags & 4)
            length = struct.unpack_from("<H", data, place + 26)[0]
            begin = place + 32 + (8 if flags & 0x100 else 0)
            name = data[begin : begin + min(length, _LONGEST_NAME)].partition(b"\x00")[0]
            names.append(name.decode("utf-8", "replace"))
        if size < 7:
            break
        place += size + added
    return Inside("rar", members=tuple(names), encrypted=locked, unreadable="" if names else _UNREAD)


def _has_rar5_lock(start: bytes) -> bool:
    """Whether the first file of a RAR 5 archive carries an encryption record (type 1, version 0)."""
    return b"\x01\x00\x02\x0f" in start or b"\x01\x00\x03\x0f" in start
