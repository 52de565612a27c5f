"""German nouns without the endings of their case: "des Gerichts", "des Gerichtes" and "das Gericht" are one."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.element import Element
from summarize.agreement.stems import root

_ARTICLES = frozenset("des eines dieses jenes keines seines ihres unseres jedes".split())
"""Articles behind which a noun has an ending of its own."""
_PLURALS = frozenset("den diesen jenen ihren seinen unseren keinen".split())
"""Articles behind which a noun of several has an ending of its own."""
_GENITIVE, _DATIVE = ("es", "s"), ("ern", "eln")
_STAYS = {"ern": "er", "eln": "el"}


def bare_nouns(elements: Sequence[Element]) -> list[Element]:
    """The elements, nouns without the ending of a genitive, or of a dative plural, behind an article that tells it."""
    found: list[Element] = []
    endings: tuple[str, ...] = ()
    for element in elements:
        ending = next((one for one in endings if element.word.endswith(one)), "")
        if element.slot in ("determiner", "pronoun"):
            endings = _GENITIVE if element.key in _ARTICLES else _DATIVE if element.key in _PLURALS else ()
        elif element.name or element.slot:
            endings = ()
        if ending and element.name and not element.slot and len(element.word) > len(ending) + 2:
            word = element.word.removesuffix(ending) + _STAYS.get(ending, "")
            element = element._replace(key=word, word=word, root=root(word))
        found.append(element)
    return found
