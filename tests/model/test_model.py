"""What the experts add up to beside each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.model.model import PROVEN_SENDER, from_its_sender


@given(st.floats(-9.0, 9.0))
def test_a_sender_that_proves_nothing_only_warns(logit: float) -> None:
    assert from_its_sender(logit, ()) == max(logit, 0.0)
    assert from_its_sender(logit, {PROVEN_SENDER}) == logit
