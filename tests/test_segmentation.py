"""Sentences: golden cases that anyone can read, and what must hold of any text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.document import MASK, plain_words
from summarize.layout import Block, BlockKind, text_blocks
from summarize.segmentation import sentence_spans

CASES = Path(__file__).parent / "cases" / "segmentation"
SEEDS = Path(__file__).parents[2] / "shared" / "seeds"


def split(text: str, language: str = "en", kind: BlockKind = "paragraph") -> list[str]:
    block = Block(0, len(text), kind)
    return [plain_words(text[start:end]) for start, end in sentence_spans(text, block, language)]


def golden() -> list[object]:
    """A title, a text between lines of a single point, a sentence a line; a blank line parts cases."""
    cases: list[object] = []
    for path in sorted(CASES.glob("*.txt")):
        for case in path.read_text(encoding="utf-8").strip("\n").split("\n\n"):
            title, text, sentences = case.split("\n.\n")
            cases.append(pytest.param(path.stem, text, sentences.split("\n"), id=f"{path.stem}: {title}"))
    return cases


@pytest.mark.parametrize(("language", "text", "sentences"), golden())
def test_golden(language: str, text: str, sentences: list[str]) -> None:
    assert split(text, language) == sentences


def test_there_are_cases_enough() -> None:
    assert len(golden()) >= 60


def test_a_heading_keeps_its_dateline() -> None:
    assert split("BRANN, June 3 (Pressline) - The Mill", kind="heading") == ["BRANN, June 3 (Pressline) - The Mill"]


def test_an_item_keeps_a_name_before_a_dash() -> None:
    assert split("MARLEX — The firm that closed.", kind="item") == ["MARLEX — The firm that closed."]


def test_terms_and_later_paragraphs_keep_what_stands_before_a_dash() -> None:
    story, term = "Brann – The mill on the river burned on Monday.", "Torsby – A town with an old mill on the river."
    for text, whole in ((f"News\n\n{story}", False), (f"Rain fell.\n\n{story}", True), (f"{term}\n\n{story}", True)):
        blocks = text_blocks(text)
        starts = [text[start:] for block in blocks for start, _ in sentence_spans(text, block, "en")]
        assert any(start.startswith("Brann") for start in starts) is whole


def test_offsets_are_those_of_the_text() -> None:
    text = "xx  The mill closed.   It burned.  yy"
    spans = sentence_spans(text, Block(4, 33, "paragraph"), "en")
    assert [text[start:end] for start, end in spans] == ["The mill closed.", "It burned."]


def test_markup_is_nothing() -> None:
    plain = "The \0\0mill\0\0 closed.\0 It burned \0\0in 19\0\0" + "10.\0 The \0U.S. Office left."
    spans = sentence_spans(plain, Block(0, len(plain), "paragraph"), "en")
    assert [plain_words(plain[start:end]) for start, end in spans] == [
        "The mill closed.",
        "It burned in 1910.",
        "The U.S. Office left.",
    ]
    assert all(MASK not in (plain[start], plain[end - 1]) for start, end in spans)


def test_a_block_of_nothing_but_markup_or_marks_holds_no_sentence() -> None:
    assert split("\0\0\0") == []
    assert split("* * * —") == []


ODDITIES = """The mill Quill Orsk U.S. Dr. J. etc. Inc. said closed 3.5 1910 3. No. 5 . ... … ! ? !? 。 । ؟
“ ” " ' ( ) [1] [...] « » „ ‘ ’ , ; : — - _ BRANN (PL) é ü Ünder 工厂 مصنع मिल iBoats
end.The a.m. (CNN) Photo: /"""
PIECES = st.sampled_from(ODDITIES.split())
TEXTS = st.lists(
    st.tuples(PIECES, st.sampled_from(["", " ", " ", " ", "  ", "\n", "\xa0"])), min_size=1, max_size=30
).map(lambda pieces: "".join(piece + space for piece, space in pieces))
LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "zh", "ja", "hi", "und"])


def check(text: str, spans: list[tuple[int, int]]) -> None:
    """Spans in order and apart, with clean edges, around every word but those before the first sentence."""
    offset = 0
    for number, (start, end) in enumerate(spans):
        assert offset <= start < end <= len(text)
        sentence = text[start:end]
        assert sentence == sentence.strip()
        assert MASK not in (sentence[0], sentence[-1])
        assert any(character.isalnum() for character in sentence)
        between = text[offset:start]
        assert number == 0 or not any(character.isalnum() for character in between)
        offset = end
    assert not any(character.isalnum() for character in text[offset:])


@settings(deadline=None)  # the first example imports nltk
@given(TEXTS, LANGUAGES)
def test_sentences_hold_every_word(text: str, language: str) -> None:
    spans = sentence_spans(text, Block(0, len(text), "item"), language)
    check(text, spans)
    assert not any(character.isalnum() for character in (text[: spans[0][0]] if spans else text))


@settings(deadline=None)  # the first example imports nltk
@given(st.text(max_size=60), LANGUAGES)
def test_any_text_is_split(text: str, language: str) -> None:
    check(text, sentence_spans(text, Block(0, len(text), "paragraph"), language))


@settings(deadline=None)  # the first example imports nltk
@given(TEXTS, LANGUAGES)
def test_line_ends_change_no_words(text: str, language: str) -> None:
    assert split(text.replace("\n", "\r\n"), language) == split(text, language)


@settings(deadline=None)  # the first example imports nltk
@given(TEXTS, LANGUAGES, st.data())
def test_masks_change_no_words(text: str, language: str, data: st.DataObject) -> None:
    places = data.draw(st.lists(st.integers(0, len(text)), max_size=6))
    masked = text
    for place in sorted(places, reverse=True):
        masked = masked[:place] + MASK * (place % 3 + 1) + masked[place:]
    spans = sentence_spans(masked, Block(0, len(masked), "paragraph"), language)
    check(masked, spans)
    assert [plain_words(masked[start:end]) for start, end in spans] == split(text, language)


@pytest.mark.parametrize(
    "unit",
    [
        "Mr. ",
        ". ",
        '"',
        "Mr.",
        "! ",
        "a.[1] ",
        "abc.Abc ",
        "([",
        "A — ",
        ".“",
        "。”啊",
        "… ",
        "1. ",
        '."a',
        "(x y) ",
    ],
)
def test_long_and_odd_texts_are_split(unit: str) -> None:
    """Each is linear; anything else would not come to an end here."""
    text = unit * 20_000
    check(text, sentence_spans(text, Block(0, len(text), "item"), "en"))


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed files are not here")
def test_seed_sentences_hold_every_word() -> None:
    for path in sorted(SEEDS.glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        for block in text_blocks(text):
            words = text[block.start : block.end]
            spans = sentence_spans(words, Block(0, len(words), block.kind), "en")
            check(words, spans)
            assert spans[0][0] == 0
