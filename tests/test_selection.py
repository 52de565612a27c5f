from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import summarize
from summarize.company import Told, faults
from summarize.corpus import Booleans, Corpus
from summarize.document import Document
from summarize.errors import UsageError
from summarize.leading import leads_up
from summarize.mentions import Mentions
from summarize.ordering import order
from summarize.repetition import Repetition
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


def chosen_texts(
    *texts: str, sentences: int | None = None, words: int | None = None, name: str = "consensus"
) -> list[str]:
    corpus, terms, eligible = corpus_of(*texts)
    scores = scorer(name)(Story(corpus, terms, eligible))
    rows = select(Story(corpus, terms, eligible), scores, sentences=sentences, words=words)
    return [corpus.text(row) for row in rows]


def joined(story: list[list[str]]) -> list[str]:
    return ["\n\n".join(text) for text in story]


@settings(deadline=None)
@given(STORIES, st.integers(1, 9), st.integers(1, 80))
def test_budgets_are_never_exceeded(story: list[list[str]], sentences: int, words: int) -> None:
    taken = chosen_texts(*joined(story), sentences=sentences, words=words)
    assert len(taken) <= sentences
    assert sum(len(text.split()) for text in taken) <= words


@settings(deadline=None, max_examples=30)
@given(STORIES, st.randoms(use_true_random=False))
def test_the_order_of_documents_does_not_matter(story: list[list[str]], random: object) -> None:
    texts = joined(story)
    shuffled = list(texts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert chosen_texts(*texts, sentences=5) == chosen_texts(*shuffled, sentences=5)


def test_equal_sentences_with_different_neighbours_are_all_asked() -> None:
    deed = "closed the northern pier after a storm tore two planks loose"
    mayor, ferry = f"Mayor Ilse Brandt {deed} on Monday.", f"The ferry company {deed} on June 4."
    said = "Mayor Ilse Brandt said “the pier will open again before the summer” in a statement on June 4."
    texts = [
        f"{mayor}\n\nThe harbour master {deed} on June 4. {ferry}",
        f"{mayor} {mayor}\n\n{mayor} {said} {ferry}",
    ]
    assert chosen_texts(*texts, sentences=6) == chosen_texts(*reversed(texts), sentences=6)


@settings(deadline=None, max_examples=30)
@given(STORIES, st.data())
def test_a_duplicated_file_changes_nothing(story: list[list[str]], data: st.DataObject) -> None:
    texts = joined(story)
    copy = data.draw(st.sampled_from(texts))
    assert chosen_texts(*texts, sentences=5) == chosen_texts(*texts, copy, sentences=5)


@settings(deadline=None)
@given(STORIES)
def test_no_sentence_is_chosen_twice(story: list[list[str]]) -> None:
    taken = chosen_texts(*joined(story), sentences=9)
    assert len(set(taken)) == len(taken)


OPENINGS = ["She said ", "However, it was clear that ", "But ", "They knew that ", "“", ""]


@settings(deadline=None)
@given(STORIES, st.lists(st.sampled_from(OPENINGS), min_size=40, max_size=40), st.integers(1, 8))
def test_nothing_dangles_without_the_sentence_before_it(
    story: list[list[str]], openings: list[str], sentences: int
) -> None:
    opening = iter(openings * 9)
    texts = ["\n\n".join(next(opening) + paragraph for paragraph in text) for text in story]
    corpus, terms, eligible = corpus_of(*texts)
    scores = scorer("consensus")(Story(corpus, terms, eligible))
    rows = select(Story(corpus, terms, eligible), scores, sentences=sentences)
    for row in rows:
        kind = standing(corpus.text(row), "en").kind
        assert kind != "never"
        if kind == "follows":
            assert Story(corpus, terms, eligible).before(row) in rows


@pytest.mark.parametrize(("sentences", "words"), [(0, None), (None, 0), (-3, 50), (None, None)])
def test_a_budget_of_nothing_is_refused(sentences: int | None, words: int | None) -> None:
    with pytest.raises(UsageError):
        chosen_texts("The mill burned down on Monday.", sentences=sentences, words=words)


def test_only_eligible_sentences_are_chosen() -> None:
    corpus, terms, eligible = corpus_of("The mill burned down on Monday. The river rose in Eastley.")
    eligible[0] = False
    scores = np.array([9.0, 1.0])
    assert select(Story(corpus, terms, eligible), scores, sentences=5) == [1]
    assert select(Story(corpus, terms, ~eligible & eligible), scores, sentences=5) == []


def test_the_same_said_again_is_left_out() -> None:
    taken = chosen_texts(
        "The old mill in Northam burned down on Monday night. Firemen from three towns came to help.",
        "The old mill in Northam burned down Monday night. A school in Eastley opened its doors.",
        sentences=4,
    )
    assert sum("mill" in text for text in taken) == 1
    assert len(taken) == 3


def test_of_two_figures_the_one_that_more_documents_give_is_told() -> None:
    texts = [
        "The storm killed 710 people in the north of the country, police said.",
        "The storm killed 170 people in the north of the country, police said.",
        "In the north of the country the storm killed 170 people.",
    ]
    taken = chosen_texts(*texts, sentences=3)
    assert len(taken) == 1
    assert "170" in taken[0]


def test_of_two_figures_in_copies_of_one_text_the_one_that_more_of_them_give_is_told() -> None:
    for figure, text in (
        ("9", "The board of Northam closed the old pier on Friday after {} of its 40 piles cracked in a storm."),
        (
            "9 people",
            "The fire in the old mill of Northam on Friday left {} people injured, the council said on Monday.",
        ),
    ):
        texts = [text.format(count) for count in (9, 6, 9)]
        texts[1] += " Walkers may use the path."
        texts[2] = f"PORT NEWS - {texts[2]}"
        for files in (texts, texts[::-1], texts[1:] + texts[:1]):
            assert figure in chosen_texts(*files, sentences=1)[0]


def test_of_two_wordings_the_one_that_more_documents_print_is_told() -> None:
    wire = (
        "A gas explosion destroyed two houses in Halden on Tuesday and killed a retired teacher.\n\n"
        "Three of the injured were in {} condition at the hospital of St. Brannoc on Tuesday night.\n"
    )
    title = "Explosion in Halden, edition {}\n\n"
    texts = [
        title.format(number) + wire.format(word) for number, word in enumerate(("stable", "serious", "serious", "fair"))
    ]
    found = [
        sentence.text
        for sentence in summarize.brief(
            [Document.from_text(text, f"{n}.txt") for n, text in enumerate(texts)], sentences=2
        ).sentences
    ]
    assert any("serious" in text for text in found)
    assert not any("stable" in text or "fair" in text for text in found)


def test_an_answer_gives_way_to_what_needs_no_question() -> None:
    asked = (
        "Thieves took a hoard of Celtic coins from the museum of Halden on Sunday morning.\n\n"
        "What is the hoard worth?\n\n"
        "The police speak of about 3.5 million crowns, and of a great loss for the museum of Halden.\n"
    )
    corpus, terms, eligible = corpus_of(asked)
    story = Story(corpus, terms, eligible)
    row = next(row for row in range(len(corpus)) if corpus.text(row).startswith("The police"))
    plain_corpus, plain_terms, plain_eligible = corpus_of(asked.replace("What is the hoard worth?\n\n", ""))
    plain = Story(plain_corpus, plain_terms, plain_eligible)
    before = next(row for row in range(len(plain_corpus)) if plain_corpus.text(row).startswith("The police"))
    assert faults(story, [row], Told(story)) == faults(plain, [before], Told(plain)) + 2


def test_two_sources_outweigh_three_copies_of_one() -> None:
    text = "The fire in the old mill of Northam on Friday left {} people injured, the council said on Monday night."
    taken = chosen_texts(
        *(f"{text.format(9)} {end}" for end in ("Rain fell in Eastley.", "Trees stood.", "The river rose.")),
        "In Northam on Friday, 6 people were left injured by a fire in the old mill. Two roads were closed.",
        "6 people were injured in a fire in the old mill of Northam on Friday. A school opened its doors.",
        sentences=1,
    )
    assert "6 people" in taken[0]


def test_of_two_figures_with_equal_support_the_last_published_is_told() -> None:
    documents = [
        Document.from_text(f"The storm killed {count} people in the north of the country, police said.", published=day)
        for count, day in ((170, "2024-05-02"), (710, "2024-05-04"))
    ]
    for files in (documents, documents[::-1]):
        corpus = Corpus.from_documents(files, "en")
        rows = select(
            Story(corpus, Terms.from_corpus(corpus), np.ones(2, dtype=np.bool_)), np.array([1.0, 1.0]), sentences=2
        )
        assert [corpus.text(row).split()[3] for row in rows] == ["710"]


def test_another_number_can_be_another_fact() -> None:
    taken = chosen_texts(
        "The storm killed 12 people in Northam on Monday, police said.",
        "The storm killed 30 people in Eastley on Friday, police said.",
        sentences=2,
    )
    assert len(taken) == 2


def test_one_toll_is_told_the_one_that_more_documents_tell() -> None:
    taken = chosen_texts(
        "The old mill in Northam burned down and 12 people were killed.\n\nFiremen came from Eastley by boat.",
        "A fire in Northam has left 15 dead.\n\nPeter Cole owns the mill and a brewery.",
        "At least 15 people died, said Anna Holt, who leads the council.",
        sentences=6,
    )
    assert not any("12" in text for text in taken)
    assert any("15" in text for text in taken)


def test_the_brief_can_open() -> None:
    taken = chosen_texts(
        "“We lost the mill, the mill is lost,” said Peter Cole.\n\nThe old mill in Northam burned down on Monday.",
        "“We lost the mill, the mill is lost,” Peter Cole said.",
        sentences=1,
    )
    assert taken == ["The old mill in Northam burned down on Monday."]


def test_a_quotation_is_told_once() -> None:
    quotation = "“the bridge will open in June and not a single day later than that”"
    taken = chosen_texts(
        f"Mayor Anna Holt said {quotation} when she met the press in Northam.",
        f"Asked by reporters in Eastley, Holt promised voters: {quotation}, a pledge that she has made before.",
        sentences=2,
    )
    assert len(taken) == 1


def test_half_a_quotation_is_never_chosen() -> None:
    taken = chosen_texts(
        "“The old mill burned down in one night.\n\nThe old mill in Northam burned down, police said.",
        "The old mill in Northam burned,” said Peter Cole.",
        sentences=4,
    )
    assert taken == ["The old mill in Northam burned down, police said."]


def test_a_sentence_that_points_back_comes_right_after_the_one_it_needs() -> None:
    corpus, terms, eligible = corpus_of(
        "Mayor Anna Holt opened the bridge in Northam. She praised the crews of the bridge. Rain fell in Lisbon."
    )
    rows = select(Story(corpus, terms, eligible), np.array([2.0, 9.0, 1.0]), sentences=2)
    assert rows == [0, 1]
    assert select(Story(corpus, terms, eligible), np.array([2.0, 9.0, 1.0]), sentences=1) == [0]


def test_a_dangling_first_sentence_is_not_chosen() -> None:
    assert chosen_texts("She praised the crews.\n\nRain fell in Lisbon.", sentences=2) == ["Rain fell in Lisbon."]


def test_a_bare_role_gives_way_to_a_name() -> None:
    corpus, terms, eligible = corpus_of(
        "The spokesman denied the report about soup.", "Peter Cole denied the report about soup."
    )
    rows = select(Story(corpus, terms, eligible), np.array([1.0, 1.0]), sentences=1)
    assert corpus.text(rows[0]).startswith("Peter Cole")


def test_scores_below_zero_keep_their_order() -> None:
    corpus, terms, eligible = corpus_of("The mill burned down.", "Rain fell in Lisbon.", "The river rose.")
    assert select(Story(corpus, terms, eligible), np.array([-3.0, -1.0, -2.0]), sentences=1) == [1]


def test_a_wide_corpus_is_chosen_from_as_a_whole() -> None:
    lines = [f"Town number{row} lost {row} trees in the storm of street{row}." for row in range(2500)]
    corpus, terms, eligible = corpus_of("\n\n".join(lines))
    scores = np.full(len(corpus), 1.0)
    scores[2400] = 5.0
    rows = select(Story(corpus, terms, eligible), scores, sentences=3)
    assert rows[:2] == [0, 2400]  # the first opens the brief
    assert len(rows) == 3


def test_a_predecessor_is_in_the_same_document_and_near() -> None:
    corpus, terms, eligible = corpus_of("One is here. Two is here. Three is here.", "Four is here.")
    assert Story(corpus, terms, eligible).before(0) is None
    assert Story(corpus, terms, eligible).before(2) == 1
    assert Story(corpus, terms, eligible).before(3) is None
    eligible[1] = False
    assert Story(corpus, terms, eligible).before(2) is None


def test_a_sentence_follows_no_other_than_the_one_before_it() -> None:
    told = "The minister took the money, the prosecutor said on Monday in the old town hall."
    text = f"{told} The court disagreed with that.\n\nIt said that he had to resign at once and pay 40,000 crowns back."
    document = Document.from_text(text, "a.txt")
    texts = [sentence.text for sentence in summarize.brief([document]).sentences]
    pairs = list(zip(texts, texts[1:], strict=False))
    assert not any(left == told and right.startswith("It said") for left, right in pairs)


def test_a_sentence_is_asked_what_it_introduces_no_oftener_in_a_longer_story(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = 0
    gives = Mentions.gives

    def counted(mentions: Mentions, row: int) -> frozenset[str]:
        nonlocal asked
        asked += 1
        return gives(mentions, row)

    monkeypatch.setattr(Mentions, "gives", counted)
    counts: list[float] = []
    for count in (60, 240):
        asked = 0
        story = Story(
            *corpus_of(
                *(
                    " ".join(
                        f"Cole{row} saw{row} the road{row} by a mill{row}{at} on Monday." for row in range(count // 4)
                    )
                    for at in "abcd"
                )
            )
        )
        chosen = select(story, np.ones(len(story.corpus)), sentences=count)
        order(story, chosen)
        counts.append(asked / len(chosen))
    assert counts[1] <= 1.5 * counts[0] + 1


def test_an_empty_corpus_gives_an_empty_brief() -> None:
    corpus, terms, eligible = corpus_of("")
    assert select(Story(corpus, terms, eligible), np.zeros(0), sentences=3) == []


def test_a_brief_opens_with_what_a_document_says_first() -> None:
    """However much another sentence of the head says: what happened comes first."""
    first = "Four men stole a crown from the museum of Halden on Sunday."
    other = "The museum of Halden and its crown are what every child of the town is proud of, the mayor said."
    corpus, terms, eligible = corpus_of(f"{first}\n\n{other}")
    assert select(Story(corpus, terms, eligible), np.array([1.0, 3.0]), sentences=2)[0] == 0


def test_the_lead_says_what_the_heads_of_the_documents_share() -> None:
    """Not what one of them alone begins with, however much it tells; nor what a colon announces."""
    lead = "Brandt Foods is to close its soup factory in Eastley and cut 300 jobs."
    texts = (
        "Steam, sugar and seventy years of soup are what Eastley smells of, says Peter Cole, the oldest cook of all.",
        lead,
        "Union leader Anna Holt called it a disgrace that Brandt Foods will close the factory in Eastley.",
    )
    assert chosen_texts(*texts, sentences=1) == [lead]
    teaser = "Three hundred jobs gone: Brandt Foods is to close its soup factory in Eastley."
    assert chosen_texts(teaser, *texts, sentences=1) == [lead]


@pytest.mark.parametrize(
    ("flourish", "musing"),
    [
        ("As hard as the winter was in Halden, few people complain.", "Nobody in Halden likes a walk in the wind."),
        ("With the ice gone, Halden is looking ahead to the summer.", "The pier of Halden is a place for lovers."),
        ("It is no secret that Halden loves its pier.", "There are piers that nobody in Halden would miss."),
    ],
)
def test_a_flourish_at_the_head_of_a_document_gives_way_to_the_news(flourish: str, musing: str) -> None:
    news = "The council closed the northern pier of Halden on Friday for repairs that cost six million crowns."
    again = "Repairs of the northern pier of Halden, which the council closed on Friday, cost six million crowns."
    assert chosen_texts(f"{flourish} {news}", f"{musing} {again}", sentences=3)[0] in (news, again)
    assert chosen_texts(flourish, sentences=1) == [flourish]


def test_as_many_as_is_no_flourish() -> None:
    assert leads_up("As hard as it was, nobody left.", "en")
    assert leads_up("Anna Holt is an engineer in Halden.", "en")
    assert not leads_up("As many as nine people were hurt.", "en")
    assert not leads_up("Anna Holt, an engineer, was arrested in Halden.", "en")
    assert not leads_up("As many as nine people were hurt.", "xx")


def test_the_toll_opens_the_brief_although_each_document_tells_another() -> None:
    background = "The old mine of Northam lies under a hill of slate that moves a little every winter."
    texts = (
        f"A roof fell in the mine of Northam on Monday and killed at least {count} people. {background} {end}"
        for count, end in ((31, "Rain fell."), (34, "Trees stood still."), (36, "A school opened."))
    )
    assert "killed at least" in chosen_texts(*texts, sentences=3)[0]


def test_the_writers_own_voice_stands_in_no_brief_that_has_another() -> None:
    taken = chosen_texts(
        "Brandt Foods will close its soup factory in Eastley.\n\n"
        "We thank our customers in Eastley for their trust in Brandt Foods.\n\n"
        "“We thank our customers,” Anna Holt said.",
        sentences=8,
    )
    assert "We thank our customers in Eastley for their trust in Brandt Foods." not in taken
    assert len(taken) == 2
    assert chosen_texts("We thank our customers in Eastley for their trust.", sentences=8)


def test_a_day_that_no_reader_knows_gives_way_to_a_date() -> None:
    dated = "The ferry to Eastley sank on 4 May off the northern pier."
    undated = "The ferry to Eastley sank yesterday off the northern pier."
    assert chosen_texts(undated, dated, sentences=1) == [dated]


def test_what_the_chosen_ones_tell_together_is_not_told_again() -> None:
    """Nor is a figure that one of them told, with little beside it."""
    texts = (
        "The ferry company Norlink cancelled 212 crossings on Friday, which left 41,000 travellers without a boat.",
        "A storm had torn the northern pier of Halden from its piles, the harbour master said on Friday.",
        "\n\n".join(
            (
                "Some 41,000 travellers were concerned, Norlink said.",
                "The harbour master of Halden called Friday a black day.",
                "Repairs will take ten weeks and cost six million crowns, an engineer named Ida Lund estimated.",
            )
        ),
    )
    taken = chosen_texts(*texts, sentences=4)
    assert any("Repairs" in text for text in taken)
    assert not any("concerned" in text for text in taken)


def test_what_two_documents_open_with_is_told_once() -> None:
    first = "The council of Halden voted on Monday to close the northern pier because rust has eaten its piles."
    second = "Rust in the piles of the northern pier is so bad, said engineers, that Halden has to close it."
    rest = (
        "Fishermen will have to land their catch in Eastley from June on.",
        "Anna Holt, who sells herring there, expects to lose half of her customers.",
    )
    taken = chosen_texts(f"{first}\n\n{rest[0]}", f"{second}\n\n{rest[1]}", sentences=3)
    assert sum("pier" in text for text in taken) == 1
    assert len(taken) == 3


def test_what_agreement_finds_to_be_said_is_not_said_again() -> None:
    texts = (
        "The museum of Halden lost its crown on Sunday. Trees fell. Police arrested a guard in Eastley over the theft.",
        "Thieves took a crown in Halden. Rain fell. A guard was arrested by police in Eastley over the theft of it.",
    )
    corpus, terms, eligible = corpus_of(*texts)
    repetition = Repetition(Story(corpus, terms, eligible))
    assert repetition.says(2, 5)
    assert repetition.says(5, 2)
    assert not repetition.says(0, 3)


def test_the_same_event_of_another_year_is_told_once() -> None:
    lead = "A storm tore the northern pier of Halden from its piles on Friday."
    past = (
        "The storm of 1987 left forty boats of Eastley at the bottom of the bay.",
        "In Eastley, people have not forgotten how the sea came over the dunes in 1987 and took their cattle.",
    )
    news = "Engineers found rust in the deck and want six million crowns for repairs."
    taken = chosen_texts(f"{lead}\n\nRain fell. Trees fell.\n\n{past[0]}\n\n{past[1]}\n\n{news}", sentences=8)
    assert sum("1987" in text for text in taken) == 1
    assert news in taken


def test_applause_gives_way() -> None:
    lead = "Mayor Anna Holt presented the new pier of Halden on Friday."
    applause = "“It will be great. It will be bold. It will be ours,” she said of the pier."
    fact = "Ferries will call at the pier from June on."
    assert chosen_texts(f"{lead} {applause}\n\n{fact}", sentences=4) == [lead, fact]


def test_an_exact_figure_is_told_once() -> None:
    lead = "The ferry line Brandt dropped 730 crossings on Monday because of the storm."
    again = "Of the storm the harbour says that it kept 730 boats of Brandt from the quay."
    other = "Of the storm the harbour says that it broke moorings of Brandt at the quay."
    for figure, told in (("730", other), ("many", again)):
        texts = [lead, f"Gulls stayed away. {again} {other}"]
        assert chosen_texts(*(text.replace("730", figure) for text in texts), sentences=2) == [
            lead.replace("730", figure),
            told.replace("730", figure),
        ]


def test_what_is_unfit_is_not_brought_along() -> None:
    """Not even by the sentence that follows it."""
    taken = chosen_texts(
        "The pier of Halden fell into the sea on Friday.\n\n"
        "We at Norlink thank Mayor Anna Holt for her help on the pier of Halden. She brought soup to the pier.",
        sentences=3,
    )
    assert taken == ["The pier of Halden fell into the sea on Friday."]


def test_hardly_a_word_and_a_quotation_that_points_back_give_way() -> None:
    full = "An engineer from Eastley found that rust had eaten the piles of the pier of Halden."
    taken = chosen_texts(
        "The pier of Halden fell into the sea on Friday.",
        f"Peter Cole saw the pier of Halden. “It is a shame for Halden,” Cole said.\n\nThe pier, then, fell.\n\n{full}",
        sentences=2,
    )
    assert taken[1] == full


def test_a_sentence_that_announces_a_quotation_gives_way_to_one_that_tells() -> None:
    fire = "Fire destroyed the old mill in Northam on Monday. Owner Maria Lund of Northam was"
    said = "Somebody left the furnace burning all through the weekend,"
    for quotation, taken in ((f"“{said}” she said.", "insured"), (f"{said} she said.", "furious")):
        assert taken in chosen_texts(f"{fire} furious.\n\n{quotation}", f"{fire} insured.", sentences=2)[1]


def test_a_quotation_comes_with_what_turns_it_or_gives_way() -> None:
    quoted = "“The pier of Halden is sound and will stand the next storm,” said Anna Holt, the engineer."
    turned = "“But I would not walk on it.”"
    text = f"The pier of Halden shook in a storm on Friday. {quoted} {turned}\n\nRain fell in Eastley all day."
    assert quoted in chosen_texts(text.replace(turned, ""), sentences=2)
    taken = [chosen_texts(text, sentences=number) for number in range(1, 5)]
    assert [quoted in some for some in taken] == [turned in some for some in taken] == [False, False, True, True]


@pytest.mark.parametrize("quoted", ["“is sound. It will stand the next storm.”", "“is sound.” “But it will fall.”"])
def test_a_lead_is_no_part_of_a_quotation(quoted: str) -> None:
    lead = "Anna Holt of Northam said on Friday that the pier of Halden shook in a storm but"
    taken = chosen_texts(f"{lead} {quoted}\n\nThe pier of Halden shook in a storm.", sentences=1)
    assert taken == ["The pier of Halden shook in a storm."]


def test_the_last_words_of_a_budget_are_not_filled_with_scraps() -> None:
    lead = "Brandt Foods will close its soup factory in Eastley in May and cut three hundred jobs there, the firm said."
    scrap = "Norlink's shares rose two percent."
    assert chosen_texts(f"{lead}\n\n{scrap}", words=len(lead.split()) + 6) == [lead]
    assert chosen_texts(f"{lead}\n\n{scrap}", words=60) == [lead, scrap]
    assert chosen_texts(scrap, words=5) == [scrap]


@pytest.mark.parametrize("opening", ["In 2011", "Back in May 2011", "Im Jahr 2011", "En julio de 2011,"])
def test_what_is_told_of_another_year_gives_way(opening: str) -> None:
    lead = "The ferry Aurelia sank off Northam on Monday with twelve passengers and a crew of four aboard."
    news = "Divers from Northam searched the hull of the ferry until dark and found nobody."
    old = f"{opening} divers from Northam searched the hull of the ferry Bertha, which sank off Northam, until dark."
    assert chosen_texts(f"{lead}\n\n{old}\n\n{news}", lead.replace("off", "near"), sentences=2) == [lead, news]


def test_the_heads_of_many_documents_are_told_though_they_share_their_matter() -> None:
    heads = {
        "The strike at the Haddow docks began on Monday over pay for the night shift.": "Cranes stood still all day.",
        "Night shift workers on strike at the Haddow docks blocked the eastern gate with two lorries.": (
            "Drivers waited beside cold engines and played cards under a torn tarpaulin."
        ),
        "The strike at the Haddow docks over night shift pay left forty ships waiting in the bay.": (
            "Captains radioed the pilot station every hour and asked for a berth."
        ),
        "Haddow docks owners offered workers of the night shift on strike a rise of four percent.": (
            "Managers met in a hotel behind the railway station until late."
        ),
        "A court ruled that the strike over pay at the Haddow docks is lawful.": (
            "Judges had heard both sides in a hall full of students."
        ),
        "Bakers in Haddow gave bread to the workers on strike at the docks on Thursday.": (
            "Loaves were handed over the fence in laundry baskets."
        ),
        "The strike at the Haddow docks ended after eight days with a rise of six percent in pay.": (
            "Tugs sounded their horns as the first freighter came in."
        ),
    }
    taken = chosen_texts(*(f"{head} {rest}" for head, rest in heads.items()), sentences=7)
    assert len(heads.keys() & set(taken)) >= 5


def test_what_nothing_ties_to_the_chosen_counts_for_less() -> None:
    corpus, terms, eligible = corpus_of(
        "The mill of Northam burned on Monday.",
        "Brandt Foods ran a lottery. Callers won a goose, a duck and a swan. Callers won a goose, a duck and a mill.",
    )
    story = Story(corpus, terms, eligible)
    told = Told(story)
    assert faults(story, [2], told) == 0
    told.take([0])
    assert faults(story, [2], told) == 2
    assert faults(story, [3], told) == 0
    told.take([1])
    assert faults(story, [2], told) == 0
