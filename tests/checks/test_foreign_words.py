"""A phrase of one word that takes a sign back holds no word of English: it would silence English asks."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from app.checks.wording.pattern import parse
from app.core.text.tokens import tokenise
from recipe.signs import read_sources
from recipe.written import templates

if TYPE_CHECKING:
    from collections.abc import Iterator

OFTEN = 3
"""English texts of the textbook that hold a word."""
SHARED = frozenset({"ctrl"})
"""Said alike by everybody, and harmless in each."""
_SLOT = re.compile(r"\{[^}]*\}")


def english() -> Counter[str]:
    """In how many English texts of the textbook each word stands."""
    texts = (text for _, text, _, entry in templates() if entry["language"] == "en")
    return Counter(word for text in texts for word in set(tokenise(_SLOT.sub(" ", text)).words))


def alone() -> Iterator[tuple[str, str, str]]:
    """Sign, language and word of each plain word that takes an ask, push or story back by itself."""
    for sign in read_sources():
        if sign["group"] == "calm":
            continue
        for language, roles in sign.get("phrases", {}).items():
            for phrase in roles.get("never", ()):
                if language != "en" and " " not in phrase and "{" not in phrase:
                    for word in parse(phrase, {})[0].term.split("|"):
                        yield sign["id"], language, word


def test_no_english_word_takes_a_sign_back_in_another_language() -> None:
    words = english()

    assert [one for one in alone() if words[one[2]] >= OFTEN and one[2] not in SHARED] == []
