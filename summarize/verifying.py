"""The proof of a brief: its files are read again and every citation is held against them.

Needs the brief and the files and nothing else: no score, no segmentation, no numpy, no nltk. What it proves: the
files are those that the brief names, every quotation stands where the brief says, every verbatim occurrence is
listed, kinds and differences come out as recorded. What it cannot prove: that a paraphrase is one (its similarity is
a recorded figure), or that the sources tell the truth.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from summarize.agreement import VERSION, judge
from summarize.agreement.statement import Statement, analyse
from summarize.document import Document
from summarize.errors import FalseCitation, InputError, InputMalformed, SummarizeError
from summarize.model import SUPPORT, Brief, Citation, CitedSentence, Json, Source, digest_of
from summarize.places import LISTED, context, quotation
from summarize.reading import extract, read_file, resolve
from summarize.support import support
from summarize.surroundings import surroundings
from summarize.typography import Folded, fold


@dataclass(frozen=True, slots=True)
class Report:
    """What a proof found: `problems` in the brief's order, none if it holds; `checked` counts citations.

    `notes` are lines that a reader should know and that are no fault.
    """

    problems: tuple[str, ...]
    checked: int
    files: int
    notes: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """True where nothing was found."""
        return not self.problems

    def require(self) -> None:
        """Raise FalseCitation where anything was found: for callers that must not go on."""
        if self.problems:
            more = f" and {len(self.problems) - 1} more" if len(self.problems) > 1 else ""
            raise FalseCitation(self.problems[0] + more, remedy="make the brief anew from its sources")


def verify(
    brief: Brief | Mapping[str, Json] | str | os.PathLike[str],
    root: str | os.PathLike[str] = ".",
    documents: Sequence[Document] | None = None,
) -> Report:
    """Prove a brief: a value, its JSON form, or the file that holds it.

    Files are looked for below `root`, then below the brief's own folder; `documents` stand in for files that cannot
    be read again. Raises InputError where the brief itself cannot be read or is none.
    """
    problems: list[str] = []
    folders = [os.fspath(root)]
    if isinstance(brief, str | os.PathLike):
        folders.append(os.path.dirname(os.fspath(brief)) or ".")
        brief = load(brief)
    if not isinstance(brief, Brief):
        record = brief
        brief = Brief.from_dict(record)
        if record.get("digest") != digest_of(record):
            problems.append("the digest is not that of the brief: it was changed after it was made")
    found: dict[str, _Proven] = {}
    for source in brief.documents:
        try:
            document = _find(source, folders, documents)
        except SummarizeError as error:
            problems.append(f"document {source.id}: {error}")
            continue
        mismatches = list(_source_problems(source, document))
        problems += [f"document {source.id} ({source.path}): {mismatch}" for mismatch in mismatches]
        if not mismatches:
            found[source.id] = _Proven(document, Folded.of(document.plain))
    problems += _identity_problems(brief)
    judged = f"agreement:{VERSION}" in brief.signature.split("|")
    notes = () if judged else ("made by another version of the fact guard: kinds were not judged again",)
    checked = 0
    if len(found) == len(brief.documents):
        for where, sentence in _statements(brief):
            checked += len(sentence.citations) + len(sentence.disagreements) + len(sentence.related)
            problems += [f"{where}: {problem}" for problem in _sentence_problems(sentence, brief, found, judged)]
        for item in brief.left_out:
            problems += [
                f"left out: {problem}"
                for problem in _left_out_problems(item.document, item.start, item.end, item.line, found)
            ]
    return Report(tuple(problems), checked, len(found), notes)


def load(path: str | os.PathLike[str]) -> Mapping[str, Json]:
    """The JSON record that a file holds; raises InputError where it holds none."""
    name = os.fspath(path)
    raw = read_file(name)
    try:
        record = json.loads(raw.decode("utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise InputMalformed(
            f"not JSON ({error.__class__.__name__})",
            where=name,
            remedy="make a brief with: summarize brief FILE... --format json",
        ) from None
    if not isinstance(record, Mapping):
        raise InputMalformed("not a brief: its JSON is no object", where=name, remedy="see docs/json.md")
    return record


@dataclass(frozen=True, slots=True)
class _Proven:
    """A document that is the one the brief names, and its folded text."""

    document: Document
    folded: Folded


def _find(source: Source, folders: Sequence[str], documents: Sequence[Document] | None) -> Document:
    """The document that a brief's source names: one of `documents`, or read again from the first folder with it."""
    for document in documents or ():
        if (document.path, document.part) == (source.path, source.part):
            return document
    failure: InputError | None = None
    for folder in dict.fromkeys(folders):
        try:
            raw = read_file(resolve(source.path, folder))
        except InputError as error:
            failure = failure or error
            continue
        parts = extract(raw, source.path, encoding=source.encoding, media_type=source.media_type)
        for document in parts:
            if document.part == source.part:
                return document
        raise InputMalformed(f"no part {source.part!r}", where=source.path, remedy="the file has changed")
    assert failure is not None
    raise failure


