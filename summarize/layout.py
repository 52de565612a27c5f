"""The blocks of a plain text, by its layout alone: paragraphs, headings and list items.

Knows lines, blank lines, indents, bullets, final punctuation and case; splits no sentence and knows no
other document. The question is always whether a line carries on the one before it, and where the page gives
no sign, it does not: a heading glued to a paragraph does more harm than a paragraph in two. Script and
language do not matter; a few closed-class words (articles, prepositions) of European languages are a sign
among others. Linear.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Literal, NamedTuple

from summarize.characters import BLANKS, UNSPACED, within
from summarize.patterns import compiled

BlockKind = Literal["paragraph", "heading", "item", "code", "table"]


class Block(NamedTuple):
    """A stretch `[start, end)` of a document's text that no sentence crosses."""

    start: int
    end: int
    kind: BlockKind


_Role = Literal["text", "item", "heading", "table", "code"]
_Head = Literal["lower", "upper", "caseless", "mark", "other"]


class _Line(NamedTuple):
    """One line that holds words, by what it looks like at its two ends."""

    start: int
    end: int
    """Without blank edges, bullet or heading sign."""
    indent: int
    run: int
    """Lines with no blank line or rule between them have the same number."""
    role: _Role
    head: _Head
    """How it begins; a "mark" begins no sentence (",")."""
    opening: int
    """Columns of its first word."""
    starter: bool
    """It begins with a word that has a capital only where a sentence begins ("The")."""
    finished: bool
    """It ends in final punctuation."""
    hanging: bool
    """Its last word or mark cannot end a sentence (",", "the")."""
    particle: bool
    """But its last word can end a German one ("gibt das Werk auf")."""

    @property
    def length(self) -> int:
        return self.end - self.start


def text_blocks(text: str) -> list[Block]:
    """The blocks of `text`, in order and never overlapping; linear in its length.

    Blank lines, rules and bullets lie outside of them. Lines end at CR LF, LF or CR.
    """
    lines = _numbered_items(text, _lines(text))
    widths = _wrap_widths(lines)
    broken = _broken_anywhere(lines, widths)
    blocks: list[Block] = []
    first = 0
    for number in range(1, len(lines) + 1):
        if number < len(lines) and _carries_on(text, lines, first, number, widths, broken):
            continue
        blocks.append(_block(text, lines[first], lines[number - 1], number - first))
        first = number
    return blocks


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_BLANK = f"{BLANKS}\0"
_LINE = re.compile(r"[^\r\n]+|\r\n|[\r\n]")
_WORD = re.compile(r"[^\W_]")
_UNDERLINE = re.compile(r"={3,}|-{3,}")
_BULLETS, _DASHES = "•●▪■◦‣⁃◆►▶➤✓✔○□➢", "-*+–—·"
_BULLET = rf"(?:[{_BULLETS}]|[{_DASHES}](?=[\s\0]))[\s\0]*(?=\S)"
_NUMBER = re.compile(r"\(?(?:(\d{1,3})|([a-z]))[.)][\s\0]{1,8}(?=[^\s\0\u200b\u2060\ufeff])")
_HASHES = r"#{1,6}[ \t]+(?=\S)|={2,6}[ \t]*(?=[^=\s][^=]*={2,6}\Z)"
_MARKUP = r"!?\[[^\]\n]{0,200}\]\([^)\n]{0,300}\)|</?[A-Za-z!][^<>\n]{0,300}>|[`~]{3,}\w*|\{\{[^{}\n]{0,200}\}\}"
_COLUMNS = re.compile(r"\s\|\s|\t+| {3,}")
_FINAL = frozenset(".!?…‽:。！？｡：।॥؟۔")
_CLOSING = " \t\xa0)]}\"'”’»›“‘」』）】〉》*_\0"
_OPENING = "\"'“”„‘’«»‹›([{¿¡「『（【〈《*_\0"
_NO_START = frozenset(",;:.!?)]}”%、，。；：！？）】」』،؛")
_HANGING_MARK = frozenset(",、，،–—([{“„&+")
_HANGING = _words("""a an the its their our your my every of to in on at by for from with into onto among
    against during without as and or but nor if than that which whose because since
    although is are was were have has had will would could should must according such
    nearly almost including der die das den dem des ein eine einen einem einer eines und
    oder aber mit von zu zum zur im in am auf für bei nach aus über unter durch gegen ohne
    um als wie dass daß sein seine ihre sich ist sind war waren wird le la les un une des
    du de au aux et ou mais dans par pour sur avec sans sous que qui dont ce cette ces son
    sa ses leur leurs est sont en à el los las una unos unas del al y o con por para sin
    sobre entre su sus es il lo gli i uno di da dal dalla della dei delle nel nella con per
    tra fra che e ed sono um uma os as do dos no na nos nas em ao com het een van voor op
    met door uit bij te dat""")
