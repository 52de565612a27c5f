"""A proof must fail on any tampering that the brief's digest or its files expose, and on nothing else."""

from __future__ import annotations

import copy
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import summarize
from summarize.errors import FalseCitation, InputError
from summarize.model import digest_of

STORY = Path(__file__).parent.parent / "examples" / "story"

Record = dict[str, Any]


class Made(NamedTuple):
    """The example story in a folder of its own, and the brief made of it."""

    folder: Path
    record: Record

    def __repr__(self) -> str:
        return "the example's brief"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("story")
    shutil.copytree(STORY, folder, dirs_exist_ok=True)
    return Made(folder, summarize.brief([folder], root=folder).to_dict())


def signed(record: Record) -> Record:
    """The record with a digest that fits: what a careful forger would hand over."""
    record["digest"] = digest_of(record)
    return record


def first(record: Record, wanted: Callable[[Record], bool], name: str = "citations") -> tuple[Record, Record]:
    """The first citation of a list that `wanted` accepts, with its sentence."""
    for sentence in record["sentences"]:
        for citation in sentence[name]:
            if wanted(citation):
                return sentence, citation
    raise AssertionError(f"the example holds no such place among {name}")


def test_the_brief_as_made_holds(made: Made) -> None:
    folder, record = made
    report = summarize.verify(record, root=folder)
    assert report.problems == ()
    assert report.ok
    assert report.files == 6
    assert report.checked > 20
    report.require()


def test_a_moved_folder_still_holds(made: Made, tmp_path: Path) -> None:
    folder, record = made
    shutil.copytree(folder, tmp_path / "elsewhere")
    path = tmp_path / "elsewhere" / "brief.json"
    path.write_text(json.dumps(record), encoding="utf-8")
    assert summarize.verify(path, root=tmp_path).ok
    assert summarize.verify(path, root=tmp_path / "elsewhere").ok


def change_text(record: Record) -> None:
    record["sentences"][0]["text"] = record["sentences"][0]["text"].replace("e", "a", 1)


def change_number_and_quotation(record: Record) -> None:
    sentence, citation = first(record, lambda item: item["match"] == "origin")
    sentence["text"] = sentence["text"].replace("64", "65")
    citation["spans"][0]["exact"] = citation["spans"][0]["exact"].replace("64", "65")


def shift_offset(record: Record) -> None:
    _, citation = first(record, lambda item: item["match"] == "origin")
    citation["spans"][0]["start"] += 1


def shift_bytes(record: Record) -> None:
    _, citation = first(record, lambda item: item["match"] == "origin")
    citation["spans"][0]["byte_end"] += 1


def shift_line(record: Record) -> None:
    _, citation = first(record, lambda item: item["match"] == "origin")
    citation["spans"][0]["line"] += 1


def change_context(record: Record) -> None:
    _, citation = first(record, lambda item: len(item["prefix"]) > 3)
    citation["prefix"] = "x" + citation["prefix"][1:]


def raise_near_to_exact(record: Record) -> None:
    _, citation = first(record, lambda item: item["match"] in ("near", "quote", "partial"))
    citation["match"] = "exact"


def hide_a_conflict_among_citations(record: Record) -> None:
    sentence, citation = first(record, lambda item: item["match"] == "conflict", "disagreements")
    sentence["disagreements"].remove(citation)
    citation["match"], citation["differences"] = "near", []
    sentence["citations"].append(citation)


def change_a_difference(record: Record) -> None:
    _, citation = first(record, lambda item: bool(item["differences"]), "disagreements")
    citation["differences"][0]["source"] += " and more"


def raise_support(record: Record) -> None:
    record["sentences"][0]["support"]["documents"] += 1


def drop_an_exact_citation(record: Record) -> None:
    sentence, citation = first(record, lambda item: item["match"] == "exact")
    sentence["citations"].remove(citation)


def drop_the_origin(record: Record) -> None:
    sentence, citation = first(record, lambda item: item["match"] == "origin")
    sentence["citations"].remove(citation)


def add_a_citation_elsewhere(record: Record) -> None:
    sentence, citation = first(record, lambda item: item["match"] == "exact")
    other = next(item for item in record["sentences"] if item is not sentence)
    other["citations"].append(copy.deepcopy(citation))


def list_a_place_twice(record: Record) -> None:
    sentence, citation = first(record, lambda item: item["match"] == "exact")
    sentence["citations"].append(copy.deepcopy(citation))


def count_places_that_are_not_there(record: Record) -> None:
    _, citation = first(record, lambda item: item["match"] == "exact")
    citation["more"] = 7


def change_a_hash(record: Record) -> None:
    record["documents"][0]["sha256"] = "0" * 64


def swap_two_documents(record: Record) -> None:
    left, right = record["documents"][:2]
    left["path"], right["path"] = right["path"], left["path"]


def name_a_path_outside(record: Record) -> None:
    record["documents"][0]["path"] = "../../etc/passwd"


def name_an_absolute_path(record: Record) -> None:
    record["documents"][0]["path"] = "/etc/passwd"


def change_a_publisher(record: Record) -> None:
    record["documents"][0]["publisher"] = "A Better Paper"


def cover_past_the_sentence(record: Record) -> None:
    record["sentences"][0]["citations"][0]["covers"] = [[0, 10_000]]


def move_what_was_left_out(record: Record) -> None:
    record["left_out"][0]["line"] += 1


