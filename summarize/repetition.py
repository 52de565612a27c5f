"""Which sentences say again what one says, or say otherwise: the same words, a long run, another number or wording.

Another number can be a fact of its own, however alike the rest is, and other words can say the same; agreement tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

import numpy as np

from summarize.agreement import Agreement, Statement, judge
from summarize.agreement.vocabulary import for_language
from summarize.corpus import Booleans, Floats, Integers
from summarize.scoring.coverage import totals
from summarize.scoring.story import HEAD, Story
from summarize.standing import quoted_words
from summarize.support import covers_nearly
from summarize.terms import Terms, distinct

_LIKE = 0.4
"""From this cosine on a sentence repeats a chosen one, unless it holds another number."""
_AKIN = 0.18
"""Below this cosine none says the other."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SAID = 5
"""So many words in a row in two quotations are quoted twice."""
_RUN = 8
"""So many words in a row that stand in two sentences are said twice."""


class Repetition:
    """What repeats what in one story."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.runs, self.run_row = _runs(story.terms)
        self.values = _figures(story.terms.words, story.corpus.language)
        values = self.values[story.terms.token]
        self.number = values[values >= 0]
        self.number_row = story.terms.row[values >= 0]
        self.exact = _exact(story.terms.words, self.values)

    def again(self, row: int) -> Booleans:
        """Which sentences say the same as this one, but perhaps for numbers."""
        same: Booleans = self.story.likeness.cosine(row) > _LIKE
        own = self.runs[self.run_row == row]
        low, high = np.searchsorted(self.runs, own, "left"), np.searchsorted(self.runs, own, "right")
        for begin, end in zip(low.tolist(), high.tolist(), strict=True):
            same[self.run_row[begin:end]] = True
        return same

    def other_numbers(self, row: int) -> Booleans:
        """Which sentences hold a number that this one does not."""
        own = np.zeros(len(self.story.terms.words), dtype=np.bool_)
        own[self.number[self.number_row == row]] = True
        other = np.zeros(len(self.story.corpus), dtype=np.bool_)
        other[self.number_row[~own[self.number]]] = True
        return other

    def figures_among(self, chosen: list[int]) -> Booleans:
        """Which sentences hold numbers, and none that these do not: bool (n_sentences,)."""
        held = np.zeros(len(self.story.corpus), dtype=np.bool_)
        held[self.number_row] = True
        held[self.number_row[~self._told(chosen)]] = False
        return held

    def exact_among(self, chosen: list[int]) -> Booleans:
        """Which sentences tell an exact figure that these tell: most likely of the same: bool (n_sentences,)."""
        held = np.zeros(len(self.story.corpus), dtype=np.bool_)
        held[self.number_row[self._told(chosen) & self.exact[self.number]]] = True
        return held

    def _told(self, chosen: list[int]) -> Booleans:
        """Which of the numbers these sentences tell, wherever they stand: bool (n_numbers,)."""
        rows = np.zeros(len(self.story.corpus), dtype=np.bool_)
        rows[chosen] = True
        told = np.zeros(len(self.story.terms.words), dtype=np.bool_)
        told[self.number[rows[self.number_row]]] = True
        return told[self.number]

    def echo(self, row: int) -> Floats:
        """How much of the weight of its content words each sentence shares with this one: (n_sentences,), 0 to 1."""
        weight, like = self.story.coverage.word_weight, self.story.likeness
        told = np.zeros(len(weight))
        own = like.stem[like.row == row]
        told[own] = weight[own]
        whole = totals(like.row, weight[like.stem], len(self.story.corpus))
        return totals(like.row, told[like.stem], len(self.story.corpus)) / np.where(whole > 0, whole, 1.0)

    def quotes(self, row: int) -> frozenset[tuple[str, ...]]:
        """All runs of five words that stand in quotation marks in the sentence, in small letters."""
        spoken = quoted_words(self.story.text(row))
        return frozenset(tuple(words[at : at + _SAID]) for words in spoken for at in range(len(words) - _SAID + 1))

    def kind(self, row: int, other: int) -> str | None:
        """What the other sentence would be as a source for this one."""
        return judge(self.story.statement(row), self.story.statement(other)).kind

    def says(self, row: int, chosen: int) -> bool:
        """Say whether one of two sentences that are alike says what the other does.

        What one voice tells again in other words goes on; what two tell so is one thing, told twice.
        """
        story = self.story
        if story.likeness.between(row, chosen) < _AKIN:
            return False
        two = story.voices[story.document(row)] != story.voices[story.document(chosen)]
        a, b = story.statement(row), story.statement(chosen)
        return any(_tells(judge(one, other, floor=0.0), one, in_other_words=two) for one, other in ((a, b), (b, a)))

    def events(self, row: int) -> frozenset[tuple[str, str]]:
        """The years that the sentence tells, each with each of its names: of one year and one place is one event.

        Not with a name that the documents open with: whom the story is about did more in a year than one thing.
        """
        text = self.story.text(row)
        years = _YEAR.findall(text)
        if not years:
            return frozenset()
        core = self.story.statement(row).core
        names = {element.key for element in core if element.name and element.word.casefold() not in self.opening}
        return frozenset((year, name) for year in years for name in names)

    @cached_property
    def opening(self) -> str:
        """The heads of all documents in small letters."""
        rows = np.flatnonzero(self.story.eligible & (self.story.ranks < HEAD))
        return " ".join(self.story.text(row).casefold() for row in rows.tolist())

    def rivals(self, row: int, open_: Booleans) -> list[int]:
        """The open sentences that give another number for what this one says."""
        other = np.flatnonzero(self.again(row) & open_ & self.other_numbers(row))
        return [one for one in other.tolist() if self.kind(row, one) == "conflict"]

    def borne_out(self, row: int) -> tuple[int, int, str]:
        """How many voices and documents say the same with the same numbers, and when this one was published."""
        story = self.story
        alike = story.corpus.document[self.again(row) & story.eligible & ~self.other_numbers(row)]
        published = story.corpus.documents[story.document(row)].published or ""
        return len(distinct(story.voices[alike])), len(distinct(alike)), published


def _tells(found: Agreement, statement: Statement, *, in_other_words: bool) -> bool:
    """Say whether a source tells all of a statement, or nearly, in the same words, or where asked in others."""
    if found.kind == "partial":
        return covers_nearly(statement.text, found.covers)
    return found.kind in ("exact", "near") or (in_other_words and found.kind == "paraphrase")


def _figures(words: Sequence[str], language: str) -> Integers:
    """The number of the value that each word tells, by figures or from two on by its name, or -1: int64 (n_words,)."""
    names = {word: str(value) for word, value in for_language(language).numbers.items() if value > 1}
    known: dict[str, int] = {}
    # Nearly all words are letters alone, which one question tells.
    values = (names.get(word, "") if word.isalpha() else word * any(map(str.isdigit, word)) for word in words)
    return np.array([known.setdefault(value, len(known)) if value else -1 for value in values], dtype=np.int64)


def _exact(words: Sequence[str], values: Integers) -> Booleans:
    """Which values are written with three digits or more, and are no years: bool (n_words,), by their number."""
    exact = np.zeros(len(words), dtype=np.bool_)
    for at in np.flatnonzero(values >= 0).tolist():
        exact[values[at]] = sum(map(str.isdigit, words[at])) > 2 and not _YEAR.fullmatch(words[at])
    return exact


def _runs(terms: Terms) -> tuple[Integers, Integers]:
    """Every run of eight words inside a sentence as one number, in order, and the sentence: int64 (n_runs,) each."""
    hashes, first = terms.runs(_RUN)
    order = np.argsort(hashes)
    return hashes[order], terms.row[first[order]]
