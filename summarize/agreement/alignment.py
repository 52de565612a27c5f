"""Which elements of two statements are the same, in order and out of order.

Knows keys only. rapidfuzz finds the longest common subsequence (bit-parallel, in C); equal keys that it leaves over
are paired as moved, beside a neighbour that is paired already where there is one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel


class Block(NamedTuple):
    """`length` equal elements in a row, from `a` in the first statement and from `b` in the second."""

    a: int
    b: int
    length: int


class Gap(NamedTuple):
    """The positions in both statements that found no partner between two stretches in order."""

    left: tuple[int, ...]
    right: tuple[int, ...]


class Alignment(NamedTuple):
    """`partners[i]` is the position in the second statement that equals position i of the first, or -1.

    `blocks` are the maximal stretches in a row on both sides, by their place in the first statement; `gaps` the
    leftovers before, between and after the stretches in order.
    """

    partners: tuple[int, ...]
    back: tuple[int, ...]
    blocks: tuple[Block, ...]
    gaps: tuple[Gap, ...]


def align(a: Sequence[str], b: Sequence[str], a_roots: Sequence[str], b_roots: Sequence[str]) -> Alignment:
    """Align two sequences of keys; time grows with len(a) * len(b) / 64 at worst.

    What is left over then is paired by its root, where it has one.
    """
    pairs = _in_order(a, b)
    partners, back = [-1] * len(a), [-1] * len(b)
    for i, j in pairs:
        partners[i], back[j] = j, i
    if len(pairs) < len(a) and len(pairs) < len(b):
        left, right = ([at for at, partner in enumerate(side) if partner < 0] for side in (partners, back))
        _pair_moved(a, b, left, right, partners, back)
        _pair_moved(a_roots, b_roots, left, right, partners, back)
    return Alignment(tuple(partners), tuple(back), _blocks(partners), _gaps(pairs, partners, back))


def common(a: Sequence[str], b: Sequence[str]) -> list[Block]:
    """The stretches that two sequences share in order, those left over between them as few as can be."""
    blocks: list[Block] = []
    for i, j in _in_order(a, b):
        last = blocks[-1] if blocks else None
        if last and (i, j) == (last.a + last.length, last.b + last.length):
            blocks[-1] = last._replace(length=last.length + 1)
        else:
            blocks.append(Block(i, j, 1))
    return blocks


def _in_order(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs of a longest common subsequence."""
    pairs = [
        (i + offset, j + offset)
        for i, j, length in Indel.editops(a, b).as_matching_blocks()
        for offset in range(length)
    ]
    _tighten(a, b, pairs)
    return pairs


def _tighten(a: Sequence[str], b: Sequence[str], pairs: list[tuple[int, int]]) -> None:
    """Where a key stands twice, pair the one beside the next pair: "no" of "no evidence", not one far before it."""
    following_i, following_j = len(a), len(b)
    for number in range(len(pairs) - 1, -1, -1):
        i, j = pairs[number]
        if i == following_i - 1 and j < following_j - 1 and following_j <= len(b) - 1 and b[following_j - 1] == a[i]:
            j = following_j - 1
        elif j == following_j - 1 and i < following_i - 1 and following_i <= len(a) - 1 and a[following_i - 1] == b[j]:
            i = following_i - 1
        pairs[number] = (i, j)
        following_i, following_j = i, j


def _gaps(pairs: Sequence[tuple[int, int]], partners: Sequence[int], back: Sequence[int]) -> tuple[Gap, ...]:
    gaps: list[Gap] = []
    a_from = b_from = 0
    for i, j in [*pairs, (len(partners), len(back))]:
        last = i == len(partners)
        if i > a_from or j > b_from or not gaps or last:
            left = tuple([k for k in range(a_from, i) if partners[k] < 0]) if i > a_from else ()
            right = tuple([k for k in range(b_from, j) if back[k] < 0]) if j > b_from else ()
            gaps.append(Gap(left, right))
        a_from, b_from = i + 1, j + 1
    return tuple(gaps)


def _pair_moved(
    a: Sequence[str],
    b: Sequence[str],
    left: Sequence[int],
    right: Sequence[int],
    partners: list[int],
    back: list[int],
) -> None:
    """Pair equal keys that stand out of order, among some positions; at most four candidates are weighed for each."""
    shared = {a[i] for i in left}.intersection([b[j] for j in right])
    shared.discard("")
    if not shared:
        return
    waiting: dict[str, list[int]] = defaultdict(list)
    for j in reversed(right):
        if back[j] < 0 and b[j] in shared:
            waiting[b[j]].append(j)
    for i in left:
        candidates = waiting.get(a[i]) if partners[i] < 0 else None
        if not candidates:
            continue
        chosen = len(candidates) - 1
        for place in range(chosen, max(chosen - 4, -1), -1):
            j = candidates[place]
            before = i > 0 and j > 0 and partners[i - 1] == j - 1
            after = i + 1 < len(a) and j + 1 < len(b) and a[i + 1] == b[j + 1]
            if before or after:
                chosen = place
                break
        j = candidates.pop(chosen)
        partners[i], back[j] = j, i


def _blocks(partners: Sequence[int]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    start = length = 0
    for i, j in enumerate(partners):
        if j < 0:
            continue
        if length and i == start + length and j == partners[start] + length:
            length += 1
            continue
        if length:
            blocks.append(Block(start, partners[start], length))
        start, length = i, 1
    if length:
        blocks.append(Block(start, partners[start], length))
    return tuple(blocks)
