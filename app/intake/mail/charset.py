"""Decides which letters the bytes of a mail stand for, whatever its label says.

Rules: a mark at the start wins; bytes that are well-formed UTF-8 are UTF-8 even when labelled as a one-byte
charset; labels are read as browsers read them (`iso-8859-1` is Windows-1252, `gb2312` is GB 18030); unknown
labels fall back to UTF-8, then Windows-1252; codecs that are no charsets are never run; nothing raises. A
statistical detector (charset-normalizer: 5 to 100 ms a mail) is not worth its time: nearly every unlabelled
mail is one of the two.
Source: https://encoding.spec.whatwg.org/#names-and-labels, known before 2026-11-23.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from typing import Final

_ALIASES: Final = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "ansi_x3.4-1968": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "l1": "cp1252",
    "8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "iso-8859-8-i": "iso8859_8",
    "iso-8859-8-e": "iso8859_8",
    "iso-8859-6-i": "iso8859_6",
    "iso-8859-6-e": "iso8859_6",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "chinese": "gb18030",
    "hz-gb-2312": "hz",
    "big5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "cn-big5": "big5hkscs",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "ksc5601": "cp949",
    "euc-kr": "cp949",
    "korean": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "ms_kanji": "cp932",
    "x-euc-jp": "euc_jp",
    "unicode-1-1-utf-7": "utf-7",
    "unicode-1-1-utf-8": "utf-8",
    "utf8mb4": "utf-8",
    "unicode": "utf-16",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "x-mac-ce": "mac_latin2",
    "koi8-ru": "koi8_u",
    "dos-862": "cp862",
    "x-user-defined": "",
    "unknown": "",
    "unknown-8bit": "",
    "x-unknown": "",
    "default": "",
    "none": "",
    "binary": "",
    "8bit": "",
}
"""Labels to Python's names; empty for labels that say nothing."""
_NO_CHARSETS: Final = frozenset(
    [
        "base64_codec",
        "bz2_codec",
        "hex_codec",
        "quopri_codec",
        "rot_13",
        "rot13",
        "uu_codec",
        "zlib_codec",
        "idna",
        "punycode",
        "undefined",
        "unicode_escape",
        "raw_unicode_escape",
        "unicode_internal",
        "mbcs",
        "oem",
        "charmap",
        "palmos",
        "base64",
        "bz2",
        "hex",
        "quopri",
        "uu",
        "zlib",
    ]
)
_WIDE: Final = frozenset(("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"))
_MANY_BYTES: Final = frozenset(
    [
        "gb18030",
        "hz",
        "big5hkscs",
        "cp949",
        "cp932",
        "euc_jp",
        "iso2022_jp",
        "iso2022_jp_1",
        "iso2022_jp_2",
        "iso2022_kr",
        "shift_jis",
        "johab",
        "euc_jis_2004",
        "shift_jisx0213",
        "big5",
        "cp950",
        "gbk",
        "gb2312",
        "euc_kr",
    ]
)
"""Charsets in which well-formed UTF-8 may also be meant otherwise."""
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LABEL: Final = re.compile(r"[a-z0-9][a-z0-9._:+-]{0,39}")
_DASHED: Final = re.compile(r"(cp|ibm|windows|win|dos|utf|koi8)[-_ ]?([a-z0-9]{1,5}(?:-?[lb]e)?)\Z")
_META: Final = re.compile(
    rb"<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9._:+-]{2,40})", re.IGNORECASE
)
_META_BYTES: Final = 4_096


def text_of(data: bytes, label: str = "", *, html: bool = False) -> tuple[str, str]:
    """Decode bytes.

    Args:
        data: any bytes.
        label: the charset as the mail names it; empty where it names none.
        html: a page may name its charset inside.

    Returns:
        The text, and a note for the curious where the label was missing or wrong; never raises.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace"), ""
    name = codec_for(label)
    if data.isascii() and name not in _WIDE and not _has_shifts(data, name):
        return data.decode("ascii"), ""
    if not name and html and (match := _META.search(data[:_META_BYTES])) is not None:
        name = codec_for(match[1].decode("ascii"))
    if name in _WIDE:
        if data[:400].count(0) * 10 >= len(data[:400]):
            return data.decode(name, "replace"), ""
        name = ""
    return _decoded(data, name)


@lru_cache(maxsize=256)
def codec_for(label: str) -> str:
    """Python's name of a charset; empty where the label names none."""
    match = _LABEL.search(label.strip().strip("\"'").lower().removeprefix("3d"))
    if match is None:
        return ""
    name = match[0].removeprefix("_").removeprefix("charset").rstrip(".:")
    if name in _ALIASES:
        return _ALIASES[name]
    dashed = _DASHED.match(name)
    short = f"{dashed[1].replace('windows', 'cp').replace('win', 'cp')}{dashed[2]}" if dashed else ""
    for candidate in (name, short, name.replace("_", "-")):
        found = _looked_up(candidate)
        if found:
            return _ALIASES.get(found, found)
    return ""


def _looked_up(name: str) -> str:
    if not name or name in _NO_CHARSETS or name.replace("-", "_") in _NO_CHARSETS:
        return ""
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    return "" if found.replace("-", "_") in _NO_CHARSETS else found


def _decoded(data: bytes, name: str) -> tuple[str, str]:
    if name in _MANY_BYTES or name == "utf-7":
        strict = _strict(data, name)
        if strict is not None:
            return strict, ""
    if b"\x1b$" in data and name in {"", "cp1252", "utf-8"}:
        japanese = _strict(data, "iso2022_jp")
        if japanese is not None:
            return japanese, "Read as ISO-2022-JP."
    utf8 = _strict(data, "utf-8")
    if utf8 is not None:
        return utf8, "" if name in {"utf-8", ""} else "Read as UTF-8. Its label says something else."
    if name and name != "utf-8":
        return _loose(data, name), ""
    loose = data.decode("utf-8", "replace")
    whole = sum(map(data.count, _FIRST_BYTES)) if len(data) < 100_000 else len(data) // 50
    if loose.count("\ufffd") * 3 <= whole:
        return loose, "Some letters were damaged."
    return data.decode("cp1252", "replace"), "Read as Windows-1252."


_CUT_SHORT: Final = frozenset(("unexpected end of data", "incomplete multibyte sequence"))
_FIRST_BYTES: Final = tuple(bytes((first,)) for first in range(0xC3, 0xF4))
"""First bytes of most letters in UTF-8."""


def _strict(data: bytes, name: str) -> str | None:
    """Decode, allowing for a last letter that was cut in half."""
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        if error.end < len(data) or error.reason not in _CUT_SHORT or data[: error.start].isascii():
            return None
        start = error.start
    except (LookupError, ValueError):
        return None
    try:
        return data[:start].decode(name) + "\ufffd"
    except (LookupError, ValueError):
        return None


def _loose(data: bytes, name: str) -> str:
    try:
        return data.decode(name, "replace")
    except (LookupError, ValueError):
        return data.decode("cp1252", "replace")


def _has_shifts(data: bytes, name: str) -> bool:
    """Whether ASCII bytes mean other letters: UTF-7, HZ, the ISO 2022 family, unlabelled Japanese."""
    return name in {"utf-7", "hz"} or name.startswith("iso2022") or b"\x1b$" in data
