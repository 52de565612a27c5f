"""What of a Markdown file is words, and that each of them stands where the reader says."""

from __future__ import annotations

import html
import itertools
import re
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from summarize.document import MASK, Document, plain_words
from summarize.reading import extract, markdown, markdown_inline
from summarize.reading.front_matter import front_matter
from summarize.reading.markdown import read_markdown

CASES = Path(__file__).parent / "cases" / "markdown"


def read(text: str) -> Document:
    (document,) = extract(text.encode(), "a.md")
    return document


def words(text: str) -> list[tuple[str, str]]:
    """The kind and the words of every block, the map checked."""
    plain, blocks, _ = read_markdown(text)
    check_map(text, plain)
    for earlier, later in itertools.pairwise(blocks):
        assert earlier.end <= later.start
    for block in blocks:
        assert plain[block.start].strip(MASK).strip(), "a block begins with a word"
        assert plain[block.end - 1].strip(MASK).strip(), "a block ends with a word"
    return [(block.kind, plain_words(plain[block.start : block.end])) for block in blocks]


def check_map(text: str, plain: str) -> None:
    """Every character of the plain layer is the source's, a mask, or what an entity or a line break shows."""
    assert len(plain) == len(text)
    shown: set[int] = set()
    for match in re.finditer(r"&[#\w]+;", text):
        shown.update(range(match.start(), match.end()))
    for offset, (seen, source) in enumerate(zip(plain, text, strict=True)):
        allowed = seen in (source, MASK) or offset in shown or (seen == " " and source in "|<")
        assert allowed, (offset, seen, source)


def seen(document: Document) -> str:
    """A golden file: the plain layer with its masks as dots, then every block."""
    lines = [f"{block.kind}: {document.words(block.start, block.end)}" for block in document.blocks]
    fields = (document.title, document.published, document.publisher, document.url, document.language)
    return "\n".join([document.plain.replace(MASK, "·"), "=====", *lines, "=====", *map(str, fields), ""])


@pytest.mark.parametrize("path", sorted(CASES.glob("*.md")), ids=lambda path: path.stem)
def test_cases(path: Path) -> None:
    assert seen(read(path.read_text())) == path.with_suffix(".seen").read_text()


@pytest.mark.parametrize("end", ["\r\n", "\r"])
@pytest.mark.parametrize("path", sorted(CASES.glob("*.md")), ids=lambda path: path.stem)
def test_the_words_are_the_same_under_every_line_end(path: Path, end: str) -> None:
    text = path.read_text()
    assert words(text.replace("\n", end)) == words(text)
    check_map(text.replace("\n", end), read(text.replace("\n", end)).plain)
    assert read(text.replace("\n", end)).title == read(text).title


def test_what_a_document_records() -> None:
    raw = "# A *title*\n\nWörds.\n".encode()
    (document,) = extract(raw, "a.md")
    assert (document.media_type, document.title, document.bytes) == ("text/markdown", "A title", len(raw))
    (again,) = extract(raw, "a.md", encoding=document.encoding, media_type=document.media_type)
    assert (again.plain, again.blocks) == (document.plain, document.blocks)


def test_the_title_is_the_first_main_heading() -> None:
    assert read("## Second\n\n# First\n\n# Other").title == "First"
    assert read("Setext *title*\n===").title == "Setext title"
    assert read("## Second\n\nText.").title is None
    assert read("# ![](x)\n\nText.").title is None


# Against the parser's own rendering


