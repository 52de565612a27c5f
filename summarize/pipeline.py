"""The one path, from files to a brief; open this module first.

    files -> read -> Corpus -> furniture out -> score -> select -> order -> cite -> Brief

Every stage is a plain function from one noun to the next; nothing mutates, nothing is global. `rendering` turns the
brief into text, `verifying` proves it, `writing` writes it. A text that somebody else wrote takes the same path but
for the middle: its sentences are cited instead of chosen ones.
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeAlias

import numpy as np

from summarize import calls, records
from summarize.agreement import VERSION
from summarize.citing import Evidence, cite_statement
from summarize.copies import Copies
from summarize.corpus import Corpus
from summarize.document import Document, Documents
from summarize.editing import dropped, kept
from summarize.errors import NothingToSummarize, UsageError
from summarize.furniture import Gate, judge
from summarize.headline import headline
from summarize.model import Brief, Caution, CitedSentence, Title
from summarize.ordering import order
from summarize.places import source
from summarize.reading import read
from summarize.scoring import DEFAULT
from summarize.scoring import scorer as scorer_named
from summarize.scoring.story import Story
from summarize.selection import select
from summarize.signature import signature
from summarize.terms import Terms
from summarize.verdicts import Records, titled
from summarize.version import GENERATOR
from summarize.wire import wire_groups

Sources: TypeAlias = "str | os.PathLike[str] | Document | Iterable[str | os.PathLike[str] | Document] | Documents"


def brief(
    sources: Sources,
    *,
    sentences: int | None = None,
    words: int | None = None,
    length: str | None = None,
    keep: Iterable[str] = (),
    drop: Iterable[str] = (),
    title: str | None = None,
    scorer: str = DEFAULT,
    root: str | os.PathLike[str] = ".",
    encoding: str | None = None,
    language: str | None = None,
    strict: bool = False,
) -> Brief:
    """One brief of all sources: files, folders, patterns, or documents.

    The budget is a number of sentences (8 if nothing is said) or of words between white space, which is never
    exceeded; the `length` "auto" ends the brief before its first sentence of filler. `keep` and `drop` are beginnings
    of sentences that must stand in it, and that may not; `title` is set over it as it is. The same sources give the
    same brief. Raises UsageError, InputError, NothingToSummarize.
    """
    language = calls.language(language, "language")
    sentences, words, auto = _budget(sentences, words, length)
    keep = [_line(beginning, "keep") for beginning in calls.texts(keep, "keep")]
    drop = [_line(beginning, "drop") for beginning in calls.texts(drop, "drop")]
    own_title = None if title is None else _line(title, "title")
    score = scorer_named(calls.text(scorer, "scorer"))
    material = _material(_documents(sources, root, encoding, strict=strict), language)
    gate, story = material.gate, material.story
    if not gate.eligible.any():
        raise NothingToSummarize(
            "nothing to summarize: no sentence of prose",
            where=_named(material.documents),
            remedy=next(
                (f"{item.path}: {item.message}" for item in material.documents.warnings),
                "give files that hold running text",
            ),
        )
    scores = score(story)
    must, veto = kept(story, scores, keep), dropped(story, drop)
    if both := set(must) & set(veto):
        raise UsageError("the same sentence is kept and dropped", where=story.text(min(both)), remedy="ask for one")
    chosen = select(story, scores, sentences=sentences, words=words, auto=auto, keep=must, drop=veto)
    if not chosen:
        raise _none_chosen(material, words)
    reading = order(story, chosen)
    heading = headline(story, gate, reading.sentences) if own_title is None else None
    evidence = _evidence(material)
    cited = (
        replace(_cited(number, material, evidence), score=round(float(scores[number]), 6), paragraph=paragraph)
        for number, paragraph in zip(*reading, strict=True)
    )
    if own_title is not None:
        over = cite_statement(own_title, evidence)
    else:
        over = CitedSentence("", ()) if heading is None else _cited(heading, material, evidence)
    return _brief(
        material,
        evidence,
        cited,
        Title(over.text, titled(Records(over.citations, (), ())).citations),
        _signature(
            ("scorer", scorer),
            ("length", "auto" if auto else None),
            ("sentences", sentences),
            ("words", words),
            *(("keep", beginning) for beginning in keep),
            *(("drop", beginning) for beginning in drop),
            ("title", own_title),
            language=language,
        ),
        must,
        records.untitled(over, material.documents)
        if own_title is None
        else records.title_cautions(over, material.documents),
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
    no support as `related`; 0.0 ranks all, in large sources the 400 likeliest. Raises UsageError, InputError.
    """
    statement = _line(text, "text")
    if floor is not None:
        floor = calls.share(floor, "floor")
    language = calls.language(language, "language")
    material = _material(_documents(sources, root, encoding), language)
    return cite_statement(statement, _evidence(material), floor=floor)


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
    language = calls.language(language, "language")
    is_file = not isinstance(draft, Document)
    if is_file and os.path.isdir(calls.file_name(draft, "draft")):
        raise UsageError("the draft is a folder", where=calls.file_name(draft, "draft"), remedy="name one file")
    written = read([draft], root=root, encoding=encoding, strict=True)
    if len({document.path for document in written}) > 1:
        raise UsageError("the draft is more than one file", where=str(draft), remedy="name one file")
    prose = list(_prose(Corpus.from_documents(written, language)))
    documents = _documents(sources, root, encoding, strict=strict, draft=is_file)
    material = _material(_without(written, documents) if is_file else documents, language)
    if not prose:
        raise NothingToSummarize(
            "nothing to summarize: the draft holds no sentence to cite",
            where=_named(written),
            remedy="give a text with running prose",
        )
    evidence = _evidence(material)
    cited = (replace(cite_statement(text, evidence), paragraph=paragraph) for text, paragraph in prose)
    heading = next((block for block in written[0].blocks if block.kind == "heading"), None)
    title = "" if heading is None else written[0].words(heading.start, heading.end)
    made = _signature(("draft", ""), language=language)
    return _brief(material, evidence, cited, Title(title, ()), made, cautions=written.warnings)


