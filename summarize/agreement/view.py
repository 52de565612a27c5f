"""Two statements side by side: what the rules of matching ask of them.

Positions are those of the cores. Quotes from a statement are whole stretches of its text, readable as they stand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from math import exp, log1p
from typing import NamedTuple, TypeAlias

from rapidfuzz.distance import Indel

from summarize.agreement.alignment import Block, align
from summarize.agreement.compounds import one_spelling
from summarize.agreement.fields import Senses
from summarize.agreement.statement import Statement
from summarize.agreement.verbs import leads_verb
from summarize.agreement.vocabulary import for_language
from summarize.model import Difference

Likelihood = Callable[[float], float]
"""From the share of both cores that has a partner to a similarity in [0, 1]."""


class Run(NamedTuple):
    """Equal words in a row: the positions in both cores where it begins, its length there, and all its words."""

    a: int
    b: int
    length: int
    words: int


class View:
    """Two aligned statements."""

    def __init__(self, a: Statement, b: Statement, likelihood: Likelihood | None, floor: float) -> None:
        self.a, self.b = a, b = one_spelling(a, b)
        self.alignment = align(a.keys, b.keys, a.families, b.families)
        self.partners = self.alignment.partners
        self.back = self.alignment.back
        self.pairs = tuple([(i, j) for i, j in enumerate(self.partners) if j >= 0])
        self.vocabulary = for_language(a.language)
        self.floor = floor
        self.runs = _runs(a, b, self.alignment.blocks)
        self.likelihood = likelihood

    @cached_property
    def similarity(self) -> float:
        """What is reported of the two: by the story where it knows, else by their words."""
        if self.likelihood is None:
            return likeness(self)
        return self.likelihood(2 * len(self.pairs) / (len(self.a.core) + len(self.b.core)))

    @cached_property
    def overlap(self) -> float:
        """The share of the smaller one's roots that the other has, in [0, 1]."""
        return overlap(self.a, self.b)

    @cached_property
    def dice(self) -> float:
        """Twice the shared roots over all roots, in [0, 1]."""
        return dice(self.a, self.b)

    @cached_property
    def verbs(self) -> frozenset[int]:
        """The positions in a of shared words that are verbs on both sides."""
        ours, theirs = self.a.verbs | self.a.infinitives, self.b.verbs
        return frozenset([i for i, j in self.pairs if (i in ours or j in theirs) and _is_shared_verb(self, i, j)])

    @cached_property
    def kindred(self) -> tuple[tuple[int, int], ...]:
        """The pairs, and those of words left over that tell one sense of a field, by their place in a."""
        ours, theirs = self.senses_left
        taken: set[int] = set()
        found: list[tuple[int, int]] = []
        for i, told in ours if theirs else ():
            for j, other in theirs:
                if j not in taken and told & other:
                    found.append((i, j))
                    taken.add(j)
                    break
        return tuple(sorted((*self.pairs, *found))) if found else self.pairs

    @cached_property
    def senses_left(self) -> tuple[list[tuple[int, Senses]], list[tuple[int, Senses]]]:
        """The positions in a and in b of words without a partner that stand in a field, with their senses there."""
        return _senses_left(self.a, self.partners), _senses_left(self.b, self.back)

    @cached_property
    def deeds(self) -> frozenset[int]:
        """The positions in a of kindred words that are verbs on both sides, and no part of a compound: "high-rise"."""
        both = [i for i, j in self.kindred if self.partners[i] < 0 and i in self.a.verbs and j in self.b.verbs]
        return self.verbs.union(both) - self.a.hyphened

    @cached_property
    def sides_left(self) -> tuple[frozenset[str], frozenset[str]]:
        """What the words of a that have no partner are opposites of, and those of b."""
        return _sides_left(self.a, self.partners), _sides_left(self.b, self.back)


def _senses_left(statement: Statement, partners: Sequence[int]) -> list[tuple[int, Senses]]:
    return [(at, told) for at, told in statement.senses if partners[at] < 0]


def _sides_left(statement: Statement, partners: Sequence[int]) -> frozenset[str]:
    left = (element for element, partner in zip(statement.core, partners, strict=True) if partner < 0)
    return frozenset(side for element in left for side in element.sides)


_LIGHT = frozenset(
    """come go begin start begann begonnen beginnt commence commencer debute debuter comenzo comenzaron empezo
    empezaron""".split()
)
"""Verbs that say nothing without what follows them."""


def _is_shared_verb(view: View, i: int, j: int) -> bool:
    """Say whether a pair is a verb on both sides; where its form tells on one, it may be one on the other."""
    ours, theirs = view.a.core[i], view.b.core[j]
    nouns = view.vocabulary.language == "de"
    if ours.key in _LIGHT or (ours.name and (nouns or not ours.opening)):
        return False
    if (theirs.name and (nouns or not theirs.opening)) or (_bare_gerund(view.a, i) and _bare_gerund(view.b, j)):
        return False
    if not ours.slot and i in view.a.infinitives and j in view.b.infinitives:
        return True
    verbs = i in view.a.verbs, j in view.b.verbs
    if all(verbs) or ours.key != theirs.key:
        return all(verbs)
    roles = view.vocabulary.roles
    return (verbs[0] and _may_be_verb(view.b, j, roles)) or (verbs[1] and _may_be_verb(view.a, i, roles))


