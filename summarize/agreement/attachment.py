"""What a phrase that may move belongs to: which clause somebody said, or a conjunction leads to, which noun a relative
clause tells more of, or is "former", or so large, whether a place tells where or where from, and whether a day is of
what is said or of when it was said.

Asked only of what both sides say. Clauses are told by their marks and conjunctions; no parser.
"""

from __future__ import annotations

from itertools import product

from summarize.agreement.clause import adjoins, compound_end
from summarize.agreement.frames import Attribution
from summarize.agreement.movable import DATES, of_one_head
from summarize.agreement.parties import belongs
from summarize.agreement.speakers import owns
from summarize.agreement.statement import Statement
from summarize.agreement.verbs import is_adverb
from summarize.agreement.view import View, excerpt, led
from summarize.agreement.vocabulary import INDEFINITE, OF
from summarize.agreement.voice import BY
from summarize.model import Difference
from summarize.typography import fold_word

_THAT = frozenset(("that", "dass", "que"))
_CONJUNCTIONS = frozenset(
    """as since because while when although though after before until weil wenn obwohl wahrend nachdem bevor comme quand
    lorsque como cuando aunque porque""".split()
)
_MOUTHS = 6
"""Verbs of saying on a side, at most, of which it is asked who says what."""
_TIMES = frozenset("early late ago later earlier again alone today yesterday tomorrow".split())
_RELATIVES = frozenset("who which that whose".split())


def other_clause(view: View) -> Difference | None:
    """What one who is named on both sides says: another clause of the sentence on either."""
    if not (0 < len(view.a.attributions) <= _MOUTHS and 0 < len(view.b.attributions) <= _MOUTHS):
        return None
    for ours, theirs in product(view.a.attributions, view.b.attributions):
        if view.partners[ours.verb] == theirs.verb and _exchanged(view, ours, theirs):
            return Difference("speaker", excerpt(view.a, ours.speaker), excerpt(view.b, theirs.speaker))
        if ours.speaker and theirs.speaker and view.partners[ours.speaker[-1]] in theirs.speaker:
            said = {view.partners[at] for at in _reported(view.a, ours)} - {-1}
            told = {at for at in _reported(view.b, theirs) if view.back[at] >= 0}
            if said and told and said.isdisjoint(told):
                return Difference("speaker", excerpt(view.a, ours.speaker), excerpt(view.b, theirs.speaker))
    return None


def _exchanged(view: View, ours: Attribution, theirs: Attribution) -> bool:
    """Say whether the speakers of one verb are two who are spoken of on both sides, and no name and its office."""
    met = [view.partners[at] for at in ours.speaker], [view.back[at] for at in theirs.speaker]
    if not all(met) or min(*met[0], *met[1]) < 0 or not set(met[0]).isdisjoint(theirs.speaker):
        return False
    return (
        min(abs(at - one) for at in met[0] for one in theirs.speaker) > 1
        or min(abs(at - one) for at in met[1] for one in ours.speaker) > 1
    )


def _reported(statement: Statement, attribution: Attribution) -> list[int]:
    """The positions of what somebody says: of his clause, or of all of them if he stands at either end alone."""
    core = statement.core
    own = {attribution.verb, *attribution.speaker}
    clauses = _clauses(statement)
    alone = len([item for item in statement.attributions if item.speaker]) == 1
    ends = min(own) == 0 or max(own) == len(core) - 1
    whole = alone and ends and ";" not in statement.text
    return [
        at
        for at, element in enumerate(core)
        if element.content and at not in statement.said and (whole or clauses[at] == clauses[attribution.verb])
    ]


def _clauses(statement: Statement) -> list[int]:
    """The number of the clause of each word; a semicolon parts clauses, or a conjunction with a comma beside it."""
    numbers: list[int] = []
    number = 0
    for at, lead in enumerate(statement.leads[:-1]):
        between = statement.text[statement.core[at - 1].end : statement.core[at].start] if at else ""
        linked = any(word.slot == "link" for word in lead) and "," in between
        if at and (";" in between or linked):
            number += 1
        numbers.append(number)
    return numbers


def other_antecedent(view: View) -> Difference | None:
    """The noun behind which a participle or a relative clause is set apart, where another shared one stands there."""
    for i, j in view.pairs:
        if not (_set_apart(view.a, i) and _set_apart(view.b, j)):
            continue
        ours, theirs = view.back[j - 1], view.partners[i - 1]
        if (
            min(ours, theirs) >= 0
            and theirs != j - 1
            and (_joined(view.a, ours, i - 1) or _joined(view.b, theirs, j - 1))
        ):
            return Difference("role", excerpt(view.a, [i - 1, i]), excerpt(view.b, [j - 1, j]))
    return None


def _joined(statement: Statement, one: int, other: int) -> bool:
    """Say whether a conjunction stands between two words: they are two things, and none tells more of the other."""
    first, last = sorted((one, other))
    return any(word.slot == "link" for at in range(first + 1, last + 1) for word in statement.leads[at])


def _set_apart(statement: Statement, position: int) -> bool:
    """Say whether a phrase that tells more of a noun begins behind it and a comma: ", filmed by", ", who was"."""
    before = position - 1
    if before < 0 or not statement.parted[position] or statement.core[before].slot or before in statement.verbs:
        return False
    lead = statement.leads[position]
    by = position + 1 < len(statement.core) and statement.leaders[position + 1] in BY
    return bool(lead and lead[0].key in _RELATIVES) or (not lead and by and position in statement.verbs)


