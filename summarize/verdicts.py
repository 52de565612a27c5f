"""What the places of a source are to a statement: the one recipe by which citing makes a brief's records, and by
which verifying makes them again to compare.

Given the statement, the documents and the places that are like it, everything follows from the texts alone: where
the very words stand and what stands around them, which other sentences hold five of the words in a row, the kind,
the differences and the count of each. Which places are *like* a statement, by how much, is for whoever asks:
`citing` tells by an index of the story, `verifying` by the brief. No numpy, no nltk, no files.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeAlias

from summarize.agreement import Agreement, Likelihood, judge
from summarize.agreement.statement import Statement, analyse
from summarize.agreement.tally import deed_words
from summarize.agreement.tokens import Lexicon
from summarize.document import Document
from summarize.model import MATCHES, SUPPORT, Citation, Match
from summarize.places import LISTED, context, quotation
from summarize.searching import Text, pieces_of, stretches, tellings
from summarize.surroundings import is_sentence, surroundings, window
from summarize.typography import fold

PARAPHRASE = 0.4
"""Similarity from which a sentence without differences is taken for the same proposition."""
JUDGED = 30_000
"""Characters of a document that are judged against one statement for its very words, and as many for runs of them."""
_REFUSED: frozenset[Match | None] = frozenset(("conflict", "related"))
_VERY_WORDS: frozenset[Match] = frozenset(("origin", "exact"))
_NEVER = 2.0
"""A floor that no similarity reaches: what is found so depends on the two texts alone."""


class Place(NamedTuple):
    """A range of one document, by the document's number, and what it is to the statement."""

    document: int
    start: int
    end: int
    match: Match
    agreement: Agreement


class Records(NamedTuple):
    """What a brief records of a statement: the lists of its places."""

    citations: tuple[Citation, ...]
    disagreements: tuple[Citation, ...]
    related: tuple[Citation, ...]


class Analyses:
    """Statements taken apart, each once while it is remembered: a sentence may be judged against many others.

    What is remembered is bounded by characters; the answers do not depend on it. Not for two threads at once.
    """

    MOST = 400_000

    def __init__(self, language: str) -> None:
        self.language = language
        self._known: dict[str, Statement] = {}
        self._lexicon = Lexicon(language)
        self._size = 0

    def known(self) -> Collection[str]:
        """The texts that are remembered."""
        return self._known.keys()

    def of(self, text: str) -> Statement:
        """A text taken apart."""
        found = self._known.get(text)
        if found is None:
            if self._size + len(text) > self.MOST:
                self._known.clear()
                self._lexicon = Lexicon(self.language)
                self._size = 0
            found = self._known[text] = analyse(text, self.language, self._lexicon)
            self._size += len(text)
        return found


def place_verdict(
    statement: Statement,
    document: Document,
    start: int,
    end: int,
    analyses: Analyses,
    likelihood: Likelihood | None = None,
    floor: float = 0.0,
) -> Agreement:
    """What the range `[start, end)` of a document is to a statement.

    What its words say is judged, and then what the sentence around them makes of that: no clause and no sentence
    bears out what is denied, doubted or conditioned right beside it. `exact` is for the very words alone.
    """
    source = analyses.of(document.words(start, end))
    if source.folded == statement.folded:
        return _very_words(statement, _around(document, start, end, analyses), analyses)
    verdict = judge(statement, source, likelihood=likelihood, floor=floor)
    if verdict.kind in SUPPORT:
        wide = _around(document, start, end, analyses)
        if wide != source.text:
            around = judge(statement, analyses.of(wide), floor=0.0)
            if around.kind in _REFUSED:
                return replace(around, similarity=verdict.similarity)
    if verdict.kind == "exact":
        return replace(verdict, kind="near")
    if verdict.kind == "paraphrase":
        return replace(verdict, similarity=max(verdict.similarity, PARAPHRASE))
    return verdict


def _around(document: Document, start: int, end: int, analyses: Analyses) -> str:
    """The words of the sentence that holds `[start, end)`."""
    return document.words(*surroundings(document, start, end, analyses.language))


def _no_conflict_with_itself(places: Sequence[Place]) -> list[Place]:
    """Places as their records tell them: in a document that holds the statement's very words, another figure or a
    denial is of a part, or of another time.
    """
    saying = {place.document for place in places if place.match in _VERY_WORDS}
    return [
        place._replace(match="related") if place.match == "conflict" and place.document in saying else place
        for place in places
    ]


