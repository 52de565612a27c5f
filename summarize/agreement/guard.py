"""The fact guard: in what two aligned stretches of text differ, each difference with both its sides.

It is handed the elements that found no partner and says what they change. A number, unit, date, negation, direction
or quotation that differs is PROVABLE: the sources disagree. A name, role, speaker, modality, quantifier, condition,
hedge or unknown word is no proof of disagreement, but no support either. An empty answer means that nothing which
the guard knows stands between the two; it does not know synonyms, and takes an unknown word for a difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from summarize.agreement.statement import Element, root
from summarize.agreement.vocabulary import Vocabulary
from summarize.model import Difference

PROVABLE = frozenset({"number", "unit", "date", "negation", "direction", "quotation"})
"""Kinds of difference that make a conflict; any other makes a place `related`."""

ORDER = (
    "quotation", "negation", "number", "unit", "date", "direction", "speaker", "role", "modality", "condition",
    "hedge", "quantifier", "name", "word",
)  # fmt: skip
"""All kinds, the one to name first before the others."""


def slot_differences(
    a: Sequence[Element], b: Sequence[Element], a_text: str, b_text: str, vocabulary: Vocabulary
) -> list[Difference]:
    """The differences between facts of the same slot among unmatched elements of a brief sentence and a source.

    Words without a slot are not looked at: see `word_differences`.
    """
    found: list[Difference] = []

    def say(kind: str, left: Iterable[Element], right: Iterable[Element]) -> None:
        found.append(Difference(kind, _quote(left, a_text), _quote(right, b_text)))

    def of(elements: Sequence[Element], slot: str) -> list[Element]:
        return [element for element in elements if element.slot == slot]

    for left, right, kind in _pair_numbers(of(a, "number"), of(b, "number")):
        say(kind, left, right)
    for left, right in _pair_dates(of(a, "date") + of(a, "time"), of(b, "date") + of(b, "time")):
        say("date", left, right)
    if len(of(a, "negation")) % 2 != len(of(b, "negation")) % 2:
        say("negation", of(a, "negation"), of(b, "negation"))
    for left_side in of(a, "opposite"):
        pair, side = left_side.sense.split(":")
        for right_side in of(b, "opposite"):
            other_pair, other_side = right_side.sense.split(":")
            if pair == other_pair and side != other_side:
                say("direction", [left_side], [right_side])
    for slot in ("modality", "quantifier", "condition", "hedge"):
        left_set, right_set = of(a, slot), of(b, slot)
        if {element.sense for element in left_set} != {element.sense for element in right_set}:
            say(slot, left_set, right_set)
    return found


def word_differences(
    a: Sequence[Element], b: Sequence[Element], a_text: str, b_text: str, vocabulary: Vocabulary
) -> list[Difference]:
    """The difference that unknown words make: a name where both sides write one, else a word.

    Elements of a slot are `slot_differences`' matter, except facts that only one side tells.
    """
    left = [element for element in a if _tells(element, vocabulary)]
    right = [element for element in b if _tells(element, vocabulary)]
    if not left and not right:
        return []
    if _letters(left, a_text) == _letters(right, b_text):
        return []
    named = any(element.capital for element in left) and any(element.capital for element in right)
    return [Difference("name" if named else "word", _quote(left, a_text), _quote(right, b_text))]


def negating(elements: Sequence[Element], vocabulary: Vocabulary) -> list[Element]:
    """The verbs among `elements` that leave undone, or turn round, what follows: denied, failed to, refused."""
    return [element for element in elements if element.key in vocabulary.negating_verbs]


def dates_contradict(a: Element, b: Element) -> bool:
    """Say whether two dates cannot be the same day or span: a field that both tell differs."""
    left, right = _fields(a), _fields(b)
    return any(left[name] != right[name] for name in left.keys() & right.keys())


def numbers_contradict(a: Element, b: Element) -> str:
    """The kind of difference between two quantities: "number", "unit", "quantifier", or "" where they agree."""
    a_bound, a_value, a_unit = a.sense.split("|")
    b_bound, b_value, b_unit = b.sense.split("|")
    if a_value != b_value and not _within(a_value, b_value):
        return "number"
    if a_unit != b_unit:
        return "unit"
    if a_bound != b_bound:
        return "quantifier"
    return "" if a_value == b_value else "quantifier"


def in_order(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """Without repetition, the gravest kind first."""
    unique = sorted(set(differences), key=lambda item: (ORDER.index(item.kind), item.brief, item.source))
    return tuple(unique)


def _pair_numbers(
    a: list[Element], b: list[Element]
) -> Iterable[tuple[list[Element], list[Element], str]]:
    """Pair the quantities of either side, same unit first, and tell how each pair differs."""
    waiting = list(b)
    for element in a:
        unit = element.sense.rsplit("|", 1)[1]
        partner = next((other for other in waiting if other.sense.rsplit("|", 1)[1] == unit), None)
        partner = partner or next(iter(waiting), None)
        if partner is None:
            continue
        waiting.remove(partner)
        kind = numbers_contradict(element, partner)
        if kind:
            yield [element], [partner], kind


def _pair_dates(a: list[Element], b: list[Element]) -> Iterable[tuple[list[Element], list[Element]]]:
    for left in a:
        rivals = [right for right in b if right.slot == left.slot and dates_contradict(left, right)]
        agreeing = [right for right in b if right.slot == left.slot and not dates_contradict(left, right)]
        if rivals and not agreeing:
            yield [left], rivals


def _fields(element: Element) -> dict[str, str]:
    if element.slot == "time":
        return {"time": element.sense}
    return dict(field.split("=", 1) for field in element.sense.split(";"))


def _within(a: str, b: str) -> bool:
    """Say whether one value is a range that holds the other."""
    for span, value in ((a, b), (b, a)):
        if ".." in span and ".." not in value:
            low, high = span.split("..")
            return Fraction(low) <= Fraction(value) <= Fraction(high)
    return False


def _tells(element: Element, vocabulary: Vocabulary) -> bool:
    """Say whether the coming or going of an element can change what is stated."""
    return (
        element.key not in vocabulary.determiners
        and element.key not in vocabulary.titles
        and element.slot not in ("negation", "modality", "quantifier", "condition", "hedge")
    )


def _letters(elements: Iterable[Element], text: str) -> str:
    """The bare letters: "co-operate" and "cooperate" are alike."""
    return "".join(element.key if not element.key.startswith("#") else text[element.start : element.end] for element in elements)


def _quote(elements: Iterable[Element], text: str) -> str:
    """The words of elements as they stand in their text, an ellipsis where some between them are left out."""
    parts: list[str] = []
    last_end = -1
    for element in sorted(elements, key=lambda item: item.start):
        if last_end >= 0 and text[last_end : element.start].strip(" ,;:-"):
            parts.append("...")
        parts.append(text[element.start : element.end])
        last_end = element.end
    return " ".join(parts)


def cognate(a: Element, b: Element) -> bool:
    """Say whether two words are inflections of one, by their first letters."""
    return len(a.key) > 3 and len(b.key) > 3 and root(a.key) == root(b.key)
