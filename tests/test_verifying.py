"""A proof must fail on any tampering that the brief's digest or its files expose, and on nothing else."""

from __future__ import annotations

import copy
import json
import os
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import ANY

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import summarize
from summarize.agreement import VERSION
from summarize.cli import main
from summarize.errors import FalseCitation, InputError, InputMalformed
from summarize.model import MATCHES, digest_of
from tests.forgeries import FORGERIES, Record, Unfit, told_as

STORY = Path(__file__).parent.parent / "examples" / "story"

PIER = "The harbour board closed the northern pier on Monday after divers found cracks in seven of its forty beams."
BUS = "A free bus will carry about 1,200 passengers a day to the southern pier until the repairs are done."
QUOTE = "“The pier is older than anybody on this board, and we should have seen to it years ago,” said Ada Renk."
BAND = "A brass band played on the quay until the evening, and nobody seemed to mind the drizzle at all."
COPIES = f"Share this\n\n{BAND}\n\n" + f"{BUS}\n\n" * 24 + f"{PIER}\n\nBy Jo Marsh\n"
ENTRIES = [
    {"title": "Pier", "text": f"{PIER}\n\n{PIER.replace('harbour', 'fishing')}"},
    {"text": "After divers found cracks in seven beams, the northern pier was closed by the harbour board on Monday."},
]
OWN = {
    "a.txt": f"Northern pier closed after divers find cracks\n\n{PIER} {BUS}\n\n{QUOTE} {BAND}\n",
    "b.txt": f"Northern pier closed after divers find cracks\n\n{PIER.replace('seven', '7')} "
    f"The mayor denied a report that read: {PIER} The town was told late.\n\n"
    "A brass band played on the quay until the evening, and the lamps were lit at nine.\n\n"
    "At the annual meeting of the fishing club, where nobody had expected her, Ada Renk blamed no one but herself for "
    "the beams: “The pier is older than anybody on this board, and we should have seen to it years ago.”\n",
    "c.md": "---\ntitle: What the divers saw\nlanguage: en\n---\n\n# What the divers saw\n\nThe *harbour* board "
    "closed the northern pier on Monday after divers found cracks in **nine** of its forty beams.\n\nA free bus will "
    "carry about 1,200 passengers a day to the southern pier, the ferry company wrote in a letter to all the shops.\n",
    "d.jsonl": "".join(json.dumps(entry) + "\n" for entry in ENTRIES),
    "e.txt": COPIES,
    "f.txt": COPIES,
}
"""A story that holds every kind of place, a repeated sentence, a copy, a Markdown file and lines of JSON."""


