"""Markdown (CommonMark with tables and strikethrough), with an exact map from its words to its characters.

markdown-it-py parses; the rules and states that it parses with are made to note where in the file each line
and each inline token begins. Whatever is no word of the text is masked in `plain`: marks of emphasis, link
targets, tags, images with their alternative text, bullets, fences, definitions, front matter. Where a note
does not bear out (it never should) the source itself is the plain text of that block. Work is linear in the
file.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from html import unescape
from typing import Any, NamedTuple, TypeAlias

from markdown_it import MarkdownIt
from markdown_it.common.utils import mdTrim
from markdown_it.parser_inline import ParserInline
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
from markdown_it.rules_inline import StateInline, html_inline
from markdown_it.token import Token

from summarize.calls import language_code
from summarize.document import MASK, Document, plain_words
from summarize.layout import Block, BlockKind
from summarize.reading.decoding import LINE_END, decode
from summarize.reading.fields import one_line
from summarize.reading.formats import Reading
from summarize.reading.front_matter import front_matter

_DEEPEST = 40
"""Quotes and lists nested deeper are read as the text of a paragraph, their marks with it."""

_DEFINITION_LINES = 50
"""No link definition is longer: the parser takes quadratic time over one whose title never ends."""

_SEARCHES = 20
"""So many times a block's text is searched for the ends of comments that have none."""

_TAG_OR_ENTITY = re.compile(
    r"<!--[\s\S]*?(?:-->|\Z)|</?[A-Za-z][^<>]*>|<[!?][^<>]*>"
    r"|&(?:#x?[0-9A-Fa-f]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});"
)
_BREAK = re.compile(r"<br(?=[\s/>])", re.IGNORECASE)
_SEEN = re.compile(rf"[^\s{MASK}]")

_Rule: TypeAlias = Callable[[StateBlock, int, int, bool], bool]
_Note: TypeAlias = Callable[[StateBlock, Sequence[Token]], None]


class _Run(NamedTuple):
    """`length` characters of a token's content, from `content` on, and their `source` in the parsed text."""

    content: int
    source: int
    length: int


class _Shown(NamedTuple):
    """A range of a token's content that a reader sees, as `words`, or as it is where that is None."""

    start: int
    end: int
    words: str | None = None


class _Region(NamedTuple):
    """The plain layer of a stretch of the file; `kind` is None where it is no block."""

    start: int
    end: int
    plain: str
    kind: BlockKind | None
    main: bool = False


class _Unproven(Exception):
    """A note of a place does not bear out."""


def documents(raw: bytes, path: str, where: str, encoding: str | None) -> Reading:
    """Read one Markdown file; its front matter or its first main heading gives the title."""
    text, codec, mark = decode(raw, where, encoding)
    begin, fields = front_matter(text)
    plain, blocks, title = read_markdown(text, begin)
    document = Document(
        path=path,
        text=text,
        plain=plain,
        blocks=blocks,
        sha256=hashlib.sha256(raw).hexdigest(),
        bytes=len(raw),
        encoding=codec,
        mark=mark,
        media_type="text/markdown",
        title=one_line(fields.get("title")) or one_line(title),
        publisher=one_line(fields.get("publisher")),
        url=one_line(fields.get("url")),
        published=one_line(fields.get("published") or fields.get("date")),
        language=language_code(fields.get("language") or fields.get("lang")),
    )
    return Reading((document,))


def read_markdown(text: str, begin: int = 0) -> tuple[str, tuple[Block, ...], str | None]:
    """The plain layer of `text`, as long as `text`, its blocks, and the words of its first main heading.

    What stands before `begin` is masked. A character of the plain layer is that of the source or a mask, or
    stands for markup that a reader sees: the character of an entity, a space for `<br>` or between two
    cells.
    """
    source = _Source(text, begin)
    pieces: list[str] = []
    blocks: list[Block] = []
    title: str | None = None
    cursor = 0
    for region in sorted(_regions(source), key=lambda region: (region.start, -region.end)):
        if region.start < cursor:
            continue  # only where an unproven block took in its neighbour
        pieces += _masked(text[cursor : region.start]), region.plain
        cursor = region.end
        seen = [match.start() for match in (_SEEN.search(region.plain), _SEEN.search(region.plain[::-1])) if match]
        if region.kind and seen:
            blocks.append(Block(region.start + seen[0], region.end - seen[1], region.kind))
            if region.main and title is None:
                title = plain_words(region.plain)
    pieces.append(_masked(text[cursor:]))
    return "".join(pieces), tuple(blocks), title


