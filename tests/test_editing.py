"""The editor's hand: what must stand in a brief, what may not, its title, and where it ends of itself."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import summarize
from summarize import Brief, Document
from summarize.cli import main
from summarize.errors import NothingToSummarize, UsageError
from summarize.model import Title
from summarize.signature import choices, signature, values
from summarize.typography import begins, fold
from tests.stories import STORIES

LIBRARY = Document.from_text(
    "Library to stay open\n\n"
    "The town council voted on Tuesday to keep the Fenwick library open for two more years. Eleven of the fourteen "
    "members backed the plan. The roof alone will cost 240,000 euros.\n\n"
    "Opponents said the money is needed for the harbour wall. “A library with a leaking roof helps nobody,” said "
    "Petra Lund, who voted against it.\n\n"
    "The reading room reopens in May with new windows and a lift for wheelchairs.",
    "courier.txt",
)
ROOF = Document.from_text(
    "Council keeps library\n\n"
    "Fenwick's library will stay open for two more years, the town council decided on Tuesday. The repair of the roof "
    "is to cost 240,000 euros.\n\n"
    "A lift for wheelchairs and new windows are to be ready when the reading room reopens in May.",
    "tribune.txt",
)
STORY = [LIBRARY, ROOF]


def texts(brief: Brief) -> list[str]:
    return [sentence.text for sentence in brief.sentences]


def test_a_kept_sentence_stands_and_the_rest_is_filled_up() -> None:
    plain = summarize.brief(STORY, sentences=3)
    words = "opponents said the"
    assert not any(begins(text, words) for text in texts(plain))
    kept = summarize.brief(STORY, sentences=3, keep=[words])
    assert sum(begins(text, words) for text in texts(kept)) == 1
    assert len(kept.sentences) == 3
    assert summarize.verify(kept, documents=STORY).ok


def test_words_that_are_a_whole_sentence_name_it_alone() -> None:
    longer = Document.from_text("Opponents said the money is needed for the harbour wall. So did others.", "a.txt")
    other = Document.from_text("Opponents said the money is needed for the harbour wall, and so did others.", "b.txt")
    with pytest.raises(UsageError, match="2 sentences begin with"):
        summarize.brief([longer, other], keep=["Opponents said the money is needed for the harbour wall"])
    brief = summarize.brief([longer, other], keep=["Opponents said the money is needed for the harbour wall."])
    assert "Opponents said the money is needed for the harbour wall." in texts(brief)


def test_a_dropped_sentence_gives_way_to_the_next() -> None:
    plain = summarize.brief(STORY, sentences=2)
    first = texts(plain)[0]
    dropped = summarize.brief(STORY, sentences=2, drop=[" ".join(first.split()[:4])])
    assert first not in texts(dropped)
    assert len(dropped.sentences) == 2
    assert summarize.verify(dropped, documents=STORY).ok


@settings(deadline=None, max_examples=30)
@given(STORIES, st.data())
def test_what_is_asked_for_is_done_in_any_story(story: list[list[str]], data: st.DataObject) -> None:
    documents = [Document.from_text("\n\n".join(text), f"{number}.txt") for number, text in enumerate(story)]
    plain = summarize.brief(documents, sentences=4, language="en")
    told = data.draw(st.sampled_from(texts(plain)))
    other = summarize.brief(documents, sentences=4, language="en", keep=[told])
    assert fold(told) in map(fold, texts(other))
    assert summarize.verify(other, documents=documents).ok
    try:
        without = summarize.brief(documents, sentences=4, language="en", drop=[told])
    except NothingToSummarize:
        return
    assert not any(begins(text, told) for text in texts(without))
    assert summarize.verify(without, documents=documents).ok


def test_a_caption_that_must_stand_is_not_told_as_left_out() -> None:
    page = Document.from_text(
        LIBRARY.text + "\n\nPhoto: The reading room on the upper floor has been closed since January.\n", "page.txt"
    )
    left = {page.text[item.start : item.end] for item in summarize.brief([page]).left_out}
    caption = next(text for text in left if text.startswith("Photo"))
    brief = summarize.brief([page], keep=[caption[:30]])
    assert any(caption.endswith(text) for text in texts(brief))
    assert not any(page.text[item.start : item.end] == caption for item in brief.left_out)
    assert summarize.verify(brief, documents=[page]).ok


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"keep": ["The"]}, "sentences begin with 'The'"),
        ({"keep": ["Nobody said this"]}, "no sentence begins with 'Nobody said this'"),
        ({"drop": ["Nobody said this"]}, "no sentence begins with 'Nobody said this'"),
        ({"keep": ["Library to stay"]}, "only a heading"),
        ({"keep": ["Opponent"]}, "no sentence begins"),
        ({"keep": ["Opponents"], "drop": ["Opponents said"]}, "kept and dropped"),
        ({"keep": ["Opponents", "Eleven"], "sentences": 1}, "does not fit"),
        ({"keep": ["Opponents"], "words": 5}, "does not fit"),
        ({"keep": "Opponents"}, "a list of texts"),
        ({"drop": [7]}, "a text is wanted"),
        ({"drop": [" "]}, "an empty text"),
        ({"title": ""}, "an empty text"),
        ({"length": "short"}, "no length is called 'short'"),
    ],
)
def test_what_cannot_be_asked_is_said(asked: dict[str, object], said: str) -> None:
    with pytest.raises(UsageError, match=said):
        summarize.brief(STORY, **asked)  # type: ignore[arg-type]


def test_a_title_of_the_editor_stands_as_it_is() -> None:
    brief = summarize.brief(STORY, title="Two more years | 100 %")
    assert brief.title.text == "Two more years | 100 %"
    assert brief.title.citations == ()
    assert values(brief.signature, "title") == [brief.title.text]
    assert summarize.verify(brief, documents=STORY).ok
    assert summarize.render(brief).startswith("# Two more years")


def test_a_title_of_the_editor_is_cited_where_it_stands() -> None:
    brief = summarize.brief(STORY, title="Council keeps library")
    assert [(item.match, brief.source(item.document).path) for item in brief.title.citations] == [
        ("exact", "tribune.txt")
    ]
    assert summarize.verify(brief, documents=STORY).ok
    assert "Title from" not in summarize.render(brief)


def test_a_brief_without_a_title_says_why_and_how_to_give_one() -> None:
    bare = Document.from_text("The council closed the ferry on Monday. Nobody knows for how long.", "bare.txt")
    titled = dataclasses.replace(bare, title="Ferry closed")
    said = "no title of the sources stands over their text and fits the brief, so it has none; give it one with --title"
    assert summarize.brief(titled).title == summarize.brief(bare).title == Title("", ())
    assert [warning.message for warning in summarize.brief(titled).warnings] == [said]
    assert said not in [
        warning.message
        for brief in (summarize.brief(bare), summarize.brief(STORY), summarize.brief(titled, title="A ferry"))
        for warning in brief.warnings
    ]


@pytest.mark.parametrize("title", [None, "Two more years"])
def test_an_invented_title_is_none_of_the_editor(title: str | None) -> None:
    brief = summarize.brief(STORY, title=title)
    forged = dataclasses.replace(brief, title=Title("Library burns down", ()))
    assert not summarize.verify(forged, documents=STORY).ok


def test_a_proof_sees_what_was_dropped_and_kept() -> None:
    brief = summarize.brief(STORY, sentences=2)
    first = texts(brief)[0]
    dropped = dataclasses.replace(brief, signature=f"{brief.signature}|drop:{first}")
    assert any("was dropped" in problem for problem in summarize.verify(dropped, documents=STORY).problems)
    kept = dataclasses.replace(brief, signature=f"{brief.signature}|keep:Opponents said")
    assert any("was kept" in problem for problem in summarize.verify(kept, documents=STORY).problems)


def test_a_brief_of_its_own_length_ends_before_filler() -> None:
    filler = Document.from_text(
        LIBRARY.text + "\n\nA cat named Biscuit has slept on the third step for years. Its bowl is blue and chipped at "
        "one side. Tea costs one euro at the counter by the door.",
        "long.txt",
    )
    auto = summarize.brief([filler, ROOF], length="auto")
    everything = summarize.brief([filler, ROOF], sentences=50)
    assert 2 <= len(auto.sentences) < len(everything.sentences)
    assert set(texts(auto)) < set(texts(everything))
    assert "length:auto" in auto.signature.split("|")
    assert len(summarize.brief([filler, ROOF], length="auto", sentences=2).sentences) == 2


@given(st.lists(st.tuples(st.sampled_from(("keep", "drop", "draft")), st.text(max_size=12))))
def test_a_signature_gives_back_every_choice(made: list[tuple[str, str]]) -> None:
    assume(made)
    line = signature(made)
    assert choices(line) == made
    assert values(line, "keep") == [value for name, value in made if name == "keep"]


def test_the_command_line_passes_on_what_is_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "courier.txt"
    source.write_text(LIBRARY.text, encoding="utf-8")
    words = ["brief", str(source), "--root", str(tmp_path), "--length", "auto", "--format", "text"]
    assert main([*words, "--keep", "Opponents said", "--drop", "The roof", "--title", "Two more years"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Two more years\n")
    assert "Opponents said" in shown
    assert "The roof alone" not in shown
    assert main([*words, "--drop", "Nobody said"]) == 2
    assert "drop: no sentence begins with 'Nobody said'" in capsys.readouterr().err
