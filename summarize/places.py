"""How a document is told, and a place in it: its offsets, bytes, lines, characters and the context around it.

What citing writes and verifying proves. Knows no kinds and no statements.
"""

from __future__ import annotations

from summarize.document import MASK, Document
from summarize.model import Quotation, Source

LISTED = 20
"""Places of one list, in one document, that a sentence lists; more are counted."""
AROUND = 32
"""Code points of context before and after a place."""


def source(document: Document, name: str, wire: str) -> Source:
    """The record of a document, under the id that a brief gives it and in its wire group."""
    return Source(
        id=name,
        path=document.path,
        part=document.part,
        sha256=document.sha256,
        bytes=document.bytes,
        characters=len(document.text),
        encoding=document.encoding,
        media_type=document.media_type,
        title=document.title,
        publisher=document.publisher,
        url=document.url,
        published=document.published,
        language=document.language,
        wire=wire,
        selector=None if document.selector is None else dict(document.selector),
    )


def quotation(document: Document, start: int, end: int) -> Quotation:
    """A range of a document with its bytes, lines and characters."""
    first, last = document.position(start), document.position(end)
    in_file = document.selector is None
    return Quotation(
        start=start,
        end=end,
        byte_start=first.byte if in_file else None,
        byte_end=last.byte if in_file else None,
        line=first.line,
        column=first.column,
        end_line=last.line,
        end_column=last.column,
        exact=document.text[start:end],
    )


def context(document: Document, start: int, end: int) -> tuple[str, str]:
    """The characters before and after a place."""
    return document.text[max(0, start - AROUND) : start], document.text[end : end + AROUND]


def source_offsets(plain: str, start: int, end: int) -> list[int]:
    """For each character of the plain words of `[start, end)`, the offset in the document that it stands for."""
    offsets: list[int] = []
    spaced = True
    for offset in range(start, end):
        character = plain[offset]
        if character == MASK:
            continue
        if character.isspace():
            if not spaced:
                offsets.append(offset)
            spaced = True
        else:
            offsets.append(offset)
            spaced = False
    return offsets[:-1] if spaced and offsets else offsets
