"""What may stand anywhere in a statement, because it says itself what it is to the rest.

A date, an age, who says it, an adverb, a building by its place, a phrase at the edge of a clause; a figure that says
how often or how long, only where a statement has one of its kind: of two each belongs to its verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import islice

from summarize.agreement.alignment import Block
from summarize.agreement.clause import compound_end, phrase_start
from summarize.agreement.frames import Attribution
from summarize.agreement.measures import TIMES
from summarize.agreement.statement import Statement
from summarize.agreement.verbs import is_adverb
from summarize.agreement.view import View

SCORE = "||-"
"""How the sense of a score ends; a single one may stand behind the verb or the opponent, which proves nothing."""
DATES = frozenset(("date", "time"))
"""Slots of what tells when."""
_DAYTIMES = frozenset(
    """early late morning afternoon evening night fruh morgen vormittag mittag nachmittag abend nacht spat matin soir
    nuit tot tard manana tarde noche temprano next last this coming past nachsten letzten kommenden vergangenen prochain
    dernier proximo pasado""".split()
)
"""What may stand beside a day without another sense than its own."""
_STANDING = frozenset(
    """plant factory mine mill refinery brewery cannery bakery depot warehouse shop store market mall hospital clinic
    school university college laboratory court courthouse courtroom office headquarters branch station airport port
    harbor museum library theater cinema hotel restaurant prison jail church cathedral mosque synagogue temple stadium
    arena park zoo reactor shipyard site facility terminal police council""".split()
)
"""Buildings and bodies of which a place before them tells where they stand."""
_LATER = frozenset(
    """later earlier soon straight afterward again together instead finalmente actualmente recientemente nuevamente
    posteriormente anteriormente finalement actuellement recemment dernierement""".split()
)
"""Adverbs of time that may stand anywhere."""
_AGO = frozenset("after before nach vor apres avant despues antes".split())


def mobility(view: View, block: Block) -> str:
    """Say "free" where a block may stand anywhere, as it says itself what it is to the rest, "soft" where it is led
    by another word, and "" for any other.
    """
    a, b = view.a, view.b
    slots = slots_of(a, block)
    dated = not slots.isdisjoint(DATES) and all(
        element.slot in DATES or element.word in _DAYTIMES for element in a.core[block.a : block.a + block.length]
    )
    aged = block.length == 1 and block.a in a.ages
    word = a.core[block.a].word
    bound = block.length == 1 and only_frequency(a, block.a)
    adverb = word in _LATER or (a.language == "en" and is_adverb(word))
    manner = block.length == 1 and slots == {""} and adverb
    if bound or manner or dated or aged or slots == {"hedge"} or a.core[block.a].slot == "condition":
        return "free"
    if _attributing(a, block.a, block.length) and _attributing(b, block.b, block.length):
        return "" if _heard(a, block.a, block.length) != _heard(b, block.b, block.length) else "free"
    if of_one_head(a, block.a, b, block.b, block.length, view.partners) or of_one_head(
        b, block.b, a, block.a, block.length, view.back
    ):
        return "free"
    dates = next(at for at in range(block.length) if a.core[block.a + at].slot not in DATES)
    ours, theirs = block.a + dates, block.b + dates
    leaders = a.leaders[ours] or _span(a, ours), b.leaders[theirs] or _span(b, theirs)
    if not all(leaders) or not any(
        _at_front(side, at) for side, at in ((a, block.a), (b, block.b), (a, ours), (b, theirs))
    ):
        return ""
    return "free" if leaders[0] == leaders[1] else "soft"


def of_one_head(
    behind: Statement, at: int, before: Statement, start: int, length: int, partners: Sequence[int]
) -> bool:
    """Say whether a name tells where a building or a body stands, right behind it with "in" and before it without: "the
    plant in Ardmouth", "the Ardmouth bottling plant". Of a person or a team, it may tell where from; of two places,
    each may be the other's.
    """
    noun = at - 1
    if noun < 0 or behind.leaders[at] != "in" or behind.core[noun].word.removesuffix("s") not in _STANDING:
        return False
    head = compound_end(before, start + length)
    if head >= len(before.core) or partners[noun] != head or before.leads[start + length]:
        return False
    after, first = head + 1, phrase_start(behind, noun)
    second = after < len(before.core) and before.core[after].name and bool(before.leads[after])
    names = [*behind.core[at : at + length], *before.core[start : start + length]]
    others = [*behind.core[first:noun], *before.core[start + length : head]]
    return all(one.name for one in names) and not second and not any(one.name for one in others)


def _span(statement: Statement, position: int) -> str:
    """The measure of a span of time that leads to what follows it: "six days after the fire"."""
    element = statement.core[position]
    unit = element.sense.split("|")[3] if element.slot == "number" else ""
    after = position + 1 < len(statement.core) and statement.leaders[position + 1] in _AGO
    return unit if after and unit in TIMES else ""


def slots_of(statement: Statement, block: Block) -> set[str]:
    """The slots of the words of a block in a."""
    return {element.slot for element in statement.core[block.a : block.a + block.length]}


def _at_front(statement: Statement, position: int) -> bool:
    return position == 0 or statement.parted[position]


def _attributing(statement: Statement, start: int, length: int) -> bool:
    """Say whether positions hold a speaker, with or without the verb, and nothing else."""
    return any(
        all(position in said or statement.core[position].slot in DATES for position in range(start, start + length))
        for said in map(partial(saying, statement), statement.attributions)
    )


def _heard(statement: Statement, start: int, length: int) -> bool:
    """Say whether positions hold one to whom something is said, without the verb that tells who says it."""
    held = range(start, start + length)
    return statement.leaders[start] in ("", "to", "at") and any(
        start in attribution.listener and attribution.verb not in held for attribution in statement.attributions
    )


def saying(statement: Statement, attribution: Attribution) -> set[int]:
    """An attribution with what tells more of it by a preposition: "said in a statement"."""
    whole = {attribution.verb, *attribution.speaker, *attribution.listener}
    if len(whole) == 1:
        return whole
    position = max(whole) + 1
    apposed = max(whole) > attribution.verb and any(statement.parted[at] for at in attribution.speaker)
    while position < len(statement.core) and (apposed or not statement.parted[position]):
        apposed = False
        lead = statement.leads[position]
        led = any(word.slot == "preposition" for word in lead) and not any(word.slot == "link" for word in lead)
        led |= not lead and statement.language == "en" and statement.core[position].word.endswith("ed")
        if not led and statement.core[position].slot != "date":
            break
        whole.add(position)
        position += 1
    return whole


def only_frequency(statement: Statement, position: int) -> bool:
    """Say whether a figure says how often, "twice", and no other does: it stands before its verb or behind it."""
    often = (at for at, element in enumerate(statement.core) if element.sense.endswith("|times|"))
    return statement.core[position].sense.endswith("|times|") and list(islice(often, 2)) == [position]


def only_span(view: View, i: int, j: int) -> bool:
    """Say whether a figure is a span of time, led to by a word that leads to no other figure: "within six days"."""
    lead = view.a.leaders[i]
    if not lead or lead != view.b.leaders[j] or view.a.core[i].sense.split("|")[3] not in TIMES:
        return False
    same = (k for k, at in enumerate(view.a.core) if at.slot == "number" and view.a.leaders[k] == lead)
    return list(islice(same, 2)) == [i]
