"""Every version that was ever released still opens, with everything in it.

The fixtures are made by `python -m tests.store.fixtures` at the time their version is the newest; they are
never made again.
"""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from app.core.departure import Departure, Unbroken
from app.core.history import Query, Trusted, TrustedWhat
from app.core.verdict import Answer
from app.store import keyfile, schema
from app.store.keyfile import KeyFile
from app.store.migrations import STEPS, VERSION
from app.store.sqlcipher import Base, Error
from tests.store.make import KEY, LEAVING, RETURNED, new, opened, verdict

FIXTURES = Path(__file__).parent / "fixtures"


def _shape(base: Base) -> list[tuple[str, str]]:
    with base.reading() as cursor:
        found = cursor.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
        return found.fetchall()


def test_there_is_a_fixture_of_every_version() -> None:
    names = sorted(path.name for path in FIXTURES.glob("*.db"))
    assert names == [f"v{number:04}.db" for number in range(1, VERSION + 1)]


@pytest.mark.parametrize("number", range(1, VERSION + 1))
def test_a_history_of_every_version_opens_with_everything_in_it(tmp_path: Path, number: int) -> None:
    shutil.copyfile(FIXTURES / f"v{number:04}.db", tmp_path / "history.db")
    keyfile.save(tmp_path / "history.key.json", KeyFile(keyfile.mark(KEY), None))

    ready = opened(tmp_path)

    assert ready.notes == ()
    history = ready.history
    careful, scam = history.rows(Query())
    assert (careful.answer, scam.answer) == (Answer.CAREFUL, Answer.SCAM)
    assert [row.id for row in history.rows(Query("parcel"))] == [scam.id]
    first, second = history.get(scam.id), history.get(careful.id)
    assert first is not None
    assert second is not None
    assert first.verdict == verdict()
    assert first.right is True
    assert first.pasted.content == "Your parcel is held."
    assert second.pasted.content == b"From: a\xff"
    shop = Trusted(TrustedWhat.DOMAIN, "shop.example")
    assert history.trusted() == ((shop,) if number >= 2 else ())
    gone = (Departure(1, LEAVING, RETURNED),)
    assert ready.departures.page() == (gone if number >= 3 else ())
    assert isinstance(history.add(new()), int)
    assert history.trust(shop) is None
    assert isinstance(ready.departures.leave(LEAVING), int)
    assert ready.departures.verify() == Unbroken(3 if number >= 3 else 1)
    history.close()


@pytest.mark.parametrize("number", range(1, VERSION + 1))
def test_old_and_new_have_the_same_shape(tmp_path: Path, number: int) -> None:
    old_path = tmp_path / "old.db"
    shutil.copyfile(FIXTURES / f"v{number:04}.db", old_path)
    with closing(Base.open(old_path, KEY)) as old, closing(Base.in_memory()) as fresh:
        assert schema.version(old) == number
        schema.migrate(old)
        schema.migrate(fresh)
        assert _shape(old) == _shape(fresh)
        assert schema.version(old) == schema.version(fresh) == VERSION


def test_a_step_is_taken_wholly_or_not_at_all() -> None:
    with closing(Base.in_memory()) as base:
        schema.migrate(base)
        before = _shape(base)
        with pytest.raises(Error):
            schema.migrate(base, (*STEPS, "CREATE TABLE one (id);\nCREATE TABLE one (id);\n"))
        assert _shape(base) == before
        assert schema.version(base) == VERSION
        schema.migrate(base, (*STEPS, "CREATE TABLE one (id);\n"))
        assert schema.version(base) == VERSION + 1
