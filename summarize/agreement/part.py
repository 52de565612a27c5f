"""`partial`: a part of statement a stands in b in the same words: a long run, a whole clause, or all that b says.

A name with its office says nothing of anybody: a run of names without a verb is `related`.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.context import around
from summarize.agreement.contradiction import CONTRADICTING, contradictions
from summarize.agreement.governing import compare_governing
from summarize.agreement.guard import compare_gap, in_order
from summarize.agreement.movable import saying
from summarize.agreement.order import compare_leads, compare_order
from summarize.agreement.piece import pieces, weight
from summarize.agreement.proposition import ALIKE
from summarize.agreement.result import Agreement
from summarize.agreement.statement import Statement
from summarize.agreement.verbs import is_adverb
from summarize.agreement.view import Run, View, excerpt, hull
from summarize.model import PROVABLE, Difference, Match

RUN_WORDS = 8
RUN_CONTENT = 4
"""A shared run this long is a true support in 19 cases of 20."""
CLAUSE_CONTENT = 3
TOLD = 4
"""What the words of a shorter statement weigh at least."""
_MOST = 8
"""Runs that are looked at, the longest first."""
_CLAUSE_OPENERS = frozenset(
    "that and but while when after before because although which who dass und aber que et mais y pero".split()
)


def match_part(view: View) -> Agreement | None:
    """The agreement of the longest run or clause that b repeats; None where there is none."""
    long = long_runs(view)
    runs = [run for run in view.runs if run in long or _is_clause(view.a, run)]
    if not runs:
        return _contained(view)
    runs = sorted(sorted(runs, key=lambda run: -run.words)[:_MOST])
    directions = _elsewhere(view)
    found: list[Difference] = []
    kept: list[Run] = []
    for run in runs:
        differences = [*directions, *_differences(view, run), *_named_only(view, run)]
        differences += _other_subject(view, run) or _other_end(view, run)
        if differences:
            found += differences
        else:
            kept.append(run)
    if not kept:
        best = max(runs, key=lambda run: run.words)
        kind: Match = "conflict" if any(item.kind in PROVABLE for item in found) else "related"
        return Agreement(
            kind, view.similarity, in_order(found), (_span(view.a, best.a, best.length),), _place(view, best)
        )
    covers = tuple(_span(view.a, run.a, run.length) for run in kept)
    place = (view.b.core[min(run.b for run in kept)].start, max(_place(view, run)[1] for run in kept))
    return Agreement("partial", max(view.similarity, 0.5), (), covers, place)


def long_runs(view: View) -> list[Run]:
    """The runs long enough to be told whatever stands around them."""
    return [run for run in view.runs if _is_long(view, run)]


def _contained(view: View) -> Agreement | None:
    """The agreement of a shorter statement b all of whose words stand in a, close together but for its subject."""
    told = [j for j, element in enumerate(view.b.core) if element.content]
    if len(told) < CLAUSE_CONTENT or any(i < 0 for i in view.back):
        return None
    found = pieces(view)
    main = max(found, key=lambda piece: len(piece.pairs))
    if _elsewhere(view) or weight(view, main.pairs) < TOLD or len(view.b.core) - len(main.pairs) > CLAUSE_CONTENT:
        return None
    first = main.a[0]
    coordinate = any(word.slot == "link" for word in view.a.leads[first])
    if len(found) > 1 and not (coordinate or view.a.parted[first]):
        return None
    ours = around(view.a, first, main.a[-1], view.vocabulary)
    if contradictions(view, main) or compare_order(view).hard or compare_governing(view):
        return None
    if any(_own_subject(view, i) for i in main.a):
        return None
    if any(kind not in ("word", "speaker") for kind, _ in ours.hard):
        return None
    covers = hull(view.a, [i for piece in found for i in piece.a])
    return Agreement("partial", max(view.similarity, 0.5), (), covers, (0, len(view.b.text)))


def _own_subject(view: View, position: int) -> bool:
    """Say whether a verb of a has a word right before it that b does not have: somebody else does it."""
    before = position - 1
    if before < 0 or view.partners[before] >= 0 or view.a.parted[position] or view.a.leads[position]:
        return False
    element = view.a.core[before]
    return not element.slot and not is_adverb(element.word) and position in view.a.verbs


def _elsewhere(view: View) -> list[Difference]:
    """What refuses every part: opposite directions, and of two statements that are nearly the same any exchange."""
    found = compare_leads(view).hard
    if view.dice >= ALIKE:
        return [*found, *compare_order(view).hard]
    return [item for item in found if item.kind == "direction"]


def _other_subject(view: View, run: Run) -> list[Difference]:
    """Who does what a run tells, where it begins with its verb and other words stand right before it on either side."""
    if not (_predicate(view.a, run.a) and _predicate(view.b, run.b)):
        return []
    ours, theirs = _before(view.a, view.partners, run.a), _before(view.b, view.back, run.b)
    if not ours or not theirs:
        return []
    return [Difference("role", excerpt(view.a, ours), excerpt(view.b, theirs))]


def _other_end(view: View, run: Run) -> list[Difference]:
    """The verbs right behind a run that a German clause ends with, where they are two."""
    ours, theirs = run.a + run.length, run.b + run.length
    if view.a.language != "de" or ours >= len(view.partners) or theirs >= len(view.back):
        return []
    for statement, partners, at in ((view.a, view.partners, ours), (view.b, view.back, theirs)):
        if partners[at] >= 0 or statement.parted[at] or statement.leads[at] or not statement.parted[at + 1]:
            return []
        if statement.core[at].name or not statement.core[at].content:
            return []
    return [Difference("word", excerpt(view.a, [ours]), excerpt(view.b, [theirs]))]


def _predicate(statement: Statement, position: int) -> bool:
    """Say whether a verb stands at a position, or an auxiliary right before it."""
    if statement.core[position].slot == "modality" or any(w.slot == "auxiliary" for w in statement.leads[position]):
        return True
    return position in statement.verbs


def _before(statement: Statement, partners: Sequence[int], position: int) -> list[int]:
    """The words of the clause right before a position, up to the first that the other side has too."""
    found: list[int] = []
    if any(word.slot in ("pronoun", "link") for word in statement.leads[position]):
        return found
    at = position
    while at > 0 and not statement.parted[at] and partners[at - 1] < 0:
        at -= 1
        found.append(at)
        if any(word.slot == "link" for word in statement.leads[at]):
            break
    return [at for at in reversed(found) if statement.core[at].content]


def _named_only(view: View, run: Run) -> list[Difference]:
    """What either side says of a name, where the run holds a name and no verb to say anything of it."""
    positions = range(run.a, run.a + run.length)
    core = view.a.core
    if not any(core[i].name and not core[i].opening for i in positions):
        return []
    if any(word.slot == "auxiliary" for i in positions[1:] for word in view.a.leads[i]):
        return []
    if any(
        core[i].slot in ("speech", "modality")
        or (not core[i].name and i not in view.a.aged and (core[i].sides or i in view.a.verbs))
        for i in positions
    ):
        return []
    ours = range(run.a + run.length, min(run.a + run.length + 3, len(core)))
    theirs = range(run.b + run.length, min(run.b + run.length + 3, len(view.b.core)))
    if not ours and not theirs:
        ours, theirs = range(max(run.a - 3, 0), run.a), range(max(run.b - 3, 0), run.b)
    return [Difference("word", excerpt(view.a, ours), excerpt(view.b, theirs))]


def _is_long(view: View, run: Run) -> bool:
    if run.length < RUN_CONTENT:
        return False
    positions = range(run.a, run.a + run.length)
    content = sum(view.a.core[position].content for position in positions)
    if _attributes(view.a, positions):
        return False
    lead = -len(view.a.leads[run.a]) if _counted(view, run) else 0
    for left, right in zip(reversed(view.a.leads[run.a]), reversed(view.b.leads[run.b]), strict=False):
        if left.word != right.word:
            break
        lead += 1
    return run.words + lead >= RUN_WORDS and content >= RUN_CONTENT


def _attributes(statement: Statement, positions: range) -> bool:
    """Say whether positions only tell who says the rest, and where."""
    return any(saying(statement, attribution).issuperset(positions) for attribution in statement.attributions)


def _counted(view: View, run: Run) -> bool:
    """Say whether the words of a run hold the function words before it, which are the same on both sides."""
    return view.a.lead_keys[run.a] == view.b.lead_keys[run.b]


def _is_clause(statement: Statement, run: Run) -> bool:
    """Say whether a run holds a whole clause of a: parted on both sides, with a verb that we can tell."""
    if run.length < CLAUSE_CONTENT or run.words < 5:
        return False
    end = run.a + run.length
    core = statement.core
    if _attributes(statement, range(run.a, end)):
        return False
    if sum(element.content for element in core[run.a : end]) < CLAUSE_CONTENT:
        return False
    opens = statement.parted[run.a] or any(word.key in _CLAUSE_OPENERS for word in statement.leads[run.a])
    opens = opens or (run.a > 0 and core[run.a - 1].slot == "speech")
    closes = (
        end == len(core) or statement.parted[end] or any(word.key in _CLAUSE_OPENERS for word in statement.leads[end])
    )
    if not opens or not closes:
        return False
    verbs = any(core[i].slot == "modality" or (not core[i].name and i in statement.verbs) for i in range(run.a, end))
    return verbs or any(word.slot == "auxiliary" for lead in statement.leads[run.a + 1 : end] for word in lead)


def _differences(view: View, run: Run) -> list[Difference]:
    """What stands between the run and the rest on either side, and around it in b but not in a."""
    found: list[Difference] = []
    end_a, end_b = run.a + run.length, run.b + run.length
    for left, right in (
        (_free(view.partners, range(end_a, min(end_a + 4, len(view.a.core)))),
         _free(view.back, range(end_b, min(end_b + 4, len(view.b.core))))),
        (_free(view.partners, range(max(run.a - 4, 0), run.a)[::-1])[::-1],
         _free(view.back, range(max(run.b - 4, 0), run.b)[::-1])[::-1]),
    ):  # fmt: skip
        if left and right:
            found += [
                item
                for item in compare_gap(view, left, right).hard
                if item.kind in CONTRADICTING | {"name"} and item.brief and item.source
            ]
    theirs = around(view.b, run.b, end_b - 1, view.vocabulary)
    ours = around(view.a, run.a, end_a - 1, view.vocabulary)
    known = {kind for kind, _ in ours.hard}
    found += [item for item in theirs.differences(ours=False) if item.kind not in known and item.kind != "word"]
    told = {kind for kind, _ in theirs.hard}
    found += [
        item for item in ours.differences(ours=True)
        if item.kind in ("negation", "condition", "hedge", "modality", "quantifier") and item.kind not in told
    ]  # fmt: skip
    return found


def _free(partners: Sequence[int], positions: Sequence[int]) -> list[int]:
    """The positions up to the first that has a partner."""
    free: list[int] = []
    for position in positions:
        if partners[position] >= 0:
            break
        free.append(position)
    return free


def _span(statement: Statement, start: int, length: int) -> tuple[int, int]:
    return statement.core[start].start, statement.core[start + length - 1].end


def _place(view: View, run: Run) -> tuple[int, int]:
    return _span(view.b, run.b, run.length)
