"""One document as a page: its blocks with what the words of each give away, before they are seen together."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from summarize.corpus import Corpus, Integers
from summarize.furniture import people
from summarize.furniture.kinds import Verdict
from summarize.furniture.pictures import judge_caption
from summarize.furniture.shape import Form, is_markup, is_prose
from summarize.furniture.wording import Mark, cues_of, judge_signs, judge_wording, mark_of

_LONG_HEADING = 15
"""A heading of so many words that ends as a sentence does is one."""
_LONGEST_CUE = 1000
"""Blocks of more characters are no captions, bylines or notices."""
_ANNOUNCED: dict[Mark, Verdict] = {
    "related": ("related links", "announces another story"),
    "list": ("related links", "announces other stories"),
    "comments": ("furniture", "heads the comments"),
}


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
    cues: list[tuple[str, ...]]
    """Words of the block of which a sentence must hold one to be given away by its wording."""
    forms: list[Form] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    verdicts: list[Verdict | None] = field(default_factory=list)
    begin: int = 0
    end: int = 0
    """The article's body: blocks `[begin, end)` of this page."""

    def kept(self) -> list[int]:
        """The blocks without a verdict."""
        return [index for index, verdict in enumerate(self.verdicts) if verdict is None]

    def words(self) -> int:
        """The words of the blocks without a verdict."""
        return sum(self.lengths[index] for index in self.kept())

    def leave_out(self, verdict: Verdict) -> None:
        """Give every block without a verdict this one."""
        self.verdicts = [known or verdict for known in self.verdicts]


def page_of(corpus: Corpus, number: int, first: int, last: int, lengths: Integers) -> Page:
    """Blocks `[first, last)` of the corpus, which are those of one document, with what their own words give away."""
    document = corpus.documents[number]
    blocks = corpus.blocks[first:last]
    page = Page(
        number,
        first,
        [document.words(block.start, block.end) for block in blocks],
        lengths[first:last].tolist(),
        [block.kind == "item" for block in blocks],
        [True],
        [()] * len(blocks),
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
            form = "prose" if is_prose(text, length) else "line"
            if block.kind == "heading" and (length < _LONG_HEADING or not text.endswith((".", "!", "?", ":"))):
                form = "line"
            lower = text.lower()
            page.cues[index] = cues_of(lower)
            if len(text) <= _LONGEST_CUE:
                mark, verdict = _judge_alone(text, lower, length, form, bool(page.cues[index]))
        page.forms.append(form)
        page.marks.append(mark)
        page.verdicts.append(verdict)
    return page


def _judge_alone(text: str, lower: str, length: int, form: Form, cued: bool) -> tuple[Mark, Verdict | None]:
    """What a block announces, and its verdict by its own words: the rooms one after the other."""
    mark = mark_of(text, lower, length)
    if mark:
        return mark, _ANNOUNCED[mark]
    if is_markup(text):
        return "", ("code", "markup or program text")
    verdict = judge_caption(text, lower, length) if length <= 90 else None
    return "", (
        verdict
        or people.judge_people(text, lower, length, form == "line")
        or judge_signs(text, length)
        or (judge_wording(text, lower, length) if cued else None)
    )
