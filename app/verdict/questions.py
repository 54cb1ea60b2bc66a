"""Decides which question is asked back, and what each answer weighs.

Rules: a scam is never asked about, so nobody can be talked out of a warning; nor is what has no signs; at
most two questions, the closest first; the second asks whether the person looked another way.

Each answer carries log-odds, set by hand as the log of how many times likelier a scam gets it than an honest
message, rounded towards 0 where it calms:

- "No, I have no account there", "I entered no draw" (+2 to +3): honest senders write to their customers, so
  fewer than 1 in 10 of their messages get this answer; scams are sent blindly and mostly do.
- "Yes, I wait for a parcel" (-0.3 to -0.7): most people wait for one at any time; a blind scam gets it too.
- "Yes, I checked by phone" (-3): a thief does not answer the number the person already had.
- "They did not send it" (+4): it settles the matter.
- "It is on my card" (-3): nobody can put a number there but the bank.
- "It came from a friend" (-0.5): friends' accounts are stolen to send links.
- a sender the person trusts (-2), under the same rules: a name can be forged, so it weighs less than having
  asked by phone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.subject import Kind
from app.core.verdict import Answer

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.core.verdict import Verdict

MOST_ASKED: Final = 2


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer a person may give."""

    id: str
    text: str
    log_odds: float


@dataclass(frozen=True, slots=True)
class Ask:
    """One question whose answer settles it, and the cases it is for; an empty set is for all."""

    id: str
    text: str
    replies: tuple[Reply, ...]
    stories: frozenset[str] = frozenset()
    signs: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()

    def fits(self, verdict: Verdict) -> bool:
        """Whether it is for this verdict."""
        seen = {reason.sign for reason in (*verdict.reasons, *verdict.calm)}
        return (
            (not self.stories or verdict.story in self.stories)
            and (not self.signs or not self.signs.isdisjoint(seen))
            and (not self.kinds or verdict.kind in self.kinds)
        )


def ask_for(verdict: Verdict, asked: Collection[Ask] = ()) -> Ask | None:
    """The next question whose answer would settle this verdict.

    Args:
        verdict: the verdict after what was answered so far.
        asked: the questions asked so far.

    Returns:
        None where it is settled, enough was asked, or nothing more would help.
    """
    if verdict.answer in {Answer.SCAM, Answer.NO_SIGNS} or len(asked) >= MOST_ASKED:
        return None
    known = [ask.replies for ask in asked]
    pool = FOLLOW_UPS if asked else ASKS
    return next((ask for ask in pool if ask.fits(verdict) and ask.replies not in known), None)


TRUSTED: Final = Reply("trusted", "", -2.0)
"""The person trusts the sender."""


def _stories(*names: str) -> frozenset[str]:
    return frozenset(f"story.{name}" for name in names)


def _replies(
    yes: float, no: float, *, yes_text: str = "Yes", no_text: str = "No", unsure: str = "I'm not sure"
) -> tuple[Reply, ...]:
    return (Reply("yes", yes_text, yes), Reply("no", no_text, no), Reply("unsure", unsure, 0.0))


_REACHED: Final = _replies(
    -3.0,
    4.0,
    yes_text="Yes, it is really from them",
    no_text="Yes, and they did not send it",
    unsure="Not yet",
)
_MAIL_AND_TEXT: Final = frozenset({Kind.EMAIL, Kind.COPIED_EMAIL, Kind.MESSAGE, Kind.CHAT})
_FILES: Final = frozenset(
    {"want.open_file", "file.locked", "file.macros", "file.page", "file.not_what_it_says"}
)

ASKS: Final = (
    Ask("parcel", "Are you waiting for a parcel from this firm?", _replies(-0.7, 2.0), _stories("delivery")),
    Ask(
        "account",
        "Do you have an account with this firm?",
        _replies(-0.3, 2.5),
        _stories("bank", "account_suspended", "crypto", "points"),
    ),
    Ask(
        "ordered",
        "Did you order this yourself?",
        _replies(-1.5, 2.0),
        _stories("subscription", "invoice", "ticket"),
    ),
    Ask("entered", "Did you enter this draw yourself?", _replies(-1.0, 3.0), _stories("prize")),
    Ask(
        "office", "Are you waiting to hear from this office?", _replies(-0.7, 1.5), _stories("tax", "benefit")
    ),
    Ask("drove", "Did you drive or park there?", _replies(-0.5, 2.5), _stories("toll")),
    Ask(
        "child",
        "Did you reach your child on the old number?",
        _REACHED,
        _stories("hi_mum", "family_emergency"),
    ),
    Ask(
        "person",
        "Have you met this person in real life?",
        _replies(-1.5, 2.0),
        _stories("wrong_number", "romance", "charity", "inheritance"),
    ),
    Ask("boss", "Did you ask them on a phone number you knew?", _REACHED, _stories("boss")),
    Ask("applied", "Did you ask for this job or loan?", _replies(-0.5, 2.0), _stories("job", "loan")),
    Ask(
        "seen",
        "Have you seen the home or item yourself?",
        _replies(-0.7, 1.5),
        _stories("rental", "marketplace"),
    ),
    Ask("profit", "Do they promise you money?", _replies(2.5, -0.3), _stories("investment", "recovery")),
    Ask("helper", "Did you ask for this help first?", _replies(-0.7, 3.0), _stories("tech_support")),
    Ask("pays", "Do you pay this firm now?", _replies(-0.4, 2.0), _stories("sim", "energy", "health")),
    Ask(
        "mail",
        "Does this firm run your mail?",
        _replies(-0.3, 2.5),
        _stories("mailbox_full", "password_expiry"),
    ),
    Ask("threat", "Does it ask you for money?", _replies(3.0, -0.5), _stories("blackmail", "police")),
    Ask("code", "Did you ask for this code just now?", _replies(-1.0, 2.0), signs=frozenset({"want.code"})),
    Ask(
        "new_account",
        "Did you ask them on a phone number you knew?",
        _REACHED,
        signs=frozenset({"want.bank_change", "want.wire"}),
    ),
    Ask(
        "file",
        "Did you know that this file would come?",
        _replies(-1.0, 1.5),
        _stories("shared_document", "voicemail", "is_this_you"),
    ),
    Ask("sent_file", "Did you know that this file would come?", _replies(-1.0, 1.5), signs=_FILES),
    Ask(
        "sender",
        "Do you know the sender, and did you expect this?",
        _replies(-1.0, 1.0),
        kinds=_MAIL_AND_TEXT,
    ),
    Ask("link", "Did you ask for this link?", _replies(-1.0, 1.0), kinds=frozenset({Kind.LINK})),
    Ask(
        "caller",
        "Did they ask for money, a code or a password?",
        _replies(3.0, -0.3),
        kinds=frozenset({Kind.PHONE, Kind.ADDRESS}),
    ),
)
"""Every question, the closest first."""

FOLLOW_UPS: Final = (
    Ask("checked", "Did you ask them on a phone number you knew?", _REACHED, kinds=_MAIL_AND_TEXT),
    Ask(
        "friend",
        "Did it come from somebody you know well?",
        _replies(-0.5, 0.7),
        kinds=frozenset({Kind.LINK}),
    ),
    Ask(
        "printed",
        "Is it printed on your card or on an old bill?",
        _replies(-3.0, 0.3),
        kinds=frozenset({Kind.PHONE, Kind.ADDRESS}),
    ),
)
"""What is asked second, where the first answer left it open."""
