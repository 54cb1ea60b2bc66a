"""A service with a certificate of its own is believed by that alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.core.call import Answered, Unproved
from app.net.anchors import only
from tests.net.make import CHAT
from tests.support.certificates import authority
from tests.support.server import http, says

if TYPE_CHECKING:
    from tests.net.make import MakeCaller


def test_its_own_certificate_is_enough(caller: MakeCaller) -> None:
    asks, server = caller(says(http({**CHAT})))
    asks.anchors = only(authority("other").anchor)
    assert asks.ask() == Unproved()

    asks.service = replace(asks.service, certificate=authority().anchor)
    assert isinstance(asks.ask(), Answered)
    assert len(server.asked) == 1


@pytest.mark.parametrize("certificate", [authority("other").anchor, "nonsense", "\N{BULLET}"])
def test_no_other_is_believed_be_it_known_to_the_system(certificate: str, caller: MakeCaller) -> None:
    asks, server = caller(says(http({**CHAT})))
    asks.service = replace(asks.service, certificate=certificate)

    assert asks.ask() == Unproved()
    assert server.asked == []
