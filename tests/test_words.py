"""The quick ways to fold and to find words give what the plain ways give."""

from __future__ import annotations

import unicodedata

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from summarize import terms
from summarize.corpus import Corpus
from summarize.document import MASK, Document
from summarize.terms import Terms, distinct, word_pattern
from summarize.typography import Folded, composed, fold

LETTERS = st.text(alphabet="aZé9_.,'’ \n-²ªŁ½“" + MASK, max_size=40)
MARKED = st.text(alphabet="ae e\u0301\u0316\u0323é가ᄀ\u1161\u11a8\u09c7\u09be漢 “\n" + MASK, max_size=40)


@given(LETTERS)
def test_the_european_pattern_finds_the_words_that_the_full_one_finds(text: str) -> None:
    full = terms._pattern(True, MASK in text)
    assert word_pattern(text) is not full
    assert [word.span() for word in word_pattern(text).finditer(text)] == [word.span() for word in full.finditer(text)]


def test_words_of_scripts_with_marks_and_of_scripts_without_spaces() -> None:
    def found(text: str) -> list[str]:
        return word_pattern(text).findall(text)

    assert found("U.S. officials' 1,200 don’t") == ["U.S", "officials", "1,200", "don’t"]
    assert found("cafe\u0301 हिन्दी 漢字a") == ["cafe\u0301", "हिन्दी", "漢", "字", "a"]
    assert found(f"ca{MASK}fe{MASK} d{MASK}'or") == [f"ca{MASK}fe", f"d{MASK}'or"]


@given(MARKED)
def test_composing_is_nfc(text: str) -> None:
    assert composed(text) == unicodedata.normalize("NFC", text)


def test_a_long_run_of_marks_is_composed_in_pieces() -> None:
    """Sorting all of them at once would take the square of their number."""
    text = "a" + "\u0301\u0316" * 100_000 + "e\u0301"
    assert len(composed(text)) == len(text) - 2
    assert composed(text).startswith("a\u0316") or composed(text).startswith("á")
    assert composed(text).endswith("é")


@given(MARKED)
def test_the_folded_document_is_the_folded_text(text: str) -> None:
    assert " ".join(Folded.of(text).text.split()) == fold(text)


@given(st.lists(st.integers(-5, 5)))
def test_distinct_is_unique(values: list[int]) -> None:
    column = np.array(values, dtype=np.int64)
    assert distinct(column).tolist() == np.unique(column).tolist()
    assert column.tolist() == values


def test_a_sentence_that_stood_before_has_the_same_words_at_its_own_places() -> None:
    said = "The mill at Brenn closed in March."
    documents = [Document.from_text(f"{said} Nobody knew.\n\n{said}\n", "a.txt"), Document.from_text(said, "b.txt")]
    corpus = Corpus.from_documents(documents)
    counted = Terms.from_corpus(corpus)
    for number in range(len(corpus)):
        plain = corpus.documents[int(corpus.document[number])].plain
        for place in range(int(counted.first[number]), int(counted.first[number + 1])):
            word = counted.words[int(counted.token[place])]
            assert plain[int(counted.start[place]) :].lower().startswith(word)
    same = [number for number in range(len(corpus)) if corpus.text(number) == said]
    assert len(same) == 3
    assert len({int(counted.fingerprints[number]) for number in same}) == 1
    assert counted.lengths.tolist() == [len(corpus.text(number).split()) for number in range(len(corpus))]
