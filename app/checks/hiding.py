"""Looks for what the eye does not see: look-alike letters, unseen text, words in pictures, random codes.

Rules: one odd letter in a foreign name is no sign; what is hidden is quoted from where it stands.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

from app.core.outcome import Clear, DoesNotApply, Finding, Found, Outcome
from app.core.subject import Kind, Part, Span, Subject
from app.core.text.fold import fold

if TYPE_CHECKING:
    from app.checks.reading import Reading
    from app.core.text.tokens import Tokens

INSIDE_WORDS: Final = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")
TURNS_AROUND: Final = "\u202e"
"""The mark that makes words read backwards.

Its left-to-right twin stands around phone numbers that were copied, and hides nothing.
"""
LATIN_TOO: Final = frozenset("əƏɛƐɔƆɣƔɖƉɓƁɗƊŋŊıİ")
"""Letters of Latin alphabets in daily use that look-alike tables name."""
FEW_WORDS: Final = 12
VERY_FEW_WORDS: Final = 5
DOCUMENTS: Final = (
    ".pdf",
    ".doc",
    ".docx",
    ".rtf",
    ".htm",
    ".html",
    ".svg",
    ".shtml",
    ".xls",
    ".xlsx",
    ".one",
)
"""How the names of files end that can hold a letter, a link or a number to call."""
MUCH_HIDDEN: Final = 400
"""Characters of unseen text; a preview line is shorter."""
CODE_LETTERS: Final = 8
"""Letters and digits of the shortest random code."""
CODE_PIECES: Final = 5
CODE_PIECE_LETTERS: Final = 2.5
"""A random code has so many pieces, of so few letters in the mean; those of `iPhone15ProMax` are longer."""
_PIECE: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_ALPHANUMERIC: Final = re.compile(r"[A-Za-z0-9]+")
LITTLE_SHARED: Final = 0.15
"""Share of the words of the plain version that the shown version has too."""


def letters(reading: Reading) -> Outcome:
    """Find words that hide their letters, and text turned around."""
    subject = reading.subject
    findings = [
        finding
        for part, tokens in ((Part.SUBJECT_LINE, reading.title), (Part.TEXT, reading.body))
        for finding in _disguised(part, tokens)
    ]
    for part, text in ((Part.SUBJECT_LINE, subject.subject_line), (Part.TEXT, subject.text)):
        at = text.find(TURNS_AROUND)
        if at >= 0:
            findings.append(Finding("hiding.turned_around", Span(part, at, min(at + 40, len(text)))))
    named = ((Part.SUBJECT_LINE, reading.title_mentions), (Part.TEXT, reading.mentions))
    disguised = [(part, mention) for part, mentions in named for mention in mentions if mention.disguised]
    for part, mention in disguised[:1]:
        span = Span(part, mention.start, mention.end)
        findings.append(Finding("hiding.disguised_brand", span, (("brand", mention.brand.name),)))
    return Found(tuple(findings)) if findings else Clear()


def unseen(reading: Reading) -> Outcome:
    """Find text the eye cannot see, words only in pictures, and a plain version that says something else."""
    subject = reading.subject
    if subject.kind is not Kind.EMAIL:
        return DoesNotApply()
    findings = []
    if len(subject.hidden_text) >= MUCH_HIDDEN:
        findings.append(Finding("hiding.unseen_text", Span(Part.HIDDEN, 0, 200)))
    words = len(reading.body.words)
    if subject.image_count and words < FEW_WORDS and subject.links:
        findings.append(Finding("hiding.only_pictures", Span(Part.TEXT, 0, len(subject.text))))
    if words < VERY_FEW_WORDS and not subject.links:
        findings += _only_file(subject)
    findings += _random_code(subject)
    if _tells_two_tales(subject, reading.body):
        findings.append(Finding("hiding.two_versions", Span(Part.TEXT, 0, min(len(subject.text), 200))))
    return Found(tuple(findings)) if findings else Clear()


def _only_file(subject: Subject) -> list[Finding]:
    """The file that holds all a mail has to say, where the mail itself says next to nothing."""
    for index, file in enumerate(subject.attachments):
        if file.name.lower().endswith(DOCUMENTS):
            facts = (("name", file.name[:80]),)
            return [Finding("hiding.only_file", subject.whole(Part.ATTACHMENT, index), facts)]
    return []


def _random_code(subject: Subject) -> list[Finding]:
    """A random code in the subject line or the sender's name, put there so that no two mails are alike."""
    sender = subject.sender.display if subject.sender else ""
    for part, text in ((Part.SUBJECT_LINE, subject.subject_line), (Part.SENDER, sender)):
        for word in _ALPHANUMERIC.finditer(text):
            if _is_random(word.group()):
                return [Finding("hiding.random_code", Span(part, *word.span()))]
    return []


def _is_random(word: str) -> bool:
    """Whether small letters, large ones and digits change as they do in no word, number or name."""
    if len(word) < CODE_LETTERS or word.lower() == word or word.upper() == word:
        return False
    pieces = len(_PIECE.findall(word))
    return pieces >= CODE_PIECES and len(word) <= CODE_PIECE_LETTERS * pieces


def _disguised(part: Part, tokens: Tokens) -> list[Finding]:
    """The first words that hide their letters: invisible marks inside, or a second script mixed in."""
    for index in tokens.disguised:
        start, end = tokens.starts[index], tokens.ends[index]
        raw = tokens.text[start:end]
        if not any(c.isascii() and c.isalpha() for c in raw):
            continue
        inside = raw.strip("".join(INSIDE_WORDS))
        invisible = any(c in INSIDE_WORDS for c in inside)
        sign = "hiding.invisible" if invisible else "hiding.lookalike_letters"
        if invisible or (any(_is_foreign(c) for c in inside) and not _is_compound(inside)):
            return [Finding(sign, Span(part, start, end))]
    return []


def _is_foreign(letter: str) -> bool:
    """Whether a letter only looks like ours; the odd letters of Azeri or Kabyle are Latin."""
    return not letter.isascii() and letter not in LATIN_TOO


def _is_compound(word: str) -> bool:
    """Whether a small Latin piece stands by a word in capitals of another script, as in Greek firms' apps.

    One of its letters must look like none of ours, or it would be a disguise.
    """
    pieces = ["".join(letters) for _, letters in groupby(word, str.isascii)]
    latin = [piece for piece in pieces if piece.isascii()]
    other = [piece for piece in pieces if not piece.isascii()]
    return (
        len(latin) == len(other) == 1
        and latin[0].islower()
        and other[0].isupper()
        and not fold(other[0]).isascii()
    )


def _tells_two_tales(subject: Subject, body: Tokens) -> bool:
    plain = {
        word for word in subject.plain_alternative.lower().split()[:2000] if word.isalpha() and len(word) > 3
    }
    if len(plain) < 30 or len(body.words) < 30:
        return False
    missing = set(plain)
    for start, end in zip(body.starts, body.ends, strict=True):
        missing.discard(body.text[start:end].lower())
        if len(plain) - len(missing) >= LITTLE_SHARED * len(plain):
            return False
    return True
