"""Makes the inputs that are measured: texts, mails and pages that nobody ever sent.

Rules: the same number gives the same bytes; no two of one kind are alike, so that nothing remembered from one
helps with the next; names and hosts are reserved for documents (RFC 2606) or made up.
"""

from __future__ import annotations

import base64
import random
from typing import Final

_TEXTS: Final = (
    "Hi {who}, your parcel {code} could not be delivered. Pay {sum} at https://{host}/{path} in {n} hours.",
    "{shop}: your code is {code}. Do not share it with anyone.",
    "Hello mum, I dropped my phone. This is my new number {phone}. Can you send {sum} today?",
    "See you at {n} at the station, {who}. I will bring the books and some cake.",
    "Estimado {who}: su cuenta ha sido bloqueada. Confirme sus datos en {host}/{path} antes de {n} horas.",
    "Votre colis {code} est en attente. R\u00e9glez {sum} de frais ici : https://{host}/{path}",
    "Ihr Konto wurde eingeschr\u00e4nkt. Best\u00e4tigen Sie Ihre Angaben unter {host}/{path}, {who}.",
    "Caro {who}, la tua fattura {code} di {sum} \u00e8 pronta. Grazie da {shop}.",
    "Ol\u00e1 {who}, ganhou um pr\u00e9mio de {sum}! Responda com o seu nome e n\u00famero {phone}.",
    "Beste {who}, uw pakket {code} ligt klaar. Volg het op https://{host}/{path}",
    "Dinner on Friday? {who} and I booked a table for {n}. Tell me if you can come, or call {phone}.",
    "{shop} order {code} has shipped. It arrives in {n} days. Thank you for shopping with us.",
)
_WORDS: Final = (
    *(
        "account",
        "garden",
        "letter",
        "please",
        "update",
        "winter",
        "payment",
        "summer",
        "reader",
        "window",
        "invoice",
    ),
    *(
        "coffee",
        "ticket",
        "member",
        "answer",
        "delivery",
        "meeting",
        "password",
        "holiday",
        "service",
        "please",
    ),
    *(
        "confirm",
        "bicycle",
        "offer",
        "today",
        "child",
        "school",
        "the",
        "a",
        "and",
        "of",
        "to",
        "with",
        "your",
        "we",
    ),
)
_WHO: Final = ("Ann", "Omar", "Lucia", "Ben", "Mia", "Jonas", "Priya", "Tom", "Zo\u00eb", "Karel")
_SHOP: Final = ("Bluebird Books", "Harbour Bank", "Corner Bakery", "Lantern Post", "Fern Mobile")
_TLD: Final = ("example", "example.com", "example.net", "example.org", "test")


def _slots(dice: random.Random) -> dict[str, str]:
    return {
        "who": dice.choice(_WHO),
        "shop": dice.choice(_SHOP),
        "code": str(dice.randrange(100_000, 999_999)),
        "sum": f"{dice.randrange(1, 900)}.{dice.randrange(10, 99)} EUR",
        "n": str(dice.randrange(2, 72)),
        "phone": f"+44 20 7946 0{dice.randrange(100, 999)}",
        "host": host(dice),
        "path": f"{dice.choice(_WORDS)}/{dice.randrange(16**8):x}",
    }


def host(dice: random.Random) -> str:
    """A made-up host."""
    return f"{dice.choice(_WORDS)}-{dice.randrange(10**6)}.{dice.choice(_TLD)}"


def text(number: int) -> str:
    """A text message of 60 to 300 characters in one of seven languages."""
    dice = random.Random(number)
    lines = dice.sample(_TEXTS, dice.choice((1, 1, 2)))
    return " ".join(line.format_map(_slots(dice)) for line in lines)


