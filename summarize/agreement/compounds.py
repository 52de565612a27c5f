"""One spelling for what two statements write together and apart: "cease-fire" and "ceasefire", "IMF" and its words.

What a pair writes in two ways tells by itself that the two are one: nothing here knows a compound or an institution.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from summarize.agreement.element import Element
from summarize.agreement.statement import SMALL, Statement, laid_out


def one_spelling(a: Statement, b: Statement) -> tuple[Statement, Statement]:
    """The two statements, elements of the one that the other writes as one word joined; mostly just as they were."""
    short = {**a.acronyms, **b.acronyms} if a.acronyms or b.acronyms else {}
    return _joined(a, b, short), _joined(b, a, short)


def _joined(statement: Statement, other: Statement, short: dict[str, Element]) -> Statement:
    found: list[tuple[int, int, Element]] = []
    for word in statement.compounds.keys() & other.words:
        at = statement.compounds[word]
        whole = next(element for element in other.elements if element.word == word)
        if not whole.slot:
            found.append((at, at + 2, whole))
    for letters, element in short.items():
        stretch = _spelled_out(statement, letters) if letters in statement.initials else None
        if stretch is not None:
            found.append((*stretch, element))
    return _merged(statement, found) if found else statement


def _spelled_out(statement: Statement, letters: str) -> tuple[int, int] | None:
    """The elements whose first letters a short form has, with the short form itself in brackets behind them."""
    text, elements = statement.text, statement.elements
    places = [at for at, element in enumerate(elements) if element.word not in SMALL]
    first = statement.initials.find(letters)
    if any(elements[at].words > 1 for at in places[first : first + len(letters)]):
        return None
    start, end = places[first], places[first + len(letters) - 1] + 1
    plain = text[elements[start].start : elements[end - 1].end].replace("-", "").replace(" ", "").isalpha()
    if not plain:
        return None
    if end < len(elements) and statement.text[elements[end].start : elements[end].end] == letters:
        end += 1
    return start, end


def _merged(statement: Statement, found: Iterable[tuple[int, int, Element]]) -> Statement:
    """The statement with some stretches of its elements as one element each."""
    elements: list[Element] = []
    at = 0
    for start, end, whole in sorted(found, key=lambda item: item[:2]):
        if start < at:
            continue
        first, last = statement.elements[start], statement.elements[end - 1]
        elements += statement.elements[at:start]
        elements.append(whole._replace(start=first.start, end=last.end, opening=first.opening))
        at = end
    elements += statement.elements[at:]
    core, leads, keys, families = laid_out(elements)
    return replace(statement, elements=tuple(elements), core=core, leads=leads, keys=keys, families=families)
