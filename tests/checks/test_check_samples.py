"""Every sample of every sign that a check finds, through intake and checks; what the registry promises."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.checks.check import Check, run
from app.checks.registry import CHECKS
from app.checks.seen import see
from app.checks.wordings import WEAK
from app.core.outcome import CouldNotLook, Found, Outcome
from app.core.subject import Kind, Subject
from app.verdict.combine import PROVEN
from app.verdict.composites import COMPOSITES

if TYPE_CHECKING:
    from app.checks.reading import Reading
    from app.engine import Engine

SOURCES = Path(__file__).resolve().parents[2] / "resources" / "signs"
FROM_THE_MODEL = frozenset({"link.model", "sender.model"})
"""The signs that no check finds: the engine does, from what the link expert says."""
SLOT = re.compile(r"\{(\w+)\}")


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


SIGNS = {str(sign["id"]): sign for sign in map(_read, sorted(SOURCES.glob("*/*.toml")))}
LOOKED_FOR = {sign for check in CHECKS for sign in check.signs}
CHECKED = [sign for sign in SIGNS.values() if "phrases" not in sign and sign["id"] not in FROM_THE_MODEL]
SAMPLES = [
    pytest.param(sign["id"], sample, id=f"{sign['id']}-{sample['expect']}-{number}")
    for sign in CHECKED
    for number, sample in enumerate(sign["samples"])
]


def _outcomes(engine: Engine, sample: dict[str, str]) -> tuple[Subject, list[Outcome]]:
    subject = engine.read(sample["text"], Kind(sample.get("kind", "message")))
    return subject, list(see(subject, engine.directory, engine.signs).outcomes.values())


@pytest.mark.parametrize(("sign", "sample"), SAMPLES)
def test_sample(engine: Engine, sign: str, sample: dict[str, str]) -> None:
    subject, outcomes = _outcomes(engine, sample)
    findings = [f for outcome in outcomes if isinstance(outcome, Found) for f in outcome.findings]
    assert (sign in {f.sign for f in findings}) is (sample["expect"] == "fail")
    for finding in findings:
        whole = subject.part_text(finding.span)
        assert 0 <= finding.span.start <= finding.span.end <= len(whole), finding
        told = SIGNS[finding.sign]
        slots = {slot for key in ("finding", "why", "honest") for slot in SLOT.findall(told[key])}
        facts = dict(finding.facts)
        assert all(facts.get(slot) for slot in slots), f"{finding} fills not all of {slots}"


@pytest.mark.parametrize(
    ("sign", "sample"),
    [(sign, sample) for sign in sorted(FROM_THE_MODEL) for sample in SIGNS[sign]["samples"]],
)
def test_sample_of_the_link_expert(engine: Engine, sign: str, sample: dict[str, str]) -> None:
    verdict = engine.check(sample["text"], Kind(sample["kind"]))
    assert (sign in {reason.sign for reason in verdict.reasons}) is (sample["expect"] == "fail")


@pytest.mark.parametrize("sign", SIGNS.values(), ids=lambda sign: str(sign["id"]))
def test_sign_has_a_sample_of_both_kinds(sign: dict[str, Any]) -> None:
    assert {sample["expect"] for sample in sign["samples"]} == {"fail", "ok"}


def test_what_the_code_names_exists() -> None:
    named = {need for composite in COMPOSITES for needs in composite.needs for need in needs}
    ids = LOOKED_FOR | named | WEAK | PROVEN
    groups = {f"{sign['group']}.*" for sign in SIGNS.values()}
    assert ids <= SIGNS.keys() | groups


def test_every_sign_is_looked_for() -> None:
    worded = {ident for ident, sign in SIGNS.items() if "phrases" in sign}
    assert SIGNS.keys() == worded | LOOKED_FOR | FROM_THE_MODEL


def test_no_two_checks_have_the_same_name() -> None:
    assert len({check.id for check in CHECKS}) == len(CHECKS)


@pytest.mark.logs("check broken failed: ZeroDivisionError")
def test_a_failing_check_stops_no_other(engine: Engine) -> None:
    def fail(reading: Reading) -> Outcome:
        raise ZeroDivisionError(reading.subject.kind)

    reading = see(engine.read("Call me"), engine.directory, engine.signs).reading
    outcomes = run((Check("broken", (), fail), *CHECKS), reading)
    assert isinstance(outcomes["broken"], CouldNotLook)
    assert set(outcomes) == {"broken", *(check.id for check in CHECKS)}
    assert [name for name, outcome in outcomes.items() if isinstance(outcome, CouldNotLook)] == ["broken"]
