"""Every part has a version, a licence and its whole text."""

from __future__ import annotations

import pytest

from bundle.owners import Owners, distributions
from bundle.parts import Part, Unlicensed, parts, write_licences
from tests.support.sources import ROOT

VERSIONS = {"SQLCipher": "4.19.0", "OpenSSL in SQLCipher": "3.6.0", "OpenSSL in cryptography": "4.0.3"}
PACKAGES = frozenset(distributions(ROOT))


def test_every_part_is_licensed_with_its_text() -> None:
    found = parts(Owners(PACKAGES, {}, frozenset()), VERSIONS, ROOT)
    names = {part.name for part in found}
    assert names >= {"Python", "Qt", "ICU", "SQLCipher", "Noto Sans", "Public Suffix List", "keyring"}
    assert all(part.version and part.licence and part.purl.startswith("pkg:") for part in found)


def test_a_part_without_a_licence_is_caught() -> None:
    with pytest.raises(Unlicensed, match="libnowhere1"):
        parts(
            Owners(frozenset(), {"libnowhere1": "1"}, frozenset()),
            {**VERSIONS, "pyside6-essentials": "6"},
            ROOT,
        )


def test_the_list_that_the_suffixes_come_from_is_dated_as_it_says() -> None:
    told = (ROOT / "resources" / "lists" / "suffixes.txt").read_text("utf-8")[:500]
    versions = {**VERSIONS, "pyside6-essentials": "6"}
    found = parts(Owners(frozenset(), {}, frozenset()), versions, ROOT)
    dates = [part.version for part in found if part.name == "Public Suffix List"]
    assert f"VERSION: {dates[0]}_" in told


def test_equal_texts_stand_once() -> None:
    one = Part("one", "1", "MIT", "Do as you like.\n", "pkg:pypi/one@1", note="A word.")
    two = Part("two", "2", "MIT", "Do as you like.", "pkg:pypi/two@2")
    text = write_licences("Ours.", [one, two])
    assert text.startswith("Porchlight\n\nOurs.")
    assert text.count("Do as you like.") == 1
    assert "one 1 (MIT)\ntwo 2 (MIT)" in text
    assert "A word." in text
