"""How much of anything is read. Past a limit the rest is left out and the verdict says so.

Rules: every bound of intake, checks and model stands here and nowhere else; each is a
plain number with its unit in the name or beside it.
"""

from __future__ import annotations

from typing import Final

MAIL_BYTES: Final = 25 * 1024 * 1024
"""Bytes of one mail that are parsed."""
MAIL_PARTS: Final = 100
"""Parts of one mail, nested ones counted."""
MAIL_DEPTH: Final = 10
"""Messages within messages."""
HEADER_CHARACTERS: Final = 16_384
"""Characters of one header value."""
TEXT_CHARACTERS: Final = 1_000_000
"""Characters of text judged."""
HTML_CHARACTERS: Final = 2_000_000
"""Characters of HTML parsed."""
LINKS: Final = 10_000
"""Links kept of one subject."""
LINKS_JUDGED: Final = 40
"""Different links that are scored by the model; the most telling come first."""
LINK_CHARACTERS: Final = 4_096
"""Characters of one link."""
REDIRECTS: Final = 5
"""Redirectors unwrapped one inside the other."""
ATTACHMENTS: Final = 100
"""Attachments kept of one mail."""
ARCHIVE_NAMES: Final = 200
"""Names listed of one archive."""
TURNS: Final = 2_000
"""Turns of one chat."""
MODEL_CHARACTERS: Final = 4_000
"""Characters the word model reads: the beginning and the end of a long text."""
REASONS: Final = 5
"""Reasons shown with a verdict."""
OPINION_REASONS: Final = 3
"""Reasons of backend models that are shown beside them."""
PHONES: Final = 200
"""Phone numbers kept of one subject."""
COPIED_HEAD_CHARACTERS: Final = 20_000
"""Characters at the start of a pasted text in which its From and Subject lines are looked for."""
BATCH_LINE_BYTES: Final = 64 * 1024 * 1024
"""Bytes of one line of a JSON Lines file; a longer line is answered as an error."""
BATCH_AHEAD: Final = 16
"""Items per worker that a batch reads ahead of the answer it is waiting for."""
HTML_TAGS: Final = 100_000
"""Tags of one HTML page that are read."""
HTML_DEPTH: Final = 512
"""Tags within tags; a deeper one is read as if it stood at this depth, as browsers do."""
HTML_ATTRIBUTES: Final = 100
"""Attributes of one tag that are read."""
STYLE_RULES: Final = 4_000
"""Rules of the style sheets of one page that are read."""
STYLES: Final = 10_000
"""Different styles of the tags of one page that are read."""
STYLE_CHARACTERS: Final = 200_000
"""Characters of the style sheets of one page that are read."""
MULTIPART_DEPTH: Final = 20
"""Multiparts within multiparts of one message."""
HEAD_BYTES: Final = 512 * 1024
"""Bytes of the header lines of one part."""
HEADERS: Final = 500
"""Header lines kept of one mail."""
ADDRESSES: Final = 100
"""Receivers kept of one mail."""
ATTACHMENT_NAME_CHARACTERS: Final = 300
"""Characters kept of an attachment's name."""
CALENDAR_CHARACTERS: Final = 100_000
"""Characters of one calendar invite that are read."""
