"""Every pattern of the finder against its own bad case: ten times the text is at most twenty times the work.

Work is counted, not timed: a profile hook counts the calls, and what one call may look at is bounded.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from app.intake.links.find import find_links

if TYPE_CHECKING:
    from types import FrameType

BAD = (
    *("a.", "a..", ".", "http://", "ahttp://x.c/", "a=http://", "http://-/=", "www.", "www. "),
    *("http //", "[.]", "a dot com "),
    *("<http://a ", "<http://a\n", "a@b.", "x.com@", "http://a@", "x。y", "http://x.com/((("),
    *("http://x.com/)))", "x.com/a-\nb1"),
    *("://", "mailto:a@", "data:a/b", "http:\\\\", "http://%", "ü.", "a\u200b.", "中.中", "www.x .com "),
    *("_.", "x.com?a="),
)


def calls(text: str) -> int:
    """How many functions, ours and built-in, are called to find the links of a text."""
    count = 0

    def hook(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(hook)
    try:
        find_links(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("piece", BAD)
def test_work_grows_with_the_text(piece: str) -> None:
    small, large = (calls(piece * (size // len(piece))) for size in (600, 6_000))
    assert large < 20 * small + 400
