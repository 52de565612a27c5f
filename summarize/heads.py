"""What the documents say first, in their headlines and first sentences: which sentence says what happened.

Every document sums its story up at its head, so what happened is what the heads share. After Lin and Hovy, "Identifying
Topics by Position" (1997). Knows positions, words and how a sentence opens, not which of two events is the news.
"""

from __future__ import annotations

import numpy as np

from summarize.leading import leads_up
from summarize.scoring.story import HEAD, Story

_TOLD = 0.8
"""The power of what the others tell of it: at 1 a sentence that two papers copy would beat all others."""
_LATER = 0.35
"""What each later sentence of a document keeps: the first one says what happened, if it is no flourish."""
_ADO = 0.5
"""What one keeps that leads up to the news or says what something is."""
_ANY = 0.01
"""What the first of a document is worth that tells nothing the others do."""


class Heads:
    """The heads of a story's documents."""

    def __init__(self, story: Story) -> None:
        self._story = story
        headings = np.array([block.kind == "heading" for block in story.corpus.blocks], dtype=np.bool_)
        self._heading = headings[story.corpus.block] & (story.ranks == 0)
        self._rows = np.flatnonzero(self._heading | (story.eligible & (story.ranks < HEAD)))
        self._voice = story.voices[story.corpus.document]

    def opening(self, row: int) -> float:
        """How well the sentence opens a brief: what it tells of the heads, by its place and its form; above 0."""
        story = self._story
        ado = _ADO if leads_up(story.text(row), story.corpus.language) else 1.0
        return round((self._told(row) + _ANY) * _LATER ** int(story.ranks[row]) * ado, 9)

    def _told(self, row: int) -> float:
        """How much of the heads the sentence tells, times how much of it the other voices tell; at least 0.

        Of each voice the head that it tells most of counts; of its own only the headlines.
        """
        like = self._story.likeness
        rows = self._rows[(self._voice[self._rows] != self._voice[row]) | self._heading[self._rows]]
        best = np.zeros(len(self._story.voices))
        np.maximum.at(best, self._voice[rows], like.held([row])[rows])
        others = np.flatnonzero((self._story.eligible | self._heading) & (self._voice != self._voice[row]))
        borne_out = float(like.held(others)[row]) if len(others) else 1.0
        return float((best.sum() * borne_out) ** _TOLD)
