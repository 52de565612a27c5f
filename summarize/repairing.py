"""A brief whose sources were edited, anchored in them anew, with what no longer stands left out and told.

Places are found by `anchoring`; kinds, differences and wire groups are as the brief recorded them, and `verifying`
has the last word: what it cannot prove is dropped until the rest is proven. A sentence whose origin is gone is no
sentence of the sources any more and is left out. Nothing is judged anew but the very words of a sentence where an
edited document repeats them.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple, TypeAlias

from summarize.agreement import judge
from summarize.agreement.statement import analyse
from summarize.anchoring import Lost, Range, Spot, anchor
from summarize.document import Document
from summarize.errors import FalseCitation, SummarizeError
from summarize.model import MATCHES, SUPPORT, Brief, Caution, Citation, CitedSentence, Json, Source, Title, digest_of
from summarize.places import LISTED, context, quotation
from summarize.support import support
from summarize.surroundings import surroundings
from summarize.typography import Folded, fold
from summarize.verifying import load, read_again, verify

_MARK = "repaired"
"""Stands in the signature of a brief that was repaired: its sources do not give it again."""
_GONE = "its origin is gone"
_ANEW = "make the brief anew from its sources"
_SHOWN = 60
"""Characters of a sentence that a message quotes."""

Key: TypeAlias = tuple[str, int, int]
"""A place as the brief tells it: document, start and end."""
Spotted: TypeAlias = tuple[int, Key]
"""A place of one statement, by the statement's number; 0 is the title."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """What became of one place of a brief.

    `sentence` is its number in the brief as it was, from 1, and 0 for the title. `line` is where the place stood, `now`
    where it stands, None where it is cited no more; `reason` then says why.
    """

    sentence: int
    path: str
    line: int
    match: str
    state: Literal["ok", "moved", "changed", "missing"]
    now: int | None = None
    reason: str = ""

    def __str__(self) -> str:
        to = f" -> {self.now}" if self.state == "moved" else ""
        why = f": {self.reason}" if self.reason else ""
        return f"{self.state}: {_name(self.sentence)}: {self.path}:{self.line}{to} ({self.match}){why}"


@dataclass(frozen=True, slots=True)
class Repair:
    """A brief that is proven for its sources as they are now, and what became of every place of the old one.

    `removed` has a line for each document and sentence, and for the title, that the brief has no more.
    """

    brief: Brief
    places: tuple[Anchor, ...]
    removed: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """True where nothing was lost: every place stands where it stood, or has moved."""
        return not self.removed and all(place.state in ("ok", "moved") for place in self.places)


def repair(
    brief: Brief | Mapping[str, Json] | str | os.PathLike[str],
    root: str | os.PathLike[str] = ".",
    documents: Sequence[Document] | None = None,
) -> Repair:
    """Anchor a brief in its sources as they are now. The arguments are those of `verify`.

    The brief that is returned has been proven; where nothing was edited, it is the one that was given. Raises
    FalseCitation where that one was itself changed since it was made, where no sentence of it stands any more, or
    where what is left cannot be proven; InputError where it cannot be read or is no brief.
    """
    folders = [os.fspath(root)]
    if isinstance(brief, str | os.PathLike):
        folders.append(os.path.dirname(os.fspath(brief)) or ".")
        brief = load(brief)
    if not isinstance(brief, Brief):
        record = brief
        brief = Brief.from_dict(record)
        if record.get("digest") != digest_of(record):
            raise FalseCitation("the brief was changed after it was made", remedy="repair it as it was made")
    ground = _ground(brief, folders, documents)
    gone = {number: _GONE for number, sentence in ground.statements.items() if not _stands(sentence, ground)}
    losses = _Losses({}, gone)
    while True:
        if brief.sentences and losses.sentences.keys() >= set(range(1, len(brief.sentences) + 1)):
            raise FalseCitation("no sentence of the brief stands in its sources any more", remedy=_ANEW)
        statements = {
            number: _renewed(number, sentence, ground, losses)
            for number, sentence in ground.statements.items()
            if number not in losses.sentences
        }
        made = _assembled(statements, ground, losses)
        problems = verify(made, documents=tuple(ground.found.values())).problems
        if not problems:
            return Repair(made, _fates(ground, losses), tuple(_removed(ground, losses)))
        _blame(problems, statements, ground, losses)


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a repair stands on: the brief as it was, its documents as they are, and where its places went."""

    brief: Brief
    found: Mapping[str, Document]
    lost: Mapping[str, str]
    """Documents that cannot be read any more, each with the reason."""
    edited: Mapping[str, Folded]
    places: Mapping[Key, Range | Lost]
    wire: Mapping[str, str]
    """The wire group of each document that can be read."""

    @property
    def statements(self) -> dict[int, CitedSentence]:
        """The title and the sentences as they were, by number."""
        title = CitedSentence(self.brief.title.text, self.brief.title.citations)
        return dict(enumerate((title, *self.brief.sentences)))

    def path(self, citation: Citation) -> str:
        """The path of the document that a place of the brief is in."""
        return self.brief.source(citation.document).path


