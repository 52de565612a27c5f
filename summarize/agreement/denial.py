"""Whether a denial contradicts the other side: only where that tells what the denial stands on.

"She was questioned; she is not charged" is no contradiction of "she was questioned", nor is "nobody was hurt" one of
whatever a longer report tells. A denial stands on the words of its own clause, first of all on the one behind it.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.clause import clause_of
from summarize.agreement.statement import Statement
from summarize.agreement.verbs import is_adverb
from summarize.agreement.view import View

TOLD = 0.6
"""The share of the words of a denied clause that the other side must tell, too."""
LEAST = 2
"""How many of them must be the same."""
_PASSED = frozenset(("modality", "quantifier", "negation", "hedge", "date", "time"))
"""Slots of words between a denial and what it stands on."""
_ASKING = {
    "de": frozenset("wie warum weshalb wann wo wer was ob".split()),
    "fr": frozenset("comment pourquoi quand qui quel quelle".split()),
    "es": frozenset("como porque cuando quien quienes cual".split()),
}
_DEGREES = frozenset("more fewer less".split())
_OF_NOUNS = frozenset("no without ohne kein keine keinen keiner sans aucun aucune sin ningun ninguna".split())
"""What denies the noun behind it, not what is done: "had no power" and "lost power" say the same."""
_WHO = frozenset("how why when where who what whether which".split())
"""Who has not said how it was done does not deny that it was."""


def is_met(view: View) -> bool:
    """Say whether a denial that one statement has more stands on what the other tells without one."""
    sides = (view.a, view.partners, view.b), (view.b, view.back, view.a)
    return any(
        _stands_on_shared(statement, partners, other, position)
        for statement, partners, other in sides
        for position, element in enumerate(statement.core)
        if element.slot == "negation" and partners[position] < 0
    )


def _stands_on_shared(statement: Statement, partners: Sequence[int], other: Statement, position: int) -> bool:
    """Say whether most of what a denial stands on is told by the other side: its clause, or all that follows it.

    "Untrue" and "denied" stand on what follows or on what goes before, and so does a denial set apart.
    """
    core, clause = statement.core, clause_of(statement, position)
    if core[position].key in _OF_NOUNS and _otherwise(statement, partners, other, position + 1):
        return False
    rest = range(position + 1, len(core))
    if core[position].sense == "denial" or (not rest and clause.start == position):
        return any(_told(statement, partners, other, scope) for scope in (rest, range(position)))
    heads = [at for at in range(position + 1, clause.stop) if not _passed(statement, at)]
    before = [at for at in range(position - 1, clause.start - 1, -1) if not _passed(statement, at)]
    if statement.language in ("de", "fr", "es") and before and partners[before[0]] >= 0:
        heads = before
    if not heads:
        return clause.start == position and _told(statement, partners, other, rest)
    if core[heads[0]].content:
        own = sum(core[at].content for at in clause) >= LEAST
        return partners[heads[0]] >= 0 and _told(statement, partners, other, clause if own else rest)
    asking = _ASKING.get(statement.language, _WHO)
    asked = any(word.key in asking for at in rest[:3] for word in (core[at], *statement.leads[at]))
    return not asked and _told(statement, partners, other, rest)


def _otherwise(statement: Statement, partners: Sequence[int], other: Statement, head: int) -> bool:
    """Say whether the other side has a verb of its own right before the noun that is denied: "lost power"."""
    before = partners[head] - 1 if head < len(partners) else -1
    if before < 0 or before in partners or other.parted[before + 1]:
        return False
    word = other.core[before]
    verb = other.language != "en" or before in other.verbs
    return verb and word.content and not (word.slot or word.name or word.word in _DEGREES)


def _told(statement: Statement, partners: Sequence[int], other: Statement, scope: range) -> bool:
    """Say whether the other side tells most of what stands in a stretch, not only names, and denies none of it."""
    core = statement.core
    said = [at for at in scope if core[at].content]
    shared = [at for at in said if partners[at] >= 0]
    if len(shared) < LEAST or len(shared) < TOLD * len(said) or all(core[at].name for at in shared):
        return False
    return all(other.core[at].slot != "negation" for at in clause_of(other, partners[shared[-1]]))


def _passed(statement: Statement, position: int) -> bool:
    element = statement.core[position]
    return element.slot in _PASSED or is_adverb(element.word)
