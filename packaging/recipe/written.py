"""Reads the textbook: messages we wrote ourselves, honest ones and their scam twins, with slots to fill.

Rules: written rows train and are never scored; the same seed gives the same variants; a slot that is not
known is an error; honest and scam twins share their form and their slots, so the form itself is no signal.
"""

from __future__ import annotations

import random
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zlib import crc32

from app.core.subject import Kind
from recipe.cases import Case

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

FOLDER: Final = Path(__file__).with_name("textbook")
VARIANTS: Final = 6
"""Messages made from one template."""
_SLOT: Final = re.compile(r"\{([a-z0-9_]{1,30})\}")


class TextbookError(ValueError):
    """A textbook file that cannot be used; says which and why."""

    def __init__(self, name: str, slot: str) -> None:
        """Name the template and the slot that is not known."""
        super().__init__(f"{name}: no slot is called {slot!r}")


def templates(folder: Path = FOLDER) -> Iterator[tuple[str, str, str, Mapping[str, str]]]:
    """Every template: its name, its text, `honest` or `scam`, and the entry it stands in."""
    for path in sorted(folder.glob("*/*.toml")):
        page = tomllib.loads(path.read_text("utf-8"))
        for number, entry in enumerate(page["entry"]):
            for label in ("honest", "scam"):
                for index, template in enumerate(entry.get(label, [])):
                    yield (
                        f"written-{path.parent.name}-{path.stem}-{number}-{label}-{index}",
                        template,
                        label,
                        entry,
                    )


def written_cases(folder: Path = FOLDER, variants: int = VARIANTS) -> Iterator[Case]:
    """Messages made from every template.

    Args:
        folder: the textbook.
        variants: messages made from one template.

    Raises:
        TextbookError: a template names a slot that is not known.
    """
    slots = tomllib.loads((folder / "slots.toml").read_text("utf-8"))
    for name, template, label, entry in templates(folder):
        yield from _variants(
            name, template, label, entry, slots["any"] | slots.get(entry["language"], {}), variants
        )


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
        chooser = random.Random(crc32(f"{name}-{number}".encode()))
        text = _with_slots(template.strip(), slots, chooser, name)
        if text not in seen:
            seen.add(text)
            case = "ham" if label == "honest" else "scam"
            yield Case(f"{name}-{number}", "written", case, kind, text, entry["language"], written=True)


def _with_slots(text: str, slots: Mapping[str, Sequence[str]], chooser: random.Random, name: str) -> str:
    return _SLOT.sub(lambda slot: _filled(slot[1], slots, chooser, name), text)


def _filled(slot: str, slots: Mapping[str, Sequence[str]], chooser: random.Random, name: str) -> str:
    if slot not in slots:
        raise TextbookError(name, slot)
    text = chooser.choice(slots[slot])
    text = re.sub(r"#", lambda _: str(chooser.randrange(10)), text)
    text = re.sub(r"~", lambda _: chooser.choice("abcdefghijkmnpqrstuvwxyz"), text)
    return _with_slots(text, slots, chooser, name)
