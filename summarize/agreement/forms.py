"""What the same word in another form says: another name, another number or tense.

Loose is an English word in another form, but for the form that its place asks for, a verb of a group, one behind
"began", a bare participle of the same clause; nothing here knows a word beyond its endings.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.clause import REACH, adjoins, clause_of
from summarize.agreement.element import Element
from summarize.agreement.gap import Findings
from summarize.agreement.links import of_aspect
from summarize.agreement.statement import Statement
from summarize.agreement.stems import kin, other_ending
from summarize.agreement.tenses import VERBAL, another_past, another_tense, same_past
from summarize.agreement.verbs import UNCHANGED
from summarize.agreement.view import View, excerpt
from summarize.agreement.vocabulary import INDEFINITE
from summarize.agreement.voice import turned_voice
from summarize.model import Difference

RELATIVES = frozenset(("that", "which", "who"))
"""What begins a relative clause of a thing or a person in English."""
_FUTURES = {"fr": (("ra", "rait"), ("ront", "raient")), "es": (("ra", "ria"), ("ran", "rian"))}


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
            relative = (clause[0].key in RELATIVES or clause[-1].key == "and") and not participle
            if relative or (_timed(clause, participle) and _one_person(whole, at)):
                return True
    return False


def _timed(clause: Sequence[Element], participle: Sequence[Element]) -> bool:
    """Say whether the same conjunction leads to both, and to "he" or "she" in the clause alone."""
    led = [[word.key for word in lead if word.slot == "preposition"] for lead in (clause, participle)]
    subjects = [[word.key for word in lead if word.slot == "pronoun"] for lead in (clause, participle)]
    return bool(led[0]) and led[0] == led[1] and subjects in ([["he"], []], [["she"], []])


def _one_person(statement: Statement, verb: int) -> bool:
    """Say whether the pronoun before a verb can hardly be another: what the verb of the other clause leads to is told
    of with an indefinite article, "a ship", and no pronoun stands there.
    """
    clause = clause_of(statement, verb)
    near = range(max(verb - REACH, 0), min(verb + REACH, len(statement.core)))
    rest = [at for at in near if at not in clause]
    subject = next((at for at in rest if at in statement.verbs), -1)
    after = [at for at in rest if at > subject >= 0 and (not statement.parted[at] or at - 1 == subject)]
    aim = statement.leads[subject + 1] if 0 <= subject < len(statement.core) - 1 else ()
    return bool(after) and bool(aim) and aim[0].key in INDEFINITE and not any(word.slot == "pronoun" for word in aim)


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
