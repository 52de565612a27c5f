"""A text that somebody else wrote takes the path of a brief but for the middle: its sentences are cited, not chosen."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterator
from dataclasses import replace

from summarize import calls
from summarize.assembling import assemble, made_by
from summarize.citing import cite_statement
from summarize.corpus import Corpus
from summarize.document import Document, Documents
from summarize.errors import NothingToSummarize, UsageError
from summarize.material import Sources, evidence_of, file_names, gather, read_sources
from summarize.model import Brief, Caution, Title
from summarize.reading import read


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
    documents = read_sources(sources, root, encoding, strict=strict, draft=is_file)
    material = gather(_without(written, documents) if is_file else documents, language)
    if not prose:
        raise NothingToSummarize(
            "nothing to summarize: the draft holds no sentence to cite",
            where=file_names(written),
            remedy="give a text with running prose",
        )
    evidence = evidence_of(material)
    cited = (replace(cite_statement(text, evidence), paragraph=paragraph) for text, paragraph in prose)
    heading = next((block for block in written[0].blocks if block.kind == "heading"), None)
    title = "" if heading is None else written[0].words(heading.start, heading.end)
    made = made_by(("draft", ""), language=language)
    return assemble(material, evidence, cited, Title(title, ()), made, cautions=written.warnings)


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


def _prose(corpus: Corpus) -> Iterator[tuple[str, int]]:
    """The sentences of the paragraphs and list items, each with the number of its paragraph."""
    paragraphs: dict[int, int] = {}
    for number, block in enumerate(corpus.block.tolist()):
        if corpus.blocks[block].kind in ("paragraph", "item"):
            yield corpus.text(number), paragraphs.setdefault(block, len(paragraphs))
