"""`near`, `exact` for a clause, and what is refused so: all of statement a stands in one stretch of statement b.

Also `paraphrase` of the close kind: the same words in the same frame, but for a synonym, an inflection, the voice, or a
detail more.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from summarize.agreement.context import around
from summarize.agreement.facts import compare_leftovers
from summarize.agreement.forms import compare_forms
from summarize.agreement.gap import Findings
from summarize.agreement.governing import compare_governing
from summarize.agreement.guard import compare_gap, compare_remainders, in_order, most_rivals
from summarize.agreement.order import compare_leads, compare_order
from summarize.agreement.proposition import ALIKE, COUNTED
from summarize.agreement.result import Agreement
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, hull
from summarize.model import PROVABLE, Difference, Match
from summarize.typography import at_word_limits

COVERAGE = 0.6
"""The share of a's content that must be found again, or have a rival of its kind, in one stretch of b."""
_ASIDE = frozenset(("word", "modality", "quantifier", "hedge", "condition"))
"""Kinds of differences that may stay in their own clause; a name, a role or a speaker is what the rest hangs on."""
_FEW = 2
"""Words left over on both sides, however short the statements."""
CLOSE = 0.74
"""The share from which loose findings alone make a paraphrase."""


_SURE = 0.8
"""Dice of two statements that are nearly the same."""


def match_whole(view: View) -> Agreement | None:
    """The agreement of a with one stretch of b; None where b holds too little of a to tell."""
    if not view.pairs:
        return None
    core = view.a.core
    content = view.a.mass or 1
    held = sum([core[i].content for i, _ in view.pairs])
    if (held + _possible_rivals(view)) / content < COVERAGE:
        return None
    rivals = sum([most_rivals(view, gap.left, gap.right) for gap in view.alignment.gaps])
    # Other words before a shared one make at most one rival of it.
    led = sum([view.a.lead_keys[i] != view.b.lead_keys[j] for i, j in view.pairs])
    if (held + rivals + led) / content < COVERAGE or not _shares_predicate(view, rivals + led):
        return None
    leads = compare_leads(view)
    rivals += leads.rivals
    if (held + rivals) / content < COVERAGE or not _shares_predicate(view, rivals):
        return None
    found, uncovered, looked_at = _in_gaps(view)
    found.add(leads)
    coverage = (held + found.rivals) / content
    if coverage < COVERAGE or not _shares_predicate(view, found.rivals):
        return None
    if found.hard and _is_another_matter(view, found.hard, coverage):
        return None
    _beside_gaps(view, found, looked_at)
    first, last = _stretch(view)
    whole = first == 0 and last == len(view.b.core) - 1
    place = (0, len(view.b.text)) if whole else _place(view, first, last)
    surroundings = around(view.b, first, last, view.vocabulary)
    mine = [i for i in range(len(core)) if i not in uncovered]
    covers = ((0, len(view.a.text)),) if not uncovered else hull(view.a, mine)
    loose = found.loose if _nearly_equal(view) else []
    hard = found.hard + surroundings.differences(ours=False) or loose
    if hard:
        return _refused(view, hard, covers, place, coverage)
    if found.soft or found.loose or surroundings.soft or held < content - len(uncovered) - found.rivals:
        if coverage < CLOSE or len(view.pairs) < 2:
            return None
        covered = hull(view.a, [i for i, _ in view.pairs])
        return Agreement("paraphrase", view.similarity, (), covered, (0, len(view.b.text)))
    kind: Match = "exact" if _verbatim(view.a.folded, view.b.folded) else "near"
    return Agreement(kind, max(view.similarity, 0.95), (), covers, place)


