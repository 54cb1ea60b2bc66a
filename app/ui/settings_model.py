"""Holds the settings while the window is open and tells who changed what.

Rules: a change counts at once and is written beside the window; whatever is written is the newest value, in
whichever order the writes come; a write that fails is told once and the change still counts until the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, assert_never

from PySide6.QtCore import QObject, Signal

from app.settings.file import NotSaved
from app.ui.jobs import Cancelled, Done, Failed

if TYPE_CHECKING:
    from app.settings.descriptors import Setting
    from app.settings.file import Loaded, SettingsFile, Trouble
    from app.settings.values import Settings
    from app.ui.jobs import Cancel, Jobs, Result

T = TypeVar("T")
_CHANNEL = "settings.save"


class SettingsModel(QObject):
    """The settings of this window.

    Args:
        loaded: what the file held.
        file: where changes are kept.
        jobs: runs the writing.
    """

    changed = Signal(str)
    """The key of a setting whose value is another one now."""
    trouble_changed = Signal()

    def __init__(self, loaded: Loaded, file: SettingsFile, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._file, self._jobs = loaded.settings, file, jobs
        self.load_trouble: Trouble | None = loaded.trouble
        self.save_trouble: NotSaved | None = None

    @property
    def settings(self) -> Settings:
        """Everything as it is now."""
        return self._settings

    def get(self, setting: Setting[T]) -> T:
        """The value of one setting."""
        return self._settings.get(setting)

    def set(self, setting: Setting[T], value: T) -> None:
        """Choose a value."""
        self.put(self._settings.with_(setting, value))

    def put(self, settings: Settings) -> None:
        """Take over a whole value; tells of each setting that is another one now."""
        before, self._settings = self._settings, settings
        if dict(before.told) != dict(settings.told):
            self._jobs.run(_CHANNEL, self._write, self._written)
        for setting in settings.changed_from(before):
            self.changed.emit(setting.key)

    def forget_load_trouble(self) -> None:
        """The person has read it."""
        self.load_trouble = None
        self.trouble_changed.emit()

    def write_now(self) -> NotSaved | None:
        """Write here and now, for the way out."""
        return self._file.save_newest(lambda: self._settings)

    def _write(self, _cancel: Cancel) -> NotSaved | None:
        return self.write_now()

    def _written(self, result: Result[NotSaved | None]) -> None:
        before = self.save_trouble
        match result:
            case Done(value=outcome):
                self.save_trouble = outcome
            case Failed():
                self.save_trouble = NotSaved(disk_full=False)
            case Cancelled():
                return
            case unexpected:
                assert_never(unexpected)
        if before != self.save_trouble:
            self.trouble_changed.emit()
