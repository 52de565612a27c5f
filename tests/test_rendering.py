"""Every form says what the brief says, and nothing that a source put there can pass for ours."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from summarize.errors import UsageError
from summarize.model import (
    Brief,
    Citation,
    CitedSentence,
    Difference,
    Match,
    Quotation,
    Source,
    Support,
    Title,
)
from summarize.rendering import FORMS, render
from summarize.rendering.inert import safe_address, shortened, visible

CASES = Path(__file__).parent / "cases" / "rendering"


def source(number: int, path: str, **known: str | None) -> Source:
    facts: dict[str, str | None] = {
        "part": None,
        "title": None,
        "publisher": None,
        "url": None,
        "published": None,
        "wire": str(number),
        **known,
    }
    return Source(
        id=str(number),
        path=path,
        part=facts["part"],
        sha256="0" * 64,
        bytes=99,
        characters=99,
        encoding="utf-8",
        media_type="text/plain",
        title=facts["title"],
        publisher=facts["publisher"],
        url=facts["url"],
        published=facts["published"],
        language=None,
        wire=str(facts["wire"]),
    )


def place(document: int, match: Match = "origin", line: int = 1, **more: int) -> Citation:
    span = Quotation(0, 5, 0, 5, line, 1, line, 6, "words")
    return Citation(str(document), match, (span,), more=more.get("more", 0))


def brief_of(*sentences: CitedSentence, title: str = "", documents: tuple[Source, ...] = ()) -> Brief:
    return Brief("summarize 0", "test", "en", Title(title, ()), documents or (source(1, "a.txt"),), sentences)


def first_note(sentence: CitedSentence, *documents: Source) -> str:
    output = render(brief_of(sentence, documents=documents))
    return output[output.index("[^1]: ") :].rstrip("\n")


def seen(written: str) -> str:
    """The case files' spelling of characters that cannot be seen, undone."""
    return re.sub(r"<U\+([0-9A-F]{4,6})>", lambda code: chr(int(code[1], 16)), written)


@pytest.fixture(scope="module")
def brief() -> Brief:
    return Brief.from_dict(json.loads((CASES / "brief.json").read_text(encoding="utf-8")))


# Golden cases


@pytest.mark.parametrize(("form", "suffix"), [("markdown", "md"), ("text", "txt"), ("html", "html")])
def test_a_whole_brief_reads_as_the_golden_file(brief: Brief, form: str, suffix: str) -> None:
    assert render(brief, form) == (CASES / f"brief.{suffix}").read_text(encoding="utf-8")


def prose_cases() -> list[tuple[str, str]]:
    text = (CASES / "prose.md").read_text(encoding="utf-8")
    return [(seen(a), seen(b)) for a, b in re.findall(r"^< (.*)\n> (.*)$", text, re.MULTILINE)]


@pytest.mark.parametrize(("sentence", "expected"), prose_cases())
def test_prose_is_escaped_where_it_would_be_markup_and_nowhere_else(sentence: str, expected: str) -> None:
    assert render(brief_of(CitedSentence(sentence, (place(1),)))).startswith(expected + "\n\n## Sources\n")


def source_cases() -> list[tuple[dict[str, str], str]]:
    text = (CASES / "sources.md").read_text(encoding="utf-8")
    found = re.findall(r"^((?:\w+: .*\n)+)> (.*)$", text, re.MULTILINE)
    return [
        ({name: seen(value) for name, value in re.findall(r"(\w+): (.*)", facts)}, seen(line)) for facts, line in found
    ]


@pytest.mark.parametrize(("facts", "expected"), source_cases())
def test_a_source_is_told_in_one_line(facts: dict[str, str], expected: str) -> None:
    known = {**facts}
    brief = brief_of(documents=(source(1, known.pop("path"), **known),))
    assert render(brief) == f"## Sources\n\n1. {expected}\n"


# What a note says


def test_a_note_prints_six_places_and_counts_the_rest() -> None:
    places = [place(1), *(place(number, "exact") for number in range(2, 9)), place(9, "near", more=12)]
    note = first_note(CitedSentence("Words.", tuple(places)), *(source(n, f"{n}.txt") for n in range(1, 10)))
    assert note.count("\n    - `") == 5
    assert note.endswith("\n    - and 15 more places")


