from __future__ import annotations

from collections.abc import Mapping

import pytest

import summarize
from summarize.document import Document

LOST: Mapping[str, tuple[str, str]] = {
    '"The bridge is open, the mayor of Northam said.': ("fragment", "half a quotation"),
    "“The water came at four.\n\nIt took the barn and the mill.\n\nThen it went away,” said Peter Cole.": (
        "fragment",
        "half a quotation",
    ),
    "The bridge (built in 1870 opened again on Monday.": ("fragment", "half a bracket"),
}


@pytest.mark.parametrize("lost", LOST)
def test_what_is_no_whole_sentence_is_not_lost_silently(lost: str) -> None:
    text = f"{lost}\n\nThe drivers of Northam asked for a second lane. Work on the deck began in March."
    brief = summarize.brief([Document.from_text(text, "a.txt"), Document.from_text(text, "b.txt")], sentences=9)
    assert [sentence.text for sentence in brief.sentences] == text.split("\n\n")[-1].replace(". ", ".|").split("|")
    for number in ("1", "2"):
        omissions = [omission for omission in brief.left_out if omission.document == number]
        assert "\n\n".join(text[omission.start : omission.end] for omission in omissions) == lost
        assert {(omission.kind, omission.reason) for omission in omissions} == {LOST[lost]}
