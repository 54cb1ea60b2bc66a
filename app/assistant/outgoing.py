"""What will be sent to a backend model, to the letter, and what was taken out of it before.

Rules: the bytes that are shown are the bytes that are sent; what counts as taken out is what its
placeholder stands for in the text that goes out; nothing private shows in a `repr`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.assistant.redaction.kinds import PLACEHOLDER, Private

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.service import Service


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One body, ready to leave once the person agrees."""

    service: Service
    engine: str
    """What people call who is asked: the service and the model."""
    body: bytes = field(repr=False)
    readable: str = field(repr=False)
    """What of it comes from the person, as it would be read."""
    taken: tuple[tuple[Private, int], ...] = ()
    """How many different values of each kind were taken out."""
    hidden: Mapping[str, str] = field(default_factory=dict, repr=False)
    """What stands behind each placeholder, by its name."""

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode("utf-8")

    @property
    def removed(self) -> tuple[str, ...]:
        """The kinds that were taken out, as the log names them."""
        return tuple(kind.value.lower() for kind, _ in self.taken)


def taken_out(sent: str, hidden: Mapping[str, str]) -> tuple[tuple[Private, int], ...]:
    """How many values of each kind a text lacks; two ways of writing one value count once.

    Args:
        sent: what goes out, with placeholders.
        hidden: what stands behind each, by its name.
    """
    names = {match[1].partition(".")[0] for match in PLACEHOLDER.finditer(sent) if match[1] in hidden}
    counts = Counter(Private(name.rpartition("_")[0]) for name in names)
    return tuple((kind, counts[kind]) for kind in Private if counts[kind])
