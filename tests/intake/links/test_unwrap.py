from __future__ import annotations

import base64
import json
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.limits import REDIRECTS
from app.core.subject import LinkOrigin, Part, Span
from app.intake.links.build import make_link
from app.intake.links.redirectors import REDIRECTORS
from app.intake.links.unwrap import unwrap
from app.knowledge.inner import open_redirect_target
from app.knowledge.url import parse_url

GOAL = "https://evil.example/pay?id=7&x=1"
SAFE = quote(GOAL, safe="")
CODED = base64.urlsafe_b64encode(GOAL.encode()).decode().rstrip("=")
MANDRILL = base64.urlsafe_b64encode(
    json.dumps({"s": "x", "v": 1, "p": json.dumps({"u": 1, "url": GOAL})}).encode(),
).decode()

WRAPPED = [
    f"https://nam02.safelinks.protection.outlook.com/?url={SAFE}&data=05%7C01&reserved=0",
    f"https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url={SAFE}&locale=en",
    f"https://nam.safelink.emails.azure.net/redirect/?destination={SAFE}&p=x",
    f"https://urldefense.proofpoint.com/v1/url?u={SAFE}&k=abc",
    "https://urldefense.proofpoint.com/v2/url?u=https-3A__evil.example_pay-3Fid-3D7-26x-3D1&d=DwMF&c=x",
    "https://urldefense.com/v3/__https://evil.example/pay?id=7&x=1__;!!abc!xyz$",
    "https://urldefense.com/v3/__https:/evil.example/pay*id=7*x=1__;PyY!!abc!xyz$",
    "https://urldefense.com/v3/__https://evil.example/pay**Aid=7&x=1__;Pw!!abc!xyz$".replace("**A", "*"),
    f"https://linkprotect.cudasvc.com/url?a={SAFE}&c=E,1,x&typo=1",
    f"https://secure-web.cisco.com/1AbCdEf/{SAFE}",
    f"https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url={SAFE}&umid=x",
    f"https://eu-central-1.protection.sophos.com/?d=evil.example&u={CODED}&i=x",
    f"https://clicktime.symantec.com/3AbC/xyz?u={SAFE}",
    f"https://protect2.fireeye.com/v1/url?k=1&q=1&e=2&u={SAFE}",
    f"https://checkpoint.url-protection.com/v1/url?o={SAFE}&g=x",
    f"https://protect.checkpoint.com/v2/___{GOAL}___.YzJlOm",
    f"https://url.avanan.click/v2/___{GOAL}___.YXAz",
    f"https://link.edgepilot.com/s/1a2b/3c?u={SAFE}",
    f"https://urlsand.esvalabs.com/?u={SAFE}&e=x",
    f"https://deref-gmx.net/mail/client/abc/dereferrer/?redirectUrl={SAFE}",
    f"https://www.google.com/url?sa=t&q={SAFE}&usg=x",
    f"https://www.google.co.uk/url?url={SAFE}",
    "https://www.google.com/amp/s/evil.example/pay?id=7&x=1",
    f"https://meet.google.com/linkredirect?authuser=0&dest={SAFE}",
    f"https://translate.google.com/translate?sl=de&u={SAFE}",
    f"https://googleweblight.com/i?u={SAFE}",
    "https://evil-example.translate.goog/pay?id=7&x=1",
    "https://evil-example.cdn.ampproject.org/c/s/evil.example/pay?id=7&x=1",
    f"https://www.googleadservices.com/pagead/aclk?sa=L&adurl={GOAL}",
    f"https://adclick.g.doubleclick.net/pcs/click?xai=x&adurl={SAFE}",
    f"https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU={SAFE}/RK=2/RS=x",
    f"https://www.bing.com/ck/a?!&&p=x&u=a1{CODED}&ntb=1",
    f"https://duckduckgo.com/l/?uddg={SAFE}&rut=x",
    f"https://sba.yandex.net/redirect?url={SAFE}&client=mail",
    f"https://clck.yandex.ru/redir/abc/data=xyz*{GOAL}",
    f"https://l.facebook.com/l.php?u={SAFE}&h=AT0",
    f"https://lm.facebook.com/l.php?u={SAFE}",
    f"https://www.facebook.com/flx/warn/?u={SAFE}",
    f"https://l.instagram.com/?u={SAFE}&e=x",
    f"https://www.linkedin.com/redir/redirect?url={SAFE}&urlhash=x",
    f"https://www.linkedin.com/safety/go?url={SAFE}",
    f"https://www.youtube.com/redirect?event=video&q={SAFE}",
    f"https://slack-redir.net/link?url={SAFE}",
    f"https://steamcommunity.com/linkfilter/?u={SAFE}",
    f"https://vk.com/away.php?to={SAFE}&cc_key=",
    f"https://out.reddit.com/t3_x?url={SAFE}&token=x",
    f"https://medium.com/r/?url={SAFE}",
    f"https://t.me/iv?url={SAFE}&rhash=x",
    f"https://www.tiktok.com/link/v2?aid=1&target={SAFE}",
    f"https://t.umblr.com/redirect?z={SAFE}&t=x",
    f"https://www.pinterest.com/offsite/?token=1&url={SAFE}",
    f"https://www.quora.com/_/redirect?sig=x&url={SAFE}",
    f"https://getpocket.com/redirect?url={SAFE}",
    f"https://exit.sc/?url={SAFE}",
    f"https://link.zhihu.com/?target={SAFE}",
    f"https://c.pc.qq.com/middle.html?pfurl={SAFE}",
    f"https://href.li/?{GOAL}",
    f"https://abc.r.us-east-1.awstrack.me/L0/{quote(GOAL, safe=':')}/1/0100-0000/x=1",
    f"https://click.pstmrk.it/3s/{quote(GOAL.removeprefix('https://'), safe='')}/abc/def",
    f"https://mandrillapp.com/track/click/1/evil.example?p={MANDRILL}",
]

