"""A real gateway on loopback: LiteLLM's proxy with our own keys, encrypted by a certificate of its own."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass, field
from io import StringIO
from typing import TYPE_CHECKING

from app.core.cancel import Cancel
from app.core.departure import Errand, Purpose
from app.core.enrolment import Enrolment, read
from app.core.service import Question
from app.net.anchors import only
from app.net.client import Client
from app.store.departures import SqlDepartures
from gateway import serve
from gateway.__main__ import main as gateway
from gateway.environment import ensure
from tests.support.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.call import CallOutcome
    from app.core.offer import Offer
    from app.core.service import Allowance

CONTENT = "Hi mum, a word that stays between us: Zinnober"
QUESTION = Question(
    "Judge it. Answer in JSON.",
    CONTENT,
    "opinion",
    {
        "type": "object",
        "properties": {"danger": {"type": "integer"}},
        "required": ["danger"],
        "additionalProperties": False,
    },
    "f" * 64,
)
PRICE = 0.03
"""Of one answer of `porchlight`: 30 tokens."""
MODELS = """
model_list:
  - model_name: porchlight
    litellm_params:
      model: openai/made-up
      api_key: none
      mock_response: '{{"danger": 1}}'
      input_cost_per_token: 0.001
      output_cost_per_token: 0.001
  - model_name: large
    litellm_params:
      model: openai/made-up-large
      api_key: none
      mock_response: '{{"danger": 2}}'
  - model_name: elsewhere
    litellm_params:
      model: openai/made-up-elsewhere
      api_key: upstream-key
      api_base: {upstream}
      store: false
"""
_PATIENCE = 120.0
"""Seconds in which a gateway starts on a busy machine; a first start compiles LiteLLM."""
_GLANCE = 0.05


class Gateway:
    """LiteLLM's proxy, as `packaging/gateway` runs it.

    Args:
        folder: to keep everything in.
        upstream: where the model `elsewhere` is asked.
    """

    def __init__(self, folder: Path, upstream: str) -> None:
        self.folder = folder
        ensure()
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = int(free.getsockname()[1])
        self.type("begin", f"https://127.0.0.1:{self.port}/v1", "--own-certificate")
        (folder / "models.yaml").write_text(MODELS.format(upstream=upstream), "utf-8")
        self._running: subprocess.Popen[bytes] | None = None

    def type(self, *words: str) -> str:
        """Do what whoever runs the gateway types; what it says."""
        said = StringIO()
        with redirect_stdout(said), redirect_stderr(StringIO()) as trouble:
            assert gateway(["--folder", str(self.folder), *words]) == 0, trouble.getvalue()
        return said.getvalue()

    def device(self, name: str, *limits: str) -> Device:
        """A new device, enrolled by its code."""
        enrolment = read(self.type("add", name, *limits))
        assert isinstance(enrolment, Enrolment)
        return Device(enrolment)

    @property
    def log(self) -> str:
        """All that the proxy wrote down for whoever runs it."""
        return (self.folder / "out.log").read_text("utf-8", "replace")

    def start(self) -> None:
        """Start it, and wait until it answers."""
        typed = (str(ROOT / "packaging" / "gateway"), "--folder", str(self.folder), "serve")
        with (self.folder / "out.log").open("ab") as out:
            self._running = subprocess.Popen(
                [sys.executable, *typed, "--port", str(self.port)],
                env={"PATH": os.environ["PATH"], "HOME": str(self.folder)},
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
            )
        end = time.monotonic() + _PATIENCE
        while not self._answers():
            with suppress(subprocess.TimeoutExpired):
                self._running.wait(_GLANCE)
            assert self._running.returncode is None, self.log[-2_000:]
            assert time.monotonic() < end, self.log[-2_000:]

    def kill(self) -> None:
        """End it without a warning."""
        if self._running is not None:
            self._running.send_signal(signal.SIGKILL)
            self._running.wait(_PATIENCE)

    def _answers(self) -> bool:
        anchors = only((self.folder / serve.CERTIFICATE).read_text("ascii"))
        line = http.client.HTTPSConnection("127.0.0.1", self.port, timeout=_PATIENCE, context=anchors)
        try:
            line.request("GET", "/health/liveliness")
            return line.getresponse().status == http.client.OK
        except OSError:
            return False
        finally:
            line.close()


@dataclass
class Device:
    """One computer that was enrolled, with the client of Porchlight."""

    enrolment: Enrolment
    key: str = ""
    log: SqlDepartures = field(default_factory=SqlDepartures.in_memory)

    def __post_init__(self) -> None:
        self.key = self.key or self.enrolment.key
        service = self.enrolment.service
        self.client = Client(lambda: (service,), lambda _name: self.key, lambda: self.log, lambda: False)

    def ask(self, purpose: Purpose = Purpose.CHECK, body: bytes | None = None) -> CallOutcome:
        """Ask the gateway; a trial is never held back by what went before."""
        service = self.enrolment.service
        sent = self.client.body(service, QUESTION) if body is None else body
        return self.client.ask(service, sent, Errand(purpose), Cancel())

    def models(self) -> Offer | None:
        """The models that the gateway lists for this device."""
        return self.client.models(self.enrolment.service, Cancel())

    @property
    def allowance(self) -> Allowance | None:
        """What the gateway last said is left."""
        return self.client.allowance(self.enrolment.service)
