"""Reading order: chosen sentences as a text, in paragraphs.

A sentence stands where the sources would put it: at the mean of its own relative position and of those of the
sentences most like it in the other documents. Behind the lead, sentences of one document keep their order, unless more
others tell them the other way round, and what stands next there comes before what another one tells then; a sentence
that cannot stand alone comes right after the one it follows, and what belongs together stays together. After Barzilay,
Elhadad and McKeown, "Inferring Strategies for Sentence Ordering in Multidocument News Summarization" (2002). Of
times told in the text it knows years.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from summarize.company import follows, leads
from summarize.corpus import Floats
from summarize.scoring.story import HEAD, Story
from summarize.standing import QUOTATION_MARK
from summarize.standing.parts import PARTS, part
from summarize.terms import distinct

_AKIN = 0.15
"""The least cosine at which a sentence elsewhere tells where this one belongs."""
_NEAR = 0.1
"""Within this share of a text, what is akin to the sentence before comes first."""
_YEAR = re.compile(r"(?<!by )(?<!until )\b(?:19|20)\d\d\b")
"""A year that a text tells, but not what is to be by then."""
_STAY = 0.2
"""So much earlier comes what the document of the sentence before tells: a brief that jumps between papers is hard to
follow."""
_SOON = 5
"""If it stands at most so many sentences behind."""
_SPOKEN = 0.2
"""So much later stands what quotes somebody: sources put a voice high to draw readers in, a brief tells first."""
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
    place = {
        unit[0]: round(sum(places[row].mean for row in unit) / len(unit) + _SPOKEN * _quotes(story, unit), 9)
        for unit in units
    }
    past = _past(story, units)
    rank = [
        PARTS.index("background" if number in past else part(story.text(unit[0]), story.corpus.language))
        for number, unit in enumerate(units)
    ]
    earlier, introducing = _succession(story, units, places), _introduction(story, units, places)
    unbound = {number for number in range(len(units)) if not earlier[number] and not introducing[number]}
    lead = _lead(story, units, chosen, unbound, place)
    if rank[lead]:
        rank = [0] * len(units)
    rows = _arranged(story, units, earlier, introducing, lead, place, cosines, rank)
    return Order(tuple(rows), tuple(_paragraphs(story, rows, units, cosines)))


def _past(story: Story, units: list[list[int]]) -> set[int]:
    """The units that tell a year which no document opens with, and after which their document tells nothing newer."""
    years = [set(_YEAR.findall(story.text(unit[0]))) for unit in units]
    if not any(years):
        return set()
    heads = np.flatnonzero(story.eligible & (story.ranks < HEAD)).tolist()
    now = {year for row in heads for year in _YEAR.findall(story.text(row))}
    past: set[int] = set()
    going_on: set[int] = set()
    for number in sorted(range(len(units)), key=lambda number: -units[number][0]):
        document = story.document(units[number][0])
        if document not in going_on and years[number] - now:
            past.add(number)
        else:
            going_on.add(document)
    return past


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
    last: list[int] = []
    for row in sorted(chosen):
        before = story.before(row)
        stands = mentions.standing(row)
        quoted = row > mentions.whole(row)[0]
        bound = quoted or (stands.kind == "follows" and before is not None and follows(stands, mentions.text(before)))
        near = [other for _, other in mentions.needs(row) if other is not None and row - other <= _CLOSE]
        head = before if bound else max(near, default=None)
        # Nothing that is told stands between, or the order of the document would be lost.
        if head in last:
            last.append(row)
        else:
            last = [row]
        units[row] = last
    # By content, so that the order of the files decides nothing.
    return sorted((unit for row, unit in units.items() if unit[0] == row), key=lambda unit: mentions.text(unit[0]))


def _quotes(story: Story, unit: list[int]) -> bool:
    return any(QUOTATION_MARK.search(story.text(row)) for row in unit)


def _succession(story: Story, units: list[list[int]], places: dict[int, _Place]) -> list[set[int]]:
    """For each unit those of its document that come before it: the earlier ones.

    Not one that more documents tell behind it.
    """
    own: dict[int, list[int]] = {}
    for number in sorted(range(len(units)), key=lambda number: units[number][0]):
        own.setdefault(story.document(units[number][0]), []).append(number)
    after: list[set[int]] = [set() for _ in units]
    for numbers in (several for several in own.values() if len(several) > 1):
        told = np.array([_told(units[number], places) for number in numbers])
        for at, number in enumerate(numbers):
            votes = np.nansum(np.sign(told[at] - told[:at]), axis=1)
            after[number].update(numbers[other] for other in np.flatnonzero(votes >= 0).tolist())
    return after


def _introduction(story: Story, units: list[list[int]], places: dict[int, _Place]) -> list[set[int]]:
    """For each unit those that come before it because they introduce whom it speaks of.

    Best one of its own document; none that stands behind it there.
    """
    mentions = story.mentions
    wanted: list[set[str]] = []
    for unit in units:
        names: set[str] = set()
        told: set[str] = set()
        for row in unit:
            # What the unit tells itself it needs from no other.
            names.update({*mentions.last_names(row), *(need for need, _ in mentions.needs(row))} - told)
            told |= mentions.gives(row)
        wanted.append(names)
    document = [story.document(unit[0]) for unit in units]
    givers: dict[str, list[int]] = {name: [] for names in wanted for name in names}
    near: dict[tuple[str, int], list[int]] = {}
    for number in sorted(range(len(units)), key=lambda number: (places[units[number][0]].mean, number)):
        for name in givers.keys() & set().union(*map(mentions.gives, units[number])):
            givers[name].append(number)
            near.setdefault((name, document[number]), []).append(number)
    after: list[set[int]] = [set() for _ in units]
    for number, names in enumerate(wanted):
        for name in sorted(names):
            before = (one for one in near.get((name, document[number]), ()) if units[one][0] < units[number][0])
            elsewhere = (one for one in givers[name] if document[one] != document[number])
            giver = next(before, next(elsewhere, None))
            if giver is not None and number not in after[giver]:
                after[number].add(giver)
    return after


def _lead(
    story: Story, units: list[list[int]], chosen: Sequence[int], unbound: set[int], place: dict[int, float]
) -> int:
    """The unit that says what happened: the first chosen that can open the brief, or the earliest where none can."""
    owner = {unit[0]: number for number, unit in enumerate(units)}
    for row in chosen:
        if row in owner and leads(story, row):
            return owner[row]
    return min(range(len(units)), key=lambda number: (number not in unbound, place[units[number][0]]))


def _arranged(
    story: Story,
    units: list[list[int]],
    earlier: list[set[int]],
    introducing: list[set[int]],
    lead: int,
    place: dict[int, float],
    cosines: dict[int, Floats],
    rank: list[int],
) -> list[int]:
    """Units by place, as their precedence allows; among near ones the one most akin to the last.

    Where those that introduce wait for each other, the order of the documents is kept.
    """
    missing, unknown = _Waiting(earlier), _Waiting(introducing)
    waiting = dict.fromkeys(range(len(units)))
    document = [story.document(unit[0]) for unit in units]
    spoken = [QUOTATION_MARK.match(story.text(unit[0])) is not None for unit in units]
    done: list[int] = []
    pick = lead
    while True:
        done.append(pick)
        del waiting[pick]
        missing.tell(pick)
        unknown.tell(pick)
        if not waiting:
            return [row for number in done for row in units[number]]
        able = [number for number in waiting if not missing.count[number]]
        free = [number for number in able if not unknown.count[number]] or able
        first = min(rank[number] for number in free)
        free = [number for number in free if rank[number] == first]
        end = units[pick][-1]
        due = {number: place[units[number][0]] for number in free}
        for number in free:
            # A bare quotation does not press forward: what happened is told first.
            if document[number] == document[pick] and units[number][0] - end <= _SOON and not spoken[number]:
                due[number] -= _STAY
        earliest = min(due.values())
        last = cosines[end]
        near = [number for number in free if due[number] <= earliest + _NEAR]
        pick = min(
            near,
            key=lambda number: (
                due[number] - _NEAR * round(float(last[units[number][0]]), 9) / _AKIN,
                story.text(units[number][0]),
            ),
        )


class _Waiting:
    """For how many each unit still waits, counted down as they are told."""

    def __init__(self, after: list[set[int]]) -> None:
        self.count = list(map(len, after))
        self.behind: list[list[int]] = [[] for _ in after]
        for number, before in enumerate(after):
            for other in before:
                self.behind[other].append(number)

    def tell(self, number: int) -> None:
        """A unit is told."""
        for other in self.behind[number]:
            self.count[other] -= 1


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
