"""The title of the brief: the headline of a source that agrees most with all of them.

A headline is a heading in front of a document's first sentence of prose, which the brief bears out; headings of
sections, of other stories and of the page are none, nor are the points of an article in short. Every title is
a place in the sources, so it can be cited like a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from summarize.furniture import Gate
from summarize.glued import opens_with_button
from summarize.language import stemmer, stop_words
from summarize.mentions import CAPITAL_NOUNS
from summarize.scoring.default import LENGTH
from summarize.scoring.story import Story
from summarize.standing import standing
from summarize.standing.parts import tells_from_now

_SHORT, _LONG = 5, 16
"""Words of an ordinary headline."""
_BYLINE = re.compile(r" (?:by|BY|von|VON|par|PAR|por|POR) (?:[A-ZÀ-Þ][\w.'’-]+ ){1,2}[A-ZÀ-Þ][\w'’-]+$")
_DESK = re.compile(
    r"\d{1,2}(?::\d\d\b|[.h]\d\d\s*[|:–—-])|(?:UPDATE|WRAPUP|CORRECTED|REFILE|FACTBOX)\b"
    r"|(?i:live\s?[:|–—-]|(?:última hora|liveticker|liveblog|newsblog|statement (?:from|by|of)|press release"
    r"|pressemitteilung|communiqué|comunicado|nota de prensa)\b)"
    r"|.*(?i:\bas it happened|\ben directo|\ben direct|\bim liveticker|\bim liveblog)\W*$"
)
"""What a desk sets in front of its lines, or behind them: the hour, which version it is, that it goes on, or that it is
a statement.
"""
_SHORTEST, _LONGEST = 3, 24
"""Words beyond which a heading is no headline."""
_TOLD, _ALL = 0.5, 0.8
"""The share of a heading, by rarity, that the brief tells, if it did not take much of the document under it; and
without a word of the first sentence.
"""
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = re.compile(r"\b[a-zß-öø-ÿ][^\W\d_]*")
_NEXT_TO_NOTHING = 0.01
_POINTS = 3
"""So many headings over one article are its points in short, but for the first."""


def headline(story: Story, gate: Gate, chosen: Sequence[int]) -> int | None:
    """The number of the sentence that is the best title for the chosen ones, or None where no source has a headline."""
    candidates = _candidates(story, gate)
    if not candidates or not chosen:
        return None
    language = story.corpus.language
    lead = story.likeness.cosine(chosen[0])
    told = np.round(story.likeness.held(list(chosen)), 9)
    gave = np.bincount(story.corpus.document[list(chosen)], minlength=len(story.corpus.documents))
    share = len(chosen) / max(1, len(set(story.corpus.document[story.eligible].tolist())))

    def fits(row: int) -> bool:
        """Say whether the brief bears a heading out, which else belongs to the page, to another story or side of it."""
        if told[row] < _TOLD and 2 * gave[story.document(row)] <= share:
            return False
        text = story.text(row)
        if not (lead[row] > 0 or told[row] >= _ALL):
            return False
        if text.startswith(("(", "[")) or text.endswith(":") or _DESK.match(text):
            return False
        return standing(text, language).kind not in ("follows", "never")

    candidates = [row for row in candidates if fits(row)]
    named = _names_alone(story, candidates)
    candidates = [row for row in candidates if row not in named]
    if not candidates:
        return None
    length = story.terms.lengths
    agreement = story.coverage.alone / np.maximum(length, 1) ** LENGTH

    def rank(row: int) -> tuple[float, str, int]:
        text = story.text(row)
        worth = float(agreement[row] * max(lead[row], _NEXT_TO_NOTHING) * told[row])
        if not _SHORT <= length[row] <= _LONG:
            worth *= 0.5
        if text.endswith(("?", "…", "...")) or text.isupper() or any(sign in text for sign in "|»>"):
            worth *= 0.5
        if _BYLINE.search(text) or tells_from_now(text, language):
            worth *= 0.5
        return -round(worth, 9), text, row

    best = sorted(candidates, key=rank)
    if not _figures(story, best[0]):
        return best[0]
    # A figure that the brief does not tell may be one that it contradicts.
    figures = {figure for row in chosen for figure in _figures(story, row)}
    return next((row for row in best if _figures(story, row) <= figures), best[0])


def _names_alone(story: Story, rows: Sequence[int]) -> frozenset[int]:
    """The headings that hold nothing but names, and a figure or a word that leads to a name: who wrote it where, a line
    of a table.

    A word that the documents never write small, in any form, is a name; of German, where every noun has a capital,
    nothing is known.
    """
    if story.corpus.language in CAPITAL_NOUNS:
        return frozenset()
    stem, plain = stemmer(story.corpus.language), stop_words(story.corpus.language)
    small = {word for document in story.corpus.documents for word in _SMALL.findall(document.plain)}
    stems = set(map(stem, small))

    def is_named(text: str) -> bool:
        words = _WORD.findall(text)
        led = any(word.casefold() in plain for word in words) or any(map(str.isdigit, text))
        return led and all(
            word.casefold() in plain or (word[0].isupper() and stem(word.casefold()) not in stems) for word in words
        )

    return frozenset(row for row in rows if is_named(story.text(row)))


def _figures(story: Story, row: int) -> frozenset[str]:
    """The numbers and dates of a sentence, by value."""
    return frozenset(element.key for element in story.statement(row).core if element.slot in ("number", "date"))


def _candidates(story: Story, gate: Gate) -> list[int]:
    """The headings in front of each document's prose, on a line of their own or cut off its first sentence.

    None of them are points in short, which stand below what is written on a button, or are several.
    """
    heads: dict[int, list[int]] = {}
    started: set[int] = set()
    corpus, length = story.corpus, story.terms.lengths
    for block, number in enumerate(corpus.block_document.tolist()):
        first, end = int(corpus.block_first[block]), int(corpus.block_first[block + 1])
        if number in started or first == end:
            continue
        prose = bool(gate.eligible[first:end].any())
        if prose or opens_with_button(story.text(first)):
            started.add(number)
        cut = prose and not gate.eligible[first] and story.text(first)[-1].isalnum()
        if (cut or (gate.kind[block] == "heading" and end == first + 1)) and _SHORTEST <= length[first] <= _LONGEST:
            heads.setdefault(number, []).append(first)
    return [row for rows in heads.values() for row in (rows if len(rows) < _POINTS else rows[:1])]
