"""The clause that holds a word, and what stands right beside it, told by the marks and function words around it.

No parser: where neither stands, two clauses are read as one.
"""

from __future__ import annotations

from summarize.agreement.statement import Statement
from summarize.agreement.verbs import OPENERS

PHRASE = 12
"""Words in a row that are read as one name or compound, at most."""
REACH = 60
"""Words on either side, at most, of one that are read as its clause: what runs on longer is a list, or no sentence."""


def clause_of(statement: Statement, position: int) -> range:
    """The positions of the clause that holds one: to the nearest punctuation or conjunction within reach."""
    lowest, highest = max(position - REACH, 0), min(position + 1 + REACH, len(statement.core))
    first = next((at for at in range(position, lowest, -1) if _begins(statement, at)), lowest)
    end = next((at for at in range(position + 1, highest) if _begins(statement, at)), highest)
    return range(first, end)


def adjoins(statement: Statement, position: int) -> bool:
    """Say whether the next word of content follows one with neither a function word nor a mark between."""
    after = position + 1
    return after < len(statement.core) and not statement.leads[after] and not statement.parted[after]


def phrase_start(statement: Statement, position: int) -> int:
    """The first of the words up to a position between which neither a function word nor a mark stands."""
    first = max(position - PHRASE, 0)
    while position > first and adjoins(statement, position - 1):
        position -= 1
    return position


def compound_end(statement: Statement, position: int) -> int:
    """The last of the plain words behind a position without another between: what the others tell more of."""
    last = position + PHRASE
    while position < last and adjoins(statement, position):
        if statement.core[position + 1].slot or position + 1 in statement.verbs:
            break
        position += 1
    return position


def _begins(statement: Statement, position: int) -> bool:
    """Say whether a clause may begin at a position."""
    return statement.parted[position] or any(
        word.slot == "link" or word.key in OPENERS for word in statement.leads[position]
    )
