"""What a place tells of a statement that is worded differently, in a story that makes it likely that they say the same.

A table of pairs; what is not told there is told of other people, other times or other deeds.
"""

from __future__ import annotations

import pytest

from summarize.agreement import Agreement, analyse, judge
from summarize.model import SUPPORT


def in_a_story(a: str, b: str, likelihood: float = 0.9, language: str = "en") -> Agreement:
    """What b is to a where a story makes them so likely to say the same."""
    return judge(analyse(a, language), analyse(b, language), likelihood=lambda aligned: likelihood, floor=0.4)


def covered(a: str, verdict: Agreement) -> list[str]:
    """The words of a that a place speaks to."""
    return [a[start:end] for start, end in verdict.covers]


@pytest.mark.parametrize(
    ("a", "b", "told"),
    [
        pytest.param(
            "All evening the tenor was careful to keep a frosty distance from his rival.",
            "The two have shared a stage since spring but kept a frosty distance.",
            ["keep a frosty distance"],
            id="a verb that only one side shows by its form",
        ),
        pytest.param(
            "Ruth Olden was reportedly seen near the boathouse before it burnt down.",
            "In June two anglers had seen Ruth Olden near the boathouse.",
            ["Ruth Olden", "seen near the boathouse"],
            id="what the statement doubts and the place does not",
        ),
        pytest.param(
            "The crown ordered the dairy to shut its doors after the fall of the weir.",
            "The dairy was ordered by the crown to stop work.",
            ["crown ordered the dairy"],
            id="what somebody wants done",
        ),
    ],
)
def test_a_likely_place_tells_with_fewer_words(a: str, b: str, told: list[str]) -> None:
    verdict = in_a_story(a, b)
    assert verdict.kind == "paraphrase"
    assert covered(a, verdict) == told


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(
            "The guild vowed to guard the ancient rights and common meadows of the island crews.",
            "The treaty hurts the ancient rights and common meadows of crews, said a lawyer.",
            id="the object of another verb",
        ),
        pytest.param(
            "In a letter the guild vowed to guard the ancient rights and common meadows of the island.",
            "This hurts the ancient rights and common meadows of the island, the letter of a lawyer said.",
            id="the object of another verb, and who tells it",
        ),
        pytest.param(
            "Two lambs were born with the same defect on a farm in Varn between 2007 and 2008.",
            "Two lambs were born with the same defect in the hills of Lant between 2011 and 2013.",
            id="another time",
        ),
        pytest.param(
            "Lind came home at 8 a.m. and left with a lamp, said the watch.",
            "At 7.30 a.m. Lind left home for the weir, the watch said.",
            id="another hour",
        ),
        pytest.param(
            "Otto Berg was convicted of nine thefts and of dealing in forged lottery tickets.",
            "Otto Berg was charged with two thefts and with dealing in forged lottery tickets.",
            id="another stage of the proceedings",
        ),
        pytest.param(
            "Following the storm the baker Otto Hemling shared more pictures on social media.",
            "Following the concert a singer was first to congratulate Hemling on social media.",
            id="words that only lead what comes after them",
        ),
        pytest.param(
            "“We would rather close a bridge than lose a tram,” said Ada Renk, head of the Varn Tram Board.",
            "The Varn Tram Board closed the bridge at noon after an inspection.",
            id="whose words they are, and what they would do",
        ),
        pytest.param(
            "The dairy called back jars in nine valleys after 23 goats fell ill on Monday.",
            "Of the 32 goats that fell ill since autumn, nine belong to one farm.",
            id="another count of the same",
        ),
        pytest.param(
            "The 55-year-old harbour master Otto Berg accused the board of wasting money.",
            "The 55-year-old harbour master Otto Berg rowed across the lake in a barrel.",
            id="who somebody is",
        ),
        pytest.param(
            "Five mills joined in 2023, citing national security concerns over the dam.",
            "Over the years many steps were taken, citing national security concerns over the dam.",
            id="a reason that is given for something else",
        ),
        pytest.param(
            "Two drunken students painted the bronze heron on Gull Square green.",
            "The bronze heron on Gull Square was a gift of the weavers, who paid for it in silver.",
            id="what is spoken of, and nothing that is said of it",
        ),
        pytest.param(
            "Opponents of the ferry tax carried the vote with 54.1 percent.",
            "Backers of the ferry tax took the vote, with 54.1 percent on their side.",
            id="the other camp",
        ),
    ],
)
def test_however_likely_these_tell_something_else(a: str, b: str) -> None:
    assert in_a_story(a, b).kind not in ("exact", "near", "quote", "partial", "paraphrase")


