"""The pieces that two statements share though they are worded differently, and what they tell.

A piece is a group of matched words that stand close together on both sides. It tells something where a verb is shared
together with what it is said of, or many other words are; names and offices tell nothing, scattered words only many
together. How many is less where the story makes it likely that the two say the same. What speaks against a piece is
asked of `contradiction`. A verb is known by its form and by the words before it; nothing here knows a grammar.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarize.agreement.element import Element
from summarize.agreement.facts import WIDEST
from summarize.agreement.measures import same_dimension
from summarize.agreement.statement import Statement
from summarize.agreement.view import View
from summarize.agreement.vocabulary import Vocabulary, for_language

APART, ACROSS = 3, 5
"""Words without a partner that may stand between two of a piece in statement a, and between their partners in b."""
TOLD, PLAIN = 3, 5
"""Content words that tell something with a verb among them, and those that do without one, names not counted."""
MANY, HALF = 5, 0.5
"""Content words of several pieces that tell something together, or what share of the shorter statement does."""
COMMON, SHARE = 3, 0.34
"""How many of them are no names where no verb is shared, and what share of the shorter statement they are then."""
LIKELY, FEW, NAMELESS = 0.55, 4, 2
"""Similarity from which so few tell something with a verb; and how many are no names where none is shared."""
DENSE, SOLID = 0.5, 0.75
"""The share of the words in a piece that must be shared, on either side; and where all but few are."""
_SUBJECTS = frozenset("he she it they we i you who which il elle ils elles on er sie es wir ellos ellas".split())
_LIGHT = frozenset("come go".split())
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


def tells(view: View, piece: Piece) -> bool:
    """Say whether a piece holds a verb beside what it is said of, or a long row of words that are no names."""
    content = _said(view, piece.pairs)
    if len(content) < TOLD or _density(view, piece) < DENSE:
        return False
    if len(plain_words(view, [i for i, _ in content])) >= PLAIN and not _other_deed(view, piece):
        return True
    return any(
        shared_verb(view, i, j) and any(_one_clause(view.a, i, k) and _one_clause(view.b, j, m) for k, m in content)
        for i, j in content
    )


def shared_verb(view: View, i: int, j: int) -> bool:
    """Say whether a pair is a verb on both sides; where its form tells on one, it may be one on the other."""
    ours, theirs = view.a.core[i], view.b.core[j]
    nouns = view.vocabulary.language == "de"
    if ours.key in _LIGHT or any(item.name and (nouns or not item.opening) for item in (ours, theirs)):
        return False
    if _bare_gerund(view.a, i) and _bare_gerund(view.b, j):
        return False
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
        if core[i].content and i not in speakers and core[i].word not in _PREPOSITIONAL and not is_age(core, i)
    ]


def is_age(core: Sequence[Element], position: int) -> bool:
    """Say whether a word belongs to an age, which tells who is spoken of: "the 70-year-old owner"."""
    number = position - (core[position].word == "old")
    return 0 <= number < len(core) - 1 and core[number].slot == "number" and core[number + 1].word == "old"


def _other_deed(view: View, piece: Piece) -> bool:
    """Say whether the same thing is the object of another verb on either side: "guards the rights", "hurts the rights".

    A word right before an article is taken for a verb.
    """
    i, j = piece.a[0], piece.b[0]
    return view.partners[i] == j and _is_object(view.a, i, view.partners) and _is_object(view.b, j, view.back)


def _is_object(statement: Statement, position: int, partners: Sequence[int]) -> bool:
    lead = statement.leads[position]
    if position == 0 or statement.parted[position] or partners[position - 1] >= 0:
        return False
    before = statement.core[position - 1]
    bare = all(word.slot in ("determiner", "pronoun") and word.key not in ("of", "s") for word in lead)
    return bool(lead) and bare and not before.slot and not before.name


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


def _one_clause(statement: Statement, position: int, other: int) -> bool:
    """Say whether no punctuation parts two different words."""
    low, high = min(position, other), max(position, other)
    return low < high and not any(statement.parted[low + 1 : high + 1])


def gathered(view: View, found: Sequence[Piece]) -> list[Piece]:
    """The pieces, where none tells anything alone but all of them do together; else none.

    They do with a shared verb anywhere, or if they hold much of the shorter statement and not only names. Without a
    verb they do not where both statements give figures of one kind that differ.
    """
    content = _said(view, [pair for piece in found for pair in piece.pairs])
    shorter = min(sum(element.content for element in side.core) for side in (view.a, view.b))
    likely = view.similarity >= LIKELY
    if len(content) < min(FEW if likely else MANY, max(TOLD, HALF * shorter)):
        return []
    if any(shared_verb(view, i, j) for i, j in content):
        return list(found)
    if _rival_figures(view) or any(_other_deed(view, piece) for piece in found):
        return []
    common = len(plain_words(view, [i for i, _ in content]))
    if len(content) >= MANY and (
        common >= NAMELESS if likely else common >= COMMON and len(content) >= SHARE * shorter
    ):
        return list(found)
    return [piece for piece in found if _solid(view, piece)] if likely else []


def _solid(view: View, piece: Piece) -> bool:
    """Say whether a piece is a phrase with no gap to speak of and not of names: "on suspicion of armed robbery".

    What only gives a reason or an occasion, "citing ...", may be said of anything.
    """
    content = _said(view, piece.pairs)
    if any(view.a.core[i].word in _PREPOSITIONAL for i in piece.a):
        return False
    return len(plain_words(view, [i for i, _ in content])) >= TOLD and _density(view, piece) >= SOLID


def _rival_figures(view: View) -> bool:
    """Say whether both statements give figures of one kind that the other does not."""
    ours = [item.sense for item, j in zip(view.a.core, view.partners, strict=True) if item.slot == "number" and j < 0]
    theirs = [item.sense for item, i in zip(view.b.core, view.back, strict=True) if item.slot == "number" and i < 0]
    return any(same_dimension(left, right) for left in ours[:WIDEST] for right in theirs[:WIDEST])


def _density(view: View, piece: Piece) -> float:
    """The share of content words between the first and the last of a piece that are in it, on the looser side."""
    shares = []
    for statement, positions in ((view.a, piece.a), (view.b, piece.b)):
        inside = sum(element.content for element in statement.core[positions[0] : positions[-1] + 1])
        shares.append(sum(statement.core[position].content for position in positions) / inside if inside else 0.0)
    return min(shares)


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
        return True
    if lead:
        return _subject(lead[-1])
    return position > 0 and statement.core[position - 1].slot == "modality"
