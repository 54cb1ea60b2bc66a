"""What stands under "Show the details": where links lead, proofs of the sender, headers, what was not seen.

Rules: links are shown and copied in a form that nobody can click; copying one takes its own button; parts
without content are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal

from app.ui.a11y import buddy
from app.ui.pages.parts import emptied
from app.ui.pages.verdict.marked import MarkedText
from app.ui.pages.verdict.original import Original
from app.ui.say import say
from app.ui.widgets import Body, Button, Card, Look

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from app.ui.pages.verdict.shown import Details, LinkRow

_BETWEEN: Final = 12
"""Pixels more above each title."""


class DetailsPanel(Card):
    """Everything for the curious."""

    link_wanted = Signal(str)
    """A link to copy, already defanged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=6, parent=parent)
        self._shown: Details | None = None
        self._taken_for: tuple[str, ...] = ()

    def show_details(self, details: Details, taken_for: tuple[str, ...]) -> None:
        """Show other details."""
        if details == self._shown and taken_for == self._taken_for:
            return
        self._shown, self._taken_for = details, taken_for
        emptied(self.column)
        self._add_list(say("Verdict", "Taken for"), taken_for)
        self._add_links(details)
        proofs = (f"{way}: {result}" for way, result in details.proofs)
        self._add_list(say("Verdict", "Proofs of the sender, as the mail server saw them"), proofs)
        self._add_list(say("Verdict", "What speaks for an honest sender"), details.calm)
        self._add_list(say("Verdict", "Words that pointed to a scam"), (", ".join(details.towards),))
        self._add_list(say("Verdict", "Words that pointed away from one"), (", ".join(details.away),))
        self._add_list(say("Verdict", "What I could not look at"), details.not_looked)
        self._add_list(say("Verdict", "Notes"), (say("intake", note) for note in details.notes))
        self._add_headers(details.headers)

    def _add_links(self, details: Details) -> None:
        if not details.links:
            return
        self._add_title(say("Verdict", "Where the links really lead"))
        for row in details.links:
            self._add_link(row)
        if details.more_links:
            more = say("Verdict", "Links not shown here: {number}.", number=details.more_links)
            self.column.addWidget(Body(more, quiet=True))

    def _add_link(self, row: LinkRow) -> None:
        lines = [row.target]
        if row.words:
            lines.append(say("Verdict", "It was shown as: {shown}", shown=row.words))
        if row.owner:
            lines.append(say("Verdict", "The site behind it: {site}", site=row.owner))
        if row.via:
            lines.append(say("Verdict", "On the way it passes: {sites}", sites=", ".join(row.via)))
        self.column.addWidget(_selectable(lines[0]))
        for line in lines[1:]:
            self.column.addWidget(Body(line, quiet=True))
        copy = Button(say("Verdict", "Copy this link, made harmless"), Look.QUIET, icon="copy")
        copy.setAccessibleDescription(row.target)
        copy.clicked.connect(lambda: self.link_wanted.emit(row.target))
        self.column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_list(self, title: str, lines: Iterable[str]) -> None:
        told = [line for line in lines if line]
        if told:
            self._add_title(title)
            self.column.addWidget(_selectable("\n".join(told)))

    def _add_headers(self, headers: str) -> None:
        if headers:
            text = MarkedText()
            buddy(self._add_title(say("Verdict", "Header lines")), text)
            text.show_original(Original(headers))
            self.column.addWidget(text)

    def _add_title(self, title: str) -> Body:
        if self.column.count():
            self.column.addSpacing(_BETWEEN)
        made = Body(title, bold=True)
        self.column.addWidget(made)
        return made


def _selectable(text: str) -> Body:
    made = Body(text, quiet=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
