"""Do two statements agree? The fact guard of the whole house, in pure Python: no numpy, no nltk, no files.

`compare(a, b)` says which kind statement b would have as a source for statement a, how similar they are, and in
what they differ. A pure function of two texts, a language and, where given, the weight of words in a story: what
`citing` decides with it, `verifying` decides again. It does not know the world: two names for one man differ.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from summarize.agreement.alignment import Alignment, Gap, Run, align
from summarize.agreement.guard import PROVABLE, in_order, negating, slot_differences, word_differences
from summarize.agreement.statement import Element, Statement, analyse, root
from summarize.agreement.vocabulary import Vocabulary, for_language
from summarize.model import Difference, Match
from summarize.typography import at_word_limits, fold

__all__ = ["VERSION", "Agreement", "compare", "judge"]

VERSION = 1
"""Raised whenever a kind could come out otherwise; a brief records it, and verify says where it differs."""

RUN_WORDS = 8
RUN_CONTENT = 4
"""A shared run this long is a true support in 19 cases of 20."""
QUOTE_WORDS = 5
QUOTE_SHARE = 0.8
PARAPHRASE = 0.62
"""Similarity from which a statement without differences is taken for the same proposition."""

Likelihood = Callable[[int], float]
"""From the length of the longest common run, in elements, to a similarity in [0, 1]."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """What statement b is to statement a.

    `kind` is None where b is no source for a at all; `origin` never occurs. `similarity` is in [0, 1]. `covers` are
    code point ranges of a that b speaks to; `place` is the range of b that does.
    """

    kind: Match | None
    similarity: float
    differences: tuple[Difference, ...] = ()
    covers: tuple[tuple[int, int], ...] = ()
    place: tuple[int, int] = (0, 0)


def compare(a: str, b: str, *, language: str = "en") -> Agreement:
    """The kind that statement b would have as a source for statement a, its similarity and the differences.

    >>> compare("Six people were hurt.", "6 people were hurt.").kind
    'near'
    >>> compare("Six people were hurt.", "Nine people were hurt.").kind
    'conflict'
    """
    return judge(analyse(a, language), analyse(b, language))


def judge(
    a: Statement, b: Statement, *, likelihood: Likelihood | None = None, floor: float = PARAPHRASE
) -> Agreement:
    """As `compare`, of statements already taken apart.

    `likelihood` tells the similarity from the longest common run of elements, where a story knows better than the
    two texts alone; from `floor` on, a statement without differences is a paraphrase (0.0: whatever the similarity).
    """
    if not a.elements or not b.elements:
        return Agreement(None, 0.0)
    vocabulary = for_language(a.language)
    whole_a, whole_b = ((0, len(a.text)),), (0, len(b.text))
    if fold(a.text) == fold(b.text):
        return Agreement("exact", 1.0, (), whole_a, whole_b)
    alignment = align(a.keys, b.keys)
    view = _View(a, b, alignment, vocabulary, likelihood, floor)
    return (
        _statement_match(view)
        or _quotation_match(view)
        or _run_match(view)
        or _proposition_match(view)
        or Agreement(None, view.similarity)
    )


class _View:
    """Two aligned statements, and what the rules below ask of them."""

    def __init__(
        self,
        a: Statement,
        b: Statement,
        alignment: Alignment,
        vocabulary: Vocabulary,
        likelihood: Likelihood | None,
        floor: float,
    ) -> None:
        self.a = a
        self.b = b
        self.alignment = alignment
        self.vocabulary = vocabulary
        self.floor = floor
        longest = max((run.length for run in alignment.runs), default=0)
        self.similarity = likelihood(longest) if likelihood else similarity(a, b, longest)

    def left(self, gap: Gap, side: str) -> list[Element]:
        """The unmatched elements of one side of a gap, moved ones left out."""
        moved = {pair[0 if side == "a" else 1] for pair in self.alignment.moved}
        statement, start, end = (
            (self.a, gap.a_start, gap.a_end) if side == "a" else (self.b, gap.b_start, gap.b_end)
        )
        return [statement.elements[index] for index in range(start, end) if index not in moved]

    def differences(self, gap: Gap) -> list[Difference]:
        """What the two sides of one gap differ in."""
        left, right = self.left(gap, "a"), self.left(gap, "b")
        texts = self.a.text, self.b.text
        found = slot_differences(left, right, *texts, self.vocabulary)
        words = word_differences(left, right, *texts, self.vocabulary)
        if found and {item.kind for item in found} & {"number", "date", "direction", "unit"} and words:
            slotted = {"number", "date", "time", "opposite"}
            words = word_differences(
                [element for element in left if element.slot not in slotted],
                [element for element in right if element.slot not in slotted],
                *texts,
                self.vocabulary,
            )
        if words and self._beside_speech(gap, left, right):
            words = [Difference("speaker", item.brief, item.source) for item in words]
        left_turns, right_turns = negating(left, self.vocabulary), negating(right, self.vocabulary)
        if bool(left_turns) != bool(right_turns):
            found.append(Difference("negation", _words(left_turns, self.a), _words(right_turns, self.b)))
        return found + words

    def _beside_speech(self, gap: Gap, left: Sequence[Element], right: Sequence[Element]) -> bool:
        """Say whether a gap stands where a speaker is named: beside a verb of saying."""
        if any(element.slot == "speech" for element in (*left, *right)):
            return True
        near = self.a.elements[max(gap.a_start - 2, 0) : gap.a_start] + self.a.elements[gap.a_end : gap.a_end + 2]
        return any(element.slot == "speech" for element in near)


def similarity(a: Statement, b: Statement, longest: int) -> float:
    """How much two statements share, in [0, 1]: Dice of word roots, share of a, longest run; 1 if all is shared."""
    left, right = _roots(a), _roots(b)
    shared = sum(min(count, right.get(key, 0)) for key, count in left.items())
    a_mass, b_mass = sum(left.values()), sum(right.values())
    if not a_mass or not b_mass:
        return 0.0
    run = min(longest, 10) / min(10, len(a.elements))
    return min(1.0, 0.5 * 2 * shared / (a_mass + b_mass) + 0.35 * shared / a_mass + 0.15 * min(run, 1.0))


def _roots(statement: Statement) -> dict[str, int]:
    counts: dict[str, int] = {}
    for element in statement.elements:
        if element.content:
            key = root(element.key) if element.key[0] not in "#@" else element.key
            counts[key] = counts.get(key, 0) + 1
    return counts


def _statement_match(view: _View) -> Agreement | None:
    """`near`, or `exact` for a clause: all of a stands in one stretch of b, and nothing else does.

    What stands in the stretch beside it is a difference; what stands around it may deny, doubt, condition or
    attribute it.
    """
    runs = view.alignment.runs
    if not runs:
        return None
    matched = sum(run.length for run in runs) + len(view.alignment.moved)
    content = sum(element.content for element in view.a.elements) or 1
    held = sum(
        element.content for run in runs for element in view.a.elements[run.a : run.a + run.length]
    ) + sum(view.a.elements[i].content for i, _ in view.alignment.moved)
    facts = _fact_pairs(view)
    if matched < 2 or (held + facts) / content < 0.6:
        return None
    inner = view.alignment.gaps[1:-1]
    found = [item for gap in inner for item in view.differences(gap)]
    found += _edge_differences(view)
    found += _order_differences(view)
    unknown = [item for item in found if item.kind in ("word", "name")]
    missing = content - held - facts
    if unknown and (missing > max(1, content // 4) or len(unknown) > 2):
        return None
    if not found and missing > 0:
        return None
    first, last = _region(view)
    start, end = _place(view, first, last)
    context = [] if _whole(view, first, last) else _context(view.b, first, last, view.vocabulary)
    if not found and not context:
        kind: Match = "near"
        if _verbatim(view.a.text, view.b.text):
            kind = "exact"
        return Agreement(kind, max(view.similarity, 0.9), (), ((0, len(view.a.text)),), (start, end))
    return _refused(view, [*found, *context], ((0, len(view.a.text)),), (start, end))


def _fact_pairs(view: _View) -> int:
    """How many facts of a have a rival of their own slot in the same gap: they would match but for their value."""
    count = 0
    for gap in view.alignment.gaps:
        right = [element.slot for element in view.left(gap, "b")]
        for element in view.left(gap, "a"):
            if element.content and element.slot in ("number", "date", "time", "opposite") and element.slot in right:
                right.remove(element.slot)
                count += 1
    return count


def _region(view: _View) -> tuple[int, int]:
    """The first and last element of b that a matches or that answers a's first and last words."""
    runs, gaps = view.alignment.runs, view.alignment.gaps
    first, last = runs[0].b, runs[-1].b + runs[-1].length - 1
    if gaps[0].a_end > gaps[0].a_start and _answers(view, gaps[0]):
        first = max(gaps[0].b_end - (gaps[0].a_end - gaps[0].a_start), gaps[0].b_start)
    if gaps[-1].a_end > gaps[-1].a_start and _answers(view, gaps[-1]):
        last = min(gaps[-1].b_start + (gaps[-1].a_end - gaps[-1].a_start), gaps[-1].b_end) - 1
    moved = [position for _, position in view.alignment.moved]
    return min([first, *moved]), max([last, *moved])


