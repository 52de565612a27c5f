"""Markdown (CommonMark with tables and strikethrough), with an exact map from its words to its characters.

markdown-it-py parses; where in the file each line and each inline token begins, `markdown_blocks` and
`markdown_inline` have it note. Whatever is no word of the text is masked in `plain`: marks of emphasis, link targets,
tags, images with their alternative text, bullets, fences, definitions, front matter. Where a note does not bear out (it
never should) the source itself is the plain text of that block. Work is linear in the file.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from summarize.calls import language_code
from summarize.document import MASK, Document, plain_words
from summarize.layout import Block, BlockKind
from summarize.reading.decoding import LINE_END, decode
from summarize.reading.fields import one_line
from summarize.reading.formats import Reading
from summarize.reading.front_matter import front_matter
from summarize.reading.markdown_blocks import DEEPEST, Run, note_places
from summarize.reading.markdown_inline import Inline, Shown, Unproven, bounded_html, html_words, inline_words

_SEEN = re.compile(rf"[^\s{MASK}]")


class _Region(NamedTuple):
    """The plain layer of a stretch of the file; `kind` is None where it is no block."""

    start: int
    end: int
    plain: str
    kind: BlockKind | None
    main: bool = False


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
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST + 10})
    inline = Inline()
    parser.inline = inline
    parser.configure("commonmark", {"maxNesting": DEEPEST + 10})
    parser.enable(["table", "strikethrough"])
    inline.ruler2.disable("fragments_join")  # it would join tokens and lose their places
    inline.ruler.at("html_inline", bounded_html)
    note_places(parser)
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
                shown = inline_words(token.content, inline.tokens(token.content, parser, environment))
            elif token.type == "html_block":
                shown = html_words(token.content.rstrip("\n"))
            else:
                shown = [Shown(0, len(token.content.rstrip("\n")))]  # the last line end may not be the file's
            if runs := token.meta["runs"]:
                yield _region(source, token.content, runs, shown, kind, main)
        except (Unproven, KeyError, ValueError):
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
    runs: Sequence[Run],
    shown: Sequence[Shown],
    kind: BlockKind,
    main: bool,
) -> _Region:
    """Mask all of a token's characters but those that are shown."""
    starts = [run.content for run in runs]
    start = cursor = source.at(runs[0].source)
    pieces: list[str] = []
    for run in runs:
        if not source.parsed.startswith(content[run.content : run.content + run.length], run.source):
            raise Unproven
    for place in sorted(shown, key=lambda place: place[:2]):
        for first, end in _places(content, runs, starts, place.start, place.end):
            first, end = source.at(first), source.at(end)
            words = source.text[first:end] if place.words is None else place.words
            if first < cursor or len(words) != end - first:
                raise Unproven
            pieces += MASK * (first - cursor), words
            cursor = end
    end = source.at(runs[-1].source + runs[-1].length)
    pieces.append(MASK * (end - cursor))
    return _Region(start, max(end, cursor), "".join(pieces), kind, main)


def _places(
    content: str, runs: Sequence[Run], starts: Sequence[int], start: int, end: int
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
