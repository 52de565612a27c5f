"""What it means that words which two statements share stand in another order, or under another function word.

A phrase that says itself what it does may stand anywhere: a date, an attribution, what a preposition or conjunction
leads to or from the edge of a clause, an item of a list. Any other exchange is one of roles, numbers or dates. Who did
it to whom is judged by place, preposition and the passive voice; nothing here knows what a verb means.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from summarize.agreement.alignment import Block
from summarize.agreement.facts import is_age
from summarize.agreement.frames import Attribution
from summarize.agreement.gap import Findings
from summarize.agreement.links import BY_FIGURE, compare_links, same_cases
from summarize.agreement.measures import TIMES
from summarize.agreement.speakers import owns
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, excerpt, lead_words
from summarize.agreement.voice import (
    BY,
    exchanged_voice,
    leader,
    other_voice,
    passive,
    turned_voice,
    voice_changed,
)
from summarize.model import Difference

_SEPARATORS = frozenset("and or und oder et ou y o e u & plus".split())
_HE, _SHE = frozenset(("he", "him", "his")), frozenset(("she", "her", "hers"))
_DATES = frozenset(("date", "time"))
_DAYTIMES = frozenset(
    """early late morning afternoon evening night fruh morgen vormittag mittag nachmittag abend nacht spat matin soir
    nuit tot tard manana tarde noche temprano""".split()
)
_AGO = frozenset("after before nach vor apres avant despues antes".split())
_NEAR = 12
_MANY = 40
"""Blocks; beyond that any change of order is one of roles."""


def compare_order(view: View) -> Findings:
    """What the blocks of the alignment say by their order."""
    found = Findings()
    _anchors(view, found)
    if found.hard:
        return found
    blocks = view.alignment.blocks
    if all(left.b < right.b for left, right in zip(blocks, blocks[1:], strict=False)):
        return found
    if len(blocks) > _MANY:
        found.hard.append(_exchange(view, "role", blocks[0], blocks[-1]))
        return found
    turned = turned_voice(view)
    marked = view.a.language == "de" and same_cases(view)
    voice = (
        turned
        or voice_changed(view, blocks)
        or any(
            view.a.language != "de" and not view.a.core[i].slot and other_voice(view, i, j)
            for i, j in enumerate(view.partners)
            if j >= 0
        )
    )
    for index, left in enumerate(blocks):
        for right in blocks[index + 1 :]:
            if left.b < right.b:
                continue
            kind = _exchange_kind(view, left, right)
            if turned and kind in ("role", "soft"):
                continue
            if kind == "soft" or (kind == "role" and (voice or _agentless(view, left, right))):
                found.soft += 1
            elif kind == "role" and (marked or _verb_second(view, left, right)):
                continue
            elif kind:
                found.hard.append(_exchange(view, kind, left, right))
                return found
    return found


def compare_leads(view: View) -> Findings:
    """What the function words before shared words say: before against after, to against from, he against she."""
    found = Findings()
    reported = bool(view.a.attributions or view.b.attributions)
    turned = turned_voice(view)
    for i, j in enumerate(view.partners):
        if j < 0:
            continue
        left, right = view.a.leads[i], view.b.leads[j]
        if not (left or right) or [word.key for word in left] == [word.key for word in right]:
            continue
        beside = i == 0 or j == 0 or view.partners[i - 1] == j - 1
        kind = compare_links(view, i, j, beside=beside)
        if kind:
            found.hard.append(Difference(kind, excerpt(view.a, [i], leads=True), excerpt(view.b, [j], leads=True)))
            found.rivals += 1
        elif beside and i and j and view.a.core[i].slot not in _DATES:
            ours, theirs = lead_words(view.a, i, "preposition"), lead_words(view.b, j, "preposition")
            counted = view.a.core[i].slot == "number" and BY_FIGURE.issuperset(ours + theirs)
            found.soft += ours != theirs and not counted and not (turned and BY.issuperset(ours + theirs))
        ours, theirs = lead_words(view.a, i, "pronoun"), lead_words(view.b, j, "pronoun")
        if ours != theirs:
            if (_HE & set(ours) and _SHE & set(theirs)) or (_SHE & set(ours) and _HE & set(theirs)):
                found.hard.append(
                    Difference("name", excerpt(view.a, [i], leads=True), excerpt(view.b, [j], leads=True))
                )
            else:
                found.soft += bool(ours and theirs and beside)
        ours, theirs = lead_words(view.a, i, "link"), lead_words(view.b, j, "link")
        if beside and ours and theirs and ("or" in ours) != ("or" in theirs):
            found.hard.append(Difference("word", excerpt(view.a, [i], leads=True), excerpt(view.b, [j], leads=True)))
        found.soft += beside and any(word.words > 1 for word in left) != any(word.words > 1 for word in right)
        if not turned:
            found.soft += beside and not view.a.core[i].slot and other_voice(view, i, j) and not (left and right)
        if beside and not reported and _tense(left) != _tense(right) and _tense(left) and _tense(right):
            found.soft += 1
    exchanged = exchanged_voice(view)
    if exchanged is not None:
        found.hard.append(exchanged)
    return found


def compare_forms(view: View) -> Findings:
    """What the same word in another form says: another name, another number or tense."""
    found = Findings()
    turned = turned_voice(view)
    for i, j in enumerate(view.partners):
        if j < 0:
            continue
        a, b = view.a.core[i], view.b.core[j]
        if a.word == b.word or a.slot not in ("", "modality", "stage") or a.slot != b.slot:
            continue
        if (
            a.name
            and b.name
            and not (a.opening or b.opening)
            and not (a.word + "s" == b.word or b.word + "s" == a.word)
        ):
            found.hard.append(Difference("name", excerpt(view.a, [i]), excerpt(view.b, [j])))
        else:
            found.soft += not turned or (a.key != b.key and view.a.language == "en")
    return found


def _tense(lead: Sequence[object]) -> str:
    words = {getattr(word, "key", "") for word in lead}
    if words & {"is", "are", "am"}:
        return "now"
    return "then" if words & {"was", "were"} else ""


def _anchors(view: View, found: Findings) -> None:
    """A number, negation, quantifier or modality that stands with other shared words than before."""
    a, b = view.a, view.b
    figures = sum(element.slot == "number" for element in a.core)
    shared = sum(j >= 0 and a.core[i].slot == "number" for i, j in enumerate(view.partners))
    turned = turned_voice(view)
    for i, j in enumerate(view.partners):
        slot = a.core[i].slot
        if j >= 0 and slot == "number" and figures < 2:
            continue
        if j < 0 or slot not in ("number", "negation", "quantifier", "modality") or (slot == "modality" and turned):
            continue
        if is_age(a.core[i]):
            continue
        pairs = [(_neighbour(a, i, step), _neighbour(b, j, step)) for step in (1, -1)]
        if any(left == right == -1 for left, right in pairs[:1]):
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
        if not any(agree) and elsewhere[0] and (elsewhere[1] or slot in ("number", "negation")):
            kind = "word" if slot == "number" and shared < 2 else slot
            found.hard.append(Difference(kind, _with(a, i, pairs[0][0]), _with(b, j, pairs[0][1])))


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


def _mobile(view: View, block: Block) -> str:
    """Say "free" where a block may stand anywhere, as it says itself what it is to the rest, "soft" where it is led
    by another word, and "" for any other.
    """
    a, b = view.a, view.b
    slots = _slots(a, block)
    dated = not slots.isdisjoint(_DATES) and all(
        element.slot in _DATES or element.word in _DAYTIMES for element in a.core[block.a : block.a + block.length]
    )
    aged = block.length == 1 and is_age(a.core[block.a])
    if dated or aged or slots == {"hedge"} or a.core[block.a].slot == "condition":
        return "free"
    if _attributing(a, block.a, block.length) and _attributing(b, block.b, block.length):
        return "free"
    leaders = leader(a, block.a) or _span(a, block.a), leader(b, block.b) or _span(b, block.b)
    if not all(leaders) or not (_at_front(a, block.a) or _at_front(b, block.b)):
        return ""
    return "free" if leaders[0] == leaders[1] else "soft"


def _span(statement: Statement, position: int) -> str:
    """The measure of a span of time that leads to what follows it: "six days after the fire"."""
    element = statement.core[position]
    unit = element.sense.split("|")[3] if element.slot == "number" else ""
    after = position + 1 < len(statement.core) and leader(statement, position + 1) in _AGO
    return unit if after and unit in TIMES else ""


def _slots(statement: Statement, block: Block) -> set[str]:
    return {element.slot for element in statement.core[block.a : block.a + block.length]}


def _at_front(statement: Statement, position: int) -> bool:
    return position == 0 or statement.parted[position]


def _attributing(statement: Statement, start: int, length: int) -> bool:
    """Say whether positions hold a speaker, with or without the verb, and nothing else."""
    return any(
        all(position in said or statement.core[position].slot in _DATES for position in range(start, start + length))
        for said in map(partial(_saying, statement), statement.attributions)
    )


def _saying(statement: Statement, attribution: Attribution) -> set[int]:
    """An attribution with what tells more of it by a preposition: "said in a statement"."""
    whole = {attribution.verb, *attribution.speaker, *attribution.listener}
    if len(whole) == 1:
        return whole
    position = max(whole) + 1
    while position < len(statement.core) and not statement.parted[position]:
        lead = statement.leads[position]
        led = any(word.slot == "preposition" for word in lead) and not any(word.slot == "link" for word in lead)
        if not led and statement.core[position].slot != "date":
            break
        whole.add(position)
        position += 1
    return whole


def _exchange_kind(view: View, left: Block, right: Block) -> str:
    """The kind of difference that an inversion of two blocks makes; "soft" where it is loose, "" where it is none."""
    a, b = view.a, view.b
    slots = _slots(a, left), _slots(a, right)
    if _listed(view, left, right):
        return ""
    if slots[0] <= _DATES and slots[1] <= _DATES:
        return "" if slots[0].isdisjoint(slots[1]) else "date"
    if {"altering"} in slots:
        return "role"
    mobile = _mobile(view, left) or _mobile(view, right)
    if mobile:
        return "" if mobile == "free" else "soft"
    if {"number"} in slots and sum(element.slot == "number" for element in a.core) > 1:
        return "number"
    leaders = leader(a, left.a), leader(a, right.a)
    same = leaders == (leader(b, left.b), leader(b, right.b))
    if right.a == left.a + left.length and right.b + right.length == left.b:
        if all(leaders) and same and leaders[0] != leaders[1]:
            return ""
        compound = (not b.leads[left.b] and not b.parted[left.b], not a.leads[right.a] and not a.parted[right.a])
        if (compound[0] and _of(a, right.a)) or (compound[1] and _of(b, left.b)) or _apposed_office(view, left, right):
            return ""
        if (compound[0] and leaders[1]) or (compound[1] and leader(b, left.b)):
            return "soft"
        if (owns(a, right.a - 1) and _of(b, left.b)) or (owns(b, left.b - 1) and _of(a, right.a)):
            return ""
        amounts = [block.length == 1 and a.core[block.a].slot == "number" for block in (left, right)]
        if any(amounts) and (_of(a, right.a) or _of(b, left.b)):
            return ""
    return "role"


def _apposed_office(view: View, left: Block, right: Block) -> bool:
    """Say whether an office stands before a name on one side and behind it on the other."""
    core, roles = view.a.core, view.vocabulary.roles
    for office, name in ((left, right), (right, left)):
        if office.length == 1 and core[office.a].word in roles and core[name.a].name:
            return True
    return False


def _of(statement: Statement, position: int) -> bool:
    return any(word.key in ("of", "de", "des", "von", "del") for word in statement.leads[position])


def _listed(view: View, left: Block, right: Block) -> bool:
    """Say whether two blocks are items of one list on both sides, beside each other and parted alike."""
    a, b = view.a, view.b
    between = [*a.core[left.a + left.length : right.a], *b.core[right.b + right.length : left.b]]
    if any(element.slot != "title" for element in between):
        return False
    ours = a.parted[left.a + left.length] or _SEPARATORS & set(lead_words(a, right.a, "link"))
    theirs = b.parted[right.b + right.length] or _SEPARATORS & set(lead_words(b, left.b, "link"))
    negated = any(
        element.slot == "negation"
        for element in (*a.core[left.a : right.a + right.length], *b.core[right.b : left.b + left.length])
    )
    return bool(ours) and bool(theirs) and not negated


def _agentless(view: View, left: Block, right: Block) -> bool:
    """Say whether an object stands after its verb in the active and before it in the passive."""
    for i in range(left.a, left.a + left.length):
        j = view.partners[i]
        if not view.a.core[i].name and other_voice(view, i, j) and passive(view.b, j):
            return True
    for i in range(right.a, right.a + right.length):
        j = view.partners[i]
        if not view.a.core[i].name and other_voice(view, i, j) and passive(view.a, i):
            return True
    return False


def _verb_second(view: View, left: Block, right: Block) -> bool:
    """Say whether a verb and what stands before or after it changed places only because something was put in front
    (German, Dutch, Spanish).
    """
    if view.a.language not in ("de", "nl", "es"):
        return False
    for verb, other in ((left, right), (right, left)):
        if verb.length == 1 and not view.a.core[verb.a].name and not view.b.core[verb.b].name:
            statement, at = (view.a, verb.a) if verb.a < other.a else (view.b, verb.b)
            if at > 0 and (statement.core[0].slot in (*_DATES, "speech") or leader(statement, 0)):
                return True
    return False


def _exchange(view: View, kind: str, left: Block, right: Block) -> Difference:
    """The difference of two blocks that changed places, each side from the first of them to the last."""
    ours = range(left.a, min(right.a + right.length, left.a + 14))
    theirs = range(right.b, min(left.b + left.length, right.b + 14))
    return Difference(kind, excerpt(view.a, ours), excerpt(view.b, theirs))
