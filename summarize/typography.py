"""Which characters are one character to a reader: quote and dash styles, white space, composed letters.

The `exact` match folds these and nothing else. Pure functions over strings; offsets are kept by `Folded`.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

from summarize.document import MASK

_QUOTES = {"'": "‘’‚‛′`´ʼ＇", '"': "“”„‟«»″＂", "-": "‐‑‒–—―−﹣－"}
_STYLES = {ord(style): plain for plain, styles in _QUOTES.items() for style in styles}
_SPACES = {
    ord(space): " " for space in "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
}
_SPACES |= dict.fromkeys(range(8192, 8203), " ")
_TABLE = {**_STYLES, **_SPACES}


def fold(text: str) -> str:
    """`text` as the `exact` match compares it: NFC, straight quotes, one dash, white space runs as one space."""
    return " ".join(unicodedata.normalize("NFC", text.replace(MASK, "")).translate(_TABLE).split())


def fold_word(word: str) -> str:
    """One word for counting: folded as above and in lower case."""
    if word.isascii() and MASK not in word:
        return word.lower()
    return unicodedata.normalize("NFC", word.replace(MASK, "")).translate(_TABLE).casefold()


def fold_quotes(text: str) -> str:
    """`text` with straight quotes and one dash; every offset stays."""
    return text.translate(_STYLES)


@dataclass(frozen=True, slots=True)
class Folded:
    """A document's `plain` layer as `exact` compares it, with the way back to its offsets.

    `text` holds single spaces, no mask and composed letters. Piece k begins at `starts[k]` of `text` and at
    `origins[k]` of the source; inside a piece offsets run alike, unless `ends[k]` is set: then the whole piece
    stands for the source up to there.
    """

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, plain: str) -> Folded:
        """Fold one document; linear in its length."""
        styled = plain.translate(_TABLE)
        if not unicodedata.is_normalized("NFC", plain):
            return cls._by_cluster(styled)
        parts: list[str] = []
        starts, origins, ends = [0], [0], [-1]
        length = cursor = 0
        for gap in _GAP.finditer(styled):
            parts.append(styled[cursor : gap.start()])
            length += gap.start() - cursor
            if " " in gap.group():
                parts.append(" ")
                starts.append(length)
                origins.append(gap.start())
                ends.append(gap.end())
                length += 1
            cursor = gap.end()
            starts.append(length)
            origins.append(cursor)
            ends.append(-1)
        parts.append(styled[cursor:])
        return cls("".join(parts), tuple(starts), tuple(origins), tuple(ends))

    @classmethod
    def _by_cluster(cls, styled: str) -> Folded:
        """The slow way, a letter with its marks at a time, for text that is not composed."""
        parts: list[str] = []
        starts: list[int] = []
        origins: list[int] = []
        ends: list[int] = []
        length = 0
        cluster, begin, end = "", 0, 0

        def close() -> None:
            nonlocal length
            composed = unicodedata.normalize("NFC", cluster).translate(_TABLE)
            if composed:
                parts.append(composed)
                starts.append(length)
                origins.append(begin)
                ends.append(end)
                length += len(composed)

        for offset, character in enumerate(styled):
            if character == MASK:
                continue
            if cluster and (
                character == cluster == " "
                or unicodedata.combining(character)
                or _compose(cluster, character)
            ):
                cluster = " " if character == " " else cluster + character
            else:
                close()
                cluster, begin = character, offset
            end = offset + 1
        close()
        return cls("".join(parts), tuple(starts), tuple(origins), tuple(ends))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The source offsets of `text[start:end]`, which must not be empty."""
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, end - 1) - 1
        begin = self.origins[first] + (start - self.starts[first] if self.ends[first] < 0 else 0)
        if self.ends[last] >= 0:
            return begin, self.ends[last]
        return begin, self.origins[last] + (end - self.starts[last])

    def occurrences(self, words: str) -> list[tuple[int, int]]:
        """Where the folded `words` stand, at word limits, as source offsets, leftmost first, never overlapping.

        Linear in the text: the search is the two-way search of `str.find`.
        """
        found: list[tuple[int, int]] = []
        cursor = self.text.find(words) if words else -1
        while cursor >= 0:
            end = cursor + len(words)
            if at_word_limits(self.text, cursor, end):
                found.append(self.span(cursor, end))
                cursor = self.text.find(words, end)
            else:
                cursor = self.text.find(words, cursor + 1)
        return found


_GAP = re.compile(rf"[ {MASK}]{{2,}}|{MASK}")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)


def at_word_limits(text: str, start: int, end: int) -> bool:
    """Say whether `[start, end)` begins and ends between words of `text`: "6" is no word of "6,000" or "6.5"."""
    return not (_joined(text, start) or _joined(text, end))


def _joined(text: str, offset: int) -> bool:
    """Say whether the characters on both sides of `offset` belong to one word."""
    if not 0 < offset < len(text):
        return False
    before, after = text[offset - 1], text[offset]
    if _is_letter(before) and _is_letter(after):
        return not (_UNSPACED.match(before) or _UNSPACED.match(after))
    if after in ".,:" and before.isdigit():
        return offset + 1 < len(text) and text[offset + 1].isdigit()
    if before in ".,:" and after.isdigit():
        return offset > 1 and text[offset - 2].isdigit()
    return False


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_" or unicodedata.category(character)[0] == "M"


def _compose(cluster: str, character: str) -> bool:
    """Say whether `character` melts into the cluster before it, as a Hangul vowel or an Indic sign may."""
    if character.isascii():
        return False
    normalize = unicodedata.normalize
    return normalize("NFC", cluster + character) != normalize("NFC", cluster) + normalize("NFC", character)
