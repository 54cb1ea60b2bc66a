"""Decides which words of a host's label stand for a brand, and what stands beside them.

Rules: every table is built once from the compiled directory; a lookup costs by the length of the label (63
letters at most), not by the number of brands: whole words, skeletons, first four letters for words run
together, and `app.knowledge.misspelling`.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from app.knowledge.brand_letters import is_numbered, skeleton
from app.knowledge.host_labels import Hit, Kind, Label, Way
from app.knowledge.misspelling import NEAR, Spellings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.knowledge.brands import CompiledWords

HEAD: Final = 4
"""Letters by which a brand inside a longer word is found."""
SHORTEST: Final = 2
"""Letters of the shortest words."""
LONGEST_WORD: Final = 16
"""Letters of the longest word of the lists."""
PIECES: Final = 12
"""Hyphenated pieces of one label that are looked at."""
JOINED: Final = 4
"""Pieces that may make one name together: `bank-of-america`."""
_REMEMBERED: Final = 1024
"""Pieces of hosts whose nearest word is remembered, each 63 letters at most."""


class HostWords:
    """Finds brands' words in labels."""

    def __init__(self, words: CompiledWords) -> None:
        """Build the tables.

        Args:
            words: the host words of the compiled directory.
        """
        self.lures = frozenset(words["lures"])
        self._known = self.lures.union(words["lite"])
        self._honest = frozenset(words["honest"])
        self._tokens = words["tokens"]
        self._shapes: dict[str, str] = {}
        self._heads: dict[str, list[str]] = {}
        for word in sorted(self._tokens, key=len, reverse=True):
            if len(word) >= HEAD:
                self._shapes.setdefault(skeleton(word), word)
                self._heads.setdefault(word[:HEAD], []).append(word)

    @cached_property
    def _nearest(self) -> Callable[[str], tuple[str, int]]:
        """`Spellings.nearest`, remembered: `news`, `mail` and `track` stand in many hosts."""
        clear = ((word, row[2]) for word, row in self._tokens.items() if row[1] == Kind.CLEAR)
        return lru_cache(maxsize=_REMEMBERED)(Spellings(clear).nearest)

    @cached_property
    def _longer(self) -> dict[str, list[str]]:
        """For each brand's word the honest words that it lies in."""
        around: dict[str, list[str]] = {}
        for honest in self._honest:
            for start in range(len(honest)):
                for end in range(start + HEAD, len(honest) + 1):
                    if honest[start:end] in self._tokens:
                        around.setdefault(honest[start:end], []).append(honest)
        return around

    def hits(self, label: Label) -> Iterator[Hit]:
        """Every brand's word in a label; misspelt ones only where there is no plainer.

        Args:
            label: one label of a host.
        """
        pieces = label.text.split("-", PIECES)
        starts = [0] * len(pieces)
        for number in range(1, len(pieces)):
            starts[number] = starts[number - 1] + len(pieces[number - 1]) + 1
        is_plain = False
        for look in (self._plain, self._joined, self._misspelt):
            if look == self._misspelt and is_plain:
                return
            for hit in look(pieces, starts):
                is_plain = True
                yield hit

    def knows(self, word: str) -> bool:
        """Whether a word is a number or stands in the lists."""
        return word in self._known or word.isdigit()

    def split(self, text: str) -> tuple[str, ...] | None:
        """The known words a run-together text is made of; None where something is left over."""
        best: list[tuple[str, ...] | None] = [()] + [None] * len(text)
        for end in range(1, len(text) + 1):
            for start in range(max(0, end - LONGEST_WORD), end):
                before = best[start]
                if before is not None and self.knows(text[start:end]):
                    best[end] = (*before, text[start:end])
                    break
        return best[-1]

    def _plain(self, pieces: list[str], starts: list[int]) -> Iterator[Hit]:
        for number, piece in enumerate(pieces):
            if len(piece) < SHORTEST:
                continue
            hit = self._whole(piece, starts[number], pieces, number) or self._inside(piece, starts[number])
            if hit is not None:
                yield self._with_others(hit, pieces, number, number)

    def _with_others(self, hit: Hit, pieces: list[str], first: int, last: int) -> Hit:
        others = tuple(piece for piece in (*pieces[:first], *pieces[last + 1 :]) if piece)
        is_open = hit.is_open or not all(map(self.knows, others))
        return hit._replace(rest=(*hit.rest, *others), is_open=is_open)

    def _hit(self, word: str, way: Way, start: int, end: int, rest: tuple[str, ...] = ()) -> Hit:
        row = self._tokens[word]
        return Hit(row[0], Kind(row[1]), way, word, start, end, rest, is_open=False, is_natural=bool(row[3]))

    def _whole(self, piece: str, start: int, pieces: list[str], number: int) -> Hit | None:
        if piece in self._tokens:
            way = Way.WITH_WORDS if any(pieces[:number] + pieces[number + 1 :]) else Way.OTHER_ENDING
            return self._hit(piece, way, start, start + len(piece))
        if len(piece) < HEAD or piece in self._honest or piece in self._known or is_numbered(piece):
            return None
        word = self._shapes.get(skeleton(piece))
        if word is None or (self._tokens[word][1] != Kind.CLEAR and piece.isalpha()):
            return None
        return self._hit(word, Way.LETTERS, start, start + len(piece))

    def _inside(self, piece: str, start: int) -> Hit | None:
        if len(piece) <= HEAD or piece in self._honest or piece in self._known:
            return None
        best: Hit | None = None
        heads = self._heads
        for place in range(len(piece) - HEAD + 1):
            words = heads.get(piece[place : place + HEAD])
            word = next((w for w in words if piece.startswith(w, place)), None) if words else None
            hit = self._amid(piece, place, word, start) if word else None
            if hit and (best is None or (best.is_open, -len(best.word)) > (hit.is_open, -len(hit.word))):
                best = hit
        for length in (SHORTEST, SHORTEST + 1):
            if best is None and piece[:length] in self._tokens:
                best = self._amid(piece, 0, piece[:length], start)
        return best

    def _amid(self, piece: str, place: int, word: str, start: int) -> Hit | None:
        """A brand's word run together with others: `loginnetflix`."""
        if any(longer in piece for longer in self._longer.get(word, ())):
            return None
        is_clear = self._tokens[word][1] == Kind.CLEAR
        lead, tail = piece[:place], piece[place + len(word) :]
        before, after = self.split(lead), self.split(tail)
        is_open = before is None or after is None
        if is_open and (not is_clear or (len(word) < NEAR and place)):
            return None
        before = self._edge(lead) if before is None else before
        rest = (*before, *(self._edge(tail) if after is None else after))
        if is_open and len(word) < NEAR and not rest and len(piece) > len(word) + NEAR:
            return None
        if not is_clear and (place or not self.lures.intersection(rest)):
            return None
        hit = self._hit(word, Way.WITH_WORDS, start + place, start + place + len(word), rest)
        return hit._replace(is_open=is_open)

    def _edge(self, text: str) -> tuple[str, ...]:
        """A longer word that asks for something, at either end of letters run together."""
        for size in range(min(len(text), LONGEST_WORD), NEAR - 2, -1):
            for word in (text[-size:], text[:size]):
                if word in self.lures:
                    return (word,)
        return ()

    def _joined(self, pieces: list[str], starts: list[int]) -> Iterator[Hit]:
        for first in range(len(pieces) - 1):
            for last in range(first + 1, min(first + JOINED, len(pieces))):
                joined = "".join(pieces[first : last + 1])
                row = self._tokens.get(joined)
                if row and (row[1] != Kind.SHORT or last - first == len(joined) - 1):
                    hit = self._hit(joined, Way.HYPHENS, starts[first], starts[last] + len(pieces[last]))
                    yield self._with_others(hit, pieces, first, last)

    def _misspelt(self, pieces: list[str], starts: list[int]) -> Iterator[Hit]:
        for number, piece in enumerate(pieces):
            for core, place, rest in self._cores(piece):
                word, wrong = self._near(core)
                if word:
                    begin = starts[number] + place
                    hit = self._hit(word, Way.MISSPELT, begin, begin + len(core), rest)
                    hit = hit._replace(is_far=wrong > 1 or core[0] != word[0])
                    yield self._with_others(hit, pieces, number, number)
                    break
        for number, (one, other) in enumerate(pairwise(pieces)):
            word = self._near(one + other)[0] if not (self.knows(one) and self.knows(other)) else ""
            if word:
                end = starts[number + 1] + len(other)
                hit = self._hit(word, Way.MISSPELT, starts[number], end)._replace(is_far=True)
                yield self._with_others(hit, pieces, number, number + 1)

    def _cores(self, piece: str) -> Iterator[tuple[str, int, tuple[str, ...]]]:
        """A piece, and what is left of it without a word that asks for something at its end or beginning."""
        if len(piece) < NEAR - 1 or piece in self._known or piece in self._honest:
            return
        yield piece, 0, ()
        lures = self.lures
        for cut in range(max(NEAR - 1, len(piece) - LONGEST_WORD), len(piece) - 2):
            if piece[cut:] in lures:
                yield piece[:cut], 0, (piece[cut:],)
        for cut in range(3, min(len(piece) - NEAR + 2, LONGEST_WORD)):
            if piece[:cut] in lures:
                yield piece[cut:], cut, (piece[:cut],)

    def _near(self, core: str) -> tuple[str, int]:
        if core in self._tokens or core in self._honest or core.isdigit():
            return "", 0
        return self._nearest(core)


def own_letters(word: str, general: Sequence[str] | frozenset[str]) -> int:
    """Letters of a word without a general word at its end or beginning: 5 of `chaseonline`."""
    own = len(word)
    for cut in range(2, len(word) - 1):
        if word[:cut] in general:
            own = min(own, len(word) - cut)
        if word[cut:] in general:
            own = min(own, cut)
    return own
