"""Two lists of two, each item told of its own figure: "Lena und Jan, 14 und 17", "Jan und Lena, 17 und 14".

Where both statements say "respectively" and both lists changed their order, the second is read in the order of the
first: the pairs are the same. Where one list alone did, nothing is touched, and the rules of order find it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarize.agreement.element import Element
from summarize.agreement.vocabulary import AND

RESPECTIVELY = frozenset("respectively respectivamente respectivement respektive beziehungsweise".split())
"""What tells that the first of one list belongs to the first of another."""
_AND = AND | {"e"}


def in_one_order(elements: Sequence[Element], others: Sequence[Element]) -> Sequence[Element]:
    """The elements of a statement, two lists of two in the order of the other one where both are turned; both say
    "respectively".
    """
    figures, items = ([_couple(side, figures=kind) for side in (elements, others)] for kind in (True, False))
    if not (all(figures) and all(items)):
        return elements
    (first, second), (other, last) = figures
    values = [_value(elements[first]), _value(elements[second])], [_value(others[other]), _value(others[last])]
    keys = [elements[at].key for at in items[0]], [others[at].key for at in items[1]]
    if values[0] == values[1] or values[0] != values[1][::-1] or keys[0] == keys[1] or keys[0] != keys[1][::-1]:
        return elements
    turned = list(elements)
    for at, source in (
        (first, others[other]),
        (second, others[last]),
        *zip(items[0], (others[at] for at in items[1]), strict=True),
    ):
        turned[at] = source._replace(start=elements[at].start, end=elements[at].end, opening=elements[at].opening)
    return turned


def _couple(elements: Sequence[Element], *, figures: bool) -> tuple[int, ...]:
    """The two figures, or two other words, that "and" joins; none where it joins two others, too."""
    plain = [at for at, element in enumerate(elements) if element.slot in ("", "number", "date")]
    found = [
        (left, right)
        for left, right in pairwise(plain)
        if any(elements[at].key in _AND for at in range(left + 1, right))
        and all((elements[at].slot == "number") == figures for at in (left, right))
    ]
    return found[0] if len(found) == 1 else ()


def _value(element: Element) -> str:
    return "|".join(element.sense.split("|")[:3])
