"""Which elements of two statements are the same, in order and out of order.

Knows keys only. rapidfuzz finds the longest common subsequence (bit-parallel, in C); what is left in the gaps and
stands elsewhere in the other statement is `moved`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple

from rapidfuzz.distance import Indel


class Run(NamedTuple):
    """`length` equal elements in a row, from `a` in the first statement and `b` in the second."""

    a: int
    b: int
    length: int


class Gap(NamedTuple):
    """What stands between two runs: `[a_start, a_end)` of the first and `[b_start, b_end)` of the second."""

    a_start: int
    a_end: int
    b_start: int
    b_end: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """The runs and the gaps between, before and after them, in order; `moved` pairs gap elements of one key."""

    runs: tuple[Run, ...]
    gaps: tuple[Gap, ...]
    moved: tuple[tuple[int, int], ...]


def align(a: list[str], b: list[str]) -> Alignment:
    """Align two lists of keys; time grows with len(a) * len(b) / 64 at worst."""
    runs: list[Run] = []
    gaps: list[Gap] = []
    a_start = b_start = 0
    for code in Indel.opcodes(a, b):
        if code.tag == "equal":
            gaps.append(Gap(a_start, code.src_start, b_start, code.dest_start))
            runs.append(Run(code.src_start, code.dest_start, code.src_end - code.src_start))
            a_start, b_start = code.src_end, code.dest_end
    gaps.append(Gap(a_start, len(a), b_start, len(b)))
    waiting: dict[str, list[int]] = defaultdict(list)
    for gap in gaps:
        for position in range(gap.b_start, gap.b_end):
            waiting[b[position]].append(position)
    moved = []
    for positions in waiting.values():
        positions.reverse()
    for gap in gaps:
        for position in range(gap.a_start, gap.a_end):
            if waiting.get(a[position]):
                moved.append((position, waiting[a[position]].pop()))
    return Alignment(tuple(runs), tuple(gaps), tuple(moved))
