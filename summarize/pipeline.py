"""The one path, from files to a brief; open this module first.

    files -> read -> Corpus -> furniture out -> score -> select -> order -> cite -> Brief

Every stage is a plain function from one noun to the next; nothing mutates, nothing is global. `rendering` turns the
brief into text, `verifying` proves it, `writing` writes it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

import numpy as np

from summarize.agreement import VERSION
from summarize.citing import Evidence, cite_statement
from summarize.corpus import Corpus
from summarize.document import Document, Documents
from summarize.errors import NothingToSummarize, UsageError
from summarize.furniture import Gate, judge
from summarize.headline import headline
from summarize.language import SUPPORTED
from summarize.model import Brief, Caution, CitedSentence, LeftOut, Source, Title
from summarize.ordering import order
from summarize.reading import read
from summarize.reading.fields import language_code
from summarize.scoring import DEFAULT
from summarize.scoring import scorer as scorer_named
from summarize.selection import select
from summarize.terms import Terms
from summarize.version import GENERATOR
from summarize.wire import wire_groups

Sources: TypeAlias = "str | os.PathLike[str] | Document | Iterable[str | os.PathLike[str] | Document] | Documents"


def brief(
    sources: Sources,
    *,
    sentences: int | None = None,
    words: int | None = None,
    scorer: str = DEFAULT,
    root: str | os.PathLike[str] = ".",
    encoding: str | None = None,
    language: str | None = None,
    strict: bool = False,
) -> Brief:
    """One brief of all sources: files, folders, patterns, or documents.

    The budget is a number of sentences (8 if nothing is said) or of words between white space, which is never
    exceeded. The same sources give the same brief. Raises UsageError, InputError, NothingToSummarize.
    """
    language = _language(language)
    sentences, words = _budget(sentences, words)
    score = scorer_named(scorer)
    documents = _read(sources, root, encoding, strict=strict)
    corpus = Corpus.from_documents(documents, language)
    story, home = _distinct(corpus, language)
    terms = Terms.from_corpus(story)
    gate = judge(story, terms)
    if not gate.eligible.any():
        raise NothingToSummarize(
            "nothing to summarize: no sentence of prose in the sources",
            remedy="give files that hold running text",
        )
    scores = score(story, terms, gate.eligible)
    chosen = select(story, terms, gate.eligible, scores, sentences=sentences, words=words)
    if not chosen:
        raise NothingToSummarize(_why_none(story, gate, words), remedy="allow more words or add sources")
    reading = order(story, terms, gate.eligible, chosen)
    title = headline(story, terms, gate, reading.sentences)
    evidence = _evidence(corpus, story, home, terms, gate)
    cited = [_cited(story, home, number, evidence) for number in reading.sentences]
    return Brief(
        generator=GENERATOR,
        signature=_signature(scorer, sentences, words, language),
        language=corpus.language,
        title=Title("", ()) if title is None else _titled(_cited(story, home, title, evidence)),
        documents=_records(corpus, evidence),
        sentences=tuple(
            replace(sentence, score=round(float(scores[number]), 6), paragraph=paragraph)
            for sentence, number, paragraph in zip(cited, *reading, strict=True)
        ),
        left_out=tuple(_left_out(corpus, story, home, gate)),
        warnings=_cautions(documents, corpus, gate.warnings),
    )


def cite(
    text: str,
    sources: Sources,
    *,
    floor: float | None = None,
    root: str | os.PathLike[str] = ".",
    encoding: str | None = None,
    language: str | None = None,
) -> CitedSentence:
    """Every place in the sources that bears on a text, which need not stand in them.

    Exactly what a brief would cite for it. `floor` lists every sentence whose similarity reaches it, those that are
    no support as `related`; 0.0 ranks all that share a word with the text. Raises UsageError, InputError.
    """
    statement = " ".join(text.split())
    if not statement:
        raise UsageError("no text to cite", remedy="give a sentence")
    language = _language(language)
    if floor is not None and not 0.0 <= floor <= 1.0:
        raise UsageError(f"a floor is between 0 and 1, not {floor}")
    documents = _read(sources, root, encoding, strict=False)
    corpus = Corpus.from_documents(documents, language)
    terms = Terms.from_corpus(corpus)
    evidence = _evidence(corpus, corpus, range(len(documents)), terms, judge(corpus, terms))
    return cite_statement(statement, evidence, floor=floor)


def cite_draft(
    draft: str | os.PathLike[str] | Document,
    sources: Sources,
    *,
    root: str | os.PathLike[str] = ".",
    encoding: str | None = None,
    language: str | None = None,
    strict: bool = False,
) -> Brief:
    """A text that somebody else wrote, as a brief: each of its sentences with the places that bear it out.

    A sentence without citations stands nowhere in the sources. Headings are not cited; the first is the title.
    """
    language = _language(language)
    written = read([draft], root=root, encoding=encoding, strict=True)
    prose = Corpus.from_documents(written, language)
    documents = _read(sources, root, encoding, strict=strict)
    corpus = Corpus.from_documents(documents, language)
    terms = Terms.from_corpus(corpus)
    gate = judge(corpus, terms)
    home = range(len(documents))
    evidence = _evidence(corpus, corpus, home, terms, gate)
    cited: list[CitedSentence] = []
    paragraphs: dict[int, int] = {}
    for number in range(len(prose)):
        block = int(prose.block[number])
        if prose.blocks[block].kind in ("paragraph", "item"):
            paragraph = paragraphs.setdefault(block, len(paragraphs))
            cited.append(replace(cite_statement(prose.text(number), evidence), paragraph=paragraph))
    if not cited:
        raise NothingToSummarize("the draft holds no sentence to cite", remedy="give a text with running prose")
    heading = next((block for block in written[0].blocks if block.kind == "heading"), None)
    title = "" if heading is None else written[0].words(heading.start, heading.end)
    return Brief(
        generator=GENERATOR,
        signature="|".join(["draft", f"agreement:{VERSION}"]),
        language=corpus.language,
        title=Title(title, ()),
        documents=_records(corpus, evidence),
        sentences=tuple(cited),
        left_out=tuple(_left_out(corpus, corpus, home, gate)),
        warnings=_cautions(documents, corpus, gate.warnings),
    )


def _read(sources: Sources, root: str | os.PathLike[str], encoding: str | None, *, strict: bool) -> Documents:
    if isinstance(sources, Documents):
        return sources
    return read(sources, root=root, encoding=encoding, strict=strict)


def _distinct(corpus: Corpus, language: str | None) -> tuple[Corpus, Sequence[int]]:
    """The corpus with each text in it once, and for each document of `corpus` its number there.

    A text that is given twice must change nothing but the citations, so everything up to citing sees it once.
    """
    numbers: dict[tuple[str, ...], int] = {}
    first: list[int] = []
    home: list[int] = []
    for number, item in enumerate(corpus.documents):
        # Only what is split alike is a copy: the same characters as text and as Markdown have other blocks.
        alike = ("\n".join(item.plain.splitlines()), item.media_type, item.language or "")
        own = numbers.setdefault(alike, len(numbers))
        if own == len(first):
            first.append(number)
        home.append(own)
    if len(first) == len(home):
        return corpus, home
    return Corpus.from_documents([corpus.documents[number] for number in first], language), home


def _evidence(corpus: Corpus, story: Corpus, home: Sequence[int], terms: Terms, gate: Gate) -> Evidence:
    """All documents, made ready for citing; copies of a text share its wire group."""
    groups = wire_groups(story, terms, gate.eligible)
    wire = {str(number + 1): str(groups[own] + 1) for number, own in enumerate(home)}
    return Evidence.from_corpus(corpus, terms if corpus is story else Terms.from_corpus(corpus), wire)


def _cited(story: Corpus, home: Sequence[int], number: int, evidence: Evidence) -> CitedSentence:
    """A sentence of the story, cited; its origin is in the first document that holds its text."""
    own = int(story.document[number])
    document = home.index(own)
    row = number - int(np.searchsorted(story.document, own))
    origin = int(np.searchsorted(evidence.corpus.document, document)) + row
    return cite_statement(story.text(number), evidence, origin=origin)


def _why_none(story: Corpus, gate: Gate, words: int | None) -> str:
    """Why nothing was chosen although there is prose."""
    shortest = min(len(story.text(int(number)).split()) for number in np.flatnonzero(gate.eligible))
    if words is not None and shortest > words:
        return f"nothing to summarize: the shortest sentence has {shortest} words, the budget is {words}"
    return "nothing to summarize: no sentence of the sources can stand by itself"


def _language(language: str | None) -> str | None:
    """The code of a language that a caller names; raises UsageError where it is none."""
    code = language_code(language)
    if language is not None and code is None:
        raise UsageError(f"no language code: {language!r}", where="--language", remedy="give one like en, de or pt-BR")
    return code


def _budget(sentences: int | None, words: int | None) -> tuple[int | None, int | None]:
    """The budget with its default; raises UsageError where there can be no brief."""
    if sentences is not None and words is not None:
        raise UsageError("a budget is in sentences or in words, not both")
    for name, value in (("sentences", sentences), ("words", words)):
        if value is not None and value < 1:
            raise UsageError(f"--{name} must be at least 1, not {value}")
    return (8 if sentences is None and words is None else sentences), words


def _titled(cited: CitedSentence) -> Title:
    return Title(cited.text, cited.citations)


def _signature(scorer: str, sentences: int | None, words: int | None, language: str | None) -> str:
    """How a brief was made, in one line: every choice that can change it."""
    parts = [f"scorer:{scorer}", f"sentences:{sentences}" if words is None else f"words:{words}"]
    parts.append(f"agreement:{VERSION}")
    if language is not None:
        parts.append(f"language:{language}")
    return "|".join(parts)


def _records(corpus: Corpus, evidence: Evidence) -> tuple[Source, ...]:
    return tuple(
        Source(
            id=str(number + 1),
            path=document.path,
            part=document.part,
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
            wire=evidence.wire[str(number + 1)],
            selector=None if document.selector is None else dict(document.selector),
        )
        for number, document in enumerate(corpus.documents)
    )


def _left_out(corpus: Corpus, story: Corpus, home: Sequence[int], gate: Gate) -> Iterator[LeftOut]:
    """Blocks and single sentences that could not enter the brief, in the order of the sources."""
    for number, own in enumerate(home):
        document = corpus.documents[number]
        first = int(np.searchsorted(story.block_document, own))
        shift = int(np.searchsorted(corpus.document, number)) - int(np.searchsorted(story.document, own))
        for position, block in enumerate(document.blocks, first):
            kind = gate.kind[position]
            if kind is not None:
                yield _omission(document, number, block.start, block.end, kind, gate.reason[position])
                continue
            for row in range(int(story.block_first[position]), int(story.block_first[position + 1])):
                if row in gate.sentence_kind:
                    start, end = int(corpus.start[row + shift]), int(corpus.end[row + shift])
                    yield _omission(document, number, start, end, gate.sentence_kind[row], gate.sentence_reason[row])


def _omission(document: Document, number: int, start: int, end: int, kind: str, reason: str) -> LeftOut:
    return LeftOut(str(number + 1), start, end, document.position(start).line, kind, reason)


def _cautions(documents: Documents, corpus: Corpus, remarks: Sequence[str]) -> tuple[Caution, ...]:
    """What reading, judging and the language itself give a reader of the brief to know."""
    empty = [document.path for document in documents if not document.plain.strip()]
    cautions = [Caution(notice.path, notice.message) for notice in documents.warnings]
    cautions += [Caution(path, "holds no text") for path in empty]
    cautions += [Caution("", remark) for remark in remarks]
    if corpus.language not in SUPPORTED:
        known = corpus.language != "und"
        unknown = f"no word lists for language {corpus.language!r}" if known else "the language was not recognised"
        cautions.append(Caution("", f"{unknown}: words are counted as they stand, without stop words and stems"))
    return tuple(cautions)
