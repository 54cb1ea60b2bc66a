"""What the checks look at: a subject with its words, phrases and brand names found once.

Rules: nothing here decides anything; every place points into the subject; what the person who asks said
in a chat is not looked at, since nobody cheats himself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Final

from app.checks.judged import most_telling, own_words
from app.core.subject import Link, LinkOrigin, Part, Span, Subject
from app.core.text.language import may_be_further
from app.core.text.tokens import Marked, Tag, Tokens, tag_brands, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.checks.signs import Signs
    from app.checks.wording.hit import Role
    from app.core.sign import Sign
    from app.knowledge.brands import Brand, Directory, Mention

OPENING: Final = 400
"""Characters in which a message says whose it is."""
_LOCAL: Final = re.compile(r"[\w.+\-]{1,64}")
"""What stands before an `@`, read backwards."""
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
    def claims(self) -> tuple[tuple[Brand, Span], ...]:
        """Every place where it seems to speak for a brand: the sender's name, the subject line, the opening.

        A name inside an address of the brand itself, or far down in a newsletter, claims nothing.
        """
        display = self.subject.sender.display if self.subject.sender else ""
        opening = (
            mention
            for mention in self.mentions
            if mention.start < OPENING and not _is_address(self.subject.text, mention.start, mention.end)
        )
        named = (
            (Part.SENDER, self.directory.named_in(display, as_name=True)),
            (Part.SUBJECT_LINE, self.title_mentions),
            (Part.TEXT, opening),
        )
        return tuple((m.brand, Span(part, m.start, m.end)) for part, mentions in named for m in mentions)

    @cached_property
    def speaking(self) -> tuple[Brand, ...]:
        """Brands it seems to speak for, each once."""
        return tuple({brand.id: brand for brand, _ in self.claims}.values())

    @cached_property
    def judged(self) -> tuple[tuple[int, Link], ...]:
        """The web links that are looked at, the most telling first, with their place in `Subject.links`."""
        return most_telling(self.subject, self.directory)

    @cached_property
    def owners(self) -> tuple[Brand | None, ...]:
        """Whose each judged link is, by the directory; None where nobody of it answers for the page."""
        return tuple(self.directory.owner_of(link.url) for _, link in self.judged)

    @cached_property
    def phrases(self) -> tuple[PhraseFound, ...]:
        """Every phrase found, subject line first."""
        tag_brands(self.title, ((m.start, m.end) for m in self.title_mentions))
        tag_brands(self.body, ((m.start, m.end) for m in self.mentions))
        return (*self._found(Part.SUBJECT_LINE, self.title), *self._found(Part.TEXT, self.body))

    @cached_property
    def _may_be_further(self) -> bool:
        """Whether it may be in one of the further languages, by the subject line and the text together."""
        return may_be_further(chain(self.title.written(), self.body.written()))

    def _found(self, part: Part, tokens: Tokens) -> Iterator[PhraseFound]:
        for hit in self.signs.matcher.hits(tokens, further=self._may_be_further):
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
    body = tokenise(subject.text, _marks(subject))
    if own := [(span.start, span.end) for span in own_words(subject)]:
        body = body.without(own)
    return Reading(subject, directory, signs, tokenise(subject.subject_line), body)


def _is_address(text: str, start: int, end: int) -> bool:
    """Whether a name is a piece of a mail address or host: `@gmail.com`, `support.google.com`."""
    before, after = text[max(start - 1, 0) : start], text[end : end + 2]
    return before in {"@", "."} or (after[:1] in {"@", "."} and after[1:].isalnum() and after[1:].islower())


def _marks(subject: Subject) -> Iterator[Marked]:
    for link in subject.links:
        if _is_written_out(link):
            yield Marked(link.span.start, link.span.end, Tag.LINK)
    for phone in subject.phones:
        yield Marked(phone.start, phone.end, Tag.PHONE)
    yield from _addresses(subject.text)


def _is_written_out(link: Link) -> bool:
    """Whether its place holds an address to go to, not words; a bare `example.com` is only a mention."""
    if link.span.part is not Part.TEXT:
        return False
    goes_on = not link.url.is_bare or link.shown[:4].lower() == "www."
    return link.shown == link.target or (link.origin is LinkOrigin.TEXT and goes_on)


def _addresses(text: str) -> Iterator[Marked]:
    """Email addresses written in the text."""
    at = text.find("@")
    while at >= 0:
        local = _LOCAL.match(text[max(at - 64, 0) : at][::-1])
        host = _HOST.match(text, at + 1)
        if local and host:
            yield Marked(at - local.end(), host.end(), Tag.EMAIL)
        at = text.find("@", at + 1)
