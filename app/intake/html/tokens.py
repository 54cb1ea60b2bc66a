"""Decides where tags, attributes and words begin and end in HTML, as browsers do.

Rules: the WHATWG tokenizer states that matter to what a reader sees (attributes without quotes, comments
closed early, raw text of scripts and styles, `</` that is no tag); one pass, never backwards; nothing raises.
Parsers that build a tree (lexbor, html5ever, html5lib) walk their open elements for every tag: 160 kB of
`<div>` take 2 s in lexbor, 30,000 attributes of one tag 1.5 s, and unclosed formatting multiplies nodes
without bound. Tests compare with lexbor.
Source: https://html.spec.whatwg.org/multipage/parsing.html#tokenization, known before 2026-11-23.
"""

from __future__ import annotations

import re
from html import unescape
from html.entities import html5
from typing import TYPE_CHECKING, Final, NamedTuple

from app.core.limits import HTML_ATTRIBUTES, HTML_TAGS, TEXT_CHARACTERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NO_ATTRIBUTES: Final[Mapping[str, str]] = {}


class Words(NamedTuple):
    """Text between tags, character references decoded."""

    text: str


class Start(NamedTuple):
    """A start tag."""

    name: str
    """Lower case."""
    attributes: Mapping[str, str]
    """Lower-case names; of two alike the first counts."""


class End(NamedTuple):
    """An end tag."""

    name: str


class Raw(NamedTuple):
    """The content of a tag that browsers do not read as HTML: that of a script, a style, a title."""

    name: str
    text: str


class Comment(NamedTuple):
    """A comment, or what a browser takes for one."""

    text: str


class TooMany(NamedTuple):
    """There are more tags than are read; nothing follows."""


Token = Words | Start | End | Raw | Comment | TooMany

RAW: Final = frozenset(
    ("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext")
)
"""Tags whose content is not HTML; that of the last never ends."""
_DECODED_RAW: Final = frozenset(("title", "textarea"))
_WS: Final = "\t\n\f\r "
_OPENING: Final = re.compile("<(?=[A-Za-z/!?])")
"""The beginning of a tag or comment."""
_USUAL: Final = re.compile(
    rf"([^<]*+)<(/?[A-Za-z][A-Za-z0-9]*+(?:[{_WS}]++[A-Za-z:_-]++"
    rf"(?:=(?:\"[^\"]*+\"|'[^']*+'|[^{_WS}\"'=<>`/]++))?+){{0,40}}+[{_WS}]*+/?>)"
)
"""Words and the whole tag behind them, where it is written as usual."""
_PAIRS: Final = re.compile(rf"([A-Za-z0-9:_-]++)(?:=(?:\"([^\"]*+)\"|'([^']*+)'|([^{_WS}\"'=<>`/]++)))?+")
"""The name of a tag that was taken whole, then each of its attributes; never more than `HTML_ATTRIBUTES`."""
_NAME: Final = re.compile(r"[A-Za-z][^\t\n\f\r />]*")
_ATTRIBUTE: Final = re.compile(
    rf"[{_WS}/]*+(?:(>)|([^{_WS}/>][^{_WS}/>=]*+)"
    rf"(?:[{_WS}]*+=[{_WS}]*+(?:\"([^\"]*+)(\"|\Z)|'([^']*+)('|\Z)|([^{_WS}>]*+)))?)"
)
_LONGEST: Final = TEXT_CHARACTERS + 1
"""One character more than is judged, so that what is left out is noticed."""
_PIECE: Final = 65_536
"""Characters decoded at a time: the standard library's decoder needs 50 times their memory."""
_KNOWN: Final = 2_000
"""Different tags remembered, since the tags of one page are much alike."""
_RAW_ENDS: Final = {
    name: re.compile(rf"</{name}(?=[{_WS}/>])", re.IGNORECASE) for name in RAW - {"plaintext"}
}
_COMMENT_END: Final = re.compile(r"--!?>")
_LONG_NUMBER: Final = re.compile(r"&#(?:[0-9]{8,}|[xX][0-9A-Fa-f]{7,});?")
_ZEROS: Final = re.compile(r"&#([xX]?)0+(?=[0-9A-Fa-f])")
_REFERENCE: Final = re.compile(r"&(?:#[xX]?[0-9A-Fa-f]{1,8};?|[A-Za-z][A-Za-z0-9]{1,31};?=?)")


def tokens(html: str, most: int = HTML_TAGS) -> Iterator[Token]:
    """The tokens of an HTML page in order; words without a tag between them are cut past `TEXT_CHARACTERS`.

    Args:
        html: any text.
        most: tags and comments that are read.

    Yields:
        Words, tags, raw contents and comments; `TooMany` last where there are more.
    """
    known: dict[str, Start | End] = {}
    place = 0
    for _ in range(most):
        usual = _USUAL.match(html, place)
        tag: Start | End | Comment | None
        if usual is not None:
            text, written = usual.groups()
            place = usual.end()
            tag = known.get(written) or _remembered(written, known)
        else:
            mark = _mark(html, place)
            if mark < 0:
                break
            text = html[place:mark]
            tag, place = _token(html, mark)
        if text:
            yield _words(text)
        if tag is None:
            return
        yield tag
        if type(tag) is Start and tag.name in RAW:
            text, place = _raw(html, tag.name, place)
            yield Raw(tag.name, text)
    else:
        if _OPENING.search(html, place) is not None:
            yield TooMany()
            return
    if place < len(html):
        yield _words(html[place:])


