"""The choice: salient, saying nothing twice, within the budget, able to stand alone.

Greedy. What a sentence is worth is its score times the share of its facts that the chosen ones do not yet tell; for
the default scorer that is the gain of the coverage objective itself, for any other it is redundancy judged by facts.
Sentences that resemble a chosen one are worth less; those that repeat one are never taken. A sentence that cannot
stand alone is taken only right after the one that it follows in its source. Does not order what it chose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

import numpy as np

from summarize.company import Told, faults, introduced, leads, thin, units
from summarize.corpus import Booleans, Floats
from summarize.errors import UsageError
from summarize.heads import Heads
from summarize.model import SUPPORT
from summarize.repetition import Repetition
from summarize.scoring.default import LENGTH, MANY
from summarize.scoring.story import HEAD, STEP, Story
from summarize.terms import distinct
from summarize.tolls import Tolls
from summarize.votes import Votes

_SHADE = 0.7
"""How much of its worth a sentence loses that has every word of a chosen one."""
_WEAK = 0.7
"""What a sentence keeps for each fault that a reader would find in it."""
_OUTVOTED = 0.3
"""What one keeps that several other documents contradict."""
_CORE = 0.5
"""The head of a document says what happened, and lists sum it up: such a sentence tells what a chosen one of them told
that shares this much of the weight of its content words.

Of many documents each begins another day or side of a story, in words that all of them share.
"""
_AGAIN = 0.5
"""What it keeps of its worth then; as does what another document opens with: the same, or an ornament."""
_RETELLS = 0.16
"""Heads of two documents tell the same news from this cosine on: what is new in the second is detail."""
_RETOLD = 0.1
"""What the second keeps of its worth."""
_HEARD = 0.55
"""So does a sentence of whose content words the chosen ones together hold this share, by rarity."""
_FIGURED = 0.4
"""This share is enough where they tell all of its figures; no share is asked where one of them is exact, as 730 is."""
_SAME = 0.75
"""From this cosine on two sentences are one, but for a word or two."""
_LEADS = 10
"""So many of the best scores are asked which says best what happened."""
_SEVERAL = 3
"""In so many sentences that come together, those of hardly a word add nothing: applause in small pieces."""
_GAP = 12
"""What fits into fewer words at the end is filler."""
_FILLER = 1 / 6
"""The share of the best score below which what is left is filler: people's briefs of news are about as long then."""
_POOL = 2000
"""At least so many of the best scores are looked at."""


def select(
    story: Story,
    scores: Floats,
    *,
    sentences: int | None = None,
    words: int | None = None,
    auto: bool = False,
    keep: Sequence[int] = (),
    drop: Sequence[int] = (),
    says: Callable[[int, int], bool] | None = None,
) -> list[int]:
    """The numbers of the chosen sentences, best first; `order` makes a text of them.

    `scores` is float64 (n_sentences,). `sentences` and `words` (counted between white space) are never exceeded; at
    least one is given, each at least 1, unless `auto` ends the brief where the next sentence would be filler. Fewer
    are chosen only where what is left repeats, cannot stand or does not fit. `keep` are chosen first, `drop` never.
    `says` tells, where that is known, whether a place of the first of two sentences is the second. Raises UsageError
    where there is no budget, or one that the kept sentences exceed.
    """
    if sentences is None and words is None and not auto:
        raise UsageError("no budget", remedy="give a number of sentences, of words, or both")
    for budget, unit in ((sentences, "sentences"), (words, "words")):
        if budget is not None and budget < 1:
            raise UsageError(f"a brief of {budget} {unit}", remedy=f"ask for at least 1 of {unit}")
    whole, least = _Budget(len(story.corpus) if sentences is None else sentences, words), _FILLER if auto else 0.0
    # What is unfit for a brief stands in one only where there is nothing else.
    chosen = _filled(_Choice(story, scores, drop, says), whole, keep, least)
    return chosen or _filled(_Choice(story, scores, drop, says, unfit=True), whole, keep, least)


def _filled(choice: _Choice, left: _Budget, keep: Sequence[int], least: float) -> list[int]:
    """What is chosen: the sentences that must stand, or else the lead, and then the best."""
    kept = _kept(choice, left, keep)
    if kept:
        choice.take(kept)
        left = left.without(len(kept), sum(map(choice.story.size, kept)))
    return _chosen(choice, left, [] if kept else choice.best_lead(left), least)


