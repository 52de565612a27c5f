"""A fragment of HTML for a page or a newsletter: semantic, no script, no style, every id with one prefix.

Names and places from the sources are isolated (`bdi`) and every paragraph finds its own direction, so that
right-to-left text cannot rearrange ours. Notes link back to their sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarize.errors import UsageError
from summarize.model import Brief
from summarize.rendering.inert import visible
from summarize.rendering.wording import Line, Piece, notes, paragraphs, sources, title_line

_PREFIX = re.compile(r"[A-Za-z0-9_-]{1,64}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_ESCAPES = {
    "&": "&amp;",  # the first, as it stands in the others
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "{": "&#123;",  # braces mean something to the templates that such a fragment may pass through
    "}": "&#125;",
}


def render_html(brief: Brief, *, prefix: str | None = None, level: int = 2) -> str:
    """`brief` as one `section` of valid HTML.

    `prefix` starts every id (default: "brief-" and eight digits of the digest); `level` in 1..5 is the
    heading level of the title. Raises UsageError for another prefix or level.
    """
    if prefix is None:
        prefix = f"brief-{brief.digest[:8]}"
    if not _PREFIX.fullmatch(prefix):
        raise UsageError(f"no prefix for ids: {prefix!r}", remedy="use 1 to 64 letters, digits, - and _")
    if level not in range(1, 6):
        raise UsageError(f"no heading level: {level!r}", remedy="use a number from 1 to 5")
    language = f' lang="{brief.language}"' if _LANGUAGE.fullmatch(brief.language) else ""
    lines = [f'<section class="summarize-brief" id="{prefix}">']
    if title := visible(brief.title.text):
        lines.append(f'<h{level}{language} dir="auto">{_escaped(title)}</h{level}>')
    for sentences in paragraphs(brief):
        prose = " ".join(f"{_escaped(text)}{remark}{_mark(prefix, number)}" for number, text, remark in sentences)
        lines.append(f'<p{language} dir="auto">{prose}</p>')
    lines += [*_sources(brief, level + 1), *_notes(brief, prefix, level + 1), "</section>"]
    return "\n".join(lines) + "\n"


def _mark(prefix: str, number: int) -> str:
    return (
        f'<sup id="{prefix}-sentence-{number}">'
        f'<a href="#{prefix}-note-{number}" role="doc-noteref" aria-label="Note {number}">{number}</a></sup>'
    )


def _sources(brief: Brief, level: int) -> list[str]:
    if not brief.documents:
        return []
    listed, others = sources(brief)
    lines = [f"<h{level}>Sources</h{level}>"]
    if listed:
        lines += ['<ol class="summarize-sources">', *_listed(listed), "</ol>"]
    if others:
        lines.append(f"<p>Documents not listed: {others:,}.</p>")
    if line_of_title := title_line(brief):
        lines.append(f"<p>{_inline(line_of_title)}.</p>")
    return lines


def _notes(brief: Brief, prefix: str, level: int) -> list[str]:
    if not brief.sentences:
        return []
    lines = [f"<h{level}>Notes</h{level}>", '<ol class="summarize-notes">']
    for number, note in enumerate(notes(brief), start=1):
        back = f'<a href="#{prefix}-sentence-{number}" role="doc-backlink" aria-label="Back to the text">↩</a>'
        lines.append(f'<li id="{prefix}-note-{number}">{_inline(note.head)} {back}')
        if note.items:
            lines += ["<ul>", *_listed(note.items), "</ul>"]
        lines.append("</li>")
    return [*lines, "</ol>"]


def _listed(lines: Iterable[Line]) -> Iterable[str]:
    return (f"<li>{_inline(line)}</li>" for line in lines)


def _inline(line: Line) -> str:
    return "".join(map(_piece, line))


def _piece(piece: Piece) -> str:
    text = _escaped(piece.text)
    if piece.kind == "source":
        text = f"<bdi>{text}</bdi>"
    elif piece.kind == "place":
        text = f'<code dir="ltr">{text}</code>'
    if piece.url is None:
        return text
    return f'<a href="{_escaped(piece.url)}" rel="noopener noreferrer nofollow">{text}</a>'


def _escaped(text: str) -> str:
    for sign, entity in _ESCAPES.items():
        text = text.replace(sign, entity)
    return text
