"""Makes the host lists of `resources/lists` from the public lists of the corpora and `known_hosts.toml`.

Rules: lower-case punycode, sorted, one name a line; a name that is on a public list by mistake is dropped
in `known_hosts.toml`, never by hand in the result; same input, same bytes.

    python3 packaging/dev.py train --only lists
"""

from __future__ import annotations

import tarfile
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "resources" / "lists"
BUCKETS = ((100, "4"), (1_000, "3"), (10_000, "2"), (60_000, ""))
"""Ranks up to the first number carry the second behind the name; none stands for 1, the top 50,000."""


def names(text: str) -> set[str]:
    """The names of a list, one or more a line."""
    return {name.lower() for name in text.split() if "." in name}


def write(file: str, lines: set[str]) -> None:
    """Write one list."""
    (TARGET / file).write_text("".join(f"{line}\n" for line in sorted(lines)), "ascii")


def popular(csv: str) -> set[str]:
    """Names with their bucket, from `rank,name` lines."""
    lines = set()
    for row in csv.split():
        rank, _, name = row.partition(",")
        bucket = next((mark for most, mark in BUCKETS if int(rank) <= most), None)
        if bucket is not None:
            lines.add(f"{name.lower()} {bucket}".strip())
    return lines


def main(corpora: Path) -> None:
    """Write all lists.

    Args:
        corpora: folder of the packed corpora; the public lists are in `lists.tar.xz`.
    """
    known = tomllib.loads((HERE / "known_hosts.toml").read_text("utf-8"))
    read = _read(corpora / "lists.tar.xz")
    short, hosts, mail = known["shorteners"], known["free_hosts"], names(known["free_mail"]["domains"])
    shorteners = (names(read["url_shorteners.txt"]) | names(short["add"])) - names(short["drop"])
    free_hosts = (names(read["free_subdomain_hosts.txt"]) | names(hosts["add"])) - names(hosts["drop"])
    ranked = popular(read["tranco_top_50k.csv"])
    well_known = {line.split()[0] for line in ranked if line[-1] in "234"}
    disposable = names(read["disposable_email_providers.txt"]) - mail - well_known
    disposable -= names(known["disposable"]["drop"])
    write("shorteners.txt", shorteners)
    write("free_hosts.txt", free_hosts - shorteners)
    write("sold_endings.txt", names(hosts["sold_endings"]))
    write("free_mail.txt", mail)
    write("disposable_mail.txt", disposable)
    write("popular.txt", ranked)


def _read(packed: Path) -> dict[str, str]:
    """The text of each list, by its file name."""
    with tarfile.open(packed, "r:xz") as archive:
        files = ((member.name, archive.extractfile(member)) for member in archive)
        return {Path(name).name: file.read().decode("utf-8") for name, file in files if file is not None}
