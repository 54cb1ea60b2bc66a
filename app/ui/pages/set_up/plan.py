"""Decides what would be set up, from what a person typed.

Rules: pure; a key that is kept is used again only for the very place it was kept for; what is missing or
cannot be is said by one slip, the first one from top to bottom.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias, assert_never

from app.core.enrolment import NoCode, read
from app.core.place import Misfit, numeric, place, tidy
from app.core.service import Service, ServiceKind

if TYPE_CHECKING:
    from collections.abc import Mapping

OPENAI: Final = Service("openai", ServiceKind.OPENAI_RESPONSES, "https://api.openai.com/v1", "gpt-6.1-terra")
"""OpenAI itself; the person may name another model. Source: https://developers.openai.com/api/docs/deprecations
(gpt-5-mini ends on 2026-12-11, this one takes its place) and .../api/docs/models, read 2026-11-29."""
PROGRAMS: Final[Mapping[str, str]] = {
    "Ollama": "http://localhost:11434/v1",
    "LM Studio": "http://localhost:1234/v1",
    "llama.cpp": "http://localhost:8080/v1",
    "vLLM": "http://localhost:8000/v1",
}
"""Where each program listens if nobody changed it. Source, read 2026-11-29: https://docs.ollama.com/faq,
https://lmstudio.ai/docs/api/openai-api, the OpenAI-compatible server in https://docs.vllm.ai, and
https://github.com/ggml-org/llama.cpp/pull/26508, by which llama.cpp goes to port 9931 in a later release."""
LONGEST_MODEL: Final = 200
LONGEST_ADDRESS: Final = 300


class Who(StrEnum):
    """Who may be asked."""

    NOBODY = "nobody"
    OPENAI = "openai"
    OWN = "own"
    """A program on this computer or in the house, or any other address that is spoken to alike."""
    GATEWAY = "gateway"


class Slip(StrEnum):
    """Why the form was not sent."""

    NO_ADDRESS = "no_address"
    NO_MODEL = "no_model"
    ODD_MODEL = "odd_model"
    ODD_NUMBER = "odd_number"
    NO_KEY = "no_key"
    ODD_KEY = "odd_key"
    KEY_AGAIN = "key_again"
    """The address is another one, and the key that is kept never goes to a new place."""
    NO_SAFE_PLACE = "no_safe_place"
    """There is a key, but no keychain for it."""


FormTrouble: TypeAlias = Slip | NoCode | Misfit


@dataclass(frozen=True, slots=True)
class Form:
    """What was typed."""

    address: str = ""
    model: str = ""
    number: str = ""
    """Of the computer in the house to which the address leads."""
    key: str = field(default="", repr=False)
    code: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be set up."""

    service: Service
    key: str | None = field(repr=False)
    """None for the one that is in the keychain."""
    instead_of: str = ""
    """Id of the service that is changed."""


def who_of(service: Service) -> Who:
    """Which choice of the first step a service is."""
    match service.kind:
        case ServiceKind.OPENAI_RESPONSES:
            return Who.OPENAI
        case ServiceKind.OPENAI_COMPATIBLE:
            return Who.OWN
        case ServiceKind.GATEWAY:
            return Who.GATEWAY
        case unexpected:
            assert_never(unexpected)


def beginning(who: Who, editing: Service | None) -> Form:
    """What stands in the form at first."""
    if editing is not None and who_of(editing) is who:
        return Form(editing.base_url, editing.model, " ".join(editing.addresses))
    match who:
        case Who.OPENAI:
            return Form(model=OPENAI.model)
        case Who.OWN:
            return Form(address=PROGRAMS["Ollama"])
        case Who.NOBODY | Who.GATEWAY:
            return Form()
        case unexpected:
            assert_never(unexpected)


def plan(who: Who, form: Form, editing: Service | None, *, has_keychain: bool) -> Plan | FormTrouble:
    """What would be set up, or why nothing can be.

    Args:
        who: the choice of the first step.
        form: what was typed.
        editing: the service that is changed; None for a new one.
        has_keychain: whether there is a safe place for a key.
    """
    made = _from_code(form.code) if who is Who.GATEWAY else _from_fields(who, form, editing)
    if not isinstance(made, Plan):
        return made
    if made.service.key_name and not has_keychain:
        return Slip.NO_SAFE_PLACE
    return Plan(made.service, made.key, editing.id if editing else "")


def _from_code(code: str) -> Plan | NoCode:
    enrolment = read(code)
    return enrolment if isinstance(enrolment, NoCode) else Plan(enrolment.service, enrolment.key)


def _from_fields(who: Who, form: Form, editing: Service | None) -> Plan | FormTrouble:
    base = OPENAI.base_url if who is Who.OPENAI else tidy(form.address)
    model, numbers = form.model.strip(), [numeric(number) for number in form.number.split()]
    if not base:
        return Slip.NO_ADDRESS
    if len(base) > LONGEST_ADDRESS or not place(base) or not base.isascii() or not base.isprintable():
        return Misfit.NOT_ONE
    if None in numbers:
        return Slip.ODD_NUMBER
    if not model:
        return Slip.NO_MODEL
    if len(model) > LONGEST_MODEL or not model.isprintable():
        return Slip.ODD_MODEL
    key = _key(who, form.key.strip(), base, editing)
    if isinstance(key, Slip):
        return key
    known = OPENAI.id if who is Who.OPENAI else f"own:{place(base)}"
    kind = OPENAI.kind if who is Who.OPENAI else ServiceKind.OPENAI_COMPATIBLE
    key_name = "" if key == "" else f"key of {known}"
    addresses = tuple(number for number in numbers if number)
    return Plan(Service(known, kind, base, model, key_name, addresses), key)


def _key(who: Who, typed: str, base: str, editing: Service | None) -> str | Slip | None:
    """The key; empty for none, None for the one that is in the keychain."""
    if typed:
        return typed if typed.isascii() and typed.isprintable() and " " not in typed else Slip.ODD_KEY
    if editing is not None and editing.key_name and who_of(editing) is who:
        return None if editing.base_url == base else Slip.KEY_AGAIN
    return Slip.NO_KEY if who is Who.OPENAI else ""
