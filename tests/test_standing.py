from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.standing import standing
from summarize.standing.definites import definites, introduces, tells_event
from summarize.standing.parts import announces, part

CASES = Path(__file__).parent / "cases" / "standing"
LANGUAGES = {"english": "en", "german": "de", "french": "fr", "spanish": "es"}


def _lines() -> list[tuple[str, str, str, str]]:
    rows: list[tuple[str, str, str, str]] = []
    for name, language in LANGUAGES.items():
        for line in (CASES / f"{name}.txt").read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                kind, because, text = (part.strip() for part in line.split("|", 2))
                rows.append((language, kind, because.removeprefix("-"), text))
    return rows


@pytest.mark.parametrize(("language", "kind", "because", "text"), _lines())
def test_golden(language: str, kind: str, because: str, text: str) -> None:
    found = standing(text, language)
    assert (found.kind, found.because) == (kind, because)


def test_a_bare_role_names_its_noun() -> None:
    assert standing("The spokesperson said no.", "en").role == "spokesperson"
    assert standing("“Nobody will ever be in any danger,” the ministry said.", "en").role == "ministry"
    assert standing("She said no.", "en").role == ""


def test_what_is_unfit_is_whole_and_yet_not_for_a_brief() -> None:
    for text in (
        "We will keep you informed about the fire.",
        "Missing: 12, most of them from Northam.",
        "The end.The next one",
    ):
        assert standing(f"{text} came.", "en").unfit
    assert not standing("“We will keep you informed,” Anna Holt said.", "en").unfit


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The council closed the bridge.", "en", "event"),
        ("Brandt rejected the charge.", "en", "reply"),
        ("“We strongly disagree,” Anna Holt said.", "en", "reply"),
        ("Since 1990 the mill has burned twice.", "en", "background"),
        ("Over the past five years, Brandt has paid three fines.", "en", "background"),
        ("The mill has faced long-standing complaints from its neighbours.", "en", "background"),
        ("Cole was jailed for ten years in prison.", "en", "event"),
        ("Le maire a dénoncé la décision.", "fr", "reply"),
        ("Der Bürgermeister kritisierte den Plan.", "de", "reply"),
        ("El alcalde rechazó el plan.", "es", "reply"),
        ("Мэр отверг план.", "ru", "event"),
    ],
)
def test_parts_of_a_text(text: str, language: str, expected: str) -> None:
    assert part(text, language) == expected


def test_unknown_languages_are_judged_by_signs_alone() -> None:
    assert standing("Она сказала, что мост откроется.", "ru").kind == "alone"
    assert standing("она сказала, что мост откроется.", "ru").kind == "never"
    assert standing("«Мост откроется.", "ru").kind == "never"
    assert standing("彼女は橋が開くと言った。", "ja").kind == "alone"
    assert standing("「橋が開く。」", "ja").kind == "follows"


def test_quote_styles_and_spaces_do_not_matter() -> None:
    assert standing('"We lost everything in a night," he said.', "en").kind == "follows"
    assert standing("«\xa0Nous avons tout perdu en une nuit\xa0», a-t-il dit.", "fr").kind == "follows"


@given(st.text(max_size=200), st.sampled_from(["en", "de", "fr", "es", "ru", "und"]))
def test_any_text_has_a_standing(text: str, language: str) -> None:
    found = standing(text, language)
    assert found.kind in {"alone", "weak", "follows", "never"}
    assert found == standing(text, language)
    assert bool(found.because) is (found.kind != "alone")


@pytest.mark.parametrize("filler", ["a ", "A b, ", '"', "“a ", "the company ", "It is ", "In a, he "])
@pytest.mark.parametrize("language", sorted(LANGUAGES.values()))
def test_long_sentences_are_judged_as_short_ones_are(filler: str, language: str) -> None:
    assert standing(filler * 5000, language).kind == standing(filler * 500, language).kind


def test_any_noun_that_opens_a_sentence_is_told() -> None:
    assert standing("The dam was built in 1950.", "en").role == "dam"
    assert standing("The federal council met.", "en").role == ""


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Check out the new pier of Halden at the end of the summer.", "en"),
        ("The mill was a wonder, as you may remember from the fair of Northam.", "en"),
        ("Morgen finden Sie den neuen Fahrplan der Fähre am Hafen von Halden.", "de"),
        ("Dès lundi, vous pourrez visiter le nouveau quai de Saint-Aure.", "fr"),
        ("Desde el lunes usted puede visitar el nuevo muelle de la ciudad.", "es"),
    ],
)
def test_talk_to_the_reader_is_unfit(text: str, language: str) -> None:
    assert standing(text, language).unfit


def test_others_may_be_spoken_of_as_the_reader_is_spoken_to() -> None:
    for text, language in (
        ("Am Montag sagte Anna Holt, sie habe den Fahrplan der Fähre geändert.", "de"),
        ("Le rendez-vous des maires a été reporté à lundi soir à Saint-Aure.", "fr"),
        ("Veterans of World War I met on the pier of Halden on Friday.", "en"),
    ):
        assert not standing(text, language).unfit


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("It took the women 16 hours to cross the ice.", ["women", "ice"]),
        ("It took the women of Halden 16 hours.", []),
        ("Nobody had read the letter Anna Holt wrote.", []),
        ("Nobody had read the letter written by Anna Holt.", []),
        ("A letter came, and on Monday the letter was read.", []),
        ("Brandt Foods said on Monday the company would pay.", []),
        ("There was fog over the harbour before the company said a word.", ["harbour", "company"]),
        ("The mill owner was fined, according to the statement.", ["statement"]),
        ("“Nobody has seen the tape or the barge,” said Anna Holt.", []),
        ("On Friday the incident was told to the council.", ["council"]),
    ],
)
def test_definite_nouns_that_a_sentence_does_not_tell(text: str, nouns: list[str]) -> None:
    assert [definite.noun for definite in definites(text, "en")] == nouns


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Two women crossed the ice.", True),
        ("A tall, silent woman crossed the ice.", True),
        ("The women crossed the ice.", False),
        ("A women shelter was closed.", False),
        ("Its women sent a letter.", True),
    ],
)
def test_a_sentence_that_tells_a_noun_for_the_first_time(text: str, tells: bool) -> None:
    assert introduces(text, "women", "en") is tells or (tells and introduces(text, "woman", "en"))


@pytest.mark.parametrize(
    ("text", "promise"),
    [
        ("Skippers will notice two major changes in the harbour.", True),
        ("At the end of the evening the mayor had one final surprise.", True),
        ("Several factors give the bakers hope.", True),
        ("The mayor named two reasons: the cold and the price of coal.", False),
        ("Two problems of the ferry were mended.", False),
        ("The council has many options, such as a loan or a tax.", False),
        ("“There are two reasons,” Anna Holt said.", False),
        ("The changes begin in May.", False),
    ],
)
def test_a_sentence_that_promises_more_than_it_tells(text: str, promise: bool) -> None:
    assert announces(text, "en") is promise


def test_what_happened_is_told_in_any_words() -> None:
    assert tells_event("incident", "en")
    assert tells_event("unfall", "de")
    assert not tells_event("charity", "en")
