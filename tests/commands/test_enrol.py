from __future__ import annotations

import io
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from app.cli import main
from app.commands.enrol import NOT_ENROLLED, enrol, proves_key
from app.core.call import (
    Answered,
    CallOutcome,
    LimitedFor,
    Offline,
    QuotaUsedUp,
    RefusedByModel,
    RefusedKey,
    code,
)
from app.core.call_words import EVERY
from app.core.trial import TRIAL
from gateway.codes import Enrolment
from gateway.codes import code as written
from tests.commands.fake import load_words
from tests.resources.test_reading_grade import HARDEST, MOST_WORDS
from tests.support.reading import reading

if TYPE_CHECKING:
    from app.core.service import Question, Service

KEY = "sk-do-not-tell-5f2c-9a8b"
CODE = written(Enrolment("https://gateway.example/v1", "porchlight", KEY))


@dataclass
class FakeDesk:
    """A desk in memory."""

    outcome: CallOutcome = field(default_factory=lambda: Answered("{}", "porchlight"))
    keychain: str = "Secret Service"
    is_logged: bool = True
    trouble: str = ""
    is_paused: bool | None = False
    asked: list[tuple[Service, str, Question]] = field(default_factory=list)
    kept: list[tuple[Service, str]] = field(default_factory=list)

    def call(self, service: Service, key: str, question: Question) -> CallOutcome:
        self.asked.append((service, key, question))
        return self.outcome

    def keep(self, service: Service, key: str) -> str:
        if not self.trouble:
            self.kept.append((service, key))
        return self.trouble


def test_a_good_code_is_tried_once_and_kept(capsys: pytest.CaptureFixture[str]) -> None:
    desk = FakeDesk()

    assert enrol(CODE, lambda: desk) == 0

    ((service, key, question),) = desk.asked
    assert (key, question) == (KEY, TRIAL)
    assert desk.kept == [(service, KEY)]
    said = capsys.readouterr()
    assert "Secret Service" in said.out
    assert "hxxps://gateway[.]example/v1" in said.out
    assert KEY not in said.out + said.err


@pytest.mark.parametrize("text", ["", "hello", CODE[:-3], CODE.replace("1.", "2.", 1)])
def test_a_wrong_code_leads_nowhere(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    def never() -> FakeDesk:
        raise AssertionError

    assert enrol(text, never) == 2
    assert "code" in capsys.readouterr().err


def test_without_a_keychain_nothing_is_sent(capsys: pytest.CaptureFixture[str]) -> None:
    desk = FakeDesk(keychain="")

    assert enrol(CODE, lambda: desk) == NOT_ENROLLED
    assert desk.asked == []
    assert "we sent nothing" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("is_paused", "what_to_do"),
    [(True, "Turn off the pause under Online help."), (None, "Open Porchlight once.")],
)
def test_while_everything_is_paused_nothing_is_sent(
    is_paused: bool | None,  # noqa: FBT001 - a column of the table
    what_to_do: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    desk = FakeDesk(is_paused=is_paused)

    assert enrol(CODE, lambda: desk) == NOT_ENROLLED
    assert (desk.asked, desk.kept) == ([], [])
    said = capsys.readouterr().err
    assert "we sent nothing" in said
    assert what_to_do in said
    read = reading(said)
    assert read.grade <= HARDEST
    assert read.longest <= MOST_WORDS


@pytest.mark.parametrize("outcome", [Offline(), RefusedKey()])
def test_a_key_that_is_not_proved_is_not_kept(
    outcome: CallOutcome, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = FakeDesk(outcome)

    assert enrol(CODE, lambda: desk) == NOT_ENROLLED
    assert desk.kept == []
    assert "Nothing was set up." in capsys.readouterr().err


def test_what_the_keychain_refuses_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert enrol(CODE, lambda: FakeDesk(trouble="locked")) == NOT_ENROLLED
    assert "(locked)" in capsys.readouterr().err


def test_a_call_that_is_not_in_the_log_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert enrol(CODE, lambda: FakeDesk(is_logged=False)) == 0
    assert "not in your log" in capsys.readouterr().out


def test_which_outcomes_prove_a_key() -> None:
    proved = {type(outcome) for outcome in EVERY if proves_key(outcome)}

    assert {Answered, LimitedFor, QuotaUsedUp, RefusedByModel} < proved
    assert {code(outcome) for outcome in EVERY if not proves_key(outcome)} >= {"refused_key", "unproved"}


def test_the_code_is_read_from_standard_input_where_none_is_typed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("not a code\n"))

    assert main(["enrol"], load_words) == 2
    assert "porchlight1." in capsys.readouterr().err
