"""Why a service could not be kept or removed; what there was before is there still."""

from __future__ import annotations

from enum import StrEnum


class Unkept(StrEnum):
    """Why everything is as before."""

    NO_KEYCHAIN = "no_keychain"
    LOCKED = "locked"
    """The keychain stayed locked."""
    REFUSED = "refused"
    """The keychain is there and said no."""
    UNREADABLE = "unreadable"
    """The file of services cannot be read, so it is not written over."""
    DISK_FULL = "disk_full"
    NOT_SAVED = "not_saved"
