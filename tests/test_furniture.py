"""The gate: golden pages with the expected verdict on each line, and properties that hold for any text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.corpus import Corpus
from summarize.document import Document
from summarize.furniture import Gate, judge
from summarize.terms import Terms

CASES = Path(__file__).parent / "cases" / "furniture"


def gate_of(*texts: str, mirrored: bool = False) -> tuple[Corpus, Gate]:
    documents = [Document.from_text(text, f"{number}.txt") for number, text in enumerate(texts)]
    corpus = Corpus.from_documents(documents[::-1] if mirrored else documents)
    return corpus, judge(corpus, Terms.from_corpus(corpus))


def page_of(case: Path) -> tuple[str, list[tuple[str, str]]]:
    """A case's page, blank lines and all, and the expected kind of each of its lines."""
    lines: list[str] = []
    expected: list[tuple[str, str]] = []
    for line in case.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        kind, _, text = line.partition(" | ")
        lines.append(text)
        if text:
            expected.append((kind, text))
    return "\n\n".join(lines), expected


def verdicts(corpus: Corpus, gate: Gate) -> list[tuple[str, str]]:
    """The kind and the words of every block, in the order of the corpus."""
    found: list[tuple[str, str]] = []
    for number, block in enumerate(corpus.blocks):
        document = corpus.documents[corpus.block_document[number]]
        found.append((gate.kind[number] or "keep", document.words(block.start, block.end)))
    return found


@pytest.mark.parametrize("case", sorted(CASES.glob("*.txt")), ids=lambda case: case.stem)
def test_golden_page(case: Path) -> None:
    page, expected = page_of(case)
    assert verdicts(*gate_of(page)) == expected


@pytest.mark.parametrize("case", sorted(CASES.glob("*.txt")), ids=lambda case: case.stem)
def test_line_ends_do_not_matter(case: Path) -> None:
    page, _ = page_of(case)
    assert verdicts(*gate_of(page)) == verdicts(*gate_of(page.replace("\n", "\r\n")))


STORY = (
    """A ferry with eighty people ran aground off the island of Merrin on Friday night, and all were saved.

The ferry struck a rock in thick fog, the coast guard of Merrin said, and lifeboats came within the hour.""",
    """Two lifeboats saved eighty people from a ferry that had struck a rock near Merrin in fog.

The captain of the ferry told the coast guard that the fog had hidden the light on the rock.""",
    """The coast guard of Merrin praised the crews of the lifeboats, who brought eighty people off the ferry.

The ferry lies on the rock with a hole in its side, and the island will be without a ferry for weeks.""",
)


def test_a_document_on_another_story_is_left_out_with_a_warning() -> None:
    recipe = (
        "Put flour in a bowl, rub in cold butter, and add enough milk until your dough holds together and shines. "
        "Roll it out thinly, line a buttered tin with it, prick its base with a fork and chill for half an hour. "
        "Slice six apples, toss them in sugar and cinnamon, heap them high and bake everything until golden brown. "
        "Serve warm with cream or custard."
    )
    _, gate = gate_of(*STORY, recipe)
    assert list(gate.kind) == [None] * 6 + ["other story"]
    assert gate.warnings == ("3.txt seems to tell another story",)


def test_a_few_words_that_nobody_shares_are_no_story() -> None:
    other = "Put the flour in a bowl, rub in the butter, and add cold water until the dough holds together."
    _, gate = gate_of(*STORY, other)
    assert list(gate.kind) == [None] * 6 + ["other story"]
    assert gate.warnings == ("3.txt seems to hold no article",)


@pytest.mark.parametrize(
    "notice",
    [
        "Access denied\n\nYou don't have permission to access this document on this server. Reference 18.4f2.",
        "One more step\n\nPlease complete the security check before you go on. Enter the captcha below.",
        "Our systems have detected unusual traffic from your computer network. Please try again later.",
        "Page introuvable\n\nErreur 12 : page introuvable, vérifiez votre adresse et essayez encore une fois.",
        "Zugriff verweigert: Ihre Anfrage wurde von diesem Server leider nicht zugelassen.",
    ],
)
def test_the_notice_that_a_page_cannot_be_had_is_no_story(notice: str) -> None:
    _, gate = gate_of(STORY[0], notice)
    assert None not in gate.kind[2:]
    assert gate.warnings == ("1.txt seems to hold no article",)


