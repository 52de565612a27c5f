"""The value of figures and number words among the tokens of a statement, with their scales and fractions.

"Twenty-five thousand", "2.5m" beside a currency, "half a million", "1.234,5" as the language writes it; exact.
"""

from __future__ import annotations

import re
from fractions import Fraction

from summarize.agreement.tokens import Cursor
from summarize.agreement.vocabulary import AND

CURRENCIES = {"$": "usd", "€": "eur", "£": "gbp", "¥": "jpy", "₹": "inr"}


_MONEY = frozenset((*CURRENCIES.values(), "pound", "chf", "crown", "cny", "rub"))


_MANY = frozenset("people men women children menschen leute kinder personnes gens gente".split())
"""What is counted and has no "s" to show it."""
_ONE = frozenset("a an un une una uno ein eine einen einem einer".split())
_HALF_NOUNS = frozenset("halfte moitie mitad".split())
HALVES = frozenset("demi demie medio media".split())
_LONGEST = 30
"""Digits; a longer run is a word like any other, so that no arithmetic grows with the input."""


_POINT_IS_COMMA = frozenset(("de", "fr", "es", "it", "pt", "nl", "cs", "da", "sv", "pl", "ru", "nb", "fi"))


def amount_at(cursor: Cursor, ahead: int, *, after_sign: bool) -> tuple[Fraction, int] | None:
    """The value and length in tokens of a number with its tens, units and scales: "twenty-five thousand"."""
    vocabulary = cursor.vocabulary
    if (
        cursor.key(ahead) in _ONE
        and cursor.key(ahead + 1) in vocabulary.scales
        and cursor.key(ahead + 1) not in vocabulary.numbers
        and len(cursor.key(ahead + 1)) > 2
    ):
        return _halved(cursor, ahead, vocabulary.scales[cursor.key(ahead + 1)], 2)
    value = simple(cursor, ahead)
    if value is None:
        return None
    if cursor.kind(ahead) == "word":
        return _spelled(cursor, ahead)
    length = 1
    part = _part_behind(cursor, ahead)
    if part is not None:
        value, length = value + part[0], length + part[1]
    if cursor.key(ahead + 1) == "and" and cursor.key(ahead + 2) == "a" and cursor.key(ahead + 3) == "half":
        return _and_a_half(cursor, ahead, value, length)
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
    return _halved(cursor, ahead, value, length)


def _part_behind(cursor: Cursor, ahead: int) -> tuple[Fraction, int] | None:
    """The value and length of a fraction in digits behind a whole number: "3 1/2", "3½"."""
    written = _FRACTION.fullmatch(cursor.key(ahead + 1))
    if written:
        return Fraction(int(written[1]), int(written[2])), 1
    slash = cursor.between(ahead + 1) == " " and cursor.between(ahead + 2) == "/" and cursor.kind(ahead + 2) == "number"
    over, under = (cursor.key(at) for at in (ahead + 1, ahead + 2))
    if not slash or not over.isdecimal() or not under.isdecimal() or not 0 < int(over) < int(under) < _MOST_AMONG:
        return None
    return Fraction(int(over), int(under)), 2


_FRACTION = re.compile(r"([1-9])⁄([2-9])")


def _spelled(cursor: Cursor, ahead: int) -> tuple[Fraction, int]:
    """The value and length of a number in words: groups under a thousand, each with the scale behind it."""
    vocabulary = cursor.vocabulary
    total = group = Fraction(0)
    length, least = 0, Fraction(0)
    while cursor.kind(ahead + length) == "word":
        if length and cursor.between(ahead + length).strip(" -"):
            break
        link = 1 if length and cursor.key(ahead + length) in AND else 0
        if link and cursor.key(ahead + length + 1) == "a" and cursor.key(ahead + length + 2) == "half":
            return _and_a_half(cursor, ahead, total + group, length)
        word = cursor.key(ahead + length + link)
        scale = vocabulary.scales.get(word)
        if scale is not None and len(word) > 1 and not link:
            if scale == 100 and group >= 100:
                break
            length += 1
            if scale == 100:
                group = (group or 1) * scale
            elif least and scale > least:
                total, group, least = (total + group) * scale, Fraction(0), scale
            else:
                total, group, least = total + (group or 1) * scale, Fraction(0), scale
            continue
        below = _below(cursor, ahead + length + link)
        room = least if not group and least else Fraction(100) if group and not group % 100 else Fraction(0)
        if below is None or (length and below[0] >= room):
            break
        group += below[0]
        length += link + below[1]
    return _halved(cursor, ahead, total + group, length)


