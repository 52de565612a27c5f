"""Quantities among the tokens of a statement: number, bound, currency, scale and unit as one fact, told by value.

The sense of a quantity is "bound|low|high|unit|separator": bounds are those of the vocabulary, low and high the value
in its own unit as exact fractions, equal but in a range; the separator is "-" for a score or ratio, whose order
counts. The key is the value in the base unit of its dimension, so that 500 m and 0.5 km align, and 3 feet and 1 yard.
Measures of two systems do not align; `contradiction` compares them with the tolerance of rounded figures.
"""

from __future__ import annotations

import re
from fractions import Fraction

from summarize.agreement.tokens import Cursor, Fact

_CURRENCIES = {"$": "usd", "€": "eur", "£": "gbp", "¥": "jpy", "₹": "inr"}
_MONEY = frozenset((*_CURRENCIES.values(), "pound", "chf", "crown", "cny", "rub"))
_DOLLARS = frozenset(("US", "A", "C", "NZ", "HK"))
_LONGEST = 30
"""Digits; a longer run is a word like any other, so that no arithmetic grows with the input."""
_POINT_IS_COMMA = frozenset(("de", "fr", "es", "it", "pt", "nl", "cs", "da", "sv", "pl", "ru", "nb", "fi"))

_BASES: dict[str, tuple[str, Fraction]] = {
    "km": ("metric length", Fraction(1000)),
    "m": ("metric length", Fraction(1)),
    "cm": ("metric length", Fraction(1, 100)),
    "mm": ("metric length", Fraction(1, 1000)),
    "mile": ("imperial length", Fraction(5280)),
    "yd": ("imperial length", Fraction(3)),
    "ft": ("imperial length", Fraction(1)),
    "in": ("imperial length", Fraction(1, 12)),
    "t": ("metric mass", Fraction(1000)),
    "kg": ("metric mass", Fraction(1)),
    "g": ("metric mass", Fraction(1, 1000)),
    "mg": ("metric mass", Fraction(1, 1_000_000)),
    "ug": ("metric mass", Fraction(1, 1_000_000_000)),
    "lb": ("imperial mass", Fraction(1)),
    "lbs": ("imperial mass", Fraction(1)),
    "oz": ("imperial mass", Fraction(1, 16)),
    "l": ("metric volume", Fraction(1)),
    "ml": ("metric volume", Fraction(1, 1000)),
    "m3": ("metric volume", Fraction(1000)),
    "gal": ("imperial volume", Fraction(1)),
    "ha": ("metric area", Fraction(1)),
    "km2": ("metric area", Fraction(100)),
    "m2": ("metric area", Fraction(1, 10_000)),
    "acre": ("imperial area", Fraction(1)),
    "nmi": ("nautical length", Fraction(1)),
    "pp": ("points", Fraction(1)),
    "bp": ("points", Fraction(1, 100)),
    "s": ("seconds", Fraction(1)),
    "min": ("seconds", Fraction(60)),
    "h": ("seconds", Fraction(3600)),
    "d": ("days", Fraction(1)),
    "wk": ("days", Fraction(7)),
    "mo": ("months", Fraction(1)),
    "y": ("months", Fraction(12)),
    "dec": ("months", Fraction(120)),
    "cent": ("months", Fraction(1200)),
    "w": ("watts", Fraction(1)),
    "kw": ("watts", Fraction(1000)),
    "mw": ("watts", Fraction(1_000_000)),
    "gw": ("watts", Fraction(1_000_000_000)),
}
"""Unit -> dimension, and its size in the base unit; exact inside a dimension."""
_BRIDGES = {
    ("imperial length", "metric length"): 0.3048,
    ("nautical length", "metric length"): 1852,
    ("nautical length", "imperial length"): 6076.1,
    ("imperial mass", "metric mass"): 0.4536,
    ("imperial volume", "metric volume"): 3.785,
    ("imperial area", "metric area"): 0.4047,
    ("days", "months"): 1 / 30.44,
    ("seconds", "days"): 1 / 86400,
    ("seconds", "months"): 1 / 2_629_800,
}
"""Two dimensions of one kind -> size of the first's base unit in the second's."""
_LOWER, _UPPER = frozenset(("at least", "more than")), frozenset(("at most", "less than", "nearly"))
_TOLERANCE = 0.04
"""How far a converted figure may lie from the other one: news rounds "30 miles" to "50 km"."""


