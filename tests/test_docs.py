"""The documentation is true: sessions print what they show, names and links are there, nothing public is missing.

`python -m tests.refresh_docs` brings the outputs up to date; what the prose around them says is for a reader to check.
"""

from __future__ import annotations

import doctest
import importlib
import re
import tomllib
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

import summarize
from summarize import errors
from summarize.agreement.guard import ORDER
from summarize.errors import SummarizeError
from summarize.model import MATCHES, PROVABLE, SUPPORT
from summarize.rendering import FORMS
from summarize.rendering.wording import _KINDS
from summarize.scoring import SCORERS
from summarize.version import VERSION
from tests.refresh_docs import ELSEWHERE, PAGES, ROOT, cut, refreshed, signature

README = ROOT / "README.md"
DOCS = ROOT / "docs"
ALL_PAGES = [README, ROOT / "examples" / "README.md", *sorted(DOCS.glob("*.md"))]
SET_UP = "python3 -m venv .venv && .venv/bin/pip install --quiet "

MISTAKE = """\
```console
$ summarize nonsense
summarize: error: no command is named 'nonsense'; known: brief, cite, verify, render, explain (see: summarize --help)
$ echo $?
2
```
"""


def text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def section(page: Path, heading: str) -> str:
    """What stands below a heading, up to the next one of its level or above."""
    found = re.search(rf"^(#+) {re.escape(heading)}\n", text(page), re.MULTILINE)
    assert found, f"{page.name} has no heading {heading!r}"
    rest = text(page)[found.end() :]
    end = re.search(rf"^#{{1,{len(found[1])}}} ", rest, re.MULTILINE)
    return rest[: end.start()] if end else rest


def rows(page: Path, heading: str) -> list[list[str]]:
    """The cells of the first table below a heading, without its head."""
    table = [line for line in section(page, heading).splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table[1:]]


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


# What is shown is what is printed.


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_session_and_output_is_as_it_is_now(page: Path) -> None:
    assert refreshed(text(page)) == text(page), "to bring it up to date: python -m tests.refresh_docs"


def test_the_messages_on_the_page_about_the_command_line_are_real() -> None:
    messages = section(DOCS / "command-line.md", "Messages")
    assert "$ summarize brief" in messages
    assert refreshed(messages) == messages


def test_other_tests_hold_the_pages_that_are_not_run() -> None:
    for page, test in ELSEWHERE.items():
        assert (DOCS / page).exists()
        assert f'"{page}"' in text(ROOT / "tests" / test)


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("```console\n$ echo one\nold\n```\n", "```console\n$ echo one\none\n```\n"),
        ("```console\n$ exit 3\n$ echo $?\n```\n", "```console\n$ exit 3\n$ echo $?\n3\n```\n"),
        (
            "```python\na = 1\n```\n\n```python\nprint(a + 1)\n```\n\n```text\n3\n```\n",
            "```python\na = 1\n```\n\n```python\nprint(a + 1)\n```\n\n```text\n2\n```\n",
        ),
        (
            "```console\n$ summarize brief no.txt\n```\n",
            "```console\n$ summarize brief no.txt\nsummarize: error: no.txt: no such file; check the name\n```\n",
        ),
        ("```console\n$ summarize nonsense\n$ echo $?\n```\n", MISTAKE),
        ("```text\nas it stands\n```\n", "```text\nas it stands\n```\n"),
    ],
)
def test_a_page_is_made_anew(page: str, expected: str) -> None:
    assert refreshed(page) == expected
    assert refreshed(expected) == expected


def test_what_a_block_prints_must_be_shown() -> None:
    with pytest.raises(ValueError, match="no text block shows it"):
        refreshed("```python\nprint(1)\n```\n\nProse.\n")


def test_a_session_hides_no_shell_behind_summarize() -> None:
    with pytest.raises(ValueError, match="without a shell"):
        refreshed("```console\n$ summarize --version > version.txt\n```\n")


