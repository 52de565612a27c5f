"""A link to a place opens its page at the words: the directive reads back to them, and to nothing else."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.model import Brief, Citation, Quotation
from summarize.rendering import render
from summarize.rendering.inert import visible
from summarize.rendering.text_fragments import SHORT, WHOLE, directed

CASE = Path(__file__).parent / "cases" / "rendering" / "brief.json"
BRIEF = Brief.from_dict(json.loads(CASE.read_text(encoding="utf-8")))
PAGE = "https://paper.example/story"


def link(exact: str, prefix: str = "", suffix: str = "", url: str = PAGE, media_type: str = "text/plain") -> str:
    span = Quotation(0, len(exact), 0, len(exact), 1, 1, 1, len(exact) + 1, exact)
    citation = Citation("1", "exact", (span,), prefix, suffix)
    return directed(url, replace(BRIEF.documents[0], media_type=media_type), citation)


def terms(address: str) -> tuple[str, str, str, str]:
    """Prefix, start, end and suffix of the one text directive of an address, as a browser parses them."""
    fragment = address.partition("#")[2]
    assert fragment.count(":~:") == 1
    directive = fragment.partition(":~:")[2]
    assert directive.startswith("text=")
    assert "&" not in directive
    parts = directive.removeprefix("text=").split(",")
    prefix = parts.pop(0)[:-1] if parts[0].endswith("-") else ""
    suffix = parts.pop()[1:] if parts[-1].startswith("-") else ""
    assert 1 <= len(parts) <= 2
    assert "-" not in "".join([prefix, *parts, suffix])
    start, end = parts[0], parts[1] if len(parts) == 2 else ""
    return unquote(prefix), unquote(start), unquote(end), unquote(suffix)


@pytest.mark.parametrize(
    ("exact", "expected"),
    [
        (
            "The ferry to Skarholm was cancelled on Monday.",
            "The%20ferry%20to%20Skarholm%20was%20cancelled%20on%20Monday",
        ),
        (
            "“We will rather close\nthe bridge for a season than lose\r\na tram,” she told the council.",
            "We%20will%20rather%20close,she%20told%20the%20council",
        ),
        (
            "Vey and the ship-owners, Brandt & Sons, paid 1,200",
            "Vey%20and%20the%20ship%2Downers%2C%20Brandt%20%26%20Sons%2C%20paid%201%2C200",
        ),
        ("Le café du quai a fermé lundi soir", "Le%20caf%C3%A9%20du%20quai%20a%20ferm%C3%A9%20lundi%20soir"),
        (
            "100% of a/b?c#d=e (so) [they] say: now",
            "100%25%20of%20a%2Fb%3Fc%23d%3De%20%28so%29%20%5Bthey%5D%20say%3A%20now",
        ),
    ],
)
def test_words_are_told_percent_encoded(exact: str, expected: str) -> None:
    assert link(exact) == f"{PAGE}#:~:text={expected}"


def test_a_long_quotation_is_a_pair_of_its_first_and_last_words() -> None:
    words = [f"word{number}" for number in range(WHOLE + 1)]
    assert terms(link(" ".join(words))) == ("", " ".join(words[:4]), " ".join(words[-4:]), "")
    assert terms(link(" ".join(words[:-1]))) == ("", " ".join(words[:-1]), "", "")


def test_a_short_quotation_has_the_words_beside_it() -> None:
    found = terms(link("a lucky escape", "e harbour master would call it ", " for all of the boats. The next"))
    assert found == ("would call it", "a lucky escape", "", "for all of")
    assert terms(link(" ".join("abcdefg"[: SHORT + 1]), "x y z ", " u v w"))[0::3] == ("", "")


def test_words_of_another_paragraph_are_not_beside_it() -> None:
    assert terms(link("A lucky escape", "The end of it.\n\n", "\r\n\r\nThe next one")) == ("", "A lucky escape", "", "")
    assert terms(link("A lucky escape", "The end of it.\n\nSo: ", ".")) == ("So", "A lucky escape", "", "")


def test_words_that_the_record_cuts_off_are_not_told() -> None:
    prefix, suffix = "haracters and so it was found by ", " the other boats that were drifti"
    assert (len(prefix), len(suffix)) == (33, 33)
    found = terms(link("a lucky man", prefix[1:], suffix[:-1]))
    assert found == ("was found by", "a lucky man", "", "the other boats")
    assert terms(link("a lucky man", "y" * 31 + " ", " " + "z" * 31))[0::3] == ("", "")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/x#part-2", "https://a.example/x#part-2:~:text=A%20day"),
        ("https://a.example/x#", "https://a.example/x#:~:text=A%20day"),
        ("https://a.example/x?a=1&b=2#!/p", "https://a.example/x?a=1&b=2#!/p:~:text=A%20day"),
        ("https://a.example/x#p:~:text=old", "https://a.example/x#p:~:text=A%20day"),
    ],
)
def test_a_fragment_that_is_there_stays(url: str, expected: str) -> None:
    assert link("A day", url=url) == expected


@pytest.mark.parametrize(
    ("exact", "media_type"),
    [
        ("", "text/plain"),
        ("...", "text/plain"),
        ("a \x1b[31m word", "text/plain"),
        ("a\u202eb", "text/plain"),
        ("The *old* pier", "text/markdown"),
        ("The [old](https://b.example) pier", "text/markdown"),
        ("Bread &amp; butter", "text/markdown"),
    ],
)
def test_where_no_page_can_have_the_words_the_link_is_to_the_page(exact: str, media_type: str) -> None:
    assert link(exact, media_type=media_type) == PAGE


def test_markup_between_the_edges_of_a_long_quotation_does_no_harm() -> None:
    exact = "One two three four *five* six seven eight nine ten eleven twelve"
    assert terms(link(exact, media_type="text/markdown"))[1:3] == ("One two three four", "nine ten eleven twelve")
    assert terms(link("The *old* pier", media_type="text/plain"))[1] == "The *old* pier"


@given(st.text(max_size=120), st.text(max_size=32), st.text(max_size=32))
def test_a_directive_reads_back_to_the_words(exact: str, prefix: str, suffix: str) -> None:
    address = link(exact, prefix, suffix)
    assert address.isascii()
    assert re.fullmatch(r"[A-Za-z0-9:/.#~=%,_-]+", address)
    if address == PAGE:
        return
    before, start, end, after = terms(address)
    words = visible(exact)
    assert words.find(start) >= 0
    assert words.find(end, words.find(start) + len(start)) >= 0
    assert before in visible(prefix)
    assert after in visible(suffix)


def test_notes_link_to_the_words_and_sources_to_the_page() -> None:
    url = next(source.url for source in BRIEF.documents if source.url)
    for form in ("markdown", "html"):
        text = render(BRIEF, form)
        assert ":~:text=" in text
        listed = text[text.index("Sources") : text.index("Title from")]
        assert "https://" in listed
        assert ":~:" not in listed
    assert url is not None
    assert ":~:" not in render(BRIEF, "text")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://a.example/x", None, "https://user@a.example/"])
def test_only_web_addresses_are_linked(url: str | None) -> None:
    documents = tuple(replace(source, url=url) for source in BRIEF.documents)
    for form in ("markdown", "html"):
        assert ":~:" not in render(replace(BRIEF, documents=documents), form)
