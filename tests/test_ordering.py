from __future__ import annotations

import re

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.corpus import Booleans, Corpus
from summarize.document import Document
from summarize.ordering import Order, order, positions
from summarize.scoring import scorer
from summarize.scoring.story import Story
from summarize.selection import select
from summarize.standing import standing
from summarize.terms import Terms
from tests.stories import STORIES


def corpus_of(*texts: str) -> tuple[Corpus, Terms, Booleans]:
    documents = [Document.from_text(text, f"{number}.txt") for number, text in enumerate(texts)]
    corpus = Corpus.from_documents(documents, "en")
    return corpus, Terms.from_corpus(corpus), np.ones(len(corpus), dtype=np.bool_)


def brief_of(*texts: str) -> tuple[Story, list[int], Order]:
    corpus, terms, eligible = corpus_of(*texts)
    story = Story(corpus, terms, eligible)
    chosen = select(story, scorer("consensus")(story), sentences=6)
    return story, chosen, order(story, chosen)


@settings(deadline=None)
@given(STORIES)
def test_an_order_keeps_every_sentence_once(story: list[list[str]]) -> None:
    _, chosen, reading = brief_of(*("\n\n".join(text) for text in story))
    assert sorted(reading.sentences) == sorted(chosen)
    assert len(reading.paragraphs) == len(reading.sentences)
    steps = np.diff((0, *reading.paragraphs))
    assert ((steps == 0) | (steps == 1)).all()


@settings(deadline=None)
@given(STORIES, st.lists(st.sampled_from(["She said ", "But ", ""]), min_size=30, max_size=30))
def test_what_dangles_stands_right_after_what_it_follows(story: list[list[str]], openings: list[str]) -> None:
    opening = iter(openings * 9)
    texts = ["\n\n".join(next(opening) + paragraph for paragraph in text) for text in story]
    told, _, reading = brief_of(*texts)
    for at, row in enumerate(reading.sentences):
        if standing(told.text(row), "en").kind == "follows":
            assert reading.sentences[at - 1] == told.before(row)
            assert reading.paragraphs[at - 1] == reading.paragraphs[at]


