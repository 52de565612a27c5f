"""The promises of the design, each as a property over invented stories (docs/design.md numbers them)."""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import summarize
from summarize.model import SUPPORT, Brief, Citation
from summarize.typography import Folded, at_word_limits, fold
from tests.stories import ENCODINGS, LINE_ENDS, STORIES, write_story

SLOW = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def citations(brief: Brief) -> list[Citation]:
    return [
        citation
        for sentence in brief.sentences
        for citation in (*sentence.citations, *sentence.disagreements, *sentence.related)
    ]


def test_words_are_never_exceeded_and_never_cut(tmp_path: Path) -> None:
    story = [["The harbour master closed the pier on Monday. Tomas Vey found cracks in seven of the beams."]]
    write_story(tmp_path, story)
    for words in range(8, 20):
        brief = summarize.brief([tmp_path], root=tmp_path, words=words)
        assert sum(len(sentence.text.split()) for sentence in brief.sentences) <= words


@SLOW
@given(STORIES, st.sampled_from(sorted(ENCODINGS)), st.sampled_from(sorted(LINE_ENDS)))
def test_1_and_2_origins_and_offsets(story: list[list[str]], encoding: str, line_end: str) -> None:
    """One origin whose words are the sentence; slices by characters, bytes and lines are the quotation."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_story(folder, story, encoding, line_end)
        brief = summarize.brief([folder], root=folder)
        for sentence in brief.sentences:
            assert [citation.match for citation in sentence.citations].count("origin") == 1
        for sentence in brief.sentences:
            for citation in (*sentence.citations, *sentence.disagreements, *sentence.related):
                source = brief.source(citation.document)
                raw = (folder / source.path).read_bytes()
                mark = len(ENCODINGS[encoding][0])
                text = raw[mark:].decode(source.encoding)
                for span in citation.spans:
                    assert text[span.start : span.end] == span.exact
                    assert raw[span.byte_start : span.byte_end].decode(source.encoding) == span.exact
                    lines = re.split(r"\r\n|\n|\r", text)
                    assert lines[span.line - 1][span.column - 1 :].startswith(re.split(r"[\r\n]", span.exact)[0])
                    if span.end_line == span.line:
                        assert span.end_column - span.column == len(span.exact)
                if citation.match == "origin":
                    assert " ".join(citation.spans[0].exact.split()) == sentence.text
        assert summarize.verify(brief, root=folder).problems == ()


def plain_search(text: str, words: str) -> int:
    """A slow oracle: how many times `words` stand in `text` at word limits, leftmost first, after folding."""
    folded = fold(text)
    count = cursor = 0
    while (at := folded.find(words, cursor)) >= 0:
        if at_word_limits(folded, at, at + len(words)):
            count, cursor = count + 1, at + len(words)
        else:
            cursor = at + 1
    return count


@SLOW
@given(STORIES)
def test_3_every_verbatim_occurrence_is_recorded(story: list[list[str]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = write_story(folder, story)
        brief = summarize.brief([folder], root=folder)
        for sentence in brief.sentences:
            for source, path in zip(brief.documents, paths, strict=True):
                expected = plain_search(path.read_text(encoding="utf-8"), fold(sentence.text))
                recorded = [
                    citation
                    for citation in (*sentence.citations, *sentence.disagreements, *sentence.related)
                    if citation.document == source.id and fold(citation.spans[0].exact) == fold(sentence.text)
                ]
                assert len(recorded) + sum(citation.more for citation in recorded) >= min(expected, 20)
                assert len(recorded) == min(expected, 20)


FOLDABLE = st.text(alphabet="ab e\u0301é'’\"“-–\n\t\u00a0\0.6,0가각ᄀ", max_size=60)


@given(FOLDABLE, FOLDABLE)
def test_3_folding_keeps_the_way_back(text: str, words: str) -> None:
    """What is found in the folded text folds to the words again where it stands in the source."""
    folded = Folded.of(text)
    assert " ".join(folded.text.split()) == fold(text)
    for start, end in folded.occurrences(fold(words)):
        assert fold(text[start:end]) == fold(words)


@SLOW
@given(STORIES)
def test_no_two_places_of_a_sentence_overlap(story: list[list[str]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_story(folder, story)
        for sentence in summarize.brief([folder], root=folder).sentences:
            everything = (*sentence.citations, *sentence.disagreements, *sentence.related)
            ranges = sorted((item.document, item.spans[0].start, item.spans[0].end) for item in everything)
            for left, right in zip(ranges, ranges[1:], strict=False):
                assert left[0] != right[0] or left[2] <= right[1]


CHANGES = [
    ("seven", "nine"),
    ("14", "41"),
    ("1,200", "12,000"),
    ("€3.5 million", "€3.5 billion"),
    ("on June 4", "on June 5"),
    ("closed the", "did not close the"),
    ("closed", "may close"),
    ("rejected", "approved"),
    ("Tomas Vey", "Anna Vey"),
    ("Mayor Ilse Brandt", "Mayor Klaus Odd"),
]


@SLOW
@given(STORIES, st.sampled_from(CHANGES))
def test_4_another_fact_is_never_support(story: list[list[str]], change: tuple[str, str]) -> None:
    """A copy of the story in which one fact is another never supports a sentence that states the first."""
    before, after = change
    twin = [[paragraph.replace(before, after) for paragraph in text] for text in story]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_story(folder, [*story, *twin])
        brief = summarize.brief([folder], root=folder)
        for sentence in brief.sentences:
            for citation in sentence.citations:
                words = " ".join(citation.spans[0].exact.split())
                covered = " ".join(sentence.text[start:end] for start, end in citation.covers)
                if before in covered and citation.match in SUPPORT:
                    assert before in words, (sentence.text, citation.match, words)


@SLOW
@given(STORIES, st.randoms(use_true_random=False))
def test_6_the_order_of_arguments_changes_nothing(story: list[list[str]], chance: random.Random) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = write_story(folder, story)
        shuffled = list(paths)
        chance.shuffle(shuffled)
        first = summarize.brief(paths, root=folder).to_json()
        assert first == summarize.brief(shuffled, root=folder).to_json()
        assert name not in first


def test_6_hash_seed_locale_and_zone_change_nothing(tmp_path: Path) -> None:
    story = [
        ["Tomas Vey found cracks in seven beams on Monday. The mayor ordered a new inspection of all 14 moorings."],
        ["Cracks were found in seven beams on Monday. Ada Renk promised 1,200 residents a free bus in June."],
    ]
    write_story(tmp_path, story)
    program = "import sys, summarize; sys.stdout.write(summarize.brief([sys.argv[1]], root=sys.argv[1]).to_json())"
    outputs = set()
    for seed, language, zone in (
        ("0", "C", "UTC"),
        ("1", "C.UTF-8", "Asia/Tokyo"),
        ("99", "POSIX", "EST5EDT"),
    ):
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "LC_ALL": language,
            "TZ": zone,
            "PYTHONUTF8": "1",
        }
        done = subprocess.run(
            [sys.executable, "-c", program, str(tmp_path)], env=environment, capture_output=True, check=True
        )
        outputs.add(done.stdout)
    assert len(outputs) == 1


@SLOW
@given(STORIES)
def test_7_a_duplicated_file_adds_no_support(story: list[list[str]]) -> None:
    """A second copy of every file leaves the sentences and the independent support as they were."""
    with tempfile.TemporaryDirectory() as name:
        once, twice = Path(name, "once"), Path(name, "twice")
        once.mkdir()
        twice.mkdir()
        write_story(once, story)
        write_story(twice, [*story, *story])
        left = summarize.brief([once], root=once)
        right = summarize.brief([twice], root=twice)
        assert [item.text for item in left.sentences] == [item.text for item in right.sentences]
        assert [item.support.independent for item in left.sentences] == [
            item.support.independent for item in right.sentences
        ]


@SLOW
@given(STORIES)
def test_7_line_ends_change_offsets_and_not_the_brief(story: list[list[str]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        briefs = []
        for line_end in LINE_ENDS:
            folder = Path(name, line_end)
            folder.mkdir()
            write_story(folder, story, line_end=line_end)
            briefs.append(summarize.brief([folder], root=folder))
        told = [
            [
                (
                    sentence.text,
                    sentence.support,
                    [(item.document, item.match) for item in sentence.citations],
                )
                for sentence in brief.sentences
            ]
            for brief in briefs
        ]
        assert told[0] == told[1] == told[2]


@SLOW
@given(STORIES)
def test_the_json_form_gives_the_brief_back(story: list[list[str]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_story(folder, story)
        brief = summarize.brief([folder], root=folder)
        again = Brief.from_dict(brief.to_dict())
        assert again.to_json() == brief.to_json()
        for form in ("markdown", "text", "html", "json"):
            assert summarize.render(again, form) == summarize.render(brief, form)


def test_the_budget_is_refused_where_there_can_be_no_brief(tmp_path: Path) -> None:
    write_story(tmp_path, [["The harbour master closed the northern pier on Monday after a storm."]])
    with pytest.raises(summarize.SummarizeError, match="at least 1"):
        summarize.brief([tmp_path], sentences=0)
    with pytest.raises(summarize.SummarizeError, match="not both"):
        summarize.brief([tmp_path], sentences=3, words=50)
