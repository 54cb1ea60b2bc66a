"""Reads a mail copied out of a window that shows no labels: subject, `Name <address>`, `to me`, then words.

Rules: a line with a full address counts as the sender only beside a second sign (a time, *to me*, a label);
without a second sign the text is left as it is. Also tells a long letter without any head from a text
message.
"""

from __future__ import annotations

import re
from typing import Final

from app.core.limits import COPIED_HEAD_CHARACTERS
from app.intake.copied import Copied
from app.intake.labels import Field, Labelled, label_of

_SENDER: Final = re.compile(
    r"([^<>@\n]{0,80}?)\s?<\s?([^\s<>@]{1,64}@[^\s<>@]{1,255}\.[^\s<>@.]{2,24})\s?>(?:\s.{0,60})?"
)
_BARE_ADDRESS: Final = re.compile(r"[^\s<>@()]{1,64}@[^\s<>@()]{1,255}\.[^\s<>@().]{2,24}")
_TO_ME: Final = re.compile(
    r"(?:to|para|à|a|an|aan|per|pour)[ :\u200b]{1,3}(?:me|mí|mi|mim|moi|mich|mir|mij|you"
    r"|undisclosed)\b.{0,80}",
    re.IGNORECASE,
)
_TIME: Final = re.compile(
    r"\b[0-9]{1,2}(?:[:.h][0-9]{2}| ?[ap]m)\b|\b[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}\b", re.IGNORECASE
)
_MONTH_DAY: Final = re.compile(r"\b[0-9]{1,2}\.? (?:de )?[^\W\d_]{3,10}\b|\b[^\W\d_]{3,10} [0-9]{1,2}\b")
_NOISE_WORDS: Final = (
    "inbox|external|unsubscribe|reply|reply all|forward|more|print|details|show details|translate message"
    "|spam|important|recibidos|posteingang|boîte de réception|caixa de entrada|posta in arrivo|postvak in"
    "|bandeja de entrada|entrada|responder|reenviar|répondre|transférer|antworten|weiterleiten|rispondi"
    "|inoltra|beantwoorden|doorsturen|star|starred|se désabonner|abbestellen|anular suscripción"
    "|darse de baja|cancelar inscrição|annulla iscrizione|afmelden"
)
_NOISE: Final = frozenset(_NOISE_WORDS.split("|"))
_LONGEST_LINE: Final = 200
_MOST_BEFORE: Final = 5
"""Lines that a window shows above the sender."""
_MOST_AFTER: Final = 5
"""Lines that a window shows between the sender and the words."""

_LETTER_LENGTH: Final = 500
_LETTER_LINES: Final = 4
_LETTER_TEXT: Final = (
    "unsubscribe|view this email|view it in|view in|this email|this e-mail|view online|darse de baja"
    "|este correo|désinscri|desinscri|désabonner|cet email|cet e-mail|abbestellen|abmelden|diese e-mail"
    "|cancelar inscri|cancelar a inscri|este email|este e-mail|disiscri|questa email|questa e-mail"
    "|uitschrijven|deze e-mail|kind regards|best regards|warm regards|yours sincerely|yours truly"
    "|yours faithfully|sincerely|mit freundlichen|freundliche gr|cordialement|salutations|atentamente"
    "|un saludo|saludos cordiales|atenciosamente|cordiali saluti|distinti saluti|met vriendelijke groet"
    "|dear sir|dear customer|dear friend|dear valued|dear client|dear user|dear account"
    "|all rights reserved|privacy policy"
)
_LETTER_WORDS: Final = tuple(_LETTER_TEXT.split("|"))


