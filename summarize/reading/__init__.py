"""Reading, the only stage that opens sources: names of files, folders and patterns become documents.

`read` is the whole of it for a brief; `extract` reads one file again for a proof. What cannot be used among
good inputs becomes a warning. The result does not depend on the order of the arguments or on the locale.
Formats live one a module, see `formats`.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable
from typing import BinaryIO, TypeAlias

from summarize import calls
from summarize.document import Document, Documents
from summarize.errors import InputError, UsageError
from summarize.model import Caution
from summarize.reading.decoding import codec_name
from summarize.reading.files import find, read_file, read_standard_input, shown
from summarize.reading.formats import SUFFIXES, media_type_of, read_format
from summarize.reading.paths import STANDARD_INPUT, path_to_file, relative_to, resolve

__all__ = ["SUFFIXES", "Paths", "extract", "path_to_file", "read", "read_file", "resolve"]

Paths: TypeAlias = "str | os.PathLike[str] | Document | Iterable[str | os.PathLike[str] | Document]"
"""What can be read: one name or document, or any number of them."""

_LISTED = 20
"""So many problems of one file are told one by one, the rest counted."""
_NAMED = 4
"""So many more files are named in one error, the rest counted."""


def read(
    paths: Paths,
    *,
    root: str | os.PathLike[str] = ".",
    encoding: str | None = None,
    strict: bool = False,
    stdin: bytes | BinaryIO | None = None,
) -> Documents:
    """Read files, folders, patterns and standard input (`-`); documents among them pass through.

    The result is sorted by path, then by place in the file, and holds a file once however often it is named.
    Paths are relative to `root` or, if a file lies outside it, all of them to the folder that they share; a link that
    leads out of the root lies where it leads to, and is named so.
    `encoding` is for files without a byte order mark (default UTF-8). `stdin` stands in for standard input.
    What cannot be read becomes a warning; with `strict`, or if nothing could be read, the InputError of the
    first in path order is raised and names the others. UsageError: no inputs, an encoding of no
    use, or what is no path, root or stream.
    """
    names, documents = _arguments(paths)
    root = calls.folder(root, "root")
    strict = calls.choice(strict, "strict")
    if encoding is not None:
        codec_name(calls.text(encoding, "encoding"))
    good = bool(documents)
    found: list[str] = []
    unusable: list[tuple[str, InputError]] = []
    for name in sorted(names - {STANDARD_INPUT}):
        usable, rest = find(name)
        found += usable
        unusable += rest
    printed = relative_to(found, root)
    failures = [(printed(name), error) for name, error in unusable]
    remarks: list[Caution] = []
    for path, name in _each_once(found, printed, STANDARD_INPUT in names):
        try:
            raw = read_standard_input(stdin) if path == STANDARD_INPUT else read_file(name)
            reading = read_format(raw, path, shown(name), encoding, media_type_of(name))
        except InputError as error:
            failures.append((path, error))
            continue
        good = True
        documents += reading.documents
        failures += [(path, problem) for problem in reading.problems]
        remarks += [Caution(path, remark) for remark in reading.remarks]
    failures.sort(key=lambda failure: failure[0])
    if failures and (strict or not good):
        raise _failure([error for _, error in failures])
    warnings = sorted([*remarks, *_cautions(failures)], key=lambda caution: caution.path)
    return Documents(_in_order(documents), tuple(warnings))


def extract(
    raw: bytes, path: str, *, encoding: str | None = None, media_type: str | None = None
) -> tuple[Document, ...]:
    """The documents that `read` made of a file with these bytes, from what they record of themselves.

    Raises InputError where the bytes are no such file.
    """
    return read_format(raw, path, path, encoding, media_type).documents


def _arguments(paths: Paths) -> tuple[set[str], list[Document]]:
    """The names and the documents among the arguments."""
    if isinstance(paths, (str, os.PathLike, Document)):
        paths = [paths]
    if not isinstance(paths, Iterable):
        raise calls.wrong(paths, "paths", "a path, a Document or any number of them")
    names: set[str] = set()
    documents: list[Document] = []
    for item in paths:
        if isinstance(item, Document):
            documents.append(item)
        elif isinstance(item, (str, os.PathLike)):
            names.add(os.fsdecode(item))
        else:
            raise UsageError(f"an input is a path or a Document, not {type(item).__name__}", where="paths")
    kept: dict[tuple[str, str | None], Document] = {}
    for document in documents:
        twin = kept.setdefault((document.path, document.part), document)
        if twin.sha256 != document.sha256:
            raise UsageError(f"two documents are called {document.path!r}", where="paths", remedy="give each a path=")
    documents = list(kept.values())
    if not names and not documents:
        raise UsageError("no inputs", where="paths", remedy="name at least one file")
    return names, documents


def _each_once(found: list[str], printed: Callable[[str], str], standard_input: bool) -> list[tuple[str, str]]:
    """Path and name of every file in path order; of its names the real one, else that of the first path."""
    real = {name: os.path.realpath(name) for name in found}

    def rank(name: str) -> tuple[bool, str]:
        return real[name] != os.path.abspath(name), printed(name)

    first: dict[str, str] = {}
    for name in sorted(found, key=rank):
        first.setdefault(real[name], name)
    files = [(printed(name), name) for name in first.values()]
    return sorted([*files, (STANDARD_INPUT, "standard input")] if standard_input else files)


def _in_order(documents: list[Document]) -> tuple[Document, ...]:
    """The documents by path and place in the file, each once."""

    def place(document: Document) -> tuple[str, int, str, str]:
        line = dict(document.selector or ()).get("line", 0)
        return document.path, int(line), document.part or "", document.sha256

    return tuple({place(document): document for document in sorted(documents, key=place)}.values())


def _failure(errors: list[InputError]) -> InputError:
    """The first of the errors, which names the others too."""
    first, *others = errors
    if not others:
        return first
    named = [f"{error.where}: {error.problem}" for error in others[:_NAMED]]
    more = [f"{len(others) - _NAMED} more"] if len(others) > _NAMED else []
    also = f"also {', '.join([*named, *more])}"
    return type(first)(first.problem, where=first.where, remedy=f"{first.remedy}; {also}" if first.remedy else also)


def _cautions(failures: list[tuple[str, InputError]]) -> list[Caution]:
    """A warning for each failure, the many of one file cut short."""
    told: Counter[str] = Counter()
    cautions: list[Caution] = []
    for path, error in failures:
        told[path] += 1
        if told[path] <= _LISTED:
            advice = f"; {error.remedy}" if error.remedy else ""
            cautions.append(Caution(path, error.problem + advice))
    more = [Caution(path, f"and {count - _LISTED} more") for path, count in told.items() if count > _LISTED]
    return [*cautions, *more]
