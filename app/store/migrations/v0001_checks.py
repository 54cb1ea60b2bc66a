"""Past checks: what the list shows, what was handed in with its verdict, and the words to search.

Rules: what the list shows is kept apart from the bulky rest, so that a list reads few pages; ids are never
used again, so that a page of the list and an undo cannot speak of another check.
"""

from __future__ import annotations

from typing import Final

SQL: Final = """
CREATE TABLE checks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    profile TEXT NOT NULL,
    at INTEGER NOT NULL,       -- milliseconds since 1970, UTC
    answer TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    sender TEXT NOT NULL,
    looks_like TEXT NOT NULL,
    is_right INTEGER,          -- 1 or 0 as the person said; NULL before
    deletion INTEGER           -- the deletion that took it away; NULL while it is shown
) STRICT;
CREATE INDEX checks_shown ON checks (profile, id, answer, kind) WHERE deletion IS NULL;
CREATE INDEX checks_deleted ON checks (deletion) WHERE deletion IS NOT NULL;
CREATE INDEX checks_at ON checks (at);

CREATE TABLE originals (
    id INTEGER PRIMARY KEY,    -- of the check
    is_text INTEGER NOT NULL,
    size INTEGER NOT NULL,     -- characters or bytes that were handed in
    content BLOB NOT NULL,     -- zlib
    verdict BLOB NOT NULL      -- zlib of JSON
) STRICT;

CREATE VIRTUAL TABLE words USING fts5 (
    title, text, tags,         -- tags: answer, kind and profile, so that one index answers the whole search
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', columnsize = 0
);
INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
"""
