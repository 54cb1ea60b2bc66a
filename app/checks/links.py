"""Looks at where links lead: shown text against target, look-alike hosts, tricks in the address, forms.

Rules: a link alone is no reason; free hosts and shorteners are weak signs that only add to others; a link
of a brand in the directory is never called a look-alike; what a mail copied out of a window shows is not
where its links lead, so it proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from app.checks.reading import Reading
from app.core.outcome import Clear, DoesNotApply, Finding, Found, Outcome
from app.core.subject import Kind, Link, LinkOrigin, Part, Span, Subject, Url
from app.knowledge.brands import Role
from app.knowledge.hosts import is_free_host, is_free_mail, is_shortener, popularity
from app.knowledge.inner import open_redirect_target
from app.knowledge.lookalike import Strength, lookalike
from app.knowledge.suffix import split_host
from app.knowledge.url import parse_url

if TYPE_CHECKING:
    from app.knowledge.brands import Brand, Directory

Facts = tuple[tuple[str, str], ...]
Look = Callable[[Link, Reading], Iterator[tuple[str, Facts]]]
MOST_FINDINGS: Final = 3
"""Findings kept of one sign; a mail with forty bad links needs no forty reasons."""
SECURE_PORTS: Final = frozenset({80, 443, 8080, 8443})
AT_HOME: Final = (
    *("10.", "127.", "192.168.", "169.254.", "fe80:", "fc", "fd"),
    *(f"172.{number}." for number in range(16, 32)),
)
"""How the addresses of one's own network begin (RFC 1918, RFC 4193): no stranger waits there."""
CODE_SCHEMES: Final = frozenset({"javascript", "vbscript", "data"})
SHOWN_OF_PAGE: Final = 200
"""Characters of the text that a finding about the whole page points at."""
_MAILTO: Final = re.compile(r"mailto:<?([\w.+%\-]{1,64}@[\w.\-]{1,255})", re.IGNORECASE)
_EMAIL: Final = re.compile(r"[\w.+\-]@[\w\-]+\.\w")
SHORT_NAME: Final = 6
"""Letters of the name of a firm's own link shortener, at most (`fkrt.it`)."""
SHORT_CODE: Final = (4, 12)
"""Characters of the path of a shortened link."""
NEEDLESS: Final = 3
"""Letters or digits written as %XX without need before it counts."""


def judged(reading: Reading) -> tuple[tuple[int, Link], ...]:
    """The web links that are looked at, the most telling first, with their place in `Subject.links`."""
    return reading.judged


def place(index: int, link: Link) -> Span:
    """Where a finding about a link points: its shown words, or its target where nothing is shown."""
    if link.span.part is Part.TEXT and link.span.end > link.span.start:
        return link.span
    return Span(Part.LINK, 0, len(link.target), index)


def shown_against_target(reading: Reading) -> Outcome:
    """Find words that show one address over a link that leads to another."""
    return _each(reading, _shown_elsewhere)


def hosts(reading: Reading) -> Outcome:
    """Find look-alike, borrowed and odd hosts."""
    return _each(reading, _host_signs)


def addresses(reading: Reading) -> Outcome:
    """Find tricks inside the address: names before an @, odd ports, hidden redirects, needless encoding."""
    return _each(reading, _address_signs)


def named_brand(reading: Reading) -> Outcome:
    """Compare the brands a message names with where its links lead; of a link alone, say whose it is."""
    named = reading.speaking
    links = judged(reading)
    is_alone = reading.subject.kind is Kind.LINK
    if not links or not (named or is_alone):
        return DoesNotApply()
    claimed = {brand.id for brand in named}
    if None not in reading.owners:
        if reading.subject.kind is Kind.COPIED_EMAIL:
            return Clear("where its links lead did not come along")
        for (index, link), owner in zip(links, reading.owners, strict=True):
            if owner is not None and (is_alone or owner.id in claimed):
                facts = _facts(owner, link.url)
                return Found((Finding("calm.official_links", place(index, link), facts),))
        return Clear()
    for index, link in links if named else ():
        if _leads_elsewhere(link, claimed, reading.directory):
            return Found((Finding("link.brand_elsewhere", place(index, link), _facts(named[0], link.url)),))
    return Clear()


def _leads_elsewhere(link: Link, named_ids: set[str], directory: Directory) -> bool:
    """Whether nobody known owns the place, and no named brand runs it for everybody (`monzo.me`)."""
    known = directory.lookup(link.url.host)
    if known is not None and (known[1] is not Role.USER or known[0].id in named_ids):
        return False
    return _is_strange(link) and not is_short(link.url)


def is_short(url: Url) -> bool:
    """Whether it is a shortened link: of a known service, or a very short name and nothing but a code."""
    if is_shortener(url.domain):
        return True
    if url.host != url.domain or popularity(url.domain) or is_free_host(url):
        return False
    name, code = url.domain.partition(".")[0], url.path[1:]
    is_small = len(name) <= SHORT_NAME and SHORT_CODE[0] <= len(url.path) <= SHORT_CODE[1]
    is_word = code.isdigit() or (code.isalpha() and code[1:].islower())
    return is_small and code.isalnum() and not is_word


def _is_strange(link: Link) -> bool:
    return not popularity(link.url.domain) and link.origin is not LinkOrigin.HIDDEN


