"""A repaired brief cites the same characters wherever an edit has left them, and nothing that only looks like them."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

import summarize
from summarize.agreement import VERSION
from summarize.anchoring import Lost, Spot, anchor
from summarize.cli import main
from summarize.document import Document
from summarize.errors import FalseCitation, InputError
from summarize.model import Brief, Citation, digest_of
from tests.stories import SENTENCES, STORIES, write_story

STORY = Path(__file__).parent.parent / "examples" / "story"


def document(text: str) -> Document:
    return Document.from_text(text)


def spot(text: str, exact: str, at: int = 0) -> Spot:
    """The spot of the occurrence of `exact` from `at` on, as a brief would record it."""
    start = text.index(exact, at)
    end = start + len(exact)
    return Spot(exact, text[max(0, start - 32) : start], text[end : end + 32])


def anchored(old: str, exact: str, new: str) -> str | Lost:
    """The words at the place of `exact` after an edit, or why it has none."""
    found = anchor({"it": spot(old, exact)}, document(new))["it"]
    return found if isinstance(found, Lost) else new[found[0] : found[1]]


# One quotation

OLD = (
    "The tide rose early on Sunday.\n\nNobody had expected the old sea wall to hold.\n\n"
    "Nine boats broke loose in the night and drifted out. The harbour master called it a lucky escape.\n"
)
QUOTE = "Nine boats broke loose in the night and drifted out."
SHORT = "a lucky escape"


@pytest.mark.parametrize(
    "new",
    [
        OLD,
        "A correction stands at the end.\n\n" + OLD,
        OLD.replace("\n", "\r\n"),
        OLD.replace(" ", "\n"),
        OLD.replace("Sunday", "Monday").replace("The harbour", "Our harbour"),
        QUOTE,
        "Other words altogether. " + QUOTE + " And others behind them.",
        OLD.replace(QUOTE, QUOTE.replace("Nine", "Six") + " " + QUOTE),
    ],
)
def test_a_long_quotation_is_found_wherever_its_words_stand_once(new: str) -> None:
    found = anchored(OLD, QUOTE, new)
    assert isinstance(found, str)
    assert found.split() == QUOTE.split()


@pytest.mark.parametrize(
    ("change", "by"),
    [
        ("Nine", "Six"),
        ("Nine", "Ninety-Nine"),
        ("in the night", "at night"),
        ("drifted out.", "drifted out!"),
        ("boats", "bóats"),
    ],
)
def test_changed_words_are_told_and_never_taken(change: str, by: str) -> None:
    found = anchored(OLD, QUOTE, OLD.replace(change, by))
    assert isinstance(found, Lost)
    assert found.state == "changed"
    assert found.reason == f"now “{QUOTE.replace(change, by)}”"


def test_a_changed_quotation_is_not_found_in_its_twin_elsewhere() -> None:
    twin = OLD + "\nLater that week a reader wrote: " + QUOTE + " She had seen it.\n"
    found = anchored(OLD, QUOTE, twin.replace("Nine", "Six", 1))
    assert isinstance(found, Lost)
    assert found.state == "changed"


def test_words_that_are_part_of_longer_ones_are_not_found() -> None:
    old = "They counted 6 of its 40 piles as cracked and left again before noon on that day."
    exact = "6 of its 40 piles as cracked and left again before noon"
    assert isinstance(anchored(old, exact, old.replace("6 of", "16 of")), Lost)
    assert isinstance(anchored(old, exact, old.replace("6 of", "5.6 of")), Lost)


def test_a_short_quotation_needs_its_context() -> None:
    assert anchored(OLD, SHORT, "New. " + OLD) == SHORT
    assert anchored(OLD, SHORT, OLD.replace("called it", "spoke of")) == SHORT, "what follows is as it was"
    found = anchored(OLD, SHORT, "He had a lucky escape, they said.")
    assert isinstance(found, Lost)
    assert found.state == "missing"


def test_of_several_places_context_decides_or_none_is_taken() -> None:
    old = f"First came the rain. {QUOTE} Then came the wind.\n\nLater:\n\n{QUOTE}\n\nNobody was hurt by any of it.\n"
    second = spot(old, QUOTE, old.index("Later"))
    moved = "A new beginning. " + old
    found = anchor({1: spot(old, QUOTE), 2: second}, document(moved))
    assert found[1] == (moved.index(QUOTE), moved.index(QUOTE) + len(QUOTE))
    assert found[2] == (moved.rindex(QUOTE), moved.rindex(QUOTE) + len(QUOTE))
    bare = f"{QUOTE} -- {QUOTE}"
    lost = anchor({1: spot(old, QUOTE), 2: second}, document(bare))
    for claim in lost.values():
        assert isinstance(claim, Lost)
        assert claim.state == "missing"
        assert "ambiguous" in claim.reason


def test_two_places_never_share_one_range() -> None:
    old = f"First came the rain. {QUOTE} Then came the wind.\n\nLater:\n\n{QUOTE}\n\nNobody was hurt by any of it.\n"
    second = spot(old, QUOTE, old.index("Later"))
    kept = f"First came the rain. {QUOTE} Then came the wind."
    found = anchor({1: spot(old, QUOTE), 2: second}, document(kept))
    assert not isinstance(found[1], Lost)
    assert isinstance(found[2], Lost)


def test_hostile_texts_are_searched_in_linear_time() -> None:
    text = "a " * 40_000
    found = anchor({1: Spot("a " * 9_000 + "b", "a " * 16, "a " * 16)}, document(text))
    assert isinstance(found[1], Lost)


# Whole briefs


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(STORY, tmp_path / "story")
    (tmp_path / "brief.json").write_text(summarize.brief([tmp_path / "story"], root=tmp_path).to_json(), "utf-8")
    return tmp_path


def edit(path: Path, change: Callable[[str], str]) -> None:
    raw = path.read_bytes().decode("utf-8")
    path.write_bytes(change(raw).encode("utf-8"))


def states(repair: summarize.Repair) -> set[str]:
    return {place.state for place in repair.places}


def test_an_intact_brief_is_repaired_to_itself(folder: Path) -> None:
    repair = summarize.repair(folder / "brief.json")
    assert repair.ok
    assert states(repair) == {"ok"}
    assert repair.brief.to_json() == (folder / "brief.json").read_text("utf-8")


def test_new_lines_move_places_and_lose_none(folder: Path) -> None:
    for path in (folder / "story").iterdir():
        edit(path, lambda text: re.sub("\r?\n", "\r\n", text) + "\r\nOne more line at the end.\r\n")
    old = Brief.from_dict(json.loads((folder / "brief.json").read_text("utf-8")))
    repair = summarize.repair(folder / "brief.json")
    assert repair.ok
    assert "moved" in states(repair)
    assert [sentence.text for sentence in repair.brief.sentences] == [sentence.text for sentence in old.sentences]
    assert [sentence.support for sentence in repair.brief.sentences] == [sentence.support for sentence in old.sentences]
    assert repair.brief.signature == old.signature + "|repaired"
    assert summarize.verify(repair.brief, folder).ok
    again = summarize.repair(repair.brief, folder)
    assert again.brief == repair.brief


def test_a_sentence_without_its_origin_is_left_out_and_told(folder: Path) -> None:
    old = Brief.from_dict(json.loads((folder / "brief.json").read_text("utf-8")))
    origin = next(item for item in old.sentences[1].citations if item.match == "origin")
    path = folder / old.source(origin.document).path
    edit(path, lambda text: text.replace(origin.spans[0].exact, origin.spans[0].exact[:-1] + " sharp."))
    repair = summarize.repair(folder / "brief.json")
    assert not repair.ok
    gone = old.sentences[1].text
    assert gone not in [sentence.text for sentence in repair.brief.sentences]
    assert len(repair.brief.sentences) == len(old.sentences) - 1
    assert any("sentence 2 is left out, its origin is gone" in line for line in repair.removed)
    assert any(gone[:20] in warning.message for warning in repair.brief.warnings)
    assert summarize.verify(repair.brief, folder).ok


def test_a_place_that_is_now_denied_is_dropped(folder: Path) -> None:
    old = Brief.from_dict(json.loads((folder / "brief.json").read_text("utf-8")))
    sentence, place = next((s, c) for s in old.sentences for c in s.citations if c.match == "exact")
    exact = place.spans[0].exact
    path = folder / old.source(place.document).path
    edit(path, lambda text: text.replace(exact, f"It is untrue that {exact}"))
    repair = summarize.repair(folder / "brief.json")
    number = old.sentences.index(sentence) + 1
    assert [item.state for item in repair.places if (item.sentence, item.match) == (number, "exact")] == ["changed"]
    kept = next(item for item in repair.brief.sentences if item.text == sentence.text)
    assert place.document not in [item.document for item in kept.citations if item.match == "exact"]
    assert summarize.verify(repair.brief, folder).ok


def test_a_repeated_paragraph_is_cited_where_it_now_stands(folder: Path) -> None:
    old = Brief.from_dict(json.loads((folder / "brief.json").read_text("utf-8")))
    for path in (folder / "story").glob("02*"):
        edit(path, lambda text: text + "\n\nIn short:\n\n" + old.sentences[0].text + "\n")
    repair = summarize.repair(folder / "brief.json")
    assert repair.ok
    sentence = repair.brief.sentences[0]
    assert sentence.text == old.sentences[0].text
    assert len(sentence.citations) == len(old.sentences[0].citations) + 1
    assert summarize.verify(repair.brief, folder).ok


def test_a_file_that_is_gone_is_told_and_cited_no_more(folder: Path) -> None:
    (folder / "story" / "05-daily-compass.txt").unlink()
    repair = summarize.repair(folder / "brief.json")
    assert not repair.ok
    assert [source.id for source in repair.brief.documents] == ["1", "2", "3", "4", "5"]
    assert [source.wire for source in repair.brief.documents] == ["1", "2", "2", "3", "4"]
    assert any("05-daily-compass" in line for line in repair.removed)
    assert str(folder) not in repair.brief.to_json()
    assert summarize.verify(repair.brief, folder).ok


def test_a_file_that_is_now_a_copy_is_no_independent_source(folder: Path) -> None:
    shutil.copy(folder / "story" / "02-meridian-news.txt", folder / "story" / "01-harbour-herald.txt")
    repair = summarize.repair(folder / "brief.json")
    assert [source.wire for source in repair.brief.documents] == ["1", "1", "1", "2", "3", "4"]
    assert summarize.verify(repair.brief, folder).ok


def test_a_title_whose_words_are_gone_is_dropped(folder: Path) -> None:
    old = Brief.from_dict(json.loads((folder / "brief.json").read_text("utf-8")))
    for path in (folder / "story").iterdir():
        edit(path, lambda text: text.replace(old.title.text, "Another headline"))
    repair = summarize.repair(folder / "brief.json")
    assert repair.brief.title.text == ""
    assert any(line.startswith("the title is left out") for line in repair.removed)
    assert summarize.verify(repair.brief, folder).ok


def test_json_lines_and_markdown_are_repaired_too(tmp_path: Path) -> None:
    lines = [{"id": "a", "text": f"Much rain fell.\n\n{QUOTE}"}, {"id": "b", "text": f"{QUOTE} So it was."}]
    (tmp_path / "feed.jsonl").write_text("\n".join(map(json.dumps, lines)), "utf-8")
    (tmp_path / "page.md").write_text(f"# A night\n\nNine *boats* broke loose. {QUOTE}\n", "utf-8")
    old = summarize.brief([tmp_path], root=tmp_path)
    assert QUOTE in [sentence.text for sentence in old.sentences]
    lines[0]["text"] = "News. " + lines[0]["text"]
    (tmp_path / "feed.jsonl").write_text("\n".join(map(json.dumps, reversed(lines))), "utf-8")
    (tmp_path / "page.md").write_text(f"# A night\n\nNine **boats** broke loose.\n> {QUOTE}\n", "utf-8")
    repair = summarize.repair(old, tmp_path)
    assert summarize.verify(repair.brief, tmp_path).ok


def test_a_draft_keeps_its_sentences_and_loses_what_is_gone(folder: Path) -> None:
    draft = Document.from_text("# A draft\n\nNine passengers were injured. The mayor resigned.", "draft")
    cited = summarize.cite_draft(draft, [folder / "story"], root=folder)
    for path in (folder / "story").glob("05*"):
        edit(path, lambda text: text.replace("Nine passengers", "Ten passengers"))
    repair = summarize.repair(cited, folder)
    assert [sentence.text for sentence in repair.brief.sentences] == [sentence.text for sentence in cited.sentences]
    assert not repair.ok
    assert summarize.verify(repair.brief, folder).ok


def test_what_stands_in_the_place_of_a_lost_one_is_found_anew(folder: Path) -> None:
    draft = Document.from_text("Nine boats broke loose in the night and drifted out.", "draft")
    (folder / "note.txt").write_text(OLD, "utf-8")
    cited = summarize.cite_draft(draft, [folder / "note.txt"], root=folder)
    assert [place.match for place in cited.sentences[0].citations] == ["exact"]
    edit(folder / "note.txt", lambda text: text.replace("Nine", "Six"))
    repair = summarize.repair(cited, folder)
    assert [(place.state, place.line) for place in repair.places] == [("changed", 5)]
    assert [str(place) for place in repair.found] == ["found: sentence 1: note.txt:5 (conflict)"]
    assert repair.brief.sentences[0].citations == ()
    assert not repair.ok


def test_places_that_moved_within_their_lines_name_no_line(folder: Path) -> None:
    for path in (folder / "story").iterdir():
        edit(path, lambda text: re.sub("\r?\n", "\r\n", text))
    moved = [place for place in summarize.repair(folder / "brief.json").places if place.state == "moved"]
    assert moved
    assert not [str(place) for place in moved if "->" in str(place)]


def test_a_brief_of_another_fact_guard_is_judged_by_this_one_where_it_is_made_again(folder: Path) -> None:
    made = Brief.from_dict(json.loads((folder / "brief.json").read_text("utf-8")))
    old = replace(made, signature=made.signature.replace(f"agreement:{VERSION}", "agreement:0"))
    unedited = summarize.repair(old, folder)
    assert unedited.ok
    assert unedited.brief == replace(made, signature=unedited.brief.signature)
    assert summarize.verify(unedited.brief, folder).ok
    for path in (folder / "story").glob("02*"):
        edit(path, lambda text: "First line.\n" + text)
    repair = summarize.repair(old, folder)
    assert f"agreement:{VERSION}" in repair.brief.signature.split("|")
    assert summarize.verify(repair.brief, folder).ok


def test_the_language_is_told_again_where_the_sources_that_told_it_are_gone(tmp_path: Path) -> None:
    german = "Die Mühle wurde im März geschlossen, und niemand in der Stadt wusste davon, sagte Anna Holt am Montag. "
    (tmp_path / "a.txt").write_text("The mill was closed in March, and nobody in the town had been told of it.\n")
    (tmp_path / "b.txt").write_text(german + german.replace("Mühle", "Schule") + "\n", encoding="utf-8")
    for asked, language in ((None, "en"), ("de", "de")):
        brief = summarize.brief([tmp_path], root=tmp_path, language=asked)
        assert brief.language == "de"
        left = [document for document in summarize.read([tmp_path], root=tmp_path) if document.path == "a.txt"]
        repaired = summarize.repair(brief, documents=left).brief
        assert repaired.language == language
        assert summarize.verify(repaired, documents=left).ok


def test_a_brief_that_was_changed_is_not_repaired(folder: Path) -> None:
    record: dict[str, Any] = json.loads((folder / "brief.json").read_text("utf-8"))
    record["language"] = "de"
    with pytest.raises(FalseCitation, match="changed after it was made"):
        summarize.repair(record, folder)
    record["sentences"][0]["citations"][0]["document"] = "77"
    record["digest"] = digest_of(record)
    with pytest.raises(FalseCitation, match="a document that it does not have"):
        summarize.repair(record, folder)
    with pytest.raises(InputError):
        summarize.repair(folder / "none.json")


def test_nothing_is_returned_where_nothing_stands(folder: Path) -> None:
    for path in (folder / "story").iterdir():
        path.write_text("Quite another story stands here now, with a title and a few words.\n", "utf-8")
    with pytest.raises(FalseCitation, match="no sentence of the brief stands"):
        summarize.repair(folder / "brief.json")


# The command


def test_the_command_writes_the_repaired_brief_and_tells_what_moved(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder)
    for path in (folder / "story").glob("02*"):
        edit(path, lambda text: "First line.\n" + text)
    assert main(["verify", "brief.json", "--repair", "new.json"]) == 0
    told = capsys.readouterr()
    assert told.err == ""
    assert "moved: sentence 1: story/02-meridian-news.txt:6 -> 7 (origin)\n" in told.out
    assert re.search(r"^repaired: \d+ ok, [1-9]\d* moved, 0 changed, 0 missing$", told.out, re.MULTILINE)
    assert "\nok:" not in told.out
    assert main(["verify", "new.json"]) == 0
    assert main(["verify", "brief.json", "--repair", "again.json", "--quiet"]) == 0
    assert main(["verify", "new.json", "--repair", "third.json", "--verbose"]) == 0
    assert "ok: sentence 1" in capsys.readouterr().out
    written = [(folder / name).read_bytes() for name in ("new.json", "again.json", "third.json")]
    assert len(set(written)) == 1


def test_the_command_fails_with_6_where_anything_was_lost_and_still_writes(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder)
    words = ["--keep", "Six passengers were injured, one of", "--format", "json", "--output", "brief.json"]
    assert main(["brief", "story", *words]) == 0
    for path in (folder / "story").glob("05*"):
        edit(path, lambda text: text.replace("Nine passengers", "Ten \x1b[31m passengers"))
    assert main(["verify", "brief.json", "--repair", "new.json"]) == 6
    told = capsys.readouterr()
    assert re.search(
        r"^summarize: error: brief\.json: changed: sentence \d: story/05-daily-compass\.txt:14 \(conflict\): ",
        told.err,
        re.MULTILINE,
    )
    assert "\x1b" not in told.err + told.out
    assert main(["verify", "new.json"]) == 0


@pytest.mark.parametrize(
    ("output", "code", "says"),
    [
        ("-", 2, "the brief needs a file"),
        ("brief.json", 2, "input"),
        ("story/05-daily-compass.txt", 2, "input"),
        ("", 2, "a file name is needed"),
        ("none/new.json", 5, "folder"),
    ],
)
def test_an_output_that_does_not_do_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], output: str, code: int, says: str
) -> None:
    monkeypatch.chdir(folder)
    before = {path: path.read_bytes() for path in folder.rglob("*.*")}
    assert main(["verify", "brief.json", "--repair", output]) == code
    assert says in capsys.readouterr().err
    assert {path: path.read_bytes() for path in folder.rglob("*.*")} == before


def test_where_nothing_stands_nothing_is_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder)
    shutil.rmtree(folder / "story")
    assert main(["verify", "brief.json", "--repair", "new.json"]) == 6
    assert "brief.json: none of its sources can be read: story/" in capsys.readouterr().err
    assert not (folder / "new.json").exists()


# Random edits, of characters that know where they come from

Traced = list[tuple[str, int]]
"""Characters, each with its offset in the old text, or -1 for one that an edit brought."""

FOREIGN = ["Meanwhile", "as reported", "an update", "corrected", "later"]


def word_ranges(text: Traced) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"\S+", "".join(character for character, _ in text))]


def new(words: str) -> Traced:
    return [(character, -1) for character in words]


@st.composite
def edits(draw: st.DrawFn, old: str) -> Traced:
    """An edited text, every character of which remembers its old place."""
    text: Traced = [(character, offset) for offset, character in enumerate(old)]
    for _ in range(draw(st.integers(1, 5))):
        ranges = word_ranges(text)
        if not ranges:
            break
        first = draw(st.integers(0, len(ranges) - 1))
        last = min(len(ranges) - 1, first + draw(st.integers(0, 12)))
        start, end = ranges[first][0], ranges[last][1]
        match draw(st.sampled_from(["insert", "delete", "replace", "look-alike", "repeat", "move", "line ends"])):
            case "insert":
                text[start:start] = new(draw(st.sampled_from(FOREIGN)) + " ")
            case "delete":
                del text[start:end]
            case "replace":
                text[start : ranges[first][1]] = new(draw(st.sampled_from(FOREIGN)))
            case "look-alike":
                sentence = draw(SENTENCES)
                words = sentence.split()
                words[draw(st.integers(0, len(words) - 1))] = "nearly"
                text[start:start] = new(" ".join(words) + " ")
            case "repeat":
                joined = "".join(character for character, _ in text)
                stop = joined.find("\n\n", start)
                begin = joined.rfind("\n\n", 0, start) + 2 if "\n\n" in joined[:start] else 0
                paragraph = text[begin : stop if stop >= 0 else len(text)]
                text[begin:begin] = [*paragraph, *new("\n\n")]
            case "move":
                moved = text[start:end]
                del text[start:end]
                text += [*new(" "), *moved]
            case "line ends":
                text = [item for pair in text for item in ([*new("\r"), pair] if pair[0] == "\n" else [pair])]
    return text


def places(brief: Brief) -> list[tuple[int, Citation]]:
    title = [(0, citation) for citation in brief.title.citations]
    return title + [
        (number, citation)
        for number, sentence in enumerate(brief.sentences, 1)
        for citation in (*sentence.citations, *sentence.disagreements, *sentence.related)
    ]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STORIES, st.data())
def test_every_anchored_place_holds_the_old_words_and_no_look_alike(
    story: list[list[str]], data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        paths = write_story(root, story)
        old = summarize.brief([root], root=root)
        before = {path.name: path.read_bytes().decode("utf-8") for path in paths}
        traced = {path.name: data.draw(edits(before[path.name])) for path in paths}
        for path in paths:
            path.write_bytes("".join(character for character, _ in traced[path.name]).encode("utf-8"))
        try:
            repair = summarize.repair(old, root)
        except FalseCitation as error:
            event(error.problem)
            assume(False)
        assert summarize.verify(repair.brief, root).problems == ()
        after = {path.name: path.read_bytes().decode("utf-8") for path in paths}
        ranges: dict[tuple[str, str], set[tuple[int, int]]] = defaultdict(set)
        for _, citation in places(repair.brief):
            span, path_name = citation.spans[0], repair.brief.source(citation.document).path
            assert after[path_name][span.start : span.end] == span.exact
            ranges[path_name, " ".join(span.exact.split())].add((span.start, span.end))
        assert len(repair.places) == len(places(old))
        for fate, (_, citation) in zip(repair.places, places(old), strict=True):
            path_name, span = old.source(citation.document).path, citation.spans[0]
            words = " ".join(span.exact.split())
            if fate.state in ("ok", "moved"):
                statement = f"sentence {fate.sentence}" if fate.sentence else "the title"
                if any(line.startswith(f"{statement} is left out") for line in repair.removed):
                    continue
                assert ranges[path_name, words]
                if " ".join(before[path_name].split()).count(words) == 1:
                    # What a deletion leaves may begin with the same words of the sentence before: part of it is enough.
                    came_from = range(span.start, span.end)
                    assert any(
                        at in came_from
                        for low, high in ranges[path_name, words]
                        for character, at in traced[path_name][low:high]
                        if not character.isspace()
                    )
