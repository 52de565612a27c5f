"""Where sources disagree on a figure in other words: found wherever it stands, never in the sentence's own document."""

from __future__ import annotations

from dataclasses import replace

import pytest

import summarize
from summarize import Document
from summarize.agreement.statement import analyse
from summarize.agreement.tally import deed_words
from summarize.searching import Text, tellings

LEAD = (
    "The night train from Orsk to Velm left the rails near the salt works on Sunday and 17 passengers were injured, "
    "the railway said."
)
OTHERS = (
    "Doctors at the clinic in Velm worked until dawn. Bread was handed out at the station. 71 people were injured.",
    "A band played at the station for those who waited. Nobody minded the rain, and the ferry ran as on any day.",
)


def story(*texts: str) -> list[Document]:
    return [Document.from_text(text, f"{number}.txt") for number, text in enumerate(texts, 1)]


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("71 people were injured.", [("number", "17", "71")]),
        ("The railway spoke of 71 injured.", [("number", "17", "71")]),
        ("17 people were injured.", []),
        ("Last year, 71 people were injured.", []),
        ("Another 71 people were injured.", []),
        ("71 people were injured at the fair in Torsby.", []),
        ("71 people were thanked.", []),
    ],
)
def test_another_figure_of_the_same_thing_is_found_in_other_words(other: str, told: list[tuple[str, str, str]]) -> None:
    cited = summarize.cite(LEAD, story(f"{OTHERS[1]}\n\n{other}\n\n{OTHERS[1]}"))
    found = [(item.kind, item.brief, item.source) for place in cited.disagreements for item in place.differences]
    assert found == told


def test_a_document_does_not_contradict_itself() -> None:
    documents = story(f"{LEAD}\n\n71 people were injured.\n", *OTHERS)
    brief = summarize.brief(documents, sentences=6)
    lead = next(sentence for sentence in brief.sentences if sentence.text == LEAD)
    assert [place.document for place in lead.disagreements] == ["2"]
    assert summarize.verify(brief, documents=documents).ok


def test_a_document_that_holds_the_very_words_of_a_draft_does_not_contradict_it() -> None:
    documents = story(f"{LEAD}\n\n71 people were injured.\n", *OTHERS)
    assert [place.document for place in summarize.cite(LEAD, documents).disagreements] == ["2"]


def test_dates_of_unlike_statements_that_share_a_run_are_no_disagreement() -> None:
    a = "Picture 4 of 30 from the lantern parade in Orsk: a choir sings on the steps of the mint on 4 May 2014."
    b = "Picture 9 of 30 from the lantern parade in Orsk: tired cooks carry soup to the guests, 6 May 2014."
    assert summarize.compare(a, b).kind != "conflict"
    b = "From the lantern parade in Orsk: a choir sings on the steps of the mint on 6 May 2014."
    assert summarize.compare(a, b).kind == "conflict"


def test_a_disagreement_that_is_left_out_is_missed_by_the_proof() -> None:
    documents = story(LEAD, *OTHERS)
    brief = summarize.brief(documents, sentences=6)
    told = [bool(sentence.disagreements) for sentence in brief.sentences]
    assert any(told)
    silent = replace(brief, sentences=tuple(replace(sentence, disagreements=()) for sentence in brief.sentences))
    problems = summarize.verify(silent, documents=documents).problems
    assert any("stands there, which the brief does not list" in problem for problem in problems)


def test_words_are_found_whatever_their_accents_and_case() -> None:
    text = Text.of(Document.from_text("Le canot est sorti. SECOURUES : 17 personnes. Évacués hier.", "a.txt"))
    told = deed_words(analyse("Quatorze marins ont été secourus.", "fr"))
    assert {"secourus", "secourues"} <= told
    found = [text.document.words(*place) for place in tellings(told, text, "fr", 1000)]
    assert found == ["SECOURUES : 17 personnes."]