_PARTICLES = _words("ab auf aus bei durch mit nach um unter vor zu über ist sind war waren wird")
_STARTERS = _words("""the a an this these those he she it they we i you in on at but and if when while after
    before as for from with by however there here his her its their our your my what why
    how who where not der die das ein eine einer eines dem den diese dieser dieses er sie
    es wir ihr ich man im am an auf aus bei mit nach von zu und aber doch wenn als wie was
    le la les l un une des ce cet cette ces il elle ils elles on nous vous je dans à au
    aux avec pour par sur mais et si en selon el los las una unos estas esta este estos
    con para según sin pero y no su sus al lo gli uno di da nel nella della per che o os
    um uma em na het een dit dat deze hij zij""")
_TITLES = _words("mr mrs ms dr prof gen sen gov rep sgt lt capt st fr hr mme mlle sr sra nr vs z.b d.h")
_WIDEST = 132
"""No text is wrapped at more columns than this: longer lines are paragraphs."""
_NARROWEST = 24
_NEARLY = 0.8
"""A line of wrapped text that fills this share of its columns and ends no sentence goes on."""


def _lines(text: str) -> list[_Line]:
    """The lines that hold words; a rule, like a blank line, only parts those around it."""
    lines: list[_Line] = []
    run = 0
    after_words = False
    for match in _LINE.finditer(text):
        raw = match.group()
        if raw[0] in "\r\n":
            run += 0 if after_words else 1
            after_words = False
            continue
        words = raw.lstrip(_BLANK)
        start = match.end() - len(words)
        words = words.rstrip(_BLANK)
        if not _WORD.search(words):
            if _is_underlined(lines, run) and _UNDERLINE.fullmatch(words):
                lines[-1] = lines[-1]._replace(role="heading")
            run += 1
            after_words = False
            continue
        after_words = True
        role, sign = _role(words)
        line = _line(start + sign, words[sign:], start - match.start(), run, role)
        if role == "item" and words[0] in "-–—" and line.head == "lower" and lines:
            previous = lines[-1]
            if previous.run == run and previous.role == "text" and not previous.finished:
                # A dash within a sentence that was broken before it.
                line = line._replace(start=start, role="text", head="mark")
        lines.append(line)
    return lines


def _is_underlined(lines: list[_Line], run: int) -> bool:
    """Say whether the last line is the only one of its run and could be a heading that is underlined."""
    if not lines or lines[-1].run != run or lines[-1].finished or lines[-1].length > _LONGEST_HEADING:
        return False
    return len(lines) == 1 or lines[-2].run != run


def _role(words: str) -> tuple[_Role, int]:
    """What a line is by its signs alone, and how many characters of sign stand before its words."""
    if words[0] in _BULLETS or words[0] in _DASHES:
        bullet = compiled(_BULLET).match(words)
        if bullet and _WORD.search(words, bullet.end()):
            return "item", bullet.end()
    if words[0] in "#=":
        hashes = compiled(_HASHES).match(words)
        if hashes:
            return "heading", hashes.end()
    if words[0] in "![<`~{" and len(words) <= 400 and compiled(_MARKUP).fullmatch(words):
        return "code", 0
    spaced = "|" in words or "\t" in words or "   " in words
    if spaced and len(words) <= 1000 and (words[0] == "|" or len(_COLUMNS.split(words, 2)) == 3):
        return "table", 0
    return "text", 0


