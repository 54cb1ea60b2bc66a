"""Decides which labelled texts and mails are learned from and measured on, and which labels are not believed.

Rules: sources can be left out by name; a label is only dropped for a reason written here, never changed;
written rows (the textbook) are marked and never scored; rows come out in one fixed order, thinned by their
id's hash.
"""

from __future__ import annotations

import json
import lzma
import re
import tarfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from zlib import crc32

from app.core.subject import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST: Final = 3_500
"""Rows of one source and label."""
FEWER: Final = {("princeton_political_emails", "ham_marketing"): 1_500, ("spamassassin", "ham"): 2_500}
COLLECTOR: Final = {
    "spamhunter_translated": "spamhunter",
    "mishra_soni": "old_sms",
    "uci_sms": "old_sms",
    "spamassassin_hard": "spamassassin",
    "mastodon_account_mails": "account_mails",
    "devise_account_mails": "account_mails",
    "kitinerary_bookings": "few_mails",
    "ddmlab": "few_mails",
}
"""Sources of one collector are left out together."""
FOLDS: Final = 4
"""Parts of the textbook left out in turn, so that the experts are mixed on stories they never saw."""
FINGERPRINTS: Final = ("phishing@pot", "rodrigo-f-p", "jose@monkey.org", "spamassassin.taint.org")
"""What the collectors left in every row; taken out before anything is learned."""
ADVANCE_FEE: Final = (
    *("next of kin", "inheritance", "beneficiary", "bitcoin", "investment opportunity", "business proposal"),
    *("investment offer", "job opportunity for you"),
    *("webcam", "loan offer", "million dollars", "million usd", "escort", "casino", "viagra", "crypto"),
)
"""Words of the real scams and spam that stand among the honest mails of modern_lists."""


NOTHING: Final = frozenset({"", "none", "nan", "null", "n/a"})
"""Texts that only say there was no text."""
_MASKED_HOST: Final = re.compile(r"(?i)(?<![\w.])[a-z.]{0,20}\d[a-z\d.]{0,20}\.[a-z]{2,4}/")
"""indian_bank_sms: its digits were replaced at random, those of host names too; such a host is nobody's."""
_KNOWN_SCAM: Final = "kotakrewardpoint.co.in"
"""indian_bank_sms: a false bank among the honest adverts."""
_LOST_LINE_END: Final = re.compile(r"(?<![A-Za-z])n+(?=[\u0400-\u04ff])|(?<=[\u0400-\u04ff])n+(?![A-Za-z])")
"""tg_spam: ends of lines written as the bare letter n beside a Russian word."""


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled text or mail."""

    id: str
    source: str
    label: str
    """`scam`, `ham`, `marketing` or `spam`."""
    kind: Kind
    pasted: str | bytes
    language: str
    written: bool = False

    @property
    def collector(self) -> str:
        """The group that is left out together; of the textbook, so many stories at a time."""
        if self.written:
            return f"written {crc32(self.id.split('-')[1].encode()) % FOLDS}"
        return COLLECTOR.get(self.source, self.source)


LABELS: Final = {
    "scam": "scam",
    "spam_or_scam": "scam",
    "ham": "ham",
    "ham_marketing": "marketing",
    "spam": "spam",
    "spam_illegal": "spam",
}


def cases(corpora: Path, left_out: frozenset[str] = frozenset()) -> Iterator[Case]:
    """All texts and mails that are believed, thinned.

    Args:
        corpora: folder with the packed corpora.
        left_out: names of sources that must not be read.
    """
    for case in _by_turns(corpora, left_out):
        if case is not None and not _is_wrong(case):
            yield case


def _by_turns(corpora: Path, left_out: frozenset[str]) -> Iterator[Case | None]:
    rows = [row for row in _lines(corpora / "messages.jsonl.xz") if row["source"] not in left_out]
    for row in _thinned(rows):
        kind = Kind.COPIED_EMAIL if row["kind"] == "email_text" else Kind.MESSAGE
        yield _case(row, kind, _mended(row["source"], _clean(row["text"])))
    with tarfile.open(corpora / "emails.tar.xz", "r:xz") as archive:
        files = {m.name.rpartition("/")[2]: m for m in archive.getmembers() if m.isfile()}
        index = archive.extractfile(files["emails.jsonl"])
        listed = [json.loads(line) for line in index.read().splitlines()] if index else []
        chosen = {row["id"]: row for row in _thinned([r for r in listed if r["source"] not in left_out])}
        for name in sorted(files, key=lambda n: files[n].offset):
            file = archive.extractfile(files[name]) if name in chosen else None
            if file is not None:
                yield _case(chosen[name], Kind.EMAIL, _clean_bytes(file.read()))


def _lines(path: Path) -> Iterator[dict[str, str]]:
    with lzma.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def _thinned(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    """At most so many rows of each source and label, chosen by the hash of their id."""
    groups: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in rows:
        groups.setdefault((row["source"], row["label"]), []).append(row)
    kept = []
    for key, group in groups.items():
        most = FEWER.get(key, MOST)
        kept += group if len(group) <= most else sorted(group, key=lambda r: crc32(r["id"].encode()))[:most]
    return kept


def _case(row: dict[str, str], kind: Kind, pasted: str | bytes) -> Case | None:
    label = LABELS.get(row["label"])
    return Case(row["id"], row["source"], label, kind, pasted, row.get("lang") or "") if label else None


def _clean(text: str) -> str:
    for mark in FINGERPRINTS:
        text = text.replace(mark, "you@example.net" if "@" in mark else "example")
    return text


def _mended(source: str, text: str) -> str:
    return _LOST_LINE_END.sub("\n", text) if source == "tg_spam" else text


def _clean_bytes(data: bytes) -> bytes:
    for mark in FINGERPRINTS:
        data = data.replace(mark.encode(), b"you@example.net" if "@" in mark else b"example")
    return data


def _is_wrong(case: Case) -> bool:
    """Whether the label is known not to be believed."""
    if isinstance(case.pasted, str) and case.pasted.strip().lower() in NOTHING:
        return True
    if case.source == "indian_bank_sms" and case.label == "ham" and isinstance(case.pasted, str):
        lower = case.pasted.lower()
        return "http" in lower or ".in/" in lower or ".me/" in lower or ".co/" in lower or ".ly/" in lower
    if case.source == "indian_bank_sms" and isinstance(case.pasted, str):
        return _MASKED_HOST.search(case.pasted) is not None or _KNOWN_SCAM in case.pasted
    if case.source == "modern_lists" and isinstance(case.pasted, bytes):
        lower_bytes = case.pasted.lower()
        return any(word.encode() in lower_bytes for word in ADVANCE_FEE)
    return False
