"""The proof of a brief: its files are read again, and its records are made again and compared.

Needs the brief and the files and nothing else: no score, no segmentation, no numpy, no nltk. What it proves: the
files are those that the brief names, every quotation stands where the brief says, every place is what the texts make
it, and none is missing that holds the sentence's words or five of them in a row. What it takes as recorded: which
sentences were chosen, which places in other words were found and how similar they are, which documents share a wire
(but for copies), what was left out and why. It cannot know whether the sources tell the truth.
"""

from __future__ import annotations

import codecs
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from summarize import calls
from summarize.agreement.statement import Statement
from summarize.archive import Archive
from summarize.consistency import (
    form_problems,
    language_note,
    language_problem,
    left_out_problems,
    rules_problem,
    wire_problems,
)
from summarize.detection import main_language
from summarize.document import Document
from summarize.errors import FalseCitation, InputMalformed, InputNotRegular, InputNotText, SummarizeError
from summarize.model import MATCHES, SUPPORT, Brief, Citation, CitedSentence, Source, digest_of
from summarize.places import LISTED, context, quotation, source
from summarize.reading import read_file
from summarize.reading.files import shown
from summarize.reading.strict_json import parse
from summarize.searching import Text
from summarize.shapes import Json
from summarize.support import support
from summarize.surroundings import is_sentence
from summarize.verdicts import Analyses, by_place, cited_again, overlaps


