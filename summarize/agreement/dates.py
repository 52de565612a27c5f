"""Dates among the tokens of a statement, each told by value.

A date is a set of fields: "weekday=2;day=4;month=3;year=2026", "century=14", "season=1". Two dates differ where a
field that both tell differs. A span is told by both its ends. "03/04/2026" is read in the order of the language; in
English, which knows two orders, only where one of the figures is no month. "Yesterday" stays what it is: the day on
which a text was written is not known here.
"""

from __future__ import annotations

import re

from summarize.agreement.tokens import Cursor, Fact

_ARTICLES = frozenset("zu den dem le el a~".split())
_NAMES = ("year", "month", "day", "weekday", "part")
_DAY_FOLLOWS = frozenset("an zu von bis ab seit".split())
TO = frozenset("to until through bis a a~ jusque hasta till".split())
"""Between the two ends of a span."""


def read_date(cursor: Cursor) -> Fact | None:
    """The date that begins at the cursor, or None."""
    kind = cursor.kind()
    if kind != "number" and not (kind == "word" and cursor.key().lower() in cursor.vocabulary.dated):
        return None
    named = _span_or_century(cursor) or _figures(cursor)
    if named is not None:
        return named
    fields, length = _days_of_month(cursor) or _fields(cursor, 0)
    if fields and "to" in fields:
        end_day = fields.pop("to")
        end = {**fields, "day": end_day}
        return _span(fields, end, length)
    if not fields:
        return None
    end, end_length = _end_of_span(cursor, fields, length)
    sense = _sense(fields)
    if end:
        return _span(fields, end, end_length)
    return Fact(length, f"@{sense}", "date", sense)


def _span(start: dict[str, int], end: dict[str, int], length: int) -> Fact:
    first, last = _sense(start), _sense(end)
    return Fact(length, f"@{first}..{last}", "date", f"{first};to={last.replace(';', ',').replace('=', '')}")


def _days_of_month(cursor: Cursor) -> tuple[dict[str, int], int] | None:
    """The first and last day of "3 to 9 May", "3-9 May"."""
    first = _day(cursor, 0)
    joined = cursor.touches(1) and cursor.between(1) != ""
    second = 1 if joined else 3 if cursor.key(2) in _ARTICLES else 2
    if first is None or not (joined or cursor.key(1) in TO):
        return None
    named = second + 1 + (cursor.key(second + 1) == "de")
    last, month = _day(cursor, second), _month(cursor, named)
    if last is None or month is None or last <= first:
        return None
    return {"day": first, "month": month, "to": last}, named + 1


def _span_or_century(cursor: Cursor) -> Fact | None:
    """A span that is named: "last week", "in the spring", "the 14th century", "the 1920s", "2026-27", "yesterday"."""
    vocabulary = cursor.vocabulary
    key = cursor.key()
    if cursor.kind() == "number":
        if key.isdecimal() and len(key) in (2, 4) and cursor.key(1) == "s" and cursor.between(1) == "":
            decade = int(key) if len(key) == 4 else 1900 + int(key)
            if len(key) == 4 or (cursor.between(0).endswith("'") and decade % 10 == 0):
                return Fact(2, f"@decade={decade}", "date", f"decade={decade}")
        year = _year(cursor, 0)
        if year is not None and cursor.kind(1) == "number" and _through(cursor) and not cursor.touches(2):
            following = cursor.key(1)
            if len(following) in (2, 4) and following.isdecimal() and cursor.between(1) != "":
                end = year // 100 * 100 + int(following) if len(following) == 2 else int(following)
                if year < end <= year + 99:
                    return Fact(2, f"@year={year}..{end}", "date", f"years={year}-{end}")
        if cursor.key(1) in ("st", "nd", "rd", "th") and cursor.key(2) == "century" and len(key) <= 2:
            return Fact(3, f"@century={key}", "date", f"century={key}")
        return None
    if key in vocabulary.ordinals and cursor.key(1) == "century":
        number = str(vocabulary.ordinals[key])
        return Fact(2, f"@century={number}", "date", f"century={number}")
    if key in vocabulary.relative_days:
        day = str(vocabulary.relative_days[key])
        return Fact(1, f"@relative={day}", "date", f"relative={day}")
    if key in vocabulary.pointers:
        following = cursor.key(1)
        if following in vocabulary.spans:
            span = f"{key} {vocabulary.seasons.get(following, following)}"
            return Fact(2, f"@{span}", "date", f"span={span}")
    year = _year(cursor, 1) if key in _YEARS else None
    if year is not None:
        return Fact(2, f"@year={year}", "date", f"year={year}")
    if key in vocabulary.spans and cursor.key(1) in vocabulary.pointers and cursor.vocabulary.language in ("fr", "es"):
        return Fact(2, f"@{cursor.key(1)} {key}", "date", f"span={cursor.key(1)} {key}")
    if key in vocabulary.seasons and _is_season(cursor):
        season = str(vocabulary.seasons[key])
        of = 1 if cursor.key(1) in ("of", "de", "des", "du", "del") else 0
        year = _year(cursor, 1 + of)
        fields = f"season={season}" + (f";year={year}" if year is not None else "")
        return Fact(1 if year is None else 2 + of, f"@{fields}", "date", fields)
    return None


