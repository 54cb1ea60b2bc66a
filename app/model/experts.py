"""The sign expert: what the signs found in a text say together, learned rather than judged by hand.

Rules: wants, pushes and stories only raise, calm wordings only lower (the trainer keeps the signs so); a
pair counts where an ask stands beside a way to answer or a push; a sign the trainer never saw adds nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

PAIRS: Final = (
    ("want", "link.any"),
    ("want", "phone.any"),
    ("want", "push"),
    ("story", "link.any"),
    ("story", "want"),
    ("push", "link.any"),
    ("push", "phone.any"),
)
"""Two families of signs that say more together than each alone."""
SEVERAL: Final = (2, 3, 4)
"""Numbers of different signs of one family that count for themselves."""


def sign_features(present: Collection[str]) -> list[str]:
    """The features of the sign expert.

    Args:
        present: ids of the signs found, with `link.any` and `phone.any`.

    Returns:
        Names: the signs, the pairs, and how many of a family there are; sorted.
    """
    groups: dict[str, int] = {}
    for sign in present:
        groups[sign.partition(".")[0]] = groups.get(sign.partition(".")[0], 0) + 1
    known = set(present) | set(groups)
    pairs = [f"{one}+{other}" for one, other in PAIRS if one in known and other in known]
    several = [
        f"{group}x{n}" for group in ("want", "push", "story") for n in SEVERAL if groups.get(group, 0) >= n
    ]
    return sorted([*(sign for sign in present if not sign.endswith(".any")), *pairs, *several])


def sign_logit(weights: Mapping[str, float], bias: float, present: Collection[str]) -> float:
    """The sign expert's log-odds."""
    return bias + sum(weights.get(name, 0.0) for name in sign_features(present))
