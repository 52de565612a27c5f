"""Preterite and perfect of one verb, which German, French and Spanish news exchange: "hallaron", "han hallado"."""

from __future__ import annotations

from summarize.agreement.statement import Statement
from summarize.agreement.view import View

_HAVE = frozenset(("hat", "haben", "ist", "sind", "a", "ont", "ha", "han"))
_SHORT = 3
_PRETERITES = {
    "fr": (
        ("a", "e"), ("erent", "e"), ("it", "i"), ("irent", "i"), ("it", "is"), ("irent", "is"), ("it", "u"),
        ("irent", "u"), ("ut", "u"), ("urent", "u"), ("int", "enu"), ("rit", "ert"),
    ),
    "es": (("o", "ado"), ("aron", "ado"), ("io", "ido"), ("ieron", "ido"), ("yo", "ido"), ("yeron", "ido")),
}  # fmt: skip
"""Endings of a verb in the preterite and behind a form of "have"."""


def same_past(view: View, i: int, j: int) -> bool:
    """Say whether a verb is told in the preterite on one side and in the perfect on the other.

    Positions of the cores of a and b; in German the auxiliary may stand anywhere, else right before the participle.
    """
    a, b = view.a.core[i], view.b.core[j]
    if a.slot != b.slot:
        return False
    if view.a.language == "de":
        helped = [_helpers(statement) for statement in (view.a, view.b)]
        more, less = helped[0] - helped[1], helped[1] - helped[0]
        return a.key == b.key and bool(more) != bool(less) and more | less <= _HAVE
    if i and _concord(a.word, b.word, view.a.language) and view.partners[i - 1] == j - 1:
        return True
    behind = [bool(lead) and lead[-1].key in _HAVE for lead in (view.a.leads[i], view.b.leads[j])]
    if behind[0] == behind[1]:
        return False
    past, perfect = (a.word, b.word) if behind[1] else (b.word, a.word)
    return a.key == b.key or any(
        past.endswith(ending) and perfect == past.removesuffix(ending) + participle
        for ending, participle in _PRETERITES.get(view.a.language, ())
    )


def _concord(a: str, b: str, language: str) -> bool:
    """Say whether a verb tells of one on one side and of many on the other: "la mitad busca", "la mitad buscan"."""
    one, many = sorted((a, b), key=len)
    return len(one) > _SHORT and many == one + ("n" if language == "es" else "nt")


def _helpers(statement: Statement) -> set[str]:
    return {word.key for lead in statement.leads for word in lead if word.slot == "auxiliary"}
