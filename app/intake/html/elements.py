"""Knows what each tag does to the words around it: a line of its own, a blank line, nothing at all.

Rules: the default styles of browsers, as far as they decide where lines break and what is not shown.
Source: https://html.spec.whatwg.org/multipage/rendering.html, known before 2026-11-23.
"""

from __future__ import annotations

from typing import Final

VOID: Final = frozenset(
    [
        "area",
        "base",
        "basefont",
        "bgsound",
        "br",
        "col",
        "embed",
        "frame",
        "hr",
        "img",
        "image",
        "input",
        "keygen",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
"""Tags without an end."""
PARAGRAPHS: Final = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "dl",
        "blockquote",
        "pre",
        "hr",
        "figure",
        "menu",
        "fieldset",
        "listing",
        "xmp",
        "plaintext",
    ]
)
"""Tags that stand between blank lines."""
BLOCKS: Final = PARAGRAPHS | frozenset(
    [
        "address",
        "article",
        "aside",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dt",
        "figcaption",
        "footer",
        "form",
        "header",
        "hgroup",
        "html",
        "legend",
        "li",
        "main",
        "nav",
        "noscript",
        "option",
        "optgroup",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "caption",
    ]
)
"""Tags that stand on lines of their own."""
CELLS: Final = frozenset(("td", "th"))
NOT_SHOWN: Final = frozenset(
    [
        "script",
        "style",
        "template",
        "title",
        "datalist",
        "noembed",
        "noframes",
        "rp",
        "iframe",
        "audio",
        "video",
    ]
)
"""Tags whose content a mail window does not show."""
BARRIERS: Final = frozenset(
    ["table", "td", "th", "caption", "html", "object", "marquee", "applet", "template", "button"]
)
"""Tags that an end tag inside them cannot reach across."""
TABLE_PARTS: Final = frozenset(["table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption"])
CLOSES_PARAGRAPH: Final = PARAGRAPHS | frozenset(
    [
        "address",
        "article",
        "aside",
        "center",
        "details",
        "dialog",
        "dir",
        "div",
        "figcaption",
        "footer",
        "form",
        "header",
        "hgroup",
        "main",
        "nav",
        "search",
        "section",
        "summary",
        "table",
        "li",
        "dd",
        "dt",
    ]
)
"""Tags before which an open paragraph ends. (`table` only outside quirks mode; the words are the same.)"""
CLOSES_ITSELF: Final = {
    "li": ("li",),
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
    "option": ("option",),
    "tr": ("tr", "td", "th"),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "tbody": ("tbody", "thead", "tfoot", "tr", "td", "th"),
    "thead": ("tbody", "thead", "tfoot", "tr", "td", "th"),
    "tfoot": ("tbody", "thead", "tfoot", "tr", "td", "th"),
    "a": ("a",),
}
"""Open tags that end where this one begins."""
NEEDS_ROOM: Final = CLOSES_PARAGRAPH | frozenset(CLOSES_ITSELF)
"""Tags before which something may end."""
LIST_BARRIERS: Final = frozenset(["ul", "ol", "menu", "dl", "table", "td", "th"])
FORMATTING: Final = frozenset(
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"]
)
"""Tags that may be closed across others without closing those."""
BUTTON_TYPES: Final = frozenset(("submit", "button", "reset", "image"))
SILENT_TYPES: Final = frozenset(("hidden", "checkbox", "radio", "file", "color", "range"))
"""Kinds of input in which nobody types words."""
