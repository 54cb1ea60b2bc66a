"""Fuzzes the way from paste to verdict with mutated real mails, messages and links, then says what was found.

Rules: the corpus is made on the fly in a temporary folder and thrown away; a failing or slow case is saved in
`build/fuzz` and named; the seed is printed, and the same seed starts from the same cases.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from bench import corpora, invented
from bench.mutations import MOST_BYTES, TOKENS, mutated

if TYPE_CHECKING:
    from collections.abc import Sequence

SAVED: Final = corpora.ROOT / "build" / "fuzz"
REAL_MAILS: Final = 300
REAL_LINES: Final = 400
CASES: Final = 3_000
HANG_SECONDS: Final = 60
"""After so long libFuzzer calls a case a hang; slow ones are found by the target itself."""


def main(arguments: Sequence[str]) -> int:
    """Fuzz and print.

    Returns:
        0 when nothing was found, otherwise 1.
    """
    parser = argparse.ArgumentParser(prog="dev.py bench fuzz", description=__doc__)
    corpora.add_option(parser)
    parser.add_argument("--runs", type=int, default=200_000, help="cases to try")
    parser.add_argument("--seed", type=int, default=0, help="0 takes one from the clock")
    options = parser.parse_args(arguments)
    seed = options.seed or int(time.time()) % 2**31
    print(f"seed {seed}, {options.runs} runs", flush=True)
    with TemporaryDirectory(prefix="porchlight-fuzz-") as folder:
        made = make_corpus(Path(folder), options.corpora, seed)
        print(f"corpus: {made} mutated cases. {corpora.missing(options.corpora)}".rstrip(), flush=True)
        code = _fuzz(Path(folder), options.runs, seed)
        print(_report(Path(folder), code))
    return 1 if code else 0


def make_corpus(folder: Path, source: Path, seed: int) -> int:
    """Write mutated cases and the dictionary of tokens.

    Returns:
        How many cases there are.
    """
    cases = folder / "corpus"
    cases.mkdir()
    dice = random.Random(seed)
    for number, case in enumerate(mutated(_sound(source, seed), CASES, seed)):
        how = 0 if number % 2 else dice.randrange(256)
        cases.joinpath(f"{number:05d}").write_bytes(bytes([how]) + case)
    words = ("".join(f"\\x{byte:02x}" for byte in token) for token in TOKENS)
    folder.joinpath("tokens").write_text("".join(f'"{word}"\n' for word in words), "ascii")
    return CASES


def _sound(source: Path, seed: int) -> list[bytes]:
    made = [invented.text(number).encode() for number in range(60)]
    made += [invented.html_mail(4_000, number) for number in range(20)]
    made += [invented.nested(20), invented.forwarded(4), invented.link_list(50).encode()]
    if corpora.missing(source):
        return made
    real = corpora.mails(source, REAL_MAILS, seed, sizes=range(1, 2 * MOST_BYTES))
    return made + real + [line.encode("utf-8", "replace") for line in corpora.lines(source, REAL_LINES, seed)]


def _fuzz(folder: Path, runs: int, seed: int) -> int:
    SAVED.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-P", "-m", "bench.fuzz_target", str(folder / "corpus")]
    command += [f"-runs={runs}", f"-seed={seed}", f"-max_len={MOST_BYTES}", f"-timeout={HANG_SECONDS}"]
    command += [f"-dict={folder / 'tokens'}", f"-artifact_prefix={SAVED}{os.sep}", "-print_final_stats=1"]
    environment = {**os.environ, "PORCHLIGHT_FUZZ": str(folder)}
    return subprocess.run(command, env=environment, check=False).returncode


def _report(folder: Path, code: int) -> str:
    lines = []
    slowest = folder / "slowest"
    if slowest.exists():
        seconds = json.loads(folder.joinpath("slowest.json").read_text("utf-8"))
        kept = SAVED / "slowest"
        kept.write_bytes(slowest.read_bytes())
        lines.append(
            f"slowest case: {seconds:.3f} s of processor time, watched by the fuzzer, saved in {kept}"
        )
    lines.append(
        f"FAILED: the case is saved in {SAVED}, its name stands above"
        if code
        else "no exception, no slow case"
    )
    return "\n".join(lines)
