"""Whether two prepositions tell what something is about: "talks on", "talks over", "débattu de l'eau", "sur l'eau".

What can be about something is listed; behind any other word a preposition may tell where, or whose.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.view import View

_TOPICAL = frozenset(("over", "about", "regarding", "concerning"))
_TALKED_OF = frozenset(
    """talks negotiations debate dispute disputes discussions concern concerns worries differences questions decision
    decisions agreement deal ruling report reports consultations inquiry investigation""".split()
)
"""What is held or made about something."""
_MEALS = frozenset("lunch dinner breakfast coffee tea drinks".split())
_ABOUT = frozenset("sur propos sobre respecto".split())
_ROMANCE_TALK = tuple(
    """negoci discut parl discuss question document debat debati informe estudio habl dialog convers livre libro rapport
    etude consult""".split()
)
"""How the words for such talk begin in French and Spanish."""
_TALKING = ("debatt", "parl", "discut", "habl", "debati", "convers")
"""How French and Spanish verbs begin behind which "of" tells it, too; a book "of" somebody is not about him."""


def of_one_topic(view: View, i: int, ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Say whether both leads tell what something is about: "talks on", "talks over".

    "On" and "over" may tell where, or at what, so the first counts before a bare word alone, and neither before a meal.
    """
    if view.a.language in ("fr", "es"):
        return _of_one_romance_topic(view, i, ours, theirs)
    if not (i and ours and theirs) or view.a.core[i - 1].word not in _TALKED_OF or view.a.core[i].word in _MEALS:
        return False
    told = {*ours, *theirs} - _TOPICAL
    bare = len(view.a.leads[i]) == len(view.b.leads[view.partners[i]]) == 1 and not view.a.core[i].name
    return not told or (told == {"on"} and bare)


def _of_one_romance_topic(view: View, i: int, ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """The same in French and Spanish, where "of" may tell it behind a verb: "débattu de l'eau", "sur l'eau"."""
    keys = view.a.lead_keys[i], view.b.lead_keys[view.partners[i]]
    talking = bool(i) and view.a.core[i - 1].word.startswith(_TALKING) and "parlement" not in view.a.core[i - 1].word
    of = [talking and "de" in lead for lead in keys]
    told = (bool(ours) or of[0]) and (bool(theirs) or of[1])
    topical = bool(i and told) and _ABOUT.issuperset((*ours, *theirs))
    return topical and view.a.core[i - 1].word.startswith(_ROMANCE_TALK)
