"""Decides what a link is made of, by the rules that browsers follow (WHATWG, through Ada).

Rules: what a browser would open is what is judged: backslashes, userinfo, tabs and line breaks, UTS-46
names, octal, hexadecimal and whole-number addresses come out the way a browser reads them; a link without a
scheme is `http`; parsing an `href` again gives the same `href`; nothing raises.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from app.core.limits import LINK_CHARACTERS
from app.core.subject import Url
from app.knowledge.suffix import HostParts, split_host

if TYPE_CHECKING:
    from collections.abc import Callable

WEB_SCHEMES: Final = frozenset({"http", "https"})
SPECIAL_SCHEMES: Final = WEB_SCHEMES | {"ftp", "ws", "wss", "file"}
"""Schemes in which WHATWG reads `\\` as `/`."""
HOSTLESS_SCHEMES: Final = frozenset(
    {
        *("about", "bitcoin", "callto", "cid", "data", "ethereum", "facetime", "geo", "javascript", "magnet"),
        *("mailto", "mid", "sip", "skype", "sms", "smsto", "tel", "upi", "vbscript", "whatsapp", "xmpp"),
    }
)
"""Schemes whose rest is no host, whatever it looks like."""

_CACHED_CHARACTERS: Final = 512
_EDGE: Final = "".join(map(chr, range(0x21))) + "\u200b\u2060\ufeff"
"""What browsers strip from both ends, and the invisible signs that copying leaves there."""
_BREAKS: Final = str.maketrans("", "", "\t\n\r")
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]{0,63}):")
_SPACE: Final = re.compile(r"\s")
_PORT: Final = re.compile(r"[0-9]{1,5}(?:[/?#\\]|$)")
_NO_PARTS: Final = HostParts("", "", "", "", is_known=False)


def parse_url(raw: str, *, base: str = "") -> Url | None:
    """Take a link apart as a browser does.

    Args:
        raw: the link as written or as it stands in `href`; `www.x.org` and `x.org/a` count as `http`.
        base: address of the page the link stands on (`<base href>`); relative links need it, and only that
            of a web page counts.

    Returns:
        The parts, or None where this is no link: words, an email address, a relative link without a base.
    """
    if len(raw) <= _CACHED_CHARACTERS and len(base) <= _CACHED_CHARACTERS:
        return _parse_cached(raw, base)
    return _parse(raw, base)


def _parse(raw: str, base: str) -> Url | None:
    text = raw.strip(_EDGE)
    if not text.isprintable():
        text = text.translate(_BREAKS)
    scheme = _scheme(text)
    if scheme in HOSTLESS_SCHEMES:
        return _without_host(scheme, text)
    href = _href(text, scheme, base if _scheme(base.strip(_EDGE)) in SPECIAL_SCHEMES else "")
    if len(href) > LINK_CHARACTERS:
        href = _shortened(href)
    return _taken_apart(href) if href else None


_parse_cached = lru_cache(maxsize=512)(_parse)


def _scheme(text: str) -> str:
    """The scheme a link names; empty for none, and for `host:8080/x`."""
    match = _SCHEME.match(text)
    if match is None:
        return ""
    name = match[1].lower()
    if name in SPECIAL_SCHEMES or name in HOSTLESS_SCHEMES:
        return name
    if "." in name or _PORT.match(text, match.end()):
        return ""
    return name


def _href(text: str, scheme: str, base: str) -> str:
    """The normalised link; empty where a browser would refuse it."""
    if scheme not in SPECIAL_SCHEMES and scheme and _SPACE.search(text):
        return ""
    if scheme or not text:
        return _normalised(text, base)
    if base and (joined := _normalised(text, base)):
        return joined
    slashes = text[:2].replace("\\", "/")
    if slashes == "//":
        return _normalised("http:" + text, "")
    if text[0] in "/\\?#" or not _looks_like_host(text):
        return ""
    return _normalised("http://" + text, "")


def _looks_like_host(text: str) -> bool:
    """Whether something without a scheme begins as a host does, and is no email address."""
    authority = re.split(r"[/\\?#]", text, maxsplit=1)[0]
    if "@" in authority and len(authority) == len(text) and ":" not in authority:
        return False
    host = authority.rpartition("@")[2].lower()
    return any(dot in host for dot in ".\u3002\uff0e\uff61") or host.startswith(("[", "localhost"))


def _normalised(text: str, base: str) -> str:
    normalize_url, join_url = _ada()
    try:
        return join_url(_encodable(base), _encodable(text)) if base else normalize_url(_encodable(text))
    except ValueError:
        return ""


@cache
def _ada() -> tuple[Callable[[str], str], Callable[[str, str], str]]:
    """Ada, loaded at the first link: 20 ms that a text without a link need not pay."""
    from ada_url import join_url, normalize_url

    return normalize_url, join_url


def _encodable(text: str) -> str:
    """A text without halves of surrogate pairs, which have no bytes."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _shortened(href: str) -> str:
    """Cut a link that is too long, keeping its host whole; empty where the host itself is too long."""
    scheme, mark, rest = href.partition("://")
    if not mark:
        return _normalised(href[:LINK_CHARACTERS], "")
    end = _first_of(rest, "/?#")
    userinfo, at, host = rest[:end].rpartition("@")
    room = LINK_CHARACTERS - len(scheme) - len(host) - 8
    if room < 0:
        return ""
    kept = userinfo[: min(room, 512)] + at if at else ""
    return _normalised(f"{scheme}://{kept}{host}{rest[end:]}"[:LINK_CHARACTERS], "")


