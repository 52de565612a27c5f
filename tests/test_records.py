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


ENGLISH = "The mill was closed in March, and nobody in the town had been told of it, said its owner on Monday. "
GERMAN = "Die Mühle wurde im März geschlossen, und niemand in der Stadt wusste davon, sagte ihr Besitzer am Montag. "
HINDI = "मिल मार्च में बंद हो गई और शहर में किसी को पता नहीं था। "
RULES = ", the brief in English: what it says is compared by the rules of English"


@pytest.mark.parametrize(
    ("text", "told", "warnings"),
    [
        (GERMAN * 3, None, [f"is written in German ('de'){RULES}"]),
        (HINDI * 9, None, [f"is written in the language 'hi'{RULES}"]),
        (ENGLISH * 3, "de", [f"is written in German ('de'){RULES}"]),
        (GERMAN * 3, "en", []),
        *((text, None, []) for text in (ENGLISH * 3, GERMAN, "", "1 2 3 4 5 6 7 8 9 " * 30, f"# {GERMAN * 3}")),
    ],
)
@pytest.mark.parametrize("given", [None, "en"])
def test_a_document_in_another_language_is_named(
    text: str, told: str | None, warnings: list[str], given: str | None
) -> None:
    """One language rules what is compared, so that a reader must know of what it does not fit."""
    documents = [
        Document.from_text(ENGLISH * 9, "a.md"),
        Document.from_text(text, "b.md", language=told),
    ]
    for brief in (
        summarize.brief(documents, language=given),
        summarize.cite_draft(Document.from_text(ENGLISH, "c.txt"), documents, language=given),
    ):
        assert brief.language == "en"
        assert [item.message for item in brief.warnings if "written" in item.message] == warnings
        assert {item.path for item in brief.warnings if "written" in item.message} == ({"b.md"} if warnings else set())
        assert summarize.verify(brief, documents=documents).notes == ()


def test_a_language_that_nobody_writes_is_held_against_every_document() -> None:
    documents = [Document.from_text(ENGLISH * 9, name) for name in ("a.txt", "b.txt")]
    warnings = summarize.brief(documents, language="de").warnings
    assert [item.path for item in warnings if "is written in English ('en'), the brief in German" in item.message] == [
        "a.txt",
        "b.txt",
    ]


def test_one_language_under_two_codes_is_one() -> None:
    documents = [Document.from_text(ENGLISH * 3, name, language=code) for name, code in (("a", "nb"), ("b", "no"))]
    assert not [item for item in summarize.brief(documents).warnings if "written" in item.message]
