"""What somebody says outside of quotation marks: bare posts and statements, and words that another document quotes.

In a brief it would be told as a fact, in its own voice. Posts stay where no document reports, and a text in the first
person that is longer than a post is a column. Knows quotation marks in four forms, and of English the first person and
verbs of saying.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from summarize.abbreviations import ATTRIBUTION
from summarize.furniture.page import Page
from summarize.patterns import compiled, holds
from summarize.standing import QUOTATION_MARK

_LONGEST_POST = 150
"""Words of the longest post; longer texts in the first person are columns, which report too."""
_MINE = 60
"""A post speaks of its writer, or cries out, once in so many words at least."""
_ARTICLE = 30
"""Words of a document that reports."""
_TOLD = 8
"""Words of the shortest sentence that is known again between quotation marks."""
_QUOTED = r"“[^”\n]*(?:”|$)|(?<![\w.,!?])\"(?=\S)[^\"\n]*(?:\"|$)|«[^»\n]*(?:»|$)|„[^“”\n]*(?:[“”]|$)"
_CLOSED = (
    r"[“\"«„](?:(?<=“)[^”\n]+(?:”|(?=\n\s*“))|(?<![\w.,!?].)(?<=\")(?=\S)[^\"\n]+(?:\"|(?=\n\s*\"))"
    r"|(?<=«)[^»\n]+(?:»|(?=\n\s*«))|(?<=„)[^“”\n]+[“”]|(?<![^\n].)[^”\"»“\n]+(?m:$))"
)
"""Without its closing mark a quotation is one where the next paragraph opens with a mark, or it is a paragraph."""
_WHOLE = r"“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“”]*[“”]"
_MARKS = ('"', "“", "«", "„")
_FIRST = frozenset("i me my mine myself we us our ours ourselves".split())
_SAYING = ATTRIBUTION | frozenset("according reported reports reportedly say".split())
_ANNOUNCING = ATTRIBUTION | frozenset("saying writing statement read reads".split())
_INTRODUCED = 5
"""Words of the shortest line that says who said what follows."""
_OPENING = (*_MARKS, "'", "‘", "–", "—", "-", "»")
_WORD = r"\w+"
_SEVERAL = -1
"""The number of several documents."""


def find_posts(pages: list[Page], spoken: tuple[str, ...]) -> list[Page]:
    """The English pages that are a bare post or statement, if another document reports."""
    reports, posts = False, []
    for page in pages:
        kept, size = [page.texts[index] for index in page.kept()], page.words()
        signed = any(verdict is not None and verdict[0] == "byline" for verdict in page.verdicts)
        if size and size <= _LONGEST_POST and not signed and spoken[page.number] == "en" and _is_post(kept, size):
            posts.append(page)
        else:
            reports = reports or size >= _ARTICLE
    return posts if reports else []


def _is_post(texts: list[str], size: int) -> bool:
    """Say whether these paragraphs speak of their writer or cry out, and tell of nobody else's words."""
    mine = 0
    for text in texts:
        bare = compiled(_QUOTED).sub(" ", text)
        mine += bare.count("!")
        before = ""
        for word in compiled(_WORD).findall(bare.lower()):
            if word in _FIRST:
                mine += 1
            elif word in _SAYING and before not in _FIRST:
                return False
            before = word
    return mine * _MINE >= size


def find_announced(page: Page) -> list[int]:
    """The paragraphs without marks right under one that ends in a verb of saying and a colon, if there are others."""
    found: list[int] = []
    for index, (before, text) in enumerate(pairwise(page.texts), 1):
        if not before.endswith(":") or page.lengths[index - 1] < _INTRODUCED or text.startswith(_OPENING):
            continue
        if page.verdicts[index] is None and before[-40:-1].rpartition(" ")[2].lower() in _ANNOUNCING:
            found.append(index)
    told = sum(page.forms[index] == "prose" for index in page.kept())
    return found if told > len(found) else []


class Quotations:
    """The words that each document puts between quotation marks, by runs of a few."""

    def __init__(self, texts: list[str]) -> None:
        """`texts`: one a document."""
        self._runs: dict[tuple[str, ...], int] = {}
        for number, text in enumerate(texts if len(texts) > 1 else ()):
            for quoted in compiled(_CLOSED).findall(text):
                for run in _runs(compiled(_WORD).findall(quoted.lower())):
                    if self._runs.setdefault(run, number) != number:
                        self._runs[run] = _SEVERAL

    def hold(self, sentence: str, number: int) -> bool:
        """Say whether documents other than `number` have a sentence without marks, or half of a long one, between."""
        if not self._runs or QUOTATION_MARK.search(sentence):
            return False
        words = compiled(_WORD).findall(sentence.lower())
        if len(words) < _TOLD:
            return False
        middle = len(words) // 2
        parts = [words] if middle < _TOLD else [words[:middle], words[middle:]]
        return any(all(self._runs.get(run, number) != number for run in _runs(part)) for part in parts)


def is_open(before: str) -> bool:
    """Say whether a quotation is open where this part of a paragraph ends."""
    return before.count('"') % 2 == 1 or holds(compiled(_WHOLE).sub("", before), _MARKS)


def _runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[first:] for first in range(_TOLD)), strict=False)
