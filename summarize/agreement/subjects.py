"""Who does what both statements tell, where one names somebody and the other somebody else.

A subject is read as what stands before its verb in the clause; one that shares no word with that of the other side is
somebody else's only where both give a name of two words, or where one does and the other counts several. "The firm"
may be anybody who was named before.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.clause import clause_of
from summarize.agreement.statement import Statement
from summarize.agreement.verbs import BE
from summarize.agreement.view import View, excerpt, led
from summarize.agreement.voice import other_voice
from summarize.model import Difference

_DOER = frozenset(("qui", "que"))
_THAN = frozenset(("than", "als"))
_AND = frozenset("and und et y e sowie".split())


def other_doer(view: View) -> Difference | None:
    """Two subjects of one verb, in one voice, that cannot be the same; or the ages of two who are spoken of."""
    for i, j in view.pairs:
        if i not in view.verbs or other_voice(view, i, j):
            continue
        ours = _subject(view.a, i, view.partners)
        theirs = _subject(view.b, j, view.back) if ours else []
        if theirs and (_apart(view.a, ours, view.b, theirs) or _apart(view.b, theirs, view.a, ours)):
            return Difference("name", excerpt(view.a, ours), excerpt(view.b, theirs))
    ages = _ages(view.a, view.partners), _ages(view.b, view.back)
    if len(ages[0]) == len(ages[1]) == 1:
        return Difference("name", excerpt(view.a, ages[0]), excerpt(view.b, ages[1]))
    return None


def other_relative(view: View) -> Difference | None:
    """Whom a French clause tells of does it on one side, and on the other it is done to him: "qui", "que"."""
    if view.a.language != "fr":
        return None
    for i, j in view.pairs:
        ours, theirs = (_DOER.intersection(keys) for keys in (view.a.lead_keys[i], view.b.lead_keys[j]))
        if ours and theirs and ours != theirs and not other_voice(view, i, j):
            return led(view, i, j, "role")
    return None


def other_compared(view: View) -> Difference | None:
    """What is compared with what on one side, and the other way round on the other: "men less than women"."""
    ours, theirs = _compared(view.a), _compared(view.b)
    if ours < 0 or theirs < 0 or view.partners[ours] in (-1, theirs) or view.back[theirs] < 0:
        return None
    return Difference(
        "role", excerpt(view.a, [view.back[theirs], ours]), excerpt(view.b, [view.partners[ours], theirs])
    )


def _compared(statement: Statement) -> int:
    """The only word behind "than", which is no figure; -1 where none is, or several are."""
    found = [at for at, keys in enumerate(statement.lead_keys[:-1]) if not _THAN.isdisjoint(keys)]
    return found[0] if len(found) == 1 and statement.core[found[0]].slot == "" else -1


def longer_list(view: View) -> Difference | None:
    """What b names besides, where a says that something is what it lists: "the dead were two guards" and a driver."""
    a, b = view.a, view.b
    last = len(a.core) - 1
    after = view.partners[last] + 1
    if not 0 < after < len(b.core) or view.back[after] >= 0 or not any(_is(a, at) for at in range(1, last + 1)):
        return None
    if _AND.isdisjoint([word.key for word in b.leads[after]]):
        return None
    clause = [at for at in clause_of(b, after) if at >= after]
    if not b.verbs.isdisjoint(clause) or any(len(b.leads[at]) > 2 for at in clause[:1]):
        return None
    return Difference("word", "", excerpt(b, clause))


def _is(statement: Statement, position: int) -> bool:
    """Say whether a form of "be" leads to what is no verb: "were two guards"."""
    lead = statement.leads[position]
    return bool(lead) and lead[0].key in BE and position not in statement.passives


def _subject(statement: Statement, verb: int, partners: Sequence[int]) -> list[int]:
    """The positions of the words before a verb in its clause, but for who says it; none where one of them is shared."""
    words = [
        at
        for at in range(clause_of(statement, verb).start, verb)
        if at not in statement.said and statement.core[at].slot in ("", "number")
    ]
    return [] if any(partners[at] >= 0 for at in words) else words


def _apart(named: Statement, ours: Sequence[int], other: Statement, theirs: Sequence[int]) -> bool:
    """Say whether one subject is a full name, and the other another one or several."""
    if len(_names(named, ours)) != 1:
        return False
    several = other.core[theirs[0]].slot == "number" and theirs[0] not in other.ages
    return several or len(_names(other, theirs)) == 1


def _names(statement: Statement, positions: Sequence[int]) -> list[list[int]]:
    """The names of two words or more."""
    found: list[list[int]] = []
    for at in positions:
        if not statement.core[at].name or statement.core[at].slot:
            continue
        if found and found[-1][-1] == at - 1 and not statement.leads[at]:
            found[-1].append(at)
        else:
            found.append([at])
    return [name for name in found if len(name) > 1]


def _ages(statement: Statement, partners: Sequence[int]) -> list[int]:
    """The ages that the other side does not tell."""
    return [at for at in sorted(statement.ages) if partners[at] < 0]
