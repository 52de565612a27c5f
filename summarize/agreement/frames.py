"""What words of a statement stand in: whose mouth, and under which condition.

Positions are those of a statement's core. A speaker is found by place only: the words before a verb of saying back to
the nearest punctuation, else the words after it. In an apposition ("Y's deputy, X, said") the name speaks,
a clause between ("X, who chairs Y, said") hides the speaker: then there is none, which no rule takes for a difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarize.agreement.element import Element
from summarize.agreement.verbs import ENGLISH_BE

_REACH = 9
AFTER = frozenset(
    (
        "according to", "selon", "laut", "segun", "de apres", "de acuerdo con", "nach angaben", "nach auskunft",
        "nach aussage", "nach aussagen", "nach darstellung", "nach informationen", "nach einschatzung",
    )
)  # fmt: skip
_BEFORE = frozenset(("zufolge", "angaben zufolge"))
"""Who speaks stands before these, whatever follows them."""
_OPENERS = frozenset("that dass que whether ob".split())
_RELATIVES = frozenset("who which whose qui quien".split())
_PRONOUNS = frozenset("he she it they we i er sie wir ich il elle ils elles nous je".split())
QUOTING = frozenset(("quoted", "quotes", "quoting"))
"""Whom these have for an object speaks."""
_EARLIER = frozenset("earlier later previously recently simply first once repeatedly publicly immediately".split())
"""Words before a verb of saying that speak for nobody."""
_BY = frozenset(("by",))
_OF = frozenset(("of",))
_TOWARDS = frozenset(("at", "to"))
_AS = frozenset(("as",))
_SOME = frozenset(("a", "an"))
_KNOWN = frozenset(("the", "their", "its", "his", "her"))
"""English words before what is no speaker behind its verb, and before one that begins a statement."""
_TELLING = frozenset(("told", "tells", "tell", "telling"))


class Attribution(NamedTuple):
    """A verb of saying, its sense, the positions of its speaker, and those of whom it is said to.

    `denied` where it is called unsaid: "never said", "denied saying", "was falsely quoted as saying".
    """

    verb: int
    sense: str
    speaker: tuple[int, ...]
    listener: tuple[int, ...]
    denied: bool


def attributions(
    core: Sequence[Element], leads: Sequence[Sequence[Element]], breaks: Sequence[bool]
) -> tuple[Attribution, ...]:
    """Every verb of saying with its speaker."""
    found: list[Attribution] = []
    for verb, element in enumerate(core):
        if element.slot != "speech":
            continue
        denied = _denied(core, breaks, verb)
        if element.word in QUOTING:
            if any(word.key in _BY for word in leads[verb + 1]):
                continue
            passive = any(word.word in ENGLISH_BE for word in leads[verb])
            before, after = _backward(core, breaks, verb), _forward(core, leads, breaks, verb)
            speaker, told = (before, ()) if passive else (after, before)
            found.append(Attribution(verb, element.sense, speaker, told, denied))
            continue
        if found and core[found[-1].verb].word in QUOTING and any(word.word in _AS for word in leads[verb]):
            continue
        # A passive, whose subject does not speak.
        if any(word.word in ENGLISH_BE for word in leads[verb]):
            if element.word in _TELLING:
                found.append(Attribution(verb, element.sense, (), _backward(core, breaks, verb), denied))
            continue
        after = _forward(core, leads, breaks, verb) or _behind_phrase(core, leads, breaks, verb)
        if any(word.word in _PRONOUNS for word in leads[verb]):
            found.append(Attribution(verb, element.sense, (), after if element.word in _TELLING else (), denied))
            continue
        if element.word in AFTER:
            found.append(Attribution(verb, element.sense, after, (), denied))
            continue
        before = _backward(core, breaks, verb)
        telling = element.word in _TELLING
        if not before and (not after or telling or _clausal(core, leads, breaks, after)):
            after = after if telling else ()
            before = () if element.word.endswith("ing") else _apposed(core, leads, breaks, verb)
        elif not before and (_holds(leads[after[0]], _SOME) or _holds(leads[0], _KNOWN)):
            before = _named_first(core, leads, breaks, verb)
        if before or telling or element.word in _BEFORE:
            told = after if telling else _addressed(core, leads, breaks, verb)
            found.append(Attribution(verb, element.sense, before, told, denied))
        else:
            found.append(Attribution(verb, element.sense, after, (), denied))
    return tuple(found)


def speakers(
    core: Sequence[Element],
    breaks: Sequence[bool],
    told: Sequence[Attribution],
    quotes: Sequence[tuple[int, int]],
) -> frozenset[int]:
    """The positions of who speaks, with what stands between a name and the quotation, or follows it at the end."""
    found: set[int] = set()
    for attribution in told:
        found.update(attribution.speaker)
        if not attribution.speaker:
            continue
        quoted = [end for _, end in quotes if end <= core[attribution.verb].start]
        closes = breaks[attribution.verb] or attribution.verb > len(core) // 2
        if closes and attribution.speaker[0] > attribution.verb:
            found.update(range(attribution.verb, len(core)))
        if quoted:
            found.update(i for i in range(attribution.verb) if core[i].start >= quoted[-1])
    return frozenset(found)


def conditional(core: Sequence[Element], breaks: Sequence[bool]) -> frozenset[int]:
    """The positions inside a condition: from its conjunction to the nearest punctuation."""
    inside: set[int] = set()
    for start, element in enumerate(core):
        if element.slot == "condition":
            for position in range(start, min(start + 16, len(core))):
                if position > start and breaks[position]:
                    break
                inside.add(position)
    return frozenset(inside)


def _backward(core: Sequence[Element], breaks: Sequence[bool], verb: int) -> tuple[int, ...]:
    positions: list[int] = []
    position = verb
    while position > 0 and not breaks[position] and verb - position < _REACH:
        position -= 1
        if core[position].slot == "speech":
            break
        if core[position].slot not in ("date", "time", "negation", "modality") and core[position].word not in _EARLIER:
            positions.append(position)
    return tuple(reversed(positions))


def _apposed(
    core: Sequence[Element], leads: Sequence[Sequence[Element]], breaks: Sequence[bool], verb: int
) -> tuple[int, ...]:
    """The speaker before "X, Y, said": the part of the two that is a name."""
    second = (*_backward(core, breaks, verb - 1), verb - 1) if verb and breaks[verb] else ()
    if not second or any(word.key in _RELATIVES for position in second for word in leads[position]):
        return ()
    if second[0] == 0:
        return second
    first = (*_backward(core, breaks, second[0] - 1), second[0] - 1)
    return (*first, *second) if all(core[position].name for position in second) else first


def _holds(lead: Sequence[Element], words: frozenset[str]) -> bool:
    return any(word.word in words for word in lead)


def _named_first(
    core: Sequence[Element], leads: Sequence[Sequence[Element]], breaks: Sequence[bool], verb: int
) -> tuple[int, ...]:
    """The speaker of what begins with a name and an apposition: "X, the mayor, declared a"."""
    apposed = _apposed(core, leads, breaks, verb)
    if not apposed or apposed[0] or not any(core[position].name for position in apposed):
        return ()
    finite = any(word.slot == "auxiliary" for position in range(verb + 1) for word in leads[position])
    return () if finite or any(core[position].slot == "modality" for position in range(verb)) else apposed


def _addressed(
    core: Sequence[Element], leads: Sequence[Sequence[Element]], breaks: Sequence[bool], verb: int
) -> tuple[int, ...]:
    """Whom a verb of saying is followed by behind "at" or "to"."""
    end = verb + 1
    if end >= len(core) or not any(word.key in _TOWARDS for word in leads[end]):
        return ()
    while end < len(core) and not breaks[end] and (end == verb + 1 or not leads[end]):
        end += 1
    return tuple(range(verb + 1, end))


def _clausal(
    core: Sequence[Element], leads: Sequence[Sequence[Element]], breaks: Sequence[bool], after: Sequence[int]
) -> bool:
    """Say whether words after a verb of saying are what is said: they have a finite verb."""
    end = after[-1] + 1
    goes_on = [] if end < len(core) and breaks[end] else [end]
    finite = any(word.slot == "auxiliary" for position in (*after, *goes_on) for word in leads[position])
    return finite or (end < len(core) and not breaks[end] and core[end].slot == "modality")


def _denied(core: Sequence[Element], breaks: Sequence[bool], verb: int) -> bool:
    """Say whether a verb of saying is denied, by a word before it or, at the end of its clause, right after it."""
    denials = 0
    for position in range(verb - 1, max(verb - 4, -1), -1):
        if breaks[position + 1]:
            break
        denials += core[position].slot == "negation"
    after = verb + 1
    if after < len(core) and not breaks[after] and breaks[after + 1]:
        denials += core[after].slot == "negation"
    return denials % 2 == 1


def _forward(
    core: Sequence[Element], leads: Sequence[Sequence[Element]], breaks: Sequence[bool], verb: int
) -> tuple[int, ...]:
    positions: list[int] = []
    for position in range(verb + 1, min(verb + 1 + _REACH, len(core))):
        opens = any(word.key in _OPENERS or word.word in _PRONOUNS for word in leads[position])
        opens = opens or (
            position == verb + 1 and any(word.slot == "preposition" or word.key in _OF for word in leads[position])
        )
        if breaks[position] or opens or core[position].slot in ("speech", "modality"):
            break
        if core[position].slot not in ("date", "time"):
            positions.append(position)
    return (*positions, *_named_behind(core, leads, breaks, positions))


def _behind_phrase(
    core: Sequence[Element], leads: Sequence[Sequence[Element]], breaks: Sequence[bool], verb: int
) -> tuple[int, ...]:
    """The speaker behind where he said it, as Spanish sets it: "dijo en una entrevista la ministra"."""
    if not breaks[verb] or verb + 1 >= len(core) or not leads[verb + 1] or leads[verb + 1][0].slot != "preposition":
        return ()
    for position in range(verb + 2, min(verb + 2 + _REACH, len(core))):
        if breaks[position]:
            return ()
        if len(leads[position]) == 1 and leads[position][0].slot == "determiner":
            return _forward(core, leads, breaks, position - 1)
    return ()


def _named_behind(
    core: Sequence[Element], leads: Sequence[Sequence[Element]], breaks: Sequence[bool], office: Sequence[int]
) -> tuple[int, ...]:
    """The name that follows an office: "said the head of the mill, Eva Lind"; of two words where more follows it."""
    if not office:
        return ()
    article = any(word.slot == "determiner" for word in leads[office[0]])
    if not article and any(core[position].name for position in office):
        return ()
    first = office[-1] + 1
    end = next((at for at in range(first + 1, min(first + 4, len(core))) if breaks[at]), len(core))
    behind = range(first, end)
    if end - first > 3 or (end < len(core) and end - first < 2):
        return ()
    named = all(core[position].name or core[position].slot == "title" for position in behind)
    return tuple(behind) if named and not any(leads[position] for position in behind[1:]) else ()
