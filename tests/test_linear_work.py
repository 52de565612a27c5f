"""The work of a brief and its proof grows no faster than the text: counted, not timed.

Counted are the lines of the package that are run, the characters that are cut out of documents, and the pairs of
statements that are judged. What C does inside one call is not seen here; `tests.bench.scaling` times that.
"""

from __future__ import annotations

import inspect
import json
import random
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import summarize
from summarize import Document
from summarize.agreement import analyse, judge
from summarize.errors import NothingToSummarize
from summarize.places import LISTED
from summarize.typography import Folded, fold
from summarize.verdicts import JUDGED, Analyses

PACKAGE = str(Path(summarize.__file__).parent)
SLACK = 1.15
"""Sorting, and steps that a small text does not fill."""
SAMPLE = 2 * 6000
"""Characters from which the language of a text is told, for the brief and for its proof, however long it is."""


def different(count: int) -> str:
    """Sentences of a Zipf-like vocabulary, three a paragraph."""
    chance = random.Random(7)
    words = [f"{first}{second}{last}" for first in "bdfglm" for second in "aeiou" for last in ("n", "rt", "lo", "ska")]
    lines = []
    for number in range(count):
        chosen = [words[min(int(chance.paretovariate(0.6)), len(words)) - 1] for _ in range(chance.randint(8, 20))]
        lines.append(" ".join(chosen).capitalize() + f" in {1000 + number}.")
    return "\n\n".join(" ".join(lines[start : start + 3]) for start in range(0, count, 3)) + "\n"


COPY = "The harbour board closed the northern pier on Monday after a storm tore two planks loose."
OTHER = "The ferry company moved its boats to the southern pier and promised a free bus. The board met again.\n"
STORIES: dict[str, tuple[Callable[[int], str], int]] = {
    "different sentences": (different, 200),
    "copies, a line each": (lambda count: f"{COPY}\n" * count, 200),
    "copies, a paragraph each": (lambda count: f"{COPY}\n\n" * count, 200),
    "copies, one line": (lambda count: f"{COPY} " * count, 400),
    "one sentence": (lambda count: f"{COPY[:-1]} {'and then again ' * count}.", 1000),
    "one word": (lambda count: COPY + " pier" * count, 3000),
    "stops": (lambda count: COPY + " Mr." * count, 2000),
    "quotation marks": (lambda count: COPY + " “a" * count, 2000),
    "brackets": (lambda count: COPY + " ([{" * count, 2000),
    "marks": (lambda count: COPY + "\u0301\u0316" * count, 5000),
    "empty lines": (lambda count: COPY + "\n" * count, 5000),
    "right to left": (lambda count: COPY + " أغلق مجلس الميناء الرصيف" * count, 500),
    "mixed scripts": (lambda count: COPY + " мост 市長は橋を गाँव ράμπα" * count, 500),
    "emoji": (lambda count: COPY + " 👩‍👩‍👧‍👦🏳️‍🌈" * count, 500),
    "digits": (lambda count: COPY + " It cost " + "7" * count + "," + "0" * count + ".5 euros.", 5000),
    "copies in one sentence": (lambda count: f"{COPY[:-1]}, " * count + COPY, 300),
    "headings": (lambda count: COPY + "\n\nPier Closed Again" * count, 300),
}


class Counted(str):
    """A text that counts the characters that are cut out of it."""

    cut = 0

    def __getitem__(self, key: Any) -> str:
        part = super().__getitem__(key)
        Counted.cut += len(part)
        return part


def path(text: str) -> None:
    """The whole path, from text to proof."""
    Counted.cut = 0
    documents = [Document.from_text(text, "a.txt"), Document.from_text(OTHER, "b.txt")]
    documents = [replace(document, plain=Counted(document.plain)) for document in documents]
    try:
        brief = summarize.brief(documents)
    except NothingToSummarize:
        return
    summarize.verify(brief, documents=documents).require()


