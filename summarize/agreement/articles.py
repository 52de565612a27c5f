"""What German articles tell of a noun: whether it is the subject or the object, and whether it owns.

They tell subject from object of masculine nouns only; a name in the genitive tells itself that it owns.
"""

from __future__ import annotations

from summarize.agreement.speakers import owns
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, lead_words
from summarize.agreement.voice import passive_anywhere, voice_changed

_SUBJECT = frozenset("der ein kein dieser jeder".split())
_OBJECT = frozenset("den dem einen einem keinen keinem diesen diesem jeden jedem".split())
"""German articles of nouns that are masculine."""
_VON = ["von"]
_GENITIVES = frozenset("des eines dieses jenes seines ihres der einer dieser jener seiner ihrer".split())


def of_or_genitive(view: View, i: int, j: int) -> bool:
    """Say whether a noun behind another stands in the genitive on one side and behind "von" on the other."""
    if view.a.language != "de" or not i or not j or view.partners[i - 1] != j - 1 or not view.a.core[i - 1].name:
        return False
    ours, theirs = lead_words(view.a, i, "preposition"), lead_words(view.b, j, "preposition")
    return (ours == _VON and not theirs and _genitive(view.b, j)) or (
        theirs == _VON and not ours and _genitive(view.a, i)
    )


def _genitive(statement: Statement, position: int) -> bool:
    """Say whether an article or possessive of the genitive stands right before a noun, or a name tells it itself."""
    lead = statement.leads[position]
    return lead[-1].key in _GENITIVES if lead else owns(statement, position)


def other_case(view: View, i: int, j: int) -> bool:
    """Say whether an article tells the subject on one side and the object on the other, in one voice: the object of
    who stole it is the subject where it was stolen.
    """
    leads = view.a.leads[i], view.b.leads[j]
    relative = view.a.parted[i] and view.b.parted[j]
    articles = [side[0 if relative else -1].key if side else "" for side in leads]
    if articles[0] in _SUBJECT and articles[1] in _OBJECT:
        subject, other = view.a, view.b
    elif articles[1] in _SUBJECT and articles[0] in _OBJECT:
        subject, other = view.b, view.a
    else:
        return False
    if passive_anywhere(subject) and not passive_anywhere(other):
        return False
    if lead_words(view.a, i, "preposition") or lead_words(view.b, j, "preposition"):
        return False
    return not voice_changed(view, view.alignment.blocks)


def same_cases(view: View) -> bool:
    """Say whether all shared nouns keep their German articles, and one tells its case: order then tells nothing."""
    marked = False
    for i, j in view.pairs:
        if not view.a.core[i].name:
            continue
        ours, theirs = (
            side[-1].key if side and side[-1].slot == "determiner" else ""
            for side in (view.a.leads[i], view.b.leads[j])
        )
        if ours != theirs:
            return False
        bare = not lead_words(view.a, i, "preposition") and not lead_words(view.b, j, "preposition")
        marked = marked or (bare and ours in _SUBJECT | _OBJECT - {"ein", "kein"})
    return marked
