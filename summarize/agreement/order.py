"""What it means that words which two statements share stand in another order, or under another function word.

`exchange` says of two blocks whether they may change places. Who did it to whom is judged by place, preposition and
the passive voice; nothing here knows what a verb means.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.accents import respelt
from summarize.agreement.alignment import Block
from summarize.agreement.anchors import compare_anchors
from summarize.agreement.clause import adjoins, clause_of
from summarize.agreement.element import Element
from summarize.agreement.exchange import DATES, agentless, exchange_kind, in_one_clause, verb_second
from summarize.agreement.gap import Findings
from summarize.agreement.links import (
    BY_FIGURE,
    compare_adverbs,
    compare_links,
    defines,
    kin,
    of_aspect,
    of_or_genitive,
    other_aspect,
    other_tense,
    same_cases,
    told_apart,
)
from summarize.agreement.statement import Statement
from summarize.agreement.stems import other_ending
from summarize.agreement.tenses import VERBAL, another_past, another_tense, same_past
from summarize.agreement.verbs import UNCHANGED
from summarize.agreement.view import View, excerpt, lead_words, led
from summarize.agreement.vocabulary import INDEFINITE
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
_RELATIVES = frozenset(("that", "which", "who"))
_WHO = frozenset(("qui", "que", "cual", "cuales"))
_WAS = frozenset(
    "el la los las est sont a ont ete etait etaient fut furent es son fue fueron era eran ha han sido".split()
)
_WILL = frozenset(("sera", "seront", "seran"))
_PAST = frozenset("etait etaient fut furent fue fueron era eran".split())
_PARTICIPLES = tuple("é ée és ées i ie is ies it ite u ue us ues ert erte do da dos das to ta tos tas cho cha".split())
_NOT_ONLY = frozenset(("not only", "nicht nur", "non seulement", "no solo"))
_FUTURES = {"fr": (("ra", "rait"), ("ront", "raient")), "es": (("ra", "ria"), ("ran", "rian"))}
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
    if view.partners[-1] == ends[1] - 1 and compare_adverbs(view, *ends) == "word":
        found.hard.append(Difference("word", excerpt(view.a, [ends[0] - 1]), excerpt(view.b, [ends[1] - 1])))
    exchanged = exchanged_voice(view)
    if exchanged is not None:
        found.hard.append(exchanged)
    return found


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
    return lead[0].key in _RELATIVES or (lead[0].key in _WHO and all(word.key in _WAS for word in lead[1:]))


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


def compare_forms(view: View) -> Findings:
    """What the same word in another form says: another name, another number or tense."""
    found = Findings()
    turned = turned_voice(view)
    reported = view.a.attributions or view.b.attributions
    for i, j in view.pairs:
        a, b = view.a.core[i], view.b.core[j]
        if a.word == b.word or a.slot not in ("", "modality", "stage") or a.slot != b.slot:
            continue
        if (
            _one_or_more(view, i, j)
            or _conditional(view, a.word, b.word)
            or another_past(view, i, j)
            or not kin(a.word, b.word)
        ):
            found.hard.append(Difference("word", excerpt(view.a, [i]), excerpt(view.b, [j])))
        elif (
            a.name
            and b.name
            and not (a.opening or b.opening)
            and not (a.word + "s" == b.word or b.word + "s" == a.word)
        ):
            kind = "word" if view.a.language == "de" and a.key == b.key else "name"
            found.hard.append(Difference(kind, excerpt(view.a, [i]), excerpt(view.b, [j])))
        elif a.slot == "modality" and a.sense.rstrip("~") == b.sense.rstrip("~"):
            if a.sense != b.sense and not (view.a.attributions and view.b.attributions):
                found.hard.append(Difference("modality", excerpt(view.a, [i]), excerpt(view.b, [j])))
        elif not same_past(view, i, j) and not _reduced(view, i, j) and not _agreeing(view, i, j):
            found.soft += not turned or (a.key != b.key and view.a.language == "en")
            if not (reported or turned) and another_tense(view, i, j):
                found.loose.append(Difference("word", excerpt(view.a, [i]), excerpt(view.b, [j])))
    return found


def _agreeing(view: View, i: int, j: int) -> bool:
    """Say whether an English word stands in another form only because of its place: a verb of a group, "owns", "own",
    one behind "began", or a noun before another, "a 200-bed hospital".
    """
    a, b = view.a.core[i], view.b.core[j]
    if of_aspect(view, i, j):
        return True
    if view.a.language != "en" or (a.word + "s" != b.word and b.word + "s" != a.word):
        return False
    if i in view.a.verbs and j in view.b.verbs:
        return UNCHANGED.isdisjoint((a.word, b.word))
    compound = _before_noun(view.a, i), _before_noun(view.b, j)
    singular = a.word.endswith("s"), b.word.endswith("s")
    return compound[0] != compound[1] and not singular[compound.index(True)]


def _before_noun(statement: Statement, position: int) -> bool:
    """Say whether a noun stands right before another one that it tells more of."""
    after = position + 1
    return adjoins(statement, position) and not statement.core[after].slot and after not in statement.verbs


def _reduced(view: View, i: int, j: int) -> bool:
    """Say whether a clause stands on one side as a bare participle: "who supply", "supplying"; "after she left", "after
    leaving".
    """
    if view.a.core[i].key != view.b.core[j].key:
        return False
    sides = (view.a, i), (view.b, j)
    for (whole, at), (bare, verb) in (sides, sides[::-1]):
        clause, participle = whole.leads[at], bare.leads[verb]
        if clause and bare.core[verb].word.endswith("ing"):
            relative = (clause[0].key in _RELATIVES or clause[-1].key == "and") and not participle
            if relative or (_timed(clause, participle) and _one_person(whole, at)):
                return True
    return False


def _timed(clause: Sequence[Element], participle: Sequence[Element]) -> bool:
    """Say whether the same conjunction leads to both, and to "he" or "she" in the clause alone."""
    led = [[word.key for word in lead if word.slot == "preposition"] for lead in (clause, participle)]
    subjects = [[word.key for word in lead if word.slot == "pronoun"] for lead in (clause, participle)]
    return bool(led[0]) and led[0] == led[1] and subjects in ([["he"], []], [["she"], []])


def _one_person(statement: Statement, verb: int) -> bool:
    """Say whether nobody else can be the pronoun before a verb: the other clause has one name, or one word for a person
    at its beginning, and its objects are things of which an indefinite article tells.
    """
    clause = clause_of(statement, verb)
    rest = [at for at in range(len(statement.core)) if at not in clause]
    subject = next((at for at in rest if at in statement.verbs), -1)
    after = [at for at in rest if at > subject >= 0 and (not statement.parted[at] or at - 1 == subject)]
    aim = statement.leads[subject + 1] if 0 <= subject < len(statement.core) - 1 else ()
    return bool(after) and bool(aim) and aim[0].key in INDEFINITE and not any(word.slot == "pronoun" for word in aim)


def _other_gender(left: Sequence[Element], right: Sequence[Element]) -> bool:
    """Say whether articles or pronouns right before one word are of two genders: "la declaró", "lo declaró"."""
    ours, theirs = (lead[-1].key if lead else "" for lead in (left, right))
    return (ours in _SHE_WORDS and theirs in _HE_WORDS) or (ours in _HE_WORDS and theirs in _SHE_WORDS)


def _one_group(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Say whether a group is one thing on one side and several people on the other: "it", "they"."""
    return len(ours) == len(theirs) and all({x, y} <= _GROUP or x == y for x, y in zip(ours, theirs, strict=True))


