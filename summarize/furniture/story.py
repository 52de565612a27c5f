"""All documents together: which blocks, tails and whole documents speak of something else.

Cohesion is the share of a block's rare words that the rest of the story uses too. One document alone is only given
back what its structure took too much of.
"""

from __future__ import annotations

import numpy as np

from summarize.corpus import Booleans, Corpus, Floats, Integers
from summarize.document import Document
from summarize.furniture.page import APART, Page
from summarize.terms import Terms, distinct


def judge_cohesion(corpus: Corpus, terms: Terms, pages: list[Page], counts: Integers) -> tuple[str, ...]:
    """Give back prose that speaks of the story, take out runs and documents that do not."""
    body = np.array([verdict is None for page in pages for verdict in page.verdicts], dtype=np.bool_)
    copies = _copies(corpus.documents, pages)
    once = body & (copies == np.arange(len(body)))
    anywhere, elsewhere = (cohesion[copies] for cohesion in _cohesion(corpus, terms, counts, once))
    _judge_boilerplate(pages, copies, anywhere)
    for page in pages:
        _give_back(page, anywhere[page.first : page.first + len(page.texts)])
    if len(pages) < 3:
        return ()
    warnings: list[str] = []
    means = np.array([_mean(page, elsewhere) for page in pages])
    sizes = np.array([_words(page) for page in pages])
    told = means[sizes > 0]
    usual = _median(told.tolist())
    for page in pages:
        mine = round(float(means[page.number]), 9)
        small = 0 < sizes[page.number] <= 0.4 * sizes.sum()
        if small and mine < 0.15 and mine < 0.3 * usual:
            for index, verdict in enumerate(page.verdicts):
                if verdict is None:
                    page.verdicts[index] = (
                        "other story",
                        "the document shares next to no words with the others",
                    )
            warnings.append(f"document {page.number + 1} seems to tell another story")
        else:
            _judge_tail(page, elsewhere[page.first : page.first + len(page.texts)])
    return tuple(warnings)


def _copies(documents: tuple[Document, ...], pages: list[Page]) -> Integers:
    """For every block one with the same words, the same for all of them in every order of the documents."""

    def place(page: Page) -> tuple[str, str, str]:
        document = documents[page.number]
        return document.path, document.part or "", document.sha256

    copies = np.zeros(sum(len(page.texts) for page in pages), dtype=np.int64)
    seen: dict[str, int] = {}
    for page in sorted(pages, key=place):
        for block, text in enumerate(page.texts, page.first):
            copies[block] = seen.setdefault(text, block)
    return copies


def _judge_boilerplate(pages: list[Page], copies: Integers, cohesion: Floats) -> None:
    """Prose that stands in the same words in several documents and says nothing of their matter."""
    holders = np.bincount(copies, minlength=len(copies))
    kept = [float(cohesion[page.first + at]) for page in pages for at, v in enumerate(page.verdicts) if v is None]
    least = 0.4 * _median(kept)
    for page in pages:
        for index, verdict in enumerate(page.verdicts):
            block = page.first + index
            if verdict is None and holders[copies[block]] > 2 and round(float(cohesion[block]), 9) < least:
                page.verdicts[index] = (
                    "furniture",
                    "stands in the same words in other documents, on no matter of theirs",
                )


def _cohesion(corpus: Corpus, terms: Terms, counts: Integers, body: Booleans) -> tuple[Floats, Floats]:
    """The share of each block's content words, by rarity, that stand in other body blocks: anywhere, and in
    other documents. Two arrays of shape (n_blocks,) in [0, 1].
    """
    size, blocks = max(1, len(terms.stems)), len(body)
    block = np.repeat(np.arange(blocks), np.diff(counts))
    content = ~terms.stop[terms.token]
    pairs = distinct(block[content] * size + terms.stem[terms.token[content]])
    block, stem = pairs // size, pairs % size
    inside = body[block]
    documents = corpus.block_document[block] * size + stem
    told = distinct(documents[inside])
    in_blocks = np.bincount(stem[inside], minlength=size)
    in_documents = np.bincount(told % size, minlength=size)
    weight = np.log1p(max(1, int(body.sum())) / np.maximum(in_blocks, 1))[stem]
    total = np.maximum(np.bincount(block, weight, blocks), 1e-9)
    anywhere = np.bincount(block, weight * (in_blocks[stem] > inside), blocks) / total
    own = np.append(told, -1)[np.searchsorted(told, documents)] == documents
    elsewhere = np.bincount(block, weight * (in_documents[stem] > own), blocks) / total
    return anywhere, elsewhere


def _median(values: list[float]) -> float:
    """The middle value, 0 of none; numpy's own loads masked arrays, which takes longer than a story."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2 if ordered else 0.0


def _words(page: Page) -> int:
    return sum(length for length, verdict in zip(page.lengths, page.verdicts, strict=True) if verdict is None)


def _mean(page: Page, cohesion: Floats) -> float:
    """The cohesion of a page's prose, by words."""
    chosen = [index for index, verdict in enumerate(page.verdicts) if verdict is None]
    words = _words(page)
    return sum(float(cohesion[page.first + index]) * page.lengths[index] for index in chosen) / max(1, words)


def _give_back(page: Page, cohesion: Floats) -> None:
    """Paragraphs that stand apart from the body and still speak of its matter are kept, but for comments."""
    inside = [float(cohesion[index]) for index, verdict in enumerate(page.verdicts) if verdict is None]
    least = max(0.5, 0.8 * _median(inside))
    for index, verdict in enumerate(page.verdicts):
        if index >= page.end and page.marks[index] in ("comments", "author"):
            return
        if verdict == APART and page.lengths[index] >= 12 and round(float(cohesion[index]), 9) >= least:
            page.verdicts[index] = None


def _judge_tail(page: Page, cohesion: Floats) -> None:
    """Titles with a paragraph or two below them, after the body, that tell of something else."""
    groups: list[list[int]] = []
    head: list[int] = []
    for index in range(page.begin, page.end):
        if page.verdicts[index] is None:
            if head or not groups:
                groups.append([])
            groups[-1] += [*head, index]
            head = []
        elif page.forms[index] == "line":
            head.append(index)
    means = []
    for group in groups:
        prose = [index for index in group if page.verdicts[index] is None]
        words = sum(page.lengths[index] for index in prose)
        means.append(sum(float(cohesion[index]) * page.lengths[index] for index in prose) / max(1, words))
    cut = _change(means, [len(group) for group in groups])
    for group in groups[cut:]:
        for index in group:
            page.verdicts[index] = (
                "other story",
                "after the article, a title and a paragraph on something else",
            )


def _change(means: list[float], sizes: list[int]) -> int:
    """From which group on the cohesion stays low to the end: two groups far below what stands before them, or
    more of them clearly below. The number of groups, where it does not.
    """
    best = len(means)
    total, tail = sum(means), 0.0
    highest = 0.0
    for cut in range(len(means) - 1, 0, -1):
        tail += means[cut]
        highest = max(highest, means[cut])
        count = len(means) - cut
        usual = (total - tail) / cut
        if sizes[cut] > 4 or usual <= 0:
            break
        low = round(tail / count / usual, 9), round(highest / usual, 9)
        if (count >= 2 and low[1] < 0.35) or (count >= 4 and low[0] < 0.5 and low[1] < 0.9):
            best = cut
    return best
