"""The German genitive: "des Gerichts", "des Gerichtes" and "vom Gericht" say the same."""

from __future__ import annotations

from summarize.agreement.statement import Statement
from summarize.agreement.view import View, lead_words

_OF = ["von"]
_GENITIVE = frozenset("des eines dieses jenes keines seines ihres unseres der einer dieser jener seiner ihrer".split())


def same_genitive(view: View, i: int, j: int) -> bool:
    """Say whether a noun that both share stands with and without the ending of a genitive, or with both its endings."""
    a, b = view.a.core[i], view.b.core[j]
    if view.a.language != "de" or not (a.name and b.name):
        return False
    ends = [_ending(view.a, i), _ending(view.b, j)]
    return any(ends) and a.word.removesuffix(ends[0]) == b.word.removesuffix(ends[1])


def of_or_genitive(view: View, i: int, j: int) -> bool:
    """Say whether a noun behind another stands in the genitive on one side and behind "von" on the other."""
    if view.a.language != "de" or not i or not j or view.partners[i - 1] != j - 1 or not view.a.core[i - 1].name:
        return False
    ours, theirs = lead_words(view.a, i, "preposition"), lead_words(view.b, j, "preposition")
    return (ours == _OF and not theirs and _marked(view.b, j)) or (theirs == _OF and not ours and _marked(view.a, i))


def _ending(statement: Statement, position: int) -> str:
    """The ending of the genitive that a noun has behind its article."""
    word = statement.core[position].word
    if not _marked(statement, position):
        return ""
    return next((ending for ending in ("es", "s") if word.endswith(ending) and len(word) > len(ending) + 2), "")


def _marked(statement: Statement, position: int) -> bool:
    """Say whether an article or possessive of the genitive stands right before a noun."""
    lead = statement.leads[position]
    return bool(lead) and lead[-1].key in _GENITIVE
