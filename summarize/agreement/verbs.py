"""Which words of a statement look like verbs, by their form and by the word before them, and which of them say what it
says first of all.

Knows endings and irregular forms of its languages, no grammar: what stands before a noun may be taken for a verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.element import Element
from summarize.agreement.vocabulary import INFINITIVE, Vocabulary

OPENERS = frozenset(
    """when while where because although though whereas after before as until since wenn wahrend weil obwohl nachdem
    bevor quand lorsque alors tandis cuando mientras porque aunque""".split()
)
"""Conjunctions with which a subordinate clause begins."""
_SUBORDINATE = OPENERS.union("if who which whose whom der die das welche qui que dont quien".split())
AUXILIARIES = frozenset("will would may can must should".split())
"""Senses of modality that are no deeds."""
ENGLISH_BE = frozenset("is are was were be been being".split())
BE = ENGLISH_BE.union(
    "am wird werden werden~ wurde wurden worden est sont ete fut furent fue fueron es son sido".split()
)
"""Forms of "be", or of what stands for it, before a participle."""
UNCHANGED = frozenset("hit cut put set shut cast split spread beset run become overcome quit forecast".split())
"""Participles that are spelled as the verb."""
_PLURALS = frozenset("men women children people feet".split())
_SUBJECTS = frozenset("he she it they we i you who which il elle ils elles on er sie es wir ellos ellas".split())
PREPOSITIONAL = frozenset("including following according regarding concerning citing during based".split())
"""Participles that only lead what comes after them."""
_NO_VERBS = PREPOSITIONAL.union(
    "children men women people feet related morning evening building meeting wedding united".split()
)
_NO_ADVERBS = frozenset(
    """apply supply reply rely comply imply multiply fly ally rally tally bully family july italy assembly anomaly
    monopoly butterfly jelly belly elderly deadly friendly unfriendly costly lonely lovely holy ugly daily weekly
    monthly yearly quarterly""".split()
)
"""Words that end as adverbs do and are none."""
_ENDINGS = {
    "en": ("ed", "ing", "ize", "ise", "ify"),
    "fr": ("er", "ir", "ait", "ent", "ee", "ees", "ant", "era", "eront"),
    "es": ("ar", "er", "ir", "aron", "ieron", "ado", "ada", "ido", "ando", "iendo", "ara", "aran"),
}


def verbs_of(core: Sequence[Element], leads: Sequence[Sequence[Element]], vocabulary: Vocabulary) -> frozenset[int]:
    """The positions of a core whose words look like verbs."""
    endings = _ENDINGS.get(vocabulary.language, ())
    found: list[int] = []
    modal = False
    for at, element in enumerate(core):
        if element.slot == "stage" or (not element.slot and _is_verb(element, leads[at], vocabulary, endings, modal)):
            found.append(at)
        modal = element.slot == "modality"
    return frozenset(found)


def _is_verb(
    element: Element, lead: Sequence[Element], vocabulary: Vocabulary, endings: tuple[str, ...], modal: bool
) -> bool:
    """Say whether a word without a slot looks like a verb; `modal` says whether it follows a modality."""
    word = element.word
    if word in vocabulary.roles or word in _NO_VERBS or "determiner" in [before.slot for before in lead]:
        return False
    if (vocabulary.language == "de" and word.isalpha()) or vocabulary.lemmas.get(word, word) != word:
        return True
    if word.endswith(endings) and len(word) > 4:
        return vocabulary.language != "fr" or not word.endswith("ment")
    return leads_verb(lead[-1]) if lead else modal


def passives_of(core: Sequence[Element], leads: Sequence[Sequence[Element]], vocabulary: Vocabulary) -> frozenset[int]:
    """The positions of participles with a form of "be" before them and no article between ("was a hit"); in English an
    adverb may stand there, "was quickly found".
    """
    follow = [at for at in range(len(core)) if leads[at] and _follows_be(leads[at])]
    if vocabulary.language != "en":
        return frozenset(follow)
    last = len(core) - 1
    follow = [at + (is_adverb(core[at].word) and at < last and not leads[at + 1]) for at in follow]
    return frozenset([at for at in follow if _is_participle(core[at].word, vocabulary)])


def _follows_be(lead: Sequence[Element]) -> bool:
    found = False
    for word in lead:
        found = (word.key in BE and word.slot == "auxiliary") or (found and word.slot != "determiner")
    return found


def _is_participle(word: str, vocabulary: Vocabulary) -> bool:
    """Say whether a word may be a participle of the passive, by its form; "happened" has none."""
    if word == "happened":
        return False
    lemma = vocabulary.lemmas.get(word, word)
    return word.endswith("ed") or word in UNCHANGED or (lemma != word and word not in _PLURALS)


def is_adverb(word: str) -> bool:
    """Say whether an English word tells how something is done, by its form: "quickly", not "apply"."""
    return word.endswith("ly") and word not in _NO_ADVERBS


def leads_verb(word: Element) -> bool:
    """Say whether a function word is one before a verb; "on" is a subject in French only."""
    return word.slot == "auxiliary" or (word.slot != "preposition" and word.key in _SUBJECTS)


def main_verbs(
    core: Sequence[Element],
    leads: Sequence[Sequence[Element]],
    breaks: Sequence[bool],
    said: frozenset[int],
    verbs: frozenset[int],
) -> tuple[int, ...]:
    """The positions of the verbs of all clauses that are no subordinate ones, but for those that say who speaks."""
    found: list[int] = []
    main = True
    for at, element in enumerate(core):
        lead = leads[at]
        subordinate = any(word.key in _SUBORDINATE for word in lead)
        if at and (breaks[at] or subordinate or any(word.slot == "link" for word in lead)):
            main = not subordinate
        if main and at not in said and _is_deed(element, lead, at in verbs):
            found.append(at)
    return tuple(found)


def _is_deed(element: Element, lead: Sequence[Element], is_verb: bool) -> bool:
    """Say whether a word tells what is done: no auxiliary, and no gerund without one."""
    if element.slot == "modality":
        return element.sense not in AUXILIARIES
    if element.name and not element.opening:
        return False
    if lead and lead[-1].key in INFINITIVE and not any(word.slot == "determiner" for word in lead):
        return not element.slot
    gerund = element.word.endswith("ing") and not any(word.slot == "auxiliary" for word in lead)
    return is_verb and not gerund