def test_titles_with_a_paragraph_on_something_else_after_the_article_are_left_out() -> None:
    tail = """Why the ferry was late

The ferry had left the harbour of Merrin an hour late because of the fog, and the captain chose a short way.

Potters Meet In Old Kiln

Potters from nine countries fired bowls and jars in an old kiln and sold them to visitors over the weekend.

Choir Wins Golden Tuning Fork

A choir of bakers won the golden tuning fork with three songs about bread, sung before a jury of organists."""
    corpus, gate = gate_of(*STORY[1:], STORY[0] + "\n\n" + tail)
    found = [kind for kind, _ in verdicts(corpus, gate)]
    assert found == ["keep"] * 6 + ["heading", "keep"] + ["other story"] * 4


def test_one_document_alone_is_never_another_story() -> None:
    _, gate = gate_of(STORY[0])
    assert gate.kind == (None, None)
    assert gate.eligible.all()
    assert gate.warnings == ()


KILN = """Potters from nine countries fired bowls and jars in an old kiln at Tarn and sold them to visitors all weekend.

The kiln at Tarn had been cold since the war, and the potters rebuilt its chimney with clay from the river bed.

Visitors bought four hundred bowls on Saturday alone, and the potters will give the money to the school of the village.

Next year the potters want to come back with glaze of their own, and to teach the children how a kiln is fed."""


def test_of_two_stories_the_one_that_most_documents_tell_is_kept() -> None:
    ferry, other = "\n\n".join(STORY), "other story"
    _, gate = gate_of(ferry, KILN)
    assert list(gate.kind) == [other] * 6 + [None] * 4
    assert gate.warnings == ("the documents seem to tell 2 stories: 1.txt; 0.txt; the brief tells the first",)
    assert gate_of(ferry, ferry)[1].warnings == ()
    corpus, gate = gate_of(ferry, KILN, ferry)
    assert {corpus.block_document[at] for at, kind in enumerate(gate.kind) if kind is None} == {0, 2}
    assert gate.warnings == ("the documents seem to tell 2 stories: 0.txt, 2.txt; 1.txt; the brief tells the first",)
    assert gate_of(ferry, KILN, ferry, KILN)[1].warnings == (
        "the documents seem to tell 2 stories: 1.txt, 3.txt; 0.txt, 2.txt; the brief tells the first",
    )


def test_what_is_said_in_another_language_may_be_the_same_story() -> None:
    text = "Potters aus neun Ländern brannten am Wochenende in einem alten Ofen Schalen und verkauften sie. "
    german = text + "Der Ofen war seit dem Krieg kalt, und die Töpfer bauten seinen Kamin mit Lehm vom Fluss auf. "
    assert set(gate_of("\n\n".join(STORY), german * 2)[1].kind) == {None}
    assert gate_of("\n\n".join(STORY), german * 2)[1].warnings == ()


def test_where_words_are_not_stemmed_two_stories_are_but_warned_of() -> None:
    documents = [Document.from_text(text, f"{at}.txt") for at, text in enumerate(("\n\n".join(STORY), KILN))]
    corpus = Corpus.from_documents(documents, "cs")
    gate = judge(corpus, Terms.from_corpus(corpus))
    assert set(gate.kind) == {None}
    assert gate.warnings == ("the documents seem to tell 2 stories: 1.txt; 0.txt",)


def test_a_few_words_beside_the_only_article_are_no_story() -> None:
    _, gate = gate_of("\n\n".join(STORY), KILN.partition("\n")[0])
    assert list(gate.kind) == [None] * 6 + ["other story"]
    assert gate.warnings == ("1.txt seems to hold no article",)


def test_copies_of_one_page_keep_their_text() -> None:
    for copies in (2, 3, 5):
        _, gate = gate_of(*["\n\n".join(STORY)] * copies)
        assert set(gate.kind) == {None}
        assert gate.eligible.all()


