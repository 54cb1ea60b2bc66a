"""Every setting there is, in the order in which it is shown.

Rules: one tuple; the page, the file, the export and the tests read it. Nothing here is a secret: secrets live
in the system keychain.
"""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from app.core.keep import Keep
from app.settings.choices import SpeechSpeed, ThemeChoice, WhoFor
from app.settings.descriptors import (
    ChoiceSetting,
    CodeSetting,
    Group,
    Option,
    PlaceSetting,
    RangeSetting,
    RangeWords,
    SwitchSetting,
    to_say,
)

AnySetting: TypeAlias = (
    ChoiceSetting[WhoFor]
    | ChoiceSetting[ThemeChoice]
    | ChoiceSetting[Keep]
    | ChoiceSetting[SpeechSpeed]
    | RangeSetting
    | SwitchSetting
    | CodeSetting
    | PlaceSetting
)

TEXT_SIZE: Final = RangeSetting(
    "text_size",
    100,
    Group.READING,
    to_say("Settings", "Text size"),
    to_say("Settings", "All words in this window grow at once."),
    bounds=(100, 200),
    step=25,
)
THEME: Final = ChoiceSetting(
    "theme",
    ThemeChoice.SYSTEM,
    Group.READING,
    to_say("Settings", "Colours"),
    options=(
        Option(ThemeChoice.SYSTEM, to_say("Settings", "As on this computer")),
        Option(ThemeChoice.LIGHT, to_say("Settings", "Light")),
        Option(ThemeChoice.DARK, to_say("Settings", "Dark")),
        Option(ThemeChoice.HIGH_CONTRAST, to_say("Settings", "High contrast")),
    ),
)
SPEECH_SPEED: Final = ChoiceSetting(
    "speech_speed",
    SpeechSpeed.NORMAL,
    Group.READING,
    to_say("Settings", "Reading aloud"),
    to_say("Settings", "How fast an answer is read to you."),
    options=(
        Option(SpeechSpeed.SLOW, to_say("Settings", "Slow")),
        Option(SpeechSpeed.NORMAL, to_say("Settings", "Normal")),
        Option(SpeechSpeed.FAST, to_say("Settings", "Fast")),
    ),
)
LANGUAGE: Final = CodeSetting(
    "language",
    "",
    Group.PLACE,
    to_say("Settings", "Language"),
    to_say("Settings", "A new language shows when you next open Porchlight."),
    shape=re.compile(r"[a-z]{2,3}(?:_[A-Z]{2})?"),
)
COUNTRY: Final = CodeSetting(
    "country",
    "",
    Group.PLACE,
    to_say("Settings", "Country"),
    to_say("Settings", "Where you live. It stays on this computer."),
    shape=re.compile(r"[A-Z]{2}"),
)
HISTORY_KEEP: Final = ChoiceSetting(
    "history_keep",
    Keep.YEAR,
    Group.HISTORY,
    to_say("Settings", "Keep past checks"),
    to_say("Settings", "Older checks go away the next time you open Porchlight."),
    options=(
        Option(Keep.NOTHING, to_say("Settings", "Keep nothing")),
        Option(Keep.MONTH, to_say("Settings", "30 days")),
        Option(Keep.YEAR, to_say("Settings", "1 year")),
        Option(Keep.FOREVER, to_say("Settings", "For ever")),
    ),
)
ONLINE_PAUSED: Final = SwitchSetting(
    "online_paused",
    False,  # noqa: FBT003 - the default of a switch
    Group.ONLINE,
    to_say("Settings", "Pause everything online"),
    to_say("Settings", "While it is on, nothing you check leaves this computer."),
)
ONLINE_LIMIT: Final = RangeSetting(
    "online_limit",
    50,
    Group.ONLINE,
    to_say("Settings", "Questions a day"),
    to_say("Settings", "When they are used up, we ask no more until tomorrow."),
    bounds=(0, 200),
    step=10,
    words=RangeWords(
        "{number}",
        to_say("Settings", "{label}, now {number}"),
        to_say("Settings", "Fewer"),
        to_say("Settings", "More"),
    ),
)
ONLINE_ALWAYS: Final = SwitchSetting(
    "online_always",
    False,  # noqa: FBT003 - the default of a switch
    Group.ONLINE,
    to_say("Settings", "Ask without showing me first"),
    to_say("Settings", "We take private things out first, as always."),
    shared=False,
)
ONLINE_SERVICE: Final = CodeSetting(
    "online_service",
    "",
    Group.UNSHOWN,
    to_say("Settings", "Who is asked online"),
    to_say("Settings", "Chosen where online help is set up."),
    shape=re.compile(r"[!-~]{1,400}"),
    shared=False,
)
ONLINE_PRICE_READ: Final = CodeSetting(
    "online_price_read",
    "",
    Group.UNSHOWN,
    to_say("Settings", "Price of a million tokens read"),
    to_say("Settings", "As your service tells it. Leave it empty if you do not know."),
    shape=re.compile(r"\d{1,5}(?:\.\d{1,4})?"),
)
ONLINE_PRICE_WRITTEN: Final = CodeSetting(
    "online_price_written",
    "",
    Group.UNSHOWN,
    to_say("Settings", "Price of a million tokens written"),
    to_say("Settings", "As your service tells it. Leave it empty if you do not know."),
    shape=re.compile(r"\d{1,5}(?:\.\d{1,4})?"),
)
TRAY: Final = SwitchSetting(
    "tray",
    False,  # noqa: FBT003 - the default of a switch
    Group.COMPUTER,
    to_say("Settings", "Show a small lamp by the clock"),
    to_say("Settings", "One press checks what you copied last."),
)
AUTOSTART: Final = SwitchSetting(
    "autostart",
    False,  # noqa: FBT003 - the default of a switch
    Group.COMPUTER,
    to_say("Settings", "Start Porchlight with the computer"),
    shared=False,
)
WHO_FOR: Final = ChoiceSetting(
    "who_for",
    WhoFor.ME,
    Group.UNSHOWN,
    to_say("Settings", "Who is Porchlight for?"),
    options=(
        Option(WhoFor.ME, to_say("Settings", "Me")),
        Option(WhoFor.SOMEBODY, to_say("Settings", "Somebody I help")),
        Option(WhoFor.FAMILY, to_say("Settings", "My family")),
        Option(WhoFor.BUSINESS, to_say("Settings", "My business")),
    ),
)
FIRST_START_DONE: Final = SwitchSetting(
    "first_start_done",
    False,  # noqa: FBT003 - the default of a switch
    Group.UNSHOWN,
    shared=False,
)
WINDOW_PLACE: Final = PlaceSetting("window_place", None, Group.UNSHOWN, shared=False)

ALL: Final[tuple[AnySetting, ...]] = (
    TEXT_SIZE,
    THEME,
    SPEECH_SPEED,
    LANGUAGE,
    COUNTRY,
    HISTORY_KEEP,
    ONLINE_PAUSED,
    ONLINE_LIMIT,
    ONLINE_ALWAYS,
    ONLINE_SERVICE,
    ONLINE_PRICE_READ,
    ONLINE_PRICE_WRITTEN,
    TRAY,
    AUTOSTART,
    WHO_FOR,
    FIRST_START_DONE,
    WINDOW_PLACE,
)
BY_KEY: Final = {setting.key: setting for setting in ALL}
