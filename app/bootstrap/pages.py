"""Decides which pages the window has, in which order, and what they are called in its list."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.ui.say import say
from app.ui.window import Page

if TYPE_CHECKING:
    from app.ui.window import Build, MainWindow


class Views(NamedTuple):
    """Builds each page when it is first shown."""

    check: Build
    verdict: Build
    past: Build
    access: Build
    departures: Build
    settings: Build
    first_start: Build


def add_pages(window: MainWindow, views: Views) -> None:
    """Give the window its pages."""
    checking = say("Navigation", "Check something")
    window.add_page(Page("check", checking, "search", views.check, say("Navigation", "Check")))
    window.add_page(Page("verdict", "", "", views.verdict, under="check"))
    past = say("Navigation", "Past checks")
    window.add_page(Page("past", past, "history", views.past, say("Navigation", "Past")))
    online = say("Navigation", "Online help")
    window.add_page(Page("access", online, "globe", views.access, say("Navigation", "Online")))
    window.add_page(Page("departures", "", "", views.departures, under="access"))
    window.add_page(Page("settings", say("Navigation", "Settings"), "settings", views.settings))
    window.add_page(Page("first_start", "", "", views.first_start), alone=True)
