"""What was read, as a brief, a citation and a draft begin with it: the sources and the story that they tell.

Everything here is the same for all three, and nothing of it knows what is made of it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from summarize.citing import Evidence
from summarize.copies import Copies
from summarize.corpus import Corpus
from summarize.document import Document, Documents
from summarize.errors import UsageError
from summarize.furniture import Gate, judge
from summarize.reading import read
from summarize.scoring.story import Story
from summarize.terms import Terms
from summarize.verdicts import Analyses
from summarize.wire import wire_groups

Sources: TypeAlias = "str | os.PathLike[str] | Document | Iterable[str | os.PathLike[str] | Document] | Documents"
_NAMED = 5
"""Files that a message names."""


class Material(NamedTuple):
    """What was read, as all three begin with it: its sentences, what of it is prose, and what they say together.

    `gate` is that of the story, in which each text stands once.
    """

    documents: Documents
    copies: Copies
    gate: Gate
    story: Story


def read_sources(
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


def gather(documents: Documents, language: str | None) -> Material:
    """The story of some documents, in the language given or told by them."""
    copies = Copies.of(Corpus.from_documents(documents, language), language)
    terms = Terms.from_corpus(copies.story)
    gate = judge(copies.story, terms)
    return Material(documents, copies, gate, Story(copies.story, terms, gate.eligible))


def evidence_of(material: Material) -> Evidence:
    """All documents, made ready for citing; copies of a text share its wire group."""
    copies, terms, analyses = material.copies, material.story.terms, material.story.analyses
    groups = wire_groups(copies.story, terms, material.gate.eligible)
    wire = {str(number): str(groups[own] + 1) for number, own in enumerate(copies.text, 1)}
    if copies.corpus is not copies.story:
        terms, analyses = Terms.from_corpus(copies.corpus), Analyses(copies.corpus.language)
    return Evidence.from_corpus(copies.corpus, terms, wire, analyses)


def file_names(documents: Documents) -> str:
    """The files of the documents, the first of many; where there are none, those that gave none."""
    paths = list(dict.fromkeys(item.path for item in documents or documents.warnings))
    more = f" and {len(paths) - _NAMED} more" if len(paths) > _NAMED else ""
    return ", ".join(paths[:_NAMED]) + more