def test_more_is_asked_where_verbs_are_told_less_surely() -> None:
    a = "Un éboulement a coupé la route du col de Sarn, où deux bergers ont passé la nuit."
    assert in_a_story(a, "La route du col de Sarn date de 1911, selon un maire.", language="fr").kind is None
    b = "Deux bergers ont passé la nuit au col, dans une cabane."
    assert in_a_story(a, b, language="fr").kind in SUPPORT


def test_scattered_words_tell_nothing_without_the_verb_of_the_statement() -> None:
    a = "Before the fair was over, two old clerks of the guild spoke to the farmers from the hills about new taxes."
    b = "Taxes rose again in spring, and since then the guild had stood in the rain at each fair, its clerks in front."
    assert in_a_story(a, b, 0.8).kind is None
    assert in_a_story(a, b, 0.45).kind is None


@pytest.mark.parametrize(
    ("a", "b", "told"),
    [
        pytest.param(
            "Inspectors blamed rotten roof beams for the fall of the ice rink.",
            "A first report named rotten roof beams over the old ice rink, the town of Sarn said.",
            ["rotten roof beams", "ice rink"],
            id="plain words in their order",
        ),
        pytest.param(
            "A sailor was sentenced to a month, after he had picked up eggs from a gull's nest.",
            "A Tarn man who picked up eleven gull eggs must sweep the quay.",
            ["picked up eggs from a gull's"],
            id="another clause",
        ),
    ],
)
def test_a_likely_place_may_tell_another_verb(a: str, b: str, told: list[str]) -> None:
    verdict = in_a_story(a, b, 0.8)
    assert (verdict.kind, covered(a, verdict)) == ("paraphrase", told)
    assert in_a_story(a, b, 0.6).kind is None


def test_scattered_words_weigh_more_where_the_story_makes_the_place_likely() -> None:
    a = "In the mill, for all the dust of last year and the long quarrel over its smoke, there are 40 looms."
    b = "Of looms there are 40, a clerk told Tarn, and they fill the mill from one end to the other."
    for similarity, kind in ((0.7, "paraphrase"), (0.5, None)):
        assert in_a_story(a, b, similarity).kind == kind


def test_a_likely_place_that_tells_the_words_in_another_order_is_told_of_something_else() -> None:
    a = "Inspectors blamed rotten roof beams for the fall of the ice rink."
    b = "The ice beneath the beams was never rotten, for no rink in Sarn had a roof."
    assert in_a_story(a, b, 0.8).kind not in SUPPORT


@pytest.mark.parametrize(
    ("statement", "place"),
    [
        ("Two people died when the barge hit the lock gate.", "Six people were hurt when the barge hit the lock gate."),
        ("The weir collapsed after divers found cracks in it.", "Divers found cracks in the weir, the council said."),
        (
            "The tug sank the old barge outside the harbour.",
            "The old barge ran aground outside the harbour, a tug said.",
        ),
        ("The siren had been repaired on May 2.", "The siren had been out of order since May 2."),
    ],
)
def test_a_place_that_tells_only_what_stands_beside_the_deed_is_none(statement: str, place: str) -> None:
    verdict = in_a_story(statement, place, 0.9)
    assert verdict.kind not in SUPPORT


