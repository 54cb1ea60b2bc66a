"""The window, its pages and what they share: hands each its parts by constructor.

Rules: a page is built when it is first shown; nothing here decides anything a page could decide.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Final

from app.settings.all import COUNTRY, FIRST_START_DONE, HISTORY_KEEP, SPEECH_SPEED, WINDOW_PLACE
from app.ui.jobs import Done
from app.ui.placing import place_of, put
from app.ui.say import say
from app.ui.window import MainWindow, Page
from app.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.core.history import PastCheck
    from app.core.opening import Choice, Opening
    from app.engine import Engine
    from app.folders import Folders
    from app.ui.application import Appearance
    from app.ui.history_access import HistoryAccess
    from app.ui.jobs import Cancel, Jobs, Result
    from app.ui.memory import Memory
    from app.ui.pages.check.presenter import CheckPresenter
    from app.ui.pages.check.view import CheckView
    from app.ui.pages.first_start.view import FirstStartView
    from app.ui.pages.past.presenter import PastPresenter
    from app.ui.pages.past.view import PastView
    from app.ui.pages.ports import Checked
    from app.ui.pages.settings.view import SettingsView
    from app.ui.pages.verdict.presenter import VerdictPresenter
    from app.ui.pages.verdict.view import VerdictView
    from app.ui.settings_model import SettingsModel

LANGUAGES: Final = ("en",)
"""Codes of the languages that are bundled."""
_WORKS: Final = frozenset({"text_size", "theme", "speech_speed", "country", "history_keep"})
"""Settings that do something on this computer."""


class House:
    """The window, its pages and what they share."""

    def __init__(self, folders: Folders, jobs: Jobs, model: SettingsModel, appearance: Appearance) -> None:
        self._folders, self._jobs, self._model, self._appearance = folders, jobs, model, appearance
        self.when_ready: Callable[[], object] = lambda: None
        """Called once the engine is loaded."""
        self._engine: Engine | None = None
        self._wanted: PastCheck | None = None
        self._kept = 0
        self.window = MainWindow()
        self.window.closing.connect(self._remember_place)
        self.window.page_shown.connect(self._shown)
        self.window.add_page(
            Page(
                "check",
                say("Navigation", "Check something"),
                "search",
                self._check_view,
                say("Navigation", "Check"),
            )
        )
        self.window.add_page(Page("verdict", "", "", self._verdict_view, under="check"))
        self.window.add_page(
            Page(
                "past",
                say("Navigation", "Past checks"),
                "history",
                self._past_view,
                say("Navigation", "Past"),
            )
        )
        self.window.add_page(Page("settings", say("Navigation", "Settings"), "settings", self._settings_view))
        self.window.add_page(Page("first_start", "", "", self._first_start_view), alone=True)

    def show(self) -> None:
        """Show the window where it last stood; its page comes with `begin`."""
        put(self.window, self._model.get(WINDOW_PLACE))
        self.window.announce(self._first_page())
        self.window.show()

    def begin(self) -> None:
        """Show the page to begin with."""
        from app.ui import a11y

        a11y.install()
        self.window.show_page(self._first_page())

    def wake(self, paths: tuple[Path, ...]) -> None:
        """Load the engine, then open the past checks, now that the window is painted."""
        if paths:
            self.take_call(paths)
        self._jobs.run("engine.load", lambda _cancel: _load_engine(), self._take_engine)

    def take_call(self, paths: tuple[Path, ...]) -> None:
        """Come forward, with files to check."""
        self.window.come_forward()
        if paths:
            self.window.show_page("check")
            self.check.open(paths)

    def close(self) -> None:
        """Put everything away."""
        self._jobs.shut_down()
        if "access" in self.__dict__:
            self.access.close()
            self._model.write_now()

    @cached_property
    def check(self) -> CheckPresenter:
        """The check page without its widgets."""
        from app.ui.pages.check.presenter import CheckPresenter

        presenter = CheckPresenter(self._jobs)
        presenter.checked.connect(self._show_answer)
        return presenter

    @cached_property
    def access(self) -> HistoryAccess:
        """The way to the past checks."""
        from app.ui.history_access import HistoryAccess

        access = HistoryAccess(self._jobs, self._open_history)
        access.changed.connect(self._take_history)
        return access

    @cached_property
    def verdict(self) -> VerdictPresenter:
        """The verdict page without its widgets."""
        from app.ui.pages.verdict.presenter import VerdictPresenter
        from app.ui.pages.verdict.speaker import SystemSpeaker

        presenter = VerdictPresenter(self._jobs, SystemSpeaker(self._speed))
        presenter.arrived.connect(lambda: self.window.show_page("verdict"))
        presenter.left.connect(self._back_to_check)
        if self._engine is not None:
            presenter.ready(self._engine.advice)
        presenter.keeps(self._memory)
        return presenter

    @property
    def _memory(self) -> Memory | None:
        from app.ui.memory import Memory

        history = self.access.history
        return Memory(history) if history is not None else None

    def _speed(self) -> int:
        return round(100 + 100 * self._model.get(SPEECH_SPEED).rate)

    def _first_page(self) -> str:
        return "check" if self._model.get(FIRST_START_DONE) else "first_start"

    def _check_view(self) -> CheckView:
        from app.ui.pages.check.view import CheckView

        return CheckView(self.check)

    def _verdict_view(self) -> VerdictView:
        from app.ui.pages.verdict.view import VerdictView

        return VerdictView(self.verdict)

    @cached_property
    def past(self) -> PastPresenter:
        """The page of past checks without its widgets."""
        from app.ui.pages.past.presenter import PastPresenter

        presenter = PastPresenter(self._jobs, self._model, self.access.choose, _now)
        presenter.opened.connect(self._show_past)
        presenter.take(self.access.opening)
        self.access.changed.connect(presenter.take)
        return presenter

    def _past_view(self) -> PastView:
        from app.ui.pages.past.view import PastView
        from app.ui.pages.settings.places import place_of_dates

        country = self._model.get(COUNTRY)
        return PastView(self.past, place_of_dates(self._appearance.window_language, country))

    def _settings_view(self) -> SettingsView:
        from app.ui.pages.settings.places import places
        from app.ui.pages.settings.presenter import SettingsPresenter
        from app.ui.pages.settings.view import SettingsView

        there = places(LANGUAGES, self._appearance.window_language)
        self._settings = SettingsPresenter(self._model, self._jobs, there, _WORKS, VERSION)
        self._settings.first_start_asked.connect(lambda: self.window.show_page("first_start"))
        return SettingsView(self._settings)

    def _first_start_view(self) -> FirstStartView:
        from app.ui.pages.first_start.presenter import FirstStartPresenter
        from app.ui.pages.first_start.view import FirstStartView
        from app.ui.pages.settings.places import guess, places

        there = places(LANGUAGES, self._appearance.window_language)
        self._first_start = FirstStartPresenter(self._model, there, guess(self._appearance.system_language))
        self._first_start.finished.connect(lambda: self.window.show_page("check"))
        return FirstStartView(self._first_start)

    def _show_answer(self, checked: Checked) -> None:
        self.verdict.show(checked)
        from app.core.history import Keep

        memory = self._memory
        if memory is not None and self._model.get(HISTORY_KEEP) is not Keep.NOTHING:
            self._kept += 1
            number = self._kept
            self._jobs.run(
                f"history.keep.{number}",  # a channel of its own, or a quick second check would void it
                lambda _cancel: memory.keep(checked),
                lambda result: self._take_kept(number, result),
            )

    def _back_to_check(self) -> None:
        if self.check.state.batch is None:
            self.check.clear()
        self.window.show_page("check")

    def _show_past(self, past: PastCheck) -> None:
        self._wanted = past
        if self._engine is not None:
            self._reopen(self._engine)

    def _reopen(self, engine: Engine) -> None:
        if self._wanted is None:
            return
        from app.ui.memory import as_checked

        self.verdict.reopen(as_checked(self._wanted, engine.read("")), engine)
        self._wanted = None

    def _shown(self, page: str) -> None:
        if page == "past":
            self.past.refresh()

    def _take_kept(self, number: int, result: Result[int]) -> None:
        if isinstance(result, Done) and number == self._kept:
            self.verdict.kept(result.value)

    def _take_engine(self, result: Result[Engine]) -> None:
        self.access.choose()  # not before: two that load at once keep each other waiting
        if not isinstance(result, Done):
            self.check.not_loaded()
            return
        self._engine = result.value
        self.check.ready(result.value)
        self._reopen(result.value)
        self.when_ready()
        if "verdict" in self.__dict__:
            self.verdict.ready(result.value.advice)

    def _take_history(self, _opening: Opening) -> None:
        self._jobs.run("history.tidy", self._tidy, lambda _result: None)
        if "verdict" in self.__dict__:
            self.verdict.keeps(self._memory)

    def _open_history(self, choice: Choice) -> Opening:
        from app.store.keychain import SystemKeychain
        from app.store.open import open_history

        return open_history(self._folders.history, SystemKeychain(), choice, now=_now())

    def _tidy(self, _cancel: Cancel) -> None:
        """Wipe what was deleted last time, and what is older than the person wants it kept."""
        history = self.access.history
        if history is not None:
            history.purge()
            oldest = self._model.get(HISTORY_KEEP).oldest(_now())
            if oldest is not None:
                history.forget_older(oldest)

    def _remember_place(self) -> None:
        self._model.set(WINDOW_PLACE, place_of(self.window))


def _now() -> datetime:
    return datetime.now(UTC)


def _load_engine() -> Engine:
    from app.engine import Engine

    return Engine.load()
