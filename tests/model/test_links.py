"""The link expert as shipped: loads, judges, explains, and never raises."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import DamagedResources
from app.knowledge.url import parse_url
from app.model.links import CERTAIN, LinkModel
from app.resources import resource
from recipe.flat import packed

if TYPE_CHECKING:
    from app.core.subject import Url

MODEL = LinkModel.load(resource("model", "links.bin"))
SCAMS = [
    "https://paypa1-account-verify.top/",
    "http://www.amazon.co.jp.signin.qzkvbw.cn/",
    "https://dhl-redelivery-fee.xyz/track",
    "http://sparkasse-kundenservice-sicherheit.info/login.php",
    "https://netflix.billing-update.secure-login.icu/account/verify.php?id=83d1c9",
]
HONEST = [
    "https://www.wikipedia.org/",
    "https://accounts.google.com/",
    "https://www.paypal.com/myaccount/summary",
    "https://github.com/settings/security",
    "https://www.bbc.co.uk/news/science-and-environment-12345678",
    "https://www.dhl.com/us-en/home/tracking.html",
]


def _url(text: str) -> Url:
    url = parse_url(text)
    assert url is not None
    return url


@pytest.mark.parametrize("text", SCAMS)
def test_speaks_up_on_borrowed_names(text: str) -> None:
    score = MODEL.score(_url(text))
    assert score.logit > score.thresholds.watchful


@pytest.mark.parametrize("text", HONEST)
def test_keeps_quiet_on_official_places(text: str) -> None:
    score = MODEL.score(_url(text))
    assert score.logit < min(0.0, score.thresholds.watchful)


@pytest.mark.parametrize(
    "text", ["https://bit.ly/3gArd3n", "https://garden-club.github.io/", "https://garden.weebly.com/a"]
)
def test_a_shared_place_never_speaks_for_calm(text: str) -> None:
    assert MODEL.score(_url(text)).logit >= 0


def test_branch_follows_the_path() -> None:
    assert MODEL.score(_url("https://a.org/")).branch == "bare"
    assert MODEL.score(_url("https://a.org/x")).branch == "path"


def test_scheme_and_www_say_nothing() -> None:
    scores = {
        MODEL.score(_url(f"{scheme}://{www}garden-club.org/")).logit
        for scheme in ("http", "https")
        for www in ("", "www.")
    }
    assert len(scores) == 1


def test_says_what_moved_it() -> None:
    moved = MODEL.score(_url("https://garden-club.top/wp-content/login.php")).moved
    assert {piece.what for piece in moved} <= {"name", "before", "ending", "popularity", "host", "path"}
    assert "path" in {piece.what for piece in moved}
    assert [abs(piece.weight) for piece in moved] == sorted(
        (abs(piece.weight) for piece in moved), reverse=True
    )


def test_thresholds_rise() -> None:
    for branch in ("bare", "path"):
        limits = MODEL.thresholds(branch)
        assert limits.wide < limits.watchful < limits.careful < limits.scam


def test_another_kind_of_file_is_refused() -> None:
    with pytest.raises(DamagedResources):
        LinkModel.load(packed({"branches": {}}, {}))


@given(st.text(max_size=200), st.sampled_from(["http://", "https://a.", "http://1.2.3.4/", "mailto:", ""]))
def test_never_raises(text: str, start: str) -> None:
    url = parse_url(start + text)
    if url is not None:
        score = MODEL.score(url)
        assert -CERTAIN <= score.logit <= CERTAIN
        assert all(piece.weight == piece.weight for piece in score.moved)
