"""Danger has the last word: what may raise, what may calm, and what nothing lowers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.evidence import Evidence, Mix
from app.core.outcome import Group
from app.core.sign import Sign
from app.core.verdict import Answer
from app.verdict.combine import CAPS, PROVEN, Composite, combine, rules_logit

ORDER = [Answer.NO_SIGNS, Answer.CAREFUL, Answer.SCAM]
MIX = Mix(-1.0, {"rules": 0.5, "words": 0.8}, {"words": 0.0}, careful=1.0, scam=3.0)
EVIDENCE = Evidence(MIX, {"words": 0.2})


def sign(group: Group, name: str, weight: float) -> Sign:
    """A sign with nothing but its weight."""
    return Sign(f"{group.value}.{name}", group, weight, "", "", "")


DANGERS = st.builds(
    sign,
    st.sampled_from([group for group in Group if group is not Group.CALM]),
    st.sampled_from("abcdef"),
    st.floats(0, 4),
)
CALMS = st.builds(sign, st.just(Group.CALM), st.sampled_from("abcdef"), st.floats(-3, 0))


def test_a_group_is_capped() -> None:
    many = [sign(Group.PUSH, str(n), 1.0) for n in range(20)]
    assert rules_logit(many) == CAPS[Group.PUSH]


def test_a_sign_counts_once() -> None:
    one = sign(Group.WANT, "code", 2.0)
    assert rules_logit([one, one, one]) == rules_logit([one])


def test_calm_written_by_anybody_is_silent_beside_danger() -> None:
    danger, calm = sign(Group.WANT, "code", 2.5), sign(Group.CALM, "code_only", -1.5)
    assert rules_logit([danger, calm]) == rules_logit([danger])


def test_calm_that_is_proven_always_counts() -> None:
    (proven,) = PROVEN
    danger, calm = sign(Group.WANT, "login", 2.5), sign(Group.CALM, proven.removeprefix("calm."), -2.0)
    assert rules_logit([danger, calm]) < rules_logit([danger])


def test_a_floor_holds() -> None:
    composite = Composite("c", (frozenset({"want.code"}), frozenset({"story.*"})), Answer.SCAM)
    signs = [sign(Group.WANT, "code", 0.1), sign(Group.STORY, "hi_mum", 0.1)]
    quiet = Evidence(MIX, {"words": -9.0})
    total = combine(signs, quiet, [composite])
    assert total.answer is Answer.SCAM
    assert total.probability > 0.5
    assert combine(signs[:1], quiet, [composite]).answer is Answer.NO_SIGNS


def test_a_well_known_link_calms_no_danger() -> None:
    mix = Mix(-1.0, {"rules": 0.5, "links": 1.0}, {"links": 0.0}, careful=1.0, scam=3.0)
    danger, small = sign(Group.WANT, "code", 2.5), sign(Group.PUSH, "deadline", 0.5)
    with_link, without = Evidence(mix, {"links": -4.0}), Evidence(mix)
    assert combine([danger], with_link, []).logit == combine([danger], without, []).logit
    assert combine([small], with_link, []).logit < combine([small], without, []).logit
    bad_link = Evidence(mix, {"links": 4.0})
    assert combine([danger], bad_link, []).logit > combine([danger], without, []).logit


def test_a_missing_expert_is_unknown() -> None:
    assert combine([], Evidence(MIX, {}), []).logit == MIX.bias


@given(st.lists(DANGERS, max_size=8), DANGERS)
def test_more_danger_never_calms(signs: list[Sign], more: Sign) -> None:
    before, after = combine(signs, EVIDENCE, []), combine([*signs, more], EVIDENCE, [])
    replaced = any(one.id == more.id for one in signs)
    assert replaced or ORDER.index(after.answer) >= ORDER.index(before.answer)


@given(st.lists(DANGERS, max_size=6), st.lists(CALMS, max_size=4))
def test_order_makes_no_difference(dangers: list[Sign], calms: list[Sign]) -> None:
    signs = list({one.id: one for one in [*dangers, *calms]}.values())
    turned = list(reversed(signs))
    assert abs(rules_logit(signs) - rules_logit(turned)) < 1e-9


@given(st.lists(DANGERS, max_size=6), st.lists(CALMS, max_size=4))
def test_calm_never_undoes_a_dangerous_sign(dangers: list[Sign], calms: list[Sign]) -> None:
    serious = sign(Group.WANT, "zz", 2.0)
    alone = combine([*dangers, serious], EVIDENCE, [])
    calmed = combine([*dangers, serious, *(c for c in calms if c.id not in PROVEN)], EVIDENCE, [])
    assert calmed.answer is alone.answer
