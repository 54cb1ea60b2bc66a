"""How a sentence of the engine gets into the person's language, without knowing how that is done.

Rules: a sentence is handed over whole, as it is written in English, before its slots are filled; whoever
cannot translate hands it back; `%Ln` stands for a count, written as the language writes numbers.
"""

from __future__ import annotations

from typing import Protocol


class Say(Protocol):
    """Gives an English sentence in the person's language."""

    def __call__(self, context: str, text: str, /, *, n: int = -1) -> str:
        """The sentence.

        Args:
            context: where it belongs, such as "signs".
            text: the English sentence with its `{slots}`.
            n: the count behind `%Ln`, where there is one.
        """


def as_written(context: str, text: str, /, *, n: int = -1) -> str:
    """The English sentence itself."""
    del context
    return text.replace("%Ln", f"{n:,}") if n >= 0 else text
