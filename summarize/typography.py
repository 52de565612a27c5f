"""Which characters are one character to a reader: quote and dash styles, white space, composed letters.

The `exact` match folds these and nothing else. Pure functions over strings; offsets are kept by `Folded`.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import NamedTuple

from summarize.characters import SPACES, UNSPACED, within
from summarize.document import MASK
from summarize.patterns import compiled

_QUOTES = {"'": "‘’‚‛′`´ʼ＇", '"': "“”„‟«»″＂", "-": "‐‑‒–—―−﹣－"}
_STYLES = {style: plain for plain, styles in _QUOTES.items() for style in styles}
_TABLE = {**_STYLES, **dict.fromkeys(SPACES, " ")}


def _restyled(text: str, table: dict[str, str]) -> str:
    """`text` with some characters replaced, one for one; twenty times as fast as `str.translate` on prose."""
    for style, plain in table.items():
        if style in text:
            text = text.replace(style, plain)
    return text


def composed(text: str) -> str:
    """`text` in NFC, in linear time.

    Sorting a run of marks takes `unicodedata.normalize` the square of its length, so what is longer than any word
    carries is composed in pieces.
    """
    if unicodedata.is_normalized("NFC", text):
        return text
    cuts = [0, *(run.end() for run in compiled(_LONG_RUN).finditer(text)), len(text)]
    return "".join(unicodedata.normalize("NFC", text[start:end]) for start, end in zip(cuts, cuts[1:], strict=False))


_MARKS = 30
"""Marks on one letter; Unicode's stream-safe form (UAX #15) allows as many."""
_LONG_RUN = rf"[^\w\0-\u02ff]{{{_MARKS}}}"


def fold(text: str) -> str:
    """`text` as the `exact` match compares it: NFC, straight quotes, one dash, white space runs as one space."""
    return " ".join(_restyled(composed(text.replace(MASK, "")), _TABLE).split())


def fold_word(word: str) -> str:
    """One word for counting: folded as above and in lower case."""
    if word.isascii() and MASK not in word:
        return word.lower()
    return _restyled(composed(word.replace(MASK, "")), _TABLE).casefold()


_SINGLE = (
    r"(?<![\w'’])['‘](?!(?:em|tis|twas|til|cause|bout|n)\b|s-)(?=[^\W\d_])"
    r"((?:[^'‘’\"“”«»]|(?<=\w)['’](?=\w)|(?<=s)['’](?= [a-z])){3,})['’](?!\w)"
)


def single_quoted(text: str) -> list[tuple[int, int]]:
    """The ranges between single quotation marks, as British papers set them, whatever apostrophes stand between."""
    if "'" not in text and "‘" not in text:
        return []
    found = (match.span(1) for match in compiled(_SINGLE).finditer(text))
    return [(start, end) for start, end in found if not (_opens_name(text, start) and _is_owner(text, end))]


def _opens_name(text: str, start: int) -> bool:
    """Say whether a mark before a capital may belong to a name, as a curved one does not: "'Abd"."""
    return text[start].isupper() and text[start - 1] == "'"


def _is_owner(text: str, end: int) -> bool:
    """Say whether a mark behind an "s" may tell an owner: "'Abd said the fighters' leader died"."""
    return text[end - 1] == "s" and text[end + 1 : end + 2] == " " and text[end + 2 : end + 3].islower()


def fold_quotes(text: str) -> str:
    """`text` with straight quotes and one dash; every offset stays."""
    return _restyled(text, _STYLES)


class Folded(NamedTuple):
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
        styled = _restyled(plain, _TABLE)
        pattern = _GAP if MASK in plain else _BLANKS
        if not unicodedata.is_normalized("NFC", plain.replace(MASK, "")):
            pattern = _GAP_OR_WORD
        parts: list[str] = []
        starts, origins, ends = [0], [0], [-1]
        length = cursor = 0

        def add(words: str, start: int, end: int) -> None:
            """Let `words` stand for the source from `start` to `end`, and what follows for itself."""
            nonlocal length, cursor
            parts.append(styled[cursor:start])
            length += start - cursor
            if words:
                parts.append(words)
                starts.append(length)
                origins.append(start)
                ends.append(end)
                length += len(words)
            cursor = end
            starts.append(length)
            origins.append(end)
            ends.append(-1)

        for match in pattern.finditer(styled):
            found, offset = match.group(), match.start()
            if found[0] in _BLANK:
                add(" " if " " in found else "", offset, match.end())
            elif not unicodedata.is_normalized("NFC", found.replace(MASK, "")):
                for start, end in _clusters(found):
                    letter = unicodedata.normalize("NFC", found[start:end].replace(MASK, ""))
                    add(_restyled(letter, _TABLE), offset + start, offset + end)
            else:
                for mask in _GAP.finditer(found):
                    add("", offset + mask.start(), offset + mask.end())
        parts.append(styled[cursor:])
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
                cursor = self.text.find(words, _next_limit(self.text, cursor + 1))
        return found


_LETTERS = re.compile("[A-Za-z0-9]+")
_BLANK = f" {MASK}"
_BLANKS = re.compile("  +")
"""The gaps of a text without markup."""
_GAP = re.compile(rf"[ {MASK}]{{2,}}|{MASK}")
_GAP_OR_WORD = re.compile(rf"[ {MASK}]{{2,}}|{MASK}|[^{_BLANK}](?:[^ ]*[^{_BLANK}])?")


def _clusters(word: str) -> list[tuple[int, int]]:
    """The letters of a word, each with its marks, as ranges."""
    ranges: list[tuple[int, int]] = []
    begin, marks = 0, 0
    for offset, character in enumerate(word):
        if offset == begin or character == MASK:
            continue
        if marks < _MARKS and (
            unicodedata.combining(character) or _compose(word[begin:offset].replace(MASK, ""), character)
        ):
            marks += 1
        else:
            ranges.append((begin, offset))
            begin, marks = offset, 0
    ranges.append((begin, len(word)))
    return ranges


def at_word_limits(text: str, start: int, end: int) -> bool:
    """Say whether `[start, end)` begins and ends between words of `text`: "6" is no word of "6,000" or "6.5"."""
    return not (_joined(text, start) or _joined(text, end))


def begins(text: str, words: str) -> bool:
    """Say whether a text begins with some words, folded and in any case, and not inside a word of it.

    Marks in front of either are passed over: nobody types the quotation mark that a sentence opens with.
    """
    whole, first = (_FRONT.sub("", fold(side).casefold()) for side in (text, words))
    return bool(first) and whole.startswith(first) and at_word_limits(whole, 0, len(first))


_FRONT = re.compile(r"^[\W_]+(?=\w)")


def _next_limit(text: str, offset: int) -> int:
    """The first offset from here on where a word may begin, so that one long word is not searched at each letter."""
    while _joined(text, offset):
        run = _LETTERS.match(text, offset)
        offset = run.end() if run else offset + 1
    return offset


def _joined(text: str, offset: int) -> bool:
    """Say whether the characters on both sides of `offset` belong to one word."""
    if not 0 < offset < len(text):
        return False
    before, after = text[offset - 1], text[offset]
    if _is_letter(before) and _is_letter(after):
        return not (within(before, UNSPACED) or within(after, UNSPACED))
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