def _mark(html: str, place: int) -> int:
    """Where the next tag or comment begins; -1 where none does, as with `</` at the very end."""
    opening = _OPENING.search(html, place)
    if opening is None:
        return -1
    mark = opening.start()
    return -1 if html[mark : mark + 3] == "</" else mark


def _words(text: str) -> Words:
    if len(text) > _LONGEST:
        text = text[:_LONGEST]
    return Words(decoded(text) if "&" in text else text)


def decoded(text: str) -> str:
    """Text with its character references decoded; hopeless numbers become the replacement sign."""
    if "&" not in text:
        return text
    if len(text) <= _PIECE:
        return unescape(_tame(text))
    pieces: list[str] = []
    place = 0
    while place < len(text):
        end = place + _PIECE
        if end < len(text) and (mark := text.rfind("&", place + 1, end)) > 0:
            end = mark
        pieces.append(unescape(_tame(text[place:end])))
        place = end
    return "".join(pieces)


def decoded_attribute(value: str) -> str:
    """An attribute's value decoded: `&copy=1` stays as it is, since no semicolon closes the name."""
    if "&" not in value:
        return value
    return _REFERENCE.sub(_reference, _tame(value))


def _tame(text: str) -> str:
    if "&#" not in text:
        return text
    return _LONG_NUMBER.sub("\ufffd", _ZEROS.sub(r"&#\1", text))


def _reference(match: re.Match[str]) -> str:
    written = match[0]
    if written[1] == "#":
        return unescape(written)
    if written.endswith("=") or written[1:] not in html5:
        return written
    return html5[written[1:]]


def _remembered(written: str, known: dict[str, Start | End]) -> Start | End:
    """The tag that `_USUAL` took whole, kept for the next time that it is written so."""
    tag = _usual(written)
    if len(known) < _KNOWN:
        known[written] = tag
    return tag


def _usual(written: str) -> Start | End:
    """The tag that `_USUAL` took whole, from behind its `<` to its `>`."""
    (name, _, _, _), *pairs = _PAIRS.findall(written)
    if written[0] == "/":
        return End(name.lower())
    if not pairs:
        return Start(name.lower(), NO_ATTRIBUTES)
    pairs.reverse()  # of two alike the first is to stay
    found = {attribute.lower(): double or single or bare for attribute, double, single, bare in pairs}
    if "&" in written:
        found = {attribute: decoded_attribute(value) for attribute, value in found.items()}
    return Start(name.lower(), found)


def _token(html: str, mark: int) -> tuple[Start | End | Comment | None, int]:
    """The tag or comment that begins at a place, and where it ends; None where it never ends."""
    closing = html[mark + 1] == "/"
    match = _NAME.match(html, mark + 1 + closing)
    if match is None:
        text, place = _comment(html, mark)
        return Comment(text), place
    attributes, place = _attributes(html, match.end())
    name = match[0].lower()
    return (End(name) if closing else Start(name, attributes), place) if place >= 0 else (None, len(html))


def _comment(html: str, mark: int) -> tuple[str, int]:
    """The text of a comment that begins at a place, and where it ends."""
    if not html.startswith("<!--", mark):
        end = html.find(">", mark + 2)
        return (html[mark + 2 : end], end + 1) if end >= 0 else (html[mark + 2 :], len(html))
    for early in (">", "->"):
        if html.startswith(early, mark + 4):
            return "", mark + 4 + len(early)
    end_match = _COMMENT_END.search(html, mark + 4)
    if end_match is None:
        return html[mark + 4 :], len(html)
    return html[mark + 4 : end_match.start()], end_match.end()


def _attributes(html: str, place: int) -> tuple[Mapping[str, str], int]:
    """The attributes of a tag from behind its name, and where the tag ends; -1 where it never does."""
    if html.startswith(">", place):
        return NO_ATTRIBUTES, place + 1
    found: dict[str, str] = {}
    while (match := _ATTRIBUTE.match(html, place)) is not None:
        place = match.end()
        end, name, double, double_end, single, single_end, bare = match.groups()
        if end:
            return found, place
        if double_end == "" or single_end == "":
            break
        if len(found) < HTML_ATTRIBUTES and (lower := name.lower()) not in found:
            value = double or single or bare or ""
            found[lower] = decoded_attribute(value)
    return found, -1


def _raw(html: str, name: str, place: int) -> tuple[str, int]:
    """The raw content behind a start tag, and where it ends: before its end tag, or with the page."""
    pattern = _RAW_ENDS.get(name)
    end = pattern.search(html, place) if pattern is not None else None
    text = html[place : end.start()] if end is not None else html[place:]
    return decoded(text) if name in _DECODED_RAW else text, end.start() if end is not None else len(html)