class _Losses(NamedTuple):
    """What is found, and yet cannot be proven any more, each with the reason; grows until the rest is proven."""

    places: dict[Spotted, str]
    sentences: dict[int, str]


def _ground(brief: Brief, folders: Sequence[str], documents: Sequence[Document] | None) -> _Ground:
    """Read the documents again and find every place of the brief in those that were edited.

    Raises FalseCitation for a place that no brief would tell so.
    """
    found: dict[str, Document] = {}
    lost: dict[str, str] = {}
    for source in brief.documents:
        try:
            found[source.id] = read_again(source, folders, documents)
        except SummarizeError as error:
            lost[source.id] = error.problem
    edited = {
        source.id: Folded.of(found[source.id].plain)
        for source in brief.documents
        if source.id in found and source.sha256 != found[source.id].sha256
    }
    places: dict[Key, Range | Lost] = {}
    spots: dict[str, dict[Key, Spot]] = {number: {} for number in edited}
    for citation in _places(CitedSentence("", brief.title.citations), *brief.sentences):
        key, number = _key(citation), citation.document
        if number not in found and number not in lost:
            raise FalseCitation("the brief cites a document that it does not have", remedy=_ANEW)
        if number not in found:
            places[key] = Lost("missing", "its document is gone")
        elif number not in edited:
            places[key] = key[1:]
        else:
            spots[number][key] = Spot(citation.spans[0].exact, citation.prefix, citation.suffix)
    for number, told in spots.items():
        places |= anchor(told, found[number])
    return _Ground(brief, found, lost, edited, places, _wire(brief, found))


def _wire(brief: Brief, found: Mapping[str, Document]) -> dict[str, str]:
    """The wire groups of the documents that are left, in their order; those that hold one text now share one."""
    group = {source.id: source.wire for source in brief.documents if source.id in found}
    first: dict[str, str] = {}
    for number, document in found.items():
        same = group[first.setdefault(" ".join(document.plain.split()), number)]
        joined = group[number]
        group = {other: same if wire == joined else wire for other, wire in group.items()}
    order = {wire: str(position) for position, wire in enumerate(dict.fromkeys(group.values()), 1)}
    return {number: order[wire] for number, wire in group.items()}


def _stands(sentence: CitedSentence, ground: _Ground) -> bool:
    """Say whether the place that a sentence was taken from stands; a draft's sentences were taken from none."""
    if "draft" in ground.brief.signature.split("|"):
        return True
    origins = [citation for citation in sentence.citations if citation.match == "origin"]
    return all(not isinstance(ground.places[_key(citation)], Lost) for citation in origins)