_YEARS = frozenset("jahr jahre annee ano".split())
"""What may stand before a year and tells nothing of it."""


def _is_season(cursor: Cursor) -> bool:
    """Say whether "spring" or "fall" is the season here."""
    before, second = cursor.key(-1), cursor.key(-2)
    if cursor.vocabulary.language != "en":
        return True
    if before in ("this", "last", "next", "in", "since", "by", "early", "late"):
        return True
    return (before == "the" and second in ("in", "by", "since", "until", "of", "during", "for")) or _year(
        cursor, 1
    ) is not None


def _fields(cursor: Cursor, ahead: int) -> tuple[dict[str, int], int]:
    """The fields of a date `ahead` of the cursor, and where it ends."""
    vocabulary = cursor.vocabulary
    fields: dict[str, int] = {}
    length = ahead
    english = vocabulary.language == "en"
    if cursor.kind(length) == "word" and cursor.key(length) in vocabulary.weekdays:
        if (english and not _is_written_out(cursor, length)) or (cursor.key(length) in ("sun", "sat", "mon") and ahead):
            return {}, ahead
        fields["weekday"] = vocabulary.weekdays[cursor.key(length)]
        length += 1
    elif cursor.kind(length) == "word" and cursor.key(length) in vocabulary.day_parts:
        fields["weekday"], fields["part"] = vocabulary.day_parts[cursor.key(length)]
        length += 1
    skip = 1 if length > ahead and cursor.key(length) in ("the", "le", "el", "der", "den", "dem", "an") else 0
    month, day = _month(cursor, length), _day(cursor, length + skip)
    if month is not None:
        length = _after_month(cursor, length, month, fields)
    elif day is not None:
        after = _past_ordinal(cursor, length + skip + 1)
        spelled = cursor.kind(length + skip) == "word"
        after += 1 if cursor.key(after) in ("of", "de") else 0
        named = _month(cursor, after)
        if named is not None and not (spelled and cursor.key(after - 1) != "of" and day != 1):
            fields |= {"day": day, "month": named}
            length = after + 1
    if "month" in fields and "year" not in fields:
        skip = 1 if cursor.key(length) in ("de", "of") else 0
        year = _year(cursor, length + skip)
        if year is not None:
            fields["year"] = year
            length += skip + 1
    return fields, length


def _after_month(cursor: Cursor, length: int, month: int, fields: dict[str, int]) -> int:
    """Read on after the name of a month; returns where the date ends."""
    following, year = _day(cursor, length + 1), _year(cursor, length + 1)
    if following is not None and not (cursor.language != "en" and cursor.between(length + 1) != " "):
        fields |= {"month": month, "day": following}
        return _past_ordinal(cursor, length + 2)
    if year is not None:
        fields |= {"month": month, "year": year}
        return length + 2
    if (
        cursor.key(length) in ("may", "march", "mar", "sep", "dec", "mars")
        and length == 0
        and not _after_preposition(cursor)
    ):
        return length
    fields["month"] = month
    return length + 1


def _end_of_span(cursor: Cursor, fields: dict[str, int], length: int) -> tuple[dict[str, int], int]:
    """The last day of "May 3-9", "May 3 to 9", "May 3 to June 9", "Monday to Friday"."""
    if "day" in fields and cursor.touches(length) and cursor.between(length) != "" and _day(cursor, length):
        return {**fields, "day": _day(cursor, length) or 0}, length + 1
    if "weekday" in fields and cursor.touches(length) and cursor.between(length) != "":
        end, end_length = _fields(cursor, length)
        if end:
            return end, end_length
    if cursor.key(length) in TO:
        end, end_length = _fields(cursor, length + 1)
        if end and end.keys() >= fields.keys() - {"year"}:
            return end, end_length
        day = _day(cursor, length + 1)
        hour = cursor.key(length + 2) in cursor.vocabulary.hours
        if "day" in fields and day is not None and not hour and cursor.kind(length + 2) != "sign":
            return {**fields, "day": day}, length + 2
    return {}, length


