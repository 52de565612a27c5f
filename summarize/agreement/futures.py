"""What will be, told by two words in French and Spanish and read as one: "va fermer" as "fermera", "va a abrir" as
"abrirá".

Only the present of "to go" right before an infinitive is read so: "iba a", "allait" tell what was to be and need not
have come.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set

from summarize.agreement.element import Element
from summarize.agreement.elements import retold
from summarize.agreement.tokens import Traits

_GOING = {"fr": ("va", "vont"), "es": ("va", "van")}
_INFINITIVES = {"fr": ("er", "ir", "re"), "es": ("ar", "er", "ir", "rse")}
_ENDS = {"fr": ("a", "ont"), "es": ("a", "an")}
_WENT = {"fr": ("allait", "allaient"), "es": ("iba", "iban")}
_STEMS = {
    "fr": """etre=ser avoir=aur faire=fer aller=ir venir=viendr tenir=tiendr cevoir=cevr devoir=devr pouvoir=pourr
    vouloir=voudr savoir=saur valoir=vaudr voir=verr envoyer=enverr courir=courr mourir=mourr querir=querr
    ppeler=ppeller jeter=jetter re=r""",
    "es": """hacer=har decir=dir poner=pondr tener=tendr salir=saldr venir=vendr poder=podr querer=querr haber=habr
    saber=sabr valer=valdr caber=cabr""",
}
"""How infinitives end, and what stands for it before the ending of the future; the first that fits counts."""
_BETWEEN = ("negation", "filler")


def goes(words: Set[str], language: str) -> bool:
    """Say whether the words of a statement tell by "to go" what will be, or was to be."""
    return not words.isdisjoint(_GOING[language] + _WENT[language])


def join_futures(elements: Sequence[Element], language: str, traits: Callable[[str], Traits]) -> list[Element]:
    """The elements, each "to go" with its infinitive as one verb in the future, where "to go" stood."""
    found: list[Element] = []
    gone: set[int] = set()
    for at, element in enumerate(elements):
        if at in gone:
            continue
        found.append(element)
        verb = _infinitive(elements, at, language) if element.word in _GOING[language] else 0
        if not verb:
            continue
        word = elements[verb].word
        future = _future(word.removesuffix("se") if word.endswith("rse") else word, language)
        future += _ENDS[language][_GOING[language].index(element.word)]
        own = element._replace(end=elements[verb].end, words=verb - at + 1)
        found[-1] = retold(own, future, traits(future))
        if word.endswith("rse"):
            found.insert(-1, own._replace(key="se", word="se", slot="pronoun", sense="se", root="se", content=False))
        gone.update({verb, verb - (language == "es")})
    return found


def _infinitive(elements: Sequence[Element], going: int, language: str) -> int:
    """The position of the infinitive that a form of "to go" leads to, or 0."""
    verb = going + 1
    while verb < len(elements) and elements[verb].slot in _BETWEEN:
        verb += 1
    if language == "es":
        led = verb < len(elements) and elements[verb].word == "a"
        verb = verb + 1 if led else len(elements)
    if verb >= len(elements) or elements[verb].name or elements[verb].slot not in ("", "auxiliary", "speech"):
        return 0
    return verb if elements[verb].word.endswith(_INFINITIVES[language]) else 0


def _future(infinitive: str, language: str) -> str:
    """What stands before the endings of the future."""
    for ending, stem in (pair.split("=") for pair in _STEMS[language].split()):
        if infinitive.endswith(ending):
            return infinitive.removesuffix(ending) + stem
    return infinitive
