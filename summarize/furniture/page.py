"""One document as a page: which of its blocks are the article, by structure alone.

Knows lines, runs, repetition and place on the page; the words of other documents are `story`'s matter.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from summarize.corpus import Corpus, Integers
from summarize.furniture.cues import (
    WORD,
    Form,
    Mark,
    ends_in_agency,
    is_name,
    is_prose,
    judge_by_cues,
    long_words,
    mark_of,
    who_is,
)
from summarize.furniture.kinds import Verdict

_BREAK, _WIDEST_GAP = -120.0, -100.0
"""What the head of the comments, and the widest stretch of other lines, weigh against words of prose."""
_LONG_RUN = 10
"""So many short lines in a row are a menu, even inside an article."""
APART: Verdict = ("furniture", "stands apart from the article")
_TITLE: Verdict = ("heading", "a title over the article")


@dataclass
class Page:
    """A document's blocks while they are judged; all lists run alike, one entry a block."""

    number: int
    first: int
    texts: list[str]
    lengths: list[int]
    """Words, as `Terms` counts them."""
    items: list[bool]
    apart: list[bool]
    """Whether a blank line stands before the block."""
    forms: list[Form] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    verdicts: list[Verdict | None] = field(default_factory=list)
    begin: int = 0
    end: int = 0
    """The article's body: blocks `[begin, end)` of this page."""


def page_of(corpus: Corpus, number: int, first: int, last: int, lengths: Integers) -> Page:
    """Blocks `[first, last)` of the corpus, which are those of one document, with what their own words give away."""
    document = corpus.documents[number]
    blocks = corpus.blocks[first:last]
    page = Page(
        number,
        first,
        [document.words(block.start, block.end) for block in blocks],
        [int(length) for length in lengths[first:last]],
        [block.kind == "item" for block in blocks],
        [True],
    )
    for before, block in pairwise(blocks):
        gap = document.text[before.end : block.start]
        page.apart.append(gap.count("\n") > 1 or gap.count("\r") > 1)
    for index, block in enumerate(blocks):
        text, length = page.texts[index], page.lengths[index]
        verdict: Verdict | None = None
        form: Form = "other"
        mark: Mark = ""
        if block.kind in ("code", "table"):
            verdict = (block.kind, f"a {block.kind} block")
        elif length == 0:
            verdict = ("furniture", "no words")
        else:
            form = "prose" if block.kind != "heading" and is_prose(text, length) else "line"
            mark = mark_of(text, length)
            verdict = judge_by_cues(text, length, form, mark)
        page.forms.append(form)
        page.marks.append(mark)
        page.verdicts.append(verdict)
    return page


def judge_page(page: Page) -> None:
    """Find the article on the page, and judge everything else."""
    _judge_repeats(page)
    _judge_bios(page)
    _judge_captions(page)
    page.begin, page.end = _body(page)
    _judge_lines(page)


def _judge_repeats(page: Page) -> None:
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


def _judge_bios(page: Page) -> None:
    """Notes on the writer: under a line that announces them, or late on a page about somebody else."""
    prose = [index for index, form in enumerate(page.forms) if form == "prose"]
    total = sum(page.lengths[index] for index in prose)
    passed = 0
    told: set[str] = set()
    untold = 0
    for place, index in enumerate(prose):
        text, before = page.texts[index], passed
        passed += page.lengths[index]
        name = who_is(text) if page.verdicts[index] is None and page.lengths[index] <= 120 else ""
        if name:
            for at in prose[untold:place]:
                told.update(WORD.findall(page.texts[at]))
            untold = place
            announced = any(
                page.marks[at] == "author" or (page.forms[at] == "line" and name in page.texts[at].split())
                for at in range(max(0, index - 3), index)
            )
            if announced or (before >= 0.6 * total and name not in told):
                page.verdicts[index] = ("bio", "tells who the writer is")
                if index and page.forms[index - 1] == "line" and is_name(page.texts[index - 1]):
                    page.verdicts[index - 1] = ("bio", "a name over a note on the writer")


