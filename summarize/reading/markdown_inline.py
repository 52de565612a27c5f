"""The inline tokens of a Markdown block, each with where it begins, and what of them a reader sees.

The state that markdown-it-py parses with is made to note its position whenever it pushes a token. Knows no lines and
no file: places are those of a block's content.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline, html_inline
from markdown_it.token import Token

from summarize.document import MASK

_SEARCHES = 20
"""So many times a block's text is searched for the ends of comments that have none."""

_TAG_OR_ENTITY = re.compile(
    r"<!--[\s\S]*?(?:-->|\Z)|</?[A-Za-z][^<>]*>|<[!?][^<>]*>"
    r"|&(?:#x?[0-9A-Fa-f]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});"
)
_BREAK = re.compile(r"<br(?=[\s/>])", re.IGNORECASE)


class Shown(NamedTuple):
    """A range of a token's content that a reader sees, as `words`, or as it is where that is None."""

    start: int
    end: int
    words: str | None = None


class Unproven(Exception):
    """A note of a place does not bear out."""


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


class Inline(ParserInline):
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


def bounded_html(state: StateInline, silent: bool) -> bool:
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


def inline_words(content: str, tokens: Sequence[Token]) -> list[Shown]:
    """What a reader sees of inline tokens."""
    shown: list[Shown] = []
    automatic = False
    for token in tokens:
        at: int = token.meta["at"]
        size = len(token.content)
        if token.type == "text" and automatic:  # the address as it is written, not as it is escaped
            shown.append(Shown(at + 1, content.index(">", at)))
        elif token.type == "text" and token.content:
            if not content.startswith(token.content, at):
                raise Unproven
            shown.append(Shown(at, at + size))
        elif token.type == "text_special":
            shown.append(_special(content, token))
        elif token.type == "code_inline":
            inner = at + len(token.markup)
            closing = content[inner + size : inner + size + len(token.markup)]
            inner += closing != token.markup or content[inner : inner + size].replace("\n", " ") != token.content
            shown.append(Shown(inner, inner + size))
        elif token.type in ("softbreak", "hardbreak"):
            shown.append(Shown(content.index("\n", at), content.index("\n", at) + 1))
        elif token.type == "html_inline" and _BREAK.match(token.content):
            shown.append(Shown(at, at + 1, " "))
        automatic = token.type == "link_open" and token.info == "auto"
    return shown


def _special(content: str, token: Token) -> Shown:
    """What a reader sees of an escape or an entity."""
    at: int = token.meta["at"]
    size = len(token.content)
    if not content.startswith(token.markup, at) or size > len(token.markup):
        raise Unproven
    if token.info == "escape":
        return Shown(at + len(token.markup) - size, at + len(token.markup))
    return Shown(at, at + size, _space_for_line_end(token.content))


def html_words(content: str) -> list[Shown]:
    """What a reader sees of a block of HTML, near enough: all but its tags and comments."""
    shown: list[Shown] = []
    cursor = 0
    for match in _TAG_OR_ENTITY.finditer(content):
        shown.append(Shown(cursor, match.start()))
        cursor = match.end()
        words = unescape(match[0]) if match[0].startswith("&") else ""
        if words and words != match[0]:
            shown.append(Shown(match.start(), match.start() + len(words), _space_for_line_end(words)))
        elif words:
            cursor = match.start()
    shown.append(Shown(cursor, len(content)))
    return [place for place in shown if place.start < place.end]


def _space_for_line_end(words: str) -> str:
    """`words` of an entity; a line end that stands in no line end of the file is white space and no more."""
    return " " if words in ("\n", "\r", "\t") else words.replace(MASK, "\ufffd")