def _without(draft: Documents, documents: Documents) -> Documents:
    """The documents that are not the file of the draft, which may lie among them and would bear out all that it says.

    Raises UsageError where there is no other.
    """

    def known(document: Document) -> tuple[str, str]:
        # Not the whole path: the two may be told from different folders.
        return posixpath.basename(document.path), document.sha256

    own = set(map(known, draft))
    others = tuple(document for document in documents if known(document) not in own)
    paths = dict.fromkeys(document.path for document in documents if known(document) in own)
    if paths and not others:
        raise UsageError("the draft is its only source", where=draft[0].path, remedy="name the files that it tells of")
    told = [Caution(path, "is the draft itself, and no source of it") for path in paths]
    return Documents(others, (*documents.warnings, *told))


class Material(NamedTuple):
    """What was read, as all three begin with it: its sentences, what of it is prose, and what they say together.

    `gate` is that of the story, in which each text stands once.
    """

    documents: Documents
    copies: Copies
    gate: Gate
    story: Story


def _documents(
    sources: Sources,
    root: str | os.PathLike[str],
    encoding: str | None,
    *,
    strict: bool = False,
    draft: bool = False,
) -> Documents:
    """The sources, read where they are not yet; `draft` says that a draft is read with this root and encoding.

    Raises UsageError for what was said of the reading of documents that are already read.
    """
    if not isinstance(sources, Documents):
        return read(sources, root=root, encoding=encoding, strict=strict)
    told = {"strict": strict} if draft else {"root": root != ".", "encoding": encoding is not None, "strict": strict}
    for name, is_told in told.items():
        if is_told:
            raise UsageError("the sources are already read", where=name, remedy=f"pass {name}= to read")
    return sources


def _material(documents: Documents, language: str | None) -> Material:
    copies = Copies.of(Corpus.from_documents(documents, language), language)
    terms = Terms.from_corpus(copies.story)
    gate = judge(copies.story, terms)
    return Material(documents, copies, gate, Story(copies.story, terms, gate.eligible))


