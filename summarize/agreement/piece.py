"""The pieces that two statements share though they are worded differently, and what they tell.

A piece is a group of matched words that stand close together on both sides. It tells something where its words weigh
enough: less where the story makes it likely that the two say the same, more where they are scattered. Names weigh
little, as they tell who is spoken of; so does a phrase without a verb or a figure. What speaks against a piece is
asked of `contradiction`. A verb is known by its form and by the words before it; nothing here knows a grammar.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from summarize.agreement.element import Element
from summarize.agreement.facts import is_age
from summarize.agreement.statement import Statement
from summarize.agreement.view import View
from summarize.agreement.vocabulary import INFINITIVE, Vocabulary, for_language

APART, ACROSS = 3, 5
"""Words without a partner that may stand between two of a piece in statement a, and between their partners in b."""
SURE, LIKELY, UNLIKELY = 0.6, 3, 4
"""Similarity from which shared words tell something if they weigh as much, and what they weigh below it."""
SCATTERED = 1
"""How much more the words of several pieces weigh below it, of which none tells anything alone."""
VERB = 2
"""What a shared verb weighs beside what any word does: it says something of the others."""
FEWEST = 2
"""Words that tell something at least."""
UNSURE = 1
"""How much less a verb weighs where it is told less surely than in English, and how much more is asked there."""
AUXILIARIES = frozenset("will would may can must should".split())
"""Senses of modality that are no deeds."""
_FACTS = frozenset(("number", "date", "time"))
_SUBJECTS = frozenset("he she it they we i you who which il elle ils elles on er sie es wir ellos ellas".split())
_LIGHT = frozenset(
    """come go begin start begann begonnen beginnt commence commencer debute debuter comenzo comenzaron empezo
    empezaron""".split()
)
"""Verbs that say nothing without what follows them."""
_NO_VERBS = frozenset(
    """children men women people feet including following according regarding concerning citing during based related
    morning evening building meeting wedding united""".split()
)
_PREPOSITIONAL = frozenset("including following according regarding concerning citing during based".split())
"""Participles that only lead what comes after them."""
_ENDINGS = {
    "en": ("ed", "ing", "ize", "ise", "ify"),
    "fr": ("er", "ir", "ait", "ent", "ee", "ees", "ant", "era", "eront"),
    "es": ("ar", "er", "ir", "aron", "ieron", "ado", "ada", "ido", "ando", "iendo", "ara", "aran"),
}


class Piece(NamedTuple):
    """Pairs of positions in a and b, by their place in a."""

    pairs: tuple[tuple[int, int], ...]

    @property
    def a(self) -> list[int]:
        """The positions in statement a, in order."""
        return [i for i, _ in self.pairs]

    @property
    def b(self) -> list[int]:
        """The positions in statement b, in order."""
        return sorted(j for _, j in self.pairs)


def pieces(view: View) -> list[Piece]:
    """The pieces of two statements, by their place in a."""
    found: list[list[tuple[int, int]]] = []
    for i, j in enumerate(view.partners):
        if j < 0:
            continue
        if found and i - found[-1][-1][0] <= APART + 1 and abs(j - found[-1][-1][1]) <= ACROSS + 1:
            found[-1].append((i, j))
        else:
            found.append([(i, j)])
    return [Piece(tuple(pairs)) for pairs in found]


def telling(view: View) -> tuple[list[Piece], bool]:
    """The pieces that tell something, and whether they do so only together: then all of them are needed."""
    every = pieces(view)
    sure = view.similarity >= SURE
    least = (LIKELY if sure else UNLIKELY) + UNSURE * (view.a.language != "en")
    alone = [piece for piece in every if weight(view, piece.pairs) >= least]
    if alone:
        return alone, False
    pairs = [pair for piece in every for pair in piece.pairs]
    told = weight(view, pairs)
    least += 0 if sure else SCATTERED
    if told >= least and not any(_is_told(view, i, j) for i, j in pairs):
        told = len(plain_words(view, [i for i, _ in _said(view, pairs)]))
    return (every if told >= least else []), True


def _is_told(view: View, i: int, j: int) -> bool:
    """Say whether a pair tells what happened, or how many: without one, names and days are background."""
    return view.a.core[i].slot == "number" or shared_verb(view, i, j) or _wanted(view, i, j)


def weight(view: View, pairs: Sequence[tuple[int, int]]) -> int:
    """How much pairs of shared words tell: a word, figure or date counts one, a verb two more, all names together one.

    The names of a phrase without a verb or a figure count nothing: they are of what is spoken of. One word alone tells
    nothing, nor do a verb and a day, nor those of who speaks and how old somebody is, nor, without a verb, the object
    of another one or what only gives a reason or an occasion, "citing ...": it may be said of anything.
    """
    said = _said(view, pairs)
    if len(said) < FEWEST:
        return 0
    core = view.a.core
    facts = sum(core[i].slot in _FACTS for i, _ in said)
    deeds = [i for i, j in said if shared_verb(view, i, j)]
    if all(i in deeds or core[i].slot in ("date", "time") for i, _ in said) and len(deeds) < FEWEST:
        return 0
    verb = bool(deeds) or any(_wanted(view, i, j) for i, j in pairs)
    if not verb and any(core[i].word in _PREPOSITIONAL or _other_deed(view, i, j) for i, j in pairs):
        return 0
    named = any(core[i].name for i, _ in said) and (verb or facts > 0 or not _one_phrase(said))
    deed = VERB - UNSURE * (view.a.language != "en")
    return len(plain_words(view, [i for i, _ in said])) + facts + deed * verb + named


def _wanted(view: View, i: int, j: int) -> bool:
    """Say whether a pair is a verb of what somebody wants done, "ordered", and neither an auxiliary nor a noun."""
    both, nouns = (view.a.core[i], view.b.core[j]), view.vocabulary.nouns
    deed = any(item.slot == "modality" and item.sense not in AUXILIARIES for item in both)
    return deed and any(item.word not in nouns for item in both)


def _one_phrase(pairs: Sequence[tuple[int, int]]) -> bool:
    """Say whether shared words stand in a row on either side."""
    steps = [(k - i, m - j) for (i, j), (k, m) in pairwise(pairs)]
    return all(ours == 1 for ours, _ in steps) or all(theirs == 1 for _, theirs in steps)


def _other_deed(view: View, i: int, j: int) -> bool:
    """Say whether a shared word is the object of another verb on either side: "guards the rights", "hurts the rights".

    A word right before an article is taken for a verb.
    """
    return _is_object(view.a, i, view.partners) and _is_object(view.b, j, view.back)


def _is_object(statement: Statement, position: int, partners: Sequence[int]) -> bool:
    lead = statement.leads[position]
    if position == 0 or statement.parted[position] or partners[position - 1] >= 0:
        return False
    before = statement.core[position - 1]
    bare = all(word.slot in ("determiner", "pronoun") and word.key not in ("of", "s") for word in lead)
    return bool(lead) and bare and not before.slot and not before.name


def shared_verb(view: View, i: int, j: int) -> bool:
    """Say whether a pair is a verb on both sides; where its form tells on one, it may be one on the other."""
    ours, theirs = view.a.core[i], view.b.core[j]
    nouns = view.vocabulary.language == "de"
    if ours.key in _LIGHT or any(item.name and (nouns or not item.opening) for item in (ours, theirs)):
        return False
    if _bare_gerund(view.a, i) and _bare_gerund(view.b, j):
        return False
    leads = view.a.leads[i], view.b.leads[j]
    if not ours.slot and all(lead and lead[-1].key in INFINITIVE for lead in leads):
        return True
    verbs = is_verb(view.a, i, view.vocabulary), is_verb(view.b, j, view.vocabulary)
    if all(verbs) or ours.key != theirs.key:
        return all(verbs)
    return (verbs[0] and _may_be_verb(view.b, j)) or (verbs[1] and _may_be_verb(view.a, i))


def _bare_gerund(statement: Statement, position: int) -> bool:
    """Say whether a word in -ing follows no function word and may be part of a noun: "social media betting"."""
    return statement.core[position].word.endswith("ing") and not statement.leads[position]


def _may_be_verb(statement: Statement, position: int) -> bool:
    """Say whether nothing makes a noun of a word: "to close", "and close", but not "her close", "on close"."""
    lead = statement.leads[position]
    if any(word.slot == "determiner" for word in lead) or statement.core[position].word in _roles(statement):
        return False
    return not lead or lead[-1].key == "to" or lead[-1].slot == "link" or _subject(lead[-1])


def _roles(statement: Statement) -> frozenset[str]:
    return for_language(statement.language).roles


def _subject(word: Element) -> bool:
    """Say whether a function word is one before a verb; "on" is a subject in French only."""
    return word.slot == "auxiliary" or (word.slot != "preposition" and word.key in _SUBJECTS)


def _speakers(statement: Statement) -> frozenset[int]:
    """The positions of who speaks, with what stands between a name and the quotation, or follows it at the end."""
    core = statement.core
    found: set[int] = set()
    for attribution in statement.attributions:
        found.update(attribution.speaker)
        if not attribution.speaker:
            continue
        quoted = [end for _, end in statement.quotes if end <= core[attribution.verb].start]
        closes = statement.parted[attribution.verb] or attribution.verb > len(core) // 2
        if closes and attribution.speaker[0] > attribution.verb:
            found.update(range(attribution.verb, len(core)))
        if quoted:
            found.update(i for i in range(attribution.verb) if core[i].start >= quoted[-1])
    return frozenset(found)


def _said(view: View, pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those of some pairs that have content, and are neither of who speaks nor of an age."""
    core, speakers = view.a.core, _speakers(view.a)
    return [
        (i, j)
        for i, j in pairs
        if core[i].content and i not in speakers and core[i].word not in _PREPOSITIONAL and not tells_age(core, i)
    ]


