"""Does a brief hold together? What cannot be in any, whoever judges its places.

Looks at the brief's parts beside each other, and at the texts where one part speaks of them: numbers and order, the
budget, copies and their wire groups, and what was left out. Judges no citation and opens no file.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence

from summarize.agreement import VERSION
from summarize.document import Document
from summarize.model import OMISSIONS, Brief, Source
from summarize.signature import choices, values
from summarize.typography import begins, fold


def form_problems(brief: Brief) -> Iterator[str]:
    """What cannot be in any brief, whatever its files hold."""
    ids = [source.id for source in brief.documents]
    if ids != [str(number + 1) for number in range(len(ids))]:
        yield "documents are not numbered in order"
    keys = [(posixpath.normpath(source.path), source.part) for source in brief.documents]
    if len(set(keys)) != len(keys):
        yield "a document is listed twice"
    if not brief.sentences:
        yield "it holds no sentence"
    made = dict(choices(brief.signature))
    length = {"sentences": len(brief.sentences), "words": sum(len(item.text.split()) for item in brief.sentences)}
    for unit, count in length.items():
        budget = made.get(unit, str(count))
        if not budget.isdecimal() or len(budget) > 9 or count > int(budget):
            yield f"it holds {count} {unit}, its signature says {budget}"
    for words in values(brief.signature, "drop"):
        for number, sentence in enumerate(brief.sentences, 1):
            if begins(sentence.text, words):
                yield f"sentence {number}: begins with {words!r}, which its signature says was dropped"
    for words in values(brief.signature, "keep"):
        if not any(begins(sentence.text, words) for sentence in brief.sentences) and not brief.is_repaired:
            yield f"it holds no sentence that begins with {words!r}, which its signature says was kept"
    for title in values(brief.signature, "title"):
        if brief.title.text != title:
            yield f"title: {brief.title.text!r}, where its signature says {title!r}"
    said: dict[str, int] = {}
    paragraph = 0
    for number, sentence in enumerate(brief.sentences, 1):
        first = said.setdefault(fold(sentence.text), number)
        if first != number and not brief.is_draft:
            yield f"sentence {number}: says what sentence {first} says"
        if sentence.paragraph not in ((0,) if number == 1 else (paragraph, paragraph + 1)):
            yield f"sentence {number}: paragraph {sentence.paragraph} does not follow {paragraph}"
        paragraph = sentence.paragraph


def rules_problem(brief: Brief) -> str:
    """Why the kinds of a brief cannot be judged: another version of the fact guard made it, or none is told.

    Empty where this version made it. What another one called support, this one may refuse, and the other way round.
    """
    versions = values(brief.signature, "agreement")
    if versions == [str(VERSION)]:
        return ""
    is_told = len(versions) == 1 and versions[0].isdecimal() and len(versions[0]) < 10
    made = f"made with version {versions[0]} of the rules" if is_told else "tells no version of the rules"
    return (
        f"signature: {made}, and this is version {VERSION}: kinds were not judged, only places and hashes; "
        "make the brief anew with this one, or verify it with the version that made it"
    )


def language_problem(brief: Brief, told: str) -> str:
    """Why a brief cannot be in its language: its signature gives another, or none and its documents tell another."""
    given = values(brief.signature, "language")
    if given:
        said = " and ".join(map(repr, given))
        return "" if given == [brief.language] else f"language: {brief.language!r}, where its signature says {said}"
    if told == brief.language:
        return ""
    return f"language: {brief.language!r}, but its documents tell {told!r}, and its signature does not say it was given"


def language_note(brief: Brief, told: str) -> str:
    """What a reader should know of a language that was given: that the documents tell another."""
    if not values(brief.signature, "language") or told in ("und", brief.language):
        return ""
    return (
        f"its language was given as {brief.language!r}, its documents tell {told!r}: judged by the rules of the first"
    )


def wire_problems(brief: Brief, documents: Sequence[Document]) -> Iterator[str]:
    """Wire groups that cannot be: numbered out of order, or two for one text."""
    groups = list(dict.fromkeys(source.wire for source in brief.documents))
    if groups != [str(number + 1) for number in range(len(groups))]:
        yield "wire groups are not numbered in the order of their documents"
    group_of: dict[str, Source] = {}
    for source, document in zip(brief.documents, documents, strict=True):
        first = group_of.setdefault(" ".join(document.plain.split()), source)
        if first.wire != source.wire:
            yield f"documents {first.id} and {source.id} hold the same text, but are told as independent"


def left_out_problems(brief: Brief, documents: Sequence[Document]) -> Iterator[str]:
    """What of the stretches left out cannot be: where they lie, their order and kinds, an origin among them."""
    number, cursor = 0, 0
    ranges: dict[str, list[tuple[int, int]]] = {}
    for item in brief.left_out:
        own = brief.number_of(item.document)
        if own is None:
            yield f"left out: document {item.document!r} is not in the brief"
            continue
        document = documents[own]
        if not 0 <= item.start < item.end <= len(document.text) or document.line(item.start) != item.line:
            yield (
                f"left out: characters {item.start} to {item.end} of document {item.document} "
                f"are not on line {item.line}"
            )
            continue
        where = f"left out: {document.path}:{item.line}"
        if own < number or (own == number and item.start < cursor):
            yield f"{where}: listed twice or out of order"
        if item.kind not in OMISSIONS:
            yield f"{where}: {item.kind!r} is no kind of what is left out"
        number, cursor = own, item.end
        ranges.setdefault(item.document, []).append((item.start, item.end))
    for position, sentence in enumerate(brief.sentences, 1):
        for citation in sentence.citations:
            if citation.match == "origin" and citation.spans:
                span = citation.spans[0]
                if any(low < span.end and span.start < high for low, high in ranges.get(citation.document, ())):
                    yield f"sentence {position}: its origin is told as left out"