def window_email(text: str) -> Copied | None:
    """Read the unlabelled top of a copied mail; None where the text does not begin like one."""
    head = text[:COPIED_HEAD_CHARACTERS].split("\n")
    places = [place for place, line in enumerate(head[:40]) if line.strip()][: _MOST_BEFORE + _MOST_AFTER + 3]
    for order, place in enumerate(places[: _MOST_BEFORE + 1]):
        line = head[place].strip(" \t\u200b\u00a0")
        if len(line) > _LONGEST_LINE:
            return None
        if _SENDER.fullmatch(line) or _BARE_ADDRESS.fullmatch(line):
            return _from_sender(text, head, places, order)
        if _TO_ME.fullmatch(line) and order:
            return _from_to_me(text, head, places, order)
    return None


def reads_like_letter(text: str) -> bool:
    """Whether a text without any head is longer than people text, and closes or serves itself like a mail."""
    if len(text) < _LETTER_LENGTH or text.count("\n", 0, 4_000) < _LETTER_LINES:
        return False
    ends = (text[:2_000] + "\n" + text[-1_500:]).lower()
    return any(words in ends for words in _LETTER_WORDS)


def _from_sender(text: str, head: list[str], places: list[int], order: int) -> Copied | None:
    sender = head[places[order]].strip()
    above = [line for place in places[:order] if (line := head[place].strip()) and not _is_noise(line)]
    if _BARE_ADDRESS.fullmatch(sender) and above and len(above[-1]) <= 60 and len(above) > 1:
        sender = f"{above.pop()} <{sender}>"
    last, signs, subject_below = _below(head, places, order)
    if _TIME.search(sender):
        signs += 1
        sender = sender[: sender.rfind(">") + 1] or sender
    if not signs:
        return None
    subject = above[0] if above else subject_below
    return _copied(text, head, last, sender, subject)


def _from_to_me(text: str, head: list[str], places: list[int], order: int) -> Copied | None:
    """A window that shows only the sender's name: name, time, *to me*."""
    above = [
        line
        for place in places[:order]
        if not _is_noise(line := head[place].strip()) and not _is_time_alone(line)
    ]
    if not above:
        return None
    name = above[-1]
    if (match := _TIME.search(name)) is not None:
        name = name[: match.start()].strip(" \t,·-")
    last, _, _ = _below(head, places, order - 1)
    return _copied(text, head, last, name, above[0] if len(above) > 1 else "")


def _below(head: list[str], places: list[int], order: int) -> tuple[int, int, str]:
    """The last line that belongs to the window, how many signs of a mail it shows, a subject among them."""
    last, signs, subject = places[order], 0, ""
    for step, place in enumerate(places[order + 1 : order + 1 + _MOST_AFTER]):
        line = head[place].strip(" \t\u200b\u00a0")
        labelled = label_of(line)
        if (
            _TO_ME.fullmatch(line)
            or _is_time_alone(line)
            or (labelled is not None and labelled.field is not Field.OTHER)
        ):
            signs += 1
            last = place
            if labelled is not None and labelled.field is Field.SUBJECT:
                subject = labelled.value
        elif _is_noise(line) or labelled is not None:
            last = place
        elif step == 0 and len(line) <= 100 and _sign_follows(head, places, order + 2):
            subject, last = line, place
        else:
            break
    return last, signs, subject


def _sign_follows(head: list[str], places: list[int], order: int) -> bool:
    if order >= len(places):
        return False
    line = head[places[order]].strip(" \t\u200b\u00a0")
    return bool(_TO_ME.fullmatch(line)) or _is_time_alone(line) or label_of(line) is not None


def _is_noise(line: str) -> bool:
    return len(line) < 3 or line.casefold().strip(" .…") in _NOISE


def _is_time_alone(line: str) -> bool:
    return (
        len(line) <= 70
        and line.count(" ") <= 11
        and bool(_TIME.search(line) or (len(line) <= 24 and _MONTH_DAY.fullmatch(line)))
    )


def _copied(text: str, head: list[str], last: int, sender: str, subject: str) -> Copied:
    offset = sum(len(line) + 1 for line in head[: last + 1])
    fields = (Labelled(Field.FROM, sender), *((Labelled(Field.SUBJECT, subject),) if subject else ()))
    return Copied(fields, text[offset:].lstrip("\n"))
