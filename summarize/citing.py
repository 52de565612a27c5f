"""Every place in the sources that bears on a statement, each with its kind.

Two searches: the statement's very words, anywhere in any document; and every sentence that says something like it,
judged by `agreement`. Whatever the fact guard refuses goes to `disagreements` or `related`, never to `citations`.
No two places of one statement overlap. Knows nothing of briefs, budgets or files.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from summarize.agreement import Agreement, judge
from summarize.agreement.statement import Statement, analyse
from summarize.corpus import Corpus
from summarize.document import Document
from summarize.model import MATCHES, SUPPORT, Citation, CitedSentence, Match
from summarize.places import LISTED, context, quotation, source_offsets
from summarize.similarity import Index
from summarize.support import support
from summarize.surroundings import surroundings
from summarize.terms import Terms, word_pattern
from summarize.typography import Folded, fold, fold_word

CANDIDATE = 0.2
"""Likelihood, before an alignment, from which a sentence is judged at all."""
PARAPHRASE = 0.6
"""Likelihood from which a sentence without differences is taken for the same proposition."""


class Place(NamedTuple):
    """A range of one document, by the document's number, and what it is to the statement."""

    document: int
    start: int
    end: int
    match: Match
    agreement: Agreement


@dataclass(frozen=True, eq=False)
class Evidence:
    """The corpus made ready for citing: its index, every document folded, and its wire groups."""

    corpus: Corpus
    index: Index
    folded: tuple[Folded, ...]
    wire: dict[str, str]
    """Document id -> wire group."""
    analysed: dict[str, Statement]
    """Statements already taken apart, by text: a sentence may be a candidate of many statements."""

    @classmethod
    def from_corpus(cls, corpus: Corpus, terms: Terms, wire: dict[str, str]) -> Evidence:
        """Make a corpus ready; linear in its length."""
        folded = tuple(Folded.of(document.plain) for document in corpus.documents)
        return cls(corpus, Index.from_terms(corpus, terms), folded, wire, {})

    def statement(self, text: str) -> Statement:
        """A text taken apart, once."""
        found = self.analysed.get(text)
        if found is None:
            found = self.analysed[text] = analyse(text, self.corpus.language)
        return found


def cite_statement(
    text: str, evidence: Evidence, *, origin: int | None = None, floor: float | None = None
) -> CitedSentence:
    """Cite one statement; `origin` is the number of the corpus sentence that it was taken from, if it was.

    With `floor`, every place whose similarity reaches it is listed, however many, the most similar first, and those
    without a kind as `related`.
    """
    places = _places(text, evidence, origin, floor)
    ranked = floor is not None
    citations = _listed(places, evidence, SUPPORT, ranked=ranked)
    return CitedSentence(
        text=text,
        citations=citations,
        disagreements=_listed(places, evidence, {"conflict"}, ranked=ranked),
        related=_listed(places, evidence, {"related"}, ranked=ranked),
        support=support(evidence.statement(text), citations, evidence.wire),
    )


def _places(text: str, evidence: Evidence, origin: int | None, floor: float | None) -> list[Place]:
    """All places, never overlapping, in the order of documents and offsets."""
    corpus = evidence.corpus
    statement = evidence.statement(text)
    places = list(_verbatim(text, statement, evidence, origin))
    taken = [
        sorted((place.start, place.end) for place in places if place.document == number)
        for number in range(len(corpus.documents))
    ]
    words = [fold_word(match.group()) for match in word_pattern(text).finditer(text)]
    verdicts: dict[str, Agreement] = {}
    for candidate in evidence.index.candidates(words, CANDIDATE if floor is None else 0.0):
        number = candidate.sentence
        document, start, end = (
            int(corpus.document[number]),
            int(corpus.start[number]),
            int(corpus.end[number]),
        )
        if _overlaps(taken[document], start, end):
            continue
        source = corpus.text(number)
        verdict = verdicts.get(source)
        if verdict is None:
            verdict = verdicts[source] = judge(
                statement, evidence.statement(source), likelihood=candidate.probability, floor=PARAPHRASE
            )
        place = _placed(statement, verdict, evidence, document, start, end, floor)
        if place is not None:
            places.append(place)
    return _apart(places)


def _apart(places: Iterable[Place]) -> list[Place]:
    """The places in order; of two that overlap, the one of the better kind."""
    kept: list[Place] = []
    for place in sorted(places, key=lambda place: (place.document, place.start, place.end)):
        if kept and kept[-1].document == place.document and place.start < kept[-1].end:
            if MATCHES.index(place.match) < MATCHES.index(kept[-1].match):
                kept[-1] = place
        else:
            kept.append(place)
    return kept


