"""Standard error, a line at a time: what a program says beside its result.

Control characters are escaped, so that no file name and no source can move the cursor of whoever reads it.
"""

from __future__ import annotations

import sys


class Console:
    """What is said, as asked for: errors always, warnings unless `quiet`, details where `verbose`.

    A message that cannot be written is dropped: the result matters more.
    """

    def __init__(self, *, quiet: bool, verbose: bool) -> None:
        self._quiet = quiet
        self._verbose = verbose
        self._stage = ""

    def error(self, message: str) -> None:
        """Say why nothing was done, or what was found wrong."""
        self._line(f"error: {message}")

    def warning(self, message: str) -> None:
        """Say what a reader of the result should know."""
        if not self._quiet:
            self._line(f"warning: {message}")

    def detail(self, message: str) -> None:
        """Say what only somebody asks for who looks closely."""
        if self._verbose:
            self._line(message)

    def bug(self, error: Exception) -> None:
        """Say that an error was not foreseen, and where it came from if that is asked for."""
        if self._verbose:
            import traceback

            for line in "".join(traceback.format_exception(error)).splitlines():
                self._line(line)
            remedy = "please report it with the lines above"
        else:
            remedy = "run again with --verbose for the traceback and report it"
        self.error(f"a bug of ours: {type(error).__name__}: {error}; {remedy}")

    def stage(self, name: str) -> None:
        """Show what is being done, where somebody watches: one line, gone before the next message."""
        if self._quiet or sys.stderr is None or not sys.stderr.isatty():
            return
        self.clear()
        self._stage = f"{name} ..."
        self._put(self._stage)

    def clear(self) -> None:
        """Take the name of the stage off the screen."""
        if self._stage:
            self._put("\r" + " " * len(self._stage) + "\r")
            self._stage = ""

    def _line(self, text: str) -> None:
        self.clear()
        self._put(f"summarize: {escaped(text)}\n")

    def _put(self, text: str) -> None:
        if sys.stderr is None:
            return
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except (OSError, ValueError):
            from summarize.writing import abandon

            abandon(sys.stderr)


def escaped(text: str) -> str:
    r"""The text on one line, with whatever would not print as itself in the notation of Python: `\n`, `\x1b`.

    A byte of a file name that is not UTF-8 is shown as that byte.
    """
    return "".join(character if character.isprintable() else _escape(character) for character in text)


def _escape(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # os.fsdecode's stand-in for the byte code - 0xDC00
        return f"\\x{code - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")