def test_a_note_prefers_other_documents_over_more_places_of_one() -> None:
    places = [*(place(2, "exact", line) for line in range(1, 9)), place(3, "paraphrase"), place(1)]
    note = first_note(CitedSentence("Words.", tuple(places)), *(source(n, f"{n}.txt") for n in (1, 2, 3)))
    assert note.startswith("[^1]: From `1.txt:1`. Also in:\n    - `2.txt:1` (same words)\n    - `3.txt:1` (in other")


def test_a_note_prints_two_paraphrases_of_a_document_and_counts_the_others() -> None:
    places = [place(1), *(place(1, "paraphrase", line) for line in (2, 3, 4))]
    note = first_note(CitedSentence("Words.", tuple(places)), source(1, "a.txt"))
    assert note.count("in other words") == 2
    assert note.endswith("- and 1 more place")


def test_places_of_one_kind_on_one_line_are_told_together() -> None:
    places = (place(1), place(1, "partial", 2), place(1, "partial", 2))
    assert first_note(CitedSentence("Words.", places), source(1, "a.txt")) == (
        "[^1]: From `a.txt:1`. Also in:\n    - `a.txt:2` (in part, 2 places)"
    )


@pytest.mark.parametrize(
    ("support", "words"),
    [
        (Support(1, 1), "From `a.txt:1`."),
        (Support(4, 3), "From `a.txt:1`. Supported in full by 4 documents, 3 independent."),
        (Support(4, 4), "From `a.txt:1`. Supported in full by 4 independent documents."),
    ],
)
def test_support_is_said_in_words(support: Support, words: str) -> None:
    assert first_note(CitedSentence("Words.", (place(1),), support=support)) == f"[^1]: {words}"


@pytest.mark.parametrize(
    ("support", "words"),
    [
        (Support(0, 0), "In no source in full, but in part"),
        (Support(1, 1), "Supported in full by 1 document"),
        (Support(2, 1), "Supported in full by 2 documents, 1 independent"),
    ],
)
def test_a_sentence_of_a_draft_says_how_far_it_is_borne_out(support: Support, words: str) -> None:
    note = first_note(CitedSentence("Words.", (place(1, "partial"),), support=support))
    assert note == f"[^1]: {words}:\n    - `a.txt:1` (in part)"


@pytest.mark.parametrize(("form", "mark"), [("markdown", "[^2]"), ("text", "[2]"), ("html", "<sup")])
def test_a_sentence_that_stands_nowhere_is_marked_in_the_prose(form: str, mark: str) -> None:
    output = render(brief_of(CitedSentence("Borne out.", (place(1, "exact"),)), CitedSentence("Made up.", ())), form)
    assert f"Made up. (not found){mark}" in output
    assert output.count("(not found)") == 1
    assert "Not found in the sources." in output


def test_a_disagreement_names_both_sides() -> None:
    differences = (Difference("number", "9", "6"), Difference("negation", "", "not"))
    conflict = replace(place(2, "conflict", 9), differences=differences)
    note = first_note(CitedSentence("Words.", (place(1),), (conflict,)), source(1, "a.txt"), source(2, "trail.txt"))
    assert note == (
        "[^1]: From `a.txt:1`.\n"
        "    - Differs in `trail.txt:9`: number “9” here, “6” there; negation absent here, “not” there"
    )


def test_disagreements_beyond_three_are_counted() -> None:
    conflicts = tuple(place(1, "conflict", line, more=line == 5) for line in range(2, 6))
    note = first_note(CitedSentence("Words.", (place(1),), conflicts))
    assert note.count("Differs in") == 3
    assert note.endswith("- and 2 more places that differ")


def test_related_places_are_not_printed(brief: Brief) -> None:
    without = replace(brief.sentences[0], related=())
    related = replace(without, related=(place(1, "related", 77),))
    for form, options in (("markdown", {}), ("text", {}), ("html", {"prefix": "same"})):
        assert render(brief_of(without), form, **options) == render(brief_of(related), form, **options)


def test_the_origin_carries_its_day_so_that_a_weekday_can_be_placed() -> None:
    note = first_note(CitedSentence("It closed on Friday.", (place(1),)), source(1, "a.txt", published="2025-06-30"))
    assert note == "[^1]: From `a.txt:1`, published 2025-06-30."


