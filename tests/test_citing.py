"""Where a statement stands in the sources: every place, the right kind, nothing false among the citations."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

import summarize
from summarize import Document
from summarize.agreement import analyse
from summarize.document import Document as Doc
from summarize.places import source_offsets
from summarize.support import covers_all
from summarize.surroundings import is_sentence, surroundings

PIER = "The harbour board closed the northern pier on Monday after seven beams were found cracked."


def sources(*texts: str) -> list[Document]:
    return [Document.from_text(text, f"{number}.txt") for number, text in enumerate(texts, 1)]


def kinds(cited: summarize.CitedSentence) -> list[tuple[str, str]]:
    return [
        (item.document, item.match) for name in (cited.citations, cited.disagreements, cited.related) for item in name
    ]


def cite(text: str, *texts: str) -> summarize.CitedSentence:
    return summarize.cite(text, sources(*texts))


FILLER = "A brass band played on the quay until the evening, and nobody seemed to mind the drizzle."


def test_the_same_words_are_exact_whatever_the_typography() -> None:
    quoted = "“It’s a sad day — for all of us,” said Ada Renk, who runs the café on the northern pier."
    other = '"It\'s a sad day - for all of us," said Ada Renk,\n  who runs the cafe\u0301 on the\tnorthern pier.'
    cited = cite(quoted, f"{FILLER}\n\n{other}\n", f"{FILLER} {quoted}")
    assert kinds(cited) == [("1", "exact"), ("2", "exact")]
    assert cited.citations[0].spans[0].exact == other
    assert cited.support.documents == 2


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("The Harbour Board closed the northern pier on Monday after 7 beams were found cracked.", "near"),
        ("The harbour board closed the northern pier on Monday after nine beams were found cracked.", "conflict"),
        ("The harbour board closed the northern pier on Tuesday after seven beams were found cracked.", "conflict"),
        ("The harbour board did not close the northern pier on Monday after seven beams were cracked.", "conflict"),
        ("The harbour board may close the northern pier on Monday after seven beams were found cracked.", "related"),
        ("The harbour board closed the southern pier on Monday after seven beams were found cracked.", "conflict"),
        ("The fishing board closed the northern pier on Monday after seven beams were found cracked.", "related"),
    ],
)
def test_one_changed_word_decides_the_kind(source: str, expected: str) -> None:
    assert kinds(cite(PIER, f"{FILLER}\n\n{source}\n\n{FILLER}")) == [("1", expected)]


@pytest.mark.parametrize(
    "source",
    [
        f"It is untrue that {PIER[0].lower()}{PIER[1:]}",
        f"The mayor denied a report that read: {PIER}",
        f"If {PIER[0].lower()}{PIER[1:-1]}, the ferries would stop.",
    ],
)
def test_a_repeated_clause_that_its_sentence_turns_is_no_support(source: str) -> None:
    cited = cite(PIER, f"{FILLER}\n\n{source}\n\n{FILLER}")
    assert not cited.citations
    assert kinds(cited)


def test_headings_and_furniture_are_searched_too() -> None:
    heading = "Northern pier closed after seven beams crack"
    cited = cite(heading, f"{heading}\n\n{FILLER}", f"Share this\n\nALSO READ\n\n{heading}\n\nAbout us\n")
    assert kinds(cited) == [("1", "exact"), ("2", "exact")]


def test_a_statement_that_stands_nowhere_has_no_citations() -> None:
    cited = cite("The orchestra of Velm will tour Iceland in the spring.", f"{FILLER} {PIER}")
    assert kinds(cited) == []
    assert (cited.support.documents, cited.support.independent) == (0, 0)


def test_a_floor_ranks_every_sentence() -> None:
    documents = sources(f"{PIER} {FILLER}", f"Seven beams were cracked. {FILLER} The pier stays closed.")
    cited = summarize.cite(PIER, documents, floor=0.0)
    everything = (*cited.citations, *cited.disagreements, *cited.related)
    assert len(everything) == 5
    assert all(0.0 <= item.similarity <= 1.0 for item in everything)
    assert max(everything, key=lambda item: item.similarity).match == "exact"
    with pytest.raises(summarize.SummarizeError, match="from 0 to 1"):
        summarize.cite(PIER, documents, floor=1.5)


def test_repeated_places_are_counted_beyond_twenty() -> None:
    cited = cite(PIER, "\n\n".join([PIER] * 50), PIER)
    assert len(cited.citations) == 21
    assert [item.more for item in cited.citations if item.more] == [30]
    assert cited.support.documents == 2


def places(texts: Sequence[str], statement: str) -> list[str]:
    cited = cite(statement, *texts)
    return [item.spans[0].exact for item in cited.citations]


def test_a_sentence_over_a_hard_wrapped_line_is_one_place() -> None:
    wrapped = PIER.replace(" northern ", "\nnorthern ")
    assert places([f"{FILLER}\n\n{wrapped}\n"], PIER) == [wrapped]


@pytest.mark.parametrize(
    "ending", ["Mia Sand", "Kim", "Ohio", "NATO", "in May", "at 5 p.m", "on line 5", "by 4 %", "Oslo"]
)
def test_the_sentence_before_ends_whatever_its_last_word(ending: str) -> None:
    cited = cite(
        "The tower cost 310 million pounds.", f"It was a triumph, said {ending}. The tower cost 310 million pounds."
    )
    assert kinds(cited) == [("1", "exact")]


def test_source_offsets_lead_back_to_every_plain_character() -> None:
    plain = "  The \0\0big\0\0  dog\n barked. "
    offsets = source_offsets(plain, 0, len(plain))
    assert "".join(" " if plain[offset].isspace() else plain[offset] for offset in offsets) == "The big dog barked."


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("It rained. He denied that the pier was closed. It was late.", "the pier was closed", 1),
        ("Mr. Vey said the pier was closed. It was late.", "the pier was closed", 0),
        ("One.\n\nThe pier was closed.\n\nThree.", "The pier was closed.", 1),
    ],
)
def test_surroundings_are_the_sentence_around(text: str, place: str, expected: int) -> None:
    document = Doc.from_text(text)
    start = text.index(place)
    low, high = surroundings(document, start, start + len(place), "en")
    sentences = ["It rained. ", "Mr. Vey", "One.\n\n"]
    assert low == (0 if expected == 0 else len(next(item for item in sentences if text.startswith(item))))
    assert text[low:high].rstrip().endswith("closed.")


def test_a_stop_before_a_closing_mark_ends_the_sentence() -> None:
    said = "“The pier is closed for good, and nobody will open it again.”"
    source = f"{FILLER}\n\n{said} Reports that she had said so were untrue, her office wrote later."
    assert kinds(cite(said, source)) == [("1", "exact")]


def test_a_place_is_what_the_sentence_around_it_makes_of_it() -> None:
    """Beyond the clause, and beyond what the splitter took for a sentence."""
    near = PIER.replace("seven", "7")
    assert kinds(cite(PIER, f"{FILLER}\n\n{near[:-1]}, and a free bus runs to the southern one.")) == [("1", "near")]
    assert kinds(cite(PIER, f"{FILLER}\n\nIt is untrue that {near[0].lower()}{near[1:]}"))[0][1] == "conflict"


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("It rained. The pier was closed. It was late.", "The pier was closed.", True),
        ("It rained. The pier was closed. It was late.", "pier was closed.", False),
        ("It rained. The pier was closed. It was late.", "The pier was", False),
        ("It rained outside. The pier was closed. It was late.", "It rained outside. The pier was closed.", False),
        ("VELM (AP) — The pier was closed.", "The pier was closed.", True),
        ("By Ada Quill May 3, 2024 in Harbours The pier was closed.", "The pier was closed.", True),
        ("By Ada Quill the pier was closed.", "the pier was closed.", False),
        ("It rained. Old Ferry Wins Cup Again It was no surprise to us.", "It was no surprise to us.", True),
        ("Old Ferry Wins Cup Again It was no surprise to us.", "was no surprise to us.", False),
        (
            "“It rained!” she said. “The pier was closed,” he said.[2] It was late.",
            "“The pier was closed,” he said.",
            True,
        ),
        ("The pier was closed\n\nIt was late.", "The pier was closed", True),
        ("The pier was closed\n\nIt was late.", "The pier was closed\n\nIt was late.", False),
    ],
)
def test_what_is_surely_no_sentence_is_told(text: str, place: str, expected: bool) -> None:
    start = text.index(place)
    assert is_sentence(Doc.from_text(text), start, start + len(place)) == expected


AGENCY = (
    "The board said on Monday that the pier would stay closed until the end of the summer. Engineers had found that "
    "seven of its forty beams were cracked below the water line. Ferries will leave from the southern quay instead, "
    "and the fare will be the same, the board told the shops along the quay in a letter."
)
STATEMENT = (
    "“We have decided after careful thought and many meetings that the safety of our guests must come before the "
    "comfort of our guests, and we ask all of them for their patience in the months to come,” the board wrote."
)


def wires(*texts: str) -> list[str]:
    brief = summarize.brief(sources(*texts))
    return [source.wire for source in brief.documents]


def test_agency_copy_with_edits_is_one_wire() -> None:
    edited = AGENCY.replace("on Monday", "Monday").replace("the same", "unchanged")
    own = "Shopkeepers on the quay met on Sunday. They fear for their trade, and some of them want money from the town."
    assert wires(AGENCY, f"{own}\n\n{edited}", "The town has no money for the shopkeepers.") == ["1", "1", "2"]
    assert wires(AGENCY, edited, FILLER) == ["1", "1", "2"]


def test_a_shared_press_statement_makes_no_wire() -> None:
    first = f"The pier is closed. Shops on the quay expect a hard summer, a baker said on Sunday. {STATEMENT}"
    second = f"{STATEMENT} A fisherman who was asked about it only laughed and went on mending his nets."
    assert wires(first, second) == ["1", "2"]


def test_a_copy_of_a_text_is_the_same_wire() -> None:
    assert wires(AGENCY, AGENCY.replace(". ", ".\r\n\r\n"), AGENCY) == ["1", "1", "1"]


@pytest.mark.parametrize("count", [3, 16, 17, 65, 200])
def test_agency_copy_is_one_wire_however_many_print_it(count: int) -> None:
    """Each paper opens and ends with words of its own."""
    texts = [f"Paper {number} heard this by wire.\n\n{AGENCY}\n\nIt is number {number}." for number in range(count)]
    assert set(wires(*texts, "The town has no money for the shopkeepers.")) == {"1", "2"}


def test_words_in_the_order_of_the_statement_are_likelier_than_the_same_words_in_another() -> None:
    """Small words count as well: they tell who did what to whom."""
    statement = "The harbour board told the mayor that the ferry was late."
    ordered = "On Monday the harbour board had told the mayor that the ferry was late again."
    turned = "Late again on Monday, that was the mayor told of, had the ferry the harbour board."
    cited = summarize.cite(statement, sources(f"{turned} {FILLER}", f"{FILLER} {ordered}"), floor=0.0)
    similarity = {
        item.spans[0].exact: item.similarity for item in (*cited.citations, *cited.disagreements, *cited.related)
    }
    assert similarity[ordered] > similarity[turned]


def test_the_very_words_are_as_similar_as_can_be_whatever_stands_around_them() -> None:
    """What turns them is told by the kind and the differences."""
    cited = cite(PIER, f"{FILLER} It is untrue, the mayor said: {PIER}")
    assert [item.similarity for item in (*cited.citations, *cited.disagreements, *cited.related)] == [1.0]
    assert cited.citations == ()


def test_a_dateline_is_no_party_of_its_sentence() -> None:
    """An agency in front of a sentence does nothing in it, though the statement names the agency."""
    told = "The harbour board says it seeks a man who set two barges adrift in the northern basin"
    cited = cite(f"{told}, reports the AP.", f"TARN, Ohio (AP) - {told}.\n\n{FILLER}")
    assert [item.match for item in cited.citations] == ["paraphrase"]
    assert kinds(cite(f"{told}.", f"FALSE - {told}.\n\n{FILLER}")) != [("1", "exact")]


def test_a_verb_that_is_not_told_leaves_a_clause_open() -> None:
    text = "The bridge collapsed after engineers found cracks in 11 hangers."
    statement, verb = analyse(text, "en"), text.index("collapsed")
    assert covers_all(statement, [(0, len(text))])
    assert not covers_all(statement, [(0, verb), (verb + len("collapsed"), len(text))])
