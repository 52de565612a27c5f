"""One page alone: blocks that stand twice on it. Knows texts and their order, no words."""

from __future__ import annotations

from itertools import pairwise

from summarize.furniture.page import Page


def judge_repeats(page: Page) -> None:
    """Blocks that stood before; and titles that stand twice in a row, each over one paragraph: teasers."""
    seen: dict[str, int] = {}
    twins: list[int] = []
    for index, text in enumerate(page.texts):
        key = text.casefold()
        before = seen.setdefault(key, index)
        if before == index or page.verdicts[index] is not None:
            continue
        if index and page.texts[index - 1].casefold() == key and page.forms[index] == "line":
            twins.append(index)
        if page.lengths[index] > 2:
            page.verdicts[index] = ("repeated", "stands earlier in this document")
    prose_before = cursor = 0
    for index, following in pairwise([*twins, len(page.texts) + 1]):
        prose_before += sum(page.forms[at] == "prose" for at in range(cursor, index))
        cursor = index
        if (len(twins) > 1 or prose_before > 2) and following - index <= 4:
            for at in range(index - 1, following - 1):
                page.verdicts[at] = ("other story", "a teaser: a title that stands twice, and a paragraph")
