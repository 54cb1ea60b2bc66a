"""Looks at who sent it: whether name, address, number and reply address belong together.

Rules: a brand's own and mail domains come from the directory only; an address of any brand is never called
a look-alike; a person who writes about a brand claims nothing; a text's claim counts only where a brand
speaks.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.checks.proof import organisation
from app.core.outcome import Clear, DoesNotApply, Finding, Found, Outcome
from app.core.subject import Channel, Mailbox, Part, Span, Subject
from app.core.text.fold import fold
from app.knowledge.hosts import Popularity, is_disposable_mail, is_free_mail, popularity
from app.knowledge.lookalike import Strength, lookalike
from app.knowledge.suffix import split_host

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.knowledge.brands import Brand, Directory

SIGNS: Final = (
    "sender.advert_on_free_mailbox",
    "sender.brand_name_other_domain",
    "sender.brand_in_subject",
    "sender.brand_on_free_mailbox",
    "sender.disposable_domain",
    "sender.lookalike_domain",
    "sender.name_shows_other_address",
    "sender.office_on_free_mailbox",
    "sender.number_for_brand",
    "sender.reply_to_elsewhere",
)
_SHOWN_HOST: Final = re.compile(r"(?:[\w.+\-]{1,64}@)?((?:[\w\-]{1,63}\.){1,4}[A-Za-z]{2,24})(?![\w.\-@])")
_WORD: Final = re.compile(r"[^\W\d_]+")
_OFFICIAL_BOXES: Final = frozenset({"noreply", "donotreply", "mailings", "newsletter", "postmaster", "abuse"})
"""Names of mailboxes that providers keep for themselves (after RFC 2142), without punctuation."""
_ADVERT: Final = re.compile("[|#$%€£¥!*=<>{}\\[\\]\u2600-\u27bf\U0001f300-\U0001faff]")
"""What stands in no person's name, but in the headline of an advert."""
_PUNCTUATION: Final = re.compile(r"[._+\-]")
_ORDINARY_NUMBER: Final = 7
"""Digits from which a sender is somebody's phone and not a short code of a company."""
_OPENING: Final = 40
"""Characters in which a company that texts you says who it is."""
_MACHINES: Final = ("postmaster@", "mailer-daemon@")
_YOUR: Final = frozenset(
    {"your", "ihr", "ihre", "dein", "votre", "ton", "su", "tu", "tuo", "suo", "uw", "je", "seu", "sua"}
)
_FROM: Final = ("from", "von", "de", "da", "van", "fra")


def look(subject: Subject, directory: Directory) -> Outcome:
    """Find what does not fit between the names and addresses of a sender.

    Args:
        subject: what was pasted.
        directory: the bundled brands.

    Returns:
        Found with the findings of `SIGNS`; DoesNotApply where no sender is known.
    """
    sender = subject.sender
    if sender is None or not sender.shown:
        return DoesNotApply()
    if "@" in sender.address:
        found = tuple(_mail(subject, sender, directory))
    else:
        found = tuple(_text(subject, sender, directory))
    return Found(found) if found else Clear("name and address of the sender")


def own_host(subject: Subject) -> str:
    """The host that a mail says it comes from; empty where anybody may have a mailbox there."""
    sender = subject.sender
    if subject.channel is not Channel.MAIL or sender is None or sender.address.startswith(_MACHINES):
        return ""
    return "" if is_free_mail(sender.domain) or is_free_mail(organisation(sender.domain)) else sender.domain


def _mail(subject: Subject, sender: Mailbox, directory: Directory) -> Iterator[Finding]:
    yield from _name_against_domain(subject, sender, directory)
    yield from _domain_itself(sender, directory)
    yield from _shown_address(sender, directory)
    yield from _reply_to(subject, sender, directory)


def _is_its_own_box(sender: Mailbox, brand: Brand, directory: Directory) -> bool:
    """Whether it is the box of a brand that gives mailboxes away, in a name that it gives nobody else."""
    local, _, domain = sender.address.rpartition("@")
    runs = directory.lookup(domain)
    return runs is not None and runs[0].id == brand.id and _PUNCTUATION.sub("", local) in _OFFICIAL_BOXES


def _name_against_domain(subject: Subject, sender: Mailbox, directory: Directory) -> Iterator[Finding]:
    domain = sender.domain
    is_free = is_free_mail(domain)
    if (directory.owner(domain) and not is_free) or sender.address.startswith(_MACHINES):
        return
    named = _in_display(sender, directory)
    if named:
        brand, span = named
        if _is_its_own_box(sender, brand, directory):
            return
        sign = "sender.brand_on_free_mailbox" if is_free else "sender.brand_name_other_domain"
        if is_free or popularity(organisation(domain)) < Popularity.TOP_10_000:
            yield Finding(sign, span, _facts(brand, domain))
        return
    local = _PUNCTUATION.sub(" ", sender.address.rpartition("@")[0])
    claimed = directory.named_in(local, as_name=True) if is_free else ()
    if claimed and " " in local:
        yield Finding("sender.brand_on_free_mailbox", address_span(sender), _facts(claimed[0].brand, domain))
        return
    if is_free and (office := _office(sender, directory)):
        yield Finding("sender.office_on_free_mailbox", office, (("domain", domain),))
        return
    if is_free and (shout := _ADVERT.search(sender.display)):
        yield Finding(
            "sender.advert_on_free_mailbox", Span(Part.SENDER, *shout.span()), (("domain", domain),)
        )
        return
    if subject.channel is Channel.MAIL and not is_free and not popularity(organisation(domain)):
        titled = directory.named_in(subject.subject_line)
        before = subject.subject_line[: titled[0].start].strip(" [(").lower() if titled else ""
        if titled and not _is_list(subject) and (not before or before.rpartition(" ")[2] in _YOUR):
            span = Span(Part.SUBJECT_LINE, titled[0].start, titled[0].end)
            yield Finding("sender.brand_in_subject", span, _facts(titled[0].brand, domain))