def _answers(view: _View, gap: Gap) -> bool:
    return gap.b_end > gap.b_start


def _edge_differences(view: _View) -> list[Difference]:
    """The differences before the first run and after the last: a's leftovers against as much of b beside them."""
    found: list[Difference] = []
    first, last = view.alignment.gaps[0], view.alignment.gaps[-1]
    if view.left(first, "a"):
        reach = first.a_end - first.a_start + 1
        found += view.differences(first._replace(b_start=max(first.b_start, first.b_end - reach)))
    if view.left(last, "a") and len(view.alignment.gaps) > 1:
        reach = last.a_end - last.a_start + 1
        found += view.differences(last._replace(b_end=min(last.b_end, last.b_start + reach)))
    return found


def _order_differences(view: _View) -> list[Difference]:
    """A role where words that both share have changed places: who did it to whom.

    A date, a time or an attribution may stand anywhere.
    """
    moved = [
        (i, j)
        for i, j in view.alignment.moved
        if view.a.elements[i].content and view.a.elements[i].slot not in ("date", "time", "speech")
    ]
    if not moved or _moved_together(view, [i for i, _ in moved], [j for _, j in moved]):
        return []
    left = [view.a.elements[i] for i, _ in moved]
    right = [view.b.elements[j] for _, j in moved]
    return [Difference("role", _words(left, view.a), _words(right, view.b))]


