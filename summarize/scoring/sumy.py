"""sumy's summarizers as scorers, through its public interface; the only module that knows sumy.

sumy sees our words, stop words and stems and the eligible sentences alone, so it needs no tokenizer and no data.
Most of its methods take time in the square of the sentences, KL in the cube: beyond a stated pool only the first
sentences of each document are rated, in turns, and all others stand below them. sumy is imported when first used.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from summarize.corpus import Booleans, Corpus, Floats, Integers
from summarize.scoring.story import Story
from summarize.terms import Terms, distinct

if TYPE_CHECKING:
    from summarize.scoring import Scorer


class _Method(NamedTuple):
    module: str
    name: str
    pool: int
    """At most so many sentences are rated: about ten seconds of work."""


_METHODS = {
    "lex-rank": _Method("lex_rank", "LexRankSummarizer", 1000),
    "text-rank": _Method("text_rank", "TextRankSummarizer", 1000),
    "lsa": _Method("lsa", "LsaSummarizer", 1000),
    "luhn": _Method("luhn", "LuhnSummarizer", 2000),
    "sum-basic": _Method("sum_basic", "SumBasicSummarizer", 2000),
    "kl": _Method("kl", "KLSummarizer", 200),
    "reduction": _Method("reduction", "ReductionSummarizer", 1000),
}

SUMY: tuple[str, ...] = tuple(_METHODS)
"""The methods, by the names of sumy's command line."""


def sumy_scorer(name: str) -> Scorer:
    """The scorer for one name of `SUMY`: its ratings, which only compare with each other."""
    method = _METHODS[name]

    def score(story: Story) -> Floats:
        corpus, terms, eligible = story.corpus, story.terms, story.eligible
        pool = _pool(corpus, eligible, _most(name, method, terms, eligible))
        ratings = _ratings(method, [_words(terms, int(row)) for row in pool], terms) if len(pool) else np.zeros(0)
        floor = float(ratings.min()) - 1.0 if len(ratings) else 0.0
        scores = np.full(len(corpus), floor)
        scores[pool] = ratings
        return scores

    return score


def _most(name: str, method: _Method, terms: Terms, eligible: Booleans) -> int:
    """The pool of one method; LSA is not defined for more sentences than words and would warn."""
    if name != "lsa":
        return method.pool
    held = distinct(terms.token[np.repeat(eligible, np.diff(terms.first))])
    return min(method.pool, len(distinct(terms.stem[held[~terms.stop[held]]])))


def _pool(corpus: Corpus, eligible: Booleans, most: int) -> Integers:
    """The eligible sentences, at most so many: the first of every document, then the second, ...; in order."""
    rows = np.flatnonzero(eligible)
    if len(rows) <= most:
        return rows
    document = corpus.document[rows]
    rank = np.arange(len(rows)) - np.searchsorted(document, document)
    return np.sort(rows[np.argsort(rank, kind="stable")[:most]])


def _words(terms: Terms, row: int) -> list[str]:
    return [terms.words[word] for word in terms.token[terms.first[row] : terms.first[row + 1]]]


def _ratings(method: _Method, sentences: Sequence[list[str]], terms: Terms) -> Floats:
    """What sumy gives each sentence: float64 (len(sentences),), finite."""
    dom = import_module("sumy.models.dom")

    class Sentence(dom.Sentence):  # type: ignore[name-defined, misc]
        """A sentence that equals only itself, so that repeated ones keep their own ratings."""

        __slots__ = ()
        __eq__ = object.__eq__
        __hash__ = object.__hash__

    rows = [Sentence(_JOINT.join(words), _Words()) for words in sentences]
    document = dom.ObjectDocumentModel([dom.Paragraph(rows)])
    stems = {word: terms.stems[stem] for word, stem in zip(terms.words, terms.stem, strict=True)}
    summarizer = getattr(import_module(f"sumy.summarizers.{method.module}"), method.name)(
        lambda word: stems.get(word, word)
    )
    summarizer.stop_words = frozenset(word for word, stop in zip(terms.words, terms.stop, strict=True) if stop)
    ratings = np.zeros(len(rows))

    def take(rated: Sequence[Any]) -> Sequence[Any]:
        # A callable in place of a count is handed every sentence with its rating.
        for info in rated:
            ratings[info.order] = info.rating
        return ()

    # LexRank divides 0 by 0 where no two sentences share a word.
    with np.errstate(all="ignore"):
        summarizer(document, take)
    return np.nan_to_num(ratings, nan=0.0, posinf=0.0, neginf=0.0)


_JOINT = "\x1f"


class _Words:
    """The tokenizer of a text that is already tokenized."""

    def to_words(self, text: str) -> list[str]:
        """The words that were joined."""
        return text.split(_JOINT) if text else []
