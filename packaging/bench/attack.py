"""Prints what the shipped engine answers on the attack set: careful scams, honest twins, hard notices."""

from __future__ import annotations

import argparse

from app.engine import Engine
from recipe.attack import attack_report, attacked


def main(arguments: list[str]) -> int:
    """Answer every case and print the shares of each part, kind and story."""
    argparse.ArgumentParser(prog="dev.py bench attack", description=__doc__).parse_args(arguments)
    print(attack_report(attacked(Engine.load())))
    return 0
