from __future__ import annotations

import base64
import subprocess
import sys
from pathlib import Path

import pytest

from app.core import limits
from app.intake.mail.parse import read_mail
from tests.intake.mail.samples import attached, mail, part, simple

ROOT = Path(__file__).parents[3]
MEASURE = """
import resource, sys, time
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
before = peak()
raw = sys.stdin.buffer.read()
from app.intake.mail.parse import read_mail
started = time.process_time()
read_mail(raw)
print(peak() - before, round((time.process_time() - started) * 1000))
"""


def largest(kind: str) -> bytes:
    head = b"From: a@x.org\r\nMIME-Version: 1.0\r\n"
    size = limits.MAIL_BYTES
    match kind:
        case "file":
            data = base64.encodebytes(b"%PDF-1.4" + bytes(range(256)) * 70_000)
            return mail(
                part("text/plain", "hello"),
                part("application/pdf", data, "Content-Transfer-Encoding: base64"),
            )
        case "lines":
            return head + b"\r\n" + b"a\n" * (size // 2)
        case "html":
            return (
                head + b"Content-Type: text/html\r\n\r\n" + "<p>\U0001f600 <b>x</b>".encode() * (size // 15)
            )
        case "references":
            return head + b"Content-Type: text/html\r\n\r\n" + b"&a" * (size // 2)
        case _:
            return bytes(range(256)) * (size // 256)


@pytest.mark.skipif(sys.platform == "win32", reason="this way to measure memory is not there on Windows")
@pytest.mark.parametrize("kind", ["file", "lines", "html", "references", "junk"])
def test_the_largest_mail_takes_little_memory_and_time(kind: str) -> None:
    command = [sys.executable, "-c", MEASURE]
    done = subprocess.run(command, input=largest(kind), capture_output=True, check=True, cwd=ROOT)
    megabytes, milliseconds = map(int, done.stdout.split())
    assert megabytes < 120
    assert milliseconds < 4_000


def said(raw: bytes) -> list[str]:
    return [left.what for left in read_mail(raw).left_out]


def test_what_is_past_a_limit_is_said() -> None:
    assert said(simple("x" * (limits.TEXT_CHARACTERS + 5))) == [
        "The mail is very long. Only its beginning was read."
    ]
    assert said(simple("x" * (limits.TEXT_CHARACTERS + 5), kind="text/html")) == [
        "The mail is very long. Only its beginning was read."
    ]
    assert said(mail(*[part("text/plain", "x")] * (limits.MAIL_PARTS + 5))) == [
        "The mail has very many parts. Only the first ones were read."
    ]
    assert said(b"X: y\n" * (limits.HEADERS + 5) + b"\nx") == [
        "The mail has very many header lines. Only the first ones were read."
    ]
    assert (
        said(simple("x" * (limits.MAIL_BYTES + 5)))[0]
        == "The mail is very large. Only the first 25 MB were read."
    )


def test_many_parts_links_and_attachments_are_bounded() -> None:
    files = read_mail(
        mail(*[attached(f"{n}.pdf", b"%PDF-1.4") for n in range(limits.MAIL_PARTS * 2)])
    ).attachments
    assert len(files) <= limits.ATTACHMENTS
    links = read_mail(simple("<a href='http://x.org'>y</a> " * 12_000, kind="text/html"))
    assert len(links.links) == limits.LINKS
    assert links.left_out


def test_deep_nesting_ends() -> None:
    multiparts = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(5_000)
    )
    messages = b"Content-Type: message/rfc822\n\n" * 5_000
    assert said(multiparts) == ["The mail has very many parts. Only the first ones were read."]
    assert said(messages)
