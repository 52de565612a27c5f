"""Active and passive: who did it, where the verb is the same and its voice is not.

A passive with its agent behind "by", the parts in turned order, says what the active says; one in the order of the
active exchanges the parts. Nothing here knows what a verb means: a verb that says the same of its subject in both
voices ("closed", "was closed") is known by its pair of opposites.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.alignment import Block
from summarize.agreement.statement import Statement
from summarize.agreement.verbs import BE
from summarize.agreement.view import View, excerpt, lead_words, led
from summarize.model import Difference

BY = frozenset(("by", "von", "vom", "par", "por", "durch"))
_LOOSE_BY = frozenset(("de", "fr", "es"))
"""Languages whose word for "by" often stands without a passive."""
_REACH = 8
"""Words behind a passive in which its agent is looked for."""


def voice_changed(view: View, blocks: Sequence[Block]) -> bool:
    """Say whether one statement is the passive of the other: in it alone the agent stands behind "by"."""
    passive = _agents(view)
    if all(passive) or not any(passive):
        return False
    for block in blocks:
        ours, theirs = view.a.leaders[block.a], view.b.leaders[block.b]
        if theirs in BY and not ours and _moved_back(view, block, blocks):
            return True
        if ours in BY and not theirs and _moved_back(view, block, blocks):
            return True
    return False


def _agents(view: View) -> list[bool]:
    """Say of either side whether "by" may lead to who does it.

    Where it does so behind a passive on one side alone, that on the other, "a complaint by a rival", does not count.
    """
    if view.a.language in _LOOSE_BY:
        return [not BY.isdisjoint(side.leaders) and passive_anywhere(side) for side in (view.a, view.b)]
    passive = [
        not BY.isdisjoint(side.leaders)
        and any(leader in BY and any(verb < at for verb in side.passives) for at, leader in enumerate(side.leaders))
        for side in (view.a, view.b)
    ]
    return passive if passive[0] != passive[1] else [not BY.isdisjoint(side.leaders) for side in (view.a, view.b)]


def turned_voice(view: View) -> bool:
    """Say whether one statement is the passive of the other, by a verb that both share."""
    blocks = view.alignment.blocks
    if all(left.b < right.b for left, right in zip(blocks, blocks[1:], strict=False)):
        return False
    if not voice_changed(view, blocks):
        return False
    if view.a.language == "de":
        return passive_anywhere(view.a) != passive_anywhere(view.b)
    return any(not view.a.core[i].name and other_voice(view, i, j) for i, j in view.pairs)


def _moved_back(view: View, block: Block, blocks: Sequence[Block]) -> bool:
    """Say whether a block changed places with another that is more than the verb."""
    return any(
        (block.a < other.a) != (block.b < other.b) for other in blocks if other != block and not _verbal(view, other)
    )


def _verbal(view: View, block: Block) -> bool:
    """Say whether a block is nothing but the verb whose voice may differ."""
    if block.length > 1:
        return False
    element = view.a.core[block.a]
    return not (element.name or element.slot) if view.a.language == "de" else other_voice(view, block.a, block.b)


def exchanged_voice(view: View) -> Difference | None:
    """A passive whose agent stands behind the verb of the active: who did it was done to."""
    both = view.a.language != "en" and passive_anywhere(view.a) and passive_anywhere(view.b)
    if both and (other := _two_agents(view)) is not None:
        return other
    if view.a.language == "de":
        return _kept_agent(view)
    if not view.a.passives and not view.b.passives:
        return None
    for i, j in view.pairs:
        if view.a.core[i].name or not other_voice(view, i, j):
            continue
        turned = i in view.a.passives
        told, verb, partners = (view.a, i, view.partners) if turned else (view.b, j, view.back)
        active, at = (view.b, j) if turned else (view.a, i)
        for agent in range(verb + 1, min(verb + _REACH, len(told.core))):
            if BY.isdisjoint(lead_words(told, agent, "preposition")):
                continue
            if partners[agent] > at and BY.isdisjoint(lead_words(active, partners[agent], "preposition")):
                ours, theirs = (agent, partners[agent]) if turned else (partners[agent], agent)
                return Difference(
                    "role", excerpt(view.a, range(i, ours + 1)), excerpt(view.b, range(j, theirs + 1), leads=True)
                )
            break
    return None


def _two_agents(view: View) -> Difference | None:
    """Two passives of which each has another agent, and both tell of both: "by the witness", "by the driver"."""
    agents = [(i, j) for i, j in view.pairs if not BY.isdisjoint(view.a.lead_keys[i] + view.b.lead_keys[j])]
    ours = [(i, j) for i, j in agents if BY.isdisjoint(view.b.lead_keys[j])]
    theirs = [(i, j) for i, j in agents if BY.isdisjoint(view.a.lead_keys[i])]
    if not ours or not theirs:
        return None
    return Difference("role", excerpt(view.a, [ours[0][0]], leads=True), excerpt(view.b, [theirs[0][1]], leads=True))


def _kept_agent(view: View) -> Difference | None:
    """A German passive whose agent keeps its place behind another noun that the active has for its subject."""
    turned = passive_anywhere(view.a)
    if turned == passive_anywhere(view.b):
        return None
    told, partners, active = (view.a, view.partners, view.b) if turned else (view.b, view.back, view.a)
    passive = next((at for at, keys in enumerate(told.lead_keys) if not BE.isdisjoint(keys)), len(partners))
    doer = next((at for at in range(passive, len(partners)) if told.leaders[at] in BY), -1)
    if doer >= 0 and partners[doer] >= 0 and active.leaders[partners[doer]] in BY:
        i, j = (doer, partners[doer]) if turned else (partners[doer], doer)
        return led(view, i, j, "role")
    for agent, partner in enumerate(partners):
        if partner < 0 or BY.isdisjoint(lead_words(told, agent, "preposition")):
            continue
        before = next((at for at in range(agent) if told.core[at].name and partners[at] >= 0), agent)
        if partners[before] < partner and not lead_words(active, partner, "preposition"):
            ours, theirs = (range(before, agent + 1), range(partners[before], partner + 1))
            ours, theirs = (ours, theirs) if turned else (theirs, ours)
            return Difference("role", excerpt(view.a, ours), excerpt(view.b, theirs))
    return None


def other_voice(view: View, i: int, j: int) -> bool:
    """Say whether a shared word is passive on one side only."""
    return (i in view.a.passives) != (j in view.b.passives)


def passive_anywhere(statement: Statement) -> bool:
    """Say whether a form of "be" leads to any word."""
    return not BE.isdisjoint(statement.auxiliaries)
