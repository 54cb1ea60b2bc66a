"""What the person who runs a gateway types: begin, add, list, set, revoke, restore, serve.

Rules: standard library only, but for making a certificate; a key is shown once, inside an enrolment code, and
kept as a hash; every change counts from the next call on.
"""

from __future__ import annotations

import argparse
import re
import secrets
import shutil
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from gateway import certificate, serve
from gateway.book import Book
from gateway.codes import Enrolment, code
from gateway.devices import Device, Unfit, hashed, moment
from gateway.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

KEY_BYTES: Final = 24
_WRONG: Final = 2
_LIMITS: Final = ("per_minute", "tokens_per_minute", "budget", "budget_days", "until")
_SETTINGS: Final = (serve.CONFIG, "models.yaml")
_ADDRESS: Final = "address.txt"


def main(words: Sequence[str] | None = None) -> int:
    """Do what was typed.

    Returns:
        The exit code: 0, or 2 where it could not be done.
    """
    wanted = _parser().parse_args(words)
    try:
        wanted.do(wanted)
    except (Unfit, OSError, LookupError) as error:
        print(f"Not done: {error}", file=sys.stderr)
        return _WRONG
    return 0


def _begin(wanted: argparse.Namespace) -> None:
    folder: Path = wanted.folder
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name in _SETTINGS:
        if not (folder / name).exists():
            shutil.copyfile(serve.HERE / name, folder / name)
    if wanted.own_certificate:
        hosts = (_host(wanted.url), *wanted.inside)
        certificate.make(folder / serve.CERTIFICATE, folder / serve.SECRET, tuple(dict.fromkeys(hosts)))
    (folder / _ADDRESS).write_text("\n".join((wanted.url, *wanted.inside)) + "\n", "utf-8")
    print(f"Begun in {folder}. Name your models in {folder / 'models.yaml'}, then add a device.")


def _add(wanted: argparse.Namespace) -> None:
    folder: Path = wanted.folder
    key = f"sk-{secrets.token_urlsafe(KEY_BYTES)}"
    device = Device(id_of(wanted.name), wanted.name, hashed(key), tuple(wanted.models), **_limits(wanted))
    _book(folder).change(lambda devices: (*devices, device))
    print(f"Device {device.id}. Its code is shown this once; hand it over and keep no copy:", file=sys.stderr)
    print(_code(folder, device.models[0], key))


def _write_code(wanted: argparse.Namespace) -> None:
    print(_code(wanted.folder, wanted.model, sys.stdin.readline().strip()))


def _code(folder: Path, model: str, key: str) -> str:
    url, *inside = (folder / _ADDRESS).read_text("utf-8").split()
    own = folder / serve.CERTIFICATE
    vouched = own.read_text("ascii") if own.exists() else ""
    return code(Enrolment(url, model, key, vouched, tuple(inside)))


def _list(wanted: argparse.Namespace) -> None:
    ledger, now = Ledger(wanted.folder / "spent.db"), datetime.now(UTC)
    for one in _book(wanted.folder).devices():
        spent = ledger.spent(one.id, one.budget_days, now)
        of = "no limit" if one.budget is None else f"{one.budget:g}"
        state = "revoked" if one.revoked else "on"
        print(f"{one.id:24}{state:9}{', '.join(one.models):24}{spent:.4f} of {of} in {one.budget_days} days")


def _set(wanted: argparse.Namespace) -> None:
    limits = _limits(wanted)
    _change(wanted, lambda one: replace(one, models=tuple(wanted.models or one.models), **limits))


def _revoke(wanted: argparse.Namespace) -> None:
    _change(wanted, lambda one: replace(one, revoked=True))


def _restore(wanted: argparse.Namespace) -> None:
    _change(wanted, lambda one: replace(one, revoked=False))


def _serve(wanted: argparse.Namespace) -> None:
    from gateway.environment import ensure

    python = sys.executable if wanted.here else str(ensure())
    serve.serve(python, wanted.folder.resolve(), wanted.host, wanted.port)


