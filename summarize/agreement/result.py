"""What a comparison comes to."""

from __future__ import annotations

from dataclasses import dataclass

from summarize.model import Difference, Match


@dataclass(frozen=True, slots=True)
class Agreement:
    """What statement b is to statement a.

    `kind` is None where b is no source for a at all; `origin` never occurs. `similarity` is in [0, 1]. `covers` are
    code point ranges of a that b speaks to, in order; `place` is the range of b that does.
    """

    kind: Match | None
    similarity: float
    differences: tuple[Difference, ...] = ()
    covers: tuple[tuple[int, int], ...] = ()
    place: tuple[int, int] = (0, 0)
