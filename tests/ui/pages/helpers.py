"""A helper that a test drives: it says what the test lets it say, when the test lets it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from app.assistant.outgoing import Outgoing
from app.core.service import Service, ServiceKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.assistant.talk import Exchange, Told
    from app.core.call import CallOutcome
    from app.core.cancel import Cancel
    from app.core.opinion import Opinion
    from app.core.subject import Subject
    from app.core.verdict import Verdict

NAME = "Helper (small)"
OWN = Service("own", ServiceKind.OPENAI_COMPATIBLE, "https://model.example/v1", "small")


class Driven:
    """The `Helps` of the pages.

    Args:
        says: what comes of each call; an exception is raised.
    """

    def __init__(self, says: Opinion | Told | CallOutcome | Exception) -> None:
        self.says = says
        self.name = NAME
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.sent: list[bytes] = []
        self.asked: list[tuple[str, int]] = []
        """Each question with how many stood before it."""

    def here(self) -> Driven | None:
        """Itself, while it has a name."""
        return self if self.name else None

    def engine(self) -> str:
        """Its name."""
        return self.name

    def for_opinion(self, subject: Subject, verdict: Verdict) -> Outgoing | None:  # noqa: ARG002 - the port's
        """The text itself."""
        return self._outgoing(subject.text)

    def for_question(
        self,
        subject: Subject,  # noqa: ARG002 - the port's
        verdict: Verdict,  # noqa: ARG002 - the port's
        asked: str,
        before: Sequence[Exchange],
    ) -> Outgoing | None:
        """The question itself."""
        self.asked.append((asked, len(before)))
        return self._outgoing(asked)

    def opinion(self, outgoing: Outgoing, subject: Subject, cancel: Cancel) -> Opinion | CallOutcome:  # noqa: ARG002
        """What the test says."""
        return self._said(outgoing)  # type: ignore[return-value]

    def told(self, outgoing: Outgoing, subject: Subject, cancel: Cancel) -> Told | CallOutcome:  # noqa: ARG002
        """What the test says."""
        return self._said(outgoing)  # type: ignore[return-value]

    def _outgoing(self, text: str) -> Outgoing | None:
        return Outgoing(OWN, self.name, text.encode(), text) if self.name else None

    def _said(self, outgoing: Outgoing) -> Opinion | Told | CallOutcome:
        self.sent.append(outgoing.body)
        self.may_answer.wait(10)
        if isinstance(self.says, Exception):
            raise self.says
        return self.says
