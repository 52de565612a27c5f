"""What a caller may pass from Python: each check gives back what the house works with, or raises UsageError.

They stand where a call comes in and nowhere else. A whole number of any library is a whole number; a truth value is
none, and neither is a text.
"""

from __future__ import annotations

import operator
import os
import re
from collections.abc import Iterable
from numbers import Real

from summarize.errors import UsageError

_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9_-]*)?")
_DRIVE = re.compile(r"[A-Za-z]:[/\\]")


def text(value: object, name: str) -> str:
    """A text that a file could hold: no lone surrogates."""
    if not isinstance(value, str):
        raise wrong(value, name, "a text")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UsageError(f"character {error.start} is a lone surrogate, which is no text", where=name) from None
    return value


def optional_text(value: object, name: str) -> str | None:
    """A text or None."""
    return None if value is None else text(value, name)


def texts(value: object, name: str) -> tuple[str, ...]:
    """Some texts; one alone is taken for a mistake, as its letters would be meant."""
    if isinstance(value, str) or not isinstance(value, Iterable):
        raise wrong(value, name, "a list of texts")
    return tuple(text(item, name) for item in value)


def whole_number(value: object, name: str) -> int:
    """A whole number from 1."""
    try:
        number = operator.index(value)  # type: ignore[arg-type]  # it is what tells whole numbers from others
    except TypeError:
        raise wrong(value, name, "a whole number") from None
    if isinstance(value, bool):
        raise wrong(value, name, "a whole number")
    if number < 1:
        raise UsageError(f"at least 1 is wanted, not {number}", where=name)
    return number


def share(value: object, name: str) -> float:
    """A number from 0 to 1."""
    if isinstance(value, bool) or not isinstance(value, Real):
        raise wrong(value, name, "a number")
    number = float(value)
    if not 0.0 <= number <= 1.0:
        raise UsageError(f"a number from 0 to 1 is wanted, not {value}", where=name)
    return number


def choice(value: object, name: str) -> bool:
    """True or False."""
    if not isinstance(value, bool):
        raise wrong(value, name, "True or False")
    return value


def file_name(value: object, name: str) -> str:
    """The name of a file as a text or a path, which no NUL can be part of."""
    found = os.fspath(value) if isinstance(value, os.PathLike) else value
    if not isinstance(found, str):
        raise wrong(value, name, "a path")
    if "\0" in found:
        raise UsageError("no file can have a name with a NUL in it", where=name)
    return found


def folder(value: object, name: str) -> str:
    """The name of a folder that is there."""
    found = file_name(value, name)
    try:
        os.path.abspath(found)
    except FileNotFoundError:
        raise UsageError("the current folder was deleted", where=name, remedy="change to one that exists") from None
    if not os.path.isdir(found):
        raise UsageError(f"no such folder: {found!r}", where=name, remedy="name the folder that holds the sources")
    return found


def relative_path(value: object, name: str) -> str:
    """A path as a brief prints it: not empty and not absolute."""
    path = text(value, name)
    if not path.strip():
        raise UsageError("an empty path", where=name, remedy="give a name that the brief can print")
    if path.startswith(("/", "\\")) or _DRIVE.match(path):
        raise UsageError(f"a relative path is wanted, not {path!r}", where=name, remedy="leave its first folders away")
    return path


def language(value: object, name: str) -> str | None:
    """The code of a language such as "de", of a tag such as "de-AT" its first part, or None."""
    code = language_code(optional_text(value, name))
    if value is not None and code is None:
        raise UsageError(f"no language code: {value!r}", where=name, remedy="give one like en, de or pt-BR")
    return code


def language_code(value: str | None) -> str | None:
    """The language of a tag such as "en-GB", in lower case; None where the value is no language tag."""
    match = _LANGUAGE.fullmatch((value or "").strip())
    return match[1].lower() if match else None


def wrong(value: object, name: str, wanted: str) -> UsageError:
    """That an argument is of another type than wanted."""
    return UsageError(f"{wanted} is wanted, not {type(value).__name__}", where=name)
