"""`paraphrase`: enough in common, and no fact of either side that the other contradicts.

Two statements that are nearly the same must not differ in anything. Of two that are worded differently, leftovers are
expected: a piece of the one that the other tells, too, is support unless something contradicts it there. Words shared
here and there are none, however many: they may tell of the same actors, or of what was known before.
"""

from __future__ import annotations

from summarize.agreement.contradiction import contradictions, other_counts
from summarize.agreement.guard import compare_gap, in_order
from summarize.agreement.order import compare_leads, compare_order
from summarize.agreement.piece import Piece, telling
from summarize.agreement.result import Agreement
from summarize.agreement.view import View, hull
from summarize.model import PROVABLE, Difference, Match

PARAPHRASE = 0.7
"""Similarity from which a statement without differences is taken for the same proposition."""
FIGURES = frozenset(("number", "unit"))
"""What refuses a statement wherever one of its pieces differs in it: a wrong figure is borne out by nothing else."""
COUNTED = FIGURES | {"date"}
"""Kinds of what is told by value."""
_LEAST = 0.12
"""Dice of the two texts below which nothing is a paraphrase, however likely the story makes it."""
_FEW = 3
ALIKE = 0.8
"""Dice from which two statements are meant to be the same: whatever differs in them is a fact."""
_SAME_FRAME = 0.7
"""Dice from which figures that differ beside a shared word are figures of one thing."""


def match_proposition(view: View) -> Agreement | None:
    """The agreement of two statements as propositions; None below the threshold, or where they share none."""
    shared = view.dice
    if view.similarity < view.floor or shared < _LEAST:
        return None
    alike = shared >= ALIKE or _minimal(view)
    told, together = ([Piece(view.pairs)], True) if alike else telling(view)
    if not told:
        return None
    found = other_counts(view)
    if alike:
        found += [item for gap in view.alignment.gaps for item in compare_gap(view, gap.left, gap.right).hard]
        found += [*compare_order(view).hard, *compare_leads(view).hard]
    kept: list[Piece] = []
    for piece in told:
        differences = contradictions(view, piece)
        found += differences
        if not differences:
            kept.append(piece)
    place = (0, len(view.b.text))
    if kept and found and not any(view.deeds.intersection(piece.a) for piece in kept):
        kept = []
    if kept and not (together and found) and not any(item.kind in FIGURES for item in found):
        covers = hull(view.a, [i for piece in kept for i in piece.a])
        return Agreement("paraphrase", view.similarity, (), covers, place)
    if not found:
        return None
    covers = hull(view.a, [i for piece in told for i in piece.a])
    found = [item if _provable(item, shared) else Difference("word", item.brief, item.source) for item in found]
    provable = any(item.kind in PROVABLE for item in found)
    kind: Match = "conflict" if provable else "related"
    return Agreement(kind, view.similarity, in_order(found), covers, place)


def _minimal(view: View) -> bool:
    """Say whether all that differs is a few words in one place: those, then, are the difference."""
    open_gaps = [gap for gap in view.alignment.gaps if gap.left or gap.right]
    return len(open_gaps) == 1 and all(0 < len(side) <= _FEW for side in open_gaps[0])


def _provable(difference: Difference, shared: float) -> bool:
    """Facts far from each other in two sentences need not be of the same thing."""
    return difference.kind not in PROVABLE or (difference.kind in COUNTED and shared >= _SAME_FRAME)
