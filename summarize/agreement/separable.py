"""German verbs in two parts put together: "nahm ... fest" is read as "festnahm", where its particle stands.

A main clause parts a verb that a subordinate one, a participle or an infinitive writes as one word. The particle is
known by its place at the end of a clause, its verb as the first word there that is written small and may be a finite
form. Nothing is joined where an auxiliary or a modal verb stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from summarize.agreement.element import Element
from summarize.agreement.tokens import Traits
from summarize.agreement.vocabulary import Vocabulary

_ENDS = re.compile(r"[\s)\"»“”]*(?:[.,;:!?–—]|$)")
_BREAK = re.compile(r"[,;:()\"„“”«»–—]")
_FINITE = ("t", "te", "ten", "en", "e")
_VERBAL = frozenset(("", "speech", "stage", "negation", "hedge"))
_BEFORE_ADJECTIVES = frozenset(("determiner", "preposition", "number", "quantifier"))
_SUBJECTS = frozenset("er sie es wir ich man".split())


def join_particles(
    elements: Sequence[Element], text: str, vocabulary: Vocabulary, traits: Callable[[str], Traits]
) -> list[Element]:
    """The elements, each verb in two parts as one that stands where its particle stood; linear in their number."""
    joined: list[Element] = []
    start = 0
    for at, element in enumerate(elements):
        if at and _BREAK.search(text, elements[at - 1].end, element.start):
            start = len(joined)
        verb = -1
        if element.word in vocabulary.particles and _at_end(elements, at, text):
            verb = _finite(joined, start, vocabulary, text)
        if verb < 0:
            joined.append(element)
            continue
        word = element.word + joined.pop(verb).word
        told = traits(word)
        joined.append(
            element._replace(
                key=told.key,
                word=word,
                slot=told.slot,
                sense=told.sense,
                root=told.root,
                content=told.content,
                name=False,
                opening=False,
                sides=told.sides,
            )
        )
    return joined


def _at_end(elements: Sequence[Element], at: int, text: str) -> bool:
    """Say whether a clause ends behind an element."""
    following = elements[at + 1] if at + 1 < len(elements) else None
    return _ENDS.match(text, elements[at].end) is not None or (following is not None and following.slot == "link")


def _finite(elements: Sequence[Element], start: int, vocabulary: Vocabulary, text: str) -> int:
    """The position of the finite verb of the clause that begins at `start`, or -1."""
    for at in range(start, len(elements)):
        element = elements[at]
        if element.slot in ("auxiliary", "modality", "condition"):
            return -1
        before = elements[at - 1] if at > start else None
        led = before is not None and (
            before.slot in _BEFORE_ADJECTIVES or (before.slot == "pronoun" and before.word not in _SUBJECTS)
        )
        small = text[element.start].islower()
        if led or not small or element.slot not in _VERBAL:
            continue
        if element.word in vocabulary.lemmas or element.word.endswith(_FINITE):
            return at
    return -1
