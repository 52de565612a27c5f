"""What a language must tell so that its openings can be judged; knows none."""

from __future__ import annotations

from typing import NamedTuple

from summarize.patterns import Openings
from summarize.standing.pronouns import Pronouns

NEVER = "(?!)"
CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'-]*"


class Words(NamedTuple):
    """The openings and the expressions of one language; an expression is compiled when it is first needed.

    Openings, and `after`, are for small letters. All but `person`, `speaker`, `article`, `own`, `now`, `reply`,
    `years` and `lasting` are matched at the start of what is left of a sentence.
    """

    empty: Openings
    """Openings that look like pointing back and do not: "It is unclear whether", "This week"."""
    back: Openings
    """Pronouns, possessives and demonstratives that stand for something said before."""
    hinge: Openings
    """Connectives that argue with the sentence before: "But", "As a result"."""
    turn: str
    """What turns a quotation wherever it stands in the next one, in small letters, and openings that do so only there:
    "I would not sleep there, though", "Except at night"; searched for."""
    after: str
    """A time counted from something said before, "Two days later", or who or what is set beside it: "Cole, however"."""
    link: Openings
    """Connectives that only add: "In addition", "Meanwhile"."""
    later: str
    """An introductory phrase and then a pronoun as the subject; group `before` holds the phrase."""
    clause: str
    """A subordinate clause, whose own subject the pronoun after it may mean."""
    person: str
    """A name or a noun in such a phrase for which the pronoun may stand."""
    kin: str
    """What is his or hers of somebody said before, the group `subject`: "Ann Cole, his deputy, ", "In his view, "."""
    speaker: str
    """Behind a quotation, which stands as "§", or what is told: a pronoun, or nobody, is said to speak."""
    pronouns: Pronouns
    """Pronouns in mid-sentence, and what they may stand for."""
    article: str
    """A definite article that opens the sentence or the name of who speaks."""
    further: frozenset[str]
    """Words after a noun that say which one is meant."""
    verb: str
    """What follows where the word after the article is a noun: empty where adjectives mostly stand behind."""
    office: str
    """An office before a whole name that does not say of what, its last word as group `noun`: "Chief executive"."""
    nouns: frozenset[str]
    """Nouns that news uses for somebody or something already named."""
    own: str
    """The writer's own voice, or the reader spoken to."""
    now: str
    """A day told from the day of writing: "yesterday"; searched for."""
    before: str
    """What tells of a time before the news: "had said"; where it stands first, a sentence does not open a text."""
    reply: str
    """A reaction: what somebody says to what happened, in favour or against; searched for."""
    years: str
    """A look back over years, or at what has long been so; searched for."""

    adding: str = NEVER
    """What is said besides something else, of whom or what the group `subject` tells: "The mill also"."""
    announcing: str = NEVER
    """What promises more than the sentence tells: "two major changes", with none of them behind it; searched for."""
    participle: str = NEVER
    """How a phrase opens that tells of the subject itself, who is no other in it: "Unable to wake Ann"."""
    definite: str = NEVER
    """A bare definite noun, the group `noun`, with nothing behind it that says which one is meant; searched for."""
    indefinite: str = NEVER
    """What stands right before a noun that is told for the first time, in small letters; searched for."""
    within: str = ""
    """What stands right behind a noun that is not the first part of a longer one: "a train", no "train station"."""
    events: frozenset[str] = frozenset()
    """Of the nouns those for what happened, which a text about it tells in any words."""
    stand_ins: frozenset[str] = frozenset()
    """Of the nouns those that stand for somebody or something named, wherever they stand in a sentence."""
    lasting: str = NEVER
    """What went on before the news and still may, which is worth telling and belongs behind it; searched for."""


def phrases(listing: str) -> str:
    """The words and phrases listed, a comma between them, as a row of `Openings` has them."""
    return "|".join(items(listing))


def items(listing: str) -> list[str]:
    """The words and phrases listed, a comma between them."""
    return [" ".join(item.split()) for item in listing.split(",")]
