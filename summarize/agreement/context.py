"""What the words around a matched stretch do to it: deny, doubt, limit, condition it, or put it in a mouth.

`around(statement, first, last, vocabulary)` looks at the words of a statement outside of a stretch of its core. Before
the stretch everything that may govern it is read, back to the clause before; after it, an attribution or a denial at
its end. A condition counts wherever it stands. A governor that is not known is a difference: "X dreamed that Y" is
no source for Y.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.statement import Statement
from summarize.agreement.verbs import is_adverb
from summarize.agreement.view import excerpt
from summarize.agreement.vocabulary import Vocabulary
from summarize.model import Difference

_THAT = frozenset("that whether dass ob que qu si".split())
_AND = frozenset("and but und aber sowie et mais y e pero or oder ou o while whereas wahrend tandis mientras".split())
_GOVERNING = ("negation", "modality", "hedge", "quantifier", "stage", "altering")
_KINDS = {"stage": "modality", "altering": "word"}
_OR = frozenset("or oder ou o".split())
_PERSONS = frozenset("he she they we er wir il elle ils elles ellos ellas".split())
_BEFORE, _AFTER, _AFTERTHOUGHT, _REMARK = 12, 9, 6, 2


class Surroundings:
    """What the words around a stretch say: the `hard` differences, as the words of this statement, and `soft`."""

    def __init__(self, statement: Statement, vocabulary: Vocabulary) -> None:
        self.statement = statement
        self.vocabulary = vocabulary
        self.hard: list[tuple[str, str]] = []
        self.soft = 0

    def say(self, kind: str, positions: Sequence[int]) -> None:
        """Record a difference by its words."""
        self.hard.append((kind, excerpt(self.statement, positions)))

    def differences(self, *, ours: bool) -> list[Difference]:
        """As differences of the brief's side (`ours`) or of the source's."""
        return [Difference(kind, words if ours else "", "" if ours else words) for kind, words in self.hard]


def around(statement: Statement, first: int, last: int, vocabulary: Vocabulary) -> Surroundings:
    """What stands around the stretch from `first` to `last`, both included, of a statement's core."""
    found = Surroundings(statement, vocabulary)
    core = statement.core
    for start in sorted(statement.conditional):
        if core[start].slot == "condition" and not first <= start <= last:
            found.say("condition", [p for p in range(start, min(start + 8, len(core))) if p in statement.conditional])
            break
    _inversion(found, first)
    _before(found, first)
    _after(found, last)
    _quoted(found, first, last)
    return found


def _inversion(found: Surroundings, first: int) -> None:
    """An auxiliary before the subject: "Had the mill closed, ...", "At no time, he said, did the mill close"."""
    statement = found.statement
    lead = statement.leads[first]
    if (
        not lead
        or lead[0].slot != "auxiliary"
        or statement.language in ("de", "fr", "es")
        or not statement.parted[first]
    ):
        return
    if first == 0:
        if lead[0].start == statement.elements[0].start and lead[0].key in ("had", "were"):
            found.say("condition", [first])
        return
    denied = [
        position for position in range(max(first - _BEFORE, 0), first) if statement.core[position].slot == "negation"
    ]
    if denied:
        found.say("negation", denied)


def _before(found: Surroundings, first: int) -> None:
    statement, core = found.statement, found.statement.core
    if first == 0:
        return
    joint = {word.key for word in statement.leads[first]}
    if joint & _THAT:
        _governor(found, first)
        return
    if statement.parted[first] or joint & _AND:
        _clause_before(found, first, coordinate=bool(joint & _AND))
        return
    start = first - 1
    while start > 0 and not statement.parted[start] and first - start < _BEFORE:
        if {word.key for word in statement.leads[start]} & _AND:
            break
        start -= 1
    prefix = [position for position in range(start, first) if position not in statement.conditional]
    if not _classify(found, prefix):
        plain = [position for position in prefix if core[position].slot not in ("date", "time", "title")]
        if not plain:
            return
        office = core[plain[-1]].word in found.vocabulary.roles
        if office and not statement.leads[first] and core[first].name:
            return
        if statement.leads[first] and core[plain[-1]].slot != "date":
            found.say("word", plain)
        else:
            found.soft += len(plain)


def _governor(found: Surroundings, first: int) -> None:
    """What governs a stretch through "that": a denial, a doubt, a mouth, or something not known."""
    statement = found.statement
    start = first - 1
    while start > 0 and first - start < _BEFORE and not (statement.parted[start] and first - start > 4):
        start -= 1
    before = list(range(start, first))
    if not _classify(found, before):
        found.say("word", before[-3:])


def _classify(found: Surroundings, before: Sequence[int]) -> bool:
    """Record what known words before a stretch do to it; says whether there were any."""
    statement, core = found.statement, found.statement.core
    known = len(found.hard)
    for slot in _GOVERNING:
        positions = [position for position in before if core[position].slot == slot]
        if slot == "negation" and len(positions) % 2 == 0:
            continue
        if positions:
            found.say(_KINDS.get(slot, slot), positions)
    numbers = [position for position in before if core[position].slot == "number" and position not in statement.ages]
    if numbers and before and numbers[-1] == before[-1]:
        found.say("quantifier", numbers)
    spoken = [attribution for attribution in statement.attributions if attribution.verb in before]
    if spoken:
        found.say("speaker", sorted({spoken[-1].verb, *spoken[-1].speaker}))
    return len(found.hard) > known


