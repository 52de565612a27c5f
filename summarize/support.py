"""How many documents bear a sentence out, and how many of them are independent.

A document does where one place of it states the whole sentence, or its places together cover every clause.
Counted from the citations alone, so that a proof can count again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from summarize.agreement.statement import Statement
from summarize.model import Citation, Match, Support

WHOLE: frozenset[Match] = frozenset({"origin", "exact", "near"})
MISSED = 0.2
"""Of a clause's content words that may stand outside what is covered; a verb, a name, a number or a date never may."""
_NEARLY = 0.8
"""A place that tells this share of a sentence nearly says it."""


def support(statement: Statement, citations: Iterable[Citation], wire: Mapping[str, str]) -> Support:
    """Count the documents among `citations`, and their wire groups; `wire` maps document ids to groups."""
    covers: dict[str, list[tuple[int, int]]] = {}
    whole: set[str] = set()
    for citation in citations:
        covers.setdefault(citation.document, []).extend(citation.covers)
        if citation.match in WHOLE:
            whole.add(citation.document)
    holders = [number for number, ranges in covers.items() if number in whole or covers_all(statement, ranges)]
    return Support(len(holders), len({wire[number] for number in holders}))


def covers_all(statement: Statement, covers: Sequence[tuple[int, int]]) -> bool:
    """Say whether ranges together cover every clause: its verb, all its facts, and nearly all its content words."""
    bounds = [0, *statement.breaks, len(statement.text)]
    for low, high in zip(bounds, bounds[1:], strict=False):
        content = [item for item in statement.elements if item.content and low <= item.start < high]
        missed = [item for item in content if not any(start <= item.start and item.end <= end for start, end in covers)]
        if len(missed) > MISSED * len(content) or any(item.slot or item.name for item in missed):
            return False
        if missed and any(statement.core[at] in missed for at in statement.main_verbs):
            return False
    return True


def covers_nearly(text: str, covers: Iterable[tuple[int, int]]) -> bool:
    """Say whether ranges without overlap together make up nearly all of a text."""
    return sum(end - start for start, end in covers) >= _NEARLY * len(text)