class Made(NamedTuple):
    """A story in a folder of its own, and the brief made of it."""

    folder: Path
    record: Record

    def __repr__(self) -> str:
        return self.folder.name


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The example story."""
    folder = tmp_path_factory.mktemp("story")
    shutil.copytree(STORY, folder, dirs_exist_ok=True)
    return Made(folder, summarize.brief([folder], root=folder).to_dict())


@pytest.fixture(scope="module")
def briefs(made: Made, tmp_path_factory: pytest.TempPathFactory) -> list[Made]:
    """The briefs that are forged: of the example, and of a story of our own."""
    folder = tmp_path_factory.mktemp("own")
    for name, text in OWN.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [made, Made(folder, summarize.brief([folder], root=folder, keep=[PIER]).to_dict())]


def signed(record: Record) -> Record:
    """The record with a digest that fits: what a careful forger would hand over."""
    record["digest"] = digest_of(record)
    return record


def test_the_briefs_hold_every_kind_and_are_true(briefs: list[Made]) -> None:
    kinds: set[str] = set()
    for folder, record in briefs:
        assert summarize.verify(record, root=folder).problems == ()
        for sentence in record["sentences"]:
            for name in ("citations", "disagreements", "related"):
                kinds |= {place["match"] for place in sentence[name]}
    assert kinds == set(MATCHES)


def test_the_brief_as_made_holds(made: Made) -> None:
    folder, record = made
    report = summarize.verify(record, root=folder)
    assert report.problems == ()
    assert report.ok
    assert report.files == 6
    assert report.checked > 20
    report.require()


def test_a_moved_folder_still_holds(made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, record = made
    shutil.copytree(folder, tmp_path / "elsewhere")
    path = tmp_path / "elsewhere" / "brief.json"
    path.write_text(json.dumps(record), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert summarize.verify(path).ok
    assert summarize.verify(path, root=tmp_path / "elsewhere").ok


def test_where_a_folder_is_named_the_files_of_another_prove_nothing(made: Made, tmp_path: Path) -> None:
    folder, record = made
    shutil.copytree(folder, tmp_path / "own")
    path = tmp_path / "own" / "brief.json"
    path.write_text(json.dumps(record), encoding="utf-8")
    problems = summarize.verify(path, root=tmp_path).problems
    assert len(problems) == len(record["documents"])
    assert all("no such file" in problem for problem in problems)
    with pytest.raises(FalseCitation, match=r"none of its sources can be read: .*no such file"):
        summarize.repair(path, root=tmp_path)


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forged_brief_fails_though_its_digest_fits(briefs: list[Made], name: str) -> None:
    tried = 0
    for folder, record in briefs:
        forged = copy.deepcopy(record)
        try:
            FORGERIES[name](forged)
        except Unfit:
            continue
        tried += 1
        try:
            report = summarize.verify(signed(forged), root=folder)
        except InputMalformed:
            continue
        assert not report.ok
        assert not [problem for problem in report.problems if not PLACE.match(problem)]
        with pytest.raises(FalseCitation):
            report.require()
    assert tried


PLACE = re.compile(
    r"sentence \d+: |title: |document \d+|document one|documents |a document is|wire groups |left out: .*\d"
    r"|language: |it holds (no sentence|\d+ sentences)|the origin of sentence \d"
)
"""Every problem says where it is."""


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
    FORGERIES["a path outside"](forged)
    opened = opened_by(monkeypatch)
    assert not summarize.verify(signed(forged), root=folder).ok
    assert not [name for name in opened if "passwd" in name]


def opened_by(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that are opened from here on."""
    opened: list[str] = []
    before = os.open

    def spy(name: str, flags: int) -> int:
        opened.append(name)
        return before(name, flags)

    monkeypatch.setattr(os, "open", spy)
    return opened


