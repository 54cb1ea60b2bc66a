"""The words of the verdict page, in the language of the window.

Rules: the answer's word stands first; one sentence is one text to translate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QDateTime, QLocale

from app.core.subject import Part
from app.core.text.defang import one_line
from app.core.verdict import Answer
from app.ui.pages.verdict.state import Note, VerdictState
from app.ui.say import say

if TYPE_CHECKING:
    from datetime import datetime

    from app.ui.pages.verdict.shown import Field


def word(answer: Answer) -> str:
    """The answer in one or two words."""
    match answer:
        case Answer.SCAM:
            return say("Verdict", "Scam")
        case Answer.CAREFUL:
            return say("Verdict", "Be careful")
        case Answer.CANNOT_TELL:
            return say("Verdict", "Can't tell")
        case Answer.NO_SIGNS:
            return say("Verdict", "No signs found")
        case unexpected:
            assert_never(unexpected)


def headline(answer: Answer) -> str:
    """The answer, and the one thing to do."""
    match answer:
        case Answer.SCAM:
            return say("Verdict", "Scam. Don't click, pay or reply.")
        case Answer.CAREFUL:
            return say("Verdict", "Be careful. Check first.")
        case Answer.CANNOT_TELL:
            return say("Verdict", "Can't tell yet. Wait.")
        case Answer.NO_SIGNS:
            return say("Verdict", "No signs found. Stay alert.")
        case unexpected:
            assert_never(unexpected)


def to_do(answer: Answer) -> str:
    """What stands above the steps."""
    match answer:
        case Answer.SCAM | Answer.CAREFUL | Answer.CANNOT_TELL:
            return say("Verdict", "What to do now")
        case Answer.NO_SIGNS:
            return say("Verdict", "What to watch for")
        case unexpected:
            assert_never(unexpected)


def why(answer: Answer) -> str:
    """What stands above the reasons."""
    match answer:
        case Answer.SCAM | Answer.CAREFUL:
            return say("Verdict", "Why I think so")
        case Answer.CANNOT_TELL | Answer.NO_SIGNS:
            return say("Verdict", "Small things I noticed")
        case unexpected:
            assert_never(unexpected)


def why_without(answer: Answer) -> str:
    """What stands there where there are no reasons."""
    match answer:
        case Answer.SCAM | Answer.CAREFUL:
            return say("Verdict", "Why I think so")
        case Answer.CANNOT_TELL:
            return say("Verdict", "Why I can't tell")
        case Answer.NO_SIGNS:
            return say("Verdict", "What I looked at")
        case unexpected:
            assert_never(unexpected)


def as_a_whole(state: VerdictState) -> str:
    """What is said where there are no reasons."""
    match state.answer:
        case Answer.SCAM | Answer.CAREFUL if state.warned_by:
            engine = one_line(state.warned_by)
            return say("Verdict", "{engine} warns of it, but names no words.", engine=engine)
        case Answer.SCAM | Answer.CAREFUL:
            first = say("Verdict", "No single thing stands out. As a whole it looks like known scams.")
            told = ", ".join(f"“{word}”" for word in state.as_a_whole or ())
            return f"{first}\n{say('Verdict', 'What weighed most: {words}', words=told)}" if told else first
        case Answer.CANNOT_TELL if state.how_sure in state.details.not_looked:
            return state.how_sure
        case Answer.CANNOT_TELL:
            return say("Verdict", "There is too little here to go by.")
        case Answer.NO_SIGNS:
            return say("Verdict", "The words, the links and the sender. Nothing stood out.")
        case unexpected:
            assert_never(unexpected)


def field_name(field: Field) -> str:
    """What one part of the message is called."""
    match field.part:
        case Part.TEXT:
            return say("Verdict", "What it says")
        case Part.SUBJECT_LINE:
            return say("Verdict", "Subject")
        case Part.SENDER:
            return say("Verdict", "From")
        case Part.REPLY_TO:
            return say("Verdict", "Answers go to")
        case Part.HEADER:
            return say("Verdict", "Header line {name}", name=field.name)
        case Part.LINK:
            return say("Verdict", "Where a link really leads")
        case Part.ATTACHMENT:
            return say("Verdict", "Name of a file")
        case Part.HIDDEN:
            return say("Verdict", "Hidden words")
        case unexpected:
            assert_never(unexpected)


def note(what: Note) -> str:
    """What was just done, or could not be."""
    match what:
        case Note.NONE:
            return ""
        case Note.COPIED_SUMMARY:
            return say("Verdict", "Copied. Paste it into a message to somebody you trust.")
        case Note.COPIED_WAY:
            return say("Verdict", "Copied. This is the real address of the firm.")
        case Note.COPIED_LINK:
            return say("Verdict", "Copied, with marks in it so that nobody can click it.")
        case Note.SAVED:
            return say("Verdict", "Saved. You can print it now.")
        case Note.NOT_SAVED:
            return say("Verdict", "It could not be saved there. Please choose another place.")
        case Note.NOT_KEPT:
            return say("Verdict", "Your answer could not be kept. Everything else still works.")
        case unexpected:
            assert_never(unexpected)


def moment(when: datetime) -> str:
    """A day and a time, as the person writes them here."""
    here = QDateTime.fromMSecsSinceEpoch(int(when.timestamp() * 1000))
    return QLocale().toString(here, QLocale.FormatType.ShortFormat)


def no_voice() -> str:
    """What is said where this computer cannot speak."""
    return say("Verdict", "This computer has no voice for reading aloud.")