def prose(dice: random.Random, characters: int) -> str:
    """Words and sentences of about so many characters."""
    words = [dice.choice(_WORDS) for _ in range(characters // 7 + 1)]
    words[::12] = [f"{word}." for word in words[::12]]
    return " ".join(words)[:characters]


def _block(dice: random.Random) -> str:
    colour = f"#{dice.randrange(16**6):06x}"
    return (
        f'<table width="600" cellpadding="0" style="border-collapse:collapse"><tr><td style="padding:12px;'
        f'font-family:Arial,sans-serif;font-size:{dice.randrange(11, 20)}px;color:{colour}"'
        f' class="c{dice.randrange(9)}">'
        f'<a href="https://{host(dice)}/c/{dice.randrange(16**12):x}?utm_source=letter&amp;u={dice.randrange(10**9)}"'
        f' style="color:{colour};text-decoration:none">{prose(dice, 24)}</a><br>\n'
        f'<img src="https://{host(dice)}/i/{dice.randrange(10**6)}.png" width="64" height="64" alt="">'
        f"<p>{prose(dice, 180)}</p></td></tr></table>\n"
    )


def page(characters: int, number: int = 0) -> str:
    """A newsletter's HTML of so many characters, near enough."""
    dice = random.Random(number)
    parts = ["<!DOCTYPE html><html><head><style>.c1{color:#222}.c2{font-weight:bold}</style></head><body>"]
    length = len(parts[0])
    while length < characters - 400:
        parts.append(_block(dice))
        length += len(parts[-1])
    return "".join([*parts, "</body></html>"])


def _head(number: int, content_type: str) -> str:
    dice = random.Random(number)
    there = host(dice)
    return (
        f"Received: from mx.{there} (mx.{there} [192.0.2.{dice.randrange(1, 250)}]) by mx.example.org;"
        f" Tue, 3 Mar 2026 10:00:{number % 60:02d} +0000\r\n"
        f"Authentication-Results: mx.example.org; spf=pass smtp.mailfrom={there};"
        f" dkim=pass header.d={there}\r\n"
        f"From: {dice.choice(_SHOP)} <news@{there}>\r\nTo: {dice.choice(_WHO)} <reader@example.org>\r\n"
        f"Subject: {prose(dice, 40)}\r\nDate: Tue, 3 Mar 2026 10:00:00 +0000\r\n"
        f"Message-ID: <{dice.randrange(16**16):x}@{there}>\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: {content_type}\r\n"
    )


def html_mail(characters: int, number: int = 0) -> bytes:
    """A mail with a plain text and an HTML page of so many characters."""
    dice = random.Random(number)
    return (
        _head(number, 'multipart/alternative; boundary="edge"')
        + "\r\n--edge\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        + prose(dice, 900)
        + "\r\n--edge\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        + page(characters, number)
        + "\r\n--edge--\r\n"
    ).encode()


def text_mail(text: str, number: int = 0) -> bytes:
    """A mail of plain text."""
    return (_head(number, "text/plain; charset=utf-8") + "\r\n" + text).encode()


def html_head() -> bytes:
    """The header lines of a mail of HTML."""
    return (_head(0, "text/html; charset=utf-8") + "\r\n").encode()


def mail_with_attachment(size: int, number: int = 0) -> bytes:
    """A mail of so many bytes, nearly all of them one attached document in base64."""
    dice = random.Random(number)
    head = (
        _head(number, 'multipart/mixed; boundary="edge"')
        + "\r\n--edge\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        + page(36_000, number)
        + '\r\n--edge\r\nContent-Type: application/pdf; name="plan.pdf"\r\n'
        + "Content-Transfer-Encoding: base64\r\n"
        + 'Content-Disposition: attachment; filename="plan.pdf"\r\n\r\n'
    ).encode()
    room = (size - len(head) - 20) * 57 // 78
    body = base64.encodebytes(b"%PDF-1.7\n" + dice.randbytes(room - 9)).replace(b"\n", b"\r\n")
    return head + body + b"--edge--\r\n"


def link_list(count: int, number: int = 0) -> str:
    """A text of so many different links, a few words between them."""
    dice = random.Random(number)
    return "".join(
        f"{dice.choice(_WORDS)} https://{host(dice)}/{dice.choice(_WORDS)}/{at}\n" for at in range(count)
    )


def link_page(count: int, number: int = 0) -> bytes:
    """A mail whose HTML has so many different links."""
    dice = random.Random(number)
    links = (
        f'<a href="https://{host(dice)}/{at}">{dice.choice(_WORDS)}</a> {dice.choice(_WORDS)}\n'
        for at in range(count)
    )
    return (_head(number, "text/html; charset=utf-8") + "\r\n<p>" + "".join(links)).encode()


def nested(parts: int, number: int = 0) -> bytes:
    """A mail of so many multiparts, one inside the other, each with a text."""
    lines = [_head(number, 'multipart/mixed; boundary="b0"')]
    for at in range(parts):
        inner = f'multipart/mixed; boundary="b{at + 1}"' if at < parts - 1 else "text/plain"
        lines.append(
            f"\r\n--b{at}\r\nContent-Type: text/plain\r\n\r\n{text(at)}"
            f"\r\n--b{at}\r\nContent-Type: {inner}\r\n"
        )
    return ("".join(lines) + "\r\nThe end.\r\n").encode()


def forwarded(parts: int, number: int = 0) -> bytes:
    """A mail of so many messages, each attached to the one around it."""
    mail = text_mail(text(number), number)
    for at in range(parts):
        mail = _head(number + at, "message/rfc822").encode() + b"\r\n" + mail
    return mail
