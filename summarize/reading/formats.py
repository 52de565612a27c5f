"""The seam between opening files and reading formats: what a reader is, and which one reads which file.

A reader is a module of this package with one function `documents` of the `Reader` protocol. A new format is
one such module and one row of `_FORMATS`. Modules are imported when the first file of their format is read,
so that plain text does not pay for the parsers of others.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from importlib import import_module
from typing import NamedTuple, Protocol

from summarize.document import Document
from summarize.errors import InputError, InputNotText

_FORMATS = (  # module, media type, suffixes
    ("text", "text/plain", (".txt", ".text")),
    ("markdown", "text/markdown", (".md", ".markdown")),
    ("json_lines", "application/jsonl", (".jsonl", ".ndjson")),
)
_BY_SUFFIX = {suffix: module for module, _, suffixes in _FORMATS for suffix in suffixes}
_BY_MEDIA_TYPE = {media_type: module for module, media_type, _ in _FORMATS}
_STRANGE = (  # what is told, the suffixes and the first characters of what is no plain text, and what to do with it
    (
        "looks like HTML, XML or RTF and was read as plain text, its tags too; convert it to text or Markdown first",
        (".html", ".htm", ".xhtml", ".xml", ".rtf"),
        re.compile(r"<!doctype|<html|<\?xml|\{\\rtf", re.IGNORECASE),
    ),
    (
        'looks like JSON and was read as plain text; name a file .jsonl with a line {"text": "..."} for each text',
        (".json",),
        re.compile(r'(?:\[\s*)?\{\s*"'),
    ),
)

_NOTE = re.compile(r"^\[\^?1\]:? (?:From |Supported in full |In no source in full|Not found in )", re.MULTILINE)
_LIST = re.compile(r"^(?:#+ )?Sources$", re.MULTILINE)
"""What a brief as Markdown or as text has, a note and a list: read again, it would bear its own sentences out."""

_HEAD = 1000
"""Characters of a text that are looked at for its kind."""

SUFFIXES = tuple(_BY_SUFFIX)
"""The file names that a directory is searched for; a file named outright may have any."""


class Reading(NamedTuple):
    """What one file gave: its documents in file order, and what in it could not be read.

    `remarks` are one-line warnings about a file that was read all the same.
    """

    documents: tuple[Document, ...]
    problems: tuple[InputError, ...] = ()
    remarks: tuple[str, ...] = ()


class Reader(Protocol):
    """One format: the bytes of a file become documents.

    `path` is written into the documents, `where` into errors; `encoding` is for files without a byte order
    mark. The same arguments give the same documents, so that a brief can be proved again. Raises InputError
    where nothing of the file can be read.
    """

    def __call__(self, raw: bytes, path: str, where: str, encoding: str | None) -> Reading:
        """Read one file."""


def suffix(path: str) -> str:
    """The last suffix of a path, in lower case."""
    return posixpath.splitext(path)[1].lower()


def media_type_of(name: str) -> str:
    """The media type that the suffix of a file's name tells; an unknown suffix is plain text."""
    module = _BY_SUFFIX.get(suffix(name), "text")
    return next(media_type for own, media_type, _ in _FORMATS if own == module)


def read_format(
    raw: bytes, path: str, where: str, encoding: str | None = None, media_type: str | None = None
) -> Reading:
    """Read one file by its media type or, where none is given, its suffix; an unknown suffix is plain text.

    Raises InputError where nothing of the file can be read.
    """
    if media_type is None:
        module = _BY_SUFFIX.get(suffix(path), "text")
    elif media_type in _BY_MEDIA_TYPE:
        module = _BY_MEDIA_TYPE[media_type]
    else:
        raise InputNotText(f"no reader for the media type {media_type!r}", where=where, remedy="use a newer summarize")
    reader: Reader = import_module(f"summarize.reading.{module}").documents
    reading = reader(raw, path, where, encoding)
    if module != "json_lines":
        told = _remarks(reading.documents[0].text, suffix(path), plain=module == "text")
        return reading._replace(remarks=(*reading.remarks, *told))
    return reading


def _remarks(text: str, ending: str, *, plain: bool) -> Iterator[str]:
    """What to know of a text that is hardly what it was read as."""
    head = text[:_HEAD].lstrip()
    for remark, suffixes, begin in _STRANGE if plain else ():
        if ending in suffixes or begin.match(head):
            yield remark
    if "Sources" in text and _NOTE.search(text) and _LIST.search(text):
        yield "looks like a brief that summarize wrote, and is read as a source; keep briefs apart from their sources"