def other_altered(view: View) -> Difference | None:
    """Which of two nouns is altered: "a former bank director", "a director of a former bank"."""
    for i, j in view.pairs:
        if view.a.core[i].slot == "altering":
            ours, theirs = _head(view.a, i), _head(view.b, j)
            told = ours > i and theirs > j and min(view.partners[ours], view.back[theirs]) >= 0
            if told and view.partners[ours] != theirs:
                return led(view, i, j, "role")
    return None


def other_subordinate(view: View) -> Difference | None:
    """A clause behind one conjunction that is the main clause of the other side: cause and effect changed places."""
    ours, theirs = _subordinate(view.a), _subordinate(view.b)
    for leader in sorted(ours.keys() & theirs.keys()):
        (one, verb), (other, rival) = ours[leader], theirs[leader]
        told, meant = view.partners[verb], view.back[rival]
        if min(told, meant) >= 0 and told not in other and meant not in one:
            return Difference("role", excerpt(view.a, one), excerpt(view.b, other))
    return None


def _subordinate(statement: Statement) -> dict[str, tuple[range, int]]:
    """The clause behind each conjunction that stands once, up to the next mark, and the verb of it."""
    found: dict[str, tuple[range, int]] = {}
    twice: set[str] = set()
    for start, leader in enumerate(statement.leaders):
        if leader not in _CONJUNCTIONS:
            continue
        if leader in found:
            twice.add(leader)
            continue
        end = next((at for at in range(start + 1, len(statement.core)) if statement.parted[at]), len(statement.core))
        verb = next((at for at in range(start, end) if at in statement.verbs), -1)
        # Behind "of" it is a participle: "after a review of goods made in Ulm".
        if verb >= 0 and all(OF.isdisjoint(statement.lead_keys[at]) for at in range(start + 1, verb + 1)):
            found[leader] = range(start, end), verb
    return {leader: clause for leader, clause in found.items() if leader not in twice}


def other_place(view: View) -> Difference | None:
    """A place from which something is on one side, or of which it tells, "the Oslo man", and in which it happened on
    the other, "killed in Oslo".
    """
    for i, j in view.pairs:
        if not view.a.core[i].name or view.a.core[i].slot:
            continue
        if _modifies(view.a, i) and view.b.leaders[j] == "in":
            told = of_one_head(view.b, j, view.a, i, 1, view.back)
        elif _modifies(view.b, j) and view.a.leaders[i] == "in":
            told = of_one_head(view.a, i, view.b, j, 1, view.partners)
        else:
            continue
        if not told:
            return led(view, i, j, "role")
    return None


def _modifies(statement: Statement, position: int) -> bool:
    """Say whether the name of a place, and no adjective made of it, stands right before a noun in small letters that it
    tells more of, and no preposition before it.
    """
    after, element = position + 1, statement.core[position]
    if not adjoins(statement, position) or owns(statement, position):
        return False
    noun = statement.core[after]
    if noun.slot or noun.name or noun.word in _TIMES or is_adverb(noun.word) or after in statement.verbs:
        return False
    return fold_word(statement.text[element.start : element.end]) == element.word and not belongs(statement, position)


def _head(statement: Statement, position: int) -> int:
    """The last noun in small letters of those that follow a word without another between."""
    at = compound_end(statement, position)
    while at > position and statement.core[at].name:
        at -= 1
    return at


def other_measure(view: View) -> Difference | None:
    """How many there are on one side, "88 turbine farms", and how large one is on the other, "an 88-turbine farm"."""
    for i, j in view.pairs:
        if view.a.core[i].slot != "number" or (i in view.a.hyphened) == (j in view.b.hyphened):
            continue
        articles = [not INDEFINITE.isdisjoint(side.lead_keys[at]) for side, at in ((view.a, i), (view.b, j))]
        heads = _head(view.a, i), _head(view.b, j)
        paired = articles[0] != articles[1] and heads[0] > i and view.partners[heads[0]] == heads[1]
        if paired and view.a.core[heads[0]].word != view.b.core[heads[1]].word:
            return led(view, i, j, "quantifier")
    return None


def other_day(view: View) -> Difference | None:
    """A day on which something was said on one side, and on which it is to happen on the other."""
    for i, j in view.pairs:
        if view.a.core[i].slot not in DATES:
            continue
        sides = _of_saying(view.a, i), _of_saying(view.b, j)
        if all(sides) and sides[0] != sides[1]:
            return Difference("word", excerpt(view.a, range(i - 1, i + 1)), excerpt(view.b, range(j - 1, j + 1)))
    return None


def _of_saying(statement: Statement, position: int) -> str:
    """Say "said" of a day right behind a verb of saying, or before it and who says it, "told" of one behind another
    word in what is said, else nothing.
    """
    before = position - 1
    if before < 0 and any(
        all(at in (*item.speaker, item.verb) or statement.core[at].slot in DATES for at in range(item.verb))
        for item in statement.attributions
        if item.speaker
    ):
        return "said"
    if before < 0 or statement.parted[position]:
        return ""
    verbs = {item.verb for item in statement.attributions}
    if before in verbs:
        return "told" if not _THAT.isdisjoint(statement.lead_keys[position]) else "said"
    if before in statement.said or statement.core[before].slot:
        return ""
    deeds = statement.verbs.union(at for at in range(before) if statement.core[at].slot == "modality")
    return "told" if any(verb < deed <= before for verb in verbs for deed in deeds - statement.said) else ""
