"""Plain text: the file is the document, and its layout gives the blocks."""

from __future__ import annotations

import hashlib

from summarize.document import Document, plain_words
from summarize.layout import text_blocks
from summarize.reading.decoding import decode
from summarize.reading.formats import Reading

_TITLE_LENGTH = 200


def documents(raw: bytes, path: str, where: str, encoding: str | None) -> Reading:
    """Read one plain text; its title is the heading that it begins with, if it does."""
    text, codec, mark = decode(raw, where, encoding)
    blocks = tuple(text_blocks(text))
    title = None
    if blocks and blocks[0].kind == "heading":
        words = plain_words(text[blocks[0].start : blocks[0].end])
        title = words if len(words) <= _TITLE_LENGTH else None
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
                title=title,
            ),
        )
    )
