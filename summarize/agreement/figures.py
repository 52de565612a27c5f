"""The value of figures and number words among the tokens of a statement, with their scales and fractions.

"Twenty-five thousand", "2.5m" beside a currency, "half a million", "1.234,5" as the language writes it; exact.
"""

from __future__ import annotations

import re
from fractions import Fraction

from summarize.agreement.tokens import Cursor

CURRENCIES = {"$": "usd", "€": "eur", "£": "gbp", "¥": "jpy", "₹": "inr"}


_MONEY = frozenset((*CURRENCIES.values(), "pound", "chf", "crown", "cny", "rub"))


_MANY = frozenset("people men women children menschen leute kinder personnes gens gente".split())
"""What is counted and has no "s" to show it."""
_LONGEST = 30
"""Digits; a longer run is a word like any other, so that no arithmetic grows with the input."""


_POINT_IS_COMMA = frozenset(("de", "fr", "es", "it", "pt", "nl", "cs", "da", "sv", "pl", "ru", "nb", "fi"))


def amount_at(cursor: Cursor, ahead: int, *, after_sign: bool) -> tuple[Fraction, int] | None:
    """The value and length in tokens of a number with its tens, units and scales: "twenty-five thousand"."""
    vocabulary = cursor.vocabulary
    if (
        cursor.key(ahead) in ("a", "an")
        and cursor.key(ahead + 1) in vocabulary.scales
        and len(cursor.key(ahead + 1)) > 2
    ):
        return vocabulary.scales[cursor.key(ahead + 1)], 2
    value = simple(cursor, ahead)
    if value is None:
        return None
    length = 1
    spelled = cursor.kind(ahead) == "word"
    if spelled and vocabulary.language == "fr":
        value, length = _french(cursor, ahead, value)
    elif spelled and value >= 20 and value % 10 == 0 and cursor.kind(ahead + 1) == "word":
        unit = vocabulary.numbers.get(cursor.key(ahead + 1))
        if unit is not None and 0 < unit < 10:
            value += unit
            length = 2
    if (
        cursor.key(ahead + length) == "and"
        and cursor.key(ahead + length + 1) == "a"
        and cursor.key(ahead + length + 2) == "half"
    ):
        return value + Fraction(1, 2), length + 3
    total = Fraction(0)
    while cursor.kind(ahead + length) == "word":
        word = cursor.key(ahead + length)
        scale = vocabulary.scales.get(word)
        following = cursor.key(ahead + length + 1)
        money = after_sign or following in CURRENCIES or vocabulary.units.get(following) in _MONEY
        glued = cursor.touches(ahead + length)
        counted = money or (glued and _is_counted(following, cursor))
        if scale is None or (len(word) == 1 and not (counted and (following in CURRENCIES or glued))):
            break
        value *= scale
        length += 1
        if not spelled or scale < 100:
            continue
        skip = 1 if cursor.key(ahead + length) in ("and", "et", "y", "und") else 0
        below = _amount_below(cursor, ahead + length + skip, scale)
        if below is not None:
            if scale >= 1000:
                total, value = total + value, below[0]
            else:
                value += below[0]
            length += skip + below[1]
    return total + value, length


def _french(cursor: Cursor, ahead: int, value: Fraction) -> tuple[Fraction, int]:
    """The value and length of tens with what is joined to them: "dix-sept", "vingt et un", "quatre-vingt-douze"."""
    length = 1
    if value == 4 and cursor.key(ahead + 1) in ("vingt", "vingts") and cursor.touches(ahead + 1):
        value, length = Fraction(80), 2
    if value < 10 or value % 10:
        return value, length
    link = cursor.key(ahead + length) == "et"
    below = simple(cursor, ahead + length + link) if cursor.kind(ahead + length + link) == "word" else None
    if link and cursor.key(ahead + length + 1) in ("un", "une"):
        below = Fraction(1)
    if below is None or not (link or cursor.touches(ahead + length)):
        return value, length
    if below < 10 or (value in (60, 80) and below < 17):
        value, length = value + below, length + link + 1
        if below == 10 and cursor.touches(ahead + length):
            more = simple(cursor, ahead + length)
            if more is not None and 7 <= more < 10:
                return value + more, length + 1
    return value, length


def _is_counted(word: str, cursor: Cursor) -> bool:
    """Say whether a word after a figure is what it counts, which a measure has no room for: "3.5m people"."""
    return word in _MANY or (len(word) > 3 and word.endswith("s") and word not in cursor.vocabulary.words)


def _amount_below(cursor: Cursor, ahead: int, scale: Fraction) -> tuple[Fraction, int] | None:
    """A spelled number under `scale`, of one or two words."""
    value = simple(cursor, ahead) if cursor.kind(ahead) == "word" else None
    if value is None or value >= scale:
        return None
    unit = cursor.vocabulary.numbers.get(cursor.key(ahead + 1)) if cursor.kind(ahead + 1) == "word" else None
    if value >= 20 and value % 10 == 0 and unit is not None and 0 < unit < 10:
        return value + unit, 2
    return value, 1


def simple(cursor: Cursor, ahead: int) -> Fraction | None:
    """The value of one token, digits or a number word."""
    kind = cursor.kind(ahead)
    if kind == "number":
        return _digits(cursor.key(ahead), cursor.language)
    return cursor.vocabulary.numbers.get(cursor.key(ahead)) if kind == "word" else None


def _digits(spelling: str, language: str) -> Fraction | None:
    """The value of digits with separators, read as the language writes them; None where they are no number."""
    if len(spelling) > _LONGEST:
        return None
    if spelling.isdecimal():
        return Fraction(int(spelling))
    digits = re.sub("[' \u00a0\u202f\u2009]", "", spelling)
    point, comma = (",", ".") if language in _POINT_IS_COMMA else (".", ",")
    if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(comma)}\d{{3}})+(?:{re.escape(point)}\d+)?", digits):
        digits = digits.replace(comma, "")
    digits = digits.replace(point, ".")
    if re.fullmatch(r"-?\d+(?:\.\d+)?", digits, re.ASCII) or digits.isdecimal():
        return Fraction(digits)
    return None


def fraction_at(cursor: Cursor, ahead: int) -> tuple[Fraction, int] | None:
    """The value of "half a", "a quarter of", "two-thirds of"."""
    vocabulary = cursor.vocabulary
    key, following = cursor.key(ahead), cursor.key(ahead + 1)
    if key == "half" and following in ("of", "the"):
        return Fraction(1, 2), 1
    if key == "half" and following in ("a", "an"):
        scale = vocabulary.scales.get(cursor.key(ahead + 2))
        if scale is not None and len(cursor.key(ahead + 2)) > 2:
            return scale / 2, 3
        return (Fraction(1, 2), 2) if cursor.key(ahead + 2) in vocabulary.units else None
    if following in vocabulary.fractions and cursor.kind(ahead) in ("word", "number"):
        part = vocabulary.fractions[following]
        count = Fraction(1) if key in ("a", "an", "un", "une", "ein", "una") else simple(cursor, ahead)
        hyphen = cursor.touches(ahead + 1)
        if count is not None and (
            hyphen or count > 1 or cursor.key(ahead + 2) in ("of", "de", "des", "der", "del", "d")
        ):
            return count * part, 2
    return None
