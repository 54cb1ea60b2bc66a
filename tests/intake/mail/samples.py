"""Builds made-up mails, byte by byte, for the tests of mail."""

from __future__ import annotations

import base64
import io
import zipfile


def mail(*parts: bytes, kind: str = "mixed", head: str = "From: Ann <ann@x.org>\r\nSubject: Hi\r\n") -> bytes:
    """A multipart mail of parts that bring their own header lines."""
    body = b"".join(b"--cut\r\n" + part + b"\r\n" for part in parts)
    return (
        f'{head}MIME-Version: 1.0\r\nContent-Type: multipart/{kind}; boundary="cut"\r\n\r\n'.encode()
        + body
        + b"--cut--\r\n"
    )


def part(kind: str, content: str | bytes, *lines: str) -> bytes:
    """One part."""
    raw = content.encode() if isinstance(content, str) else content
    head = "".join(f"{line}\r\n" for line in (f"Content-Type: {kind}", *lines))
    return head.encode() + b"\r\n" + raw


def attached(name: str, data: bytes, kind: str = "application/octet-stream") -> bytes:
    """A file as an attachment."""
    lines = ("Content-Transfer-Encoding: base64", f'Content-Disposition: attachment; filename="{name}"')
    return part(kind, base64.encodebytes(data).replace(b"\n", b"\r\n"), *lines)


def simple(
    body: str | bytes, head: str = "From: Ann <ann@x.org>\r\nSubject: Hi\r\n", kind: str = ""
) -> bytes:
    """A mail of one part."""
    raw = body.encode() if isinstance(body, str) else body
    typed = f"Content-Type: {kind}\r\n" if kind else ""
    return f"{head}{typed}\r\n".encode() + raw


def zipped(*names: str) -> bytes:
    """A zip file with members of these names."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "content")
    return out.getvalue()
