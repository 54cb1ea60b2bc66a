"""The window, its pages and what they share: hands each its parts by constructor.

Rules: a page is built when it is first shown; nothing here decides anything a page could decide.
"""

from __future__ import annotations

import gc
from functools import cached_property
from typing import TYPE_CHECKING

from app.bootstrap.access import AccessPages
from app.bootstrap.ahead import import_pages, load_engine
from app.bootstrap.pages import Views, add_pages
from app.settings.all import FIRST_START_DONE, SPEECH_SPEED, WINDOW_PLACE
from app.ui.jobs import Done
from app.ui.placing import place_of, put
from app.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.bootstrap.choosing import Choosing
    from app.bootstrap.desktop import Desktop
    from app.bootstrap.online import Online
    from app.bootstrap.shelf import Shelf
    from app.core.history import PastCheck
    from app.core.opening import Opening
    from app.core.service import Service
    from app.engine import Engine
    from app.folders import Folders
    from app.store.keychain import Keychain
    from app.ui.application import Appearance
    from app.ui.history_access import HistoryAccess
    from app.ui.jobs import Cancel, Jobs, Result
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


class House:
    """The window, its pages and what they share.

    Args:
        folders: where settings and past checks lie.
        jobs: runs work beside the window.
        model: the settings.
        appearance: how the window looks, and the language it speaks.
        keychain: makes what holds the key of the past checks; None for the keychain of the system.
    """

    def __init__(
        self,
        folders: Folders,
        jobs: Jobs,
        model: SettingsModel,
        appearance: Appearance,
        keychain: Callable[[], Keychain] | None = None,
    ) -> None:
        self._folders, self._jobs, self._model, self._appearance = folders, jobs, model, appearance
        self._keychain = keychain
        self.when_ready: Callable[[], object] = lambda: None
        """Called once the engine is loaded."""
        self._engine: Engine | None = None
        self._wanted: PastCheck | None = None
        self.window = MainWindow()
        self.window.closing.connect(self._remember_place)
        self.window.page_shown.connect(self._shown)
        self.access_pages = AccessPages(self.window, jobs, model, appearance, self, self._set_up)
        add_pages(
            self.window,
            Views(
                check=self._check_view,
                verdict=self._verdict_view,
                past=self._past_view,
                access=self.access_pages.access_view,
                departures=self.access_pages.departures_view,
                settings=self._settings_view,
                first_start=self._first_start_view,
            ),
        )

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
        self._jobs.run("engine.load", lambda _cancel: load_engine(), self._take_engine)

    def take_call(self, paths: tuple[Path, ...]) -> None:
        """Come forward, with files to check."""
        self.window.come_forward()
        if paths:
            self.window.show_page("check")
            self.check.open(paths)

    def close(self) -> None:
        """Put everything away."""
        self.window.prepare(())
        self._jobs.shut_down()
        if "shelf" in self.__dict__:
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
    def shelf(self) -> Shelf:
        """The past checks."""
        from app.bootstrap.shelf import Shelf, system_keychain

        shelf = Shelf(self._folders.history, self._keychain or system_keychain, self._jobs, self._model)
        shelf.access.changed.connect(self._take_history)
        return shelf

    @property
    def access(self) -> HistoryAccess:
        """The way to the past checks."""
        return self.shelf.access

    @cached_property
    def online(self) -> Online:
        """The way online."""
        from app.bootstrap.online import online

        return online(self._folders, lambda: self.access.departures, self._model)

    @cached_property
    def desktop(self) -> Desktop:
        """What stands outside the window."""
        from app.bootstrap.desktop import Desktop, start_command
        from app.ui.autostart import Autostart

        entry = Autostart(self._folders.autostart, start_command())
        return Desktop(
            self.window, self._model, self._jobs, entry, self._check_clipboard, self.choosing.was_refused
        )

    @cached_property
    def verdict(self) -> VerdictPresenter:
        """The verdict page without its widgets."""
        from app.ui.pages.verdict.presenter import VerdictPresenter
        from app.ui.pages.verdict.speaker import SystemSpeaker

        speaker = SystemSpeaker(lambda: round(100 + 100 * self._model.get(SPEECH_SPEED).rate))
        presenter = VerdictPresenter(self._jobs, speaker)
        presenter.arrived.connect(self._show_verdict)
        presenter.left.connect(self._back_to_check)
        presenter.wrote.connect(lambda: self._shown(self.window.shown))
        if self._engine is not None:
            presenter.ready(self._engine.advice)
        presenter.keeps(self.shelf.memory)
        return presenter

    def _first_page(self) -> str:
        return "check" if self._model.get(FIRST_START_DONE) else "first_start"

    def _check_view(self) -> CheckView:
        from app.ui.pages.check.view import CheckView

        self._check_page = CheckView(self.check)
        return self._check_page

    def _check_clipboard(self) -> None:
        self.window.come_forward()
        self.window.show_page("check")
        self.check.clear()
        self._check_page.paste()
        self.check.check()

    def _verdict_view(self) -> VerdictView:
        from app.bootstrap.second_opinion import Around, verdict_view

        parts = (self._jobs, self._model, self.online, self._appearance, self.desktop.tell)
        return verdict_view(self.verdict, Around(lambda: self._engine, *parts))

    @cached_property
    def past(self) -> PastPresenter:
        """The page of past checks without its widgets."""
        from app.bootstrap.shelf import now
        from app.ui.pages.past.presenter import PastPresenter

        presenter = PastPresenter(self._jobs, self._model, self.shelf.choose, now)
        presenter.opened.connect(self._show_past)
        presenter.nothing_wanted.connect(self.choosing.ask_to_keep_nothing)
        presenter.take(self.access.opening)
        self.access.changed.connect(presenter.take)
        return presenter

    def _past_view(self) -> PastView:
        return self.choosing.past_view(self.past)

    @cached_property
    def choosing(self) -> Choosing:
        """The pages on which the person chooses."""
        from app.bootstrap.choosing import Choosing

        return Choosing(self.window, self._model, self._jobs, self._appearance)

    def _settings_view(self) -> SettingsView:
        return self.choosing.settings_view(self.desktop.works(), self.shelf, self.online)

    def _first_start_view(self) -> FirstStartView:
        return self.choosing.first_start_view()

    def _set_up(self, service: Service | None) -> None:
        self.choosing.set_up(service)

    def _show_answer(self, checked: Checked) -> None:
        self.verdict.show(checked)
        self.shelf.keep(checked, self._kept)

    def _kept(self, check: int) -> None:
        self.verdict.kept(check)
        self._shown(self.window.shown)

    def _show_verdict(self) -> None:
        from app.ui.pages.verdict.words import headline

        self.window.show_page("verdict")
        self.desktop.tell(headline(self.verdict.state.answer), self.verdict.state.sentence)

    def _read_ahead(self, cancel: Cancel) -> None:
        import_pages(cancel)
        _ = self.choosing.places

    def _look_ahead(self) -> None:
        """Show the lamp, where the person wants it, and build the other pages."""
        gc.freeze()  # the engine stays to the end: looking for garbage in it would only hold the window up
        _ = self.desktop
        self.window.prepare(("verdict", "past", "settings"))

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

    def _take_engine(self, result: Result[Engine]) -> None:
        self._jobs.run("pages.import", self._read_ahead, lambda _result: self._look_ahead())
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
        if "verdict" in self.__dict__:
            self.verdict.keeps(self.shelf.memory)

    def _remember_place(self) -> None:
        self._model.set(WINDOW_PLACE, place_of(self.window))
