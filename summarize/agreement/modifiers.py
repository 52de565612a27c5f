"""Which of two nouns a participle or an adjective modifies: "die in Bergen geborene Tochter des Wirts", "die Tochter
des in Bergen geborenen Wirts"; "le fils de la juge, décoré", "décorée".

German tells it by place, French and Spanish by the gender of a participle; nothing here knows the gender of a noun.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.statement import Statement
from summarize.agreement.view import View, excerpt
from summarize.agreement.vocabulary import fold_accents
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
    if not endings or any(_respelt(view, i, j) for i, j in view.pairs):
        return None
    for i, j in view.pairs:
        ours, theirs = view.a.core[i], view.b.core[j]
        bare = not any(word.slot == "auxiliary" for word in (*view.a.leads[i], *view.b.leads[j]))
        if bare and not (ours.name or theirs.name) and _other_gender(ours.word, theirs.word, endings):
            return Difference("word", excerpt(view.a, [i]), excerpt(view.b, [j]))
    return None


def _other_gender(ours: str, theirs: str, endings: Sequence[tuple[str, str]]) -> bool:
    """Say whether two words are one participle beside two genders."""
    return any(
        {ours, theirs} == {stem + one, stem + other}
        for one, other in endings
        for stem in (ours.removesuffix(one), ours.removesuffix(other))
    )


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
    after = position + 1
    if after == len(statement.core) or statement.core[position].name or statement.leads[after]:
        return False
    return statement.core[after].name and not statement.core[after].slot and not statement.parted[after]


def _respelt(view: View, i: int, j: int) -> bool:
    """Say whether two words that are read as one are spelled as two, so that they may be of two genders."""
    a, b = view.a.core[i], view.b.core[j]
    spelled = [fold_accents(view.a.text[a.start : a.end]), fold_accents(view.b.text[b.start : b.end])]
    return a.word == b.word and not a.slot and spelled[0] != spelled[1]
