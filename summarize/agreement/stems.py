"""A word without its inflection, and what its inflections share.

Irregular forms stand in the tables of a language, regular ones are told by their endings, in English and, for verbs,
in German. It knows no word from another: "used" and "uses" are one, whatever they mean.
"""

from __future__ import annotations

from collections.abc import Iterable

from summarize.agreement.vocabulary import Vocabulary

_CONTRARY_ENDS = tuple(
    (frozenset(left.split()), frozenset(right.split()))
    for left, right in (("r rs er ers or ors", "e es ee ees"), ("ful fully", "less lessly"), ("ufwarts", "bwarts"))
)
"""What makes of one root him who does it and him to whom it is done, with and without, up and down."""


def root(key: str) -> str:
    """A word's first letters, which its inflections share (truncation: McNamee and Mayfield 2004)."""
    word = key[:-1] if len(key) > 4 and key.endswith("s") and not key.endswith("ss") else key
    return word[:6]


def stem(word: str, vocabulary: Vocabulary) -> str:
    """A word without its inflection: irregular forms by table, English endings and German preterites by rule, others
    not at all.
    """
    known = vocabulary.lemmas.get(word)
    if known is not None:
        return known
    if vocabulary.language == "de":
        return _german_stem(word, vocabulary)
    if vocabulary.language != "en" or len(word) < 4 or not word.isascii():
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("es") and word[:-2].endswith(("s", "x", "ch", "sh")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    elif word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y"
    elif word.endswith("ed") and len(word) > 4:
        word = _undoubled(word[:-2])
    elif word.endswith("ing") and len(word) > 5:
        word = _undoubled(word[:-3])
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


def other_ending(one: str, other: str, pairs: Iterable[tuple[str, str]]) -> bool:
    """Say whether two words differ by one pair of endings, either way round."""
    return any(
        x != y and one.endswith(x) and other == one.removesuffix(x) + y for pair in pairs for x, y in (pair, pair[::-1])
    )


def _german_stem(word: str, vocabulary: Vocabulary) -> str:
    """A strong verb behind a prefix by its table, a weak one without the ending of its preterite, and both without the
    "ge-" or "zu" behind a particle.
    """
    for prefix in vocabulary.verb_prefixes:
        if not word.startswith(prefix):
            continue
        rest = word[len(prefix) :]
        known = vocabulary.lemmas.get(rest) or vocabulary.lemmas.get(rest.removeprefix("zu"))
        if known is not None:
            return prefix + known
        infinitive = rest.startswith("zu") and rest.endswith("en")
        participle = rest.startswith("ge") and rest.endswith("t")
        if prefix in vocabulary.particles and len(rest) > 5 and (infinitive or participle):
            return prefix + rest[2:]
    weak = word[:-1] if word.endswith("te") else word[:-2] if word.endswith("ten") else word
    if weak.startswith("ge") and weak.endswith("t") and len(weak) > 5:
        weak = weak[2:]
    return weak if weak.endswith("t") and len(weak) > 3 else word


def _undoubled(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz" else word


def kin(a: str, b: str) -> bool:
    """Say whether two words of one root are forms of one family, by what each of them has behind their common letters:
    "employed" and "employment" are, "employer" and "employee", "useful" and "useless" are not.
    """
    shared = next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    ends = a[shared:], b[shared:]
    return not any(set(ends) & left and set(ends) & right for left, right in _CONTRARY_ENDS)
