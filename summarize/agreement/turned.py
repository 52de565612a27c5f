"""A verb that is active on one side and passive on the other: what else must be the same of it.

"A student shot at the president" is more than half of "the president was shot by a student", and who has a mill closed
closes none. Prepositions, "have" before an object, and what binds an infinitive are known; English only, whose words
alone tell them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarize.agreement.clause import clause_of, phrase_start
from summarize.agreement.parties import belongs
from summarize.agreement.statement import Statement
from summarize.agreement.verbs import AUXILIARIES, is_adverb
from summarize.agreement.view import View, lead_words, led
from summarize.agreement.vocabulary import OF
from summarize.agreement.voice import BY, other_voice
from summarize.model import Difference

_ALIKE = 0.7
"""Dice from which two statements tell of one deed, whoever does it."""
_HAVE = frozenset("have has had having get gets got getting".split())
_NOMINAL = BY | OF | {"in", "with", "from", "to", "for", "against", "on", "at", "about"}
"""What leads to a word that does nothing itself."""
_RAISING = frozenset(
    """expected due set likely unlikely scheduled seemed seems appeared appears began begun started continued continues
    supposed said reported believed alleged thought known needs needed failed fails""".split()
)
"""What binds an infinitive without a doer of its own: "is expected to hear the case", "is expected to be heard"."""


class _Deed(NamedTuple):
    """A shared verb in both voices: the statement and place of either, and the partner of each word of the active."""

    active: Statement
    verb: int
    passive: Statement
    told: int
    partners: Sequence[int]


def other_deed(view: View) -> Difference | None:
    """What a turned verb says otherwise: at whom, by whose hands, or who wanted it."""
    if view.a.language != "en":
        return None
    for i, j in view.pairs:
        if view.a.core[i].name or not other_voice(view, i, j):
            continue
        if i in view.a.passives:
            deed = _Deed(view.b, j, view.a, i, view.back)
        else:
            deed = _Deed(view.a, i, view.b, j, view.partners)
        active, verb = deed.active, deed.verb
        if not BY.isdisjoint(active.lead_keys[verb + 1]) or (active.parted[verb] and not active.leads[verb]):
            # A participle without its "was": "the letter written by the abbot".
            continue
        if (
            _aimed_otherwise(deed)
            or _part_of_it(deed)
            or _other_agent(deed)
            or (view.dice >= _ALIKE and _unknown_agent(deed))
            or _caused(deed)
            or _bound(deed)
        ):
            return led(view, i, j, "role")
    return None


def _aimed_otherwise(deed: _Deed) -> bool:
    """Say whether the object of the active stands behind a preposition that the passive has not, "shot at", or the
    other way round.
    """
    active, verb, passive, told, partners = deed
    aim = verb + 1
    if aim >= len(active.core) or active.parted[aim]:
        return False
    subject = partners[aim]
    if not 0 <= subject < told or lead_words(passive, subject, "preposition"):
        return False
    behind = lead_words(passive, told + 1, "preposition")
    if BY.isdisjoint(behind[-1:]):
        return False
    return lead_words(active, aim, "preposition") != behind[:-1]


def _part_of_it(deed: _Deed) -> bool:
    """Say whether the active has an object of its own, to which what the passive speaks of only belongs: "agreed on a
    plan for a truce", "a truce was agreed".
    """
    active, verb, passive, told, partners = deed
    aim = verb + 1
    if aim >= len(active.core) or active.parted[aim] or partners[aim] >= 0 or active.core[aim].slot:
        return False
    if active.core[aim].name or aim in active.verbs or is_adverb(active.core[aim].word):
        return False
    for at in range(aim + 1, clause_of(active, aim).stop):
        subject = partners[at]
        if 0 <= subject < told and belongs(active, at) and not belongs(passive, subject):
            return True
    return False


def _other_agent(deed: _Deed) -> bool:
    """Say whether who does it in the passive stands where the doer of the active cannot: "was rejected by Iraq",
    "rejected a claim by Iraq".
    """
    active, verb, passive, told, partners = deed
    agent = _agent(passive, told)
    doers = [at for at, partner in enumerate(partners) if partner in agent]
    return any(at > verb or not _NOMINAL.isdisjoint(active.lead_keys[at]) for at in doers)


def _unknown_agent(deed: _Deed) -> bool:
    """Say whether either side has a doer of its own: "a keeper left it open", "it was left open by a visitor"."""
    active, verb, passive, told, partners = deed
    agent = _agent(passive, told)
    if any(partner in agent for partner in partners):
        return False
    own = [at for at in range(verb - 1, clause_of(active, verb).start - 1, -1) if not active.core[at].slot][:1]
    return bool(agent and own) and partners[own[0]] < 0 and not any(word.slot == "link" for word in active.leads[verb])


def _agent(statement: Statement, verb: int) -> range:
    """The words behind "by" after a passive, in its clause."""
    clause = clause_of(statement, verb)
    start = next((at for at in range(verb + 1, clause.stop) if _is_agent(statement, at)), clause.stop)
    end = next((at for at in range(start + 1, clause.stop) if statement.leads[at]), clause.stop)
    return range(start, end)


def _is_agent(statement: Statement, position: int) -> bool:
    return statement.leaders[position] in BY and statement.core[position].slot != "number"


def _caused(deed: _Deed) -> bool:
    """Say whether somebody has it done: "had the mill closed"."""
    active, verb = deed.active, deed.verb
    at = phrase_start(active, verb)
    have = bool(active.leads[at]) and active.leads[at][0].key in _HAVE
    return have and 0 < at < verb and not active.parted[at] and not is_adverb(active.core[at].word)


def _bound(deed: _Deed) -> bool:
    """Say whether one who wants or refuses binds the verb on both sides: who it is changes with the voice."""
    active, verb, _, told, partners = deed
    if not verb or partners[verb - 1] != told - 1:
        return False
    binder = active.core[verb - 1]
    if binder.slot == "modality":
        return binder.sense.rstrip("~") not in AUXILIARIES | {"expect"}
    infinitive = verb in active.infinitives or binder.word.endswith(" to")
    return infinitive and _RAISING.isdisjoint(binder.word.split())