INLINE = st.sampled_from(
    [
        *(
            "word",
            "Another",
            "U.S.",
            "a b",
            "é",
            "日本",
            "“q”",
            "5 < 6",
            "x > y",
            "snake_case",
            "2*3",
            "!",
            "?",
        ),
        *(
            "*soft*",
            "**strong**",
            "_soft_",
            "***all***",
            "~~gone~~",
            "wo*rd*s",
            "a**b**c",
            "*a **b** c*",
            "**a*",
            "_",
        ),
        *("`code`", "`` co`de ``", "`*x*`", "`a\nb`", "` x `", "`", "``"),
        *(
            "[link](u)",
            "[a *b*](<u v> 'title')",
            '[x](u "ti\ntle")',
            "[ref]",
            "[text][ref]",
            "[no]",
            "[[in]](u)",
        ),
        *("![alt](u)", "![a *b* `c`](u 't')", "[![alt](u) word](v)", "[", "]", "![", "](u)"),
        *("&amp;", "&eacute;", "&#65;", "&nGt;", "&lt;", "&none;", "&", "&#10;", "&nbsp;"),
        *(
            r"\*",
            r"\\",
            r"\a",
            r"\[",
            "\\",
            "<http://a.example/b>",
            "<me@a.example>",
            "<a@",
            "http://bare.example",
        ),
        *(
            "<b>",
            "</b>",
            "<br>",
            "<br />",
            "<i class='x'>y</i>",
            "<!-- c -->",
            "<!--",
            "<?p?>",
            "</",
            "<a\nhref='>'>",
        ),
        *("  \nnext", "\\\nnext", "\nnext", "\n   next", "\t", "\u00a0", "\u2028", "\x0c", "\u200b"),
    ]
)
LINES = st.lists(st.tuples(INLINE, st.sampled_from(["", " "])), min_size=1, max_size=8).map(
    lambda pieces: "".join(piece + gap for piece, gap in pieces)
)
CODE = st.sampled_from(["code", "  more *x*", "a < b", "> no quote", "&amp;", "", "\tt", "[ref]: no"])


def prefixed(first: str, rest: str) -> Any:
    """A container: the first line takes one prefix, the others another; `rest` may be dropped (lazily)."""
    return lambda body: "\n".join((rest if number else first) + line for number, line in enumerate(body.split("\n")))


def heading(marks: str, line: str, tail: str) -> str:
    return f"{marks} {line}".split("\n")[0] + tail


def fence(mark: str, lines: list[str]) -> str:
    return "\n".join([f"{mark} info *x*", *lines, mark])


def table(cells: list[str]) -> str:
    return "|" + "|".join(cells[:2]) + "|\n|-|:-:|\n" + " | ".join(cells[2:])


LEAVES = st.one_of(
    LINES,
    LINES,
    st.builds(heading, st.sampled_from(["#", "##", "######"]), LINES, st.sampled_from(["", " ##", " # #"])),
    st.builds("{}\n{}".format, LINES, st.sampled_from(["===", "---"])),
    st.builds(fence, st.sampled_from(["~~~", "````"]), st.lists(CODE, max_size=4)),
    st.lists(CODE, min_size=1, max_size=3).map(lambda lines: "\n".join("    " + line for line in lines)),
    st.lists(LINES.map(lambda line: line.replace("\n", " ")), min_size=4, max_size=6).map(table),
    st.sampled_from(["***", "- - -", "[ref]: /u 'title'", "[ref]: <u>\n  'ti\ntle'", "[ref]:\n/u"]),
    st.sampled_from(["a|b\n-|-\nc", "|a|b\\|c|\n|-|-|\n||d|e|"]),
)
MARKDOWN = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("\n\n".join),
        st.lists(inner, min_size=1, max_size=3).map("\n".join),
        inner.map(prefixed("> ", "> ")),
        inner.map(prefixed(">", ">")),
        inner.map(prefixed("> ", "")),
        inner.map(prefixed("- ", "  ")),
        inner.map(prefixed("12. ", "    ")),
        inner.map(prefixed("*\t", "\t")),
        inner.map(prefixed("- ", "")),
        inner.map(prefixed("   ", "  ")),
    ),
    max_leaves=8,
)


def parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"maxNesting": 50}).enable(["table", "strikethrough"])


def rendered_words(text: str) -> str:
    """The words that the parser's own HTML shows: `<br>` and blocks part words, other tags do not."""
    shown = parser().render(text)
    shown = re.sub(r"<!--.*?-->|<\?.*?\?>", "", shown, flags=re.DOTALL)
    shown = re.sub(r"</?(?:p|h\d|li|ul|ol|pre|td|th|tr|table|thead|tbody|blockquote|br|hr)\b[^>]*>", " ", shown)
    shown = re.sub(r"<a\s+href='>'>", "", shown)
    shown = re.sub(r"</?[a-zA-Z](?:\"[^\"]*\"|[^\">])*>", "", shown)
    return " ".join(html.unescape(shown).split())


