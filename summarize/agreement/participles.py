"""A French or Spanish participle behind "be" under the key of the finite verb that the other statement has: "compró",
"fue comprado por".

Regular verbs only, in the same time, and only where "by" tells who did it; irregular ones are known by their table.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.element import Element

_FORMS = {
    "es": (
        ("ado ada ados adas", "o aron", "a an", "ara aran"),
        ("ido ida idos idas", "io ieron", "e en", "era eran ira iran"),
    ),
    "fr": (
        ("e ee es ees", "a erent", "e ent", "era eront"),
        ("i ie is ies", "it irent", "it issent", "ira iront"),
        ("u ue us ues", "it irent ut urent", "t ent", "ra ront"),
    ),
}
"""Endings of participles, and of the finite verb in the past, the present and the future."""
_TIMES = (
    frozenset("fue fueron sido fut furent ete".split()),
    frozenset("es son est sont".split()),
    frozenset("sera seran seront".split()),
)
"""What leads to a participle in each of these times, the first that fits."""
_BY = frozenset(("por", "par"))
_SHORTEST = 3


def one_verb(
    core: Sequence[Element], leads: Sequence[Sequence[Element]], others: Sequence[Element], language: str
) -> dict[Element, Element]:
    """The passive participles of a core whose finite verb stands among others, each with its element under that key."""
    if not any(word.key in _BY for lead in leads for word in lead):
        return {}
    keys = {element.key for element in core}
    finite = {other.word: other for other in others if not other.slot and not other.name and other.key not in keys}
    found: dict[Element, Element] = {}
    for element, lead in zip(core, leads, strict=False):
        time = _time(lead)
        if time < 0 or element.slot or element.name:
            continue
        other = next((finite[word] for word in _finite(element.word, language, time) if word in finite), None)
        if other is not None:
            found[element] = element._replace(key=other.key, root=other.root)
    return found


def of_other_time(word: str, participle: str, lead: Sequence[Element], language: str) -> bool:
    """Say whether a finite verb tells another time than the participle of a passive: "compra", "fue comprado"."""
    time = _time(lead)
    if time < 0 or word in _finite(participle, language, time):
        return False
    return any(word in _finite(participle, language, other) for other in range(len(_TIMES)))


def _time(lead: Sequence[Element]) -> int:
    """Which of the times the function words before a participle tell, or -1."""
    told = {word.key for word in lead}
    return next((at for at, words in enumerate(_TIMES) if not words.isdisjoint(told)), -1)


def _finite(participle: str, language: str, time: int) -> list[str]:
    """What the finite verb of a participle may be in one of the times."""
    return [
        participle.removesuffix(ending) + other
        for endings, *times in _FORMS[language]
        for ending in endings.split()
        if participle.endswith(ending) and len(participle) - len(ending) >= _SHORTEST
        for other in times[time].split()
    ]