def test_another_name_set_behind_a_word_is_another_person() -> None:
    a, b = "The skipper, Anna Berg, was tested for alcohol.", "The skipper, Ole Dahl, was tested for alcohol at noon."
    assert in_a_story(a, b, 0.9).kind not in SUPPORT


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("The fish market shut on Friday after waves tore holes in 14 of its 52 wooden piers.", "paraphrase"),
        ("The fish market shut on Friday after waves tore holes in 17 of its 52 wooden piers.", None),
        ("Holes that waves had torn in 17 of the 52 wooden piers were found by divers who guard the market.", None),
    ],
)
def test_a_figure_beside_a_shared_one_is_not_borne_out_by_the_rest(place: str, kind: str | None) -> None:
    a = (
        "The harbour council said on Friday that storm waves had torn holes in 14 of the 52 wooden piers that guard "
        "the old fish market."
    )
    assert in_a_story(a, place).kind == kind


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("Over the quarry road, long closed, the angry league sued the duke in spring.", True),
        ("Over the quarry road in spring, papers show, the duke sued the mill.", False),
        ("Papers show that the duke sued the mill over the quarry road in spring.", False),
        ("The duke was sued over the quarry road, and the case was lost in spring.", True),
    ],
)
def test_who_does_it_on_one_side_only_is_no_support(place: str, told: bool) -> None:
    a = "The league sued the duke over the quarry road and lost the case in spring."
    assert (in_a_story(a, place).kind in ("partial", "paraphrase")) == told


def test_who_asks_whom_is_told_apart() -> None:
    a = "Before the dig the abbey had asked the duke for leave to close the quarry road."
    assert in_a_story(a, "In spring the duke had asked the mill for leave to close the quarry road.").kind == "related"
    assert in_a_story(a, "The duke was asked for leave to close the old quarry road.").kind == "paraphrase"


@pytest.mark.parametrize(
    ("deed", "other", "told"),
    [
        ("faces long sanctions by Norland", "faces new sanctions from Norland", True),
        ("saw two tankers seized by Norland", "saw some tankers seized from Norland", False),
    ],
)
def test_what_is_by_somebody_may_be_from_him_but_what_is_done_may_not(deed: str, other: str, told: bool) -> None:
    statement = f"The ferry line {deed} over old oil, which its owner calls a grave error."
    verdict = in_a_story(statement, f"For a long time now the line {other}, where oil was kept.")
    assert (verdict.kind in SUPPORT) is told


@pytest.mark.parametrize(
    ("language", "a", "b", "other"),
    [
        (
            "en",
            "Rehearsals in the opera were halted on Friday after smoke began to fill the stage.",
            "Ticket refunds began on Friday.",
            "Rehearsals were halted on Friday.",
        ),
        (
            "de",
            "Die Proben wurden am Freitag abgebrochen, nachdem Regen durch das Dach kam.",
            "Am Freitag kam ein neuer Händler auf den Markt.",
            "Die Proben mussten am Freitag abgebrochen werden.",
        ),
        (
            "es",
            "El teatro suspendió los ensayos el viernes después de que empezó a entrar humo.",
            "La venta de entradas empezó el viernes.",
            "El viernes, el teatro suspendió de repente los ensayos.",
        ),
        (
            "fr",
            "Les répétitions ont été annulées vendredi quand la fumée a commencé à entrer.",
            "La vente des billets a commencé vendredi.",
            "Les répétitions sont annulées depuis vendredi.",
        ),
    ],
)
def test_a_day_and_a_verb_tell_nothing_together(language: str, a: str, b: str, other: str) -> None:
    assert in_a_story(a, b, 0.5, language).kind is None
    assert in_a_story(a, other, 0.9, language).kind in SUPPORT


def test_scattered_words_without_a_deed_are_background() -> None:
    a = "The Harbour Board has revoked the licence of the ferry line, ruling on Friday that it scares swans on a lake."
    b = "The ferry, the swans and the lake were all on the paper that the Harbour Board had on its table on Friday."
    assert in_a_story(a, b, 0.7).kind is None
    assert in_a_story(a, "The licence of the ferry line was revoked, the Harbour Board said.", 0.7).kind == "paraphrase"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(
            "Environment minister Ole Brandt will visit the valley on Saturday.",
            "Opposition leader Ida Holm will visit the valley on Saturday, her office said.",
            id="two who do the same",
        ),
        pytest.param(
            "Police arrested a man of 34 on suspicion of arson at the mill.",
            "A woman of 51 was arrested on suspicion of arson at the mill, police said.",
            id="two of another age",
        ),
        pytest.param(
            "Ida Holm crossed the frozen lake on foot before dawn.",
            "Some 40 runners crossed the frozen lake before dawn on Sunday.",
            id="one who has a name and many",
        ),
    ],
)
def test_somebody_else_who_does_the_same_bears_nothing_out(a: str, b: str) -> None:
    for verdict in (in_a_story(a, b), in_a_story(b, a)):
        assert verdict.kind == "related"
        assert [item.kind for item in verdict.differences] == ["name"]


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        ("approved the new ferry tax for the islands on Monday", True),
        ("passed the new ferry tax for the islands", True),
        ("put its new ferry tax for the islands to the vote, and rejected it", False),
        ("postponed the new ferry tax for the islands", False),
        ("dropped the new ferry tax for the islands", False),
    ],
)
def test_a_deed_of_the_same_field_with_another_sense_is_another_deed(deed: str, told: bool) -> None:
    a = "After a night of speeches the harbour council endorsed the new ferry tax for the islands."
    assert (in_a_story(a, f"The harbour council {deed}, a clerk said.").kind in SUPPORT) is told


