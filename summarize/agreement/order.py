"""What it means that words which two statements share stand in another order, or under another function word.

`exchange` says of two blocks whether they may change places. Who did it to whom is judged by place, preposition and
the passive voice; nothing here knows what a verb means.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.accents import respelt
from summarize.agreement.alignment import Block
from summarize.agreement.anchors import compare_anchors
from summarize.agreement.articles import of_or_genitive, same_cases
from summarize.agreement.clause import REACH
from summarize.agreement.element import Element
from summarize.agreement.exchange import exchange_kind
from summarize.agreement.forms import RELATIVES
from summarize.agreement.gap import Findings
from summarize.agreement.links import (
    BY_FIGURE,
    compare_adverbs,
    compare_links,
    defines,
    other_aspect,
    other_tense,
    told_apart,
)
from summarize.agreement.movable import DATES
from summarize.agreement.statement import Statement
from summarize.agreement.verb_place import agentless, in_one_clause, verb_second
from summarize.agreement.view import View, excerpt, lead_words, led
from summarize.agreement.voice import (
    BY,
    exchanged_voice,
    other_voice,
    passive_anywhere,
    turned_voice,
    voice_changed,
)
from summarize.model import Difference
from summarize.typography import composed

_HE, _SHE = frozenset(("he", "him", "his")), frozenset(("she", "her", "hers"))
_HE_WORDS, _SHE_WORDS = frozenset("el lo los un unos le".split()), frozenset("la las una unas une".split())
_GROUP = frozenset("it its they their them".split())
_OR = frozenset(("or", "nor", "oder", "ou", "o", "u"))
_OWNERS = tuple(
    frozenset(words.split())
    for words in ("my mein meine mon ma mes mi mis", "our unser unsere notre nos nuestro nuestra",
    "his sein seine seinen seinem seiner",
    "her ihr ihre ihren ihrem ihrer",
    "its their", "your")
)  # fmt: skip
"""The possessives of one owner."""
_WHO = frozenset(("qui", "que", "cual", "cuales"))
_WAS = frozenset(
    "el la los las est sont a ont ete etait etaient fut furent es son fue fueron era eran ha han sido".split()
)
_WILL = frozenset(("sera", "seront", "seran"))
_PAST = frozenset("etait etaient fut furent fue fueron era eran".split())
_PARTICIPLES = tuple("é ée és ées i ie is ies it ite u ue us ues ert erte do da dos das to ta tos tas cho cha".split())
_NOT_ONLY = frozenset(("not only", "nicht nur", "non seulement", "no solo"))
_MANY = 40
"""Blocks; beyond that any change of order is one of roles."""


def compare_order(view: View) -> Findings:
    """What the blocks of the alignment say by their order."""
    found = Findings()
    found.hard += compare_anchors(view)
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
        or any(view.a.language != "de" and not view.a.core[i].slot and other_voice(view, i, j) for i, j in view.pairs)
    )
    for index, left in enumerate(blocks):
        for right in blocks[index + 1 :]:
            if left.b < right.b:
                continue
            kind = exchange_kind(view, left, right)
            if turned and kind in ("role", "soft"):
                continue
            if kind in ("role", "soft", "number") and verb_second(view, left, right):
                continue
            if kind == "soft" or (kind == "role" and (voice or agentless(view, left, right))):
                found.soft += 1
            elif kind == "role" and marked and in_one_clause(view, left, right):
                continue
            elif kind:
                found.hard.append(_exchange(view, kind, left, right))
                return found
    return found


def compare_leads(view: View) -> Findings:
    """What the function words before shared words say: before against after, to against from, he against she."""
    found = Findings()
    turned = turned_voice(view)
    for i, j in view.pairs:
        left, right = view.a.leads[i], view.b.leads[j]
        if view.a.core[i].slot == "number" and _of_the(left) != _of_the(right) and left and right:
            found.loose.append(led(view, i, j))
        if left and right and defines(view, i, j):
            found.hard.append(led(view, i, j, "quantifier"))
        if view.a.lead_keys[i] == view.b.lead_keys[j]:
            continue
        beside = i == 0 or j == 0 or view.partners[i - 1] == j - 1
        kind = compare_links(view, i, j, beside=beside)
        if kind:
            found.hard.append(led(view, i, j, kind))
            found.rivals += 1
        elif beside and view.a.core[i].slot not in DATES:
            ours, theirs = lead_words(view.a, i, "preposition"), lead_words(view.b, j, "preposition")
            counted = view.a.core[i].slot == "number" and BY_FIGURE.issuperset(ours + theirs)
            free = (
                counted
                or of_or_genitive(view, i, j)
                or (turned and BY.issuperset(ours + theirs))
                or not told_apart(view, i, ours, theirs)
            )
            if ((i and j) or (ours and theirs)) and not free:
                between = i and j and not counted and lead_words(view.a, i, "link") == lead_words(view.b, j, "link")
                if between and view.a.core[i].slot != "number":
                    found.loose.append(led(view, i, j))
                found.soft += 1
        ours, theirs = lead_words(view.a, i, "pronoun"), lead_words(view.b, j, "pronoun")
        if ours != theirs:
            if (_HE & set(ours) and _SHE & set(theirs)) or (_SHE & set(ours) and _HE & set(theirs)):
                found.hard.append(led(view, i, j, "name"))
            elif beside and _others(ours, theirs):
                found.hard.append(led(view, i, j))
            elif (
                ours
                and theirs
                and beside
                and not (_one_group(ours, theirs) and _alone(view.a, i) and _alone(view.b, j))
            ):
                found.loose.append(led(view, i, j))
        if view.a.language in ("fr", "es") and _other_gender(left, right) and not respelt(view, i, j):
            found.hard.append(led(view, i, j, "name"))
        ours, theirs = lead_words(view.a, i, "link"), lead_words(view.b, j, "link")
        adverbs = compare_adverbs(view, i, j)
        if adverbs == "soft" or other_tense(view, i, j) or other_aspect(view, i, j):
            found.loose.append(led(view, i, j))
        either = beside and _OR.isdisjoint(ours) != _OR.isdisjoint(theirs)
        found.soft += either
        if adverbs == "word" or (either and (view.a.core[i].slot == "number" or (ours and theirs))):
            found.hard.append(led(view, i, j))
        found.soft += beside and _phrased(left, right) and (view.a.language == "en" or _told_apart(view, i, j))
        if not turned:
            found.soft += (
                beside
                and not view.a.core[i].slot
                and other_voice(view, i, j)
                and (view.a.language != "de" or passive_anywhere(view.a) != passive_anywhere(view.b))
                and not ((left and right) or _relative_passive(left or right))
            )
            if view.a.language in ("fr", "es") and beside and not (left and right) and _was_only(view, i, j):
                found.loose.append(led(view, i, j))
    ends = len(view.partners), len(view.back)
    if view.partners[-1] == ends[1] - 1 and (compare_adverbs(view, *ends) == "word" or _other_end(view)):
        found.hard.append(Difference("word", _ending(view.a), _ending(view.b)))
    exchanged = exchanged_voice(view)
    if exchanged is not None:
        found.hard.append(exchanged)
    return found


def _other_end(view: View) -> bool:
    """Say whether the function words behind the last word of both say another thing: "the night before", "the night
    after", "against him", "against her".
    """
    for slot in ("preposition", "pronoun"):
        ours, theirs = lead_words(view.a, len(view.partners), slot), lead_words(view.b, len(view.back), slot)
        if ours and theirs and ours != theirs and not (slot == "pronoun" and _one_group(ours, theirs)):
            return True
    return False


def _ending(statement: Statement) -> str:
    """The last word of the core, with what follows it."""
    last = statement.leads[-1][-1] if statement.leads[-1] else statement.core[-1]
    return " ".join(statement.text[statement.core[-1].start : last.end].split())


def _told_apart(view: View, i: int, j: int) -> bool:
    return told_apart(view, i, lead_words(view.a, i, "preposition"), lead_words(view.b, j, "preposition"))


def _phrased(left: Sequence[Element], right: Sequence[Element]) -> bool:
    """Say whether one side has "not only", or a preposition of several words that the other has not."""
    prepositions = [[word.key for word in lead if word.slot == "preposition"] for lead in (left, right)]
    told = [any(word.words > 1 and word.slot != "filler" for word in lead) for lead in (left, right)]
    only = [any(word.key in _NOT_ONLY for word in lead) for lead in (left, right)]
    return only[0] != only[1] or (prepositions[0] != prepositions[1] and told[0] != told[1])


def _relative_passive(lead: Sequence[Element]) -> bool:
    """Say whether nothing but "who", or in French and Spanish "who is" or "was", leads to a participle."""
    return lead[0].key in RELATIVES or (lead[0].key in _WHO and all(word.key in _WAS for word in lead[1:]))


def _was_only(view: View, i: int, j: int) -> bool:
    """Say whether a relative clause tells what somebody was, or will be, where the other side tells what he is."""
    statement, at = (view.a, i) if view.a.leads[i] else (view.b, j)
    keys = statement.lead_keys[at]
    word = composed(statement.text[statement.core[at].start : statement.core[at].end]).lower()
    if not keys or keys[0] not in _WHO:
        return False
    return not _WILL.isdisjoint(keys) or (not _PAST.isdisjoint(keys) and not word.endswith(_PARTICIPLES))


def _of_the(lead: Sequence[Element]) -> bool:
    """Say whether a figure tells how many of what is known, "of the two", not what there is, "of two"."""
    return [word.key for word in lead[-2:]] == ["of", "the"]


def _other_gender(left: Sequence[Element], right: Sequence[Element]) -> bool:
    """Say whether articles or pronouns right before one word are of two genders: "la declaró", "lo declaró"."""
    ours, theirs = (lead[-1].key if lead else "" for lead in (left, right))
    return (ours in _SHE_WORDS and theirs in _HE_WORDS) or (ours in _HE_WORDS and theirs in _SHE_WORDS)


def _one_group(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Say whether a group is one thing on one side and several people on the other: "it", "they"."""
    return len(ours) == len(theirs) and all({x, y} <= _GROUP or x == y for x, y in zip(ours, theirs, strict=True))


def _alone(statement: Statement, position: int) -> bool:
    """Say whether nothing in the plural stands before a position, nor two that "and" joins."""
    for at in range(max(position - REACH, 0), position):
        word = statement.core[at]
        plural = word.word.endswith("s") and (word.opening or not word.name) and word.slot != "speech"
        if (plural and at not in statement.verbs) or any(lead.key == "and" for lead in statement.leads[at]):
            return False
    return True


def _others(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Say whether one possessive alone stands against that of another owner; a firm may be "its" and "their"."""
    if len(ours) != 1 or len(theirs) != 1:
        return False
    owners = [{side for side, words in enumerate(_OWNERS) if word in words} for word in (ours[0], theirs[0])]
    return bool(owners[0] and owners[1]) and owners[0].isdisjoint(owners[1])


def _exchange(view: View, kind: str, left: Block, right: Block) -> Difference:
    """The difference of two blocks that changed places, each side from the first of them to the last."""
    ours = range(left.a, min(right.a + right.length, left.a + 14))
    theirs = range(right.b, min(left.b + left.length, right.b + 14))
    return Difference(kind, excerpt(view.a, ours), excerpt(view.b, theirs))
