"""What a brief says about itself, in words, before any form is given to it: paragraphs, notes and sources.

Every form prints the same words from here and adds only its own markup. Words of a source and words of our
own are kept apart as `Piece`s, since only the first need escaping. All text has been made `visible` here.
Labels are English whatever the language of the brief.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from typing import Literal, NamedTuple

from summarize.model import MATCHES, PROVABLE, Brief, Citation, CitedSentence, Difference, Source, Support
from summarize.rendering.inert import safe_address, shortened, visible
from summarize.rendering.text_fragments import directed

PRINTED_PLACES = 6
"""Supporting places that one note prints, its origin among them; the rest are counted."""
PRINTED_PARAPHRASES = 2
"""Paraphrases that one note prints of one document: beyond two they rarely tell a reader more."""
PRINTED_DISAGREEMENTS = 3
PRINTED_DIFFERENCES = 3
PRINTED_SOURCES = 20
NOWHERE = " (not found)"
"""What follows a sentence of a draft that stands in no source: its readers may never look at the note."""

_KINDS = {
    "origin": "origin",
    "exact": "same words",
    "near": "near the same words",
    "quote": "quotation",
    "partial": "in part",
    "paraphrase": "in other words",
    "conflict": "differs",
    "related": "related",
}
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[T ])", re.ASCII)


class Piece(NamedTuple):
    """A stretch of a line: our own words ("label"), words of a source, or a place as `path:line`."""

    kind: Literal["label", "source", "place"]
    text: str
    url: str | None = None
    """Where the stretch links to, a `safe_address`."""


Line = tuple[Piece, ...]


class Note(NamedTuple):
    """What stands behind one sentence: its origin, and a line for each further place."""

    head: Line
    items: tuple[Line, ...]


class Words(NamedTuple):
    """One sentence of the prose; `number` is that of its note, 1-based, and `remark` what is said of it at once."""

    number: int
    text: str
    remark: str


def paragraphs(brief: Brief) -> list[list[Words]]:
    """The sentences in reading order, by paragraph."""
    numbered = enumerate(brief.sentences, start=1)
    return [
        [Words(number, visible(sentence.text), "" if sentence.citations else NOWHERE) for number, sentence in group]
        for _, group in groupby(numbered, key=lambda item: item[1].paragraph)
    ]


def notes(brief: Brief) -> list[Note]:
    """One note a sentence, in order."""
    documents = {source.id: source for source in brief.documents}
    return [_note(sentence, documents) for sentence in brief.sentences]


def title_line(brief: Brief) -> Line:
    """Where the title comes from; empty where the brief has none or nothing is known of it."""
    if not brief.title.text or not brief.title.citations:
        return ()
    documents = {source.id: source for source in brief.documents}
    first, *others = _best_first(brief.title.citations)
    more = len(others) + sum(citation.more for citation in brief.title.citations)
    begin = _label("Title from " if first.match == "origin" else "Title: see ")
    line = (begin, *_place(first, documents, "published "))
    return (*line, _label(f", and {_count(more, 'more place')}")) if more else line


def sources(brief: Brief) -> tuple[list[Line], int]:
    """A line for each document, and how many documents have none.

    Of more than `PRINTED_SOURCES` only the cited ones are listed.
    """
    listed = list(brief.documents)
    if len(listed) > PRINTED_SOURCES:
        cited = {citation.document for citation in brief.title.citations}
        for sentence in brief.sentences:
            cited.update(citation.document for citation in (*sentence.citations, *sentence.disagreements))
        listed = [source for source in listed if source.id in cited][:PRINTED_SOURCES]
    wires: dict[str, list[int]] = {}
    for number, source in enumerate(listed, start=1):
        wires.setdefault(source.wire, []).append(number)
    lines = [_source(source, number, wires[source.wire]) for number, source in enumerate(listed, start=1)]
    return lines, len(brief.documents) - len(listed)


def _note(sentence: CitedSentence, documents: dict[str, Source]) -> Note:
    groups = list(_printable(_best_first(sentence.citations)))
    items = [
        (*_place(places[0], documents), _label(f" ({_kind(places)})"))
        for places in groups
        if places[0].match != "origin"
    ]
    every = len(sentence.citations) + sum(citation.more for citation in sentence.citations)
    if hidden := every - sum(map(len, groups)):
        items.append((_label(f"and {_count(hidden, 'more place')}"),))
    supported = bool(items)
    differing = sentence.disagreements
    items += [disagreement(citation, documents) for citation in differing[:PRINTED_DISAGREEMENTS]]
    hidden = len(differing[PRINTED_DISAGREEMENTS:]) + sum(citation.more for citation in differing)
    if hidden:
        items.append((_label(f"and {_count(hidden, 'more place')} that differ{'s' if hidden == 1 else ''}"),))
    breadth = breadth_of(sentence.support)
    if groups and groups[0][0].match == "origin":
        begin = (_label("From "), *_place(groups[0][0], documents, "published "))
        if supported:
            return Note((*begin, _label(f". {breadth or 'Also in'}:")), tuple(items))
        return Note((*begin, _label(f". {breadth}." if breadth else ".")), tuple(items))
    if supported:
        one = "Supported in full by 1 document" if sentence.support.documents else "In no source in full, but in part"
        return Note((_label(f"{breadth or one}:"),), tuple(items))
    return Note((_label("Not found in the sources."),), tuple(items))


def _best_first(citations: Iterable[Citation]) -> list[Citation]:
    """The origin, then the best place of each document, then the second best of each, and so on."""
    rank = {match: number for number, match in enumerate(MATCHES)}
    seen: Counter[str] = Counter()
    keyed = []
    for citation in sorted(citations, key=lambda citation: rank[citation.match]):
        keyed.append((-1 if citation.match == "origin" else seen[citation.document], citation))
        seen[citation.document] += 1
    return [citation for _, citation in sorted(keyed, key=lambda item: item[0])]


def _printable(places: Iterable[Citation]) -> Iterable[list[Citation]]:
    """The places that are printed; those of one kind on one line of a document are told together."""
    groups: dict[tuple[str, str, int], list[Citation]] = {}
    for citation in places:
        line = citation.spans[0].line if citation.spans else 0
        groups.setdefault((citation.document, citation.match, line), []).append(citation)
    paraphrases: Counter[str] = Counter()
    printed = 0
    for (document, match, _), group in groups.items():
        paraphrases[document] += match == "paraphrase"
        if printed < PRINTED_PLACES and (match != "paraphrase" or paraphrases[document] <= PRINTED_PARAPHRASES):
            printed += 1
            yield group


def _kind(places: list[Citation]) -> str:
    times = f", {len(places)} places" if len(places) > 1 else ""
    return _KINDS[places[0].match] + times


def disagreement(citation: Citation, documents: dict[str, Source]) -> Line:
    """Where a source disagrees, and in what: the differences that make it a conflict, the others only if none does."""
    line = [_label("Differs in "), *_place(citation, documents)]
    provable = [difference for difference in citation.differences if difference.kind in PROVABLE]
    told = provable or citation.differences
    for number, difference in enumerate(told[:PRINTED_DIFFERENCES]):
        line.append(_label("; " if number else ": "))
        line.extend(_difference(difference))
    if more := len(told[PRINTED_DIFFERENCES:]):
        line.append(_label(f"; and {_count(more, 'more difference')}"))
    return tuple(line)


def _difference(difference: Difference) -> list[Piece]:
    line = [_source_words(difference.kind, 30), _label(" ")] if visible(difference.kind) else []
    for side, place in ((difference.brief, "here, "), (difference.source, "there")):
        if visible(side):
            line += [_label("“"), _source_words(side, 60), _label(f"” {place}")]
        else:
            line.append(_label(f"absent {place}"))
    return line


def _place(citation: Citation, documents: dict[str, Source], dating: str = "") -> list[Piece]:
    """Publisher or title, date, and `path:line`, as far as known; the name or else the place links."""
    source = documents.get(citation.document)
    if source is None:
        return [_label("an unlisted document")]
    line = f":{citation.spans[0].line}" if citation.spans else ""
    address = safe_address(source.url)
    url = address and directed(address, source, citation)
    place = Piece("place", path_of(source) + line)
    if name := _name(source, url):
        return [*name, *_date(source, dating), _label(", "), place]
    return [place._replace(url=url), *_date(source, dating)]


def _source(source: Source, number: int, wire: list[int]) -> Line:
    url = safe_address(source.url)
    pieces = []
    if name := _name(source, url):
        pieces += name
        if visible(source.publisher or "") and (title := visible(source.title or "")):
            pieces += [_label(", “"), _source_words(title, 80), _label("”")]
        pieces += [*_date(source), _label(", "), Piece("place", path_of(source))]
    else:
        pieces += [Piece("place", path_of(source), url), *_date(source)]
    if others := [str(other) for other in wire if other != number]:
        pieces.append(_label(f", shares its text with {', '.join(others)}"))
    return tuple(pieces)


def _name(source: Source, url: str | None) -> list[Piece]:
    """The publisher, or else the title in quotation marks; empty where neither is known."""
    if publisher := visible(source.publisher or ""):
        return [_source_words(publisher, 60)._replace(url=url)]
    if title := visible(source.title or ""):
        return [_label("“"), _source_words(title, 60)._replace(url=url), _label("”")]
    return []


def _date(source: Source, dating: str = "") -> list[Piece]:
    """The day of publication, the clock left out; whatever is no ISO date is shown as it stands."""
    published = visible(source.published or "")
    if day := _DATE.match(published):
        return [_label(f", {dating}{day.group()}")]
    return [_label(f", {dating}"), _source_words(published, 40)] if published else []


def path_of(source: Source) -> str:
    """The path of a document and, of a file that holds many, the part."""
    return (visible(source.path) or "unnamed") + (f"#{visible(source.part)}" if source.part else "")


def breadth_of(support: Support) -> str:
    """How many documents bear a sentence out; empty where it is one or none."""
    if support.documents < 2:
        return ""
    if support.independent == support.documents:
        return f"Supported in full by {support.documents} independent documents"
    return f"Supported in full by {support.documents} documents, {support.independent} independent"


def _source_words(text: str, most: int) -> Piece:
    return Piece("source", shortened(visible(text), most))


def _label(text: str) -> Piece:
    return Piece("label", text)


def _count(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"