def _moved_together(view: _View, left: Sequence[int], right: Sequence[int]) -> bool:
    """Say whether the moved words are one phrase that went from one end of its clause to the other.

    "In Oslo, the court ruled" and "the court ruled in Oslo": a preposition leads the phrase on both sides and a
    clause break or an end of the statement bounds it.
    """
    if max(right) - min(right) - (max(left) - min(left)) not in (-1, 0, 1):
        return False
    return _is_adjunct(view.a, min(left), max(left)) and _is_adjunct(view.b, min(right), max(right))


_PREPOSITIONS = frozenset("in on at by during after before since until with without near for from under in im am an auf bei nach vor seit dans en a au aux sur apres avant depuis pendant en el durante despues desde".split())


def _is_adjunct(statement: Statement, first: int, last: int) -> bool:
    while first > 0 and not statement.elements[first - 1].content and first > last - 8:
        first -= 1
        if statement.elements[first].key in _PREPOSITIONS:
            break
    opens = statement.elements[first].key in _PREPOSITIONS
    at_edge = first == 0 or last == len(statement.elements) - 1
    return opens and (at_edge or _break_between(statement, last, last + 1))


def _whole(view: _View, first: int, last: int) -> bool:
    return first == 0 and last == len(view.b.elements) - 1


def _place(view: _View, first: int, last: int) -> tuple[int, int]:
    """The stretch of b in code points; the whole of b where nothing but punctuation would be left out."""
    if _whole(view, first, last):
        return 0, len(view.b.text)
    return view.b.elements[first].start, view.b.elements[last].end


def _verbatim(a: str, b: str) -> bool:
    words, text = fold(a), fold(b)
    at = text.find(words)
    return at >= 0 and at_word_limits(text, at, at + len(words))


_LINKS = frozenset("that and but while as when because since after before although though which dass und aber que et mais y pero".split())


