"""Reads the textbook: messages we wrote ourselves, honest ones and their scam twins, with slots to fill.

Rules: written rows train and are never scored; the same seed gives the same variants; a slot that is not
known is an error; honest and scam twins share their form and their slots, so the form itself is no signal.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from zlib import crc32

from app.core.subject import Kind
from recipe.cases import Case
from recipe.slots import Filler, has_slots

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FOLDER: Final = Path(__file__).with_name("textbook")
SLOTS: Final = "slots"
"""Folder of the values to fill in: one file a language, and `any` for all of them."""
KINDS: Final = {"message": Kind.MESSAGE, "mail": Kind.COPIED_EMAIL, "chat": Kind.CHAT}
"""How what we write is read, by what an entry calls it."""
VARIANTS: Final = 6
"""Messages made from one template."""


def templates(folder: Path = FOLDER) -> Iterator[tuple[str, str, str, Mapping[str, str]]]:
    """Every template: its name, its text, `honest` or `scam`, and the entry it stands in."""
    for path in sorted(folder.glob("*/*.toml")):
        if path.parent.name == SLOTS:
            continue
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
    slots = slots_by_language(folder)
    for name, template, label, entry in templates(folder):
        yield from _variants(name, template, label, entry, slots, variants)


def slots_by_language(folder: Path = FOLDER) -> dict[str, dict[str, Any]]:
    """What each language fills in, on top of what all do; a brand's links are added to those of the rest."""
    read = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in (folder / SLOTS).glob("*.toml")}
    common = read.pop("any")
    return {
        language: common
        | {
            slot: common.get(slot, {}) | values if isinstance(values, dict) else values
            for slot, values in own.items()
        }
        for language, own in read.items()
    }


def _variants(
    name: str,
    template: str,
    label: str,
    entry: Mapping[str, str],
    slots: Mapping[str, Mapping[str, Any]],
    count: int,
) -> Iterator[Case]:
    kind = KINDS[entry["kind"]]
    known = slots[entry["language"]]
    seen = set()
    for number in range(count if has_slots(template) else 1):
        filler = Filler(known, known.get("places", ()), crc32(f"{name}-{number}".encode()))
        text = filler.fill(template.strip(), name)
        if text not in seen:
            seen.add(text)
            case = "ham" if label == "honest" else "scam"
            yield Case(f"{name}-{number}", "written", case, kind, text, entry["language"], written=True)