@dataclass(frozen=True, slots=True)
class Report:
    """What a proof found: `problems` in the brief's order, none if it holds; `checked` counts citations, `files` files.

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
    root: str | os.PathLike[str] | None = None,
    documents: Sequence[Document] | None = None,
) -> Report:
    """Prove a brief: a value, its JSON form, or the file that holds it.

    Files are looked for below `root`, and nowhere else; where none is named, below the current folder, then below that
    of the brief's file. `documents` stand in for files that cannot be read again. Raises InputError where the brief
    itself cannot be read or is none, UsageError for what is no brief, folder or document.
    """
    problems: list[str] = []
    folders = folders_of(brief, root)
    given = _given(documents)
    name = "brief"
    if isinstance(brief, str | os.PathLike):
        name = shown(os.fspath(brief))
        brief = load(brief)
    if not isinstance(brief, Brief | Mapping):
        raise calls.wrong(brief, "brief", "a Brief, its JSON form or the path of its file")
    if not isinstance(brief, Brief):
        record = brief
        try:
            brief = Brief.from_dict(record)
            digest = digest_of(record)
        except InputMalformed as error:
            raise InputMalformed(error.problem, where=name, remedy=error.remedy) from None
        if record.get("digest") != digest:
            problems.append("the digest is not that of the brief: it was changed after it was made")
    problems += form_problems(brief)
    archive = Archive(folders, given)
    texts: list[Text] = []
    for recorded in brief.documents:
        try:
            document = archive.document(recorded)
        except SummarizeError as error:
            problems.append(f"document {recorded.id}: {error}")
            continue
        mismatches = list(_source_problems(recorded, document))
        problems += [f"document {recorded.id} ({recorded.path}): {mismatch}" for mismatch in mismatches]
        if not mismatches:
            texts.append(Text.of(document))
    other_rules = rules_problem(brief)
    if other_rules:
        problems.append(other_rules)
    notes: list[str] = []
    checked = 0
    if len(texts) == len(brief.documents):
        told = main_language([text.document for text in texts])
        problems += filter(None, [language_problem(brief, told)])
        notes += filter(None, [language_note(brief, told)])
        problems += wire_problems(brief, [text.document for text in texts])
        proof = _Proof(brief, texts, Analyses(brief.language), not other_rules)
        for where, sentence in _statements(brief):
            checked += len(sentence.citations) + len(sentence.disagreements) + len(sentence.related)
            problems += [
                f"{where}: {problem}" for problem in _sentence_problems(sentence, proof, is_title=where == "title")
            ]
        problems += left_out_problems(brief, [text.document for text in texts])
    files = len({text.document.path for text in texts})
    return Report(tuple(problems), checked, files, tuple(notes))


def folders_of(brief: object, root: str | os.PathLike[str] | None) -> list[str]:
    """The folders that may hold the files of a brief, the first of them first; raises UsageError for what is none."""
    folders = [calls.folder("." if root is None else root, "root")]
    if isinstance(brief, str | os.PathLike):
        path = calls.file_name(brief, "brief")
        if root is None:
            folders.append(os.path.dirname(path) or ".")
    return folders


def load(path: str | os.PathLike[str]) -> Mapping[str, Json]:
    """The JSON record that a file holds; raises InputError where it holds none.

    UTF-8, with or without a byte order mark; a field that is named twice is refused, for programs differ in which of
    the two they take.
    """
    name = os.fspath(path)
    try:
        raw = read_file(name)
    except InputNotRegular as error:
        raise InputNotRegular(error.problem, where=error.where, remedy="name the brief's file") from None
    remedy = "make a brief with: summarize brief FILE... --format json"
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise InputNotText("is UTF-16, and a brief is UTF-8", where=shown(name), remedy="save it as UTF-8")
    try:
        record = parse(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputNotText(f"is no brief: byte {error.start} is not UTF-8", where=shown(name), remedy=remedy) from None
    except ValueError as error:
        raise InputMalformed(f"is no brief: {error}", where=shown(name), remedy=remedy) from None
    if not isinstance(record, Mapping):
        raise InputMalformed("not a brief: its JSON is no object", where=shown(name), remedy="see docs/json.md")
    return record


def _given(documents: Sequence[Document] | None) -> tuple[Document, ...]:
    """The documents that stand in for files."""
    if documents is None:
        return ()
    if isinstance(documents, Iterable):
        given = tuple(documents)
        if all(isinstance(document, Document) for document in given):
            return given
    raise calls.wrong(documents, "documents", "a sequence of Document")


class _Listed(NamedTuple):
    """A place as a brief lists it, its document by number."""

    document: int
    start: int
    end: int
    citation: Citation


class _Proof(NamedTuple):
    """A brief, its documents read again, in order, and what is remembered of statements."""

    brief: Brief
    texts: Sequence[Text]
    analyses: Analyses
    judged: bool

    def where(self, number: int, offset: int) -> str:
        """A place for messages."""
        document = self.texts[number].document
        return f"{self.brief.documents[number].path}:{document.line(offset)}"


def _source_problems(recorded: Source, document: Document) -> Iterator[str]:
    """In what a document differs from its record."""
    now = source(document, recorded.id, recorded.wire)
    if now.sha256 != recorded.sha256:
        yield "the file is not the one that the brief was made from (its sha256 differs)"
        return
    for name in _TOLD:
        is_now, said = getattr(now, name), getattr(recorded, name)
        if is_now != said:
            yield f"{name} is {is_now!r}, the brief says {said!r}"


_TOLD = (
    "bytes",
    "characters",
    "encoding",
    "media_type",
    "selector",
    "title",
    "publisher",
    "url",
    "published",
    "language",
)


def _statements(brief: Brief) -> Iterator[tuple[str, CitedSentence]]:
    """The title and the sentences, each with a name for messages."""
    if brief.title.citations or (brief.title.text and not brief.is_draft):
        yield "title", CitedSentence(brief.title.text, brief.title.citations)
    for number, sentence in enumerate(brief.sentences, 1):
        yield f"sentence {number}", sentence


def _sentence_problems(sentence: CitedSentence, proof: _Proof, *, is_title: bool) -> Iterator[str]:
    statement = proof.analyses.of(sentence.text)
    wanted = 0 if proof.brief.is_draft or (is_title and proof.brief.has_own_title) else 1
    origins = [citation for citation in sentence.citations if citation.match == "origin"]
    if len(origins) != wanted:
        yield f"{len(origins)} origins, where {wanted} is wanted"
    listed: list[_Listed] = []
    for name, kinds in (("citations", SUPPORT), ("disagreements", {"conflict"}), ("related", {"related"})):
        last = (0, 0, 0)
        for citation in getattr(sentence, name):
            if citation.match not in kinds:
                yield f"a {citation.match} has no place among {name}"
            number = proof.brief.number_of(citation.document)
            if number is None:
                yield f"document {citation.document!r} is not in the brief"
                continue
            problem = _place_problem(citation, sentence.text, proof.texts[number].document)
            if problem:
                line = citation.spans[0].line if citation.spans else "?"
                yield f"{proof.brief.documents[number].path}:{line}: {problem}"
                continue
            start, end = citation.spans[0].start, citation.spans[0].end
            listed.append(_Listed(number, start, end, citation))
            order = (MATCHES.index(citation.match), number, start)
            if order < last:
                yield f"{proof.where(number, start)}: listed out of order among {name}"
            last = order
    listed.sort(key=lambda item: item[:3])
    for left, right in zip(listed, listed[1:], strict=False):
        if left.document == right.document and left.end > right.start:
            yield f"{proof.where(right.document, right.start)}: overlaps another place of the sentence"
    if proof.judged:
        yield from _record_problems(sentence, statement, listed, proof, is_title=is_title)
    else:
        yield from _unlisted(statement, listed, proof, is_title=is_title)
    wire = {source.id: source.wire for source in proof.brief.documents}
    if not is_title and all(citation.document in wire for citation in sentence.citations):
        counted = support(statement, sentence.citations, wire)
        if counted != sentence.support:
            yield (
                f"{counted.documents} documents bear it out, {counted.independent} independent; the brief says "
                f"{sentence.support.documents} and {sentence.support.independent}"
            )


def _place_problem(citation: Citation, text: str, document: Document) -> str:
    """In what a place is not told as it stands in the file; empty where it is."""
    if len(citation.spans) != 1:
        return f"names {len(citation.spans)} places, where one is wanted"
    span = citation.spans[0]
    if not 0 <= span.start < span.end <= len(document.text):
        return f"characters {span.start} to {span.end} are not in the file"
    if quotation(document, span.start, span.end) != span:
        return "the quotation, or its bytes, lines or columns, are not those of the file"
    if (citation.prefix, citation.suffix) != context(document, span.start, span.end):
        return "what stands before or after it is not as the brief says"
    if not 0.0 <= citation.similarity <= 1.0 or citation.more < 0:
        return "its figures are out of range"
    edges = [edge for pair in citation.covers for edge in pair]
    if edges != sorted(edges) or not all(0 <= low < high <= len(text) for low, high in citation.covers):
        return "it covers what is no part of the sentence"
    if citation.match == "origin" and document.words(span.start, span.end) != text:
        return "the sentence does not stand there word for word"
    return ""


def _record_problems(
    sentence: CitedSentence,
    statement: Statement,
    listed: Sequence[_Listed],
    proof: _Proof,
    *,
    is_title: bool,
) -> Iterator[str]:
    """In what the records differ from those that are made again of the places in them."""
    origin = next((item for item in listed if item.citation.match == "origin"), None)
    if origin is not None and not is_sentence(proof.texts[origin.document].document, origin.start, origin.end):
        yield f"{proof.where(origin.document, origin.start)}: the origin is no sentence of its own"
    recorded = {item[:3]: item.citation for item in listed}
    again = by_place(cited_again(statement, recorded, proof.texts, proof.analyses, is_title=is_title))
    for number, start, end, citation in listed:
        where = proof.where(number, start)
        expected = again.pop((number, start, end), None)
        if expected is not None:
            yield from (f"{where}: {problem}" for problem in _changes(citation, expected))
        elif not is_sentence(proof.texts[number].document, start, end, clause=citation.match == "near"):
            yield f"{where}: cites what is neither a sentence nor a clause that says the same"
        else:
            yield f"{where}: called {citation.match}, but nothing there bears on the sentence"
    for (number, start, _), citation in again.items():
        yield f"{proof.where(number, start)}: {told_kind(citation)} stands there, which the brief does not list"


def _changes(citation: Citation, expected: Citation) -> Iterator[str]:
    """In what the record of a place differs from the one made again."""
    if citation.match != expected.match:
        yield f"called {citation.match}, but it is {told_kind(expected)}"
    elif citation.differences != expected.differences:
        yield f"its differences come out otherwise: it is {told_kind(expected)}"
    elif citation.covers != expected.covers:
        yield "it covers another part of the sentence than the brief says"
    elif citation.similarity != expected.similarity:
        yield f"a similarity of {citation.similarity} cannot be: {citation.match} makes it {expected.similarity}"
    if citation.more != expected.more:
        yield f"{expected.more} more places have its words, the brief says {citation.more}"


def told_kind(citation: Citation) -> str:
    """The kind of a place and, where there is one, the difference that is named first."""
    if not citation.differences:
        return citation.match
    first = citation.differences[0]
    return f"{citation.match} (the {first.kind} differs: {first.brief!r} here, {first.source!r} there)"


def _unlisted(statement: Statement, listed: Sequence[_Listed], proof: _Proof, *, is_title: bool) -> Iterator[str]:
    """The verbatim occurrences that a brief of another fact guard neither lists nor counts."""
    for number, text in enumerate(proof.texts):
        taken = [(start, end) for own, start, end, _ in listed if own == number]
        more = sum(citation.more for own, _, _, citation in listed if own == number)
        missing = [place for place in text.folded.occurrences(statement.folded) if not overlaps(taken, *place)]
        if (len(missing) > more and not is_title) or (more and len(taken) < LISTED):
            yield f"its words stand {len(missing)} times in {proof.brief.documents[number].path} without a citation"
