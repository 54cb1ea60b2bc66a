"""Takes a copied chat apart: who said what, in which order.

Rules: a time stamp before a name makes a turn (WhatsApp, Telegram, Teams, Discord, Slack); a bare `Name:`
makes one only where names come back or one of them is *me*; lines without a name belong to the turn above;
every word pasted stays in the text, the stamps do not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.core.limits import TURNS
from app.core.subject import Mailbox, Part, Span, Turn
from app.intake.labels import label_of
from app.intake.mailbox import mailbox_of

_TIME: Final = r"[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?(?:[ \u202f\u00a0]?[ap]\.?[ \u00a0]?m\.?)?"
_DATE: Final = r"[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}\.?"
_MARKS: Final = "[\u200e\u200f\u202a-\u202c\ufeff \t]{0,4}"
_STAMPED: Final = (
    re.compile(
        rf"{_MARKS}\[(?=[^\]\n]{{0,40}}[0-9][:.][0-9])[^\]\n]{{4,40}}\]\s?(?P<who>[^:\n]{{1,60}}):(?:\s|$)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_MARKS}{_DATE},? {{0,2}}{_TIME}\s?[-\u2013]\s(?P<who>[^:\n]{{1,60}}):(?:\s|$)", re.IGNORECASE
    ),
    re.compile(r"(?P<who>[^\[\]\n,]{1,60}), ?\[(?=[^\]\n]{0,40}[0-9][:.][0-9])[^\]\n]{4,40}\]:?(?:\s|$)"),
    re.compile(
        r"(?P<who>[^:\n]{1,40}?)(?: \u2014 |, |[ \t]{2,4}| \()(?:[^\W\d_]{3,10}(?: at|,)? )?"
        rf"(?:{_DATE},? )?{_TIME}\)?$",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?P<who>[^:\n]{1,40}?) (?:sent|said|wrote|escribió|a écrit|schrieb|escreveu|ha scritto|schreef):?$",
        re.IGNORECASE,
    ),
)
_SURE: Final = _STAMPED[:3]
"""Stamps that only a chat program writes."""
_NAMED: Final = re.compile(r"[ \t>*]{0,4}(?P<who>[^\W_][^:\n\[\]<>@/]{0,29}?)\*{0,2} ?:(?:[ \t]|$)")
_TAGGED: Final = re.compile(
    r"(?<![\[(])[\[(](?P<who>[^\W\d_][^\W_]{0,15}(?: [^\W_]{1,10})?)[\])](?![\[(\])]):?[ \n]?"
)
_FIRST_LINES: Final = 12
"""Lines that may stand above the first turn: a day, a notice, a question to us."""
_TWO: Final = 2
_LONGEST_BEFORE: Final = 200
"""Characters that may stand above the first turn."""
_MOST_LINES_PER_TURN: Final = 4

_MINE_WORDS: Final = (
    "me|you|i|myself|yo|tú|moi|je|vous|ich|du|eu|você|io|tu|ik|jij|mij|mí|mich|customer|client|cliente"
    "|kunde|klant|victim|ja|saya|aku|я|أنا|انا|मैं|我|本人|自分|私|わたし|俺|僕"
)
MINE: Final = frozenset(_MINE_WORDS.split("|"))
"""Names under which the person who asks appears."""
_OTHER_WORDS: Final = (
    "them|they|him|her|other|stranger|scammer|agent|caller|support|seller|buyer|unknown|ellos|él|ella|lui"
    "|elle|er|sie|ele|ela|hij|zij|recruiter|operator|boss"
)
_OTHERS: Final = frozenset(_OTHER_WORDS.split("|"))


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat taken apart."""

    text: str
    """The turns as `Name: words`, a line each; what stood above the first turn comes before them."""
    turns: tuple[Turn, ...]

    @property
    def sender(self) -> Mailbox | None:
        """The other person: whoever speaks first and is not the one who asks."""
        return next((mailbox_of(turn.who) for turn in self.turns if not turn.mine and turn.who), None)


@dataclass(frozen=True, slots=True)
class _Piece:
    who: str
    words: str


def chat_in(text: str, *, fewest: int = _TWO) -> Chat | None:
    """Take a chat apart.

    Args:
        text: what was pasted.
        fewest: turns there must be; the caller's word that it is a chat makes it 1.
    """
    if "\n" in text.strip():
        lines = text.split("\n")
        first = _first(lines)
        for shape in _STAMPED:
            if any(shape.match(line[:120]) for line in first):
                pieces = _by_line(lines, shape)
                is_sure = (
                    shape in _SURE
                    or _names_come_back(pieces, lines, fewest)
                    or _are_two_people(pieces, lines)
                )
                if is_sure and _count(pieces) >= fewest:
                    return _chat(pieces)
        if any(_named(line) for line in first):
            pieces = _by_line(lines, _NAMED)
            if _names_come_back(pieces, lines, fewest):
                return _chat(pieces)
    elif fewest == 1 and (pieces := _one_line(text)):
        return _chat(pieces)
    pieces = _by_tag(text)
    return _chat(pieces) if _count(pieces) >= _TWO and _are_roles(pieces) else None