def test_a_statement_without_figures_asks_for_nothing() -> None:
    assert not deed_words(analyse("Sailors were rescued."))
    assert list(tellings(frozenset(), Text.of(Document.from_text("7 were rescued.", "a.txt")), "en", 1000)) == []


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        (
            "fr",
            "Les deux plongeurs, âgés de 22 et 31 ans, sont morts dans la grotte.",
            "Trois plongeurs sont morts dans la grotte.",
        ),
        ("en", "The two keepers, aged 30 and 41, were hurt by the bear.", "3 keepers were hurt by the bear."),
        ("es", "Los dos pilotos, de 30 y 41 años, murieron en la sierra.", "Murieron tres pilotos en la sierra."),
        ("de", "Zwei Ringer, 19 und 23 Jahre alt, starben im Bus.", "Drei Ringer starben im Bus."),
        (
            "en",
            "They found 14 copper kettles in the attic.",
            "A niece sold 41 copper kettles from the attic, and a harp.",
        ),
        (
            "de",
            "Nach dem Sturm sind in Lunden rund 7.300 Haushalte ohne Strom gewesen.",
            "Etwa 3.900 Haushalte saßen in Lunden ohne Licht da.",
        ),
        (
            "en",
            "The relay was void as the four girls from Orsk had skipped 3 kilometres of the track near Velm.",
            "The relay was void: the track of the four girls from Orsk was 2 kilometres short.",
        ),
    ],
)
def test_figures_of_one_thing_in_other_words(language: str, a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        verdict = summarize.compare(one, other, language=language)
        assert verdict.kind == "conflict"
        assert any(item.kind == "number" for item in verdict.differences)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The new roof will cost £3 million.", "Mending the organ would take a year and cost 9 million pounds."),
        ("Nearly 7,300 homes in Lunden were without water.", "Fewer than 7,400 homes were without water in Lunden."),
        ("14 were hurt on the pier.", "Two cousins, 14 and 16, were thanked."),
    ],
)
def test_figures_of_other_things_are_no_disagreement(a: str, b: str) -> None:
    assert summarize.compare(a, b).kind != "conflict"
    assert summarize.compare(b, a).kind != "conflict"


@pytest.mark.parametrize(
    ("language", "a", "b", "kind"),
    [
        ("en", '"Nobody heard the bell," said Ana Ruiz.', '"Everybody heard the bell," Ana Ruiz said.', "conflict"),
        ("en", '"Painters love the rain," said Ana Ruiz.', '"Sailors love the rain," said Ana Ruiz.', "conflict"),
        ("en", '"Painters love the rain," said Ana Ruiz.', '"Sailors love the rain," said the mayor.', None),
        (
            "de",
            "»Ziegen fressen alles auf«, sagte Karl Brehm.",
            "»Schafe fressen alles auf«, sagte Karl Brehm.",
            "conflict",
        ),
        (
            "fr",
            "« Nous avons tout perdu », a dit Luc Ferrand.",
            "« Nous avons tout gardé », dit Luc Ferrand.",
            "conflict",
        ),
        ("es", "«Bailamos para no llorar», dijo Ana Ruiz.", "«Bebimos para no llorar», dijo Ana Ruiz.", "conflict"),
        ("en", '"It is not the first time," said Ana Ruiz.', '"It is not the first lie of his," he said.', None),
    ],
)
def test_a_short_quotation_is_altered_where_one_name_speaks(language: str, a: str, b: str, kind: str | None) -> None:
    found = summarize.compare(a, b, language=language).kind
    assert (found == "conflict") == (kind == "conflict")
    assert found != "quote"


def test_quotations_that_only_begin_alike_are_no_support() -> None:
    a = '"He was never a man to gamble," his sister told a paper.'
    b = '"He was never a man to leave a friend in the rain and go home," said a neighbour.'
    assert summarize.compare(a, b).kind != "quote"


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        (
            "en",
            "The mint had closed its gate in May, but the clerks were told nothing, a union leader said.",
            "The mint had closed its gate in June.",
        ),
        (
            "de",
            "Der Zoo hatte im Mai drei Luchse gekauft, doch der Stadtrat erfuhr davon nichts, sagte ein Pfleger.",
            "Der Zoo hatte im Juni drei Luchse gekauft.",
        ),
        (
            "fr",
            "La mairie avait fermé le pont en mai, mais aucun panneau ne le disait, selon les riverains.",
            "La mairie avait fermé le pont en juin.",
        ),
        (
            "es",
            "El banco había vendido el solar en mayo, pero los vecinos no lo supieron, según un concejal.",
            "El banco había vendido el solar en junio.",
        ),
    ],
)
def test_what_is_all_of_a_short_statement_but_its_day_is_told_of_the_longer_one(language: str, a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        verdict = summarize.compare(one, other, language=language)
        assert verdict.kind == "conflict"
        assert any(item.kind == "date" for item in verdict.differences)


def test_a_quotation_of_four_words_is_one_where_one_name_speaks() -> None:
    a = '"We lost the harvest," said Ana Ruiz, who keeps the mill.'
    assert summarize.compare(a, '"We lost the harvest," Ana Ruiz told a priest.').kind == "quote"
    assert summarize.compare(a, '"We lost the harvest," a priest recalled.').kind != "quote"