@given(MARKDOWN, st.sampled_from(["\n", "\r\n", "\r"]))
@settings(max_examples=100)
@example("*\t|word|word|\n\t|-|:-:|\n\tword | word", "\n")
@example("- ```\n  a\n  ```\n\n  > b\n> c\n\td", "\n")
@example("*\t a\n\n\t\tb", "\n")
@example("`` \n  *:# \n``", "\n")
@example("1.     code at the end of a file", "\n")
def test_the_words_are_those_of_the_rendering(text: str, end: str) -> None:
    assume(all(token.type != "html_block" for token in parser().parse(text)))
    text = text.replace("\n", end)
    assert " ".join(" ".join(block for _, block in words(text)).split()) == rendered_words(text)


ATOMS = [
    *(
        "a",
        "b c",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "```",
        "\n",
        "\n\n",
        "\r",
        "\r\n",
        " ",
        "    ",
        "\t",
        "- ",
        "1. ",
        "> ",
        "#",
    ),
    *(
        "[",
        "]",
        "(",
        ")",
        "[a](b)",
        "![i](j)",
        "![",
        "\n[r]: /u 't'\n",
        "[r]",
        "<",
        "<b>",
        "<br>",
        "<http://x.y>",
    ),
    *(
        "<!--",
        "-->",
        "<!---->",
        "&amp;",
        "&#33;",
        "&nGt;",
        "\\",
        "\\*",
        "  \n",
        "|",
        "\n|a|b|\n|-|-|\n",
        "|x|y|\n",
    ),
    *(
        "\\|",
        "\n===\n",
        "\n---\n",
        "'",
        '"',
        "!",
        "é",
        "\u2028",
        "\xa0",
        "\x0b",
        "\x0c",
        "\x1c",
        "\x85",
        "\ufeff",
    ),
    *("\n~~~\n", "<div>\n", "</div>\n", "\0", "\U0001f600", "---\n", "+++\n", "a: b\n"),
]


def token_words(text: str) -> list[str]:
    """The words of each block by the parser's tokens, without those of images; blocks of HTML are left out."""
    found = []
    for token in parser().parse(text.replace("\0", "")):
        shown = token.content if token.type in ("fence", "code_block") else ""
        for child in token.children or []:
            breaks = child.type.endswith("break") or child.content.lower().startswith("<br")
            shown += child.content if child.type in ("text", "code_inline") else " " * breaks
        found.append(" ".join(shown.split()))
    return [block for block in found if block]


@given(st.lists(st.sampled_from(ATOMS), max_size=40).map("".join))
@settings(max_examples=120)
@example("[<!--b<!---->")
@example("* \u2028\x85\n\nword")
@example("1.     _a")
@example("|\x85a|b|\n|-|-|\n|\x85|``c")
@example("日本<br>2) \\\n[[a](b)===``\n  *:# \r\n``")
def test_no_block_of_any_garbage_loses_its_place(text: str) -> None:
    found = words(text)
    if "\0" not in text:
        codes = [block for kind, block in found if kind == "code"]
        rest = [block for block in token_words(text) if block not in codes]
        assert rest == [block for kind, block in found if kind != "code" and block not in codes]


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    words(text)
    front_matter(text)


def test_the_source_stands_in_where_a_place_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "A *b* c.\n\n> D *e*\n> f.\n\n- G *h*.\n\n|*i*|j|\n|-|-|\n\nK *l*.\n"
    before = markdown_inline.inline_words

    def lose(content: str, tokens: Any) -> Any:
        if "l" in content:
            return before(content, tokens)
        raise markdown_inline.Unproven

    monkeypatch.setattr(markdown, "inline_words", lose)
    plain, blocks, _ = read_markdown(text)
    found = [plain[block.start : block.end] for block in blocks]
    assert found == ["A *b* c.", "> D *e*\n> f.", "- G *h*.", "|*i*|j|", f"K {MASK}l{MASK}."]