def clean_part(view: View, whole: Agreement, part: Agreement | None) -> Agreement | None:
    """A part of a refused whole that stands in b in the same words, if the edge of a clause keeps it on all sides from
    what differs, which only the rest of a says.

    Of two statements that are nearly the same nothing is taken but all that they share: what differs is else what they
    are about.
    """
    if part is None or part.kind != "partial":
        return None
    if view.dice >= ALIKE and not all(
        j < 0 or any(start <= word.start and word.end <= end for start, end in part.covers)
        for word, j in zip(view.a.core, view.partners, strict=True)
    ):
        return None
    if not all(item.brief and item.kind in _ASIDE for item in whole.differences):
        return None
    for start, end in part.covers:
        inside = [i for i, word in enumerate(view.a.core) if start <= word.start and word.end <= end]
        lead = view.a.leads[inside[0]] if inside else ()
        if any(item.brief in view.a.text[lead[0].start if lead else start : end] for item in whole.differences):
            return None
        paired = sorted(j for i in inside if (j := view.partners[i]) >= 0)
        for statement, positions in ((view.a, inside), (view.b, paired)):
            if not positions or not all(_edge(statement, at) for at in (positions[0], positions[-1] + 1)):
                return None
    return part


def _nearly_equal(view: View) -> bool:
    """Say whether so little differs that it is what differs."""
    left = sum(
        element.content and at < 0
        for core, partners in ((view.a.core, view.partners), (view.b.core, view.back))
        for element, at in zip(core, partners, strict=True)
    )
    return left <= _FEW


def _edge(statement: Statement, position: int) -> bool:
    """Say whether a clause may begin or end right before a position."""
    return statement.parted[position] or any(word.slot == "link" for word in statement.leads[position])


def _refused(
    view: View,
    hard: list[Difference],
    covers: tuple[tuple[int, int], ...],
    place: tuple[int, int],
    coverage: float,
) -> Agreement | None:
    """A conflict or a related place; None where so much else differs that another matter is told."""
    if _is_another_matter(view, hard, coverage):
        return None
    if any(item.kind == "speaker" and item.brief and not item.source for item in hard):
        return None
    unknown = _unknown(hard)
    differences = in_order(hard)
    provable = any(item.kind in PROVABLE for item in differences)
    if provable and unknown and not _slight(unknown) and not _sure(view, differences):
        differences = tuple(item for item in differences if item.kind not in PROVABLE)
        provable = False
    return Agreement("conflict" if provable else "related", view.similarity, differences, covers, place)


def _sure(view: View, differences: Sequence[Difference]) -> bool:
    """Say whether two statements are so nearly the same that a figure or a date differs whatever words do besides, and
    a denial or a direction where nothing has changed its place.
    """
    kinds = {item.kind for item in differences}
    return view.dice >= _SURE and ("role" not in kinds or not kinds.isdisjoint(COUNTED))


def _is_another_matter(view: View, hard: list[Difference], coverage: float) -> bool:
    """Say whether so much else differs that another matter is told; where it does, more differences change nothing."""
    unknown, others = _unknown(hard), {item.kind for item in hard if item.kind not in PROVABLE}
    if len(view.pairs) < 2 and len(view.a.core) > 4:
        return True
    return bool(unknown) and ((coverage < 0.7 and not _slight(hard)) or len(unknown) > 2 or len(others) > 2)


def _unknown(hard: list[Difference]) -> list[Difference]:
    """The differences of words that are not known to be facts; none where all that differs is the order of parts."""
    if all(item.kind == "role" for item in hard):
        return []
    return [item for item in hard if item.kind in ("word", "name", "role")]


def _slight(unknown: list[Difference]) -> bool:
    """Say whether unknown words are so few that a fact beside them still belongs to the same frame."""
    return (
        len(unknown) == 1
        and unknown[0].kind == "word"
        and len((unknown[0].brief + " " + unknown[0].source).split()) <= 3
    )


def _shares_predicate(view: View, rivals: int) -> bool:
    """Say whether more is shared than names: of the other content words, two fifths."""
    plain = [i for i, element in enumerate(view.a.core) if element.content and (not element.name or element.opening)]
    held = sum(view.partners[i] >= 0 for i in plain)
    return not plain or held + rivals >= 0.4 * len(plain)


def _possible_rivals(view: View) -> int:
    """An upper bound of the words of a that have a rival in b: those that share a gap with words of b."""
    return sum(
        min(sum(view.a.core[i].content for i in gap.left), len(gap.right))
        for gap in view.alignment.gaps
        if gap.left and gap.right
    )


