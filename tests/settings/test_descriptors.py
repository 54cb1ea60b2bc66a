"""Settings read what they write, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.settings.all import ALL, BY_KEY, COUNTRY, LANGUAGE, TEXT_SIZE, WINDOW_PLACE
from app.settings.choices import SpeechSpeed, WindowPlace
from app.settings.descriptors import GROUP_TITLES, ChoiceSetting, Group, Unfit
from tests.support.reading import reading

if TYPE_CHECKING:
    from app.core.serial import Json

JSON: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(st.sampled_from(ALL), JSON)
def test_anything_is_a_value_or_unfit(setting: object, told: Json) -> None:
    assert any(setting is known for known in ALL)
    one = next(known for known in ALL if known is setting)
    value = one.parse(told)
    if not isinstance(value, Unfit):
        assert one.parse(BY_KEY[one.key].dump(value)) == value  # type: ignore[arg-type] # of this setting


@pytest.mark.parametrize("setting", ALL, ids=lambda setting: setting.key)
def test_defaults_fit(setting: object) -> None:
    one = next(known for known in ALL if known is setting)
    assert one.parse(one.dump(one.default)) == one.default  # type: ignore[arg-type] # its own default


def test_keys_are_unique() -> None:
    assert len(BY_KEY) == len(ALL)


def test_every_shown_setting_has_a_label_and_a_group_title() -> None:
    for setting in ALL:
        if setting.group is not Group.UNSHOWN:
            assert setting.label
            assert GROUP_TITLES[setting.group]


@pytest.mark.parametrize(
    ("now", "up", "down"), [(100, 125, 100), (125, 150, 100), (130, 150, 125), (200, 200, 175)]
)
def test_text_size_steps_stay_within_bounds(now: int, up: int, down: int) -> None:
    assert TEXT_SIZE.larger(now) == up
    assert TEXT_SIZE.smaller(now) == down


@pytest.mark.parametrize("told", [99, 201, 125.0, True, "125", None])
def test_a_text_size_is_a_whole_number_within_bounds(told: Json) -> None:
    assert isinstance(TEXT_SIZE.parse(told), Unfit)


@pytest.mark.parametrize("told", ["DE", "deutsch", "de-DE", "de_DE\n", 5])
def test_a_language_has_the_shape_of_a_code(told: Json) -> None:
    assert isinstance(LANGUAGE.parse(told), Unfit)


def test_codes() -> None:
    assert LANGUAGE.parse("pt_BR") == "pt_BR"
    assert LANGUAGE.parse("") == ""
    assert COUNTRY.parse("GB") == "GB"
    assert isinstance(COUNTRY.parse("gb"), Unfit)


def test_a_place_is_whole_or_unfit() -> None:
    place = WindowPlace(-5, 10, 1024, 768, maximised=True)
    told = WINDOW_PLACE.dump(place)
    assert isinstance(told, dict)
    assert WINDOW_PLACE.parse(told) == place
    for key in told:
        assert isinstance(
            WINDOW_PLACE.parse({name: value for name, value in told.items() if name != key}), Unfit
        )
        assert isinstance(WINDOW_PLACE.parse({**told, key: "x"}), Unfit)
    assert isinstance(WINDOW_PLACE.parse({**told, "width": 3}), Unfit)
    assert isinstance(WINDOW_PLACE.parse({**told, "x": 10**9}), Unfit)


def test_how_fast() -> None:
    assert SpeechSpeed.SLOW.rate < SpeechSpeed.NORMAL.rate < SpeechSpeed.FAST.rate


def test_the_words_are_easy() -> None:
    told = [text for setting in ALL for text in (setting.label, setting.more) if text]
    told += [
        option.label for setting in ALL if isinstance(setting, ChoiceSetting) for option in setting.options
    ]
    hard = {text: reading(text) for text in told if reading(text).grade > 6 and len(text.split()) > 3}
    assert not hard