def said_words(view: View, pairs: Sequence[tuple[int, int]]) -> list[int]:
    """The positions in a of those of some pairs that are plain words, of what is said."""
    return plain_words(view, [i for i, _ in _said(view, pairs)])


def tells_age(core: Sequence[Element], position: int) -> bool:
    """Say whether a word belongs to an age, which tells who is spoken of: "the 70-year-old owner", "six months old"."""
    if is_age(core[position]):
        return True
    number = position - (core[position].word == "old")
    return 0 <= number < len(core) - 1 and core[number].slot == "number" and core[number + 1].word == "old"


def plain_words(view: View, positions: Sequence[int]) -> list[int]:
    """Those of some positions of a that are no names, no offices or trades before a name, and no facts."""
    core, roles = view.a.core, view.vocabulary.roles
    return [
        i
        for i in positions
        if not core[i].slot and not core[i].name and core[i].word not in roles and not _before_name(view.a, i)
    ]


def _before_name(statement: Statement, position: int) -> bool:
    """Say whether a word stands right before a name: "baker Otto Berg"."""
    after = position + 1
    if after == len(statement.core) or statement.parted[after] or statement.leads[after]:
        return False
    return statement.core[after].name


def is_verb(statement: Statement, position: int, vocabulary: Vocabulary) -> bool:
    """Say whether a word looks like a verb: by its ending, an irregular form, or the word before it."""
    element = statement.core[position]
    if element.slot == "stage":
        return True
    if element.slot or element.word in vocabulary.roles or element.word in _NO_VERBS:
        return False
    lead = statement.leads[position]
    if any(word.slot == "determiner" for word in lead):
        return False
    if (vocabulary.language == "de" and element.word.isalpha()) or vocabulary.lemmas.get(
        element.word, element.word
    ) != element.word:
        return True
    if element.word.endswith(_ENDINGS.get(vocabulary.language, ())) and len(element.word) > 4:
        return vocabulary.language != "fr" or not element.word.endswith("ment")
    if lead:
        return _subject(lead[-1])
    return position > 0 and statement.core[position - 1].slot == "modality"
