"""Where there is nothing to summarize, the message says of which files, and gives no advice that cannot help."""

from __future__ import annotations

from pathlib import Path

import pytest

import summarize
from summarize import Document
from summarize.errors import NothingToSummarize, UsageError
from summarize.model import Caution

MENU = "Home\n\nNews\n\nSport\n"
ASKED = "Who closed the northern pier on Monday after a storm tore two planks loose, and who will pay for it?\n"


@pytest.mark.parametrize("text", ["", MENU, ASKED, "But they did it then, and so did he.\n"])
def test_the_files_are_named(text: str) -> None:
    documents = [Document.from_text(text, f"{number}.txt") for number in range(7)]
    with pytest.raises(
        NothingToSummarize, match=r"^0\.txt, 1\.txt, 2\.txt, 3\.txt, 4\.txt and 2 more: nothing"
    ) as caught:
        summarize.brief(documents)
    assert "allow more words" not in str(caught.value)


def test_a_budget_that_is_too_small_is_named() -> None:
    text = "The harbour board closed the northern pier on Monday after a storm tore two planks loose.\n"
    with pytest.raises(NothingToSummarize, match=r"^a\.txt: .*budget is 3; allow more words"):
        summarize.brief([Document.from_text(text, "a.txt")], words=3)


def test_what_reading_found_out_is_the_advice(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>The pier is closed.</p>\n", encoding="utf-8")
    with pytest.raises(NothingToSummarize, match=r"page\.html.*HTML.* was read as plain text, its tags too"):
        summarize.brief(page, root=tmp_path)


def test_files_that_gave_nothing_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("\n")
    with pytest.raises(NothingToSummarize, match=r"^a\.jsonl: nothing to summarize"):
        summarize.brief(tmp_path / "a.jsonl", root=tmp_path)
    with pytest.raises(NothingToSummarize, match=r"^a\.jsonl: nothing to summarize"):
        summarize.cite_draft(tmp_path / "a.jsonl", [Document.from_text(ASKED, "a.txt")], root=tmp_path)


def test_advice_names_the_file_that_it_is_about(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "binary.txt").write_bytes(b"\0\1")
    with pytest.raises(NothingToSummarize, match=r"^empty\.txt: nothing .*; binary\.txt: is binary"):
        summarize.brief([tmp_path / "empty.txt", tmp_path / "binary.txt"], root=tmp_path)


def test_draft_without_a_sentence_is_named() -> None:
    with pytest.raises(NothingToSummarize, match=r"^draft\.txt: nothing to summarize: the draft holds no sentence"):
        summarize.cite_draft(Document.from_text(MENU, "draft.txt"), [Document.from_text(ASKED, "a.txt")])


def test_a_draft_is_one_file(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(ASKED)
    with pytest.raises(UsageError, match=r"\*\.txt: the draft is more than one file; name one file"):
        summarize.cite_draft(tmp_path / "*.txt", [Document.from_text(ASKED, "c.txt")], root=tmp_path)


def test_what_reading_a_draft_found_out_is_told(tmp_path: Path) -> None:
    (tmp_path / "draft.html").write_text(f"<p>{ASKED}</p>")
    brief = summarize.cite_draft(tmp_path / "draft.html", [Document.from_text(ASKED, "a.txt")], root=tmp_path)
    assert [warning.path for warning in brief.warnings] == ["draft.html"]


def test_a_draft_among_its_sources_bears_nothing_out(tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(ASKED)
    with pytest.raises(UsageError, match=r"^draft\.txt: the draft is its only source"):
        summarize.cite_draft(tmp_path / "draft.txt", tmp_path, root=tmp_path)
    (tmp_path / "a.txt").write_text("The ferry runs again on Monday after the storm, the harbour board said.")
    brief = summarize.cite_draft(tmp_path / "draft.txt", tmp_path, root=tmp_path)
    assert [source.path for source in brief.documents] == ["a.txt"]
    assert not any(sentence.citations for sentence in brief.sentences)
    assert Caution("draft.txt", "is the draft itself, and no source of it") in brief.warnings
    (tmp_path / "copy.txt").write_text(ASKED)
    brief = summarize.cite_draft(tmp_path / "draft.txt", tmp_path, root=tmp_path)
    assert all(sentence.citations for sentence in brief.sentences), "a source may say the very same"
