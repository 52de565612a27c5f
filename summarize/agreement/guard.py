"""The fact guard: in what two stretches of text differ that were found no equal for each other.

It is handed the leftovers of one gap and says what they change. A number, unit, date, negation, direction or
quotation that differs is PROVABLE: the sources disagree. A name, role, speaker, modality, quantifier, condition, hedge
or unknown word is no proof of disagreement, but no support either. What is not listed but looser than the same words
(a synonym, an inflection, a detail more) is counted: it keeps two statements from being `near`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarize.agreement.element import Element
from summarize.agreement.facts import (
    WIDEST,
    compare_dates,
    compare_negations,
    compare_numbers,
    compare_opposites,
    is_age,
)
from summarize.agreement.gap import Findings, Gap
from summarize.agreement.speakers import owns
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, excerpt
from summarize.agreement.vocabulary import Vocabulary, fold_accents
from summarize.model import Difference

ORDER = (
    "quotation", "negation", "number", "unit", "date", "direction", "speaker", "role", "modality", "condition",
    "hedge", "quantifier", "name", "word",
)  # fmt: skip
"""All kinds, the one to name first before the others."""

_DOUBTED_STAGES = frozenset(("accused", "suspected", "charged", "investigated", "questioned"))
_NEUTRAL_SPEECH = frozenset(("say", "call", "find", "confirm", "warn", "testify", "ask"))
_SENSES = ("modality", "stage", "hedge", "quantifier", "altering")
_RIVAL_SLOTS = frozenset(("number", "rate", "date", "time", *_SENSES))
"""Slots whose words are rivals of each other, whatever they say."""
_OTHERING = tuple(
    """grand step god under over mid non anti counter pre post sub super half semi ex vice inter out gross gegen unter
    uber schwieger stief bei mit halb nicht ur vor nach contre sous sur contra""".split()
)
"""Prefixes that make another thing of a noun; any other compound may be clipped to its last part."""
_VERBAL = ("ed", "ing")
_KINDS = {"stage": "modality", "altering": "word"}
"""Slots whose differences have another name."""


def in_order(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """Without repetition, the gravest kind first; a denial on either side, each of other words, proves nothing."""
    found = set(differences)
    denied = [item for item in found if item.kind == "negation"]
    if len(denied) == 2 and sorted((bool(item.brief), bool(item.source)) for item in denied) == [
        (False, True),
        (True, False),
    ]:
        found.difference_update(denied)
        found.add(
            Difference("word", *("".join(getattr(item, side) for item in denied) for side in ("brief", "source")))
        )
    return tuple(sorted(found, key=lambda item: (ORDER.index(item.kind), item.brief, item.source)))


def compare_gap(view: View, left: Sequence[int], right: Sequence[int], *, framed: bool = True) -> Findings:
    """What the leftovers of one gap differ in; positions in the cores of a and b.

    Where the two sides are not `framed` by the same words, a modality, hedge or quantifier counts only beside a word
    that both share.
    """
    found = Findings()
    if not left and not right:
        return found
    gap = Gap(view, list(left[:WIDEST]), list(right[:WIDEST]), found)
    if gap.letters("a") == gap.letters("b") and "negation" not in gap.slots:
        return found
    special = gap.slots != {""}
    _conditions(gap)
    if special:
        compare_numbers(gap)
        compare_dates(gap)
        _initials(gap)
        _commitments(gap)
        _speech(gap)
    compare_negations(gap)
    compare_opposites(gap)
    if special and not framed:
        _drop_unframed(gap)
    if special:
        _senses(gap)
    _titles(gap)
    _words(gap)
    return found


def compare_remainders(view: View, looked_at: Sequence[tuple[Sequence[int], Sequence[int]]]) -> list[Difference]:
    """One word left over on each side, in different gaps: "was unanimously elected", "was elected narrowly"."""
    left = [i for ours, _ in looked_at for i in ours if view.a.core[i].content]
    right = [j for _, theirs in looked_at for j in theirs if view.b.core[j].content]
    if len(left) != 1 or len(right) != 1:
        return []
    if any(set(left) & set(ours) and set(right) & set(theirs) for ours, theirs in looked_at):
        return []
    ours, theirs = view.a.core[left[0]], view.b.core[right[0]]
    if ours.slot or theirs.slot or ours.name or theirs.name or set(ours.sides) & set(theirs.sides):
        return []
    if _cognate(ours, theirs, nouns=view.vocabulary.language == "de"):
        return []
    return [Difference("word", excerpt(view.a, left), excerpt(view.b, right))]


def most_rivals(view: View, left: Sequence[int], right: Sequence[int]) -> int:
    """How many rivals `compare_gap` may find at most: cheap, and none in most gaps.

    All but a negation it finds by a word of a that it then crosses out.
    """
    ours, theirs = [view.a.core[i] for i in left], [view.b.core[j] for j in right]
    negated = any(element.slot == "negation" for element in ours + theirs)
    if not ours or not theirs:
        return negated
    slots = _RIVAL_SLOTS.intersection([element.slot for element in theirs])
    sided = any(element.sides for element in theirs)
    prefixes = view.vocabulary.negative_prefixes
    keys = [element.key for element in theirs]
    prefixed = [key for key in keys if key.startswith(prefixes)]
    most = int(negated)
    for element in ours:
        key = element.key
        most += (
            element.slot in slots
            or (sided and element.sides != ())
            or any(other.endswith(key) for other in prefixed)
            or (key.startswith(prefixes) and any(key.endswith(other) for other in keys))
        )
    return most


def _conditions(gap: Gap) -> None:
    """A condition that one side lacks, or another condition; what stands inside it is not looked at further."""
    if not gap.view.a.conditional and not gap.view.b.conditional:
        return
    left = [position for position in gap.a if position in gap.view.a.conditional]
    right = [position for position in gap.b if position in gap.view.b.conditional]
    if not left and not right:
        return
    heads = gap.of("a", "condition"), gap.of("b", "condition")
    if bool(heads[0]) != bool(heads[1]) or (len(left) == len(gap.a) and len(right) == len(gap.b)):
        gap.say("condition", left, right)


def _initials(gap: Gap) -> None:
    """Initials agree with initials that go on, and with names that begin alike; they may be left out."""
    left, right = gap.of("a", "initials"), gap.of("b", "initials")
    if not left and not right:
        return
    names = (
        [position for position in gap.a if gap.view.a.core[position].name],
        [position for position in gap.b if gap.view.b.core[position].name],
    )
    ours = "".join(_initial(gap.view.a.core[position]) for position in names[0])
    theirs = "".join(_initial(gap.view.b.core[position]) for position in names[1])
    if ours and theirs and not (ours.startswith(theirs) or theirs.startswith(ours)):
        gap.say("name", names[0], names[1])
    elif ours and theirs:
        gap.cross(names[0], names[1])
    else:
        gap.cross(left, right)


def _initial(element: Element) -> str:
    return element.key if element.slot == "initials" else element.key[:1].upper()


def _speech(gap: Gap) -> None:
    """A verb of saying of another sense, or an attribution that one side lacks."""
    left, right = gap.of("a", "speech"), gap.of("b", "speech")
    if left and right:
        senses = {gap.view.a.core[position].sense for position in left} | {
            gap.view.b.core[position].sense for position in right
        }
        if senses <= _NEUTRAL_SPEECH:
            gap.found.soft += 1
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


def _commitments(gap: Gap) -> None:
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


def _drop_unframed(gap: Gap) -> None:
    """Pass over words of modality and doubt that qualify what only their own side tells."""
    slots = ("modality", "stage", "hedge", "quantifier")
    left = [i for i in gap.of("a", *slots) if i + 1 >= len(gap.view.partners) or gap.view.partners[i + 1] < 0]
    right = [j for j in gap.of("b", *slots) if j + 1 >= len(gap.view.back) or gap.view.back[j + 1] < 0]
    gap.found.soft += len(left) + len(right)
    gap.cross(left, right)


def _senses(gap: Gap) -> None:
    """Modality, stage, quantifier and hedge: the classes on both sides must be the same."""
    reported = bool(gap.view.a.attributions) or bool(gap.view.b.attributions)
    for slot in _SENSES:
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
        if slot == "modality" and reported:
            ours, theirs = ours - {"would", "will"}, theirs - {"would", "will"}
            if bool(left) != bool(right):
                ours, theirs = set(ours or {"x"} if left else ours), set(theirs or {"x"} if right else theirs)
        if ours == theirs:
            gap.found.soft += slot == "quantifier"
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


def _titles(gap: Gap) -> None:
    """What may come and go beside a name: forms of address, the legal form, an office before a full name."""
    gap.cross(
        [position for position in gap.a if _bracketed(gap.view.a, position)],
        [position for position in gap.b if _bracketed(gap.view.b, position)],
    )
    if gap.a and not gap.b:
        gap.cross(_office(gap.view.a.core, gap.view.a.parted, gap.a, gap.view.vocabulary), ())
    elif gap.b and not gap.a:
        gap.cross((), _office(gap.view.b.core, gap.view.b.parted, gap.b, gap.view.vocabulary))
    gap.cross(gap.of("a", "title", "form"), gap.of("b", "title", "form"))


def _bracketed(statement: Statement, position: int) -> bool:
    """Say whether an element is an age, or stands alone in brackets after a name: "(WHO)"."""
    core, element = statement.core, statement.core[position]
    if is_age(element):
        return True
    around = statement.text[element.start - 1 : element.start] + statement.text[element.end : element.end + 1]
    short = element.slot == "initials" or statement.text[element.start : element.end].isupper()
    return position > 0 and core[position - 1].name and around == "()" and short


def _office(
    core: Sequence[Element], parted: Sequence[bool], positions: Sequence[int], vocabulary: Vocabulary
) -> list[int]:
    """The positions of an office right before a name of two words or more, if all of them are that."""
    last = positions[-1]
    contiguous = list(range(last - len(positions) + 1, last + 1)) == list(positions)
    if not contiguous or len(positions) > 4 or last + 2 >= len(core) or parted[last + 1]:
        return []
    if not (core[last + 1].name and core[last + 2].name) or parted[last + 2]:
        return []
    if any(core[position].slot not in ("", "title", "altering") for position in positions):
        return []
    word = core[last].word
    office = word in vocabulary.roles or any(len(role) > 4 and word.endswith(role) for role in vocabulary.roles)
    return list(positions) if office else []


def _words(gap: Gap) -> None:
    """What is left: words that one side has more are loose, words against words a difference."""
    if not gap.a and not gap.b:
        return
    for position in list(gap.a) if gap.b else ():
        word = gap.view.a.core[position]
        for other in gap.b:
            if _cognate(word, gap.view.b.core[other], nouns=gap.view.vocabulary.language == "de"):
                gap.found.soft += 1
                gap.cross([position], [other])
                break
    if not gap.a or not gap.b:
        owned = (
            [position for position in gap.a if _owned(gap.view.a, position, gap.view.partners)],
            [position for position in gap.b if _owned(gap.view.b, position, gap.view.back)],
        )
        if owned[0] or owned[1]:
            gap.say("word", owned[0], owned[1])
            return
        gap.found.soft += len(gap.a) + len(gap.b)
        return
    if gap.letters("a") == gap.letters("b"):
        return
    kind = _kind_of_words(gap)
    if kind == "speaker" and _named(gap.view.a, gap.a) != _named(gap.view.b, gap.b):
        gap.found.soft += 1
        return
    gap.say(kind, gap.a, gap.b)


def _named(statement: Statement, positions: Sequence[int]) -> bool:
    """Say whether a name stands among positions; an office without one may be anybody's who holds it."""
    return any(statement.core[position].name and not statement.core[position].opening for position in positions)