def _line(start: int, words: str, indent: int, run: int, role: _Role) -> _Line:
    if role == "heading":
        words = words.rstrip("=# \t")
    opening = words[:_WIDEST].split(None, 1)[0]
    first = words[:8].lstrip(_OPENING)[:1]
    head: _Head = "other"
    if words[0] in _NO_START and not words.startswith(("...", "…")):
        head = "mark"
    elif first.isupper():
        head = "upper"
    elif first.islower():
        head = "lower" if opening[:12].lower() == opening[:12] else "other"
    elif first.isalpha():
        head = "caseless"
    tail = words[-_WIDEST:].rstrip(_CLOSING)
    finished = tail[-1:] in _FINAL
    last = words[-24:].rsplit(None, 1)[-1]
    hanging = not finished and (words[-1] in _HANGING_MARK or last in _HANGING or words.endswith((" -", " --")))
    starter = head == "upper" and opening.strip(_OPENING + ",").lower() in _STARTERS
    columns = 1 if _is_unspaced(first) else len(opening)
    return _Line(
        start, start + len(words), indent, run, role, head, columns, starter, finished, hanging, last in _PARTICLES
    )


def _is_unspaced(text: str) -> bool:
    """Say whether a text begins in a script without spaces."""
    return text[:1] >= "\u0e00" and within(text[0], UNSPACED)


def _numbered_items(text: str, lines: list[_Line]) -> list[_Line]:
    """Make items of the lines that count up: a lone "3. " may be a date, "2. " and "3. " are not."""
    counted: list[tuple[int, int, tuple[bool, int]]] = []
    for number, line in enumerate(lines):
        match = _NUMBER.match(text, line.start, line.end) if line.role == "text" else None
        if match and _WORD.search(text, match.end(), line.end):
            value = int(match[1]) if match[1] else ord(match[2])
            counted.append((number, match.end(), (match[1] is None, value)))
    for place, (number, start, (letters, value)) in enumerate(counted):
        before = place > 0 and counted[place - 1][2] == (letters, value - 1)
        if before or (place + 1 < len(counted) and counted[place + 1][2] == (letters, value + 1)):
            line = lines[number]
            lines[number] = _line(start, text[start : line.end], line.indent, line.run, "item")
    return lines


