"""The annotations are those of the W3C's data model: every member that it requires, positions of the JSON form."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest

import summarize
from summarize.cli import main
from summarize.model import SUPPORT, Brief, Citation
from summarize.rendering import render

ROOT = Path(__file__).parent.parent
CASE = ROOT / "tests" / "cases" / "rendering" / "brief.json"

Record = dict[str, Any]

MOTIVATIONS = frozenset(
    "assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating "
    "questioning replying tagging".split()
)
TERMS = frozenset(
    "id type body cached end exact first format items label language last motivation partOf prefix purpose selector "
    "source start startIndex state suffix target total value".split()
)
"""Terms of the standard's context that are used; all others need a context of their own."""


@pytest.fixture(scope="module")
def brief() -> Brief:
    return Brief.from_dict(json.loads(CASE.read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def collection(brief: Brief) -> Record:
    record: Record = json.loads(render(brief, "annotations"))
    return record


def keys(record: object) -> Iterator[str]:
    if isinstance(record, dict):
        for key, value in record.items():
            yield key
            yield from keys(value)
    elif isinstance(record, list):
        for value in record:
            yield from keys(value)


def places(brief: Brief) -> list[tuple[str, Citation]]:
    return [(brief.title.text, citation) for citation in brief.title.citations] + [
        (sentence.text, citation)
        for sentence in brief.sentences
        for citation in (*sentence.citations, *sentence.disagreements)
    ]


def is_absolute(iri: str) -> bool:
    return re.fullmatch(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+", iri, re.IGNORECASE) is not None


# Section 3 of the standard, member by member


def test_the_collection_has_what_the_standard_requires(collection: Record) -> None:
    assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert is_absolute(collection["id"])
    assert collection["type"] == "AnnotationCollection"
    assert isinstance(collection["label"], str)
    page = collection["first"]
    assert page["type"] == "AnnotationPage"
    assert is_absolute(page["id"])
    assert page["partOf"] == collection["id"]
    assert page["startIndex"] == 0
    assert collection["last"] == page["id"]
    assert collection["total"] == len(page["items"])
    assert "next" not in page


def test_every_annotation_has_what_the_standard_requires(collection: Record) -> None:
    ids = set()
    for annotation in collection["first"]["items"]:
        assert is_absolute(annotation["id"])
        ids.add(annotation["id"])
        assert annotation["type"] == "Annotation"
        assert annotation["motivation"] in MOTIVATIONS
        assert "bodyValue" not in annotation
        body = annotation["body"]
        assert body["type"] == "TextualBody"
        assert isinstance(body["value"], str)
        assert body["purpose"] in MOTIVATIONS
        target = annotation["target"]
        assert target["type"] == "SpecificResource"
        iri = target["source"]["id"]
        assert re.fullmatch(r"[\w%./:?&=#~+,;!$'()*@-]+", iri, re.ASCII)
        assert is_absolute(urljoin("https://base.example/brief.jsonld", iri))
        quotation, position = target["selector"]
        assert quotation["type"] == "TextQuoteSelector"
        assert quotation["exact"]
        assert all(
            isinstance(quotation.get(side, "x"), str) and quotation.get(side, "x") for side in ("prefix", "suffix")
        )
        assert position["type"] == "TextPositionSelector"
        assert isinstance(position["start"], int)
        assert 0 <= position["start"] < position["end"]
        if "state" in target:
            assert target["state"]["type"] == "TimeState"
            assert target["state"]["cached"]
    assert len(ids) == len(collection["first"]["items"])


def test_every_term_is_the_standards_or_has_a_context_of_its_own(collection: Record) -> None:
    context, own = collection["@context"]
    assert context.startswith("http://www.w3.org/ns/")
    assert list(own) == ["summarize"]
    assert is_absolute(own["summarize"])
    assert own["summarize"].endswith("#"), "a prefix of JSON-LD ends in a delimiter"
    rest = {key: value for key, value in collection.items() if key != "@context"}
    assert {key for key in keys(rest) if not key.startswith("summarize:")} <= TERMS
    assert {key for key in keys(rest) if key.startswith("summarize:")} == {"summarize:match", "summarize:similarity"}


# And back again


def test_there_is_one_annotation_a_place_with_its_positions(brief: Brief, collection: Record) -> None:
    expected = places(brief)
    assert any(citation.match == "conflict" for _, citation in expected)
    assert len(expected) == collection["total"]
    for (text, citation), annotation in zip(expected, collection["first"]["items"], strict=True):
        span = citation.spans[0]
        quotation, position = annotation["target"]["selector"]
        assert (position["start"], position["end"], quotation["exact"]) == (span.start, span.end, span.exact)
        assert (quotation.get("prefix", ""), quotation.get("suffix", "")) == (citation.prefix, citation.suffix)
        assert annotation["body"]["value"] == text
        assert annotation["summarize:match"] == citation.match
        assert annotation["summarize:similarity"] == round(citation.similarity, 6)
        assert annotation["motivation"] == ("linking" if citation.match in SUPPORT else "questioning")
        source = brief.source(citation.document)
        file = annotation["target"].get("state", {}).get("cached", annotation["target"]["source"]["id"])
        path, _, part = file.partition("#")
        assert unquote(path) == unquote(source.path)
        assert unquote(part) == (source.part or "")


def test_positions_count_code_points_of_the_file(tmp_path: Path) -> None:
    said = "The café 🙂 on the quay closed on Monday after a storm tore its roof off."
    (tmp_path / "a b.txt").write_bytes(f"🙂 Before.\r\n\r\n{said}\r\n".encode("utf-8-sig"))
    made = summarize.brief([tmp_path], root=tmp_path)
    text = (tmp_path / "a b.txt").read_bytes().decode("utf-8-sig")
    items = json.loads(render(made, "annotations"))["first"]["items"]
    assert items
    for annotation in items:
        quotation, position = annotation["target"]["selector"]
        assert text[position["start"] : position["end"]] == quotation["exact"]
        assert annotation["target"]["source"]["id"] == "a%20b.txt"


@pytest.mark.parametrize(
    ("path", "part", "reference"),
    [
        ("news/a.txt", None, "news/a.txt"),
        ("a b?c#d.txt", None, "a%20b%3Fc%23d.txt"),
        ("x:y.txt", None, "x%3Ay.txt"),
        ("100%25.txt", None, "100%25.txt"),
        ("bad%zz.txt", None, "bad%25zz.txt"),
        ("%FF.txt", None, "%FF.txt"),
        ("zürich/é.txt", None, "z%C3%BCrich/%C3%A9.txt"),
        ("feed.jsonl", "a/b c", "feed.jsonl#a%2Fb%20c"),
    ],
)
def test_a_path_is_a_relative_reference(brief: Brief, path: str, part: str | None, reference: str) -> None:
    documents = tuple(replace(source, path=path, part=part, url=None) for source in brief.documents)
    items = json.loads(render(replace(brief, documents=documents), "annotations"))["first"]["items"]
    assert {item["target"]["source"]["id"] for item in items} == {reference}
    assert not urlsplit(reference).scheme


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "ftp://a.example/x", "https://user@a.example/", "nowhere.example", "https://a\n.b"]
)
def test_an_address_that_is_none_is_not_named(brief: Brief, url: str) -> None:
    documents = tuple(replace(source, url=url) for source in brief.documents)
    assert url not in render(replace(brief, documents=documents), "annotations")


def test_the_bytes_depend_on_the_brief_alone(brief: Brief, collection: Record) -> None:
    text = render(brief, "annotations")
    assert text == render(Brief.from_dict(json.loads(brief.to_json())), "annotations")
    assert text.endswith("}\n")
    assert text.count("\n") == 1
    other = json.loads(render(replace(brief, language="de"), "annotations"))
    assert other["id"] != collection["id"]


def test_a_brief_of_nothing_has_no_annotations(brief: Brief) -> None:
    empty = json.loads(render(replace(brief, title=replace(brief.title, citations=()), sentences=()), "annotations"))
    assert (empty["total"], empty["first"]["items"]) == (0, [])


def test_a_place_in_a_document_that_there_is_not_is_left_out(brief: Brief) -> None:
    assert json.loads(render(replace(brief, documents=()), "annotations"))["total"] == 0


def test_an_undetermined_language_is_not_told(brief: Brief) -> None:
    text = render(replace(brief, language="und"), "annotations")
    assert '"und"' not in text


def test_the_command_writes_them(brief: Brief, tmp_path: Path) -> None:
    out = tmp_path / "brief.jsonld"
    assert main(["render", str(CASE), "--format", "annotations", "--output", str(out)]) == 0
    assert out.read_text(encoding="utf-8") == render(brief, "annotations")
