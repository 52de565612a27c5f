"""Figures that may stand anywhere in a statement, because they say themselves what they tell: how often, how long.

Only where a statement has one of its kind: of two each belongs to its verb.
"""

from __future__ import annotations

from itertools import islice

from summarize.agreement.measures import TIMES
from summarize.agreement.statement import Statement
from summarize.agreement.view import View

SCORE = "||-"
"""How the sense of a score ends; a single one may stand behind the verb or the opponent, which proves nothing."""


def only_frequency(statement: Statement, position: int) -> bool:
    """Say whether a figure says how often, "twice", and no other does: it stands before its verb or behind it."""
    often = (at for at, element in enumerate(statement.core) if element.sense.endswith("|times|"))
    return statement.core[position].sense.endswith("|times|") and list(islice(often, 2)) == [position]


def only_span(view: View, i: int, j: int) -> bool:
    """Say whether a figure is a span of time, led to by a word that leads to no other figure: "within six days"."""
    lead = view.a.leaders[i]
    if not lead or lead != view.b.leaders[j] or view.a.core[i].sense.split("|")[3] not in TIMES:
        return False
    same = (k for k, at in enumerate(view.a.core) if at.slot == "number" and view.a.leaders[k] == lead)
    return list(islice(same, 2)) == [i]
