"""Whether the documents tell one story or several, and which of them most documents tell.

Two articles on one story share more than single words, which any two pages do: they put the same words side by side,
or share a good part of all that they hold. Knows the words of whole documents, not their blocks' verdicts.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from summarize.corpus import Floats, Integers
from summarize.terms import distinct

_MOST_COMPARED = 20
"""Of more documents nothing is said."""
_KIN = 0.15
"""Of two articles on one story, the shorter shares more of its content words, by rarity, than this."""
_BESIDE = 4
"""So many pairs of neighbouring content words do they share, or"""
_ALIKE = 0.15
"""so much of the content words of both: their cosine, each counted once."""
_ALONE = (3, 0.12)
"""One document beside two or more that tell the same shares fewer pairs and less with each if it tells another."""


def stories(told: list[Integers], beside: list[Integers], rarity: Floats, *, rest: bool) -> list[list[int]]:
    """The documents, by their places in `told`, in groups of those that share a story; the main one first.

    `told` and `beside` hold a document's distinct content stems and pairs of neighbouring ones, sorted; `rarity`: float
    (n_stems,). The main story is that of most documents, then that of the documents most alike, then of the longest.
    Fewer than two groups where all tell the same, or too many are asked. In doubt a document is in no group, and so are
    two alone beside a `rest` of documents that are not asked.
    """
    count = len(told)
    if not 1 < count <= _MOST_COMPARED:
        return []
    holds = np.zeros((count, len(rarity)))
    for row, stems in enumerate(told):
        holds[row, stems] = 1.0
    shared = (holds * rarity) @ holds.T
    least = np.minimum.outer(shared.diagonal(), shared.diagonal())
    common = holds @ holds.T
    sizes = np.sqrt(common.diagonal())
    alike = np.round(common / np.maximum(np.outer(sizes, sizes), 1e-9), 9)
    pairs = _common(beside)
    kin = (np.round(shared / np.maximum(least, 1e-9), 9) >= _KIN) & ((alike >= _ALIKE) | (pairs >= _BESIDE))
    groups: list[set[int]] = []
    for row in range(count):
        mine = set(np.flatnonzero(kin[row]).tolist()) | {row}
        for group in [group for group in groups if group & mine]:
            groups.remove(group)
            mine |= group
        groups.append(mine)
    apart = ((alike < _ALONE[1]) & (pairs < _ALONE[0])).sum(axis=1) == count - 1
    found = [sorted(group) for group in groups if len(group) > 1 or count == 2 or apart[min(group)]]
    if (rest or count > 2) and all(len(group) == 1 for group in found):
        return []

    def rank(group: list[int]) -> tuple[int, float, float, list[int]]:
        inside = float(alike[np.ix_(group, group)].sum()) / len(group)
        return -len(group), -round(inside, 9), -float(common.diagonal()[group].sum()), group

    return sorted(found, key=rank)


def _common(beside: list[Integers]) -> npt.NDArray[np.int64]:
    """How many pairs every two documents share: integers (n, n); 0 of one with itself."""
    counts = np.zeros((len(beside), len(beside)), dtype=np.int64)
    for row, mine in enumerate(beside):
        for column in range(row):
            both = len(mine) + len(beside[column])
            counts[row, column] = counts[column, row] = both - len(distinct(np.append(mine, beside[column])))
    return counts
