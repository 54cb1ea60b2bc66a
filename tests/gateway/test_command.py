from __future__ import annotations

import io
import ssl
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from app.core.enrolment import Enrolment, read
from app.net.anchors import only
from gateway import serve
from gateway.__main__ import id_of, main
from gateway.book import Book
from gateway.devices import hashed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a gateway runs on Linux and macOS")


@pytest.fixture
def gateway(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Type something; what it says."""

    def do(*words: str) -> str:
        assert main(["--folder", str(tmp_path), *words]) == 0
        return capsys.readouterr().out

    return do


def test_a_device_is_added_with_a_key_that_stands_nowhere_but_in_its_code(
    gateway: Callable[..., str], tmp_path: Path
) -> None:
    gateway("begin", "https://gateway.home:4000/v1", "--own-certificate", "--inside", "192.168.1.20")
    enrolment = read(gateway("add", "Mum's laptop", "--budget", "5", "--per-minute", "20"))

    assert isinstance(enrolment, Enrolment)
    (device,) = Book(tmp_path / "devices.json").devices()
    assert (device.id, device.key_hash) == ("mums-laptop", hashed(enrolment.key))
    assert (device.budget, device.per_minute, device.models) == (5.0, 20, ("porchlight",))
    assert enrolment.service.addresses == ("192.168.1.20",)
    only(enrolment.service.certificate)
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert enrolment.key.encode() not in kept
    assert enrolment.key not in gateway("list")
    assert stat.S_IMODE((tmp_path / serve.SECRET).stat().st_mode) == 0o600


def test_limits_are_changed_and_taken_off(gateway: Callable[..., str], tmp_path: Path) -> None:
    gateway("begin", "https://gateway.example/v1")
    gateway("add", "Dad", "--budget", "5", "--until", "2027-06-30")
    gateway("set", "dad", "--budget", "none", "--until", "none", "--models", "large")
    gateway("revoke", "dad")

    (device,) = Book(tmp_path / "devices.json").devices()
    assert (device.budget, device.until, device.models, device.revoked) == (None, None, ("large",), True)
    assert "revoked" in gateway("list")
    gateway("restore", "dad")
    assert "revoked" not in gateway("list")


def test_a_code_is_written_for_a_key_made_elsewhere(
    gateway: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    gateway("begin", "https://gateway.example/v1")
    monkeypatch.setattr(sys, "stdin", io.StringIO("sk-made-by-somebody-else\n"))

    enrolment = read(gateway("code", "--model", "large"))
    assert isinstance(enrolment, Enrolment)
    assert (enrolment.key, enrolment.service.model) == ("sk-made-by-somebody-else", "large")


def test_beginning_again_keeps_what_is_there(gateway: Callable[..., str], tmp_path: Path) -> None:
    gateway("begin", "https://gateway.example/v1")
    (tmp_path / "models.yaml").write_text("mine")
    gateway("begin", "https://other.example/v1")

    assert (tmp_path / "models.yaml").read_text() == "mine"


@pytest.mark.parametrize(
    "words", [("revoke", "nobody"), ("set", "nobody", "--budget", "1"), ("add", "!!!"), ("add", "Dad")]
)
def test_what_cannot_be_done_is_said(
    words: tuple[str, ...], gateway: Callable[..., str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gateway("begin", "https://gateway.example/v1")
    gateway("add", "Dad")

    assert main(["--folder", str(tmp_path), *words]) == 2
    assert capsys.readouterr().err.startswith("Not done: ")
    assert len(Book(tmp_path / "devices.json").devices()) == 1


def test_a_second_certificate_does_not_take_the_place_of_the_first(
    gateway: Callable[..., str], tmp_path: Path
) -> None:
    gateway("begin", "https://127.0.0.1/v1", "--own-certificate")
    before = (tmp_path / serve.CERTIFICATE).read_text("ascii")

    assert main(["--folder", str(tmp_path), "begin", "https://127.0.0.1/v1", "--own-certificate"]) == 2
    assert (tmp_path / serve.CERTIFICATE).read_text("ascii") == before
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / serve.CERTIFICATE, tmp_path / serve.SECRET)


def test_the_key_of_litellm_itself_is_another_at_each_start(tmp_path: Path) -> None:
    first, second = (serve.environment(tmp_path, {"A": "b"}) for _ in range(2))

    assert first["LITELLM_MASTER_KEY"] != second["LITELLM_MASTER_KEY"]
    assert (first["A"], first["DISABLE_ADMIN_UI"]) == ("b", "True")


def test_it_is_encrypted_where_there_is_a_certificate(gateway: Callable[..., str], tmp_path: Path) -> None:
    assert "--ssl_keyfile_path" not in serve.command("python", tmp_path, "127.0.0.1", 4000)
    gateway("begin", "https://127.0.0.1/v1", "--own-certificate")
    assert "--ssl_keyfile_path" in serve.command("python", tmp_path, "127.0.0.1", 4000)
    assert id_of("Änne’s  PC!") == "nnes-pc"
