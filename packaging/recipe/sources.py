"""Decides which labelled links the link expert learns from, and which rows are left out as wrongly labelled.

Rules: parsed by the very code that judges links in use; sources can be left out by name; rows come out in
one fixed order; a label is only dropped for a reason written here, never changed.
"""

from __future__ import annotations

import email
import json
import lzma
import re
import tarfile
from dataclasses import dataclass
from email import policy
from typing import TYPE_CHECKING, Final

from app.knowledge.url import parse_url

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.core.subject import Url

FREE_ENDINGS: Final = frozenset({"tk", "ml", "ga", "cf", "gq"})
"""Country endings whose names were given away (Freenom): honest lists of 2017 hold junk sites under them."""
MAIL_SCAMS: Final = "phishing_pot"
BRAND_PAGES: Final = "brand_pages"
_ANCHOR: Final = re.compile(r"(?i)<a\s[^>]{0,400}?href\s{0,4}=\s{0,4}[\"']?(https?://[^\"'\s>]{4,2000})")
_LINKS_PER_MAIL: Final = 12
_FAMOUS: Final = 3
"""Top 1,000."""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One labelled link."""

    source: str
    is_scam: bool
    url: Url


def _lines(path: Path) -> Iterator[dict[str, object]]:
    with lzma.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def _row(source: str, raw: object, *, is_scam: bool) -> LinkRow | None:
    url = parse_url(str(raw))
    return LinkRow(source, is_scam, url) if url is not None and url.is_web and url.host else None


def _listed(corpora: Path) -> Iterator[LinkRow | None]:
    for line in _lines(corpora / "urls.jsonl.xz"):
        if line["label"] in {"ham", "scam"}:
            yield _row(str(line["source"]), line["url"], is_scam=line["label"] == "scam")


def _brand_pages(corpora: Path) -> Iterator[LinkRow | None]:
    """Real help, recovery and change-password pages of services: the honest account links that exist."""
    for line in _lines(corpora / "brands.jsonl.xz"):
        for field in ("change_password", "second_step_help", "recovery_help"):
            if line.get(field):
                yield _row(BRAND_PAGES, line[field], is_scam=False)


def _mail_links(corpora: Path) -> Iterator[LinkRow | None]:
    """Links behind words of phishing mails."""
    with tarfile.open(corpora / "emails.tar.xz", "r:xz") as archive:
        for member in archive:
            name = member.name.rpartition("/")[2]
            file = archive.extractfile(member) if name.startswith(MAIL_SCAMS) else None
            for raw in _anchors(file.read()) if file else ():
                yield _row(MAIL_SCAMS, raw, is_scam=True)


def _anchors(data: bytes) -> list[str]:
    message = email.message_from_bytes(data, policy=policy.compat32)
    found: dict[str, None] = {}
    for part in message.walk():
        if part.get_content_type() == "text/html":
            payload = part.get_payload(decode=True)
            text = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
            found.update(dict.fromkeys(match.replace("&amp;", "&") for match in _ANCHOR.findall(text)))
    return list(found)[:_LINKS_PER_MAIL]


def link_rows(corpora: Path, left_out: frozenset[str] = frozenset()) -> list[LinkRow]:
    """All labelled links, in the order of the files.

    Args:
        corpora: folder with the packed corpora.
        left_out: names of sources that must not be read.
    """
    readers = (_listed, _brand_pages, *([] if MAIL_SCAMS in left_out else [_mail_links]))
    rows = [row for reader in readers for row in reader(corpora) if row is not None]
    return [row for row in rows if row.source not in left_out]


def is_junk(row: LinkRow) -> bool:
    """Whether an honest label is known to be wrong: an old honest list's junk under endings given away."""
    return not row.is_scam and row.source == "pdd" and row.url.suffix.rpartition(".")[2] in FREE_ENDINGS


def is_noise(row: LinkRow, known: int) -> bool:
    """Whether a scam label speaks of an official site: a popular domain without other people's pages.

    Args:
        row: the labelled link.
        known: popularity of its domain, 0 for unknown ones, shorteners and free hosts.
    """
    return row.is_scam and known > 0 and (row.url.is_bare or row.source == MAIL_SCAMS or known >= _FAMOUS)
