"""Says who is asked online, and why nothing was kept.

Rules: a service is called by its model and by where it is; what is private shows nowhere; no blame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from app.core.place import is_here, place
from app.core.service import ServiceKind
from app.core.unkept import Unkept
from app.ui.say import say

if TYPE_CHECKING:
    from app.core.service import Service
    from app.ui.pages.services.state import ServicesState


def who(service: Service) -> str:
    """What a service is called."""
    if service.kind is ServiceKind.OPENAI_RESPONSES:
        return say("Services", "{model} at OpenAI", model=service.model)
    if is_here(service.base_url):
        return say("Services", "{model} on this computer", model=service.model)
    return say("Services", "{model} at {place}", model=service.model, place=place(service.base_url))


def now(state: ServicesState) -> str:
    """How it is now."""
    if not state.is_known:
        return say("Services", "One moment…")
    if state.unreadable:
        return unreadable(state.unreadable)
    if state.chosen is None:
        return say("Services", "All stays on this computer.")
    return say("Services", "We take out what is private first.")


def unreadable(name: str) -> str:
    """What it means that the file of services cannot be read."""
    return say(
        "Services",
        "Your list of services could not be read. We left the file {name} as it is. Nobody is asked.",
        name=name,
    )


def removed(service: Service) -> str:
    """What was done."""
    if service.key_name:
        return say("Services", "{who} was removed, and its key with it.", who=who(service))
    return say("Services", "{who} was removed.", who=who(service))


def removal(service: Service, keychain: str) -> str:
    """What removing a service means."""
    if service.key_name and keychain:
        return say(
            "Services",
            "It is asked no more. Its key is taken out of {keychain}. Your past checks stay.",
            keychain=keychain,
        )
    return say("Services", "It is asked no more. Your past checks stay.")


def unkept(why: Unkept) -> str:
    """Why everything is as before."""
    match why:
        case Unkept.NO_KEYCHAIN:
            return say("Services", "This computer has no safe place for keys. All is as before.")
        case Unkept.LOCKED:
            return say("Services", "The place for your keys stayed locked. All is as before.")
        case Unkept.REFUSED:
            return say("Services", "The place for your keys did not allow it. All is as before.")
        case Unkept.UNREADABLE:
            return say("Services", "Your list of services could not be read. All is as before.")
        case Unkept.DISK_FULL:
            return say("Services", "The disk is full. All is as before.")
        case Unkept.NOT_SAVED:
            return say("Services", "It could not be saved. All is as before.")
        case unexpected:
            assert_never(unexpected)
