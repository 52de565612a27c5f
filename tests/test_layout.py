"""Blocks: golden pages that anyone can read, and what must hold of any text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.layout import Block, text_blocks

CASES = Path(__file__).parent / "cases" / "layout" / "plain.txt"
SEEDS = Path(__file__).parents[2] / "shared" / "seeds"


def golden() -> list[object]:
    cases: list[object] = []
    for case in CASES.read_text(encoding="utf-8").strip("\n").split("\n\n")[1:]:
        title, text, blocks = case.split("\n.\n")
        cases.append(pytest.param(text.replace("¶", ""), blocks.split("\n"), id=title))
    return cases


def shown(text: str) -> list[str]:
    lines = []
    for block in text_blocks(text):
        words = text[block.start : block.end]
        for end in ("\r\n", "\r", "\n"):
            words = " ".join(line.strip() for line in words.split(end))
        lines.append(f"{block.kind}: {words}")
    return lines


@pytest.mark.parametrize(("text", "blocks"), golden())
def test_golden(text: str, blocks: list[str]) -> None:
    assert shown(text) == blocks


@pytest.mark.parametrize("end", ["\r\n", "\r"])
@pytest.mark.parametrize(("text", "blocks"), golden())
def test_line_ends_change_nothing(text: str, blocks: list[str], end: str) -> None:
    assert shown(text.replace("\n", end)) == blocks


def test_lines_of_no_break_spaces_are_blank() -> None:
    assert text_blocks("The mill\n\xa0\u200b\nand the harbour") == [
        Block(0, 8, "heading"),
        Block(12, 27, "paragraph"),
    ]


def test_nothing_has_no_blocks() -> None:
    assert text_blocks("") == text_blocks("\n \xa0\r\n\n---\n***\n") == []


def test_masks_are_no_words() -> None:
    assert text_blocks("\0\0The Mill\0\n\0\0\0\nThe mill closed.") == [
        Block(2, 10, "heading"),
        Block(16, 32, "paragraph"),
    ]


LINES = st.sampled_from(
    [
        "",
        " ",
        "\xa0",
        "The Mill",
        "The mill closed.",
        "and nobody was told of it, or of the",
        "Quill, the mayor, said the union of Brann had not been told of it either. It",
        "• one",
        "- two",
        "1. one",
        "2. two",
        "b) two",
        "   more of it",
        "a | b | c",
        "=====",
        "<p>",
        "# Title",
        "工厂关闭了",
        ", said",
        "\0\0x\0",
    ]
)


@given(st.one_of(st.text(), st.lists(LINES).map("\n".join), st.lists(LINES).map("\r\n".join)))
def test_blocks_hold_every_word(text: str) -> None:
    offset = 0
    for start, end, _ in text_blocks(text):
        assert offset <= start < end <= len(text)
        block = text[start:end]
        assert block == block.strip()
        assert "\0" not in (block[0], block[-1])
        assert any(character.isalnum() for character in block)
        # What lies between is white space, or the sign of an item or a heading.
        assert not any(len(word) > 3 and word.isalnum() for word in text[offset:start].split())
        offset = end
    assert not any(character.isalnum() for character in text[offset:])


@pytest.mark.parametrize(
    "text",
    [
        "word " * 200_000,
        "\n" * 100_000,
        "\r\n" * 100_000,
        "some lines of\n" * 50_000,
        "A line of words that ends here.\n" * 50_000,
        "- x\n" * 50_000,
        "1. x\n" * 50_000,
        "| " * 100_000,
        "* " * 200_000,
        "(" * 100_000 + "a",
        "= " * 100_000 + "a",
        "[" * 100_000 + "a",
    ],
)
def test_long_and_odd_texts_have_blocks(text: str) -> None:
    """Each is linear; anything else would not come to an end here."""
    assert all(block.start < block.end for block in text_blocks(text))


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed files are not here")
def test_seed_paragraphs_end_as_sentences_do() -> None:
    for path in sorted(SEEDS.glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        blocks = [text[start:end] for start, end, kind in text_blocks(text) if kind == "paragraph"]
        ended = [block for block in blocks if block.rstrip("”\"'’)")[-1] in ".?!"]
        assert len(ended) >= 0.9 * len(blocks)
        assert not any(block[0].islower() for block in ended)
