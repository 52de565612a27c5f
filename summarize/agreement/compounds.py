"""One spelling for what two statements write together and apart: "cease-fire" and "ceasefire", "IMF" and its words,
"der Bau der Brücke" and "der Brückenbau".

What a pair writes in two ways tells by itself that the two are one: nothing here knows a compound or an institution.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from rapidfuzz.distance import Prefix

from summarize.agreement.cases import bare_beside
from summarize.agreement.element import Element
from summarize.agreement.elements import traits_of
from summarize.agreement.futures import goes, join_futures
from summarize.agreement.participles import one_verb
from summarize.agreement.respective import RESPECTIVELY, in_one_order
from summarize.agreement.statement import SMALL, Statement, laid_out
from summarize.agreement.tokens import Lexicon

_OF = frozenset("der des von eines dem".split())
"""What may stand between the two nouns of a German phrase that a compound tells in one word."""
_BOTH_WAYS = ("kritik", "klage", "angriff", "warnung", "beschwerde", "forderung", "hilfe", "mord", "suche", "furcht")
"""Nouns of whose compounds nobody knows who does it: "Kritik der Regierung" is not "Regierungskritik"."""
_JOINT = 2
"""Letters between the parts of a compound, or at the end of a noun in another case or number, at most."""
_SHORTEST = 3
_SUFFIX = 5
"""Letters of a suffix, at most; what is longer is a noun."""
_HEADS = frozenset(
    """chef rat amt haus tag mann frau team bau plan weg zug fall preis park werk club hof land stadt markt bank boot
    bad tor berg dorf recht geld kauf kampf streit krieg ende""".split()
)
"""Short nouns that others end in."""
_JOINTS = str.maketrans("", "", " -'’")
_LOWER = frozenset(("fr", "es"))
"""Languages that write the words of a name with small letters, but for the first."""


def one_spelling(a: Statement, b: Statement) -> tuple[Statement, Statement]:
    """The two statements, elements of the one that the other writes as one word joined; mostly just as they were."""
    short = {**a.acronyms, **b.acronyms} if a.acronyms or b.acronyms else {}
    for letters in a.acronyms.keys() & b.acronyms.keys():
        if all(_is_bracketed(side, side.acronyms[letters]) for side in (a, b)):
            del short[letters]
    a, b = _joined(a, b, short), _joined(b, a, short)
    if not (RESPECTIVELY.isdisjoint(a.words) or RESPECTIVELY.isdisjoint(b.words)):
        b = _of_elements(b, in_one_order(b.elements, a.elements))
    if a.language in _LOWER:
        a, b = _with_futures(a, b), _with_futures(b, a)
        return _with_verbs(a, b), _with_verbs(b, a)
    if a.language != "de":
        return a, b
    return _bare(a, b), _bare(b, a)


def _with_futures(statement: Statement, other: Statement) -> Statement:
    """The statement, its futures of two words read as one, where the other does not tell so what will be, or would."""
    if not goes(statement.words, statement.language) or goes(other.words, statement.language):
        return statement
    lexicon = Lexicon(statement.language)
    return _of_elements(
        statement, join_futures(statement.elements, statement.language, lambda word: traits_of(word, lexicon))
    )


def _with_verbs(statement: Statement, other: Statement) -> Statement:
    """The statement, its passive participles under the keys of the finite verbs that the other has for them."""
    found = one_verb(statement.core, statement.leads, other.core, statement.language)
    return _of_elements(statement, [found.get(one, one) for one in statement.elements]) if found else statement


def _bare(statement: Statement, other: Statement) -> Statement:
    """The statement, nouns without the ending of a case that the other has without it."""
    found = bare_beside(statement.elements, other.elements)
    return _merged(statement, [(at, at + 1, element) for at, element in found.items()]) if found else statement


def _joined(statement: Statement, other: Statement, short: dict[str, Element]) -> Statement:
    found: list[tuple[int, int, Element]] = []
    for word in statement.compounds.keys() & other.words:
        at = statement.compounds[word]
        whole = next(element for element in other.elements if element.word == word)
        if not whole.slot:
            found.append((at, at + 2, whole))
    if statement.language == "de":
        found += _phrases_of_compounds(statement, other)
    initials = statement.initials
    if short and statement.language in _LOWER:
        initials = "".join([element.word[:1].upper() for element in statement.elements if element.word not in SMALL])
    for letters, element in short.items():
        stretch = _spelled_out(statement, letters, initials) if letters in initials else None
        if stretch is not None:
            found.append((*stretch, element))
    return _merged(statement, found) if found else statement


def _is_bracketed(statement: Statement, element: Element) -> bool:
    """Say whether a short form stands in brackets, behind what it stands for there."""
    return (
        statement.text[max(element.start - 1, 0) : element.end + 1]
        == f"({statement.text[element.start : element.end]})"
    )


def two_compounds(a: str, b: str) -> bool:
    """Say whether two German nouns that begin alike end in other nouns: "Polizeichef", "Polizeisprecher"."""
    shared = Prefix.similarity(a, b)
    rests = [rest.removeprefix("s") for rest in (a[shared:], b[shared:])]
    return any(len(rest) > _SUFFIX or rest in _HEADS for rest in rests)


def _phrases_of_compounds(statement: Statement, other: Statement) -> list[tuple[int, int, Element]]:
    """The stretches "Bau der Brücke" of a German statement whose compound the other has."""
    words = statement.words
    wholes = [one for one in other.elements if one.name and not one.slot and one.word not in words]
    found: list[tuple[int, int, Element]] = []
    for at, head in enumerate(statement.elements) if wholes else ():
        if not head.name or head.slot or head.word.endswith(_BOTH_WAYS):
            continue
        behind = at + 1
        while behind < len(statement.elements) and statement.elements[behind].key in _OF:
            behind += 1
        if behind == at + 1 or behind == len(statement.elements):
            continue
        part = statement.elements[behind]
        if part.name and not part.slot:
            found += [(at, behind + 1, whole) for whole in wholes if _compound(whole.word, part.word, head.word)][:1]
    return found


def _compound(whole: str, part: str, head: str) -> bool:
    """Say whether a compound is made of a noun, in any case or number, and a head."""
    if not whole.endswith(head):
        return False
    first = whole.removesuffix(head)
    shared = Prefix.similarity(first, part)
    return shared >= _SHORTEST and max(len(first), len(part)) - shared <= _JOINT


def _spelled_out(statement: Statement, letters: str, initials: str) -> tuple[int, int] | None:
    """The elements whose first letters a short form has, with the short form itself in brackets behind them."""
    text, elements = statement.text, statement.elements
    places = [at for at, element in enumerate(elements) if element.word not in SMALL]
    first = initials.find(letters)
    head = elements[places[first]]
    if not text[head.start : head.end].replace("’", "'").rpartition("'")[2][:1].isupper():
        return None
    inside = [elements[at] for at in places[first : first + len(letters)]]
    if any(element.words > 1 or text[element.start : element.end].isupper() for element in inside):
        return None
    start, end = places[first], places[first + len(letters) - 1] + 1
    plain = text[elements[start].start : elements[end - 1].end].translate(_JOINTS).isalpha()
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
    return _of_elements(statement, elements)


def _of_elements(statement: Statement, elements: Sequence[Element]) -> Statement:
    """The statement with other elements; itself where they are its own."""
    if elements is statement.elements:
        return statement
    core, leads, keys, families = laid_out(elements)
    return replace(statement, elements=tuple(elements), core=core, leads=leads, keys=keys, families=families)
