"""Finds email addresses, plain, quoted, written with `(at)`, or percent-encoded.

Rules: each place of an `@` is looked at once, both ways, within the lengths that mail allows; the domain
stays in the placeholder, because it is what a false sender is told by.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.assistant.redaction.kinds import Private
from app.assistant.redaction.readable import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

_AT: Final = re.compile(r"@|%40|[(\[{] ?[Aa][Tt] ?[)\]}] ?")
_LOCAL: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789.!#$%&'*+/=?^_`{|}~-")
_IN_LINK: Final = frozenset("/?=&#:;,!'{}|*$^`")
"""Allowed in front of an `@` by the letter of the law; in a link they part one value from the next."""
_DOT: Final = r"(?:\.| ?[(\[{] ?(?i:dot|punto|point|punkt|ponto|punt) ?[)\]}] ?)"
_HOST: Final = re.compile(rf"[^\W_](?:[\w-]{{0,61}}[^\W_])?(?:{_DOT}[^\W_](?:[\w-]{{0,61}}[^\W_])?){{0,8}}")
_WRITTEN_DOT: Final = re.compile(r" ?[(\[{] ?\w{3,5} ?[)\]}] ?")
_LONGEST_LOCAL: Final = 64


def mail_addresses(text: str, *, in_link: bool = False) -> Iterator[Found]:
    """Every email address of a readable copy, in order.

    Args:
        text: the copy, or a link taken from it.
        in_link: signs that part the values of a link end an address.
    """
    place = 0
    for at in _AT.finditer(text):
        before = at.start() - (text[at.start() - 1 : at.start()] == " " and len(at[0]) > len("%40"))
        start = _start(text, max(place, before - _LONGEST_LOCAL), before, in_link=in_link)
        host = _HOST.match(text, at.end())
        if start == before or host is None:
            continue
        name = _WRITTEN_DOT.sub(".", host[0]).lower()
        if "." not in name and len(at[0]) > len("%40"):
            continue
        place = host.end()
        yield Found(start, place, Private.EMAIL, f"at {name}" if "." in name and len(name) <= 100 else "")


def _start(text: str, lowest: int, at: int, *, in_link: bool) -> int:
    """Where the part before an `@` begins; `at` where there is none."""
    if text[at - 1 : at] == '"' and (quote := text.rfind('"', lowest, at - 1)) >= 0:
        return quote if "\n" not in text[quote:at] else at
    place = at
    while place > lowest and _is_local(text[place - 1], in_link=in_link):
        place -= 1
    while place < at and text[place] in ".'/=?&{}|*`^!#:":
        place += 1
    return place


def _is_local(sign: str, *, in_link: bool) -> bool:
    if in_link and sign in _IN_LINK:
        return False
    return sign.lower() in _LOCAL or (sign.isalnum() and not sign.isascii())
