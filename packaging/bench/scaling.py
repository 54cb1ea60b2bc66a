"""Measures how time grows from 1 kB to 1 MB and from 10 to 10,000 links, and fits the exponent.

Rules: shapes that tempt a scanner to look back or ahead are measured beside everyday ones; each size is the
quickest of several calls, so that a busy machine does not bend the line.
"""

from __future__ import annotations

import argparse
import random
from typing import TYPE_CHECKING, Final

from app.engine import Engine
from bench import invented
from bench.ruler import cost
from bench.slope import exponent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

GOAL: Final = 1.1
SIZES: Final = (1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000)
COUNTS: Final = (10, 100, 1_000, 10_000)
ENOUGH_SECONDS: Final = 0.15
MOST_ROUNDS: Final = 7


def _repeated(piece: str) -> Callable[[int], str]:
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def _as_html(piece: str) -> Callable[[int], bytes]:
    body = _repeated(piece)
    return lambda size: invented.text_mail(body(size)).replace(b"text/plain", b"text/html", 1)


def _prose(size: int) -> str:
    return invented.prose(random.Random(size), size)


SHAPES: Final[dict[str, Callable[[int], str | bytes]]] = {
    "everyday text": _prose,
    "many texts in a row": lambda size: " ".join(invented.text(n) for n in range(size // 130))[:size],
    "a mail of text": lambda size: invented.text_mail(_prose(size)),
    "a mail of HTML": invented.html_mail,
    "one long word": _repeated("a"),
    "line breaks": _repeated("\n"),
    "spaces": _repeated(" "),
    "tabs and breaks": _repeated("\t\r\n"),
    "Chinese": _repeated("\u60a8\u7684\u5305\u88f9\u65e0\u6cd5\u6295\u9012\uff0c"),
    "emoji": _repeated("\U0001f600\ufe0f\u200d"),
    "digits": _repeated("4"),
    "phone numbers": _repeated("+44 20 7946 0958 "),
    "full stops": _repeated("."),
    "stops before a letter": lambda size: "!" * (size - 1) + "x",
    "numbers with points": _repeated("1.1,"),
    "quotes": _repeated('\\"'),
    "slashes": _repeated("/"),
    "backslashes": _repeated("\\"),
    "colons": _repeated(":"),
    "dashes": _repeated("-"),
    "hyphenated": _repeated("a-"),
    "bare hosts": _repeated("a.b "),
    "one long host": _repeated("a.b."),
    "at signs": _repeated("@"),
    "addresses": _repeated("a@b.example "),
    "http://": _repeated("http://"),
    "one long link": lambda size: "https://a.example/" + "a/" * (size // 2),
    "percents in a link": lambda size: "https://a.example/?" + "%25" * (size // 3),
    "brackets": _repeated("[("),
    "chat lines": _repeated("[01/02/26, 10:00] Ann: hello there\n"),
    "header lines": _repeated("From: Ann <ann@example.org>\n"),
    "quoted lines": _repeated("> > hello\n"),
    "wanting words": _repeated("send me the code now, pay today, gift card, your account is blocked. "),
    "zero-width": _repeated("a\u200b"),
    "<p>": _as_html("<p>"),
    "<": _as_html("<"),
    "<b></b>": _as_html("<b></b>"),
    "&": _as_html("&"),
    "<!--": _as_html("<!--"),
    "a=": lambda size: _as_html("a=")(size).replace(b"a=", b"<p a=", 1),
    "<style>": lambda size: _as_html(".a{color:red}")(size).replace(b".a", b"<style>.a", 1),
    "hidden blanks": lambda size: _as_html("&#8199;")(size).replace(b"&", b"<p hidden>&", 1),
    "hidden text": _as_html('<span style="display:none">x</span>'),
    "unclosed tables": _as_html("<table><tr><td>"),
    "boundaries": lambda size: _bounded("--edge\r\n\r\n", size),
    "one long header": lambda size: _headed(b"Thread-Topic: ", b"=?utf-8?q?a?= ", size),
    "receivers": lambda size: _headed(b"Cc: ", b"a@b.example, ", size),
    "quotes in a header": lambda size: _headed(b"Cc: ", b'\\"0', size),
    "Received lines": lambda size: _headed(b"", b"Received: from a by b\r\n", size),
    "header names": lambda size: _headed(b"", b"a:\r\n", size),
}
LINK_SHAPES: Final[dict[str, Callable[[int], str | bytes]]] = {
    "links in a text": invented.link_list,
    "links in HTML": invented.link_page,
    "the same link": lambda count: "see https://a.example/b now\n" * count,
    "bare hosts": lambda count: " ".join(f"shop{n}.example" for n in range(count)),
}


def _headed(name: bytes, piece: bytes, size: int) -> bytes:
    """A mail with so many bytes of one header, or of many."""
    head, _, body = invented.text_mail("hello there").partition(b"\r\n\r\n")
    return head + b"\r\n" + name + piece * (size // len(piece)) + b"\r\n\r\n" + body


def _bounded(piece: str, size: int) -> bytes:
    head = invented.text_mail("").replace(
        b"text/plain; charset=utf-8", b'multipart/mixed; boundary="edge"', 1
    )
    return head + (piece * (size // len(piece))).encode()


def main(arguments: Sequence[str]) -> int:
    """Measure and print.

    Returns:
        0 when every exponent is within the goal, otherwise 1.
    """
    parser = argparse.ArgumentParser(prog="dev.py bench scaling", description=__doc__)
    parser.add_argument("--only", default="", help="only shapes whose name has this in it")
    only = parser.parse_args(arguments).only
    engine = Engine.load()
    engine.check(invented.text(1))
    engine.check(invented.html_mail(4_000))
    print(f"{'shape':24}{'exponent':>9}{'last step':>10}  seconds at {SIZES} or {COUNTS} links")
    families = ((SHAPES, SIZES), (LINK_SHAPES, COUNTS))
    fits = [
        _fit(engine, name, make, sizes)
        for shapes, sizes in families
        for name, make in shapes.items()
        if only in name
    ]
    print(f"steepest: {max(fits):.2f}, goal <= {GOAL}: {'met' if max(fits) <= GOAL else 'MISSED'}")
    return 0 if max(fits) <= GOAL else 1


def _fit(engine: Engine, name: str, make: Callable[[int], str | bytes], sizes: tuple[int, ...]) -> float:
    points = [(float(size), _seconds(engine, make(size))) for size in sizes]
    fit, last = exponent(points), exponent(points[-2:])
    shown = " ".join(f"{seconds:.4f}" for _, seconds in points)
    print(f"{name:24}{fit:9.2f}{last:10.2f}  {shown}{'' if fit <= GOAL else '  MISSED'}", flush=True)
    return fit


def _seconds(engine: Engine, case: str | bytes) -> float:
    """The quickest of several calls; a slow case is called less often."""
    costs: list[float] = []
    while len(costs) < MOST_ROUNDS and sum(costs) < ENOUGH_SECONDS * 4:
        costs.append(max(cost(lambda: engine.check(case)), 1e-6))
        if len(costs) > 2 and sum(costs) > ENOUGH_SECONDS:
            break
    return min(costs)
