from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.enrolment import NoCode
from app.core.place import Misfit
from app.core.service import Service, ServiceKind
from app.settings.all import ONLINE_SERVICE
from app.ui.pages.set_up.plan import OPENAI, Form, Plan, Slip, Who, beginning, plan, who_of
from gateway.codes import Enrolment
from gateway.codes import code as written
from tests.support.sources import ROOT
from tests.ui.pages.services.desk import OPENAI as KEPT
from tests.ui.pages.services.desk import OURS

KEY = "sk-do-not-tell-5f2c-9a8b"
CODE = written(Enrolment("https://gateway.example/v1", "porchlight", KEY))


def made(who: Who, form: Form, editing: Service | None = None, *, has_keychain: bool = True) -> Plan:
    found = plan(who, form, editing, has_keychain=has_keychain)
    assert isinstance(found, Plan)
    return found


ENDS = {"gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-4o-mini", "gpt-4.1-mini"}
"""Over by January 2027. Source: https://developers.openai.com/api/docs/deprecations, read 2026-11-29."""


def test_the_model_that_is_named_first_is_no_dying_one_and_the_same_at_a_gateway() -> None:
    assert OPENAI.model not in ENDS
    assert f"model: openai/{OPENAI.model}\n" in (ROOT / "packaging/gateway/models.yaml").read_text("utf-8")


def test_a_key_for_openai_is_all_it_takes() -> None:
    found = made(Who.OPENAI, replace(beginning(Who.OPENAI, None), key=f" {KEY} "))
    assert found.service == replace(OPENAI, key_name="key of openai")
    assert (found.key, found.instead_of) == (KEY, "")
    assert KEY not in repr(found)


def test_a_program_needs_no_key() -> None:
    found = made(Who.OWN, Form("localhost:11434", "llama"), has_keychain=False)
    assert (found.service, found.key) == (OURS, "")


def test_a_program_in_the_house_is_named_by_its_number() -> None:
    found = made(Who.OWN, Form("https://nas.home:8443", "llama", "192.168.1.20 fd00::1"))
    assert found.service.base_url == "https://nas.home:8443/v1"
    assert found.service.addresses == ("192.168.1.20", "fd00::1")


def test_a_code_says_it_all() -> None:
    found = made(Who.GATEWAY, Form(code=CODE))
    assert (found.service.id, found.service.kind) == ("gateway:gateway.example", ServiceKind.GATEWAY)
    assert found.key == KEY


@pytest.mark.parametrize(
    ("who", "form", "slip"),
    [
        (Who.OWN, Form("", "llama"), Slip.NO_ADDRESS),
        (Who.OWN, Form("https://", "llama"), Misfit.NOT_ONE),
        (Who.OWN, Form("https://a b", "llama"), None),
        (Who.OWN, Form("https://" + "a" * 400, "llama"), Misfit.NOT_ONE),
        (Who.OWN, Form("https://mödel.example", "llama"), Misfit.NOT_ONE),
        (Who.OWN, Form("localhost", "llama", "nas"), Slip.ODD_NUMBER),
        (Who.OWN, Form("localhost", " "), Slip.NO_MODEL),
        (Who.OWN, Form("localhost", "a\x00b"), Slip.ODD_MODEL),
        (Who.OWN, Form("localhost", "llama", key="two words"), Slip.ODD_KEY),
        (Who.OPENAI, Form(model="large"), Slip.NO_KEY),
        (Who.OPENAI, Form(model="large", key="schlüssel"), Slip.ODD_KEY),
        (Who.GATEWAY, Form(code="hello"), NoCode.NOT_ONE),
        (Who.GATEWAY, Form(code=CODE[:-3]), NoCode.DAMAGED),
        (Who.GATEWAY, Form(code=CODE.replace("1.", "2.", 1)), NoCode.NEWER),
    ],
)
def test_what_is_missing_is_said(who: Who, form: Form, slip: object) -> None:
    found = plan(who, form, None, has_keychain=True)
    assert found == slip if slip is not None else isinstance(found, Plan)


@pytest.mark.parametrize(
    ("who", "form"),
    [
        (Who.OPENAI, Form(model="large", key=KEY)),
        (Who.OWN, Form("localhost", "llama", key=KEY)),
        (Who.GATEWAY, Form(code=CODE)),
    ],
)
def test_without_a_keychain_no_key_is_taken(who: Who, form: Form) -> None:
    assert plan(who, form, None, has_keychain=False) is Slip.NO_SAFE_PLACE


def test_the_key_that_is_kept_is_used_for_its_own_place_only() -> None:
    own = Service("own:a.example", ServiceKind.OPENAI_COMPATIBLE, "https://a.example/v1", "m", "key of it")
    form = beginning(Who.OWN, own)
    same = made(Who.OWN, replace(form, model="other"), own)
    assert (same.key, same.service.key_name, same.instead_of) == (None, "key of own:a.example", own.id)
    assert plan(Who.OWN, replace(form, address="https://b.example/v1"), own, has_keychain=True) is (
        Slip.KEY_AGAIN
    )
    assert plan(Who.OWN, replace(form, address="http://a.example/v1"), own, has_keychain=True) is (
        Slip.KEY_AGAIN
    )
    assert made(Who.OPENAI, beginning(Who.OPENAI, KEPT), KEPT).key is None


def test_another_choice_uses_no_key_of_before() -> None:
    assert plan(Who.OPENAI, Form(model="m"), OURS, has_keychain=True) is Slip.NO_KEY
    assert made(Who.OWN, Form("localhost", "m"), KEPT).key == ""


def test_every_kind_of_service_is_a_choice() -> None:
    assert {who_of(replace(OURS, kind=kind)) for kind in ServiceKind} == set(Who) - {Who.NOBODY}


@given(st.builds(Form, st.text(), st.text(), st.text(), st.text(), st.text()), st.sampled_from(Who))
def test_anything_may_be_typed(form: Form, who: Who) -> None:
    found = plan(who, form, None, has_keychain=True)
    if isinstance(found, Plan):
        assert ONLINE_SERVICE.parse(found.service.id) == found.service.id
        assert bool(found.service.key_name) == (found.key != "")
        assert found.key is not None
    else:
        assert isinstance(found, Slip | NoCode | Misfit)
