"""The checks, in one ordered tuple. A check that does not stand here does not run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.checks import authentication, files, hiding, links, sender, wordings
from app.checks.at_home import OF_FIRMS, TAKEN_BACK, is_at_home, without
from app.checks.check import Check, run
from app.core.outcome import CouldNotLook, Found, Outcome
from app.core.subject import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.checks.reading import Reading

CHECKS: Final = (
    Check("sender", sender.SIGNS, lambda r: sender.look(r.subject, r.directory)),
    Check("authentication", authentication.SIGNS, lambda r: authentication.look(r.subject, r.directory)),
    Check("links.shown", ("link.shown_elsewhere",), links.shown_against_target),
    Check(
        "links.hosts",
        (
            "link.lookalike",
            "link.brand_inside",
            "link.number_host",
            "link.shortener",
            "link.free_host",
            "link.other_letters",
        ),
        links.hosts,
    ),
    Check(
        "links.addresses",
        ("link.name_before_at", "link.odd_port", "link.passes_on", "link.encoded", "link.knows_you"),
        links.addresses,
    ),
    Check("links.brand", ("link.brand_elsewhere", "calm.official_links"), links.named_brand),
    Check("links.mail", ("link.mail_button",), links.mail_buttons),
    Check("links.pages", ("link.form", "link.password_form", "link.code_link", "link.moves_on"), links.pages),
    Check(
        "files",
        (
            "file.program",
            "file.two_endings",
            "file.program_inside",
            "file.disc_image",
            "file.page",
            "file.macros",
            "file.locked",
            "file.hidden_name",
            "file.not_what_it_says",
        ),
        files.attachments,
    ),
    Check(
        "hiding.letters",
        ("hiding.invisible", "hiding.lookalike_letters", "hiding.disguised_brand", "hiding.turned_around"),
        hiding.letters,
    ),
    Check(
        "hiding.unseen",
        (
            "hiding.unseen_text",
            "hiding.only_file",
            "hiding.only_pictures",
            "hiding.two_versions",
            "hiding.random_code",
        ),
        hiding.unseen,
    ),
    Check("wordings", (), wordings.said),
)


UNREAD: Final = "unread.any"
"""Stands among the ids where a check could not look; no sign, so nobody learns from it."""


def look(reading: Reading) -> dict[str, Outcome]:
    """Run every check, then the stories, which need to know what else was found.

    Args:
        reading: the subject with its words, phrases and brands.

    Returns:
        The outcome of each check, by its id, `stories` last.
    """
    outcomes = run(CHECKS, reading)
    if at_home := is_at_home(outcomes, reading):
        outcomes = without(outcomes, TAKEN_BACK)
    known = present(reading, outcomes.values())
    stories = run((Check("stories", (), lambda r: wordings.told(r, known)),), reading)
    return outcomes | (without(stories, OF_FIRMS) if at_home else stories)


def present(reading: Reading, outcomes: Iterable[Outcome]) -> frozenset[str]:
    """Ids of the signs found, with `link.any` and `phone.any` where a web link or a phone number is.

    `copied.any` stands where a mail was copied out of a window: what its links show came along, but not
    where they lead; `unread.any` where a check could not look at the words.
    """
    found = {f.sign for o in outcomes if isinstance(o, Found) for f in o.findings}
    if any(link.url.is_web for link in reading.subject.links):
        found.add("link.any")
    if reading.subject.phones:
        found.add("phone.any")
    if reading.subject.kind is Kind.COPIED_EMAIL:
        found.add("copied.any")
    if any(isinstance(outcome, CouldNotLook) for outcome in outcomes):
        found.add(UNREAD)
    return frozenset(found)
