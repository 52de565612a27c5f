"""Whether a word that two statements share is another word by its accents: "fordern" and "fördern", "pasó" and "paso".

All words are compared without their accents, for names and capitals lose them, and so do texts that have none. What
has an accent where the same word elsewhere has another vowel is told here; nothing here knows a word.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarize.agreement.element import Element
from summarize.agreement.view import View
from summarize.agreement.vocabulary import fold_accents
from summarize.model import Difference
from summarize.patterns import compiled
from summarize.typography import composed

_TELLING = {
    "de": "[äöü]|ae|oe|(?<![aeq])ue",
    "fr": "é(?=s?$)",
    "es": "[áéíóú]$",
}
"""The letters that make another word: any with two dots, however they are written, or the last vowel of a verb."""
_ACCENTED = "[à-öø-ÿ]"


def other_accent(view: View) -> Difference | None:
    """A word, written small on both sides, that is another one by its accents; in French and Spanish only where the
    side without them writes accents elsewhere.
    """
    telling = _TELLING.get(view.a.language)
    if telling is None:
        return None
    for one, other in _shared(view):
        ours = composed(view.a.text[one.start : one.end])
        theirs = composed(view.b.text[other.start : other.end])
        if not (ours.islower() and ours.isalpha() and theirs.islower() and theirs.isalpha()):
            continue
        spelled = {fold_accents(ours), fold_accents(theirs)}
        if len(spelled) > 1 and not view.vocabulary.spellings.keys().isdisjoint(spelled):
            continue  # What is read as another word is spelled otherwise by right.
        told = len(compiled(telling).findall(ours)), len(compiled(telling).findall(theirs))
        plain = (view.a if told[0] < told[1] else view.b).text
        if told[0] != told[1] and (view.a.language == "de" or compiled(_ACCENTED).search(composed(plain).lower())):
            return Difference("word", ours, theirs)
    return None


def respelt(view: View, i: int, j: int) -> bool:
    """Say whether two words that are read as one are spelled as two, which may be of two genders."""
    a, b = view.a.core[i], view.b.core[j]
    return a.word == b.word and fold_accents(view.a.text[a.start : a.end]) != fold_accents(view.b.text[b.start : b.end])


def _shared(view: View) -> Iterator[tuple[Element, Element]]:
    """The words of both statements that are paired, and the function words before them that are the same."""
    for i, j in view.pairs:
        if view.a.core[i].word == view.b.core[j].word:
            yield view.a.core[i], view.b.core[j]
        for one, other in zip(view.a.leads[i], view.b.leads[j], strict=False):
            if one.key == other.key:
                yield one, other