_Sides: TypeAlias = tuple[Sequence[int], Sequence[int]]


def _in_gaps(view: View) -> tuple[Findings, set[int], list[_Sides]]:
    """The findings of all gaps inside the stretch and at its edges; what of a stays uncovered though nothing differs (a
    title that b leaves out); and what of the gaps was looked at.
    """
    found = Findings()
    uncovered: set[int] = set()
    looked_at: list[_Sides] = []
    gaps = view.alignment.gaps
    open_end = any(word.slot == "preposition" for word in view.a.leads[-1])
    first, last = min(j for _, j in view.pairs), max(j for _, j in view.pairs)
    for number, gap in enumerate(gaps):
        if not gap.left and not gap.right:
            continue
        right = list(gap.right)
        between = [j for j in right if first < j < last]
        reach = len(gap.left) + (1 if gap.left else 0)
        if number == len(gaps) - 1 and open_end:
            reach = max(reach, 1)
        if len(gaps) == 1:
            right = []
        elif number == 0:
            if right and not gap.left and _belongs(view, right[-1]):
                reach = 1
            right = right[-reach:] if reach else []
        elif number == len(gaps) - 1:
            right = right[:reach]
        # Where the order changed, the first words of b, or the last ones, may stand amid what both share.
        right = sorted({*right, *between})
        findings = compare_gap(view, gap.left, right)
        if not (findings.hard or findings.loose or findings.soft or findings.rivals):
            uncovered.update(gap.left)
        found.add(findings)
        looked_at.append((gap.left, right))
    return found, uncovered, looked_at


def _beside_gaps(view: View, found: Findings, looked_at: Sequence[_Sides]) -> None:
    """Add what differs from gap to gap, and the findings of order and forms."""
    found.hard += compare_leftovers(view, looked_at)
    found.hard += compare_governing(view)
    found.add(compare_order(view))
    found.add(compare_forms(view))
    if not found.hard:
        found.hard += compare_remainders(view, looked_at)


def _belongs(view: View, last: int) -> bool:
    """Say whether a word before the stretch belongs to its first word: a denial, or "mineral" before "water"."""
    if view.b.core[last].slot == "negation":
        return bool(view.a.leads[0])
    return not (view.b.core[last].slot or view.b.leads[last + 1] or view.b.parted[last + 1])


def _stretch(view: View) -> tuple[int, int]:
    """The first and last position of b that a matches or answers."""
    matched = [j for _, j in view.pairs]
    first, last = min(matched), max(matched)
    gaps = view.alignment.gaps
    if len(gaps) > 1:
        if gaps[0].left and gaps[0].right:
            first = min(first, max(gaps[0].right[0], gaps[0].right[-1] - len(gaps[0].left)))
        if gaps[-1].left and gaps[-1].right:
            last = max(last, min(gaps[-1].right[-1], gaps[-1].right[0] + len(gaps[-1].left)))
    return first, last


def _place(view: View, first: int, last: int) -> tuple[int, int]:
    """The stretch in code points, with the function words that belong to it."""
    start = view.b.core[first].start
    for word in reversed(view.b.leads[first]):
        if word.slot == "link" or any(mark in ",;:" for mark in view.b.text[word.end : start]):
            break
        start = word.start
    end = view.b.core[last].end
    for ours, theirs in zip(view.a.leads[-1], view.b.leads[last + 1], strict=False):
        if ours.key != theirs.key:
            break
        end = theirs.end
    return start, end


def _verbatim(words: str, text: str) -> bool:
    """Say whether words stand in a text; where it goes on after them, the final stop is the sentence's."""
    at = text.find(words)
    if at < 0:
        words = words.rstrip(".")
        at = text.find(words)
        if at < 0 or text[at + len(words) : at + len(words) + 1] not in (",", ";", ":", " ", "-", ")"):
            return False
    return bool(words) and at_word_limits(text, at, at + len(words))
