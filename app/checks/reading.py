"""What the checks look at: a subject with its words, phrases and brand names found once.

Rules: nothing here decides anything; every place points into the subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from app.checks.signs import Signs
from app.checks.wording.matcher import Role
from app.core.sign import Sign
from app.core.subject import Part, Span, Subject
from app.core.text.tokens import Marked, Tag, Tokens, tag_brands, tokenise
from app.knowledge.brands import Brand, Directory, Mention

_LOCAL: Final = re.compile(r"[\w.+\-]{1,64}$")
_HOST: Final = re.compile(r"[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,4}")


@dataclass(frozen=True, slots=True)
class PhraseFound:
    """One phrase of a sign, in its place."""

    sign: Sign
    role: Role
    span: Span


@dataclass(frozen=True)
class Reading:
    """A subject with what was found in it once, for all checks."""

    subject: Subject
    directory: Directory
    signs: Signs
    title: Tokens
    """Words of the subject line."""
    body: Tokens
    """Words of the text."""

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """Brands named in the text."""
        return self.directory.named_in(self.subject.text)

    @cached_property
    def title_mentions(self) -> tuple[Mention, ...]:
        """Brands named in the subject line."""
        return self.directory.named_in(self.subject.subject_line)

    @cached_property
    def brands(self) -> tuple[Brand, ...]:
        """Brands named in subject line or text, each once, in reading order."""
        named = {m.brand.id: m.brand for m in (*self.title_mentions, *self.mentions)}
        return tuple(named.values())

    @cached_property
    def phrases(self) -> tuple[PhraseFound, ...]:
        """Every phrase found, subject line first."""
        tag_brands(self.title, ((m.start, m.end) for m in self.title_mentions))
        tag_brands(self.body, ((m.start, m.end) for m in self.mentions))
        return (*self._found(Part.SUBJECT_LINE, self.title), *self._found(Part.TEXT, self.body))

    def _found(self, part: Part, tokens: Tokens) -> Iterator[PhraseFound]:
        for hit in self.signs.matcher.hits(tokens):
            span = Span(part, tokens.starts[hit.first], tokens.ends[hit.last])
            yield PhraseFound(self.signs.all[hit.sign], hit.role, span)


def read(subject: Subject, directory: Directory, signs: Signs) -> Reading:
    """Find the words of a subject.

    Args:
        subject: what was pasted, taken apart.
        directory: the bundled brands.
        signs: the bundled signs.

    Returns:
        What every check looks at.
    """
    return Reading(
        subject, directory, signs, tokenise(subject.subject_line), tokenise(subject.text, _marks(subject))
    )


def _marks(subject: Subject) -> Iterator[Marked]:
    for link in subject.links:
        if link.span.part is Part.TEXT and link.shown == link.target:
            yield Marked(link.span.start, link.span.end, Tag.LINK)
    for phone in subject.phones:
        yield Marked(phone.start, phone.end, Tag.PHONE)
    yield from _addresses(subject.text)


def _addresses(text: str) -> Iterator[Marked]:
    """Email addresses written in the text."""
    at = text.find("@")
    while at >= 0:
        local = _LOCAL.search(text, max(at - 64, 0), at)
        host = _HOST.match(text, at + 1)
        if local and host:
            yield Marked(local.start(), host.end(), Tag.EMAIL)
        at = text.find("@", at + 1)
