from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.devices import (
    EXPIRED,
    NO_SUCH_MODEL,
    NOT_ITS_MODEL,
    REVOKED,
    UNKNOWN,
    USED_UP,
    Allowed,
    Device,
    Stopped,
    Unfit,
    find,
    from_json,
    hashed,
    judge,
    judge_list,
    to_json,
)

NOW = datetime(2026, 11, 29, 9, tzinfo=UTC)
MUM = Device("mum", "Mum", hashed("sk-mum"), ("small",), per_minute=5, budget=2.0)
DAD = Device("dad", "Dad", hashed("sk-dad"), ("small", "large"))


def test_a_device_is_known_by_its_key() -> None:
    assert find((MUM, DAD), "sk-dad") is DAD
    assert find((MUM, DAD), "sk-nobody") is UNKNOWN
    assert find((), "") is UNKNOWN


@pytest.mark.parametrize(
    ("device", "model", "spent", "judged"),
    [
        (MUM, "small", 1.99, Allowed(MUM, 1.99)),
        (MUM, "small", 2.0, USED_UP),
        (MUM, "large", 0.0, NOT_ITS_MODEL),
        (replace(MUM, models=("gone",)), "gone", 0.0, NO_SUCH_MODEL),
        (replace(MUM, budget=0), "small", 0.0, USED_UP),
        (replace(MUM, budget=None), "small", 1e6, Allowed(replace(MUM, budget=None), 1e6)),
        (replace(MUM, revoked=True), "small", 0.0, REVOKED),
        (replace(MUM, until="2026-11-29T09:00:00+00:00"), "small", 0.0, EXPIRED),
        (replace(MUM, until="2026-11-30"), "small", 0.0, Allowed(replace(MUM, until="2026-11-30"), 0.0)),
    ],
)
def test_what_a_device_may_do(device: Device, model: str, spent: float, judged: Allowed | Stopped) -> None:
    assert judge(device, model, ("small", "large"), spent, NOW) == judged


@pytest.mark.parametrize(
    ("device", "judged"),
    [
        (MUM, Allowed(MUM, 9.0)),
        (replace(MUM, revoked=True), REVOKED),
        (replace(MUM, until="2026-11-29T09:00:00+00:00"), EXPIRED),
        (replace(MUM, models=()), NOT_ITS_MODEL),
    ],
)
def test_who_may_hear_of_its_models(device: Device, judged: Allowed | Stopped) -> None:
    assert judge_list(device, 9.0, NOW) == judged


def test_a_file_gives_back_what_was_written() -> None:
    devices = (MUM, replace(DAD, until=(NOW + timedelta(days=1)).isoformat(), revoked=True))

    assert from_json(json.loads(json.dumps(to_json(devices)))) == devices


ROW = {"id": "mum", "name": "Mum", "key_hash": "0" * 64, "models": ["small"]}


@pytest.mark.parametrize(
    "change",
    [
        {"id": "Mum!"},
        {"id": 7},
        {"key_hash": "sk-mum"},
        {"models": "small"},
        {"models": [7]},
        {"models": None},
        {"per_minute": -1},
        {"per_minute": True},
        {"budget": float("nan")},
        {"budget": "5"},
        {"budget_days": 0},
        {"until": "soon"},
        {"revoked": "no"},
        {"revokd": True},
    ],
)
def test_one_entry_that_does_not_hold_refuses_the_whole_file(change: dict[str, object]) -> None:
    other = {**ROW, "id": "dad", "key_hash": "1" * 64}
    assert len(from_json({"porchlight_devices": 1, "devices": [other, ROW]})) == 2

    with pytest.raises(Unfit):
        from_json({"porchlight_devices": 1, "devices": [other, {**ROW, **change}]})


@pytest.mark.parametrize("twice", [{"id": "dad"}, {"key_hash": "1" * 64}])
def test_two_devices_are_told_apart(twice: dict[str, object]) -> None:
    with pytest.raises(Unfit):
        from_json(
            {
                "porchlight_devices": 1,
                "devices": [
                    ROW,
                    {**ROW, "id": "dad", "key_hash": "1" * 64} | twice,
                    {**ROW, "id": "son", "key_hash": "1" * 64},
                ],
            }
        )


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from([*ROW, "devices", "porchlight_devices"]), inner)
    ),
)


@given(JSON)
def test_anything_else_is_unfit(told: object) -> None:
    for given_ in (
        told,
        {"porchlight_devices": 1, "devices": told},
        {"porchlight_devices": 1, "devices": [told]},
    ):
        try:
            devices = from_json(given_)
        except Unfit:
            continue
        assert all(isinstance(one, Device) for one in devices)
