"""Two quantities compared by their senses, in units of any system; `quantities` says what a sense is.

Units of one dimension are compared exactly, those of two systems with the tolerance of rounded figures. Nothing here
reads a text.
"""

from __future__ import annotations

from fractions import Fraction

BASES: dict[str, tuple[str, Fraction]] = {
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
    "kwh": ("watt hours", Fraction(1000)),
    "mwh": ("watt hours", Fraction(1_000_000)),
    "gwh": ("watt hours", Fraction(1_000_000_000)),
    "twh": ("watt hours", Fraction(1_000_000_000_000)),
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
MONEY = frozenset(("eur", "usd", "gbp", "chf", "jpy", "crown"))
"""Units of money."""
TIMES = frozenset(unit for unit, (dimension, _) in BASES.items() if dimension in ("seconds", "days", "months"))
"""Units of time."""
LOWER, UPPER = frozenset(("at least", "more than")), frozenset(("at most", "less than", "nearly"))
"""Bounds that a figure may exceed, and that it may fall short of."""
ROUGH = frozenset(("about", "nearly"))
"""Bounds that say of a figure that it is rounded; of one figure either may stand for the other."""
_TOLERANCE = 0.04
"""How far a converted figure may lie from the other one: news rounds "30 miles" to "50 km"."""

_ROUND = 100
"""Whole figures from which one may be another rounded."""


def contradiction(a: str, b: str) -> str:
    """How two quantities differ by their senses: "number", "unit", "quantifier" (of bounds), "direction" (more
    than against fewer than), "word" (not to be compared), or "" where they agree.
    """
    a_bound, a_low, a_high, a_unit, a_separator = a.split("|")
    b_bound, b_low, b_high, b_unit, b_separator = b.split("|")
    a_range, b_range = (Fraction(a_low), Fraction(a_high)), (Fraction(b_low), Fraction(b_high))
    if {a_unit, b_unit} == {"m", ""}:
        if a_range == b_range:
            return "unit"
        a_range, b_range = _in_millions(a_range, a_unit), _in_millions(b_range, b_unit)
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
        if (_holds(a_bound, a_range, b_range) and b_bound not in LOWER | UPPER) or (
            _holds(b_bound, b_range, a_range) and a_bound not in LOWER | UPPER
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
    return "" if a_bound == b_bound or ROUGH.issuperset((a_bound, b_bound)) else "quantifier"


def rounded(a: str, b: str) -> bool:
    """Say whether one of two quantities in one unit may be the other rounded: 1,900 and 2,000, 1.8 and 2."""
    (_, low, _, unit, _), (_, other, _, other_unit, _) = a.split("|"), b.split("|")
    coarse, fine = sorted((Fraction(low), Fraction(other)), key=_last_digit, reverse=True)
    if unit != other_unit or (fine < _ROUND and fine.denominator == coarse.denominator):
        return False
    return abs(coarse - fine) < _last_digit(coarse) / 2


def _in_millions(value: tuple[Fraction, Fraction], unit: str) -> tuple[Fraction, Fraction]:
    """A figure before an "m" that may be a million: "1.3m" beside "1.3 million"."""
    return (value[0] * 1_000_000, value[1] * 1_000_000) if unit == "m" else value


def _holds(bound: str, limit: tuple[Fraction, Fraction], value: tuple[Fraction, Fraction]) -> bool:
    """Say whether a figure keeps to a bound: 16 to "more than 15", or "up to 20"."""
    return (bound in LOWER and value[0] >= limit[1]) or (bound in UPPER and value[1] <= limit[0])


def same_dimension(a: str, b: str) -> bool:
    """Say whether two quantities measure the same kind of thing."""
    return dimension(a.split("|")[3]) == dimension(b.split("|")[3])


def dimension(unit: str) -> str:
    """What a unit measures, or the unit itself."""
    return BASES[unit][0] if unit in BASES else unit


def _across_units(a: tuple[Fraction, Fraction], a_unit: str, b: tuple[Fraction, Fraction], b_unit: str) -> str:
    """Compare quantities of two units; a pound is money beside money, else a weight."""
    if "pound" in (a_unit, b_unit):
        other = b_unit if a_unit == "pound" else a_unit
        money = "lb" if dimension(other).endswith("mass") else "gbp"
        a_unit, b_unit = (money if unit == "pound" else unit for unit in (a_unit, b_unit))
        if a_unit == b_unit:
            return "" if a == b else "number"
    if a_unit.endswith(" crown") != b_unit.endswith(" crown") and "crown" in (a_unit, b_unit):
        return "" if a == b else "number"
    if a == b:
        return "unit"
    left, right = BASES.get(a_unit), BASES.get(b_unit)
    if left is None or right is None:
        fraction = {a_unit: a[1], b_unit: b[1]}
        if fraction.keys() == {"part", "percent"}:
            return "" if _close(fraction["part"] * 100, fraction["percent"]) else "number"
        return "word"
    if left[0] == right[0]:
        return "" if a[1] * left[1] == b[1] * right[1] else "number"
    if (right[0], left[0]) in _BRIDGES:
        return _across_units(b, b_unit, a, a_unit)
    bridge = _BRIDGES.get((left[0], right[0]))
    if bridge is not None:
        size = Fraction(bridge)
        slack = (_last_digit(a[1]) * left[1] * size + _last_digit(b[1]) * right[1]) / 2
        return "" if _close(a[1] * left[1] * size, b[1] * right[1], slack) else "number"
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
