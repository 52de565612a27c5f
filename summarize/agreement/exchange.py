"""What it means that two blocks of shared words changed places.

What `movable` lets stand anywhere, the items of a list, two ways to tell of one thing, "a 6 percent rise", "a rise of
6 percent", and what is given and to whom may do so. Any other exchange is one of parts.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.alignment import Block
from summarize.agreement.clause import adjoins
from summarize.agreement.element import Element
from summarize.agreement.measures import BASES
from summarize.agreement.movable import DATES, SCORE, mobility, slots_of
from summarize.agreement.respective import RESPECTIVELY
from summarize.agreement.speakers import owns
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, lead_words
from summarize.agreement.vocabulary import OF
from summarize.agreement.voice import other_voice

_SEPARATORS = frozenset("and or und oder et ou y o e u & plus".split())
_RELATIVES = frozenset("who whom whose qui que dont quien cuyo cuya".split())
_MORE = frozenset("additional extra further more weitere zusatzliche supplementaires autres adicionales".split())
"""Words that may stand before a figure or behind it."""
_WITH = frozenset("with of mit avec con".split())
_HELD = frozenset("bed room seat turbine page lane story storey floor track platform screen engine".split())
"""What a thing is told by so many of, before it or behind it."""
_APART = frozenset("near outside opposite beyond".split())
_GIVING = frozenset(
    """give gives gave given giving send sends sent sending offer offers offered offering award awards awarded awarding
    pay pays paid paying hand hands handed handing lend lends lent lending grant grants granted granting show shows
    showed shown showing sell sells sold selling promise promises promised promising""".split()
)
"""Verbs that tell to whom something is given by "to" or by its place."""


def exchange_kind(view: View, left: Block, right: Block) -> str:
    """The kind of difference that an inversion of two blocks makes; "soft" where it is loose, "" where it is none."""
    a, b = view.a, view.b
    slots = slots_of(a, left), slots_of(a, right)
    if _listed(view, left, right):
        return "number" if _other_count(view, left) or _other_count(view, right) else ""
    if slots[0] <= DATES and slots[1] <= DATES:
        return "" if slots[0].isdisjoint(slots[1]) or _dated_figures(view, left, right) else "date"
    if left.length == right.length == 1 and a.ages.issuperset((left.a, right.a)):
        return "number"
    if {"altering"} in slots:
        return "role"
    leaders, theirs = (a.leaders[left.a], a.leaders[right.a]), (b.leaders[left.b], b.leaders[right.b])
    if leaders == theirs[::-1] and leaders[0] != leaders[1] and a.language in ("de", "fr", "es"):
        return "role"
    if _quoted_apart(view, left, right):
        return ""
    mobile = mobility(view, left) or mobility(view, right)
    if mobile:
        return "" if mobile == "free" else "soft"
    if _apposed_office(view, left, right):
        return ""
    if slots == ({"number"}, {"number"}) and all(leaders) and leaders == theirs and leaders[0] != leaders[1]:
        return ""
    scored = any(block.length == 1 and a.core[block.a].sense.endswith(SCORE) for block in (left, right))
    if scored and (_of(a, right.a) or _of(b, left.b)):
        return ""
    beside = right.a == left.a + left.length and right.b + right.length == left.b
    if beside and (_amount_or_more(view, left, right) or _given(view, left, right)):
        return ""
    if {"number"} in slots and _alike_figures(view, left, right, beside=beside):
        return "soft" if beside and _counted_by_verb(view, left, right) else "number"
    if a.language == "de" and (
        _of_another(a, left.a, left.length, b, left.b) or _of_another(b, right.b, right.length, a, right.a)
    ):
        return "role"
    same = leaders == theirs
    if beside:
        if all(leaders) and same and (leaders[0] != leaders[1] or leaders[0] in view.vocabulary.place_sides):
            return ""
        if "number" in (a.core[left.a].slot, a.core[right.a].slot) and _of_either(view, left, right):
            return "role"
        compound = (not b.leads[left.b] and not b.parted[left.b], not a.leads[right.a] and not a.parted[right.a])
        if (compound[0] and _of(a, right.a)) or (compound[1] and _of(b, left.b)):
            return ""
        if _place_set_apart(a, left.a, left.length, b, left.b) or _place_set_apart(
            b, right.b, right.length, a, right.a
        ):
            return ""
        if (compound[0] and leaders[1]) or (compound[1] and b.leaders[left.b]):
            return _behind(a, right.a, right.length) if compound[0] and leaders[1] else _behind(b, left.b, left.length)
        if a.language == "de" and (
            _genitive_first(a, left.a, left.length, right.a) or _genitive_first(b, right.b, right.length, left.b)
        ):
            return ""
        if (owns(a, right.a - 1) and _belongs(b, left.b)) or (owns(b, left.b - 1) and _belongs(a, right.a)):
            return ""
    return "role"


def _amount_or_more(view: View, left: Block, right: Block) -> bool:
    """Say whether two neighbours are a figure and what it is of, "a 6 percent rise", "a rise of 6 percent", or a
    figure and "additional"; "12 of the crew" is no "crew of 12".
    """
    a, b = view.a, view.b
    amounts = [block.length == 1 and a.core[block.a].slot == "number" for block in (left, right)]
    if sum(amounts) != 1:
        return False
    figure, other = (left, right) if amounts[0] else (right, left)
    led = _of(a, figure.a), _of(b, figure.b)
    unit = a.core[figure.a].sense.split("|")[3]
    if other.length == 1 and a.core[other.a].word in _MORE:
        return not any(led) and not _of(a, other.a) and not _of(b, other.b)
    bare = (b, figure.b) if led[0] else (a, figure.a)
    of = bare[0].lead_keys[bare[1] + 1]
    return led[0] != led[1] and (OF.isdisjoint(of) or (of == ("of",) and unit not in ("", *BASES)))


def _alike_figures(view: View, left: Block, right: Block, *, beside: bool) -> bool:
    """Say whether a figure that moved has another of its dimension, which changed places with it or, where the blocks
    are neighbours, stands anywhere; a share is never taken for a sum.
    """
    core, partners = view.a.core, view.partners
    figures = [at for at, element in enumerate(core) if element.slot == "number"]
    moved = {at for block in (left, right) for at in range(block.a, block.a + block.length)}
    return any(
        _dimension(core[at]) == _dimension(core[other])
        and (beside or (partners[other] >= 0 and (at < other) != (partners[at] < partners[other])))
        for at in figures
        if at in moved
        for other in figures
        if other != at
    )


def _dimension(figure: Element) -> str:
    unit = figure.sense.split("|")[3]
    return BASES[unit][0] if unit in BASES else unit


def _dated_figures(view: View, left: Block, right: Block) -> bool:
    """Say whether two days moved with their figures: "to 180 in May from 210 in June", "from 210 in June to 180 in
    May".
    """
    for block in (left, right):
        ours, theirs = _figure_before(view.a, block.a), _figure_before(view.b, block.b)
        if ours < 0 or view.partners[ours] != theirs:
            return False
    return True


def _figure_before(statement: Statement, position: int) -> int:
    """The nearest figure before a position, or -1."""
    return next((at for at in range(position - 1, -1, -1) if statement.core[at].slot == "number"), -1)


def _of_either(view: View, left: Block, right: Block) -> bool:
    """Say whether "of" leads to one of two blocks, on either side."""
    return any(_of(side, at) for block in (left, right) for side, at in ((view.a, block.a), (view.b, block.b)))


def _counted_by_verb(view: View, left: Block, right: Block) -> bool:
    """Say whether two neighbours are a verb and the figure that it has before it or behind it: "killed 12 people", "12
    people were killed".
    """
    verb = left if left.length == 1 and left.a in view.verbs else right
    if verb.length > 1 or verb.a not in view.verbs:
        return False
    return any(other_voice(view, i, j) for i, j in view.pairs if i in view.verbs)


def _given(view: View, left: Block, right: Block) -> bool:
    """Say whether two neighbours are what is given and to whom, behind one verb: "gave the museum a grant", "gave a
    grant to the museum".
    """
    a, b, verb = view.a, view.b, left.a - 1
    if verb < 0 or a.core[verb].word not in _GIVING or view.partners[verb] != right.b - 1:
        return False
    leaders = (a.leaders[left.a], a.leaders[right.a]), (b.leaders[right.b], b.leaders[left.b])
    bare = a.leads[left.a] and b.leads[right.b]
    return bool(bare) and leaders in ((("", "to"), ("", "")), (("", ""), ("", "to")))


def _apposed_office(view: View, left: Block, right: Block) -> bool:
    """Say whether an office stands before a name on one side and behind it on the other, and nothing else there."""
    spans = range(left.a, right.a + right.length), range(right.b, left.b + left.length)
    if (
        {view.partners[i] for i in spans[0]} != set(spans[1])
        or owns(view.a, spans[0][-1])
        or owns(view.b, spans[1][-1])
    ):
        return False
    core, roles = view.a.core, view.vocabulary.roles
    office = any(core[i].word in roles for i in spans[0])
    apposed = _apposed(view.a, spans[0]) != _apposed(view.b, spans[1])
    if not (office or apposed) or not all(core[i].slot in ("", "title") or i in view.a.ages for i in spans[0]):
        return False
    for statement, span in zip((view.a, view.b), spans, strict=True):
        if not statement.verbs.isdisjoint(span):
            return False
        if any(word.slot != "determiner" for at in span[1:] for word in statement.leads[at]):
            return False
    return any(core[i].name and not core[i].opening for i in spans[0])


def _apposed(statement: Statement, span: range) -> bool:
    """Say whether a name is followed by what it is, set apart on both sides: "Marit Solheim, the oceanographer,"."""
    behind = next((at for at in span[1:] if not statement.core[at].name), span.start)
    end = span[-1] + 1
    apart = statement.parted[behind] and (end == len(statement.core) or statement.parted[end])
    return behind > span.start and apart and bool(statement.leads[behind])


def _of(statement: Statement, position: int) -> bool:
    return any(word.key in ("of", "de", "des", "von", "del") for word in statement.leads[position])


def _of_another(statement: Statement, owner: int, length: int, other: Statement, there: int) -> bool:
    """Say whether a German genitive stands on the other side behind a preposition that tells no owner: "vor Bergen"."""
    return owns(statement, owner + length - 1) and other.leaders[there] not in ("", "von")


def _genitive_first(statement: Statement, owner: int, length: int, owned: int) -> bool:
    """Say whether a German name in the genitive stands right before what is its own: "Bergens Hafen"."""
    bare = length == 1 and not statement.leads[owned] and not statement.parted[owned]
    return bare and statement.core[owner].name and statement.core[owner].word.endswith("s")


def _belongs(statement: Statement, position: int) -> bool:
    """Say whether what stands before a position is said to belong to it: "the ports of the country", "in" it."""
    return _of(statement, position) or statement.leaders[position] in ("in", "at")


def _place_set_apart(near: Statement, start: int, length: int, far: Statement, at: int) -> bool:
    """Say whether a name right before a noun stands behind a comma elsewhere: "the Utah town of Orem", "Orem, Utah"."""
    names = all(element.name for element in near.core[start : start + length])
    bare = adjoins(near, start + length - 1)
    return names and bare and far.parted[at] and not far.leads[at] and far.core[at - 1].name


def _behind(statement: Statement, start: int, length: int) -> str:
    """The kind of difference that it makes to tell behind a noun what stands in its compound elsewhere: none for what
    it holds, "a hospital with 200 beds"; "role" for another place, "near Ardmouth"; "soft" for any other.
    """
    leader, first = statement.leaders[start], statement.core[start]
    if first.slot == "number":
        held = length > 1 and statement.core[start + 1].word.removesuffix("s") in _HELD
        return "" if leader in _WITH and held else "soft"
    names = all(statement.core[at].name for at in range(start, start + length))
    return "role" if names and leader in _APART else "soft"


def _listed(view: View, left: Block, right: Block) -> bool:
    """Say whether two blocks are items of one list on both sides, beside each other and parted alike."""
    a, b = view.a, view.b
    if not RESPECTIVELY.isdisjoint(a.words) or not RESPECTIVELY.isdisjoint(b.words):
        return False
    if any(map(_relative, (a.leads[right.a], b.leads[left.b]))):
        return False
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


def _other_count(view: View, block: Block) -> bool:
    """Say whether a block is a figure alone that is told of something else: "7 against", "7 abstentions"."""
    if block.length > 1 or view.a.core[block.a].slot != "number":
        return False
    return lead_words(view.a, block.a + 1, "preposition") != lead_words(view.b, block.b + 1, "preposition")


def _quoted_apart(view: View, left: Block, right: Block) -> bool:
    """Say whether one block stands inside quotation marks and the other outside, on both sides."""
    sides = ((view.a, left.a, right.a), (view.b, left.b, right.b))
    inside = [(quoted(side, x, left.length), quoted(side, y, right.length)) for side, x, y in sides]
    return inside[0] == inside[1] and set(inside[0]) == {"in", "out"}


def quoted(statement: Statement, position: int, length: int) -> str:
    """Say "in" of words that stand inside one quotation, "out" of words outside of all, else nothing."""
    first, last = statement.core[position].start, statement.core[position + length - 1].end
    if any(start <= first and last <= end for start, end in statement.quotes):
        return "in"
    return "" if any(start < last and first < end for start, end in statement.quotes) else "out"


def _relative(lead: Sequence[Element]) -> bool:
    """Say whether a relative clause begins with function words: "der die Patientin", "que le préfet"."""
    return sum(word.slot == "determiner" for word in lead) > 1 or any(word.key in _RELATIVES for word in lead)
