"""The pieces that two statements share though they are worded differently: what they tell, and what speaks against it.

A piece is a group of matched words that stand close together on both sides. It tells something where a verb is shared
together with what it is said of, or many other words are; names, offices and scattered words tell nothing. What refuses
a piece stands inside it, right beside it, or governs it: what the rest of two statements says of other things is no
contradiction. A verb is known by its form and by the words before it; nothing here knows a grammar.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarize.agreement.context import around
from summarize.agreement.facts import WIDEST
from summarize.agreement.guard import compare_gap
from summarize.agreement.measures import same_dimension
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, excerpt, lead_words
from summarize.agreement.vocabulary import Vocabulary, for_language
from summarize.model import Difference

APART, ACROSS = 3, 5
"""Words without a partner that may stand between two of a piece in statement a, and between their partners in b."""
EDGE = 2
"""Words beside a piece, in its own clause, that are taken for rivals of each other."""
TOLD, PLAIN = 3, 5
"""Content words that tell something with a verb among them, and those that do without one, names not counted."""
MANY, COMMON, SHARE = 3, 3, 0.34
"""Content words of several pieces that tell something together, how many of them are no names, and their share."""
DENSE = 0.5
"""The share of the words in a piece that must be shared, on either side."""
_CONTRADICTING = frozenset(
    ("number", "unit", "date", "negation", "direction", "modality", "condition", "hedge", "quantifier")
)
_DOUBTING = frozenset(("negation", "hedge"))
_BE = frozenset("is are was were be been being am wird werden wurde wurden est sont fut ete fue fueron".split())
_SUBJECTS = frozenset("he she it they we i you who which il elle ils elles on er sie es wir ellos ellas".split())
_SAME_FORMS = frozenset("cut put hit set shut let quit split spread hurt cost burst cast shed".split())
_NO_VERBS = frozenset(
    """children men women people feet including following according regarding concerning during based related
    morning evening building meeting wedding united""".split()
)
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
    speakers = _speakers(view.a)
    content = [(i, j) for i, j in piece.pairs if view.a.core[i].content and i not in speakers]
    if len(content) < TOLD or min(_density(view.a, piece.a), _density(view.b, piece.b)) < DENSE:
        return False
    if len(plain_words(view, [i for i, _ in content])) >= PLAIN:
        return True
    return any(
        _shared_verb(view, i, j) and any(_one_clause(view.a, i, k) and _one_clause(view.b, j, m) for k, m in content)
        for i, j in content
    )


def _shared_verb(view: View, i: int, j: int) -> bool:
    """Say whether a pair is a verb on both sides."""
    if any(item.name and not item.opening for item in (view.a.core[i], view.b.core[j])):
        return False
    return is_verb(view.a, i, view.vocabulary) and is_verb(view.b, j, view.vocabulary)


def _speakers(statement: Statement) -> frozenset[int]:
    """The positions of who speaks, with what stands between a name and the quotation, or follows it at the end."""
    core = statement.core
    found: set[int] = set()
    for attribution in statement.attributions:
        found.update(attribution.speaker)
        if not attribution.speaker:
            continue
        if attribution.speaker[0] > attribution.verb > len(core) // 2:
            found.update(range(attribution.verb, len(core)))
        quoted = [end for _, end in statement.quotes if end <= core[attribution.verb].start]
        if quoted:
            found.update(i for i in range(attribution.verb) if core[i].start >= quoted[-1])
    return frozenset(found)


def plain_words(view: View, positions: Sequence[int]) -> list[int]:
    """Those of some positions of a that are no names, offices or facts."""
    core = view.a.core
    return [i for i in positions if not core[i].slot and not core[i].name and core[i].word not in view.vocabulary.roles]


def _one_clause(statement: Statement, position: int, other: int) -> bool:
    """Say whether no punctuation parts two different words."""
    low, high = min(position, other), max(position, other)
    return low < high and not any(statement.parted[low + 1 : high + 1])


def gathered(view: View, found: Sequence[Piece]) -> list[Piece]:
    """The pieces, where none tells anything alone but all of them do together; else none.

    They do with a shared verb anywhere, or if they hold a third of the shorter statement and not only names. Without a
    verb they do not where both statements give figures of one kind that differ.
    """
    core = view.a.core
    speakers = _speakers(view.a)
    content = [(i, j) for piece in found for i, j in piece.pairs if core[i].content and i not in speakers]
    if len(content) < MANY:
        return []
    if any(_shared_verb(view, i, j) for i, j in content):
        return list(found)
    shorter = min(sum(element.content for element in side.core) for side in (view.a, view.b))
    common = len(plain_words(view, [i for i, _ in content]))
    enough = common >= COMMON and len(content) >= max(SHARE * shorter, PLAIN)
    if not enough:
        return []
    ours = [item.sense for item, j in zip(core, view.partners, strict=True) if item.slot == "number" and j < 0]
    theirs = [item.sense for item, i in zip(view.b.core, view.back, strict=True) if item.slot == "number" and i < 0]
    rivals = any(same_dimension(left, right) for left in ours[:WIDEST] for right in theirs[:WIDEST])
    return [] if rivals else list(found)


def _density(statement: Statement, positions: Sequence[int]) -> float:
    """The share of content words between the first and the last of some positions that are among them."""
    inside = sum(element.content for element in statement.core[positions[0] : positions[-1] + 1])
    return sum(statement.core[position].content for position in positions) / inside


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
        return lead[-1].slot == "auxiliary" or lead[-1].key in _SUBJECTS
    return position > 0 and statement.core[position - 1].slot == "modality"


def contradictions(view: View, piece: Piece) -> list[Difference]:
    """What speaks against a piece: inside it, right beside it, and around it."""
    found = [*_exchanged(view, piece), *_other_leads(view, piece)]
    for (i, j), (right_i, right_j) in zip(piece.pairs, piece.pairs[1:], strict=False):
        left = [k for k in range(i + 1, right_i) if view.partners[k] < 0]
        found += _facts(view, left, [k for k in range(j + 1, right_j) if view.back[k] < 0])
    in_order = {j: right_j for (_, j), (_, right_j) in zip(piece.pairs, piece.pairs[1:], strict=False)}
    for j, right_j in zip(piece.b, piece.b[1:], strict=False):
        if in_order.get(j) != right_j:
            found += _facts(view, [], [k for k in range(j + 1, right_j) if view.back[k] < 0])
    first_a, last_a, first_b, last_b = piece.a[0], piece.a[-1], piece.b[0], piece.b[-1]
    before = _edge(view.a, view.partners, first_a, -1), _edge(view.b, view.back, first_b, -1)
    after = _edge(view.a, view.partners, last_a, 1), _edge(view.b, view.back, last_b, 1)
    found += [*_facts(view, *before), *_facts(view, *after), *_other_party(view, piece, before)]
    ours = around(view.a, first_a, last_a, view.vocabulary)
    theirs = around(view.b, first_b, last_b, view.vocabulary)
    known, told = {kind for kind, _ in ours.hard}, {kind for kind, _ in theirs.hard}
    open_end = any(element.slot == "modality" for element in view.b.core)
    found += [
        item
        for item in theirs.differences(ours=False)
        if item.kind not in known and (item.kind in _DOUBTING or (item.kind == "condition" and open_end))
    ]
    found += [item for item in ours.differences(ours=True) if item.kind == "negation" and item.kind not in told]
    return found


def _facts(view: View, left: Sequence[int], right: Sequence[int]) -> list[Difference]:
    """The contradictions among words that stand for each other.

    A quantifier is one only against another; a modality or a hedge only right before a shared verb or figure.
    """
    governing = any(_governs(view.a, i, view.partners) for i in left) or any(
        _governs(view.b, j, view.back) for j in right
    )
    return [
        item
        for item in compare_gap(view, left, right, framed=False).hard
        if item.kind in _CONTRADICTING
        and (item.kind != "quantifier" or (item.brief and item.source))
        and (item.kind not in ("modality", "hedge") or governing)
    ]


def _governs(statement: Statement, position: int, partners: Sequence[int]) -> bool:
    """Say whether the word after one is a verb or a figure that both statements share."""
    following = position + 1
    if following >= len(partners) or partners[following] < 0 or statement.parted[following]:
        return False
    return statement.core[following].slot == "number" or is_verb(statement, following, for_language(statement.language))


def _exchanged(view: View, piece: Piece) -> list[Difference]:
    """Who did it to whom: words on either side of a verb that changed sides, neither led, in the same voice."""
    bare = [pair for pair in piece.pairs if not _led(view.a, pair[0]) and not _led(view.b, pair[1])]
    for i, j in piece.pairs:
        if not is_verb(view.a, i, view.vocabulary) or _passive(view.a, i) != _passive(view.b, j):
            continue
        left = [pair for pair in bare if pair[0] < i and pair[1] > j]
        right = [pair for pair in bare if pair[0] > i and pair[1] < j]
        if left and right:
            ours, theirs = range(left[0][0], right[-1][0] + 1), range(right[0][1], left[-1][1] + 1)
            return [Difference("role", excerpt(view.a, ours), excerpt(view.b, theirs))]
    return []


def _passive(statement: Statement, position: int) -> bool:
    return any(word.key in _BE for word in statement.leads[position])


def _led(statement: Statement, position: int) -> bool:
    return any(word.slot == "preposition" for word in statement.leads[position])


def _other_leads(view: View, piece: Piece) -> list[Difference]:
    """Prepositions that say the contrary between the same two words: "before the vote" and "after the vote"."""
    found: list[Difference] = []
    for (i, j), (k, m) in zip(piece.pairs, piece.pairs[1:], strict=False):
        if (k, m) != (i + 1, j + 1):
            continue
        ours, theirs = lead_words(view.a, k, "preposition"), lead_words(view.b, m, "preposition")
        if any((x, y) in view.vocabulary.preposition_pairs for x in ours for y in theirs):
            found.append(
                Difference("direction", excerpt(view.a, [i, k], leads=True), excerpt(view.b, [j, m], leads=True))
            )
    return found


def _edge(statement: Statement, partners: Sequence[int], position: int, step: int) -> list[int]:
    """The words without a partner next to a piece, in its own clause."""
    found: list[int] = []
    while len(found) < EDGE:
        parted = statement.parted[position if step < 0 else position + 1]
        position += step
        if parted or not 0 <= position < len(partners) or partners[position] >= 0:
            break
        found.append(position)
    return found[::step]


def _other_party(view: View, piece: Piece, before: tuple[list[int], list[int]]) -> list[Difference]:
    """Another name right before the same verb on either side: somebody else did it."""
    left, right = before
    i, j = piece.a[0], piece.b[0]
    if not left or not right or view.partners[i] != j or view.a.leads[i] or view.b.leads[j]:
        return []
    if view.a.core[left[-1]].name and view.b.core[right[-1]].name and _shared_verb(view, i, j):
        return [Difference("name", excerpt(view.a, left[-1:]), excerpt(view.b, right[-1:]))]
    return []