def read_quantity(cursor: Cursor) -> Fact | None:
    """The quantity that begins at the cursor, or None."""
    vocabulary = cursor.vocabulary
    word = cursor.kind() == "word"
    if word and cursor.key().lower() not in vocabulary.counted:
        return None
    if word and cursor.key() in vocabulary.multiples:
        value = vocabulary.multiples[cursor.key()]
        return Fact(1, f"#{value} times", "number", f"|{value}|{value}|times|")
    year = _year_alone(cursor)
    if year is not None:
        return year
    bound, length = _bound(cursor)
    minus = not length and cursor.key() == "minus" and _simple(cursor, 1) is not None
    length += minus
    currency = ""
    if cursor.kind(length) == "sign" and cursor.key(length) in _CURRENCIES:
        currency = _CURRENCIES[cursor.key(length)]
        length += 1
    elif cursor.key(length + 1) == "$" and cursor.between(length + 1) == "" and cursor.key(length).upper() in _DOLLARS:
        currency = "usd" if cursor.key(length).upper() == "US" else cursor.key(length).lower() + "$"
        length += 2
    part = _fraction(cursor, length)
    amount = part or _amount(cursor, length, after_sign=bool(currency))
    if amount is None:
        return _ordinal(cursor) if not length else None
    low, size = amount
    low = -low if minus else low
    length += size
    high, separator = low, ""
    upper = _upper_end(cursor, low, length, closed=bool(currency))
    if upper is not None:
        high, separator, length = upper
        low = low if separator else _same_scale(cursor, low, high, length)
    unit, length = _unit(cursor, length, currency)
    if part is not None and not unit:
        unit = "part"
    return _fact(length, bound, low, high, unit, separator)


def contradiction(a: str, b: str) -> str:
    """How two quantities differ by their senses: "number", "unit", "quantifier" (of bounds), "direction" (more
    than against fewer than), "word" (not to be compared), or "" where they agree.
    """
    a_bound, a_low, a_high, a_unit, a_separator = a.split("|")
    b_bound, b_low, b_high, b_unit, b_separator = b.split("|")
    a_range, b_range = (Fraction(a_low), Fraction(a_high)), (Fraction(b_low), Fraction(b_high))
    if a_unit != b_unit and a_unit and b_unit:
        return _across_units(a_range, a_unit, b_range, b_unit)
    if a_separator != b_separator or "-" in (a_separator, b_separator):
        return "" if a_range == b_range else "number"
    if a_range != b_range:
        inside = (
            a_range[0] <= b_range[0] <= b_range[1] <= a_range[1] or b_range[0] <= a_range[0] <= a_range[1] <= b_range[1]
        )
        if inside and (a_range[0] == a_range[1]) != (b_range[0] == b_range[1]):
            return "quantifier"
        if (_holds(a_bound, a_range, b_range) and b_bound not in _LOWER | _UPPER) or (
            _holds(b_bound, b_range, a_range) and a_bound not in _LOWER | _UPPER
        ):
            return "quantifier"
        loose = {a_bound, b_bound} & {"about", "nearly", "more than", "less than", "at least", "at most"}
        slack = max(
            (
                _last_digit(value[0]) / 2
                for bound, value in ((a_bound, a_range), (b_bound, b_range))
                if bound == "about"
            ),
            default=Fraction(0),
        )
        return "quantifier" if loose and _close(a_range[0], b_range[0], slack) else "number"
    if {a_bound, b_bound} == {"more than", "less than"} or {a_bound, b_bound} == {"at least", "less than"}:
        return "direction"
    return "" if a_bound == b_bound else "quantifier"


def _holds(bound: str, limit: tuple[Fraction, Fraction], value: tuple[Fraction, Fraction]) -> bool:
    """Say whether a figure keeps to a bound: 16 to "more than 15", or "up to 20"."""
    return (bound in _LOWER and value[0] >= limit[1]) or (bound in _UPPER and value[1] <= limit[0])


def same_dimension(a: str, b: str) -> bool:
    """Say whether two quantities measure the same kind of thing."""
    return _dimension(a.split("|")[3]) == _dimension(b.split("|")[3])


