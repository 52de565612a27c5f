"""The JSON form is what the schema, the documentation and the model say it is, and all three agree."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import summarize
from summarize.errors import InputMalformed
from summarize.model import MATCHES, SUPPORT, Brief, Title, canonical, digest_of
from summarize.rendering import render

ROOT = Path(__file__).parent.parent
DOCUMENTATION = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
CASE = (Path(__file__).parent / "cases" / "rendering" / "brief.json").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    text = (files("summarize") / "brief.schema.json").read_text(encoding="utf-8")
    record: dict[str, Any] = json.loads(text)
    Draft202012Validator.check_schema(record)
    return record


def documented_brief() -> dict[str, Any]:
    found = re.search(r"^```json\n(.*?)^```$", DOCUMENTATION, re.MULTILINE | re.DOTALL)
    assert found
    record: dict[str, Any] = json.loads(found[1])
    return record


def documented_files() -> dict[str, bytes]:
    found = re.findall(r"^<!-- file: ([\w.-]+) -->\n```text\n(.*?)^```$", DOCUMENTATION, re.MULTILINE | re.DOTALL)
    return {name: text.encode("utf-8") for name, text in found}


def errors(schema: dict[str, Any], record: dict[str, Any]) -> list[str]:
    return [error.message for error in Draft202012Validator(schema).iter_errors(record)]


# The schema


def test_a_brief_is_of_the_schema(schema: dict[str, Any]) -> None:
    assert errors(schema, json.loads(CASE)) == []
    assert errors(schema, Brief.from_dict(json.loads(CASE)).to_dict()) == []


def test_a_brief_of_nothing_is_of_the_schema(schema: dict[str, Any]) -> None:
    assert errors(schema, Brief("g", "s", "en", Title("", ()), (), ()).to_dict()) == []


STORY = ROOT / "examples" / "story"


def as_lines(folder: Path) -> Path:
    """The example's texts as one file of JSON Lines, each with all that can be told of it."""
    entries = [
        {
            "id": path.stem,
            "title": path.stem,
            "text": path.read_text(encoding="utf-8"),
            "url": f"https://{number}.example/",
            "publisher": f"Paper {number}",
            "published": f"2025-03-0{number + 1}",
            "language": "en",
        }
        for number, path in enumerate(sorted(STORY.glob("*.txt")))
    ]
    path = folder / "story.jsonl"
    path.write_text("".join(json.dumps(entry) + "\n" for entry in entries), encoding="utf-8")
    return path


def test_what_is_made_is_of_the_schema(schema: dict[str, Any], tmp_path: Path) -> None:
    """The example's brief, that of the same story as JSON Lines, and a draft with a sentence that stands nowhere."""
    draft = tmp_path / "draft.md"
    lines = as_lines(tmp_path)
    whole = summarize.brief([STORY], root=STORY)
    draft.write_text(f"# A draft\n\n{whole.sentences[0].text} Nobody knew of the elephant in Velm.\n", encoding="utf-8")
    made = [whole, summarize.brief([lines], root=tmp_path), summarize.cite_draft(draft, [STORY], root=STORY)]
    for brief in made:
        record = json.loads(brief.to_json())
        assert errors(schema, record) == []
        assert Brief.from_dict(record).to_json() == brief.to_json()
        assert canonical(record) == brief.to_json()
    assert {place.match for sentence in whole.sentences for place in sentence.citations} > {"origin", "exact"}
    assert any(sentence.disagreements for sentence in whole.sentences)
    assert all(source.selector for source in made[1].documents)
    assert [bool(sentence.citations) for sentence in made[2].sentences] == [True, False]


def test_what_is_cited_of_a_text_is_of_the_schema(schema: dict[str, Any]) -> None:
    text = summarize.brief([STORY], root=STORY, sentences=1).sentences[0].text
    part = {"$ref": "#/$defs/sentence", "$defs": schema["$defs"]}
    for floor in (None, 0.0):
        assert errors(part, summarize.cite(text, [STORY], root=STORY, floor=floor).to_dict()) == []
    assert errors(part, {"text": text})


