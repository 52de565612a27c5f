"""Which words of a statement look like verbs: by their form, and by the word before them.

Knows endings and irregular forms of its languages, no grammar: what stands before a noun may be taken for a verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.element import Element
from summarize.agreement.vocabulary import Vocabulary

_SUBJECTS = frozenset("he she it they we i you who which il elle ils elles on er sie es wir ellos ellas".split())
_NO_VERBS = frozenset(
    """children men women people feet including following according regarding concerning citing during based related
    morning evening building meeting wedding united""".split()
)
_ENDINGS = {
    "en": ("ed", "ing", "ize", "ise", "ify"),
    "fr": ("er", "ir", "ait", "ent", "ee", "ees", "ant", "era", "eront"),
    "es": ("ar", "er", "ir", "aron", "ieron", "ado", "ada", "ido", "ando", "iendo", "ara", "aran"),
}


def verbs_of(core: Sequence[Element], leads: Sequence[Sequence[Element]], vocabulary: Vocabulary) -> frozenset[int]:
    """The positions of a core whose words look like verbs."""
    endings = _ENDINGS.get(vocabulary.language, ())
    return frozenset([at for at in range(len(core)) if _is_verb(core, leads, at, vocabulary, endings)])


def _is_verb(
    core: Sequence[Element],
    leads: Sequence[Sequence[Element]],
    position: int,
    vocabulary: Vocabulary,
    endings: tuple[str, ...],
) -> bool:
    element, lead = core[position], leads[position]
    if element.slot == "stage":
        return True
    word = element.word
    if element.slot or word in vocabulary.roles or word in _NO_VERBS:
        return False
    if any(before.slot == "determiner" for before in lead):
        return False
    if (vocabulary.language == "de" and word.isalpha()) or vocabulary.lemmas.get(word, word) != word:
        return True
    if word.endswith(endings) and len(word) > 4:
        return vocabulary.language != "fr" or not word.endswith("ment")
    if lead:
        return leads_verb(lead[-1])
    return position > 0 and core[position - 1].slot == "modality"


def leads_verb(word: Element) -> bool:
    """Say whether a function word is one before a verb; "on" is a subject in French only."""
    return word.slot == "auxiliary" or (word.slot != "preposition" and word.key in _SUBJECTS)
