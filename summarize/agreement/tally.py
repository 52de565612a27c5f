"""The figures of a statement that can be held against those of another: what each counts, and what is told of it.

A figure counts the noun behind it, or measures; its deed is the group of the nearest word that tells something of it.
One of a part, of more, of another time or of no fact is left out. Nothing here compares two statements.
"""

from __future__ import annotations

from typing import NamedTuple

from summarize.agreement.clause import REACH, clause_of
from summarize.agreement.counted import Counted
from summarize.agreement.counted import for_language as counted_words
from summarize.agreement.statement import Statement
from summarize.agreement.verbs import is_adverb

_OF = frozenset("of de du des d del von unter out aus".split())
_SKIPPED = frozenset(("ordinal", "times", "part", "age", "pp", "percent"))
_SETTLED = frozenset(("will", "must"))
"""Modality under which a figure stands as if it were told flatly."""
_QUALIFYING = frozenset(("modality", "condition", "hedge", "negation", "rate"))
_WITHOUT = frozenset("without ohne sans sin".split())
"""What is denied so is no figure: "9,000 homes without water"."""
_AND = frozenset("and und et y e sowie plus".split())
_RELATIVE = frozenset("that who which die qui que".split())
_OTHERS = frozenset("other others another weitere weiteren andere anderen autre autres otro otra otros otras".split())
"""Three were killed and the others hurt: these narrow nothing behind a figure of another deed."""
_LONGEST = 4
"""Words of a noun with what stands before it."""


class Tally(NamedTuple):
    """A figure, its clause, the noun that it counts, the words that stand before the noun, and what is told of it."""

    position: int
    clause: range
    noun: int
    """The position of the noun, -1 where none stands behind the figure."""
    before: range
    deed: int
    """The group of the word nearest to the figure that tells something of it, -1 where none does."""
    deeds: tuple[int, ...]
    """The positions of the words that tell it."""
    listed: bool
    """Whether it shares the deed with what else is counted."""


def deed_words(statement: Statement) -> frozenset[str]:
    """The words, folded, by which another sentence may tell what the figures of a statement tell."""
    if not statement.numbers:
        return frozenset()
    words = counted_words(statement.language)
    deeds = {tally.deed for tally in tallies(statement, words, frozenset())}
    return frozenset(word for word, group in words.deeds.items() if group in deeds)


def tallies(statement: Statement, words: Counted, known: frozenset[str]) -> list[Tally]:
    """The figures of a statement that are not known from the other one, but for those that something narrows."""
    found: list[Tally] = []
    for position, element in enumerate(statement.core):
        if element.slot != "number" or element.key in known:
            continue
        unit, separator = element.sense.split("|")[3:]
        if unit in _SKIPPED or separator:
            continue
        tally = _tally(statement, position, words, measured=bool(unit))
        if tally is not None and not _narrowed(statement, tally, words):
            found.append(tally)
    return found


def _tally(statement: Statement, position: int, words: Counted, *, measured: bool) -> Tally | None:
    """What a figure counts; None in "three of the boats", a part, and in "a family of four"."""
    core, clause = statement.core, clause_of(statement, position)
    if position > clause.start and not _OF.isdisjoint([word.key for word in statement.leads[position]]):
        before = core[position - 1]
        whole = any(word.slot == "determiner" for word in statement.leads[position - 1])
        if before.slot == "number" or (whole and before.word not in words.sums and before.word not in words.deeds):
            return None
    last = position
    after = position + 1
    if after < clause.stop and statement.leads[after]:
        of = all(word.key in _OF for word in statement.leads[after])
        if statement.leads[after][0].key in _OF and not measured:
            return None
        after = after if of and measured else clause.stop
    for at in range(after, min(after + _LONGEST, clause.stop)):
        if core[at].slot or (at > after and statement.leads[at]):
            break
        goes_on = at + 1 < clause.stop and not statement.leads[at + 1] and not core[at + 1].slot
        told = core[at].word in words.deeds or (statement.language == "en" and at in statement.verbs)
        ends = statement.language in ("fr", "es") or (statement.language == "de" and core[at].name)
        if told and (ends or at > after or not goes_on):
            break
        last = at
        if ends:
            break
    clause = _with_subject(statement, clause, words)
    if last + 1 == clause.stop < len(core) and not _RELATIVE.isdisjoint([w.key for w in statement.leads[last + 1]]):
        clause = range(clause.start, clause_of(statement, last + 1).stop)
    clause = _resumed(statement, clause, words)
    deeds = sorted(_deeds(statement, clause, words), key=lambda at: (abs(at - position), at < position))
    noun = last if last > position else -1
    deed = words.deeds[core[deeds[0]].word] if deeds else -1
    preceding = range(after, max(last, after))
    listed = _listed(statement, position, noun, clause, words)
    return Tally(position, clause, noun, preceding, deed, tuple(deeds), listed)


