"""The fact guard: in what two stretches of text differ that were found no equal for each other.

It is handed the leftovers of one gap and says what they change. A number, unit, date, negation, direction or
quotation that differs is PROVABLE: the sources disagree. A name, role, speaker, modality, quantifier, condition, hedge
or unknown word is no proof of disagreement, but no support either. What is not listed but looser than the same words
(a synonym, an inflection, a detail more) is counted: it keeps two statements from being `near`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from summarize.agreement.compounds import two_compounds
from summarize.agreement.element import Element
from summarize.agreement.facts import (
    WIDEST,
    compare_dates,
    compare_deaths,
    compare_negations,
    compare_numbers,
    compare_opposites,
)
from summarize.agreement.gap import Findings, Gap
from summarize.agreement.senses import (
    SENSES,
    compare_commitments,
    compare_conditions,
    compare_senses,
    compare_speech,
    drop_coordinate,
    drop_unframed,
)
from summarize.agreement.speakers import owns
from summarize.agreement.statement import Statement
from summarize.agreement.stems import kin
from summarize.agreement.tenses import VERBAL, same_past
from summarize.agreement.view import View, excerpt
from summarize.agreement.vocabulary import Vocabulary
from summarize.agreement.voice import other_voice
from summarize.model import Difference

ORDER = (
    "quotation", "negation", "number", "unit", "date", "direction", "speaker", "role", "modality", "condition",
    "hedge", "quantifier", "name", "word",
)  # fmt: skip
"""All kinds, the one to name first before the others."""

_RIVAL_SLOTS = frozenset(("number", "rate", "date", "time", *SENSES))
"""Slots whose words are rivals of each other, whatever they say."""
_SPEAKING = _RIVAL_SLOTS.union(("negation", "speech"))
"""Slots whose words change what is said, on one side alone, too."""
_OTHERING = tuple(
    """grand step god under over mid non anti counter pre post sub super half semi ex vice inter out gross gegen unter
    uber schwieger stief bei mit halb nicht ur vor nach contre sous sur contra mis trans pseudo multi mono para vize
    brutto netto neben fehl ver ent zer auf aus ein hin her weg wider los fest fort dar teil schein ersatz
    kilo mega giga milli centi zenti hecto""".split()
)
"""Prefixes that make another thing of a noun; any other compound may be clipped to its last part."""
_FEW = 2
"""Words in a row that may be part of a phrase; more are a phrase of their own."""


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


def compare_gap(view: View, left: Sequence[int], right: Sequence[int]) -> Findings:
    """What the leftovers of one gap differ in; positions in the cores of a and b."""
    gap = Gap(view, list(left[:WIDEST]), list(right[:WIDEST]), Findings())
    if not gap.is_one_word():
        _compare_facts(gap, framed=True)
        _titles(gap)
        _words(gap)
    return gap.found


def compare_facts(view: View, left: Sequence[int], right: Sequence[int]) -> list[Difference]:
    """The differences of a gap that its words and names do not make, where the two sides are not framed by the same
    words: a modality, hedge or quantifier counts only beside a word that both share.
    """
    if not (left or right) or _is_wording(view, left, right):
        return []
    gap = Gap(view, list(left[:WIDEST]), list(right[:WIDEST]), Findings())
    if not gap.is_one_word():
        _compare_facts(gap, framed=False)
    return gap.found.hard


def _compare_facts(gap: Gap, *, framed: bool) -> None:
    compare_conditions(gap)
    drop_coordinate(gap)
    if gap.holds("number", "rate"):
        compare_numbers(gap)
    if gap.holds("date", "time"):
        compare_dates(gap)
    if gap.holds("title") and _of_two_sexes(gap):
        gap.say("name", gap.of("a", "title", "initials"), gap.of("b", "title", "initials"))
    _initials(gap)
    if gap.holds("modality"):
        compare_commitments(gap)
    if gap.holds("speech"):
        compare_speech(gap)
    compare_negations(gap)
    if gap.a and gap.b:
        compare_deaths(gap)
        compare_opposites(gap)
    if gap.holds(*SENSES):
        if not framed:
            drop_unframed(gap)
        compare_senses(gap)


def compare_remainders(view: View, looked_at: Sequence[tuple[Sequence[int], Sequence[int]]]) -> list[Difference]:
    """One word left over on each side, in different gaps: "was unanimously elected", "was elected narrowly"; or one
    behind the same preposition: "with salmonella", "with norovirus".
    """
    left = [i for ours, _ in looked_at for i in ours if view.a.core[i].content]
    right = [j for _, theirs in looked_at for j in theirs if view.b.core[j].content]
    if len(left) != 1 or len(right) != 1:
        left, right = _bound_by(view.a, view.partners), _bound_by(view.b, view.back)
        if len(left) == len(right) == 1 and view.a.leaders[left[0]] != view.b.leaders[right[0]]:
            return []
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


_BINDING = frozenset("with into against as of for wegen gegen als pour contre comme por contra como".split())
"""Prepositions that a verb binds: what they lead to is no circumstance."""


def _bound_by(statement: Statement, partners: Sequence[int]) -> list[int]:
    """The words without a partner to which a preposition leads that a verb binds."""
    return [
        at
        for at, partner in enumerate(partners)
        if partner < 0 and statement.core[at].content and statement.leaders[at] in _BINDING
    ]


def most_rivals(view: View, left: Sequence[int], right: Sequence[int]) -> int:
    """How many rivals `compare_gap` may find at most: cheap, and none in most gaps.

    All but a negation it finds by a word of a that it then crosses out.
    """
    ours, theirs = [view.a.core[i] for i in left], [view.b.core[j] for j in right]
    slots = {element.slot for element in theirs}
    negated = "negation" in slots or "negation" in [element.slot for element in ours]
    if not ours or not theirs:
        return negated
    slots &= _RIVAL_SLOTS
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


def _is_wording(view: View, left: Sequence[int], right: Sequence[int]) -> bool:
    """Say whether a gap can hold nothing but other words and names: cheap, and true of most gaps."""
    slots = [view.a.core[i].slot for i in left] + [view.b.core[j].slot for j in right]
    conditional = view.a.conditional.isdisjoint(left) and view.b.conditional.isdisjoint(right)
    return _SPEAKING.isdisjoint(slots) and conditional and not most_rivals(view, left, right)


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


def _titles(gap: Gap) -> None:
    """What may come and go beside a name: forms of address, the legal form, an office before a name."""
    left, right = _bracketed(gap.view.a, gap.a), _bracketed(gap.view.b, gap.b)
    shorts = (
        [position for position in left if position not in gap.view.a.ages],
        [position for position in right if position not in gap.view.b.ages],
    )
    if all(shorts):
        gap.say("name", *shorts)
    gap.cross(left, right)
    if gap.a and not gap.b:
        gap.cross(_office(gap.view.a.core, gap.view.a.parted, gap.a, gap.view.vocabulary), ())
    elif gap.b and not gap.a:
        gap.cross((), _office(gap.view.b.core, gap.view.b.parted, gap.b, gap.view.vocabulary))
    gap.cross(gap.of("a", "title", "form"), gap.of("b", "title", "form"))
    gap.cross(
        [position for position in gap.of("a", "") if _class_of_name(gap.view.a, position, gap.view.partners)],
        [position for position in gap.of("b", "") if _class_of_name(gap.view.b, position, gap.view.back)],
    )
    gap.cross(
        [position for position in gap.a if _forename(gap.view.a, position, gap.view.vocabulary)] if not gap.b else (),
        [position for position in gap.b if _forename(gap.view.b, position, gap.view.vocabulary)] if not gap.a else (),
    )


_SEXES = (
    frozenset("mr sir lord herr m mm monsieur sr senor don".split()),
    frozenset("mrs ms miss dame lady frau mme mlle madame sra senora dona".split()),
)
"""Forms of address of a man, and of a woman, in any language."""


def _of_two_sexes(gap: Gap) -> bool:
    """Say whether a form of address is one of a man on the one side and of a woman on the other."""
    # French "M." reads like an initial.
    ours = {gap.view.a.core[position].word.lower() for position in gap.of("a", "title", "initials")}
    theirs = {gap.view.b.core[position].word.lower() for position in gap.of("b", "title", "initials")}
    return any(ours & one and theirs & other for one, other in (_SEXES, _SEXES[::-1]))


def _bracketed(statement: Statement, positions: Sequence[int]) -> list[int]:
    """Those of some positions that are an age, or stand alone in brackets, a short name: "(WHO)"."""
    if not statement.ages and "(" not in statement.text:
        return []
    return [position for position in positions if position in statement.ages or _is_short(statement, position)]


def _is_short(statement: Statement, position: int) -> bool:
    element, text = statement.core[position], statement.text
    if not position or text[element.start - 1] != "(" or text[element.end : element.end + 1] != ")":
        return False
    return element.slot == "initials" or text[element.start : element.end].isupper()


_CLASSES = frozenset("city town village island year month".split())


def _class_of_name(statement: Statement, position: int, partners: Sequence[int]) -> bool:
    """Say whether a word only tells what the shared name or date behind it is: "the city of Lund", "the year 2014"."""
    element, after = statement.core[position], position + 1
    if element.word not in _CLASSES or after >= len(partners) or partners[after] < 0:
        return False
    named = statement.core[after]
    return (named.name or named.slot == "date") and all(word.key == "of" for word in statement.leads[after])


def _forename(statement: Statement, position: int, vocabulary: Vocabulary) -> bool:
    """Say whether a name is a first name, between an office or form of address and a surname: "President Eva Lind"; or
    a letter between two names: "Eva B Lind".
    """
    core = statement.core
    element, after = core[position], position + 1
    if not position or after == len(core) or not element.name or element.slot or not core[after].name:
        return False
    if statement.parted[position] or statement.parted[after] or statement.leads[after] or statement.leads[position]:
        return False
    before = core[position - 1]
    letter = element.end - element.start == 1 and before.name
    return letter or before.slot == "title" or before.word in vocabulary.roles


def _office(
    core: Sequence[Element], parted: Sequence[bool], positions: Sequence[int], vocabulary: Vocabulary
) -> list[int]:
    """The positions of an office right before a name, if all of them are that."""
    last = positions[-1]
    contiguous = list(range(last - len(positions) + 1, last + 1)) == list(positions)
    if not contiguous or len(positions) > 4 or last + 1 >= len(core) or parted[last + 1] or not core[last + 1].name:
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
            if same_past(gap.view, position, other):
                gap.found.rivals += 1
                gap.cross([position], [other])
                break
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
        _details(gap)
        return
    if gap.letters("a") == gap.letters("b"):
        return
    kind = _kind_of_words(gap)
    if kind == "speaker" and _named(gap.view.a, gap.a) != _named(gap.view.b, gap.b):
        gap.found.soft += 1
        return
    gap.say(kind, gap.a, gap.b)


def _details(gap: Gap) -> None:
    """Words that one side has more: a phrase of its own is a detail, a word within a phrase is what the phrase says."""
    statement, partners, positions = (
        (gap.view.a, gap.view.partners, gap.a) if gap.a else (gap.view.b, gap.view.back, gap.b)
    )
    for number, position in enumerate(positions):
        if number and positions[number - 1] == position - 1:
            continue
        end = position + 1
        while end < len(partners) and partners[end] < 0 and not statement.parted[end]:
            end += 1
        told = [
            at
            for at in takewhile(end.__gt__, positions[number : number + end - position])
            if not statement.core[at].slot and not _said_elsewhere(gap, statement.core[at])
        ]
        start = position
        while start and partners[start - 1] < 0 and not statement.parted[start]:
            start -= 1
        if 0 < len(told) <= _FEW and not _own_phrase(statement, start) and not (start == 0 and _agent(gap, end)):
            gap.found.loose.append(
                Difference("word", *((excerpt(statement, told), "") if gap.a else ("", excerpt(statement, told))))
            )
    gap.found.soft += len(positions)


def _agent(gap: Gap, verb: int) -> bool:
    """Say whether who does it stands before a verb that is passive on the other side."""
    partners = gap.view.partners if gap.a else gap.view.back
    if verb >= len(partners) or partners[verb] < 0:
        return False
    return other_voice(gap.view, *((verb, partners[verb]) if gap.a else (partners[verb], verb)))


def _said_elsewhere(gap: Gap, element: Element) -> bool:
    """Say whether the other statement has a word left over somewhere that says the same."""
    return not gap.view.sides_left[1 if gap.a else 0].isdisjoint(element.sides)


def _own_phrase(statement: Statement, position: int) -> bool:
    """Say whether a phrase begins at a position that says itself what it adds: "in Lund", ", a baker"; not who did it,
    "by a baker", nor what a word speaks of, "of bread", "to bake".
    """
    lead = statement.leads[position]
    if position and statement.parted[position]:
        return not any(word.key in _LISTING for word in lead)
    return any((word.slot == "preposition" and word.key not in _NARROWING) or word.key in _RELATIVES for word in lead)


_LISTING = frozenset(("and", "or", "but"))
_NARROWING = frozenset(("by", "to", "for", "against", "like"))
_RELATIVES = frozenset(("who", "which", "that", "whose", "whom"))


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
        return kin(a.key, b.key) and not (nouns and a.name and b.name and two_compounds(a.word, b.word))
    if a.word.endswith(VERBAL):
        return False
    ours, theirs = a.word.removesuffix("s"), b.word.removesuffix("s")
    long, short = (ours, theirs) if len(ours) > len(theirs) else (theirs, ours)
    rest = len(long) - len(short)
    return len(short) > 4 and rest > 2 and long.endswith(short) and not long[:rest].startswith(_OTHERING)