def _renewed(number: int, sentence: CitedSentence, ground: _Ground, losses: _Losses) -> CitedSentence:
    """A statement with those of its places that stand, told as they stand now, and its support counted again."""
    places: list[Citation] = []
    for citation in _places(sentence):
        place = ground.places[_key(citation)]
        if not isinstance(place, Lost) and (number, _key(citation)) not in losses.places:
            places.append(_told(citation, ground.found[citation.document], place))
    places += [place for place in _repeated(sentence, places, ground) if number or place.match in SUPPORT]
    places.sort(key=lambda place: (MATCHES.index(place.match), int(place.document), place.spans[0].start))
    crowd = Counter(place.document for place in places)
    places = [place if crowd[place.document] >= LISTED else replace(place, more=0) for place in places]
    citations = tuple(place for place in places if place.match in SUPPORT)
    return replace(
        sentence,
        citations=citations,
        disagreements=tuple(place for place in places if place.match == "conflict"),
        related=tuple(place for place in places if place.match == "related"),
        support=support(analyse(sentence.text, ground.brief.language), citations, ground.wire),
    )


def _repeated(sentence: CitedSentence, places: Sequence[Citation], ground: _Ground) -> Iterator[Citation]:
    """The very words of a statement where an edited document has them and none of its places is."""
    statement = analyse(sentence.text, ground.brief.language)
    whole = ((0, len(sentence.text)),)
    for number, folded in ground.edited.items():
        document = ground.found[number]
        taken = [place.spans[0] for place in places if place.document == number]
        for start, end in folded.occurrences(fold(sentence.text))[:LISTED]:
            if any(span.start < end and start < span.end for span in taken):
                continue
            around = document.words(*surroundings(document, start, end, statement.language))
            verdict = judge(statement, analyse(around, statement.language), floor=0.0)
            place = Citation(number, "exact", (), covers=whole)
            if verdict.kind in ("conflict", "related"):
                place = replace(
                    place, match=verdict.kind, similarity=verdict.similarity, differences=verdict.differences
                )
            yield _told(place, document, (start, end))


def _assembled(
    statements: Mapping[int, CitedSentence],
    ground: _Ground,
    losses: _Losses,
) -> Brief:
    """The brief of the statements that stand, over the documents that can be read, numbered anew."""
    old = ground.brief
    if not (ground.edited or ground.lost or losses.places or losses.sentences):
        return old
    ids = {number: str(position) for position, number in enumerate(ground.found, 1)}
    paragraphs = sorted({sentence.paragraph for number, sentence in statements.items() if number})

    def numbered(citations: Iterable[Citation]) -> tuple[Citation, ...]:
        return tuple(replace(citation, document=ids[citation.document]) for citation in citations)

    title = statements.get(0, CitedSentence("", ()))
    return replace(
        old,
        signature=old.signature if _MARK in old.signature.split("|") else f"{old.signature}|{_MARK}",
        title=Title(title.text, numbered(title.citations)),
        documents=tuple(
            replace(_source(source, ground.found[source.id]), id=ids[source.id], wire=ground.wire[source.id])
            for source in old.documents
            if source.id in ids
        ),
        sentences=tuple(
            replace(
                sentence,
                citations=numbered(sentence.citations),
                disagreements=numbered(sentence.disagreements),
                related=numbered(sentence.related),
                paragraph=paragraphs.index(sentence.paragraph),
            )
            for number, sentence in statements.items()
            if number
        ),
        left_out=tuple(
            replace(item, document=ids[item.document])
            for item in old.left_out
            if item.document in ids and item.document not in ground.edited
        ),
        warnings=(*old.warnings, *_cautions(ground, losses)),
    )


def _source(source: Source, document: Document) -> Source:
    """The record of a document as it is now."""
    return replace(
        source,
        sha256=document.sha256,
        bytes=document.bytes,
        characters=len(document.text),
        encoding=document.encoding,
        media_type=document.media_type,
        title=document.title,
        publisher=document.publisher,
        url=document.url,
        published=document.published,
        language=document.language,
        selector=None if document.selector is None else dict(document.selector),
    )


