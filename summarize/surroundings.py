"""The sentence around a place, found from the characters alone.

What stands around a repeated sentence may deny it, so citing and verifying both must look at the same surroundings,
and verifying has no segmentation. The stretch never crosses a block; where a full stop could be an abbreviation's it
goes on, so it is sometimes longer than the sentence and never shorter: more context can only refuse a citation.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from sys import maxsize

from summarize.abbreviations import ANY, LISTED
from summarize.datelines import after_dateline
from summarize.document import MASK, Document
from summarize.glued import behind_headings
from summarize.layout import Block

_CLOSING = f"\"'”’»)]{MASK}"
_STOP = re.compile(rf"[.!?。！？।؟۔…][{re.escape(_CLOSING)}]*(?:\s|$)|[。！？।]")
_LAST_WORD = re.compile(rf"(?<![^\s{MASK}])[^\s{MASK}]++$")
_NEAR = 400
"""Code points before a place where the stop before it mostly is."""
_OPENING = 8
"""Code points of a place that are looked at behind the stop before it."""
_OFF = 240
"""Code points before a place that may be a note and a dateline."""
_WIDEST = 1000
"""Code points to either side; a sentence that goes on beyond them is cut there."""


def surroundings(document: Document, start: int, end: int, language: str) -> tuple[int, int]:
    """The range of the sentence, or sentences, that hold `[start, end)`, without white space at its edges."""
    low, high = _blocks(document, start, end)
    if (low, high) == (start, end):
        return start, end
    plain = document.plain
    before, opening = plain[low:start], plain[low : start + _OPENING]
    begin = low
    for width in (_NEAR, _WIDEST):
        stops = list(_STOP.finditer(before, max(0, len(before) - width)))
        last = next((stop for stop in reversed(stops) if not _abbreviated(opening, stop, language)), None)
        if last:
            begin = low + last.end()
            break
    finish = high
    # A stop that the place itself ends with, before its closing marks, ends the sentence.
    last_word = end
    while last_word > start + 1 and plain[last_word - 1] in _CLOSING:
        last_word -= 1
    first = max(low, last_word - 40)
    tail = plain[first:high]
    for stop in _STOP.finditer(tail, last_word - 1 - first):
        if not _abbreviated(tail, stop, language):
            finish = first + stop.end()
            break
    while begin < start and (plain[begin].isspace() or plain[begin] == MASK):
        begin += 1
    # A dateline says nothing of the sentence, and who reports it is no party of it.
    if begin < start <= begin + _OFF:
        behind = begin + after_dateline(plain[begin:finish], LISTED.get(language, ANY), first=True)
        begin = start if behind == start else begin
    while finish > end and (plain[finish - 1].isspace() or plain[finish - 1] == MASK):
        finish -= 1
    return begin, finish


def window(document: Document, start: int, end: int) -> tuple[str, int, int]:
    """All that `surroundings` of a place depends on: characters, and where the place stands in them.

    Cheap, for a text that holds one sentence a hundred thousand times.
    """
    low, high = _blocks(document, start, end)
    return document.plain[low : max(high, start + _OPENING)], start - low, high - low


def is_sentence(document: Document, start: int, end: int, *, clause: bool = False) -> bool:
    """Say whether `[start, end)` may be one sentence of a block or, with `clause`, a part of one.

    For whoever cannot split text: true of every sentence, and false of what begins or ends inside of one without a
    stop that could part it, or surely holds two.
    """
    blocks = document.blocks
    own = _block_at(blocks, start)
    words = document.words(start, end)
    if own < 0 or end > blocks[own].end or (". " in words and _SURE_END.search(words)):
        return False
    return clause or (_opens(document, blocks[own], start) and _closes(document, blocks[own], start, end, words))


def _opens(document: Document, block: Block, start: int) -> bool:
    """Say whether a sentence may begin at an offset of a block: at its head, or behind a stop, a note or a heading."""
    before = document.words(max(block.start, start - _WIDEST), start)
    return (
        not before
        or _ENDED.search(before) is not None
        or _DATELINE.search(before) is not None
        or _behind_dateline(document.plain, block, start)
        or _is_headed(document.plain, block, start)
    )


def _closes(document: Document, block: Block, start: int, end: int, words: str) -> bool:
    """Say whether a sentence of these words may end at an offset of a block: with a stop, the block, or a heading."""
    return (
        _ENDED.search(words) is not None
        or not document.words(end, min(block.end, end + _WIDEST))
        or _is_heading(document.plain, block, start, end)
    )


def _behind_dateline(plain: str, block: Block, start: int) -> bool:
    """Say whether nothing but a dateline or a byline stands in a block before a place, in any language."""
    if start - block.start > _WIDEST:
        return False
    before, after = plain[block.start : start], plain[start : min(block.end, start + _WIDEST)]
    if start + _WIDEST < block.end:
        # What a block ends with tells whether sentences stand in it.
        after += plain[block.end - 1]
    # Markup is nothing to a reader, and CR LF one line end.
    before, after = (part.replace(MASK, "").replace("\r\n", "\n") for part in (before, after))
    off, text = len(before), before + after
    return off <= _OFF and any(after_dateline(text, listed, first=True) == off for listed in (ANY, LISTED["de"]))


def _is_headed(plain: str, block: Block, start: int) -> bool:
    """Say whether nothing but headings in the same line stands between a place and the block, or one of the stops,
    before it.
    """
    low = max(block.start, start - _HEADED)
    begins = [low, *(stop.end() for stop in _STOP.finditer(plain, low, start))]
    for begin in begins[-_STOPS:]:
        while begin < start and plain[begin] in _BETWEEN:
            begin += 1
        if begin == start or start in behind_headings(plain, begin, block.end):
            return True
    return False


def _is_heading(plain: str, block: Block, start: int, end: int) -> bool:
    """Say whether a place is a heading, with a sentence behind it in the same line."""
    behind = next(behind_headings(plain, start, block.end), start)
    return end <= behind and not plain[end:behind].strip(_BETWEEN)


_HEADED = 600
"""Code points before a place in which headings are looked for."""
_STOPS = 4
"""Stops before a place behind which a heading may begin: one may stand in it."""
_BETWEEN = f" \t\r\n\u00a0{MASK}"
_ENDED = re.compile(r"[.!?…‽。！？｡।॥؟۔][\W_]*(?:\[\d+\][\W_]*)*$")
"""How a text ends that a sentence may follow: a stop, whatever marks and footnotes follow it."""
_DATELINE = re.compile(r"^.{0,240}(?:[—–―_)\]-]|/\s?\S+(?:\s\S+)?)$")
"""What may stand before the first sentence of a block: a place and an agency, a note, a photo credit."""
_SURE_END = re.compile(r"(?<![\w.'’-])[a-z]{6,}\. [A-Z][a-z]+ [a-z]")


def _blocks(document: Document, start: int, end: int) -> tuple[int, int]:
    """The range of the blocks that hold the place, cut to `_WIDEST` on either side."""
    blocks = document.blocks
    first = _block_at(blocks, start)
    last = first if first + 1 == len(blocks) or blocks[first + 1].start >= end else _block_at(blocks, end - 1)
    low = blocks[first].start if first >= 0 and blocks[first].end > start else start
    high = blocks[last].end if last >= 0 and blocks[last].end >= end else end
    return max(low, start - _WIDEST), min(high, end + _WIDEST)


def _block_at(blocks: Sequence[Block], offset: int) -> int:
    """The number of the last block that begins at an offset or before it, -1 where none does."""
    # Compared as tuples, by their start first: a key would be a call for each block that is looked at.
    return bisect_right(blocks, (offset, maxsize)) - 1


def _abbreviated(text: str, stop: re.Match[str], language: str) -> bool:
    """Say whether a full stop may belong to an abbreviation: a listed one, an initial, an initialism in capitals."""
    at = stop.start()
    if text[at : at + 1] != ".":
        return False
    word = _LAST_WORD.search(text[max(0, at - 40) : at])
    spelling = word.group().strip("\"'“”‘’(«") if word else ""
    following = text[stop.end() : stop.end() + 8].lstrip("\"'“‘«( ")
    if "." in spelling:
        return not (spelling.islower() and following[:1].isupper())
    if len(spelling) == 1:
        return spelling.isalpha()
    known = LISTED.get(language, ANY)
    small = spelling.lower()
    lists = (known.titles, known.others, *((known.numbering,) if following[:1].isdigit() else ()))
    return any(spelling in names or small in names for names in lists)