def _source_problems(source: Source, document: Document) -> Iterator[str]:
    """In what a document differs from its record."""
    told = {
        "sha256": (source.sha256, document.sha256),
        "bytes": (source.bytes, document.bytes),
        "characters": (source.characters, len(document.text)),
        "encoding": (source.encoding, document.encoding),
        "media_type": (source.media_type, document.media_type),
        "title": (source.title, document.title),
        "publisher": (source.publisher, document.publisher),
        "url": (source.url, document.url),
        "published": (source.published, document.published),
    }
    for name, (recorded, is_now) in told.items():
        if recorded != is_now:
            if name == "sha256":
                yield "the file is not the one that the brief was made from (its sha256 differs)"
                return
            yield f"{name} is {is_now!r}, the brief says {recorded!r}"


def _identity_problems(brief: Brief) -> Iterator[str]:
    ids = [source.id for source in brief.documents]
    if ids != [str(number + 1) for number in range(len(ids))]:
        yield "documents are not numbered in order"
    keys = [(source.path, source.part) for source in brief.documents]
    if len(set(keys)) != len(keys):
        yield "a document is listed twice"


def _statements(brief: Brief) -> Iterator[tuple[str, CitedSentence]]:
    """The title and the sentences, each with a name for messages."""
    if brief.title.citations or (brief.title.text and not _is_draft(brief)):
        yield "title", CitedSentence(brief.title.text, brief.title.citations)
    for number, sentence in enumerate(brief.sentences, 1):
        yield f"sentence {number}", sentence


def _sentence_problems(
    sentence: CitedSentence, brief: Brief, found: Mapping[str, _Proven], judged: bool
) -> Iterator[str]:
    statement = analyse(sentence.text, brief.language)
    origins = [citation for citation in sentence.citations if citation.match == "origin"]
    if len(origins) > 1 or (not origins and not _is_draft(brief)):
        yield f"{len(origins)} origins, where one is wanted"
    lists = (("citations", SUPPORT), ("disagreements", {"conflict"}), ("related", {"related"}))
    ranges: dict[str, list[tuple[int, int]]] = {}
    for name, kinds in lists:
        for citation in getattr(sentence, name):
            where = _where(citation, brief)
            if citation.match not in kinds:
                yield f"{where} is {citation.match}, which has no place among {name}"
            if citation.document not in found:
                yield f"{where} cites a document that the brief does not have"
                continue
            problems = list(_place_problems(citation, sentence, found[citation.document].document))
            yield from (f"{where}: {problem}" for problem in problems)
            ranges.setdefault(citation.document, []).extend((span.start, span.end) for span in citation.spans)
            if not problems and judged:
                yield from (
                    f"{where}: {problem}"
                    for problem in _kind_problems(citation, statement, found[citation.document].document)
                )
    for number, places in ranges.items():
        ordered = sorted(places)
        if any(left[1] > right[0] for left, right in zip(ordered, ordered[1:], strict=False)):
            yield f"two places in {brief.source(number).path} overlap"
    yield from _missing(sentence, statement, brief, found, ranges)
    wire = {source.id: source.wire for source in brief.documents}
    if not _is_title(sentence, brief) and all(citation.document in wire for citation in sentence.citations):
        counted = support(statement, sentence.citations, wire)
        if counted != sentence.support:
            yield f"its citations make {counted}, the brief says {sentence.support}"


def _is_draft(brief: Brief) -> bool:
    return "draft" in brief.signature.split("|")


def _is_title(sentence: CitedSentence, brief: Brief) -> bool:
    return sentence.citations is brief.title.citations


def _where(citation: Citation, brief: Brief) -> str:
    path = next((source.path for source in brief.documents if source.id == citation.document), "?")
    line = citation.spans[0].line if citation.spans else "?"
    return f"{path}:{line}"