# Front matter


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("---\ntitle: A\n---\nText", {"title": "A"}),
        ("---\r\nTitle: 'It''s'\r\n...\r\nText", {"title": "It's"}),
        (
            '---\ntitle: "\\u00e9 \\x"\nurl: http://a/b#c # d\n---\n',
            {"title": "\\u00e9 \\x", "url": "http://a/b#c"},
        ),
        (
            "---\ntitle: >\n  folded\n  over\na: [b]\nc: {d: e}\nf: ~\n---\n",
            {"title": "", "a": "", "c": "", "f": ""},
        ),
        ("---\ntitle: A\n---", {"title": "A"}),
        ("---\n# a comment\n\ntitle: A\nlist:\n- one\n- two\n---\n", {"title": "A"}),
        (
            '+++\ntitle = "A"\ndate = 2026-01-02\nn = 3\n[more]\ntitle = "B"\n+++\nText',
            {"title": "A", "date": "2026-01-02"},
        ),
        ("+++\ndate = 2026-01-02T03:04:05Z\n+++\n", {"date": "2026-01-02T03:04:05+00:00"}),
    ],
)
def test_front_matter(text: str, fields: dict[str, str]) -> None:
    end, found = front_matter(text)
    assert found == fields
    assert text[:end].rstrip().endswith(("---", "...", "+++"))
    document = read(text)
    assert not document.plain[:end].replace(MASK, "").strip()
    assert [document.words(block.start, block.end) for block in document.blocks] == text[end:].split()


@pytest.mark.parametrize(
    "text",
    [
        "---\nA paragraph between rules.\n---\n",
        "---\n\n---\n",
        "--- \ntitle: A\n",
        "---\ntitle: A\n",
        "----\na: b\n---\n",
        "+++\nno toml\n+++\n",
        "+++\na = " + "[" * 5000 + "\n+++\n",
        "\n---\na: b\n---\n",
        "---\ntitle: A\nand prose.\n---\n",
        "---\n" + "a: b\n" * 20_000 + "---\n",
    ],
)
def test_what_is_no_front_matter(text: str) -> None:
    assert front_matter(text) == (0, {})


def test_fields_that_cannot_be_printed_are_dropped() -> None:
    document = read('---\ntitle: "a\\u0000\\ud800 b"\nlanguage: not a tag\n---\n')
    assert (document.title, document.language) == ("a b", None)


# Linear work


def work(text: str) -> int:
    """How many lines of Python run to read `text`."""
    count = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        read_markdown(text)
    finally:
        sys.settrace(before)
    return count


HOSTILE = {
    "quotes": ">",
    "quotes and lines": "> a\n",
    "lazy": "> a\nb\n",
    "brackets": "[",
    "images": "![",
    "links": "[a](",
    "closing": "]",
    "pairs": "[]",
    "half pairs": "[[]",
    "titles": '[a](b "',
    "nested": "[a",
    "marks": "*_",
    "open": "**a *b",
    "split": "a**b",
    "ticks": "`a``b",
    "backslashes": "\\",
    "breaks": "\\\n",
    "comments": "a <!-- ",
    "tags": "<a ",
    "attributes": "<a b='",
    "entities": "&a;",
    "definitions": "[a]: b\n",
    "endless title": '[a]: b "\n',
    "lists": "- a\n",
    "deep lists": "1. ",
    "mixed": "> - ",
    "tabs": "\t",
    "rows": "|a|b|\n|-|-|\n",
    "cells": "|a",
    "rules": "|-\n",
    "setext": "a\n-\n",
    "html": "<div>\n",
    "open html": "<div\n\n",
    "fences": "```\n",
    "fenced items": "- ```\n",
    "tildes": "~~~a",
    "addresses": "<a@",
    "parentheses": "[a](((",
    "instructions": "<?",
    "crlf": "a\r\n",
    "hashes": "# ",
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("tail", ["", "a --->"])
def test_work_is_linear_in_the_text(unit: str, tail: str) -> None:
    small, large = (work((unit * size)[:size] + tail) for size in (500, 2000))
    assert large < 4 * small * 1.3 + 1000


def test_very_deep_nesting_loses_no_word() -> None:
    for unit in ("> ", "- ", "1. ", ">", "> 1. ", "[", "![", "*a "):
        text = unit * 5_000 + "word"
        assert any(block.endswith("word") for _, block in words(text)), unit


def test_large_files() -> None:
    line = "Some *words* of a [line](x) of text. "
    assert len(words(line * 10_000)[0][1]) == 10_000 * len("Some words of a line of text. ") - 1
    assert len(words((line + "\n\n") * 10_000)) == 10_000