def _cautions(ground: _Ground, losses: _Losses) -> Iterator[Caution]:
    """What a reader of the repaired brief should know of it."""
    brief = ground.brief
    for number, problem in ground.lost.items():
        yield Caution(brief.source(number).path, f"repaired: it is cited no more, {problem}")
    for number in dict.fromkeys(item.document for item in brief.left_out if item.document in ground.edited):
        yield Caution(brief.source(number).path, "repaired: it was edited, so what was left out of it is not listed")
    for fate in _fates(ground, losses):
        if fate.state not in ("ok", "moved") and fate.sentence not in losses.sentences:
            told = _quoted(ground.statements[fate.sentence].text)
            yield Caution(fate.path, f"repaired: line {fate.line} is cited no more for {told}: {fate.reason}")
    for sentence, reason in sorted(losses.sentences.items()):
        yield Caution("", f"repaired: left out, {reason}: {_quoted(ground.statements[sentence].text)}")


def _fates(ground: _Ground, losses: _Losses) -> tuple[Anchor, ...]:
    """What became of every place, in the order of the brief."""
    fates: list[Anchor] = []
    for number, sentence in ground.statements.items():
        for citation in _places(sentence):
            key = _key(citation)
            place = ground.places[key]
            fate = Anchor(number, ground.path(citation), citation.spans[0].line, citation.match, "ok")
            if isinstance(place, Lost):
                fate = replace(fate, state=place.state, reason=place.reason)
            elif (number, key) in losses.places:
                fate = replace(fate, state="changed", reason=losses.places[number, key])
            else:
                now = quotation(ground.found[citation.document], *place)
                fate = replace(fate, now=now.line, state="ok" if now == citation.spans[0] else "moved")
            fates.append(fate)
    return tuple(fates)


def _removed(ground: _Ground, losses: _Losses) -> Iterator[str]:
    for number, problem in ground.lost.items():
        yield f"{ground.brief.source(number).path} is gone: {problem}"
    for sentence, reason in sorted(losses.sentences.items()):
        yield f"{_name(sentence)} is left out, {reason}: {_quoted(ground.statements[sentence].text)}"


def _blame(problems: Iterable[str], statements: Mapping[int, CitedSentence], ground: _Ground, losses: _Losses) -> None:
    """Take from the brief what a proof finds fault with: the place that it names, or else the whole statement."""
    names = {"title": 0, **{f"sentence {n}": number for n, number in enumerate(filter(None, statements), 1)}}
    was = {(key[0], *place): key for key, place in ground.places.items() if not isinstance(place, Lost)}
    places = {
        f"{name}: {ground.path(citation)}:{citation.spans[0].line}: ": (number, was[_key(citation)])
        for name, number in names.items()
        for citation in _places(statements.get(number, CitedSentence("", ())))
        if citation.match != "origin" and _key(citation) in was
    }
    blamed: set[int] = set()
    whole: dict[int, str] = {}
    for problem in problems:
        name, _, said = problem.partition(": ")
        if name not in names:
            raise FalseCitation(f"what is left of the brief is not proven: {problem}", remedy=_ANEW)
        where = next((where for where in places if problem.startswith(where)), None)
        if where is None or places[where] in losses.places:  # the very words, found there again
            whole[names[name]] = f"it is not proven any more ({said})"
        else:
            losses.places[places[where]] = problem.removeprefix(where)
            blamed.add(names[name])
    losses.sentences.update((number, said) for number, said in whole.items() if number not in blamed)


def _places(*sentences: CitedSentence) -> Iterator[Citation]:
    for sentence in sentences:
        yield from (*sentence.citations, *sentence.disagreements, *sentence.related)


def _key(citation: Citation) -> Key:
    if len(citation.spans) != 1:
        raise FalseCitation(f"the brief tells a place of {len(citation.spans)} spans", remedy=_ANEW)
    return citation.document, citation.spans[0].start, citation.spans[0].end


def _told(citation: Citation, document: Document, place: Range) -> Citation:
    """The citation as its place is told now."""
    before, after = context(document, *place)
    return replace(citation, spans=(quotation(document, *place),), prefix=before, suffix=after)


def _name(number: int) -> str:
    return f"sentence {number}" if number else "the title"


def _quoted(text: str) -> str:
    return f"“{text if len(text) <= _SHOWN else text[:_SHOWN].rstrip() + '…'}”"