@settings(deadline=None, max_examples=30)
@given(STORIES, st.randoms(use_true_random=False))
def test_the_order_of_documents_does_not_matter(story: list[list[str]], random: object) -> None:
    texts = ["\n\n".join(text) for text in story]
    shuffled = list(texts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, _, first = brief_of(*texts)
    two, _, second = brief_of(*shuffled)
    assert [one.text(row) for row in first.sentences] == [two.text(row) for row in second.sentences]
    assert first.paragraphs == second.paragraphs


def test_sentences_of_one_document_keep_their_order() -> None:
    corpus, terms, eligible = corpus_of(
        "The mill burned. Firemen came. Rain fell in Lisbon. A school opened. Trees fell in Eastley."
    )
    assert order(Story(corpus, terms, eligible), [0, 4, 2, 3]).sentences == (0, 2, 3, 4)


OPENINGS = ["She said ", "But ", "Since 1990 ", "In protest, Renk said ", "", ""]


@settings(deadline=None, max_examples=25)
@given(STORIES, st.lists(st.sampled_from(OPENINGS), min_size=30, max_size=30))
def test_documents_that_share_no_word_keep_their_order_behind_the_lead(
    story: list[list[str]], openings: list[str]
) -> None:
    opening = iter(openings * 9)
    texts = [
        "\n\n".join(next(opening) + re.sub(r"(\w{3,}|\d+)", rf"\1{letter}", paragraph) for paragraph in text)
        for letter, text in zip("abcd", story, strict=False)
    ]
    told, _, reading = brief_of(*texts)
    behind = [row for row, paragraph in zip(*reading, strict=True) if paragraph > 0]
    for number in range(len(texts)):
        own = [row for row in behind if told.document(row) == number]
        assert own == sorted(own)


def test_who_is_introduced_later_in_the_same_document_does_not_turn_its_order() -> None:
    corpus, terms, eligible = corpus_of(
        "Fire took the old mill of Northam. Cole wept on the bank. Rain fell. Miller Peter Cole will rebuild.",
        "Fire took the old mill of Northam on Monday. A school in Eastley opened. Anna Holt came by boat.",
    )
    reading = order(Story(corpus, terms, eligible), [4, 1, 2, 3, 5, 6]).sentences
    assert [row for row in reading if row < 4] == [1, 2, 3]


def test_a_sentence_between_is_told_between() -> None:
    corpus, terms, eligible = corpus_of(
        "Fire took the old mill. Miller Peter Cole ran to the river. Trees fell in Eastley. Cole called for help.",
    )
    assert order(Story(corpus, terms, eligible), [0, 1, 2, 3]).sentences == (0, 1, 2, 3)


def test_the_other_documents_say_where_a_sentence_belongs() -> None:
    corpus, terms, eligible = corpus_of(
        "The old mill in Northam burned down. Peter Cole will pay for a new roof. Nobody was hurt.",
        "Firemen from Eastley fought for six hours. Experts doubt it. Peter Cole pays for the new roof himself.",
    )
    assert order(Story(corpus, terms, eligible), [0, 3, 1]).sentences == (0, 3, 1)


def test_a_document_is_told_on_before_another_one_takes_over() -> None:
    corpus, terms, eligible = corpus_of(
        "The council closed the bridge. Two men climbed over a fence. A guard in Lisbon called for help. It was dark. "
        "Cole slept. Dogs barked. Clocks struck nine. Ships left.",
        "A school stood empty. Engineers want six million crowns. Trees fell in Eastley. Rain came. Wind rose.",
    )
    assert order(Story(corpus, terms, eligible), [0, 9, 1, 2]).sentences == (0, 1, 2, 9)


def test_one_other_document_does_not_turn_an_order() -> None:
    corpus, terms, eligible = corpus_of(
        "Fire took the old mill of Northam. Trees fell on the road to Eastley. A school opened its doors to the crowd.",
        "The old mill of Northam burned. The school opened its doors to a crowd. Rain fell. Trees fell on a road.",
    )
    assert order(Story(corpus, terms, eligible), [0, 1, 2]).sentences == (0, 1, 2)


def test_a_year_long_past_comes_last_where_nothing_hangs_on_it() -> None:
    corpus, terms, eligible = corpus_of(
        "The council closed the bridge. It was dark. Dogs barked. Two men fell off it in 1987. A guard called.",
        "A school stood empty. Rain came. Trees fell in Eastley. Cole slept. Engineers want six million by 2031.",
    )
    assert order(Story(corpus, terms, eligible), [0, 3, 9]).sentences == (0, 9, 3)
    assert order(Story(corpus, terms, eligible), [0, 3, 4, 9]).sentences == (0, 3, 4, 9)


def test_the_lead_says_what_happened() -> None:
    corpus, terms, eligible = corpus_of(
        "The spokesman declined to answer. The mill burned down on Monday.",
        "Northam lost its old mill to a fire on Monday. Firemen came from Eastley.",
    )
    assert order(Story(corpus, terms, eligible), [0, 2, 3]).sentences[0] == 2


def test_events_come_before_reactions_and_looks_back() -> None:
    corpus, terms, eligible = corpus_of(
        "The council closed the bridge. Over the past ten years, Brandt has paid three fines.",
        "A storm came on Friday. Brandt protested in a letter.",
        "Rain fell in Lisbon. Trees fell in Eastley. A school stood empty. Engineers found cracks in the deck.",
    )
    assert order(Story(corpus, terms, eligible), [0, 1, 3, 7]).sentences == (0, 7, 3, 1)


def test_a_voice_that_one_document_puts_high_is_heard_after_what_happened() -> None:
    corpus, terms, eligible = corpus_of(
        "The council closed the bridge. “Nobody will miss that old thing,” said Brandt. Rain fell in Lisbon.",
        "A school stood empty. Trees fell in Eastley. Engineers found cracks in the deck. A storm came on Friday.",
    )
    assert order(Story(corpus, terms, eligible), [0, 1, 5]).sentences == (0, 5, 1)


def test_a_reaction_that_is_the_news_stays_where_it_stood() -> None:
    corpus, terms, eligible = corpus_of(
        "The council of Northam rejected the bridge. The mayor protested in a letter. Engineers found cracks.",
    )
    assert order(Story(corpus, terms, eligible), [0, 1, 2]).sentences == (0, 1, 2)


def test_a_quotation_a_question_and_what_had_been_open_no_brief() -> None:
    for first in ("“It is gone,” said Anna Holt.", "Will the mill stand?", "The mill had burned twice before 1990."):
        corpus, terms, eligible = corpus_of(f"{first} Fire took the old mill of Northam on Monday.")
        assert order(Story(corpus, terms, eligible), [0, 1]).sentences[0] == 1


def test_a_bare_role_comes_after_the_sentence_that_names_it() -> None:
    corpus, terms, eligible = corpus_of(
        "Trees fell in Eastley. The company recalled two soups. Rain fell in Lisbon.",
        "Rain fell. Clouds came. The soup company Brandt closed a plant. Trees stood.",
    )
    reading = order(Story(corpus, terms, eligible), [0, 1, 5]).sentences
    assert reading.index(5) < reading.index(1) or reading.index(0) < reading.index(1)


def test_a_unit_does_not_wait_for_what_it_tells_itself() -> None:
    corpus, terms, eligible = corpus_of(
        "Omar Cole kept a letter about the mill. Cole also kept a barge of the mill.",
        "The mill of Northam burned on Monday. Omar Cole sold it. Rain fell. It hailed. The letter Cole kept is old.",
    )
    reading = order(Story(corpus, terms, eligible), [2, 0, 1, 6]).sentences
    assert reading.index(0) < reading.index(6)


def test_a_paragraph_is_short() -> None:
    text = " ".join(f"The mill of Northam burned in the year {year}." for year in range(1900, 1912))
    corpus, terms, eligible = corpus_of(text)
    reading = order(Story(corpus, terms, eligible), list(range(12)))
    counts = np.bincount(reading.paragraphs)
    assert counts.max() <= 3
    assert counts[0] == 1


def test_positions_run_from_the_head_to_the_end() -> None:
    story = Story(*corpus_of("One is. Two is. Three is. Four is.", "Five is. Six is."))
    assert positions(story).tolist() == [0.0, 0.25, 0.5, 0.75, 0.0, 0.5]


def test_nothing_is_in_order() -> None:
    corpus, terms, eligible = corpus_of("One is here.")
    assert order(Story(corpus, terms, eligible), []) == ((), ())
