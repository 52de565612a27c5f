"""Copies: a text that is given twice is one text of the story, and every document of the corpus."""

from __future__ import annotations

import pytest

import summarize
from summarize.copies import Copies
from summarize.corpus import Corpus
from summarize.document import Document

ONE = "The mill at Brenn closed in March. Nobody in the town had been told.\n"
TWO = "The council will meet again in May. Its chair promised a report on the mill.\n"


def copies_of(*texts: str) -> Copies:
    documents = [Document.from_text(text, f"{number}.txt") for number, text in enumerate(texts)]
    return Copies.of(Corpus.from_documents(documents))


def test_different_texts_are_their_own_story() -> None:
    copies = copies_of(ONE, TWO)
    assert copies.story is copies.corpus
    assert copies.text == (0, 1)


@pytest.mark.parametrize("texts", [(ONE, TWO, ONE), (ONE, ONE, TWO), (ONE, ONE.replace("\n", "\r\n"), TWO)])
def test_a_sentence_of_the_story_is_found_in_the_first_document_that_holds_it(texts: tuple[str, ...]) -> None:
    copies = copies_of(*texts)
    assert len(copies.story.documents) == 2
    for number in range(len(copies.story)):
        home = copies.sentence(number)
        assert copies.corpus.text(home) == copies.story.text(number)
        document = int(copies.corpus.document[home])
        assert document == copies.text.index(copies.text[document])


@pytest.mark.parametrize("texts", [(ONE, TWO, ONE), (TWO, ONE, ONE, TWO)])
def test_a_document_begins_a_shift_behind_its_text(texts: tuple[str, ...]) -> None:
    copies = copies_of(*texts)
    for number, own in enumerate(copies.text):
        rows = [row for row in range(len(copies.corpus)) if copies.corpus.document[row] == number]
        twins = [row for row in range(len(copies.story)) if copies.story.document[row] == own]
        assert [row - copies.shift(number) for row in rows] == twins


def test_what_is_split_otherwise_is_no_copy() -> None:
    french = Document.from_text(ONE, "b.txt", language="fr")
    copies = Copies.of(Corpus.from_documents([Document.from_text(ONE, "a.txt"), french]))
    assert copies.text == (0, 1)


def test_a_copy_changes_nothing_but_the_citations() -> None:
    alone = summarize.brief([Document.from_text(ONE + "\n" + TWO, "a.txt")])
    twice = summarize.brief([Document.from_text(ONE + "\n" + TWO, name) for name in ("a.txt", "b.txt")])
    assert [sentence.text for sentence in alone.sentences] == [sentence.text for sentence in twice.sentences]
    assert all(len(sentence.citations) == 2 for sentence in twice.sentences)
    assert all(sentence.support.independent == 1 for sentence in twice.sentences)
