"""Which sentences are outvoted: several documents tell another figure of the same thing, or another quotation.

A figure is a number with the word behind it, as in "430 metres". A sentence is outvoted where two voices, in sentences
like it, agree on another number of the same, and no other voice tells its own; so is one that quotes what two voices
quote in the same words with a word exchanged. Two voices that differ outvote nobody: agreement tells that they do.
Reads numbers as they are written, and knows no units.
"""

from __future__ import annotations

import numpy as np

from summarize.corpus import Booleans, Integers
from summarize.scoring.story import Story
from summarize.standing import QUOTATION_MARK, quoted_words
from summarize.terms import Terms

_LIKE = 0.2
"""Two sentences may tell of the same from this cosine on."""
_BEHIND = 3
"""At most so many words behind a number is what it counts: "430 metres", "two of the miners"."""
_MOST = 2
"""So many voices outvote one."""
_SAME = 0.6
"""Two quotations are one, altered, where so many of the words of both are the same."""
_SHORT = 3
"""A quotation of fewer words is a phrase that anybody may use."""


class Votes:
    """Who is outvoted in one story, found when it is first asked."""

    def __init__(self, story: Story, values: Integers) -> None:
        """`values` is int64 (n_words,): the number of the value that each word tells, or -1."""
        self._story = story
        self._voice = story.voices[story.corpus.document]
        self._row, self._noun, self._value = _figures(story.terms, values)
        self._found: dict[int, bool] = {}

    def outvoted(self, row: int) -> bool:
        """Say whether several other voices agree that it was otherwise."""
        if row not in self._found:
            own = self._row == row
            quoted = QUOTATION_MARK.search(self._story.text(row)) is not None
            self._found[row] = bool(own.any() or quoted) and self._is_outvoted(row, own, quoted=quoted)
        return self._found[row]

    def _is_outvoted(self, row: int, own: Booleans, *, quoted: bool) -> bool:
        like = self._story.likeness.cosine(row) >= _LIKE
        like &= self._story.eligible & (self._voice != self._voice[row])
        return self._by_figures(own, like) or (quoted and self._by_quotations(row, np.flatnonzero(like).tolist()))

    def _by_figures(self, own: Booleans, like: Booleans) -> bool:
        others = like[self._row]
        for noun, value in zip(self._noun[own].tolist(), self._value[own].tolist(), strict=True):
            if (self._value[others] == value).any():
                continue
            other = others & (self._noun == noun)
            votes: dict[int, set[int]] = {}
            for told, voice in zip(self._value[other].tolist(), self._voice[self._row[other]].tolist(), strict=True):
                votes.setdefault(told, set()).add(voice)
            if max(map(len, votes.values()), default=0) >= _MOST:
                return True
        return False

    def _by_quotations(self, row: int, like: list[int]) -> bool:
        spoken = self._said(row)
        said = [(self._voice[other], words) for other in like for words in self._said(other)] if spoken else []
        for own in spoken:
            if any(_part(own, words) for _, words in said):
                continue
            altered = [(voice, words) for voice, words in said if _altered(own, words)]
            for _, words in altered:
                if len({voice for voice, other in altered if _part(words, other)}) >= _MOST:
                    return True
        return False

    def _said(self, row: int) -> list[list[str]]:
        return [words for words in quoted_words(self._story.text(row)) if len(words) >= _SHORT]


def _part(one: list[str], other: list[str]) -> bool:
    """Say whether one of the two stands in the other as it is."""
    return f" {' '.join(one)} " in f" {' '.join(other)} " or f" {' '.join(other)} " in f" {' '.join(one)} "


def _altered(one: list[str], other: list[str]) -> bool:
    """Say whether both have most of their words in common."""
    return len(set(one) & set(other)) >= _SAME * max(len(set(one)), len(set(other)))


def _figures(terms: Terms, values: Integers) -> tuple[Integers, Integers, Integers]:
    """Each number with what it counts, the next content word: sentence, stem and value, int64 (n_figures,) each."""
    value = values[terms.token]
    content = ~terms.stop[terms.token] & (value < 0)
    at = np.flatnonzero(value >= 0)
    noun = np.full(len(at), -1)
    for step in range(_BEHIND, 0, -1):
        behind = np.minimum(at + step, len(value) - 1)
        inside = content[behind] & (terms.row[behind] == terms.row[at])
        noun[inside] = terms.stem[terms.token[behind[inside]]]
    held = noun >= 0
    return terms.row[at[held]], noun[held], value[at[held]]