def test_a_long_list_of_sources_keeps_to_the_cited_ones() -> None:
    documents = tuple(source(number, f"{number}.txt") for number in range(1, 41))
    output = render(brief_of(CitedSentence("Words.", (place(33),)), documents=documents))
    assert "\n1. `33.txt`\n\nDocuments not listed: 39.\n" in output


def test_sentences_are_grouped_into_their_paragraphs() -> None:
    sentences = [CitedSentence(f"S{n}.", (place(1),), paragraph=n // 2) for n in range(4)]
    assert render(brief_of(*sentences)).startswith("S0.[^1] S1.[^2]\n\nS2.[^3] S3.[^4]\n\n")


# The face of `render`


def test_the_default_form_is_markdown(brief: Brief) -> None:
    assert FORMS[0] == "markdown"
    assert render(brief) == render(brief, "markdown")


@pytest.mark.parametrize("form", FORMS)
def test_a_brief_read_back_renders_to_the_same_bytes(brief: Brief, form: str) -> None:
    output = render(brief, form)
    assert render(Brief.from_dict(json.loads(brief.to_json())), form) == output
    assert output.endswith("\n")
    assert not output.endswith("\n\n")


def test_the_json_form_is_the_canonical_text(brief: Brief) -> None:
    assert render(brief, "json") == brief.to_json() + "\n"


def test_an_unknown_form_names_a_near_one(brief: Brief) -> None:
    with pytest.raises(UsageError, match="did you mean markdown"):
        render(brief, "markdwon")
    with pytest.raises(UsageError, match="choose from markdown, text, json, html"):
        render(brief, "pdf")


def test_an_option_of_another_form_is_refused(brief: Brief) -> None:
    with pytest.raises(UsageError, match=r"no option 'width'.*choose from prefix, level"):
        render(brief, "markdown", width=60)
    with pytest.raises(UsageError, match="it takes none"):
        render(brief, "json", width=60)


@pytest.mark.parametrize(
    ("form", "options"),
    [
        ("markdown", {"prefix": "a]b"}),
        ("markdown", {"level": 0}),
        ("html", {"prefix": 'x" onload="y'}),
        ("html", {"prefix": ""}),
        ("html", {"level": 6}),
        ("text", {"width": 3}),
    ],
)
def test_a_value_that_cannot_be_is_refused(brief: Brief, form: str, options: dict[str, str | int]) -> None:
    with pytest.raises(UsageError):
        render(brief, form, **options)


def test_footnote_labels_can_be_kept_apart_on_one_page(brief: Brief) -> None:
    labels = [set(re.findall(r"\[\^([^\]]+)\]", render(brief, prefix=prefix))) for prefix in ("", "pier", "bridge")]
    assert labels[1] == {"pier-1", "pier-2", "pier-3", "pier-4"}
    assert not labels[0] & labels[1]
    assert not labels[1] & labels[2]


def test_every_id_of_a_fragment_carries_its_prefix(brief: Brief) -> None:
    for options, prefix in (({}, f"brief-{brief.digest[:8]}"), ({"prefix": "pier"}, "pier")):
        page = Page.of(render(brief, "html", **options))
        assert page.ids
        assert all(name == prefix or name.startswith(prefix + "-") for name in page.ids)
        assert len(page.ids) == len(set(page.ids))
        assert all(link.removeprefix("#") in page.ids for link in page.links if link.startswith("#"))


def test_headings_begin_at_the_level_asked_for(brief: Brief) -> None:
    assert render(brief, level=3).startswith("### Storm closes")
    assert "\n#### Sources\n" in render(brief, level=3)
    assert "<h4 " in render(brief, "html", level=4)
    assert "<h5>Notes</h5>" in render(brief, "html", level=4)


def test_rendering_loads_no_heavy_package() -> None:
    program = (
        "import sys, json; from pathlib import Path; from summarize.model import Brief; "
        "from summarize.rendering import render, FORMS; "
        f"b = Brief.from_dict(json.loads(Path({str(CASES / 'brief.json')!r}).read_text(encoding='utf-8'))); "
        "[render(b, form) for form in FORMS]; "
        "print([n for n in ('numpy', 'nltk', 'sumy', 'rapidfuzz') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


# Plain text


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_text_keeps_to_its_width(brief: Brief, width: int) -> None:
    for line in render(brief, "text", width=width).splitlines():
        assert len(line) <= width or " " not in line.strip(" -0123456789.")


def test_text_cuts_words_of_scripts_without_spaces_and_counts_wide_columns() -> None:
    output = render(brief_of(CitedSentence("東京の東埠頭は金曜日に閉鎖された。" * 3, (place(1),))), "text", width=20)
    assert output.splitlines()[0] == "東京の東埠頭は金曜日"


def test_text_leaves_an_address_in_one_piece() -> None:
    url = "https://post.example/" + "a" * 90
    assert f"     {url}\n" in render(brief_of(documents=(source(1, "a.txt", url=url),)), "text")


def test_text_shows_control_characters() -> None:
    output = render(brief_of(CitedSentence("Red \x1b[31malert\x07.", (place(1),))), "text")
    assert output.startswith("Red �[31malert�.[1]\n")


MARK = re.compile(r"(?<!\\)\[[\d\s,;–-]*\d[\d\s,;–-]*\]")
"""What reads as a citation in plain text."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It closed.[2] It opened [3].", r"It closed.\[2] It opened \[3].[1]"),
        ("As told [1, 2] and [4-6]", r"As told \[1, 2] and \[4-6][1]"),
        ("See [note] and [sic] and a[i]", "See [note] and [sic] and a[i][1]"),
        (r"Already \[2]", r"Already \\[2][1]"),
        ("A backslash \\", "A backslash \\ [1]"),
    ],
)
def test_text_escapes_what_a_source_writes_like_our_marks(text: str, expected: str) -> None:
    output = render(brief_of(CitedSentence(text, (place(1),))), "text")
    assert output.startswith(expected + "\n\n[1] From ")
    assert len(MARK.findall(output)) == 2


def test_text_escapes_marks_in_titles_and_publishers() -> None:
    named = source(1, "a.txt", title="Two [2]", publisher="Post [3]", published="[4]")
    made = replace(brief_of(CitedSentence("It closed.", (place(1),)), documents=(named,)), title=Title("T [5]", ()))
    assert len(MARK.findall(render(made, "text"))) == 2


@pytest.mark.parametrize("width", range(20, 60))
def test_text_leaves_paths_as_they_are_and_none_of_their_marks_begins_a_line(width: int) -> None:
    path = "a [2].txt [1] From [2] b [1].txt"
    cited = CitedSentence("It closed.", (place(1), place(2, match="exact")))
    made = brief_of(cited, documents=(source(1, path), source(2, f"c/{path}")))
    output = render(replace(made, title=Title("It closed", (place(1),))), "text", width=width)
    assert squeezed(output).count(squeezed(path)) == 5
    assert len(re.findall(r"^\[", output, re.MULTILINE)) == 1


# The small rules


def test_shortening_cuts_at_a_word() -> None:
    assert shortened("one two three", 13) == "one two three"
    assert shortened("one two three", 12) == "one two…"
    assert shortened("o" * 20, 10) == "o" * 9 + "…"


@pytest.mark.parametrize(
    "url",
    [None, "", "ftp://a.example", "//a.example", "https://", "https:///x", "https://a\\b", "https://[::1]/"],
)
def test_whatever_is_no_plain_web_address_is_refused(url: str | None) -> None:
    assert safe_address(url) is None


@given(st.text())
def test_visible_text_is_stable_and_on_one_line(text: str) -> None:
    shown = visible(text)
    assert visible(shown) == shown
    assert len(shown.splitlines()) <= 1
    assert not re.search("[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff\ud800-\udfff]", shown)


# Any text whatever


class Page(HTMLParser):
    """What a browser would make of a page: its text, tags, ids and links; whether its tags balance."""

    _VOID = frozenset({"br", "hr", "img", "input", "meta", "link"})

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.foreign: list[str] = []

    @classmethod
    def of(cls, html: str) -> Page:
        page = cls()
        page.feed(html)
        page.close()
        assert page.open == []
        assert page.foreign == []
        return page

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in self._VOID:
            self.open.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.foreign.append(data)

    def handle_decl(self, decl: str) -> None:
        self.foreign.append(decl)

    def handle_pi(self, data: str) -> None:
        self.foreign.append(data)

    def unknown_decl(self, data: str) -> None:
        self.foreign.append(data)


HOSTILE = [seen(word) for word in (CASES / "hostile.txt").read_text(encoding="utf-8").split()]
"""What means something to some reader of Markdown, HTML or a terminal, and what only looks as if it did."""


def worded(words: list[str], most: int) -> st.SearchStrategy[str]:
    """Texts of up to so many of the words, and of any others."""
    return st.lists(st.sampled_from(words) | st.text(max_size=4), max_size=most).flatmap(
        lambda parts: st.sampled_from(["", " "]).map(lambda joint: joint.join(parts))
    )


hostile = worded(HOSTILE, 8)
addresses = st.one_of(
    hostile,
    hostile.map(lambda tail: "https://post.example/" + tail),
    st.just("https://post.example/a?b=1&copy;=2"),
)


@st.composite
def briefs(draw: st.DrawFn, words: st.SearchStrategy[str] = hostile) -> Brief:
    unknown = st.none() | words
    documents = tuple(
        source(
            number,
            draw(words),
            part=draw(unknown),
            title=draw(unknown),
            publisher=draw(unknown),
            published=draw(unknown | st.just("2025-06-28T07:00:00Z")),
            url=draw(st.none() | addresses),
            wire=draw(st.sampled_from("12")),
        )
        for number in (1, 2)
    )
    sentences = []
    for _ in range(draw(st.integers(0, 3))):
        conflict = replace(place(2, "conflict"), differences=(Difference(draw(words), draw(words), draw(words)),))
        sentences.append(
            CitedSentence(
                draw(words),
                (place(1), place(2, draw(st.sampled_from(("exact", "partial"))))),
                (conflict,) if draw(st.booleans()) else (),
                support=Support(draw(st.integers(1, 3)), 1),
                paragraph=draw(st.integers(0, 1)),
            )
        )
    return Brief("g", "s", draw(words), Title(draw(words), (place(1),)), documents, tuple(sentences))


def squeezed(text: str) -> str:
    return "".join(text.split())


def links_meant(brief: Brief) -> int:
    """One link in the list of sources and one at every printed place, for each document with an address."""
    printed = [place.document for sentence in brief.sentences for place in sentence.citations]
    printed += [place.document for sentence in brief.sentences for place in sentence.disagreements]
    printed += [place.document for place in brief.title.citations if brief.title.text]
    printed += [document.id for document in brief.documents]
    return sum(safe_address(brief.source(document).url) is not None for document in printed)


MARKDOWN_TAGS = {"h1", "h2", "p", "ol", "li", "a", "code"}
HTML_TAGS = {"section", "h2", "h3", "p", "sup", "a", "ol", "ul", "li", "bdi", "code"}
HTML_ATTRIBUTES = {"class", "id", "lang", "dir", "href", "role", "aria-label", "rel"}
UNSEEN = re.compile("[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def footnotes_unfolded(markdown: str) -> Iterator[str]:
    """The Markdown inside each footnote, as a reader that knows footnotes parses it."""
    for note in re.split(r"^\[\^\d+\]: ", markdown, flags=re.MULTILINE)[1:]:
        yield re.sub(r"^ {4}", "", note, flags=re.MULTILINE)


@settings(max_examples=50, deadline=None)
@given(briefs())
def test_markdown_lets_no_source_forge_anything(brief: Brief) -> None:
    output = render(brief)
    assert output == render(brief)
    assert not UNSEEN.search(output)
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    page = Page.of(parser.render(output))
    assert set(page.tags) <= MARKDOWN_TAGS
    assert page.attributes <= {"href"}
    assert len(page.links) == links_meant(brief)
    assert all(link.startswith(("https://", "http://")) for link in page.links)
    shown = squeezed(page.text)
    for number, sentence in enumerate(brief.sentences, start=1):
        assert squeezed(visible(sentence.text)) + f"[^{number}]" in shown
    assert squeezed(visible(brief.title.text)) in shown
    labels = re.findall(r"^\[\^(\d+)\]: ", output, re.MULTILINE)
    assert labels == [str(number) for number in range(1, len(brief.sentences) + 1)]
    for note in footnotes_unfolded(output):
        inside = Page.of(parser.render(note))
        assert set(inside.tags) <= {"p", "ul", "li", "a", "code"}


def assert_plain_blocks_need_no_parser(brief: Brief) -> None:
    """Whatever is plain to us is what a parser sees, even if nothing of it were escaped."""
    from summarize.rendering import markdown

    blocks = [block for block in markdown._blocks(brief, "", 1) if markdown._is_plain(block)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(markdown, "escape_in_place", unescaped := lambda text, *around, **where: text)
        written = [markdown._written(block, unescaped) for block in blocks]
    assert markdown._says(written, blocks)


@settings(max_examples=100, deadline=None)
@given(briefs(worded(["Ann", "Bo", *HOSTILE], 2)))
def test_a_plain_brief_needs_no_parser(brief: Brief) -> None:
    assert_plain_blocks_need_no_parser(brief)


@pytest.mark.parametrize(
    "shape", ["{0}", "{0} Ann", "{0}Ann", "Ann {0}", "Ann{0}", "{0}Ann{0}", "Ann {0}Bo{0}", '{0}"({0}']
)
@pytest.mark.parametrize("word", HOSTILE)
def test_no_word_that_could_be_markup_is_plain(word: str, shape: str) -> None:
    text = shape.format(word)
    sentence = CitedSentence(text, (place(1), place(2, "exact")))
    named = source(1, "a.txt", publisher=text), source(2, "b.txt", title=text, url="https://b.example")
    assert_plain_blocks_need_no_parser(brief_of(sentence, title=text, documents=named))
    assert_plain_blocks_need_no_parser(
        brief_of(sentence, documents=(source(1, text), source(2, text, url="https://b.example")))
    )


def test_a_publisher_cannot_make_a_footnote_the_definition_of_a_link() -> None:
    told = source(1, "a.txt", publisher='"Ann'), source(2, "b.txt", published='May"')
    differing = replace(place(2, "conflict"), differences=())
    brief = brief_of(CitedSentence("Ann came.", (place(1),), (differing,)), documents=told)
    assert_plain_blocks_need_no_parser(brief)
    assert Page.of(MarkdownIt("commonmark").render(render(brief))).links == []


@settings(max_examples=50, deadline=None)
@given(briefs())
def test_html_lets_no_source_forge_anything(brief: Brief) -> None:
    output = render(brief, "html")
    assert not UNSEEN.search(output)
    page = Page.of(output)
    assert set(page.tags) <= HTML_TAGS
    assert page.attributes <= HTML_ATTRIBUTES
    outside = [link for link in page.links if not link.startswith("#")]
    assert len(outside) == links_meant(brief)
    assert all(link.startswith(("https://", "http://")) for link in outside)
    assert output.count('rel="noopener noreferrer nofollow"') == len(outside)
    for number, sentence in enumerate(brief.sentences, start=1):
        assert squeezed(visible(sentence.text)) + str(number) in squeezed(page.text)


@settings(max_examples=60, deadline=None)
@given(briefs(), st.integers(20, 100))
def test_text_says_every_sentence_and_hides_nothing(brief: Brief, width: int) -> None:
    output = render(brief, "text", width=width)
    assert not UNSEEN.search(output)
    for number, sentence in enumerate(brief.sentences, start=1):
        told = squeezed(re.sub(r"\[(?=[\d\s,;–-]*\d[\d\s,;–-]*\])", r"\\[", visible(sentence.text)))
        assert told + f"[{number}]" in squeezed(output)
    prose, listed = re.split(r"(?:\A|\n\n)(?=Sources\n|\[1\] (?:From|Supported|In no|Not found))", output, maxsplit=1)
    assert len(MARK.findall(prose)) == len(brief.sentences)
    assert len(re.findall(r"^\[\d+\] ", listed, re.MULTILINE)) == len(brief.sentences)


@pytest.mark.parametrize("text", ["[", "![", "](", "<", "&a", "*a ", "`", "a@", "www.", "\\", "_a", "~"])
def test_the_fallback_escapes_everything(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the gentle escaping were wrong, the block would be escaped in full, and only that block."""
    from summarize.rendering import markdown

    monkeypatch.setattr(markdown, "escape_in_place", lambda text, *around, **where: text)
    hostile_text = f"<b>{text}</b> *x* U.S."
    sentences = [
        CitedSentence("In the U.S. now.", (place(1),)),
        CitedSentence(hostile_text, (place(1),), paragraph=1),
    ]
    output = render(brief_of(*sentences))
    assert output.startswith("In the U.S. now.[^1]\n\n&lt;b&gt;")
    assert "\\*x\\* U\\.S\\.[^2]" in output
    assert set(Page.of(MarkdownIt("commonmark").render(output)).tags) <= MARKDOWN_TAGS