def _context(b: Statement, first: int, last: int, vocabulary: Vocabulary) -> list[Difference]:
    """What the words of b around a matched stretch do to it: deny, doubt, condition, or put in a mouth."""
    found: list[Difference] = []
    before, after = b.elements[:first], b.elements[last + 1 :]

    def say(kind: str, elements: Sequence[Element]) -> None:
        found.append(Difference(kind, "", _words(elements, b)))

    lead = _clause_tail(b, before, first)
    trail = _clause_head(b, after, last)
    denials = [element for element in (*before, *trail) if element.key in vocabulary.denials]
    negations = [element for element in lead if element.slot == "negation"]
    if denials or negations:
        say("negation", denials or negations)
    conditions = [element for element in (*before, *after) if element.slot == "condition"]
    if conditions:
        say("condition", conditions)
    hedges = [element for element in (*lead, *trail) if element.slot == "hedge"]
    if hedges:
        say("hedge", hedges)
    speech = [element for element in (*lead, *trail) if element.slot == "speech" and element not in denials]
    if speech:
        say("speaker", _with_neighbours(b, speech))
    modal = [element for element in lead[-3:] if element.slot == "modality"]
    if modal:
        say("modality", modal)
    if not found and before and not _starts_clause(b, first):
        content = [element for element in lead if element.content]
        if content:
            say("word", content)
    return found


def _clause_tail(b: Statement, before: Sequence[Element], first: int) -> Sequence[Element]:
    """The words before a stretch that may govern it: back to a semicolon, at most 14 of them."""
    return before[-14:]


def _clause_head(b: Statement, after: Sequence[Element], last: int) -> Sequence[Element]:
    """The words after a stretch that may attribute or doubt it: at most 8."""
    return after[:8]


def _starts_clause(b: Statement, first: int) -> bool:
    if first == 0 or _break_between(b, first - 1, first):
        return True
    return b.elements[first - 1].key in _LINKS or b.elements[first - 1].slot in ("speech", "date", "time")


def _break_between(statement: Statement, left: int, right: int) -> bool:
    if left < 0 or right >= len(statement.elements):
        return True
    start, end = statement.elements[left].end, statement.elements[right].start
    between = statement.text[start:end]
    return any(character in between for character in ",;:()[]–—\"“”„«»") or " - " in between


def _with_neighbours(b: Statement, speech: Sequence[Element]) -> list[Element]:
    """A verb of saying with its speaker: up to three words on the side that names one."""
    position = b.elements.index(speech[0])
    around = [*b.elements[max(0, position - 3) : position], speech[0], *b.elements[position + 1 : position + 4]]
    return [element for element in around if element.capital or element.slot == "speech"]


def _quotation_match(view: _View) -> Agreement | None:
    """`quote`: the same quotation in both; `conflict` where it was altered; `related` where another says it."""
    best: tuple[int, tuple[int, int], tuple[int, int]] | None = None
    for a_range in view.a.quotes:
        for b_range in view.b.quotes:
            a_words = _inside(view.a, a_range)
            b_words = _inside(view.b, b_range)
            shorter = min(len(a_words), len(b_words))
            if shorter < QUOTE_WORDS:
                continue
            run = _longest_run(view, a_words, b_words)
            if run >= QUOTE_WORDS and run >= QUOTE_SHARE * shorter and (best is None or run > best[0]):
                best = (run, a_range, b_range)
    if best is None:
        return _altered_quotation(view)
    _, a_range, b_range = best
    covers = (a_range,)
    place = (0, len(view.b.text))
    rivals = _rival_speakers(view, a_range, b_range)
    if rivals:
        return Agreement("related", view.similarity, (rivals,), covers, place)
    altered = _changes_inside(view, a_range, b_range)
    if altered:
        return Agreement("conflict", view.similarity, in_order(altered), covers, place)
    return Agreement("quote", max(view.similarity, 0.75), (), covers, place)