def _kept(choice: _Choice, left: _Budget, keep: Sequence[int]) -> list[int]:
    """The sentences that must stand, with those that they cannot do without, if they may have them and they fit."""
    kept: list[int] = []
    for row in keep:
        unit = next(iter(units(choice.story, row, choice.told)), [row])
        kept += unit if all(choice.open[one] or one in keep for one in unit) else [row]
    for rows in (list(dict.fromkeys(kept)), list(keep)):
        if left.holds(len(rows), sum(map(choice.story.size, rows))):
            return rows
    size = sum(map(choice.story.size, keep))
    raise UsageError(
        f"what must stand does not fit: sentences {len(keep)}, words {size}",
        where="keep",
        remedy="keep less, or allow more",
    )


def _chosen(choice: _Choice, left: _Budget, first: Sequence[int], least: float) -> list[int]:
    """What is chosen greedily, after the `first`, while it is worth this share of the best score."""
    enough = least * float(choice.scores.max(initial=0.0))
    taken, worth = list(first), np.inf
    while left.sentences > 0:
        if choice.told.rows and left.words is not None and left.words < _GAP:
            break
        if not taken:
            taken, worth = choice.best(left)
        if not taken or worth < enough:
            break
        choice.take(taken)
        left = left.without(len(taken), sum(map(choice.story.size, taken)))
        taken = []
    return choice.told.rows


class _Budget(NamedTuple):
    sentences: int
    words: int | None

    def holds(self, count: int, size: int) -> bool:
        return count <= self.sentences and (self.words is None or size <= self.words)

    def without(self, count: int, size: int) -> _Budget:
        return _Budget(self.sentences - count, None if self.words is None else self.words - size)