def call_a_conflict_related(record: Record) -> None:
    sentence, citation = first(record, lambda item: item["match"] == "conflict", "disagreements")
    sentence["disagreements"].remove(citation)
    citation["match"] = "related"
    sentence["related"].append(citation)


def empty_the_differences(record: Record) -> None:
    _, citation = first(record, lambda item: bool(item["differences"]), "disagreements")
    citation["differences"] = []


def quote_a_second_place(record: Record) -> None:
    _, citation = first(record, lambda item: item["match"] == "exact")
    citation["spans"].append(copy.deepcopy(citation["spans"][0]))


def invent_a_title(record: Record) -> None:
    record["title"] = {"text": "Mayor arrested for fraud", "citations": []}


FORGERIES = [
    call_a_conflict_related,
    empty_the_differences,
    quote_a_second_place,
    invent_a_title,
    change_text,
    change_number_and_quotation,
    shift_offset,
    shift_bytes,
    shift_line,
    change_context,
    raise_near_to_exact,
    hide_a_conflict_among_citations,
    change_a_difference,
    raise_support,
    drop_an_exact_citation,
    drop_the_origin,
    add_a_citation_elsewhere,
    list_a_place_twice,
    count_places_that_are_not_there,
    change_a_hash,
    swap_two_documents,
    name_a_path_outside,
    name_an_absolute_path,
    change_a_publisher,
    cover_past_the_sentence,
    move_what_was_left_out,
]


@pytest.mark.parametrize("forge", FORGERIES, ids=lambda forge: forge.__name__)
def test_a_forged_brief_fails_though_its_digest_fits(made: Made, forge: Callable[[Record], None]) -> None:
    folder, record = made
    forged = copy.deepcopy(record)
    forge(forged)
    report = summarize.verify(signed(forged), root=folder)
    assert not report.ok
    with pytest.raises(FalseCitation):
        report.require()


def test_a_changed_brief_fails_by_its_digest_alone(made: Made) -> None:
    folder, record = made
    changed = copy.deepcopy(record)
    changed["sentences"][0]["score"] += 0.5
    assert [problem for problem in summarize.verify(changed, root=folder).problems if "digest" in problem]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_flipped_bit_in_a_source_fails(made: Made, data: st.DataObject) -> None:
    folder, record = made
    path = data.draw(st.sampled_from(sorted(path for path in folder.iterdir() if path.is_file())))
    raw = bytearray(path.read_bytes())
    kept = bytes(raw)
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    try:
        path.write_bytes(raw)
        assert not summarize.verify(record, root=folder).ok
    finally:
        path.write_bytes(kept)


def test_a_missing_or_swapped_file_fails(made: Made, tmp_path: Path) -> None:
    folder, record = made
    copied = tmp_path / "copy"
    shutil.copytree(folder, copied)
    paths = sorted(copied.glob("*.txt"))
    left, right = paths[0].read_bytes(), paths[1].read_bytes()
    paths[0].write_bytes(right)
    paths[1].write_bytes(left)
    assert not summarize.verify(record, root=copied).ok
    paths[0].write_bytes(left)
    paths[1].unlink()
    problems = summarize.verify(record, root=copied).problems
    assert any("no such file" in problem for problem in problems)


def test_paths_that_leave_the_root_are_not_read(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, record = made
    forged = copy.deepcopy(record)
    name_a_path_outside(forged)
    opened: list[str] = []
    real = summarize.verifying.read_file  # type: ignore[attr-defined]

    def spy(name: str) -> bytes:
        opened.append(name)
        content: bytes = real(name)
        return content

    monkeypatch.setattr("summarize.verifying.read_file", spy)
    assert not summarize.verify(signed(forged), root=folder).ok
    assert not [name for name in opened if "passwd" in name]


def test_another_version_of_the_guard_is_proven_for_its_places_only(made: Made) -> None:
    folder, record = made
    older = copy.deepcopy(record)
    older["signature"] = older["signature"].replace("agreement:", "agreement:9")
    raise_near_to_exact(older)
    report = summarize.verify(signed(older), root=folder)
    assert report.ok
    assert len(report.notes) == 1


@pytest.mark.parametrize(
    "content",
    ["", "no json", "[]", "{}", '{"format": "summarize-brief/1"}', "[" * 100_000, '{"format": 3}', "\x00"],
)
def test_what_is_no_brief_is_refused_clearly(content: str, tmp_path: Path) -> None:
    path = tmp_path / "brief.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        summarize.verify(path)
    assert "\n" not in str(caught.value)


def scalars(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    if isinstance(value, dict):
        return [found for key, item in value.items() for found in scalars(item, (*path, key))]
    if isinstance(value, list):
        return [found for index, item in enumerate(value) for found in scalars(item, (*path, index))]
    return [path]


GARBAGE = st.one_of(st.none(), st.booleans(), st.integers(-9, 9_999), st.text(max_size=5), st.just([]), st.just({}))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(which=st.integers(0, 9_999), value=GARBAGE)
def test_garbage_in_any_field_is_a_clear_error_or_a_failed_proof(made: Made, which: int, value: Any) -> None:
    folder, record = made
    forged = copy.deepcopy(record)
    ways = scalars(forged)
    *way, last = ways[which % len(ways)]
    place: Any = forged
    for step in way:
        place = place[step]
    place[last] = value
    if forged == record:
        return
    try:
        report = summarize.verify(forged, root=folder)
    except InputError:
        return
    assert not report.ok
