"""The scorer seam, and the scorers by name.

A scorer is a function of a story; it gives every sentence a finite float64, higher for more salient. It neither looks
at the budget nor at what is already chosen: `selection` does.
"""

from __future__ import annotations

from typing import Protocol

from summarize.corpus import Floats
from summarize.errors import UsageError, did_you_mean
from summarize.scoring.default import consensus
from summarize.scoring.story import Story
from summarize.scoring.sumy import SUMY, sumy_scorer

DEFAULT = "consensus"


class Scorer(Protocol):
    """What scores sentences.

    The result is float64 (n_sentences,), finite, deterministic. Only the order
    of the eligible ones matters. Raises UsageError where the corpus is beyond its limits.
    """

    def __call__(self, story: Story, /) -> Floats: ...  # noqa: D102


_OURS: dict[str, Scorer] = {DEFAULT: consensus}

SCORERS: tuple[str, ...] = (*_OURS, *(f"sumy:{name}" for name in SUMY))
"""The names that `scorer` knows, the default first."""


def scorer(name: str) -> Scorer:
    """The scorer of that name.

    Raises UsageError where there is none, with the nearest name and all of them.
    """
    if name in _OURS:
        return _OURS[name]
    if name in SCORERS:
        return sumy_scorer(name.removeprefix("sumy:"))
    guess = did_you_mean(name, SCORERS) or did_you_mean(f"sumy:{name}", SCORERS, 0.8)
    raise UsageError(f"no scorer named {name!r}{guess and f', {guess}'}", remedy=f"known: {', '.join(SCORERS)}")
