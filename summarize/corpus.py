"""All sentences of all documents, as columns.

A sentence is a number; its place is a row of integer arrays; its text is made on demand. Sentences stand in the
order of documents, then of offsets, and every sentence lies in one block. Headings and furniture are sentences
too: they are evidence and can be cited; whether one may stand in a brief is decided later.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from summarize.detection import main_language, spoken_in
from summarize.document import Document
from summarize.layout import Block
from summarize.segmentation import sentence_spans

Integers: TypeAlias = NDArray[np.int64]
Floats: TypeAlias = NDArray[np.float64]
Booleans: TypeAlias = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Corpus:
    """The columns; every array is int64.

    `document`, `block`, `start`, `end`: shape (n_sentences,); `block` numbers the blocks of all documents in a row.
    `block_document`, `block_first`: shape (n_blocks,) and (n_blocks + 1,): block b holds the sentences
    `block_first[b]` up to, not including, `block_first[b + 1]`.
    `blocks` are the blocks themselves. `language` is that of most of the text, or the one given, and `spoken`
    that of each document by itself, ISO 639-1 codes or "und".
    """

    documents: tuple[Document, ...]
    blocks: tuple[Block, ...]
    document: Integers
    block: Integers
    start: Integers
    end: Integers
    block_document: Integers
    block_first: Integers
    language: str
    spoken: tuple[str, ...]

    @classmethod
    def from_documents(cls, documents: Sequence[Document], language: str | None = None) -> Corpus:
        """Split every block of every document into sentences; `language` overrides what is detected."""
        spoken = tuple(map(spoken_in, documents))
        split_by = [language or own for own in spoken]
        blocks: list[Block] = []
        rows: list[tuple[int, int, int, int]] = []
        owners: list[int] = []
        firsts = [0]
        seen: dict[tuple[str, str, str], list[tuple[int, int]]] = {}
        for number, document in enumerate(documents):
            for block in document.blocks:
                alike = document.plain[block.start : block.end], block.kind, split_by[number]
                spans = seen.get(alike)
                if spans is None:
                    found = sentence_spans(document.plain, block, split_by[number])
                    spans = seen[alike] = [(start - block.start, end - block.start) for start, end in found]
                rows += [(number, len(blocks), block.start + start, block.start + end) for start, end in spans]
                blocks.append(block)
                owners.append(number)
                firsts.append(len(rows))
        table = np.array(rows, dtype=np.int64).reshape(-1, 4)
        document_column, block_column, start_column, end_column = (np.ascontiguousarray(column) for column in table.T)
        return cls(
            tuple(documents),
            tuple(blocks),
            document_column,
            block_column,
            start_column,
            end_column,
            np.array(owners, dtype=np.int64),
            np.array(firsts, dtype=np.int64),
            main_language(documents, split_by),
            spoken,
        )

    def __len__(self) -> int:
        return len(self.start)

    def text(self, number: int) -> str:
        """The plain words of one sentence."""
        document: Document = self.documents[int(self.document[number])]
        return document.words(int(self.start[number]), int(self.end[number]))