@pytest.mark.parametrize(
    ("choice", "wanted", "expected"),
    [
        ("", "", "a\n\nb\nc\n\nd"),
        ("show", "1", "a\n\n..."),
        ("show", "2-9", "...\n\nb\nc\n\nd"),
        ("show", '1, "d"', "a\n\n...\n\nd"),
        ("show lines", '"c"', "...\nc\n..."),
    ],
)
def test_outputs_are_cut_where_they_say_so(choice: str, wanted: str, expected: str) -> None:
    assert "\n".join(cut("a\n\nb\nc\n\nd\n", choice, wanted)) == expected


def test_what_is_to_be_shown_must_be_printed() -> None:
    with pytest.raises(ValueError, match="was not printed"):
        cut("a\n\nb\n", "show", '"c"')


def test_the_package_docstring_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    outcome = doctest.testmod(summarize)
    assert outcome.attempted > 0
    assert outcome.failed == 0


def test_the_docstring_of_compare_runs() -> None:
    outcome = doctest.testmod(importlib.import_module("summarize.agreement"))
    assert outcome.attempted > 0
    assert outcome.failed == 0


# The README.


def test_the_readme_sets_up_in_two_lines() -> None:
    brief, tests = re.findall(r"^```sh\n(.*)\n```$", text(README), re.MULTILINE)
    assert brief.startswith(f"{SET_UP}. && ")
    assert f"$ {brief.rpartition(' && ')[2]}\n" in text(README), "what the set-up prints is shown"
    assert tests == f"{SET_UP}'.[test]' && .venv/bin/python -m pytest"
    screen = text(README).partition(f"$ {brief.rpartition(' && ')[2]}\n")[0]
    assert len(screen.splitlines()) < 30, "the first output is on the first screen"


def test_the_readme_installs_what_the_project_has() -> None:
    project = tomllib.loads(text(ROOT / "pyproject.toml"))["project"]
    needed = {re.split(r"[<>=]", item)[0] for item in project["optional-dependencies"]["test"]}
    assert {"pytest", "hypothesis", "jsonschema", "jinja2"} <= needed
    assert project["scripts"]["summarize"] == "summarize.__main__:run"
    assert project["requires-python"].removeprefix(">=") in text(README)


@pytest.mark.skipif(not (ROOT / ".ci" / "run").exists(), reason="not in a checkout")
def test_the_readme_does_what_is_checked_before_a_change_lands() -> None:
    run = text(ROOT / ".ci" / "run")
    assert '".[test]"' in run
    assert "python -m pytest" in run
    assert "/examples/story" in run


def test_the_readme_tells_every_kind_as_notes_do() -> None:
    table = rows(README, "What a citation says")
    assert [cell[0] for cell in table] == [f"`{kind}`" for kind in MATCHES]
    for kind, label, _ in table:
        if kind not in ("`origin`", "`conflict`", "`related`"):
            assert label == _KINDS[kind.strip("`")]


# Nothing public is missing.


def test_every_public_name_has_a_section() -> None:
    titles = re.findall(r"^### `summarize\.(\w+)`$", text(DOCS / "python.md"), re.MULTILINE)
    assert sorted(titles) == sorted(summarize.__all__)


@pytest.mark.parametrize("value", [item for item in summarize.__all__ if item.islower()])
def test_every_function_shows_its_signature_and_explains_its_parameters(value: str) -> None:
    shown = section(DOCS / "python.md", f"`summarize.{value}`")
    assert "\n".join(signature(f"summarize.{value}")) in shown


@pytest.mark.parametrize("value", [item for item in summarize.__all__ if not item.islower()])
def test_every_attribute_of_a_class_is_explained(value: str) -> None:
    kind: Any = getattr(summarize, value)
    shown = section(DOCS / "python.md", f"`summarize.{value}`") + section(DOCS / "python.md", "Errors")
    names = {field.name for field in fields(kind)} if is_dataclass(kind) else set()
    names |= {item for item in vars(kind) if not item.startswith("_")}
    for item in sorted(names - {"index", "count"}):
        assert re.search(rf"`(?:{value}\.)?{item}(?:`|\()", shown), item


