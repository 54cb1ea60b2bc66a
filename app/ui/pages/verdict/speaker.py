"""Reads aloud with the voice of the system.

Rules: nothing of speech is loaded before somebody asks for it; a computer without a voice for the language of
the window is an answer, never an error; only our own sentences are spoken, nothing is sent anywhere.

Measured: where the computer has no voice of just that language and country, Qt's voice begins in its error
state and stays dumb until it is told a language that there is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtTextToSpeech import QTextToSpeech

_NORMAL: Final = 100
_SILENT: Final = frozenset({"mock"})
"""Engines that speak no word."""


class Speaker(QObject):
    """What reads aloud. This one has no voice."""

    ended = Signal()
    """It came to its end, or was stopped."""
    failed = Signal()
    """The voice went away while speaking."""

    def speak(self, text: str) -> bool:  # noqa: ARG002 - the text is for those with a voice
        """Speak a text; False where this computer has no voice."""
        return False

    def hush(self) -> None:
        """Stop speaking."""


class SystemSpeaker(Speaker):
    """The voice of the system, through Qt.

    Args:
        speed: gives the speed to speak at, in percent of the normal one.
    """

    def __init__(self, speed: Callable[[], int] = lambda: _NORMAL, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speed = speed
        self._voice: QTextToSpeech | None = None

    def speak(self, text: str) -> bool:
        """Speak a text; False where this computer has no voice."""
        voice = self._voice or self._find()
        if voice is None or voice.state() is voice.State.Error:
            self._forget(voice)
            return False
        self._voice = voice
        voice.setRate(max(-1.0, min(1.0, (self._speed() - _NORMAL) / _NORMAL)))
        voice.say(text)
        return True

    def hush(self) -> None:
        """Stop speaking."""
        if self._voice is not None:
            self._voice.stop()

    def _forget(self, voice: QTextToSpeech | None) -> None:
        """Look for a voice anew the next time: somebody may have mended it."""
        self._voice = None
        if voice is not None:
            voice.stateChanged.disconnect(self._on_state)
            voice.deleteLater()

    def _find(self) -> QTextToSpeech | None:
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:
            return None
        engines = [name for name in QTextToSpeech.availableEngines() if name not in _SILENT]
        if not engines:
            return None
        voice = QTextToSpeech(engines[0], self)
        language = fitting(voice.availableLocales(), QLocale())
        if language is None:
            voice.deleteLater()
            return None
        voice.setLocale(language)
        voice.stateChanged.connect(self._on_state)
        return voice

    def _on_state(self, state: QTextToSpeech.State) -> None:
        match state.name:
            case "Ready":
                self.ended.emit()
            case "Error":
                self.failed.emit()
            case _:
                pass


def fitting(spoken: Sequence[QLocale], wanted: QLocale) -> QLocale | None:
    """The language to speak in: the wanted one, from the same country where there is that.

    Args:
        spoken: what the voices of this computer speak.
        wanted: what our sentences are written in.

    Returns:
        None where no voice speaks it: another language would read them so that nobody understands.
    """
    same = [locale for locale in spoken if locale.language() == wanted.language()]
    return next(
        (locale for locale in same if locale.territory() == wanted.territory()), next(iter(same), None)
    )