def test_a_page_without_an_article_is_warned_of() -> None:
    notice = "JavaScript is switched off. Please enable it to see this page, or choose another browser."
    _, gate = gate_of(*STORY, notice)
    assert gate.kind[-1] == "furniture"
    assert gate.warnings == ("3.txt seems to hold no article",)
    assert gate_of(STORY[0], notice, notice)[1].warnings == ("1.txt, 2.txt seem to hold no article",)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Nobody on the ferry was hurt, the coast guard said.", None),
        ("iPhone alarms woke the crew of the ferry at two in the morning.", None),
        ("But was the light on the rock burning that night?", "question"),
        ("and so they waited for the lifeboats to come.", "fragment"),
        ("The light on the rock was seen by nobody on board...", "fragment"),
        ("All were saved.", "fragment"),
        (" ".join(["The ferry"] + ["and the rock"] * 40) + ".", "fragment"),
        ("An earlier version of this article gave a wrong number.", "furniture"),
        ("The image of the captain shows a man of forty with a grey beard.", None),
        ("This undated file photo shows the ferry in the harbour.", "caption"),
        ("Writers in three harbours contributed to this report.", "byline"),
        ("Update, 3 p.m.: the ferry was towed to the harbour by two tugs.", "furniture"),
        ("Sign up for our newsletter to read of every ferry first.", "furniture"),
        ("Ferry Runs Aground In Thick Fog Off Merrin Harbour Captain Ada Holt told the coast guard.", "fragment"),
        ("CLOSE Captain Holt told the coast guard of the island about the fog.", "fragment"),
        ("Skip radio post by @Merrin Captain Holt came home in her own car.", "fragment"),
        ("Media playback is unsupported on your device The ferry lies on the rock.", "fragment"),
        ("RUNNING AGROUND, 2024-0117, the 800 block of Quay Street.", "fragment"),
        ("Captain Holt Captain Ada HoltFerry runs aground told the coast guard of the fog.", "fragment"),
        ("Posted on June 4, 2024 by Ida Lund Captain Holt thanked the coast guard of the island.", "fragment"),
        ("2 hours ago Captain Holt thanked the coast guard of the island for its help.", "fragment"),
        ("Home News Sport Weather Captain Holt thanked the coast guard of the island.", "fragment"),
        ("Story highlights • Ferry aground • All saved Captain Holt thanked the coast guard.", "fragment"),
        ("You must log in to your account to read of the ferry.", "furniture"),
        ("Background on Friday's rescue off the island of Merrin by a lifeboat out of the harbour.", "fragment"),
        ("Original article on Merrin Harbour Radio.", "fragment"),
        ("Police praise the lifeboat crew of the island of Merrin.", None),
        ("The storm hit the island of Merrin on Friday night.", None),
        ("MERRIN Island Council will meet on the ferry on Monday.", None),
        ("Radio Merrin: The Merrin Island Coast Guard praised the crews of the boats.", None),
        ("“You can subscribe to a boat, but not to the weather,” the captain told our reporter.", None),
        ("The town of Merrin has asked small investors to subscribe shares in a new ferry.", None),
    ],
)
def test_single_sentences(sentence: str, kind: str | None) -> None:
    corpus, gate = gate_of(sentence + " Eighty people were brought ashore by two lifeboats before the morning came.")
    assert corpus.text(0) == sentence
    assert (gate.kind[0] or gate.sentence_kind.get(0)) == kind
    assert bool(gate.eligible[0]) == (kind is None)


def test_site_boilerplate_in_the_same_words_is_left_out() -> None:
    notice = "Weather data come from seven stations and are refreshed every quarter of an hour by machine."
    corpus, gate = gate_of(*(text + "\n\n" + notice for text in STORY))
    for number, (kind, words) in enumerate(verdicts(corpus, gate)):
        assert (kind == "keep") == (words != notice), gate.reason[number]


def test_the_paragraphs_of_an_agency_in_several_papers_are_kept() -> None:
    lead = "A gas explosion destroyed two houses in Halden on Tuesday, killing a retired teacher, fire officials said."
    wire = (
        "The blast came at about 6:40 a.m. on Pike Street, where residents had complained of the smell since Friday.",
        "The utility said a technician had checked the main on Monday evening and found no leak anywhere.",
        "The dead woman taught music at the middle school for thirty years and sang in the choir of St. Brannoc.",
        "State regulators sent two investigators to the town and ordered the company to keep records of all calls.",
    )
    corpus, gate = gate_of(
        *("\n\n".join((f"{first} {lead}", *wire)) for first in ("Early.", "Late.", "Noon.", "Night."))
    )
    assert [kind for kind, _ in verdicts(corpus, gate)] == ["keep"] * 20


def test_blank_brackets_and_labels_are_judged() -> None:
    _, gate = gate_of(
        "The captain of the ferry waved (\u00a0\u00a0)\n\n\u00a0: the ferry, said the captain, was late again."
    )
    assert len(gate.kind) == 2