def _place_problems(citation: Citation, sentence: CitedSentence, document: Document) -> Iterator[str]:
    """In what a place is not told as it stands in the file."""
    if len(citation.spans) != 1:
        yield f"names {len(citation.spans)} places, where one is wanted"
        return
    for span in citation.spans:
        if not 0 <= span.start < span.end <= len(document.text):
            yield f"characters {span.start} to {span.end} are not in the file"
            return
        if quotation(document, span.start, span.end) != span:
            yield "the quotation, or its bytes, lines or columns, are not those of the file"
            return
    if (citation.prefix, citation.suffix) != context(document, citation.spans[0].start, citation.spans[-1].end):
        yield "what stands before or after it is not as the brief says"
    if not 0.0 <= citation.similarity <= 1.0 or citation.more < 0:
        yield "its figures are out of range"
    ordered = all(0 <= low < high <= len(sentence.text) for low, high in citation.covers)
    if (not citation.covers and citation.match in SUPPORT) or not ordered:
        yield "it covers no part of the sentence"


def _kind_problems(citation: Citation, statement: Statement, document: Document) -> Iterator[str]:
    """In what a kind, its differences or what it covers come out otherwise when judged again."""
    span = citation.spans[0]
    words = document.words(span.start, span.end)
    if citation.match == "origin":
        if words != statement.text:
            yield "the sentence does not stand there word for word"
        return
    if fold(words) == fold(statement.text):
        refused = _turned(statement, document, span.start, span.end)
        if refused != (citation.match in ("conflict", "related")):
            state = "turned by what stands around them" if refused else "there unturned"
            yield f"called {citation.match}, but the very words stand {state}"
        return
    verdict = judge(statement, analyse(words, statement.language), floor=0.0)
    if citation.match == "exact":
        yield "not exact: the words differ"
    elif citation.match in SUPPORT and verdict.differences:
        told = verdict.differences[0]
        yield f"called {citation.match}, but the {told.kind} differs: {told.brief!r} here, {told.source!r} there"
    elif citation.match == "near" and verdict.kind not in ("near", "exact"):
        yield "not near: a word or a fact differs"
    elif citation.match == "quote" and verdict.kind != "quote":
        yield "called a quotation, but the same quotation does not stand there"
    elif citation.match not in SUPPORT and (verdict.kind, verdict.differences) != (
        citation.match,
        citation.differences,
    ):
        yield "its kind or its differences come out otherwise"
    elif citation.match in ("quote", "partial", "paraphrase") and verdict.covers != citation.covers:
        yield "it covers another part of the sentence than the brief says"


def _turned(statement: Statement, document: Document, start: int, end: int) -> bool:
    """Say whether what stands around a statement's very words denies, doubts, conditions or attributes them."""
    around = document.words(*surroundings(document, start, end, statement.language))
    return judge(statement, analyse(around, statement.language), floor=0.0).kind in ("conflict", "related")


def _missing(
    sentence: CitedSentence,
    statement: Statement,
    brief: Brief,
    found: Mapping[str, _Proven],
    ranges: Mapping[str, Sequence[tuple[int, int]]],
) -> Iterator[str]:
    """The verbatim occurrences that the brief does not list, or counts wrongly."""
    words = fold(sentence.text)
    everything = (*sentence.citations, *sentence.disagreements, *sentence.related)
    for number, proven in found.items():
        listed = set(ranges.get(number, ()))
        unlisted = [place for place in proven.folded.occurrences(words) if not _held(place, listed)]
        if _is_title(sentence, brief):  # which lists support alone
            unlisted = [place for place in unlisted if not _turned(statement, proven.document, *place)]
        counted = sum(citation.more for citation in everything if citation.document == number)
        if len(unlisted) > counted or (counted and len(listed) < LISTED):
            line = proven.document.position(unlisted[0][0]).line if unlisted else 0
            yield f"its words also stand in {brief.source(number).path}:{line}, which the brief does not cite"


def _held(place: tuple[int, int], listed: set[tuple[int, int]]) -> bool:
    return place in listed or any(low < place[1] and place[0] < high for low, high in listed)


def _left_out_problems(number: str, start: int, end: int, line: int, found: Mapping[str, _Proven]) -> Iterator[str]:
    proven = found.get(number)
    if proven is None:
        yield f"document {number} is not in the brief"
    elif not 0 <= start < end <= len(proven.document.text) or proven.document.position(start).line != line:
        yield f"characters {start} to {end} of document {number} are not on line {line}"