def _change(wanted: argparse.Namespace, change: Callable[[Device], Device]) -> None:
    def all_of(devices: tuple[Device, ...]) -> tuple[Device, ...]:
        if wanted.device not in {one.id for one in devices}:
            message = f"no device {wanted.device!r}; `list` names them"
            raise LookupError(message)
        return tuple(change(one) if one.id == wanted.device else one for one in devices)

    _book(wanted.folder).change(all_of)
    print(f"Done. It counts from the next question of {wanted.device} on.")


def _book(folder: Path) -> Book:
    return Book(folder / "devices.json")


def _limits(wanted: argparse.Namespace) -> dict[str, Any]:
    """Those that were typed; a limit of `none` is taken off."""
    typed = {name: getattr(wanted, name) for name in _LIMITS}
    return {name: None if value == _OFF else value for name, value in typed.items() if value is not None}


def id_of(name: str) -> str:
    """What a device of this name is called here."""
    bare = re.sub(r"['\u2019]", "", name.lower())
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")[:40].rstrip("-")


def _host(url: str) -> str:
    from urllib.parse import urlsplit

    return urlsplit(url).hostname or ""


_OFF: Final = "none"


def _count(word: str) -> int | str:
    return word if word == _OFF else int(word)


def _amount(word: str) -> float | str:
    return word if word == _OFF else float(word)


def _date(word: str) -> str:
    return word if word == _OFF else moment(word).isoformat()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="gateway", description="Devices of a Porchlight gateway.")
    parser.add_argument("--folder", type=Path, default=Path("porchlight-gateway"), help="where it is kept")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    _add_begin(commands.add_parser("begin", help="make the folder and its settings"))
    _add_add(commands.add_parser("add", help="add a device, and show its code"))
    commands.add_parser("list", help="every device and what it spent").set_defaults(do=_list)

    change = commands.add_parser("set", help="change the limits of a device; `none` takes one off")
    change.add_argument("device")
    change.add_argument("--models", nargs="+")
    _add_limits(change)
    change.set_defaults(do=_set)

    for name, do, what in (("revoke", _revoke, "take its key back"), ("restore", _restore, "give it again")):
        one = commands.add_parser(name, help=what)
        one.add_argument("device")
        one.set_defaults(do=do)

    other = commands.add_parser("code", help="write a code for a key that is typed")
    other.add_argument("--model", default="porchlight")
    other.set_defaults(do=_write_code)

    run = commands.add_parser("serve", help="run the gateway")
    run.add_argument("--host", default="127.0.0.1")
    run.add_argument("--port", type=int, default=4000)
    run.add_argument("--here", action="store_true", help="with this Python, which has LiteLLM already")
    run.set_defaults(do=_serve)
    return parser


def _add_begin(begin: argparse.ArgumentParser) -> None:
    begin.add_argument("url", help="how devices reach it: https://gateway.example/v1")
    begin.add_argument("--inside", nargs="*", default=[], metavar="ADDRESS", help="its numbers at home")
    begin.add_argument("--own-certificate", action="store_true", help="make one that devices are handed")
    begin.set_defaults(do=_begin)


def _add_add(add: argparse.ArgumentParser) -> None:
    add.add_argument("name", help="whose computer it is")
    add.add_argument("--models", nargs="+", default=["porchlight"])
    _add_limits(add)
    add.set_defaults(do=_add)


def _add_limits(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--per-minute", type=_count, help="questions in a minute")
    parser.add_argument("--tokens-per-minute", type=_count)
    parser.add_argument("--budget", type=_amount, help="money, in the currency of your prices")
    parser.add_argument("--budget-days", type=int, help="days in which the budget may be spent (30)")
    parser.add_argument("--until", type=_date, help="date from which the key is no good: 2027-06-30")


if __name__ == "__main__":
    sys.exit(main())