def _altered_quotation(view: _View) -> Agreement | None:
    """A quotation that runs alike for a while and then goes on in other words."""
    for a_range in view.a.quotes:
        for b_range in view.b.quotes:
            a_words, b_words = _inside(view.a, a_range), _inside(view.b, b_range)
            run = _longest_run(view, a_words, b_words)
            shared = len(_matched_inside(view, a_words, b_words))
            shorter = min(len(a_words), len(b_words))
            if run >= QUOTE_WORDS and shared >= 0.6 * shorter:
                altered = _changes_inside(view, a_range, b_range)
                if altered and not _rival_speakers(view, a_range, b_range):
                    return Agreement(
                        "conflict", view.similarity, in_order(altered), (a_range,), (0, len(view.b.text))
                    )
    return None


def _changes_inside(view: _View, a_range: tuple[int, int], b_range: tuple[int, int]) -> list[Difference]:
    """The gaps between shared runs that lie wholly inside both quotations."""
    a_words, b_words = _inside(view.a, a_range), _inside(view.b, b_range)
    found: list[Difference] = []
    for gap in view.alignment.gaps[1:-1]:
        left = [index for index in range(gap.a_start, gap.a_end) if index in a_words]
        right = [index for index in range(gap.b_start, gap.b_end) if index in b_words]
        bounded = gap.a_start - 1 in a_words and gap.a_end in a_words
        bounded = bounded and gap.b_start - 1 in b_words and gap.b_end in b_words
        if not bounded or not (left or right):
            continue
        if len(left) != gap.a_end - gap.a_start or len(right) != gap.b_end - gap.b_start:
            continue
        a_side = [view.a.elements[index] for index in left]
        b_side = [view.b.elements[index] for index in right]
        if "".join(item.key for item in a_side) != "".join(item.key for item in b_side):
            found.append(Difference("quotation", _words(a_side, view.a), _words(b_side, view.b)))
    return found


def _inside(statement: Statement, span: tuple[int, int]) -> range:
    """The numbers of the elements inside a range of the text."""
    inside = [
        index
        for index, element in enumerate(statement.elements)
        if span[0] <= element.start and element.end <= span[1]
    ]
    return range(inside[0], inside[-1] + 1) if inside else range(0)


def _longest_run(view: _View, a_words: range, b_words: range) -> int:
    longest = 0
    for run in view.alignment.runs:
        size = 0
        for offset in range(run.length):
            size = size + 1 if run.a + offset in a_words and run.b + offset in b_words else 0
            longest = max(longest, size)
    return longest


def _matched_inside(view: _View, a_words: range, b_words: range) -> list[int]:
    return [
        run.a + offset
        for run in view.alignment.runs
        for offset in range(run.length)
        if run.a + offset in a_words and run.b + offset in b_words
    ]


def _rival_speakers(view: _View, a_range: tuple[int, int], b_range: tuple[int, int]) -> Difference | None:
    """The speakers of a quotation, where both sides name one and they have no name in common."""
    left, right = _speaker(view.a, a_range), _speaker(view.b, b_range)
    if not left or not right:
        return None
    if {root(element.key) for element in left} & {root(element.key) for element in right}:
        return None
    if {"".join(e.key[0] for e in left)} & {e.key.lower() for e in right}:
        return None
    return Difference("speaker", _words(left, view.a), _words(right, view.b))


_LISTENERS = frozenset("told tells tell to an asked".split())


def _speaker(statement: Statement, quote: tuple[int, int]) -> list[Element]:
    """The names beside a verb of saying outside the quotation; whom it was said to is left out."""
    names: list[Element] = []
    for position, element in enumerate(statement.elements):
        if element.slot != "speech" or quote[0] <= element.start < quote[1]:
            continue
        near = [*range(position - 1, max(position - 7, -1), -1), *range(position + 1, position + 7)]
        for index in near:
            if not 0 <= index < len(statement.elements):
                continue
            other = statement.elements[index]
            if quote[0] <= other.start < quote[1] or not other.capital or not other.content or other.slot:
                continue
            if index > position and statement.elements[index - 1].key in _LISTENERS:
                continue
            names.append(other)
    return names


