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
VARIANTS: Final = 6
"""Messages made from one template."""


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
        yield from _variants(name, template, label, entry, slots, variants)


def _variants(
    name: str,
    template: str,
    label: str,
    entry: Mapping[str, str],
    slots: Mapping[str, Mapping[str, Any]],
    count: int,
) -> Iterator[Case]:
    kind = {"message": Kind.MESSAGE, "mail": Kind.COPIED_EMAIL, "chat": Kind.CHAT}[entry["kind"]]
    own = slots.get(entry["language"], {})
    known = {**slots["any"], **{slot: values for slot, values in own.items() if slot != "places"}}
    seen = set()
    for number in range(count if has_slots(template) else 1):
        filler = Filler(known, own.get("places", ()), crc32(f"{name}-{number}".encode()))
        text = filler.fill(template.strip(), name)
        if text not in seen:
            seen.add(text)
            case = "ham" if label == "honest" else "scam"
            yield Case(f"{name}-{number}", "written", case, kind, text, entry["language"], written=True)