def _dimension(unit: str) -> str:
    return _BASES[unit][0] if unit in _BASES else unit


def _across_units(a: tuple[Fraction, Fraction], a_unit: str, b: tuple[Fraction, Fraction], b_unit: str) -> str:
    """Compare quantities of two units; a pound is money beside money, else a weight."""
    if "pound" in (a_unit, b_unit):
        other = b_unit if a_unit == "pound" else a_unit
        money = "lb" if _dimension(other).endswith("mass") else "gbp"
        a_unit, b_unit = (money if unit == "pound" else unit for unit in (a_unit, b_unit))
        if a_unit == b_unit:
            return "" if a == b else "number"
    if a == b:
        return "unit"
    left, right = _BASES.get(a_unit), _BASES.get(b_unit)
    if left is None or right is None:
        fraction = {a_unit: a[1], b_unit: b[1]}
        if fraction.keys() == {"part", "percent"}:
            return "" if _close(fraction["part"] * 100, fraction["percent"]) else "number"
        return "word"
    if left[0] == right[0]:
        return "" if a[1] * left[1] == b[1] * right[1] else "number"
    for (first, second), size in _BRIDGES.items():
        if (first, second) == (left[0], right[0]):
            slack = (_last_digit(a[1]) * left[1] * Fraction(size) + _last_digit(b[1]) * right[1]) / 2
            return "" if _close(a[1] * left[1] * Fraction(size), b[1] * right[1], slack) else "number"
        if (first, second) == (right[0], left[0]):
            slack = (_last_digit(b[1]) * right[1] * Fraction(size) + _last_digit(a[1]) * left[1]) / 2
            return "" if _close(b[1] * right[1] * Fraction(size), a[1] * left[1], slack) else "number"
    return "unit"


def _close(a: Fraction, b: Fraction, slack: Fraction = Fraction(0)) -> bool:
    return abs(a - b) <= max(slack, Fraction(_TOLERANCE) * max(abs(a), abs(b)))


def _last_digit(value: Fraction) -> Fraction:
    """What one step of a figure's last digit counts that is not zero: 1 of 12, 10 of 50, 1/10 of 2.5."""
    step = Fraction(1)
    while (value / step).denominator > 1 and step > Fraction(1, 10**9):
        step /= 10
    while value and (value / (step * 10)).denominator == 1:
        step *= 10
    return step


def _fact(length: int, bound: str, low: Fraction, high: Fraction, unit: str, separator: str) -> Fact:
    base, least, most = unit, low, high
    if unit in _BASES:
        base, size = _BASES[unit]
        least, most = low * size, high * size
    values = f"{least}" if low == high and not separator else f"{least}{separator or '..'}{most}"
    key = "#" + " ".join(part for part in (bound, values, base) if part)
    return Fact(length, key, "number", f"{bound}|{low}|{high}|{unit}|{separator}")


def _year_alone(cursor: Cursor) -> Fact | None:
    """A bare figure of four digits that is a year here, as "in 1887" or "the 2026 season"."""
    key = cursor.key()
    if cursor.kind() != "number" or len(key) != 4 or not key.isdecimal() or not 1500 <= int(key) < 2100:
        return None
    counted = cursor.kind(1) == "word" and not cursor.capital(1) and cursor.key(1) not in cursor.vocabulary.words
    led = cursor.key(-1) in _BEFORE_YEAR
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


def _bound(cursor: Cursor) -> tuple[str, int]:
    """The bound before a number, and its length in tokens."""
    for phrase, name in cursor.vocabulary.bounds.get(cursor.key(), ()):
        size = len(phrase)
        if cursor.says(phrase):
            after = size + (cursor.key(size) in ("a", "an", "the", "de", "d"))
            past_sign = after + (cursor.key(after) in _CURRENCIES)
            if _amount(cursor, past_sign, after_sign=False) is not None:
                return name, after
    return "", 0


