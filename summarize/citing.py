"""Every place in the sources that bears on a statement, each with its kind.

Find the words everywhere, judge what is like, place it, list it. What is like a statement an index of the story
tells; what it is to the statement `verdicts` says, and says again when a brief is proven. Whatever the fact guard
refuses goes to `disagreements` or `related`, never to `citations`. Knows nothing of briefs, budgets or files.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from summarize.agreement.statement import Statement
from summarize.corpus import Corpus
from summarize.model import SUPPORT, CitedSentence
from summarize.places import source_offsets
from summarize.searching import Text
from summarize.similarity import Index
from summarize.support import support
from summarize.terms import Terms, word_pattern
from summarize.typography import fold_word
from summarize.verdicts import (
    PARAPHRASE,
    Analyses,
    Place,
    Records,
    Taken,
    cited,
    overlaps,
    place_verdict,
    ranges,
    record,
    very_words,
    whole,
)


@dataclass(frozen=True, eq=False)
class Evidence:
    """The corpus made ready for citing: its index, its texts ready to be searched, and its wire groups."""

    corpus: Corpus
    index: Index
    texts: tuple[Text, ...]
    wire: dict[str, str]
    """Document id -> wire group."""
    analyses: Analyses

    @classmethod
    def from_corpus(cls, corpus: Corpus, terms: Terms, wire: dict[str, str], analyses: Analyses) -> Evidence:
        """Make a corpus ready; linear in its length."""
        texts = tuple(Text.of(document) for document in corpus.documents)
        return cls(corpus, Index.from_terms(corpus, terms), texts, wire, analyses)


def cite_statement(
    text: str, evidence: Evidence, *, origin: int | None = None, floor: float | None = None
) -> CitedSentence:
    """Cite one statement; `origin` is the number of the corpus sentence that it was taken from, if it was.

    With `floor`, every place whose similarity reaches it is listed, however many, the most similar first, and those
    without a kind as `related`.
    """
    statement = evidence.analyses.of(text)
    if floor is None:
        home = None if origin is None else Place(*_sentence(evidence, origin), "origin", whole(statement))

        def like(taken: Taken) -> Iterator[Place]:
            return _like(statement, evidence, taken)

        records = cited(statement, like, evidence.texts, evidence.analyses, home=home)
    else:
        records = _ranked(statement, evidence, floor)
    return CitedSentence(text, *records, support=support(statement, records.citations, evidence.wire))


def _like(statement: Statement, evidence: Evidence, taken: Taken) -> Iterator[Place]:
    """The sentences that are like a statement and say something of a kind, or the clause of them that says it all."""
    for place in _judged(statement, evidence, taken, PARAPHRASE):
        if place.agreement.kind == "near":
            yield _narrowed(statement, place, evidence)
        elif place.agreement.kind is not None:
            yield place


def _judged(statement: Statement, evidence: Evidence, taken: Taken, least: float) -> Iterator[Place]:
    """Every sentence whose likelihood may reach `least`, judged; one without a kind is called `related`."""
    words = [fold_word(match.group()) for match in word_pattern(statement.text).finditer(statement.text)]
    for candidate in evidence.index.candidates(words, least):
        number, start, end = _sentence(evidence, candidate.sentence)
        if not overlaps(taken[number], start, end):
            document = evidence.texts[number].document
            verdict = place_verdict(
                statement, document, start, end, evidence.analyses, candidate.probability, PARAPHRASE
            )
            yield Place(number, start, end, verdict.kind or "related", verdict)


def _narrowed(statement: Statement, place: Place, evidence: Evidence) -> Place:
    """The clause of a place that alone says the whole statement, or the place itself."""
    document = evidence.texts[place.document].document
    low, high = place.agreement.place
    if (low, high) == (0, len(document.words(place.start, place.end))):
        return place
    offsets = source_offsets(document.plain, place.start, place.end)
    start, end = offsets[low], offsets[high - 1] + 1
    clause = place_verdict(statement, document, start, end, evidence.analyses)
    return Place(place.document, start, end, "near", clause) if clause.kind == "near" else place


def _ranked(statement: Statement, evidence: Evidence, floor: float) -> Records:
    """Every place of a statement, and every other sentence from a similarity on, the most similar first."""
    places = list(very_words(statement, evidence.texts, evidence.analyses))
    taken = ranges(places, len(evidence.texts))
    places += [
        place
        for place in _judged(statement, evidence, taken, 0.0)
        if place.agreement.kind is not None or place.agreement.similarity >= floor
    ]
    places.sort(key=lambda place: (-place.agreement.similarity, place.document, place.start))
    told = [record(place, evidence.texts[place.document].document) for place in places]
    return Records(
        tuple(citation for citation in told if citation.match in SUPPORT),
        tuple(citation for citation in told if citation.match == "conflict"),
        tuple(citation for citation in told if citation.match == "related"),
    )


def _sentence(evidence: Evidence, number: int) -> tuple[int, int, int]:
    """The document of a sentence of the corpus, by number, and its range there."""
    corpus = evidence.corpus
    return int(corpus.document[number]), int(corpus.start[number]), int(corpus.end[number])
