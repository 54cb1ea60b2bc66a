"""What a person handed in, as frozen values: kind, text, links, sender, headers, files, each with its place.

Rules: a subject is data and is never executed, followed or obeyed; every part that a finding may
speak of has a place (`Span`); hidden text is kept apart from what a reader sees.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What the pasted thing was taken for."""

    EMAIL = "email"
    """An email's source, with its headers."""
    COPIED_EMAIL = "copied_email"
    """An email copied out of a mail window: a few From/Subject lines, then text."""
    MESSAGE = "message"
    """A text message, alone or with its sender."""
    CHAT = "chat"
    """Several turns, with who said what."""
    LINK = "link"
    """One or several links, or a bare domain."""
    PHONE = "phone"
    ADDRESS = "address"
    NOTHING = "nothing"
    """Empty, only spaces, only emoji, or bytes that are no text."""


class Channel(StrEnum):
    """The way a subject reached its reader; thresholds and calibration are set per channel."""

    MAIL = "mail"
    MESSAGE = "message"
    LINK = "link"


class Part(StrEnum):
    """The part of a subject that a span lies in."""

    TEXT = "text"
    """`Subject.text`: what a reader sees."""
    SUBJECT_LINE = "subject_line"
    SENDER = "sender"
    """`Subject.sender` as shown: display name and address, or number."""
    REPLY_TO = "reply_to"
    """`Subject.reply_to[index]` as shown."""
    HEADER = "header"
    """`Subject.headers[index].value`."""
    LINK = "link"
    """`Subject.links[index].target`."""
    ATTACHMENT = "attachment"
    """`Subject.attachments[index].name`."""
    HIDDEN = "hidden"
    """`Subject.hidden_text`: text that a reader does not see."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a subject: characters `start` to `end` (exclusive, code points) of one part."""

    part: Part
    start: int
    end: int
    index: int = 0
    """Which link, header, address or attachment, where the part has several."""


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A sender or receiver: `Ann Lee <ann@example.org>`, or the number or name a text came from."""

    display: str = ""
    address: str = ""
    """The email address or phone number, lower case; empty for a name alone."""

    @property
    def domain(self) -> str:
        """The part after the last `@`, lower case; empty where there is no address."""
        return self.address.rpartition("@")[2] if "@" in self.address else ""

    @property
    def shown(self) -> str:
        """Display name and address as a mail window shows them."""
        if self.display and self.address:
            return f"{self.display} <{self.address}>"
        return self.display or self.address


class LinkOrigin(StrEnum):
    """How a link stands in the subject."""

    TEXT = "text"
    ANCHOR = "anchor"
    """Behind words of an HTML mail."""
    IMAGE_MAP = "image_map"
    FORM = "form"
    """Where a form sends what is typed."""
    REFRESH = "refresh"
    """A page that moves on by itself."""
    HIDDEN = "hidden"
    """Behind something a reader cannot see."""


@dataclass(frozen=True, slots=True)
class Url:
    """A link taken apart as browsers do (WHATWG); query and fragment without their `?` and `#`."""

    href: str
    """Normalised: lower-case punycode host, no tabs or line breaks."""
    scheme: str
    """`http`, `https`, `ftp`, `mailto`, `tel`, `javascript`, `data`, … without the colon."""
    host: str
    """Lower-case ASCII (punycode) host; empty where the scheme has none. IPv6 without brackets."""
    port: int | None
    """Only where it is not the scheme's own."""
    username: str
    password: str
    path: str
    """Starts with `/` for web links; still percent-encoded."""
    query: str
    fragment: str
    domain: str
    """Registrable domain, private suffixes counted (`x.github.io`); empty for addresses and bare suffixes."""
    suffix: str
    """Public suffix (`com`, `co.uk`, `github.io`); empty for addresses (IPv4 and IPv6)."""
    icann_domain: str
    """Registrable domain by the ICANN section alone (`github.io` for `x.github.io`)."""
    is_address: bool
    host_unicode: str
    """The host with punycode decoded, for showing and for confusable letters."""

    @property
    def is_web(self) -> bool:
        """Whether a browser would open a page from a server."""
        return self.scheme in {"http", "https"}

    @property
    def is_bare(self) -> bool:
        """Whether there is nothing behind the host that a person could have been sent to."""
        return self.path in {"", "/"} and not self.query and not self.fragment