LINES = st.lists(
    st.one_of(
        st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60),
        st.sampled_from([line for case in sorted(CASES.glob("*.txt")) for _, line in page_of(case)[1]]),
    ),
    max_size=25,
)
PAGES = st.lists(st.tuples(LINES, st.sampled_from(["\n", "\n\n", "\r\n", "\r"])), max_size=4).map(
    lambda pages: [end.join(lines) for lines, end in pages]
)


@settings(max_examples=80, deadline=None)
@given(PAGES)
def test_every_block_is_judged_and_only_kept_blocks_hold_candidates(pages: list[str]) -> None:
    corpus, gate = gate_of(*pages)
    assert len(gate.kind) == len(gate.reason) == len(gate.body) == len(corpus.blocks)
    assert len(gate.eligible) == len(corpus)
    for kind, reason in zip(gate.kind, gate.reason, strict=True):
        assert (kind is None) == (reason == "")
    for row in range(len(corpus)):
        kept = gate.kind[corpus.block[row]] is None
        assert (row in gate.sentence_kind) == (kept and not gate.eligible[row])
        assert kept or not gate.eligible[row]
    assert gate.sentence_kind.keys() == gate.sentence_reason.keys()


@settings(max_examples=40, deadline=None)
@given(PAGES)
def test_the_order_of_the_documents_changes_nothing(pages: list[str]) -> None:
    corpus, gate = gate_of(*pages)
    mirrored, reflected = gate_of(*pages, mirrored=True)
    forward: list[list[tuple[str, str]]] = [[] for _ in pages]
    backward: list[list[tuple[str, str]]] = [[] for _ in pages]
    for number, verdict in enumerate(verdicts(corpus, gate)):
        forward[corpus.block_document[number]].append(verdict)
    for number, verdict in enumerate(verdicts(mirrored, reflected)):
        backward[mirrored.block_document[number]].append(verdict)
    assert forward == backward[::-1]


@settings(max_examples=20, deadline=None)
@given(PAGES)
def test_the_same_corpus_gives_the_same_verdicts(pages: list[str]) -> None:
    one, other = gate_of(*pages)[1], gate_of(*pages)[1]
    assert (one.kind, one.reason, one.sentence_reason) == (other.kind, other.reason, other.sentence_reason)
    assert one.eligible.tolist() == other.eligible.tolist()


@pytest.mark.parametrize("line", ["Ilse Marwede | Ressort Hafen", "Von Ilse Marwede", "Texte : Ilse Marwede, Brest"])
def test_a_note_late_on_a_page_that_opens_with_the_name_above_it_is_on_the_writer(line: str) -> None:
    news = "The harbour office closed the north pier on Monday after a survey found cracks in four of its piles."
    more = "Repairs will take until the autumn and cost 3 million euros, the harbour office said on Tuesday."
    note = "Ilse Marwede has sailed round the island 12 times."
    corpus, gate = gate_of(f"Pier closed\n\n{line}\n\n{news}\n\n{more}\n\n{note}\n")
    assert ("bio", note) in verdicts(corpus, gate)
    told = "The harbour master, Ilse Marwede, ordered the survey in May."
    corpus, gate = gate_of(f"Pier closed\n\n{line}\n\n{news} {told}\n\n{more}\n\n{note}\n")
    assert ("keep", note) in verdicts(corpus, gate)


def test_a_few_words_are_a_sentence_only_inside_running_text() -> None:
    news = "The harbour office closed the north pier on Monday after a survey found cracks in four of its piles."
    for text, stands in (
        (f"{news} Nobody had been warned.", True),
        (f"{news}\n\nNobody had been warned.\n\n{news[:-1]} on Friday.", True),
        (f"{news}\n\nNobody had been warned.", False),
        (f"{news} Nobody had been warned!", False),
        (f"{news} Never again.", False),
    ):
        corpus, gate = gate_of(text)
        short = next(row for row in range(len(corpus)) if corpus.text(row).startswith("N"))
        assert bool(gate.eligible[short]) == stands, text


def test_an_english_article_makes_no_writer_of_what_it_follows() -> None:
    news = "The harbour office closed the north pier on Monday after a survey found cracks in four of its piles."
    late = "Would a warning have helped? The reporter of the cracks, Ada Moss, thinks so."
    corpus, gate = gate_of(f"{news}\n\n{news[:-1]} again.\n\n{late}\n")
    assert ("keep", late) in verdicts(corpus, gate)


