from __future__ import annotations

from keyring.errors import KeyringLocked

from app.store.keychain import Locked, NoKey, NoKeychain, Refused, SystemKeychain, Unlocked
from app.store.secrets import Secret, SystemSecrets
from tests.store.backends import passwords, secure
from tests.store.make import KEY as HISTORY_KEY

KEY = "sk-do-not-tell-5f2c"
NAME = "key of gateway:gateway.example"


def test_a_key_is_kept_read_replaced_and_forgotten() -> None:
    backend = secure()
    secrets = SystemSecrets(lambda: [backend])

    assert secrets.name == "Secret Service"
    assert secrets.read(NAME) == NoKey()
    assert secrets.keep(NAME, KEY) == Secret(KEY)
    assert secrets.keep(NAME, f"{KEY}-2") == Secret(f"{KEY}-2")
    assert SystemSecrets(lambda: [backend]).read(NAME) == Secret(f"{KEY}-2")
    assert secrets.read("another") == NoKey()
    assert secrets.forget(NAME) == NoKey()
    assert secrets.forget(NAME) == NoKey()
    assert secrets.read(NAME) == NoKey()


def test_the_key_of_the_past_checks_is_another() -> None:
    backend = secure()
    chain, secrets = SystemKeychain(lambda: [backend]), SystemSecrets(lambda: [backend])
    made = chain.keep(HISTORY_KEY)

    secrets.keep(NAME, KEY)
    secrets.forget(NAME)

    assert chain.read() == made == Unlocked(HISTORY_KEY)


def test_no_key_is_kept_where_nothing_encrypts() -> None:
    plain = passwords("keyrings.alt.file", "PlaintextKeyring")
    secrets = SystemSecrets(lambda: [plain])

    assert secrets.name == ""
    assert isinstance(secrets.keep(NAME, KEY), NoKeychain)
    assert isinstance(secrets.read(NAME), NoKeychain)


def test_a_bad_day_is_told_without_the_key() -> None:
    backend = secure()
    secrets = SystemSecrets(lambda: [backend])

    backend.trouble = KeyringLocked("dismissed")  # type: ignore[attr-defined]
    assert secrets.read(NAME) == Locked("dismissed")
    backend.trouble = OSError(f"could not keep {KEY}")  # type: ignore[attr-defined]
    assert secrets.keep(NAME, KEY) == Refused("OSError")
    backend.trouble = None  # type: ignore[attr-defined]
    backend.is_forgetful = True  # type: ignore[attr-defined]
    assert secrets.keep(NAME, KEY) == Refused("the key was not kept")
    assert KEY not in repr(Secret(KEY))
