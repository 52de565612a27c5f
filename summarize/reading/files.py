"""Which files the arguments name, and their bytes.

Files, folders (searched for known suffixes, nothing hidden), patterns and standard input. What is no
regular file is refused before it is opened, so that no FIFO blocks and no device is touched; sizes are
bounded. Knows no format.
"""

from __future__ import annotations

import errno
import fnmatch
import io
import os
import re
import stat
import sys
from collections.abc import Iterator
from typing import BinaryIO

from summarize import calls
from summarize.errors import InputError, InputNotFound, InputNotRegular, InputTooLarge
from summarize.reading.formats import SUFFIXES, suffix
from summarize.reading.paths import STANDARD_INPUT, printable

FILE_LIMIT = 256 * 2**20
"""The largest file that is read, in bytes."""

STANDARD_INPUT_LIMIT = 64 * 2**20
"""The most that is read from standard input, in bytes."""

_CHUNK = 2**20
_MAGIC = re.compile(r"[*?\[]")


def find(name: str) -> tuple[list[str], list[tuple[str, InputError]]]:
    """The files that one argument names, and what of it cannot be used, each with the name at fault.

    A name that exists is itself, never a pattern. Files are not opened.
    """
    if not _is_possible(name):
        return [], [(shown(name), InputNotFound("no file can have this name", where=shown(name)))]
    if os.path.isdir(name):
        return _search(name)
    if os.path.lexists(name):
        return [name], []
    if not _MAGIC.search(name):
        try:
            os.lstat(name)
        except OSError as error:
            return [], [(name, _unreadable(error, name))]
    matches = sorted(_matches(name))
    if not matches:
        remedy = "check it, or quote it from the shell"
        return [], [(name, InputNotFound("the pattern matches no file", where=shown(name), remedy=remedy))]
    files: list[str] = []
    problems: list[tuple[str, InputError]] = []
    for match in matches:
        if os.path.isdir(match):
            found, unread = _search(match)
            files += found
            problems += [problem for problem in unread if not isinstance(problem[1], InputNotRegular)]
        else:
            files.append(match)
    if not files and not problems:
        problems.append((name, _no_documents(name)))
    return files, problems


def _is_possible(name: str) -> bool:
    """Whether a file of this system could be called so."""
    try:
        return b"\0" not in os.fsencode(name)
    except UnicodeEncodeError:
        return False


def _is_output(file: str | int) -> bool:
    """Whether a file, by name or descriptor, is where standard output goes: the shell made or emptied it before us."""
    try:
        own = os.stat(sys.stdout.fileno())
        return stat.S_ISREG(own.st_mode) and os.path.samestat(own, os.stat(file))
    except (AttributeError, OSError, ValueError):  # nothing is there, or standard output is no file at all
        return False


def shown(name: str) -> str:
    """A file name as an error message prints it: one line, never empty."""
    return printable(name) or "''"


def read_file(name: str) -> bytes:
    """The bytes of a regular file.

    Raises InputError for anything else, for what cannot be read, and for more than `FILE_LIMIT` bytes.
    """
    flags = os.O_RDONLY
    for flag in ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY"):
        flags |= getattr(os, flag, 0)
    try:
        _require_regular(os.stat(name), name)
        descriptor = os.open(name, flags)
        with open(descriptor, "rb", buffering=0) as file:
            status = os.fstat(file.fileno())
            _require_regular(status, name)  # it may have been replaced since
            if _is_output(file.fileno()):
                raise InputError(
                    "is where standard output goes, so it was not read",
                    where=shown(name),
                    remedy="write to another file",
                )
            if status.st_size > FILE_LIMIT:
                raise _too_large(shown(name), FILE_LIMIT)
            return _read_all(file, FILE_LIMIT, shown(name))
    except OSError as error:
        raise _unreadable(error, name) from None


def read_standard_input(source: bytes | BinaryIO | None = None) -> bytes:
    """All of standard input, or of `source` in its stead.

    Raises InputTooLarge for more than `STANDARD_INPUT_LIMIT` bytes, InputError where it cannot be read, UsageError for
    a `source` that gives no bytes.
    """
    where = "standard input"
    if isinstance(source, bytes):
        if len(source) > STANDARD_INPUT_LIMIT:
            raise _too_large(where, STANDARD_INPUT_LIMIT)
        return source
    stream = source if source is not None else getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise InputError("is closed", where=where, remedy="name a file instead of -")
    try:
        if hasattr(stream, "read") and isinstance(stream.read(0), bytes):
            return _read_all(stream, STANDARD_INPUT_LIMIT, where)
    except (OSError, ValueError) as error:
        raise InputError(f"cannot be read: {error}", where=where, remedy="name a file instead of -") from None
    raise calls.wrong(source, "stdin", "bytes or a stream of them")