def _judge_captions(page: Page) -> None:
    """Captions of several lines, and paragraphs that end in a credit although the article goes on."""
    prose = [index for index, form in enumerate(page.forms) if form == "prose"]
    last = prose[-1] if prose else -1
    by_paragraph = sum(page.apart) * 2 > len(page.apart)
    for index in range(len(page.texts) - 1, -1, -1):
        verdict = page.verdicts[index]
        if verdict is None and index != last and page.lengths[index] <= 60:
            if ends_in_agency(page.texts[index]):
                page.verdicts[index] = ("caption", "ends in a credit")
        elif by_paragraph and verdict is not None and verdict[0] == "caption" and not page.apart[index]:
            above = index - 1
            if page.verdicts[above] is None and page.apart[above] and page.lengths[above] <= 60:
                page.verdicts[above] = ("caption", "stands in one paragraph with what a picture shows")


def _body(page: Page) -> tuple[int, int]:
    """The run of blocks that holds the article: where prose outweighs everything between.

    A gap costs at most so much, whatever its length: a long list may stand inside an article.
    """
    best = (0.0, 0, 0)
    total, start = 0.0, 0
    gap = 0.0
    run = 0
    for index, form in enumerate(page.forms):
        run = run + 1 if form == "line" else 0
        weight = _weight(page, index, form, run)
        if weight > 0:
            gap = 0.0
        elif weight > _BREAK:
            weight = max(weight, _WIDEST_GAP - gap)
            gap += weight
        total += weight
        if total <= 0:
            total, start = 0.0, index + 1
        elif total > best[0]:
            best = (total, start, index + 1)
    return best[1], best[2]


def _weight(page: Page, index: int, form: Form, run: int) -> float:
    verdict, length = page.verdicts[index], page.lengths[index]
    if page.marks[index] == "comments":
        return _BREAK
    if verdict is not None and verdict[0] in ("furniture", "other story"):
        return -12.0
    if verdict is not None:
        return -2.0
    if form == "prose":
        return float(min(length, 50)) if length >= 10 else length / 2
    return -2.0 if run <= 2 else -4.0


def _judge_title(page: Page) -> None:
    """Lines shortly before the body that use its words are titles, not menus."""
    opening = page.texts[page.begin : min(page.begin + 5, page.end)]
    words = {word for text in opening for word in long_words(text.casefold())}
    for index in range(max(0, page.begin - 8), page.begin):
        if page.verdicts[index] is None and page.forms[index] == "line" and 3 <= page.lengths[index] <= 40:
            mine = set(long_words(page.texts[index].casefold()))
            if len(mine & words) >= max(2, 0.3 * len(mine)):
                page.verdicts[index] = _TITLE


def _judge_lines(page: Page) -> None:
    """Everything that is not prose, and prose that stands apart from the body among other lines."""
    listing = False
    runs = _runs(page)
    _judge_title(page)
    for index, form in enumerate(page.forms):
        inside = page.begin <= index < page.end
        if page.marks[index] == "related":
            listing = True
        elif form == "prose" and page.lengths[index] >= 10:
            listing = False
        if page.verdicts[index] is not None:
            continue
        if form == "prose":
            if not inside:
                page.verdicts[index] = APART
        elif not inside:
            page.verdicts[index] = (
                ("related links", "a title in a list of other stories")
                if listing
                else ("furniture", "a short line outside the article")
            )
        elif listing:
            page.verdicts[index] = ("related links", "a title in a list of other stories")
        elif runs[index] >= _LONG_RUN:
            page.verdicts[index] = ("furniture", "one of many short lines in a row")
        elif page.items[index]:
            page.verdicts[index] = ("fragment", "a list item that is no sentence")
        elif page.lengths[index] <= 20:
            page.verdicts[index] = ("heading", "a short line inside the article")
        else:
            page.verdicts[index] = ("fragment", "no sentence")


def _runs(page: Page) -> list[int]:
    """For each block, how many short lines without figures stand in a row with it."""
    runs = [0] * len(page.texts)
    start = 0
    for index in range(len(page.texts) + 1):
        if index < len(page.texts) and page.forms[index] != "prose" and page.lengths[index] <= 12:
            continue
        words = sum(page.lengths[start:index])
        if index > start and words < 7 * (index - start):
            runs[start:index] = [index - start] * (index - start)
        start = index + 1
    return runs


def in_article(page: Page) -> list[bool]:
    """Which blocks the article consists of: its prose, and the headings, list items and tables between."""
    kept = {None, "heading", "fragment", "table"}
    return [
        (verdict is None or (verdict[0] in kept and page.begin <= index < page.end)) and verdict != _TITLE
        for index, verdict in enumerate(page.verdicts)
    ]
