"""What the sources say together: weighted facts, and how much of them a set of sentences would tell.

A fact is a pair of neighbouring stems that documents vouch for, or a word with the share that the story gives it.
Each document votes once for a fact, with the best position at which it states it; documents that are copies of one
another vote as one. Gains fall as the chosen sentences grow (the objective is submodular), so a greedy choice is
near the best one. After Gillick and Favre, "A Scalable Global Model for Summarization" (2009), for the pairs, and
Haghighi and Vanderwende, "Exploring Content Models for Multi-Document Summarization" (2009), for the words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from summarize.corpus import Booleans, Corpus, Floats, Integers
from summarize.terms import Terms, distinct

_HALF_LIFE = 20
"""After so many sentences, over all documents together, a position speaks half as much for a sentence."""
_ALONE = 0.05
"""What a pair of stems is worth that only one document holds."""
_ONE_VOICE = 0.7
"""What a word is worth that one document alone uses, where there are several: what several tell comes first."""
_SMOOTHING = 0.05
"""Added to every count of a word: the smaller, the more a first mention is worth beside a second."""
_OWNERS = 8
"""A sentence that stands in more documents than this tells little about which of them are copies."""
_COPY = 0.8
"""A document with this share of its words in sentences of another one is no voice of its own."""


@dataclass(frozen=True, eq=False)
class Coverage:
    """The facts as sparse rows.

    `pair_row`, `pair`: int64 (n_pairs_held,), each pair of stems once a sentence; `pair_weight`: float64 (n_pairs,).
    `word_row`, `word`: int64, `word_count`: float64 (n_words_held,); `word_weight`: float64 (n_stems,).
    Weights are scaled so that both kinds count alike; they are positive, or 0 where nobody vouches for a fact.
    `voices` is the number of documents that are no copies of one another, at least 1.
    """

    sentences: int
    voices: int
    pair_row: Integers
    pair: Integers
    pair_weight: Floats
    word_row: Integers
    word: Integers
    word_count: Floats
    word_weight: Floats

    def gains(self, chosen: Sequence[int]) -> Floats:
        """What each sentence would add to the chosen ones: float64 (n_sentences,), never negative."""
        taken = np.zeros(self.sentences, dtype=np.bool_)
        taken[list(chosen)] = True
        return self.pair_gains(taken) + self.word_gains(taken)

    def pair_gains(self, taken: Booleans) -> Floats:
        """What each sentence would add to these by its pairs of stems: float64 (n_sentences,)."""
        weight = self.pair_weight.copy()
        weight[self.pair[taken[self.pair_row]]] = 0.0
        return totals(self.pair_row, weight[self.pair], self.sentences)

    def word_gains(self, taken: Booleans) -> Floats:
        """What each sentence would add to these by its words: float64 (n_sentences,)."""
        told = taken[self.word_row]
        before = _SMOOTHING + totals(self.word[told], self.word_count[told], len(self.word_weight))
        gain = self.word_weight[self.word] * np.log1p(self.word_count / before[self.word])
        return totals(self.word_row, gain, self.sentences)

    @cached_property
    def alone(self) -> Floats:
        """What each sentence would tell by itself: float64 (n_sentences,), never negative."""
        return self.gains(())

    def only(self, rows: Booleans) -> Coverage:
        """The same facts, held by these sentences alone: bool (n_sentences,)."""
        pairs, words = rows[self.pair_row], rows[self.word_row]
        return replace(
            self,
            pair_row=self.pair_row[pairs],
            pair=self.pair[pairs],
            word_row=self.word_row[words],
            word=self.word[words],
            word_count=self.word_count[words],
        )


def totals(index: Integers, values: Floats, size: int) -> Floats:
    """The sum of the values at each index: float64 (size,), also where there are none."""
    return np.bincount(index, values, minlength=size).astype(np.float64, copy=False)


def voices(corpus: Corpus, terms: Terms) -> Integers:
    """The voice of each document: int64 (n_documents,), equal for documents that are copies of one another.

    A copy is a document of which four fifths of the words stand in sentences that another, not shorter one has too.
    """
    marks, size = terms.fingerprints, terms.lengths
    count = len(corpus.documents)
    bounds = np.searchsorted(corpus.document, np.arange(count + 1))
    whole = np.add.reduceat(np.append(size, 0), bounds[:-1]) if count else np.zeros(0, dtype=np.int64)
    whole = np.where(np.diff(bounds) > 0, whole, 0)
    held: list[dict[int, int]] = []
    for number in range(count):
        rows = slice(bounds[number], bounds[number + 1])
        held.append(dict(zip(marks[rows].tolist(), size[rows].tolist(), strict=True)))
    order = sorted(range(count), key=lambda number: (-int(whole[number]), corpus.documents[number].plain))
    voice = np.arange(count, dtype=np.int64)
    owners: dict[int, list[int]] = {}
    for number in order:
        shared: dict[int, int] = {}
        for mark, words in held[number].items():
            for owner in owners.get(mark, ()):
                shared[owner] = shared.get(owner, 0) + words
        total = sum(held[number].values())
        best = max(shared, key=lambda owner: shared[owner], default=number)
        if total and shared.get(best, 0) >= _COPY * total:
            voice[number] = best
        else:
            for mark in held[number]:
                held_by = owners.setdefault(mark, [])
                if len(held_by) < _OWNERS:
                    held_by.append(number)
    return voice


def ranks(corpus: Corpus, eligible: Booleans) -> Integers:
    """How many eligible sentences of its document stand before each sentence: int64 (n_sentences,)."""
    before = np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(eligible)])
    heads = np.searchsorted(corpus.document, np.arange(len(corpus.documents)))
    rank: Integers = before[:-1] - before[heads][corpus.document]
    return rank


def position_prior(corpus: Corpus, eligible: Booleans, voice_count: int) -> Floats:
    """How much a sentence's position speaks for it: float64 (n_sentences,) in (0, 1], 1 at a document's head."""
    half = max(1.0, _HALF_LIFE / max(1, voice_count))
    prior: Floats = 1.0 / (1.0 + ranks(corpus, eligible) / half)
    return prior


def coverage(corpus: Corpus, terms: Terms, eligible: Booleans, voice: Integers) -> Coverage:
    """The facts of the eligible sentences and of the headings, weighted by the documents that hold them.

    `voice` is that of each document: int64 (n_documents,).
    """
    count = len(corpus)
    headings = np.array([block.kind == "heading" for block in corpus.blocks], dtype=np.bool_)
    evidence = eligible | headings[corpus.block] if len(corpus.blocks) else eligible
    voice = voice[corpus.document]
    voice_count = len(distinct(voice[evidence]))
    prior = position_prior(corpus, eligible, voice_count)

    size = terms.lengths
    row = terms.row
    stem = terms.stem[terms.token]

    beside = evidence[row[:-1]] & (row[:-1] == row[1:])
    pair_row, pair, pairs, _ = _count(
        row[:-1][beside], stem[:-1][beside] * len(terms.stems) + stem[1:][beside], len(terms.stems) ** 2, count
    )
    # A lone document has nobody to agree with: there its sentences vote.
    voter = voice[pair_row] if voice_count > 1 else np.unique(terms.fingerprints, return_inverse=True)[1][pair_row]
    votes, support = _votes(pair, voter, prior[pair_row], pairs)
    pair_weight = np.where(support > 1, votes, _ALONE * votes)

    word_row, word, _, times = _count(row[evidence[row]], stem[evidence[row]], len(terms.stems), count)
    word = distinct(stem[evidence[row]])[word]
    once = _first_of_kind(terms.fingerprints, voice, prior)
    word_weight = totals(word, prior[word_row] * times * once[word_row], len(terms.stems))
    if voice_count > 1:
        shared = _votes(word, voice[word_row], prior[word_row], len(terms.stems))[1] > 1
        word_weight = np.where(shared, word_weight, _ONE_VOICE * word_weight)

    raw = Coverage(count, max(1, voice_count), pair_row, pair, pair_weight, word_row, word, times, word_weight)
    return _balanced(raw, size, eligible & once)


def _count(row: Integers, key: Integers, keys: int, rows: int) -> tuple[Integers, Integers, int, Floats]:
    """Each key once a row, by key and row: rows, keys as 0 .. m - 1 in their order, m, and how often each stands."""
    if keys * rows >= 2**62:
        key = np.unique(key, return_inverse=True)[1]
    place = np.sort(key * max(1, rows) + row)
    heads = np.flatnonzero(np.diff(place, prepend=-1))
    times = np.diff(heads, append=len(place)).astype(np.float64)
    place = place[heads]
    key, row = place // max(1, rows), place % max(1, rows)
    new = np.diff(key, prepend=-1) != 0
    return row, np.cumsum(new) - 1, int(new.sum()), times


def _votes(fact: Integers, voter: Integers, prior: Floats, facts: int) -> tuple[Floats, Integers]:
    """For each fact the sum over voters of the best prior with which one states it, and the number of voters."""
    if not len(fact):
        return np.zeros(facts), np.zeros(facts, dtype=np.int64)
    key = fact * (int(voter.max()) + 1) + voter
    if (np.diff(key) < 0).any():
        order = np.argsort(key, kind="stable")
        key, fact, prior = key[order], fact[order], prior[order]
    heads = np.flatnonzero(np.diff(key, prepend=-1))
    best = np.maximum.reduceat(prior, heads)
    return totals(fact[heads], best, facts), np.bincount(fact[heads], minlength=facts)


def _first_of_kind(prints: Integers, voice: Integers, prior: Floats) -> Booleans:
    """One of the sentences with equal words of one voice, the one that stands best: bool (n_sentences,)."""
    first = np.zeros(len(prints), dtype=np.bool_)
    order = np.lexsort((-prior, voice, prints))
    new = (np.diff(prints[order], prepend=0) != 0) | (np.diff(voice[order], prepend=-1) != 0)
    new[:1] = True
    first[order[new]] = True
    return first


def _balanced(raw: Coverage, size: Integers, counted: Booleans) -> Coverage:
    """The two kinds of fact, each divided by what the best fifth of the counted sentences gains a word."""
    long, none = np.maximum(size, 1), np.zeros(raw.sentences, dtype=np.bool_)
    pairs, words = raw.pair_gains(none), raw.word_gains(none)
    return replace(
        raw,
        pair_weight=raw.pair_weight / _best_fifth((pairs / long)[counted]),
        word_weight=raw.word_weight / _best_fifth((words / long)[counted]),
    )


def _best_fifth(values: Floats) -> float:
    """The mean of the highest fifth of the values, 1 where there is none above 0."""
    ranked = np.sort(values)[::-1]
    mean = float(ranked[: max(1, len(ranked) // 5)].mean()) if len(ranked) else 0.0
    return mean if mean > 0 else 1.0
