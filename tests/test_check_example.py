"""The checker in `examples/` proves a brief without the package, and fails on a brief or a file that was changed."""

from __future__ import annotations

import ast
import codecs
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import summarize
from summarize.model import digest_of

ROOT = Path(__file__).parent.parent
CHECKER = ROOT / "examples" / "check.py"
STORY = ROOT / "examples" / "story"

Record = dict[str, Any]

STATEMENT = "The harbour board of Saint-Aubé closed the east pier on Friday after 9 of its 40 piles cracked."


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Record]:
    """The example and files of other kinds in one folder, and the brief of them."""
    folder = tmp_path_factory.mktemp("story")
    shutil.copytree(STORY, folder, dirs_exist_ok=True)
    text = f"Storm closes the east pier\r\n\r\n{STATEMENT} The café 🙂 stays open.\r\n"
    (folder / "utf-16.txt").write_bytes(codecs.BOM_UTF16_LE + text.encode("utf-16-le"))
    (folder / "wire.jsonl").write_text('{"text": "no"}\n' + json.dumps({"text": f"PORT - {STATEMENT}"}), "utf-8")
    (folder / "100%.md").write_text(f"# The pier\n\nThe *harbour* board. {STATEMENT}\n", "utf-8")
    return folder, summarize.brief([folder], root=folder, sentences=12).to_dict()


def check(folder: Path, record: object, root: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the checker with nothing but the standard library to import."""
    path = folder / "brief.json"
    path.write_text(json.dumps(record), encoding="utf-8")
    command = [sys.executable, "-S", "-I", str(CHECKER), str(path), str(root or folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")


def test_it_is_short_and_knows_the_standard_library_only() -> None:
    text = CHECKER.read_text(encoding="utf-8")
    assert len(text.splitlines()) < 100
    imports = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {node.module or "" if isinstance(node, ast.ImportFrom) else node.names[0].name for node in imports}
    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names


def test_a_brief_is_proven(story: tuple[Path, Record]) -> None:
    folder, record = story
    kinds = {document["media_type"] for document in record["documents"]}
    assert kinds == {"text/plain", "text/markdown", "application/jsonl"}
    assert any(sentence["text"] == STATEMENT for sentence in record["sentences"])
    done = check(folder, record)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "ok: every place stands in its file\n"


def test_a_draft_is_proven(story: tuple[Path, Record]) -> None:
    folder, _ = story
    draft = summarize.Document.from_text(f"# A draft\n\n{STATEMENT} The mayor resigned on Monday.", "draft")
    record = summarize.cite_draft(draft, [folder], root=folder).to_dict()
    assert check(folder, record).returncode == 0


def first_place(record: Record) -> Record:
    place: Record = record["sentences"][0]["citations"][0]
    return place


def span_of(record: Record) -> Record:
    span: Record = first_place(record)["spans"][0]
    return span


def shift(name: str) -> Callable[[Record], None]:
    def spoil(record: Record) -> None:
        span_of(record)[name] += 1

    return spoil


def change_word(record: Record) -> None:
    record["sentences"][0]["text"] = record["sentences"][0]["text"].replace("a", "e", 1)


def change_quotation(record: Record) -> None:
    span_of(record)["exact"] = span_of(record)["exact"].upper()


def change_context(record: Record) -> None:
    first_place(record)["suffix"] += "x"


def drop_the_origin(record: Record) -> None:
    del record["sentences"][0]["citations"][0]


def cite_an_unknown_document(record: Record) -> None:
    first_place(record)["document"] = "99"


def name_a_hash(record: Record) -> None:
    record["documents"][0]["sha256"] = "0" * 64


def leave_the_root(record: Record) -> None:
    record["documents"][0]["path"] = "../" + record["documents"][0]["path"]


def negative_offsets(record: Record) -> None:
    span = span_of(record)
    span["start"], span["end"] = span["start"] - 10**6, span["end"] - 10**6


def no_spans(record: Record) -> None:
    first_place(record)["spans"] = []


SPOILERS: list[Callable[[Record], None]] = [
    change_word,
    change_quotation,
    change_context,
    drop_the_origin,
    cite_an_unknown_document,
    name_a_hash,
    leave_the_root,
    negative_offsets,
    no_spans,
    *map(shift, ("start", "end", "byte_start", "byte_end", "line", "column", "end_line", "end_column")),
]


@pytest.mark.parametrize("spoil", SPOILERS)
def test_a_forged_brief_fails_even_with_a_digest_that_fits(
    story: tuple[Path, Record], spoil: Callable[[Record], None]
) -> None:
    folder, record = story
    forged = json.loads(json.dumps(record))
    spoil(forged)
    forged["digest"] = digest_of(forged)
    done = check(folder, forged)
    assert done.returncode == 6
    assert "brief.json" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_brief_that_was_changed_fails_by_its_digest(story: tuple[Path, Record]) -> None:
    folder, record = story
    done = check(folder, record | {"language": "de"})
    assert done.returncode == 6
    assert "digest" in done.stderr


def test_a_changed_a_swapped_and_a_missing_file_fail(story: tuple[Path, Record], tmp_path: Path) -> None:
    folder, record = story
    for number, document in enumerate(record["documents"]):
        copy = tmp_path / str(number)
        shutil.copytree(folder, copy)
        path = copy / document["path"].replace("%25", "%")
        raw = path.read_bytes()
        path.write_bytes(bytes([raw[0] ^ 1]) + raw[1:])
        done = check(tmp_path, record, copy)
        assert done.returncode == 6
        assert "sha256" in done.stderr
        path.unlink()
        assert "no such file" in check(tmp_path, record, copy).stderr


@pytest.mark.parametrize("record", [{}, [], None, 3, {"digest": "", "documents": 3}, {"documents": [{}]}])
def test_what_is_no_brief_fails_in_one_line(tmp_path: Path, record: object) -> None:
    done = check(tmp_path, record)
    assert done.returncode == 6
    assert len(done.stderr.splitlines()) in (1, 2)
    assert "Traceback" not in done.stderr


def test_a_wrong_call_says_how(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, str(CHECKER)], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("usage: ")
    missing = [sys.executable, str(CHECKER), str(tmp_path / "none.json")]
    assert subprocess.run(missing, capture_output=True, check=False).returncode == 6
