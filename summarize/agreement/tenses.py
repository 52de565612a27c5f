"""The tenses of one verb: preterite and perfect, which German, French and Spanish news exchange ("hallaron", "han
hallado"), and those that differ, by endings and auxiliaries.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.element import Element
from summarize.agreement.stems import other_ending
from summarize.agreement.view import View
from summarize.typography import composed

VERBAL = ("ed", "ing")
"""Endings of a verb in English, which no other form of a noun has."""
_HAVE = frozenset(("hat", "haben", "ist", "sind", "a", "ont", "ha", "han"))
_BE = frozenset(("est", "sont"))
_WITH_BE = frozenset(
    """mort morte morts mortes decede decedee decedes decedees ne nee nes nees parti partie partis parties arrive
        arrivee arrives arrivees venu venue venus venues revenu revenue revenus revenues devenu devenue devenus
        devenues tombe tombee tombes tombees alle allee alles allees""".split()
)
"""French participles whose past is told with "be"."""
_SHORT = 3
_PRETERITES = {
    "fr": (
        ("a", "e"), ("erent", "e"), ("it", "i"), ("irent", "i"), ("it", "is"), ("irent", "is"), ("it", "u"),
        ("irent", "u"), ("ut", "u"), ("urent", "u"), ("int", "enu"), ("rit", "ert"),
    ),
    "es": (("o", "ado"), ("aron", "ado"), ("io", "ido"), ("ieron", "ido"), ("yo", "ido"), ("yeron", "ido")),
}  # fmt: skip
"""Endings of a verb in the preterite and behind a form of "have"."""
_SUBJUNCTIVES = {"es": (("ase", "ara"), ("asen", "aran"), ("iese", "iera"), ("iesen", "ieran"), ("jese", "jera"))}
"""Endings of a verb in the two forms of one mood."""
_REPORTED = (("t", "e"),)
"""Endings of a German verb in reported speech, with the mood of it and without: "streicht", "streiche"."""
_FUTURES = {
    "fr": (
        ("era", "a"), ("eront", "erent"), ("era", "ait"), ("eront", "aient"), ("ira", "it"), ("iront", "irent"),
        ("era", "ant"), ("eront", "ant"), ("ira", "issant"), ("iront", "issant"),
    ),
    "es": (
        ("ara", "aba"), ("aran", "aban"), ("ara", "ase"), ("aran", "asen"), ("era", "ia"), ("eran", "ian"),
        ("ira", "ia"), ("iran", "ian"),
    ),
}  # fmt: skip
"""Endings of a verb of what will be, and of what was, or was wished."""


def same_past(view: View, i: int, j: int) -> bool:
    """Say whether a verb is told in the preterite on one side and in the perfect on the other, or in two forms that
    differ by place or number alone.

    Positions of the cores of a and b; in German the auxiliary may stand anywhere, else right before the participle.
    """
    a, b = view.a.core[i], view.b.core[j]
    if a.slot != b.slot:
        return False
    if view.a.language == "de":
        if a.key != b.key:
            return view.a.reports and view.b.reports and other_ending(a.word, b.word, _REPORTED)
        helped = view.a.auxiliaries, view.b.auxiliaries
        more, less = helped[0] - helped[1], helped[1] - helped[0]
        return bool(more) != bool(less) and more | less <= _HAVE
    if view.a.language == "fr" and _bare_relative(view, i, j):
        return True
    if other_ending(a.word, b.word, _SUBJUNCTIVES.get(view.a.language, ())):
        spelled = composed(view.a.text[a.start : a.end]), composed(view.b.text[b.start : b.end])
        return not any("á" in word for word in spelled)
    if i and view.partners[i - 1] == j - 1 and _concord(a.word, b.word, view.a.language):
        return True
    if a.key != b.key and view.a.language not in _PRETERITES:
        return False
    behind = [
        bool(lead) and (lead[-1].key in _HAVE or (lead[-1].key in _BE and (element.word in _WITH_BE or _itself(lead))))
        for element, lead in ((a, view.a.leads[i]), (b, view.b.leads[j]))
    ]
    if behind[0] == behind[1]:
        return False
    perfect_lead = view.a.leads[i] if behind[0] else view.b.leads[j]
    concord = ("", "e", "s", "es") if perfect_lead[-1].key in _BE else ("",)
    past, perfect = (a.word, b.word) if behind[1] else (b.word, a.word)
    return a.key == b.key or any(
        past.endswith(ending) and perfect in {past.removesuffix(ending) + participle + one for one in concord}
        for ending, participle in _PRETERITES.get(view.a.language, ())
    )


def _itself(lead: Sequence[Element]) -> bool:
    """Say whether a French verb is told of its subject itself: "s'est effondré"."""
    return any(word.key in ("s", "se") for word in lead)


def _bare_relative(view: View, i: int, j: int) -> bool:
    """Say whether a French relative clause stands on one side as a participle: "qui venaient", "venant"."""
    leads = sorted((view.a.lead_keys[i], view.b.lead_keys[j]), key=len)
    return leads == [(), ("qui",)] and other_ending(
        view.a.core[i].word, view.b.core[j].word, (("ait", "ant"), ("aient", "ant"), ("e", "ant"), ("ent", "ant"))
    )


def another_past(view: View, i: int, j: int) -> bool:
    """Say whether a French or Spanish verb is told in the future on one side and in a past or a wish on the other."""
    a, b = view.a.core[i], view.b.core[j]
    if a.slot or b.slot or (a.name and b.name):
        return False
    return other_ending(a.word, b.word, _FUTURES.get(view.a.language, ())) and not same_past(view, i, j)


def another_tense(view: View, i: int, j: int) -> bool:
    """Say whether an English verb that both statements spell alike stands in another tense: "owns", "owned"; its bare
    form may tell any beside "did".
    """
    a, b = view.a.core[i], view.b.core[j]
    words = [view.a.text[a.start : a.end].lower(), view.b.text[b.start : b.end].lower()]
    if view.a.language != "en" or a.key != b.key or a.slot or words != [a.word, b.word]:
        return False
    if "did" in view.a.words or "did" in view.b.words or _denied(view, i, j) or i not in view.a.verbs:
        return False
    lemmas = view.vocabulary.lemmas
    past = [
        word.endswith("ed") or (lemmas.get(word, word) != word and not word.endswith(("s", "ing"))) for word in words
    ]
    return past[0] != past[1]


def _concord(a: str, b: str, language: str) -> bool:
    """Say whether a verb tells of one on one side and of many on the other: "la mitad busca", "la mitad buscan"."""
    one, many = sorted((a, b), key=len)
    return len(one) > _SHORT and many == one + ("n" if language == "es" else "nt")


def _denied(view: View, i: int, j: int) -> bool:
    """Say whether a denial stands right before a verb on both sides: "not yet found", "yet to find"."""
    return bool(i and j) and view.a.core[i - 1].slot == view.b.core[j - 1].slot == "negation"