def _without_host(scheme: str, text: str) -> Url:
    """A link such as `mailto:` or `javascript:`; a browser hands its rest over untouched."""
    rest = text.partition(":")[2].encode("utf-8", "replace").decode()[:LINK_CHARACTERS].rstrip(_EDGE)
    before, _, fragment = rest.partition("#")
    path, _, query = before.partition("?")
    return Url(
        href=f"{scheme}:{rest}",
        scheme=scheme,
        host="",
        port=None,
        username="",
        password="",
        path=path,
        query=query,
        fragment=fragment,
        domain="",
        suffix="",
        icann_domain="",
        is_address=False,
        host_unicode="",
    )


def _taken_apart(href: str) -> Url:
    """The parts of a normalised link. Ada writes them in one fixed order: cutting at the marks is exact."""
    before, _, fragment = href.partition("#")
    before, _, query = before.partition("?")
    scheme, _, rest = before.partition(":")
    authority, path = "", rest
    if rest.startswith("//"):
        end = _first_of(rest, "/", 2)
        authority, path = rest[2:end], rest[end:]
    userinfo, _, place = authority.rpartition("@")
    username, _, password = userinfo.partition(":")
    host, port = _host_and_port(place)
    is_address = ":" in host or (scheme in SPECIAL_SCHEMES and host[-1:].isdigit() and _is_ipv4(host))
    parts = _NO_PARTS if is_address or not host else split_host(host)
    return Url(
        href=href,
        scheme=scheme,
        host=host,
        port=port,
        username=username,
        password=password,
        path=path,
        query=query,
        fragment=fragment,
        domain=parts.domain,
        suffix=parts.suffix,
        icann_domain=parts.icann_domain,
        is_address=is_address,
        host_unicode=_unicode(host) if "xn--" in host else host,
    )


def _host_and_port(place: str) -> tuple[str, int | None]:
    if place.startswith("["):
        host, _, port = place[1:].partition("]")
        port = port.removeprefix(":")
    else:
        host, _, port = place.partition(":")
        host = host.lower().removesuffix(".")
    return host, int(port) if port.isdecimal() else None


def _is_ipv4(host: str) -> bool:
    numbers = host.split(".")
    return len(numbers) == 4 and all(number.isdecimal() and len(number) < 4 for number in numbers)


def _unicode(host: str) -> str:
    """The host with punycode decoded; as it was where it is no valid punycode."""
    from ada_url import idna

    try:
        return idna.decode(host) or host
    except ValueError:
        return host


def _first_of(text: str, marks: str, start: int = 0) -> int:
    """Where the first of these marks stands; the end where none does."""
    found = [place for mark in marks if (place := text.find(mark, start)) >= 0]
    return min(found, default=len(text))
