"""Words that change what a statement says, among the leftovers of a gap: conditions, verbs of saying, modality, doubt.

What the one side says flatly and the other conditions, doubts, limits or puts into a mouth is no proof of disagreement
and no support. Senses are those of the vocabulary.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.gap import Gap
from summarize.agreement.view import excerpt
from summarize.agreement.vocabulary import fold_accents
from summarize.model import Difference

_DOUBTED_STAGES = frozenset(("accused", "suspected", "charged", "investigated", "questioned"))


_NEUTRAL_SPEECH = frozenset(("say", "write", "reply", "call", "find", "confirm", "warn", "testify", "ask"))


_RELATIVES = frozenset("which who whose whom qui".split())
_AND = frozenset("and but und aber et mais y e pero".split())
SENSES = ("modality", "stage", "hedge", "quantifier", "altering")


_KINDS = {"stage": "modality", "altering": "word"}
"""Slots whose differences have another name."""


def compare_conditions(gap: Gap) -> None:
    """A condition that one side lacks, or another condition; what stands inside it is not looked at further."""
    if not gap.view.a.conditional and not gap.view.b.conditional:
        return
    # A form of address tells nothing of the condition.
    titles = {*gap.of("a", "title")}, {*gap.of("b", "title")}
    left = [position for position in gap.a if position in gap.view.a.conditional and position not in titles[0]]
    right = [position for position in gap.b if position in gap.view.b.conditional and position not in titles[1]]
    if not left and not right:
        return
    heads = gap.of("a", "condition"), gap.of("b", "condition")
    whole = len(left) + len(titles[0]) == len(gap.a) and len(right) + len(titles[1]) == len(gap.b)
    if bool(heads[0]) != bool(heads[1]) or whole:
        gap.say("condition", left, right)


def compare_speech(gap: Gap) -> None:
    """A verb of saying of another sense, or an attribution that one side lacks."""
    left, right = gap.of("a", "speech"), gap.of("b", "speech")
    if left and right:
        senses = {gap.view.a.core[position].sense for position in left} | {
            gap.view.b.core[position].sense for position in right
        }
        if senses <= _NEUTRAL_SPEECH:
            gap.found.soft += 1
            if gap.view.a.attributions and any(word.key == "to" for word in gap.view.a.leads[left[-1] + 1]):
                gap.found.loose.append(Difference("word", excerpt(gap.view.a, left), excerpt(gap.view.b, right)))
            gap.cross(left, right)
        else:
            gap.say("hedge", left, right)
    elif left and (denied := gap.denials("b")):
        gap.say("negation", left, denied)
    elif right and (denied := gap.denials("a")):
        gap.say("negation", denied, right)
    elif (left or right) and (bare := _without_that(gap, left, right)):
        gap.cross(*bare)
    elif (left or right) and gap.plain("b" if left else "a"):
        gap.say("word", left or gap.plain("a"), right or gap.plain("b"))
    elif left or right:
        statement, positions = (gap.view.a, left) if left else (gap.view.b, right)
        whole = set(positions)
        for attribution in statement.attributions:
            if attribution.verb in positions:
                whole.update(attribution.speaker, attribution.listener)
        said = sorted(whole)
        gap.say("speaker", said if left else [], said if right else [])


def compare_commitments(gap: Gap) -> None:
    """What somebody vows to do is what he says he will do."""
    ours, theirs = gap.of("a", "modality"), gap.of("b", "modality")
    senses = [{view.core[at].sense for at in places} for view, places in ((gap.view.a, ours), (gap.view.b, theirs))]
    if {"promise"} not in senses or not any(sense in ({"will"}, {"would"}) for sense in senses):
        return
    left, right = gap.of("a", "modality", "speech"), gap.of("b", "modality", "speech")
    partners, before = gap.view.partners, (left[0] - 1, right[0] - 1)
    same_subject = before == (-1, -1) or (min(before) >= 0 and partners[before[0]] == before[1])
    after = ours[-1] + 1
    if same_subject and after < len(partners) and partners[after] == theirs[-1] + 1:
        gap.found.soft += 1
        gap.cross(left, right)


def _without_that(gap: Gap, left: Sequence[int], right: Sequence[int]) -> tuple[list[int], list[int]] | None:
    """The verb of saying and the same verb on the other side, which lacks the "that" by which it is known."""
    for position in left or right:
        side, other = (gap.view.a, gap.view.b) if left else (gap.view.b, gap.view.a)
        verb = fold_accents(side.text[side.core[position].start : side.core[position].end]).partition(" ")[0]
        bare = [at for at in gap.plain("b" if left else "a") if other.core[at].word == verb]
        if bare:
            return ([position], bare) if left else (bare, [position])
    return None


def drop_unframed(gap: Gap) -> None:
    """Pass over words of modality and doubt that qualify what only their own side tells."""
    slots = ("modality", "stage", "hedge", "quantifier")
    left = [i for i in gap.of("a", *slots) if i + 1 >= len(gap.view.partners) or gap.view.partners[i + 1] < 0]
    right = [j for j in gap.of("b", *slots) if j + 1 >= len(gap.view.back) or gap.view.back[j + 1] < 0]
    gap.found.soft += len(left) + len(right)
    gap.cross(left, right)


def compare_senses(gap: Gap) -> None:
    """Modality, stage, quantifier and hedge: the classes on both sides must be the same."""
    reported = bool(gap.view.a.attributions) or bool(gap.view.b.attributions)
    both = gap.view.a.reports and gap.view.b.reports
    for slot in SENSES:
        left, right = gap.of("a", slot), gap.of("b", slot)
        if not left and not right:
            continue
        ours = {gap.view.a.core[position].sense for position in left}
        theirs = {gap.view.b.core[position].sense for position in right}
        if slot == "quantifier" and (_emphatic(gap, left, right) or _apposed(gap, left, right)):
            gap.found.soft += 1
            gap.cross(left, right)
            continue
        if slot == "modality" and _scheduled(gap, left, right):
            gap.found.soft += 1
            gap.cross(left, right)
            continue
        if both:
            ours, theirs = ({sense.rstrip("~") for sense in senses} - {""} for senses in (ours, theirs))
        if slot == "modality" and reported:
            ours, theirs = ours - {"would", "will"}, theirs - {"would", "will"}
            if bool(left) != bool(right):
                ours, theirs = set(ours or {"x"} if left else ours), set(theirs or {"x"} if right else theirs)
        if ours == theirs:
            gap.cross(left, right)
        elif slot == "stage" and not (left and right):
            if (ours | theirs) & _DOUBTED_STAGES:
                gap.say("hedge", left, right)
        else:
            gap.found.rivals += bool(left and right)
            gap.say(_KINDS.get(slot, slot), left, right)


def _emphatic(gap: Gap, left: Sequence[int], right: Sequence[int]) -> bool:
    """Say whether all that differs is an "all" that the source has more, or that only stresses what it says, too."""
    if bool(left) == bool(right) or len(left or right) > 1 or gap.of("a", "negation") or gap.of("b", "negation"):
        return False
    view = gap.view
    if right:
        return view.b.core[right[0]].sense == "all"
    at = left[0]
    if view.a.core[at].sense != "all" or at + 1 >= len(view.partners) or view.partners[at + 1] < 0:
        return False
    definite = any(word.slot == "determiner" for word in view.b.leads[view.partners[at + 1]])
    return definite or (at > 0 and not view.a.parted[at])


def _apposed(gap: Gap, left: Sequence[int], right: Sequence[int]) -> bool:
    """Say whether a quantifier that one side has more opens a detail: ", one of them badly"."""
    if bool(left) == bool(right):
        return False
    statement, partners = (gap.view.a, gap.view.partners) if left else (gap.view.b, gap.view.back)
    at = (left or right)[0]
    return at > 0 and statement.parted[at] and at + 1 < len(partners) and partners[at + 1] < 0


def _scheduled(gap: Gap, left: Sequence[int], right: Sequence[int]) -> bool:
    """Say whether all that differs is "will" before a verb that the other side tells in the present."""
    if bool(left) == bool(right):
        return False
    side, other, partners = (
        (gap.view.a, gap.view.b, gap.view.partners) if left else (gap.view.b, gap.view.a, gap.view.back)
    )
    at = (left or right)[-1]
    if len(left or right) > 1 or side.core[at].sense != "will" or at + 1 >= len(side.core) or partners[at + 1] < 0:
        return False
    verb, told = side.core[at + 1].word, other.core[partners[at + 1]].word
    return told in (verb, f"{verb}s", f"{verb}es") and not any(
        word.slot == "auxiliary" for word in other.leads[partners[at + 1]]
    )


def drop_coordinate(gap: Gap) -> None:
    """Pass over a clause of its own that one side has more, up to a break: "... and will stay, ...", "..., which he
    said he had not seen, ..."; not one that doubts or denies the rest.
    """
    if bool(gap.a) == bool(gap.b):
        return
    statement, positions = (gap.view.a, gap.a) if gap.a else (gap.view.b, gap.b)
    first, end = positions[0], positions[-1] + 1
    lead = [word.key for word in statement.leads[first]]
    parted = statement.parted[first + 1 : end + 1]
    if end - first != len(positions) or not parted[-1] or any(parted[:-1]):
        return
    if statement.parted[first] and not _RELATIVES.isdisjoint(lead):
        if not any(statement.core[at].slot == "hedge" or statement.core[at].sense == "denial" for at in positions):
            gap.found.soft += len(positions)
            gap.cross(gap.a, gap.b)
        return
    if _AND.isdisjoint(lead):
        return
    if statement.core[first].slot == "modality" or any(word.slot == "auxiliary" for word in statement.leads[first]):
        gap.found.soft += len(positions)
        gap.cross(gap.a, gap.b)
