"""Reads the textbook: messages we wrote ourselves, honest ones and their scam twins, with slots to fill.

Rules: written rows train and are never scored; the same seed gives the same variants; a slot that is not known
is an error; honest and scam twins share their form and their slots, so the form itself is no signal.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final
from zlib import crc32

from app.core.subject import Kind
from recipe.cases import Case

FOLDER: Final = Path(__file__).with_name("textbook")
VARIANTS: Final = 6
"""Messages made from one template."""
_SLOT: Final = re.compile(r"\{([a-z_]{1,30})\}")


class TextbookError(ValueError):
    """A textbook file that cannot be used; says which and why."""


def written_cases(folder: Path = FOLDER, variants: int = VARIANTS) -> Iterator[Case]:
    """Messages made from every template.

    Args:
        folder: the textbook.
        variants: messages made from one template.

    Raises:
        TextbookError: a template names a slot that is not known.
    """
    slots = tomllib.loads((folder / "slots.toml").read_text("utf-8"))
    for path in sorted(folder.glob("*/*.toml")):
        page = tomllib.loads(path.read_text("utf-8"))
        for number, entry in enumerate(page["entry"]):
            known = slots["any"] | slots.get(entry["language"], {})
            for label in ("honest", "scam"):
                for index, template in enumerate(entry.get(label, [])):
                    name = f"written-{path.parent.name}-{path.stem}-{number}-{label}-{index}"
                    yield from _variants(name, template, label, entry, known, variants)


def _variants(
    name: str,
    template: str,
    label: str,
    entry: Mapping[str, str],
    slots: Mapping[str, Sequence[str]],
    count: int,
) -> Iterator[Case]:
    kind = {"message": Kind.MESSAGE, "mail": Kind.COPIED_EMAIL, "chat": Kind.CHAT}[entry["kind"]]
    seen = set()
    for number in range(count if _SLOT.search(template) else 1):
        chooser = random.Random(crc32(f"{name}-{number}".encode()))  # noqa: S311 - variants, not secrets
        text = _SLOT.sub(lambda slot: _filled(slot[1], slots, chooser, name), template.strip())
        if text not in seen:
            seen.add(text)
            case = "ham" if label == "honest" else "scam"
            yield Case(f"{name}-{number}", "written", case, kind, text, entry["language"], written=True)


def _filled(slot: str, slots: Mapping[str, Sequence[str]], chooser: random.Random, name: str) -> str:
    if slot not in slots:
        raise TextbookError(f"{name}: no slot is called {slot!r}")
    text = chooser.choice(slots[slot])
    text = re.sub(r"#", lambda _: str(chooser.randrange(10)), text)
    text = re.sub(r"~", lambda _: chooser.choice("abcdefghijkmnpqrstuvwxyz"), text)
    return _SLOT.sub(lambda inner: _filled(inner[1], slots, chooser, name), text)
