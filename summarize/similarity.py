"""How likely is each sentence of a story to say what a statement says? One scale, [0, 1], for all statements.

A logistic mix of plain measures, fitted once on news stories in which people had marked what supports what: how many
words are shared, how rare they are, how many stand in pairs, the longest common run and the share that can be aligned;
what the sentence before or after adds; whether its own document has a better match; and how far down it stands, as
news tells the main thing first. Rarity is that of the story itself. Cost grows with what matches: postings, not pairs.
It knows no facts: what differs, `agreement` says.

Sources: idf, Spärck Jones 1972; Dice 1945.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, log1p

import numpy as np

from summarize.corpus import Corpus, Floats, Integers
from summarize.language import stemmer
from summarize.terms import Terms, distinct, run_hashes

RUN = 5
"""Tokens. A sentence that shares so many in a row is always looked at: every verbatim run that counts holds five."""
SLACK = 0.1
"""How much more of two sentences can be aligned, at most, than the share of their content stems that is the same."""
MOST = 400
"""Sentences a statement that are looked at, the likeliest first; a story has far fewer."""

# The fit: log-odds = BIAS + the measures, each times its weight. The number of shared words and of their pairs count
# against, because rarity and the run count them too: many common words tell of the same actors more than of one event.
# Fitted to all stories but one and asked of that one, in turn, the mix has an average precision of .62; without one
# measure it loses .035 (rarity), .024 (aligned), .013 (behind), .012 (count), .010 (run), .005 (pairs, beside), .004
# (position). Words that stand together in the story, the neighbours' likelihood, names, figures, prefixes, synonyms,
# the lengths and the best place of all documents were tried beside them and gained less than chance does.
BIAS, RARITY_WEIGHT, COUNT_WEIGHT, PAIRS_WEIGHT, BESIDE_WEIGHT = -4.2, 4.3, -2.2, -1.0, 0.3
BEHIND_WEIGHT, POSITION_WEIGHT, RUN_WEIGHT, ALIGNED_WEIGHT = -2.8, -0.26, 1.5, 5.3


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence of the corpus, and the log-odds that it supports the statement but for how the two are aligned.

    That is left to whoever aligns them.
    """

    sentence: int
    odds: float

    def probability(self, run: int, aligned: float) -> float:
        """The likelihood that the sentence supports the statement.

        `run` is their longest common run in words, `aligned` the share of both that has a partner, in [0, 1].
        """
        return round(1 / (1 + exp(-self.odds - RUN_WEIGHT * log1p(run) - ALIGNED_WEIGHT * aligned)), 6)


