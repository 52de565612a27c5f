r"""Plain text for a terminal: wrapped prose with numbered notes below it; no colour, no control characters.

Our marks are numbers in square brackets. What a source writes so gets a backslash in front: `\[2]` is its own. Paths
stand as they are, to be opened: no mark of ours stands behind the prose but at the beginning of a line, and none of
theirs ever does.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from summarize.errors import UsageError
from summarize.model import Brief
from summarize.rendering.inert import visible
from summarize.rendering.wording import Line, Words, notes, paragraphs, sources, title_line

_NARROWEST = 20
_MARK = re.compile(r"\[(?=[\d\s,;–-]*\d[\d\s,;–-]*\])")

_UNCUT = re.compile(r"\\?\[[\d,;–-]*\]?|.")
"""What no line end parts: a mark, or what was kept from being one; else every character by itself."""


def render_text(brief: Brief, *, width: int = 80) -> str:
    """`brief` as plain text whose lines are at most `width` columns, longer words (addresses) excepted.

    Raises UsageError for a width under 20.
    """
    if not isinstance(width, int) or width < _NARROWEST:
        raise UsageError(f"no width for text: {width!r}", remedy=f"use {_NARROWEST} columns or more")
    blocks: list[list[str]] = []
    if title := _inert(visible(brief.title.text)):
        lines = wrapped(title, width)
        blocks.append([*lines, "=" * max(map(_columns, lines))])
    for sentences in paragraphs(brief):
        blocks.append(wrapped(" ".join(map(_marked, sentences)), width))
    for number, note in enumerate(notes(brief), start=1):
        mark = f"[{number}] "
        indent = " " * len(mark)
        lines = wrapped(_told(note.head), width, mark, indent)
        for item in note.items:
            lines += wrapped(_told(item), width, f"{indent}- ", f"{indent}  ")
        blocks.append(lines)
    listed, others = sources(brief)
    if brief.documents:
        lines = ["Sources"]
        for number, line in enumerate(listed, start=1):
            mark = f"{number:>3}. "
            lines += wrapped(_told(line), width, mark, " " * len(mark))
            lines += [" " * len(mark) + piece.url for piece in line if piece.url]
        if others:
            lines += wrapped(f"Documents not listed: {others:,}.", width, "     ", "     ")
        blocks.append(lines)
    if line_of_title := title_line(brief):
        blocks.append(wrapped(_told(line_of_title) + ".", width, "", "    "))
    return "\n\n".join("\n".join(lines) for lines in blocks) + "\n"


def _inert(text: str) -> str:
    """The text of a source with a backslash before whatever could pass for a mark of ours."""
    return _MARK.sub(r"\\[", text)


def _marked(words: Words) -> str:
    """A sentence and the number of its note, which a backslash at the sentence's end must not make inert."""
    remark = words.remark or (" " if words.text.endswith("\\") else "")
    return f"{_inert(words.text)}{remark}[{words.number}]"


def _told(line: Line) -> str:
    return "".join(_inert(piece.text) if piece.kind == "source" else piece.text for piece in line)


def wrapped(text: str, width: int, first: str = "", indent: str = "") -> list[str]:
    """`text` in lines of at most `width` columns, `first` before the first, `indent` before the others."""
    lines = []
    line, columns = first, _columns(first)
    begin = columns
    for word in _breakable(text, width - len(indent)):
        space = 1 if word.startswith(" ") and columns > begin else 0
        word = word.removeprefix(" ")
        size = _columns(word)
        if columns > begin and columns + space + size > width:
            lines.append(line)
            line, columns, space = indent, len(indent), 0
            begin = columns
        line += " " * space + word
        columns += space + size
    return [*lines, line.rstrip()]


def _breakable(text: str, room: int) -> Iterable[str]:
    """The words of `text`, a space before each but those that only continue a word too long for a line.

    Only words that are not ASCII are cut: scripts without spaces are, an address is of more use in one piece.
    """
    for word in text.split(" "):
        if word.isascii() or _columns(word) <= room:
            yield " " + word
            continue
        mark = " "
        for piece in _UNCUT.findall(word):
            yield mark + piece
            mark = ""


def _columns(text: str) -> int:
    """How many columns of a terminal `text` takes."""
    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.combining(character) or character in "\u200c\u200d"
        else 2
        if unicodedata.east_asian_width(character) in "WF"
        else 1
        for character in text
    )