def _figures(cursor: Cursor) -> Fact | None:
    """2026-06-28 everywhere; 28.6.2026 and 28/06/2026 in the order of the language."""
    if cursor.kind() != "number":
        return None
    key = cursor.key()
    parts: list[str] = []
    length = 1
    if cursor.language == "de" and re.fullmatch(r"\d{1,2}\.\d{1,2}", key) and cursor.key(-1) in _DAY_FOLLOWS:
        day, month = map(int, key.split("."))
        if 1 <= month <= 12 and 1 <= day <= 31:
            sense = _sense({"month": month, "day": day})
            return Fact(1, f"@{sense}", "date", sense)
    if re.fullmatch(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})", key, re.ASCII):
        parts = key.split(".")
    elif cursor.kind(1) == cursor.kind(2) == "number" and cursor.between(1) == cursor.between(2) in ("-", "/", "."):
        parts = [key, cursor.key(1), cursor.key(2)]
        length = 3
    if not all(part.isdecimal() and len(part) <= 4 for part in parts) or not parts:
        return None
    numbers = [int(part) for part in parts]
    if len(parts[0]) == 4:
        year, month, day = numbers
    elif len(parts[2]) == 4:
        day, month, year = numbers
        if cursor.vocabulary.language == "en" and month > 12:
            day, month = month, day
        elif cursor.vocabulary.language == "en" and day <= 12 and day != month:
            return Fact(length, f"@{key}/{parts[1]}/{year}", "date", f"year={year}")
    else:
        return None
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    sense = _sense({"year": year, "month": month, "day": day})
    return Fact(length, f"@{sense}", "date", sense)


def _sense(fields: dict[str, int]) -> str:
    return ";".join(f"{name}={fields[name]}" for name in _NAMES if name in fields)


_FIRST = frozenset(("premier", "primero"))
"""The one day of a month that French and Spanish spell."""


def _day(cursor: Cursor, ahead: int) -> int | None:
    key = cursor.key(ahead)
    if cursor.kind(ahead) == "number" and key.isdecimal() and len(key) <= 2 and 1 <= int(key) <= 31:
        return int(key)
    first = (
        key in _FIRST and cursor.kind(ahead) == "word" and _month(cursor, ahead + 1 + (cursor.key(ahead + 1) == "de"))
    )
    spelled = cursor.vocabulary.ordinals.get(key) if first or cursor.key(ahead + 1) == "of" else None
    return int(spelled) if spelled is not None and spelled <= 31 else None


def _through(cursor: Cursor) -> bool:
    """Say whether a year goes on over a hyphen or a stroke: "2026-27", "2026/27"."""
    return cursor.touches(1) or cursor.between(1) == "/"


def _year(cursor: Cursor, ahead: int) -> int | None:
    key = cursor.key(ahead)
    if cursor.kind(ahead) == "number" and key.isdecimal() and len(key) == 4 and 1000 <= int(key) <= 2999:
        return int(key)
    return None


def _month(cursor: Cursor, ahead: int) -> int | None:
    """A month by its name; in English only where it is written as a name, or can be nothing else."""
    if cursor.kind(ahead) != "word":
        return None
    month = cursor.vocabulary.months.get(cursor.key(ahead).lower())
    if month is not None and cursor.vocabulary.language == "en" and not _is_written_out(cursor, ahead):
        return None
    if cursor.key(ahead) in _OTHER_WORDS and cursor.vocabulary.language in ("fr", "es"):
        after, before = ahead + 1 + (cursor.key(ahead + 1) == "de"), ahead - 1 - (cursor.key(ahead - 1) == "de")
        dated = _year(cursor, after) is not None or _day(cursor, before) is not None
        return month if dated and cursor.between(ahead + 1).startswith(".") else None
    return month


def _is_written_out(cursor: Cursor, ahead: int) -> bool:
    """Say whether a day or month of English is written as a name, or is in small letters no other word."""
    word = cursor.key(ahead).lower()
    return cursor.capital(ahead) or (len(word) > _SHORT and word not in _SMALL_WORDS)


_SHORT = 4
_SMALL_WORDS = frozenset(("march", "august", "weds", "thurs"))
"""English names of months that are other words in small letters, but for the short ones."""
_OTHER_WORDS = frozenset(("sept", "mar"))
"""Short names of months that are other words, too, but with a stop and a day or year beside them."""


def _past_ordinal(cursor: Cursor, ahead: int) -> int:
    return ahead + (cursor.key(ahead) in ("st", "nd", "rd", "th", "er", "o", "°") and cursor.between(ahead) == "")


def _after_preposition(cursor: Cursor) -> bool:
    return cursor.position > 0 and cursor.key(-1) in (
        "in", "since", "by", "until", "of", "from", "last", "next", "this", "late", "early", "mid", "en",
    )  # fmt: skip