def _masked(markup: str) -> str:
    """Markup between the words: white space stays, so that it keeps them apart."""
    return re.sub(r"\S+", lambda match: MASK * len(match[0]), markup)


class _Source:
    """The file's text, and the text that is parsed: from `begin` on, its line ends all LF, without NUL."""

    def __init__(self, text: str, begin: int) -> None:
        self.text = text
        self.begin = begin
        body = text[begin:]
        self.parsed = LINE_END.sub("\n", body).replace("\0", "\ufffd")
        self._wide: list[int] = []  # where the parsed text has one character for CR LF
        for match in re.finditer("\r\n", body):
            self._wide.append(match.start() - len(self._wide))

    def at(self, offset: int) -> int:
        """The offset into `text` of an offset into `parsed`."""
        return self.begin + offset + bisect_left(self._wide, offset)

    def lines(self, first: int, end: int) -> tuple[int, int]:
        """The range of `text` that the parsed lines `[first, end)` take."""
        starts = self._line_starts
        return self.at(starts[first]), self.at(starts[end] if end < len(starts) else len(self.parsed))

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.parsed))]


def _regions(source: _Source) -> Iterator[_Region]:
    """What a reader sees of each block, in the order of the parser."""
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST + 10})
    inline = _Inline()
    parser.inline = inline
    parser.configure("commonmark", {"maxNesting": _DEEPEST + 10})
    parser.enable(["table", "strikethrough"])
    inline.ruler2.disable("fragments_join")  # it would join tokens and lose their places
    inline.ruler.at("html_inline", _html_inline)
    _note_places(parser)
    environment: dict[str, Any] = {}
    tokens: list[Token] = []
    parser.block.parse(source.parsed, parser, environment, tokens)
    for token, kind, main in _leaves(tokens):
        for pipe in token.meta.get("pipes", ()):
            yield _Region(source.at(pipe), source.at(pipe) + 1, " ", None)
        if not token.content:
            continue
        try:
            if token.type == "inline":
                shown = _inline_words(token.content, inline.tokens(token.content, parser, environment))
            elif token.type == "html_block":
                shown = _html_words(token.content.rstrip("\n"))
            else:
                shown = [_Shown(0, len(token.content.rstrip("\n")))]  # the last line end may not be the file's
            if runs := token.meta["runs"]:
                yield _region(source, token.content, runs, shown, kind, main)
        except (_Unproven, KeyError, ValueError):
            start, end = source.lines(*(token.map or (0, 0)))
            yield _Region(start, end, source.text[start:end], kind, main)


def _leaves(tokens: Sequence[Token]) -> Iterator[tuple[Token, BlockKind, bool]]:
    """The tokens that hold text, with the kind of their block and whether it is a main heading."""
    kind: BlockKind = "paragraph"
    main = False
    bullet = False
    for token in tokens:
        if token.type in ("inline", "tr_open"):
            yield token, kind, main
        elif token.type in ("fence", "code_block", "html_block"):
            yield token, "code", False
            bullet = False
        elif token.type == "list_item_open":
            bullet = True
        elif token.type in ("list_item_close", "blockquote_open"):
            bullet = False
        elif token.type == "paragraph_open":
            kind, main = ("item" if bullet else "paragraph"), False
            bullet = False
        elif token.type == "heading_open":
            kind, main, bullet = "heading", token.tag == "h1", False
        elif token.type == "table_open":
            kind, main, bullet = "table", False, False


