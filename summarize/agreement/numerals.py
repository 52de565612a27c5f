"""The number words that a language writes in one, made of its small ones: "einundzwanzig", "zweihundertfünf"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

_AND, _HUNDRED, _THOUSAND = "und", "hundert", "tausend"
_LAST_DAY = 31


def joined_numbers(numbers: Mapping[str, Fraction], units: Sequence[str]) -> dict[str, Fraction]:
    """`numbers` and all whole ones below a thousand, and the whole thousands below a hundred thousand."""
    tens = {word: value for word, value in numbers.items() if 20 <= value < 100 and value % 10 == 0}
    below = {word: value for word, value in numbers.items() if 0 < value < 100 and value.denominator == 1}
    below |= {f"{unit}{_AND}{word}": value + size for word, value in tens.items() for size, unit in enumerate(units, 1)}
    found = {**numbers, **below}
    below |= dict(zip(units, map(Fraction, range(1, 10)), strict=True))
    for size, unit in enumerate(("", *units)):
        hundreds = Fraction(100 * max(size, 1))
        found[f"{unit}{_HUNDRED}"] = hundreds
        found |= {f"{unit}{_HUNDRED}{word}": hundreds + value for word, value in below.items()}
    found |= {f"{unit}{_HUNDRED}{_THOUSAND}": Fraction(100_000 * size) for size, unit in enumerate(units, 1)}
    return found | {f"{word}{_THOUSAND}": 1000 * value for word, value in below.items()}


def joined_ordinals(numbers: Mapping[str, Fraction], endings: Sequence[str]) -> dict[str, Fraction]:
    """The ordinals up to the last day of a month; the first half of `endings` is that of numbers under twenty."""
    half = len(endings) // 2
    return {
        word + ending: value
        for word, value in numbers.items()
        if 1 < value <= _LAST_DAY and value.denominator == 1
        for ending in (endings[:half] if value < 20 else endings[half:])
    }
