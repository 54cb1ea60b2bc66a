"""Holds the colours the window is painted with at the moment, for widgets that paint themselves.

Rules: set by `apply` alone; widgets read it while painting and never keep it.
"""

from __future__ import annotations

from app.ui.theme.tokens import LIGHT, Colours


class _Now:
    colours: Colours = LIGHT


def colours() -> Colours:
    """The colours to paint with now."""
    return _Now.colours


def set_colours(chosen: Colours) -> None:
    """Paint with other colours from now on."""
    _Now.colours = chosen