def forget() -> None:
    """Clear what the library remembers of texts, so that the larger text gains nothing from the smaller."""
    for name, module in list(sys.modules.items()):
        if name.startswith("summarize."):
            for value in vars(module).values():
                if hasattr(value, "cache_clear") and "text" in inspect.signature(value).parameters:
                    value.cache_clear()


def lines_run(work: Callable[[], object]) -> int:
    """How many lines of the package a piece of work runs."""
    count = 0

    def within(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal count
        count += event == "line"
        return within

    def entered(frame: FrameType, event: str, argument: object) -> Any:
        return within if frame.f_code.co_filename.startswith(PACKAGE) else None

    forget()
    before = sys.gettrace()
    sys.settrace(entered)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("name", STORIES)
def test_twice_the_text_is_twice_the_work(name: str) -> None:
    story, size = STORIES[name]
    path(story(3))  # tables of the language are made once
    once = lines_run(lambda: path(story(size)))
    once_cut = Counted.cut
    twice = lines_run(lambda: path(story(2 * size)))
    assert twice <= 2 * SLACK * once
    assert Counted.cut <= 2 * SLACK * once_cut + SAMPLE


CLAUSES: dict[str, tuple[Callable[[int], str], Callable[[int], str]]] = {
    "other words and figures": (
        lambda count: " ".join(f"pier{number} and" for number in range(count)),
        lambda count: " ".join(f"pier{number} end" for number in range(count)),
    ),
    "half of the words and figures": (
        lambda count: " ".join(f"pier{number} and" for number in range(count)),
        lambda count: " ".join(f"pier{number} and" for number in range(count // 2)),
    ),
    "other figures": (
        lambda count: " ".join(f"{3 * number + 1} killed" for number in range(count)),
        lambda count: " ".join(f"{3 * number + 2} killed" for number in range(count)),
    ),
    "other figures, parted": (
        lambda count: " ".join(f"the storm killed {3 * number + 1} sailors," for number in range(count)),
        lambda count: " ".join(f"the storm killed {3 * number + 2} sailors," for number in range(count)),
    ),
    "denials": (
        lambda count: " ".join(f"not pier{number}" for number in range(count)),
        lambda count: " ".join(f"pier{number}" for number in range(count)),
    ),
}


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize("name", CLAUSES)
def test_a_clause_twice_as_long_is_twice_the_work_to_judge(name: str, language: str) -> None:
    """Both ways, and more words than any clause is read to."""

    def work(count: int) -> int:
        a, b = (analyse(clause(count), language) for clause in CLAUSES[name])
        return lines_run(lambda: (judge(a, b), judge(b, a)))

    assert work(240) <= 2 * SLACK * work(120)


def test_the_count_sees_quadratic_work() -> None:
    """The count itself: a loop over all pairs of sentences must not pass."""

    def pairs(count: int) -> int:
        text = Counted("a." * count)
        Counted.cut = 0
        for start in range(count):
            text[start:]
        return Counted.cut

    assert pairs(200) > 2 * SLACK * pairs(100)


def judged_by(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The characters of every text that is judged from here on."""
    judged: list[int] = []
    verdicts: Any = sys.modules["summarize.verdicts"]
    judge = verdicts.judge

    def counted(statement: Any, source: Any, **named: Any) -> Any:
        judged.append(len(source.text))
        return judge(statement, source, **named)

    monkeypatch.setattr(verdicts, "judge", counted)
    return judged


def test_judged_pairs_do_not_grow_with_the_story(monkeypatch: pytest.MonkeyPatch) -> None:
    judged = judged_by(monkeypatch)
    counts: list[int] = []
    for count in (500, 1000, 2000):
        judged.clear()
        path(different(count))
        counts.append(len(judged))
    most = 2 * 9 * 400  # eight sentences and a title, the candidates of each, and the surroundings of a candidate
    assert counts[0] > 0
    assert max(counts) <= most
    assert counts[2] <= 2 * SLACK * counts[1] + 18  # few are judged at all: two more a statement are no growth


def varied(count: int, between: str) -> str:
    """One line without a stop: the words again and again, something else after each."""
    chance = random.Random(5)
    words = COPY[:-1]
    return between.join(f"{words} {' '.join(chance.choices(FILLERS, k=8))}" for _ in range(count)) + "."


FILLERS = "bam dor lin sek tur vop mal rist".split()
LINES: dict[str, Callable[[int], str]] = {
    "nothing but the words": lambda count: f"{COPY[:-1]} " * count,
    "something else between": lambda count: varied(count, " "),
    "a comma between": lambda count: varied(count, ", "),
    "a quotation mark between": lambda count: varied(count, " “"),
    "nearly the words": lambda count: varied(count, ", ").replace("two", "2"),
    "runs of the words": lambda count: " ".join(COPY.split()[:7] + FILLERS * 3) * count,
}


@pytest.mark.parametrize("name", LINES)
def test_a_line_that_repeats_the_words_is_judged_up_to_a_bound(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The line is judged once as the sentence that it is, and so is what stands around each place; all are counted."""
    judged = judged_by(monkeypatch)
    for count in (200, 800):
        judged.clear()
        document = Document.from_text(LINES[name](count), "a.txt")
        cited = summarize.cite(COPY[:-1], [document])
        assert sum(judged) <= 2 * JUDGED + len(document.text)
        places = [*cited.citations, *cited.disagreements, *cited.related]
        occurrences = document.text.count(COPY[:-1])
        assert sum(1 + place.more for place in places) >= occurrences
        if occurrences:
            assert sum(1 + place.more for place in places) == occurrences
            assert len(places) <= 3 * LISTED


def test_a_file_of_many_documents_is_read_once_by_a_proof(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As often as there are files, however many documents they hold."""
    lines = "".join(json.dumps({"text": f"{COPY[:-1]} of pier {number}."}) + "\n" for number in range(40))
    (tmp_path / "a.jsonl").write_text(lines, encoding="utf-8")
    (tmp_path / "b.txt").write_text(OTHER, encoding="utf-8")
    brief = summarize.brief([tmp_path], root=tmp_path)
    taken_apart: list[str] = []
    archive: Any = sys.modules["summarize.archive"]
    extract = archive.extract

    def counted(raw: bytes, path: str, **named: Any) -> Any:
        taken_apart.append(path)
        return extract(raw, path, **named)

    monkeypatch.setattr(archive, "extract", counted)
    report = summarize.verify(brief, root=tmp_path)
    assert report.ok
    assert report.files == 2
    assert taken_apart == ["a.jsonl", "b.txt"]


def test_given_documents_are_looked_up_and_not_searched() -> None:
    asked: list[str] = []

    class Named(Document):
        def __getattribute__(self, name: str) -> Any:
            if name == "part":
                asked.append(name)
            return super().__getattribute__(name)

    def asked_for(count: int) -> int:
        texts = [f"{COPY[:-1]} of pier {number}." for number in range(count)]
        documents = [Named.from_text(text, f"{number:03}.txt") for number, text in enumerate(texts)]
        brief = summarize.brief(documents, sentences=1)
        asked.clear()
        assert summarize.verify(brief, documents=documents).ok
        return len(asked)

    assert asked_for(40) <= 2 * SLACK * asked_for(20)


def test_what_is_remembered_of_statements_is_bounded() -> None:
    analyses = Analyses("en")
    for number in range(300):
        analyses.of(f"{number} " + "pier " * 1000)
        assert sum(map(len, analyses.known())) <= Analyses.MOST
    assert len(analyses.known()) < 300


def test_a_search_that_fails_inside_a_word_goes_on_behind_it(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[int] = []
    limits = Folded.occurrences.__globals__["at_word_limits"]

    def counted(text: str, start: int, end: int) -> bool:
        tried.append(start)
        return bool(limits(text, start, end))

    monkeypatch.setitem(Folded.occurrences.__globals__, "at_word_limits", counted)
    assert Folded.of("pp" * 5000 + " pppp.").occurrences(fold("pppp")) == [(10_001, 10_005)]
    assert len(tried) == 2
