"""How likely is each sentence of a story to say what a statement says? One scale, [0, 1], for all statements.

A logistic mix of four plain measures, fitted once on news stories in which people had marked what supports what:
the rarity of the shared words, how many of them stand in pairs, the longest common run, and the likeness to the words
that the story's best matches use. Rarity is that of the
story itself. Cost grows with what matches: postings, not pairs. It knows no facts: what differs, `agreement` says.

Sources: idf, Spärck Jones 1972; Dice 1945; pseudo-relevance feedback, Rocchio 1971.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, log1p

import numpy as np

from summarize.corpus import Booleans, Corpus, Floats, Integers
from summarize.language import stemmer
from summarize.terms import Terms, distinct, run_hashes

RUN = 5
"""Tokens. A sentence that shares so many in a row is always looked at: every verbatim run that counts holds five."""
FEEDBACK = 30
"""Sentences most like the statement, whose words say what else belongs to it."""
MOST = 400
"""Sentences a statement that are looked at, the likeliest first; a story has far fewer."""

# The fit: log-odds = BIAS + the measures, each times its weight. `pairs` is negative because `run` counts them too.
BIAS, FEEDBACK_WEIGHT, SHARED_WEIGHT, PAIRS_WEIGHT, RUN_WEIGHT = -6.09, 3.01, 2.60, -1.14, 1.68


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence of the corpus, and the log-odds that it supports the statement but for their longest common run.

    The run is left to whoever aligns the two.
    """

    sentence: int
    odds: float

    def probability(self, run: int) -> float:
        """The likelihood that the sentence supports the statement, given their longest common run in words."""
        return round(1 / (1 + exp(-self.odds - RUN_WEIGHT * log1p(run))), 6)


