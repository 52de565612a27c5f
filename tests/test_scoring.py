from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings

from summarize.corpus import Booleans, Corpus
from summarize.document import Document
from summarize.errors import UsageError
from summarize.scoring import DEFAULT, SCORERS, scorer
from summarize.scoring.coverage import coverage, ranks, voices
from summarize.scoring.likeness import Likeness
from summarize.scoring.story import Story
from summarize.scoring.sumy import SUMY
from summarize.terms import Terms
from tests.stories import STORIES

FIRE = "The old mill in Northam burned down on Monday. Nobody was hurt. The owner plans to build again."
FIRE_TOO = "The old mill in Northam burned down. Peter Cole called for more water. Rain fell in Lisbon on Friday."
FLOOD = "The river rose by two metres in Eastley. Forty houses were flooded. A school became a shelter."


def corpus_of(*texts: str) -> tuple[Corpus, Terms, Booleans]:
    documents = [Document.from_text(text, f"{number}.txt") for number, text in enumerate(texts)]
    corpus = Corpus.from_documents(documents, "en")
    return corpus, Terms.from_corpus(corpus), np.ones(len(corpus), dtype=np.bool_)


def texts(corpus: Corpus) -> list[str]:
    return [corpus.text(row) for row in range(len(corpus))]


def test_an_unknown_name_is_answered_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="no scorer named 'sumy:lexrank', did you mean sumy:lex-rank") as caught:
        scorer("sumy:lexrank")
    assert "known: consensus, sumy:lex-rank" in str(caught.value)
    with pytest.raises(UsageError, match="did you mean sumy:lsa"):
        scorer("lsa")
    with pytest.raises(UsageError, match="did you mean consensus"):
        scorer("consenus")
    with pytest.raises(UsageError, match=r"no scorer named 'xyzzy'; known"):
        scorer("xyzzy")


def test_the_default_is_the_first_of_all() -> None:
    assert SCORERS[0] == DEFAULT
    assert len(SCORERS) == 1 + len(SUMY)


def test_the_seam_does_not_load_sumy() -> None:
    probe = "import sys, summarize.scoring; sys.exit('sumy' in sys.modules or 'nltk' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0


@pytest.mark.parametrize("name", SCORERS)
@settings(max_examples=20, deadline=None)
@given(story=STORIES)
def test_scores_are_finite_and_repeatable(name: str, story: list[list[str]]) -> None:
    corpus, terms, eligible = corpus_of(*("\n\n".join(text) for text in story))
    eligible[1::3] = False
    scores = scorer(name)(Story(corpus, terms, eligible))
    assert scores.shape == (len(corpus),)
    assert scores.dtype == np.float64
    assert np.isfinite(scores).all()
    assert np.array_equal(scores, scorer(name)(Story(corpus, terms, eligible)))


@pytest.mark.parametrize("name", SCORERS)
@pytest.mark.parametrize("text", ["", "Fire.", "The.", "The and of.\n\nOf the and.", "7 8 9.\n\n7 8 9."])
def test_scores_of_almost_nothing(name: str, text: str) -> None:
    corpus, terms, eligible = corpus_of(text)
    assert np.isfinite(scorer(name)(Story(corpus, terms, eligible))).all()
    assert np.isfinite(scorer(name)(Story(corpus, terms, ~eligible))).all()


def test_what_two_documents_say_wins() -> None:
    corpus, terms, eligible = corpus_of(FIRE_TOO, FIRE, FLOOD)
    best = int(np.argmax(scorer("consensus")(Story(corpus, terms, eligible))))
    assert corpus.text(best).startswith("The old mill in Northam burned down")


def test_every_document_votes_once_however_often_it_repeats() -> None:
    loud = "\n\n".join(["Rain fell in Lisbon on Friday."] * 9)
    corpus, terms, eligible = corpus_of(FIRE, FIRE_TOO, loud)
    facts = coverage(corpus, terms, eligible, voices(corpus, terms))
    gains = dict(zip(texts(corpus), facts.alone, strict=True))
    assert gains["The old mill in Northam burned down."] > gains["Rain fell in Lisbon on Friday."]


def test_gains_fall_as_the_brief_grows() -> None:
    corpus, terms, eligible = corpus_of(FIRE, FIRE_TOO, FLOOD)
    facts = coverage(corpus, terms, eligible, voices(corpus, terms))
    before = facts.alone
    for chosen in range(len(corpus)):
        after = facts.gains([chosen])
        assert (after <= before + 1e-12).all()
        assert after[chosen] < before[chosen]


