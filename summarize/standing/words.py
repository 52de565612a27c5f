"""What a language must tell so that its openings can be judged; knows none."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """The patterns of one language; every one is matched at the start of what is left of a sentence."""

    empty: re.Pattern[str]
    """Openings that look like pointing back and do not: "It is unclear whether", "This week"."""
    back: re.Pattern[str]
    """Pronouns, possessives and demonstratives that stand for something said before."""
    hinge: re.Pattern[str]
    """Connectives that argue with the sentence before: "But", "As a result"."""
    link: re.Pattern[str]
    """Connectives that only add: "In addition", "Meanwhile"."""
    later: re.Pattern[str]
    """An introductory phrase and then a pronoun as the subject; group `before` holds the phrase."""
    clause: re.Pattern[str]
    """A subordinate clause, whose own subject the pronoun after it may mean."""
    person: re.Pattern[str]
    """A name or a noun in such a phrase for which the pronoun may stand."""
    speaker: re.Pattern[str]
    """After a quotation: a pronoun, or nobody, is said to speak."""
    role: re.Pattern[str]
    """A definite noun, not further described, as the subject or the speaker; group `noun`."""
    own: re.Pattern[str]
    """The writer's own voice."""


def any_of(listing: str) -> str:
    """An alternative of the words and phrases listed, a comma between them."""
    items = [" ".join(item.split()) for item in listing.split(",")]
    longest_first = sorted(items, key=lambda item: (-len(item), item))
    return "|".join(re.escape(item).replace(r"\ ", " ") for item in longest_first)


def first_of(listing: str, after: str = r"\b") -> re.Pattern[str]:
    """The same as a pattern, with what must come after it; small and capital letters are one."""
    return re.compile(rf"(?:{any_of(listing)}){after}", re.IGNORECASE)


NEVER = re.compile(r"(?!)")
CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'-]*"
