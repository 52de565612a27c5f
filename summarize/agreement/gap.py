"""The leftovers of one gap between two statements, and what was found of them so far."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from summarize.agreement.statement import Statement
from summarize.agreement.view import View, excerpt
from summarize.model import Difference


@dataclass(slots=True)
class Findings:
    """What stands between two stretches: `hard` differences, and how many `soft` ones; `loose` ones are hard between
    statements that are nearly the same, soft between others.
    """

    hard: list[Difference] = field(default_factory=list)
    loose: list[Difference] = field(default_factory=list)
    soft: int = 0
    rivals: int = 0
    """Facts of the first side that met one of their own kind: they would match but for their value."""

    def add(self, other: Findings) -> None:
        """Take over the findings of another stretch."""
        self.hard += other.hard
        self.loose += other.loose
        self.soft += other.soft
        self.rivals += other.rivals


class Gap:
    """The leftovers of one gap, crossed out as they are accounted for."""

    def __init__(self, view: View, left: list[int], right: list[int], found: Findings) -> None:
        self.view = view
        self.a = left
        self.b = right
        self.found = found
        self.slots = {view.a.core[position].slot for position in left}
        self.slots.update([view.b.core[position].slot for position in right])

    def holds(self, *slots: str) -> bool:
        """Say whether a word of some slots was left over on either side."""
        return not self.slots.isdisjoint(slots)

    def of(self, side: str, *slots: str) -> list[int]:
        """The positions on one side whose elements are of some slots."""
        if self.slots.isdisjoint(slots):
            return []
        positions, core = (self.a, self.view.a.core) if side == "a" else (self.b, self.view.b.core)
        return [position for position in positions if core[position].slot in slots]

    def plain(self, side: str) -> list[int]:
        """The positions on one side of plain words in small letters."""
        core = self.view.a.core if side == "a" else self.view.b.core
        return [position for position in self.of(side, "") if not core[position].name]

    def denials(self, side: str) -> list[int]:
        """The positions on one side of words that call what they stand with untrue."""
        core = self.view.a.core if side == "a" else self.view.b.core
        return [position for position in self.of(side, "negation") if core[position].sense == "denial"]

    def is_one_word(self) -> bool:
        """Say whether both sides are the same but for spaces and hyphens, and no word of them denies."""
        return self.letters("a") == self.letters("b") and "negation" not in self.slots

    def letters(self, side: str) -> str:
        """The words of a side run together: "co operative" and "cooperative" are alike."""
        positions, core = (self.a, self.view.a.core) if side == "a" else (self.b, self.view.b.core)
        return "".join([core[position].word for position in positions])

    def sides(self) -> tuple[tuple[str, Statement, str, Statement], ...]:
        """Each side as one's own, with the other: their names and their statements."""
        return ("a", self.view.a, "b", self.view.b), ("b", self.view.b, "a", self.view.a)

    def match(self, side: str, own: Sequence[int], other: Sequence[int]) -> None:
        """Cross out positions of one side, and of the other."""
        self.cross(*((own, other) if side == "a" else (other, own)))

    def cross(self, left: Iterable[int], right: Iterable[int]) -> None:
        """Cross out what is accounted for."""
        gone_left, gone_right = set(left), set(right)
        if not gone_left and not gone_right:
            return
        self.a = [position for position in self.a if position not in gone_left]
        self.b = [position for position in self.b if position not in gone_right]

    def say(self, kind: str, left: Sequence[int], right: Sequence[int]) -> None:
        """Record a difference and cross out its words."""
        brief, source = excerpt(self.view.a, left), excerpt(self.view.b, right)
        self.found.hard.append(Difference(kind, brief, source))
        self.cross(left, right)