def test_some_rows_gain_what_all_rows_gain() -> None:
    corpus, terms, eligible = corpus_of(FIRE, FIRE_TOO, FLOOD)
    facts = coverage(corpus, terms, eligible, voices(corpus, terms))
    rows = np.arange(len(corpus)) % 2 == 0
    assert np.allclose(facts.only(rows).gains([0])[rows], facts.gains([0])[rows])
    assert not facts.only(rows).alone[~rows].any()


def test_headings_are_evidence() -> None:
    body = "A mill burned down in Northam yesterday at noon. The river rose by two metres in Eastley yesterday."
    heading = "# River rises by two metres"
    plain, terms, eligible = corpus_of(body, "Nobody knows anything about it today.")
    without = coverage(plain, terms, eligible, voices(plain, terms)).alone
    titled, terms, eligible = corpus_of(body, "River rises by two metres\n\nNobody knows anything about it today.")
    rows = {corpus_text: row for row, corpus_text in enumerate(texts(titled))}
    if titled.blocks[int(titled.block[rows[heading[2:]]])].kind != "heading":
        pytest.skip("the layout does not take this line for a heading")
    eligible[rows[heading[2:]]] = False
    with_heading = coverage(titled, terms, eligible, voices(titled, terms)).alone
    assert with_heading[1] / with_heading[0] > without[1] / without[0]


def test_copies_are_one_voice() -> None:
    nearly = FIRE + " Rain fell."
    corpus, terms, _ = corpus_of(FIRE, FLOOD, FIRE, nearly)
    voice = voices(corpus, terms)
    assert voice[0] == voice[2] == voice[3] != voice[1]


def test_a_shared_sentence_makes_no_copy() -> None:
    corpus, terms, _ = corpus_of(FIRE, FLOOD + " Nobody was hurt.")
    assert len(set(voices(corpus, terms).tolist())) == 2


def test_fingerprints_are_equal_where_the_words_are() -> None:
    _, terms, _ = corpus_of("The mill burned down. The mill “burned” down! Down burned the mill.")
    first, second, third = terms.fingerprints.tolist()
    assert first == second != third


def test_ranks_count_eligible_sentences_of_the_document() -> None:
    corpus, _, eligible = corpus_of(FIRE, FLOOD)
    eligible[0] = False
    assert ranks(corpus, eligible).tolist() == [0, 0, 1, 0, 1, 2]


def test_likeness_is_symmetric_and_full_for_itself() -> None:
    corpus, terms, _ = corpus_of(FIRE, FIRE_TOO, FLOOD)
    like = Likeness.of(terms)
    for row in range(len(corpus)):
        assert like.cosine(row)[row] == pytest.approx(1.0)
        assert like.dice(row)[row] == pytest.approx(1.0)
        for other in range(len(corpus)):
            assert like.cosine(row)[other] == pytest.approx(like.cosine(other)[row])


@pytest.mark.parametrize("name", [f"sumy:{method}" for method in SUMY])
def test_sumy_gives_the_sentences_its_own_ratings(name: str) -> None:
    middle = "The mill and the school burned in Northam. The mill burned at night. The school burned at noon."
    corpus, terms, eligible = corpus_of(FIRE, middle, FLOOD)
    scores = scorer(name)(Story(corpus, terms, eligible))
    assert len(set(scores.tolist())) > 1


def test_sumy_sees_only_eligible_sentences() -> None:
    name = "sumy:lex-rank"
    corpus, terms, eligible = corpus_of(FIRE, FLOOD, FIRE_TOO)
    eligible[corpus.document == 1] = False
    scores = scorer(name)(Story(corpus, terms, eligible))
    alone, alone_terms, all_of_it = corpus_of(FIRE, FIRE_TOO)
    assert np.allclose(scores[eligible], scorer(name)(Story(alone, alone_terms, all_of_it)))
    assert scores[~eligible].max() < scores[eligible].min()


def test_repeated_sentences_keep_their_own_ratings() -> None:
    corpus, terms, eligible = corpus_of(FIRE, FIRE)
    scores = scorer("sumy:lex-rank")(Story(corpus, terms, eligible))
    assert np.allclose(scores[:3], scores[3:])


@pytest.mark.parametrize("documents", [1, 4, 9])
def test_beyond_its_pool_sumy_rates_the_heads_of_documents(documents: int) -> None:
    names = ["ash", "oak", "elm", "fir", "yew", "bay", "fig", "box", "may"]
    count = 216 // documents
    told = ["\n\n".join(f"Tree {name} stood for {row} years." for row in range(count)) for name in names[:documents]]
    corpus, terms, eligible = corpus_of(*told)
    scores = scorer("sumy:kl")(Story(corpus, terms, eligible))
    rated = scores > scores.min()
    assert 199 <= rated.sum() <= 200
    for number in range(documents):
        own = rated[corpus.document == number]
        assert own[: int(own.sum())].sum() >= own.sum() - 1
