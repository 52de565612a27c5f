"""Where quotations stand after their document was edited: by their words and their context, never by likeness.

A quotation stands where its words do, white space aside, at word limits and outside markup. Where they stand several
times, the characters recorded before and after it must tell which is it. Likeness is asked only to tell a quotation
that was changed from one that was moved away, and neither is anchored by it. Knows no kinds, no briefs, no files.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias, TypeVar

from summarize.document import MASK, Document, plain_words
from summarize.places import source_offsets
from summarize.typography import at_word_limits

LONG = 8
"""Words; a quotation of so many that stands once is itself, whatever now stands around it (as in `partial`)."""
REWRITTEN = 0.5
"""Of a quotation's words that what stands in its stead shares: then it was changed there, and not moved away."""
_NEAR = 400
"""Code points beside a place in which its context, or a letter behind markup, is looked for."""
_SHOWN = 80
_JOINS_AFTER = re.compile(r"(?:[-‐‑−+$€£¥₹#@/]|\w['’])$")
_JOINS_BEFORE = re.compile(r"[%‰°$€£¥₹]|[-‐‑'’/]\w")
"""What makes words beside it other words: "Nine boats" are not in "Ninety-Nine boats", "6" is not in "$6" or "6%"."""


class Spot(NamedTuple):
    """A quotation, and the characters before and after it, as they were recorded."""

    exact: str
    prefix: str
    suffix: str


class Lost(NamedTuple):
    """Why a quotation is not anchored: other words stand in its place, or nothing tells where it is."""

    state: Literal["changed", "missing"]
    reason: str


Range: TypeAlias = tuple[int, int]
Key = TypeVar("Key")


def anchor(spots: Mapping[Key, Spot], document: Document) -> dict[Key, Range | Lost]:
    """Where each of the spots, which stood apart before, stands in the document now.

    Linear in the document for each spot. Of two spots that claim one range, the one whose context fits better has it.
    """
    text = _Text(document)
    claims = {key: _claim(spot, text) for key, spot in spots.items()}
    fits: dict[Range, list[int]] = {}
    for claim in claims.values():
        if isinstance(claim, _Claim):
            fits.setdefault(claim.range, []).append(claim.fit)
    anchors: dict[Key, Range | Lost] = {}
    for key, claim in claims.items():
        if isinstance(claim, Lost):
            anchors[key] = claim
        elif [fit for fit in fits[claim.range] if fit >= claim.fit] == [claim.fit]:
            anchors[key] = claim.range
        else:
            anchors[key] = Lost("missing", "its words stand once, and another place has them too")
    return anchors


class _Claim(NamedTuple):
    """A range that may be a spot's, and on how many sides the context is whole: 0, 1 or 2."""

    range: Range
    fit: int


class _Text:
    """A document's characters with white space runs as one space, and the way back to their offsets."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.words = plain_words(document.text)
        self._offsets = source_offsets(document.text, 0, len(document.text))

    def occurrences(self, spot: Spot) -> list[Range]:
        """Where the words of a spot stand, never overlapping, and are not part of other words."""
        words = plain_words(spot.exact)
        found: list[Range] = []
        cursor = self.words.find(words) if words else -1
        while cursor >= 0:
            start, end = self._offsets[cursor], self._offsets[cursor + len(words) - 1] + 1
            if self._is_apart(start, end, spot):
                found.append((start, end))
            cursor = self.words.find(words, cursor + len(words))
        return found

    def _is_apart(self, start: int, end: int, spot: Spot) -> bool:
        """Say whether a range is words for themselves; markup does not part words, nor join what was parted."""
        text, plain = self.document.text, self.document.plain
        before = plain[max(0, start - _NEAR) : start].replace(MASK, "")[-2:]
        after = plain[end : end + _NEAR].replace(MASK, "")[:2]
        words = plain[start:end].replace(MASK, "")
        if not words.strip() or not at_word_limits(before + words + after, len(before), len(before) + len(words)):
            return False
        before_as_was = start > 0 and text[start - 1] == spot.prefix[-1:]
        after_as_was = end < len(text) and text[end] == spot.suffix[:1]
        return (before_as_was or not _JOINS_AFTER.search(before)) and (after_as_was or not _JOINS_BEFORE.match(after))

    def fit(self, spot: Spot, start: int, end: int) -> int:
        """On how many sides of a range the context is that of the spot; none of words is the edge of the document."""
        before = _spaced(self.document.text[max(0, start - _NEAR) : start])
        after = _spaced(self.document.text[end : end + _NEAR])
        prefix, suffix = _spaced(spot.prefix), _spaced(spot.suffix)
        return (before.endswith(prefix) if prefix.strip() else not before.strip()) + (
            after.startswith(suffix) if suffix.strip() else not after.strip()
        )

    def instead(self, spot: Spot) -> str:
        """What stands between the context of the spot on both sides, where that is found once; else nothing."""
        prefix, suffix = _spaced(spot.prefix).lstrip(), _spaced(spot.suffix).rstrip()
        if self.words.count(prefix) > 1 or not (prefix or suffix):
            return ""
        start = self.words.find(prefix) + len(prefix)
        end = self.words.find(suffix, start, start + 2 * len(spot.exact) + _NEAR) if suffix else len(self.words)
        return self.words[start:end].strip() if start >= len(prefix) and end >= 0 else ""


def _claim(spot: Spot, text: _Text) -> _Claim | Lost:
    """The range that a spot claims, or why it claims none."""
    words = plain_words(spot.exact)
    places = [_Claim(place, text.fit(spot, *place)) for place in text.occurrences(spot)]
    best = max((place.fit for place in places), default=0)
    fitting = [place for place in places if place.fit == best]
    if best and len(fitting) == 1:
        return fitting[0]
    now = text.instead(spot)
    if now and (not places or _shared(words, now) >= REWRITTEN):
        return Lost("changed", f"now “{now if len(now) <= _SHOWN else now[:_SHOWN].rstrip() + '…'}”")
    if len(places) == 1 and len(words.split()) >= LONG:
        return places[0]
    if not places:
        return Lost("missing", "its words stand nowhere in the document")
    if len(places) == 1:
        return Lost("missing", f"fewer than {LONG} words, and nothing around them is as it was")
    return Lost("missing", f"ambiguous: its words stand {len(places)} times, and nothing around them tells which")


def _shared(words: str, others: str) -> float:
    """The share of the words that stand among the others, each as often as there."""
    known = Counter(words.casefold().split())
    return (known & Counter(others.casefold().split())).total() / known.total()


def _spaced(text: str) -> str:
    """The text with white space runs as one space, those at its edges too."""
    return re.sub(r"\s+", " ", text)
