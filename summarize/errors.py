"""Every error that a user can meet, each with what happened, where, and what to do next.

    SummarizeError
    ├── UsageError              exit 2   the call itself cannot be carried out
    ├── InputError              exit 3   a source cannot be read
    │   ├── InputNotFound                no such file, or a pattern that matches nothing
    │   ├── InputNotRegular              a FIFO, a device, a socket, a directory without documents
    │   ├── InputNotText                 binary, or not in the encoding it was read in
    │   ├── InputMalformed               a JSON line or a brief that breaks its format
    │   └── InputTooLarge                over a stated limit
    ├── NothingToSummarize      exit 4   empty files, no prose
    ├── OutputError             exit 5   the result cannot be written
    └── FalseCitation           exit 6   a brief that its sources do not bear out

The message of each is one line. Nothing else in the package prints or exits; the command line turns
these into messages and exit codes.
"""

from __future__ import annotations

from collections.abc import Iterable


class SummarizeError(Exception):
    """The root of the tree.

    `problem` says what happened, `where` names the file or option (empty where there is none), `remedy` says
    what to do next (empty where nothing can be done).
    """

    exit_code = 1

    def __init__(self, problem: str, *, where: str = "", remedy: str = "") -> None:
        self.problem = problem
        self.where = where
        self.remedy = remedy
        super().__init__(problem, where, remedy)

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        advice = f"; {self.remedy}" if self.remedy else ""
        return f"{place}{self.problem}{advice}"

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.problem, self.where, self.remedy)


def _rebuild(kind: type[SummarizeError], problem: str, where: str, remedy: str) -> SummarizeError:
    """Unpickle an error, whose keyword arguments `Exception` would lose."""
    return kind(problem, where=where, remedy=remedy)


class UsageError(SummarizeError, ValueError):
    """The call cannot be carried out as it was made."""

    exit_code = 2


class InputError(SummarizeError):
    """A source cannot be read."""

    exit_code = 3


class InputNotFound(InputError):
    """No such file, or a pattern that matches nothing."""


class InputNotRegular(InputError):
    """A FIFO, a device, a socket, or a directory that holds no documents."""


class InputNotText(InputError):
    """Binary, or not in the encoding it was read in."""


class InputMalformed(InputError):
    """A JSON line, or a brief, that breaks its format."""


class InputTooLarge(InputError):
    """A source over a stated limit."""


class NothingToSummarize(SummarizeError):
    """The sources were read and hold no prose."""

    exit_code = 4


class OutputError(SummarizeError):
    """The result cannot be written."""

    exit_code = 5


class FalseCitation(SummarizeError):
    """A brief that its sources do not bear out."""

    exit_code = 6


def did_you_mean(word: str, known: Iterable[str], likeness: float = 0.6) -> str:
    """The question after a misspelt word, naming the nearest of those that are known; "" where none is near."""
    import difflib

    near = difflib.get_close_matches(word, list(known), 1, likeness)
    return f"did you mean {near[0]}?" if near else ""