def _clause_before(found: Surroundings, first: int, *, coordinate: bool) -> None:
    """What a clause before the one of the stretch does to it: put it in a mouth, or call it untrue."""
    statement, core = found.statement, found.statement.core
    start = first - 1
    while start > 0 and not statement.parted[start] and first - start < _BEFORE:
        start -= 1
    before = list(range(start, first))
    colon = ":" in statement.text[core[first - 1].end : core[first].start]
    for attribution in statement.attributions:
        if attribution.verb not in before:
            continue
        whole = {attribution.verb, *attribution.speaker, *attribution.listener}
        only = all(position in whole or core[position].slot in ("date", "time") for position in before)
        that = any({word.key for word in statement.leads[p]} & _THAT for p in range(attribution.verb + 1, first))
        if only or colon or (coordinate and that):
            found.say("speaker", sorted(whole))
    if coordinate and len(before) > 3:
        return
    doubts = [position for position in before if core[position].slot == "hedge"]
    if doubts and len(before) <= 4:
        found.say("hedge", doubts)
    denials = [position for position in before if core[position].sense == "denial"]
    if denials and (len(before) <= 4 or colon):
        found.say("negation", denials)


def _after(found: Surroundings, last: int) -> None:
    statement, core = found.statement, found.statement.core
    if last + 1 >= len(core):
        return
    joint = {word.key for word in statement.leads[last + 1]}
    if not (joint & _AND and not statement.parted[last + 1]) and not statement.parted[last + 1]:
        _continuation(found, last + 1)
    if not joint & _AND:
        _said_after(found, last)
    _taken_back(found, last)
    _afterthought(found, last + 1, joint)


def _said_after(found: Surroundings, last: int) -> None:
    """A denial, an attribution or a doubt behind a stretch, whose clause goes on or ends with it."""
    statement, core = found.statement, found.statement.core
    after = range(last + 1, min(last + 1 + _AFTER, len(core)))
    denials = [position for position in after if core[position].sense == "denial"]
    if denials:
        found.say("negation", denials)
    for attribution in statement.attributions:
        if attribution.verb not in after or {word.key for word in statement.leads[last + 1]} & {"who", "which", "that"}:
            continue
        whole = {attribution.verb, *attribution.speaker}
        start = min(whole)
        end = max(whole) + 1
        ends = end >= len(core) or statement.parted[end] or core[end].slot in ("date", "time")
        if statement.parted[start] and ends and start - last <= 4:
            found.say("speaker", sorted(whole))
            break
    doubts = [position for position in after[:4] if core[position].slot == "hedge" or _impersonal(statement, position)]
    if doubts and statement.parted[last + 1]:
        found.say("hedge", doubts)


def _taken_back(found: Surroundings, last: int) -> None:
    """What is said behind a stretch to have proved false, or to have been withdrawn, if after a "but"."""
    core = found.statement.core
    if not any(attribution.verb <= last for attribution in found.statement.attributions):
        return
    false = [at for at in range(last + 1, min(last + 1 + _AFTER, len(core))) if core[at].sense == "false"]
    if false:
        found.say("negation", false)


def _afterthought(found: Surroundings, following: int, joint: set[str]) -> None:
    """A few words set apart at the end, which may take back what they follow: "- not", ", or so they say".

    Nothing is asked of them where they open like a circumstance, with a preposition, a link, or a participle, or like a
    sentence of their own: "; he is not charged", ", I did most of the work at home".
    """
    statement, core = found.statement, found.statement.core
    rest = list(range(following, len(core)))
    if not statement.parted[following] or len(rest) > _AFTERTHOUGHT:
        return
    lead = statement.leads[following]
    alternative = bool(joint & _OR)
    if not alternative and (joint & _AND or any(word.slot in ("preposition", "link") for word in lead)):
        return
    told = any(word.key in _PERSONS for word in lead) and any(core[position].content for position in rest)
    if told or (len(rest) > _REMARK and any(word.slot == "pronoun" for word in lead)):
        return
    if not alternative and (core[following].slot in ("date", "time") or core[following].word.endswith(("ing", "ed"))):
        return
    if not found.hard:
        denied = [position for position in rest if core[position].slot == "negation"]
        found.say("negation" if denied else "word", denied or rest)


def _impersonal(statement: Statement, position: int) -> bool:
    """Say whether a verb of saying stands in the passive at an end: ", it is claimed"."""
    lead = {word.key for word in statement.leads[position]}
    ends = position + 1 >= len(statement.core) or statement.parted[position + 1]
    return statement.core[position].slot == "speech" and "it" in lead and bool(lead & {"is", "was"}) and ends


def _continuation(found: Surroundings, following: int) -> None:
    """A stretch that ends in the middle of a phrase: what comes next may be part of its last word."""
    element = found.statement.core[following]
    lead = found.statement.leads[following]
    if element.slot in ("date", "time") or any(word.slot in ("preposition", "link") for word in lead):
        return
    if element.slot in _GOVERNING or element.slot in ("number", "rate"):
        found.say("word" if element.slot in ("number", "rate", "stage", "altering") else element.slot, [following])
    elif not element.slot and not is_adverb(element.word):
        found.say("word", [following])


def _quoted(found: Surroundings, first: int, last: int) -> None:
    """A stretch that stands wholly inside a longer quotation is somebody's words, where somebody is named."""
    statement, core = found.statement, found.statement.core
    for start, end in statement.quotes:
        if start <= core[first].start and core[last].end <= end:
            if not any(kind == "speaker" for kind, _ in found.hard):
                outside = [
                    position for attribution in statement.attributions
                    for position in (attribution.verb, *attribution.speaker)
                    if not start <= core[position].start < end
                ]  # fmt: skip
                if outside:
                    found.say("speaker", outside[:6])
            return