@dataclass(frozen=True, eq=False)
class Index:
    """Postings of stems, of pairs of stems and of runs of words over the sentences of a corpus.

    The sentences that hold stem s are `posting[first[s]:first[s + 1]]`; `weight` is the stem's rarity in (0, 1], 0
    for stop words. `size` counts the stems of a sentence, `norm` is the Euclidean norm of their weights, `document` the
    number of its document and `position` its place there.
    """

    language: str
    words: dict[str, int]
    stem_numbers: dict[str, int]
    stem_of_word: Integers
    weight: Floats
    posting: Integers
    first: Integers
    size: Integers
    norm: Floats
    document: Integers
    position: Integers
    pair: Integers
    pair_sentence: Integers
    run: Integers
    run_sentence: Integers

    @classmethod
    def from_terms(cls, corpus: Corpus, terms: Terms) -> Index:
        """Index every sentence; linear in the tokens, but for sorting."""
        count, size = len(corpus), max(len(terms.stems), 1)
        sentence = terms.row
        content = ~terms.stop[terms.token] if len(terms.token) else np.zeros(0, dtype=np.bool_)
        stem = terms.stem[terms.token] if len(terms.token) else np.zeros(0, dtype=np.int64)
        by_stem = distinct(stem[content] * max(count, 1) + sentence[content])
        held, posting = np.divmod(by_stem, max(count, 1))
        spread = np.bincount(held, minlength=size)
        # Rarity counts wordings, so that a text given twice changes nothing.
        fresh = np.zeros(count, dtype=np.bool_)
        fresh[np.unique(terms.fingerprints, return_index=True)[1]] = True
        told, holders = max(int(fresh.sum()), 1), np.bincount(held[fresh[posting]], minlength=size)
        weight = np.round(np.log1p(told / np.maximum(holders, 1)) / np.log1p(told), 9)
        chain, chain_sentence = stem[content], sentence[content]
        together = np.flatnonzero(chain_sentence[:-1] == chain_sentence[1:])
        pairs = distinct((chain[together] * size + chain[together + 1]) * max(count, 1) + chain_sentence[together])
        hashes, within = terms.runs(RUN)
        order = np.argsort(hashes, kind="stable")
        return cls(
            corpus.language,
            {word: number for number, word in enumerate(terms.words)},
            {word: number for number, word in enumerate(terms.stems)},
            np.where(terms.stop, -1, terms.stem) if len(terms.words) else np.zeros(0, dtype=np.int64),
            weight,
            posting,
            np.concatenate([[0], np.cumsum(spread)]).astype(np.int64),
            np.bincount(posting, minlength=count),
            np.sqrt(np.bincount(posting, weight[held] ** 2, minlength=count)),
            corpus.document,
            np.arange(count) - np.searchsorted(corpus.document, corpus.document),
            pairs // max(count, 1),
            pairs % max(count, 1),
            hashes[order],
            sentence[within[order]],
        )

    def candidates(self, words: Sequence[str], least: float) -> list[Candidate]:
        """The sentences whose likelihood could reach `least`, or that share a run of words, in corpus order.

        `words` are the folded words of the statement, stop words among them.
        """
        known = np.array([self.words.get(word, -1) for word in words], dtype=np.int64)
        chain, unknown = self._chain(words, known)
        if not len(self.norm) or not len(chain):
            return []
        own = distinct(chain)
        stem, holder = self._postings(own)
        rarity = self.weight[own]
        count = np.bincount(holder, minlength=len(self.norm))
        shared = np.bincount(holder, rarity[stem], minlength=len(self.norm))
        squared = np.bincount(holder, rarity[stem] ** 2, minlength=len(self.norm))
        likeness = squared / np.maximum(self.norm * np.sqrt(float((rarity**2).sum()) + unknown), 1e-9)
        rows = np.flatnonzero(count)
        behind = self._behind(rows, likeness)
        if len(rows) > MOST:
            rows = np.sort(np.lexsort((rows, -np.round(likeness[rows], 9)))[:MOST])
        listed, holding = np.zeros((2, len(self.norm)), dtype=np.bool_)
        holders = self._run_holders(known)
        listed[rows] = holding[holders] = True
        rows = np.sort(np.concatenate([rows, holders[~listed[holders]][:MOST]]))
        pairs = self._pairs(chain)[rows]
        odds = (
            BIAS
            + RARITY_WEIGHT * np.log1p(shared[rows])
            + COUNT_WEIGHT * np.log1p(count[rows])
            + PAIRS_WEIGHT * np.log1p(pairs)
            + BESIDE_WEIGHT * self._beside(stem, holder, rarity)[rows]
            + BEHIND_WEIGHT * behind[rows]
            + POSITION_WEIGHT * np.log1p(self.position[rows])
        )
        # A run is seldom longer than three words a shared pair; where it is, five of them bring the sentence in.
        same = 2 * count[rows] / (len(own) + unknown + self.size[rows])
        hoped = odds + RUN_WEIGHT * np.log1p(np.minimum(10, 1 + 3 * pairs)) + ALIGNED_WEIGHT * (same + SLACK)
        kept = (hoped >= log(least / (1 - least)) if least else hoped > -np.inf) | holding[rows]
        return [
            Candidate(row, value)
            for row, value in zip(rows[kept].tolist(), np.round(odds[kept], 9).tolist(), strict=True)
        ]

    def _chain(self, words: Sequence[str], known: Integers) -> tuple[Integers, int]:
        """The content stems of a statement in order, and how many words the story does not hold at all."""
        stem_of = stemmer(self.language)
        chain: list[int] = []
        unknown = 0
        for word, number in zip(words, known.tolist(), strict=True):
            stem = int(self.stem_of_word[number]) if number >= 0 else self.stem_numbers.get(stem_of(word), -2)
            if stem >= 0:
                chain.append(stem)
            unknown += stem == -2
        return np.array(chain, dtype=np.int64), unknown

    def _postings(self, own: Integers) -> tuple[Integers, Integers]:
        """Every pair of one of the stems `own`, by its place there, and a sentence that holds it, in order."""
        low, high = self.first[own], self.first[own + 1]
        return np.repeat(np.arange(len(own)), high - low), self.posting[_between(low, high)]

    def _behind(self, rows: Integers, likeness: Floats) -> Floats:
        """For each sentence, how much less like the statement it is than the likeliest of its document."""
        document = self.document[rows]
        first = np.flatnonzero(np.diff(document, prepend=-1))
        best = np.repeat(np.maximum.reduceat(likeness[rows], first), np.diff(np.append(first, len(rows))))
        behind = np.zeros(len(self.norm))
        behind[rows] = best - likeness[rows]
        return behind

    def _beside(self, stem: Integers, holder: Integers, rarity: Floats) -> Floats:
        """For each sentence, the rarity of the statement's words that only the one before it holds, or after it."""
        size = len(self.norm) + 2
        held = stem * size + holder + 1
        gains = []
        for step in (1, -1):
            beside = np.clip(holder + step, 0, len(self.norm) - 1)
            there = np.searchsorted(held, held + step)
            lacking = held[np.minimum(there, len(held) - 1)] != held + step
            lacking &= (beside == holder + step) & (self.document[beside] == self.document[holder])
            gains.append(np.bincount(beside[lacking], rarity[stem[lacking]], minlength=len(self.norm)))
        return np.maximum(*gains)

    def _pairs(self, chain: Integers) -> Floats:
        """For each sentence, how many neighbouring pairs of the statement's content stems it holds."""
        wanted = distinct(chain[:-1] * max(len(self.weight), 1) + chain[1:])
        found = _between(np.searchsorted(self.pair, wanted), np.searchsorted(self.pair, wanted + 1))
        return np.bincount(self.pair_sentence[found], minlength=len(self.norm)).astype(np.float64)

    def _run_holders(self, known: Integers) -> Integers:
        """The sentences that share five words in a row with the statement."""
        runs = run_hashes(known, RUN)
        found = _between(np.searchsorted(self.run, runs, "left"), np.searchsorted(self.run, runs, "right"))
        return distinct(self.run_sentence[found])


def _between(low: Integers, high: Integers) -> Integers:
    """The numbers of all ranges `[low, high)`, one after the other."""
    sizes = high - low
    return np.repeat(low - np.cumsum(sizes) + sizes, sizes) + np.arange(int(sizes.sum()))
