"""Runs the settings page: changes at once, resets and imports with a way back, files beside the window.

Rules: tells the view only of a state that is another one; a file that cannot be read or written is a state of
the page; the way back holds until the next change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import QObject, Signal

from app.core.keep import Keep
from app.settings.all import BY_KEY, HISTORY_KEEP, ONLINE_SERVICE
from app.settings.descriptors import Unfit
from app.settings.exchange import BadValues, Imported, NotSettings, TooNew, export_bytes, read_export
from app.settings.file import LONGEST, write_whole
from app.ui.jobs import Cancelled, Done, Failed
from app.ui.pages.settings.state import (
    CouldNotRead,
    CouldNotWrite,
    Facts,
    Refused,
    SettingsState,
    TakenOver,
    WasReset,
    WroteOut,
    derive,
    shown_settings,
)

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.serial import Json
    from app.settings.exchange import ImportOutcome
    from app.settings.values import Settings
    from app.ui.jobs import Cancel, Jobs, Result
    from app.ui.pages.settings.state import Part, Places, Told
    from app.ui.settings_model import SettingsModel

_FILES: Final = "settings.files"
_PARTS: Final = "settings.parts"


class SettingsPresenter(QObject):
    """The settings page without its widgets.

    Args:
        model: the settings.
        jobs: runs the reading and writing of files.
        places: languages and countries to choose from.
        works: keys of the settings that do something on this computer.
        version: of Porchlight.
    """

    changed = Signal(object)
    """The new `SettingsState`."""
    first_start_asked = Signal()
    """The person wants the first steps again."""
    nothing_wanted = Signal()
    """The person wants no past checks kept; asked about first, since that throws all away."""

    def __init__(
        self,
        model: SettingsModel,
        jobs: Jobs,
        places: Places,
        works: frozenset[str],
        version: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._jobs, self._places, self._works = model, jobs, places, works
        self._version = version
        self._parts: tuple[Part, ...] = ()
        self._told: Told | None = None
        self._before: Settings | None = None
        self._state = self._derived()
        model.changed.connect(self._refresh)
        model.trouble_changed.connect(self._refresh)

    @property
    def state(self) -> SettingsState:
        """What the page shows now."""
        return self._state

    def offer(self, keys: frozenset[str], *, is_offered: bool) -> None:
        """Offer settings that do something only now, or no more."""
        works = self._works | keys if is_offered else self._works - keys
        if works != self._works:
            self._works = works
            self._refresh()

    def choose(self, key: str, value: Json) -> None:
        """Choose a plain value for a setting; what does not fit is left out."""
        if isinstance(BY_KEY[key].parse(value), Unfit):
            return
        if key == HISTORY_KEEP.key and value == Keep.NOTHING.value != self._model.get(HISTORY_KEEP):
            self.changed.emit(self._state)
            self.nothing_wanted.emit()
            return
        self._told, self._before = None, None
        self._model.put(self._model.settings.with_told({key: value}))
        self._refresh()

    def reset(self) -> None:
        """Set everything that is shown as it was at first, with a way back; then nobody is asked online."""
        shown = shown_settings(self._works, self._places)
        before = self._model.settings
        self._put(before.without((*shown, ONLINE_SERVICE)), WasReset(), before)

    def undo(self) -> None:
        """Go back to before the reset or the import."""
        if self._before is not None:
            self._put(self._before, None, None)

    def export_to(self, path: Path) -> None:
        """Write the settings to a file."""
        content = export_bytes(self._model.settings)

        def work(_cancel: Cancel) -> Path:
            write_whole(path, content)
            return path

        self._jobs.run(_FILES, work, self._exported)

    def import_from(self, path: Path) -> None:
        """Take settings over from a file, all or none."""

        def work(_cancel: Cancel) -> ImportOutcome:
            with path.open("rb") as file:
                return read_export(file.read(LONGEST + 1))

        self._jobs.run(_FILES, work, self._imported)

    def load_parts(self) -> None:
        """Find out which parts are bundled, once."""
        if not self._parts:
            self._jobs.run(_PARTS, _bundled, self._parts_found)

    def dismiss(self) -> None:
        """The person has read what was told."""
        self._told, self._before = None, None
        self._model.forget_load_trouble()
        self._refresh()

    def was_refused(self) -> None:
        """Say that the desktop did not do what was chosen."""
        self._tell(Refused())

    def again_from_start(self) -> None:
        """Ask for the first steps again."""
        self.first_start_asked.emit()

    def _exported(self, result: Result[Path]) -> None:
        match result:
            case Done(value=path):
                self._tell(WroteOut(path))
            case Failed():
                self._tell(CouldNotWrite())
            case Cancelled():
                pass
            case unexpected:
                assert_never(unexpected)

    def _imported(self, result: Result[ImportOutcome]) -> None:
        match result:
            case Done(value=outcome):
                self._take(outcome)
            case Failed():
                self._tell(CouldNotRead())
            case Cancelled():
                pass
            case unexpected:
                assert_never(unexpected)

    def _take(self, outcome: ImportOutcome) -> None:
        match outcome:
            case Imported(told=told):
                before = self._model.settings
                after = before.with_told(told)
                self._put(after, TakenOver(len(after.changed_from(before))), before)
            case NotSettings() | TooNew() | BadValues():
                self._tell(outcome)
            case unexpected:
                assert_never(unexpected)

    def _parts_found(self, result: Result[tuple[Part, ...]]) -> None:
        if isinstance(result, Done):
            self._parts = result.value
            self._refresh()

    def _put(self, settings: Settings, told: Told | None, before: Settings | None) -> None:
        self._told, self._before = told, before
        self._model.put(settings)
        self._refresh()

    def _tell(self, told: Told) -> None:
        self._told, self._before = told, None
        self._refresh()

    def _refresh(self) -> None:
        state = self._derived()
        if state != self._state:
            self._state = state
            self.changed.emit(state)

    def _derived(self) -> SettingsState:
        return derive(
            Facts(
                self._model.settings,
                self._works,
                self._places,
                self._told,
                self._before,
                self._model.load_trouble,
                self._model.save_trouble,
                self._version,
                self._parts,
            )
        )


def _bundled(_cancel: Cancel) -> tuple[Part, ...]:
    """What is bundled; reading it needs 4 MiB of code, for a list that few people open."""
    from app.ui.pages.settings.about import bundled_parts

    return bundled_parts()
