"""Definite nouns anywhere in a sentence that nothing before them in it tells: "It took the women 16 hours".

A document that introduced "six women" goes on with "the women", and calls what it named "the charity"; taken from it,
such a noun points at whatever the text around it has last told. After Vieira and Poesio, "An Empirically Based System
for Processing Definite Descriptions" (2000): a noun with what says which one is meant ("the women of Halden") is known
by that, one without is known from before. Knows no synonyms and no sense of a noun.
"""

from __future__ import annotations

from typing import NamedTuple

from summarize.patterns import compiled
from summarize.standing import outside, table
from summarize.standing.words import Words

_ENDING = r"(?:e?s)?(?!\w)"
"""Of the plural, or nothing."""
_BEFORE = 60
"""So many letters before a noun hold its article."""


class Definite(NamedTuple):
    """A definite noun in small letters; `stands_in`: it is one with which news calls who or what it has named."""

    noun: str
    stands_in: bool


def definites(text: str, language: str) -> list[Definite]:
    """The definite nouns that no words before them in the sentence tell, in their order, each once."""
    words: Words | None = table(language)
    if words is None:
        return []
    plain = outside(text)
    lower = plain.casefold()
    found: dict[str, Definite] = {}
    for match in compiled(words.definite).finditer(plain):
        noun = match["noun"].casefold()
        stands_in = noun in words.stand_ins
        if noun in found or 0 <= lower.find(singular(noun)) < match.start() or (noun in words.nouns and not stands_in):
            continue
        if not stands_in or match.start() <= _first_name(plain, words):
            found[noun] = Definite(noun, stands_in)
    return list(found.values())


def _first_name(text: str, words: Words) -> int:
    """Where the first name stands, the end of a text without one."""
    names = (one.start() for one in compiled(words.pronouns.one).finditer(text) if one.lastgroup == "name")
    return next(names, len(text))


def introduces(text: str, noun: str, language: str) -> bool:
    """Say whether the sentence tells the noun otherwise than as one that is known."""
    words: Words | None = table(language)
    if words is None:
        return False
    lower, stem = text.casefold(), singular(noun)
    at = lower.find(stem)
    while at >= 0:
        end = compiled(_ENDING).match(lower, at + len(stem))
        last = end is not None and compiled(words.within).match(text, end.end())
        if last and compiled(words.indefinite).search(lower[max(0, at - _BEFORE) : at]):
            return True
        at = lower.find(stem, at + 1)
    return False


def besides(text: str, language: str) -> str:
    """The subject, its noun or name in small letters, of which the sentence tells something besides: "The mill also".

    Nothing where it tells nothing besides, or of a subordinate clause.
    """
    words: Words | None = table(language)
    match = None if words is None else compiled(words.adding).match(outside(text))
    if words is None or match is None:
        return ""
    subject = match["subject"].split()
    if subject[-1] in words.further:
        return ""
    end = next((at for at, word in enumerate(subject) if at and word in words.further), len(subject))
    return subject[end - 1].strip("()").casefold()


def tells_event(noun: str, language: str) -> bool:
    """Say whether a definite noun is one for what happened, which a text about it tells in any words: "incident"."""
    words: Words | None = table(language)
    return words is not None and noun in words.events


def singular(noun: str) -> str:
    """The noun without the ending of its plural."""
    return noun.removesuffix("s") if len(noun) > 3 and not noun.endswith("ss") else noun
