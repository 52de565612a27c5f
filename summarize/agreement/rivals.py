"""What excludes each other where two statements share a piece: deeds of one field, "the board approved the bridge",
"the board put off the bridge", and figures of one kind, "cut it by 30 percent", "cut it by 33 percent".

Both are looked for in the clauses of the piece, and only among what has no partner on the other side. Deeds are known
by `fields` alone; whether one is a verb, only what leads to it says. Figures are of one kind by their unit, or by the
noun that they count; where both sides share one of a kind, others are of something else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarize.agreement.clause import clause_of, compound_end
from summarize.agreement.fields import Senses, senses
from summarize.agreement.measures import TIMES, contradiction, dimension
from summarize.agreement.piece import Piece
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, excerpt
from summarize.model import Difference

_MOST = 20
"""Figures of a clause that are looked at: one that holds more is a table."""
_OF_NOUNS = frozenset(("determiner", "preposition"))


def rival_deeds(view: View, piece: Piece) -> list[Difference]:
    """A deed in the clauses of a piece on either side, neither told by the other side, of one field."""
    ours = _deeds(view.a, piece.a, {i for i, _ in view.kindred})
    theirs = _deeds(view.b, piece.b, {j for _, j in view.kindred}) if ours else []
    for i, mine in ours:
        for j, other in theirs:
            if mine.isdisjoint(other) and not {field for field, _ in mine}.isdisjoint({field for field, _ in other}):
                return [Difference("word", excerpt(view.a, [i]), excerpt(view.b, [j]))]
    return []


def _deeds(statement: Statement, positions: Sequence[int], paired: set[int]) -> list[tuple[int, Senses]]:
    """The words of some field in the clauses that hold some positions, without a partner and without what leads to a
    noun; with their senses.
    """
    table = senses(statement.language)
    clauses = {at for position in positions for at in clause_of(statement, position)} if table else set()
    return [
        (at, told)
        for at in sorted(clauses - paired)
        if (told := table.get(statement.core[at].word))
        and all(word.slot not in _OF_NOUNS or word.key == "to" for word in statement.leads[at])
    ]


def rival_figures(view: View, piece: Piece) -> list[Difference]:
    """A figure or an hour in the clauses of a piece for which the other side tells another one of its kind there, where
    none of that kind is told by both.
    """
    ours, theirs = _figures(view.a, piece.a), _figures(view.b, piece.b)
    found: list[Difference] = []
    for i in ours if theirs else ():
        rivals = [j for j in theirs if _same_kind(view, i, j)]
        if rivals and not any(_agree(view, k, j) for k in ours for j in theirs if k == i or j in rivals):
            found.append(Difference("number", excerpt(view.a, [i]), excerpt(view.b, rivals[:1])))
    return found


def _figures(statement: Statement, positions: Iterable[int]) -> list[int]:
    """The positions of quantities and hours in the clauses that hold some positions, and in what opens or ends them."""
    clauses: set[int] = set()
    for position in positions:
        if position not in clauses:
            clauses.update(_with_circumstances(statement, clause_of(statement, position)))
    figures = [at for at in sorted(clauses) if statement.core[at].slot in ("number", "time")]
    return [at for at in figures if not statement.core[at].sense.endswith("|ordinal|")][:_MOST]


def _with_circumstances(statement: Statement, clause: range) -> range:
    """A clause with the stretches without a verb right before and behind it: "At noon, ..."."""
    first, end = clause.start, clause.stop
    if first > 0 and _is_circumstance(statement, before := clause_of(statement, first - 1)):
        first = before.start
    if end < len(statement.core) and _is_circumstance(statement, after := clause_of(statement, end)):
        end = after.stop
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
    return _same_kind(view, i, j) and contradiction(ours.sense, theirs.sense) in ("", "quantifier")
