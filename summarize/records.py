"""What a brief says of its sources beside its sentences: what was left out and why, and cautions.

Nothing is judged here: every record tells what another stage found.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

import numpy as np

from summarize.copies import Copies
from summarize.corpus import Corpus
from summarize.document import Documents
from summarize.furniture import Gate
from summarize.language import SUPPORTED, language_name
from summarize.mentions import Mentions
from summarize.model import Caution, CitedSentence, LeftOut


def left_out(copies: Copies, gate: Gate, mentions: Mentions, kept: Collection[int] = ()) -> tuple[LeftOut, ...]:
    """Blocks and single sentences that could not enter the brief, in the order of the sources.

    `gate` and `mentions` are those of the story; of its sentences the `kept` ones entered all the same.
    """
    numbers = range(len(copies.text))
    return tuple(omission for number in numbers for omission in _omissions(copies, gate, mentions, kept, number))


def _omissions(copies: Copies, gate: Gate, mentions: Mentions, kept: Collection[int], number: int) -> Iterator[LeftOut]:
    """What was left out of one document of the corpus, as the gate and its words in the story show."""
    corpus, story, document = copies.corpus, copies.story, copies.corpus.documents[number]
    shift = copies.shift(number)
    first = int(np.searchsorted(story.block_document, copies.text[number]))

    def omission(start: int, end: int, kind: str, reason: str) -> LeftOut:
        return LeftOut(str(number + 1), start, end, document.line(start), kind, reason)

    for position, block in enumerate(document.blocks, first):
        kind, rows = gate.kind[position], range(*story.block_first[position : position + 2].tolist())
        if kind is not None:
            if not any(row in rows for row in kept):
                yield omission(block.start, block.end, kind, gate.reason[position])
            continue
        for row in rows:
            if row in kept:
                continue
            start, end = int(corpus.start[row + shift]), int(corpus.end[row + shift])
            if row in gate.sentence_kind:
                yield omission(start, end, gate.sentence_kind[row], gate.sentence_reason[row])
            elif because := mentions.broken(row):
                yield omission(start, end, "fragment", because)


_PROSE = 200
"""Characters of prose from which on the language of a document is told: fewer may be names and figures."""


def cautions(documents: Documents, corpus: Corpus, gate: Gate) -> tuple[Caution, ...]:
    """What reading, judging and the languages themselves give a reader of the brief to know.

    `corpus` is that of the documents.
    """
    language = corpus.language
    found = list(documents.warnings)
    found += [Caution(document.path, "holds no text") for document in documents if not document.plain.strip()]
    found += _foreign(corpus)
    found += [Caution("", remark) for remark in gate.warnings]
    if language not in SUPPORTED:
        unknown = f"no word lists for language {language!r}" if language != "und" else "the language was not recognised"
        found.append(Caution("", f"{unknown}: words are counted as they stand, without stop words and stems"))
    return tuple(found)


def _foreign(corpus: Corpus) -> Iterator[Caution]:
    """The documents in another language than the brief, whose rules find few statements and few differences there."""
    ruling = language_name(corpus.language)
    for document, spoken in zip(corpus.documents, corpus.spoken, strict=True):
        own = language_name(spoken)
        prose = sum(block.end - block.start for block in document.blocks if block.kind in ("paragraph", "item"))
        if own != ruling and "und" not in (spoken, corpus.language) and prose >= _PROSE:
            code = f" ({spoken!r})" if spoken in SUPPORTED else ""
            told = f"is written in {own}{code}, the brief in {ruling}"
            yield Caution(document.path, f"{told}: what it says is compared by the rules of {ruling}")


def untitled(title: CitedSentence, documents: Documents) -> list[Caution]:
    """Why a brief has no title although its sources have: none of theirs is a headline in the text that fits it."""
    if title.text or not any(document.title for document in documents):
        return []
    told = "no title of the sources stands over their text and fits the brief, so it has none; give it one with --title"
    return [Caution("", told)]


def title_cautions(title: CitedSentence, documents: Documents) -> list[Caution]:
    """What an editor should know of a title of his own: that nothing bears it out, or something speaks against it."""
    if title.disagreements:
        place = title.disagreements[0]
        told = "; ".join(f"{item.kind} {item.brief!r} here, {item.source!r} there" for item in place.differences)
        path = documents[int(place.document) - 1].path
        return [Caution(path, f"line {place.spans[0].line} differs from the title: {told}")]
    return [] if title.citations else [Caution("", "no source bears out the title that was given")]
