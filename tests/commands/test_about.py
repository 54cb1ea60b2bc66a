"""What Porchlight says of itself."""

from __future__ import annotations

import json
from importlib import metadata

import pytest

from app.cli import main
from app.commands.about import facts
from app.store.present import Present, present
from app.version import VERSION


def test_it_is_said_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["about"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"Porchlight     {VERSION}"
    assert any(line.startswith("Keychain  ") for line in lines)


def test_it_is_said_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["about", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["version"] == VERSION
    assert told["bundle"] == "sources"
    assert told["qt"] == metadata.version("pyside6-essentials")
    assert told["sqlcipher"].startswith("4.")


def test_what_is_missing_is_said_to_be_missing() -> None:
    bare = facts(None, is_bundle=True)
    assert bare["bundle"] == "bundle"
    assert (bare["sqlcipher"], bare["keychain"]) == (None, None)
    assert facts(Present("", "4", "OpenSSL"), is_bundle=False)["keychain"] is None
    assert facts(Present("KDE Wallet", "4", "OpenSSL"), is_bundle=False)["keychain"] == "KDE Wallet"


def test_the_cipher_names_its_version_and_its_library() -> None:
    found = present()
    assert found.cipher[0].isdigit()
    assert found.cipher_library.startswith("OpenSSL ")


def test_the_checker_is_not_loaded() -> None:
    def load() -> None:
        pytest.fail("loaded")

    assert main(["about", "--json"], load) == 0  # type: ignore[arg-type]
