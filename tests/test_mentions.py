from __future__ import annotations

import pytest

from summarize.corpus import Corpus
from summarize.document import Document
from summarize.mentions import Mentions


def mentions_of(*texts: str, language: str = "en") -> tuple[Corpus, Mentions]:
    documents = [Document.from_text(text, f"{number}.txt") for number, text in enumerate(texts)]
    corpus = Corpus.from_documents(documents, language)
    return corpus, Mentions(corpus)


def test_a_last_name_needs_the_sentence_with_the_whole_name() -> None:
    _, mentions = mentions_of(
        "Fire broke out in Northam. Fireman Peter Cole came. Rain fell. Cole said the mill is lost. Mr. Cole ran."
    )
    assert mentions.needs(3) == (("Cole", 1),)
    assert ("Cole", 1) in mentions.needs(4)
    assert "Cole" in mentions.gives(1)
    assert "Cole" not in mentions.gives(3)
    assert "Cole" not in mentions.gives(4)


def test_a_name_that_its_document_never_introduces_is_known_to_all() -> None:
    _, mentions = mentions_of("Holt resigned on Monday. Prime Minister Anna Holt had led Northam for years. Holt wept.")
    assert mentions.needs(0) == ()
    assert mentions.needs(2) == ()


def test_an_owner_is_not_the_first_part_of_what_is_owned() -> None:
    _, mentions = mentions_of("Anna Holt’s Northam Weekly was first. Holt said so.")
    assert mentions.needs(1) == (("Holt", 0),)


def test_other_documents_and_headings_introduce_nobody() -> None:
    _, mentions = mentions_of("Peter Cole leaves\n\nCole said the mill is lost to the fire.", "Peter Cole came first.")
    rows = range(len(mentions.corpus))
    assert all(mentions.needs(row) == () for row in rows)


def test_a_definite_noun_points_back_to_an_indefinite_one() -> None:
    _, mentions = mentions_of("A dam broke in Northam. Rain fell. The dam was built in 1950. The sea was calm.")
    assert mentions.needs(2) == (("dam", 0),)
    assert mentions.needs(3) == ()


def test_a_listed_role_is_needed_even_if_nobody_introduces_it() -> None:
    _, mentions = mentions_of("Rain fell in Lisbon. The spokesman declined to answer.\n\nThe spokesman left.")
    assert mentions.needs(1) == (("spokesman", 0),)
    assert mentions.needs(2) == (("spokesman", None),)
    assert "spokesman" not in mentions.gives(1)


def test_a_definite_noun_points_back_from_within_a_sentence() -> None:
    _, mentions = mentions_of("Two skiers left Halden. Rain fell. It took the skiers ten hours to reach the sea.")
    assert mentions.needs(2) == (("skiers", 0),)


def test_a_noun_for_somebody_named_needs_the_sentence_before() -> None:
    _, mentions = mentions_of("Halden Aid sent two boats. By noon on Friday the charity had no fuel.")
    assert mentions.needs(1) == (("charity", 0),)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The cost of new valves also can be high.", "cost"),
        ("Cole too asked for an inquiry.", "cole"),
        ("The bakers of Halden aren't rich either.", "bakers"),
        ("In May, the mill was also flooded.", "mill"),
        ("Cole sold the mill but also the barge.", ""),
        ("He was also fined.", ""),
        ("The mill that also burned was insured.", ""),
        ("The barge was too heavy.", ""),
        ("Cole is also known as the baker.", ""),
    ],
)
def test_what_is_said_besides_needs_its_subject_told(text: str, subject: str) -> None:
    _, mentions = mentions_of(f"Rain fell in Lisbon. {text}")
    assert [name for name, _ in mentions.needs(1) if name in ("cost", "cole", "bakers", "mill", "he", "barge")] == (
        [subject] if subject else []
    )


