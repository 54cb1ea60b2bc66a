"""Prints what the shipped engine answers on the attack set: careful scams, honest twins, hard notices."""

from __future__ import annotations

import argparse

from app.engine import Engine
from recipe.attack import attacked
from recipe.figures import by, share_table


def main(arguments: list[str]) -> int:
    """Answer every case and print the shares of each language, kind and story."""
    argparse.ArgumentParser(prog="dev.py bench attack", description=__doc__).parse_args(arguments)
    cases = list(attacked(Engine.load()))
    for name, key in (
        ("part", lambda c: c.source),
        ("kind", lambda c: c.branch),
        ("story", lambda c: c.story.removeprefix("story.")),
    ):
        print(share_table(by(cases, key, least=1), name), end="\n\n")
    return 0