def _with_subject(statement: Statement, clause: range, words: Counted) -> range:
    """A clause with the one before it, where it goes on with a verb: "it would take years and cost 9 million"."""
    first = clause.start
    bare = first > 0 and joined(statement, first) and len(statement.leads[first]) == 1
    if not bare or statement.core[first].word not in words.deeds:
        return clause
    return range(clause_of(statement, first - 1).start, clause.stop)


def _resumed(statement: Statement, clause: range, words: Counted) -> range:
    """A clause of nothing but its subject with what goes on behind an apposition: "both women, 81 and 87, died"."""
    core, leads, stop = statement.core, statement.leads, clause.stop
    if stop == len(core) or not statement.parted[stop] or _deeds(statement, clause, words):
        return clause
    if any(word.slot == "auxiliary" for at in clause for word in leads[at]):
        return clause
    again = next((at for at in range(stop + 1, min(stop + _LONGEST + 1, len(core))) if statement.parted[at]), 0)
    if not again or any(word.slot != "auxiliary" for word in leads[again]):
        return clause
    verb = bool(leads[again]) or core[again].word in words.deeds
    return range(clause.start, clause_of(statement, again).stop) if verb else clause


def _deeds(statement: Statement, clause: range, words: Counted) -> list[int]:
    """The positions of words that tell what happened."""
    return [at for at in clause if statement.core[at].word in words.deeds]


def _narrowed(statement: Statement, tally: Tally, words: Counted) -> bool:
    """Say whether something beside the figure makes it one of a part, of more, of another time or of no fact."""
    core = statement.core
    earlier = range(max(tally.clause.start - REACH, 0), tally.clause.start)
    others = any(core[at].slot == "number" for at in earlier) and any(
        words.deeds.get(core[at].word, tally.deed) != tally.deed for at in earlier
    )
    for at in tally.clause:
        element = core[at]
        if element.slot in _QUALIFYING and element.sense not in _SETTLED and element.key not in _WITHOUT:
            return True
        if any(
            word.key in words.narrowing and not (others and word.key in _OTHERS)
            for word in (element, *statement.leads[at])
        ):
            return True
    return False


def _listed(statement: Statement, position: int, noun: int, clause: range, words: Counted) -> bool:
    """Say whether what is counted shares its deed with others: "two sailors and a pilot were killed"."""
    core, first = statement.core, clause.start
    if first == position and joined(statement, first) and first:
        before = clause_of(statement, first - 1)
        return len(before) < _LONGEST and not _deeds(statement, before, words)
    after = noun + 1
    if noun < 0 or after == len(core) or not joined(statement, after):
        return False
    verb = statement.language == "en" and after in statement.verbs
    return not verb and core[after].word not in words.deeds and not is_adverb(core[after].word)


def joined(statement: Statement, position: int) -> bool:
    """Say whether "and" stands before a position."""
    return not _AND.isdisjoint([word.key for word in statement.leads[position]])
