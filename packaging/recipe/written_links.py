"""Decides what honest account links look like that no list holds: sign-in, reset, order, mail tracking.

Rules: written by us (`written_links.toml`), seeded, marked `written`; for training only, never for a figure.
Only the shapes are ours: the domains are real ones of known services, so a link says no more than that such
services send such links.
"""

from __future__ import annotations

import base64
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.knowledge.url import parse_url
from recipe.sources import LinkRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

WRITTEN: Final = "written_accounts"
_LISTS: Final[dict[str, str]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
_HOSTS, _ACCOUNT, _ORDERS, _MAIL, _WORDS, _LANGUAGES = (
    _LISTS[name].split() for name in ("hosts", "account", "orders", "mail", "words", "languages")
)
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def _key(dice: Random, length: int) -> str:
    return "".join(dice.choice(_LETTERS) for _ in range(length))


def _filled(shape: str, domain: str, dice: Random) -> str:
    makers: dict[str, Callable[[], str]] = {
        "{n}": lambda: str(dice.randrange(10**3, 10 ** dice.randint(4, 14))),
        "{h}": lambda: f"{dice.getrandbits(dice.choice((64, 128, 160))):x}",
        "{k}": lambda: _key(dice, dice.randint(16, 48)),
        "{s}": lambda: _key(dice, dice.randint(5, 10)),
        "{b}": lambda: base64.urlsafe_b64encode(dice.randbytes(dice.randint(40, 160))).decode().rstrip("="),
        "{w}": lambda: dice.choice(_WORDS),
        "{l}": lambda: dice.choice(_LANGUAGES),
        "{z}": lambda: str(dice.randrange(10_000, 99_999)),
        "{d}": lambda: domain,
    }
    for mark, make in makers.items():
        while mark in shape:
            shape = shape.replace(mark, make(), 1)
    return shape


def written_links(
    domains: Sequence[str], shorteners: Sequence[str], count: int, dice: Random
) -> list[LinkRow]:
    """Honest links of services, some of them shortened.

    Args:
        domains: registrable domains of known services.
        shorteners: hosts that shorten links; honest firms use them too, and no honest list shows it.
        count: how many links, besides one for each shortener.
        dice: seeded.
    """
    short = (f"https://{host}/{_key(dice, dice.randint(4, 9))}" for host in shorteners)
    rows = [LinkRow(WRITTEN, is_scam=False, url=url) for link in short if (url := parse_url(link))]
    shapes = (_ACCOUNT, _ACCOUNT, _ORDERS, _MAIL)
    while len(rows) < count + len(shorteners):
        domain = dice.choice(domains)
        path = dice.choice(dice.choice(shapes))
        link = _filled(f"https://{dice.choice(_HOSTS)}{path}", domain, dice)
        url = parse_url(link)
        if url is not None and url.host:
            rows.append(LinkRow(WRITTEN, is_scam=False, url=url))
    return rows
