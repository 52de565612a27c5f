"""What speaks against a piece that two statements share though they are worded differently.

It stands inside the piece, right beside it, or governs it: what the rest of two statements says of other things is no
contradiction, but for a figure that counts the same thing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from functools import partial
from itertools import pairwise

from summarize.agreement.clause import REACH, phrase_start
from summarize.agreement.context import around
from summarize.agreement.guard import compare_facts
from summarize.agreement.measures import ROUGH, contradiction
from summarize.agreement.piece import Piece
from summarize.agreement.rivals import rival_deeds, rival_figures
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, excerpt, lead_words
from summarize.agreement.vocabulary import OF
from summarize.model import Difference

EDGE = 2
"""Words beside a piece, in its own clause, that are taken for rivals of each other."""
CONTRADICTING = frozenset(
    ("number", "unit", "date", "negation", "direction", "modality", "condition", "hedge", "quantifier")
)
"""Kinds of difference in the words around a piece that speak against it."""
_GOVERNING = frozenset(("modality", "hedge"))
_ASKING = frozenset(("speech", "modality", "stage"))
"""Slots of verbs that somebody does to somebody."""
_TIMED = ("date", "time", "stage")
"""Slots that tell when, or how far proceedings are."""
_DOUBTING = frozenset(("negation", "hedge"))
_BE = frozenset("is are was were be been being am wird werden wurde wurden est sont fut ete fue fueron".split())
_AGENTS = frozenset(("by", "from"))


def contradictions(view: View, piece: Piece) -> list[Difference]:
    """What speaks against a piece: inside it, right beside it, and around it."""
    found = [*_exchanged(view, piece), *_other_part(view, piece), *_other_leads(view, piece)]
    in_order = set(pairwise([j for _, j in piece.pairs]))
    for (i, j), (right_i, right_j) in pairwise(piece.pairs):
        left = [k for k in range(i + 1, right_i) if view.partners[k] < 0]
        found += _facts(view, left, [k for k in range(j + 1, right_j) if view.back[k] < 0])
    positions = piece.b
    for j, right_j in pairwise(positions):
        if (j, right_j) not in in_order:
            found += _facts(view, [], [k for k in range(j + 1, right_j) if view.back[k] < 0])
    first_a, last_a, first_b, last_b = piece.pairs[0][0], piece.pairs[-1][0], positions[0], positions[-1]
    before = _edge(view.a, view.partners, first_a, -1), _edge(view.b, view.back, first_b, -1)
    after = _edge(view.a, view.partners, last_a, 1), _edge(view.b, view.back, last_b, 1)
    found += [*_facts(view, *before), *_facts(view, *after), *_other_party(view, piece, before)]
    found += _other_times(view, range(first_a, last_a + 1), range(first_b, last_b + 1))
    found += [*rival_deeds(view, piece), *rival_figures(view, piece)]
    ours = partial(around, view.a, first_a, last_a, view.vocabulary)
    theirs = around(view.b, first_b, last_b, view.vocabulary)
    doubting = _DOUBTING | {"condition"} if "modality" in view.b.slots else _DOUBTING
    doubts = [item for item in theirs.differences(ours=False) if item.kind in doubting]
    if doubts:
        known = {kind for kind, _ in ours().hard}
        found += [item for item in doubts if item.kind not in known]
    if "negation" in view.a.slots and all(kind != "negation" for kind, _ in theirs.hard):
        found += [item for item in ours().differences(ours=True) if item.kind == "negation"]
    return found


def _facts(view: View, left: Sequence[int], right: Sequence[int]) -> list[Difference]:
    """The contradictions among words that stand for each other.

    A quantifier is one only against another; a modality or a hedge only right before a shared verb or figure. What a
    doubts and b does not is borne out all the more.
    """
    if not left and not right:
        return []
    found = [
        item
        for item in compare_facts(view, left, right)
        if item.kind in CONTRADICTING
        and (item.kind != "quantifier" or (item.brief and item.source))
        and not (item.kind == "hedge" and item.brief)
    ]
    if not any(item.kind in _GOVERNING for item in found):
        return found
    governing = any(_governs(view, view.a, i) for i in left) or any(_governs(view, view.b, j) for j in right)
    return found if governing else [item for item in found if item.kind not in _GOVERNING]


def _governs(view: View, statement: Statement, position: int) -> bool:
    """Say whether the word after one is a verb or a figure that both statements share, or the one after an adverb."""
    ours = statement is view.a
    partners = view.partners if ours else view.back
    for following in (position + 1, position + 2):
        if following >= len(partners) or statement.parted[following]:
            return False
        other = partners[following]
        if other >= 0:
            shared = following if ours else other
            return statement.core[following].slot in ("number", "modality") or shared in view.verbs
    return False


def _exchanged(view: View, piece: Piece) -> list[Difference]:
    """Who did it to whom: words on either side of a verb that changed sides, neither led, in the same voice."""
    if all(left < right for (_, left), (_, right) in pairwise(piece.pairs)):
        return []
    bare = [pair for pair in piece.pairs if not _led(view.a, pair[0]) and not _led(view.b, pair[1])]
    for i, j in piece.pairs:
        if i not in view.a.verbs or _passive(view.a, i) != _passive(view.b, j):
            continue
        near = bare[bisect_left(bare, (i - REACH,)) : bisect_left(bare, (i + REACH,))]
        left = [pair for pair in near if pair[0] < i and pair[1] > j]
        right = [pair for pair in near if pair[0] > i and pair[1] < j]
        if left and right:
            ours, theirs = range(left[0][0], right[-1][0] + 1), range(right[0][1], left[-1][1] + 1)
            return [Difference("role", excerpt(view.a, ours), excerpt(view.b, theirs))]
    return []


def _other_part(view: View, piece: Piece) -> list[Difference]:
    """A party of a shared verb that stands right before it on one side and right behind it on the other: "the league
    asked the duke", "the duke asked the mill".

    The side on which it stands behind must name another party before the verb, in the same clause.
    """
    if view.a.language not in ("en", "fr"):
        return []
    for i, j in piece.pairs:
        ahead, behind = i > 0 and view.partners[i - 1] == j + 1, j > 0 and view.back[j - 1] == i + 1
        if not (ahead or behind):
            continue
        asking = view.a.core[i].slot == view.b.core[j].slot and view.a.core[i].slot in _ASKING
        if not asking and i not in view.verbs:
            continue
        if _passive(view.a, i) or _passive(view.b, j):
            continue
        if not (_does(view.a, i) and _does(view.b, j)):
            continue
        if ahead and _done_to(view.b, j):
            return [Difference("role", excerpt(view.a, [i - 1, i]), excerpt(view.b, [j - 1, j, j + 1]))]
        if behind and _done_to(view.a, i):
            return [Difference("role", excerpt(view.a, [i - 1, i, i + 1]), excerpt(view.b, [j - 1, j]))]
    return []


def _does(statement: Statement, verb: int) -> bool:
    """Say whether the word right before a verb, in its clause, is what does it."""
    if verb == 0 or statement.parted[verb]:
        return False
    if any(word.slot not in ("auxiliary", "filler") for word in statement.leads[verb]):
        return False
    return not statement.core[verb - 1].slot and not _led(statement, verb - 1)


def _done_to(statement: Statement, verb: int) -> bool:
    """Say whether the word right behind a verb, in its clause, is what it is done to."""
    after = verb + 1
    if after >= len(statement.core) or statement.parted[after] or statement.core[after].slot:
        return False
    return all(word.slot == "determiner" and word.key not in OF for word in statement.leads[after])


def _passive(statement: Statement, position: int) -> bool:
    return any(word.key in _BE for word in statement.leads[position])


def _led(statement: Statement, position: int) -> bool:
    return any(word.slot == "preposition" for word in statement.leads[position])


def _other_leads(view: View, piece: Piece) -> list[Difference]:
    """Prepositions that say the contrary between the same two words: "before the vote" and "after the vote"."""
    found: list[Difference] = []
    for (i, j), (k, m) in pairwise(piece.pairs):
        if (k, m) != (i + 1, j + 1) or not (view.a.leaders[k] and view.b.leaders[m]):
            continue
        ours, theirs = lead_words(view.a, k, "preposition"), lead_words(view.b, m, "preposition")
        contrary = [(x, y) for x in ours for y in theirs if (x, y) in view.vocabulary.preposition_pairs]
        # What is somebody's may be by him or from him; what is done or counted may not.
        if contrary and not (_of_somebody(view, i, k) and _AGENTS.issuperset(contrary[0])):
            found.append(
                Difference("direction", excerpt(view.a, [i, k], leads=True), excerpt(view.b, [j, m], leads=True))
            )
    return found


def _of_somebody(view: View, position: int, following: int) -> bool:
    """Say whether two words of a that stand together are a thing and a name, and no deed and no figure."""
    return position not in view.a.verbs and view.a.core[following].name


def _edge(statement: Statement, partners: Sequence[int], position: int, step: int) -> list[int]:
    """The words without a partner next to a piece, in its own clause."""
    found: list[int] = []
    while len(found) < EDGE:
        parted = statement.parted[position if step < 0 else position + 1]
        position += step
        if parted or not 0 <= position < len(partners) or partners[position] >= 0:
            break
        found.append(position)
    return found[::step]


def other_counts(view: View) -> list[Difference]:
    """Another figure of the same kind before the same noun or figure: "4 of the 9 boats", "5 of their 9"; "4 boats", "5
    old boats". One that the other side tells besides, if a only roughly, is none.
    """
    found: list[Difference] = []
    if not (view.a.numbers and view.b.numbers):
        return found
    told = _values(view.a, ("", *ROUGH)), _values(view.b, ("",))
    for i, j in view.pairs:
        left, right = _count(view.a, view.partners, i), _count(view.b, view.back, j)
        if left < 0 or right < 0:
            continue
        ours, theirs = view.a.core[left].sense, view.b.core[right].sense
        if any(_value(sense) in told[0] & told[1] for sense in (ours, theirs)):
            continue
        kind = contradiction(ours, theirs)
        if kind in CONTRADICTING:
            found.append(Difference(kind, excerpt(view.a, [left]), excerpt(view.b, [right])))
    return found


def _values(statement: Statement, bounds: Collection[str]) -> set[str]:
    """The values, with their units, of the figures that stand within some bounds."""
    senses = [word.sense for word in statement.core if word.slot == "number"]
    return {_value(sense) for sense in senses if sense.partition("|")[0] in bounds}


def _value(sense: str) -> str:
    return sense.partition("|")[2]


def _count(statement: Statement, partners: Sequence[int], position: int) -> int:
    """The position of the figure without a partner that counts a word, or a part of it: "4 boats", "4 of the boats",
    "4 old boats"; -1 for none. Right before a verb alone it may count what that is done to.
    """
    lead = statement.leads[position]
    first = position - 1
    if lead and (lead[0].key not in OF or statement.parted[position]):
        return -1
    if not lead and position not in statement.verbs and not statement.core[position].slot:
        start = phrase_start(statement, position)
        first = next((at for at in range(first, start - 1, -1) if statement.core[at].slot or at in statement.verbs), -1)
    figure = first >= 0 and statement.core[first].slot == "number" and partners[first] < 0
    return first if figure and not statement.core[first].sense.endswith("|ordinal|") else -1


def _other_times(view: View, ours: range, theirs: range) -> list[Difference]:
    """Another date, hour, or stage of proceedings, in the clause of a piece on either side, where none is shared.

    Two dates are other ones only if they are of one kind: "in 2007", "in 2013".
    """
    clauses = _timed(view.a, ours), _timed(view.b, theirs)
    found: list[Difference] = []
    for slot in _TIMED if all(clauses) else ():
        left = [i for i in clauses[0] if view.a.core[i].slot == slot]
        right = [j for j in clauses[1] if view.b.core[j].slot == slot]
        if any(view.partners[i] >= 0 for i in left) or any(view.back[j] >= 0 for j in right):
            continue
        senses = {view.a.core[i].sense.partition("=")[0] for i in left}
        others = {view.b.core[j].sense.partition("=")[0] for j in right}
        if bool(senses & others) if slot == "date" else bool(left and right) and senses.isdisjoint(others):
            kind = "hedge" if slot == "stage" else "date"
            found.append(Difference(kind, excerpt(view.a, left), excerpt(view.b, right)))
    return found


def _timed(statement: Statement, positions: range) -> list[int]:
    """The positions of dates, hours and stages in the clause that holds some."""
    first, end = positions.start, positions.stop
    while not statement.parted[first]:
        first -= 1
    while not statement.parted[end]:
        end += 1
    return [at for at in range(first, end) if statement.core[at].slot in _TIMED]


def _other_party(view: View, piece: Piece, before: tuple[list[int], list[int]]) -> list[Difference]:
    """Another name right before the same verb on either side: somebody else did it."""
    left, right = before
    i, j = piece.a[0], piece.b[0]
    if not left or not right or view.partners[i] != j or view.a.leads[i] or view.b.leads[j]:
        return []
    if view.a.core[left[-1]].name and view.b.core[right[-1]].name and i in view.verbs:
        return [Difference("name", excerpt(view.a, left[-1:]), excerpt(view.b, right[-1:]))]
    return []
