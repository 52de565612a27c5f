"""Where there is nothing to summarize, the message says of which files, and gives no advice that cannot help."""

from __future__ import annotations

from pathlib import Path

import pytest

import summarize
from summarize import Document
from summarize.errors import NothingToSummarize

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


def test_draft_without_a_sentence_is_named() -> None:
    with pytest.raises(NothingToSummarize, match=r"^draft\.txt: nothing to summarize: the draft holds no sentence"):
        summarize.cite_draft(Document.from_text(MENU, "draft.txt"), [Document.from_text(ASKED, "a.txt")])
