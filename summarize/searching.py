"""Where a statement's words stand in a text: what can be found without an index, and found again by a proof.

Knows characters and words, no kinds. What is searched for and how often is bounded, so that no text and no statement
makes the work more than linear.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from summarize.agreement.vocabulary import fold_accents, for_language
from summarize.document import Document
from summarize.surroundings import surroundings
from summarize.typography import Folded, at_word_limits

RUN = 5
"""Words of a statement in a row that make another sentence worth judging, whatever else it says."""
SHORT_RUN = 3
"""As many of a short statement, or half of its words."""
PIECES = 200
"""Pieces of one statement that are searched for."""
OFTEN = 20
"""Times that one piece is looked for in one text."""


class Text(NamedTuple):
    """A document and its words folded, ready to be searched."""

    document: Document
    folded: Folded

    @classmethod
    def of(cls, document: Document) -> Text:
        """Make a document ready; linear in its length."""
        return cls(document, Folded.of(document.plain))


class Piece(NamedTuple):
    """Some words of a statement, and the runs of words that hold them, each with the piece's offset in it."""

    words: str
    runs: tuple[tuple[str, int], ...]


def pieces_of(folded: str) -> list[Piece]:
    """Pieces of a folded statement, so placed that every run of its words holds one of them."""
    starts = [0]
    for word in folded.split():
        starts.append(starts[-1] + len(word) + 1)
    count = len(starts) - 1
    length = min(RUN, max(SHORT_RUN, count // 2))
    size = (length + 1) // 2
    pieces: list[Piece] = []
    for first in range(0, max(count - size + 1, 0), length - size + 1)[:PIECES]:
        runs = [
            (folded[starts[begin] : starts[begin + length] - 1], starts[first] - starts[begin])
            for begin in range(max(first + size - length, 0), min(first, count - length) + 1)
        ]
        pieces.append(Piece(folded[starts[first] : starts[first + size] - 1], tuple(runs)))
    return pieces


def stretches(pieces: Sequence[Piece], text: Text, language: str, room: int) -> Iterator[tuple[int, int]]:
    """The sentences of a text that hold a run, in order, until `room` characters are told.

    A sentence is what stands around the run, for nobody here can split text.
    """
    words = text.folded.text
    hits: set[tuple[int, int]] = set()
    for piece in pieces:
        at = words.find(piece.words)
        for _ in range(OFTEN):
            if at < 0:
                break
            for run, before in piece.runs:
                begin = at - before
                if begin >= 0 and words.startswith(run, begin) and at_word_limits(words, begin, begin + len(run)):
                    hits.add((begin, begin + len(run)))
                    break
            at = words.find(piece.words, at + len(piece.words))
    yield from _sentences(hits, text, language, room)


def tellings(told: Collection[str], text: Text, language: str, room: int) -> Iterator[tuple[int, int]]:
    """The sentences of a text that hold one of some words, in small letters without accents, and a figure, in order."""
    words = text.folded.text.translate(_plain()) if told else ""
    hits: set[tuple[int, int]] = set()
    for word in sorted(told):
        at = words.find(word)
        for _ in range(OFTEN):
            if at < 0:
                break
            if at_word_limits(words, at, at + len(word)):
                hits.add((at, at + len(word)))
            at = words.find(word, at + len(word))
    numbers = for_language(language).numbers
    for start, end in _sentences(hits, text, language, room):
        spelled = fold_accents(text.document.words(start, end))
        if any(word.isdecimal() or word in numbers for word in _WORD.findall(spelled)):
            yield start, end


_WORD = re.compile(r"\d|[^\W\d_]+")


@cache
def _plain() -> dict[int, str]:
    """European letters in small ones without accents, one for one."""
    letters = {code: unicodedata.normalize("NFKD", chr(code))[0].lower() for code in range(0x41, 0x250)}
    return {code: letter for code, letter in letters.items() if chr(code).isalpha() and len(letter) == 1}


def _sentences(hits: Iterable[tuple[int, int]], text: Text, language: str, room: int) -> Iterator[tuple[int, int]]:
    """The sentences around some ranges of the folded text, in order, until `room` characters are told."""
    cursor = 0
    for hit in sorted(hits):
        start, end = text.folded.span(*hit)
        if end <= cursor:
            continue
        start, end = surroundings(text.document, start, end, language)
        room -= end - start
        if room < 0:
            break
        cursor = max(cursor, end)
        yield start, end
