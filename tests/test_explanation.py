"""An explanation tells every place of a sentence with its words, what they share, what differs and why it counts."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import summarize
from summarize.agreement.guard import ORDER
from summarize.cli import main
from summarize.errors import UsageError
from summarize.model import MATCHES, SUPPORT, Brief, Citation, CitedSentence, Difference, Match, Quotation
from summarize.rendering.explanation import _FACTS, _WHY, WIDTH, explain
from summarize.rendering.inert import visible

ROOT = Path(__file__).parent.parent
CASE = ROOT / "tests" / "cases" / "rendering" / "brief.json"

SAID = "The board closed the pier on Friday after 9 of its piles cracked."


@pytest.fixture(scope="module")
def brief() -> Brief:
    return Brief.from_dict(json.loads(CASE.read_text(encoding="utf-8")))


def with_place(brief: Brief, words: str, match: Match, differences: tuple[Difference, ...] = ()) -> Brief:
    """The brief with one sentence, `SAID`, and one place of it."""
    span = Quotation(0, len(words), 0, len(words.encode("utf-8", "replace")), 7, 1, 7, 1 + len(words), words)
    place = Citation("1", match, (span,), similarity=0.625, covers=((0, len(SAID)),), differences=differences)
    support, conflicts, related = ((place,) if match in kinds else () for kinds in (SUPPORT, {"conflict"}, {"related"}))
    return replace(brief, sentences=(CitedSentence(SAID, support, conflicts, related),))


def unwrapped(text: str) -> str:
    return " ".join(text.split())


def test_every_place_is_told_with_its_file_line_kind_and_words(brief: Brief) -> None:
    for number, sentence in enumerate(brief.sentences, 1):
        text = explain(brief, number)
        assert text.startswith(f"Sentence {number} of {len(brief.sentences)}\n")
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
        everything = (*sentence.citations, *sentence.disagreements, *sentence.related)
        for citation in everything:
            assert f"{brief.source(citation.document).path.split()[-1][-8:]}" in text.replace("\\", "")
            assert f":{citation.spans[0].line}, {citation.match}" in unwrapped(text)
        assert len(re.findall(r"^ *\d+\. ", text, re.MULTILINE)) == len(everything)


def test_what_is_shared_and_what_differs_is_marked_and_named(brief: Brief) -> None:
    words = "The board closed the pier on Friday after 6 of its piles cracked, it said."
    text = explain(with_place(brief, words, "conflict", (Difference("number", "9", "6"),)), 1)
    assert "[The board closed the pier on Friday after] {6} [of its piles cracked], it said." in unwrapped(text)
    assert "Differs: number: “9” in the sentence, “6” there." in text
    assert "It would be support, but it provably differs in a number." in text
    assert "similarity 0.62" in text


def test_the_same_words_are_marked_as_one(brief: Brief) -> None:
    text = explain(with_place(brief, SAID.replace(" ", "\n"), "origin"), 1)
    assert f"[{SAID}]" in text
    assert "The sentence was taken from here, word for word." in text
    assert "Covers: all of the sentence." in text


def test_a_paraphrase_tells_its_figure(brief: Brief) -> None:
    text = explain(with_place(brief, "On Friday the pier was closed by the board.", "paraphrase"), 1)
    assert "alike by 0.62, and no fact" in unwrapped(text)


def test_every_kind_and_every_difference_has_its_words() -> None:
    assert set(_WHY) == set(MATCHES)
    assert set(_FACTS) == set(ORDER)


def test_marks_and_controls_of_a_source_are_inert(brief: Brief) -> None:
    words = "The [board] closed {the pier} \x1b[31m on\u202e Friday\r\nafter 9 \\ of its piles."
    text = explain(with_place(brief, words, "partial"), 1)
    assert all(character.isprintable() or character == "\n" for character in text)
    assert "\\[" in text
    assert "\\{" in text
    bare = re.sub(r"\\[\\\[\]{}]", "", text)
    assert bare.count("[") == bare.count("]")
    assert bare.count("{") == bare.count("}")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=80), st.text(max_size=20), st.sampled_from(MATCHES))
def test_any_words_are_told_inert_and_in_order(words: str, differing: str, match: Match) -> None:
    brief = Brief.from_dict(json.loads(CASE.read_text(encoding="utf-8")))
    difference = Difference("word", differing, differing)
    text = explain(with_place(brief, words, match, (difference,)), 1)
    assert all(visible(line) == line.strip() for line in text.splitlines())
    assert explain(with_place(brief, words, match, (difference,)), 1) == text


def test_lines_fit_a_terminal(brief: Brief) -> None:
    for number in range(1, len(brief.sentences) + 1):
        for line in explain(brief, number).splitlines():
            assert len(line) <= WIDTH or " " not in line.strip()


@pytest.mark.parametrize("number", [0, -1, 99, True, "1", 1.0])
def test_an_unknown_number_says_how_many_there_are(brief: Brief, number: int) -> None:
    with pytest.raises(UsageError, match=f"the brief has {len(brief.sentences)} sentences"):
        summarize.explain(brief, number)


def test_long_and_repeated_words_take_linear_work(brief: Brief) -> None:
    assert "word" in explain(with_place(brief, "word " * 10_000, "related"), 1)


# The command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(f"{SAID} Nobody was hurt.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text(f"{SAID.replace('9', '6')} Walkers may use the path.\n", encoding="utf-8")
    made = summarize.brief([tmp_path], root=tmp_path)
    (tmp_path / "brief.json").write_text(made.to_json(), encoding="utf-8")
    return tmp_path


def test_the_command_prints_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = Brief.from_dict(json.loads((folder / "brief.json").read_text(encoding="utf-8")))
    assert main(["explain", str(folder / "brief.json"), "1"]) == 0
    assert capsys.readouterr().out == summarize.explain(made, 1)
    for path in folder.glob("*.txt"):
        path.unlink()
    assert main(["explain", str(folder / "brief.json"), "1"]) == 0
    assert capsys.readouterr().out == summarize.explain(made, 1)


def test_the_command_proves_first_where_a_root_is_given(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--root", str(folder), str(folder / "brief.json"), "1"]) == 0
    (folder / "a.txt").write_text("Changed.", encoding="utf-8")
    capsys.readouterr()
    assert main(["explain", str(folder / "brief.json"), "1", "--root", str(folder)]) == 6
    told = capsys.readouterr()
    assert told.out == ""
    assert "sha256 differs" in told.err


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["brief.json"], 2, "needs a brief in the JSON form and the number"),
        (["brief.json", "1", "2"], 2, "needs a brief in the JSON form and the number"),
        (["brief.json", "0"], 2, "the brief has"),
        (["brief.json", "99"], 2, "there is no sentence 99; the brief has"),
        (["brief.json", "one"], 2, "'one' is no number of a sentence"),
        (["brief.json", "١"], 2, "is no number of a sentence"),
        (["none.json", "1"], 3, "no such file"),
        (["a.txt", "1"], 3, "not JSON"),
        (["brief.json", "1", "--root", "nowhere"], 2, "no such folder"),
    ],
)
def test_bad_input_is_told_in_a_line(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    code: int,
    says: str,
) -> None:
    monkeypatch.chdir(folder)
    assert main(["explain", *words]) == code
    told = capsys.readouterr()
    assert says in told.err
    assert len(told.err.splitlines()) == 1


def test_it_loads_nothing_heavy(folder: Path) -> None:
    code = (
        f"from summarize.cli import main\nassert main(['explain', {str(folder / 'brief.json')!r}, '1']) == 0\n"
        "import sys\nassert not {'numpy', 'nltk', 'sumy', 'markdown_it'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