def test_words_of_one_sense_tell_of_one_deed() -> None:
    a = "The duchy halted the procurement of imported oil lamps by its departments, after two fires in a mill."
    b = "Government agencies of the duchy may buy no imported oil lamps any more since the fires."
    assert in_a_story(a, "Purchases of imported lamps by departments were stopped by the duchy.").kind == "paraphrase"
    assert in_a_story(a, b, 0.4).kind is None


def test_what_is_worded_alike_is_told_though_more_stands_beside_it() -> None:
    a = "Nine old otters died after a move to the new lake in Varn."
    b = (
        "Nine of 14 critically ill old otters died after being moved to a pond in southern Varn, keepers have said, in "
        "what a vet called a dreadful week for the valley."
    )
    assert in_a_story(a, b).kind == "paraphrase"
    assert in_a_story(a, b.replace("Nine of 14", "Six")).kind not in SUPPORT


@pytest.mark.parametrize(
    ("figure", "told"),
    [
        ("by 30 percent", True),
        ("by 33 percent", False),
        ("by about a third", True),
    ],
)
def test_another_figure_of_one_kind_in_the_same_clause_is_no_support(figure: str, told: bool) -> None:
    a = "The result was that the new feed cut the gas that the dairy cows of Varn give off by 30 percent, they wrote."
    b = f"On eight farms, the feed cut the gas of dairy cows {figure}, with no harm to the calves."
    assert (in_a_story(a, b).kind in SUPPORT) is told


def test_another_hour_before_the_clause_is_no_support() -> None:
    a = "At 7:30 a.m., Ole Berg left to take his two dogs to a kennel on Mill Lane."
    assert in_a_story(a, "Ole Berg left home at 7:30 a.m. with two dogs, to take both to a kennel.").kind in SUPPORT
    assert in_a_story(a, "Ole Berg left home at 9:30 a.m. with two dogs, to take both to a kennel.").kind not in SUPPORT


def test_what_is_left_of_a_denied_deed_bears_nothing_out() -> None:
    a = "Town employees of the harbour board could opt into the new fund and pay a small fee to take part."
    b = "Employees of the harbour board who live in Varn {} opt into the fund by paying a fee of their own."
    assert in_a_story(a, b.format("could")).kind in SUPPORT
    assert in_a_story(a, b.format("could not")).kind not in SUPPORT


def test_a_verb_that_ends_like_an_adverb_is_denied_as_any_other() -> None:
    a = "The weavers of Varn have said the guild can apply to study abroad."
    b = "As part of the deal, the weavers of Varn said Friday that the guild can {} for travel permits to study abroad."
    assert in_a_story(a, b.format("apply")).kind in SUPPORT
    assert in_a_story(a, b.format("not apply")).kind not in SUPPORT


def test_a_quotation_that_is_denied_outside_its_marks_bears_nothing_out() -> None:
    a = "Her lawyer called the duke “a greedy miser and a shame to the whole valley.”"
    assert (
        in_a_story(a, "The duke is “a greedy miser and a shame to the whole valley,” the lawyer wrote.").kind == "quote"
    )
    b = "The duke is not “a greedy miser and a shame to the whole valley,” the lawyer wrote."
    assert in_a_story(a, b).kind == "related"
