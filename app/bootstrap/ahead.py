"""What is loaded beside the window: the engine first, then the code of the next pages.

Rules: run in jobs, once the window is painted, so that nobody waits when a page is first shown; widgets are
made on the window's thread alone.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.engine import Engine
    from app.ui.jobs import Cancel

_NEXT: Final = (
    "app.ui.pages.verdict.presenter",
    "app.ui.pages.verdict.speaker",
    "app.ui.pages.verdict.view",
    "app.bootstrap.second_opinion",
    "app.ui.memory",
    "app.store.open",
    "app.ui.pages.past.presenter",
    "app.ui.pages.past.view",
    "app.ui.pages.keeping.view",
    "app.bootstrap.service_pages",
    "app.ui.pages.services.view",
    "app.ui.pages.settings.places",
    "app.ui.pages.settings.presenter",
    "app.ui.pages.settings.view",
)
"""In the order in which they are likely to be wanted."""


def load_engine() -> Engine:
    """The engine, in the language of the window."""
    from app.engine import Engine
    from app.ui.say import say

    return Engine.load(say)


def import_pages(cancel: Cancel) -> None:
    """Import what the next pages need."""
    for module in _NEXT:
        cancel.check()
        import_module(module)