def _alone(statement: Statement, position: int) -> bool:
    """Say whether nothing in the plural stands before a position, nor two that "and" joins."""
    for at, word in enumerate(statement.core[:position]):
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


def _one_or_more(view: View, i: int, j: int) -> bool:
    """Say whether an English noun behind the same article is one on one side and more on the other."""
    a, b = view.a.core[i], view.b.core[j]
    if view.a.language != "en" or a.key != b.key or a.slot or i + 1 >= len(view.partners):
        return False
    if not all(lead and lead[-1].slot == "determiner" for lead in (view.a.leads[i], view.b.leads[j])):
        return False
    return not a.word.endswith(VERBAL) and not b.word.endswith(VERBAL)


def _conditional(view: View, ours: str, theirs: str) -> bool:
    """Say whether a French or Spanish verb stands in the future on one side and in the conditional on the other."""
    pairs = _FUTURES.get(view.a.language, ())
    return other_ending(ours, theirs, pairs) and not (view.a.attributions or view.b.attributions)


def _exchange(view: View, kind: str, left: Block, right: Block) -> Difference:
    """The difference of two blocks that changed places, each side from the first of them to the last."""
    ours = range(left.a, min(right.a + right.length, left.a + 14))
    theirs = range(right.b, min(left.b + left.length, right.b + 14))
    return Difference(kind, excerpt(view.a, ours), excerpt(view.b, theirs))
