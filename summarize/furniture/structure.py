"""One page alone: which run of its blocks is the article, and what the lines around and within it are.

Knows lengths, forms, runs of lines and the verdicts so far; the words of a line only to tell a title.
"""

from __future__ import annotations

from summarize.furniture.kinds import Verdict
from summarize.furniture.neighbours import LISTED
from summarize.furniture.page import Page
from summarize.furniture.people import DATE
from summarize.furniture.shape import Form, long_words

_BREAK = -120.0
"""What the head of the comments weighs against words of prose."""
_DATES = 2
"""More dates than these on lines of their own head comments or entries of a feed."""
_APART: Verdict = ("furniture", "stands apart from the article")
_TITLE: Verdict = ("heading", "a title over the article")


def judge_structure(page: Page) -> None:
    """Find the article on the page, and judge every line that is not prose, and prose outside."""
    page.begin, page.end = _body(page)
    _judge_title(page)
    _judge_lines(page)


def _body(page: Page) -> tuple[int, int]:
    """The run of blocks that holds the article: where prose outweighs everything between."""
    best = (0.0, 0, 0)
    total, start = 0.0, 0
    run = dates = 0
    for index, form in enumerate(page.forms):
        run = run + 1 if form == "line" else 0
        dates += page.verdicts[index] == DATE
        total += _weight(page, index, form, run, dates)
        if total <= 0:
            total, start = 0.0, index + 1
        elif total > best[0]:
            best = (total, start, index + 1)
    return best[1], best[2]


def _weight(page: Page, index: int, form: Form, run: int, dates: int) -> float:
    verdict, length = page.verdicts[index], page.lengths[index]
    kind = verdict[0] if verdict else None
    if page.marks[index] == "comments":
        return _BREAK
    if kind == "table":
        return 1.0 if any(map(str.isdigit, page.texts[index])) else -2.0
    if kind == "repeated":
        return 0.0
    if kind in ("furniture", "other story") or (verdict == DATE and dates > _DATES):
        return -12.0
    if kind:
        return -2.0
    if form == "prose":
        return float(min(length, 50)) if length >= 10 else length / 2
    if length >= 15:
        return 0.0
    return -2.0 if run <= 2 else -4.0


def _judge_title(page: Page) -> None:
    """Lines shortly before the body that use its words are titles, not menus."""
    lines = [
        index
        for index in range(max(0, page.begin - 8), page.begin)
        if page.verdicts[index] in (None, LISTED) and page.forms[index] == "line" and 3 <= page.lengths[index] <= 40
    ]
    opening = page.texts[page.begin : min(page.begin + 5, page.end)] if lines else []
    words = {word for text in opening for word in long_words(text.casefold())}
    for index in lines:
        mine = set(long_words(page.texts[index].casefold()))
        if len(mine & words) >= max(2, 0.3 * len(mine)):
            page.verdicts[index] = _TITLE


def _judge_lines(page: Page) -> None:
    """Everything that is not prose, and prose that stands apart from the body among other lines."""
    for index, form in enumerate(page.forms):
        inside = page.begin <= index < page.end
        if page.verdicts[index] is not None:
            continue
        if form == "prose":
            if not inside:
                page.verdicts[index] = _APART
        elif not inside:
            page.verdicts[index] = ("furniture", "a short line outside the article")
        elif page.items[index]:
            page.verdicts[index] = ("fragment", "a list item that is no sentence")
        elif page.lengths[index] <= 20:
            page.verdicts[index] = ("heading", "a short line inside the article")
        else:
            page.verdicts[index] = ("fragment", "no sentence")


def in_article(page: Page) -> list[bool]:
    """Which blocks the article consists of: its prose, and the headings, list items and tables between."""
    kept = {None, "heading", "fragment", "table"}
    return [
        (verdict is None or (verdict[0] in kept and page.begin <= index < page.end)) and verdict != _TITLE
        for index, verdict in enumerate(page.verdicts)
    ]
