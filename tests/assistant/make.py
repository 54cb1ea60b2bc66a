"""Subjects, verdicts and answers made by hand."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.assistant.asking import Asked
from app.core.subject import Kind, Mailbox, Subject

if TYPE_CHECKING:
    from collections.abc import Mapping

NOON = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
TEXT = "Your parcel is held. Pay the fee today at https://post.example or write to ann@example.org"


def message(text: str = TEXT) -> Subject:
    """A text message."""
    return Subject(Kind.MESSAGE, text)


def mail(text: str = TEXT) -> Subject:
    """A mail with a sender and a subject line."""
    sender = Mailbox("The Post", "post@parcel.example")
    return Subject(Kind.EMAIL, text, subject_line="Last notice", sender=sender, hidden_text="unseen order")


def asked(subject: Subject | None = None, hidden: Mapping[str, str] | None = None) -> Asked:
    """What is known of a question."""
    return Asked(subject or message(), "Helper, small", NOON, hidden or {})


def answer(level: str = "scam", *reasons: tuple[str, str], story: str = "none", question: str = "") -> str:
    """An answer in the form that is asked for."""
    rows = [{"quote": quote, "why": why} for quote, why in reasons]
    return json.dumps({"level": level, "story": story, "reasons": rows, "question": question})
