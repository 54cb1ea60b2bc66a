from __future__ import annotations

import io
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import UnreadableFile
from app.core.limits import MAIL_BYTES
from app.core.subject import Kind
from app.intake import sources
from app.intake.batch import how_many
from app.intake.entry import BadItem, Item
from app.intake.jsonl import json_lines
from app.intake.mbox import mails_of

if TYPE_CHECKING:
    from collections.abc import Sequence

MAIL = b"From: a@b.example\nSubject: one\n\nhello\n"
MBOX = (
    b"From a@b.example Mon Jan  8 10:12:00 2024\n" + MAIL + b">From here on\n\n"
    b"From c@d.example Mon Jan  8 10:13:00 2024\nSubject: two\n\nFrom the sea\n\nFrom nobody in the night\n"
)


def _lines(*values: object) -> bytes:
    return b"".join(
        (value if isinstance(value, bytes) else json.dumps(value).encode()) + b"\n" for value in values
    )


def _read(raw: bytes, folder: Path = Path()) -> Sequence[Item | BadItem]:
    return list(json_lines(io.BytesIO(raw), folder))


def test_one_entry_for_every_line_in_order() -> None:
    raw = _lines({"id": 1, "text": "a"}, b"nonsense", b"", {"id": "b", "url": "x.org"}, [1], {"id": 2})
    entries = _read(raw)

    assert [entry.id for entry in entries] == [1, None, None, "b", None, 2]
    assert [type(entry) for entry in entries] == [Item, BadItem, BadItem, Item, BadItem, BadItem]
    assert [entry.line for entry in entries] == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("email", Kind.EMAIL),
        ("eml", Kind.EMAIL),
        ("Mail", Kind.EMAIL),
        ("email_text", Kind.COPIED_EMAIL),
        ("email-text", Kind.COPIED_EMAIL),
        ("sms", Kind.MESSAGE),
        ("text", Kind.MESSAGE),
        ("chat", Kind.CHAT),
        ("url", Kind.LINK),
        ("phone", Kind.PHONE),
        ("address", Kind.ADDRESS),
        (None, None),
    ],
)
def test_takes_kinds_as_people_write_them(word: str | None, kind: Kind | None) -> None:
    assert _read(_lines({"id": 1, "text": "a", "kind": word})) == [Item(1, "a", kind, 1)]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ({"id": 1, "text": "a", "kind": "pigeon"}, "kind"),
        ({"id": 1, "text": "a", "kind": 5}, "kind"),
        ({"id": 1, "text": 5}, '"text"'),
        ({"id": 1}, "no text"),
        ({"id": 1, "path": "nowhere.eml"}, "could not be read"),
        ({"id": 1, "path": "a\x00b"}, "could not be read"),
        ({"id": [], "text": "a"}, "id"),
        ({"id": True, "text": "a"}, "id"),
        (b'{"id": NaN, "text": "a"}', "JSON"),
        (b'{"id": 1e999, "text": "a"}', "id"),
        (b'{"id": ' + b"9" * 5_000 + b', "text": "a"}', "JSON"),
        (b"[" * 100_000, "JSON"),
        (b'{"text": "\xff"}', "UTF-8"),
        (b'"text"', "object"),
        (b"   ", "empty"),
    ],
)
def test_says_what_is_wrong_with_a_line(line: object, words: str) -> None:
    (entry,) = _read(_lines(line))

    assert isinstance(entry, BadItem)
    assert words in entry.error


def test_reads_paths_beside_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(MAIL)
    (tmp_path / "b.txt").write_bytes(b"hello")
    entries = _read(_lines({"id": 1, "path": "a.eml"}, {"id": 2, "path": "b.txt", "kind": "sms"}), tmp_path)

    assert entries == [Item(1, MAIL, Kind.EMAIL, 1), Item(2, b"hello", Kind.MESSAGE, 2)]


def test_a_folder_is_no_message(tmp_path: Path) -> None:
    (entry,) = _read(_lines({"id": 1, "path": str(tmp_path)}))

    assert isinstance(entry, BadItem)


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16"])
def test_lines_written_by_other_shells(charset: str) -> None:
    raw = '{"id": 1, "text": "ü"}\r\n{"id": 2, "text": "b"}'.encode(charset)

    assert _read(raw) == [Item(1, "ü", None, 1), Item(2, "b", None, 2)]


def test_takes_mails_of_an_mbox_apart() -> None:
    first, second = mails_of(io.BytesIO(MBOX))

    assert first == MAIL + b"From here on\n\n"
    assert second == b"Subject: two\n\nFrom the sea\n\nFrom nobody in the night\n"


def test_keeps_no_more_of_a_mail_than_is_judged() -> None:
    (mail,) = mails_of(io.BytesIO(b"Subject: x\n\n" + b"a" * (MAIL_BYTES + 300_000)))

    assert MAIL_BYTES < len(mail) < MAIL_BYTES + 200_000


@given(
    st.lists(st.sampled_from([b"From a 10:11\n", b"\n", b"x\n", b">From b\n", b"y", b"\r\n"]), max_size=30)
)
def test_an_mbox_loses_no_words(pieces: list[bytes]) -> None:
    raw = b"".join(pieces)

    assert b"".join(mails_of(io.BytesIO(raw))).count(b"x\n") == raw.count(b"x\n")


def test_goes_through_a_folder_in_order(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "b.eml").write_bytes(MAIL)
    (tmp_path / "a.txt").write_bytes(b"hello")
    (tmp_path / "c.mbox").write_bytes(MBOX)
    (tmp_path / "notes.bin").write_bytes(b"\x00\x01")
    (tmp_path / "sub" / "plain").write_bytes(b"Received: by x\nMessage-ID: <a>\n\nhello")
    entries = list(sources(tmp_path))

    assert [entry.id for entry in entries] == ["a.txt", "b.eml", "c.mbox#1", "c.mbox#2", "sub/plain"]
    kinds = [entry.kind for entry in entries if isinstance(entry, Item)]
    assert kinds == [None, Kind.EMAIL, Kind.EMAIL, Kind.EMAIL, Kind.EMAIL]


def test_reads_a_maildir(tmp_path: Path) -> None:
    for name in ("new", "cur", "tmp"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "1.host:2,S").write_bytes(MAIL)
    entries = list(sources(tmp_path))

    assert [entry.id for entry in entries] == ["new/1.host:2,S", "cur/1.host:2,S"]


@pytest.mark.parametrize(
    ("name", "content", "count"),
    [
        ("a.jsonl", b'{"id":1,"text":"a"}\n{"id":2,"text":"b"}\n', 2),
        ("lines", b'{"id":1,"text":"a"}\n{"id":2,"text":"b"}\n', 2),
        ("a.mbox", MBOX, 2),
        ("box", MBOX, 2),
        ("a.eml", MAIL, 1),
        ("a.txt", b"hello", 1),
    ],
)
def test_knows_files_by_name_or_by_their_start(tmp_path: Path, name: str, content: bytes, count: int) -> None:
    (tmp_path / name).write_bytes(content)

    assert len(list(sources(tmp_path / name))) == count


def test_counts_for_the_progress_bar(tmp_path: Path) -> None:
    (tmp_path / "a.mbox").write_bytes(b"\n".join([MBOX] * 5))
    (tmp_path / "a.jsonl").write_bytes(b"{}\n" * 7)

    assert how_many(tmp_path / "a.jsonl") == 7
    assert how_many(tmp_path / "a.mbox") >= 10
    assert how_many(tmp_path) == 2
    assert how_many(tmp_path / "gone") == 0


def test_a_path_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile):
        list(sources(tmp_path / "gone"))
