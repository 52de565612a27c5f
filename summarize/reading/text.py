"""Plain text: the file is the document, and its layout gives the blocks."""

from __future__ import annotations

import hashlib

from summarize.characters import SIGN_CLASS
from summarize.document import Document, plain_words
from summarize.glued import opens_with_button, opens_with_label
from summarize.layout import Block, text_blocks
from summarize.patterns import compiled
from summarize.reading.decoding import decode
from summarize.reading.formats import Reading

_TITLE_LENGTH = 200
"""Characters; a longer heading is no title."""
_NO_TITLE = r"\A[(\[]|:\Z|[.!?] [(\[][^()\[\]]+[)\]]\Z"
"""What stands in brackets, announces what follows or ends in a credit is a note or a caption."""
_OPENING = 30
"""Blocks; a title stands among them or nowhere."""


def documents(raw: bytes, path: str, where: str, encoding: str | None) -> Reading:
    """Read one plain text; its title is the heading over its first paragraphs that speaks of their matter."""
    text, codec, mark = decode(raw, where, encoding)
    blocks = tuple(text_blocks(text))
    return Reading(
        (
            Document(
                path=path,
                text=text,
                plain=text,
                blocks=blocks,
                sha256=hashlib.sha256(raw).hexdigest(),
                bytes=len(raw),
                encoding=codec,
                mark=mark,
                media_type="text/plain",
                title=_title(text, blocks),
            ),
        )
    )


def _title(text: str, blocks: tuple[Block, ...]) -> str | None:
    """The heading before the first paragraphs that shares most words with them: a menu or a logo shares none.

    None where no heading shares two words; the first of those that share as many. Captions, notes and labels are none.
    """
    opening = blocks[:_OPENING]
    prose = [block for block in opening if block.kind == "paragraph"][:3]
    if not prose:
        return None
    told = {root for block in prose for root in _roots(text[block.start : block.end])}
    best, most = None, 1
    for block in opening:
        if block.start > prose[0].start:
            break
        if block.kind == "heading":
            words = plain_words(text[block.start : block.end])
            if opens_with_button(words):
                break  # the points of the article in short, or what a picture shows
            if opens_with_label(words) or compiled(_NO_TITLE).search(words):
                continue
            shared = len(told.intersection(_roots(words)))
            if shared > most and len(words) <= _TITLE_LENGTH:
                best, most = words, shared
    return best


def _roots(text: str) -> list[str]:
    """The first letters of the longer words: inflections share them."""
    signs = rf"|[{SIGN_CLASS}]" if not text.isascii() and max(text) >= "\u3040" else ""
    return [word[:5] for word in compiled(rf"\w{{4,}}{signs}").findall(text.casefold())]
