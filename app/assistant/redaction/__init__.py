"""Takes private values out of what may be sent, and puts them back into the answer.

`redact_subject(subject, brands)` is the way in; `RedactedSubject` and `Redacted` are what comes out.
"""

from __future__ import annotations

from app.assistant.redaction.kinds import Mark, Private, Redacted, RedactedPart, RedactedSubject
from app.assistant.redaction.redact import Brands, redact
from app.assistant.redaction.subject import redact_subject

__all__ = [
    "Brands",
    "Mark",
    "Private",
    "Redacted",
    "RedactedPart",
    "RedactedSubject",
    "redact",
    "redact_subject",
]
