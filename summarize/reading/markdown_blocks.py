"""The blocks of a Markdown file, with the places of their lines.

Each block rule that markdown-it-py parses with is made to note, as `runs` in the `meta` of its tokens, where their
content stands in the parsed text, and bounded where it would take quadratic time. Knows nothing of inline markup.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from markdown_it import MarkdownIt
from markdown_it.common.utils import mdTrim
from markdown_it.rules_block import (
    StateBlock,
    code,
    fence,
    heading,
    html_block,
    lheading,
    paragraph,
    reference,
    table,
)
from markdown_it.token import Token

DEEPEST = 40
"""Quotes and lists nested deeper are read as the text of a paragraph, their marks with it."""

_DEFINITION_LINES = 50
"""No link definition is longer: the parser takes quadratic time over one whose title never ends."""

_Rule: TypeAlias = Callable[[StateBlock, int, int, bool], bool]
_Note: TypeAlias = Callable[[StateBlock, Sequence[Token]], None]


class Run(NamedTuple):
    """`length` characters of a token's content, from `content` on, and their `source` in the parsed text."""

    content: int
    source: int
    length: int


def note_places(parser: MarkdownIt) -> None:
    """Have each block rule note, as `runs` in the `meta` of its tokens, where their content stands."""
    any_block = ["paragraph", "reference", "blockquote", "list"]
    rules: tuple[tuple[str, _Rule, _Note, list[str]], ...] = (
        ("table", table, _note_table, any_block[:2]),
        ("code", code, _note_code, []),
        ("fence", fence, _note_fence, any_block),
        ("html_block", html_block, _note_lines, any_block[:3]),
        ("heading", heading, _note_heading, any_block[:3]),
        ("lheading", lheading, _note_lines, []),
        ("paragraph", paragraph, _note_lines, []),
    )
    ruler = parser.block.ruler
    for name, rule, note, ended in rules:
        ruler.at(name, _noting(rule, note), {"alt": ended})
    ruler.at("reference", _reference)
    ruler.before("table", "deep", _noting(_deep, _note_lines))


def _noting(rule: _Rule, note: _Note) -> _Rule:
    """`rule`, with `note` called for every token that it makes and that has lines."""

    def noting(state: StateBlock, first: int, end: int, silent: bool) -> bool:
        made = len(state.tokens)
        found = rule(state, first, end, silent)
        if found and not silent:
            note(state, [token for token in state.tokens[made:] if token.map])
        return found

    return noting


def _deep(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """Read as a paragraph what is nested too deep; the parser would drop it."""
    return state.level >= DEEPEST and paragraph(state, first, end, silent)


def _reference(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """The parser's rule for definitions, over a bounded number of lines."""
    last = state.lineMax
    state.lineMax = min(last, first + _DEFINITION_LINES)
    try:
        return reference(state, first, end, silent)
    finally:
        state.lineMax = last


def _note_lines(state: StateBlock, tokens: Sequence[Token]) -> None:
    for token in tokens:
        if token.content and token.map:
            _note_runs(state, token, token.map[0], token.map[1], state.blkIndent)


def _note_code(state: StateBlock, tokens: Sequence[Token]) -> None:
    for token in tokens:
        if token.map:
            _note_runs(state, token, token.map[0], token.map[1], state.blkIndent + 4)


def _note_fence(state: StateBlock, tokens: Sequence[Token]) -> None:
    for token in tokens:
        if token.map:
            opening, end = token.map
            _note_runs(state, token, opening + 1, end, state.sCount[opening])


def _note_heading(state: StateBlock, tokens: Sequence[Token]) -> None:
    for token in tokens:
        if token.content and token.map:
            start = state.bMarks[token.map[0]] + state.tShift[token.map[0]]
            while state.src[start] == "#":
                start += 1
            token.meta["runs"] = [Run(0, state.src.index(token.content, start), len(token.content))]


def _note_runs(state: StateBlock, token: Token, first: int, end: int, indent: int) -> None:
    """Note where the lines of a token stand: each is the tail of its source line, its indent aside."""
    content = token.content
    lines = [state.getLines(line, line + 1, indent, False) for line in range(first, end)]
    joined = "\n".join(lines)
    core = mdTrim(content)
    if core not in joined:
        return
    runs: list[Run] = []
    offset = content.find(core) - joined.find(core)  # not 0 where white space was trimmed in front
    for number, line in enumerate(lines, first):
        body = len(line)
        if not state.src.endswith(line, state.bMarks[number], state.eMarks[number]):
            body = len(line.lstrip(" \t"))  # the parser wrote out a tab
        begin = offset + len(line) - body
        start, stop = max(begin, 0), min(begin + body, len(content))
        if start <= stop and (runs or start < stop):
            runs.append(Run(start, state.eMarks[number] - body + start - begin, stop - start))
        offset += len(line) + 1
    token.meta["runs"] = runs


def _note_table(state: StateBlock, tokens: Sequence[Token]) -> None:
    cells: Iterator[list[Run]] = iter(())
    for token in tokens:
        if token.type == "tr_open" and token.map:
            line = token.map[0]
            start = state.bMarks[line] + state.tShift[line]
            row, token.meta["pipes"] = _cells(state.src[start : state.eMarks[line]], start)
            cells = iter(row)
        elif token.type == "inline":
            runs = _trimmed(next(cells, []), state.src, token.content)
            if runs:
                token.meta["runs"] = runs


def _cells(line: str, start: int) -> tuple[list[list[Run]], list[int]]:
    """The cells of a table's row that begins at `start`, and where the bars between them stand.

    A bar after a backslash is a character of its cell, and the backslash is not.
    """
    cells: list[list[Run]] = [[]]
    bars: list[int] = []
    size = cursor = 0
    for bar in [*(match.start() for match in re.finditer(r"\|", line)), len(line)]:
        escaped = bar < len(line) and bar > 0 and line[bar - 1] == "\\"
        end = bar - escaped
        if cursor < end:
            cells[-1].append(Run(size, start + cursor, end - cursor))
            size += end - cursor
        cursor = bar
        if not escaped and bar < len(line):
            bars.append(start + bar)
            cells.append([])
            size, cursor = 0, bar + 1
    if bars and not mdTrim(line[: bars[0] - start]):
        del cells[0]
    if bars and not mdTrim(line[bars[-1] - start + 1 :]):
        del cells[-1]
    return cells, bars


def _trimmed(cell: Sequence[Run], text: str, content: str) -> list[Run]:
    """The runs of `content`, a cell without the white space around it; none where it is another cell."""
    first = "".join(text[run.source : run.source + run.length] for run in cell).find(content)
    runs: list[Run] = []
    for run in cell:
        start, stop = max(run.content, first), min(run.content + run.length, first + len(content))
        if first >= 0 and start < stop:
            runs.append(Run(start - first, run.source + start - run.content, stop - start))
    return runs