@dataclass(frozen=True, slots=True)
class Link:
    """One link of a subject: what was shown, where it really leads."""

    shown: str
    """As written in the text, or the words of the anchor."""
    target: str
    """The raw target, before unwrapping."""
    span: Span
    """Where it was shown (`Part.TEXT`), or the target itself (`Part.LINK`) where nothing was shown."""
    origin: LinkOrigin
    url: Url
    """Where it leads once known redirectors are unwrapped."""
    via: tuple[Url, ...] = ()
    """Redirectors on the way, outermost first."""
    defanged: bool = False
    """It was written as `hxxp` or `[.]`."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a mail. Its content is looked at, never opened."""

    name: str
    declared_type: str
    """MIME type as the mail says, lower case."""
    sniffed_type: str
    """What the first bytes say (`pdf`, `zip`, `exe`, `html`, `ole`, `rtf`, …); empty when unknown."""
    size: int
    """Decoded bytes."""
    inline: bool = False
    members: tuple[str, ...] = ()
    """Names inside an archive, where they can be read."""
    encrypted: bool = False
    """The archive or document asks for a password."""
    has_macros: bool = False
    unreadable: str = ""
    """Why it could not be looked into; empty when it could."""


@dataclass(frozen=True, slots=True)
class Header:
    """One header line, decoded and unfolded, its name in lower case; the topmost of a mail comes first."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Turn:
    """What one person said in a chat."""

    who: str
    """The name as written; empty when unknown."""
    mine: bool
    """Said by the person who asks us."""
    span: Span
    """The words, in `Part.TEXT`."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that was not looked at, and why, in a plain sentence; the verdict says so."""

    what: str


@dataclass(frozen=True, slots=True)
class Subject:
    """Everything Porchlight knows of one pasted thing."""

    kind: Kind
    text: str
    """What a reader sees, in reading order. Spans of `Part.TEXT` point in here."""
    subject_line: str = ""
    sender: Mailbox | None = None
    receivers: tuple[Mailbox, ...] = ()
    reply_to: tuple[Mailbox, ...] = ()
    return_path: str = ""
    """The envelope sender address, lower case."""
    forwarder: Mailbox | None = None
    """Who passed a mail on to the person; never judged as its sender."""
    note: str = ""
    """What the forwarder wrote above it."""
    links: tuple[Link, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    headers: tuple[Header, ...] = ()
    turns: tuple[Turn, ...] = ()
    phones: tuple[Span, ...] = ()
    """Phone numbers in the text."""
    hidden_text: str = ""
    """Text of the HTML that the eye cannot see."""
    plain_alternative: str = ""
    """The plain-text version of a mail that also has HTML; empty where it has only one."""
    has_form: bool = False
    """The HTML has a form that asks for something; `asks_password`: it has a password field."""
    asks_password: bool = False
    image_count: int = 0
    remote_image_count: int = 0
    has_calendar: bool = False
    has_tnef: bool = False
    html_notes: tuple[str, ...] = ()
    """Tricks of the HTML: `script`, `base`, `meta-refresh`, `data-link`, `javascript-link`, …"""
    left_out: tuple[LeftOut, ...] = ()
    extra: tuple[str, ...] = ()
    """Plain notes for the curious (charset repaired, decoded twice, …)."""

    @property
    def channel(self) -> Channel:
        """The channel whose thresholds and calibration apply."""
        match self.kind:
            case Kind.EMAIL | Kind.COPIED_EMAIL:
                return Channel.MAIL
            case Kind.LINK:
                return Channel.LINK
            case Kind.MESSAGE | Kind.CHAT | Kind.PHONE | Kind.ADDRESS | Kind.NOTHING:
                return Channel.MESSAGE

    def part_text(self, span: Span) -> str:
        """The whole text of the part that a span lies in.

        Raises:
            IndexError: the span names a link, header or attachment that is not there.
        """
        match span.part:
            case Part.TEXT:
                return self.text
            case Part.SUBJECT_LINE:
                return self.subject_line
            case Part.SENDER:
                return self.sender.shown if self.sender else ""
            case Part.REPLY_TO:
                return self.reply_to[span.index].shown
            case Part.HEADER:
                return self.headers[span.index].value
            case Part.LINK:
                return self.links[span.index].target
            case Part.ATTACHMENT:
                return self.attachments[span.index].name
            case Part.HIDDEN:
                return self.hidden_text

    def quote(self, span: Span) -> str:
        """The exact characters a span points at."""
        return self.part_text(span)[span.start : span.end]

    def whole(self, part: Part, index: int = 0) -> Span:
        """The span that covers one part from end to end."""
        return Span(part, 0, len(self.part_text(Span(part, 0, 0, index))), index)

    def header(self, name: str) -> str:
        """The topmost header of that lower-case name; empty where there is none."""
        return next((line.value for line in self.headers if line.name == name), "")
