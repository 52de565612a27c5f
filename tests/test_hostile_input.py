"""Any bytes under any names end in a proven brief or in the right error, never in anything else.

Exit codes are tested with the command line; here the same promise holds from Python. Sizes are kept small: the full
ones are for `tests.bench.scaling --hostile`.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

import pytest

import summarize
from summarize.errors import (
    InputError,
    InputNotFound,
    InputNotRegular,
    InputNotText,
    NothingToSummarize,
    SummarizeError,
)

STORY = """The harbour board closed the northern pier on Monday after a storm tore two planks loose.

Engineers found cracks in seven of the wooden beams below the deck. The ferry company moved its boats to the southern
pier and promised passengers a free bus until the repairs are done.
"""
SENTENCE = "The harbour board closed the northern pier on Monday after a storm tore two planks loose."


def outcome(folder: Path, *names: str) -> summarize.Brief | SummarizeError:
    """The brief of files below a folder, proven; or the error that the library raises for them."""
    try:
        brief = summarize.brief([folder / name for name in names] or [folder], root=folder)
    except SummarizeError as error:
        return error
    report = summarize.verify(brief, root=folder)
    assert report.ok, report.problems
    return brief


def brief_of(folder: Path, text: str | bytes) -> summarize.Brief | SummarizeError:
    (folder / "a.txt").write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return outcome(folder, "a.txt")


def test_a_missing_file(tmp_path: Path) -> None:
    assert isinstance(outcome(tmp_path, "no.txt"), InputNotFound)


def test_a_missing_file_among_good_ones_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    brief = outcome(tmp_path, "a.txt", "no.txt")
    assert isinstance(brief, summarize.Brief)
    assert [caution.path for caution in brief.warnings] == ["no.txt"]


def test_a_folder_without_documents(tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    assert isinstance(outcome(tmp_path), InputError)


@pytest.mark.parametrize("raw", [b"", b"\n", b" \t\r\n \n", b"\xef\xbb\xbf", b"\xff\xfe"], ids=repr)
def test_an_empty_file(tmp_path: Path, raw: bytes) -> None:
    assert isinstance(brief_of(tmp_path, raw), NothingToSummarize)


def test_a_binary_file(tmp_path: Path) -> None:
    noise = random.Random(3).randbytes(5000)
    assert isinstance(brief_of(tmp_path, b"\x7fELF\x02\x01\x01\0\0\0" + noise), InputNotText)


def test_latin_1_is_no_utf_8(tmp_path: Path) -> None:
    text = STORY.replace("harbour board", "Hafenbehörde von Málaga")
    assert isinstance(brief_of(tmp_path, text.encode("latin-1")), InputNotText)
    brief = summarize.brief([tmp_path / "a.txt"], root=tmp_path, encoding="latin-1")
    assert summarize.verify(brief, root=tmp_path).ok


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_a_fifo_is_refused_unopened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert isinstance(outcome(tmp_path, "pipe.txt"), InputNotRegular)


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="no such device here")
def test_an_endless_device_is_refused_unopened() -> None:
    with pytest.raises(InputNotRegular):
        summarize.brief("/dev/zero")


PROSE = {
    "one long line": f"{SENTENCE} Engineers found cracks in seven of the beams. " * 1000,
    "many copies of one sentence": f"{SENTENCE}\n" * 3000,
    "many copies, a paragraph each": f"{SENTENCE}\n\n" * 1000,
    "unbalanced quotation marks": STORY.replace("Monday", "“Monday").replace("seven", '"seven')
    + "“" * 500
    + ' "' * 501,
    "unbalanced brackets": STORY.replace("Monday", "(Monday").replace("seven", "[seven") + "([{" * 500,
    "mixed scripts": STORY
    + "\nМэр закрыл мост после бури. 市長は橋を閉鎖した。 أغلق العمدة الجسر. ראש העיר סגר את הגשר.\n",
    "right to left": "أغلق مجلس الميناء الرصيف الشمالي يوم الاثنين بعد عاصفة. وجد المهندسون شقوقا في سبعة عوارض.\n" * 3,
    "emoji": STORY.replace("storm", "storm 🌊👩‍👩‍👧‍👦🏳️‍🌈") + "🌊" * 3000,
    "combining marks": STORY.replace("o", "o\u0301\u0316") + "a" + "\u0301\u0316" * 20_000,
    "lone carriage returns": STORY.replace("\n", "\r"),
    "bidi marks and joiners": STORY.replace(" ", " \u202e\u200b\u200d\ufeff", 5),
    "numbers of a thousand digits": STORY.replace("seven", "7" * 1000) + f"It cost {'9' * 1000},{'0' * 999}.5 euros.\n",
    "stops without end": STORY + "Mr. " * 3000 + "." * 3000 + "?!" * 2000,
    "a sentence of 10,000 words": STORY + "and so on " * 3334 + ".\n",
    "NUL characters": STORY.replace("planks", "pla\0nks"),
    "JSON and markup": STORY + '{"a": [' * 2000 + "<div><p>" * 2000,
    "non-characters": STORY.replace("storm", "storm\ufffe\uffff\U0010ffff"),
}


@pytest.mark.parametrize("name", PROSE)
def test_prose_among_anything_gives_a_proven_brief(tmp_path: Path, name: str) -> None:
    brief = brief_of(tmp_path, PROSE[name])
    if name == "NUL characters" and isinstance(brief, InputNotText):
        return
    assert isinstance(brief, summarize.Brief), brief
    assert brief.sentences


@pytest.mark.parametrize("name", [name for name in PROSE if name != "NUL characters"])
def test_a_hostile_draft_is_cited_and_proven(name: str) -> None:
    """Its sentences stand in a text of the same, so every place is at its offset or the proof fails."""
    document = summarize.Document.from_text(f"{SENTENCE}\n\n{PROSE[name][:20_000]}", "a.txt")
    draft = summarize.Document.from_text(f"{SENTENCE} {PROSE[name][:3_000]}", "draft.txt")
    brief = summarize.cite_draft(draft, [document])
    assert summarize.verify(brief, documents=[document]).problems == ()
    places = [place for sentence in brief.sentences for place in sentence.citations]
    assert places
    for place in places:
        assert document.text[place.spans[0].start : place.spans[0].end] == place.spans[0].exact


NO_PROSE = {
    "only punctuation": "... --- !!! ??? ;;; ((( ))) “” ’ \n" * 200,
    "only headings": "Harbour News\n\nPier Closed\n\nStorm Damage\n",
    "only furniture": "Share this article\n\nSubscribe to our newsletter\n\nAdvertisement\n\nRead more\n\n© 2024\n",
    "one word a million times": "pier" + " pier" * 1_000_000,
    "one word of a million letters": "p" * 1_000_000,
    "only numbers": "1,234.5 6789 0.5 " * 2000,
    "only marks": "\u0301\u0316" * 20_000,
    "only line ends": "\r\n\r\n" * 50_000,
    "only emoji": "🌊 " * 3000,
}


@pytest.mark.parametrize("name", NO_PROSE)
def test_no_prose_gives_an_error_or_a_proven_brief(tmp_path: Path, name: str) -> None:
    result = brief_of(tmp_path, NO_PROSE[name])
    assert isinstance(result, (NothingToSummarize, summarize.Brief)), result


def test_copies_are_counted_not_listed(tmp_path: Path) -> None:
    brief = brief_of(tmp_path, f"{SENTENCE}\n\n" * 3000)
    assert isinstance(brief, summarize.Brief)
    assert [sentence.text for sentence in brief.sentences] == [SENTENCE]
    citations = brief.sentences[0].citations
    assert len(citations) <= 21
    assert len(citations) + sum(citation.more for citation in citations) == 3000


@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot be made there")
@pytest.mark.parametrize("name", ["new\nline.txt", "a b.txt", "*.txt", "-", "--help.txt", "ü.txt", "percent%41.txt"])
def test_hostile_names(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(STORY, encoding="utf-8")
    brief = outcome(tmp_path, name)
    assert isinstance(brief, summarize.Brief)
    assert "\n" not in brief.documents[0].path


@pytest.mark.parametrize("seed", range(12))
def test_random_bytes(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    pieces = [STORY.encode("utf-8"), chance.randbytes(200), "“é\u0301漢字🌊\u202e".encode(), b"\r", b"\0", b". " * 50]
    for number in range(8):
        raw = b"".join(chance.choices(pieces, weights=[8, seed % 3, 4, 2, seed % 2, 2], k=12))
        (tmp_path / f"{number}.txt").write_bytes(raw)
    result = outcome(tmp_path)
    assert isinstance(result, (summarize.Brief, InputError, NothingToSummarize))
