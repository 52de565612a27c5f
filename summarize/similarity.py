"""How likely is each sentence of a story to say what a statement says? One scale, [0, 1], for all statements.

A logistic mix of plain measures, fitted once on news stories in which people had marked what supports what: how many
words are shared, how rare they are, how many keep their order, small words among them, and the share that can be
aligned; what the sentence before or after adds; whether its own document has a better match; and how far down it
stands, as news tells the main thing first. Rarity is that of the story itself. Cost grows with what matches: postings,
not pairs. It knows no facts: what differs, `agreement` says.

Sources: idf, Spärck Jones 1972; Dice 1945; longest common subsequence, Lin 2004 (ROUGE-L).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, log
from typing import NamedTuple

import numpy as np
from rapidfuzz.distance import LCSseq

from summarize.corpus import Booleans, Corpus, Floats, Integers
from summarize.language import stemmer
from summarize.terms import Terms, distinct, run_hashes

RUN = 5
"""Tokens. A sentence that shares so many in a row is always looked at: every verbatim run that counts holds five."""
SLACK = 0.15
"""How much more of two sentences can be aligned, at most, than the share of their content stems that is the same."""
MOST = 400
"""Sentences a statement that are looked at, the likeliest first; a story has far fewer."""
WIDEST = 200
"""Words of a statement, and of a sentence, whose order is looked at: the work is that of the one times the other."""

# The fit: log-odds = BIAS + the measures, each times its weight. The number of shared words counts against, because
# rarity and order count them too: many common words tell of the same actors more than of one event. Fitted by Newton's
# method to all stories but one and asked of that one, in turn, the mix has an average precision of .641; without one
# measure it loses .013 (behind, order, aligned), .009 (count, rarity), .005 (beside), .003 (kept), .002 (position).
# The longest common run and neighbouring pairs of words, which order tells better, words that stand together in the
# story, the neighbours' likelihood and that of the best place, names, figures, verbs, prefixes, synonyms and the
# lengths were tried beside them and gained less than chance does; measured by content words alone, order loses .011.
BIAS, RARITY_WEIGHT, COUNT_WEIGHT, BESIDE_WEIGHT, BEHIND_WEIGHT = -4.6, 2.6, -1.6, 0.33, -2.7
POSITION_WEIGHT, ORDER_WEIGHT, KEPT_WEIGHT, ALIGNED_WEIGHT = -0.22, 1.7, 2.6, 5.2


class Candidate(NamedTuple):
    """A sentence of the corpus, and the log-odds that it supports the statement but for how the two are aligned.

    That is left to whoever aligns them.
    """

    sentence: int
    odds: float

    def probability(self, aligned: float) -> float:
        """The likelihood that the sentence supports the statement; `aligned`: the share of both with a partner."""
        return round(1 / (1 + exp(-self.odds - ALIGNED_WEIGHT * aligned)), 6)


class Index(NamedTuple):
    """Postings of stems and of runs of words over the sentences of a corpus.

    The words of sentence i are `token[begin[i]:begin[i + 1]]`, and `rarity` is how rare each word is, in (0, 1]. The
    sentences that hold stem s are `posting[first[s]:first[s + 1]]`; `weight` is the stem's rarity, 0 for stop words.
    `size` counts the stems of a sentence, `norm` is the Euclidean norm of their weights, `document` the number of its
    document and `position` its place there.
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
    token: Integers
    begin: Integers
    rarity: Floats
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
        weight = _rarity(holders, told)
        spoken = np.bincount(terms.token[fresh[sentence]], minlength=len(terms.words))
        hashes, within = terms.runs(RUN)
        order = np.argsort(hashes)
        return cls(
            corpus.language,
            dict(zip(terms.words, range(len(terms.words)), strict=True)),
            dict(zip(terms.stems, range(len(terms.stems)), strict=True)),
            np.where(terms.stop, -1, terms.stem) if len(terms.words) else np.zeros(0, dtype=np.int64),
            weight,
            posting,
            np.concatenate([[0], np.cumsum(spread)]).astype(np.int64),
            np.bincount(posting, minlength=count),
            np.sqrt(np.bincount(posting, weight[held] ** 2, minlength=count)),
            corpus.document,
            np.arange(count) - np.searchsorted(corpus.document, corpus.document),
            terms.token,
            terms.first,
            _rarity(spoken, told),
            hashes[order],
            sentence[within[order]],
        )

    def candidates(self, words: Sequence[str], least: float) -> list[Candidate]:
        """The sentences whose likelihood could reach `least`, or that share a run of words, in corpus order.

        0.0 is reached by all; `MOST` of them are told. `words` are the folded words of the statement, stop words among
        them.
        """
        known = np.array([self.words.get(word, -1) for word in words], dtype=np.int64)
        own, unknown = self._stems(words, known)
        if not len(self.norm) or not len(own):
            return []
        stem, holder = self._postings(own)
        rarity = self.weight[own]
        held = rarity[stem]
        count = np.bincount(holder, minlength=len(self.norm))
        shared = np.bincount(holder, held, minlength=len(self.norm))
        squared = np.bincount(holder, held**2, minlength=len(self.norm))
        likeness = squared / np.maximum(self.norm * np.sqrt(float((rarity**2).sum()) + unknown), 1e-9)
        rows = np.flatnonzero(count) if least else np.arange(len(self.norm))
        behind = self._behind(rows, likeness)
        if len(rows) > MOST:
            rows = np.sort(np.lexsort((rows, -np.round(likeness[rows], 9)))[:MOST])
        holding = self._holds_run(known)
        others = holding.copy()
        others[rows] = False
        rows = np.sort(np.concatenate([rows, np.flatnonzero(others)[:MOST]]))
        same = 2 * count[rows] / (len(own) + unknown + self.size[rows])
        odds = (
            BIAS
            + RARITY_WEIGHT * np.log1p(shared[rows])
            + COUNT_WEIGHT * np.log1p(count[rows])
            + BESIDE_WEIGHT * self._beside(stem, holder, held)[rows]
            + BEHIND_WEIGHT * behind[rows]
            + POSITION_WEIGHT * np.log1p(self.position[rows])
        )
        # The words in order are seldom more than twice the stems that are shared, and as rare; where they are, five of
        # them stand in a row and bring the sentence in.
        most = ORDER_WEIGHT * np.log1p(1 + shared[rows])
        most += KEPT_WEIGHT * np.minimum(1, 2 * (1 + count[rows]) / len(words)) + ALIGNED_WEIGHT * (same + SLACK)
        enough = log(least / (1 - least)) if least else -np.inf
        chosen = (odds + most >= enough) | holding[rows]
        rows, odds, same = rows[chosen], odds[chosen], same[chosen]
        order, kept = self._in_order(known, rows)
        odds += ORDER_WEIGHT * np.log1p(order) + KEPT_WEIGHT * kept
        chosen = (odds + ALIGNED_WEIGHT * (same + SLACK) >= enough) | holding[rows]
        return [
            Candidate(row, value)
            for row, value in zip(rows[chosen].tolist(), np.round(odds[chosen], 9).tolist(), strict=True)
        ]

    def _stems(self, words: Sequence[str], known: Integers) -> tuple[Integers, int]:
        """The content stems of a statement in order, each once, and how many words the story does not hold at all."""
        stem_of = stemmer(self.language)
        stems = [
            int(self.stem_of_word[number]) if number >= 0 else self.stem_numbers.get(stem_of(word), -2)
            for word, number in zip(words, known.tolist(), strict=True)
        ]
        return np.array(sorted({stem for stem in stems if stem >= 0}), dtype=np.int64), stems.count(-2)

    def _postings(self, own: Integers) -> tuple[Integers, Integers]:
        """Every pair of one of the stems `own`, by its place there, and a sentence that holds it, in order."""
        low, high = self.first[own], self.first[own + 1]
        holders = [self.posting[begin:end] for begin, end in zip(low.tolist(), high.tolist(), strict=True)]
        return np.repeat(np.arange(len(own)), high - low), np.concatenate(holders)

    def _behind(self, rows: Integers, likeness: Floats) -> Floats:
        """For each sentence, how much less like the statement it is than the likeliest of its document."""
        best = np.zeros(int(self.document[-1]) + 1)
        np.maximum.at(best, self.document[rows], likeness[rows])
        behind = np.zeros(len(self.norm))
        behind[rows] = best[self.document[rows]] - likeness[rows]
        return behind

    def _beside(self, stem: Integers, holder: Integers, rarity: Floats) -> Floats:
        """For each sentence, the rarity of the statement's words that only the one before it holds, or after it.

        `stem` and `holder` are those of `_postings`, `rarity` that of each pair.
        """
        size = len(self.norm)
        gap = np.diff(stem * (size + 1) + holder) != 1
        before, after = np.ones((2, len(holder)), dtype=np.bool_)
        before[:-1], after[1:] = gap, gap
        before &= np.append(self.position, 0)[holder + 1] > 0
        after &= self.position[holder] > 0
        return np.maximum(
            np.bincount(holder[before] + 1, rarity[before], minlength=size),
            np.bincount(holder[after] - 1, rarity[after], minlength=size),
        )

    def _in_order(self, known: Integers, rows: Integers) -> tuple[Floats, Floats]:
        """For each sentence, the rarity of the words that it shares with the statement in order, and their share."""
        words = known[:WIDEST].tolist()
        mass = np.concatenate([[0.0], np.cumsum(self.rarity[known[:WIDEST]])]).tolist()
        begin = self.begin[rows]
        end = np.minimum(self.begin[rows + 1], begin + WIDEST)
        order, kept = [], []
        for first, last in zip(begin.tolist(), end.tolist(), strict=True):
            rare, same = 0.0, 0
            for block in LCSseq.editops(words, self.token[first:last].tolist()).as_matching_blocks():
                rare += mass[block.a + block.size] - mass[block.a]
                same += block.size
            order.append(rare)
            kept.append(same / max(len(words), 1))
        return np.array(order), np.array(kept)

    def _holds_run(self, known: Integers) -> Booleans:
        """Which sentences share five words in a row with the statement: bool (n_sentences,)."""
        runs = distinct(run_hashes(known, RUN))
        low, high = np.searchsorted(self.run, runs, "left"), np.searchsorted(self.run, runs, "right")
        holding = np.zeros(len(self.norm), dtype=np.bool_)
        for begin, end in zip(low.tolist(), high.tolist(), strict=True):
            holding[self.run_sentence[begin:end]] = True
        return holding


def _rarity(holders: Integers, told: int) -> Floats:
    """How rare something is that so many of `told` sentences hold, 1 for one or none."""
    rarity: Floats = np.round(np.log1p(told / np.maximum(holders, 1)) / np.log1p(told), 9)
    return rarity
