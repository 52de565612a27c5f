"""What excludes each other where two statements share a piece: deeds of one field, "the board approved the bridge",
"the board put off the bridge", and figures of one kind, "cut it by 30 percent", "cut it by 33 percent".

Both are looked for in the clauses of the piece, and only among what has no partner on the other side. Deeds are known
by `fields` alone; whether one is a verb, only what leads to it says. Figures are of one kind by their unit, or by the
noun that they count; where both sides share one of a kind, others are of something else.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.clause import clause_of, compound_end
from summarize.agreement.fields import senses
from summarize.agreement.measures import TIMES, contradiction, dimension
from summarize.agreement.piece import Piece
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, excerpt
from summarize.model import Difference

_MOST = 20
"""Figures of a statement that are looked at: one that holds more is a table."""
_OF_NOUNS = frozenset(("determiner", "preposition"))


def rival_deeds(view: View, piece: Piece) -> list[Difference]:
    """A deed in the clauses of a piece on either side, neither told by the other side, of one field."""
    left, right = view.senses_left
    for i, mine in left if right else ():
        for j, other in right:
            if mine.isdisjoint(other) and not {field for field, _ in mine}.isdisjoint([field for field, _ in other]):
                paired = any(i == at or j == partner for at, partner in view.kindred)
                if not paired and _is_deed(view.a, i, piece.a) and _is_deed(view.b, j, piece.b):
                    return [Difference("word", excerpt(view.a, [i]), excerpt(view.b, [j]))]
    return []


def _is_deed(statement: Statement, position: int, piece: Sequence[int]) -> bool:
    """Say whether a word stands in the clause of a word of a piece, without what leads to a noun."""
    if any(word.slot in _OF_NOUNS and word.key != "to" for word in statement.leads[position]):
        return False
    clause = clause_of(statement, position)
    return any(at in clause for at in piece)


def rival_figures(view: View, piece: Piece) -> list[Difference]:
    """A figure or an hour in the clauses of a piece for which the other side tells another one of its kind there, where
    none of that kind is told by both.
    """
    ours = _figures(view.a, piece.a)
    theirs = _figures(view.b, piece.b) if ours else []
    found: list[Difference] = []
    for i in ours if theirs else ():
        rivals = [j for j in theirs if _same_kind(view, i, j)]
        if rivals and not any(_agree(view, k, j) for k in ours for j in theirs if k == i or j in rivals):
            found.append(Difference("number", excerpt(view.a, [i]), excerpt(view.b, rivals[:1])))
    return found


def _figures(statement: Statement, piece: Sequence[int]) -> list[int]:
    """The positions of quantities and hours in the clauses that hold words of a piece, and in what stands beside them
    without a verb.
    """
    found = []
    for at in statement.figures[:_MOST]:
        scope = _scope(statement, at)
        if any(word in scope for word in piece) and not statement.core[at].sense.endswith("|ordinal|"):
            found.append(at)
    return found


def _scope(statement: Statement, position: int) -> range:
    """The clause that holds a position; where that has no verb, with those beside it: "At noon, the mill closed"."""
    clause = clause_of(statement, position)
    if not _is_circumstance(statement, clause):
        return clause
    first = clause_of(statement, clause.start - 1).start if clause.start else 0
    end = clause_of(statement, clause.stop).stop if clause.stop < len(statement.core) else clause.stop
    return range(first, end)


def _is_circumstance(statement: Statement, clause: range) -> bool:
    """Say whether a stretch holds no verb and nobody who speaks."""
    if any(at in statement.verbs or at in statement.said or statement.core[at].slot == "modality" for at in clause):
        return False
    return all(word.slot not in ("auxiliary", "link") for at in clause for word in statement.leads[at])


def _same_kind(view: View, i: int, j: int) -> bool:
    """Say whether two figures measure in one dimension, or count one noun; spans of time only behind the same word, and
    ages, which may be of two people, never.
    """
    ours, theirs = view.a.core[i], view.b.core[j]
    if ours.slot != theirs.slot or i in view.a.aged or j in view.b.aged:
        return False
    if ours.slot == "time":
        return True
    unit, other = (sense.split("|")[3] for sense in (ours.sense, theirs.sense))
    if unit in TIMES or other in TIMES:
        return view.a.leaders[i] == view.b.leaders[j] and dimension(unit) == dimension(other)
    if unit or other:
        return dimension(unit) == dimension(other)
    return _counts(view, i, j)


def _counts(view: View, i: int, j: int) -> bool:
    """Say whether two figures count one noun."""
    ends = compound_end(view.a, i), compound_end(view.b, j)
    if ends[0] == i or ends[1] == j:
        return False
    ours, theirs = view.a.core[ends[0]], view.b.core[ends[1]]
    table = senses(view.a.language)
    kin = table.get(ours.word, frozenset()) & table.get(theirs.word, frozenset())
    return ours.key == theirs.key or ours.root == theirs.root or bool(kin)


def _agree(view: View, i: int, j: int) -> bool:
    """Say whether figure j of b may be figure i of a: the same, roughly, or without its unit."""
    ours, theirs = view.a.core[i], view.b.core[j]
    if ours.key == theirs.key or ours.slot != theirs.slot or ours.slot == "time":
        return ours.key == theirs.key
    (_, *values, unit, _), (_, *others, other, _) = ours.sense.split("|"), theirs.sense.split("|")
    if bool(unit) != bool(other):
        return values == others
    # "-11 degrees" is "11 degrees below zero".
    if [value.lstrip("-") for value in values] == [one.lstrip("-") for one in others]:
        return values == others or unit == other
    return _same_kind(view, i, j) and contradiction(ours.sense, theirs.sense) in ("", "quantifier")
