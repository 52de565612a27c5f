"""The one path, from files to a brief; open this module first.

    files -> read -> Corpus -> furniture out -> score -> select -> order -> cite -> Brief

Every stage is a plain function from one noun to the next; nothing mutates, nothing is global. `rendering` turns the
brief into text, `verifying` proves it, `writing` writes it; `drafting` cites a text that somebody else wrote.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from summarize import calls, records
from summarize.assembling import assemble, made_by
from summarize.citing import Evidence, cite_statement
from summarize.copies import Copies
from summarize.editing import dropped, kept
from summarize.errors import NothingToSummarize, UsageError
from summarize.headline import headline
from summarize.material import Material, Sources, evidence_of, file_names, gather, read_sources
from summarize.model import SUPPORT, Brief, CitedSentence, Title
from summarize.ordering import order
from summarize.scoring import DEFAULT
from summarize.scoring import scorer as scorer_named
from summarize.selection import select
from summarize.support import covers_nearly
from summarize.verdicts import Records, titled


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
    material = gather(read_sources(sources, root, encoding, strict=strict), language)
    gate, story = material.gate, material.story
    if not gate.eligible.any():
        raise NothingToSummarize(
            "nothing to summarize: no sentence of prose",
            where=file_names(material.documents),
            remedy=next(
                (f"{item.path}: {item.message}" for item in material.documents.warnings),
                "give files that hold running text",
            ),
        )
    scores = score(story)
    must, veto = kept(story, scores, keep), dropped(story, drop)
    if both := set(must) & set(veto):
        raise UsageError("the same sentence is kept and dropped", where=story.text(min(both)), remedy="ask for one")
    evidence = evidence_of(material)
    cited = _Cited(material, evidence)
    chosen = select(
        story, scores, sentences=sentences, words=words, auto=auto, keep=must, drop=veto, says=cited.says_again
    )
    if not chosen:
        raise _none_chosen(material, words)
    reading = order(story, chosen)
    heading = headline(story, gate, reading.sentences) if own_title is None else None
    sentences_cited = (
        replace(cited.of(number), score=round(float(scores[number]), 6), paragraph=paragraph)
        for number, paragraph in zip(*reading, strict=True)
    )
    if own_title is not None:
        over = cite_statement(own_title, evidence)
    else:
        over = CitedSentence("", ()) if heading is None else cited.of(heading)
    return assemble(
        material,
        evidence,
        sentences_cited,
        Title(over.text, titled(Records(over.citations, (), ())).citations),
        made_by(
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
    material = gather(read_sources(sources, root, encoding), language)
    return cite_statement(statement, evidence_of(material), floor=floor)


class _Cited:
    """The sentences of a story, each cited once: the choice asks for the likeliest, the brief for the chosen."""

    def __init__(self, material: Material, evidence: Evidence) -> None:
        self._copies, self._evidence = material.copies, evidence
        self._known: dict[int, CitedSentence] = {}
        # A copy must not change the choice, as it would the weights by which places are found.
        self._apart = None if self._copies.corpus is self._copies.story else _Cited(*_without_copies(material))

    def of(self, number: int) -> CitedSentence:
        """A sentence of the story, cited."""
        if number not in self._known:
            text, origin = self._copies.story.text(number), self._copies.sentence(number)
            self._known[number] = cite_statement(text, self._evidence, origin=origin)
        return self._known[number]

    def says_again(self, number: int, other: int) -> bool:
        """Say whether the places that a brief lists for a sentence hold another: that one says the same."""
        if self._apart is not None:
            return self._apart.says_again(number, other)
        own, corpus = self.of(number), self._copies.corpus
        document = str(int(corpus.document[other]) + 1)
        start, end = int(corpus.start[other]), int(corpus.end[other])
        return any(
            citation.document == document
            and citation.match in SUPPORT
            and any(span.start < end and start < span.end for span in citation.spans)
            and (citation.match not in ("partial", "quote") or covers_nearly(own.text, citation.covers))
            for citation in own.citations
        )


def _without_copies(material: Material) -> tuple[Material, Evidence]:
    """The same story of each text once."""
    copies = material.copies
    alone = material._replace(copies=Copies(copies.story, copies.story, tuple(range(len(copies.story.documents)))))
    return alone, evidence_of(alone)


def _line(value: str, name: str) -> str:
    """A text that a caller gives, on one line; raises UsageError where it is empty."""
    line = " ".join(calls.text(value, name).split())
    if not line:
        raise UsageError("an empty text", where=name, remedy="give its words")
    return line


def _none_chosen(material: Material, words: int | None) -> NothingToSummarize:
    """Why nothing was chosen although there is prose."""
    story = material.copies.story
    shortest = min(len(story.text(int(number)).split()) for number in np.flatnonzero(material.gate.eligible))
    where = file_names(material.documents)
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