def pages(reading: Reading) -> Outcome:
    """Find forms, passwords asked for inside a mail, and links that run code."""
    subject = reading.subject
    notes = {note: sign for note, sign in _PAGE_SIGNS.items() if note in subject.html_notes}
    ids = list(dict.fromkeys(notes.values()))
    if subject.asks_password:
        ids = [*(sign for sign in ids if sign != "link.form"), "link.password_form"]
    elif subject.has_form and "link.form" not in ids:
        ids.append("link.form")
    return Found(tuple(Finding(sign, _page_place(sign, subject)) for sign in ids)) if ids else Clear()


def _page_place(sign: str, subject: Subject) -> Span:
    """The link that does it, where one is kept; else the beginning of the text."""
    for index, link in enumerate(subject.links):
        runs = sign == "link.code_link" and link.url.scheme in CODE_SCHEMES
        if runs or link.origin is _PAGE_ORIGINS.get(sign):
            return place(index, link)
    return Span(Part.TEXT, 0, min(len(subject.text), SHOWN_OF_PAGE))


_PAGE_SIGNS: Final = {
    "data-link": "link.code_link",
    "javascript-link": "link.code_link",
    "meta-refresh": "link.moves_on",
    "attachment-form": "link.form",
}
_PAGE_ORIGINS: Final = {
    "link.moves_on": LinkOrigin.REFRESH,
    "link.form": LinkOrigin.FORM,
    "link.password_form": LinkOrigin.FORM,
}


def mail_buttons(reading: Reading) -> Outcome:
    """Find buttons that write a mail to a free mailbox that is not the sender's own.

    Scams do so where a link would be caught: "Yes, it was me" writes to the thief. A list says in its headers
    how to leave it, and an address that is shown as an address hides nothing.
    """
    subject = reading.subject
    sender = subject.sender
    if subject.kind is not Kind.EMAIL or subject.header("list-id"):
        return DoesNotApply()
    known = {box.address for box in (*subject.receivers, *subject.reply_to)} | {
        sender.address if sender else ""
    }
    for index, link in enumerate(subject.links):
        found = _MAILTO.match(link.target) if link.origin is LinkOrigin.ANCHOR else None
        if found is None or "@" in link.shown:
            continue
        address = unquote(found[1]).lower()
        if is_free_mail(address.rpartition("@")[2]) and address not in known:
            return Found((Finding("link.mail_button", place(index, link), (("address", address),)),))
    return Clear()


def _each(reading: Reading, look: Look) -> Outcome:
    links = judged(reading)
    if not links:
        return DoesNotApply()
    kept: dict[str, list[Finding]] = {}
    for index, link in links:
        for sign, facts in look(link, reading):
            found = kept.setdefault(sign, [])
            if len(found) < MOST_FINDINGS:
                found.append(Finding(sign, place(index, link), facts))
    return Found(tuple(f for found in kept.values() for f in found)) if kept else Clear()


def _shown_elsewhere(link: Link, reading: Reading) -> Iterator[tuple[str, Facts]]:
    if link.origin is not LinkOrigin.ANCHOR or " " in link.shown.strip() or "." not in link.shown:
        return
    shown = parse_url(link.shown)
    target = (*link.via, link.url)[0]
    if shown is None or not split_host(shown.host).is_known:
        return
    if shown.domain in {"", target.domain, link.url.domain}:
        return
    owner = reading.directory.owner(shown.host)
    if owner is not None and owner == reading.directory.owner(link.url.host):
        return
    if popularity(link.url.domain) and not is_free_host(link.url) and not is_shortener(link.url.domain):
        return
    yield "link.shown_elsewhere", (("shown", shown.domain), ("domain", link.url.domain or link.url.host))


def _host_signs(link: Link, reading: Reading) -> Iterator[tuple[str, Facts]]:
    url = link.url
    like = lookalike(url.host, reading.directory)
    if like is not None:
        yield (
            ("link.lookalike" if like.strength is Strength.STRONG else "link.brand_inside"),
            _facts(like.brand, url),
        )
    if url.is_address:
        if not url.host.startswith(AT_HOME):
            yield "link.number_host", (("host", url.host),)
    elif is_short(url) and reading.directory.owner(url.host) is None:
        yield "link.shortener", (("domain", url.domain),)
    elif is_free_host(url):
        yield "link.free_host", (("domain", url.icann_domain or url.domain),)
    if "xn--" in url.host and like is None:
        yield "link.other_letters", (("host", url.host_unicode),)


def _address_signs(link: Link, reading: Reading) -> Iterator[tuple[str, Facts]]:
    url = link.url
    if url.username and not reading.directory.owner(url.host):
        yield "link.name_before_at", (("name", url.username[:60]), ("host", url.host))
    if url.port is not None and url.port not in SECURE_PORTS:
        yield "link.odd_port", (("port", str(url.port)),)
    inner = open_redirect_target(url)
    if inner is not None and not reading.directory.owner(inner.host):
        yield "link.passes_on", (("domain", url.domain or url.host), ("other", inner.domain or inner.host))
    if _needless_encoding(link.target) >= NEEDLESS:
        yield "link.encoded", ()
    if _EMAIL.search(unquote(url.fragment)):
        yield "link.knows_you", ()


def _needless_encoding(target: str) -> int:
    """How many plain letters or digits are written as %XX before the query."""
    before = target.partition("?")[0][:2000]
    return sum(piece[:2].isalnum() and _is_plain(piece[:2]) for piece in before.split("%")[1:])


def _is_plain(code: str) -> bool:
    try:
        return chr(int(code, 16)).isalnum() and int(code, 16) < 128
    except ValueError:
        return False


def _facts(brand: Brand | None, url: Url) -> Facts:
    return (("brand", brand.name if brand else ""), ("domain", url.domain or url.host))
