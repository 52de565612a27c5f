"""Whom and what a sentence takes for known, and which sentence made it known.

A document introduces a person with the whole name and then writes the last one alone, and what it introduced as "a
mill" it then calls "the mill". A sentence taken from it needs a sentence before it that introduces the same. After
Vieira and Poesio, "An Empirically Based System for Processing Definite Descriptions" (2000): a definite noun whose
head the document has mentioned before points back, one that it opens with ("the sea") does not. Knows names by
their capitals, so of scripts without them, and of German nouns, it tells nothing; knows no synonyms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from summarize.corpus import Corpus
from summarize.language import stop_words
from summarize.standing import HALF, QUOTATION_MARK, Standing, broken, is_half, opens, standing, turns
from summarize.standing.definites import besides, definites, introduces, singular

_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'’-]*"
_NAME = re.compile(rf"(?:[A-Z]\w{{0,3}}\. |{_CAPITAL} (?:(?:a[bl]|bin|ibn|v[ao]n|de[nr]) |[ae]l-)*)*{_CAPITAL}")
_ARTICLE = re.compile(r"^[AaEe]l-")
"""What an Arabic name may or may not be written with."""
_OWNER = re.compile(r"['’]s?$")
_WORD = re.compile(r"\w+")
_POLITE = frozenset(
    """mr mrs ms miss mme mlle mm herr frau monsieur madame señor señora sr sra dr prof rep sen gov gen lt sgt capt col
    rev judge""".split()
)
"""Forms of address: with one of them before it a last name is still no introduction."""
CAPITAL_NOUNS = frozenset({"de"})
"""Languages that write every noun with a capital."""
_BACK = 8
"""A bare role is introduced at most so many sentences before."""
_SENTENCES = 3
"""A quotation of more sentences is too long for a brief."""
_PARAGRAPHS = 5
"""A quotation that opens in one paragraph closes at most so many later."""


class Mentions:
    """What each sentence needs and gives, found when it is first asked.

    Names keep their capital, nouns are in small letters.
    """

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self._texts: dict[int, str] = {}
        self._stands: dict[str, Standing] = {}
        self._quotations: dict[int, dict[int, range]] = {}
        self._sizes: dict[str, int] = {}
        self._named: dict[str, list[list[str]]] = {}
        self._given: dict[tuple[str, str], frozenset[str]] = {}
        self._needs: dict[int, tuple[tuple[str, int | None], ...]] = {}
        self._stop = stop_words(corpus.language)

    def text(self, row: int) -> str:
        """The words of a sentence, made once."""
        if row not in self._texts:
            self._texts[row] = self.corpus.text(row)
        return self._texts[row]

    def standing(self, row: int) -> Standing:
        """How a sentence stands, together with the rest of its quotation; judged once however often it is repeated."""
        rows = self.whole(row)
        if not rows:
            return Standing("never", HALF)
        text = " ".join(map(self.text, rows))
        if text not in self._stands:
            self._stands[text] = standing(text, self.corpus.language)
        return self._stands[text]

    def broken(self, row: int) -> str:
        """Why a sentence can stand nowhere, even with the rest of its quotation, or nothing."""
        rows = self.whole(row)
        return broken(" ".join(map(self.text, rows))) if rows else HALF

    def whole(self, row: int) -> range:
        """The sentence itself, or all of the quotation that it is part of, with those that turn it right behind it.

        Empty where that cannot be kept whole.
        """
        document = int(self.corpus.document[row])
        if document not in self._quotations:
            self._quotations[document] = self._quoted(document)
        return self._quotations[document].get(row, range(row, row + 1))

    def _quoted(self, document: int) -> dict[int, range]:
        """The range of each quotation of several sentences, for all of them: empty where it is torn or too long."""
        low, high = np.searchsorted(self.corpus.document, [document, document + 1]).tolist()
        block = self.corpus.block
        plain = self.corpus.documents[document].plain
        starts, ends = self.corpus.start[low:high].tolist(), self.corpus.end[low:high].tolist()
        places = zip(range(low, high), starts, ends, strict=True)
        marked = [row for row, start, end in places if QUOTATION_MARK.search(plain, start, end)]
        half = [row for row in marked if is_half(self.text(row))]
        found: dict[int, range] = {}
        for at, row in enumerate(half):
            if row in found:
                continue
            after = half[at + 1] if at + 1 < len(half) else high
            rows, torn = range(row, row + 1), True
            if opens(self.text(row)):
                if after < high and block[after] - block[row] <= _PARAGRAPHS and not opens(self.text(after)):
                    rows = range(row, after + 1)
                    torn = bool(block[after] != block[row]) or len(rows) > _SENTENCES
                    torn = torn or is_half(" ".join(map(self.text, rows)))
                else:
                    # A quotation over paragraphs opens each of them again; any other mark is one too many.
                    following = int(self.corpus.block_first[block[row] + 1])
                    goes_on = following < high and QUOTATION_MARK.match(self.text(following)) is not None
                    rows = range(row, min(after, following)) if goes_on else rows
            found.update(dict.fromkeys(rows, range(0) if torn else rows))
        for last, row in pairwise(marked):
            before, rows = found.get(row - 1, range(row - 1, row)), found.get(row, range(row, row + 1))
            if last == row - 1 and row not in before and self._turns(row, rows):
                joined = range(before.start, rows.stop) if before and rows else range(0)
                joined = joined if len(joined) <= _SENTENCES else range(0)
                found.update(dict.fromkeys((row - 1, row, *before, *rows), joined))
        return found

    def _turns(self, row: int, rows: range) -> bool:
        """Say whether the quotation `rows` that begins with `row` turns the one right before it: "safe. But"."""
        before, block = row - 1, self.corpus.block
        if not QUOTATION_MARK.match(self.text(row)):
            return False
        if block[row] - block[before] > 1 or self.corpus.blocks[int(block[before])].kind == "heading":
            return False
        return turns(" ".join(map(self.text, rows)) or self.text(row), self.text(before), self.corpus.language)

    def gives(self, row: int) -> frozenset[str]:
        """The last names that the sentence holds in a longer name, and in small letters its words, but a bare role."""
        text, stands = self.text(row), self.standing(row)
        bare = stands.role if stands.kind == "weak" else ""
        if (text, bare) not in self._given:
            self._given[text, bare] = self._whole_names(text).union(_WORD.findall(text.casefold())) - {bare}
        return self._given[text, bare]

    def size(self, row: int) -> int:
        """The words of a sentence between white space."""
        text = self.text(row)
        if text not in self._sizes:
            self._sizes[text] = len(text.split())
        return self._sizes[text]

    def needs(self, row: int) -> tuple[tuple[str, int | None], ...]:
        """What the sentence takes for known, each with the sentence of its document that introduces it, or None."""
        if row not in self._needs:
            found: list[tuple[str, int | None]] = []
            for name in self.last_names(row):
                first = self._first(name, row)
                if first is not None and name in self._whole_names(self.text(first)):
                    found.append((name, first))
            stands = self.standing(row)
            if stands.role:
                introduced = self._introduced(stands.role, row)
                if stands.kind == "weak" and introduced is None:
                    introduced = self._before(row)
                if stands.kind == "weak" or introduced is not None:
                    found.append((stands.role, introduced))
            found += self._definite(row, stands.role)
            subject = besides(self.text(row), self.corpus.language)
            if subject.isalpha() and subject not in self._stop and subject not in dict(found):
                told = (one for one in self._near(row) if subject in self.gives(one))
                found.append((subject, next(told, self._before(row))))
            self._needs[row] = tuple(found)
        return self._needs[row]

    def _definite(self, row: int, role: str) -> list[tuple[str, int | None]]:
        """The definite nouns, but the role, that an earlier sentence introduces or that stand for one named there."""
        language = self.corpus.language
        found: list[tuple[str, int | None]] = []
        for noun, stands_in in definites(self.text(row), language):
            if noun == role:
                continue
            introduced = next((one for one in self._near(row) if self._tells(one, noun)), None)
            if introduced is not None or stands_in:
                found.append((noun, self._before(row) if introduced is None else introduced))
        return found

    def last_names(self, row: int) -> list[str]:
        """The names that the sentence writes without what stands before them in a longer name."""
        if self.corpus.language in CAPITAL_NOUNS:
            return []
        text = self.text(row)
        alone = {name[-1] for name in self._names(text) if len(name) == 1 or _polite(name)}
        return sorted(alone - self._whole_names(text))

    def _whole_names(self, text: str) -> frozenset[str]:
        """The last names that a text holds in a longer name."""
        return frozenset(
            [name[-1] for name in self._names(text) if len(name) > 1 and name[-2].casefold() not in _POLITE]
        )

    def _names(self, text: str) -> list[list[str]]:
        """Each run of words with a capital up to one that owns what follows, without the stop words that open it."""
        if text in self._named:
            return self._named[text]
        names: list[list[str]] = []
        for match in _NAME.finditer(text):
            words: list[str] = []
            for word in match.group().split():
                name = _OWNER.sub("", word)
                words.append(_ARTICLE.sub("", name).rstrip("."))
                if name != word:
                    names.append(words)
                    words = []
            names.append(words)
        for words in names:
            while words and words[0].casefold() in self._stop:
                del words[0]
        self._named[text] = [words for words in names if words and len(words[-1]) > 2]
        return self._named[text]

    def _first(self, word: str, row: int) -> int | None:
        """The first sentence of prose before `row` in its document that holds the word, or None."""
        document = int(self.corpus.document[row])
        plain = self.corpus.documents[document].plain
        end = int(self.corpus.start[row])
        at = -1
        low = int(np.searchsorted(self.corpus.document, document))
        starts = self.corpus.start[low : row + 1]
        while (at := plain.find(word, at + 1, end)) >= 0:
            inside = (plain[at - 1 : at] + plain[at + len(word) : at + len(word) + 1]).isalpha()
            found = low + int(np.searchsorted(starts, at, side="right")) - 1
            if not inside and found >= low and self.corpus.blocks[int(self.corpus.block[found])].kind != "heading":
                return found if found < row else None
        return None

    def _before(self, row: int) -> int | None:
        """The sentence before `row` in its block: what it calls by another word is best known from there."""
        return row - 1 if row and self.corpus.block[row - 1] == self.corpus.block[row] else None

    def _introduced(self, noun: str, row: int) -> int | None:
        """The nearest sentence before `row` that speaks of the noun otherwise than with a bare article, or None."""
        for before in self._near(row):
            # Most sentences do not hold its letters, which is soon told.
            spoken_of = noun in self.text(before).casefold() and noun in self.gives(before)
            if spoken_of and self.standing(before).role != noun:
                return before
        return None

    def _near(self, row: int) -> Iterator[int]:
        """The few sentences of its document before `row`, the last first, but headings, which no brief holds."""
        for before in range(row - 1, max(-1, row - 1 - _BACK), -1):
            if self.corpus.document[before] != self.corpus.document[row]:
                return
            if self.corpus.blocks[int(self.corpus.block[before])].kind != "heading":
                yield before

    def _tells(self, row: int, noun: str) -> bool:
        """Say whether the sentence tells the noun for the first time; most do not hold its letters, soon told."""
        text = self.text(row)
        return singular(noun) in text.casefold() and introduces(text, noun, self.corpus.language)


def _polite(name: list[str]) -> bool:
    return len(name) == 2 and name[0].casefold() in _POLITE
