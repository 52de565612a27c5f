"""The fact guard: in what two stretches of text differ that were found no equal for each other.

It is handed the leftovers of one gap and says what they change. A number, unit, date, negation, direction or
quotation that differs is PROVABLE: the sources disagree. A name, role, speaker, modality, quantifier, condition, hedge
or unknown word is no proof of disagreement, but no support either. What is not listed but looser than the same words
(a synonym, an inflection, a detail more) is counted: it keeps two statements from being `near`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from summarize.agreement.element import Element
from summarize.agreement.quantities import contradiction, same_dimension
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, excerpt
from summarize.agreement.vocabulary import Vocabulary
from summarize.model import Difference

PROVABLE = frozenset({"number", "unit", "date", "negation", "direction", "quotation"})
"""Kinds of difference that make a conflict; any other makes a place `related`."""

ORDER = (
    "quotation", "negation", "number", "unit", "date", "direction", "speaker", "role", "modality", "condition",
    "hedge", "quantifier", "name", "word",
)  # fmt: skip
"""All kinds, the one to name first before the others."""

_DOUBTED_STAGES = frozenset(("accused", "suspected", "charged", "investigated", "questioned"))
_NEUTRAL_SPEECH = frozenset(("say", "find", "confirm", "warn", "testify", "ask"))
_WIDEST = 40
"""Words of a gap that are looked at: two statements with more between are told apart by those."""
_KEEP_BEFORE_NAME = frozenset("former ex acting late then ehemalige ehemaliger ancien ancienne exministro".split())


@dataclass(slots=True)
class Findings:
    """What stands between two stretches: `hard` differences, and how many `soft` ones."""

    hard: list[Difference] = field(default_factory=list)
    soft: int = 0
    rivals: int = 0
    """Facts of the first side that met one of their own kind: they would match but for their value."""

    def add(self, other: Findings) -> None:
        """Take over the findings of another stretch."""
        self.hard += other.hard
        self.soft += other.soft
        self.rivals += other.rivals


def in_order(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """Without repetition, the gravest kind first."""
    return tuple(sorted(set(differences), key=lambda item: (ORDER.index(item.kind), item.brief, item.source)))


def compare_gap(view: View, left: Sequence[int], right: Sequence[int]) -> Findings:
    """What the leftovers of one gap differ in; positions in the cores of a and b."""
    found = Findings()
    if not left and not right:
        return found
    gap = _Gap(view, list(left[:_WIDEST]), list(right[:_WIDEST]), found)
    if gap.letters("a") == gap.letters("b"):
        return found
    _conditions(gap)
    _numbers(gap)
    _dates(gap)
    _initials(gap)
    _speech(gap)
    _negations(gap)
    _opposites(gap)
    _senses(gap)
    _titles(gap)
    _words(gap)
    return found


def compare_leftovers(view: View, looked_at: Sequence[tuple[Sequence[int], Sequence[int]]]) -> list[Difference]:
    """Dates, and numbers of one noun, that found no rival in their own gap but contradict one of another gap."""
    found: list[Difference] = []
    facts = ("date", "time", "number")
    left = [i for i, j in enumerate(view.partners) if j < 0 and view.a.core[i].slot in facts][:_WIDEST]
    right = [j for j, i in enumerate(view.back) if i < 0 and view.b.core[j].slot in facts][:_WIDEST]
    for i in left if right else ():
        element = view.a.core[i]
        rivals = [j for j in right if view.b.core[j].slot == element.slot]
        if any(i in ours and j in theirs for ours, theirs in looked_at for j in rivals):
            continue
        if element.slot == "number":
            rivals = [
                j for j in rivals
                if i + 1 < len(view.partners) and j + 1 < len(view.back)
                and view.a.core[i + 1].root == view.b.core[j + 1].root
                and contradiction(element.sense, view.b.core[j].sense) in ("number", "unit")
            ]  # fmt: skip
            if rivals:
                found.append(Difference("number", excerpt(view.a, [i]), excerpt(view.b, rivals[:1])))
            continue
        others = [j for j, other in enumerate(view.b.core) if other.slot == element.slot][:_WIDEST]
        kinds = {_compare_dates(element.slot, element.sense, view.b.core[j].sense) for j in others}
        if kinds == {"differs"} and rivals:
            found.append(Difference("date", excerpt(view.a, [i]), excerpt(view.b, rivals[:1])))
    return found


class _Gap:
    """The leftovers of one gap, crossed out as they are accounted for."""

    def __init__(self, view: View, left: list[int], right: list[int], found: Findings) -> None:
        self.view = view
        self.a = left
        self.b = right
        self.found = found

    def of(self, side: str, *slots: str) -> list[int]:
        """The positions on one side whose elements are of some slots."""
        positions, core = (self.a, self.view.a.core) if side == "a" else (self.b, self.view.b.core)
        return [position for position in positions if core[position].slot in slots]

    def denials(self, side: str) -> list[int]:
        """The positions on one side of words that call what they stand with untrue."""
        core = self.view.a.core if side == "a" else self.view.b.core
        return [position for position in self.of(side, "negation") if core[position].sense == "denial"]

    def letters(self, side: str) -> str:
        """The words of a side run together: "co operative" and "cooperative" are alike."""
        positions, core = (self.a, self.view.a.core) if side == "a" else (self.b, self.view.b.core)
        return "".join(core[position].word for position in positions)

    def cross(self, left: Iterable[int], right: Iterable[int]) -> None:
        """Cross out what is accounted for."""
        gone_left, gone_right = set(left), set(right)
        self.a = [position for position in self.a if position not in gone_left]
        self.b = [position for position in self.b if position not in gone_right]

    def say(self, kind: str, left: Sequence[int], right: Sequence[int]) -> None:
        """Record a difference and cross out its words."""
        brief, source = excerpt(self.view.a, left), excerpt(self.view.b, right)
        self.found.hard.append(Difference(kind, brief, source))
        self.cross(left, right)


def _conditions(gap: _Gap) -> None:
    """A condition that one side lacks, or another condition; what stands inside it is not looked at further."""
    left = [position for position in gap.a if position in gap.view.a.conditional]
    right = [position for position in gap.b if position in gap.view.b.conditional]
    if not left and not right:
        return
    heads = gap.of("a", "condition"), gap.of("b", "condition")
    if bool(heads[0]) != bool(heads[1]) or len(left) == len(gap.a) and len(right) == len(gap.b):
        gap.say("condition", left, right)


def _numbers(gap: _Gap) -> None:
    waiting = gap.of("b", "number")
    for position in gap.of("a", "number"):
        sense = gap.view.a.core[position].sense
        ordinal = sense.endswith("|ordinal|")
        rivals = [
            other for other in waiting if gap.view.b.core[other].sense.endswith("|ordinal|") == ordinal
        ]
        if not rivals:
            continue
        partner = next(
            (other for other in rivals if same_dimension(sense, gap.view.b.core[other].sense)), rivals[0]
        )
        waiting.remove(partner)
        kind = contradiction(sense, gap.view.b.core[partner].sense)
        if kind in ("number", "unit", "direction") and not _in_one_frame(gap.view, position, partner):
            kind = "word"
        gap.found.rivals += 1
        if kind:
            gap.say(kind, [position], [partner])
        else:
            gap.cross([position], [partner])
    left, right = gap.of("a", "rate"), gap.of("b", "rate")
    if left and right:
        gap.say("unit", left, right)
        gap.found.rivals += 1


def _in_one_frame(view: View, i: int, j: int) -> bool:
    """Say whether a word beside position i of a stands on the same side of position j of b."""
    for step in (1, -1):
        left, right = i + step, j + step
        if 0 <= left < len(view.partners) and 0 <= right < len(view.back):
            if view.partners[left] == right or view.a.core[left].root == view.b.core[right].root:
                return True
    return False


def _dates(gap: _Gap) -> None:
    for slot in ("date", "time"):
        left, right = gap.of("a", slot), gap.of("b", slot)
        for position in left:
            if not right:
                break
            sense = gap.view.a.core[position].sense
            kinds = {other: _compare_dates(slot, sense, gap.view.b.core[other].sense) for other in right}
            partner = min(right, key=lambda other: ("same", "open", "differs").index(kinds[other]))
            right.remove(partner)
            gap.found.rivals += 1
            if kinds[partner] == "differs":
                gap.say("date", [position], [partner])
            else:
                gap.found.soft += kinds[partner] == "open"
                gap.cross([position], [partner])


def _compare_dates(slot: str, a: str, b: str) -> str:
    """"same" where every field that a tells is told by b, "differs" where a shared field differs, else "open"."""
    if slot == "time":
        return "same" if a == b else "differs"
    left = dict(part.split("=", 1) for part in a.split(";"))
    right = dict(part.split("=", 1) for part in b.split(";"))
    if any(left[name] != right[name] for name in left.keys() & right.keys()):
        return "differs"
    return "same" if left.keys() <= right.keys() else "open"


def _initials(gap: _Gap) -> None:
    """Initials agree with initials that go on, and with names that begin alike; they may be left out."""
    left, right = gap.of("a", "initials"), gap.of("b", "initials")
    names = (
        [position for position in gap.a if gap.view.a.core[position].name],
        [position for position in gap.b if gap.view.b.core[position].name],
    )
    if not left and not right:
        return
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


def _speech(gap: _Gap) -> None:
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
    elif left or right:
        statement, positions = (gap.view.a, left) if left else (gap.view.b, right)
        whole = set(positions)
        for attribution in statement.attributions:
            if attribution.verb in positions:
                whole.update(attribution.speaker, attribution.listener)
        said = sorted(whole)
        gap.say("speaker", said if left else [], said if right else [])


def _negations(gap: _Gap) -> None:
    left, right = gap.of("a", "negation"), gap.of("b", "negation")
    turned = (
        [position for position in left if _denies_shared(gap.view.a, position, gap.view.partners, gap.a)],
        [position for position in right if _denies_shared(gap.view.b, position, gap.view.back, gap.b)],
    )
    if len(turned[0]) % 2 != len(turned[1]) % 2:
        gap.say("negation", left, right)
        gap.found.rivals += 1
    elif left or right:
        gap.found.soft += len(left) != len(right)
        gap.cross(left, right)
    language = gap.view.vocabulary.language
    prefixes = gap.view.vocabulary.negative_prefixes
    for position in list(gap.a) if gap.b else ():
        word = gap.view.a.core[position]
        for other in gap.b:
            if abs(len(word.key) - len(gap.view.b.core[other].key)) < 5 and _prefixed(word, gap.view.b.core[other], prefixes, language):
                gap.say("negation", [position], [other])
                gap.found.rivals += 1
                break


def _denies_shared(statement: Statement, position: int, partners: Sequence[int], loose: Sequence[int]) -> bool:
    """Say whether a negation turns what both statements say, not a detail of one of them."""
    core = statement.core
    step = position + 1
    while step < len(core) and (core[step].slot in ("modality", "quantifier", "negation") or core[step].word.endswith("ly")):
        step += 1
    if step >= len(core) or partners[step] >= 0 or len(loose) > 1 and core[step].sides:
        return True
    if statement.language in ("de", "fr", "es") and position > 0 and partners[position - 1] >= 0:
        return True
    return not core[step].content


_FALSE_PREFIX = frozenset(
    """closed cover covered charge charged play played miss missed pose posed solve solved arm armed patch patched count
    counted cuss tribute trust order ordered ease""".split()
)
_ADJECTIVE = ("able", "ible", "ent", "ant", "al", "ate", "ct", "ive", "ous", "ar", "ure", "id", "ute", "ite", "ect", "re")


def _prefixed(a: Element, b: Element, prefixes: Sequence[str], language: str) -> bool:
    """Say whether one word is the other with a prefix that denies it."""
    if a.slot == "number" or len(a.key) == len(b.key) or a.slot == "speech":
        return False
    long, short = (a, b) if len(a.key) > len(b.key) else (b, a)
    prefix = long.key[: len(long.key) - len(short.key)]
    if len(short.key) < 4 or prefix not in prefixes or long.key != prefix + short.key:
        return False
    if language != "en" or prefix in ("un", "non"):
        return True
    if prefix in ("dis", "mis", "anti"):
        return short.word not in _FALSE_PREFIX
    return len(short.word) > 4 and short.word.endswith(_ADJECTIVE)


def _opposites(gap: _Gap) -> None:
    for position in list(gap.a):
        sides = gap.view.a.core[position].sides
        if not sides:
            continue
        for other in gap.b:
            kind = _sides_differ(sides, gap.view.b.core[other].sides)
            if kind == "direction":
                gap.say("direction", [position], [other])
                gap.found.rivals += 1
                break
            if kind == "synonym":
                gap.found.soft += 1
                gap.found.rivals += 1
                gap.cross([position], [other])
                break


def _sides_differ(a: Sequence[str], b: Sequence[str]) -> str:
    if not b:
        return ""
    if set(a) & set(b):
        return "synonym"
    pairs = {side.split(":")[0] for side in a} & {side.split(":")[0] for side in b}
    return "direction" if pairs else ""


def _senses(gap: _Gap) -> None:
    """Modality, stage, quantifier and hedge: the classes on both sides must be the same."""
    reported = bool(gap.view.a.attributions) or bool(gap.view.b.attributions)
    for slot in ("modality", "stage", "hedge", "quantifier"):
        left, right = gap.of("a", slot), gap.of("b", slot)
        if not left and not right:
            continue
        ours = {gap.view.a.core[position].sense for position in left}
        theirs = {gap.view.b.core[position].sense for position in right}
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
            gap.say("modality" if slot == "stage" else slot, left, right)


def _titles(gap: _Gap) -> None:
    """What may come and go beside a name: forms of address, the legal form, an office before a full name."""
    if gap.a and not gap.b:
        gap.cross(_office(gap.view.a.core, gap.view.a.parted, gap.a, gap.view.vocabulary), ())
    elif gap.b and not gap.a:
        gap.cross((), _office(gap.view.b.core, gap.view.b.parted, gap.b, gap.view.vocabulary))
    gap.cross(gap.of("a", "title", "form"), gap.of("b", "title", "form"))


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
    if any(core[position].word in _KEEP_BEFORE_NAME or core[position].slot not in ("", "title") for position in positions):
        return []
    word = core[last].word
    office = word in vocabulary.roles or any(len(role) > 4 and word.endswith(role) for role in vocabulary.roles)
    return list(positions) if office else []


def _words(gap: _Gap) -> None:
    """What is left: words that one side has more are loose, words against words a difference."""
    if not gap.a and not gap.b:
        return
    for position in list(gap.a):
        word = gap.view.a.core[position]
        for other in gap.b:
            if _cognate(word, gap.view.b.core[other], nouns=gap.view.vocabulary.language == "de"):
                gap.found.soft += 1
                gap.cross([position], [other])
                break
    if not gap.a or not gap.b:
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


def _kind_of_words(gap: _Gap) -> str:
    speakers = [
        {position for attribution in statement.attributions for position in (*attribution.speaker, *attribution.listener)}
        for statement in (gap.view.a, gap.view.b)
    ]
    if speakers[0].issuperset(gap.a) and speakers[1].issuperset(gap.b):
        return "speaker"
    left = any(gap.view.a.core[position].name for position in gap.a)
    return "name" if left and any(gap.view.b.core[position].name for position in gap.b) else "word"


def _cognate(a: Element, b: Element, *, nouns: bool) -> bool:
    """Say whether two words are of one family by their first letters, and no names; with `nouns`, capitals tell
    nothing."""
    if a.slot or b.slot or not nouns and ((a.name and not a.opening) or (b.name and not b.opening)):
        return False
    return len(a.root) > 4 and a.root == b.root
