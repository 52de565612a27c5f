"""Promises 1 to 3 over random stories, held against a slow plain oracle that shares no code with the package."""

from __future__ import annotations

import re
import unicodedata
from contextlib import suppress
from pathlib import Path

import pytest

import summarize
from summarize import Brief, Citation, Document
from summarize.errors import SummarizeError
from tests.corpora import Maker

STYLES = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´ʼ＇", "'"),
        **dict.fromkeys("“”„‟«»″＂", '"'),
        **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    }
)


def folded(text: str) -> str:
    """A text as the `exact` match compares it."""
    return " ".join(unicodedata.normalize("NFC", text.replace("\0", "")).translate(STYLES).split())


def inside_a_word(text: str, at: int) -> bool:
    """Say whether a cut of the text at this place would cut a word or a number."""
    before, after = text[:at][-1:], text[at : at + 1]
    unspaced = "漢" in (before, after)
    if all(sign and (sign.isalnum() or sign == "_" or unicodedata.combining(sign)) for sign in (before, after)):
        return not unspaced
    return bool(re.search(r"\d[.,:]?$", text[:at]) and re.match(r"[.,:]?\d", text[at:]))


def occurrences(text: str, words: str) -> int:
    """How often the words stand in a text, leftmost first and never overlapping."""
    count = cursor = 0
    while (at := text.find(words, cursor)) >= 0:
        whole = not inside_a_word(text, at) and not inside_a_word(text, at + len(words))
        count += whole
        cursor = at + (len(words) if whole else 1)
    return count


def places(sentence: summarize.CitedSentence, document: str) -> list[Citation]:
    lists = (sentence.citations, sentence.disagreements, sentence.related)
    return [place for places in lists for place in places if place.document == document]


def check_every_occurrence(brief: Brief, documents: list[Document]) -> None:
    for sentence in brief.sentences:
        words = folded(sentence.text)
        for number, document in enumerate(documents, 1):
            recorded = 0
            for place in places(sentence, str(number)):
                span = place.spans[0]
                if folded(document.plain[span.start : span.end]) == words:
                    assert place.match in ("origin", "exact", "conflict", "related")
                    recorded += 1 + place.more
            assert recorded == occurrences(folded(document.plain), words), (sentence.text, document.path)


def check_offsets(brief: Brief, folder: Path) -> None:
    for sentence in brief.sentences:
        for source in brief.documents:
            raw = (folder / source.path).read_bytes()
            for place in places(sentence, source.id):
                (span,) = place.spans
                if source.selector is None:
                    text = raw.decode("utf-16" if source.encoding.startswith("utf-16") else "utf-8-sig")
                    assert text[span.start : span.end] == span.exact
                    assert raw[span.byte_start : span.byte_end].decode(source.encoding) == span.exact
                    line = re.split(r"\r\n|\n|\r", text)[span.line - 1]
                    assert line[span.column - 1 :].startswith(re.split(r"[\r\n]", span.exact)[0])


def check_apart(brief: Brief) -> None:
    for sentence in brief.sentences:
        for source in brief.documents:
            ranges = sorted((place.spans[0].start, place.spans[0].end) for place in places(sentence, source.id))
            assert all(left[1] <= right[0] for left, right in zip(ranges, ranges[1:], strict=False))


@pytest.mark.parametrize("seed", range(40))
def test_a_random_story_is_cited_everywhere_and_proven(seed: int, tmp_path: Path) -> None:
    maker = Maker(seed)
    maker.write(tmp_path)
    (tmp_path / "draft").mkdir()
    draft = tmp_path / "draft" / "draft.txt"
    draft.write_text(maker.draft(), encoding="utf-8")
    files = sorted(path for path in tmp_path.iterdir() if path.is_file())
    try:
        documents = summarize.read(files, root=tmp_path)
    except SummarizeError:
        return
    sentences, words = maker.chance.randint(1, 12), maker.chance.randint(8, 80)
    made: list[Brief] = []
    with suppress(SummarizeError):
        made.append(summarize.brief(documents, sentences=sentences))
    with suppress(SummarizeError):
        made.append(summarize.brief(documents, words=words))
    with suppress(SummarizeError):
        made.append(summarize.cite_draft(draft, documents, root=tmp_path))
    for brief in made:
        assert summarize.verify(brief, documents=documents).problems == ()
        assert summarize.verify(brief.to_dict(), root=tmp_path).problems == ()
        for sentence in brief.sentences:
            for place in sentence.citations:
                if place.match == "origin":
                    document = documents[int(place.document) - 1]
                    assert folded(document.plain[place.spans[0].start : place.spans[0].end]) == folded(sentence.text)
        if "draft" not in brief.signature:
            assert all(
                [place.match for place in sentence.citations].count("origin") == 1 for sentence in brief.sentences
            )
        check_offsets(brief, tmp_path)
        check_apart(brief)
        check_every_occurrence(brief, list(documents))


def test_most_random_stories_give_a_brief(tmp_path: Path) -> None:
    """The test above must have something to test."""
    made = 0
    for seed in range(12):
        folder = tmp_path / str(seed)
        folder.mkdir()
        Maker(seed).write(folder)
        try:
            made += len(summarize.brief([folder], root=folder).sentences)
        except SummarizeError:
            continue
    assert made > 20
