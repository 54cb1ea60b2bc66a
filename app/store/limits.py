"""How much of one check is kept. What is beyond is cut, and the check says so when it is opened again."""

from __future__ import annotations

from typing import Final

ORIGINAL_BYTES: Final = 1024 * 1024
"""Bytes (of text: in UTF-8) of what was handed in."""
TEXT_CHARACTERS: Final = 200_000
"""Characters that are searched and shown again."""
SENDER_CHARACTERS: Final = 300
QUERY_CHARACTERS: Final = 300
"""Characters of a search that count."""
QUERY_WORDS: Final = 12
LIMIT: Final = 500
"""Rows of one page at most."""
