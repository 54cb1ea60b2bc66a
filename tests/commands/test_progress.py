from __future__ import annotations

import io

from app.commands.progress import Progress


def test_shows_a_share_where_the_total_is_known() -> None:
    progress = Progress(io.StringIO(), 4, shown=True)
    progress.step()

    assert " 25%  1 of 4" in progress.line(0.0)


def test_counts_where_it_is_not() -> None:
    progress = Progress(io.StringIO(), 0, shown=True)
    progress.step()

    assert progress.line(0.0).startswith("1 checked")


def test_writes_nothing_where_nobody_looks() -> None:
    stream = io.StringIO()
    progress = Progress(stream, 4, shown=False)
    progress.step()
    progress.wipe()

    assert stream.getvalue() == ""
