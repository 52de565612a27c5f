"""Quantities among the tokens of a statement: number, bound, currency, scale and unit as one fact, told by value.

The sense of a quantity is "bound|low|high|unit|separator": bounds are those of the vocabulary, low and high the value
in its own unit as exact fractions, equal but in a range; the separator is "-" for a score or ratio, whose order
counts. The key is the value in the base unit of its dimension, so that 500 m and 0.5 km align, and 3 feet and 1 yard.
Measures of two systems do not align: `measures` compares them.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from summarize.agreement.dates import read_date
from summarize.agreement.figures import CURRENCIES, HALVES, amount_at, fraction_at, simple
from summarize.agreement.hours import read_time
from summarize.agreement.measures import BASES
from summarize.agreement.tokens import Cursor, Fact
from summarize.agreement.vocabulary import AND

_DOLLARS = frozenset(("US", "A", "C", "NZ", "HK"))

AGE = "age"
"""The unit of years that somebody has lived: "19-year-old Eva Lind" is "Eva Lind, 19,"."""


def read_quantity(cursor: Cursor) -> Fact | None:
    """The quantity that begins at the cursor, or None."""
    vocabulary = cursor.vocabulary
    word = cursor.kind() == "word"
    if word and cursor.key().lower() not in vocabulary.counted:
        return None
    if word and cursor.key() in vocabulary.multiples and (cursor.key() != "once" or _counts(cursor)):
        value = vocabulary.multiples[cursor.key()]
        return Fact(1, f"#{value} times", "number", f"|{value}|{value}|times|")
    year = None if word else _year_alone(cursor)
    if year is not None:
        return year
    single = _article(cursor) if word else None
    if single is not None:
        return single
    ordinal = _ordinal(cursor) if word else None
    if ordinal is not None and ordinal.length > 1:
        return ordinal
    bound, length = _bound(cursor)
    if bound and (_read_at(cursor, length, read_date) or _read_at(cursor, length, read_time)):
        return None
    minus = not length and cursor.key() == "minus" and simple(cursor, 1) is not None
    length += minus
    currency = ""
    if cursor.kind(length) == "sign" and cursor.key(length) in CURRENCIES:
        currency = CURRENCIES[cursor.key(length)]
        length += 1
    elif cursor.key(length + 1) == "$" and cursor.between(length + 1) == "" and cursor.key(length).upper() in _DOLLARS:
        currency = "usd" if cursor.key(length).upper() == "US" else cursor.key(length).lower() + "$"
        length += 2
    part = fraction_at(cursor, length)
    amount = part or amount_at(cursor, length, after_sign=bool(currency))
    if amount is None:
        return ordinal if not length else None
    low, size = amount
    low = -low if minus else low
    length += size
    high, separator = low, ""
    upper = _upper_end(cursor, low, length, closed=bool(currency))
    if upper is not None:
        high, separator, length = upper
        low = low if separator else _same_scale(cursor, low, high, length)
    unit, length = _unit(cursor, length, currency)
    if low == high and unit in BASES:
        more, length = _smaller_unit(cursor, length, unit)
        low = high = low + more
    if not bound and cursor.key(length) in _BEHIND and cursor.kind(length + 1) != "number":
        bound, length = "about", length + 1
    if part is not None and not unit:
        unit = "part"
    lived = (unit == "y" and cursor.key(length) in _OLD) or (not unit and cursor.key(length).startswith("jahrig"))
    if lived or (not unit and _aged(cursor, length)):
        return quantity(length + lived, bound, low, high, AGE, separator)
    return quantity(length, bound, low, high, unit, separator)


_BEHIND = frozenset(("environ", "aproximadamente"))
"""What says behind a figure that it is rounded."""
_OLD = frozenset("old alt alte alter alten altes".split())


def _read_at(cursor: Cursor, ahead: int, read: Callable[[Cursor], Fact | None]) -> bool:
    """Say whether what looks like a bound leads to a date or an hour: "bis zum 12. Mai", "gegen 19.30 Uhr"."""
    cursor.position += ahead
    fact = read(cursor)
    cursor.position -= ahead
    return fact is not None


def _counts(cursor: Cursor) -> bool:
    """Say whether "once" is how often, and not since when."""
    return cursor.key(1) in _AFTER_ONCE and cursor.key(-1) != "at"


_AFTER_ONCE = frozenset(("", *"in on at every per this last during since before after and but".split()))


_OF_AGE = frozenset("age man woman boy girl".split())
"""Before "of" and a bare figure these tell how old somebody is."""


def _aged(cursor: Cursor, length: int) -> bool:
    """Say whether a bare figure tells an age: after "aged", or between commas or brackets behind a word."""
    if cursor.key(-1) == "aged" or (cursor.key(-1) == "of" and cursor.key(-2) in _OF_AGE):
        return True
    figure = length == 1 and cursor.kind() == "number" and len(cursor.key()) < 4
    closed = (cursor.between(0).strip(), cursor.between(1).strip()) in ((",", ","), ("(", ")"), ("(", "),"))
    return figure and closed and cursor.kind(-1) == "word"


def quantity(length: int, bound: str, low: Fraction, high: Fraction, unit: str, separator: str) -> Fact:
    """A quantity as a fact: its key by its value in the base unit, its sense in its own unit."""
    base, least, most = unit, low, high
    if unit in BASES:
        base, size = BASES[unit]
        least, most = low * size, high * size
    values = f"{least}" if low == high and not separator else f"{least}{separator or '..'}{most}"
    key = "#" + " ".join(part for part in (bound, values, base) if part)
    return Fact(length, key, "number", f"{bound}|{low}|{high}|{unit}|{separator}")


def _year_alone(cursor: Cursor) -> Fact | None:
    """A bare figure of four digits that is a year here, as "in 1887" or "the 2026 season"."""
    key = cursor.key()
    if cursor.kind() != "number" or len(key) != 4 or not key.isdecimal() or not 1500 <= int(key) < 2100:
        return None
    # German writes what is counted with a capital, the others what is no noun.
    noun = cursor.capital(1) == (cursor.language == "de")
    counted = cursor.kind(1) == "word" and noun and cursor.key(1) not in cursor.vocabulary.words
    led = cursor.key(-1) in _BEFORE_YEAR and not (cursor.key(-1) == "a" and cursor.language != "en")
    if (counted and not led) or (cursor.touches(1) and cursor.kind(1) == "number") or cursor.kind(-1) == "sign":
        return None
    if (
        cursor.key(1) in cursor.vocabulary.scales
        or cursor.key(1) in cursor.vocabulary.units
        or cursor.kind(1) == "sign"
    ):
        return None
    return Fact(1, f"@year={int(key)}", "date", f"year={int(key)}")


_BEFORE_YEAR = frozenset(
    """the in since by until of from during before after early late mid a im seit bis von en depuis avant desde de del l
    for to""".split()
)


_SENDING = frozenset("send sends sent hand hands handed bring brings brought turn turns turned give gave gives".split())
"""Before "over" these make it a part of the verb: "sent over two bottles"."""


_SCORED = frozenset("goals goal votes sets games frames legs tore buts goles".split())
"""What may stand behind the first figure of a score: "three goals to one"."""
_ONE_ALONE = frozenset(("uno", "un", "eins"))
_UP_TO = frozenset("to bis zu a~ a".split())
"""What may stand between the two figures of a range or a score."""


def _bound(cursor: Cursor) -> tuple[str, int]:
    """The bound before a number, and its length in tokens."""
    for phrase, name in cursor.vocabulary.bounds.get(cursor.key(), ()):
        size = len(phrase)
        if cursor.says(phrase):
            after = size + (cursor.key(size) in ("a", "an", "the", "de", "d", "die", "la"))
            past_sign = after + (cursor.key(after) in CURRENCIES)
            particle = phrase == ("over",) and cursor.key(-1) in _SENDING
            amount = amount_at(cursor, past_sign, after_sign=False)
            if not particle and amount is not None and not _is_ordinal(cursor, past_sign + amount[1]):
                return name, after
            if not particle and fraction_at(cursor, size) is not None:
                return name, size
    return "", 0


def _upper_end(cursor: Cursor, low: Fraction, length: int, *, closed: bool) -> tuple[Fraction, str, int] | None:
    """The second figure of a range, score or ratio: its value, "-" for a score, and where it ends; None without one.

    The second figure of a range is the greater one.
    """
    between = cursor.key(-1) in ("between", "zwischen", "entre") and cursor.key(length) in AND
    counted = 1 if cursor.key(length) in _SCORED and cursor.key(length + 1) in _UP_TO else 0
    ranged = cursor.key(length + counted) in _UP_TO and cursor.key(-1) not in ("from", "von", "de", "entre")
    ranged = ranged and "," not in cursor.between(length)
    scored = cursor.language == "de" and cursor.between(length).strip() == ":"
    touching = cursor.kind(length) == "number" and (scored or (cursor.touches(length) and cursor.between(length) != ""))
    if not (between or ranged or touching):
        return None
    start = length + (0 if touching else 1 + counted)
    start += closed and cursor.kind(start) == "sign"
    high = amount_at(cursor, start, after_sign=closed)
    if high is None and counted and cursor.key(start) in _ONE_ALONE:
        high = Fraction(1), 1
    if high is None or (touching and cursor.touches(start + high[1]) and cursor.kind(start + high[1]) == "number"):
        return None
    if high[0] > low and not counted:
        return high[0], "", start + high[1]
    if between or (ranged and max(low, high[0]) > 200):
        return None
    return high[0], "-", start + high[1]


def _same_scale(cursor: Cursor, low: Fraction, high: Fraction, length: int) -> Fraction:
    """In "2 to 3 million" the first figure counts millions, too."""
    last = cursor.vocabulary.scales.get(cursor.key(length - 1))
    if last is not None and low < 1000 <= high and high / last > low:
        return low * last
    return low


_HOMES = {
    "chf": "switzerland", "jpy": "japan", "cny": "china", "inr": "india", "rub": "russia", "pound": "UK", "crown": "",
}  # fmt: skip
"""A currency that countries share the name of -> the country that is meant where none is named; none for crowns."""


def _unit(cursor: Cursor, length: int, currency: str) -> tuple[str, int]:
    """The unit after a number, and where it ends."""
    vocabulary = cursor.vocabulary
    if cursor.kind(length) == "sign":
        sign = cursor.key(length)
        if sign == "%":
            points = cursor.key(length + 1) in ("point", "points")
            return ("pp", length + 2) if points else ("percent", length + 1)
        if sign == "°":
            scale = cursor.key(length + 1)
            return {"c": "degc", "f": "degf"}.get(scale, "deg"), length + 1 + (scale in ("c", "f"))
        if sign in CURRENCIES and not currency and cursor.kind(length + 1) != "number":
            return CURRENCIES[sign], length + 1
    skip = 1 if cursor.key(length) in ("de", "d", "of") and not currency else 0
    if skip and cursor.key(length + 1) in CURRENCIES:
        return CURRENCIES[cursor.key(length + 1)], length + 2
    for phrase, name in vocabulary.unit_phrases.get(cursor.key(length), ()):
        if cursor.says(phrase, length):
            return name, length + len(phrase)
    nation = 0
    while not skip and nation < 3 and cursor.kind(length + nation) == "word" and cursor.capital(length + nation):
        nation += 1
    if nation and cursor.key(length + nation) in ("dollar", "dollars") and not currency:
        words = [cursor.key(length + ahead) for ahead in range(nation)]
        return "usd" if words == ["US"] else "".join(word[0] for word in words) + "$", length + nation + 1
    money = vocabulary.units.get(cursor.key(length + nation), "") if nation else ""
    if money in _HOMES and not currency:
        country = " ".join(cursor.key(length + ahead) for ahead in range(nation))
        return money if country == _HOMES[money] else f"{country} {money}", length + nation + 1
    following = cursor.key(length + skip)
    if following in ("percentage", "percent") and cursor.key(length + 1) in ("point", "points"):
        return "pp", length + 2
    if _is_ordinal(cursor, length):
        return "ordinal", length + 1
    if _stopped_ordinal(cursor, length):
        return "ordinal", length
    if following in ("c", "f") and cursor.between(length) == "":
        return f"deg{following}", length + 1
    if cursor.kind(length + skip) != "word" or following not in vocabulary.units or "," in cursor.between(length):
        return currency, length
    unit = vocabulary.units[following]
    if skip and unit not in ("eur", "usd", "gbp", "jpy", "chf", "crown", "percent"):
        return currency, length
    if currency:
        return currency, length + (unit == currency)
    if unit == "deg" and cursor.key(length + skip + 1) in ("celsius", "fahrenheit", "centigrade", "c", "f"):
        return ("degf" if cursor.key(length + skip + 1)[0] == "f" else "degc"), length + skip + 2
    return unit, length + skip + 1


def _is_ordinal(cursor: Cursor, length: int) -> bool:
    """Say whether what touches a figure makes an ordinal of it: "2nd"."""
    return cursor.key(length) in _ORDINALS and cursor.between(length) in ("", ".") and cursor.between(length + 1) == " "


def _stopped_ordinal(cursor: Cursor, length: int) -> bool:
    """Say whether a stop behind a German figure makes an ordinal of it, "im 3. Quartal", and ends no sentence."""
    if cursor.language != "de" or cursor.between(length) != ". " or not cursor.key().isdecimal():
        return False
    before = cursor.vocabulary.words.get(cursor.key(-1))
    return before is not None and before.slot in ("determiner", "preposition")


_ORDINALS = frozenset("st nd rd th er re e eme o a".split())
"""What makes an ordinal of a figure that it touches."""


_SPANS = frozenset("minute hour week month year decade century".split())
"""Spans of time that an article may count behind "for"; a second is an ordinal there, and a day any."""


def _article(cursor: Cursor) -> Fact | None:
    """A unit that an article counts: "an hour and a half", "within a mile"."""
    unit = cursor.vocabulary.units.get(cursor.key(1)) if cursor.key() in ("a", "an") else None
    if unit not in BASES:
        return None
    if [cursor.key(at) for at in (2, 3, 4)] != ["and", "a", "half"]:
        counted = cursor.key(-1) == "within" or (cursor.key(-1) == "for" and cursor.key(1) in _SPANS)
        return quantity(2, "", Fraction(1), Fraction(1), unit, "") if counted else None
    return quantity(5, "", Fraction(3, 2), Fraction(3, 2), unit, "")


def _smaller_unit(cursor: Cursor, length: int, unit: str) -> tuple[Fraction, int]:
    """What a smaller unit adds to a measure, in its own unit, and where it ends: "two years and six months"."""
    if cursor.key(length) in AND and cursor.key(length + 1) in HALVES:
        return Fraction(1, 2), length + 2
    start = length + (cursor.key(length) in AND)
    amount = amount_at(cursor, start, after_sign=False)
    if amount is None:
        return Fraction(0), length
    smaller, end = _unit(cursor, start + amount[1], "")
    if smaller not in BASES or BASES[smaller][0] != BASES[unit][0] or BASES[smaller][1] >= BASES[unit][1]:
        return Fraction(0), length
    return amount[0] * BASES[smaller][1] / BASES[unit][1], end


def _ordinal(cursor: Cursor) -> Fact | None:
    """An ordinal that is spelled: "third", "twenty-first"."""
    ordinals = cursor.vocabulary.ordinals
    value, length = ordinals.get(cursor.key()), 1
    tens = cursor.vocabulary.numbers.get(cursor.key())
    if tens is not None and tens >= 20 and tens % 10 == 0 and cursor.touches(1):
        unit = ordinals.get(cursor.key(1))
        value, length = (tens + unit, 2) if unit is not None and unit < 10 else (None, 1)
    if value is None:
        return None
    return Fact(length, f"#{value} ordinal", "number", f"|{value}|{value}|ordinal|")