def _below(cursor: Cursor, ahead: int) -> tuple[Fraction, int] | None:
    """The value and length of a number word with the unit that is joined to its tens."""
    value = simple(cursor, ahead) if cursor.kind(ahead) == "word" else None
    if value is None:
        return None
    if cursor.vocabulary.language == "fr":
        return _french(cursor, ahead, value)
    if 20 <= value < 100 and value % 10 == 0 and cursor.kind(ahead + 1) == "word":
        link = 1 if cursor.key(ahead + 1) == "y" else 0
        following = cursor.key(ahead + 1 + link)
        unit = Fraction(1) if link and following in _ONE else cursor.vocabulary.numbers.get(following)
        if unit is not None and 0 < unit < 10:
            return value + unit, 2 + link
    return value, 1


def _halved(cursor: Cursor, ahead: int, value: Fraction, length: int) -> tuple[Fraction, int]:
    """A number with the half of its scale behind it: "deux millions et demi", "dos millones y medio"."""
    last = cursor.vocabulary.scales.get(cursor.key(ahead + length - 1))
    if last and cursor.key(ahead + length) in ("et", "y") and cursor.key(ahead + length + 1) in HALVES:
        return value + last / 2, length + 2
    return value, length


def _and_a_half(cursor: Cursor, ahead: int, value: Fraction, length: int) -> tuple[Fraction, int]:
    """A number with "and a half" behind it, and the scale of both: "one and a half million"."""
    scale = cursor.vocabulary.scales.get(cursor.key(ahead + length + 3)) or 1
    return (value + Fraction(1, 2)) * scale, length + 3 + (scale != 1)


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


_MOST_AMONG = 20
"""The largest figure of "one in ...": beyond it "in" leads to a year or a place."""


def fraction_at(cursor: Cursor, ahead: int) -> tuple[Fraction, int] | None:
    """The value of "half a", "a quarter of", "two-thirds of", "one in four"."""
    vocabulary = cursor.vocabulary
    key, following = cursor.key(ahead), cursor.key(ahead + 1)
    led = 2 if following == "in" else 3 if (following, cursor.key(ahead + 2)) == ("out", "of") else 0
    if led and vocabulary.language == "en":
        count, among = simple(cursor, ahead), simple(cursor, ahead + led)
        if count and among and count < among <= _MOST_AMONG and cursor.key(ahead + led + 1) not in vocabulary.units:
            return count / among, led + 1
    if key == "half" and following in ("of", "the"):
        return Fraction(1, 2), 1
    if key == "half" and following in ("a", "an"):
        scale = vocabulary.scales.get(cursor.key(ahead + 2))
        if scale is not None and len(cursor.key(ahead + 2)) > 2:
            return scale / 2, 3
        return (Fraction(1, 2), 2) if cursor.key(ahead + 2) in vocabulary.units else None
    if key in _HALF_NOUNS:
        return Fraction(1, 2), 1
    if following in vocabulary.fractions and cursor.kind(ahead) in ("word", "number"):
        part = vocabulary.fractions[following]
        count = Fraction(1) if key in ("a", "an", "un", "une", "ein", "una") else simple(cursor, ahead)
        hyphen = cursor.touches(ahead + 1)
        if count is not None and (
            hyphen
            or count > 1
            or cursor.key(ahead + 2) in ("of", "de", "des", "der", "del", "d")
            or (cursor.language in _POINT_IS_COMMA and cursor.between(ahead + 2).strip(" ") != "")
            or (cursor.language in _POINT_IS_COMMA and not cursor.key(ahead + 2))
        ):
            return count * part, 2
    return None
