"""German nouns without the endings of their case: "des Gerichts", "des Gerichtes" and "das Gericht" are one.

Where an article tells the case, one statement is enough; a name in the genitive, and a dative that a figure leads, are
known beside another statement that has them without the ending.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summarize.agreement.element import Element
from summarize.agreement.stems import root
from summarize.agreement.vocabulary import FUNCTION, INDEFINITE

_ARTICLES = frozenset("des eines dieses jenes keines seines ihres unseres jedes".split())
"""Articles behind which a noun has an ending of its own."""
_PLURALS = frozenset("den diesen jenen ihren seinen unseren keinen".split())
"""Articles behind which a noun of several has an ending of its own."""
_ADDRESSES = frozenset(("frau", "herr", "herrn"))
"""Forms of address before a name, and else persons."""
_GENITIVE, _DATIVE = ("es", "s"), ("ern", "eln")
_STAYS = {"ern": "er", "eln": "el"}


def bare_nouns(elements: Sequence[Element]) -> list[Element]:
    """The elements, nouns without the ending of a genitive, or of a dative plural, behind an article that tells it."""
    found: list[Element] = []
    endings: tuple[str, ...] = ()
    for at, element in enumerate(elements):
        ending = next((one for one in endings if element.word.endswith(one)), "")
        if element.slot in ("determiner", "pronoun"):
            endings = _GENITIVE if element.key in _ARTICLES else _DATIVE if element.key in _PLURALS else ()
        elif element.name or element.slot:
            endings = ()
        after = elements[at + 1] if at + 1 < len(elements) else None
        if element.word in _ADDRESSES and (after is None or not after.name):
            element = element._replace(slot="", sense="", content=True)
        if ending and element.name and not element.slot and len(element.word) > len(ending) + 2:
            word = element.word.removesuffix(ending) + _STAYS.get(ending, "")
            element = element._replace(key=word, word=word, root=root(word))
        found.append(element)
    return found


_DATIVE_LEADS = frozenset("von mit bei aus nach zu seit".split())


def bare_beside(elements: Sequence[Element], others: Sequence[Element]) -> Mapping[int, Element]:
    """The elements that others have without the ending of a genitive, behind another word, or of a dative plural, each
    by its place: "Bergens Hafen", "der Hafen von Bergen"; "von drei Beamten", "drei Beamte".
    """
    words = {element.word for element in elements}
    nouns = {
        other.word: _leads(others, at)
        for at, other in enumerate(others)
        if other.name and not other.slot and other.word not in words
    }
    found: dict[int, Element] = {}
    for at, element in enumerate(elements) if nouns else ():
        if not element.name or element.slot:
            continue
        word = next((bare for bare in (element.word[:-1], element.word[:-2]) if bare in nouns), "")
        ending = element.word.removeprefix(word) if word else ""
        own = _leads(elements, at)
        genitive = ending == "s" and _beside_noun(elements, at)
        genitive |= ending in _GENITIVE and not _ARTICLES.isdisjoint(nouns[word])
        dative = ending == "n" and not _DATIVE_LEADS.isdisjoint(own) and INDEFINITE.isdisjoint([*own, *nouns[word]])
        if genitive or dative:
            found[at] = element._replace(key=word, word=word, root=root(word))
    return found


def _leads(elements: Sequence[Element], position: int) -> list[str]:
    """The function words before a noun, and before the figure that counts it."""
    found: list[str] = []
    for element in reversed(elements[:position]):
        if element.slot in FUNCTION:
            found.append(element.key)
        elif found or element.slot != "number":
            break
    return found


def _beside_noun(elements: Sequence[Element], position: int) -> bool:
    """Say whether a noun stands right before a position, or right behind it."""
    around = (elements[at] for at in (position - 1, position + 1) if 0 <= at < len(elements))
    return any(element.name and not element.slot for element in around)
