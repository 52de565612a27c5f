"""Markdown: prose with one footnote a sentence, made to be read raw as well as rendered (CommonMark, GFM).

What of a source would be markup at its place is escaped, and nothing else; addresses in prose, which many
readers link by themselves, stand as code. Where a source holds any sign that could be markup at all, the result is
parsed and compared with what was meant, once with footnotes and once as a reader that knows none would take it; where
the two differ, everything is escaped. Escaping is the work of `markdown_escaping`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarize.errors import UsageError
from summarize.model import Brief
from summarize.rendering.inert import visible
from summarize.rendering.markdown_escaping import Escape, escape_all, escape_in_place, escape_url
from summarize.rendering.wording import Line, Piece, notes, paragraphs, sources, title_line

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_PREFIX = re.compile(r"[A-Za-z0-9_-]{0,64}")
_INDENT = "    "


def render_markdown(brief: Brief, *, prefix: str = "", level: int = 1) -> str:
    """`brief` as Markdown with footnotes.

    `prefix` starts every footnote label, so that several briefs can share a page; `level` in 1..5 is the
    heading level of the title. Raises UsageError for another prefix or level.
    """
    if not _PREFIX.fullmatch(prefix):
        raise UsageError(f"no footnote prefix: {prefix!r}", remedy="use up to 64 letters, digits, - and _")
    if level not in range(1, 6):
        raise UsageError(f"no heading level: {level!r}", remedy="use a number from 1 to 5")
    blocks = _blocks(brief, f"{prefix}-" if prefix else "", level)
    written = [_written(block, escape_in_place) for block in blocks]
    if not all(map(_is_plain, blocks)) and not _says(written, blocks):
        everything = [_written(block, escape_all) for block in blocks]
        written = [
            text if _says([text], [block]) else safe
            for text, safe, block in zip(written, everything, blocks, strict=True)
        ]
        if not _says(written, blocks):
            written = everything
    return "\n\n".join(written) + "\n"


class _Block(NamedTuple):
    """One heading, paragraph, list or footnote, as it is meant.

    A list ("ol") has items and no line; a footnote ("note") has a line and may have items.
    """

    kind: str
    line: Line = ()
    items: tuple[Line, ...] = ()
    label: str = ""


def _blocks(brief: Brief, prefix: str, level: int) -> list[_Block]:
    blocks = []
    if title := visible(brief.title.text):
        blocks.append(_Block(f"h{level}", (Piece("source", title),)))
    for sentences in paragraphs(brief):
        line: list[Piece] = []
        for number, text, remark in sentences:
            line += [Piece("label", " ")] if line else []
            line += [Piece("source", text), Piece("label", f"{remark}[^{prefix}{number}]")]
        blocks.append(_Block("p", tuple(line)))
    listed, others = sources(brief)
    if brief.documents:
        blocks.append(_Block(f"h{level + 1}", (Piece("label", "Sources"),)))
    if listed:
        blocks.append(_Block("ol", items=tuple(listed)))
    if others:
        blocks.append(_Block("p", (Piece("label", f"Documents not listed: {others:,}."),)))
    if line_of_title := title_line(brief):
        blocks.append(_Block("p", (*line_of_title, Piece("label", "."))))
    for number, note in enumerate(notes(brief), start=1):
        blocks.append(_Block("note", note.head, note.items, f"[^{prefix}{number}]: "))
    return blocks


# Writing


def _written(block: _Block, escape: Escape) -> str:
    if block.kind == "ol":
        return "\n".join(f"{n}. {_inline(line, escape)}" for n, line in enumerate(block.items, start=1))
    if block.kind.startswith("h"):
        opening = "#" * int(block.kind[1:]) + " "
        return opening + _inline(block.line, escape, " ")
    first = block.label + _inline(block.line, escape)
    return "\n".join([first, *(f"{_INDENT}- {_inline(item, escape)}" for item in block.items)])


def _inline(line: Line, escape: Escape, before: str = "") -> str:
    """One line of a block, which stands after the character `before`; "" is where a block may begin."""
    written = ""
    for index, piece in enumerate(line):
        following = line[index + 1].text[:1] if index + 1 < len(line) else ""
        if piece.url:
            written += f"[{_content(piece, escape, '[', ']', in_label=True)}]({escape_url(piece.url)})"
        else:
            written += _content(piece, escape, written[-1:] or before, following)
    return written


def _content(piece: Piece, escape: Escape, before: str, after: str, *, in_label: bool = False) -> str:
    if piece.kind == "label":
        return piece.text
    unfit = "`[]" if in_label else "`"
    if piece.kind == "place" and escape is escape_in_place and not any(mark in piece.text for mark in unfit):
        return f"`{piece.text}`"
    return escape(piece.text, before, after, in_label=in_label)


# Reading it again


_PLAIN = re.compile(r"(?![\s!-/:-@[-`{-~]|[0-9]+[.)])[^\\`*_\[\]<>&~!|#^{}]+")
"""Words that begin no block and hold no sign that means anything within a line."""
_QUOTING = "\"'("
"""What means nothing where prose begins with it; in a footnote it may open the title of a link."""
_NO_CODE = frozenset("`[]")
"""What a place may not hold that stands as code, which may be the label of a link."""


def _is_plain(block: _Block) -> bool:
    """Say whether no words of a source in the block could be markup, so that a parser need not be asked.

    To load one takes longer than all the rest of the rendering.
    """
    opening = "" if block.kind == "note" else _QUOTING
    for line in (block.line, *block.items):
        for piece in line:
            if piece.kind == "source" and not _PLAIN.fullmatch(piece.text.lstrip(opening)):
                return False
            if piece.kind == "place" and not _NO_CODE.isdisjoint(piece.text):
                return False
    return True


class _Seen(NamedTuple):
    """A run of inline text as a reader sees it: where it stands, its characters, where its links lead."""

    where: str
    text: str
    links: tuple[str, ...] = ()


def _says(written: Sequence[str], blocks: Sequence[_Block]) -> bool:
    """Parse `written` and say whether a reader would see `blocks` and nothing else."""
    if list(_read("\n\n".join(written))) != [_meant_without_footnotes(block) for block in _lines(blocks)]:
        return False
    bodies = [
        text.removeprefix(block.label).replace("\n" + _INDENT, "\n")
        for text, block in zip(written, blocks, strict=True)
        if block.kind == "note"
    ]
    return list(_read("\n\n".join(bodies))) == list(_meant_inside_footnotes(blocks))


def _lines(blocks: Iterable[_Block]) -> Iterable[_Block]:
    """The blocks, a list as its items."""
    for block in blocks:
        if block.kind == "ol":
            yield from (_Block("ol li p", item) for item in block.items)
        else:
            yield block


def _meant_without_footnotes(block: _Block) -> _Seen:
    """A footnote is a paragraph there, its label text and its items lines of it."""
    dash = Piece("label", "- ")
    lines = [(Piece("label", block.label), *block.line), *((dash, *item) for item in block.items)]
    return _seen_as("p" if block.kind == "note" else block.kind, lines)


def _meant_inside_footnotes(blocks: Iterable[_Block]) -> Iterable[_Seen]:
    for block in blocks:
        if block.kind == "note":
            yield _seen_as("p", [block.line])
            yield from (_seen_as("ul li p", [item]) for item in block.items)


def _seen_as(where: str, lines: Sequence[Line]) -> _Seen:
    text = "\n".join("".join(piece.text for piece in line) for line in lines)
    links = tuple(_parser().normalizeLink(piece.url) for line in lines for piece in line if piece.url)
    return _Seen(where, text, links)


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


def _read(markdown: str) -> Iterable[_Seen]:
    where: list[str] = []
    for token in _parser().parse(markdown):
        if token.nesting > 0:
            where.append(token.tag)
        elif token.nesting < 0:
            where.pop()
        elif token.type == "inline":
            yield _inline_seen(" ".join(where), token.children or [])
        else:
            yield _Seen(token.type, token.content)


def _inline_seen(where: str, children: Sequence[Token]) -> _Seen:
    text = ""
    links = []
    for child in children:
        if child.type in ("text", "code_inline"):
            text += child.content
        elif child.type == "softbreak":
            text += "\n"
        elif child.type == "link_open":
            links.append(str(child.attrs["href"]))
        elif child.type != "link_close":
            where += f" {child.type}"
    return _Seen(where, text, tuple(links))