Taken: TypeAlias = Sequence[Sequence[tuple[int, int]]]
"""The ranges of each document that hold a place, sorted and disjoint."""


def cited(
    statement: Statement,
    like: Callable[[Taken], Iterable[Place]],
    texts: Sequence[Text],
    analyses: Analyses,
    *,
    home: Place | None,
) -> Records:
    """The records of a statement, best kind first, then in the order of documents.

    `home` is where the statement was taken from. Once its very words are found, `like` is asked for the places that
    are like it in other words: apart from what is taken, and from each other.
    """
    places = [] if home is None else [home]
    places += very_words(statement, texts, analyses, home)
    places += _whole(like(ranges(places, len(texts))), texts)
    places += _whole(_runs_elsewhere(statement, places, texts, analyses), texts)
    records = _listed(statement, _no_conflict_with_itself(places), texts)
    return Records(
        tuple(citation for match in MATCHES[:6] for citation in records[match]),
        tuple(records["conflict"]),
        tuple(records["related"]),
    )


Spot: TypeAlias = tuple[int, int, int]
"""Where a place stands: the number of the document, start and end."""


def cited_again(
    statement: Statement,
    recorded: Mapping[Spot, Citation],
    texts: Sequence[Text],
    analyses: Analyses,
    *,
    is_title: bool = False,
) -> Records:
    """The records of a statement made again of the places that a brief recorded.

    Where its words were taken from, which places are like it, and how likely they are the brief says; what they are,
    and what else holds its words, the texts.
    """
    home = next((Place(*at, "origin", whole(statement)) for at, it in recorded.items() if it.match == "origin"), None)

    def like(taken: Taken) -> Iterator[Place]:
        free = [list(ranges) for ranges in taken]
        for at in sorted(recorded):
            number, start, end = at
            if not overlaps(free[number], start, end):
                insort(free[number], (start, end))
                likelihood = _recorded(recorded[at].similarity)
                verdict = place_verdict(statement, texts[number].document, start, end, analyses, likelihood, PARAPHRASE)
                if verdict.kind is not None:
                    yield Place(number, start, end, verdict.kind, verdict)

    records = cited(statement, like, texts, analyses, home=home)
    return titled(records) if is_title else records


def titled(records: Records) -> Records:
    """The records of a title: where its very words stand, for so few words are soon found in others that say something
    else.
    """
    return Records(tuple(citation for citation in records.citations if citation.match in _VERY_WORDS), (), ())


def by_place(records: Records) -> dict[Spot, Citation]:
    """The places of a statement by where they stand."""
    return {
        (int(citation.document) - 1, citation.spans[0].start, citation.spans[0].end): citation
        for kind in records
        for citation in kind
    }


def _recorded(similarity: float) -> Likelihood:
    """What a brief says of the likelihood of a place, as `agreement` asks for it."""
    return lambda aligned: similarity