TEASERS = (
    "Potters Meet In Old Kiln Potters from nine countries fired bowls in an old kiln. They sold them and...",
    "Choir Wins Golden Fork It was a good day for the bakers of the choir. Their three songs about bread were sung...",
    "Rain Spoils Harvest Farmers north of the river had hoped for a dry week. Now half of all the barley has...",
    "Old Coins Go On Show The museum of the island opens a room with four hundred coins on the first of the month.",
)


def test_a_page_of_teasers_is_no_story_unless_it_is_all_there_is() -> None:
    _, gate = gate_of(*STORY, "\n\n".join(TEASERS))
    assert list(gate.kind) == [None] * 6 + ["other story"] * 4
    assert gate.warnings == ("3.txt seems to hold no article",)
    assert set(gate_of("\n\n".join(TEASERS))[1].kind) == {None}


def test_of_a_register_the_entries_on_the_story_are_kept() -> None:
    entries = (
        "This log appears every working day and lists what the officers of the county were called to.",
        "THEFT, 2024-0117, Mill Lane. A bicycle and two lamps were taken from a shed at night. No one was seen.",
        "RESCUE, 2024-0118, Merrin. Two lifeboats brought eighty people off a ferry that had struck a rock in fog.",
        "FRAUD, 2024-0119, High Street. A man sold an old woman a roof that he never built, and left with her savings.",
        "NOISE, 2024-0120, Quay Street. Neighbours complained of drums and trumpets; the players went at midnight.",
    )
    corpus, gate = gate_of(*STORY, "\n\n".join(entries))
    kept = [words.partition(",")[0] for kind, words in verdicts(corpus, gate)[6:] if kind == "keep"]
    assert kept == ["RESCUE"]


@pytest.mark.parametrize(
    "post",
    [
        "The ferry never struck a rock near Merrin. My crews on the lifeboats did nothing wrong in the fog!",
        "So sad for the island of Merrin and its ferry. The coast guard saw the fog and slept. We deserve better.",
        "The ferry of Merrin carries eighty people through any fog. Our lifeboats are the safest on the coast.",
    ],
)
def test_a_bare_post_is_not_told_in_our_own_voice(post: str) -> None:
    _, gate = gate_of(*STORY, post)
    assert list(gate.kind) == [None] * 6 + ["fragment"]
    _, alone = gate_of(post)
    assert alone.kind == (None,)


@pytest.mark.parametrize(
    "report",
    [
        "The ferry struck a rock near Merrin in fog, the coast guard said. “We saw no light,” the captain told us.",
        "Lifeboats saved eighty people from the ferry near Merrin. “Our island is proud of its crews!”",
    ],
)
def test_a_short_report_with_somebody_else_s_words_is_none(report: str) -> None:
    _, gate = gate_of(*STORY, report)
    assert gate.kind[-1] is None


def test_what_another_document_quotes_is_not_told_in_our_own_voice() -> None:
    words = "No captain of the ferry would ever sail past a light that the whole island of Merrin can see from bed."
    printed = f"The owners of the ferry released this statement on Friday night:\n\n{words}"
    corpus, gate = gate_of(*STORY, printed, f"The owners of the ferry were angry: “{words} It is a lie.”")
    left_out = [corpus.text(row) for row in gate.sentence_kind]
    assert left_out == [words]
    _, unquoted = gate_of(*STORY, printed, f"The owners of the ferry were angry. {words}")
    assert not unquoted.sentence_kind


def test_a_paragraph_that_somebody_said_is_not_told_in_our_own_voice() -> None:
    words = (
        "The light on the rock has burned every night since the harbour of Merrin was built, and it burned on Friday."
    )
    for announced, kind in (
        ("Asked about the light on the rock, the head of the harbour office said:", "fragment"),
        ("Asked about the light on the rock, the head of the harbour office laughed.", "keep"),
    ):
        corpus, gate = gate_of(*STORY[1:], f"{STORY[0]}\n\n{announced}\n\n{words}")
        assert verdicts(corpus, gate)[-1] == (kind, words)


def test_links_in_mid_sentence_are_left_out() -> None:
    links = (
        "Mayor Ada MossFerry aground: report Council asks for calm Court: no fine for captain MORE said so on Friday."
    )
    names = "Ada Moss and Tom McMorris of the FastFerry line asked for MORE lifeboats and for light on the rock."
    corpus, gate = gate_of(f"{links} The ferry lies on the rock with a hole in its side. {names}")
    assert [corpus.text(row) for row in gate.sentence_kind] == [links]
