from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.limits import ARCHIVE_NAMES
from app.intake.mail.archives import looked_inside
from app.intake.mail.attachments import shown_name
from app.intake.mail.parse import read_mail
from app.intake.mail.sniff import sniffed
from tests.intake.mail.samples import attached, mail, part, zipped


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"%PDF-1.7\n", "pdf"),
        (b"PK\x03\x04rest", "zip"),
        (b"MZ\x90\x00\x03\x00", "exe"),
        (b"MZ is how I sign my letters", "text"),
        (b"BMW is a car", "text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
        (b"L\x00\x00\x00\x01\x14\x02\x00", "lnk"),
        (b"\x89PNG\r\n\x1a\n", "image"),
        (b"\x00\x00\x00\x18ftypheic", "image"),
        (b"RIFF\x00\x00\x00\x00WEBP", "image"),
        (b"Rar!\x1a\x07\x01\x00", "rar"),
        (b"7z\xbc\xaf\x27\x1c", "7z"),
        (b"{\\rtf1", "rtf"),
        (b" \n<!DOCTYPE HTML><html>", "html"),
        (b"\xef\xbb\xbf<html>", "html"),
        ("<html>".encode("utf-16"), "html"),
        (b"<svg onload=x>", "svg"),
        (b"<?xml version='1.0'?>\n<svg x>", "svg"),
        (b"<?xml version='1.0'?><note/>", "xml"),
        (b"BEGIN:VCALENDAR\r\n", "calendar"),
        (b"[InternetShortcut]\nURL=http://x", "url"),
        (b"Received: from x\n", "mail"),
        (b"#!/bin/sh\n", "script"),
        (b"just words", "text"),
        (b"junk %PDF-1.4", "pdf"),
        (bytes(0x8001) + b"CD001", "iso"),
        (b"\x00\x01\x02\x03", ""),
        (b"", ""),
    ],
)
def test_first_bytes_say_what_a_file_is(head: bytes, kind: str) -> None:
    assert sniffed(head) == kind


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("invoice.pdf", "invoice.pdf"),
        ("../../etc/pass.txt", "pass.txt"),
        ("C:\\Users\\x\\pay.exe", "pay.exe"),
        ("a\r\nb.pdf", "a b.pdf"),
        ("annexe\u202efdp.exe", "annexe\u202efdp.exe"),
        ("inv\u200boice.pdf", "inv\u200boice.pdf"),
        ("/", "/"),
        ("", ""),
    ],
)
def test_names_are_kept_as_shown(written: str, shown: str) -> None:
    assert shown_name(written) == shown


def test_a_very_long_name_keeps_its_ending() -> None:
    assert shown_name("a" * 9_000 + ".pdf.exe").endswith(".pdf.exe")


def test_a_zip_is_listed_and_not_unpacked() -> None:
    (file,) = read_mail(
        mail(part("text/plain", "see"), attached("a.zip", zipped("bill.pdf", "run/bill.js")))
    ).attachments
    assert (file.sniffed_type, file.members, file.encrypted) == ("zip", ("bill.pdf", "run/bill.js"), False)


def test_a_locked_zip_says_so() -> None:
    data = bytearray(zipped("bill.pdf"))
    data[data.find(b"PK\x01\x02") + 8] |= 1
    assert looked_inside("zip", bytes(data)).encrypted


def test_a_zip_without_its_end_is_listed_from_its_beginning() -> None:
    data = zipped("a.txt", "b.txt")
    assert looked_inside("zip", data[: data.find(b"PK\x01\x02")]).members == ("a.txt", "b.txt")
    assert looked_inside("zip", b"PK\x03\x04").unreadable


def test_a_zip_of_a_million_names_is_cut() -> None:
    entry = b"PK\x01\x02" + bytes(24) + struct.pack("<H", 4) + bytes(16) + b"name"
    assert len(looked_inside("zip", entry * 50_000).members) == ARCHIVE_NAMES


def test_office_files() -> None:
    plain = looked_inside("zip", zipped("[Content_Types].xml", "word/document.xml"))
    macros = looked_inside("zip", zipped("[Content_Types].xml", "xl/vbaProject.bin"))
    assert (plain.kind, plain.has_macros) == ("ooxml", False)
    assert (macros.kind, macros.has_macros) == ("ooxml", True)
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(50)
    assert looked_inside("ole", ole + "_VBA_PROJECT".encode("utf-16-le")).has_macros
    assert looked_inside("ole", ole + "EncryptedPackage".encode("utf-16-le")).encrypted
    assert not looked_inside("ole", ole).has_macros


def test_locked_files_of_other_kinds() -> None:
    assert looked_inside("pdf", b"%PDF-1.4 trailer << /Encrypt 5 0 R >>").encrypted
    assert looked_inside("7z", b"7z\xbc\xaf\x27\x1c" + bytes(40) + b"\x06\xf1\x07\x01").encrypted
    assert looked_inside("rar", b"Rar!\x1a\x07\x01\x00" + bytes(4) + b"\x21\x04").encrypted
    locked = b"Rar!\x1a\x07\x00" + b"\x00\x00\x73\x80\x00\x0d\x00" + bytes(40)
    assert looked_inside("rar", locked).encrypted


def test_an_html_attachment_is_a_file_with_its_form_noted() -> None:
    page = b'<html><form action="https://catch.example/x"><input type="password"></form>secret words</html>'
    subject = read_mail(mail(part("text/plain", "see attached"), attached("Invoice.html", page, "text/html")))
    assert subject.text == "see attached"
    assert subject.asks_password
    assert subject.html_notes == ("attachment-form",)
    assert [(link.target, link.origin.value) for link in subject.links] == [
        ("https://catch.example/x", "form")
    ]
    assert subject.attachments[0].sniffed_type == "html"


def test_missing_types_and_names() -> None:
    raw = mail(
        part("text/plain", "hi"),
        part("application/pdf", b"MZ\x90\x00\x03", "Content-Disposition: attachment"),
    )
    (file,) = read_mail(raw).attachments
    assert (file.name, file.declared_type, file.sniffed_type) == ("", "application/pdf", "exe")


def test_a_file_written_into_the_text_is_an_attachment() -> None:
    subject = read_mail(b"From: a@x.org\n\nHi\nbegin 644 run.exe\n#0V%T\n`\nend\n")
    assert subject.text == "Hi"
    assert [(file.name, file.size) for file in subject.attachments] == [("run.exe", 3)]


@given(st.sampled_from(["zip", "ole", "rar", "7z", "pdf", "arj"]), st.binary(max_size=200))
def test_any_bytes_can_be_looked_into(kind: str, data: bytes) -> None:
    magic = {"zip": b"PK\x01\x02", "rar": b"Rar!\x1a\x07\x00", "arj": b"\x60\xea"}.get(kind, b"")
    inside = looked_inside(kind, magic + data)
    assert len(inside.members) <= ARCHIVE_NAMES


@given(st.binary(max_size=120))
def test_any_bytes_can_be_sniffed(head: bytes) -> None:
    assert sniffed(head) == sniffed(head + b"")
