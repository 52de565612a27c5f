"""What a statement says first of all: the verb of its main clause, and the name beside whom it speaks of.

A place in other words supports a statement only where it tells its main proposition, or, where the story makes it
likely, another of its clauses for itself: actors, days and places that both sides share are background. Verbs are known
by their forms alone; where none is recognised nothing is asked.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from summarize.agreement.piece import UNSURE, said_words, telling, weight
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, excerpt
from summarize.model import Difference

LIKELY = 0.75
"""Similarity from which a place without the verb bears out a piece that tells much."""
WORDS, WEIGHT = 3, 5
"""Much are so many plain words in their order, or so much weight: another verb with what belongs to it."""
_AGED = frozenset(("number", "rate"))


def tells_main(view: View) -> bool:
    """Say whether b has a verb of a main clause of a, or one of the same or the contrary sense, or tells much."""
    verbs = view.a.main_verbs
    if not verbs or any(i in verbs for i, _ in view.kindred):
        return True
    senses = {view.a.core[at].sense for at in verbs} - {""}
    wanted = bool(senses) and any(word.slot == "modality" and word.sense in senses for word in view.b.core)
    sides = {side.split(":")[0] for at in verbs for side in view.a.core[at].sides}
    alike = bool(sides) and any(side.split(":")[0] in sides for word in view.b.core for side in word.sides)
    return wanted or alike or _tells_much(view)


def _tells_much(view: View) -> bool:
    """Say whether the story makes it likely that b says the same, and a piece tells more than who, where and when."""
    told, together = telling(view) if view.similarity >= LIKELY else ([], True)
    more = UNSURE * (view.a.language != "en")
    return not together and any(
        weight(view, piece.pairs) >= WEIGHT + more or _in_order(view, said_words(view, piece.pairs)) >= WORDS + more
        for piece in told
    )


def _in_order(view: View, positions: Sequence[int]) -> int:
    """How many of some positions of a, at most, have their partners in the same order."""
    ends: list[int] = []
    back = dict(view.kindred)
    for position in positions:
        at = bisect_left(ends, back[position])
        ends[at : at + 1] = [back[position]]
    return len(ends)


def other_name(view: View) -> Difference | None:
    """The names beside a word that both share, "the captain, Anna Berg", where the other side has another there."""
    if view.a.language == "de":
        return None
    for i, j in view.pairs:
        if view.a.core[i].name or view.a.core[i].slot:
            continue
        ours = _name_after(view.a, i)
        theirs = _name_after(view.b, j) if ours else []
        if theirs and all(view.partners[at] < 0 for at in ours) and all(view.back[at] < 0 for at in theirs):
            return Difference("name", excerpt(view.a, ours), excerpt(view.b, theirs))
    return None


def _name_after(statement: Statement, position: int) -> list[int]:
    """The name that is set right behind a word, over an age and without a word that leads to it."""
    core = statement.core
    at = position + 1
    while at < len(core) and (core[at].slot in _AGED or core[at].word in ("year", "old")):
        at += 1
    found: list[int] = []
    while at < len(core) and core[at].name and not core[at].slot and not statement.leads[at]:
        found.append(at)
        at += 1
        if at < len(core) and statement.parted[at]:
            break
    return found if len(found) > 1 else []
