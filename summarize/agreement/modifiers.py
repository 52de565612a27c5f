"""Which of two nouns a participle or an adjective modifies: "die in Bergen geborene Tochter des Wirts", "die Tochter
des in Bergen geborenen Wirts"; "le fils de la juge, décoré", "décorée".

German tells it by place, French and Spanish by the gender of a participle; nothing here knows the gender of a noun.
"""

from __future__ import annotations

from summarize.agreement.accents import respelt
from summarize.agreement.clause import adjoins
from summarize.agreement.statement import Statement
from summarize.agreement.stems import other_ending
from summarize.agreement.view import View, excerpt
from summarize.model import Difference

_GENDERS = {
    "fr": (("e", "ee"), ("es", "ees"), ("i", "ie"), ("is", "ies"), ("u", "ue"), ("us", "ues")),
    "es": (("do", "da"), ("dos", "das")),
}
"""Endings of a participle beside one gender, and beside the other."""


def other_modified(view: View) -> Difference | None:
    """A shared participle or adjective that modifies one noun in a and another one in b."""
    if view.a.language == "de":
        return _before_another(view)
    endings = _GENDERS.get(view.a.language, ())
    if not endings or any(not view.a.core[i].slot and respelt(view, i, j) for i, j in view.pairs):
        return None
    for i, j in view.pairs:
        ours, theirs = view.a.core[i], view.b.core[j]
        bare = not any(word.slot == "auxiliary" for word in (*view.a.leads[i], *view.b.leads[j]))
        if bare and not (ours.name or theirs.name) and other_ending(ours.word, theirs.word, endings):
            return Difference("word", excerpt(view.a, [i]), excerpt(view.b, [j]))
    return None


def _before_another(view: View) -> Difference | None:
    """A German word before one shared noun in a and before another one in b."""
    theirs = {view.b.core[j].root: j for j in range(len(view.b.core)) if _attributive(view.b, j)}
    for i, element in enumerate(view.a.core):
        j = theirs.get(element.root, -1)
        if j < 0 or not _attributive(view.a, i):
            continue
        met, back = view.partners[i + 1], view.back[j + 1]
        if met >= 0 and back >= 0 and met != j + 1:
            return Difference("role", excerpt(view.a, [i, i + 1]), excerpt(view.b, [j, j + 1]))
    return None


def _attributive(statement: Statement, position: int) -> bool:
    """Say whether a word written small stands right before a noun."""
    if statement.core[position].name or not adjoins(statement, position):
        return False
    return statement.core[position + 1].name and not statement.core[position + 1].slot