def _bare_gerund(statement: Statement, position: int) -> bool:
    """Say whether a word in -ing follows no function word and may be part of a noun: "social media betting"."""
    return not statement.leads[position] and statement.core[position].word.endswith("ing")


def _may_be_verb(statement: Statement, position: int, roles: frozenset[str]) -> bool:
    """Say whether nothing makes a noun of a word: "to close", "and close", but not "her close", "on close"."""
    lead = statement.leads[position]
    if any(word.slot == "determiner" for word in lead) or statement.core[position].word in roles:
        return False
    return not lead or lead[-1].key == "to" or lead[-1].slot == "link" or leads_verb(lead[-1])


def excerpt(statement: Statement, positions: Iterable[int], *, leads: bool = False) -> str:
    """The words at some positions of a core as they stand in the text, "..." where others are left out between.

    With `leads` the prepositions before the first of them belong to it.
    """
    ordered = sorted(set(positions))
    if not ordered:
        return ""
    parts: list[str] = []
    start = previous = ordered[0]
    for position in [*ordered[1:], -1]:
        if position >= 0 and position <= previous + 1:
            previous = position
            continue
        first = statement.core[start].start
        lead = statement.leads[start]
        if leads and lead:
            first = lead[0].start
        parts.append(" ".join(statement.text[first : statement.core[previous].end].split()))
        start = previous = position
    return " ... ".join(parts)


def led(view: View, i: int, j: int, kind: str = "word") -> Difference:
    """The difference of two shared words by the function words before them."""
    return Difference(kind, excerpt(view.a, [i], leads=True), excerpt(view.b, [j], leads=True))


Found: TypeAlias = tuple[Sequence[int], Sequence[int]]
"""Positions in the core of a, and of b."""


def opposed(view: View, these: Found, those: Found, kind: str, *, leads: bool = False) -> Difference | None:
    """The difference of one thing that stands on one side alone and another that stands on the other side alone."""
    for one, other in ((these, those), (those, these)):
        if one[0] and other[1] and not (one[1] or other[0]):
            return Difference(kind, excerpt(view.a, one[0], leads=leads), excerpt(view.b, other[1], leads=leads))
    return None


def lead_words(statement: Statement, position: int, slot: str) -> list[str]:
    """The keys of the function words of a slot before a position."""
    return [word.key for word in statement.leads[position] if word.slot == slot]


def overlap(a: Statement, b: Statement) -> float:
    """The share of the smaller statement's roots that the other has, in [0, 1]; cheap."""
    return _shared(a, b) / max(min(a.mass, b.mass), 1)


def dice(a: Statement, b: Statement) -> float:
    """Twice the shared roots over all roots, in [0, 1] (Dice 1945)."""
    return 2 * _shared(a, b) / max(a.mass + b.mass, 1)


def _shared(a: Statement, b: Statement) -> int:
    """How many roots two statements share."""
    return sum([min(a.roots[root], b.roots[root]) for root in a.roots.keys() & b.roots.keys()])


# The fit: log-odds = BIAS + the measures, each times its weight. A long run counts against, because words shared in
# one piece while the rest differs tell of copying more than of one meaning.
_BIAS, _CORE, _WORDS, _ORDER, _RUN, _LENGTH, _NUMBERS = -2.39, 3.80, 2.76, 3.78, -1.14, -0.15, -0.11


def likeness(view: View) -> float:
    """How likely two statements are to say the same by their words alone, in [0, 1].

    A logistic mix of the core elements and the words that both share, their order, the longest common run, and by how
    many words and numbers they differ; fitted once on pairs of news sentences in which people had marked which mean
    the same.
    """
    a, b = view.a, view.b
    core = len(view.pairs) / max(len(a.core), len(b.core))
    words = len(a.words & b.words) / len(a.words | b.words)
    order = Indel.normalized_similarity(
        [element.word for element in a.elements], [element.word for element in b.elements]
    )
    longest = max((run.words for run in view.runs), default=0)
    length, numbers = abs(len(a.elements) - len(b.elements)), len(a.numbers ^ b.numbers)
    odds = _BIAS + _CORE * core + _WORDS * words + _ORDER * order + _RUN * log1p(longest)
    odds += _LENGTH * min(length, 60) + _NUMBERS * min(numbers, 20)
    return round(1 / (1 + exp(-odds)), 6)


def _runs(a: Statement, b: Statement, blocks: Sequence[Block]) -> list[Run]:
    """The blocks of an alignment as runs of equal words, cut where a function word or a form between differs."""
    runs: list[Run] = []
    for first, other, length in blocks:
        start = words = 0
        for offset in range(length):
            i, j = first + offset, other + offset
            led = a.lead_keys[i]
            same = led == b.lead_keys[j] and a.core[i].word == b.core[j].word
            if not same and offset > start:
                runs.append(Run(first + start, other + start, offset - start, words))
                start, words = offset, 0
            words += a.core[i].words + (len(led) if same or offset > start else 0)
        runs.append(Run(first + start, other + start, length - start, words))
    return runs


def hull(statement: Statement, positions: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """The stretches of text that some positions hold, neighbours joined."""
    ranges: list[tuple[int, int]] = []
    last = -9
    for position in positions:
        element = statement.core[position]
        if ranges and position - last == 1:
            ranges[-1] = (ranges[-1][0], element.end)
        else:
            ranges.append((element.start, element.end))
        last = position
    return tuple(ranges)
