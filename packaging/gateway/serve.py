"""Starts LiteLLM's proxy the way this gateway needs it.

Rules: nothing is fetched or reported from elsewhere at the start; LiteLLM's own administration is out of
reach: its key is made anew at each start and told to nobody, its pages are off.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

HERE: Final = Path(__file__).resolve().parent
CONFIG: Final = "config.yaml"
CERTIFICATE: Final = "certificate.pem"
SECRET: Final = "certificate.key"  # noqa: S105  (its name, not the secret)


def command(python: str, folder: Path, host: str, port: int) -> list[str]:
    """What is run; encrypted where the folder holds a certificate.

    Args:
        python: that of the gateway's environment.
        folder: with everything of this gateway.
        host: the address to listen at.
        port: the port to listen at.
    """
    start = "import sys; from litellm.proxy.proxy_cli import run_server; sys.exit(run_server())"
    called = [python, "-c", start, "--config", str(folder / CONFIG), "--host", host, "--port", str(port)]
    secret, certificate = folder / SECRET, folder / CERTIFICATE
    if secret.exists():
        called += ["--ssl_keyfile_path", str(secret), "--ssl_certfile_path", str(certificate)]
    return called


def environment(folder: Path, known: Mapping[str, str]) -> dict[str, str]:
    """Environment variables for it.

    Args:
        folder: with everything of this gateway.
        known: the variables there are, with the keys of the models among them.
    """
    return {
        **known,
        "PORCHLIGHT_GATEWAY": str(folder),
        "PYTHONPATH": str(HERE.parent),
        "LITELLM_MASTER_KEY": f"sk-{secrets.token_hex(32)}",
        "LITELLM_LOCAL_MODEL_COST_MAP": "True",
        "DISABLE_ADMIN_UI": "True",
        "NO_DOCS": "True",
        "NO_REDOC": "True",
    }


def serve(python: str, folder: Path, host: str, port: int) -> None:
    """Become the gateway; does not come back.

    Raises:
        FileNotFoundError: the folder holds no settings.
    """
    if not (folder / CONFIG).exists():
        raise FileNotFoundError(folder / CONFIG)
    os.chdir(folder)
    called = command(python, folder, host, port)
    os.execve(called[0], called, environment(folder, os.environ))  # noqa: S606 - no shell is wanted