class _Choice:
    """What is chosen so far and what is still open; local to one call of `select`.

    What a sentence is worth only falls, and its score is the most it can be worth. So only a pool of the best
    scores is looked at, which is widened until nothing outside can be better than the best inside.
    """

    def __init__(
        self,
        story: Story,
        scores: Floats,
        drop: Sequence[int] = (),
        says: Callable[[int, int], bool] | None = None,
        *,
        unfit: bool = False,
    ) -> None:
        self.story = story
        self.says = says
        self.unfit = unfit
        self.open = story.eligible.copy()
        self.open[list(drop)] = False
        self.scores = np.round(_positive(scores, story.eligible), 9)
        self.told = Told(story)
        self.shade = np.ones(len(story.corpus))
        self.repetition = Repetition(story)
        self.tolls = Tolls(story)
        self.votes = Votes(story, self.repetition.values)
        self.heads = Heads(story)
        self.quoted: frozenset[tuple[str, ...]] = frozenset()
        self.past: frozenset[tuple[str, str]] = frozenset()
        self.prints = story.terms.fingerprints
        items = np.array([block.kind == "item" for block in story.corpus.blocks], dtype=np.bool_)
        self.lead = (story.ranks < HEAD) | items[story.corpus.block]
        documents = story.corpus.documents
        by_content = sorted(range(len(documents)), key=lambda number: documents[number].plain)
        self.content_rank = {number: rank for rank, number in enumerate(by_content)}
        candidates = np.flatnonzero(story.eligible)
        # Of equal scores by content, so that the order of the files decides nothing.
        rank = np.array([self.content_rank[number] for number in range(len(documents))], dtype=np.int64)
        rank = rank[story.corpus.document[candidates]]
        self.ranked = candidates[np.lexsort((candidates, rank, -self.scores[candidates]))]
        self.doubts: dict[int, list[int]] = {}
        self.pooled = 0
        self.widen()

    def widen(self) -> None:
        """Take more of the best scores into the pool, with the sentences right before them."""
        self.pooled = min(len(self.ranked), max(_POOL, 4 * self.pooled))
        inside = np.zeros(len(self.open), dtype=np.bool_)
        inside[self.ranked[: self.pooled]] = True
        for step in range(1, STEP + 2):
            inside[np.maximum(self.ranked[: self.pooled] - step, 0)] = True
        self.facts = self.story.coverage.only(inside)
        self.pool = np.flatnonzero(inside & self.story.eligible)

    def best_lead(self, left: _Budget) -> list[int]:
        """The sentence that says best what happened, or nothing."""
        some = list(islice(self.able_leads(left), _LEADS))
        some = [row for row in some if not self.votes.outvoted(row)] or some
        if not some:
            return []
        return [self.best_borne_out(self.most_printed(max(some, key=self.heads.opening), left), left)]

    def able_leads(self, left: _Budget) -> Iterator[int]:
        """The sentences that can open the brief, best score first; of copies one, which must not crowd out others."""
        seen: set[tuple[int, int]] = set()
        for row in self.ranked.tolist():
            if leads(self.story, row) and not thin(self.story, row) and self.free([row], range(0), left):
                copy = int(self.prints[row]), int(self.story.ranks[row])
                if copy not in seen and not self.tolls.refuse(row, ()):
                    seen.add(copy)
                    yield row

    def best(self, left: _Budget) -> tuple[list[int], float]:
        """The open sentence that is worth most, with its predecessor before it where it needs one; or nothing.

        And what it is worth, which is at most its score.
        """
        worths = self.worths()
        while True:
            unit, worth = self.best_of_pool(worths, left)
            repeated = [row for row in unit if self.repeats(row) or self.tolls.refuse(row, self.told.rows)]
            repeated += [row for row in unit if self.repetition.quotes(row) & self.quoted]
            if repeated:
                self.open[repeated] = False
                continue
            if len(unit) == 1:
                unit = [self.best_borne_out(self.most_printed(unit[0], left), left)]
            if self.pooled == len(self.ranked):
                return unit, worth
            if unit and worth > self.scores[self.ranked[self.pooled]]:
                return unit, worth
            self.widen()
            worths = self.worths()

    def worths(self) -> Floats:
        """What each sentence of the pool is worth beside the chosen ones: float64 (n_sentences,)."""
        alone = self.story.coverage.alone
        novelty = self.facts.gains(self.told.rows) / np.where(alone > 0, alone, 1.0)
        held = self.story.likeness.held(self.told.rows)
        heard = held >= np.where(self.repetition.figures_among(self.told.rows), _FIGURED, _HEARD)
        heard |= self.repetition.exact_among(self.told.rows)
        return np.round(self.scores * novelty * self.shade * np.where(heard, _AGAIN, 1.0), 9)

    def best_of_pool(self, worth: Floats, left: _Budget) -> tuple[list[int], float]:
        """The same among the pool, whose sentences are worth so much."""
        rows = self.pool[self.open[self.pool]]
        best: list[int] = []
        best_key: tuple[float, str, int, int] = (np.inf, "", 0, 0)
        last = np.inf
        for row in rows[np.argsort(-worth[rows], kind="stable")].tolist():
            # Those of equal worth are all asked, for each may come with another neighbour.
            if -worth[row] > max(best_key[0], -last):
                break
            last = float(worth[row])
            if not left.holds(1, self.story.size(row)) or not self.fit(row):
                self.open[row] = False
                continue
            for unit in self.units(row, left):
                telling = unit if len(unit) < _SEVERAL else [one for one in unit if not thin(self.story, one)]
                value = float(sum(worth[one] for one in telling)) / len(unit) ** LENGTH
                value *= _WEAK ** faults(self.story, unit, self.told)
                value *= _OUTVOTED ** sum(map(self.votes.outvoted, unit))
                # Ties by content, then by place: the order of the files decides nothing.
                rank = self.content_rank[self.story.document(row)]
                key = (-round(value, 9), self.story.text(row), rank, row)
                if key < best_key:
                    best, best_key = unit, key
        return best, -best_key[0]

    def units(self, row: int, left: _Budget) -> list[list[int]]:
        """The sentences, in order, that can be taken now to take this one."""
        found = units(self.story, row, self.told)
        if not found:
            self.open[row] = False
        own = self.story.mentions.whole(row)
        return [unit for unit in found if self.free(unit, own, left)]

    def free(self, unit: list[int], own: range, left: _Budget) -> bool:
        """Say whether all of them can be taken, no quotation in part; each before the `own` ones by itself."""
        once = len({int(self.prints[one]) for one in unit}) == len(unit)
        return (
            once
            and left.holds(len(unit), sum(map(self.story.size, unit)))
            and all(
                self.open[one]
                and self.fit(one)
                and all(part in unit for part in self.story.mentions.whole(one))
                and (one in own or self.story.mentions.standing(one).kind in ("alone", "weak"))
                for one in unit
            )
        )

    def fit(self, row: int) -> bool:
        """Say whether a brief can hold the sentence at all."""
        stands = self.story.mentions.standing(row)
        return stands.kind != "never" and stands.unfit <= self.unfit

    def take(self, unit: list[int]) -> None:
        """Choose the sentences; close those that would say one again, and shade those that resemble it."""
        self.told.take(unit)
        document = self.story.corpus.document
        for row in unit:
            self.quoted |= self.repetition.quotes(row)
            self.past |= self.repetition.events(row)
            alike = self.story.likeness.dice(row)
            self.shade = np.minimum(self.shade, np.maximum(0.02, 1.0 - _SHADE * alike))
            if self.lead[row] and self.story.coverage.voices < MANY:
                elsewhere = self.lead & (document != document[row])
                retold = elsewhere & (self.story.likeness.cosine(row) >= _RETELLS)
                self.shade = np.where(retold, np.minimum(self.shade, _RETOLD), self.shade)
                echo = self.repetition.echo(row) >= _CORE
                if self.story.ranks[row] == 0:
                    echo |= self.story.ranks == 0
                echo &= elsewhere
                self.shade = np.where(echo, np.minimum(self.shade, _AGAIN), self.shade)
            again = self.repetition.again(row)
            other = self.repetition.other_numbers(row)
            self.open &= (self.prints != self.prints[row]) & (~again | other)
            for doubtful in np.flatnonzero(again & other & self.open).tolist():
                self.doubts.setdefault(doubtful, []).append(row)
        self.open[unit] = False

    def repeats(self, row: int) -> bool:
        """Say whether a chosen sentence says the same by what agreement finds, or otherwise if but the numbers differ.

        Asked of the few that are alike.
        """
        kinds = (self.repetition.kind(chosen, row) for chosen in self.doubts.pop(row, ()))
        if any(kind in (*SUPPORT, "conflict") for kind in kinds):
            return True
        if self.past & self.repetition.events(row):
            return True
        if any(self.repetition.says(row, chosen) for chosen in self.told.rows):
            return True
        if self.says is None or self.names_anew(row):
            return False
        return any(
            (self.says(chosen, row) or self.says(row, chosen)) and not self.repetition.other_numbers(chosen)[row]
            for chosen in self.told.rows
        )

    def names_anew(self, row: int) -> bool:
        """Say whether the sentence introduces a name that no chosen one holds: who it was is news."""
        names = (name for name in self.story.mentions.gives(row) if name[0].isupper())
        return not all(self.told.introduces(name) or self.told.introduces(name.casefold()) for name in names)

    def most_printed(self, row: int, left: _Budget) -> int:
        """Of this sentence and those that tell it but for a word or two the one that most texts hold as it stands.

        Of papers that print one wire, one may have changed a word. Where as many hold each, this one.
        """
        same = self.open & (self.story.likeness.cosine(row) >= _SAME)
        same[row] = False
        able = [one for one in np.flatnonzero(same).tolist() if self.free([one], range(0), left)]
        if not able:
            return row
        document, documents = self.story.corpus.document, self.story.corpus.documents

        def held(one: int) -> int:
            return len({documents[number].plain for number in distinct(document[self.prints == self.prints[one]])})

        able.sort(key=lambda one: (self.story.text(one), self.content_rank[int(document[one])]))
        return max([row, *able], key=held)

    def best_borne_out(self, row: int, left: _Budget) -> int:
        """Of this sentence and those that give another number for the same, the one that most voices bear out.

        Of equals the one that most documents do, then the one that was published last, then this one. The disagreement
        is told in its note.
        """
        able = [
            one
            for one in self.repetition.rivals(row, self.open)
            if self.free([one], range(0), left) and introduced(self.story, [one], self.told)
        ]
        able.sort(key=lambda one: (self.story.text(one), self.content_rank[self.story.document(one)]))
        return max([row, *able], key=self.repetition.borne_out) if able else row


def _positive(scores: Floats, eligible: Booleans) -> Floats:
    """The scores moved above 0, so that their product with a share keeps their order; scores above 0 stay."""
    lowest = float(scores[eligible].min()) if eligible.any() else 0.0
    if lowest >= 0:
        return scores
    return scores - lowest