@dataclass(frozen=True, eq=False)
class Index:
    """Postings of stems, of pairs of stems and of runs of words over the sentences of a corpus.

    The sentences that hold stem s are `posting[first[s]:first[s + 1]]`; `weight` is the stem's rarity in (0, 1], 0
    for stop words. `stems` lists the stems of each sentence, `sentence_first` where each begins. `norm`
    is the Euclidean norm of a sentence's weights.
    """

    language: str
    words: dict[str, int]
    stem_numbers: dict[str, int]
    stem_of_word: Integers
    weight: Floats
    posting: Integers
    first: Integers
    stems: Integers
    sentence_first: Integers
    norm: Floats
    fresh: Booleans
    """The first sentence of each wording: rarity counts wordings, so that a text given twice changes nothing."""
    pair: Integers
    pair_sentence: Integers
    run: Integers
    run_sentence: Integers

    @classmethod
    def from_terms(cls, corpus: Corpus, terms: Terms) -> Index:
        """Index every sentence; linear in the tokens, but for sorting."""
        count, size = len(corpus), max(len(terms.stems), 1)
        sentence = np.repeat(np.arange(count), np.diff(terms.first))
        content = ~terms.stop[terms.token] if len(terms.token) else np.zeros(0, dtype=np.bool_)
        stem = terms.stem[terms.token] if len(terms.token) else np.zeros(0, dtype=np.int64)
        by_stem = distinct(stem[content] * max(count, 1) + sentence[content])
        held, posting = np.divmod(by_stem, max(count, 1))
        spread = np.bincount(held, minlength=size)
        fresh = np.zeros(count, dtype=np.bool_)
        fresh[np.unique(terms.fingerprints, return_index=True)[1]] = True
        told, holders = max(int(fresh.sum()), 1), np.bincount(held[fresh[posting]], minlength=size)
        weight = np.round(np.log1p(told / np.maximum(holders, 1)) / np.log1p(told), 9)
        by_sentence = distinct(sentence[content] * size + stem[content])
        owner, stems = np.divmod(by_sentence, size)
        chain, chain_sentence = stem[content], sentence[content]
        together = np.flatnonzero(chain_sentence[:-1] == chain_sentence[1:])
        pairs = distinct((chain[together] * size + chain[together + 1]) * max(count, 1) + chain_sentence[together])
        hashes = run_hashes(terms.token, RUN)
        within = np.flatnonzero(sentence[: len(hashes)] == sentence[RUN - 1 :][: len(hashes)])
        order = within[np.argsort(hashes[within], kind="stable")]
        return cls(
            corpus.language,
            {word: number for number, word in enumerate(terms.words)},
            {word: number for number, word in enumerate(terms.stems)},
            np.where(terms.stop, -1, terms.stem) if len(terms.words) else np.zeros(0, dtype=np.int64),
            weight,
            posting,
            np.concatenate([[0], np.cumsum(spread)]).astype(np.int64),
            stems,
            np.searchsorted(owner, np.arange(count + 1)),
            np.sqrt(np.bincount(posting, weight[held] ** 2, minlength=count)),
            fresh,
            pairs // max(count, 1),
            pairs % max(count, 1),
            hashes[order],
            sentence[order],
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
        shared = self._gather(own, self.weight[own])
        squared = self._gather(own, self.weight[own] ** 2)
        holders = self._run_holders(known)
        rows = np.flatnonzero(shared > 0)
        likeness = squared[rows] / np.maximum(
            self.norm[rows] * np.sqrt(float((self.weight[own] ** 2).sum()) + unknown), 1e-9
        )
        if len(rows) > MOST:
            best = np.sort(np.lexsort((rows, -np.round(likeness, 9)))[:MOST])
            rows, likeness = rows[best], likeness[best]
        fresh = self.fresh[rows]
        feedback = self._feedback(rows[fresh], likeness[fresh])
        listed, holding = np.zeros((2, len(self.norm)), dtype=np.bool_)
        listed[rows] = holding[holders] = True
        extra = holders[~listed[holders]][:MOST]
        rows = np.concatenate([rows, extra])
        order = np.argsort(rows, kind="stable")
        rows = rows[order]
        pairs = self._pairs(chain)[rows]
        odds = (
            BIAS
            + FEEDBACK_WEIGHT * self._expected(rows, feedback)
            + SHARED_WEIGHT * np.log1p(shared[rows])
            + PAIRS_WEIGHT * np.log1p(pairs)
        )
        # A run is seldom longer than three words a shared pair; where it is, five of them bring the sentence in.
        hoped = odds + RUN_WEIGHT * np.log1p(np.minimum(10, 1 + 3 * pairs))
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

    def _gather(self, stems: Integers, values: Floats) -> Floats:
        """For each sentence the sum of `values` over the `stems` that it holds."""
        total = np.zeros(len(self.norm))
        for stem, value in zip(stems.tolist(), values.tolist(), strict=True):
            total[self.posting[self.first[stem] : self.first[stem + 1]]] += value
        return total

    def _feedback(self, rows: Integers, likeness: Floats) -> Floats:
        """The expected words of the statement, float64 (n_stems,), unit length: those of the sentences most like it."""
        profile = np.zeros(len(self.weight))
        best = np.lexsort((rows, -np.round(likeness, 9)))[:FEEDBACK]
        for position in best.tolist():
            row = rows[position]
            stems = self.stems[self.sentence_first[row] : self.sentence_first[row + 1]]
            profile[stems] += likeness[position] ** 2 * self.weight[stems] / max(float(self.norm[row]), 1e-9)
        length = float(np.sqrt((profile**2).sum()))
        return profile / max(length, 1e-9)

    def _expected(self, rows: Integers, profile: Floats) -> Floats:
        """The cosine of each sentence with the expected words."""
        sizes = self.sentence_first[rows + 1] - self.sentence_first[rows]
        owner = np.repeat(np.arange(len(rows)), sizes)
        starts = np.repeat(self.sentence_first[rows] - np.concatenate([[0], np.cumsum(sizes)[:-1]]), sizes)
        stems = self.stems[starts + np.arange(len(starts))]
        dot = np.bincount(owner, profile[stems] * self.weight[stems], minlength=len(rows))
        return dot / np.maximum(self.norm[rows], 1e-9)

    def _pairs(self, chain: Integers) -> Floats:
        """For each sentence, how many neighbouring pairs of the statement's content stems it holds."""
        total = np.zeros(len(self.norm))
        size = max(len(self.weight), 1)
        for pair in distinct(chain[:-1] * size + chain[1:]).tolist():
            low, high = np.searchsorted(self.pair, [pair, pair + 1])
            total[self.pair_sentence[low:high]] += 1
        return total

    def _run_holders(self, known: Integers) -> Integers:
        """The sentences that share five words in a row with the statement."""
        runs = run_hashes(known, RUN)
        left, right = np.searchsorted(self.run, runs, "left"), np.searchsorted(self.run, runs, "right")
        found = [self.run_sentence[low:high] for low, high in zip(left, right, strict=True) if high > low]
        return distinct(np.concatenate(found)) if found else np.zeros(0, dtype=np.int64)
