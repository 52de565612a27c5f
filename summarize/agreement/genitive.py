"""German nouns without the ending of the genitive: "des Gerichts" and "des Gerichtes" are read as "Gericht"."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.element import Element

_ARTICLES = frozenset("des eines dieses jenes keines seines ihres unseres jedes".split())
"""Articles behind which a noun has an ending of its own."""


def bare_genitives(elements: Sequence[Element]) -> list[Element]:
    """The elements, the nouns behind an article of the genitive without the ending that it gives them."""
    found: list[Element] = []
    genitive = False
    for element in elements:
        ending = next((one for one in ("es", "s") if element.word.endswith(one)), "") if genitive else ""
        if element.slot in ("determiner", "pronoun"):
            genitive = element.key in _ARTICLES
        elif element.name or element.slot:
            genitive = False
        if ending and element.name and not element.slot and len(element.word) > len(ending) + 2:
            word = element.word.removesuffix(ending)
            element = element._replace(key=word, word=word, root=word[:6])
        found.append(element)
    return found
