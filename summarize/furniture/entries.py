"""Pages of several stories: indexes of teasers, registers of cases, digests under headings.

An index shows by itself. Of a register or a digest those entries stay that share most with the other documents. Knows
the shape of pages and how much their blocks share, no words.
"""

from __future__ import annotations

from summarize.corpus import Floats
from summarize.furniture.kinds import Verdict
from summarize.furniture.page import Page
from summarize.patterns import compiled

_TRAILS = ("...", "…", "[…]", "(…)", "[...]", "(...)")
_INDEX = 3
"""Teasers that make an index of a page of which they are half."""
_ENTRY = r"(?:[A-ZÀ-Þ][A-ZÀ-Þ'’&/-]+ ){0,5}[A-ZÀ-Þ'’&/-]{4,}(?:[,.;:]| (?:[–—-]|--)) "
"""The head of an entry: "THEFT, 3rd Street", "PARIS — "."""
_ENTRIES = 3
"""Blocks with such a head that make a register, if they are a quarter of its blocks,"""
_DISTINCT = 2 / 3
"""and this share of their heads differ: those of a transcript name the same speakers."""
_GROUPS = 4
"""Headings with paragraphs that may make a digest."""
_ENTRY_WORDS = 15
"""Words of the shortest entry that the others are measured by."""
_SHARED = 0.3
"""What the best entry of them shares with other documents at least."""
_APART = 0.35
"""And how much less than it half of them shares."""
_OTHER = 0.5
"""What shares so much less than the best is another story."""
_TEASER: Verdict = ("other story", "a teaser on a page of teasers")
_ELSE: Verdict = ("other story", "an entry of a list, which shares next to no words with the other documents")


def judge_indexes(pages: list[Page]) -> None:
    """Take out the pages of which most paragraphs trail off, unless there are no others."""
    indexes = [page for page in pages if _is_index(page)]
    if all(page in indexes or None not in page.verdicts for page in pages):
        return
    for page in indexes:
        page.leave_out(_TEASER)


def _is_index(page: Page) -> bool:
    ends = [page.texts[index].endswith(_TRAILS) for index in page.kept() if page.lengths[index] >= _ENTRY_WORDS]
    return sum(ends) >= _INDEX and 2 * sum(ends) >= len(ends)


def judge_entries(page: Page, cohesion: Floats) -> None:
    """Take out the entries of a register or a digest that tell of something else; `cohesion` one a block."""
    register = _is_register(page)
    entries = [[index] for index in page.kept()] if register else groups(page)
    if not register and len(entries) < _GROUPS:
        return
    means = [mean(page, cohesion, entry) for entry in entries]
    sizes = [sum(page.lengths[index] for index in entry) for entry in entries]
    best = max((shared for shared, size in zip(means, sizes, strict=True) if size >= _ENTRY_WORDS), default=0.0)
    if best < _SHARED or sorted(means)[len(means) // 2] > _APART * best:
        return
    for entry, shared in zip(entries, means, strict=True):
        if shared < _OTHER * best:
            for index in entry:
                page.verdicts[index] = _ELSE


def _is_register(page: Page) -> bool:
    texts = (text for text, mark in zip(page.texts, page.marks, strict=True) if not mark)
    heads = [match[0] for match in map(compiled(_ENTRY).match, texts) if match]
    blocks = sum(length > 4 for length in page.lengths)
    return len(heads) >= _ENTRIES and 4 * len(heads) >= blocks and len(set(heads)) >= _DISTINCT * len(heads)


def groups(page: Page) -> list[list[int]]:
    """The paragraphs of the body by the lines that stand over them; those lines first in their group."""
    found: list[list[int]] = []
    head: list[int] = []
    for index in range(page.begin, page.end):
        if page.verdicts[index] is None:
            if head or not found:
                found.append([])
            found[-1] += [*head, index]
            head = []
        elif page.forms[index] == "line":
            head.append(index)
    return found


def mean(page: Page, cohesion: Floats, blocks: list[int]) -> float:
    """The cohesion of those of the blocks that are kept, by words, to 9 decimals."""
    kept = [index for index in blocks if page.verdicts[index] is None]
    words = sum(page.lengths[index] for index in kept)
    return round(sum(float(cohesion[index]) * page.lengths[index] for index in kept) / max(1, words), 9)
