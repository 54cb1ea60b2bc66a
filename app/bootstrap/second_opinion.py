"""Builds the verdict page with what stands beside the verdict: a second opinion, and questions about it.

Rules: nothing of the network or the assistant is imported before somebody is set up to be asked.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from app.core.once import Once
from app.settings.all import ONLINE_LIMIT
from app.ui.pages.opinion.card import OpinionCard
from app.ui.pages.opinion.presenter import OpinionPresenter
from app.ui.pages.talk.card import TalkCard
from app.ui.pages.talk.presenter import TalkPresenter
from app.ui.pages.verdict import words
from app.ui.pages.verdict.view import VerdictView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.assistant.helper import Helper
    from app.bootstrap.online import Online
    from app.core.opinion import Opinion
    from app.core.subject import Subject
    from app.core.verdict import Verdict
    from app.engine import Engine
    from app.ui.application import Appearance
    from app.ui.jobs import Jobs
    from app.ui.pages.verdict.presenter import VerdictPresenter
    from app.ui.settings_model import SettingsModel


class Around(NamedTuple):
    """What the page needs of the house."""

    engine: Callable[[], Engine | None]
    """The engine, once it is loaded."""
    jobs: Jobs
    model: SettingsModel
    online: Online
    appearance: Appearance
    tell: Callable[[str, str], None]
    """Shows a notification, where the person does not look at the window."""


def verdict_view(presenter: VerdictPresenter, around: Around) -> VerdictView:
    """The verdict page."""
    beside = Beside(around)
    opinion = OpinionPresenter(around.jobs, around.model, beside.helper, beside.raised)
    talk = TalkPresenter(around.jobs, around.model, beside.helper)
    for part in (opinion, talk):
        presenter.judged.connect(part.take)
        part.take(presenter.known)
    opinion.raised.connect(presenter.hear)
    opinion.changed.connect(lambda state: talk.offer(state.engine))

    def tell() -> None:
        around.tell(words.headline(presenter.state.answer), presenter.state.sentence)

    presenter.raised.connect(tell)
    return VerdictView(presenter, OpinionCard(opinion), TalkCard(talk))


class Beside:
    """Asks whoever is set up, by the engine's side.

    Args:
        around: what it needs of the house.
    """

    def __init__(self, around: Around) -> None:
        self._around = around
        self._helper = Once(self._made_helper)

    def helper(self) -> Helper | None:
        """Who is asked; None where nobody is, or everything online is paused. Called in jobs."""
        online = self._around.online
        return None if online.is_paused() or online.service() is None else self._helper.get()

    def raised(self, subject: Subject, verdict: Verdict, said: Opinion) -> Verdict:
        """The verdict after an opinion was heard. Called in jobs."""
        engine = self._around.engine()
        return verdict if engine is None else engine.raised(subject, verdict, said)

    def _made_helper(self) -> Helper:
        from app.assistant.helper import Helper, Ways

        online, model = self._around.online, self._around.model
        return Helper(
            Ways(
                asking=lambda: online.client,
                service=online.service,
                departures=online.departures,
                limit=lambda: model.get(ONLINE_LIMIT),
                now=lambda: datetime.now().astimezone(),
                brands=self._brands,
                person=online.person,
                language=self._around.appearance.window_language.name()[:2],
            )
        )

    def _brands(self, text: str) -> Iterable[tuple[int, int]]:
        engine = self._around.engine()
        named = engine.directory.named_in(text) if engine else ()
        return ((mention.start, mention.end) for mention in named)