def _evidence(material: Material) -> Evidence:
    """All documents, made ready for citing; copies of a text share its wire group."""
    copies, terms = material.copies, material.story.terms
    groups = wire_groups(copies.story, terms, material.gate.eligible)
    wire = {str(number): str(groups[own] + 1) for number, own in enumerate(copies.text, 1)}
    all_terms = terms if copies.corpus is copies.story else Terms.from_corpus(copies.corpus)
    return Evidence.from_corpus(copies.corpus, all_terms, wire)


def _cited(number: int, material: Material, evidence: Evidence) -> CitedSentence:
    """A sentence of the story, cited."""
    copies = material.copies
    return cite_statement(copies.story.text(number), evidence, origin=copies.sentence(number))


def _line(value: str, name: str) -> str:
    """A text that a caller gives, on one line; raises UsageError where it is empty."""
    line = " ".join(calls.text(value, name).split())
    if not line:
        raise UsageError("an empty text", where=name, remedy="give its words")
    return line


def _prose(corpus: Corpus) -> Iterator[tuple[str, int]]:
    """The sentences of the paragraphs and list items, each with the number of its paragraph."""
    paragraphs: dict[int, int] = {}
    for number, block in enumerate(corpus.block.tolist()):
        if corpus.blocks[block].kind in ("paragraph", "item"):
            yield corpus.text(number), paragraphs.setdefault(block, len(paragraphs))


def _brief(
    material: Material,
    evidence: Evidence,
    sentences: Iterable[CitedSentence],
    title: Title,
    signature: str,
    kept: Sequence[int] = (),
    cautions: Sequence[Caution] = (),
) -> Brief:
    """The cited sentences with all that a brief says of its sources; `kept` ones were not left out."""
    language = material.copies.corpus.language
    return Brief(
        generator=GENERATOR,
        signature=signature,
        language=language,
        title=title,
        documents=tuple(
            source(document, str(number), evidence.wire[str(number)])
            for number, document in enumerate(material.copies.corpus.documents, 1)
        ),
        sentences=tuple(sentences),
        left_out=records.left_out(material.copies, material.gate, material.story.mentions, kept),
        warnings=(*records.cautions(material.documents, language, material.gate), *cautions),
    )


def _none_chosen(material: Material, words: int | None) -> NothingToSummarize:
    """Why nothing was chosen although there is prose."""
    story = material.copies.story
    shortest = min(len(story.text(int(number)).split()) for number in np.flatnonzero(material.gate.eligible))
    where = _named(material.documents)
    if words is not None and shortest > words:
        return NothingToSummarize(
            f"nothing to summarize: the shortest sentence has {shortest} words, the budget is {words}",
            where=where,
            remedy="allow more words or add sources",
        )
    return NothingToSummarize(
        "nothing to summarize: no sentence can stand by itself",
        where=where,
        remedy="add sources" if words is None else "add sources or allow more words",
    )


def _named(documents: Documents) -> str:
    """The files of the documents, the first of many; where there are none, those that gave none."""
    paths = list(dict.fromkeys(item.path for item in documents or documents.warnings))
    more = f" and {len(paths) - _NAMED} more" if len(paths) > _NAMED else ""
    return ", ".join(paths[:_NAMED]) + more


_NAMED = 5


def _budget(sentences: int | None, words: int | None, length: str | None) -> tuple[int | None, int | None, bool]:
    """The budget with its default, and whether it ends before filler; raises UsageError where there can be no brief."""
    if sentences is not None and words is not None:
        raise UsageError("a budget is in sentences or in words, not both")
    if length not in (None, "auto"):
        raise UsageError(
            f"no length is called {length!r}", where="length", remedy="give auto; a number goes to words or sentences"
        )
    if words is not None:
        return None, calls.whole_number(words, "words"), length == "auto"
    if sentences is not None:
        return calls.whole_number(sentences, "sentences"), None, length == "auto"
    return (None, None, True) if length == "auto" else (8, None, False)


def _signature(*made: tuple[str, str | int | None], language: str | None) -> str:
    """How a brief was made, in one line: every choice that can change it, but those that were not made."""
    told = (*made, ("agreement", VERSION), ("language", language))
    return signature((name, str(value)) for name, value in told if value is not None)
