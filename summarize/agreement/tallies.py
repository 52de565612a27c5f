"""Two figures of the same thing in sentences that are worded otherwise: "29 firms were fined", "19 companies must pay".

Both count the same noun, or measure in the same unit, both tell the same of it in their own clause, and nothing in
either narrows its figure: another place, another time, a part, "another 3", "at least". What two sentences share else
must show that they speak of one event. It knows no arithmetic of totals: where that is in doubt, nothing is found.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from summarize.agreement.counted import Counted
from summarize.agreement.counted import for_language as counted_words
from summarize.agreement.measures import LOWER, TIMES, UPPER, contradiction, rounded
from summarize.agreement.statement import Statement
from summarize.agreement.tally import Tally, joined, tallies
from summarize.agreement.view import View, excerpt
from summarize.model import Difference

_PLACES = frozenset("in at near around from im am bei aus nahe a dans pres en cerca".split())
_DAYS = ("weekday", "relative")
_SINCE = frozenset(("vor", "hace", "ago"))
"""With a span of time these tell an earlier one."""
_MANY = 1000
"""Things counted from which two figures that are not far from each other are of one event."""
_ALL_BUT_PLACE = 5
"""Words shared besides from which a place that one side names more is a detail."""
_ALIKE = 5
"""Letters by which a word of the other side is known again: "Europe", "European"."""


class Rivals(NamedTuple):
    """Two figures that cannot both be right, and the positions in statement a of what is told of its own."""

    difference: Difference
    told: tuple[int, ...]


def other_tallies(view: View) -> list[Rivals]:
    """The figures of both statements that cannot both be right."""
    if not view.a.numbers or not view.b.numbers or view.a.numbers == view.b.numbers:
        return []
    words = counted_words(view.a.language)
    ours, theirs = tallies(view.a, words, view.b.numbers), tallies(view.b, words, view.a.numbers)
    pairs = [(left, right) for left in ours for right in theirs if _same_count(view, left, right, words)]
    lefts, rights = [left.position for left, _ in pairs], [right.position for _, right in pairs]
    return [
        Rivals(
            Difference("number", excerpt(view.a, [left.position]), excerpt(view.b, [right.position])),
            (left.position, *left.deeds),
        )
        for left, right in pairs
        if lefts.count(left.position) == rights.count(right.position) == 1 and _same_event(view, left, right, words)
    ]


def _same_count(view: View, left: Tally, right: Tally, words: Counted) -> bool:
    """Say whether two figures count or measure the same, told of by the same deed, and cannot both hold."""
    ours, theirs = view.a.core[left.position].sense, view.b.core[right.position].sense
    bounds = {ours.split("|")[0], theirs.split("|")[0]}
    if contradiction(ours, theirs) != "number" or bounds <= LOWER or bounds <= UPPER or rounded(ours, theirs):
        return False
    if left.deed >= 0 and right.deed >= 0 and left.deed != right.deed:
        return False
    if any(
        bool(own.split("|")[3]) < bool(other.split("|")[3]) and tally.noun >= 0
        for own, other, tally in ((ours, theirs, left), (theirs, ours, right))
    ):
        return False
    if left.noun >= 0 and right.noun >= 0 and _same_phrase(view, left, right):
        return True
    if left.listed or right.listed:
        return False
    if left.deed >= 0 and right.deed >= 0:
        deed = True
    else:
        deed = any(i in view.verbs and view.partners[i] in right.clause for i in left.clause)
    if left.noun >= 0 and right.noun >= 0:
        return deed and _same_noun(view, left, right, words)
    nouns = [side.core[tally.noun].word for side, tally in ((view.a, left), (view.b, right)) if tally.noun >= 0]
    measured = bool(ours.split("|")[3])
    people = all(words.things.get(noun) in words.people for noun in nouns)
    return left.deed >= 0 and left.deed == right.deed and (measured or people)


def _same_phrase(view: View, left: Tally, right: Tally) -> bool:
    """Say whether two figures count the same noun with the same words before it: "46 pewter plates"."""
    ours, theirs = (
        [side.core[at] for at in (*tally.before, tally.noun)] for side, tally in ((view.a, left), (view.b, right))
    )
    same = [word.key for word in ours] == [word.key for word in theirs]
    return same and len(ours) > 1 and not any(word.name for word in ours)


def _same_noun(view: View, left: Tally, right: Tally, words: Counted) -> bool:
    """Say whether two nouns are one, synonyms, or people in general beside people, with no name before one alone."""
    ours, theirs = view.a.core[left.noun], view.b.core[right.noun]
    same = ours.key == theirs.key or ours.root == theirs.root
    before = [view.a.core[at] for at in left.before if view.partners[at] < 0]
    before += [view.b.core[at] for at in right.before if view.back[at] < 0]
    if any(same or word.name for word in before if word.word not in words.deeds):
        return False
    groups = words.things.get(ours.word, -1), words.things.get(theirs.word, -2)
    general = 0 in groups and words.people.issuperset(groups)
    return same or groups[0] == groups[1] or general


def _same_event(view: View, left: Tally, right: Tally, words: Counted) -> bool:
    """Say whether both clauses speak of one event at one time: by what they share, and name, and by their dates."""
    if apart_in_time(view) or _summed(view, left, right):
        return False
    ours = _rest(view.a, view.b, left, words)
    theirs = _rest(view.b, view.a, right, words)
    counted = {left.position, left.noun, *left.before, *left.deeds}
    common = sum(view.a.core[i].content and i not in counted for i, _ in view.pairs)
    if common < _ALL_BUT_PLACE and (_elsewhere(view.a, ours) or _elsewhere(view.b, theirs)):
        return False
    ours, theirs = ([] if _compact(view.a, left) else ours), ([] if _compact(view.b, right) else theirs)
    if not (ours and theirs) and len(ours + theirs) <= 1:
        return True
    if all(any(side.core[at].name for at in rest) for side, rest in ((view.a, ours), (view.b, theirs))):
        return False
    names = _names(view.a), _names(view.b)
    if all(names) and names[0].isdisjoint(names[1]):
        return False
    least = 2 if ours and theirs else 1
    return common >= least - (_of_a_size(view, left, right) or _same_phrase(view, left, right))


def _of_a_size(view: View, left: Tally, right: Tally) -> bool:
    """Say whether two figures count many of one noun, about as many: hardly those of two events."""
    if left.noun < 0 or right.noun < 0 or view.partners[left.noun] != right.noun:
        return False
    few, many = sorted(
        Fraction(side.core[tally.position].sense.split("|")[1]) for side, tally in ((view.a, left), (view.b, right))
    )
    return few >= _MANY and many <= 2 * few


def _compact(statement: Statement, tally: Tally) -> bool:
    """Say whether a count stands right beside what is told of it, without a noun: "29 injured", "nine dead"."""
    measured = bool(statement.core[tally.position].sense.split("|")[3])
    return not measured and tally.noun < 0 and tally.position + 1 in tally.deeds


def _rest(statement: Statement, other: Statement, tally: Tally, words: Counted) -> list[int]:
    """What the clause of a figure tells besides, and the other side does not."""
    said = statement.said.union((tally.position, tally.noun), tally.before, tally.deeds)
    core = statement.core
    known = {root[:_ALIKE] for root in other.roots}
    return [
        at
        for at in tally.clause
        if at not in said
        and core[at].content
        and core[at].root[:_ALIKE] not in known
        and core[at].slot not in ("date", "time", "number")
        and core[at].word not in words.sums
    ]


def _elsewhere(statement: Statement, rest: Sequence[int]) -> bool:
    """Say whether a place is named that the other side does not name."""
    return any(statement.core[at].name and any(word.key in _PLACES for word in statement.leads[at]) for at in rest)


def _names(statement: Statement) -> set[str]:
    """How names begin, but for those of who speaks; none in German, where every noun is written as a name is."""
    if statement.language == "de":
        return set()
    said = {at for item in statement.attributions for at in item.speaker}
    core = enumerate(statement.core)
    return {word.root[:_ALIKE] for at, word in core if word.name and not word.opening and at not in said}


def apart_in_time(view: View) -> bool:
    """Say whether one side names a year, a month or an earlier time that the other does not, or another weekday."""
    words = counted_words(view.a.language)
    fields: list[set[str]] = []
    weekdays: list[set[str]] = []
    changing: list[bool] = []
    for statement in (view.a, view.b):
        told = {part for word in statement.core if word.slot == "date" for part in word.sense.split(";")}
        fields.append({part for part in told if not part.startswith(_DAYS)})
        weekdays.append({part for part in told if part.startswith("weekday")})
        spans = any(word.slot == "number" and word.sense.split("|")[3] in TIMES for word in statement.core)
        changing.append(
            any(word.key in words.changing for word in statement.elements)
            or (spans and any(word.key in _SINCE for word in statement.elements))
        )
    other_day = bool(weekdays[0] and weekdays[1]) and weekdays[0].isdisjoint(weekdays[1])
    return fields[0] != fields[1] or other_day or changing[0] != changing[1]


def _bare(statement: Statement, position: int) -> bool:
    """Say whether no noun follows a figure: "six who were on the list"."""
    after = position + 1
    return after == len(statement.core) or statement.parted[after] or bool(statement.leads[after])


def _summed(view: View, left: Tally, right: Tally) -> bool:
    """Say whether one figure is the sum of two listed on the other side: "two men and three women", "five people"."""
    for tally, mine, other in ((left, view.a, view.b), (right, view.b, view.a)):
        value = Fraction(mine.core[tally.position].sense.split("|")[1])
        parts = [at for at, word in enumerate(other.core) if word.slot == "number"]
        for first, second in zip(parts, parts[1:], strict=False):
            listed = any(joined(other, at) for at in range(first + 1, second + 1)) or _bare(other, second)
            if listed and sum(Fraction(other.core[at].sense.split("|")[1]) for at in (first, second)) == value:
                return True
    return False
