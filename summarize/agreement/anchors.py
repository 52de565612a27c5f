"""Whether a number, a denial, a limit or a modality that two statements share stands with the same words in both.

A figure that moves to another noun counts something else, a denial that moves denies something else. What its own words
bind to the rest may move: how often, a span of time, or a figure behind the same verb and the same word.
"""

from __future__ import annotations

from summarize.agreement.movable import SCORE, only_frequency, only_span
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, excerpt
from summarize.agreement.voice import turned_voice
from summarize.model import Difference

_NEAR = 12
"""Words between a fact and what it is told of, at most."""


def compare_anchors(view: View) -> list[Difference]:
    """Each number, negation, quantifier or modality that both share, and that stands with other shared words."""
    found: list[Difference] = []
    a, b = view.a, view.b
    figures = sum(element.slot == "number" for element in a.core)
    shared = sum(a.core[i].slot == "number" for i, _ in view.pairs)
    scores = sum(element.sense.endswith(SCORE) for element in a.core)
    turned, german = turned_voice(view), a.language == "de"
    for i, j in view.pairs:
        slot = a.core[i].slot
        if slot == "number" and figures < 2:
            continue
        if slot not in ("number", "negation", "quantifier", "modality") or (slot == "modality" and (turned or german)):
            continue
        if i in a.ages or (slot == "number" and _stands_free(view, i, j)):
            continue
        pairs = [(_neighbour(a, i, step), _neighbour(b, j, step)) for step in (1, -1)]
        if pairs[0] == (-1, -1):
            continue
        agree = [
            left >= 0 and right >= 0 and (view.partners[left] == right or a.core[left].root == b.core[right].root)
            for left, right in pairs
        ]
        elsewhere = [
            left >= 0 and view.partners[left] >= 0 and view.partners[left] != right
            and right >= 0 and view.back[right] >= 0
            for left, right in pairs
        ]  # fmt: skip
        other = elsewhere[0] and (elsewhere[1] or slot in ("number", "negation"))
        limits = elsewhere[0] and a.core[i].sense == "only" and a.language in ("de", "fr", "es")
        (left, right), (after, behind) = pairs
        score = a.core[i].sense.endswith(SCORE)
        turned_round = score and (
            (left >= 0 and view.partners[left] == behind >= 0) or (after >= 0 and view.partners[after] == right >= 0)
        )
        if not any(agree) and not turned_round and (other or limits):
            rival = any(_rival(view, near, j) for near, _ in pairs if near >= 0)
            proven = shared > 1 and rival and not (score and scores == 1)
            kind = slot if slot != "number" or proven else "word"
            found.append(Difference(kind, _with(a, i, pairs[0][0]), _with(b, j, pairs[0][1])))
    return found


def _rival(view: View, neighbour: int, figure: int) -> bool:
    """Say whether another figure of b stands beside what a figure stood beside in a: they changed places."""
    place = view.partners[neighbour]
    core = view.b.core
    for at in (place - 1, place + 1) if place >= 0 else ():
        if at != figure and 0 <= at < len(core) and core[at].slot == "number" and abs(view.back[at] - neighbour) != 1:
            return True
    return False


def _stands_free(view: View, i: int, j: int) -> bool:
    """Say whether a figure is bound to no word beside it, so that it may have other neighbours."""
    return only_frequency(view.a, i) or _of_one_verb(view, i, j) or only_span(view, i, j)


def _of_one_verb(view: View, i: int, j: int) -> bool:
    """Say whether a figure stands behind the same verb on both sides, led to by the same word: "rose ... to 40"."""
    if not view.a.leaders[i] or view.a.leaders[i] != view.b.leaders[j]:
        return False
    ours, theirs = _verb_before(view.a, i), _verb_before(view.b, j)
    return ours >= 0 and view.partners[ours] == theirs


def _verb_before(statement: Statement, position: int) -> int:
    """The nearest of the words right before a position that looks like a verb, "doubled" among them, or -1."""
    for at in range(position - 1, max(position - 1 - _NEAR, -1), -1):
        if at in statement.verbs or statement.core[at].sense.endswith("|times|"):
            return at
    return -1


def _neighbour(statement: Statement, position: int, step: int) -> int:
    """The nearest content word on one side, or -1."""
    for _ in range(_NEAR):
        position += step
        if not 0 <= position < len(statement.core):
            return -1
        if statement.core[position].content and statement.core[position].slot != "number":
            return position
    return -1


def _with(statement: Statement, position: int, neighbour: int) -> str:
    return excerpt(statement, range(min(position, neighbour), max(position, neighbour) + 1))
