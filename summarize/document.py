"""What the sources are: text owned once, and where its offsets lie.

A `Document` owns the decoded text of one file (or of one part of a file) and never changes it. Whatever a
reader takes for markup is masked, not removed: `plain` is as long as `text` and holds U+0000 where `text`
holds markup, so one offset serves both and no map can go wrong. This module opens no file and knows no format.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, overload

from summarize import calls
from summarize.errors import InputNotText
from summarize.layout import Block, text_blocks
from summarize.model import Caution

MASK = "\0"
"""Stands in `Document.plain` for a character of markup. It is never part of a word."""


class Position(NamedTuple):
    """One offset, told in the other ways a person or a program may need it."""

    byte: int
    """Offset into the file's raw bytes, its byte order mark counted."""
    line: int
    """1-based; a line ends at CR LF, LF or CR and at nothing else."""
    column: int
    """1-based, in code points."""


def plain_words(plain: str) -> str:
    """The words that a reader of this slice of a document's `plain` layer sees: white space runs as one space."""
    return " ".join(plain.replace(MASK, "").split())


@dataclass(frozen=True, kw_only=True, eq=False)
class Document:
    """One text of one file, with what is known of it.

    `text` is the file as decoded, newlines untouched, without its byte order mark; `plain` is `text` with its
    markup masked; `blocks` are its paragraphs, headings and list items in order, never overlapping.
    `path` is POSIX and relative, as a brief prints it. `part` names the entry of a file that holds many, and
    `selector` tells how to extract it again; both are None where the file is the text.
    """

    path: str
    text: str
    plain: str
    blocks: tuple[Block, ...]
    sha256: str
    bytes: int
    encoding: str = "utf-8"
    mark: int = 0
    """Length of the byte order mark in bytes."""
    media_type: str = "text/plain"
    part: str | None = None
    selector: tuple[tuple[str, str | int], ...] | None = None
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None

    def __post_init__(self) -> None:
        if len(self.plain) != len(self.text):
            raise ValueError("plain and text differ in length: a reader lost the map")

    @classmethod
    def from_text(
        cls,
        text: str,
        path: str = "text",
        *,
        title: str | None = None,
        url: str | None = None,
        published: str | None = None,
        publisher: str | None = None,
        language: str | None = None,
    ) -> Document:
        """A plain-text document that stands in no file; its bytes are its UTF-8.

        `path` is relative, as a brief prints it. Raises InputNotText where the text holds lone surrogates, which no
        file could, and UsageError for what is no text, path or language.
        """
        path = calls.relative_path(path, "path")
        if not isinstance(text, str):
            raise calls.wrong(text, "text", "a text")
        try:
            raw = text.encode("utf-8")
        except UnicodeEncodeError as error:
            raise InputNotText(
                f"character {error.start} is a lone surrogate, which is no text",
                where=path,
                remedy="decode the source strictly before passing it on",
            ) from None
        return cls(
            path=path,
            text=text,
            plain=text,
            blocks=tuple(text_blocks(text)),
            sha256=hashlib.sha256(raw).hexdigest(),
            bytes=len(raw),
            title=calls.optional_text(title, "title"),
            url=calls.optional_text(url, "url"),
            published=calls.optional_text(published, "published"),
            publisher=calls.optional_text(publisher, "publisher"),
            language=calls.language(language, "language"),
        )

    @property
    def name(self) -> str:
        """What a message calls it: its path and, where the file holds many, its part."""
        return self.path if self.part is None else f"{self.path}#{self.part}"

    def words(self, start: int, end: int) -> str:
        """The plain words of `[start, end)`."""
        return plain_words(self.plain[start:end])

    def position(self, offset: int) -> Position:
        """Tell where `offset` lies, by bytes, line and column. Logarithmic after one linear pass.

        Raises IndexError where it lies outside the text; its end is inside.
        """
        if not 0 <= offset <= len(self.text):
            raise IndexError(f"offset {offset} lies outside the {len(self.text)} characters of {self.path}")
        line = self.line(offset)
        step, chunk = self._byte_steps
        before = offset // chunk
        tail = self.text[before * chunk : offset].encode(self.encoding)
        return Position(step[before] + len(tail), line, offset - self._line_starts[line - 1] + 1)

    def line(self, offset: int) -> int:
        """The line of `offset` alone, which costs less."""
        return bisect_right(self._line_starts, offset)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer(r"\r\n|\n|\r", self.text))]

    @cached_property
    def _byte_steps(self) -> tuple[list[int], int]:
        """The byte offset of every 1024th character, so that a lookup encodes at most 1024 of them."""
        chunk = 1024
        steps = [self.mark]
        for start in range(0, len(self.text), chunk):
            steps.append(steps[-1] + len(self.text[start : start + chunk].encode(self.encoding)))
        return steps, chunk


@dataclass(frozen=True, slots=True)
class Documents(Sequence[Document]):
    """What reading gave: the documents in path order, and a warning for each input that was passed over."""

    documents: tuple[Document, ...] = ()
    warnings: tuple[Caution, ...] = ()

    def __len__(self) -> int:
        return len(self.documents)

    def __iter__(self) -> Iterator[Document]:
        return iter(self.documents)

    @overload
    def __getitem__(self, index: int) -> Document: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Document, ...]: ...
    def __getitem__(self, index: int | slice) -> Document | tuple[Document, ...]:
        return self.documents[index]