def test_a_quotation_of_several_sentences_is_whole_or_nothing() -> None:
    _, mentions = mentions_of(
        "“The water came at four. We ran up the hill,” said Maria Lund.\n\n"
        "“The water came. It took the car. It took the barn. It took the house,” said Peter Cole."
    )
    assert mentions.whole(0) == mentions.whole(1) == range(2)
    assert mentions.standing(0).kind == "alone"
    for row in range(2, 6):
        assert len(mentions.whole(row)) == 0
        assert mentions.standing(row).kind == "never"


@pytest.mark.parametrize(
    ("language", "quoted", "turned"),
    [
        ("en", "“The bridge is sound,” said Anna Holt, who built it.", "“But I would not walk on it.”"),
        ("en", "“The bridge is sound,” said Anna Holt, who built it.", "“I would not walk on it, though,” she added."),
        ("en", "“The bridge is sound,” said Anna Holt, who built it.", "“Yet nobody walks on it,” Holt said."),
        ("de", "„Die Brücke ist sicher“, sagte Anna Holt.", "„Betreten würde ich sie allerdings nicht.“"),
        ("fr", "« Le pont est sûr », a déclaré Anna Holt.", "« Mais je n’y marcherais pas. »"),
        ("es", "«El puente es seguro», dijo Anna Holt.", "«Pero yo no lo cruzaría»."),
    ],
)
def test_a_quotation_comes_with_what_turns_it(language: str, quoted: str, turned: str) -> None:
    for between in (" ", "\n\n"):
        _, mentions = mentions_of(quoted + between + turned, language=language)
        assert mentions.whole(0) == mentions.whole(1) == range(2)
        assert mentions.standing(0).kind == "alone"


def test_a_quotation_that_is_turned_too_late_is_none() -> None:
    _, mentions = mentions_of("“It is sound. I built it,” said Anna Holt. “But it is old. I would not walk on it.”")
    assert all(mentions.standing(row).kind == "never" for row in range(4))


@pytest.mark.parametrize(
    "following",
    ["“I built it.”", "“But it is old,” said Peter Cole.", "But it is old.", "## Bridge\n\n“But it is old.”"],
)
def test_what_only_adds_or_comes_from_another_is_another_quotation(following: str) -> None:
    _, mentions = mentions_of(f"“The bridge is sound,” said Anna Holt.\n\n{following}")
    assert mentions.whole(0) == range(1)


@pytest.mark.parametrize("middle", ["It took the barn.", "It took the barn. It took the cars."])
def test_paragraphs_inside_a_quotation_have_no_speaker(middle: str) -> None:
    corpus, mentions = mentions_of(
        f"“The water came at four.\n\n{middle}\n\nThen it went,” said Peter Cole.\n\nRain fell."
    )
    assert all(mentions.standing(row).kind == "never" for row in range(len(corpus) - 1))
    assert mentions.standing(len(corpus) - 1).kind == "alone"


def test_a_mark_too_many_casts_doubt_on_its_own_sentence_only() -> None:
    for text in (
        '"The bridge is open, the mayor said on Monday. The drivers welcomed it. Work began in March.',
        '"The bridge is open, the mayor said on Monday. The drivers welcomed it. Work began in March.\n\nRain fell.',
        '"The bridge is open, the mayor said. Work began in March. "The bridge is wide, the drivers said. Rain fell.',
    ):
        corpus, mentions = mentions_of(text)
        for row in range(len(corpus)):
            assert (mentions.standing(row).kind == "never") is ('"' in corpus.text(row))


def test_a_quotation_that_every_paragraph_opens_again_goes_on() -> None:
    corpus, mentions = mentions_of("“The water came at four. It took the barn.\n\n“Then it went,” said Peter Cole.")
    assert [mentions.standing(row).kind for row in range(len(corpus))] == ["never", "never", "follows"]


def test_german_nouns_are_no_names() -> None:
    _, mentions = mentions_of("Die Stadt Northam brennt. Northam braucht Hilfe.", language="de")
    assert mentions.needs(1) == ()
