"""The title of the brief: the headline of a source that agrees most with all of them.

A headline is a heading in front of a document's first sentence of prose; headings of sections, of other stories and
of the page are none. Every title is a place in the sources, so it can be cited like a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from summarize.agreement import analyse
from summarize.furniture import Gate
from summarize.scoring.default import LENGTH
from summarize.scoring.story import Story
from summarize.standing import standing
from summarize.standing.parts import tells_from_now

_SHORT, _LONG = 5, 16
"""Words of an ordinary headline."""
_BYLINE = re.compile(r" (?:by|BY|von|VON|par|PAR|por|POR) (?:[A-ZÀ-Þ][\w.'’-]+ ){1,2}[A-ZÀ-Þ][\w'’-]+$")
_SHORTEST, _LONGEST = 3, 24
"""Words beyond which a heading is no headline."""


def headline(story: Story, gate: Gate, chosen: Sequence[int]) -> int | None:
    """The number of the sentence that is the best title for the chosen ones, or None where no source has a headline."""
    candidates = _candidates(story, gate)
    if not candidates or not chosen:
        return None
    # A heading that has no word of the lead belongs to the page or to another story.
    lead = story.likeness.cosine(chosen[0])
    candidates = [row for row in candidates if lead[row] > 0 and not story.text(row).startswith(("(", "["))]
    if not candidates:
        return None
    told = story.likeness.held(list(chosen))
    length, language = story.terms.lengths, story.corpus.language
    agreement = story.coverage.alone / np.maximum(length, 1) ** LENGTH

    def rank(row: int) -> tuple[float, str, int]:
        text = story.text(row)
        worth = float(agreement[row] * lead[row] * told[row])
        if not _SHORT <= length[row] <= _LONG:
            worth *= 0.5
        if text.endswith(("?", ":", "…", "...")) or text.isupper() or any(sign in text for sign in "|»>"):
            worth *= 0.5
        if _BYLINE.search(text) or tells_from_now(text, language) or standing(text, language).kind == "follows":
            worth *= 0.5
        return -round(worth, 9), text, row

    best = sorted(candidates, key=rank)
    if not _figures(story, best[0]):
        return best[0]
    # A figure that the brief does not tell may be one that it contradicts.
    figures = {figure for row in chosen for figure in _figures(story, row)}
    return next((row for row in best if _figures(story, row) <= figures), best[0])


def _figures(story: Story, row: int) -> frozenset[str]:
    """The numbers and dates of a sentence, by value."""
    statement = analyse(story.text(row), story.corpus.language)
    return frozenset(element.key for element in statement.core if element.slot in ("number", "date"))


def _candidates(story: Story, gate: Gate) -> list[int]:
    """The headings of one sentence in front of each document's prose."""
    rows: list[int] = []
    started: set[int] = set()
    corpus, length = story.corpus, story.terms.lengths
    for block, number in enumerate(corpus.block_document.tolist()):
        first, end = int(corpus.block_first[block]), int(corpus.block_first[block + 1])
        if number in started or first == end:
            continue
        if gate.eligible[first:end].any():
            started.add(number)
        elif gate.kind[block] == "heading" and end == first + 1 and _SHORTEST <= length[first] <= _LONGEST:
            rows.append(first)
    return rows