def _owned(statement: Statement, position: int, partners: Sequence[int]) -> bool:
    """Say whether a word follows the possessive of one that both sides share: "the senator's brother"."""
    if position == 0 or partners[position - 1] < 0:
        return False
    return owns(statement, position - 1)


def _kind_of_words(gap: Gap) -> str:
    speakers = [
        {
            position
            for attribution in statement.attributions
            for position in (*attribution.speaker, *attribution.listener)
        }
        for statement in (gap.view.a, gap.view.b)
    ]
    if speakers[0].issuperset(gap.a) and speakers[1].issuperset(gap.b):
        return "speaker"
    left = any(gap.view.a.core[position].name for position in gap.a)
    return "name" if left and any(gap.view.b.core[position].name for position in gap.b) else "word"


def _cognate(a: Element, b: Element, *, nouns: bool) -> bool:
    """Say whether two words are of one family by their first letters, and no names; with `nouns`, capitals tell
    nothing.
    """
    if a.slot or b.slot or (not nouns and ((a.name and not a.opening) or (b.name and not b.opening))):
        return False
    if len(a.root) > 4 and a.root == b.root:
        return True
    if a.word.endswith(_VERBAL):
        return False
    long, short = sorted((a.word.removesuffix("s"), b.word.removesuffix("s")), key=len, reverse=True)
    rest = long.removesuffix(short)
    return len(short) > 4 and rest != long and len(rest) > 2 and not rest.startswith(_OTHERING)
