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

from summarize.company import follows, leads
from summarize.corpus import Floats
from summarize.scoring.story import Story
from summarize.standing.parts import PARTS, part
from summarize.terms import distinct

_AKIN = 0.15
"""The least cosine at which a sentence elsewhere tells where this one belongs."""
_NEAR = 0.1
"""Within this share of a text, what is akin to the sentence before comes first."""
_CLOSE = 2
"""A sentence stays behind the one that introduces whom it speaks of where that stands so near before it."""
_PARAGRAPH = 3
"""At most so many sentences stand in one paragraph."""


class Order(NamedTuple):
    """The sentences in reading order, and for each the number of its paragraph, from 0, never falling."""

    sentences: tuple[int, ...]
    paragraphs: tuple[int, ...]


def order(story: Story, chosen: Sequence[int]) -> Order:
    """The reading order of `chosen`, which is best first as `select` gives it."""
    if not chosen:
        return Order((), ())
    cosines = {row: story.likeness.cosine(row) for row in chosen}
    places = _places(story, cosines)
    units = _units(story, chosen)
    place = {unit[0]: round(sum(places[row].mean for row in unit) / len(unit), 9) for unit in units}
    rank = [PARTS.index(part(story.text(unit[0]), story.corpus.language)) for unit in units]
    after = _precedence(story, units, places, rank)
    lead = _lead(story, units, chosen, after, place)
    if rank[lead]:
        rank = [0] * len(units)
        after = _precedence(story, units, places, rank)
    rows = _arranged(story, units, after, lead, place, cosines, rank)
    return Order(tuple(rows), tuple(_paragraphs(story, rows, units, cosines)))


def positions(story: Story) -> Floats:
    """Where each sentence stands among the eligible ones of its document: float64 (n_sentences,), 0 to 1."""
    document = story.corpus.document
    count = np.bincount(document[story.eligible], minlength=len(story.corpus.documents))
    place: Floats = story.ranks / np.maximum(1, count)[document]
    return place


class _Place(NamedTuple):
    """Where the documents put a sentence: the mean, and for each document a share of its length, or NaN."""

    mean: float
    told: Floats


def _places(story: Story, cosines: dict[int, Floats]) -> dict[int, _Place]:
    """The relative position of each sentence and of those like it elsewhere; the mean is weighted by likeness.

    A copy of another document says nothing of its own.
    """
    place = positions(story)
    corpus, speaker = story.corpus, story.voices
    bounds = np.searchsorted(corpus.document, np.arange(len(corpus.documents) + 1)).tolist()
    found: dict[int, _Place] = {}
    for row, cosine in cosines.items():
        own = speaker[corpus.document[row]]
        told = np.full(len(corpus.documents), np.nan)
        told[own] = place[row]
        total, weight = float(place[row]), 1.0
        akin = np.where(story.eligible, np.round(cosine, 9), -1.0)
        for number in distinct(speaker).tolist():
            begin, end = bounds[number], bounds[number + 1]
            if number == own or begin == end:
                continue
            best = begin + int(np.argmax(akin[begin:end]))
            if akin[best] >= _AKIN:
                told[number] = place[best]
                total += float(cosine[best] * place[best])
                weight += float(cosine[best])
        found[row] = _Place(round(total / weight, 9), told)
    return found


def _told(unit: list[int], places: dict[int, _Place]) -> Floats:
    """Where each document puts a unit: the mean over its sentences, NaN where it tells none."""
    told = np.array([places[row].told for row in unit])
    known = ~np.isnan(told)
    place: Floats = np.where(known, told, 0.0).sum(axis=0) / np.where(known.any(axis=0), known.sum(axis=0), np.nan)
    return place


def _units(story: Story, chosen: Sequence[int]) -> list[list[int]]:
    """The chosen sentences, each with those that need it and stood near behind it: a speaker stays together."""
    mentions = story.mentions
    units: dict[int, list[int]] = {}
    for row in sorted(chosen):
        before = story.before(row)
        stands = mentions.standing(row)
        quoted = row > mentions.whole(row)[0]
        bound = quoted or (stands.kind == "follows" and before is not None and follows(stands, mentions.text(before)))
        near = [other for _, other in mentions.needs(row) if other is not None and row - other <= _CLOSE]
        head = before if bound else max(near, default=None)
        if head in units:
            units[row] = units[head]
            units[row].append(row)
        else:
            units[row] = [row]
    # By content, so that the order of the files decides nothing.
    return sorted((unit for row, unit in units.items() if unit[0] == row), key=lambda unit: mentions.text(unit[0]))


def _precedence(story: Story, units: list[list[int]], places: dict[int, _Place], rank: list[int]) -> list[set[int]]:
    """For each unit those that come before it.

    One that introduces whom it speaks of; and the earlier ones of its document, unless as many others tell the two
    the other way round.
    """
    mentions, corpus = story.mentions, story.corpus
    after: list[set[int]] = [set() for _ in units]
    for number, unit in enumerate(units):
        needed = {name for row in unit for name, _ in mentions.needs(row)}
        for name in sorted(needed.union(*(mentions.last_names(row) for row in unit))):
            named = [
                (
                    corpus.document[before[0]] != corpus.document[unit[0]],
                    places[before[0]].mean,
                    mentions.text(before[0]),
                    other,
                )
                for other, before in enumerate(units)
                if other != number and any(name in mentions.gives(row) for row in before)
            ]
            if named and number not in after[min(named)[-1]]:
                after[number].add(min(named)[-1])
    for number, unit in enumerate(units):
        for other, before in enumerate(units):
            if rank[other] > rank[number]:
                continue
            if corpus.document[unit[0]] == corpus.document[before[0]] and before[0] < unit[0]:
                votes = np.sign(_told(unit, places) - _told(before, places))
                if np.nansum(votes) > 0 and number not in after[other]:
                    after[number].add(other)
    return after


def _lead(
    story: Story, units: list[list[int]], chosen: Sequence[int], after: list[set[int]], place: dict[int, float]
) -> int:
    """The unit that says what happened: the first chosen that can open the brief, or the earliest where none can."""
    owner = {unit[0]: number for number, unit in enumerate(units)}
    for row in chosen:
        if row in owner and leads(story, row):
            return owner[row]
    return min(range(len(units)), key=lambda number: (bool(after[number]), place[units[number][0]]))


def _arranged(
    story: Story,
    units: list[list[int]],
    after: list[set[int]],
    lead: int,
    place: dict[int, float],
    cosines: dict[int, Floats],
    rank: list[int],
) -> list[int]:
    """Units by place, as their precedence allows; among near ones the one most akin to the last."""
    waiting = [number for number in range(len(units)) if number != lead]
    done = [lead]
    while waiting:
        free = [number for number in waiting if not after[number] - set(done)] or waiting
        first = min(rank[number] for number in free)
        free = [number for number in free if rank[number] == first]
        earliest = min(place[units[number][0]] for number in free)
        last = units[done[-1]][-1]
        near = [number for number in free if place[units[number][0]] <= earliest + _NEAR]
        pick = min(
            near,
            key=lambda number: (
                place[units[number][0]] - _NEAR * round(float(cosines[last][units[number][0]]), 9) / _AKIN,
                story.text(units[number][0]),
            ),
        )
        done.append(pick)
        waiting.remove(pick)
    return [row for number in done for row in units[number]]


def _paragraphs(story: Story, rows: list[int], units: list[list[int]], cosines: dict[int, Floats]) -> list[int]:
    """The lead by itself; then a new paragraph where a sentence is not akin to the one before it."""
    heads = {unit[0] for unit in units}
    corpus = story.corpus
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
