"""All documents together: which blocks, tails and whole documents speak of something else.

Cohesion is the share of a block's rare words that the rest of the story uses too.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from summarize.corpus import Booleans, Corpus, Floats, Integers
from summarize.document import Document
from summarize.furniture.entries import groups, judge_entries, mean
from summarize.furniture.kinds import Verdict
from summarize.furniture.page import Page
from summarize.furniture.stories import stories
from summarize.standing import quoted_words
from summarize.terms import Terms, distinct


def judge_cohesion(corpus: Corpus, terms: Terms, pages: list[Page], counts: Integers) -> tuple[str, ...]:
    """Take out blocks, tails and documents that do not speak of the story; warnings for the reader of the brief."""
    body = np.array([verdict is None for page in pages for verdict in page.verdicts], dtype=np.bool_)
    copies = _copies(corpus.documents, pages)
    once = body & (copies == np.arange(len(body)))
    cohesion = _cohesion(corpus, terms, counts, body, once)
    anywhere, elsewhere = cohesion.anywhere[copies], cohesion.elsewhere[copies]
    _judge_boilerplate(pages, copies, anywhere)
    told = [page for page in pages if page.words()]
    names = [document.name for document in corpus.documents]
    bare = {page.number for page in pages if not page.words()}
    warnings: list[str] = []
    if len(told) > 2:
        total = sum(page.words() for page in told)
        means = {page.number: mean(page, _of(page, elsewhere), page.kept()) for page in told}
        usual = _median(list(means.values()))
        for page in told:
            mine = means[page.number]
            if mine < _STRANGE and mine < 0.3 * usual and page.words() <= 0.4 * total:
                # A few words that nobody shares are a notice of the page more likely than a story.
                if page.words() < _LEAST_TOLD:
                    bare.add(page.number)
                else:
                    warnings.append(f"{names[page.number]} seems to tell another story")
                page.leave_out(_ELSE)
            else:
                _judge_tail(page, _of(page, elsewhere))
    elif len(told) == 2:
        least, most = sorted(told, key=Page.words)
        words, longest = least.words(), most.words()
        alike = corpus.spoken[least.number] == corpus.spoken[most.number]
        shared = mean(least, _of(least, elsewhere), least.kept())
        if alike and words < _LEAST_TOLD <= longest and words < _NOTICE * longest and shared < _STRANGE:
            bare.add(least.number)
            least.leave_out(_ELSE)
    if len(told) > 1:
        for page in told:
            judge_entries(page, _of(page, elsewhere))
    warnings += _judge_stories(corpus, terms, told, counts, cohesion)
    return (*_without_article([names[number] for number in sorted(bare)]), *warnings)


class _Cohesion(NamedTuple):
    """What blocks and documents share. `anywhere`, `elsewhere`: the share of each block's content words, by rarity,
    that stand in other body blocks, and in other documents: floats (n_blocks,) in [0, 1].

    `told`: sorted distinct `document * size + stem` of the body. `rarity`: floats (size,), a weight for each stem.
    """

    anywhere: Floats
    elsewhere: Floats
    told: Integers
    rarity: Floats


_LEAST_TOLD = 60
"""Words of an article that are enough to say whether it tells the same story as another."""
_NOTICE = 0.5
"""And fewer than this share of those of the only other article make a notice of the page."""
_STRANGE = 0.15
"""What shares less of its words, by rarity, may speak of something else."""
_ELSE: Verdict = ("other story", "the document shares next to no words with the others")
_NOTICE_OF_SEVERAL: Verdict = ("furniture", "stands in the same words in other documents, on no matter of theirs")
_QUOTED = 5
"""Words in a quotation that somebody spoke."""
_PART = 0.5
"""The share of the words of a page from which on a paragraph is no notice that goes with every article."""


def _without_article(names: list[str]) -> list[str]:
    if not names:
        return []
    return [f"{', '.join(names)} {'seems' if len(names) == 1 else 'seem'} to hold no article"]


def _judge_stories(corpus: Corpus, terms: Terms, told: list[Page], counts: Integers, cohesion: _Cohesion) -> list[str]:
    """Of several stories keep the main one; a warning where there are several.

    In languages whose words are not stemmed articles share too few of them to tell: of two there is but a warning.
    """
    stemmed = corpus.language in _STEMMED
    if not stemmed and len(told) > 2:
        return []
    spoken = {corpus.spoken[page.number] for page in told}
    comparable = [page for page in told if len(spoken) == 1 or corpus.spoken[page.number] == corpus.language]
    pages = sorted(
        (page for page in comparable if page.words() >= _LEAST_TOLD),
        key=lambda page: (corpus.documents[page.number].sha256, page.number),
    )
    if len(pages) < 2:
        return []
    size = max(1, len(terms.stems))
    holds: list[Integers] = []
    for page in pages:
        start, end = np.searchsorted(cohesion.told, [page.number * size, (page.number + 1) * size])
        holds.append(cohesion.told[start:end] - page.number * size)
    beside = [_beside(page, terms, counts) for page in pages]
    found = stories(holds, beside, cohesion.rarity, rest=len(told) > len(pages))
    if len(found) < 2:
        return []
    names = [", ".join(corpus.documents[at].name for at in sorted(pages[row].number for row in rows)) for rows in found]
    warning = f"the documents seem to tell {len(found)} stories: {'; '.join(names)}"
    if not stemmed:
        return [warning]
    for story in found[1:]:
        for page in (pages[row] for row in story):
            page.leave_out(_MINOR)
    return [f"{warning}; the brief tells the first"]


_STEMMED = frozenset(("en", "de", "fr", "es", "it", "pt", "nl"))
_MINOR: Verdict = ("other story", "the document tells another story than most do")


def _beside(page: Page, terms: Terms, counts: Integers) -> Integers:
    """The distinct pairs of neighbouring content stems in the blocks of a page that are kept, as one number each."""
    pairs: list[Integers] = []
    for block, verdict in enumerate(page.verdicts, page.first):
        if verdict is None:
            token = terms.token[counts[block] : counts[block + 1]]
            stem = terms.stem[token[~terms.stop[token]]].astype(np.int64)
            pairs.append(stem[:-1] * len(terms.stems) + stem[1:])
    return distinct(np.concatenate(pairs))


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
    """Prose that stands in the same words in several documents and says nothing of their matter.

    What is a large part of a page is its matter, as are the paragraphs of an agency that are most of it together, and
    what quotes somebody.
    """
    holders = np.bincount(copies, minlength=len(copies))
    kept = {int(copies[page.first + index]) for page in pages for index in page.kept()}
    least = 0.4 * _median([float(cohesion[block]) for block in sorted(kept)])
    for page in pages:
        own, most = _of(page, cohesion), _PART * page.words()
        holding = {index: int(holders[copies[page.first + index]]) for index in page.kept()}
        shared = [index for index, several in holding.items() if several > 1]
        if sum(page.lengths[index] for index in shared) > max(most, _LEAST_TOLD):
            continue
        for index in shared:
            quotes = any(len(words) >= _QUOTED for words in quoted_words(page.texts[index]))
            strange = round(float(own[index]), 9) < least
            if holding[index] > 2 and strange and page.lengths[index] <= most and not quotes:
                page.verdicts[index] = _NOTICE_OF_SEVERAL


def _cohesion(corpus: Corpus, terms: Terms, counts: Integers, body: Booleans, once: Booleans) -> _Cohesion:
    """Measure the blocks against those of the `body`, of which `once` holds each wording only once."""
    size, blocks = max(1, len(terms.stems)), len(body)
    block = np.repeat(np.arange(blocks), np.diff(counts))
    content = ~terms.stop[terms.token]
    pairs = distinct(block[content] * size + terms.stem[terms.token[content]])
    block, stem = pairs // size, pairs % size
    inside = once[block]
    documents = corpus.block_document[block] * size + stem
    told = distinct(documents[inside])
    in_blocks = np.bincount(stem[inside], minlength=size)
    in_documents = np.bincount(told % size, minlength=size)
    rarity = np.log1p(max(1, int(once.sum())) / np.maximum(in_blocks, 1))
    weight = rarity[stem]
    total = np.maximum(np.bincount(block, weight, blocks), 1e-9)
    anywhere = np.bincount(block, weight * (in_blocks[stem] > inside), blocks) / total
    own = np.append(told, -1)[np.searchsorted(told, documents)] == documents
    elsewhere = np.bincount(block, weight * (in_documents[stem] > own), blocks) / total
    return _Cohesion(anywhere, elsewhere, distinct(documents[body[block]]), rarity)


def _median(values: list[float]) -> float:
    """The middle value, 0 of none; numpy's own loads masked arrays, which takes longer than a story."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2 if ordered else 0.0


def _of(page: Page, columns: Floats) -> Floats:
    """What is told of all blocks, for those of one page."""
    return columns[page.first : page.first + len(page.texts)]


def _judge_tail(page: Page, cohesion: Floats) -> None:
    """Titles with a paragraph or two below them, after the body, that tell of something else."""
    parts = groups(page)
    means = [mean(page, cohesion, part) for part in parts]
    cut = _change(means, [len(part) for part in parts])
    for part in parts[cut:]:
        for index in part:
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
