"""Which part of a news text a sentence is: what happened, what others say to it, what lies behind it.

After van Dijk, "News as Discourse" (1988): events come first, then verbal reactions, then background. Read off the
closed classes of verbs with which news tells a reaction, and of phrases with which it looks back over years; in doubt,
and in languages without a table, a sentence tells what happened.
"""

from __future__ import annotations

from typing import Literal

from summarize.patterns import compiled
from summarize.standing import outside, table
from summarize.standing.words import Words

Part = Literal["event", "reply", "background"]

PARTS: tuple[Part, ...] = ("event", "reply", "background")
"""In the order in which news tells them."""


def part(text: str, language: str) -> Part:
    """The part that the sentence is."""
    words: Words | None = table(language)
    if words is None:
        return "event"
    if looks_over_years(text, language) or compiled(words.lasting).search(text):
        return "background"
    return "reply" if compiled(words.reply).search(text) else "event"


def looks_over_years(text: str, language: str) -> bool:
    """Say whether the sentence tells years, or what has long been so, and so nothing of the news."""
    words = table(language)
    return words is not None and compiled(words.years).search(text) is not None


def looks_back(text: str, language: str) -> bool:
    """Say whether the sentence begins with what was before the news: "The mayor had said"."""
    words = table(language)
    return words is not None and compiled(words.before).match(text) is not None


def tells_from_now(text: str, language: str) -> bool:
    """Say whether the sentence tells a day from the day of writing, which its reader must know: "yesterday"."""
    words = table(language)
    return words is not None and compiled(words.now).search(outside(text)) is not None


def announces(text: str, language: str) -> bool:
    """Say whether the sentence promises what only the next ones can tell: "There are two reasons"."""
    words = table(language)
    return words is not None and compiled(words.announcing).search(outside(text)) is not None
