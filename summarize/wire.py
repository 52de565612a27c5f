"""Which documents are not independent of each other: wire groups.

Two documents belong to one group if they are the same text, or share long verbatim runs of prose outside quotation
marks: agency copy, with edits or in excerpts. Groups are transitive. A press statement that two papers both quote
does not make them one. Furniture is no evidence: only sentences of prose are looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

import numpy as np

from summarize.agreement.quotation_marks import quotations
from summarize.corpus import Booleans, Corpus
from summarize.terms import Terms

RUN = 10
"""Words; shorter runs are shared by chance, and by any two texts on one event."""
SHARE = 0.2
"""Of the shorter document's prose outside quotations that lies in shared runs."""
LONG = 60
"""Words in shared runs that suffice whatever the documents' lengths."""
_MANY = 16
"""Holders of one run up to which each is compared with each."""


def wire_groups(corpus: Corpus, terms: Terms, prose: Booleans) -> list[int]:
    """The group of each document, numbered from 0 in document order. `prose`: bool (n_sentences,)."""
    count = len(corpus.documents)
    group = list(range(count))

    def head(number: int) -> int:
        while group[number] != number:
            number = group[number]
        return number

    def join(left: int, right: int) -> None:
        low, high = sorted((head(left), head(right)))
        group[high] = low

    same: dict[str, int] = {}
    for number, document in enumerate(corpus.documents):
        join(number, same.setdefault(" ".join(document.plain.split()), number))
    length, shared = _shared_words(corpus, terms, prose)
    for (left, right), words in sorted(shared.items()):
        if words >= LONG or words >= max(RUN, SHARE * min(length[left], length[right])):
            join(left, right)
    heads = [head(number) for number in range(count)]
    numbers = {first: number for number, first in enumerate(dict.fromkeys(heads))}
    return [numbers[first] for first in heads]


def _shared_words(corpus: Corpus, terms: Terms, prose: Booleans) -> tuple[list[int], dict[tuple[int, int], int]]:
    """Words of prose outside quotations a document, and words in shared runs a pair of documents."""
    kept = _unquoted(corpus, terms, prose)
    document = corpus.document[terms.row] if len(corpus) else np.zeros(0, dtype=np.int64)
    length = np.bincount(document[kept], minlength=len(corpus.documents)).tolist()
    grams, starts = terms.runs(RUN)
    before = np.concatenate([[0], np.cumsum(kept)])
    unquoted = before[starts + RUN] - before[starts] == RUN
    grams, starts = grams[unquoted], starts[unquoted]
    holders: dict[int, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    _, gram, times = np.unique(grams, return_inverse=True, return_counts=True)
    repeated = times[gram] > 1
    for position, number in zip(starts[repeated].tolist(), gram[repeated].tolist(), strict=True):
        holders[number][int(document[position])].append(position)
    covered: dict[tuple[int, int], set[int]] = defaultdict(set)
    for places in holders.values():
        for left, right in _pairs(sorted(places)):
            for position in places[left]:
                covered[left, right].update(range(position, position + RUN))
    return length, {pair: len(words) for pair, words in covered.items()}


def _pairs(holders: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The pairs of documents that a run which they all hold speaks for.

    Of many, each goes with the first and with the one before: groups are transitive, and the work stays linear.
    """
    if len(holders) <= _MANY:
        yield from combinations(holders, 2)
        return
    yield from ((holders[0], holder) for holder in holders[1:])
    yield from pairwise(holders[1:])


def _unquoted(corpus: Corpus, terms: Terms, prose: Booleans) -> Booleans:
    """Which tokens stand in prose outside quotation marks: bool (n_tokens,)."""
    kept = np.repeat(prose, np.diff(terms.first))
    for number in range(len(corpus.documents)):
        first, last = np.searchsorted(corpus.document, [number, number + 1])
        low, high = int(terms.first[first]), int(terms.first[last])
        block_first, block_last = np.searchsorted(corpus.block_document, [number, number + 1])
        for block in corpus.blocks[int(block_first) : int(block_last)]:
            text = corpus.documents[number].plain[block.start : block.end]
            for start, end in quotations(text):
                left, right = np.searchsorted(terms.start[low:high], [block.start + start, block.start + end])
                kept[low + int(left) : low + int(right)] = False
    return kept
