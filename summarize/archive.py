"""The sources of a brief, for a proof: documents that were given, or files that are read again, each of them once.

Knows where a brief may have its files and what it records of them. Judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from summarize.document import Document
from summarize.errors import InputError, InputMalformed, InputNotFound, InputNotRegular
from summarize.model import Source
from summarize.reading import extract, read_file, resolve

_Parts: TypeAlias = Mapping[str | None, Document]
"""The documents of one file by their part."""
_Reading: TypeAlias = tuple[str, str, str]
"""The path of a file, its encoding and its media type: all that decides what is read from it."""


class Archive:
    """Where the documents of a brief are found again.

    `folders` are tried in order; `documents` stand in for files. A file of many documents is read and taken apart
    when the first of them is asked for, and kept.
    """

    def __init__(self, folders: Iterable[str], documents: Sequence[Document] = ()) -> None:
        self._folders = tuple(dict.fromkeys(folders))
        self._given = {(document.path, document.part): document for document in reversed(documents)}
        self._read: dict[_Reading, _Parts | InputError] = {}

    def document(self, source: Source) -> Document:
        """The document that a brief's source names.

        Raises InputError where it is in no folder or cannot be read, always the same for the same file.
        """
        given = self._given.get((source.path, source.part))
        if given is not None:
            return given
        key = source.path, source.encoding, source.media_type
        if key not in self._read:
            try:
                self._read[key] = self._parts(*key)
            except InputError as error:
                self._read[key] = error
        parts = self._read[key]
        if isinstance(parts, InputError):
            raise parts.with_traceback(None)
        if source.part not in parts:
            raise InputMalformed(f"no part {source.part!r}", where=source.path, remedy="the file has changed")
        return parts[source.part]

    def _parts(self, path: str, encoding: str, media_type: str) -> _Parts:
        """What the file of this path holds, in the first folder that has it."""
        found = extract(self._bytes(path), path, encoding=encoding, media_type=media_type)
        return {document.part: document for document in reversed(found)}

    def _bytes(self, path: str) -> bytes:
        failures: list[InputError] = []
        for folder in self._folders:
            try:
                return read_file(resolve(path, folder))
            except InputNotRegular as error:
                failures.append(InputNotRegular(error.problem, where=error.where, remedy="put the file back"))
            except InputError as error:
                failures.append(error)
        unread = next((error for error in failures if not isinstance(error, InputNotFound)), None)
        if unread is not None:
            raise unread
        missing = failures[0]
        raise InputNotFound(missing.problem, where=missing.where, remedy="name the folder of the sources with --root")
