"""The sources of a brief read again, and where its places stand in them now.

What `repairing` stands on. Judges nothing and changes no brief: it tells which documents are gone, which were edited,
and where `anchoring` finds the words of every place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from summarize.anchoring import Lost, Range, Spot, anchor
from summarize.archive import Archive
from summarize.detection import main_language
from summarize.document import Document
from summarize.errors import FalseCitation, SummarizeError
from summarize.model import Brief, Citation, CitedSentence
from summarize.places import quotation
from summarize.searching import Text
from summarize.signature import values
from summarize.surroundings import is_sentence
from summarize.verdicts import Analyses

ANEW = "make the brief anew from its sources"
DOCUMENT_GONE = "its document is gone"
"""The reason of a place whose loss a line of `Repair.removed` tells."""

Key: TypeAlias = tuple[str, int, int]
"""A place as the old brief tells it: document, start and end."""
Spotted: TypeAlias = tuple[int, int, int]
"""A place as it stands now: the number of the document from 0, start and end."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a repair stands on: the brief as it was, its documents as they are, and where its places went."""

    brief: Brief
    texts: Sequence[Text]
    """The documents that can be read, in order."""
    numbers: Mapping[str, int]
    """Their numbers from 0, by their old ids."""
    lost: Mapping[str, str]
    """Why the others cannot be read, by their old ids."""
    edited: frozenset[str]
    anchors: Mapping[Key, Range | Lost]
    wire: Mapping[str, str]
    """The wire group of each document that can be read, by its new id."""
    analyses: Analyses

    def standing(self, citation: Citation) -> Spotted | Lost:
        """Where a place of the brief stands; an origin stands only as a sentence."""
        place = self.anchors[key_of(citation)]
        if isinstance(place, Lost):
            return place
        number = self.numbers[citation.document]
        free = citation.match != "origin" or citation.document not in self.edited
        if free or is_sentence(self.texts[number].document, *place):
            return number, *place
        return Lost("changed", "its words are no sentence of their own there")


def reread(brief: Brief, folders: Sequence[str], documents: Sequence[Document] | None) -> Ground:
    """Read the documents again and find every place of the brief in those that were edited.

    Raises FalseCitation for a place that no brief would tell so.
    """
    archive = Archive(folders, documents or ())
    found: dict[str, Document] = {}
    lost: dict[str, str] = {}
    for source in brief.documents:
        try:
            found[source.id] = archive.document(source)
        except SummarizeError as error:
            lost[source.id] = error.problem
    edited = {name: found[name] for name in found if brief.source(name).sha256 != found[name].sha256}
    anchors: dict[Key, Range | Lost] = {}
    spots: dict[str, dict[Key, Spot]] = {name: {} for name in edited}
    for _, statement in statements_of(brief):
        for citation in places_of(statement):
            key = name, start, end = key_of(citation)
            span = citation.spans[0]
            if name in lost:
                anchors[key] = Lost("missing", DOCUMENT_GONE)
            elif name in edited:
                spots[name][key] = Spot(span.exact, citation.prefix, citation.suffix)
            elif name not in found:
                raise FalseCitation("the brief cites a document that it does not have", remedy=ANEW)
            elif not 0 <= start < end <= len(found[name].text) or span != quotation(found[name], start, end):
                raise FalseCitation("the brief tells a place that its document does not have", remedy=ANEW)
            else:
                anchors[key] = start, end
    for name, document in edited.items():
        anchors |= anchor(spots[name], document)
    texts = [Text.of(document) for document in found.values()]
    numbers = {name: number for number, name in enumerate(found)}
    wire = _wire(brief, found)
    language = brief.language if values(brief.signature, "language") else main_language(list(found.values()))
    return Ground(brief, texts, numbers, lost, frozenset(edited), anchors, wire, Analyses(language))


def _wire(brief: Brief, found: Mapping[str, Document]) -> dict[str, str]:
    """The wire groups of the documents that are left, in their order; those that hold one text now share one."""
    groups = [source.wire for source in brief.documents if source.id in found]
    first: dict[str, int] = {}
    for number, document in enumerate(found.values()):
        same, joined = groups[first.setdefault(" ".join(document.plain.split()), number)], groups[number]
        groups = [same if group == joined else group for group in groups]
    order = {group: str(position) for position, group in enumerate(dict.fromkeys(groups), 1)}
    return {str(number): order[group] for number, group in enumerate(groups, 1)}


def statements_of(brief: Brief) -> list[tuple[int, CitedSentence]]:
    """The sentences, by number from 1, after the title, which is 0, where that is cited."""
    title = CitedSentence(brief.title.text, brief.title.citations)
    return [*([(0, title)] if title.citations else []), *enumerate(brief.sentences, 1)]


def places_of(sentence: CitedSentence) -> tuple[Citation, ...]:
    """All the places of a sentence, whatever their kind."""
    return *sentence.citations, *sentence.disagreements, *sentence.related


def key_of(citation: Citation) -> Key:
    """Where the old brief tells a place; raises FalseCitation where that is not one place."""
    if len(citation.spans) != 1:
        raise FalseCitation(f"the brief tells a place of {len(citation.spans)} spans", remedy=ANEW)
    return citation.document, citation.spans[0].start, citation.spans[0].end
