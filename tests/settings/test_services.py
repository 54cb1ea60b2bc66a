from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.service import Service, ServiceKind
from app.settings.file import NotSaved, Unreadable
from app.settings.services import ServicesFile

if TYPE_CHECKING:
    from pathlib import Path

OURS = Service(
    "gateway:gateway.home",
    ServiceKind.GATEWAY,
    "https://gateway.home/v1",
    "porchlight",
    "key of it",
    ("192.168.1.20",),
    "PEM",
)
OPENAI = Service("openai", ServiceKind.OPENAI_RESPONSES, "https://api.example/v1", "large", "key of openai")


def test_services_come_back_as_they_were_kept(tmp_path: Path) -> None:
    file = ServicesFile(tmp_path / "new" / "services.json")
    assert file.load() == ()

    assert file.put(OURS) is None
    assert file.put(OPENAI) is None
    assert ServicesFile(file.path).load() == (OURS, OPENAI)


def test_a_service_takes_the_place_of_one_with_its_id(tmp_path: Path) -> None:
    file = ServicesFile(tmp_path / "services.json")
    file.put(OURS)
    file.put(replace(OURS, model="large"))

    assert file.load() == (replace(OURS, model="large"),)


def test_a_service_goes_alone_or_for_another(tmp_path: Path) -> None:
    file = ServicesFile(tmp_path / "services.json")
    file.put(OURS)
    file.put(OPENAI)
    assert file.remove("unknown") is None
    assert file.remove(OURS.id) is None
    assert file.load() == (OPENAI,)
    assert file.put(OURS, instead_of=OPENAI.id) is None
    assert file.load() == (OURS,)


@pytest.mark.parametrize(
    "strange",
    [
        {"id": "later", "kind": "pigeon", "base_url": "x", "model": "y"},
        {"id": "bare"},
        {"id": 7, "kind": "gateway", "base_url": "x", "model": "y"},
        {"id": "a", "kind": ["gateway"], "base_url": "x", "model": "y"},
        {"id": "a", "kind": "gateway", "base_url": "x", "model": "y", "addresses": [7]},
        {"id": [], "kind": "gateway"},
        "text",
        None,
    ],
)
def test_what_a_later_version_wrote_is_left_out_and_kept(strange: object, tmp_path: Path) -> None:
    file = ServicesFile(tmp_path / "services.json")
    file.path.write_text(json.dumps({"porchlight_services": 1, "services": [strange]}))

    assert file.load() == ()
    assert file.put(OPENAI) is None
    assert file.load() == (OPENAI,)
    assert file.remove(OPENAI.id) is None
    assert strange in json.loads(file.path.read_text())["services"]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"porchlight_services": 2, "services": []}', b"\xff"]
)
def test_a_file_that_cannot_be_read_is_not_written_over(content: bytes, tmp_path: Path) -> None:
    file = ServicesFile(tmp_path / "services.json")
    file.path.write_bytes(content)

    assert isinstance(file.load(), Unreadable)
    assert isinstance(file.put(OURS), Unreadable)
    assert isinstance(file.remove(OURS.id), Unreadable)
    assert file.path.read_bytes() == content


def test_a_folder_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")

    file = ServicesFile(tmp_path / "taken" / "services.json")
    assert isinstance(file.put(OURS), NotSaved | Unreadable)


@given(
    st.recursive(
        st.none() | st.text() | st.integers(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_anything_may_stand_in_the_file(rows: object) -> None:
    from app.settings.services import _service

    assert _service(rows) is None or isinstance(rows, dict)  # type: ignore[arg-type]