def one_turn(text: str) -> Chat | None:
    """A single stamped turn: a text message copied with its sender and its time."""
    lines = text.strip().split("\n")
    for shape in _SURE:
        if shape.match(lines[0][:120]):
            pieces = _by_line(lines, shape)
            return _chat(pieces) if _count(pieces) == 1 and pieces[0].words else None
    return None


def is_mine(who: str) -> bool:
    """Whether a name stands for the person who asks."""
    return who.casefold().strip(" *") in MINE


def _first(lines: list[str]) -> list[str]:
    found: list[str] = []
    for line in lines[: _FIRST_LINES * 3]:
        if line.strip():
            found.append(line)
            if len(found) == _FIRST_LINES:
                break
    return found


def _one_line(text: str) -> list[_Piece]:
    for shape in (*_SURE, _NAMED):
        if shape.match(text[:120]):
            return _by_line([text], shape)
    return []


def _by_line(lines: list[str], shape: re.Pattern[str]) -> list[_Piece]:
    """Divide lines into turns; a piece without a name is what stood above the first."""
    gathered: list[tuple[str, list[str]]] = [("", [])]
    for line in lines:
        match = None
        if len(gathered) <= TURNS:
            match = _named(line) if shape is _NAMED else shape.match(line[:160])
        if match is None:
            gathered[-1][1].append(line)
        else:
            gathered.append((_clean(match["who"]), [line[match.end() :]]))
    pieces = [_Piece(who, "\n".join(words).strip()) for who, words in gathered]
    return [piece for piece in pieces if piece.who or piece.words]


def _by_tag(text: str) -> list[_Piece]:
    """Divide `[Agent] … [Customer] …` into turns."""
    pieces: list[_Piece] = []
    who, start = "", 0
    for match in _TAGGED.finditer(text):
        pieces.append(_Piece(who, text[start : match.start()].strip()))
        who, start = _clean(match["who"]), match.end()
        if len(pieces) > TURNS:
            break
    pieces.append(_Piece(who, text[start:].strip()))
    return [piece for piece in pieces if piece.who or piece.words]


def _named(line: str) -> re.Match[str] | None:
    """A line that begins with what may be a name and a colon."""
    match = _NAMED.match(line[:160])
    if match is None or match["who"].count(" ") > 3 or "." in match["who"].rstrip("."):
        return None
    return match if label_of(line) is None else None


def _names_come_back(pieces: list[_Piece], lines: list[str], fewest: int) -> bool:
    """Whether names are people taking turns, not the headings of a list or the times of a programme."""
    names = [piece.who.casefold() for piece in pieces if piece.who]
    different = set(names)
    if len(names) < fewest or _begins_as_letter(pieces):
        return False
    if fewest == 1:
        return True
    if len(names) < TURNS and len(names) * _MOST_LINES_PER_TURN < sum(1 for line in lines if line.strip()):
        return False
    if different & (MINE | _OTHERS) and len(different) <= 6:
        return True
    return len(names) > _TWO and len(different) >= _TWO and len(different) * 2 <= len(names) + 1


def _are_two_people(pieces: list[_Piece], lines: list[str]) -> bool:
    """Whether two names take turns from the first line on, a few lines each."""
    names = [piece.who for piece in pieces]
    filled = sum(1 for line in lines if line.strip())
    return (
        len(set(names)) == _TWO
        and all(names)
        and not any(letter.isdecimal() for name in names for letter in name)
        and len(names) * _MOST_LINES_PER_TURN >= filled
    )


def _are_roles(pieces: list[_Piece]) -> bool:
    names = [piece.who.casefold() for piece in pieces if piece.who]
    different = set(names)
    known = len(different & (MINE | _OTHERS))
    return (
        len(different) >= _TWO
        and bool(known >= 1 or (pieces[0].who and len(names) >= 2 * len(different)))
        and not _begins_as_letter(pieces)
    )


def _begins_as_letter(pieces: list[_Piece]) -> bool:
    """Whether more stands above the first name than a question to us."""
    return bool(pieces) and not pieces[0].who and len(pieces[0].words) > _LONGEST_BEFORE


def _count(pieces: list[_Piece]) -> int:
    return sum(1 for piece in pieces if piece.who)


def _chat(pieces: list[_Piece]) -> Chat:
    out: list[str] = []
    turns: list[Turn] = []
    length = 0
    for piece in pieces:
        before = f"{piece.who}: " if piece.who else ""
        line = before + piece.words
        if piece.who and piece.words:
            span = Span(Part.TEXT, length + len(before), length + len(line))
            turns.append(Turn(piece.who, is_mine(piece.who), span))
        out.append(line)
        length += len(line) + 1
    return Chat("\n".join(out), tuple(turns))


def _clean(who: str) -> str:
    """A name without its marks, save where a stranger (`~ Me` in WhatsApp) calls himself *me*."""
    name = " ".join(who.strip("\u200e\u200f\u202a\u202c\u2068\u2069 \t*~>").split())
    return f"~ {name}" if "~" in who and is_mine(name) else name
