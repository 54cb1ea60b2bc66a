from __future__ import annotations

from app.assistant.outgoing import Outgoing, taken_out
from app.assistant.redaction.kinds import Private
from app.core.service import Service, ServiceKind

HIDDEN = {"NAME_1": "Ann", "NAME_2": "Bob", "NAME_2.2": "BOB", "EMAIL_1": "a@b.example"}


def test_what_is_taken_out_is_counted_by_what_the_text_lacks() -> None:
    sent = "[NAME_1] and [NAME_2], [NAME_2.2], [NAME_1], [PHONE_1], [EMAIL_1 at b.example]"
    assert taken_out(sent, HIDDEN) == ((Private.EMAIL, 1), (Private.NAME, 2))
    assert taken_out("nothing", HIDDEN) == ()


def test_nothing_private_shows_in_its_repr() -> None:
    service = Service("own", ServiceKind.OPENAI_RESPONSES, "https://api.openai.com/v1", "large")
    one = Outgoing(service, "OpenAI (large)", b"body", "read me", ((Private.NAME, 1),), {"NAME_1": "Ann"})
    assert not any(word in repr(one) for word in ("body", "read me", "Ann"))
    assert (one.text, one.removed) == ("body", ("name",))
