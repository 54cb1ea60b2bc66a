"""An answer is really spoken: Qt's voice, a real speech-dispatcher, and espeak-ng, whose sound is kept.

Needs the Debian packages `speech-dispatcher espeak-ng libspeechd2`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import wave
from typing import TYPE_CHECKING

import pytest

from tests.support.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("espeak-ng") is None,
    reason="speech-dispatcher is how Linux speaks",
)
DISPATCHER = """
LogLevel 1
Timeout 1
AudioOutputMethod "libao"
AddModule "file" "sd_generic" "file.conf"
DefaultModule file
"""
INTO_A_FILE = """
GenericExecuteSynth "printf %s \\'$DATA\\' | espeak-ng -v $VOICE -w $(mktemp {}/XXXXXX.wav) --stdin; sleep {}"
GenericCmdDependency "espeak-ng"
GenericLanguage "{language}" "{language}" "utf-8"
AddVoice "{language}" "MALE1" "{language}"
DefaultVoice "{language}"
"""
SPEAKER = """
import json, sys
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QGuiApplication
from app.ui.pages.verdict.speaker import SystemSpeaker

text, hush_after = sys.argv[1], int(sys.argv[2])
QLocale.setDefault(QLocale("en_GB"))
app = QGuiApplication([])
speaker, heard = SystemSpeaker(), []
speaker.ended.connect(lambda: (heard.append("ended"), app.quit()))
speaker.failed.connect(lambda: (heard.append("failed"), app.quit()))
heard.append(speaker.speak(text))
if heard == [True]:
    if hush_after:
        QTimer.singleShot(hush_after, speaker.hush)
    QTimer.singleShot(20_000, app.quit)
    app.exec()
print(json.dumps(heard))
"""
LOUD = 500
"""Of 32,767; below that it counts as silence."""
ANSWER = "Scam. Don't click, pay or reply. Ask your bank about R & D < 5.\nCall the number on your card."


def _speak(home: Path, *, hush_after: int = 0, takes: float = 0, language: str = "en") -> list[object]:
    """What the speaker told of, after reading the answer aloud."""
    modules, sound = home / "config" / "speech-dispatcher" / "modules", home / "sound"
    for folder in (modules, sound, home / "run"):
        folder.mkdir(parents=True, mode=0o700)
    (modules.parent / "speechd.conf").write_text(DISPATCHER, "utf-8")
    (modules / "file.conf").write_text(INTO_A_FILE.format(sound, takes, language=language), "utf-8")
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-P", "-c", SPEAKER, ANSWER, str(hush_after)]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    told = json.loads(ran.stdout)
    assert isinstance(told, list)
    return told


def _sound(home: Path) -> list[float]:
    """Seconds of each piece that was spoken; silence does not count."""
    return [_seconds(path) for path in sorted((home / "sound").glob("*.wav"))]


def _seconds(path: Path) -> float:
    with wave.open(str(path)) as file:
        samples = memoryview(file.readframes(file.getnframes())).cast("h")
        return sum(abs(sample) > LOUD for sample in samples) / float(file.getframerate())


def test_the_whole_answer_is_heard(tmp_path: Path) -> None:
    assert _speak(tmp_path) == [True, "ended"]

    assert sum(_sound(tmp_path)) > 1.5


def test_stop_stops(tmp_path: Path) -> None:
    assert _speak(tmp_path, hush_after=700, takes=5) == [True, "ended"]

    assert len(_sound(tmp_path)) == 1


def test_a_voice_of_another_language_does_not_read_english(tmp_path: Path) -> None:
    assert _speak(tmp_path, language="de") == [False]

    assert not _sound(tmp_path)
