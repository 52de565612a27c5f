"""One page alone: blocks that are judged by those beside them, such as a list under a line that announces it.

Knows the marks and verdicts that blocks' own words have earned them, and their order.
"""

from __future__ import annotations

from summarize.furniture import people
from summarize.furniture.kinds import Verdict
from summarize.furniture.page import Page
from summarize.furniture.pictures import ends_in_agency
from summarize.glued import opens_with_button
from summarize.patterns import compiled

LISTED: Verdict = ("related links", "in a list of other stories")
_TEASER = 25
"""Words of the longest teaser in a list at the bottom of a page."""
_LATE = 0.6
"""After this share of the prose of a page a note on the writer may stand."""
_BIO: Verdict = ("bio", "tells who the writer is")


def judge_bios(page: Page) -> None:
    """Notes on the writer: under a line that announces them, or late on a page about somebody else.

    Such a note says what its bearer does for a paper, or opens with the name in a line above the article.
    """
    prose = [index for index, form in enumerate(page.forms) if form == "prose"]
    total = sum(page.lengths[index] for index in prose)
    passed = 0
    told: set[str] = set()
    untold = 0
    for place, index in enumerate(prose):
        text, before = page.texts[index], passed
        passed += page.lengths[index]
        if page.verdicts[index] is not None or page.lengths[index] > people.LONGEST_BIO:
            continue
        lines = [at for at in range(max(0, index - 3), index) if page.forms[at] == "line"]
        headed = before >= 0.5 * total and any(people.announces_bio(page.texts[at]) for at in lines)
        late = before >= _LATE * total
        job = people.who_is(text) if not headed and (late or lines) else ""
        name = job or (_byline(page, text, prose[0]) if late and not headed else "")
        if name:
            for at in prose[untold:place]:
                told.update(compiled(r"\w+").findall(page.texts[at]))
            untold = place
        announced = job and any(job in page.texts[at].split() for at in lines)
        if headed or (name and (announced or (late and name not in told))):
            page.verdicts[index] = _BIO
            for at in lines:
                if people.announces_bio(page.texts[at]) or (at == index - 1 and people.is_name(page.texts[at])):
                    page.verdicts[at] = ("bio", "stands over a note on the writer")


def _byline(page: Page, text: str, first: int) -> str:
    """The last word of the whole name that opens a text and stands in a line above the article; "" where none does."""
    name = people.opening_name(text)
    above = (at for at in range(first) if page.forms[at] == "line")
    return name.rpartition(" ")[2] if name and any(name in page.texts[at] for at in above) else ""


def judge_captions(page: Page) -> None:
    """Captions of several lines; paragraphs with a credit or a button although the article goes on."""
    prose = [index for index, form in enumerate(page.forms) if form == "prose"]
    last = prose[-1] if prose else -1
    by_paragraph = sum(page.apart) * 2 > len(page.apart)
    for index in range(len(page.texts) - 1, -1, -1):
        verdict = page.verdicts[index]
        if verdict is None and index != last and page.lengths[index] <= 60:
            if ends_in_agency(page.texts[index]):
                page.verdicts[index] = ("caption", "ends in a credit")
            elif opens_with_button(page.texts[index]):
                page.verdicts[index] = ("caption", "opens with what is written on a player")
        elif by_paragraph and verdict is not None and verdict[0] == "caption" and not page.apart[index]:
            above = index - 1
            if page.verdicts[above] is None and page.apart[above] and page.lengths[above] <= 60:
                page.verdicts[above] = ("caption", "stands in one paragraph with what a picture shows")


def judge_lists(page: Page) -> None:
    """Titles, with or without a sentence below them, under a line that announces other stories.

    Such a list ends where a paragraph stands; below the last long one, and the last two that follow each other, a
    short one may belong to the title above it.
    """
    bottom = 0
    for index, form in enumerate(page.forms):
        if form == "prose" and (page.lengths[index] > _TEASER or page.forms[index - 1] == "prose"):
            bottom = index
    listing = False
    titled = False
    for index, form in enumerate(page.forms):
        verdict, length = page.verdicts[index], page.lengths[index]
        if page.marks[index] == "list":
            listing, titled = True, False
            continue
        paragraph = length >= 10 and not page.items[index] and (form == "prose" or length >= 20)
        if paragraph and (index <= bottom or not titled):
            listing = False
        if verdict is not None and verdict[0] == "bio":
            listing = False
        if listing and verdict is None:
            page.verdicts[index] = LISTED
        titled = not paragraph
