"""Looks at the proof of who sent a mail: SPF, DKIM and DMARC as the receiving server found them.

Rules: only results that the sender cannot write are read (`app.checks.proof`); a pass counts only for the
domain in the From line; a brand's own domain with an aligned pass speaks for calm, a mailbox anybody can
have does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.checks.proof import Proof, organisation, read_proof
from app.core.outcome import Clear, DoesNotApply, Finding, Found, Outcome
from app.core.subject import Part, Span, Subject
from app.knowledge.hosts import Popularity, is_disposable_mail, is_free_mail, popularity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.knowledge.brands import Directory

SIGNS: Final = (
    "auth.brand_without_proof",
    "auth.dkim_broken",
    "auth.dmarc_fail",
    "auth.spf_fail_unaligned",
    "calm.known_domain",
    "calm.own_domain",
)


def look(subject: Subject, directory: Directory) -> Outcome:
    """Find what the receiving server says of the sender.

    Args:
        subject: what was pasted.
        directory: the bundled brands.

    Returns:
        Found with the findings of `SIGNS`; DoesNotApply where no trusted results are there.
    """
    domain = subject.sender.domain if subject.sender else ""
    proof = read_proof(subject) if domain else None
    if proof is None or not proof.methods:
        return DoesNotApply()
    span = Span(Part.HEADER, 0, len(subject.headers[proof.index].value), proof.index)
    is_proved = (
        proof.aligned("dmarc", domain) or proof.aligned("dkim", domain) or proof.aligned("spf", domain)
    )
    display = subject.sender.display if subject.sender else ""
    calm = _calm(proof, domain, display, directory)
    signs = calm if is_proved else _danger(proof, domain, directory)
    owner = directory.owner(domain)
    facts = (("domain", domain), ("brand", owner.name if owner else organisation(domain)))
    found = tuple(Finding(sign, span, facts) for sign in signs)
    return Found(found) if found else Clear("the receiving server's results")


def _calm(proof: Proof, domain: str, display: str, directory: Directory) -> Iterator[str]:
    """What an aligned pass says; SPF alone is not enough, since shared servers blur it.

    A name that is another brand's gets no calm: anybody can send notices through GitHub or Google.
    """
    is_signed = proof.aligned("dmarc", domain) or proof.aligned("dkim", domain)
    if not is_signed or proof.has("dmarc", "fail") or is_free_mail(domain) or is_disposable_mail(domain):
        return
    owner = directory.owner(domain)
    claimed = directory.named_in(display, as_name=True)
    if claimed and owner != claimed[0].brand:
        return
    if owner:
        yield "calm.own_domain"
    elif popularity(organisation(domain)) >= Popularity.TOP_10_000 and directory.lookup(domain) is None:
        yield "calm.known_domain"


def _danger(proof: Proof, domain: str, directory: Directory) -> Iterator[str]:
    """What is said where nothing passed for the domain in the From line."""
    if proof.has("dmarc", "temperror") or proof.has("dkim", "temperror") or proof.has("spf", "temperror"):
        return
    is_claimed = directory.owner(domain) is not None and not is_free_mail(domain)
    checked = [method for method in proof.methods if method.name in {"spf", "dkim", "dmarc"}]
    if is_claimed and checked:
        yield "auth.brand_without_proof"
    if proof.has("dmarc", "fail"):
        yield "auth.dmarc_fail"
        return
    if proof.has("arc", "pass"):
        return
    if proof.has("spf", "fail", "softfail", "hardfail"):
        yield "auth.spf_fail_unaligned"
    signed = [m for m in proof.results("dkim") if m.result == "fail" and m.domain]
    if any(organisation(method.domain) == organisation(domain) for method in signed):
        yield "auth.dkim_broken"
