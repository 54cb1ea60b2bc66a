from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench.__main__ import main
from bench.memory import GOAL_MIB, peak
from bench.ruler import Row, table
from bench.slope import exponent

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("power", [0.0, 0.5, 1.0, 2.0])
def test_the_exponent_is_found(power: float) -> None:
    assert exponent([(size, 3 * size**power) for size in (10, 100, 5_000)]) == pytest.approx(power)


def test_a_goal_is_met_or_missed() -> None:
    slow, quick = Row("slow", 5, "ms", 4), Row("quick", 200, "mails/s", 150, more_is_better=True)
    assert not slow.is_met
    assert quick.is_met
    assert Row("no goal", 5, "ms").is_met
    lines, is_met = table("Speed", [slow, quick], 0.001)
    assert not is_met
    assert "MISSED" in lines.splitlines()[2]
    assert lines.splitlines()[3].endswith("met")


def test_times_stand_beside_plain_python() -> None:
    lines, is_met = table("Speed", [Row("text", 5, "ms", 6, seconds=0.005)], 0.002)
    assert is_met
    assert "2.50" in lines


def test_an_unknown_part_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fly"]) == 2
    assert "spamassassin" in capsys.readouterr().err


def test_memory_is_measured_for_one_input(tmp_path: Path) -> None:
    file = tmp_path / "input"
    file.write_bytes(b"Your parcel is waiting.")
    bare, one = peak(), peak(file)
    assert 1_000 < bare < one < bare + GOAL_MIB * 1024
