"""How far what two statements share reaches: to all or to some, from when on, how often, for or against a cause.

What both say of all schools, b may say of those in the north alone; what a has known since 1994, b may have been in
1994. Words that limit are known by what leads to them, and where they stand.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.clause import clause_of
from summarize.agreement.speakers import owns
from summarize.agreement.statement import Statement
from summarize.agreement.view import Found, View, excerpt, lead_words, led, opposed
from summarize.agreement.vocabulary import INDEFINITE, OF
from summarize.agreement.voice import BY
from summarize.model import Difference

_PLACES = frozenset("in at on near of from among on dans en de parmi aus bei unter von a~ entre".split())
_SINCE = frozenset("since seit depuis desde".split())
_CAUSES = frozenset("because because~of wegen weil aufgrund".split())
_DESPITE = frozenset("despite although though trotz obwohl malgre quoique pese aunque".split())
_BUT = frozenset("but yet still while whereas when aber doch dennoch wahrend mais pourtant pero sin".split())
_EACH = frozenset("each apiece je jeweils jeder chacun chacune cada".split())
_JOINTLY = frozenset("together jointly combined total zusammen gemeinsam insgesamt ensemble juntos".split())
_TIME = frozenset(("time", "mal", "fois", "vez"))


def narrower(view: View) -> Difference | None:
    """What b says of those of a place or group, where both say it of all, or of a place, where both say it of none."""
    for i, j in view.pairs:
        if view.b.core[j].slot not in ("quantifier", "negation"):
            continue
        whole = view.b.core[j].sense == "all"
        noun = j + 1
        limit = noun + 1
        if limit >= len(view.b.core) or view.back[noun] < 0 or view.back[limit] >= 0 or view.b.parted[limit]:
            continue
        ours, limited = view.back[noun], _PLACES.intersection(lead_words(view.b, limit, "preposition"))
        told = ours + 1 < len(view.a.core) and _PLACES.intersection(lead_words(view.a, ours + 1, "preposition"))
        placed = view.b.core[limit].name or view.b.core[limit].word in _REGIONS
        if limited and not told and (whole or (view.b.core[j].key in _NONE and placed)):
            return Difference("quantifier", excerpt(view.a, [i, ours]), excerpt(view.b, range(j, limit + 1)))
    return None


_REGIONS = frozenset(
    """city town village capital region district county area north south east west stadt dorf hauptstadt gegend
    norden suden osten westen ville village capitale nord sud est ouest ciudad pueblo capital norte sur este
    oeste""".split()
)
_NONE = frozenset("no kein keine keinen aucun aucune ningun ninguna".split())


def of_fewer(view: View) -> Difference | None:
    """What b limits behind a superlative that both share: "the highest level", "the highest level for a June"."""
    for i, j in view.pairs:
        limit = j + 1
        if limit >= len(view.b.core) or view.back[limit] >= 0 or view.b.parted[limit]:
            continue
        if not any(view.back[at] >= 0 and _superlative(view.b, at) for at in range(max(j - _BEFORE, 0), j)):
            continue
        dated = view.b.core[limit].slot in ("date", "time")
        ours = i + 1 < len(view.a.core) and view.partners[i + 1] < 0 and view.a.leaders[i + 1]
        if not ours and view.b.leaders[limit] in _FOR | (_SINCE if dated else _PLACES):
            return Difference("quantifier", excerpt(view.a, [i]), excerpt(view.b, [j, limit]))
    return None


def _superlative(statement: Statement, position: int) -> bool:
    """Say whether a word makes one of many: "highest", "most", "first", "höchste", "plus haut"."""
    element = statement.core[position]
    ending = _ENDINGS.get(statement.language)
    ends = bool(ending) and not element.slot and len(element.word) > len("west") and element.word.endswith(ending or ())
    return ends or element.sense == "|1|1|ordinal|" or element.word in _MOST


_BEFORE = 2
"""Words between a superlative and its noun, and one."""
_ENDINGS = {"en": ("est",), "de": ("ste", "sten", "ster", "stes")}
_MOST = frozenset("most least record best worst plus moins mas menos".split())
_FOR = frozenset("for fur pour para por".split())


def other_start(view: View) -> Difference | None:
    """A shared date that another preposition leads to on either side: "since 1994" and "in 1994".

    Where the words before it are the same, the function words have been compared.
    """
    for i, j in view.pairs:
        if view.a.core[i].slot != "date" or (i and view.partners[i - 1] == j - 1):
            continue
        ours, theirs = lead_words(view.a, i, "preposition"), lead_words(view.b, j, "preposition")
        table = view.vocabulary.time_sides
        sides = [{side for word in words for side in table.get(word, ())} for words in (ours, theirs)]
        if all(sides) and sides[0].isdisjoint(sides[1]):
            return led(view, i, j, "condition")
    return None


def other_frequency(view: View) -> Difference | None:
    """How often something happened on one side, "twice", and which time it was on the other, "for the second time"."""
    which = _which(view.a, view.partners), _which(view.b, view.back)
    return opposed(view, _unmet(view, "times"), which, "word")


def other_multiple(view: View) -> Difference | None:
    """A multiple on one side, "twice as much", and a part on the other, "half as much"."""
    return opposed(view, _unmet(view, "times"), _unmet(view, "part"), "word")


def other_share(view: View) -> Difference | None:
    """What each has on one side, and all together, or so many, on the other; or what none is said of, and what not of
    all.
    """
    each, jointly = (_first(view, words) for words in (_EACH, _JOINTLY))
    if any(
        view.vocabulary.spans & {side.core[at + 1].word for at in found if at + 1 < len(side.core)}
        for side, found in ((view.a, each[0]), (view.b, each[1]))
    ):
        each = [], []
    shared_out = opposed(view, each, jointly, "quantifier")
    if shared_out is not None:
        return shared_out
    if bool(each[0]) != bool(each[1]) and sum(view.a.core[i].slot == "number" for i, _ in view.pairs) > 1:
        return Difference("quantifier", excerpt(view.a, each[0]), excerpt(view.b, each[1]))
    some = _not_all(view.a), _not_all(view.b)
    if bool(some[0]) == bool(some[1]):
        return None
    denied = [_of_slot(side, "negation") for side in (view.a, view.b)]
    if len(denied[0]) != len(denied[1]):
        return None
    return Difference("quantifier", excerpt(view.a, some[0] or denied[0]), excerpt(view.b, some[1] or denied[1]))


def other_whole(view: View) -> Difference | None:
    """Of what a shared figure is a part: "12 of the cars in the streets", "the cars in 12 of the streets"."""
    for i, j in view.pairs:
        if view.a.core[i].slot != "number" or i + 1 == len(view.a.core) or j + 1 == len(view.b.core):
            continue
        parts = not OF.isdisjoint(view.a.lead_keys[i + 1]) and not OF.isdisjoint(view.b.lead_keys[j + 1])
        owned = owns(view.a, i + 1) or owns(view.b, j + 1)
        shared = view.partners[i + 1] >= 0 and view.back[j + 1] >= 0
        if parts and not owned and shared and view.partners[i + 1] != j + 1:
            return Difference("quantifier", excerpt(view.a, [i, i + 1]), excerpt(view.b, [j, j + 1]))
    return None


def exchanged_counts(view: View) -> Difference | None:
    """One of these and several of those, where the other side has several of these and one of those."""
    fewer = [(i, j) for i, j in view.pairs if _single(view.a, i) and _several(view.b, j)]
    more = [(i, j) for i, j in view.pairs if _several(view.a, i) and _single(view.b, j)]
    if not fewer or not more:
        return None
    i, j = fewer[0]
    return Difference("word", excerpt(view.a, [i], leads=True), excerpt(view.b, [j - 1, j]))


def exchanged_objects(view: View) -> Difference | None:
    """A deed that is done on either side to what another one is done to on the other: "cleared of this and guilty of
    that", "cleared of that"; or in the year of the other. Not of German, whose verbs stand behind their objects.
    """
    for i, j in view.pairs if view.a.language != "de" else ():
        if i not in view.a.verbs or j not in view.b.verbs:
            continue
        for dated in (False, True):
            ours = _object(view.a, view.partners, i, dated=dated)
            theirs = _object(view.b, view.back, j, dated=dated)
            if ours < 0 or theirs < 0 or view.partners[ours] == theirs:
                continue
            if not BY.isdisjoint(view.a.lead_keys[ours] + view.b.lead_keys[theirs]):
                continue
            if _deed(view.b, view.partners[ours]) not in (-1, j) and _deed(view.a, view.back[theirs]) not in (-1, i):
                return Difference("role", excerpt(view.a, [i, ours]), excerpt(view.b, [j, theirs]))
    return None


def _object(statement: Statement, partners: Sequence[int], verb: int, *, dated: bool) -> int:
    """The first word behind a verb in its clause that the other side has too, before the next verb; -1 for none."""
    for at in range(verb + 1, clause_of(statement, verb).stop):
        if at in statement.verbs:
            return -1
        element = statement.core[at]
        if partners[at] >= 0 and element.content and (element.slot in ("date", "time")) == dated:
            return at
    return -1


def _deed(statement: Statement, position: int) -> int:
    """The nearest verb before a position, -1 where none is."""
    return max((at for at in statement.verbs if at < position), default=-1)


def other_cause(view: View) -> Difference | None:
    """What something happened for on one side, and in spite of what on the other; or in spite of what both tell of,
    where the other side knows of no spite.
    """
    causes, despite = ((_led(view.a, words), _led(view.b, words)) for words in (_CAUSES, _DESPITE))
    contrary = opposed(view, (causes[0][:1], causes[1][:1]), (despite[0][:1], despite[1][:1]), "word", leads=True)
    if contrary is not None:
        return contrary
    known = next(((at, view.partners[at]) for at in despite[0] if view.partners[at] >= 0), None)
    if known is not None and not despite[1] and all(map(_BUT.isdisjoint, view.b.lead_keys)):
        return led(view, *known)
    new = next(((view.back[at], at) for at in despite[1] if view.back[at] >= 0), None)
    if new is not None and not despite[0] and view.a.lead_keys[new[0]]:
        return led(view, *new)
    return None


def _unmet(view: View, unit: str) -> Found:
    """The first figure of a unit without a partner, on either side: "times" says how often, or how much more."""
    ending = f"|{unit}|"
    a, b = (
        [at for at in side.figures if partners[at] < 0 and side.core[at].sense.endswith(ending)]
        for side, partners in ((view.a, view.partners), (view.b, view.back))
    )
    return a[:1], b[:1]


def _first(view: View, words: frozenset[str]) -> Found:
    """The first of some words on either side."""
    a, b = (
        [] if words.isdisjoint(side.words) else [at for at, one in enumerate(side.core) if one.word in words][:1]
        for side in (view.a, view.b)
    )
    return a, b


def _of_slot(statement: Statement, slot: str) -> list[int]:
    return [at for at, element in enumerate(statement.core) if element.slot == slot]


def _not_all(statement: Statement) -> list[int]:
    """The positions of the first "not all"; empty where there is none."""
    for at in range(1, len(statement.core)) if "negation" in statement.slots else ():
        denied = statement.core[at - 1].slot == "negation" and not statement.parted[at]
        if denied and statement.core[at].sense == "all":
            return [at - 1, at]
    return []


def _single(statement: Statement, position: int) -> bool:
    return not statement.core[position].slot and not INDEFINITE.isdisjoint(statement.lead_keys[position])


def _several(statement: Statement, position: int) -> bool:
    return position > 0 and statement.core[position - 1].slot == "number" and not statement.leads[position]


def _which(statement: Statement, partners: Sequence[int]) -> list[int]:
    """The positions of the first "second time" whose figure has no partner; empty where there is none."""
    for at in range(1, len(statement.core)) if not _TIME.isdisjoint(statement.words) else ():
        ordinal = statement.core[at - 1].sense.endswith("|ordinal|") and partners[at - 1] < 0
        if ordinal and statement.core[at].word in _TIME:
            return [at - 1, at]
    return []


def _led(statement: Statement, words: frozenset[str]) -> list[int]:
    """The positions to which one of some words leads."""
    if words.isdisjoint(statement.led):
        return []
    return [at for at, keys in enumerate(statement.lead_keys[:-1]) if not words.isdisjoint(keys)]
