"""What the check page shows of what it knows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.subject import Kind
from app.ui.pages.check.state import BatchState, Held, Known, Phase, Trouble, derive

RUNNING = BatchState(3, 10, None, running=True, stopped=False, rows=())


def test_an_empty_page_can_be_checked_and_then_says_what_is_missing() -> None:
    state = derive(Known())
    assert state.can_check
    assert state.shows_box
    assert not state.looks_like
    assert derive(Known(trouble=Trouble.EMPTY)).trouble is Trouble.EMPTY


def test_it_says_what_it_looks_like() -> None:
    state = derive(Known(has_text=True, looks_like="text message, 1 link", looked_kind=Kind.MESSAGE))
    assert state.looks_like == "text message, 1 link"
    assert state.kind is Kind.MESSAGE
    assert not state.is_chosen


def test_the_word_of_the_person_wins() -> None:
    state = derive(
        Known(has_text=True, looks_like="email", looked_kind=Kind.MESSAGE, chosen=Kind.COPIED_EMAIL)
    )
    assert state.kind is Kind.COPIED_EMAIL
    assert state.is_chosen


def test_nothing_to_read_looks_like_nothing() -> None:
    assert not derive(Known(has_text=True, looks_like="nothing to read", looked_kind=Kind.NOTHING)).looks_like


def test_a_file_is_a_note_instead_of_the_box() -> None:
    state = derive(Known(held=Held("invoice.eml", 2_100_000)))
    assert not state.shows_box
    assert state.held == Held("invoice.eml", 2_100_000)


@pytest.mark.parametrize("phase", [Phase.OPENING, Phase.TAKING, Phase.WAITING, Phase.CHECKING])
def test_what_runs_can_be_stopped(phase: Phase) -> None:
    state = derive(Known(has_text=True, phase=phase))
    assert state.busy
    assert state.can_stop
    assert not state.can_check


def test_a_batch_takes_the_place_of_the_box() -> None:
    state = derive(Known(batch=RUNNING))
    assert not state.shows_box
    assert not state.can_check
    assert state.can_stop


@given(
    st.booleans(),
    st.none() | st.just(Held("a", 1)),
    st.none() | st.sampled_from(list(Kind)),
    st.sampled_from(list(Phase)),
    st.none() | st.just(RUNNING),
)
def test_there_is_always_something_to_do(
    has_text: bool,  # noqa: FBT001 - Hypothesis fills it in
    held: Held | None,
    kind: Kind | None,
    phase: Phase,
    batch: BatchState | None,
) -> None:
    state = derive(Known(has_text, held, "x", kind, phase=phase, batch=batch))
    assert state.can_check or state.can_stop
