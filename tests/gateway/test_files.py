"""The files of a gateway: its devices and what they spent."""

from __future__ import annotations

import stat
import sys
import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from gateway.book import Book
from gateway.devices import Device, Unfit, hashed
from gateway.ledger import Ledger

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 11, 29, 9, tzinfo=UTC)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a gateway runs on Linux and macOS")


def _device(number: int) -> Device:
    return Device(f"d{number}", f"Device {number}", hashed(str(number)), ("small",))


def test_a_change_is_seen_by_whoever_reads_next(tmp_path: Path) -> None:
    path = tmp_path / "new" / "devices.json"
    reader, writer = Book(path), Book(path)
    assert reader.devices() == ()

    for number in range(3):
        writer.change(lambda devices, number=number: (*devices, _device(number)))  # type: ignore[misc]
        assert [one.id for one in reader.devices()] == [f"d{one}" for one in range(number + 1)]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_changes_at_once_are_all_kept(tmp_path: Path) -> None:
    path = tmp_path / "devices.json"
    threads = [
        threading.Thread(
            target=lambda number=number: Book(path).change(lambda known: (*known, _device(number)))
        )
        for number in range(12)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert len(Book(path).devices()) == 12


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"porchlight_devices": 2, "devices": []}', b"\xff", b"[" * 9_999]
)
def test_a_damaged_file_stops_everybody_and_is_not_written_over(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "devices.json"
    path.write_bytes(content)

    with pytest.raises(Unfit):
        Book(path).devices()
    with pytest.raises(Unfit):
        Book(path).change(lambda devices: (*devices, _device(1)))
    assert path.read_bytes() == content


def test_a_change_that_does_not_hold_leaves_the_file(tmp_path: Path) -> None:
    book = Book(tmp_path / "devices.json")
    before = book.change(lambda _: (_device(1),))

    with pytest.raises(Unfit):
        book.change(lambda devices: (*devices, _device(1)))
    assert book.devices() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["devices.json", "devices.lock"]


def test_spends_add_up_and_old_ones_do_not_count(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "spent.db")
    assert ledger.spent("mum", 30, NOW) == 0

    ledger.add("mum", 5.0, NOW - timedelta(days=31))
    for _ in range(10):
        ledger.add("mum", 0.1, NOW)
    ledger.add("dad", 7.0, NOW)

    assert Ledger(tmp_path / "spent.db").spent("mum", 30, NOW) == 1.0
    assert ledger.spent("mum", 40, NOW) == 6.0


def test_spends_at_once_are_all_counted(tmp_path: Path) -> None:
    def spend() -> None:
        for _ in range(10):
            Ledger(tmp_path / "spent.db").add("mum", 0.01, NOW)

    threads = [threading.Thread(target=spend) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert Ledger(tmp_path / "spent.db").spent("mum", 1, NOW) == 0.8
