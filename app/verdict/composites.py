"""Which signs together set a floor under the answer, whatever the model says.

Rules: a composite needs a demand, a trick or a file that no honest sender has; a topic, a brand or a link
alone is never one; each is measured on honest mail and messages before it may say *scam*.
"""

from __future__ import annotations

from typing import Final

from app.core.verdict import Answer
from app.verdict.combine import Composite

FALSE_ADDRESS: Final = frozenset({"link.lookalike", "sender.lookalike_domain", "link.name_before_at"})
SECRETS: Final = frozenset(
    {
        "want.code",
        "want.password",
        "want.card",
        "want.id_papers",
        "want.login",
        "want.update_details",
        "want.small_fee",
    }
)
PAYING: Final = frozenset(
    {
        "want.gift_card",
        "want.crypto",
        "want.wire",
        "want.payment_app",
        "want.money_help",
        "want.send_cash",
        "want.deposit",
    }
)
LEADING_AWAY: Final = frozenset({"want.move_app", "want.join_group", "want.invest"})
PRESSING: Final = frozenset({"push.*"})


def _set(*signs: str) -> frozenset[str]:
    return frozenset(signs)


COMPOSITES: Final = (
    Composite("false_address_asks", (FALSE_ADDRESS, SECRETS), Answer.SCAM),
    Composite("false_address", (FALSE_ADDRESS,), Answer.CAREFUL),
    Composite("disguised_brand_asks", (_set("hiding.disguised_brand"), _set("want.*")), Answer.SCAM),
    Composite("disguised_brand", (_set("hiding.disguised_brand"),), Answer.CAREFUL),
    Composite("false_document", (_set("file.two_endings", "file.hidden_name"),), Answer.SCAM),
    Composite("program", (_set("file.program", "file.program_inside", "file.disc_image"),), Answer.CAREFUL),
    Composite(
        "picture_over_a_short_link", (_set("hiding.only_pictures"), _set("link.shortener")), Answer.CAREFUL
    ),
    Composite("password_in_mail", (_set("link.password_form"),), Answer.CAREFUL),
    Composite("password_in_mail_asks", (_set("link.password_form"), SECRETS | PRESSING), Answer.SCAM),
    Composite("code_and_pretext", (_set("want.code"), _set("story.*")), Answer.SCAM),
    Composite("code", (_set("want.code"),), Answer.CAREFUL),
    Composite(
        "gift_cards", (_set("want.gift_card"), _set("push.secrecy", "push.deadline", "story.*")), Answer.SCAM
    ),
    Composite("secret_payment", (_set("push.secrecy"), PAYING), Answer.SCAM),
    Composite("new_number_pays", (_set("story.hi_mum", "story.family_emergency"), PAYING), Answer.SCAM),
    Composite("blackmail", (_set("story.blackmail", "push.blackmail"), PAYING), Answer.SCAM),
    Composite("remote_control", (_set("want.remote_access"), _set("story.*")), Answer.SCAM),
    Composite("easy_money", (_set("story.job", "story.investment"), PAYING | LEADING_AWAY), Answer.CAREFUL),
    Composite("spoofed_brand_asks", (_set("auth.brand_without_proof"), SECRETS), Answer.CAREFUL),
)
