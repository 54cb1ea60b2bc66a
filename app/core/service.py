"""Which larger model may be asked, and what it is asked: plain values.

Rules: a service is what the person set up, nothing is guessed; its key is named here and kept in the
keychain; what a service says of its limits may be wrong or missing, so every figure may be None.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.serial import Json

IDENTIFIER_CHARACTERS: Final = 64
"""The longest identifier of a person that OpenAI takes. Source: its reference of `safety_identifier`, read
2026-11-29."""
ANSWER_TOKENS: Final = 4_000
"""Tokens an answer may take, with what a model thinks before it; the answer itself is cut much shorter."""


class ServiceKind(StrEnum):
    """How a service wants to be spoken to."""

    OPENAI_RESPONSES = "openai_responses"
    """OpenAI itself: the Responses API."""
    OPENAI_COMPATIBLE = "openai_compatible"
    """Any server with chat completions: Ollama, llama.cpp, LM Studio, vLLM."""
    GATEWAY = "gateway"
    """An organisation's or family's own gateway, with a key for each device."""


@dataclass(frozen=True, slots=True)
class Service:
    """One service that the person set up."""

    id: str
    kind: ServiceKind
    base_url: str
    """With its version: `https://api.openai.com/v1`."""
    model: str
    key_name: str = ""
    """Under which the keychain has its key; empty where it needs none."""
    addresses: tuple[str, ...] = ()
    """Private addresses that the person named for its host. A number in `base_url` counts too."""
    certificate: str = field(default="", repr=False)
    """In PEM: alone vouches for it, as in a house of its own; empty where the system knows who does."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a model is asked, before it is put into the words of one service."""

    instructions: str
    """What to do and in which shape to answer, in words too: not every server holds a model to a schema."""
    content: str = field(repr=False)
    """What is judged, with personal data already taken out."""
    schema_name: str
    schema: Mapping[str, Json]
    """In the strict part of JSON Schema: every field required, no further ones."""
    person: str = ""
    """Stands for the profile: `identifier` of it; empty to say nothing."""
    most_tokens: int = ANSWER_TOKENS


@dataclass(frozen=True, slots=True)
class Left:
    """What is left of one kind of thing."""

    most: int | None = None
    left: int | None = None
    resets_in: float | None = None
    """Seconds."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a service last said is left, for the access page."""

    requests: Left
    tokens: Left
    spent: float | None = None
    """In the gateway's currency; only gateways tell."""
    budget: float | None = None
    is_trusted: bool = False
    """Whether the service reports that it answers under an access program it approved the owner for."""


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens that one answer took."""

    read: int = 0
    written: int = 0


UNKNOWN: Final = Allowance(Left(), Left())
"""The service did not say."""
NOTHING_READ: Final = Usage()


def identifier(installation: bytes, profile: str) -> str:
    """What stands for a profile at a service, so that it can act on one person and not on the whole key.

    Args:
        installation: 32 random bytes that never leave this computer; without them nobody can tell by trying
            which name lies behind an identifier.
        profile: as the app names it.

    Returns:
        64 hexadecimal digits, always the same for a profile.
    """
    import hashlib
    import hmac

    return hmac.new(installation, profile.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()
