from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.core.history import (
    Deleted,
    History,
    NewCheck,
    NotWritten,
    Query,
    Trusted,
    TrustedWhat,
    new_check,
)
from app.core.keep import Keep
from app.core.subject import Kind, Mailbox, Subject
from app.core.verdict import Answer
from app.store.limits import ORIGINAL_BYTES, TEXT_CHARACTERS
from tests.store.make import NOW, history, new, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def past(tmp_path: Path) -> History:
    return history(tmp_path / "history")


def _add(past: History, *args: object, **named: object) -> int:
    number = past.add(new(*args, **named))  # type: ignore[arg-type]
    assert isinstance(number, int)
    return number


def _ids(past: History, query: Query = Query()) -> list[int]:  # noqa: B008  (a frozen value)
    return [row.id for row in past.rows(query)]


def _deleted(deleted: Deleted | NotWritten) -> Deleted:
    assert isinstance(deleted, Deleted)
    return deleted


@pytest.mark.parametrize("pasted", ["Your parcel \ud83d is\0held", b"From: a\r\n\xff\0", "", b""])
def test_a_check_is_opened_again_as_it_was(past: History, pasted: str | bytes) -> None:
    number = _add(past, pasted=pasted)

    check = past.get(number)

    assert check is not None
    assert check.pasted.content == pasted
    assert check.pasted.is_whole
    assert check.verdict == verdict()
    assert (check.when, check.text, check.profile) == (NOW, new().text, "me")
    assert check.sender == "Ann <a@b.example>"
    assert check.right is None


def test_the_list_shows_the_newest_first_page_by_page(past: History) -> None:
    ids = past.add_all(new(f"number {n}") for n in range(7))
    assert isinstance(ids, tuple)

    first = past.rows(Query(limit=3))
    second = past.rows(Query(limit=3, before_id=first[-1].id))

    assert [row.id for row in (*first, *second)] == list(ids[:0:-1])
    assert first[0].title == "number 6"
    assert first[0].looks_like == "text message, 1 link"


def test_a_row_shows_one_line_of_the_text(past: History) -> None:
    _add(past, "Hi\n\n  Mum " + "x" * 400 + "\ud800")
    (row,) = past.rows(Query())
    assert row.excerpt.startswith("Hi Mum xx")
    assert len(row.excerpt) == 160


def test_filters_and_profiles_meet(past: History) -> None:
    scam = _add(past, "pay now", Answer.SCAM, Kind.EMAIL)
    calm = _add(past, "pay later", Answer.NO_SIGNS, Kind.MESSAGE)
    unsure = _add(past, "pay maybe", Answer.CANNOT_TELL, Kind.COPIED_EMAIL)
    other = _add(past, "pay mine", Answer.SCAM, Kind.EMAIL, profile="Mum \ud800")

    for text in ("", "pay"):
        assert _ids(past, Query(text)) == [unsure, calm, scam]
        assert _ids(past, Query(text, answers=frozenset({Answer.SCAM}))) == [scam]
        assert _ids(past, Query(text, answers=frozenset({Answer.SCAM, Answer.CANNOT_TELL}))) == [unsure, scam]
        assert _ids(past, Query(text, kinds=frozenset({Kind.COPIED_EMAIL}))) == [unsure]
        assert _ids(past, Query(text, frozenset({Answer.SCAM}), frozenset({Kind.MESSAGE}))) == []
        assert _ids(past, Query(text, profile="Mum \ud800")) == [other]
        assert _ids(past, Query(text, before_id=unsure, limit=1)) == [calm]


