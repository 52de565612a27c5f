"""Verbs in two parts put together: German "nahm ... fest" is read as "festnahm", where its particle stands, and a verb
and its noun as the verb that says the same; English "called the race off" as "called off the race".

In German a main clause parts a verb that a subordinate one, a participle or an infinitive writes as one word. The
particle is known by its place at the end of a clause, its verb as the first word there that is written small and may be
a finite form. Nothing is joined where an auxiliary or a modal verb stands before it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from summarize.agreement.element import Element
from summarize.agreement.elements import retold
from summarize.agreement.tokens import Traits
from summarize.agreement.vocabulary import Entry, Vocabulary
from summarize.patterns import compiled

_ADVERBS = frozenset("off down up out back over away".split())
_MARKS = frozenset(",;:()[]")
_BETWEEN = 6
"""Words from an English verb to its particle, at most, and one."""
_ENDS = r"[\s)\"»“”]*(?:[.,;:!?–—]|$)"
_BREAK = r"[,;:()\"„“”«»–—]"
_PARTICIPLE = r"(?:ge|be|ver|ent|er|zer)\w+(?:en|t)e[nmrs]?|\w+ierte[nmrs]?"
"""How participles look that stand before a noun, and some preterites."""
_FINITE = ("t", "te", "ten", "en", "e")
_VERBAL = frozenset(("", "speech", "stage", "negation", "hedge"))
_BEFORE_ADJECTIVES = frozenset(("determiner", "preposition", "number", "quantifier"))
_SUBJECTS = frozenset("er sie es wir ich man".split())


def join_particles(
    elements: list[Element], text: str, vocabulary: Vocabulary, traits: Callable[[str], Traits]
) -> list[Element]:
    """The elements, each verb in two parts as one that stands where its particle stood."""
    ends = [at for at, one in enumerate(elements) if one.word in vocabulary.particles and _at_end(elements, at, text)]
    gone: set[int] = set()
    joined = elements
    for at in ends:
        verb = _finite(elements, range(_clause_start(elements, at, text), at), vocabulary, text)
        if verb < 0:
            continue
        gone.add(verb)
        word = elements[at].word + elements[verb].word
        word = vocabulary.spellings.get(word, word)
        joined = joined if joined is not elements else list(elements)
        joined[at] = retold(elements[at], word, traits(word))._replace(name=False, opening=False)
    return [element for at, element in enumerate(joined) if at not in gone] if gone else elements


def join_phrasal(elements: list[Element], text: str, vocabulary: Vocabulary) -> list[Element]:
    """The elements, each English verb whose particle stands behind its object as one that is a phrase, where it is one
    without the object.
    """
    joined = elements
    gone: set[int] = set()
    for at, element in enumerate(elements):
        found = _phrasal(elements, at, text, vocabulary) if element.word in _ADVERBS else None
        if found is not None and (_at_end(elements, at, text) or _before_more(elements, at)):
            verb, entry = found
            joined = joined if joined is not elements else list(elements)
            joined[verb] = elements[verb]._replace(
                key=entry.key, word=entry.key, slot=entry.slot, sense=entry.sense, root=entry.key, sides=()
            )
            gone.add(at)
    return [element for at, element in enumerate(joined) if at not in gone] if gone else elements


def _phrasal(elements: Sequence[Element], particle: int, text: str, vocabulary: Vocabulary) -> tuple[int, Entry] | None:
    """The verb of which an adverb is a part, with an object between, and what both are as a phrase."""
    for verb in range(particle - 2, max(particle - 1 - _BETWEEN, -1), -1):
        if not _MARKS.isdisjoint(text[elements[verb].end : elements[verb + 1].start]):
            return None
        words = elements[verb].word, elements[particle].word
        for phrase, entry in vocabulary.phrases.get(words, ()):
            if phrase == words:
                return verb, entry
    return None


def _before_more(elements: Sequence[Element], at: int) -> bool:
    """Say whether a phrase of another kind follows, so that no object of a preposition can."""
    return at + 1 < len(elements) and elements[at + 1].slot in ("preposition", "date", "time")


def join_nouns(
    elements: list[Element], text: str, vocabulary: Vocabulary, traits: Callable[[str], Traits]
) -> list[Element]:
    """The elements, a verb and the noun that goes with it as the verb that says the same: "traf die Entscheidung" as
    "entschied", where the noun stood.
    """
    joined, gone = list(elements), set[int]()
    for at, element in enumerate(elements):
        forms = vocabulary.noun_verbs.get(element.word)
        if forms is None or not element.name:
            continue
        start, end = _clause_start(elements, at, text), at + 1
        while end < len(elements) and not breaks_between(elements, end, text):
            end += 1
        verb = next((one for one in range(start, end) if elements[one].word in forms), -1)
        if verb < 0 or (at and elements[at - 1].slot in ("negation", "preposition", "number")):
            continue
        led = [at - 1] if at and elements[at - 1].key in ("die", "eine") else []
        word = forms[elements[verb].word]
        joined[at] = retold(element, word, traits(word))._replace(name=False)
        gone.update((verb, *led))
    return [element for at, element in enumerate(joined) if at not in gone] if gone else elements


def breaks_between(elements: Sequence[Element], at: int, text: str) -> bool:
    """Say whether a mark that may part clauses stands between an element and the one before it."""
    return compiled(_BREAK).search(text, elements[at - 1].end, elements[at].start) is not None


def _clause_start(elements: Sequence[Element], at: int, text: str) -> int:
    """Where the stretch between two such marks begins that holds an element."""
    while at and not breaks_between(elements, at, text):
        at -= 1
    return at


def _at_end(elements: Sequence[Element], at: int, text: str) -> bool:
    """Say whether a clause ends behind an element."""
    following = elements[at + 1] if at + 1 < len(elements) else None
    return compiled(_ENDS).match(text, elements[at].end) is not None or (
        following is not None and following.slot == "link"
    )


def _finite(elements: Sequence[Element], clause: range, vocabulary: Vocabulary, text: str) -> int:
    """The position of the finite verb of a clause, or -1."""
    for at in clause:
        element = elements[at]
        if element.slot in ("auxiliary", "modality", "condition"):
            return -1
        before = elements[at - 1] if at > clause.start else None
        led = before is not None and (
            before.slot in _BEFORE_ADJECTIVES or (before.slot == "pronoun" and before.word not in _SUBJECTS)
        )
        if led or not text[element.start].islower() or element.slot not in _VERBAL:
            continue
        if element.word not in vocabulary.lemmas and not element.word.endswith(_FINITE):
            continue
        attributive = compiled(_PARTICIPLE).fullmatch(element.word) and at + 1 < clause.stop and elements[at + 1].name
        later = _finite(elements, range(at + 1, clause.stop), vocabulary, text) if attributive else -1
        return at if later < 0 else later
    return -1
