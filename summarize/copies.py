"""Texts that are given more than once.

A text given twice must change nothing but the citations, so everything up to citing sees each text once, as the
`story`; citing sees every document, as the `corpus`. The two are told apart here and nowhere else.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from summarize.corpus import Corpus


class Copies(NamedTuple):
    """All documents, and each of their texts once, in the same order.

    `text[i]` is the number in `story` of the document that holds the text of document i of `corpus`.
    """

    corpus: Corpus
    story: Corpus
    text: tuple[int, ...]

    @classmethod
    def of(cls, corpus: Corpus, language: str | None = None) -> Copies:
        """Find the copies in a corpus; `language` is what the corpus was split by."""
        numbers: dict[tuple[str, ...], int] = {}
        first: list[int] = []
        text: list[int] = []
        for number, document in enumerate(corpus.documents):
            # Only what is split alike is a copy: the same characters as text and as Markdown have other blocks.
            alike = ("\n".join(document.plain.splitlines()), document.media_type, document.language or "")
            own = numbers.setdefault(alike, len(numbers))
            if own == len(first):
                first.append(number)
            text.append(own)
        if len(first) == len(text):
            return cls(corpus, corpus, tuple(text))
        story = Corpus.from_documents([corpus.documents[number] for number in first], language)
        return cls(corpus, story, tuple(text))

    def sentence(self, number: int) -> int:
        """The number in the corpus of a sentence of the story, in the first document that holds it."""
        own = int(self.story.document[number])
        return number + self.shift(self.text.index(own))

    def shift(self, document: int) -> int:
        """How many sentences further a document of the corpus begins than its text in the story."""
        begins = np.searchsorted(self.corpus.document, document)
        return int(begins - np.searchsorted(self.story.document, self.text[document]))
