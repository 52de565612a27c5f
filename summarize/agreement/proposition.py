"""`paraphrase`: enough in common, and no fact of either side that the other contradicts.

Precision comes first: the threshold is high, and a place that shares actors and background but tells another event
should stay below it.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.context import around
from summarize.agreement.facts import compare_leftovers
from summarize.agreement.guard import compare_gap, in_order
from summarize.agreement.order import compare_leads, compare_names
from summarize.agreement.result import Agreement
from summarize.agreement.view import View, dice, hull
from summarize.model import PROVABLE, Difference, Match

PARAPHRASE = 0.7
"""Similarity from which a statement without differences is taken for the same proposition."""
_COUNTED = frozenset(("number", "unit", "date"))
_LEAST = 0.12
"""Dice of the two texts below which nothing is a paraphrase, however likely the story makes it."""
_FEW = 3
_SAME_FRAME = 0.7
"""Dice from which figures that differ beside a shared word are figures of one thing."""
_REFUSING = frozenset(
    (
        "number",
        "unit",
        "date",
        "negation",
        "direction",
        "modality",
        "condition",
        "hedge",
        "quantifier",
        "role",
        "name",
        "speaker",
    )
)


def match_proposition(view: View) -> Agreement | None:
    """The agreement of two statements as propositions; None below the threshold."""
    if view.similarity < view.floor:
        return None
    shared = dice(view.a, view.b)
    if shared < _LEAST:
        return None
    gaps = [(gap.left, gap.right) for gap in view.alignment.gaps]
    refusing = _REFUSING | {"word"} if _minimal(gaps) else _REFUSING
    found = [
        item
        for left, right in gaps
        for item in compare_gap(view, left, right, framed=False).hard
        if item.kind in refusing and (item.kind != "speaker" or (item.brief and item.source))
    ]
    found += compare_leftovers(view, gaps)
    found += compare_names(view).hard
    found += [item for item in compare_leads(view).hard if item.kind != "word"]
    found = [item if _provable(item, shared) else Difference("word", item.brief, item.source) for item in found]
    matched = [j for j in view.partners if j >= 0]
    if matched:
        surroundings = around(view.b, min(matched), max(matched), view.vocabulary)
        found += [
            item for item in surroundings.differences(ours=False) if item.kind in ("negation", "condition", "hedge")
        ]
    covers = hull(view.a, [i for i, j in enumerate(view.partners) if j >= 0])
    place = (0, len(view.b.text))
    if found:
        differences = in_order(found)
        provable = [item for item in differences if item.kind in PROVABLE]
        if provable and len(provable) < len(differences):
            differences = tuple(item for item in differences if item.kind not in PROVABLE)
            provable = []
        kind: Match = "conflict" if provable else "related"
        return Agreement(kind, view.similarity, differences, covers, place)
    return Agreement("paraphrase", view.similarity, (), covers, place)


def _minimal(gaps: Sequence[tuple[Sequence[int], Sequence[int]]]) -> bool:
    """Say whether all that differs is a few words in one place: those, then, are the difference."""
    open_gaps = [(left, right) for left, right in gaps if left or right]
    return len(open_gaps) == 1 and all(0 < len(side) <= _FEW for side in open_gaps[0])


def _provable(difference: Difference, shared: float) -> bool:
    """Facts far from each other in two sentences need not be of the same thing."""
    return difference.kind not in PROVABLE or (difference.kind in _COUNTED and shared >= _SAME_FRAME)
