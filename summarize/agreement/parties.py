"""Which of those who belong together is meant: the mayor or his son, the bank or a rival, the five or three of them.

Both sides name the one, and the other side tells it of somebody beside him. Who belongs to whom is known by "of", by a
possessive, and by words such as "son" and "lawyer"; a doer that an indefinite article brings in is another than one
who is named elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from summarize.agreement.clause import clause_of, phrase_start
from summarize.agreement.speakers import owns
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, excerpt, lead_words
from summarize.agreement.vocabulary import INDEFINITE, OF
from summarize.model import Difference

_BESIDE = frozenset(
    """son daughter wife husband brother sister father mother friend lawyer aide adviser driver neighbor colleague
    assistant bodyguard widow nephew cousin sohn tochter frau mann bruder schwester vater mutter freund anwalt berater
    fahrer nachbar witwe neffe kollege fils fille femme mari frere soeur pere mere ami avocat conseiller chauffeur
    voisin veuve neveu collegue hijo hija esposa marido hermano hermana padre madre amigo abogado asesor chofer vecino
    viuda sobrino colega""".split()
)
"""Who is told by whom he belongs to."""
_ALIKE = 0.8
"""Dice from which two statements tell the same of the same persons, but for who is who."""
_WHOSE, _WHO = frozenset(("whose", "deren", "dessen", "cuyo", "cuya")), frozenset(("who", "der", "die", "que", "qui"))
_ANOTHER = INDEFINITE | {"another", "other"}


class _Side(NamedTuple):
    """One statement, the partners of its words, and the other statement."""

    own: Statement
    partners: Sequence[int]
    other: Statement
    back: Sequence[int]


def other_party(view: View) -> Difference | None:
    """The first word that both share where one side tells of another who belongs to it, or is beside it."""
    alike = view.dice >= _ALIKE
    for side in (
        _Side(view.a, view.partners, view.b, view.back),
        _Side(view.b, view.back, view.a, view.partners),
    ):
        for own, other in chain(_beside(side), _parts(side), _owners(side) if alike else (), _doers(side)):
            ours, theirs = (own, other) if side.own is view.a else (other, own)
            return Difference("role", excerpt(view.a, ours), excerpt(view.b, theirs))
    return None


_Apart = Iterator[tuple[Sequence[int], Sequence[int]]]


def _beside(side: _Side) -> _Apart:
    """A person, and on the other side one who belongs to that person: "the mayor", "the mayor's son"."""
    own, other = side.own, side.other
    if _BESIDE.isdisjoint(other.words) and _BESIDE.isdisjoint(other.keys):
        return
    for head, element in enumerate(other.core):
        if side.back[head] >= 0 or _BESIDE.isdisjoint((element.word, element.key)) or head in other.said:
            continue
        whose = head + 1 < len(other.core) and not _WHOSE.isdisjoint(other.lead_keys[head])
        if whose and (i := side.back[head + 1]) >= 0 and not _WHO.isdisjoint(own.lead_keys[i]):
            yield [i], [head, head + 1]
        for j in (head - 1, head + 1):
            i = side.back[j] if 0 <= j < len(other.core) else -1
            owned = owns(other, j) if j < head else i >= 0 and not OF.isdisjoint(other.lead_keys[j])
            if i >= 0 and owned and not owns(own, i) and OF.isdisjoint(own.lead_keys[i]):
                yield [i], [j, head]


def _parts(side: _Side) -> _Apart:
    """So many, and on the other side some of them: "the five", "three of the five"."""
    for i, j in enumerate(side.partners):
        if j < 1 or side.own.core[i].slot != "number" or side.back[j - 1] >= 0:
            continue
        part = side.other.core[j - 1].slot in ("number", "quantifier") and side.other.core[j - 1].sense != "all"
        if part and not OF.isdisjoint(side.other.lead_keys[j]) and OF.isdisjoint(side.own.lead_keys[i]):
            yield [i], [j - 1, j]


def _owners(side: _Side) -> _Apart:
    """One who owns what both share, and on the other side has another part in it: "the mayor's brother was arrested",
    "the mayor was arrested by the brother".
    """
    own, other = side.own, side.other
    for i, j in enumerate(side.partners):
        if j < 0 or i + 1 == len(own.core) or not owns(own, i) or owns(other, j):
            continue
        owned = side.partners[i + 1]
        if owned < 0 or belongs(other, j) or lead_words(other, owned, "pronoun"):
            continue
        if not (owned == j + 1 and not other.leads[owned]):
            yield [i, i + 1], [j, owned]


def belongs(statement: Statement, position: int) -> bool:
    """Say whether a word, or the name that it ends, stands behind "of" or another preposition."""
    start = phrase_start(statement, position)
    return not OF.isdisjoint(statement.lead_keys[start]) or bool(lead_words(statement, start, "preposition"))


def _doers(side: _Side) -> _Apart:
    """A doer that the other side names elsewhere, beside another who does it there: "the bank collapsed", "a rival"."""
    for i in sorted(side.own.verbs):
        j = side.partners[i]
        if j < 0 or not (_does(side.own, i) and _does(side.other, j)):
            continue
        other = _doer(side.other, j)
        new = any(_is_another(side.other, at) for at in other)
        if new and all(side.back[at] < 0 for at in other):
            own = _doer(side.own, i)
            if any(side.partners[at] >= 0 for at in own):
                yield [*own, i], [*other, j]


def _does(statement: Statement, position: int) -> bool:
    """Say whether a word is a verb of its form, in the active, that tells what somebody does."""
    return (
        position in statement.verbs
        and position not in statement.passives
        and position not in statement.infinitives
        and not statement.core[position].name
    )


def _is_another(statement: Statement, position: int) -> bool:
    """Say whether a word brings in one of whom nothing was said: "a rival", "another one", "the first one"."""
    element = statement.core[position]
    return not _ANOTHER.isdisjoint((element.word, *statement.lead_keys[position])) or element.sense.endswith("ordinal|")


def _doer(statement: Statement, verb: int) -> list[int]:
    """The words before a verb in its clause, back to the last preposition, but for who says it."""
    found: list[int] = []
    for at in range(verb - 1, clause_of(statement, verb).start - 1, -1):
        if at in statement.said or statement.core[at].slot not in ("", "number"):
            return []
        found.insert(0, at)
        if lead_words(statement, at, "determiner") and not lead_words(statement, at, "preposition"):
            break
    return found
