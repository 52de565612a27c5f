"""The choice: salient, saying nothing twice, within the budget, able to stand alone.

Greedy. What a sentence is worth is its score times the share of its facts that the chosen ones do not yet tell; for
the default scorer that is the gain of the coverage objective itself, for any other it is redundancy judged by facts.
Sentences that resemble a chosen one are worth less; those that repeat one are never taken. A sentence that cannot
stand alone is taken only right after the one that it follows in its source. Does not order what it chose.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from summarize.agreement import analyse, judge
from summarize.corpus import Booleans, Corpus, Floats, Integers
from summarize.errors import UsageError
from summarize.mentions import Mentions
from summarize.model import SUPPORT
from summarize.scoring.coverage import coverage, ranks, totals, voices
from summarize.scoring.default import LENGTH
from summarize.scoring.likeness import Likeness
from summarize.standing import SPEAKERLESS, Standing
from summarize.terms import Terms, distinct, run_hashes

_LIKE = 0.4
"""From this cosine on a sentence repeats a chosen one, unless it holds another number."""
_SHADE = 0.7
"""How much of its worth a sentence loses that has every word of a chosen one."""
_WEAK = 0.7
"""What a sentence keeps that would be better after one that names whom it speaks of."""
_RUN = 8
"""So many words in a row that stand in two sentences are said twice."""
_LEAD = 3
"""The first sentences of a document say what happened, and lists sum it up: told once, it is not told again."""
_CORE = 0.5
"""Such a sentence tells what a chosen lead told that shares this much of the weight of its content words."""
_AGAIN = 0.5
"""What it keeps of its worth then."""
_POOL = 2000
"""At least so many of the best scores are looked at."""
_STEP = 3
"""A sentence follows another over at most so many that were left out."""


def select(
    corpus: Corpus,
    terms: Terms,
    eligible: Booleans,
    scores: Floats,
    *,
    sentences: int | None = None,
    words: int | None = None,
) -> list[int]:
    """The numbers of the chosen sentences, best first; `order` makes a text of them.

    `sentences` and `words` (counted between white space) are never exceeded; at least one is given, each at
    least 1, or UsageError is raised. Fewer are chosen only where what is left repeats, cannot stand or does not fit.
    """
    if sentences is None and words is None:
        raise UsageError("no budget", remedy="give a number of sentences, of words, or both")
    for budget, unit in ((sentences, "sentences"), (words, "words")):
        if budget is not None and budget < 1:
            raise UsageError(f"a brief of {budget} {unit}", remedy=f"ask for at least 1 of {unit}")
    choice = _Choice(corpus, terms, eligible, scores)
    left = _Budget(len(corpus) if sentences is None else sentences, words)
    while left.sentences > 0:
        taken = choice.best(left)
        if not taken:
            break
        choice.take(taken)
        left = left.without(len(taken), sum(map(choice.size, taken)))
    return choice.chosen


def predecessor(corpus: Corpus, eligible: Booleans, row: int) -> int | None:
    """The sentence that `row` follows in its document, over a few that were left out, or None."""
    for before in range(row - 1, max(-1, row - 2 - _STEP), -1):
        if corpus.document[before] != corpus.document[row]:
            return None
        if eligible[before]:
            return before
    return None


def follows(stands: Standing, before: str) -> bool:
    """Say whether a sentence that stands so may come after the words `before`; a quotation only after a quotation."""
    return stands.because != SPEAKERLESS or any(mark in before for mark in '"“”«»„')


@dataclass(frozen=True)
class _Budget:
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

    def __init__(self, corpus: Corpus, terms: Terms, eligible: Booleans, scores: Floats) -> None:
        self.corpus = corpus
        self.terms = terms
        self.eligible = eligible
        self.open = eligible.copy()
        self.scores = np.round(_positive(scores, eligible), 9)
        self.chosen: list[int] = []
        self.shade = np.ones(len(corpus))
        self.like = Likeness.of(terms)
        self.prints = terms.fingerprints
        self.runs, self.run_row = _runs(terms)
        # Nearly all words are letters alone, which one question tells.
        digits = np.array([not word.isalpha() and any(map(str.isdigit, word)) for word in terms.words], dtype=np.bool_)
        numbers = digits[terms.token]
        self.number = terms.token[numbers]
        self.number_row = np.repeat(np.arange(len(corpus)), np.diff(terms.first))[numbers]
        items = np.array([block.kind == "item" for block in corpus.blocks], dtype=np.bool_)
        self.lead = (ranks(corpus, eligible) < _LEAD) | items[corpus.block]
        self.all_facts = coverage(corpus, terms, eligible)
        self.alone = self.all_facts.gains()
        by_content = sorted(range(len(corpus.documents)), key=lambda number: corpus.documents[number].plain)
        self.content_rank = {number: rank for rank, number in enumerate(by_content)}
        candidates = np.flatnonzero(eligible)
        self.ranked = candidates[np.argsort(-self.scores[candidates], kind="stable")]
        self.mentions = Mentions(corpus)
        self.voice = voices(corpus, terms)
        self.doubts: dict[int, list[int]] = {}
        self.pooled = 0
        self.widen()

    def size(self, row: int) -> int:
        """The words of a sentence between white space."""
        return len(self.mentions.text(row).split())

    def widen(self) -> None:
        """Take more of the best scores into the pool, with the sentences right before them."""
        self.pooled = min(len(self.ranked), max(_POOL, 4 * self.pooled))
        inside = np.zeros(len(self.corpus), dtype=np.bool_)
        inside[self.ranked[: self.pooled]] = True
        for step in range(1, _STEP + 2):
            inside[np.maximum(self.ranked[: self.pooled] - step, 0)] = True
        self.facts = self.all_facts.only(inside)
        self.pool = np.flatnonzero(inside & self.eligible)

    def best(self, left: _Budget) -> list[int]:
        """The open sentence that is worth most, with its predecessor before it where it needs one; or nothing."""
        while True:
            unit, worth = self.best_of_pool(left)
            repeated = [row for row in unit if self.repeats(row)]
            if repeated:
                self.open[repeated] = False
                continue
            if len(unit) == 1:
                unit = [self.best_borne_out(unit[0], left)]
            if self.pooled == len(self.ranked):
                return unit
            if unit and worth > self.scores[self.ranked[self.pooled]]:
                return unit
            self.widen()

    def best_of_pool(self, left: _Budget) -> tuple[list[int], float]:
        """The same among the pool, and what it is worth."""
        novelty = self.facts.gains(self.chosen) / np.where(self.alone > 0, self.alone, 1.0)
        worth = np.round(self.scores * novelty * self.shade, 9)
        rows = self.pool[self.open[self.pool]]
        best: list[int] = []
        best_key: tuple[float, str, int, int] = (np.inf, "", 0, 0)
        for row in rows[np.argsort(-worth[rows], kind="stable")].tolist():
            if -worth[row] > best_key[0]:
                break
            if not left.holds(1, self.size(row)) or self.mentions.standing(row).kind == "never":
                self.open[row] = False
                continue
            for unit in self.units(row, left):
                value = float(sum(worth[one] for one in unit)) / len(unit) ** LENGTH
                if not self.introduced(unit):
                    value *= _WEAK
                # Ties by content, then by place: the order of the files decides nothing.
                rank = self.content_rank[int(self.corpus.document[row])]
                key = (-round(value, 9), self.mentions.text(row), rank, row)
                if key < best_key:
                    best, best_key = unit, key
        return best, -best_key[0]

    def units(self, row: int, left: _Budget) -> list[list[int]]:
        """The sentences, in order, that may be taken to take this one; none where it cannot be taken now."""
        unit = list(self.mentions.whole(row))
        if self.mentions.standing(row).kind == "follows":
            before = predecessor(self.corpus, self.eligible, unit[0])
            if before is None or not follows(self.mentions.standing(row), self.mentions.text(before)):
                self.open[row] = False
                return []
            if before not in self.chosen and not self.mentions.whole(before):
                self.open[row] = False
                return []
            if before not in self.chosen:
                unit = [*self.mentions.whole(before), *unit]
        wanted = [other for one in unit for name, other in self.mentions.needs(one) if not self.given(name)]
        parts = {part for other in wanted if other is not None for part in self.mentions.whole(other)}
        wider = sorted(parts.union(unit))
        own = self.mentions.whole(row)
        return [one for one in ([unit, wider] if len(wider) > len(unit) else [unit]) if self.free(one, own, left)]

    def free(self, unit: list[int], own: range, left: _Budget) -> bool:
        """Say whether all of them can be taken, so that each before the `own` ones stands by itself."""
        return left.holds(len(unit), sum(map(self.size, unit))) and all(
            self.open[one] and (one in own or self.mentions.standing(one).kind in ("alone", "weak")) for one in unit
        )

    def introduced(self, unit: list[int]) -> bool:
        """Say whether the chosen sentences and the unit itself introduce whom and what the unit takes for known."""
        for at, row in enumerate(unit):
            needs = self.mentions.needs(row)
            first = self.mentions.whole(row)[0]
            known = row > first or predecessor(self.corpus, self.eligible, row) in (*self.chosen, *unit[:at])
            if self.mentions.standing(row).kind == "weak" and not known and not needs:
                return False
            for name, _ in needs:
                if not self.given(name) and not any(name in self.mentions.gives(before) for before in unit[:at]):
                    return False
        return True

    def given(self, name: str) -> bool:
        """Say whether a chosen sentence introduces this name or noun."""
        return any(name in self.mentions.gives(row) for row in self.chosen)

    def take(self, unit: list[int]) -> None:
        """Choose the sentences; close those that would say one again, and shade those that resemble it."""
        self.chosen += unit
        for row in unit:
            self.shade = np.minimum(self.shade, np.maximum(0.02, 1.0 - _SHADE * self.like.dice(row)))
            if self.lead[row]:
                elsewhere = self.corpus.document != self.corpus.document[row]
                echo = self.lead & elsewhere & (self.echo(row) >= _CORE)
                self.shade = np.where(echo, np.minimum(self.shade, _AGAIN), self.shade)
            again = self.again(row)
            # Another number can be a fact of its own, however alike the rest is.
            other = self.other_numbers(row)
            self.open &= (self.prints != self.prints[row]) & (~again | other)
            for doubtful in np.flatnonzero(again & other & self.open).tolist():
                self.doubts.setdefault(doubtful, []).append(row)
        self.open[unit] = False

    def again(self, row: int) -> Booleans:
        """Which sentences say the same as this one, but perhaps for numbers."""
        same: Booleans = self.like.cosine(row) > _LIKE
        same[self.run_row[_among(self.runs, self.runs[self.run_row == row])]] = True
        return same

    def repeats(self, row: int) -> bool:
        """Say whether a chosen sentence that looks like this one but for its numbers says it, or says otherwise."""
        return any(self.kind(chosen, row) in (*SUPPORT, "conflict") for chosen in self.doubts.pop(row, ()))

    def kind(self, row: int, other: int) -> str | None:
        """What the other sentence would be as a source for this one."""
        a, b = (analyse(self.mentions.text(one), self.corpus.language) for one in (row, other))
        return judge(a, b).kind

    def best_borne_out(self, row: int, left: _Budget) -> int:
        """Of this sentence and those that give another number for the same, the one that most documents bear out.

        Of equals the one that was published last, then this one. The disagreement is told in its note.
        """
        like = self.again(row)
        rivals = like & self.open & self.other_numbers(row)
        found = [other for other in np.flatnonzero(rivals).tolist() if self.kind(row, other) == "conflict"]
        if not found:
            return row

        def rank(one: int) -> tuple[int, str]:
            alike = like & self.eligible & ~self.other_numbers(one)
            document = self.corpus.documents[int(self.corpus.document[one])]
            return len(distinct(self.voice[self.corpus.document[alike]])), document.published or ""

        able = [one for one in found if self.free([one], range(0), left) and self.introduced([one])]
        return max([row, *able], key=rank)

    def other_numbers(self, row: int) -> Booleans:
        """Which sentences hold a number that this one does not."""
        own = np.zeros(len(self.terms.words), dtype=np.bool_)
        own[self.number[self.number_row == row]] = True
        other = np.zeros(len(self.corpus), dtype=np.bool_)
        other[self.number_row[~own[self.number]]] = True
        return other

    def echo(self, row: int) -> Floats:
        """How much of the weight of its content words each sentence shares with this one: (n_sentences,), 0 to 1."""
        weight = self.facts.word_weight
        told = np.zeros(len(weight))
        own = self.like.stem[self.like.row == row]
        told[own] = weight[own]
        whole = totals(self.like.row, weight[self.like.stem], len(self.corpus))
        return totals(self.like.row, told[self.like.stem], len(self.corpus)) / np.where(whole > 0, whole, 1.0)


def _positive(scores: Floats, eligible: Booleans) -> Floats:
    """The scores moved above 0, so that their product with a share keeps their order; scores above 0 stay."""
    lowest = float(scores[eligible].min()) if eligible.any() else 0.0
    if lowest >= 0:
        return scores
    return scores - lowest


def _among(values: Integers, wanted: Integers) -> Booleans:
    """Which values are among the wanted: bool (n,). `np.isin` loads masked arrays, which takes longer than a choice."""
    if not len(wanted):
        return np.zeros(len(values), dtype=np.bool_)
    ordered = np.sort(wanted)
    found: Booleans = ordered[np.minimum(np.searchsorted(ordered, values), len(ordered) - 1)] == values
    return found


def _runs(terms: Terms) -> tuple[Integers, Integers]:
    """Every run of eight words inside a sentence as one number, and the sentence: int64 (n_runs,) each."""
    hashes = run_hashes(terms.token, _RUN)
    row = np.repeat(np.arange(len(terms.first) - 1), np.diff(terms.first))
    inside = row[: len(hashes)] == row[_RUN - 1 :][: len(hashes)]
    return hashes[inside], row[: len(hashes)][inside]
