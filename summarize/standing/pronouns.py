"""Pronouns in mid-sentence that nothing before them in the sentence can mean: "Police arrested him", "their lawyers".

After Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994), what little of it needs no grammar:
what a pronoun means stands before it and agrees with it in number, and an object is not the subject of its own verb,
so that two must stand before it. Counts names and nouns with an article; knows no gender, and in doubt lets a pronoun
have its noun.
"""

from __future__ import annotations

from typing import NamedTuple

from summarize.patterns import compiled


class Pronouns(NamedTuple):
    """The pronouns of one language that may have nobody to stand for, and what they may stand for."""

    pointing: str
    """A pronoun as a group named by its kind, which says what must stand before it; or "this" before a noun of the
    group `again`, which must."""
    one: str
    """A name, as a group `name` where it can be told, or a noun in the singular with its article."""
    many: str
    """A noun in the plural, a number of them, or two joined."""
    prepositions: frozenset[str]
    """After one of them an object may mean the subject: "Cole took the dog with him"."""
    ahead: str
    """How a phrase opens before the subject, whom a pronoun in it may mean: "In his speech, Cole said"."""
    again: str = "(?!)"
    """A subject that is itself a pronoun or holds one."""
    there: str = "(?!)"
    """A word for a place that was told."""
    place: str = "(?!)"
    """What a word for a place may mean: "at the mill"; searched for."""
    inside: str = "(?!)"
    """The opening of a noun that is told of the pronoun behind it, which does not mean that noun: "The images of"."""


_NEEDED = {
    "one": (1, 0, 1),
    "many": (0, 1, 1),
    "part": (0, 2, 2),
    "any": (0, 0, 1),
    "object": (1, 0, 2),
    "objects": (0, 1, 2),
}
"""How many in the singular, in the plural and together stand before a pronoun of each kind that is bound; a part of
those whom somebody speaks of is no part of the speakers: "Teachers said two of them"."""
_FREED = {"object": "one", "objects": "many"}
"""What an object needs after a preposition."""
_STEM = 4
"""Nouns are the same where so many first letters are."""


def unbound(text: str, words: Pronouns) -> str:
    """The first pronoun that has nothing before it to stand for, or nothing; quotations in `text` stand as "§"."""
    for match in compiled(words.pointing).finditer(text):
        before = text[: match.start()]
        if not before or _ahead(before, text[match.end() :], words):
            continue
        kind = match.lastgroup or ""
        last = before.split()[-1]
        if kind in _FREED and last in words.prepositions:
            kind = _FREED[kind]
        if kind == "again":
            bound = match.group(kind)[:_STEM].lower() in before.lower()
        else:
            one, many = ({noun.start() for noun in compiled(each).finditer(before)} for each in (words.one, words.many))
            bound = all(len(held) >= least for held, least in zip((one, many, one | many), _NEEDED[kind], strict=True))
            # No name stands right before a pronoun: "Sadly his brother died".
            bound = bound and last != before.rstrip() and not compiled(words.inside).fullmatch(before)
        if not bound:
            return match.group().strip(" ,.")
    return ""


def unplaced(text: str, words: Pronouns) -> str:
    """The first word for a place that has no place before it to stand for, or nothing."""
    match = compiled(words.there).search(text)
    return match.group() if match and not compiled(words.place).search(text, 0, match.start()) else ""


def _ahead(before: str, after: str, words: Pronouns) -> bool:
    """Say whether the pronoun stands in a phrase before a subject that it may mean; another pronoun is none."""
    if "," in before or not compiled(words.ahead).match(before):
        return False
    _, comma, subject = after.partition(",")
    return bool(comma) and not compiled(words.again).match(subject)
