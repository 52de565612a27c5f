"""The default scorer: how much of what the sources say together a sentence tells, for its length.

Needs no training and no background texts. Its score is the gain of the coverage objective for an empty brief, a
word to the power 0.7: whole sentences that say much win over crammed ones and over fragments. Where documents are
many, it counts more to stand at the head of one.
"""

from __future__ import annotations

import numpy as np

from summarize.corpus import Floats
from summarize.scoring.story import Story

LENGTH = 0.7
"""0 would favour the longest sentence, 1 the densest; so it is for several sentences that must come together."""
MANY = 7
"""From so many documents on a brief holds hardly a sentence of each, and heads of documents are hard to beat."""
_HALF_LIFE = 10
"""Then a score halves after so many sentences, over all documents together."""


def consensus(story: Story) -> Floats:
    """The gain of each sentence a word to the power 0.7, by position: float64 (n_sentences,), at least 0."""
    facts = story.coverage
    scores: Floats = facts.alone / np.maximum(story.terms.lengths, 1) ** LENGTH
    if facts.voices >= MANY:
        scores /= 1.0 + story.ranks / max(1.0, _HALF_LIFE / facts.voices)
    return scores