def test_what_is_too_long_is_cut_and_says_so(past: History) -> None:
    mail = _add(past, pasted=b"x" * (ORIGINAL_BYTES + 1))
    text = _add(past, "é" * (TEXT_CHARACTERS + 1), pasted="a" + "é" * ORIGINAL_BYTES)

    cut_mail, cut_text = past.get(mail), past.get(text)

    assert cut_mail is not None
    assert cut_mail.pasted.content == b"x" * ORIGINAL_BYTES
    assert not cut_mail.pasted.is_whole
    assert cut_mail.pasted.size == ORIGINAL_BYTES + 1
    assert cut_text is not None
    assert cut_text.pasted.content == "a" + "é" * (ORIGINAL_BYTES // 2 - 1)
    assert not cut_text.pasted.is_whole
    assert len(cut_text.text) == TEXT_CHARACTERS


def test_a_deletion_hides_and_can_be_undone(past: History) -> None:
    one, two, three = (_add(past, f"number {n}") for n in "abc")

    first = _deleted(past.delete([one, two]))
    second = _deleted(past.delete([two, three, 999]))

    assert (first.count, second.count) == (2, 1)
    assert _ids(past) == []
    assert _ids(past, Query("number")) == []
    assert past.get(one) is None
    assert past.undo(first) == 2
    assert _ids(past) == [two, one]
    assert past.undo(first) == 0


def test_everything_of_a_profile_goes_and_comes_back(past: History) -> None:
    mine, hers = _add(past), _add(past, profile="Mum")
    deleted = _deleted(past.delete_all())
    assert deleted.count == 1
    assert _ids(past) == []
    assert _ids(past, Query(profile="Mum")) == [hers]
    assert past.undo(deleted) == 1
    assert _ids(past) == [mine]


def test_a_purge_wipes_all_but_what_may_be_undone(past: History) -> None:
    ids = [_add(past, f"number {n}") for n in range(3)]
    gone, spared = _deleted(past.delete(ids[:1])), _deleted(past.delete(ids[1:2]))

    assert past.purge(spared) == 1

    assert past.undo(gone) == 0
    assert past.undo(spared) == 1
    assert _ids(past, Query("number")) == [ids[2], ids[1]]
    assert past.purge() == 0


def test_what_is_wiped_leaves_the_index_too(past: History) -> None:
    for kept in (1, 0):
        keep = [_add(past, f"ordinary {n}") for n in range(kept)]
        past.delete([_add(past, "zanzibar")])
        assert past.purge() == 1
        assert _ids(past, Query("ordinary")) == keep
        base = past._base  # type: ignore[attr-defined]
        base.run("CREATE VIRTUAL TABLE temp.seen USING fts5vocab('main', 'words', 'row')")
        assert base.number("SELECT count(*) FROM temp.seen WHERE term LIKE 'zan%'") == 0
        base.run("DROP TABLE temp.seen")
        past.delete(keep)
        past.purge()
    assert past.rows(Query()) == ()
    assert _ids(past, Query("new")) == []
    assert _ids(past, Query("fresh")) == [] != [_add(past, "fresh")]


def test_ids_are_never_used_again(past: History) -> None:
    last = _add(past)
    past.delete_all()
    past.purge()
    assert _add(past) > last


def test_the_old_is_forgotten(past: History) -> None:
    _add(past, age_days=400)
    month, today = _add(past, age_days=40), _add(past)
    for keep, left, count in (
        (Keep.FOREVER, 3, 0),
        (Keep.YEAR, 2, 1),
        (Keep.MONTH, 1, 1),
        (Keep.NOTHING, 0, 1),
    ):
        oldest = keep.oldest(NOW + timedelta(seconds=1))
        assert (past.forget_older(oldest) if oldest else 0) == count
        assert len(_ids(past)) == left
    assert month < today


def test_many_are_wiped_in_bites(past: History) -> None:
    past.add_all(new(f"old {n}", age_days=9) for n in range(450))
    young = _add(past, "young")
    assert past.forget_older(NOW - timedelta(days=8)) == 450
    assert _ids(past) == [young]


def test_all_or_none_of_many_are_kept(past: History) -> None:
    def two_and_trouble() -> object:
        yield from (new("one"), new("two"))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        past.add_all(two_and_trouble())  # type: ignore[arg-type]
    assert _ids(past) == []
    assert _add(past) > 0


def test_what_the_person_says_is_kept(past: History) -> None:
    number = _add(past)
    for right in (True, False, None):
        assert past.answer_feedback(number, right=right) is None
        check = past.get(number)
        assert check is not None
        assert check.right is right
        assert past.rows(Query())[0].right is right


def test_trust_is_kept_per_profile_and_taken_back(past: History) -> None:
    shop = Trusted(TrustedWhat.DOMAIN, " Shop.Example ")
    ann = Trusted(TrustedWhat.SENDER, "ann@b.example", since=NOW)
    hers = Trusted(TrustedWhat.DOMAIN, "shop.example", "Mum")
    for one in (shop, ann, hers, shop):
        assert past.trust(one) is None

    assert past.trusted() == (ann, Trusted(TrustedWhat.DOMAIN, "shop.example"))
    assert past.trusted()[0].since == NOW
    assert past.trusted("Mum") == (hers,)

    assert past.untrust(Trusted(TrustedWhat.DOMAIN, "SHOP.example")) is None
    assert past.trusted() == (ann,)
    assert past.trust(shop) is None
    assert len(past.trusted()) == 2


def test_a_history_that_was_closed_says_so(past: History) -> None:
    past.close()
    assert isinstance(past.add(new()), NotWritten)


def test_threads_may_call_at_once(past: History) -> None:
    with ThreadPoolExecutor(8) as pool:
        ids = list(pool.map(lambda n: _add(past, f"number {n}"), range(64)))
        found = list(pool.map(lambda n: len(past.rows(Query(f"number {n}"))), range(64)))
    assert sorted(ids) == list(range(1, 65))
    assert min(found) == 1


def test_the_list_answers_while_a_batch_is_kept(past: History) -> None:
    first = _add(past, "first")
    seen: list[list[int]] = []

    def batch() -> Iterator[NewCheck]:
        yield new("second")
        with ThreadPoolExecutor(1) as pool:
            seen.append(pool.submit(_ids, past, Query("first")).result(timeout=20))

    assert past.add_all(batch()) == (first + 1,)
    assert seen == [[first]]


def test_a_check_is_named_by_its_subject_line_else_its_first_words() -> None:
    sender = Mailbox("Ann", "a@b.example")
    mail = Subject(Kind.EMAIL, "Hello\nyou", subject_line="Your bill", sender=sender)
    text, nothing = Subject(Kind.MESSAGE, "\n  Hello  \nyou"), Subject(Kind.NOTHING, " ")
    when = datetime(2026, 1, 1, tzinfo=UTC)

    made = [new_check("pasted", subject, verdict(), when) for subject in (mail, text, nothing)]

    assert [one.title for one in made] == ["Your bill", "Hello", "text message, 1 link"]
    assert [one.sender for one in made] == ["Ann <a@b.example>", "", ""]
    assert made[0].text == "Hello\nyou"


def test_a_check_that_was_judged_again_is_found_by_its_new_answer(past: History) -> None:
    number = _add(past, answer=Answer.NO_SIGNS)
    other = _add(past, answer=Answer.NO_SIGNS)
    raised = verdict(Answer.SCAM)

    assert past.judge_again(number, raised) is None

    check = past.get(number)
    assert check is not None
    assert (check.verdict, check.when, check.right) == (raised, NOW, None)
    assert _ids(past, Query(answers=frozenset({Answer.SCAM}))) == [number]
    assert _ids(past, Query("parcel", answers=frozenset({Answer.SCAM}))) == [number]
    assert _ids(past, Query("parcel", answers=frozenset({Answer.NO_SIGNS}))) == [other]


def test_a_check_that_is_gone_is_not_judged_again(past: History) -> None:
    assert past.judge_again(7, verdict()) is None
    assert past.rows(Query()) == ()