def _amount(cursor: Cursor, ahead: int, *, after_sign: bool) -> tuple[Fraction, int] | None:
    """The value and length in tokens of a number with its tens, units and scales: "twenty-five thousand"."""
    vocabulary = cursor.vocabulary
    if (
        cursor.key(ahead) in ("a", "an")
        and cursor.key(ahead + 1) in vocabulary.scales
        and len(cursor.key(ahead + 1)) > 2
    ):
        return vocabulary.scales[cursor.key(ahead + 1)], 2
    value = _simple(cursor, ahead)
    if value is None:
        return None
    length = 1
    spelled = cursor.kind(ahead) == "word"
    if spelled and value >= 20 and value % 10 == 0 and cursor.kind(ahead + 1) == "word":
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
        money = after_sign or following in _CURRENCIES or vocabulary.units.get(following) in _MONEY
        if scale is None or (
            len(word) == 1 and not (money and (following in _CURRENCIES or cursor.touches(ahead + length)))
        ):
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


def _amount_below(cursor: Cursor, ahead: int, scale: Fraction) -> tuple[Fraction, int] | None:
    """A spelled number under `scale`, of one or two words."""
    value = _simple(cursor, ahead) if cursor.kind(ahead) == "word" else None
    if value is None or value >= scale:
        return None
    unit = cursor.vocabulary.numbers.get(cursor.key(ahead + 1)) if cursor.kind(ahead + 1) == "word" else None
    if value >= 20 and value % 10 == 0 and unit is not None and 0 < unit < 10:
        return value + unit, 2
    return value, 1


def _simple(cursor: Cursor, ahead: int) -> Fraction | None:
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


def _fraction(cursor: Cursor, ahead: int) -> tuple[Fraction, int] | None:
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
        count = Fraction(1) if key in ("a", "an", "un", "une", "ein", "una") else _simple(cursor, ahead)
        hyphen = cursor.touches(ahead + 1)
        if count is not None and (
            hyphen or count > 1 or cursor.key(ahead + 2) in ("of", "de", "des", "der", "del", "d")
        ):
            return count * part, 2
    return None


def _upper_end(cursor: Cursor, low: Fraction, length: int, *, closed: bool) -> tuple[Fraction, str, int] | None:
    """The second figure of a range, score or ratio: its value, "-" for a score, and where it ends; None without one.

    The second figure of a range is the greater one.
    """
    between = cursor.key(-1) in ("between", "zwischen", "entre") and cursor.key(length) in ("and", "und", "et", "y")
    ranged = cursor.key(length) in ("to", "bis") and cursor.key(-1) not in ("from", "von", "de")
    touching = cursor.kind(length) == "number" and cursor.touches(length) and cursor.between(length) != ""
    if not (between or ranged or touching):
        return None
    start = length + (0 if touching else 1)
    start += closed and cursor.kind(start) == "sign"
    high = _amount(cursor, start, after_sign=closed)
    if high is None or (touching and cursor.touches(start + high[1]) and cursor.kind(start + high[1]) == "number"):
        return None
    if high[0] > low:
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
        if sign in _CURRENCIES and not currency and cursor.kind(length + 1) != "number":
            return _CURRENCIES[sign], length + 1
    skip = 1 if cursor.key(length) in ("de", "d", "of") and not currency else 0
    if skip and cursor.key(length + 1) in _CURRENCIES:
        return _CURRENCIES[cursor.key(length + 1)], length + 2
    for phrase, name in vocabulary.unit_phrases.get(cursor.key(length), ()):
        if cursor.says(phrase, length):
            return name, length + len(phrase)
    following = cursor.key(length + skip)
    if following in ("percentage", "percent") and cursor.key(length + 1) in ("point", "points"):
        return "pp", length + 2
    if following in ("st", "nd", "rd", "th") and cursor.between(length) == "":
        return "ordinal", length + 1
    if cursor.kind(length + skip) != "word" or following not in vocabulary.units:
        return currency, length
    unit = vocabulary.units[following]
    if skip and unit not in ("eur", "usd", "gbp", "jpy", "chf", "crown", "percent"):
        return currency, length
    if currency:
        return currency, length + (unit == currency)
    if unit == "deg" and cursor.key(length + skip + 1) in ("celsius", "fahrenheit", "centigrade", "c", "f"):
        return ("degf" if cursor.key(length + skip + 1)[0] == "f" else "degc"), length + skip + 2
    return unit, length + skip + 1


def _ordinal(cursor: Cursor) -> Fact | None:
    value = cursor.vocabulary.ordinals.get(cursor.key()) if cursor.kind() == "word" else None
    if value is None:
        return None
    return Fact(1, f"#{value} ordinal", "number", f"|{value}|{value}|ordinal|")
