"""Reads and writes the files that translators and Qt Linguist work on.

Rules: the same content gives the same bytes; what was translated stays as it is, what is new is marked as
unfinished, what is gone is dropped.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET  # our own files, in this repository
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from i18n.texts import Text

FORMS: Final = 2
"""Forms for counts in Spanish, French and German: one, and more."""
Key = tuple[str, str]
"""Context and English words."""


@dataclass(frozen=True, slots=True)
class Said:
    """How one text is said in another language."""

    forms: tuple[str, ...]
    """One; for texts with a count one for each kind of count. Empty texts are not translated yet."""
    is_finished: bool = True

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left to do."""
        return self.is_finished and all(form.strip() for form in self.forms)


def read(path: Path) -> dict[Key, Said]:
    """What a file holds; nothing where there is no file."""
    if not path.exists():
        return {}
    found: dict[Key, Said] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            said = message.find("translation")
            if said is not None:
                forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
                finished = said.get("type") != "unfinished"
                found[name, message.findtext("source", "")] = Said(tuple(forms), finished)
    return found


def merged(texts: Iterable[Text], known: Mapping[Key, Said]) -> list[tuple[Text, Said]]:
    """Every text with its translation, or with an unfinished one."""
    return [(text, _said(text, known.get((text.context, text.source)))) for text in texts]


def written(language: str, rows: Iterable[tuple[Text, Said]]) -> str:
    """The whole file."""
    parts = [
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n',
        f'<TS version="2.1" language="{language}" sourcelanguage="en">\n',
    ]
    for context, messages in groupby(rows, key=lambda row: row[0].context):
        parts.append(f"<context>\n    <name>{escape(context)}</name>\n")
        parts += [_message(text, said) for text, said in messages]
        parts.append("</context>\n")
    return "".join([*parts, "</TS>\n"])


def _said(text: Text, known: Said | None) -> Said:
    wanted = FORMS if text.numerus else 1
    if known is None or len(known.forms) != wanted:
        return Said(("",) * wanted, is_finished=False)
    return known


def _message(text: Text, said: Said) -> str:
    kind = ' numerus="yes"' if text.numerus else ""
    state = "" if said.is_finished else ' type="unfinished"'
    inside = escape(said.forms[0])
    if text.numerus:
        inside = "".join(f"\n            <numerusform>{escape(form)}</numerusform>" for form in said.forms)
        inside += "\n        "
    return (
        f"    <message{kind}>\n"
        f'        <location filename="../../{escape(text.where)}"/>\n'
        f"        <source>{escape(text.source)}</source>\n"
        f"        <translation{state}>{inside}</translation>\n"
        f"    </message>\n"
    )
