from __future__ import annotations

from summarize.corpus import Corpus
from summarize.document import Document
from summarize.furniture import judge
from summarize.headline import headline
from summarize.scoring import scorer
from summarize.scoring.story import Story
from summarize.selection import select
from summarize.terms import Terms

BODY = (
    "The council of Northam approved a new bridge over the river on Tuesday after ten years of debate. "
    "Mayor Anna Holt said the bridge over the river would cost twelve million euros and open in June.\n\n"
    "Peter Cole, who leads the opposition in the council of Northam, called the new bridge a costly mistake."
)
OTHER = (
    "Northam will get its new bridge, the council decided on Tuesday with nine votes against four. "
    "Building starts in spring, and the bridge over the river will open in June of next year.\n\n"
    "Residents of Northam had waited ten years for the new bridge, and many of them cheered in the hall."
)


def title_of(*texts: str) -> str | None:
    documents = [Document.from_text(text, f"{number}.txt") for number, text in enumerate(texts)]
    corpus = Corpus.from_documents(documents, "en")
    terms = Terms.from_corpus(corpus)
    gate = judge(corpus, terms)
    scores = scorer("consensus")(Story(corpus, terms, gate.eligible))
    chosen = select(Story(corpus, terms, gate.eligible), scores, sentences=3)
    row = headline(Story(corpus, terms, gate.eligible), gate, chosen)
    return None if row is None else corpus.text(row)


def test_the_headline_that_the_story_agrees_with_wins() -> None:
    best = "Northam council approves new bridge over the river"
    assert title_of(f"{best}\n\n{BODY}", f"Cheers in the hall as the long wait ends\n\n{OTHER}") == best


def test_the_order_of_documents_does_not_matter() -> None:
    one = f"Northam council approves new bridge over the river\n\n{BODY}"
    two = f"Cheers in the hall as the long wait ends\n\n{OTHER}"
    assert title_of(one, two) == title_of(two, one)


def test_a_heading_inside_the_article_is_no_headline() -> None:
    head, tail = BODY.split("\n\n")
    assert title_of(f"{head}\n\nNew bridge for Northam council\n\n{tail}", OTHER) is None


def test_a_question_or_a_label_gives_way() -> None:
    plain = "Council approves new bridge over the river"
    assert title_of(f"Will Northam council get a new bridge over the river?\n\n{BODY}", f"{plain}\n\n{OTHER}") == plain


def test_without_headings_there_is_none() -> None:
    assert title_of(BODY, OTHER) is None


def test_a_heading_that_shares_nothing_with_the_lead_is_no_title() -> None:
    assert title_of(f"Win two tickets for our summer gala\n\n{BODY}", OTHER) is None


def test_a_headline_with_a_figure_that_the_brief_does_not_tell_gives_way() -> None:
    wrong = "Northam council approves new bridge over the river for twenty million euros"
    other = "Council of Northam says yes to a bridge"
    assert title_of(f"{wrong}\n\n{BODY}", f"{other}\n\n{OTHER}") == other
    assert title_of(f"{wrong.replace('twenty', 'twelve')}\n\n{BODY}", f"{other}\n\n{OTHER}") != other


def test_a_headline_that_the_brief_bears_out_wins() -> None:
    told = "Council of Northam approves the bridge over the river"
    accused = "Northam bridge: builder accused of bribing council"
    assert title_of(f"{accused}\n\n{BODY}", f"{told}\n\n{OTHER}") == told


def test_a_headline_with_its_writer_gives_way() -> None:
    plain = "Northam approves a new bridge"
    signed = "Northam council approves new bridge over the river by Ida Lund"
    assert title_of(f"{signed}\n\n{BODY}", f"{plain}\n\n{OTHER}") == plain


def test_a_figure_in_other_units_is_told() -> None:
    body = BODY.replace("twelve million euros", "12.5 million euros")
    short = "Northam council approves new 12.5 mln euro bridge"
    assert title_of(f"{short}\n\n{body}", f"Cheers in Northam over the bridge\n\n{OTHER}") == short


def test_points_in_short_are_no_headline() -> None:
    points = "The council of Northam had nine votes for the bridge\n\nThe bridge over the river will open in June"
    assert title_of(f"Story highlights Northam approves its new bridge\n\n{points}\n\n{BODY}", OTHER) is None
    head = "Northam council approves new bridge over the river"
    assert title_of(f"{head}\n\n{points}\n\nMayor Anna Holt is for the new bridge\n\n{BODY}", OTHER) == head


def test_a_headline_that_points_back_or_leads_to_a_picture_is_none() -> None:
    for head in ("These votes bring the new bridge over the river", "The new bridge over the river, as they see it:"):
        assert title_of(f"{head}\n\n{BODY}", OTHER) is None


def test_a_headline_in_one_line_with_its_sentence_is_one() -> None:
    head = "Northam Council Votes For New Bridge Over River"
    assert title_of(f"{head} It was after ten years that {BODY[0].lower()}{BODY[1:]}", OTHER) == head


def test_a_line_of_names_and_figures_is_no_headline() -> None:
    head = "Peter Cole in Northam"
    plain = "Council approves new bridge over the river"
    assert title_of(f"{head}\n\n{BODY}", OTHER) is None
    assert title_of(f"{head}\n\n{BODY}", f"{plain}\n\n{OTHER}") == plain


def test_what_a_desk_sets_in_front_is_no_headline() -> None:
    plain = "Council approves new bridge over the river"
    for line in ("18:05 Northam council approves new bridge over the river", f"UPDATE 3-{plain}"):
        assert title_of(f"{line}\n\n{BODY}", OTHER) is None


def test_the_name_of_a_live_blog_or_of_a_statement_is_no_headline() -> None:
    for line in (
        "Northam council approves new bridge over the river \u2013 as it happened",
        "Statement from the council on the new bridge over the river",
    ):
        assert title_of(f"{line}\n\n{BODY}", OTHER) is None


def test_a_headline_in_capitals_is_one_though_its_words_stand_small_in_other_forms() -> None:
    title = "Northam Councils Approve Bridge"
    assert title_of(f"{title}\n\n{BODY}", OTHER) == title