def _run_match(view: _View) -> Agreement | None:
    """`partial`: a shared run of 8 words with 4 content words, unless its clause differs in a fact."""
    covers: list[tuple[int, int]] = []
    kept: list[Run] = []
    for run in view.alignment.runs:
        elements = view.a.elements[run.a : run.a + run.length]
        words = sum(len(view.a.text[element.start : element.end].split()) for element in elements)
        if words >= RUN_WORDS and sum(element.content for element in elements) >= RUN_CONTENT:
            covers.append((elements[0].start, elements[-1].end))
            kept.append(run)
    if not kept:
        return None
    found: list[Difference] = []
    for gap in view.alignment.gaps:
        beside = any(run.a + run.length == gap.a_start or run.a == gap.a_end for run in kept)
        if not beside:
            continue
        near = _beside(view, gap, kept)
        differences = view.differences(near)
        found += [item for item in differences if item.kind not in ("word", "name", "role")]
    first, last = kept[0].b, kept[-1].b + kept[-1].length - 1
    context = _context(view.b, first, last, view.vocabulary)
    own = _context(view.a, kept[0].a, kept[-1].a + kept[-1].length - 1, view.vocabulary)
    theirs = {item.kind for item in own}
    found += [item for item in context if item.kind != "word" and item.kind not in theirs]
    ours = {item.kind for item in context}
    found += [
        Difference(item.kind, item.source, "")
        for item in own
        if item.kind in ("negation", "condition", "hedge") and item.kind not in ours
    ]
    place = (0, len(view.b.text))
    if found:
        return _refused(view, found, tuple(covers), place)
    return Agreement("partial", view.similarity, (), tuple(covers), place)


def _beside(view: _View, gap: Gap, kept: Sequence[Run]) -> Gap:
    """A gap cut to the six elements beside the runs that it touches, where it is open at its other end."""
    reach = 6
    after = any(run.a + run.length == gap.a_start for run in kept)
    before = any(run.a == gap.a_end for run in kept)
    if after and before:
        return gap
    if after:
        return Gap(gap.a_start, min(gap.a_end, gap.a_start + reach), gap.b_start, min(gap.b_end, gap.b_start + reach))
    return Gap(max(gap.a_start, gap.a_end - reach), gap.a_end, max(gap.b_start, gap.b_end - reach), gap.b_end)


def _proposition_match(view: _View) -> Agreement | None:
    """`paraphrase`: enough in common, and no fact of either side that the other contradicts."""
    if view.similarity < view.floor:
        return None
    matched_b = {run.b + offset for run in view.alignment.runs for offset in range(run.length)}
    matched_b |= {j for _, j in view.alignment.moved}
    matched_a = {run.a + offset for run in view.alignment.runs for offset in range(run.length)}
    matched_a |= {i for i, _ in view.alignment.moved}
    left = [element for index, element in enumerate(view.a.elements) if index not in matched_a]
    right = [element for index, element in enumerate(view.b.elements) if index not in matched_b]
    found = slot_differences(left, right, view.a.text, view.b.text, view.vocabulary)
    turns = negating(left, view.vocabulary), negating(right, view.vocabulary)
    if bool(turns[0]) != bool(turns[1]):
        found.append(Difference("negation", _words(turns[0], view.a), _words(turns[1], view.b)))
    found += _order_differences(view)
    covers = _hull(view, matched_a)
    place = (0, len(view.b.text))
    if found:
        return _refused(view, found, covers, place)
    return Agreement("paraphrase", view.similarity, (), covers, place)


def _hull(view: _View, matched: set[int]) -> tuple[tuple[int, int], ...]:
    """The stretches of a that hold matched content words, joined over gaps of up to three elements."""
    ranges: list[tuple[int, int]] = []
    last = -10
    for index, element in enumerate(view.a.elements):
        if index in matched and element.content:
            if ranges and index - last <= 4:
                ranges[-1] = (ranges[-1][0], element.end)
            else:
                ranges.append((element.start, element.end))
            last = index
    return tuple(ranges)


def _refused(
    view: _View,
    found: Sequence[Difference],
    covers: tuple[tuple[int, int], ...],
    place: tuple[int, int],
) -> Agreement:
    """No support: a conflict where a difference is provable, else related."""
    differences = in_order(found)
    kind: Match = "conflict" if any(item.kind in PROVABLE for item in differences) else "related"
    return Agreement(kind, view.similarity, differences, covers, place)


def _words(elements: Sequence[Element], statement: Statement) -> str:
    ordered = sorted(elements, key=lambda element: element.start)
    return " ".join(statement.text[element.start : element.end] for element in ordered)
