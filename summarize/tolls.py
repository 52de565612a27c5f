"""How many were killed and how many hurt: two tolls must not stand in one brief, nor one that is outvoted.

Agreement finds that two alike sentences differ in a figure; sentences that have nothing else in common still tell two
tolls. Reads the figure nearest to the word, by value, and leaves out what is told of another year or of a part
("two of the dead"). Knows nothing of places: of two events told in one story it keeps the figures of one.
"""

from __future__ import annotations

import re
from functools import cached_property

from summarize.agreement import analyse
from summarize.scoring.story import Story

_WORDS = {
    "killed": """killed killing kills dead died dies deaths fatalities morts mort tués tué tuées décès tote toten
        getötet getötete gestorben todesopfer muertos muertas murieron fallecidos fallecieron""",
    "hurt": """injured injuring wounded wounding hurt injuries blessés blessé blessées verletzt verletzte verletzten
        heridos heridas""",
}
_KIND = {word: kind for kind, words in _WORDS.items() for word in words.split()}
_BETWEEN = 2
"""Content words between a figure and the word: "20 other people were killed"."""
_EARLY = 8
"""The first sentences of a document vote."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def tolls(text: str, language: str) -> dict[str, str]:
    """The figure of those killed and of those hurt, each by value; nothing where the sentence names a year."""
    lower = text.lower()
    if not any(word in lower for word in _KIND) or _YEAR.search(text):
        return {}
    core = analyse(text, language).core
    kinds = [_KIND.get(element.word.lower()) for element in core]
    found: dict[str, str] = {}
    for at, element in enumerate(core):
        if element.slot != "number" or element.sense.split("|")[3] or text[element.end :].startswith(" of "):
            continue
        near = range(at + 1, min(at + 2 + _BETWEEN, len(core)))
        near = range(at + 1, next((other for other in near if core[other].slot == "number"), near.stop))
        # The word after the figure; or right before it: "killed three".
        kind = next((kinds[other] for other in near if kinds[other]), None) or (kinds[at - 1] if at else None)
        if kind:
            found.setdefault(kind, element.sense.split("|")[1])
    return found


class Tolls:
    """The tolls of a story."""

    def __init__(self, story: Story) -> None:
        self.story = story

    @cached_property
    def votes(self) -> dict[tuple[str, str], set[int]]:
        """The voices that tell each figure among their first sentences."""
        votes: dict[tuple[str, str], set[int]] = {}
        for row in (self.story.eligible & (self.story.ranks < _EARLY)).nonzero()[0].tolist():
            for told in self.of(row).items():
                votes.setdefault(told, set()).add(int(self.story.voices[self.story.document(row)]))
        return votes

    def of(self, row: int) -> dict[str, str]:
        """The tolls that a sentence tells."""
        return tolls(self.story.text(row), self.story.corpus.language)

    def contradict(self, row: int, told: dict[str, str]) -> bool:
        """Say whether the sentence tells another toll than is told already, or than more documents tell."""
        return any(
            told.get(kind, figure) != figure or self.outvoted(kind, figure) for kind, figure in self.of(row).items()
        )

    def outvoted(self, kind: str, figure: str) -> bool:
        """Say whether more documents tell another figure."""
        own = len(self.votes.get((kind, figure), ()))
        return any(len(voices) > own for (other, _), voices in self.votes.items() if other == kind)
