r"""How a source's characters lose their meaning in Markdown: where they have one, or everywhere.

`escape_in_place` knows CommonMark and GFM, and of other dialects what could do harm: attribute lists and
template braces, not mathematics or emoji names. It judges a character by its neighbours, never by what may
follow much later, and errs on the safe side. `escape_all` is ugly (`U\.S\.`) and held in all tried.
"""

from __future__ import annotations

import re
from typing import Protocol


class Escape(Protocol):
    """Escape `text`, which stands between the characters `before` ("" at the start of a line) and `after`."""

    def __call__(self, text: str, before: str, after: str, *, in_label: bool = False) -> str:
        """`text` as Markdown that reads as `text`."""


_FORMS = {
    **{character: "\\" + character for character in r"\`*_{}[]()#+-.!"},
    **{character: f"&#{ord(character)};" for character in "|~^=$:@\"%'"},
    "<": "&lt;",
    ">": "&gt;",
    "&": "&amp;",
}
_ALL = str.maketrans(_FORMS)

_ENTITY = re.compile("&(?=#?[0-9A-Za-z]+;)")
_ADDRESS = re.compile(
    r"(?:(?:(?:https?|ftp)://|(?<![^\W_])www\.)(?:[^\s`<>\[\]&]|&(?!#))*[\w/=#%+-]"
    r"|(?<!:)//[\w-]+\.[\w.-]*\w"
    r"|(?<![\w.+-])(?:mailto:|xmpp:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+)+",
    re.IGNORECASE,
)
"""What GFM and others link without being asked to; code is the one place where none of them does."""
_PLAIN_LESS = re.compile(r"<(?=\s|=|$|[0-9][0-9.,%]*(?:\s|$))")
_LINE_START = re.compile(
    r"[0-9]{1,9}([.)])(?=\s|$)"  # a numbered item
    r"|([-+])(?=\s|$|[-+])"  # an item, a rule
    r"|([#>])"  # a heading, a quotation
    r"|(:)(?=[\s:])"  # a definition, a container
    r"|(!)(?=!!)"  # an admonition
    r"|(\[)(?=[ xX]\]\s|[^\]]*\]:)"  # a task, a definition
)
_SPECIAL = re.compile(r"\*+|_+|~+|#+|[\\`<&\[\]!^{%]")


def escape_all(text: str, before: str, after: str, *, in_label: bool = False) -> str:
    """`text` with every character escaped that could mean anything anywhere."""
    return text.translate(_ALL)


def escape_url(url: str) -> str:
    """A `safe_address` as the destination of a link."""
    return _ENTITY.sub("&amp;", url)


def escape_in_place(text: str, before: str, after: str, *, in_label: bool = False) -> str:
    """`text` with what would be markup where it stands escaped, and addresses as code."""
    written = ""
    cursor = 0
    for address in _ADDRESS.finditer(text):
        written += _escape_prose(text[cursor : address.start()], before, "`", in_label)
        written += f"`{address.group()}`"
        before, cursor = "`", address.end()
    return written + _escape_prose(text[cursor:], before, after, in_label)


def _escape_prose(text: str, before: str, after: str, in_label: bool) -> str:
    around = before + text + after
    cursor, end = len(before), len(before) + len(text)
    parts = []
    if not before and (start := _LINE_START.match(text)):
        place = start.start(start.lastindex or 0)
        parts += [text[:place], _FORMS[text[place]]]
        cursor = place + 1
    for special in _SPECIAL.finditer(around, cursor):
        begin = special.start()
        if begin >= end:
            break
        run = special.group()
        parts.append(around[cursor:begin])
        if _is_markup(around, begin, special.end(), in_label):
            run = "".join(_FORMS[character] for character in run)
        parts.append(run)
        cursor = special.end()
    parts.append(around[cursor:end])
    return "".join(parts)


def _is_markup(around: str, begin: int, end: int, in_label: bool) -> bool:
    """Say whether the run `[begin, end)` of one special character could mean anything where it stands."""
    run = around[begin:end]
    before = around[begin - 1 : begin]
    after = around[end : end + 1]
    match run[0]:
        case "*":
            return not (before.isspace() and after.isspace())
        case "_":
            return not ((before.isspace() and after.isspace()) or (before.isalnum() and after.isalnum()))
        case "~":
            opens = run == "~" and after.isalnum() and (not before or before.isspace() or before == "(")
            return not (opens or (before.isspace() and after.isspace()))
        case "#":
            return not after or before == "{"
        case "\\":
            return not after or (after.isascii() and not after.isalnum() and not after.isspace())
        case "<":
            return _PLAIN_LESS.match(around, begin) is None
        case "&":
            return _ENTITY.match(around, begin) is not None
        case "[":
            return in_label or after == "^"
        case "]":
            return in_label or after in ("(", "[", ":")
        case "!":
            return after == "["
        case "^":
            return after == "[" or (in_label and begin == len("["))
        case "%":
            return before == "{"
        case _:
            return True
