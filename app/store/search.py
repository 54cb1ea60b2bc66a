"""What SQL a query becomes.

Rules: what a person types is never part of the search language: each word stands in quotes, and only words
with a letter or digit count; every word is looked for by its beginning; answer, kind and profile are words of
the same index, so that a rare answer among common words is found at once; where everything was deleted, the
index is not even looked at.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.store.limits import LIMIT, QUERY_CHARACTERS, QUERY_WORDS, SENDER_CHARACTERS
from app.store.packing import LIST_COLUMNS, Value, clean

if TYPE_CHECKING:
    from app.core.history import Query
    from app.core.subject import Kind
    from app.core.verdict import Answer

_NEWEST: Final = 2**63 - 1
_ANYTHING: Final = "SELECT 1 FROM checks AS shown WHERE shown.profile = ? AND shown.deletion IS NULL"


@dataclass(frozen=True, slots=True)
class Asked:
    """A statement and its values."""

    sql: str
    values: tuple[Value, ...]


def tags(answer: Answer, kind: Kind, profile: str) -> str:
    """The words that stand for answer, kind and profile in the index."""
    return f"{_answer(answer)} {_kind(kind)} {_profile(profile)}"


def asked(query: Query) -> Asked:
    """The statement that answers a query."""
    words = _words(query.text)
    return _searched(query, words) if words else _listed(query)


def _searched(query: Query, words: list[str]) -> Asked:
    said = " AND ".join(f'"{word}"*' for word in words)
    tagged = f"tags : {_profile(query.profile)}"
    for group in (map(_answer, sorted(query.answers)), map(_kind, sorted(query.kinds))):
        if choices := " OR ".join(group):
            tagged += f" AND tags : ({choices})"
    columns = ", ".join(f"checks.{name}" for name in LIST_COLUMNS.split(", "))
    sql = f"""
        SELECT {columns} FROM words CROSS JOIN checks ON checks.id = words.rowid
        WHERE words MATCH ? AND words.rowid < ? AND checks.deletion IS NULL
        ORDER BY words.rowid DESC LIMIT iif(EXISTS ({_ANYTHING}), ?, 0)"""  # noqa: S608  (every part is our own)
    before, limit = _page(query)
    return Asked(sql, (f"{{title text}} : ({said}) AND {tagged}", before, _shown(query), limit))


def _listed(query: Query) -> Asked:
    answers, kinds = sorted(query.answers), sorted(query.kinds)
    sql = f"SELECT {LIST_COLUMNS} FROM checks WHERE deletion IS NULL AND profile = ?"  # noqa: S608
    for column, values in (("answer", answers), ("kind", kinds)):
        if values:
            sql += f" AND {column} IN ({', '.join('?' * len(values))})"
    sql += " AND id < ? ORDER BY id DESC LIMIT ?"
    return Asked(sql, (_shown(query), *(value.value for value in (*answers, *kinds)), *_page(query)))


def _page(query: Query) -> tuple[int, int]:
    before = _NEWEST if query.before_id is None else query.before_id
    return before, max(0, min(query.limit, LIMIT))


def _shown(query: Query) -> str:
    return clean(query.profile, SENDER_CHARACTERS)


def _words(text: str) -> list[str]:
    """The words of a search that hold a letter or digit, ready to stand between quotes."""
    typed = clean(text, QUERY_CHARACTERS).replace("\0", " ").split()
    return [word.replace('"', '""') for word in typed if any(map(_counts, word))][:QUERY_WORDS]


def _counts(sign: str) -> bool:
    """Whether the index takes a character as part of a word, as `unicode61` does."""
    category = unicodedata.category(sign)
    return category[0] in "LN" or category == "Co"


def _answer(answer: Answer) -> str:
    return f"answer{answer.value.replace('_', '')}"


def _kind(kind: Kind) -> str:
    return f"kind{kind.value.replace('_', '')}"


def _profile(profile: str) -> str:
    return f"profile{profile.encode('utf-8', 'surrogatepass').hex()}"