def _region(
    source: _Source,
    content: str,
    runs: Sequence[_Run],
    shown: Sequence[_Shown],
    kind: BlockKind,
    main: bool,
) -> _Region:
    """Mask all of a token's characters but those that are shown."""
    starts = [run.content for run in runs]
    start = cursor = source.at(runs[0].source)
    pieces: list[str] = []
    for run in runs:
        if not source.parsed.startswith(content[run.content : run.content + run.length], run.source):
            raise _Unproven
    for place in sorted(shown, key=lambda place: place[:2]):
        for first, end in _places(content, runs, starts, place.start, place.end):
            first, end = source.at(first), source.at(end)
            words = source.text[first:end] if place.words is None else place.words
            if first < cursor or len(words) != end - first:
                raise _Unproven
            pieces += MASK * (first - cursor), words
            cursor = end
    end = source.at(runs[-1].source + runs[-1].length)
    pieces.append(MASK * (end - cursor))
    return _Region(start, max(end, cursor), "".join(pieces), kind, main)


def _places(
    content: str, runs: Sequence[_Run], starts: Sequence[int], start: int, end: int
) -> Iterator[tuple[int, int]]:
    """Where the range `[start, end)` of a content stands in the parsed text, line ends included."""
    number = max(0, bisect_right(starts, start) - 1)
    while number < len(runs) and runs[number].content < end:
        run = runs[number]
        first, last = max(start, run.content), min(end, run.content + run.length)
        if first < last:
            yield run.source + first - run.content, run.source + last - run.content
        line_end = run.content + run.length
        if start <= line_end < end and content[line_end] == "\n":
            yield run.source + run.length, run.source + run.length + 1
        number += 1


# Inline tokens, with their places


class _InlineState(StateInline):
    """An inline state that notes, as `at` in the `meta` of each token, where its source begins."""

    begun = -1
    searched = 0

    def append_pending(self, text: str) -> None:
        if self.begun < 0:
            self.begun = self.pos
        super().append_pending(text)

    def pushPending(self) -> Token:
        token = super().pushPending()
        token.meta["at"] = self.begun
        self.begun = -1
        return token

    def push(self, ttype: str, tag: str, nesting: Any) -> Token:
        token = super().push(ttype, tag, nesting)
        token.meta["at"] = self.pos
        self.begun = -1  # a line end may have trimmed all that was pending
        return token


class _Inline(ParserInline):
    """An inline parser over `_InlineState`s."""

    def parse(self, src: str, md: MarkdownIt, env: Any, tokens: list[Token]) -> list[Token]:
        """Leave out the alternative text of an image, for which alone the rules call this."""
        return tokens

    def tokens(self, content: str, parser: MarkdownIt, environment: dict[str, Any]) -> list[Token]:
        """The tokens of a block's content."""
        state = _InlineState(content, parser, environment, [])
        self.tokenize(state)
        place = end = -1
        for token in state.tokens:
            if token.type == "text":
                if token.meta["at"] == place:  # a run of marks is pushed from one place
                    token.meta["at"] = end
                else:
                    place = token.meta["at"]
                end = token.meta["at"] + len(token.content)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def _html_inline(state: StateInline, silent: bool) -> bool:
    """The parser's rule, which looks through the whole text for each comment without end: not for ever."""
    if not isinstance(state, _InlineState) or not state.src.startswith("<!--", state.pos):
        return html_inline(state, silent)
    if state.searched > _SEARCHES * (len(state.src) + 1000):
        return False
    begin = state.pos
    found = html_inline(state, silent)
    if not found:
        state.searched += len(state.src) - begin
    return found


def _inline_words(content: str, tokens: Sequence[Token]) -> list[_Shown]:
    """What a reader sees of inline tokens."""
    shown: list[_Shown] = []
    automatic = False
    for token in tokens:
        at: int = token.meta["at"]
        size = len(token.content)
        if token.type == "text" and automatic:  # the address as it is written, not as it is escaped
            shown.append(_Shown(at + 1, content.index(">", at)))
        elif token.type == "text" and token.content:
            if not content.startswith(token.content, at):
                raise _Unproven
            shown.append(_Shown(at, at + size))
        elif token.type == "text_special":
            shown.append(_special(content, token))
        elif token.type == "code_inline":
            inner = at + len(token.markup)
            closing = content[inner + size : inner + size + len(token.markup)]
            inner += closing != token.markup or content[inner : inner + size].replace("\n", " ") != token.content
            shown.append(_Shown(inner, inner + size))
        elif token.type in ("softbreak", "hardbreak"):
            shown.append(_Shown(content.index("\n", at), content.index("\n", at) + 1))
        elif token.type == "html_inline" and _BREAK.match(token.content):
            shown.append(_Shown(at, at + 1, " "))
        automatic = token.type == "link_open" and token.info == "auto"
    return shown


