"""Times of day among the tokens of a statement, told in minutes after midnight.

An hour that may be before noon or after it, "quarter to eight", is told with a question mark.
"""

from __future__ import annotations

import re
from fractions import Fraction

from summarize.agreement.dates import TO
from summarize.agreement.tokens import Cursor, Fact


def read_time(cursor: Cursor) -> Fact | None:
    """A time of day in minutes after midnight: 21:30, 9:30 p.m., 9.30pm, 22 h 15, halb drei nachmittags, noon."""
    vocabulary = cursor.vocabulary
    key, kind = cursor.key(), cursor.kind()
    if kind == "word" and key in vocabulary.clock_words:
        return Fact(1, f"t{vocabulary.clock_words[key]}", "time", str(vocabulary.clock_words[key]))
    spoken = _spoken(cursor)
    if spoken is not None:
        return spoken
    if vocabulary.hours:
        return _hour(cursor)
    if kind not in ("time", "number"):
        return None
    half = cursor.key(1)
    if kind == "number" and half not in ("am", "pm"):
        return None
    if not _CLOCK.fullmatch(key):
        return None
    hours, _, minutes = key.replace(".", ":").partition(":")
    total = int(hours) * 60 + int(minutes or 0)
    if half in ("am", "pm"):
        total = total % 720 + (720 if half == "pm" else 0)
        return Fact(2, f"t{total}", "time", str(total))
    return Fact(1, f"t{total}", "time", f"{total}?" if 60 <= total < 780 else str(total))


_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d{2})?", re.ASCII)
_DAY = 1440


def _hour(cursor: Cursor) -> Fact | None:
    """An hour with the word for it, "17.30 Uhr", "7 h 45", "a las cinco de la tarde", or in figures alone, "17:30"."""
    vocabulary, key, kind = cursor.vocabulary, cursor.key(), cursor.kind()
    spelled = vocabulary.numbers.get(key, _ONE.get(key)) if kind == "word" else None
    if spelled is not None and spelled.denominator == 1:
        hours, minutes = int(spelled), ""
    elif kind in ("time", "number") and _CLOCK.fullmatch(key):
        figure, _, minutes = key.replace(".", ":").partition(":")
        hours = int(figure)
    else:
        return None
    led = cursor.key(-1) in vocabulary.hour_leads
    length = 2 if cursor.key(1) in vocabulary.hours else 1
    total = hours * 60 + int(minutes or 0)
    if length == 2 and not minutes and cursor.kind(2) == "number" and len(cursor.key(2)) == 2:
        minutes = cursor.key(2)
        total, length = total + int(minutes) if minutes.isdecimal() else total, 3
    article = led and bool(vocabulary.hour_articles.intersection((cursor.key(-1),)))
    more, size = _minutes(cursor, length) if not minutes and (article or length == 2) else (0, 0)
    length, total, daytime = _with_daytime(cursor, length + size, total + more)
    counted = (
        cursor.kind(length) == "word" and cursor.between(length) == " " and cursor.key(length) not in vocabulary.words
    )
    ranged = length == 1 and cursor.key(1) in TO and cursor.key(3) in vocabulary.hours
    bare = article and ((length == 1 and not counted) or size > 0)
    told = length > 1 and not (size and not daytime and not led)
    told = told and (bool(minutes) or led or daytime or not vocabulary.hour_leads)
    told = told and (bool(minutes) or daytime or cursor.key(length) != "de")
    if key in _ONE and vocabulary.hour_leads and not (daytime or bare):
        return None
    if total > _DAY or not (told or ranged or bare or kind == "time"):
        return None
    open_ = (bare or size > 0) and not daytime and not minutes and total < 780
    return Fact(length, f"t{total}", "time", f"{total}?" if open_ else str(total))


_ONE = {"una": Fraction(1), "une": Fraction(1), "ein": Fraction(1)}
"""Articles that count the first hour."""
_ADDING = {"y": 1, "et": 1, "menos": -1, "moins": -1}


def _minutes(cursor: Cursor, length: int) -> tuple[int, int]:
    """The minutes told behind a full hour, "y media", "moins le quart", and their length in tokens; 0 for none."""
    side = _ADDING.get(cursor.key(length), 0)
    start = length + 1 + (cursor.key(length + 1) == "le")
    minutes = cursor.vocabulary.clock_parts.get(cursor.key(start), 0)
    return (side * minutes, start + 1 - length) if side and minutes else (0, 0)


def _with_daytime(cursor: Cursor, length: int, total: int) -> tuple[int, int, bool]:
    """Read on over "abends", "de la tarde": where the hour ends, its minutes after midnight, and whether that told."""
    for phrase, after in cursor.vocabulary.daytimes.get(cursor.key(length), ()):
        if cursor.says(phrase, length):
            return length + len(phrase), total + 720 * (after and total < 720), True
    return length, total, False


def _spoken(cursor: Cursor) -> Fact | None:
    """An hour as it is spoken: "quarter to eight", "half past four", "halb fünf"; whether before noon or after is told
    by the part of the day behind it alone.
    """
    ahead = 1 if cursor.key() == "a" else 0
    minutes = cursor.vocabulary.clock_parts.get(cursor.key(ahead))
    if minutes is None:
        return None
    half = minutes == 30 and cursor.vocabulary.language == "de"
    side = -1 if half else {"to": -1, "past": 1, "vor": -1, "nach": 1}.get(cursor.key(ahead + 1))
    length = ahead + (2 if half else 3)
    hour = cursor.vocabulary.numbers.get(cursor.key(length - 1), cursor.key(length - 1))
    if side is None or not str(hour).isdecimal() or not 1 <= int(hour) <= 12:
        return None
    if minutes == 30 and side < 0 and not half:
        return None
    total = (int(hour) * 60 + side * minutes - 60) % 720 + 60
    length, told, daytime = _with_daytime(cursor, length, total)
    return Fact(length, f"t{told}", "time", str(told) if daytime and total < 720 else f"{told}?")
