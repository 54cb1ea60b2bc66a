"""What the tests of these pages share: honest fakes behind the ports, and samples."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from app.core.errors import AppError
from app.ui.pages.verdict.speaker import Speaker

if TYPE_CHECKING:
    from app.core.subject import Kind, Subject
    from app.core.verdict import Verdict
    from app.engine import Engine
    from app.ui.widgets import PageColumn

PARCEL = (
    "USPS: Your parcel is on hold because of an unpaid fee of $1.99. Pay within 12 hours to avoid return: "
    "https://usps-redelivery.top/track?id=88213"
)
SHORT_LINK = "Your parcel is waiting. Track it: https://bit.ly/3xyz"
COFFEE = "Hi Ann, see you at 4 on Tuesday for coffee"
NUMBER = "+1 202 555 0123"
MAIL = b"""From: "PayPal Service" <secure@pay-pal-help.top>
Reply-To: claims@mailbox.example
To: ann@example.org
Subject: Your PayPal account is limited - verify within 24 hours
Date: Mon, 2 Nov 2026 09:00:00 +0000
Message-ID: <a@b.example>
Authentication-Results: mx.example.org; spf=fail smtp.mailfrom=pay-pal-help.top; dkim=none; dmarc=fail
Content-Type: text/html; charset=utf-8

<p>Dear customer, your account is limited. Please log in within 24 hours or it will be closed for ever.</p>
<p><a href="https://paypal.secure-login.top/signin?u=ann">https://www.paypal.com/signin</a></p>
"""


def misfits(page: PageColumn) -> list[str]:
    """Everything on a page that is cut off, too wide, too low to be hit, or without a name."""
    inside, found = page.viewport().width(), []
    for control in page.findChildren(QAbstractButton):
        left = control.mapTo(page.viewport(), QPoint(0, 0)).x()
        is_inside = left >= 0 and left + control.width() <= inside
        has_name = bool(control.accessibleName() or control.text())
        is_high = control.height() >= max(control.heightForWidth(control.width()), 48)
        if control.isVisible() and not (is_inside and is_high and has_name):
            found.append(f"{control.text()} {control.geometry()}")
    if page.column.geometry().width() > inside:
        found.append("wider than the page")
    for label in page.findChildren(QLabel):
        is_cut = label.wordWrap() and label.height() < label.heightForWidth(label.width())
        if label.isVisible() and is_cut:
            found.append(f"{label.text()} {label.geometry()}")
    return found


def tab_stops(page: PageColumn) -> list[int]:
    """How far down each control stands that Tab comes to, in the order of Tab."""
    inside = page.widget()
    assert inside is not None
    found, at = [], inside.nextInFocusChain()
    while at is not None and at is not inside:
        is_stop = bool(at.focusPolicy() & Qt.FocusPolicy.TabFocus) and at.isVisible()
        if is_stop and inside.isAncestorOf(at):
            found.append(at.mapTo(inside, QPoint(0, at.height() // 2)).y())
        at = at.nextInFocusChain()
    return found


def focused() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


class Gate:
    """The real engine behind a gate: a check waits in its job until the test lets it through."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.open = threading.Event()
        self.judged = 0

    def read(self, pasted: str | bytes, kind: Kind | None = None) -> Subject:
        """Read at once."""
        return self._engine.read(pasted, kind)

    def judge(self, subject: Subject) -> Verdict:
        """Judge when let through."""
        self.open.wait(10)
        self.judged += 1
        return self._engine.judge(subject)


class Broken:
    """An engine that cannot do its work."""

    def read(self, pasted: str | bytes, kind: Kind | None = None) -> Subject:  # noqa: ARG002 - the port's shape
        """Fail."""
        raise MemoryError

    def judge(self, subject: Subject) -> Verdict:  # noqa: ARG002 - the port's shape
        """Fail."""
        raise MemoryError


class Voice(Speaker):
    """A voice that remembers what it said."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def speak(self, text: str) -> bool:
        """Remember it."""
        self.said.append(text)
        return True

    def hush(self) -> None:
        """Stop."""
        self.ended.emit()


class Notebook:
    """A store in memory, which can be full."""

    def __init__(self, *, full: bool = False) -> None:
        self.full = full
        self.feedback: list[tuple[int | None, bool]] = []
        self.verdicts: list[tuple[int, Verdict]] = []
        self.trusted: list[str] = []

    def keep_feedback(self, check: int | None, *, right: bool) -> None:
        """Keep it."""
        if self.full:
            raise AppError
        self.feedback.append((check, right))

    def keep_verdict(self, check: int, verdict: Verdict) -> None:
        """Keep it."""
        if self.full:
            raise AppError
        self.verdicts.append((check, verdict))

    def trust(self, sender: str) -> None:
        """Keep it."""
        self.trusted.append(sender)

    def distrust(self, sender: str) -> None:
        """Forget it."""
        self.trusted.remove(sender)

    def trusts(self, sender: str) -> bool:
        """Look it up."""
        return sender in self.trusted
