"""What the log says of each service after a restart: tables of outcomes, the newest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.core.access import Heard
from app.core.call import (
    Answered,
    Barred,
    CallOutcome,
    Flaw,
    Garbled,
    LimitedFor,
    NotAllowed,
    Offline,
    QuotaUsedUp,
    RefusedKey,
    Revoked,
    TimedOut,
    code,
)
from app.core.departure import Departure, Errand, Leaving, Purpose, Returned
from app.core.last_heard import last_heard

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
ANSWERED = Answered("", "")


def log(*newest_first: CallOutcome, service: str = "own") -> list[Departure]:
    """One request an hour."""
    rows = []
    for hours, outcome in enumerate(newest_first):
        when = NOW - timedelta(hours=hours)
        leaving = Leaving(when, Errand(Purpose.CHECK), service, "model.example", 700)
        rows.append(Departure(900 - hours, leaving, Returned(when, code(outcome), 900, 400)))
    return rows


@pytest.mark.parametrize(
    ("newest_first", "counts"),
    [
        ([ANSWERED, Revoked()], 0),
        ([Revoked(), ANSWERED], 0),
        ([RefusedKey(), Revoked(), ANSWERED], 1),
        ([Offline(), TimedOut(), Garbled(Flaw.CUT_OFF), RefusedKey(), Revoked(), Revoked()], 4),
        ([Offline(), ANSWERED, Revoked()], 0),
        ([QuotaUsedUp(), Revoked()], 0),
        ([NotAllowed(Barred.MODEL), Revoked()], 0),
        ([LimitedFor(None), Revoked()], 0),
        ([RefusedKey(), ANSWERED], 1),
        ([RefusedKey(), Offline()], 1),
        ([RefusedKey(), RefusedKey()], 0),
    ],
)
def test_a_key_that_was_taken_away_stays_so_until_one_is_known(
    newest_first: list[CallOutcome], counts: int
) -> None:
    heard = last_heard(log(*newest_first), {"own"})["own"]

    assert heard == Heard(newest_first[counts], NOW - timedelta(hours=counts))


def test_where_there_is_no_key_the_last_call_counts() -> None:
    assert last_heard(log(RefusedKey(), ANSWERED), ())["own"].outcome == RefusedKey()


def test_a_list_of_models_is_no_call_to_one() -> None:
    (row,) = log(ANSWERED)
    listed = replace(row, leaving=replace(row.leaving, errand=Errand(Purpose.MODELS)))

    assert last_heard([listed, *log(QuotaUsedUp())], {"own"})["own"].outcome == QuotaUsedUp()


def test_each_service_stands_for_itself() -> None:
    rows = [*log(Revoked()), *log(ANSWERED, service="other")]

    found = last_heard(rows, {"own", "other"})

    assert {service: heard.outcome for service, heard in found.items()} == {
        "own": Revoked(),
        "other": ANSWERED,
    }


def test_what_has_not_ended_or_is_of_another_version_says_nothing() -> None:
    (row,) = log(ANSWERED)
    assert row.returned is not None
    under_way = Departure(901, row.leaving, None)
    later = Departure(902, row.leaving, Returned(NOW, "of a later version", 0, 0))

    assert last_heard([later, under_way], {"own"}) == {}
    assert last_heard([later, under_way, row], {"own"})["own"].outcome == ANSWERED
