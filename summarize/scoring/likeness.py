"""How alike sentences are: idf-weighted content stems, as sparse rows.

The idf is the story's own, so what every sentence of the story says weighs little. Likeness is no proof of
sameness: it never decides what a citation is.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from summarize.corpus import Floats, Integers
from summarize.scoring.coverage import totals
from summarize.terms import Terms


class Likeness(NamedTuple):
    """Sparse rows of content stems.

    `row`, `stem`: int64 (n_held,), each stem once a sentence; `weight`: float64 (n_held,), its idf;
    `norm`, `mass`: float64 (n_sentences,), the Euclidean length and the sum of a row's weights.
    """

    row: Integers
    stem: Integers
    weight: Floats
    norm: Floats
    mass: Floats
    first: Integers
    stems: int

    @classmethod
    def of(cls, terms: Terms) -> Likeness:
        """The rows of every sentence; a stem in all of them weighs least, never nothing. Repeats count once."""
        count = len(terms.first) - 1
        content = ~terms.stop[terms.token]
        row = terms.row[content]
        stem = terms.stem[terms.token[content]]
        width = max(1, len(terms.stems))
        # Sorted and thinned by hand: numpy's own way hashes, which is slower for a million of numbers.
        place = np.sort(row * width + stem)
        place = place[np.diff(place, prepend=-1) != 0]
        row, stem = place // width, place % width
        prints = terms.fingerprints
        order = np.argsort(prints, kind="stable")
        once = np.zeros(count, dtype=np.bool_)
        once[order] = np.diff(prints[order], prepend=prints[order[:1]] - 1) != 0
        idf = np.log((1.0 + once.sum()) / (np.bincount(stem[once[row]], minlength=width) + 0.5))
        weight = np.maximum(idf, 0.1)[stem]
        return cls(
            row,
            stem,
            weight,
            np.sqrt(totals(row, weight * weight, count)),
            totals(row, weight, count),
            np.searchsorted(row, np.arange(count + 1)).astype(np.int64),
            width,
        )

    def _shared(self, sentence: int, power: int) -> Floats:
        own = slice(self.first[sentence], self.first[sentence + 1])
        table = np.zeros(self.stems)
        table[self.stem[own]] = self.weight[own] ** power
        return totals(self.row, table[self.stem], len(self.norm))

    def cosine(self, sentence: int) -> Floats:
        """The cosine of every sentence with this one: float64 (n_sentences,) in [0, 1]."""
        lengths = self.norm * self.norm[sentence]
        return self._shared(sentence, 2) / np.where(lengths > 0, lengths, 1.0)

    def between(self, one: int, other: int) -> float:
        """The cosine of two sentences, without a look at any other."""
        a, b = (slice(self.first[row], self.first[row + 1]) for row in (one, other))
        held = dict(zip(self.stem[a].tolist(), self.weight[a].tolist(), strict=True))
        shared = sum(held[stem] ** 2 for stem in self.stem[b].tolist() if stem in held)
        lengths = float(self.norm[one] * self.norm[other])
        return shared / lengths if lengths > 0 else 0.0

    def dice(self, sentence: int) -> Floats:
        """Twice the shared mass over the mass of both: float64 (n_sentences,) in [0, 1]."""
        masses = self.mass + self.mass[sentence]
        return 2.0 * self._shared(sentence, 1) / np.where(masses > 0, masses, 1.0)

    def held(self, sentences: Integers | list[int]) -> Floats:
        """The share of every sentence's mass that one of these holds too: float64 (n_sentences,) in [0, 1]."""
        rows = np.zeros(len(self.norm), dtype=np.bool_)
        rows[sentences] = True
        told = np.zeros(self.stems)
        told[self.stem[rows[self.row]]] = 1.0
        return totals(self.row, self.weight * told[self.stem], len(self.norm)) / np.where(self.mass > 0, self.mass, 1.0)
