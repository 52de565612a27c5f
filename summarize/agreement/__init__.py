"""Do two statements agree? The fact guard of the whole house, in pure Python: no numpy, no nltk, no files.

`compare(a, b)` says which kind statement b would have as a source for statement a, how similar they are, and in
what they differ. A pure function of two texts, a language and, where given, the weight of words in a story: what
`citing` decides with it, `verifying` decides again. It does not know the world: two names for one man differ.

    vocabulary, english, german, ...   the closed classes of words
    synonyms, names                    what news writes for one another
    numerals, tokens, dates, hours, figures, quantities, measures   words and facts by value
    stems, element, elements, classes, separable, passives, futures, cases     a text as its words and facts
    quotation_marks, frames, verbs, statement   one statement taken apart
    compounds, participles, respective, alignment, view   two side by side
    gap, facts, senses, guard          what the leftovers say
    order, anchors, exchange, movable, verb_place   what the order of the words says
    links, topics, articles            what function words say
    forms, voice, tenses               what other forms, the passive and the past say
    governing, joined                  what words say that one side has more, by what hangs on them
    piece, contradiction               the pieces that both share, and what speaks against them
    context, speakers, times, accents  what the surroundings say, whose mouth, which time, and which word it is
    subjects, parties, turned          who does it, who is meant beside him, and what the other voice leaves out
    predicate, plans, scope            whether it is told, is done yet, and how far it reaches
    attachment, modifiers              to which clause or noun a phrase or a participle belongs
    clause, denial, counted, tally, tallies   what a denial stands on, and what a figure counts
    whole, quotation, part, proposition   the rules of the kinds, in the order in which they are asked
    result                             what is answered
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarize import calls
from summarize.agreement.accents import other_accent
from summarize.agreement.attachment import (
    other_altered,
    other_antecedent,
    other_clause,
    other_day,
    other_measure,
    other_place,
    other_subordinate,
)
from summarize.agreement.denial import is_met
from summarize.agreement.guard import in_order
from summarize.agreement.modifiers import other_modified
from summarize.agreement.part import long_runs, match_part
from summarize.agreement.parties import other_party
from summarize.agreement.plans import other_plan
from summarize.agreement.predicate import other_name, tells_main
from summarize.agreement.proposition import COUNTED, FIGURES, PARAPHRASE, match_proposition
from summarize.agreement.quotation import match_quotation, other_thing
from summarize.agreement.result import Agreement
from summarize.agreement.scope import (
    exchanged_counts,
    exchanged_objects,
    narrower,
    of_fewer,
    other_cause,
    other_frequency,
    other_multiple,
    other_share,
    other_start,
    other_whole,
)
from summarize.agreement.speakers import other_mouths
from summarize.agreement.statement import Statement, analyse
from summarize.agreement.subjects import longer_list, other_compared, other_doer, other_relative
from summarize.agreement.tallies import apart_in_time, other_tallies
from summarize.agreement.times import other_reading, other_time
from summarize.agreement.turned import other_deed
from summarize.agreement.view import Likelihood, View, dice, overlap
from summarize.agreement.whole import COVERAGE, clean_part, match_whole
from summarize.model import PROVABLE, SUPPORT, Difference, Match

__all__ = ["VERSION", "Agreement", "Likelihood", "Statement", "analyse", "compare", "judge"]

VERSION = 1
"""Raised whenever a kind could come out otherwise; a brief records it, and verify says where it differs."""

_PLAIN: frozenset[Match | None] = frozenset(("exact", "near", "quote", "partial", "conflict"))
"""Kinds that say more than a figure that differs elsewhere."""
_BESIDE = COUNTED | {"speaker", "word"}
"""What may differ besides where b is told in a but for a figure or a date."""
_TELLING = 0.5
"""Dice of two statements from which a difference is one of the same matter."""
_LIMITING = frozenset(("modality", "hedge", "condition", "quantifier"))
"""Kinds of difference that may hold for all that is said."""
_HALF = 0.5
"""The share of the smaller statement below which neither a whole nor a paraphrase of few words can be found."""
_RUN = 5
"""Words in a row below which no part is found by them alone."""
_HELD = 0.6
"""The share of the words of a that b tells, from which what speaks against them there is told."""
_MOST = 0.75
"""The share of the words of a that b tells, from which another date is one of the same matter."""
_LEAST = 0.1
"""The share of the smaller statement below which, without a quotation on both sides, no rule can find anything."""


def compare(a: str, b: str, *, language: str = "en") -> Agreement:
    """The kind that statement b would have as a source for statement a, its similarity and the differences.

    >>> compare("Six people were hurt.", "6 people were hurt.").kind
    'near'
    >>> compare("Six people were hurt.", "Nine people were hurt.").kind
    'conflict'

    Raises UsageError for what is no text.
    """
    language = calls.text(language, "language")
    return judge(analyse(calls.text(a, "a"), language), analyse(calls.text(b, "b"), language))


def judge(a: Statement, b: Statement, *, likelihood: Likelihood | None = None, floor: float = PARAPHRASE) -> Agreement:
    """As `compare`, of statements already taken apart.

    `likelihood` tells the similarity from the share of both that can be aligned, where a story knows better than the
    two texts alone; from `floor` on, a statement without differences is a paraphrase (0.0: whatever the similarity),
    and the likelier, the fewer shared words make one. All other kinds depend on the two texts alone.
    """
    if a.folded == b.folded and a.elements:
        return Agreement("exact", 1.0, (), ((0, len(a.text)),), (0, len(b.text)))
    if not a.core or not b.core:
        return Agreement(None, 0.0)
    if likelihood is None and floor and not (a.quotes and b.quotes) and overlap(a, b) < _LEAST:
        return Agreement(None, round(0.1 * dice(a, b), 6))
    view = View(a, b, likelihood, floor)
    far = likelihood is not None and _is_far(view)
    verdict = _counted(view, Agreement(None, view.similarity) if far else _matched(view))
    verdict = _told_otherwise(view, verdict)
    if verdict.kind == "quote" and (other := other_thing(view)) is not None:
        return replace(verdict, kind="related", differences=(other,))
    if verdict.kind in SUPPORT and verdict.kind != "quote":
        refusal = _asked(a, b) or other_mouths(view.a, view.b, view.vocabulary) or _refusal(view)
        if refusal is not None:
            return replace(verdict, kind="related", differences=(refusal,))
    if verdict.kind == "paraphrase" and not tells_main(view):
        return Agreement(None, view.similarity)
    return verdict


def _refusal(view: View) -> Difference | None:
    """What refuses every kind of support, wherever in two statements it stands."""
    return next((found for found in (test(view) for test in _REFUSALS) if found is not None), None)


_REFUSALS = (
    other_time,
    other_reading,
    other_name,
    other_doer,
    other_relative,
    other_compared,
    longer_list,
    other_accent,
    narrower,
    of_fewer,
    other_start,
    other_frequency,
    other_cause,
    other_share,
    other_whole,
    other_multiple,
    exchanged_counts,
    exchanged_objects,
    other_plan,
    other_deed,
    other_party,
    other_clause,
    other_antecedent,
    other_altered,
    other_subordinate,
    other_place,
    other_measure,
    other_day,
    other_modified,
)


def _is_far(view: View) -> bool:
    """Say whether no rule can find anything in two statements that a story holds for unlike.

    What needs no likeness is most of the smaller one, a run of words, or a quotation.
    """
    return (
        view.similarity < view.floor
        and view.overlap < _HALF
        and not (view.a.quotes and view.b.quotes)
        and all(run.words < _RUN for run in view.runs)
    )


def _counted(view: View, verdict: Agreement) -> Agreement:
    """The verdict, or a conflict where both statements count the same thing otherwise and nothing else is shared."""
    if verdict.kind in _PLAIN and verdict.kind != "partial":
        return verdict
    rivals = other_tallies(view)
    if verdict.kind == "partial":
        core = view.a.core
        rivals = [
            rival
            for rival in rivals
            if any(start <= core[i].start < end for i in rival.told for start, end in verdict.covers)
        ]
    if not rivals:
        return verdict
    covers = verdict.covers or ((0, len(view.a.text)),)
    differences = in_order([*verdict.differences, *(rival.difference for rival in rivals)])
    return Agreement("conflict", view.similarity, differences, covers, (0, len(view.b.text)))


def _told_otherwise(view: View, verdict: Agreement) -> Agreement:
    """The verdict, or a conflict where a tells all of the shorter b but for a figure or a date."""
    a, b = view.a, view.b
    if verdict.kind in _PLAIN or a.mass <= b.mass or overlap(a, b) < COVERAGE or not _facts(b) - _facts(a):
        return verdict
    mirror = View(b, a, None, view.floor)
    told = _proven(mirror, match_whole(mirror))
    if told is None or told.kind != "conflict" or any(item.kind not in _BESIDE for item in told.differences):
        return verdict
    differences = in_order(Difference(item.kind, item.source, item.brief) for item in told.differences)
    return Agreement("conflict", view.similarity, differences, (told.place,), (0, len(b.text)))


def _facts(statement: Statement) -> set[str]:
    return {element.key for element in statement.core if element.slot in ("number", "date")}


def _matched(view: View) -> Agreement:
    """The first rule that finds something, the strictest first."""
    told = match_whole(view)
    whole = _proven(view, told)
    quoted = match_quotation(view)
    if quoted is not None and quoted.kind != "quote":
        return quoted
    if whole is not None and whole.kind in ("exact", "near", "conflict"):
        return whole
    if quoted is None and whole is not None and whole.kind == "related":
        unproven = whole != told and _held(view) >= _HELD
        part = clean_part(view, whole, match_part(view)) or _in_other_words(view, whole)
        return part or (whole if unproven else _told(view, whole, whole.differences))
    other = quoted or whole or _proven(view, match_part(view) or match_proposition(view))
    verdict = other or Agreement(None, view.similarity)
    if verdict.kind != "related" or verdict in (quoted, whole):
        return verdict
    return _told(view, verdict, [item for item in verdict.differences if item.kind != "word"])


def _in_other_words(view: View, whole: Agreement) -> Agreement | None:
    """What two statements that share less than half of their words tell alike, though not all of a stands in b; None
    where what differs limits all that is said.
    """
    if view.dice >= _TELLING or any(item.kind in _LIMITING for item in whole.differences):
        return None
    found = match_proposition(view)
    return found if found is not None and found.kind == "paraphrase" else None


def _proven(view: View, verdict: Agreement | None) -> Agreement | None:
    """A conflict, if it is one: a denial that the other side does not meet proves nothing, nor does a question, nor a
    figure of another time or of what may be another matter.
    """
    if verdict is None or verdict.kind != "conflict":
        return verdict
    near = view.dice >= _TELLING
    dated = near or _held(view) >= _MOST
    met = (near or _held(view) >= _HELD) and is_met(view) and _asked(view.a, view.b) is None
    doubted = (FIGURES if dated else COUNTED).intersection([item.kind for item in verdict.differences])
    apart = bool(doubted) and (not near or apart_in_time(view))
    differences = in_order(
        Difference("word", item.brief, item.source)
        if (apart and item.kind in doubted)
        or (not met and item.kind == "negation" and not (item.brief and item.source))
        else item
        for item in verdict.differences
    )
    kind: Match = "conflict" if any(item.kind in PROVABLE for item in differences) else "related"
    return replace(verdict, kind=kind, differences=differences)


def _held(view: View) -> float:
    """The share of the content of a that has a partner in b."""
    content = [j >= 0 for element, j in zip(view.a.core, view.partners, strict=True) if element.content]
    return sum(content) / max(len(content), 1)


def _told(view: View, verdict: Agreement, differences: Sequence[Difference]) -> Agreement:
    """A refusal with the differences worth telling; nothing where there are none, or where two statements share less
    than half of their words: what differs, then, may be another matter.

    That words differ is no news of two statements that are worded differently. A long run of the same words is
    told whatever differs: who looks for the words finds them.
    """
    if long_runs(view):
        return verdict
    if not differences or view.dice < _TELLING:
        return Agreement(None, view.similarity)
    return replace(verdict, differences=tuple(differences))


def _asked(a: Statement, b: Statement) -> Difference | None:
    """What one side asks and the other states: a question bears nothing out."""
    asks, asked = (statement.text.rstrip("\"'”’»)] ").endswith(("?", "？", "؟")) for statement in (a, b))
    if asks == asked or ("?" in a.text and asked) or ("?" in b.text and asks):
        return None
    last = a.text.split()[-1] if asks else b.text.split()[-1]
    return Difference("modality", last if asks else "", "" if asks else last)
