"""What the shipped engine answers on the attack set: written by us, never trained on, apart from the corpora.

Rules: scams as a careful scammer would write them, honest twins of the same form, hard honest notices, and
whole mails; all read as a person would paste them.
"""

from __future__ import annotations

import tomllib
from math import log
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.core.subject import Kind
from recipe.answered import Answered
from recipe.figures import by, share_table
from recipe.written import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.engine import Engine

FOLDER: Final = Path(__file__).with_name("attack")


def attacked(engine: Engine, folder: Path = FOLDER) -> Iterator[Answered]:
    """Every case of the set with its answer; the source is its part and language, the story its pair's."""
    for path in sorted(folder.glob("*.toml")):
        page = tomllib.loads(path.read_text("utf-8"))
        for pair in page.get("pair", []):
            yield _text(engine, f"twins {path.stem}", "scam", pair, pair["scam"])
            yield _text(engine, f"twins {path.stem}", "ham", pair, pair["honest"])
        for notice in page.get("notice", []):
            yield _text(engine, path.stem.replace("_", " "), "ham", notice, notice["text"])
    for path in sorted((folder / "mails").glob("*/*.eml")):
        label = "scam" if path.parent.name == "scam" else "ham"
        yield _answered(engine, ("mail with headers", "mails"), label, "", path.read_bytes(), Kind.EMAIL)


def attack_report(cases: Iterable[Answered]) -> str:
    """The shares of each part, kind and story as Markdown."""
    found = list(cases)
    keys = {
        "part": lambda c: c.source,
        "kind": lambda c: c.branch,
        "story": lambda c: c.story.removeprefix("story."),
    }
    return "\n\n".join(share_table(by(found, key, least=1), name) for name, key in keys.items())


def _text(engine: Engine, source: str, label: str, row: dict[str, Any], text: str) -> Answered:
    kind = row["kind"]
    return _answered(engine, (kind, source), label, row.get("story", ""), text.strip(), KINDS[kind])


def _answered(
    engine: Engine, where: tuple[str, str], label: str, story: str, pasted: str | bytes, kind: Kind
) -> Answered:
    verdict = engine.check(pasted, kind)
    chance = 0.5 if verdict.probability is None else verdict.probability
    branch, source = where
    total = log(chance / (1 - chance))
    return Answered(
        branch, source, source, label, "", f"story.{story}" if story else "", verdict.answer, total, chance
    )
