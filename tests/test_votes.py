"""Several documents against one: figures of the same thing, and quotations with a word exchanged."""

from __future__ import annotations

import pytest

from summarize.corpus import Corpus
from summarize.document import Document
from summarize.furniture import judge
from summarize.repetition import Repetition
from summarize.scoring.story import Story
from summarize.terms import Terms
from summarize.votes import Votes


def outvoted(*texts: str) -> list[str]:
    """The sentences, one a text, that the others outvote."""
    filler = "Nothing else was heard from the harbour until {} had eaten their breakfast of {} in peace."
    fillers = (("gulls", "herring"), ("porters", "porridge"), ("clerks", "toast"), ("cooks", "eggs"))
    documents = [
        Document.from_text(f"{text} {filler.format(*words)}", f"{words[0]}.txt")
        for text, words in zip(texts, fillers, strict=False)
    ]
    corpus = Corpus.from_documents(documents)
    terms = Terms.from_corpus(corpus)
    story = Story(corpus, terms, judge(corpus, terms).eligible)
    votes = Votes(story, Repetition(story).values)
    return [story.text(row) for row in range(len(corpus)) if votes.outvoted(row)]


TWELVE = "The ferry Aurelia sank with 12 passengers aboard."
ALSO_TWELVE = "Aboard the ferry Aurelia, which sank, were twelve passengers."
TWENTY = "The ferry Aurelia sank with 21 passengers aboard."


def test_two_outvote_one_on_a_figure_and_one_does_not() -> None:
    assert outvoted(TWENTY, TWELVE, ALSO_TWELVE) == [TWENTY]
    assert outvoted(TWENTY, TWELVE) == []
    assert outvoted(TWENTY, TWENTY.replace("sank", "went down"), TWELVE) == [TWELVE]


@pytest.mark.parametrize(
    "other", ["The ferry Aurelia sank with 21 lorries aboard.", "Bertha, a tug, has carried 21 passengers since June."]
)
def test_a_figure_of_another_thing_is_not_outvoted(other: str) -> None:
    assert outvoted(other, TWELVE, ALSO_TWELVE) == []


def test_a_quotation_that_two_quote_otherwise_is_outvoted() -> None:
    said = '"We heard the hull groan all night," said the mate, Dora Quill.'
    altered = said.replace("groan", "sing")
    again = 'Dora Quill, the mate, said: "We heard the hull groan all night."'
    assert outvoted(altered, said, again) == [altered]
    shorter = 'Dora Quill, the mate, said: "We heard the hull groan."'
    assert outvoted(shorter, said, again) == []