def test_links_that_leave_the_root_are_not_read(made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether the file or its folder is the link, and wherever the brief lies; links that stay are followed."""
    shutil.copytree(made.folder, tmp_path / "outside" / "sub")
    name = made.record["documents"][0]["path"]
    for linked in ("file", "folder"):
        root = tmp_path / linked
        record = copy.deepcopy(made.record)
        if linked == "file":
            shutil.copytree(made.folder, root)
            (root / name).unlink()
            (root / name).symlink_to(f"../outside/sub/{name}")
        else:
            root.mkdir()
            (root / "sub").symlink_to("../outside/sub")
            for document in record["documents"]:
                document["path"] = f"sub/{document['path']}"
        (root / "brief.json").write_text(json.dumps(signed(record)), encoding="utf-8")
        opened = opened_by(monkeypatch)
        for folder in (root, None):
            problems = summarize.verify(root / "brief.json", root=folder).problems
            assert [problem for problem in problems if "a link leads out of the root" in problem]
        assert not [path for path in opened if os.path.realpath(path) == str(tmp_path / "outside" / "sub" / name)]
    (tmp_path / "inside").symlink_to(made.folder)
    assert summarize.verify(made.record, root=tmp_path / "inside").ok
    record = copy.deepcopy(made.record)
    for document in record["documents"]:
        document["path"] = f"sub/{document['path']}"
    assert summarize.verify(signed(record), root=tmp_path / "outside").ok
    (tmp_path / "outside" / "other").symlink_to("sub")
    for document in record["documents"]:
        document["path"] = document["path"].replace("sub/", "other/")
    assert summarize.verify(signed(record), root=tmp_path / "outside").ok


def test_a_source_linked_from_outside_is_named_as_what_can_be_proven(tmp_path: Path) -> None:
    (tmp_path / "root").mkdir()
    (tmp_path / "real").write_text(json.dumps(ENTRIES[0]), encoding="utf-8")
    (tmp_path / "root" / "l.jsonl").symlink_to("../real")
    (tmp_path / "root" / "b.txt").write_text(f"{BUS}\n", encoding="utf-8")
    brief = summarize.brief([tmp_path / "root"], root=tmp_path / "root")
    assert [source.path for source in brief.documents] == ["real", "root/b.txt"]
    assert summarize.verify(brief, root=tmp_path).problems == ()
    (tmp_path / "root" / "l.jsonl").unlink()
    (tmp_path / "root" / "l.txt").symlink_to("nowhere/../../gone.txt")
    brief = summarize.brief([tmp_path / "root"], root=tmp_path / "root")
    assert [source.path for source in brief.documents] == ["b.txt"]
    assert [caution.path for caution in brief.warnings] == ["l.txt"]


@pytest.mark.parametrize(
    ("version", "told"),
    [
        *(("|agreement:0", "version 0"), ("|agreement:99", "version 99"), ("|agreement:01", "version 01")),
        *((f"|agreement{value}", "tells no version") for value in (":", "", ":one", ":-1", ":1|agreement:0", ": 1")),
        *(("", "tells no version"), ("|Agreement:1", "tells no version"), ("|agreement:1|agreement:1", "tells no")),
    ],
)
def test_the_kinds_of_another_version_of_the_guard_are_not_proven(made: Made, version: str, told: str) -> None:
    """Its places are: one line tells that its kinds were not judged, and one more whatever else is wrong."""
    folder, record = made
    older = copy.deepcopy(record)
    older["signature"] = older["signature"].replace(f"|agreement:{VERSION}", version)
    told_as("near", "exact")(older)
    report = summarize.verify(signed(older), root=folder)
    (problem,) = report.problems
    assert problem.startswith("signature: ")
    assert told in problem
    assert "kinds were not judged" in problem
    assert problem.endswith("make the brief anew with this one, or verify it with the version that made it")
    with pytest.raises(FalseCitation, match="kinds were not judged"):
        report.require()
    FORGERIES["a moved start of conflict"](older)
    assert len(summarize.verify(signed(older), root=folder).problems) > 1


def test_a_language_that_was_given_is_taken_and_one_that_the_documents_tell_is_named(made: Made) -> None:
    german = summarize.brief([made.folder], root=made.folder, language="de")
    report = summarize.verify(german, root=made.folder)
    assert report.ok
    assert report.notes == (
        "its language was given as 'de', its documents tell 'en': judged by the rules of the first",
    )
    for forged in (replace(german, language="en"), replace(german, signature=german.signature + "|language:en")):
        assert next(problem[:9] for problem in summarize.verify(forged, root=made.folder).problems) == "language:"
    told = summarize.brief([made.folder], root=made.folder, language="en")
    assert summarize.verify(told, root=made.folder) == replace(report, notes=(), checked=ANY)
    unnamed = replace(german, signature=german.signature.replace("|language:de", ""))
    problems = summarize.verify(unnamed, root=made.folder).problems
    assert problems[0] == ("language: 'de', but its documents tell 'en', and its signature does not say it was given")


def test_a_warning_of_the_proof_is_told_with_an_explanation(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "brief.json"
    path.write_text(summarize.brief([made.folder], root=made.folder, language="de").to_json(), encoding="utf-8")
    assert main(["explain", str(path), "1", "--root", str(made.folder)]) == 0
    out, err = capsys.readouterr()
    assert out
    assert err.count("its language was given as 'de', its documents tell 'en'") == err.count("\n") == 1


def test_another_version_of_the_guard_is_told_to_who_wants_to_hear_nothing(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    older = copy.deepcopy(made.record)
    older["signature"] = older["signature"].replace(f"agreement:{VERSION}", "agreement:0")
    path = tmp_path / "brief.json"
    path.write_text(json.dumps(signed(older)), encoding="utf-8")
    root = ["--root", str(made.folder)]
    for command in (["verify", str(path), "--quiet"], ["verify", str(path)], ["explain", str(path), "1"]):
        assert main([*command, *root]) == FalseCitation.exit_code
        out, err = capsys.readouterr()
        assert (out, err.count("\n"), err.count("kinds were not judged")) == ("", 1, 1)


def test_a_draft_of_another_version_of_the_guard_is_not_proven(made: Made, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(made.record["sentences"][0]["text"] + "\n", encoding="utf-8")
    draft = summarize.cite_draft(tmp_path / "draft.txt", [made.folder], root=made.folder)
    assert summarize.verify(draft, root=made.folder).ok
    older = replace(draft, signature="draft")
    assert [problem[:10] for problem in summarize.verify(older, root=made.folder).problems] == ["signature:"]


@pytest.mark.parametrize(
    "content",
    [
        *("", "no json", "[]", "{}", '{"format": "summarize-brief/1"}', "[" * 100_000, '{"format": 3}', "\x00", "\xff"),
        *('{"format": "summarize-brief/1", "language": NaN}', "1" * 5000, '{"a": 1e999}'),
    ],
)
def test_what_is_no_brief_is_refused_clearly(content: str, tmp_path: Path) -> None:
    path = tmp_path / "brief.json"
    path.write_text(content, encoding="latin-1")
    with pytest.raises(InputError) as caught:
        summarize.verify(path)
    message = str(caught.value)
    assert message.startswith(str(path))
    assert "\n" not in message
    assert not re.search(r"Error\b|sys\.", message)


def test_a_field_named_twice_is_refused(made: Made, tmp_path: Path) -> None:
    """Programs differ in which of the two they take, so that a reader could be shown what was never proven."""
    path = tmp_path / "brief.json"
    content = json.dumps(made.record).replace('"text":', '"text": "Nothing happened.", "text":', 1)
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputMalformed, match=r"brief\.json: .*names the field 'text' twice"):
        summarize.verify(path, root=made.folder)


def test_a_byte_order_mark_is_no_part_of_a_brief(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "brief.json"
    path.write_text(json.dumps(made.record), encoding="utf-8-sig")
    assert summarize.verify(path, root=made.folder).ok
    path.write_text(json.dumps(made.record), encoding="utf-16")
    with pytest.raises(InputError, match="UTF-16, and a brief is UTF-8"):
        summarize.verify(path, root=made.folder)


def test_a_brief_is_a_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    for path in (tmp_path, tmp_path / "fifo"):
        with pytest.raises(InputError, match="name the brief's file"):
            summarize.verify(path)


def scalars(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    if isinstance(value, dict):
        return [found for key, item in value.items() for found in scalars(item, (*path, key))]
    if isinstance(value, list):
        return [found for index, item in enumerate(value) for found in scalars(item, (*path, index))]
    return [path]


GARBAGE = st.one_of(st.none(), st.booleans(), st.integers(-9, 9_999), st.text(max_size=5), st.just([]), st.just({}))


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
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


@pytest.mark.parametrize("kind", ["folder", "fifo"])
def test_what_is_no_file_any_more_is_to_be_put_back(made: Made, tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "sources"
    shutil.copytree(made.folder, folder)
    file = folder / made.record["documents"][0]["path"]
    file.unlink()
    os.mkfifo(file) if kind == "fifo" else file.mkdir()
    (problem,) = summarize.verify(made.record, root=folder).problems
    assert problem.endswith("and was not opened; put the file back")


def test_a_long_paragraph_behind_a_town_without_a_dash_proves_itself(tmp_path: Path) -> None:
    opening = "Torsby Nach dem Brand in einem Lager sucht die Polizei die Täter in der Stadt. "
    rest = 14 * "Am Abend löschten viele Helfer das Feuer im alten Lager an der Straße. "
    (tmp_path / "a.txt").write_text(opening + rest + "\n", encoding="utf-8")
    brief = summarize.brief([tmp_path / "a.txt"], root=tmp_path)
    assert brief.sentences[0].text.startswith("Nach dem Brand")
    assert summarize.verify(brief, root=tmp_path).ok


def test_a_title_proves_itself_whatever_else_holds_its_words(tmp_path: Path) -> None:
    title = "Torsby – Après l'incendie 300 personnes ont quitté leurs maisons à Torsby"
    lead = "Torsby (AFP) - Après l'incendie 300 personnes ont quitté leurs maisons à Torsby!"
    last = "La police a fermé la route de Torsby lundi après l'incendie du moulin."
    (tmp_path / "a.txt").write_text("\n\n".join((title, lead, last)) + "\n", encoding="utf-8")
    brief = summarize.brief([tmp_path / "a.txt"], root=tmp_path)
    assert summarize.verify(brief, root=tmp_path).ok