def test_later_fields_are_allowed(schema: dict[str, Any]) -> None:
    record = json.loads(CASE)
    for holder in (record, record["documents"][0], record["sentences"][0], record["title"]["citations"][0]):
        holder["later"] = {"any": "thing"}
    assert errors(schema, record) == []


def test_the_schema_knows_the_kinds_of_match_that_the_model_knows(schema: dict[str, Any]) -> None:
    assert tuple(schema["$defs"]["place"]["properties"]["match"]["enum"]) == MATCHES
    assert set(schema["$defs"]["support"]["allOf"][1]["properties"]["match"]["enum"]) == SUPPORT


def paths_to_fields(record: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(record, dict):
        for key, value in record.items():
            yield (*path, key)
            yield from paths_to_fields(value, (*path, key))
    elif isinstance(record, list) and record:
        yield from paths_to_fields(record[0], (*path, 0))


OPTIONAL = {"paragraph", "more", "selector"}


@pytest.mark.parametrize(
    "path", [path for path in paths_to_fields(json.loads(CASE)) if path[-1] not in OPTIONAL], ids=str
)
def test_no_field_may_be_missing(schema: dict[str, Any], path: tuple[str | int, ...]) -> None:
    record = json.loads(CASE)
    holder = record
    for step in path[:-1]:
        holder = holder[step]
    del holder[path[-1]]
    assert errors(schema, record)


def _two_origins(record: dict[str, Any]) -> None:
    record["sentences"][0]["citations"][0]["match"] = "origin"


def _conflict_as_support(record: dict[str, Any]) -> None:
    record["sentences"][0]["citations"][1]["match"] = "conflict"


def _unknown_match(record: dict[str, Any]) -> None:
    record["sentences"][0]["citations"][1]["match"] = "similar"


def _support_as_disagreement(record: dict[str, Any]) -> None:
    record["sentences"][0]["disagreements"][0]["match"] = "exact"


def _short_hash(record: dict[str, Any]) -> None:
    record["documents"][0]["sha256"] = "0" * 63


def _upper_hash(record: dict[str, Any]) -> None:
    record["digest"] = record["digest"].upper().replace("0", "A")


def _another_format(record: dict[str, Any]) -> None:
    record["format"] = "summarize-brief/2"


def _line_zero(record: dict[str, Any]) -> None:
    record["sentences"][0]["citations"][0]["spans"][0]["line"] = 0


def _similarity_over_one(record: dict[str, Any]) -> None:
    record["sentences"][0]["citations"][0]["similarity"] = 1.5


def _half_a_range(record: dict[str, Any]) -> None:
    record["sentences"][0]["citations"][0]["covers"] = [[0]]


def _offset_as_text(record: dict[str, Any]) -> None:
    record["sentences"][0]["citations"][0]["spans"][0]["start"] = "0"


@pytest.mark.parametrize(
    "spoil",
    [
        _two_origins,
        _conflict_as_support,
        _unknown_match,
        _support_as_disagreement,
        _short_hash,
        _upper_hash,
        _another_format,
        _line_zero,
        _similarity_over_one,
        _half_a_range,
        _offset_as_text,
    ],
)
def test_a_spoilt_brief_is_not_of_the_schema(schema: dict[str, Any], spoil: Callable[[dict[str, Any]], None]) -> None:
    record = json.loads(CASE)
    spoil(record)
    assert errors(schema, record)


# The canonical form


def test_the_digest_is_a_known_value() -> None:
    brief = Brief("summarize 0.1.0", "test", "en", Title("Zoë", ()), (), ())
    text = (
        '{"documents":[],"format":"summarize-brief/1","generator":"summarize 0.1.0","language":"en",'
        '"left_out":[],"sentences":[],"signature":"test","title":{"citations":[],"text":"Zoë"},"warnings":[]}'
    )
    assert brief.digest == hashlib.sha256(text.encode()).hexdigest()
    assert brief.digest == "0f88761820e804881d74c8782681ffff308cece5abeba6d8b7c1595e959f4e4f"


def test_the_canonical_text_reads_back_to_the_same_text() -> None:
    brief = Brief.from_dict(json.loads(CASE))
    assert Brief.from_dict(json.loads(brief.to_json())) == brief
    assert canonical(json.loads(brief.to_json())) == brief.to_json()
    assert brief.to_dict()["digest"] == json.loads(CASE)["digest"] == digest_of(json.loads(CASE))


def test_the_digest_is_that_of_the_line_without_its_digest() -> None:
    line = render(Brief.from_dict(json.loads(CASE)), "json")
    undigested, count = re.subn('"digest":"[0-9a-f]*",', "", line)
    assert count == 1
    assert hashlib.sha256(undigested.rstrip("\n").encode()).hexdigest() == json.loads(line)["digest"]


@settings(max_examples=50, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"])), st.floats(0, 1))
def test_any_text_and_figure_survive_the_json_form(text: str, figure: float) -> None:
    record = json.loads(CASE)
    record["sentences"][0] |= {"text": text, "score": figure}
    brief = Brief.from_dict(record)
    again = Brief.from_dict(json.loads(brief.to_json()))
    assert again.to_json() == brief.to_json()
    assert again.digest == brief.digest
    assert again.sentences[0].text == text
    assert abs(again.sentences[0].score - figure) <= 5e-7


def test_another_form_is_refused() -> None:
    for record in ({}, {"format": "other"}, {"format": "summarize-brief/1"}):
        with pytest.raises(InputMalformed, match=r"not a brief in the form summarize-brief/1; make one|is not there"):
            Brief.from_dict(record)
    with pytest.raises(
        InputMalformed, match=r"in the form summarize-brief/2, .* use the version of summarize that made"
    ):
        Brief.from_dict({"format": "summarize-brief/2"})


# The documentation


def test_the_documented_example_is_of_the_schema_and_has_its_digest(schema: dict[str, Any]) -> None:
    record = documented_brief()
    assert errors(schema, record) == []
    assert Brief.from_dict(record).to_dict() == record
    assert digest_of(record) == record["digest"]
    assert f"{record['digest']}  -" in DOCUMENTATION


def test_the_documented_places_stand_in_the_documented_files() -> None:
    record = documented_brief()
    contents = documented_files()
    paths = {document["id"]: document["path"] for document in record["documents"]}
    for document in record["documents"]:
        raw = contents[document["path"]]
        assert document["sha256"] == hashlib.sha256(raw).hexdigest()
        assert (document["bytes"], document["characters"]) == (len(raw), len(raw.decode()))
    sentence = record["sentences"][0]
    places = [*record["title"]["citations"], *sentence["citations"], *sentence["disagreements"]]
    assert {place["document"] for place in places} == set(paths)
    for place in places:
        raw = contents[paths[place["document"]]]
        text = raw.decode()
        for span in place["spans"]:
            assert text[span["start"] : span["end"]] == span["exact"]
            assert raw[span["byte_start"] : span["byte_end"]].decode() == span["exact"]
            assert text[: span["start"]].endswith(place["prefix"])
            assert text[span["end"] :].startswith(place["suffix"])


def test_the_documented_commands_name_the_bytes_of_the_citation() -> None:
    span = documented_brief()["sentences"][0]["citations"][0]["spans"][0]
    found = re.search(r"^\$ tail -c \+(\d+) wire\.txt \| head -c (\d+)\n(.*)$", DOCUMENTATION, re.MULTILINE)
    assert found
    assert int(found[1]) == span["byte_start"] + 1
    assert int(found[2]) == span["byte_end"] - span["byte_start"]
    assert found[3] == span["exact"]


@pytest.mark.parametrize("name", ["sentence", "document", "place", "span", "left_out", "warning"])
def test_every_field_is_documented(schema: dict[str, Any], name: str) -> None:
    for field in schema["$defs"][name]["properties"]:
        assert f"`{field}`" in DOCUMENTATION
