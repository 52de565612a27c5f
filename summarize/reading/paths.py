"""The paths that a brief prints, and the way back from them to files.

A printed path is POSIX, relative and one line. Bytes that are not UTF-8, control and line-separating
characters and `%` itself are percent-encoded, so that every file name can be printed and none is lost.
Opens nothing, but asks where links lead.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable

from summarize.errors import InputError, InputMalformed
from summarize.patterns import compiled

STANDARD_INPUT = "-"
"""The path of what came by standard input; a file of that name is printed as `%2D`."""

_HIDDEN = "[%\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]"
_DRIVE = re.compile(r"[A-Za-z]:")
_ENCODED = re.compile("%([0-9A-Fa-f]{2})|%")


def printable(name: str) -> str:
    """Percent-encode what of a file name cannot be printed; `path_to_file` undoes it."""
    if name.isascii() and name.isprintable() and "%" not in name:
        return name
    return compiled(_HIDDEN).sub(_encode, name)


def file_to_path(relative: str) -> str:
    """The printed form of a file's relative path, given with the separators of this system."""
    # Names are bytes to most systems: what they spell is the same path in a locale that spells them otherwise.
    path = printable(os.fsencode(relative.replace(os.sep, "/")).decode("utf-8", "surrogateescape"))
    if path == STANDARD_INPUT:
        return "%2D"
    if _DRIVE.match(path):  # would read as an absolute path on another system
        return path[0] + "%3A" + path[2:]
    return path


def path_to_file(path: str) -> str:
    """The file name that a printed path stands for, as `os` takes it (undecodable bytes as surrogates).

    Raises InputMalformed where a `%` is not followed by two hexadecimal digits.
    """

    def decoded(match: re.Match[str]) -> bytes:
        if match[1] is None:
            raise InputMalformed("a % in the path is not followed by two hexadecimal digits", where=path)
        return bytes([int(match[1], 16)])

    pieces: list[bytes] = []
    cursor = 0
    for match in _ENCODED.finditer(path):
        pieces += path[cursor : match.start()].encode("utf-8", "surrogateescape"), decoded(match)
        cursor = match.end()
    pieces.append(path[cursor:].encode("utf-8", "surrogateescape"))
    return os.fsdecode(b"".join(pieces)).replace("/", os.sep)


def resolve(path: str, root: str | os.PathLike[str] = ".") -> str:
    """The file below `root` that a printed path names; the file is not opened.

    Raises InputError for a path that leads out of `root`: absolute, with a drive, with a part `..`, or by a symbolic
    link. A link to another place inside `root` is followed.
    """
    if path == STANDARD_INPUT:
        raise InputError("came by standard input, which cannot be read again", where=path)
    try:
        name = path_to_file(path)
    except UnicodeEncodeError:
        raise InputMalformed("the path holds lone surrogates", where=printable(path)) from None
    parts = re.split(r"[/\\]" if os.sep == "\\" else "/", name)
    leaves = ".." in parts or os.path.isabs(name) or name.startswith("/") or _DRIVE.match(path)
    if leaves or os.path.splitdrive(name)[0]:
        raise InputError("the path leaves the root, so it was not read", where=printable(path))
    if "\0" in name or not any(part not in ("", ".") for part in parts):
        raise InputError("the path names no file", where=printable(path))
    file = os.path.join(os.fspath(root), name)
    if not _inside(os.path.realpath(file), os.path.realpath(root)):
        raise InputError(
            "a link leads out of the root, so it was not read",
            where=printable(path),
            remedy="make the brief anew: it names the file behind the link",
        )
    return file


def relative_to(files: Iterable[str], root: str | os.PathLike[str] = ".") -> Callable[[str], str]:
    """How to print the path of any of `files`, which are absolute or relative to here.

    Relative to `root` if all of them lie in it, else to the folder that all of them have in common: one
    folder then finds every file again, and no two share a path. A file lies where its bytes do: a link that leads out
    of the folder is printed as what it leads to. Of others outside it the name alone is printed.
    """
    files = list(files)
    ways: tuple[tuple[Callable[[str], str], Callable[[], str]], ...] = (
        (os.path.abspath, lambda: os.path.abspath(root)),
        (_real, lambda: os.path.realpath(root)),
        (_real, lambda: _shared(map(_real, files))),
        (os.path.realpath, lambda: _shared(map(os.path.realpath, files))),
    )
    for name, folder in ways:
        base = folder()
        behind = os.path.realpath(base)
        if all(_inside(name(file), base) and _stays(file, behind) for file in files):
            break

    def printed(file: str) -> str:
        absolute = name(file)
        inside = absolute == base or _inside(absolute, base)
        return file_to_path(os.path.relpath(absolute, base) if inside else os.path.basename(absolute))

    return printed


def _shared(files: Iterable[str]) -> str:
    """The folder that absolute names of files have in common."""
    return os.path.commonpath([os.path.dirname(file) for file in files])


def _inside(absolute: str, base: str) -> bool:
    return absolute.startswith(base.rstrip(os.sep) + os.sep)


def _stays(file: str, base: str) -> bool:
    """Whether what a file leads to lies in `base`; what leads nowhere leads to no other place."""
    return _inside(os.path.realpath(file), base) or not os.path.exists(file)


def _real(file: str) -> str:
    """The absolute name of a file, the links of its folder followed and its own name kept."""
    folder, name = os.path.split(os.path.abspath(file))
    return os.path.join(os.path.realpath(folder), name)


def _encode(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in _bytes_of(match[0]))


def _bytes_of(character: str) -> bytes:
    if "\udc80" <= character <= "\udcff":
        return bytes([ord(character) - 0xDC00])
    return character.encode("utf-8", "surrogatepass")