def overlaps(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Say whether a sorted list of disjoint ranges touches `[start, end)`."""
    at = bisect_right(taken, (start, end))
    return (at > 0 and taken[at - 1][1] > start) or (at < len(taken) and taken[at][0] < end)


def very_words(
    statement: Statement, texts: Sequence[Text], analyses: Analyses, home: Place | None = None
) -> Iterator[Place]:
    """Every occurrence of the statement's words but `home`, and what its surroundings make of it.

    Different surroundings are judged up to `JUDGED` characters a document; what stands beyond them is `related`.
    """
    known: dict[str, Agreement] = {}
    for number, text in enumerate(texts):
        room = JUDGED
        before: tuple[str, int, int] | None = None
        verdict: Agreement | None = None
        for start, end in text.folded.occurrences(statement.folded):
            if home is not None and number == home.document and start < home.end and home.start < end:
                continue
            around = window(text.document, start, end)
            if verdict is None or around != before:
                before = around
                wide = _around(text.document, start, end, analyses)
                verdict = known.get(wide)
                if verdict is None:
                    room -= len(wide)
                    verdict = _very_words(statement, wide, analyses) if room > 0 else _unjudged(statement)
                    if room > 0:
                        known[wide] = verdict
            yield Place(number, start, end, verdict.kind or "related", verdict)


def record(place: Place, document: Document) -> Citation:
    """A place as a brief tells it."""
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


def whole(statement: Statement) -> Agreement:
    """What the statement's own words are to it."""
    every = (0, len(statement.text))
    return Agreement("exact", 1.0, (), (every,), every)


def _very_words(statement: Statement, wide: str, analyses: Analyses) -> Agreement:
    """What a place that holds the very words is: exact, unless what stands around them turns them; as similar it is."""
    if fold(wide) != statement.folded:
        around = judge(statement, analyses.of(wide), floor=0.0)
        if around.kind in _REFUSED:
            return replace(around, similarity=1.0, covers=((0, len(statement.text)),))
    return whole(statement)


def _whole(places: Iterable[Place], texts: Sequence[Text]) -> Iterator[Place]:
    """The places that are a sentence, or a clause that says all of the statement: no others can be proven."""
    for place in places:
        if is_sentence(texts[place.document].document, place.start, place.end, clause=place.match == "near"):
            yield place


def _order(place: Place) -> tuple[int, int, int]:
    return place.document, place.start, place.end


def _unjudged(statement: Statement) -> Agreement:
    return Agreement("related", 0.0, (), ((0, len(statement.text)),))


def ranges(places: Iterable[Place], count: int) -> list[list[tuple[int, int]]]:
    """The ranges of some places in each of `count` documents, sorted."""
    taken: list[list[tuple[int, int]]] = [[] for _ in range(count)]
    for place in sorted(places, key=_order):
        taken[place.document].append((place.start, place.end))
    return taken


def _runs_elsewhere(
    statement: Statement, places: Sequence[Place], texts: Sequence[Text], analyses: Analyses
) -> Iterator[Place]:
    """The sentences that hold a run of the statement's words, or a figure and what its own are told of, but no place
    yet, and something of a kind.

    They are judged by the rules that need no similarity of a story.
    """
    pieces, told = pieces_of(statement.folded), deed_words(statement)
    homes = {place.document for place in places if place.match == "origin"}
    taken = ranges(places, len(texts))
    for number, words in _crowds(statement, places, texts):
        for again in texts[number].folded.occurrences(words):
            if not overlaps(taken[number], *again):
                insort(taken[number], again)
    for number, text in enumerate(texts):
        found = list(stretches(pieces, text, statement.language, JUDGED))
        if number not in homes:
            found += tellings(told, text, statement.language, JUDGED)
        for start, end in found:
            if not overlaps(taken[number], start, end):
                verdict = place_verdict(statement, text.document, start, end, analyses, floor=_NEVER)
                if verdict.kind is not None:
                    insort(taken[number], (start, end))
                    yield Place(number, start, end, verdict.kind, verdict)


def _crowds(
    statement: Statement, places: Iterable[Place], texts: Sequence[Text]
) -> dict[tuple[int, str], dict[Match, list[Place]]]:
    """The places of documents with many, by document and words and then by kind, where one kind has `LISTED`."""
    count: dict[int, int] = {}
    for place in places:
        count[place.document] = count.get(place.document, 0) + 1
    groups: dict[tuple[int, str], dict[Match, list[Place]]] = {}
    for place in places:
        if count[place.document] >= LISTED and place.match != "origin":
            words = statement.folded
            if place.match != "exact":
                words = fold(texts[place.document].document.words(place.start, place.end))
            groups.setdefault((place.document, words), {}).setdefault(place.match, []).append(place)
    return {key: kinds for key, kinds in groups.items() if any(len(group) >= LISTED for group in kinds.values())}


def _listed(statement: Statement, places: Sequence[Place], texts: Sequence[Text]) -> dict[Match, list[Citation]]:
    """The places of each kind in order; of the same words in one document at most `LISTED`, the rest counted.

    All places of the very words are known, so each kind has its own count. Of other words that many places have,
    only the first may be: where they stand again is counted with the last kind.
    """
    places = sorted(places, key=_order)
    more: dict[tuple[int, int], int] = {}
    hidden: set[tuple[int, int]] = set()
    for (number, words), kinds in _crowds(statement, places, texts).items():
        told = 0
        for match in MATCHES:
            group = kinds.get(match, [])
            hidden.update((place.document, place.start) for place in group[LISTED:])
            told += len(group[:LISTED])
            if words == statement.folded and len(group) > LISTED:
                more[group[LISTED - 1][:2]] = len(group) - LISTED
        if words != statement.folded:
            last = next(kinds[match] for match in reversed(MATCHES) if len(kinds.get(match, ())) >= LISTED)
            more[last[LISTED - 1][:2]] = max(0, len(texts[number].folded.occurrences(words)) - told)
    records: dict[Match, list[Citation]] = {match: [] for match in MATCHES}
    for place in places:
        key = place.document, place.start
        if key not in hidden:
            citation = record(place, texts[place.document].document)
            records[place.match].append(replace(citation, more=more[key]) if more.get(key) else citation)
    return records