KEPT_CLOSED = [
    GOAL,
    "https://protect-eu.mimecast.com/s/abc?domain=paypal.com",
    "https://example.us1.list-manage.com/track/click?u=abc&id=1",
    "https://u1.ct.sendgrid.net/ls/click?upn=u001.abc",
    "https://www.baidu.com/link?url=abcDEF",
    "https://bit.ly/3abc",
    "https://www.google.com/search?q=https://evil.example/",
    f"https://google.evil.example/url?q={SAFE}",
    f"https://safelinks.protection.outlook.com.evil.example/?url={SAFE}",
    "https://www.google.com/url?q=",
    "https://urldefense.com/v3/__broken",
    "https://www.bing.com/ck/a?u=a1%%%",
    "mailto:ann@example.org?u=https://evil.example",
]


@pytest.mark.parametrize("link", WRAPPED)
def test_sees_through_a_redirector(link: str) -> None:
    url = parse_url(link)
    assert url is not None
    leads_to, via = unwrap(url)
    assert leads_to.href == GOAL
    assert via == (url,)


@pytest.mark.parametrize("link", KEPT_CLOSED)
def test_leaves_other_links_as_they_are(link: str) -> None:
    url = parse_url(link)
    assert url is not None
    assert unwrap(url) == (url, ())


def test_proofpoint_runs_count_from_two() -> None:
    kept = base64.urlsafe_b64encode("äöü?".encode()).decode().rstrip("=")
    url = parse_url(f"https://urldefense.com/v3/__https://evil.example/**B-a*b__;{kept}!!x!y$")
    assert url is not None
    assert unwrap(url)[0].href == "https://evil.example/%C3%A4%C3%B6%C3%BC-a?b"


def test_goes_through_several_but_not_for_ever() -> None:
    link = GOAL
    for _ in range(REDIRECTS + 2):
        link = f"https://l.facebook.com/l.php?u={quote(link, safe='')}"
    url = parse_url(link)
    assert url is not None
    leads_to, via = unwrap(url)
    assert len(via) == REDIRECTS
    assert leads_to.host == "l.facebook.com"
    assert unwrap(leads_to)[0].href == GOAL


def test_a_link_keeps_the_redirectors_it_came_through() -> None:
    link = make_link("Pay now", WRAPPED[0], Span(Part.TEXT, 0, 7), LinkOrigin.ANCHOR)
    assert link is not None
    assert (link.url.host, [url.domain for url in link.via]) == ("evil.example", ["outlook.com"])
    assert link.target == WRAPPED[0]


def test_what_no_browser_opens_is_no_link() -> None:
    assert make_link("x", "/only/a/path", Span(Part.TEXT, 0, 1), LinkOrigin.ANCHOR) is None
    based = make_link("x", "/a", Span(Part.TEXT, 0, 1), LinkOrigin.ANCHOR, base="https://example.org/")
    assert based is not None
    assert based.url.href == "https://example.org/a"


@pytest.mark.parametrize(
    "link",
    [
        f"https://shop.example/go?next={SAFE}",
        f"https://shop.example/go?next={quote(SAFE)}",
        f"https://shop.example/go?a=1&next={GOAL.partition('&')[0]}",
        f"https://shop.example/out/{GOAL}",
        "https://shop.example/out/https:/evil.example/pay",
        "https://shop.example/go?next=//evil.example/pay",
        "https://shop.example/go?next=%5C%5Cevil.example/pay",
        f"https://shop.example/go?next={CODED}",
        f"https://shop.example/go#{GOAL}",
        f"https://shop.example/go?{SAFE}",
    ],
)
def test_tells_of_an_address_inside_another(link: str) -> None:
    url = parse_url(link)
    assert url is not None
    target = open_redirect_target(url)
    assert target is not None
    assert target.host == "evil.example"
    assert unwrap(url) == (url, ())


@pytest.mark.parametrize(
    "link",
    [
        "https://shop.example/a?next=/b/c",
        "https://shop.example/a?next=https://www.shop.example/b",
        "https://shop.example/a?q=what+is+http",
        "https://shop.example/https/b",
        "https://shop.example/a?next=https://nodots/",
        "https://shop.example/a?next=%zz//",
    ],
)
def test_no_address_of_another_is_no_redirect(link: str) -> None:
    url = parse_url(link)
    assert url is not None
    assert open_redirect_target(url) is None


HOSTS = sorted({host.replace("*", "com") for redirector in REDIRECTORS for host in redirector.hosts.split()})
PATHS = sorted({redirector.path for redirector in REDIRECTORS})
PARAMETERS = st.lists(
    st.tuples(st.sampled_from(["u", "url", "q", "a", "d", "p", "adurl", "to", "x"]), st.text(max_size=20)),
    max_size=4,
).map(lambda pairs: "&".join(f"{name}={value}" for name, value in pairs))


@given(st.sampled_from(HOSTS), st.sampled_from(PATHS), st.text(max_size=30), PARAMETERS)
def test_never_raises(host: str, path: str, rest: str, query: str) -> None:
    url = parse_url(f"https://{host}{path}{rest}?{query}")
    if url is None:
        return
    leads_to, via = unwrap(url)
    assert len(via) <= REDIRECTS
    assert via == () or via[0] == url
    assert parse_url(leads_to.href) == leads_to
    assert open_redirect_target(url) is None or url.is_web
