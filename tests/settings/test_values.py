"""A change makes a new value; what cannot be read is kept and counts as not chosen."""

from __future__ import annotations

from app.core.keep import Keep
from app.settings.all import HISTORY_KEEP, SPEECH_SPEED, TEXT_SIZE, THEME
from app.settings.choices import SpeechSpeed, ThemeChoice, WhoFor
from app.settings.presets import preset
from app.settings.values import Settings


def test_nothing_chosen_is_all_defaults() -> None:
    settings = Settings()
    assert settings.get(TEXT_SIZE) == 100
    assert settings.get(THEME) is ThemeChoice.SYSTEM
    assert not settings.is_chosen(THEME)


def test_a_change_makes_a_new_value() -> None:
    before = Settings()
    after = before.with_(TEXT_SIZE, 150)
    assert (before.get(TEXT_SIZE), after.get(TEXT_SIZE)) == (100, 150)
    assert after.changed_from(before) == (TEXT_SIZE,)


def test_choosing_the_default_changes_nothing_but_is_a_choice() -> None:
    chosen = Settings().with_(TEXT_SIZE, 100)
    assert chosen.is_chosen(TEXT_SIZE)
    assert chosen.changed_from(Settings()) == ()


def test_what_cannot_be_read_is_kept_until_somebody_chooses() -> None:
    read = Settings({"theme": "sepia", "later": [1]})
    assert read.get(THEME) is ThemeChoice.SYSTEM
    assert not read.is_chosen(THEME)
    assert read.unread() == ("theme",)
    assert read.with_(TEXT_SIZE, 125).told == {"theme": "sepia", "later": [1], "text_size": 125}
    assert read.with_(THEME, ThemeChoice.DARK).told["theme"] == "dark"


def test_without_goes_back_to_defaults() -> None:
    chosen = Settings({"later": 1}).with_(TEXT_SIZE, 200).with_(THEME, ThemeChoice.DARK)
    assert dict(chosen.without((TEXT_SIZE,)).told) == {"later": 1, "theme": "dark"}


def test_presets() -> None:
    assert Settings(preset(WhoFor.SOMEBODY)).get(TEXT_SIZE) == 125
    assert Settings(preset(WhoFor.SOMEBODY)).get(SPEECH_SPEED) is SpeechSpeed.SLOW
    assert Settings(preset(WhoFor.BUSINESS)).get(HISTORY_KEEP) is Keep.FOREVER
    assert preset(WhoFor.ME) == preset(WhoFor.FAMILY) == {}
