"""How many were killed and how many hurt: two tolls must not stand in one brief, nor one that is outvoted.

Agreement finds that two alike sentences differ in a figure; sentences that have nothing else in common still tell two
tolls. Reads the figure nearest to the word, by value, and leaves out what is told of another year or of a part
("two of the dead"). Two events it tells apart only by dates and names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np

from summarize.scoring.story import Story
from summarize.verdicts import Analyses

_WORDS = {
    "killed": """killed killing kills dead died dies deaths fatalities morts mort tués tué tuées décès tote toten
        getötet getötete gestorben todesopfer muertos muertas murieron fallecidos fallecieron""",
    "hurt": """injured injuring wounded wounding hurt injuries blessés blessé blessées verletzt verletzte verletzten
        heridos heridas""",
}
_KIND = {word: kind for kind, words in _WORDS.items() for word in words.split()}
_COUNT = re.compile(r"\b(?:death toll|bilan)(?: [\w’']+){1,3} $")
"""What counts the dead, right before a figure: "the death toll stood at 88"."""
_MARKS = (*_KIND, "death toll", "bilan")
_BETWEEN = 2
"""Content words between a figure and the word: "20 other people were killed"."""
_EARLY = 30
"""The first sentences of a document vote."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Toll(NamedTuple):
    """What a sentence tells: the figure of each kind by value, and the dates and names that say of which event."""

    figures: dict[str, str]
    dates: frozenset[str]
    names: frozenset[str]

    def contradicts(self, other: Toll) -> bool:
        """Say whether both tell of one kind two figures, and nothing shows that they mean two events."""
        apart = self.dates and other.dates and not self.dates & other.dates
        apart = apart and self.names and other.names and not self.names & other.names
        return not apart and any(other.figures.get(kind, figure) != figure for kind, figure in self.figures.items())

    def confirms(self, other: Toll) -> bool:
        """Say whether both tell the same figure of one kind, and no other."""
        return not self.contradicts(other) and bool(self.figures.items() & other.figures.items())


def toll(text: str, analyses: Analyses) -> Toll | None:
    """The figures of those killed and hurt in a sentence; None where there are none or a year is named."""
    lower = text.lower()
    if not any(word in lower for word in _MARKS) or _YEAR.search(text):
        return None
    core = analyses.of(text).core
    kinds = [_KIND.get(element.word.lower()) for element in core]
    figures: dict[str, str] = {}
    for at, element in enumerate(core):
        if element.slot != "number" or element.sense.split("|")[3] or text[element.end :].startswith((" of ", ",")):
            continue
        near = range(at + 1, min(at + 2 + _BETWEEN, len(core)))
        near = range(at + 1, next((other for other in near if core[other].slot == "number"), near.stop))
        kind = next((kinds[other] for other in near if kinds[other]), None)
        if at and not text[core[at - 1].end : element.start].strip():
            kind = kinds[at - 1] or kind  # "killed three and hurt nine"
        if kind is None and _COUNT.search(lower, 0, element.start):
            kind = "killed"
        if kind:
            figures.setdefault(kind, element.sense.split("|")[1])
    dates = frozenset(element.sense for element in core if element.slot == "date")
    return Toll(figures, dates, frozenset(element.key for element in core if element.name)) if figures else None


class Tolls:
    """The tolls of a story."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self._found: dict[int, Toll | None] = {}

    def of(self, row: int) -> Toll | None:
        """What a sentence tells."""
        if row not in self._found:
            self._found[row] = toll(self.story.text(row), self.story.analyses)
        return self._found[row]

    @cached_property
    def witnesses(self) -> list[tuple[int, Toll]]:
        """The documents and what they tell in their first sentences."""
        early = np.flatnonzero(self.story.eligible & (self.story.ranks < _EARLY)).tolist()
        told = ((self.story.document(row), self.of(row)) for row in early)
        return [(document, one) for document, one in told if one is not None]

    def refuse(self, row: int, chosen: Sequence[int]) -> bool:
        """Say whether the sentence tells another toll than a chosen one, or is outvoted.

        It is where more voices agree on another, or as many voices in more documents; none is where each tells its own.
        """
        own = self.of(row)
        if own is None:
            return False
        if any(other is not None and own.contradicts(other) for other in map(self.of, chosen)):
            return True
        rivals = [other for _, other in self.witnesses if own.contradicts(other)]
        return any(self._borne_out(other) > self._borne_out(own) for other in rivals)

    def _borne_out(self, told: Toll) -> tuple[int, int]:
        """How much weight those have who tell this toll."""
        return self._weight({document for document, other in self.witnesses if told.confirms(other)})

    def _weight(self, documents: set[int]) -> tuple[int, int]:
        """How many voices these documents are, then how many documents."""
        return len({int(self.story.voices[document]) for document in documents}), len(documents)
