"""German passives under way: "wird saniert" is no future, and "lässt sich öffnen" is "kann geöffnet werden".

"Werden" is an auxiliary of the passive where a participle ends its clause, and leads to what will be where an
infinitive does. A participle is known by its "-t", or as a form of a strong verb; one that is spelled as its infinitive
("erhalten") is taken for that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from summarize.agreement.element import Element
from summarize.agreement.separable import breaks_between
from summarize.agreement.stems import root
from summarize.agreement.tokens import Traits
from summarize.agreement.vocabulary import Vocabulary
from summarize.patterns import compiled

_FINITE = frozenset(("wird", "werden", "werde"))
_TOLD = {"werde": "wird"}
"""What stands for the mood of reported speech, where somebody speaks."""
_LETTING = frozenset(("lasst", "lassen", "liess", "liessen"))
_SOFT_ENDING = r"[td]$|[^aeioulrhmn][nm]$"
"""Verbs that end so have an "e" before the ending of the participle."""
_SHORT = 3
_AHEAD = 3
"""Words between "lässt" and its "sich", at most."""


def with_passives(
    elements: list[Element], text: str, vocabulary: Vocabulary, traits: Callable[[str], Traits]
) -> list[Element]:
    """The elements, "werden" of a passive as an auxiliary, "sich ... lassen" as "can" with a participle."""
    words = {element.word for element in elements}
    if words.isdisjoint(_FINITE | _LETTING):
        return elements
    found = list(elements)
    said = any(element.slot == "speech" for element in elements)
    for at, element in enumerate(elements):
        if element.word in _FINITE and element.slot == "modality" and (element.word != "werde" or said):
            bound = bool(at) and _is_participle(elements[at - 1], vocabulary)
            if bound or _is_participle(elements[_verb(elements, at, text)], vocabulary):
                found[at] = element._replace(
                    key=_TOLD.get(element.word, element.word), slot="auxiliary", sense="", content=False
                )
            if bound and element.word == "werden":
                found[at] = found[at]._replace(key="werden~")
                found[at - 1] = found[at - 1]._replace(word=found[at - 1].key)
        elif element.word in _LETTING:
            near = range(at + 1, min(at + 1 + _AHEAD, len(elements)))
            itself = next((one for one in near if elements[one].word == "sich"), 0)
            verb = _verb(elements, at, text)
            if not itself or verb <= itself or not elements[verb].word.endswith("en") or elements[verb].name:
                continue
            can = traits("kann" if element.word.startswith("lass") else "konnte")
            found[at] = element._replace(
                key=can.key, word=element.word, slot=can.slot, sense=can.sense, root=can.root, content=can.content
            )
            found[itself] = elements[itself]._replace(key="werden~", word="werden", slot="auxiliary", sense="")
            done = _done(elements[verb], vocabulary)
            found[verb] = elements[verb]._replace(key=done, word=done, root=root(done))
    return found


def _done(verb: Element, vocabulary: Vocabulary) -> str:
    """The key of the participle of an infinitive: that of a strong verb is its own."""
    rests = (verb.word.removeprefix(prefix) for prefix in vocabulary.verb_prefixes)
    if verb.word in vocabulary.lemmas or any(rest in vocabulary.lemmas for rest in rests):
        return verb.key
    base = verb.word.removesuffix("en")
    return base + ("et" if compiled(_SOFT_ENDING).search(base) else "t")


def _verb(elements: Sequence[Element], start: int, text: str) -> int:
    """The position of what may be the verb at the end of a clause: before a conjunction, or its last word."""
    at = start
    while at + 1 < len(elements) and not breaks_between(elements, at + 1, text):
        linked = elements[at + 1].slot == "link" and not elements[at].name
        if linked and at > start and elements[at].word.endswith(("en", "t")):
            break
        at += 1
    return at


def _is_participle(element: Element, vocabulary: Vocabulary) -> bool:
    """Say whether a word written small is a participle, by its form."""
    word = element.word
    if element.name or element.slot not in ("", "stage", "speech") or len(word) <= _SHORT:
        return False
    for prefix in ("", *vocabulary.verb_prefixes):
        rest = word.removeprefix(prefix)
        lemma = vocabulary.lemmas.get(rest)
        if word.startswith(prefix) and lemma is not None:
            return rest != lemma and (rest.startswith("ge") or bool(prefix))
    return word.endswith("t")
