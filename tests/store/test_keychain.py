from __future__ import annotations

import base64
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import KeyringLocked, PasswordSetError

from app.store import keychain
from app.store.keychain import Locked, NoKey, NoKeychain, Refused, SystemKeychain, Unlocked
from tests.store.backends import passwords, secure
from tests.store.make import KEY
from tests.support.sources import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend


def test_a_key_is_made_once_read_and_forgotten() -> None:
    backend = secure()
    chain = SystemKeychain(lambda: [backend])
    assert chain.name == "Secret Service"
    assert chain.read() == NoKey()
    key = keychain.new_key()
    made = chain.keep(key)
    assert made == Unlocked(key)
    assert len(key) == keychain.KEY_BYTES
    assert key != keychain.new_key()
    assert chain.read() == made
    assert chain.forget() == NoKey()
    assert chain.forget() == NoKey()
    assert chain.read() == NoKey()


def test_a_key_shows_in_no_message() -> None:
    assert repr(Unlocked(b"secret")) == "Unlocked()"


@pytest.mark.parametrize(
    "unsafe",
    [
        lambda: passwords("keyrings.alt.file", "PlaintextKeyring"),
        lambda: passwords("keyrings.alt.file", "EncryptedKeyring"),
        lambda: passwords("somebody.else", "Keyring"),
        lambda: NullKeyring,
        lambda: FailKeyring,
        lambda: ChainerBackend,
    ],
    ids=["plain text", "file", "unknown", "null", "fail", "chain"],
)
def test_what_is_not_known_to_encrypt_is_never_asked(unsafe: Callable[[], type[KeyringBackend]]) -> None:
    backend = unsafe()
    chain = SystemKeychain(lambda: [backend])
    assert chain.name == ""
    assert isinstance(chain.read(), NoKeychain)
    assert isinstance(chain.keep(KEY), NoKeychain)
    assert isinstance(chain.forget(), NoKeychain)


def test_of_several_the_secure_one_is_taken() -> None:
    plain, encrypts = passwords("keyrings.alt.file", "PlaintextKeyring"), secure()
    assert isinstance(keychain.choose([plain, encrypts, NullKeyring]), encrypts)


def test_each_bad_day_is_told() -> None:
    backend = secure()
    chain = SystemKeychain(lambda: [backend])
    for trouble, told in (
        (KeyringLocked("dismissed"), Locked("dismissed")),
        (PasswordSetError("denied"), Refused("PasswordSetError: denied")),
        (OSError("the bus is gone"), Refused("OSError: the bus is gone")),
    ):
        backend.trouble = trouble  # type: ignore[attr-defined]
        assert chain.read() == chain.keep(KEY) == chain.forget() == told
    backend.trouble = None  # type: ignore[attr-defined]
    assert chain.read() == NoKey()


def test_a_keychain_that_forgets_at_once_is_not_trusted() -> None:
    backend = secure()
    backend.is_forgetful = True  # type: ignore[attr-defined]
    assert SystemKeychain(lambda: [backend]).keep(KEY) == Refused("the key was not kept")


@pytest.mark.parametrize("kept", ["", "no base64!", "é", base64.b64encode(b"short").decode()])
def test_what_is_no_key_counts_as_none(kept: str) -> None:
    backend = secure()
    backend().set_password(keychain.SERVICE, keychain.ENTRY, kept)
    assert SystemKeychain(lambda: [backend]).read() == NoKey()


def test_every_keychain_we_name_comes_with_the_library() -> None:
    found = list(keychain.bundled())
    assert [(one.__module__, one.__qualname__) for one in found] == list(keychain.SECURE)


@pytest.mark.parametrize(
    "setting", ["keyring.backends.null.Keyring", "keyrings.alt.file.PlaintextKeyring", ""]
)
def test_settings_of_the_library_change_nothing(setting: str) -> None:
    lines = "from app.store.keychain import SystemKeychain; print(SystemKeychain().read())"
    environment = {
        **os.environ,
        "PYTHON_KEYRING_BACKEND": setting,
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=none",
    }
    ran = subprocess.run(
        [sys.executable, "-c", lines], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout.startswith("NoKeychain(")
    assert ran.stderr == ""