def test_every_error_is_listed_with_its_exit_code() -> None:
    listed = {
        kind: int(cells[1]) for cells in rows(DOCS / "python.md", "Errors") for kind in re.findall(r"\w+", cells[0])
    }
    public = [item for item in vars(errors).values() if isinstance(item, type) and item is not SummarizeError]
    assert listed == {kind.__name__: kind.exit_code for kind in public if issubclass(kind, SummarizeError)}


def test_every_scorer_is_documented() -> None:
    assert [cells[0] for cells in rows(DOCS / "python.md", "Scorers")] == [f"`{item}`" for item in SCORERS]
    for item in SCORERS:
        assert item in text(DOCS / "command-line.md")


def test_every_form_is_documented() -> None:
    shown = section(DOCS / "python.md", "`summarize.render`")
    assert all(f'`"{form}"`' in shown for form in FORMS)


def test_the_design_lists_kinds_differences_and_promises() -> None:
    kinds = [(cells[0], cells[2]) for cells in rows(DOCS / "design.md", "Match kinds") if len(cells) == 3]
    where = {kind: "citations" if kind in SUPPORT else "related" for kind in MATCHES}
    where["conflict"] = "disagreements"
    listed = dict(kinds)
    assert {f"`{kind}`": place for kind, place in where.items()}.items() <= listed.items()
    differences = {
        cells[0]: cells[1] for cells in rows(DOCS / "design.md", "Match kinds") if cells[1] in ("conflict", "related")
    }
    expected = {f"`{kind}`": "conflict" if kind in PROVABLE else "related" for kind in ORDER}
    assert list(differences.items()) == list(expected.items())
    numbers = re.findall(r"^(\d+)\. ", section(DOCS / "design.md", "The promises"), re.MULTILINE)
    assert numbers == [str(number) for number in range(1, 11)]


def test_the_picture_shows_stages_that_there_are() -> None:
    picture = section(DOCS / "how-it-works.md", "How it works").partition("```mermaid")[2].partition("```")[0]
    stages = re.findall(r"(\w+)\[(\w+):", picture)
    assert len(stages) > 5
    for node, module in stages:
        assert node == module
        importlib.import_module(f"summarize.{module}")


def test_the_glossary_is_in_order_and_has_every_kind() -> None:
    words = [cells[0].strip("`") for cells in rows(DOCS / "glossary.md", "Glossary")]
    assert words == sorted(words)
    assert set(MATCHES) <= set(words)


def test_the_changelog_begins_with_this_version() -> None:
    found = re.search(r"^## (\S+)", text(DOCS / "changelog.md"), re.MULTILINE)
    assert found
    assert found[1] == VERSION


# Links.


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as they are made where the pages are hosted."""
    made: set[str] = set()
    tokens = MarkdownIt().parse(text(page))
    for opening, inline in zip(tokens, tokens[1:], strict=False):
        if opening.type == "heading_open":
            words = "".join(child.content for child in inline.children or [])
            slug = re.sub(r"[^\w\- ]", "", words.lower()).replace(" ", "-")
            again = [slug, *(f"{slug}-{number}" for number in range(1, 10))]
            made.add(next(item for item in again if item not in made))
    return made


def links(page: Path) -> list[str]:
    return [
        str(child.attrs["href"])
        for token in MarkdownIt().parse(text(page))
        for child in token.children or []
        if child.type == "link_open"
    ]


@pytest.mark.parametrize("page", ALL_PAGES, ids=name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for link in links(page):
        assert not re.match(r"[a-z]+:", link), f"{link}: these pages need no network"
        path, _, anchor = link.partition("#")
        target = page.parent / path if path else page
        assert target.exists(), link
        if anchor:
            assert anchor in anchors(target), link


def test_every_page_is_listed() -> None:
    pages = {page.name for page in DOCS.glob("*.md")} - {"index.md"}
    assert pages <= set(links(DOCS / "index.md"))
    assert {f"docs/{page}" for page in pages} <= set(links(README))
