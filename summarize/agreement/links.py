"""What function words before a shared word say: where, since when, up to how much, to whom, and how.

The prepositions of one side of `vocabulary.place_sides` or `time_sides` may stand for each other, all others are left
to be loose. A Spanish "a" marks an object that is a person.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summarize.agreement.articles import other_case
from summarize.agreement.clause import clause_of
from summarize.agreement.element import Element
from summarize.agreement.measures import MONEY, TIMES
from summarize.agreement.statement import Statement
from summarize.agreement.topics import of_one_topic
from summarize.agreement.view import View, lead_words
from summarize.agreement.vocabulary import INDEFINITE, INFINITIVE, Vocabulary
from summarize.agreement.voice import voice_changed

_EXCHANGING = frozenset("to from by into von zu aus de desde hasta".split())
_TO_FIGURE = frozenset("to auf a~ al a hasta".split())
BY_FIGURE = frozenset("by um de d en un por par mit".split())
"""Before a figure the first say where something comes to, the others, or nothing, by how much."""
_WITHIN = frozenset(("in", "within", "inside"))
_HELPED = 4
"""Words between "help" and what it helps to do, at most, and one."""
_ASPECTS = frozenset(
    """begin begins began begun beginning start starts started starting continue continues continued continuing
    cease ceases ceased""".split()
)
"""Verbs behind which an infinitive and a gerund say the same."""
_EACH = (["per"], ["pro"], ["je"])
_DONE_TO_PEOPLE = tuple(
    """envi mand deten detuv arrest contrat despid despid convoc invit entrevist mat evacu rescat atend acus conden
    vacun emple busc localiz identific""".split()
)
"""How Spanish verbs begin of what is done to people."""
_STATES = frozenset("is are was were be been had has have".split())
_DISTANT = frozenset(("from", "after", "before", "away~from", "off"))
"""Behind a measure these tell how far off something is."""
_AMONG = frozenset(("dont", "davon", "darunter"))
"""Before a figure these tell that it is part of another one."""
_NONE: frozenset[int] = frozenset()
_OF_FIGURES = {word: frozenset((side,)) for side, word in enumerate("to from by with".split())}
"""Before a figure each of these tells something else of it, in English."""
_BEEN = frozenset(("been", "worden", "gewesen", "ete", "sido"))
_FOR = frozenset(("for", "pour", "por", "fur"))
"""What may stand before a price."""
_BOUNDING = frozenset("ab bis des~ desde hasta jusque".split())
"""Before a figure each of these tells from where on something holds, or up to where."""
_SPANS = frozenset(
    "minute hour decade century night morning afternoon evening day week weekend month year season".split()
)
_DURING = frozenset(("in", "on", "at", "during", "over"))
_OUT_OF = frozenset(("in", "out~of"))
_CONTRARY = frozenset("against off behind without gegen ohne hinter contre sans derriere contra sin tras".split())
"""What one of these leads to is told apart from what any other leads to, or none."""
_OBJECT_A = frozenset(("a", "al"))


def compare_links(view: View, i: int, j: int, *, beside: bool) -> str:
    """The kind of difference that other function words before a shared word make; empty where they may stand for them.

    `beside` says whether the words before are shared, too.
    """
    vocabulary, slot = view.vocabulary, view.a.core[i].slot
    ours, theirs = lead_words(view.a, i, "preposition"), lead_words(view.b, j, "preposition")
    contrary = _CONTRARY.intersection(ours) != _CONTRARY.intersection(theirs)
    contrary = contrary and ((i > 0 and j > 0) or bool(ours and theirs))
    if slot == "number" and contrary and _contrary(view.a) != _contrary(view.b):
        return "word"
    span = slot == "number" and len(set(view.a.core[i].sense.split("|")[1:3])) > 1
    if slot == "number" and not span and _BOUNDING.intersection(ours) != _BOUNDING.intersection(theirs):
        return "quantifier"
    if slot == "number" and view.a.language != "en":
        pair = any((x, y) in vocabulary.preposition_pairs for x in ours for y in theirs)
        if pair and _EXCHANGING.isdisjoint((*ours, *theirs)):
            return "direction"
    if slot == "number" and beside and i and j:
        steps = view.a.lead_keys[i], view.b.lead_keys[j]
        by = [not words or not BY_FIGURE.isdisjoint(step) for words, step in zip((ours, theirs), steps, strict=True)]
        reached = [not _TO_FIGURE.isdisjoint(words) and not _persons(view, i) for words in (ours, theirs)]
        if (reached[0] and by[1]) or (by[0] and reached[1]):
            return "role"
        if _apart(vocabulary.moments, ours, theirs) or _apart(_OF_FIGURES, ours, theirs):
            return "word"
        if {*ours, *theirs} == {"von", "um"} and "auf" in view.a.leaders:
            return "role"
        if _AMONG.isdisjoint(steps[0]) != _AMONG.isdisjoint(steps[1]):
            return "quantifier"
        return ""
    if view.a.language == "de" and other_case(view, i, j):
        return "role"
    if view.a.core[i].key in vocabulary.roles and other_tense(view, i, j):
        return "role"
    if ours == theirs or (beside and of_one_topic(view, i, ours, theirs)):
        return ""
    if slot in ("date", "time"):
        if ";to=" in view.a.core[i].sense or not beside:
            return ""
        bounds = [
            {side for word in words or [""] for side in vocabulary.time_sides.get(word, (0,))}
            for words in (ours, theirs)
        ]
        pair = any((x, y) in vocabulary.preposition_pairs for x in ours for y in theirs)
        return "direction" if pair else "quantifier" if bounds[0].isdisjoint(bounds[1]) else ""
    keys = view.a.lead_keys[i], view.b.lead_keys[j]
    exchange = [(x, y) for x in keys[0] for y in keys[1] if (x, y) in vocabulary.preposition_pairs]
    if exchange and (beside or view.partners[i - 1] >= 0 or view.back[j - 1] >= 0):
        return "role" if set(exchange[0]) & _EXCHANGING else "direction"
    if _apart(vocabulary.subordinators, ours, theirs) or (
        "because" in (*ours, *theirs) and not (_gives_reason(view.a, i, ours) and _gives_reason(view.b, j, theirs))
    ):
        return "condition"
    if contrary:
        return "word" if _contrary(view.a) != _contrary(view.b) else ""
    if not beside:
        apart = bool(view.a.core[i].name and view.b.core[j].name) and _apart(
            vocabulary.place_sides, ours[-1:], theirs[-1:]
        )
        return "word" if apart else ""
    if ("once" in ours[-1:]) != ("once" in theirs[-1:]) and _adverb(view.a, i) != _adverb(view.b, j):
        return "word"
    if of_aspect(view, i, j):
        return ""
    goals = [not INFINITIVE.isdisjoint(keys) for keys in (view.a.lead_keys[i], view.b.lead_keys[j])]
    if goals[0] != goals[1] and not (ours and theirs) and _finite(view, i, j):
        return "modality"
    if _apart(vocabulary.place_sides, ours[-1:], theirs[-1:]) or _apart(vocabulary.moments, ours, theirs):
        return "word"
    if view.a.language in ("de", "fr", "es") and ours and theirs and not _exchangeable(vocabulary, ours, theirs):
        return "" if voice_changed(view, view.alignment.blocks) else "word"
    marked = view.a.language == "es" and (not ours or not theirs) and set(ours + theirs) <= _OBJECT_A
    return "role" if marked and not voice_changed(view, view.alignment.blocks) else ""


def _exchangeable(vocabulary: Vocabulary, ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Say whether a word of each lead may stand for one of the other: it is the same, or both are of one side."""
    tables = vocabulary.place_sides, vocabulary.subordinators, vocabulary.time_sides, vocabulary.moments
    return any(
        x == y or any(not sides.get(x, _NONE).isdisjoint(sides.get(y, _NONE)) for sides in tables)
        for x in ours
        for y in theirs
    )


