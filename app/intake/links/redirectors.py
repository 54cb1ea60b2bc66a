"""The known redirectors: hosts, path, and how each carries the address it leads to.

Rules: only services that pass everybody on to the address they carry, as mail filters and social networks
do; who keeps the address to himself (Mimecast, Mailchimp, SendGrid, Baidu, t.co) is not here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from app.intake.links import decoders as d


@dataclass(frozen=True, slots=True)
class Redirector:
    """One service."""

    hosts: str
    """Hosts, their subdomains counted; `google.*` for every ending."""
    path: str
    """What its path starts with."""
    decode: d.Decoder


REDIRECTORS = (
    # mail filters
    Redirector("safelinks.protection.outlook.com safelinks.protection.office365.us", "/", d.query("url")),
    Redirector("statics.teams.cdn.office.net statics.teams.microsoft.com", "/", d.query("url")),
    Redirector("safelink.emails.azure.net", "/redirect", d.query("destination")),
    Redirector("urldefense.proofpoint.com urldefense.com urldefense.us", "/v1/url", d.query("u")),
    Redirector("urldefense.proofpoint.com urldefense.com urldefense.us", "/v2/url", d.proofpoint_2),
    Redirector("urldefense.proofpoint.com urldefense.com urldefense.us", "/v3/__", d.proofpoint_3),
    Redirector("linkprotect.cudasvc.com", "/url", d.query("a")),
    Redirector("secure-web.cisco.com", "/", d.last_segment),
    Redirector("trendmicro.com", "/wis/clicktime/", d.query("url")),
    Redirector("protection.sophos.com", "/", d.encoded("u")),
    Redirector("clicktime.symantec.com clicktime.cloud.postoffice.net", "/", d.query("u")),
    Redirector("fireeye.com", "/", d.query("u")),
    Redirector("checkpoint.url-protection.com", "/v1/", d.query("o", "u")),
    Redirector("protect.checkpoint.com url.avanan.click avanan.url-protection.com", "/", d.underscores),
    Redirector("link.edgepilot.com urlsand.esvalabs.com urlsand.com", "/", d.query("u")),
    Redirector("seclinks.cloud-security.net url.emailprotection.link", "/", d.query("url")),
    Redirector("deref-gmx.net deref-web.de deref-mail.com deref-1und1.de", "/", d.query("redirecturl")),
    # search engines
    Redirector("google.*", "/url", d.query("q", "url")),
    Redirector("google.*", "/local_url", d.query("q")),
    Redirector("google.*", "/linkredirect", d.query("dest")),
    Redirector("google.*", "/amp/s/", d.behind("/amp/s/")),
    Redirector("google.*", "/amp/", d.behind("/amp/")),
    Redirector("google.*", "/translate", d.query("u")),
    Redirector("google.*", "/aclk", d.rest_of_query("adurl")),
    Redirector("googleweblight.com", "/", d.query("lite_url", "u")),
    Redirector("translate.goog", "/", d.dashed_subdomain),
    Redirector("cdn.ampproject.org", "/", d.behind("/c/s/", "/v/s/", "/c/", "/v/")),
    Redirector("googleadservices.com doubleclick.net", "/", d.rest_of_query("adurl")),
    Redirector("r.search.yahoo.com", "/", d.between_slashes("RU")),
    Redirector("bing.com", "/ck/a", d.encoded("u")),
    Redirector("bing.com", "/aclk", d.encoded("u")),
    Redirector("duckduckgo.com", "/l/", d.query("uddg")),
    Redirector("sba.yandex.net sba.yandex.ru sba.yandex.com", "/redirect", d.query("url")),
    Redirector("clck.yandex.ru clck.yandex.com", "/", d.behind_star),
    # networks, messengers, sites
    Redirector("l.facebook.com lm.facebook.com l.messenger.com l.workplace.com", "/", d.query("u")),
    Redirector("facebook.com", "/flx/warn", d.query("u")),
    Redirector("facebook.com", "/l.php", d.query("u")),
    Redirector("l.instagram.com l.threads.net l.threads.com l.wl.co", "/", d.query("u")),
    Redirector("linkedin.com", "/redir", d.query("url", "urlhash")),
    Redirector("linkedin.com", "/safety/go", d.query("url")),
    Redirector("youtube.com", "/redirect", d.query("q")),
    Redirector("slack-redir.net", "/link", d.query("url")),
    Redirector("steamcommunity.com", "/linkfilter", d.query("url", "u")),
    Redirector("vk.com vk.ru", "/away", d.query("to")),
    Redirector("out.reddit.com", "/", d.query("url")),
    Redirector("medium.com", "/r/", d.query("url")),
    Redirector("t.me telegram.me", "/iv", d.query("url")),
    Redirector("tiktok.com", "/link/v2", d.query("target")),
    Redirector("t.umblr.com", "/redirect", d.query("z")),
    Redirector("pinterest.com", "/offsite", d.query("url")),
    Redirector("quora.com", "/_/redirect", d.query("url")),
    Redirector("getpocket.com flipboard.com", "/redirect", d.query("url")),
    Redirector("exit.sc gate.sc", "/", d.query("url")),
    Redirector("link.zhihu.com", "/", d.query("target")),
    Redirector("c.pc.qq.com", "/", d.query("pfurl", "url")),
    Redirector("href.li anonym.to anonym.es nullrefer.com dereferer.org", "/", d.whole_query),
    # mailing services that carry the address in the open
    Redirector("awstrack.me", "/L0/", d.segment(2)),
    Redirector("click.pstmrk.it", "/3s/", d.segment(2, scheme="https://")),
    Redirector("click.pstmrk.it", "/3/", d.segment(2, scheme="http://")),
    Redirector("mandrillapp.com", "/track/click/", d.mandrill),
)


@cache
def by_host() -> dict[str, tuple[Redirector, ...]]:
    """The table by host, in its order."""
    table: dict[str, tuple[Redirector, ...]] = {}
    for redirector in REDIRECTORS:
        for host in redirector.hosts.split():
            table[host] = (*table.get(host, ()), redirector)
    return table
