"""Attachments: what runs, what hides, and what is honest though it looks odd."""

from __future__ import annotations

import pytest

from app.checks.files import attachments
from app.checks.reading import read
from app.checks.signs import Signs
from app.core.outcome import Clear, DoesNotApply, Found
from app.core.subject import Attachment, Kind, Subject
from app.knowledge.brands import Directory


@pytest.fixture(scope="module")
def directory() -> Directory:
    return Directory.load()


def signs(directory: Directory, *files: Attachment, text: str = "See attached.") -> set[str]:
    subject = Subject(Kind.EMAIL, text, attachments=files)
    match attachments(read(subject, directory, Signs.load())):
        case Found(findings):
            assert all(subject.quote(f.span) == subject.attachments[f.span.index].name for f in findings)
            return {f.sign for f in findings}
        case outcome:
            assert isinstance(outcome, Clear if files else DoesNotApply)
            return set()


def file(
    name: str, sniffed: str = "", *, members: tuple[str, ...] = (), encrypted: bool = False
) -> Attachment:
    return Attachment(name, "application/octet-stream", sniffed, 9, members=members, encrypted=encrypted)


@pytest.mark.parametrize(
    ("attached", "sign"),
    [
        (file("setup.exe"), "file.program"),
        (file("photo.png", "exe"), "file.program"),
        (file("invoice.pdf      .exe"), "file.two_endings"),
        (file("invoice.pdf.exe. "), "file.two_endings"),
        (file("report\u202excod.exe"), "file.hidden_name"),
        (file("a.zip", "zip", members=("x/y.js",)), "file.program_inside"),
        (file("a.zip", "zip", members=("disc.iso",)), "file.program_inside"),
        (file("form.HTM"), "file.page"),
        (file("letter.jpg", "pdf"), "file.not_what_it_says"),
    ],
)
def test_what_is_found(directory: Directory, attached: Attachment, sign: str) -> None:
    assert sign in signs(directory, attached)


@pytest.mark.parametrize(
    "attached",
    [
        file("report.v2.final.pdf", "pdf"),
        file("ATT00001.bin"),
        file("\u200eWhatsApp Image.jpg", "image"),
        file("budget.xlsx", "ooxml", members=("xl/workbook.xml", "xl/printerSettings/printerSettings1.bin")),
        file("book.epub", "epub", members=("OEBPS/page.js",)),
        file("photos.zip", "zip", members=("a.jpg", "b.jpg")),
        file("noending"),
        file(""),
        file("...."),
    ],
)
def test_what_is_honest(directory: Directory, attached: Attachment) -> None:
    assert signs(directory, attached) == set()


def test_no_file_is_no_matter(directory: Directory) -> None:
    assert signs(directory) == set()


def test_a_locked_file_counts_where_the_password_stands_beside_it(directory: Directory) -> None:
    locked = file("a.zip", "zip", encrypted=True)
    assert signs(directory, locked) == set()
    assert signs(directory, locked, text="Das Kennwort ist 4471.") == {"file.locked"}