def _apart(sides: Mapping[str, frozenset[int]], ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Say whether both leads hold words of the numbered sides, and none of them of one side."""
    if sides.keys().isdisjoint(ours) or sides.keys().isdisjoint(theirs):
        return False
    told = [frozenset().union(*(sides.get(word, ()) for word in words)) for words in (ours, theirs)]
    return bool(told[0] and told[1]) and told[0].isdisjoint(told[1])


def _contrary(statement: Statement) -> int:
    return sum(key in _CONTRARY for keys in statement.lead_keys for key in keys)


def told_apart(view: View, i: int, ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Say whether other prepositions before a shared word may say something else: two words for a cause do not, nor
    does the "to" of an infinitive behind "help", "on the night" for "during the night", "ten years" for "for ten
    years", "one out of five" for "one in five", "shares in" for "shares of", or a place of its own behind a comma: "in
    Bergen, Norway".
    """
    both, element = {*ours, *theirs}, view.a.core[i]
    if of_one_topic(view, i, ours, theirs) or _per(view, i, ours, theirs) or of_aspect(view, i, view.partners[i]):
        return False
    others = {*ours} ^ {*theirs}
    if ours == theirs or (len(ours) == len(theirs) and view.vocabulary.reasons.issuperset(others)):
        return False
    if element.key in _SPANS:
        return not (ours and theirs and both <= _DURING)
    if element.slot == "number" and both == {"a"} and _persons(view, i):
        return False
    if element.slot == "number":
        part = i > 0 and view.a.core[i - 1].slot == "number" and both == _OUT_OF
        unit = element.sense.split("|")[3]
        return not (part or (both == {"for"} and unit in TIMES) or (both <= _FOR and unit in MONEY))
    if i and view.a.core[i - 1].word == "shares":
        return False
    if ours and theirs and both <= _WITHIN and not element.sense:
        return False
    if element.name and both == {"in"} and i and view.a.parted[i] and view.b.parted[view.partners[i]]:
        return False
    return not (both == {"to"} and any(view.a.core[at].key == "help" for at in range(max(i - _HELPED, 0), i)))


def _persons(view: View, i: int) -> bool:
    """Say whether a Spanish "a" marks so many persons, behind a verb of what is done to people."""
    element = view.a.core[i]
    plain = view.a.language == "es" and not element.sense.split("|")[3]
    return plain and i > 0 and view.a.core[i - 1].word.startswith(_DONE_TO_PEOPLE)


def _gives_reason(statement: Statement, position: int, words: Sequence[str]) -> bool:
    """Say whether "as" or "since" before a word tells why, not when: before a state, and without "has been" behind or
    before the clause of "since".
    """
    word = next((word for word in words if word in ("as", "since")), "")
    if not word:
        return True
    clause = clause_of(statement, position)
    inside = {key for at in clause for key in statement.lead_keys[at]}
    outside = {key for at, keys in enumerate(statement.lead_keys) if at not in clause for key in keys}
    return not _STATES.isdisjoint(inside) and not (word == "since" and outside & {"has", "have", "been"})


def _per(view: View, i: int, ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Say whether a figure is told of each of what follows it, by "per" or by an article: "$3 a pound"."""
    if not i or view.a.core[i - 1].slot != "number" or [*ours, *theirs] not in _EACH:
        return False
    bare = view.a.lead_keys[i] if not ours else view.b.lead_keys[view.partners[i]]
    far = {*view.a.lead_keys[i + 1], *view.b.lead_keys[view.partners[i] + 1]}
    return len(bare) == 1 and not INDEFINITE.isdisjoint(bare) and _DISTANT.isdisjoint(far)


def of_aspect(view: View, i: int, j: int) -> bool:
    """Say whether a verb with an object stands behind one that says it begins or goes on, on both sides: "began to
    clear the road", but not "began bombing raids".
    """
    if not (i and j) or view.a.core[i - 1].word not in _ASPECTS or view.b.core[j - 1].word not in _ASPECTS:
        return False
    return all(
        at + 1 == len(side.core) or bool(side.leads[at + 1]) or side.core[at + 1].slot == "number"
        for side, at in ((view.a, i), (view.b, j))
    )


def other_tense(view: View, i: int, j: int) -> bool:
    """Say whether something is on one side and was on the other, where nobody reports it."""
    if view.a.attributions or view.b.attributions:
        return False
    ours, theirs = view.a.lead_keys[i], view.b.lead_keys[j]
    return _apart(view.vocabulary.copulas, ours, theirs) and not _BEEN.intersection(ours + theirs)


def other_aspect(view: View, i: int, j: int) -> bool:
    """Say whether something is under way on one side only, or was so before something else: "is being built", "had"."""
    return ("being" in view.a.lead_keys[i]) != ("being" in view.b.lead_keys[j])


def compare_adverbs(view: View, i: int, j: int) -> str:
    """What adverbs among the function words before a shared word say: "word" for others, "soft" for one more."""
    sides = view.vocabulary.adverbs
    if sides.keys().isdisjoint(view.a.lead_keys[i] + view.b.lead_keys[j]):
        return ""
    told = [
        {
            sides[word.key]
            for word in lead
            if word.key in sides and statement.text[word.end : word.end + 1] != "," and not (begins and _exists(lead))
        }
        for statement, lead, begins in (
            (view.a, view.a.leads[i], i == 0 or view.a.parted[i]),
            (view.b, view.b.leads[j], j == 0 or view.b.parted[j]),
        )
    ]
    if told[0] == told[1] or (view.a.language == "de" and _moved(view, told, i, j)):
        return ""
    return "word" if told[0] and told[1] else "soft"


def _moved(view: View, told: Sequence[set[frozenset[int]]], i: int, j: int) -> bool:
    """Say whether the adverb that one side has before a word stands elsewhere in the clause of that word on the other,
    as German moves them.
    """
    if all(told):
        return False
    other, at = (view.b, j) if told[0] else (view.a, i)
    sides = view.vocabulary.adverbs
    clause = clause_of(other, at) if at < len(other.core) else range(0)
    return (told[0] or told[1]) <= {
        sides[word.key] for position in clause for word in other.leads[position] if word.key in sides
    }


def _exists(lead: Sequence[Element]) -> bool:
    """Say whether function words say no more than that something is: "there were"."""
    return len(lead) > 1 and lead[0].key == "there" and lead[1].slot == "auxiliary"


def defines(view: View, i: int, j: int) -> bool:
    """Say whether "who" tells on one side which of many are meant and on the other something of all of them."""
    if view.a.language != "en" or not i or view.partners[i - 1] != j - 1 or view.a.parted[i] == view.b.parted[j]:
        return False
    before = view.a.core[i - 1]
    many = (not before.name or before.opening) and not before.slot and before.word.endswith("s")
    return many and all(lead and lead[0].key in ("who", "whose") for lead in (view.a.leads[i], view.b.leads[j]))


def _adverb(statement: Statement, position: int) -> bool:
    """Say whether "once" stands right before a word, so that it tells of former times: "once said"."""
    return bool(statement.leads[position]) and statement.leads[position][-1].key == "once"


def _finite(view: View, i: int, j: int) -> bool:
    """Say whether a verb that both share stands in two forms, neither of them a noun's or a participle's."""
    a, b = view.a.core[i], view.b.core[j]
    if a.word == b.word or (a.key != b.key and view.a.language != "de"):
        return False
    if any(word.slot == "determiner" for word in (*view.a.leads[i], *view.b.leads[j])):
        return False
    return not a.word.endswith("ing") and not b.word.endswith("ing")