def _read_all(stream: BinaryIO | io.FileIO, limit: int, where: str) -> bytes:
    chunks: list[bytes] = []
    size = 0
    while chunk := stream.read(_CHUNK):
        chunks.append(chunk)
        size += len(chunk)
        if size > limit:
            raise _too_large(where, limit)
    return b"".join(chunks)


def _require_regular(status: os.stat_result, name: str) -> None:
    if stat.S_ISREG(status.st_mode):
        return
    kinds = (
        (stat.S_ISFIFO, "a FIFO"),
        (stat.S_ISSOCK, "a socket"),
        (stat.S_ISCHR, "a device"),
        (stat.S_ISBLK, "a device"),
        (stat.S_ISDIR, "a directory"),
    )
    kind = next((word for test, word in kinds if test(status.st_mode)), "no regular file")
    raise InputNotRegular(f"is {kind}, and was not opened", where=shown(name), remedy="pipe it in as -")


def _too_large(where: str, limit: int) -> InputTooLarge:
    size = f"{limit >> 20} MiB" if limit >= 2**20 else f"{limit} bytes"
    return InputTooLarge(f"is larger than {size}", where=where, remedy="split it")


def _unreadable(error: OSError, name: str) -> InputError:
    where = shown(name)
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        if os.path.islink(name):
            return InputNotFound("is a link to a file that does not exist", where=where, remedy="repair it")
        return InputNotFound("no such file", where=where, remedy="check the name")
    if error.errno == errno.ELOOP:
        return InputNotFound("is a link that leads back to itself", where=where, remedy="repair it")
    if isinstance(error, PermissionError) and not os.path.lexists(name):
        return InputError("may not be reached", where=where, remedy="check the permissions of its folder")
    if isinstance(error, PermissionError):
        return InputError("may not be read", where=where, remedy="change its permissions")
    return InputError(f"cannot be read: {error.strerror or error}", where=where)


def _no_documents(name: str) -> InputNotRegular:
    known = ", ".join(SUFFIXES)
    return InputNotRegular(
        f"holds no documents ({known})", where=shown(name), remedy="name files of other kinds one by one"
    )


def _search(folder: str) -> tuple[list[str], list[tuple[str, InputError]]]:
    """The documents below a folder, each once: links to folders come last, and no folder is entered twice."""
    files: list[str] = []
    problems: list[tuple[str, InputError]] = []
    seen: set[str] = set()
    pending, linked = [folder], list[str]()
    while pending or linked:
        if not pending:
            linked.sort(reverse=True)
            pending.append(linked.pop())
        current = pending.pop()
        real = os.path.realpath(current)
        if real in seen:
            continue
        seen.add(real)
        try:
            names = sorted(os.listdir(current))
        except OSError as error:
            problems.append((current, _unreadable(error, current)))
            continue
        for name in names:
            path = os.path.join(current, name)
            if name.startswith("."):
                continue
            if os.path.isdir(path):
                (linked if os.path.islink(path) else pending).append(path)
            elif suffix(name) in SUFFIXES and not _is_output(path):
                files.append(path)
    if not files and not problems:
        problems.append((folder, _no_documents(folder)))
    return files, problems


def _matches(pattern: str) -> Iterator[str]:
    """Every name that a pattern of `*`, `?`, `[...]` and `**` (any folders) matches; hidden ones by a dot.

    The standard library's `glob` follows links under `**`, which does not end where two of them lead back.
    """
    drive, rest = os.path.splitdrive(pattern)
    anchor = drive + (os.sep if rest.startswith("/") else "")
    parts = [part for part in rest.replace(os.sep, "/").split("/") if part]
    found = [anchor]
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        if part == "**":
            found = sorted({below for base in found for below in _folders(base)} | set(found))
            if last:
                found = [name for base in found for name in _names(base)]
        elif _MAGIC.search(part):
            found = [
                name
                for base in found
                for name in _names(base, hidden=part.startswith("."))
                if fnmatch.fnmatchcase(os.path.basename(name), part)
            ]
        else:
            found = [name for base in found if os.path.lexists(name := os.path.join(base, part))]
        if not last:
            found = [name for name in found if os.path.isdir(name or os.curdir)]
    for name in found:
        yield os.path.join(os.curdir, name) if name == STANDARD_INPUT else name


def _names(folder: str, *, hidden: bool = False) -> list[str]:
    try:
        names = os.listdir(folder or os.curdir)
    except OSError:  # a pattern matches what can be seen
        return []
    return [os.path.join(folder, name) for name in sorted(names) if hidden or not name.startswith(".")]


def _folders(folder: str) -> Iterator[str]:
    pending = [folder]
    while pending:
        for name in _names(pending.pop()):
            if os.path.isdir(name) and not os.path.islink(name):
                yield name
                pending.append(name)
