"""What words of a statement stand in: whose mouth, and under which condition.

Positions are those of a statement's core. A speaker is found by place only: the words before a verb of saying back to
the nearest punctuation, else the words after it. A clause between ("X, who chairs Y, said") hides the speaker; then
there is none, which no rule takes for a difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarize.agreement.element import Element

_REACH = 9
_AFTER = frozenset(("according to", "selon", "laut", "segun", "d apres", "de acuerdo con"))
_BEFORE = frozenset(("zufolge",))
_BE = frozenset(("be", "been", "being", "is", "are", "was", "were"))
"""Before a verb of saying these make it a passive, whose subject does not speak."""
_OPENERS = frozenset("that dass que whether ob".split())


class Attribution(NamedTuple):
    """A verb of saying, its sense, the positions of its speaker, and those of whom it is said to."""

    verb: int
    sense: str
    speaker: tuple[int, ...]
    listener: tuple[int, ...]


def attributions(
    core: Sequence[Element], leads: Sequence[Sequence[Element]], breaks: Sequence[bool]
) -> tuple[Attribution, ...]:
    """Every verb of saying with its speaker."""
    found: list[Attribution] = []
    for verb, element in enumerate(core):
        if element.slot != "speech" or any(word.word in _BE for word in leads[verb]):
            continue
        after = _forward(core, leads, breaks, verb)
        if element.word in _AFTER:
            found.append(Attribution(verb, element.sense, after, ()))
            continue
        before = _backward(core, breaks, verb)
        if before or element.word in _BEFORE:
            told = after if element.word in ("told", "tells", "tell", "telling") else ()
            found.append(Attribution(verb, element.sense, before, told))
        else:
            found.append(Attribution(verb, element.sense, after, ()))
    return tuple(found)


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
        if core[position].slot not in ("date", "time", "negation", "modality"):
            positions.append(position)
    return tuple(reversed(positions))


def _forward(
    core: Sequence[Element], leads: Sequence[Sequence[Element]], breaks: Sequence[bool], verb: int
) -> tuple[int, ...]:
    positions: list[int] = []
    for position in range(verb + 1, min(verb + 1 + _REACH, len(core))):
        opens = any(word.key in _OPENERS for word in leads[position])
        if breaks[position] or opens or core[position].slot in ("speech", "modality"):
            break
        if core[position].slot not in ("date", "time"):
            positions.append(position)
    return tuple(positions)
