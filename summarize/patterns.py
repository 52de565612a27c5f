"""Regular expressions that cost nothing until they are needed, and tables of phrases in place of large ones.

A pattern of a hundred phrases takes milliseconds to compile, in every process, and tries them one by one. Here a
phrase is found by its first letter, and what has to come with it is compiled when the phrase first stands in a text.
Knows no language and no meaning.
"""

from __future__ import annotations

import re
from functools import cache


@cache
def compiled(expression: str) -> re.Pattern[str]:
    """The pattern, compiled when it is first asked for and kept: only for expressions written in the code."""
    return re.compile(expression)


def holds(text: str, words: tuple[str, ...]) -> bool:
    """Say whether one of the words stands in the text: a cheap question before a dear one."""
    for word in words:  # noqa: SIM110 - a generator costs three times as much
        if word in text:
            return True
    return False


class Openings:
    """Phrases with which a text may open.

    A row is phrases, a "|" between them, and the expression that must match right after one of them; "" where the
    phrase is enough. Phrases stand in small letters and are looked for in texts in small letters.
    """

    def __init__(self, *rows: tuple[str, str]) -> None:
        by_letter: dict[str, list[tuple[str, str]]] = {}
        for phrases, rest in rows:
            for phrase in phrases.split("|"):
                by_letter.setdefault(phrase[0], []).append((phrase, rest))
        self._by_letter = {
            letter: (tuple(phrase for phrase, _ in listed), sorted(listed, key=lambda row: -len(row[0])))
            for letter, listed in by_letter.items()
        }

    def match(self, lower: str) -> int:
        """Where the longest opening of this text in small letters ends that its row allows; 0 where none does."""
        phrases, listed = self._by_letter.get(lower[:1], _NONE)
        if not lower.startswith(phrases):
            return 0
        for phrase, rest in listed:
            if lower.startswith(phrase):
                if not rest:
                    return len(phrase)
                match = compiled(rest).match(lower, len(phrase))
                if match:
                    return match.end()
        return 0


_NONE: tuple[tuple[str, ...], list[tuple[str, str]]] = ((), [])
