"""Tells of a full web address inside a link of somebody else: what an open redirect would pass on to.

Rules: in a parameter, behind `#` or in the path, escaped up to twice or in base64; it may be harmless, so
nothing is unwrapped here and nothing follows by itself; nothing raises; linear.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from app.knowledge.url import parse_url

if TYPE_CHECKING:
    from app.core.subject import Url

_FULL_ADDRESS: Final = re.compile(r"(?i)(?:https?:)?[/\\]{2}[^/\\]")
_IN_PATH: Final = re.compile(r"(?i)[/=*]https?:/{1,2}")
_BASE64_HTTP: Final = ("aHR0c", "a1aHR0c")
_MOST_PARAMETERS: Final = 200


def open_redirect_target(url: Url) -> Url | None:
    """The full address of another owner inside a link, in a parameter or the path; None for none."""
    for pair in re.split("[&;#]", f"{url.query}#{url.fragment}", maxsplit=_MOST_PARAMETERS):
        target = _full_address(pair) or _full_address(pair.partition("=")[2])
        if target is not None and _is_elsewhere(target, url):
            return target
    path = unquote(url.path) if "%" in url.path else url.path
    match = _IN_PATH.search(path)
    if match is None:
        return None
    target = parse_url(path[match.start() + 1 :])
    return target if target is not None and _is_elsewhere(target, url) else None


def unbase64(value: str) -> str:
    """Base64 of either alphabet, padded or not; empty where it is none."""
    plain = value.replace("+", "-").replace("/", "_").replace(" ", "-").rstrip("=")
    try:
        return urlsafe_b64decode(plain + "=" * (-len(plain) % 4)).decode("utf-8", "replace")
    except ValueError:
        return ""


def _full_address(value: str) -> Url | None:
    for _ in range(3):
        if value.startswith(_BASE64_HTTP):
            value = unbase64(value.removeprefix("a1"))
        if _FULL_ADDRESS.match(value):
            return parse_url(value)
        if "%" not in value:
            return None
        value = unquote(value)
    return None


def _is_elsewhere(target: Url, url: Url) -> bool:
    return target.is_web and "." in target.host and (target.domain or target.host) != (url.domain or url.host)
