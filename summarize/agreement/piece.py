"""The pieces that two statements share though they are worded differently, and what they tell.

A piece is a group of matched words that stand close together on both sides. It tells something where its words weigh
enough: less where the story makes it likely that the two say the same, more where they are scattered. Names weigh
little, as they tell who is spoken of; so does a phrase without a verb or a figure. What speaks against a piece is
asked of `contradiction`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from summarize.agreement.statement import Statement
from summarize.agreement.verbs import AUXILIARIES, PREPOSITIONAL
from summarize.agreement.view import View

APART, ACROSS = 3, 5
"""Words without a partner that may stand between two of a piece in statement a, and between their partners in b."""
SURE, LIKELY, UNLIKELY = 0.6, 3, 5
"""Similarity from which shared words tell something if they weigh as much, and what they weigh below it."""
SCATTERED = 1
"""How much more the words of several pieces weigh below it, of which none tells anything alone."""
VERB = 2
"""What a shared verb weighs beside what any word does: it says something of the others."""
FEWEST = 2
"""Words that tell something at least."""
UNSURE = 1
"""How much less a verb weighs where it is told less surely than in English, and how much more is asked there."""
_FACTS = frozenset(("number", "date", "time"))


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
    for i, j in view.kindred:
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
        told = len(said_words(view, pairs))
    return (every if told >= least else []), True


def _is_told(view: View, i: int, j: int) -> bool:
    """Say whether a pair tells what happened, or how many: without one, names and days are background."""
    return view.a.core[i].slot == "number" or i in view.deeds or _wanted(view, i, j)


def weight(view: View, pairs: Sequence[tuple[int, int]]) -> int:
    """How much pairs of shared words tell: a word, figure or date counts one, a verb two more, all names together one.

    The names of a phrase without a verb or a figure count nothing: they are of what is spoken of. One word alone tells
    nothing, nor do a verb and a day, nor those of who speaks and how old somebody is, nor, without a verb, the object
    of another one or what only gives a reason or an occasion, "citing ...": it may be said of anything.
    """
    said = _said(view, pairs) if len(pairs) >= FEWEST else []
    if len(said) < FEWEST:
        return 0
    core, plain = view.a.core, view.a.plain
    facts = sum([core[i].slot in _FACTS for i, _ in said])
    deeds = [i for i, _ in said if i in view.deeds]
    if all(i in deeds or core[i].slot in ("date", "time") for i, _ in said) and len(deeds) < FEWEST:
        return 0
    verb = bool(deeds) or any(_wanted(view, i, j) for i, j in pairs)
    if not verb and any(core[i].word in PREPOSITIONAL or _other_deed(view, i, j) for i, j in pairs):
        return 0
    named = any(core[i].name for i, _ in said) and (verb or facts > 0 or not _one_phrase(said))
    deed = VERB - UNSURE * (view.a.language != "en")
    return sum([i in plain for i, _ in said]) + facts + deed * verb + named


def _wanted(view: View, i: int, j: int) -> bool:
    """Say whether a pair is a verb of what somebody wants done, "ordered", and neither an auxiliary nor a noun."""
    both, nouns = (view.a.core[i], view.b.core[j]), view.vocabulary.nouns
    if "modality" not in (both[0].slot, both[1].slot):
        return False
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


def _said(view: View, pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those of some pairs that have content, and are neither of who speaks nor of an age."""
    return [pair for pair in pairs if pair[0] in view.a.told]


def said_words(view: View, pairs: Sequence[tuple[int, int]]) -> list[int]:
    """The positions in a of those of some pairs that are plain words, of what is said."""
    return [i for i, _ in _said(view, pairs) if i in view.a.plain]
