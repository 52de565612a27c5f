"""Whether two statements may tell of one time, where their dates cannot be compared: "on Tuesday", "in 2019".

News does not tell the year of what has just happened, so a bare year, or a longer time ago, says that something else is
meant than what the other side tells of a day, or of no time at all. A vote at an early reading is not the last one.
Knows no day of publication.
"""

from __future__ import annotations

from summarize.agreement.clause import clause_of
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, excerpt, opposed
from summarize.model import Difference

_LONG = ("year=", "years=", "decade=", "century=")
_READINGS = frozenset("reading lesung lecture lectura".split())
_LAST = frozenset("finally definitively endgultig abschliessend definitivement definitivamente".split())


def other_time(view: View) -> Difference | None:
    """The year that one side tells of what both share, where the other tells a day of it; or, of what b opens with a
    year, nothing.
    """
    (ours, our_days), (theirs, their_days) = _told(view.a, view.partners), _told(view.b, view.back)
    told = {view.a.core[i].key for i in ours} & {view.b.core[j].key for j in theirs}
    if told:
        return None
    if theirs and not ours and (our_days or theirs[0] == 0):
        return Difference("condition", excerpt(view.a, our_days[:1]), excerpt(view.b, theirs[:1]))
    if ours and not theirs and their_days:
        return Difference("condition", excerpt(view.a, ours[:1]), excerpt(view.b, their_days[:1]))
    return None


def other_reading(view: View) -> Difference | None:
    """A reading of a bill by its number on one side, and the vote told for the last one on the other."""
    if view.a.words.isdisjoint(_READINGS) and view.b.words.isdisjoint(_READINGS):
        return None
    numbered = [
        [at for at, word in enumerate(side.core) if at and word.word in _READINGS and _ordinal(side, at - 1)][:1]
        for side in (view.a, view.b)
    ]
    ours, theirs = ([at - 1 for at in found] + found for found in numbered)
    a, b = ([at for at, word in enumerate(side.core) if word.word in _LAST][:1] for side in (view.a, view.b))
    return opposed(view, (ours, theirs), (a, b), "word")


def _ordinal(statement: Statement, position: int) -> bool:
    return statement.core[position].sense.endswith("|ordinal|")


def _told(statement: Statement, partners: tuple[int, ...]) -> tuple[list[int], list[int]]:
    """The bare years, and the days and hours, that stand in a clause, or open a sentence, of which the other side tells
    something.
    """
    if statement.slots.isdisjoint(("date", "time")):
        return [], []
    told = [
        position
        for position, element in enumerate(statement.core)
        if element.slot in ("date", "time") and partners[position] < 0 and _tells(statement, position, partners)
    ]
    senses = {position: statement.core[position].sense for position in told}
    years = [at for at in told if all(part.startswith(_LONG) for part in senses[at].split(";"))]
    return years, [at for at in told if not senses[at].startswith(_LONG)]


def _tells(statement: Statement, position: int, partners: tuple[int, ...]) -> bool:
    """Say whether a time stands with words that both sides share."""
    clause = clause_of(statement, position)
    if position == 0 and len(clause) == 1 and len(statement.core) > 1:
        clause = clause_of(statement, 1)
    return any(partners[at] >= 0 and statement.core[at].content for at in clause)