def _wrap_widths(lines: list[_Line]) -> dict[int, int]:
    """The column at which each run of lines was wrapped, for the runs that were.

    A line was wrapped if the next word would not have fitted. What proves a run is a line that can only be a
    continuation, after a line that was full; runs without such a line follow the others of their text.
    """
    widths: dict[int, int] = {}
    loose: list[tuple[int, int]] = []
    first = 0
    for number in range(1, len(lines) + 1):
        if number < len(lines) and lines[number].run == lines[first].run:
            continue
        if number - first > 1:
            width = max(lines[place].length + lines[place].indent for place in range(first, number))
            if _NARROWEST <= width <= _WIDEST:
                if _is_wrapped(lines, first, number, width):
                    widths[lines[first].run] = width
                else:
                    loose.append((lines[first].run, width))
        first = number
    if len(widths) >= 3:
        usual = sorted(widths.values())[len(widths) * 9 // 10]
        widths.update({run: usual for run, width in loose if width <= usual})
    return widths


def _is_wrapped(lines: list[_Line], first: int, end: int, width: int) -> bool:
    """Say whether most lines of a run that do not end a sentence are full, with a continuation among them."""
    full = open_ends = continued = 0
    for number in range(first + 1, end):
        if not lines[number - 1].finished:
            open_ends += 1
            previous = lines[number - 1]
            if _is_full(previous, lines[number], width):
                full += 1
                certain = lines[number].head == "lower" or (previous.hanging and not previous.particle)
                continued += 2 if certain else lines[number].head == "caseless"
    return continued >= 2 and full * 5 >= open_ends * 4


def _is_full(line: _Line, following: _Line, width: int) -> bool:
    return line.indent + line.length + 1 + following.opening > width


def _broken_anywhere(lines: list[_Line], widths: dict[int, int]) -> bool:
    """Say whether lines of this text were broken in mid-sentence at no column, as around a link."""
    count = 0
    for previous, line in pairwise(lines):
        if line.run == previous.run and line.run not in widths and line.head == "lower":
            count += line.role == previous.role == "text" and not previous.finished
    return count >= 2


def _carries_on(text: str, lines: list[_Line], first: int, number: int, widths: dict[int, int], broken: bool) -> bool:
    """Say whether line `number` belongs to the block that began with line `first`."""
    previous, line = lines[number - 1], lines[number]
    if line.run != previous.run or line.role != "text" or previous.role not in ("text", "item"):
        return False
    if lines[first].role == "item" and line.indent > lines[first].indent:
        return True
    if line.head == "mark":
        return True
    width = widths.get(line.run, 0)
    if width and _is_full(previous, line, width):
        if previous.finished:
            return line.indent <= previous.indent + 1 and not _is_heading_within(lines, number, width)
        return not (line.starter and number - 1 == first and _is_titled(text, previous))
    if previous.finished:
        if text[previous.end - 1] in ":：":
            return False
        last = text[max(previous.start, previous.end - 8) : previous.end].split()[-1]
        return line.head == "lower" or last.rstrip(".").lower() in _TITLES
    if line.head == "lower":
        return True
    if text[previous.start : previous.end] == text[line.start : line.end]:
        return False
    if previous.hanging and (broken or number - first > 1 or not previous.particle):
        return previous.length >= 20
    if width and not line.starter and previous.length >= _NEARLY * width:
        return True
    return not line.starter and _is_unfinished_prose(text, previous, number - first, broken)


def _is_heading_within(lines: list[_Line], number: int, width: int) -> bool:
    """Say whether a line of wrapped text stands alone: it ends no sentence and was not full."""
    line = lines[number]
    if line.finished or line.head == "lower":
        return False
    return number + 1 == len(lines) or lines[number + 1].run != line.run or not _is_full(line, lines[number + 1], width)


def _is_unfinished_prose(text: str, line: _Line, count: int, broken: bool) -> bool:
    """Say whether a line without final punctuation begins a longer sentence rather than being a heading."""
    if line.length < 30:
        return False
    if count > 1 or line.head == "lower":
        return True
    words = text[line.start : line.end]
    if words.endswith(("'s", "’s")) and line.length >= 40:
        return True
    if words.count("(") > words.count(")") or words.count("“") > words.count("”") + words.count("‘"):
        return True
    if _is_titled(text, line):
        return False
    return broken and line.length >= 60


def _is_titled(text: str, line: _Line) -> bool:
    """Say whether nearly all longer words of a line begin with a capital."""
    longer = [word for word in text[line.start : min(line.end, line.start + 300)].split() if len(word) > 3]
    return sum(word.lstrip(_OPENING)[:1].isupper() for word in longer) * 10 >= len(longer) * 7


_LONGEST_HEADING = 120


def _block(text: str, first: _Line, last: _Line, count: int) -> Block:
    kind: BlockKind = "paragraph"
    if first.role != "text":
        kind = first.role
    elif count <= 2 and _is_heading(text, first, last, count):
        kind = "heading"
    return Block(first.start, last.end, kind)


def _is_heading(text: str, first: _Line, last: _Line, count: int) -> bool:
    """Say whether a block of one or two lines is short and ends no sentence, or is a titled question."""
    length = last.end - first.start
    if length > _LONGEST_HEADING or (last.hanging and not last.particle) or first.head in ("lower", "mark"):
        return False
    words = text[first.start : last.end]
    if _is_unspaced(words) and length > _LONGEST_HEADING // 3:
        return False
    if last.finished:
        asked = words[-1] in "?!" and count == 1 and len(words.split()) > 2
        return words[-1] == ":" or (asked and _is_titled(text, first))
    return count == 1 or _is_titled(text, first)
