"""Knows the words that mail windows put before sender, receiver, subject and date.

Rules: a label is told by its whole name, never by a part; a word that is also an everyday word (`a`, `an`,
`da`) counts only with its colon.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple


class Field(StrEnum):
    """What a labelled line says; the value is the name of the mail header."""

    FROM = "from"
    TO = "to"
    CC = "cc"
    REPLY_TO = "reply-to"
    SUBJECT = "subject"
    DATE = "date"
    MAILED_BY = "mailed-by"
    SIGNED_BY = "signed-by"
    OTHER = "other"
    """A line of the window that says nothing about the mail's words: importance, attachments, security."""


class Labelled(NamedTuple):
    """One labelled line."""

    field: Field
    value: str


_WORDS: Final = {
    Field.FROM: (
        "from|sender|de|remitente|enviado por|expéditeur|von|absender|da|mittente|remetente|van"
        "|afzender|от|发件人|寄件者|差出人|보낸사람|보낸 사람|från|fra|od|kimden"
    ),
    Field.TO: (
        "to|para|destinatario|à|a|pour|destinataire|an|empfänger|per|destinatário|aan|ontvanger|кому"
        "|收件人|宛先|받는사람|받는 사람|till|til|do|kime"
    ),
    Field.CC: ("cc|bcc|kopie|copie à|copie|con copia|copia|cópia|с копией|копия|抄送|ccn|cco|cci"),
    Field.REPLY_TO: (
        "reply-to|reply to|responder a|répondre à|antwort an|antworten an|rispondi a|responder para"
        "|antwoord aan|antwoorden aan|beantwoorden"
    ),
    Field.SUBJECT: (
        "subject|asunto|objet|sujet|betreff|assunto|oggetto|onderwerp|тема|主题|主旨|件名|제목|ämne"
        "|emne|temat|konu"
    ),
    Field.DATE: (
        "date|sent|sent at|received|fecha|enviado|enviado el|enviado em|enviada|enviada em|enviada el"
        "|recibido|envoyé|envoyé le|reçu|datum|gesendet|gesendet am|empfangen|data|inviato|ricevuto"
        "|verzonden|verzonden op|ontvangen|дата|отправлено|日期|发送时间|日時|送信日時|날짜|보낸날짜"
        "|skickat|sendt|dato|wysłano|tarih"
    ),
    Field.MAILED_BY: (
        "mailed-by|mailed by|enviado por el servidor|envoyé par|gesendet von|enviado pelo servidor"
        "|spedito da|verzonden door"
    ),
    Field.SIGNED_BY: (
        "signed-by|signed by|firmado por|signé par|signiert von|assinado por|firmato da|ondertekend door"
    ),
    Field.OTHER: (
        "security|seguridad|sécurité|sicherheit|segurança|sicurezza|beveiliging|importance"
        "|importancia|wichtigkeit|priorität|priorità|attachments|adjuntos|pièces jointes|anlagen"
        "|anhänge|anexos|allegati|bijlagen|message id|message-id|created at|spf|dkim|dmarc"
        "|organization"
    ),
}
_FIELDS: Final = {word: field for field, words in _WORDS.items() for word in words.split("|")}
_EVERYDAY: Final = frozenset(
    {
        "a",
        "an",
        "da",
        "de",
        "do",
        "per",
        "van",
        "von",
        "data",
        "date",
        "à",
        "od",
        "til",
        "till",
        "fra",
        "sent",
    }
)
"""Labels that are also everyday words: without a colon they say nothing."""
_LONGEST: Final = max(map(len, _FIELDS))
_AROUND: Final = " \t*_>|\u00a0\u202f\u200b\u200e\u200f\u202a\u202c\ufeff"
"""What copying leaves around a label: bold marks, quoting, invisible signs."""
_BESIDE: Final = _AROUND.replace(">", "").replace("|", "").replace("_", "")
"""What of that it leaves around a value."""
FORWARD_PREFIXES: Final = ("fw:", "fwd:", "wg:", "tr:", "rv:", "enc:", "i:", "doorst:", "fs:", "pd:")


def label_of(line: str) -> Labelled | None:
    """The field and value of a line such as `Betreff: Ihr Paket`; None for any other line."""
    bare = line.lstrip(_AROUND)
    head = bare[: _LONGEST + 6]
    for mark in (":", "\uff1a", "\t"):
        name, found, _ = head.partition(mark)
        if found and (field := _FIELDS.get(_plain(name))) is not None:
            if mark == "\t" and _plain(name) in _EVERYDAY:
                continue
            return Labelled(field, bare[len(name) + 1 :].strip(_BESIDE))
    return None


def bare_label_of(line: str) -> Field | None:
    """The field of a line that is nothing but a label without its colon; None for everyday words."""
    if len(line) > _LONGEST + 8:
        return None
    name = _plain(line)
    return None if name in _EVERYDAY else _FIELDS.get(name)


def _plain(name: str) -> str:
    return " ".join(name.replace("\u00a0", " ").replace("\u202f", " ").strip(_AROUND).casefold().split())
