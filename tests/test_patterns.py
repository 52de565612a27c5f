"""Tables of phrases find what one large pattern of them would find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.patterns import Openings, compiled, holds

ROWS = (("ab|a b|abc", r"\b"), ("b ", "a|c"), ("ca", ""), ("c", r"\d$"))
OPENINGS = Openings(*ROWS)
ONE_PATTERN = re.compile("|".join(f"(?:{phrases})(?:{rest})" for phrases, rest in ROWS))


@given(st.text("abc 12", max_size=8))
def test_openings_match_what_one_pattern_would(text: str) -> None:
    end = OPENINGS.match(text)
    assert (end > 0) is (ONE_PATTERN.match(text) is not None)
    assert end <= len(text)


@pytest.mark.parametrize(("text", "end"), [("abc d", 3), ("ab d", 2), ("abd", 0), ("b c", 3), ("can", 2), ("", 0)])
def test_the_longest_opening_counts(text: str, end: int) -> None:
    assert OPENINGS.match(text) == end


def test_a_word_is_held_wherever_it_stands() -> None:
    assert holds("one two", ("three", "two"))
    assert not holds("one two", ())


def test_a_pattern_is_compiled_once() -> None:
    assert compiled(r"a+b") is compiled(r"a+b")
