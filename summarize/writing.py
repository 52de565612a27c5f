"""The only stage that writes: one text, whole or not at all, as UTF-8 and with its newlines untouched.

A regular file is written beside its target, flushed to the disk and renamed over it, so that nobody ever sees
half of it and a failure leaves the old file as it was; a symbolic link stays, what it points to is replaced.
Standard output, pipes and devices are written directly. A reader that hangs up early is no error. Nothing
here knows what the text says. A process killed outright (not interrupted) may leave a `.summarize-*.tmp`.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Collection, Iterable
from typing import BinaryIO, TextIO, cast

from summarize.errors import OutputError, UsageError

STANDARD_OUTPUT = "-"
"""The name of standard output where a file could be named."""

_ELSEWHERE = "name another place"

_NO_SPACE = ("no space left on the disk", f"free some, or {_ELSEWHERE}")

_NO_PERMISSION = ("no permission to write here, or the file is read-only", _ELSEWHERE)

_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH

_REASONS = {
    errno.ENOENT: ("its folder does not exist", "make the folder first"),
    errno.ENOTDIR: ("a part of this path is a file, not a folder", _ELSEWHERE),
    errno.EISDIR: ("this is a folder", "name a file in it"),
    errno.EACCES: _NO_PERMISSION,
    errno.EPERM: _NO_PERMISSION,
    errno.EROFS: ("the disk is read-only", _ELSEWHERE),
    errno.ENOSPC: _NO_SPACE,
    errno.EDQUOT: _NO_SPACE,
    errno.EFBIG: ("too large for this disk or for the limit set on files", _ELSEWHERE),
    errno.ELOOP: ("its symbolic links lead in a circle", _ELSEWHERE),
    errno.ENAMETOOLONG: ("the name is too long", "shorten it"),
    errno.ENXIO: ("nobody reads from it", _ELSEWHERE),
}


def write(text: str, path: str | None = None) -> None:
    """Write `text` to the file `path`, or to standard output where `path` is None or `-`.

    An existing file keeps its mode and, where the system allows, its owner. A closed pipe ends the writing
    quietly. Raises OutputError where the text cannot be written; the old file is then whole.
    """
    standard = path is None or path == STANDARD_OUTPUT
    place = "standard output" if standard else cast(str, path)
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise OutputError(
            f"character {error.start} of the text is a lone surrogate, which UTF-8 cannot hold",
            where=place,
            remedy="decode the sources strictly",
        ) from None
    try:
        if standard:
            _write_stream(data, sys.stdout)
        else:
            _write_named(data, place)
    except BrokenPipeError:
        return
    except (OSError, ValueError) as error:
        raise _output_error(error, place) from error


def refuse_input(path: str | None, names: Iterable[str], hashes: Collection[str] = ()) -> None:
    """Raise UsageError where writing to `path` would overwrite an input.

    `names` are the inputs as they were given, compared by the file behind them, so that a link is no
    disguise; `hashes` are the sha256 of the inputs' bytes, which tell also those that were found in a folder.
    """
    if path is None or path == STANDARD_OUTPUT:
        return
    if os.path.isfile(path) and (any(_same_file(path, name) for name in names) or _sha256(path) in hashes):
        raise UsageError(
            "this is one of the inputs, and inputs are never overwritten",
            where=path,
            remedy="name another file, outside of what is read",
        )


def abandon(stream: TextIO | None) -> None:
    """Point a broken standard stream at the null device.

    The interpreter flushes its streams once more as it ends, and would complain and change the exit code.
    """
    if stream is None:
        return
    with contextlib.suppress(OSError, ValueError):
        number = stream.fileno()
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, number)
        os.close(null)


def _same_file(path: str, name: str) -> bool:
    try:
        return os.path.samefile(path, name)
    except (OSError, ValueError):  # standard input, a pattern, a name of nothing
        return False


def _sha256(path: str) -> str:
    """The sha256 of a file's bytes, empty where they cannot be read."""
    import hashlib

    try:
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _write_stream(data: bytes, stream: TextIO | None) -> None:
    if stream is None:
        raise OSError(errno.EBADF, "it is closed")
    try:
        stream.flush()
        bytes_of = cast("BinaryIO | None", getattr(stream, "buffer", None))
        if bytes_of is None:  # a caller's StringIO stands in for the stream
            stream.write(data.decode("utf-8"))
        else:
            bytes_of.write(data)
        stream.flush()
    except OSError:
        abandon(stream)
        raise


def _write_named(data: bytes, path: str) -> None:
    if not path:
        raise OSError(errno.EINVAL, "an empty name")
    try:
        old = os.stat(path)
    except FileNotFoundError:
        if path.endswith("/"):
            raise IsADirectoryError(errno.EISDIR, "a folder's name") from None
        _replace(data, os.path.realpath(path), None)
        return
    if stat.S_ISDIR(old.st_mode):
        raise IsADirectoryError(errno.EISDIR, "a folder")
    for stream in (sys.stdout, sys.stderr):
        # /dev/stdout redirected to a file is that file, but what others wrote there before us must stay
        if _is_behind(old, stream):
            _write_stream(data, stream)
            return
    if stat.S_ISREG(old.st_mode):
        _replace(data, os.path.realpath(path), old)
    else:
        with open(os.open(path, os.O_WRONLY | os.O_NOCTTY | os.O_CLOEXEC), "wb") as file:
            file.write(data)


def _is_behind(status: os.stat_result, stream: TextIO | None) -> bool:
    """Say whether `stream` writes to the file of this `status`."""
    try:
        return stream is not None and os.path.samestat(status, os.fstat(stream.fileno()))
    except (OSError, ValueError):
        return False


def _replace(data: bytes, path: str, old: os.stat_result | None) -> None:
    """Put `data` in the place of the regular file `path`, or where none is yet, in one step."""
    # A rename asks for no right to the file, and root has every right: what nobody may write was put beyond reach.
    if old is not None and not (old.st_mode & _WRITABLE and os.access(path, os.W_OK)):
        raise PermissionError(errno.EACCES, "a read-only file")
    temporary = os.path.join(os.path.dirname(path), f".summarize-{os.urandom(8).hex()}.tmp")
    try:  # from here on: an interrupt may come between any two steps
        number = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
        with open(number, "wb") as file:
            file.write(data)
            file.flush()
            if old is not None:
                with contextlib.suppress(OSError):
                    os.fchown(number, old.st_uid, old.st_gid)
                os.fchmod(number, stat.S_IMODE(old.st_mode))
            os.fsync(number)
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def _output_error(error: OSError | ValueError, place: str) -> OutputError:
    number = error.errno if isinstance(error, OSError) else None
    default = (getattr(error, "strerror", None) or str(error) or type(error).__name__, _ELSEWHERE)
    problem, remedy = _REASONS.get(number or 0, default)
    return OutputError(f"cannot write: {problem}", where=place, remedy=remedy)
