"""The default scorer: how much of what the sources say together a sentence tells, for its length.

Needs no training and no background texts. Its score is the gain of the coverage objective for an empty brief, a
word to the power 0.7: whole sentences that say much win over crammed ones and over fragments. The more documents
there are, the fewer sentences of each find room, and the more it counts to stand at the head of one.
"""

from __future__ import annotations

import numpy as np

from summarize.corpus import Booleans, Corpus, Floats
from summarize.scoring.coverage import coverage, lengths, ranks
from summarize.terms import Terms

_LENGTH = 0.7
"""0 would favour the longest sentence, 1 the densest."""
_ROOM = 12
"""Over the number of documents, to the fourth power, the rank that halves a score: no matter for three documents,
little for five, much for ten, of which an ordinary brief holds hardly a sentence each."""


def consensus(corpus: Corpus, terms: Terms, eligible: Booleans) -> Floats:
    """The gain of each sentence a word to the power 0.7, by position: float64 (n_sentences,), at least 0."""
    facts = coverage(corpus, terms, eligible)
    place = 1.0 + ranks(corpus, eligible) / max(1.0, (_ROOM / facts.voices) ** 4)
    scores: Floats = facts.gains() / np.maximum(lengths(terms), 1) ** _LENGTH / place
    return scores