def _office(sender: Mailbox, directory: Directory) -> Span | None:
    """The word of a sender's name that says it is an office or a notice, not a person."""
    for word in _WORD.finditer(sender.display):
        if fold(word.group()) in directory.offices:
            return Span(Part.SENDER, *word.span())
    return None


def _in_display(sender: Mailbox, directory: Directory) -> tuple[Brand, Span] | None:
    shown = sender.display.partition(" via ")[0]
    if "@" in shown:
        return None
    mention = next(iter(directory.named_in(shown, as_name=True)), None)
    return (mention.brand, Span(Part.SENDER, mention.start, mention.end)) if mention else None


def _domain_itself(sender: Mailbox, directory: Directory) -> Iterator[Finding]:
    domain = sender.domain
    like = lookalike(domain, directory)
    if like is not None and like.strength is Strength.STRONG and not is_free_mail(domain):
        yield Finding("sender.lookalike_domain", address_span(sender), _facts(like.brand, domain))
    if is_disposable_mail(domain):
        yield Finding("sender.disposable_domain", address_span(sender), (("domain", domain),))


def _shown_address(sender: Mailbox, directory: Directory) -> Iterator[Finding]:
    real = organisation(sender.domain)
    for shown in _SHOWN_HOST.finditer(sender.display):
        parts = split_host(shown.group(1).lower())
        is_meant = (
            "@" in shown.group()
            or shown.group() == sender.display.strip().lower()
            or directory.owner(parts.domain)
        )
        if parts.is_known and parts.domain and parts.domain != real and is_meant:
            facts = (("shown", shown.group()), ("domain", sender.domain))
            yield Finding("sender.name_shows_other_address", Span(Part.SENDER, *shown.span()), facts)
            return


def _reply_to(subject: Subject, sender: Mailbox, directory: Directory) -> Iterator[Finding]:
    own = organisation(sender.domain)
    if _is_list(subject):
        return
    for index, box in enumerate(subject.reply_to):
        domain = box.domain
        if (
            not domain
            or "groups" in domain
            or organisation(domain) == own
            or _same_owner(domain, sender.domain, directory)
        ):
            continue
        like = lookalike(domain, directory)
        is_odd = is_disposable_mail(domain) or (like is not None and like.strength is Strength.STRONG)
        if (
            is_odd
            or (is_free_mail(domain) and box.address != sender.address)
            or _strange(sender, domain, directory)
        ):
            span = Span(Part.REPLY_TO, max(0, len(box.shown) - len(box.address) - 1), len(box.shown), index)
            yield Finding(
                "sender.reply_to_elsewhere", span, (("domain", sender.domain), ("other", box.address))
            )
            return


def _strange(sender: Mailbox, domain: str, directory: Directory) -> bool:
    """Whether answers to a brand would go to somebody unknown."""
    claims = directory.owner(sender.domain) is not None or _in_display(sender, directory) is not None
    return claims and directory.owner(domain) is None and not popularity(organisation(domain))


def _same_owner(one: str, other: str, directory: Directory) -> bool:
    owner = directory.owner(one)
    return owner is not None and owner == directory.owner(other)


def _text(subject: Subject, sender: Mailbox, directory: Directory) -> Iterator[Finding]:
    """A text message: a company that speaks from somebody's phone."""
    number = sender.address or sender.display
    digits = sum(map(str.isdigit, number))
    if digits < _ORDINARY_NUMBER or any(map(str.isalpha, number)):
        return
    brand = _speaker(subject, directory)
    if brand is not None:
        yield Finding(
            "sender.number_for_brand", subject.whole(Part.SENDER), (("brand", brand.name), ("number", number))
        )


def _speaker(subject: Subject, directory: Directory) -> Brand | None:
    """The brand that a text says it comes from: named first, before a colon, in brackets or after "from"."""
    text = subject.text[: _OPENING * 8]
    for mention in directory.named_in(text):
        before, after = text[: mention.start].strip(), text[mention.end : mention.end + 3].strip()
        opens = not before or before in {"[", "(", "<", "*", "【"}
        signed = after.startswith((":", "]", ")", "】")) and mention.start < _OPENING
        sent = before.lower().rpartition(" ")[2] in _FROM and mention.start < _OPENING
        if (opens or signed or sent) and not after.startswith(("?", "!")):
            return mention.brand
        if subject.links and mention.start < _OPENING:
            return mention.brand
    return None


def _is_list(subject: Subject) -> bool:
    return bool(subject.header("list-id") or subject.header("list-post"))


def address_span(sender: Mailbox) -> Span:
    """Where the address stands in what is shown of a sender."""
    start = len(sender.display) + 2 if sender.display else 0
    return Span(Part.SENDER, start, start + len(sender.address))


def _facts(brand: Brand, domain: str) -> tuple[tuple[str, str], ...]:
    return (("brand", brand.name), ("domain", domain))
