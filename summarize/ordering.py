"""Reading order: chosen sentences as a text, in paragraphs.

A sentence stands where the sources would put it: at the mean of its own relative position and of those of the
sentences most like it in the other documents. Sentences of one document keep their order. The lead comes first, a
sentence that cannot stand alone right after the one it follows, and what belongs together stays together. After
Barzilay, Elhadad and McKeown, "Inferring Strategies for Sentence Ordering in Multidocument News Summarization"
(2002). Knows nothing of dates and times told in the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from summarize.corpus import Booleans, Corpus, Floats, Integers
from summarize.scoring.coverage import ranks, voices
from summarize.scoring.likeness import Likeness
from summarize.selection import follows, predecessor
from summarize.standing import Standing, standing
from summarize.terms import Terms, distinct

_AKIN = 0.15
"""The least cosine at which a sentence elsewhere tells where this one belongs."""
_EARLY = 0.1
"""Within this share of a text from the earliest, the best sentence is the lead."""
_NEAR = 0.05
"""Within this share of a text, what is akin to the sentence before comes first."""
_PARAGRAPH = 3
"""At most so many sentences stand in one paragraph."""


class Order(NamedTuple):
    """The sentences in reading order, and for each the number of its paragraph, from 0, never falling."""

    sentences: tuple[int, ...]
    paragraphs: tuple[int, ...]


def order(corpus: Corpus, terms: Terms, eligible: Booleans, chosen: Sequence[int]) -> Order:
    """The reading order of `chosen`, which is best first as `select` gives it."""
    if not chosen:
        return Order((), ())
    like = Likeness.of(terms)
    cosines = {row: like.cosine(row) for row in chosen}
    texts = {row: corpus.text(row) for row in chosen}
    stands = {row: standing(texts[row], corpus.language) for row in chosen}
    speaker = voices(corpus, terms)
    place = {row: _place(corpus, eligible, speaker, row, cosines[row]) for row in chosen}
    units = _units(corpus, eligible, chosen, stands, texts)
    after = _precedence(corpus, units, stands, texts, place)
    lead = _lead(units, chosen, stands, after, place)
    rows = _arranged(units, after, lead, place, cosines, texts)
    return Order(tuple(rows), tuple(_paragraphs(corpus, rows, units, cosines)))


def positions(corpus: Corpus, eligible: Booleans) -> Floats:
    """Where each sentence stands among the eligible ones of its document: float64 (n_sentences,), 0 to 1."""
    count = np.bincount(corpus.document[eligible], minlength=len(corpus.documents))
    place: Floats = ranks(corpus, eligible) / np.maximum(1, count)[corpus.document]
    return place


def _place(corpus: Corpus, eligible: Booleans, speaker: Integers, row: int, cosine: Floats) -> float:
    """The mean relative position of a sentence over the documents that hold one like it, weighted by likeness.

    A copy of another document says nothing of its own.
    """
    place = positions(corpus, eligible)
    total, weight = float(place[row]), 1.0
    for number in distinct(speaker).tolist():
        begin, end = np.searchsorted(corpus.document, [number, number + 1])
        if number == speaker[corpus.document[row]] or begin == end:
            continue
        found = np.where(eligible[begin:end], np.round(cosine[begin:end], 9), -1.0)
        best = int(begin + np.argmax(found))
        if found[best - begin] >= _AKIN:
            total += float(cosine[best] * place[best])
            weight += float(cosine[best])
    return round(total / weight, 9)


def _units(
    corpus: Corpus,
    eligible: Booleans,
    chosen: Sequence[int],
    stands: dict[int, Standing],
    texts: dict[int, str],
) -> list[list[int]]:
    """The chosen sentences, those that cannot stand alone together with the one they follow."""
    units: dict[int, list[int]] = {}
    for row in sorted(chosen):
        before = predecessor(corpus, eligible, row)
        if before in units and stands[row].kind == "follows" and follows(stands[row], texts[before]):
            units[row] = units[before]
            units[row].append(row)
        else:
            units[row] = [row]
    return [unit for row, unit in units.items() if unit[0] == row]


def _precedence(
    corpus: Corpus,
    units: list[list[int]],
    stands: dict[int, Standing],
    texts: dict[int, str],
    place: dict[int, float],
) -> list[set[int]]:
    """For each unit those that come before it: earlier ones of its document, and one that names whom it speaks of."""
    after: list[set[int]] = [set() for _ in units]
    for number, unit in enumerate(units):
        for other, before in enumerate(units):
            if corpus.document[unit[0]] == corpus.document[before[0]] and before[0] < unit[0]:
                after[number].add(other)
        role = stands[unit[0]].role
        if role and not after[number]:
            named = [
                (place[before[0]], texts[before[0]], other)
                for other, before in enumerate(units)
                if other != number and any(role in texts[row].casefold().split() for row in before)
            ]
            if named:
                after[number].add(min(named)[2])
    return after


def _lead(
    units: list[list[int]],
    chosen: Sequence[int],
    stands: dict[int, Standing],
    after: list[set[int]],
    place: dict[int, float],
) -> int:
    """The unit that says what happened: of the earliest that stand alone and may come first the best chosen."""
    owner = {row: number for number, unit in enumerate(units) for row in unit}
    ranked = list(dict.fromkeys(owner[row] for row in chosen))
    alone = [number for number in ranked if stands[units[number][0]].kind == "alone"] or ranked
    free = [number for number in alone if not after[number]] or alone
    earliest = min(place[units[number][0]] for number in free)
    return next(number for number in free if place[units[number][0]] <= earliest + _EARLY)


def _arranged(
    units: list[list[int]],
    after: list[set[int]],
    lead: int,
    place: dict[int, float],
    cosines: dict[int, Floats],
    texts: dict[int, str],
) -> list[int]:
    """Units by place, as their precedence allows; among near ones the one most akin to the last."""
    waiting = [number for number in range(len(units)) if number != lead]
    done = [lead]
    while waiting:
        free = [number for number in waiting if not after[number] - set(done)] or waiting
        earliest = min(place[units[number][0]] for number in free)
        last = units[done[-1]][-1]
        near = [number for number in free if place[units[number][0]] <= earliest + _NEAR]
        pick = min(
            near,
            key=lambda number: (
                place[units[number][0]] - _NEAR * round(float(cosines[last][units[number][0]]), 9) / _AKIN,
                texts[units[number][0]],
            ),
        )
        done.append(pick)
        waiting.remove(pick)
    return [row for number in done for row in units[number]]


def _paragraphs(corpus: Corpus, rows: list[int], units: list[list[int]], cosines: dict[int, Floats]) -> list[int]:
    """The lead by itself; then a new paragraph where a sentence is not akin to the one before it."""
    heads = {unit[0] for unit in units}
    numbers = [0]
    inside = 1
    for last, row in zip(rows, rows[1:], strict=False):
        next_to = corpus.document[row] == corpus.document[last] and 0 < row - last <= 2
        bound = row not in heads
        akin = numbers[-1] > 0 and inside < _PARAGRAPH and (next_to or cosines[last][row] >= _AKIN)
        if bound or akin:
            numbers.append(numbers[-1])
            inside += 1
        else:
            numbers.append(numbers[-1] + 1)
            inside = 1
    return numbers