def _verbatim(text: str, statement: Statement, evidence: Evidence, origin: int | None) -> Iterable[Place]:
    """Every occurrence of the statement's words, and what its surroundings make of it."""
    corpus = evidence.corpus
    whole = Agreement("exact", 1.0, (), ((0, len(text)),), (0, len(text)))
    home = None
    if origin is not None:
        home = (int(corpus.document[origin]), int(corpus.start[origin]), int(corpus.end[origin]))
        yield Place(*home, "origin", whole)
    words = fold(text)
    verdicts: dict[str, Agreement] = {}
    for number, folded in enumerate(evidence.folded):
        document = corpus.documents[number]
        for start, end in folded.occurrences(words):
            if home is not None and number == home[0] and start < home[2] and home[1] < end:
                continue
            around = document.words(*surroundings(document, start, end, statement.language))
            verdict = verdicts.get(around)
            if verdict is None:
                verdict = judge(statement, evidence.statement(around), floor=0.0)
                verdict = verdicts[around] = _repeated(verdict, whole)
            match = verdict.kind or "related"
            yield Place(number, start, end, match, verdict)


def _repeated(verdict: Agreement, whole: Agreement) -> Agreement:
    """What a place that holds the very words is: exact unless its surroundings turn them."""
    if verdict.kind in ("conflict", "related"):
        return replace(verdict, covers=whole.covers)
    return whole


def _placed(
    statement: Statement,
    verdict: Agreement,
    evidence: Evidence,
    number: int,
    start: int,
    end: int,
    floor: float | None,
) -> Place | None:
    """A judged sentence as a place: the clause of it that speaks to the statement."""
    if verdict.kind is None:
        if floor is None or verdict.similarity < floor:
            return None
        return Place(number, start, end, "related", verdict)
    # The very words are found by the other search; what is exact here differs in case or in its last stop.
    kind: Match = "near" if verdict.kind == "exact" else verdict.kind
    whole = Place(number, start, end, kind, verdict)
    document = evidence.corpus.documents[number]
    low, high = verdict.place
    if kind != "near" or (low, high) == (0, len(document.words(start, end))):
        return whole
    offsets = source_offsets(document.plain, start, end)
    first, last = offsets[low], offsets[high - 1] + 1
    wide = surroundings(document, first, last, statement.language)
    around = judge(statement, evidence.statement(document.words(*wide)), floor=0.0)
    if around.kind in ("conflict", "related"):
        return Place(number, *wide, around.kind, around)
    clause = judge(statement, evidence.statement(document.words(first, last)), floor=0.0)
    return Place(number, first, last, "near", verdict) if clause.kind in ("near", "exact") else whole


def _overlaps(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Say whether a sorted list of disjoint ranges touches `[start, end)`."""
    at = bisect_right(taken, (start, end))
    return (at > 0 and taken[at - 1][1] > start) or (at < len(taken) and taken[at][0] < end)


def _listed(places: Sequence[Place], evidence: Evidence, kinds: Iterable[str], *, ranked: bool) -> tuple[Citation, ...]:
    """The places of some kinds as citations: ranked by similarity, all of them, or else best kind first.

    Of the latter at most `LISTED` a document, the rest counted.
    """
    wanted = set(kinds)
    documents = evidence.corpus.documents
    chosen = [place for place in places if place.match in wanted]
    if ranked:
        chosen.sort(key=lambda place: (-place.agreement.similarity, place.document, place.start))
        return tuple(_citation(place, documents[place.document]) for place in chosen)
    chosen.sort(key=lambda place: (MATCHES.index(place.match), place.document, place.start))
    count: dict[int, int] = {}
    last: dict[int, int] = {}
    citations: list[Citation] = []
    for place in chosen:
        count[place.document] = count.get(place.document, 0) + 1
        if count[place.document] <= LISTED:
            last[place.document] = len(citations)
            citations.append(_citation(place, documents[place.document]))
    for document, total in count.items():
        if total > LISTED:
            position = last[document]
            citations[position] = replace(citations[position], more=total - LISTED)
    return tuple(citations)


def _citation(place: Place, document: Document) -> Citation:
    before, after = context(document, place.start, place.end)
    return Citation(
        document=str(place.document + 1),
        match=place.match,
        spans=(quotation(document, place.start, place.end),),
        prefix=before,
        suffix=after,
        similarity=round(place.agreement.similarity, 6),
        covers=place.agreement.covers,
        differences=place.agreement.differences,
    )