def _special(content: str, token: Token) -> _Shown:
    """What a reader sees of an escape or an entity."""
    at: int = token.meta["at"]
    size = len(token.content)
    if not content.startswith(token.markup, at) or size > len(token.markup):
        raise _Unproven
    if token.info == "escape":
        return _Shown(at + len(token.markup) - size, at + len(token.markup))
    return _Shown(at, at + size, _space_for_line_end(token.content))


def _html_words(content: str) -> list[_Shown]:
    """What a reader sees of a block of HTML, near enough: all but its tags and comments."""
    shown: list[_Shown] = []
    cursor = 0
    for match in _TAG_OR_ENTITY.finditer(content):
        shown.append(_Shown(cursor, match.start()))
        cursor = match.end()
        words = unescape(match[0]) if match[0].startswith("&") else ""
        if words and words != match[0]:
            shown.append(_Shown(match.start(), match.start() + len(words), _space_for_line_end(words)))
        elif words:
            cursor = match.start()
    shown.append(_Shown(cursor, len(content)))
    return [place for place in shown if place.start < place.end]


def _space_for_line_end(words: str) -> str:
    """`words` of an entity; a line end that stands in no line end of the file is white space and no more."""
    return " " if words in ("\n", "\r", "\t") else words.replace(MASK, "\ufffd")


# Blocks, with the places of their lines


def _note_places(parser: MarkdownIt) -> None:
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
    return state.level >= _DEEPEST and paragraph(state, first, end, silent)


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
            token.meta["runs"] = [_Run(0, state.src.index(token.content, start), len(token.content))]


def _note_runs(state: StateBlock, token: Token, first: int, end: int, indent: int) -> None:
    """Note where the lines of a token stand: each is the tail of its source line, its indent aside."""
    content = token.content
    lines = [state.getLines(line, line + 1, indent, False) for line in range(first, end)]
    joined = "\n".join(lines)
    core = mdTrim(content)
    if core not in joined:
        return
    runs: list[_Run] = []
    offset = content.find(core) - joined.find(core)  # not 0 where white space was trimmed in front
    for number, line in enumerate(lines, first):
        body = len(line)
        if not state.src.endswith(line, state.bMarks[number], state.eMarks[number]):
            body = len(line.lstrip(" \t"))  # the parser wrote out a tab
        begin = offset + len(line) - body
        start, stop = max(begin, 0), min(begin + body, len(content))
        if start <= stop and (runs or start < stop):
            runs.append(_Run(start, state.eMarks[number] - body + start - begin, stop - start))
        offset += len(line) + 1
    token.meta["runs"] = runs


def _note_table(state: StateBlock, tokens: Sequence[Token]) -> None:
    cells: Iterator[list[_Run]] = iter(())
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


def _cells(line: str, start: int) -> tuple[list[list[_Run]], list[int]]:
    """The cells of a table's row that begins at `start`, and where the bars between them stand.

    A bar after a backslash is a character of its cell, and the backslash is not.
    """
    cells: list[list[_Run]] = [[]]
    bars: list[int] = []
    size = cursor = 0
    for bar in [*(match.start() for match in re.finditer(r"\|", line)), len(line)]:
        escaped = bar < len(line) and bar > 0 and line[bar - 1] == "\\"
        end = bar - escaped
        if cursor < end:
            cells[-1].append(_Run(size, start + cursor, end - cursor))
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


def _trimmed(cell: Sequence[_Run], text: str, content: str) -> list[_Run]:
    """The runs of `content`, a cell without the white space around it; none where it is another cell."""
    first = "".join(text[run.source : run.source + run.length] for run in cell).find(content)
    runs: list[_Run] = []
    for run in cell:
        start, stop = max(run.content, first), min(run.content + run.length, first + len(content))
        if first >= 0 and start < stop:
            runs.append(_Run(start - first, run.source + start - run.content, stop - start))
    return runs
