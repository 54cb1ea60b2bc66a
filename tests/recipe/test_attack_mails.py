"""Is the blind mail set whole: each mail parses, names its sender, says something, and stands there once?"""

from collections import Counter
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

MAILS = Path(__file__).resolve().parents[2] / "packaging" / "recipe" / "attack" / "mails"
PATHS = sorted(MAILS.glob("*/*.eml"))


def _parsed(path: Path) -> EmailMessage:
    return message_from_bytes(path.read_bytes(), policy=policy.default)


def _body(mail: EmailMessage) -> str:
    part = mail.get_body(("plain", "html"))
    assert part is not None
    content = part.get_content()
    assert isinstance(content, str)
    return content


def test_there_are_as_many_honest_mails_as_scams() -> None:
    assert Counter(path.parent.name for path in PATHS) == {"honest": 90, "scam": 90}


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_mail_is_complete(path: Path) -> None:
    mail = _parsed(path)
    defects = [defect for part in mail.walk() for defect in part.defects]
    assert not defects
    assert "@" in str(mail["From"])
    assert str(mail["Subject"]).strip()
    assert all(mail[name] for name in ("Received", "Date", "Message-ID"))
    assert len(_body(mail).split()) >= 8 or len(_body(mail)) >= 40


def test_no_mail_stands_there_twice() -> None:
    bodies = Counter(" ".join(_body(_parsed(path)).split()) for path in PATHS)
    assert [body for body, times in bodies.items() if times > 1] == []
