"""Words that belong to another class than their usual one because of where they stand, most of them English.

"Both the mill and the dam" counts nothing, "following complaints" tells when, "Should the talks fail" is a condition,
"not until" denies nothing, "lost 17 percent" is "fell", and ", the survey found," says who says it. Only the words
around tell; no grammar is known.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from fractions import Fraction

from summarize.agreement.element import Element
from summarize.agreement.quantities import quantity
from summarize.agreement.verbs import ENGLISH_BE

_FINDING = frozenset(
    """find finds found show shows showed shown reveal reveals revealed conclude concludes concluded discover discovers
    discovered determine determines determined learn learns learned claim claims""".split()
)
_HAVING = frozenset(("has", "have", "had"))
_SOURCE = 5
"""Words of whoever found something, at most, between the comma and the verb."""
_KNOWING = frozenset(
    """know knows knew known unknown unclear clear sure unsure ask asks asked wonder wonders wondered see seen decide
    decided determine determined check checked asking asks wondering knowing deciding""".split()
)
_UNKNOWN = frozenset("know knows knew known unknown unclear".split())
"""What somebody knows, though a day stands between."""
_DEGREES, _LIMIT = frozenset("more less fewer later earlier longer".split()), 2
_AWAITED = 8
"""Words between "not" and its "until", at most."""
_MOVING = {
    "lose": "fall", "loses": "falls", "lost": "fell", "losing": "falling",
    "shed": "fell", "sheds": "falls", "shedding": "falling",
    "gain": "rise", "gains": "rises", "gained": "rose", "gaining": "rising",
}  # fmt: skip
"""What a price does by so many percent -> the same in the words for any figure."""
_ENDS = 2
"""Figures of a change: where it began, and where it ended."""
_ONCE = frozenset(("once", "after"))
_JOINED = 20
"""Words between "both" and its "and", at most."""


def reclassed(elements: Sequence[Element], breaks: Sequence[int], *, asks: bool) -> list[Element]:
    """The elements, each in the class that it has where it stands; `asks` says whether they are a question."""
    found = list(elements)
    for at, element in enumerate(elements):
        test = _BY_WORD.get(element.word)
        if test is not None and not (asks and element.word == "should"):
            found[at] = test(elements, breaks, at)
        elif element.word in _FINDING:
            found[at] = _finding(elements, breaks, at)
    return _measured_alike(found)


def _measured_alike(elements: list[Element]) -> list[Element]:
    """The elements, of two figures "from" and "to" which the one without a measure as in that of the other: "to 180
    barrels from 210".
    """
    ends = [
        at
        for at in range(1, len(elements))
        if elements[at].slot == "number" and elements[at - 1].key in ("from", "to") and "-" not in elements[at].sense
    ]
    if len(ends) != _ENDS or {elements[at - 1].key for at in ends} != {"from", "to"}:
        return elements
    units = [elements[at].sense.split("|")[3] for at in ends]
    if bool(units[0]) == bool(units[1]):
        return elements
    bare, unit = (ends[0], units[1]) if units[1] else (ends[1], units[0])
    bound, low, high, _, separator = elements[bare].sense.split("|")
    told = quantity(1, bound, Fraction(low), Fraction(high), unit, separator)
    elements[bare] = elements[bare]._replace(key=told.key, word=told.key, sense=told.sense, root=told.key)
    return elements


def _both(elements: Sequence[Element], breaks: Sequence[int], at: int) -> Element:
    """As a filler before two that "and" joins in its clause; else as "two", "both boys" and "both boys and a girl"."""
    for one in range(at + 1, min(at + _JOINED, len(elements))):
        if _parted(elements, breaks, at, one) or elements[one].slot in ("auxiliary", "modality"):
            break
        if elements[one].key == "and":
            if one + 1 < len(elements) and elements[one + 1].slot == elements[at + 1].slot:
                return elements[at]._replace(slot="filler", sense="", content=False)
            break
    return elements[at]._replace(key="#2", slot="number", sense="|2|2||", root="#2", content=True)


def _thought(elements: Sequence[Element], breaks: Sequence[int], at: int) -> Element:
    """As "thought to be" in the passive: "was thought dead"."""
    if not at or elements[at - 1].key not in ENGLISH_BE:
        return elements[at]
    return elements[at]._replace(key="thought to", slot="hedge", sense="thought to", content=False)


def _no(elements: Sequence[Element], breaks: Sequence[int], at: int) -> Element:
    """As "no" before a limit, "not more than"; as a filler before "until", which denies nothing for good."""
    near = range(at + 1, min(at + 1 + _AWAITED, len(elements)))
    if elements[at].word == "not" and any(_awaits(elements, breaks, at, one) for one in near):
        return elements[at]._replace(slot="filler", sense="", content=False)
    limit = [element.word for element in elements[at + 1 : at + 3]]
    if len(limit) < _LIMIT or limit[0] not in _DEGREES or limit[1] != "than":
        return elements[at]
    return elements[at]._replace(key="no", word="no", root="no")


def _awaits(elements: Sequence[Element], breaks: Sequence[int], at: int, until: int) -> bool:
    """Say whether "not" waits for what is no date: "will not reopen until the water is clean"."""
    if elements[until].key != "until" or until + 1 == len(elements):
        return False
    dated = elements[until + 1].slot in ("date", "time", "number")
    return not dated and not any(_parted(elements, breaks, one, one + 1) for one in range(at, until))


def _until(elements: Sequence[Element], breaks: Sequence[int], at: int) -> Element:
    """As "only once" behind "not"."""
    for one in range(max(at - _AWAITED, 0), at):
        if elements[one].word == "not" and _awaits(elements, breaks, one, at):
            return _only_once(elements[at])
    return elements[at]


def _only(elements: Sequence[Element], breaks: Sequence[int], at: int) -> Element:
    """As a filler before "once" and "after"."""
    once = at + 1 < len(elements) and elements[at + 1].key in _ONCE and elements[at + 1].slot == "preposition"
    return elements[at]._replace(slot="filler", sense="", content=False) if once else elements[at]


def _once(elements: Sequence[Element], breaks: Sequence[int], at: int) -> Element:
    """As "only once" behind "only"."""
    only = at and elements[at - 1].word == "only" and elements[at].slot == "preposition"
    return _only_once(elements[at]) if only else elements[at]


def _only_once(element: Element) -> Element:
    return element._replace(key="only once", word="only once")


def _if(elements: Sequence[Element], breaks: Sequence[int], at: int) -> Element:
    """As "whether" behind what somebody knows or asks, a day or not: "does not know if", "know until Friday if"."""
    before = at - 1
    while before > 0 and elements[before].slot in ("date", "time", "preposition"):
        before -= 1
    known = _KNOWING if before == at - 1 else _UNKNOWN
    if before < 0 or elements[before].word not in known or _parted(elements, breaks, before, at):
        return elements[at]
    return elements[at]._replace(key="whether", word="whether", slot="hedge", sense="whether")


def _following(elements: Sequence[Element], breaks: Sequence[int], at: int) -> Element:
    """As "after" behind a noun or at the beginning of a clause, and before what follows."""
    if at + 1 == len(elements) or _parted(elements, breaks, at, at + 1):
        return elements[at]
    before = elements[at - 1]
    figure = before.slot == "number" and not before.sense.endswith("|times|")
    if at and (figure or before.slot in ("determiner", "auxiliary", "preposition", "pronoun", "link")):
        return elements[at]
    return elements[at]._replace(key="after", word="after", slot="preposition", sense="", content=False, sides=())


def _moved(elements: Sequence[Element], breaks: Sequence[int], at: int) -> Element:
    """As "fell" or "rose" before a share of itself, "lost 17 percent", but not "lost 17 percent of its staff"."""
    figure = elements[at + 1] if at + 1 < len(elements) else None
    if figure is None or not figure.sense.endswith(("|percent|", "|pp|")):
        return elements[at]
    if at + 2 < len(elements) and elements[at + 2].key == "of":
        return elements[at]
    word = _MOVING[elements[at].word]
    key = "fall" if word.startswith("f") else "rise"
    return elements[at]._replace(key=key, word=word, root=key)


def _attempted(elements: Sequence[Element], breaks: Sequence[int], at: int) -> Element:
    """As "tried" before "to"."""
    if at + 1 == len(elements) or elements[at + 1].key != "to":
        return elements[at]
    return elements[at]._replace(key="try", word="tried", slot="modality", sense="try", root="try", content=False)


def _should(elements: Sequence[Element], breaks: Sequence[int], at: int) -> Element:
    """As "if" at the beginning, before its subject."""
    if at:
        return elements[at]
    return elements[at]._replace(key="if", word="if", slot="condition", sense="if", content=False)


def _finding(elements: Sequence[Element], breaks: Sequence[int], at: int) -> Element:
    """As a verb of saying between a comma or the end and a few words behind a comma that name a source."""
    source = at - 1
    if source < 0:
        return _label(elements, breaks, at) if elements[at].key == "claim" else elements[at]
    if at + 1 < len(elements) and not _parted(elements, breaks, at, at + 1):
        return elements[at]
    while source and (elements[source].key in _HAVING or elements[source].slot == "negation"):
        source -= 1
    if elements[source].slot in ("auxiliary", "modality", "link"):
        return elements[at]
    while source > 0 and not _parted(elements, breaks, source - 1, source):
        source -= 1
    if source == 0 or at - source > _SOURCE or elements[source].slot in ("preposition", "link"):
        return elements[at]
    sense = "claim" if elements[at].key == "claim" else "find"
    return elements[at]._replace(key=sense, slot="speech", sense=sense, root=sense, content=False)


_RULING = frozenset("entschied entschieden urteilte urteilten geurteilt festgestellt herausgefunden befand".split())


def ruled(elements: list[Element], breaks: Sequence[int]) -> list[Element]:
    """The elements of a German statement, the verb of who ruled or found what follows, "dass", or what stands before,
    ", entschied das Gericht", ", hat das Gericht entschieden", as one of saying.
    """
    for at, element in enumerate(elements):
        if element.word not in _RULING:
            continue
        leads = at + 1 < len(elements) and elements[at + 1].key == "dass"
        first = at
        while first > 0 and at - first < _RULER and not _parted(elements, breaks, first - 1, first):
            first -= 1
        ends = at + 1 == len(elements) or _parted(elements, breaks, at, at + 1)
        behind = first > 0 and _parted(elements, breaks, first - 1, first)
        if leads or (behind and (first == at or (ends and elements[first].key in ("hat", "haben")))):
            elements[at] = element._replace(key="find", slot="speech", sense="find", root="find", content=False)
    return elements


_RULER = 8
"""Words of whoever ruled, at most, behind the comma."""


def _label(elements: Sequence[Element], breaks: Sequence[int], at: int) -> Element:
    """As a hedge where it stands in front of all that is said: "Claim: The mill is closed"."""
    if at or len(elements) == 1 or not _parted(elements, breaks, 0, 1):
        return elements[at]
    return elements[at]._replace(slot="hedge", sense=elements[at].key, content=False)


def _parted(elements: Sequence[Element], breaks: Sequence[int], before: int, after: int) -> bool:
    """Say whether punctuation stands between two elements."""
    place = bisect_left(breaks, elements[before].end)
    return place < len(breaks) and breaks[place] < elements[after].start


_BY_WORD: dict[str, Callable[[Sequence[Element], Sequence[int], int], Element]] = {
    "both": _both,
    "no": _no,
    "not": _no,
    "until": _until,
    "only": _only,
    "once": _once,
    "after": _once,
    "if": _if,
    "following": _following,
    "should": _should,
    "attempted": _attempted,
    **dict.fromkeys(_MOVING, _moved),
    "thought": _thought,
    **dict.fromkeys(("fiction", "theory", "opinion", "satire"), _label),
}
