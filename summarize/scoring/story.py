"""A story as the choice sees it: sentences, their words, and which are prose; what follows from them is made once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from summarize.agreement import Statement
from summarize.corpus import Booleans, Corpus, Integers
from summarize.mentions import Mentions
from summarize.scoring.coverage import Coverage, coverage, ranks, voices
from summarize.scoring.likeness import Likeness
from summarize.terms import Terms
from summarize.verdicts import Analyses


@dataclass(frozen=True, eq=False)
class Story:
    """A corpus with its terms; `eligible`: bool (n_sentences,), which sentences may stand in a brief."""

    corpus: Corpus
    terms: Terms
    eligible: Booleans

    @cached_property
    def voices(self) -> Integers:
        """The voice of each document: int64 (n_documents,)."""
        return voices(self.corpus, self.terms)

    @cached_property
    def ranks(self) -> Integers:
        """How many eligible sentences of its document stand before each sentence: int64 (n_sentences,)."""
        return ranks(self.corpus, self.eligible)

    @cached_property
    def coverage(self) -> Coverage:
        """What the sources say together."""
        return coverage(self.corpus, self.terms, self.eligible, self.voices)

    @cached_property
    def likeness(self) -> Likeness:
        """How alike the sentences are."""
        return Likeness.of(self.terms)

    @cached_property
    def mentions(self) -> Mentions:
        """What each sentence takes for known."""
        return Mentions(self.corpus)

    @cached_property
    def analyses(self) -> Analyses:
        """Its sentences taken apart, each once."""
        return Analyses(self.corpus.language)

    def statement(self, row: int) -> Statement:
        """A sentence taken apart."""
        return self.analyses.of(self.text(row))

    def text(self, row: int) -> str:
        """The plain words of a sentence."""
        return self.mentions.text(row)

    def size(self, row: int) -> int:
        """The words of a sentence between white space."""
        return self.mentions.size(row)

    def document(self, row: int) -> int:
        """The number of the document of a sentence."""
        return int(self.corpus.document[row])

    def before(self, row: int) -> int | None:
        """The sentence right before `row` in its document, over headings alone, or None where that was left out.

        What was left out may be what the sentence speaks of: another one in its place would be given its words.
        """
        for other in range(row - 1, max(-1, row - 2 - STEP), -1):
            if self.document(other) != self.document(row):
                return None
            if self.corpus.blocks[int(self.corpus.block[other])].kind != "heading":
                return other if self.eligible[other] else None
        return None


HEAD = 3
"""So many first sentences of a document are its head, which says what happened."""
STEP = 3
"""A sentence follows another over at most so many headings."""
