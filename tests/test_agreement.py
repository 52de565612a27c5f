"""The fact guard: golden pairs by phenomenon, and what must hold for any two texts.

A golden case fixes the kind; where it names a difference, that difference must be among those found (an editor names
the main one first, the guard names the gravest kind first, and the two may disagree on which that is).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from summarize.agreement import Agreement, analyse, compare, judge, tokens
from summarize.agreement.guard import ORDER
from summarize.agreement.quotation_marks import quotations
from summarize.agreement.tokens import Lexicon, tokenize
from summarize.agreement.vocabulary import Vocabulary, for_language
from summarize.model import PROVABLE, SUPPORT

CASES = Path(__file__).parent / "cases" / "agreement"
LANGUAGES = {"german": "de", "french": "fr", "spanish": "es"}

KNOWN: dict[str, str] = {}
"""Title of a case that is not met -> why not."""


class Case(NamedTuple):
    title: str
    language: str
    a: str
    b: str
    kind: str
    difference: str


def cases() -> list[Case]:
    found: list[Case] = []
    for path in sorted(CASES.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("\n\n"):
            fields = dict(re.findall(r"^(a|b|expect): (.*)$", block, re.MULTILINE))
            title = re.findall(r"^# (.*)$", block, re.MULTILINE)
            if "expect" in fields:
                kind, _, difference = fields["expect"].partition(" ")
                language = LANGUAGES.get(path.stem, "en")
                found.append(Case(f"{path.stem}: {title[-1]}", language, fields["a"], fields["b"], kind, difference))
    return found


def parameters() -> list[object]:
    return [
        pytest.param(
            case,
            id=case.title,
            marks=[pytest.mark.xfail(strict=True, reason=KNOWN[case.title])] if case.title in KNOWN else [],
        )
        for case in cases()
    ]


@pytest.mark.parametrize("case", parameters())
def test_a_golden_pair_is_judged_as_an_editor_would(case: Case) -> None:
    verdict = compare(case.a, case.b, language=case.language)
    told = [(item.kind, item.brief, item.source) for item in verdict.differences]
    assert (verdict.kind or "unrelated") == case.kind, told
    if case.difference:
        assert case.difference in {item.kind for item in verdict.differences}, told
    valid(verdict, case.a, case.b)


def test_there_are_as_many_golden_pairs_as_promised() -> None:
    assert len(cases()) >= 250
    assert {case.title for case in cases()} >= set(KNOWN)


def valid(verdict: Agreement, a: str, b: str) -> None:
    """What every agreement holds, whatever the texts."""
    assert 0.0 <= verdict.similarity <= 1.0
    assert (verdict.kind in ("conflict", "related")) == bool(verdict.differences)
    assert {item.kind for item in verdict.differences} <= set(ORDER)
    assert (verdict.kind == "conflict") == any(item.kind in PROVABLE for item in verdict.differences)
    previous = 0
    for start, end in verdict.covers:
        assert previous <= start < end <= len(a)
        previous = end
    low, high = verdict.place
    assert 0 <= low <= high <= len(b)
    if verdict.kind in SUPPORT:
        assert verdict.covers
        assert low < high
    for item in verdict.differences:
        assert item.brief or item.source


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_every_listed_word_is_listed_as_it_is_read(language: str) -> None:
    """A word whose spelling is read as another's is never found under its own: its synonym must be listed alike."""
    tables = for_language(language)
    listed = {
        *tables.words,
        *tables.sides,
        *tables.units,
        *tables.numbers,
        *tables.scales,
        *tables.lemmas,
        *tables.roles,
    }
    phrases = {word for phrases in tables.phrases.values() for phrase, _ in phrases for word in phrase}
    lexicon = Lexicon(language)
    read = {word: read_as(word, lexicon) for word in sorted(listed | phrases) if word.isalpha()}
    assert not [word for word, other in read.items() if other != word and not listed_alike(word, other, tables)]
    assert not phrases.intersection(word for word, other in read.items() if other != word)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_no_word_is_read_as_one_that_is_read_as_another(language: str) -> None:
    spellings = for_language(language).spellings
    assert not [word for word, other in spellings.items() if spellings.get(other, other) != other]
    assert not [word for word in spellings if "-" in word + spellings[word]]


def listed_alike(word: str, other: str, tables: Vocabulary) -> bool:
    """Say whether a word has the class and the side of another, and no value of its own."""
    entries = [(one, tables.words.get(one)) for one in (word, other)]
    classes = [entry and (entry.slot, entry.sense.removeprefix(one)) for one, entry in entries]
    sides = [set(tables.sides.get(one, ())) for one in (word, other)]
    valued = word in tables.numbers or word in tables.scales or word in tables.roles
    units = tables.units.get(word) == tables.units.get(other)
    return classes[0] in (None, classes[1]) and (not sides[0] or bool(sides[0] & sides[1])) and units and not valued


def read_as(word: str, lexicon: Lexicon) -> str:
    return tokenize(word, lexicon).keys[0]


WORDS = st.sampled_from(
    """the a mill mayor council Lund Olsen Berg river closed opened said not no will may must three 40 5% $3 million
    on Monday in March 2019 because if and or but that was by to from with rose fell "we never" , . ; — all some only
    allegedly more than at least denied refused to 10 km miles he she it U.S. J. St. o'clock isn't""".split()
)
SENTENCES = st.lists(WORDS, min_size=1, max_size=30).map(" ".join)
ANYTHING = st.text(max_size=80)
LANGUAGE = st.sampled_from(["en", "de", "fr", "es", "cs", "ar", "xx"])


@given(SENTENCES | ANYTHING, LANGUAGE)
@example("", "en")
@example("...", "en")
def test_a_statement_agrees_with_itself(text: str, language: str) -> None:
    verdict = compare(text, text, language=language)
    if any(character.isalnum() for character in text):
        assert verdict.kind in ("exact", None)
    if analyse(text, language).elements:
        assert verdict == Agreement("exact", 1.0, (), ((0, len(text)),), (0, len(text)))


@given(SENTENCES | ANYTHING, SENTENCES | ANYTHING, LANGUAGE)
def test_any_two_texts_are_judged_with_valid_places(a: str, b: str, language: str) -> None:
    valid(compare(a, b, language=language), a, b)
    assert compare(a, b, language=language) == compare(a, b, language=language)


@given(SENTENCES, SENTENCES, st.floats(0, 1), st.floats(0, 1))
def test_what_a_story_knows_changes_no_difference(a: str, b: str, likely: float, floor: float) -> None:
    """A proof judges again without the story: it must find the same differences."""
    with_story = judge(analyse(a), analyse(b), likelihood=lambda aligned: likely, floor=floor)
    alone = judge(analyse(a), analyse(b), floor=0.0)
    if with_story.kind is not None:
        assert (with_story.kind, with_story.differences) == (alone.kind, alone.differences)


SUBJECTS = st.sampled_from(["The mill in Lund", "Eva Lind", "The council", "A court in Oslo", "Police", "Two brothers"])
VERBS = st.sampled_from(["was closed", "was praised", "was attacked", "was sold", "was rebuilt", "was insured"])
ENDS = st.sampled_from(["in March", "on Monday", "after the fire", "by the ministry", "with public money", ""])
FACTS = st.tuples(SUBJECTS, VERBS, ENDS)


@given(FACTS, st.sampled_from(["not", "never", "no longer", "hardly"]))
def test_a_denial_is_never_support(parts: tuple[str, str, str], denial: str) -> None:
    subject, verb, end = parts
    was, done = verb.split()
    flat, denied = f"{subject} {verb} {end}".strip() + ".", f"{subject} {was} {denial} {done} {end}".strip() + "."
    for a, b in ((flat, denied), (denied, flat)):
        verdict = compare(a, b)
        assert verdict.kind == "conflict"
        assert verdict.differences[0].kind == "negation"


FRAMES = st.sampled_from(
    [
        "It is untrue that {}.",
        "The mayor denied that {}.",
        "Olsen said {}.",
        "There are rumours that {}.",
        "If {}, the town will pay.",
        "Officials doubt whether {}.",
        "According to Olsen, {}.",
        "Nobody believes that {}.",
        "He dreamed that {}.",
    ]
)


@given(FACTS, FRAMES)
def test_a_clause_that_its_sentence_turns_is_never_support(parts: tuple[str, str, str], frame: str) -> None:
    flat = " ".join(part for part in parts if part)
    framed = frame.format(flat[0].lower() + flat[1:] if not flat.startswith("Eva") else flat)
    assert compare(flat + ".", framed).kind in ("conflict", "related")


@given(FACTS, st.sampled_from(["and its roof was sold", "but nobody came", "while the band played"]))
def test_a_clause_that_its_sentence_leaves_alone_is_exact(parts: tuple[str, str, str], rest: str) -> None:
    flat = " ".join(part for part in parts if part)
    verdict = compare(flat + ".", f"{flat}, {rest}.")
    assert verdict.kind == "exact"
    assert f"{flat}, {rest}."[slice(*verdict.place)].rstrip(" ,.") == flat


COUNTED = st.sampled_from(
    [
        "The storm sank {} boats.",
        "He paid {} euros for the horse.",
        "The lake is {} km long.",
        "Prices rose {} percent.",
    ]
)


@given(COUNTED, st.integers(2, 10**9), st.integers(2, 10**9))
def test_another_number_is_a_conflict_both_ways(frame: str, one: int, other: int) -> None:
    assume(one != other)
    for a, b in ((one, other), (other, one)):
        verdict = compare(frame.format(a), frame.format(b))
        assert verdict.kind == "conflict"
        assert verdict.differences[0].kind == "number"


@given(COUNTED, st.integers(1000, 10**9))
def test_a_number_with_separators_is_the_same_number(frame: str, number: int) -> None:
    assert compare(frame.format(number), frame.format(f"{number:,}")).kind == "near"


NAMES = st.permutations(["Olsen", "Lindberg", "Corvalo", "Tanaka"])
DEEDS = st.sampled_from(["sued", "praised", "attacked", "succeeded", "outvoted", "paid", "telephoned"])


@given(NAMES, DEEDS)
def test_exchanged_names_are_never_support(names: list[str], deed: str) -> None:
    one, other = names[:2]
    verdict = compare(f"{one} {deed} {other} on Monday.", f"{other} {deed} {one} on Monday.")
    assert verdict.kind == "related"
    assert verdict.differences[0].kind == "role"


@given(NAMES, NAMES, DEEDS)
def test_another_name_is_never_support(names: list[str], others: list[str], deed: str) -> None:
    assume(names[0] != others[0])
    verdict = compare(f"The mayor {deed} Eva {names[0]} in Lund.", f"The mayor {deed} Eva {others[0]} in Lund.")
    assert verdict.kind == "related"
    assert [item.kind for item in verdict.differences] == ["name"]


HOSTILE = {
    "ten thousand words": " ".join(f"word{number} and" for number in range(5000)),
    "one word repeated": "mill " * 5000,
    "numbers in a row": "12 " * 2500,
    "a number of a thousand digits": f"The lake holds {'9' * 1000} litres and {'7' * 5000}.",
    "digits and separators": "1,2.3 4'5 " * 1000,
    "unbalanced quotation marks": 'He said "we “never «ever „again ' * 500,
    "closing marks only": 'never” ever» again" ' * 500,
    "initials": "A. B.C. d.e.f.g.h. " * 500,
    "dotted letters": "a." * 2500,
    "mixed scripts": "Мэр mayor 市長は كتاب said שלום " * 250,
    "right to left": "\u202eقال الوزير إن 40 شخصا قتلوا\u202c " * 300,
    "emoji": "👩‍👩‍👧‍👦 closed 🏭 in 🇸🇪 on 2️⃣ May " * 150,
    "combining marks": "Z\u0301\u0301\u0301o\u0308e\u0301 " * 1000,
    "conditions": "if unless provided that " * 1000,
    "speech": "said Olsen, and Berg said that " * 400,
    "dates": "on Monday, May 3-9, 2019, at 9:30 p.m. " * 250,
    "other digits": "٤٠ ४० ４０ ② Ⅳ ½ million",
    "control characters": "\x00\x01\ufeff\u200b mill \x85 \u2028 closed",
}


@pytest.mark.parametrize(
    ("language", "name"), [("en", name) for name in HOSTILE] + [("fr", name) for name in list(HOSTILE)[1:]]
)
def test_hostile_texts_are_judged(language: str, name: str) -> None:
    text = HOSTILE[name]
    words = text.split(" ")
    ours = analyse(text, language)
    for other in (text[: len(text) // 2], " ".join(reversed(words)), text.replace("a", "e"), "The mill closed."):
        theirs = analyse(other, language)
        valid(judge(ours, theirs), text, other)
        valid(judge(theirs, ours), other, text)
    for element in ours.elements:
        assert 0 <= element.start < element.end <= len(text)


class Everything(frozenset[str]):
    """A set that no word is missing from."""

    def __contains__(self, word: object) -> bool:
        return True


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_no_fact_begins_with_a_word_that_is_passed_over(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    vocabulary = for_language(language)
    tables = (vocabulary.words, vocabulary.scales, vocabulary.fractions, vocabulary.units)
    numbers = sorted(vocabulary.numbers)[::9]  # those of a language that joins them are many, and alike
    words = sorted({*vocabulary.dated, *vocabulary.rates, *numbers, *(word for table in tables for word in table)})
    followers = ("million", "5", "$5", "quarter of it", "century", "week", "uhr", "2019", "to 9 miles", "a half")
    texts = [text for case in cases()[::4] if case.language == language for text in (case.a, case.b)]
    # Every word with half of what may follow it, the other half with the word after it.
    texts += [
        f"{word} {after}, {word.capitalize()} {after}"
        for at, word in enumerate(words)
        for after in followers[at % 2 :: 2]
    ]
    told = [analyse(text, language).elements for text in texts]
    unbound = vocabulary._replace(dated=Everything(), counted=Everything(), openers=Everything())
    monkeypatch.setattr(tokens, "for_language", lambda _: unbound)
    assert [analyse(text, language).elements for text in texts] == told


@given(ANYTHING | SENTENCES)
@example("AN'T#ONLY")
def test_elements_stand_in_order_where_they_say(text: str) -> None:
    """The words of one contraction all begin where it begins, and so does what goes on from it: "isn't able to"."""
    start = end = 0
    for element in analyse(text).elements:
        assert end <= element.start or element.start == start
        start = element.start
        assert start < element.end
        assert element.end <= len(text)
        end = max(end, element.end)
    for (_, before), (start, stop) in zip([(0, 0), *quotations(text)], quotations(text), strict=False):
        assert before <= start < stop <= len(text)


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('She said "we never met" and left.', ["we never met"]),
        ("Er sagte: „Nie wieder“, und ging.", ["Nie wieder"]),
        ("« Jamais », dit-elle.", [" Jamais "]),
        ('and we left," she said.', ["and we left,"]),
        ('"We left. And then', ["We left. And then"]),
        ("It's the farmers' day.", []),
    ],
)
def test_quotations(text: str, inside: list[str]) -> None:
    assert [text[start:end] for start, end in quotations(text)] == inside


@pytest.mark.parametrize(
    ("a", "b", "brief", "source"),
    [
        (
            "The city gives 4.2 million euros.",
            "The city gives 4.5 million euros.",
            "4.2 million euros",
            "4.5 million euros",
        ),
        ("The trial opens on March 4.", "The trial opens on 14 March.", "March 4", "14 March"),
        ("Anna Holt leads the bank.", "Anna Lenz leads the bank.", "Holt", "Lenz"),
        ("The mill was sold.", "It is untrue that the mill was sold.", "", "untrue"),
    ],
)
def test_a_difference_quotes_both_sides(a: str, b: str, brief: str, source: str) -> None:
    told = compare(a, b).differences[0]
    assert (told.brief, told.source) == (brief, source)


def test_what_is_left_out_is_not_covered() -> None:
    a = "Finance Minister Petra Olsgaard resigned on Friday."
    verdict = compare(a, "Petra Olsgaard resigned on Friday.")
    assert verdict.kind == "near"
    assert "Minister" not in "".join(a[start:end] for start, end in verdict.covers)
    assert "Olsgaard" in "".join(a[start:end] for start, end in verdict.covers)


def test_each_clause_is_covered_where_it_stands() -> None:
    a = "The mill in Lund closed in March, and 40 workers lost their jobs."
    verdict = compare(a, "After the fire, 40 workers lost their jobs.")
    assert verdict.kind == "partial"
    assert [a[start:end] for start, end in verdict.covers] == ["40 workers lost their jobs"]


def test_a_quotation_counts_whatever_stands_around_it() -> None:
    a = '"We will rebuild every house in the valley," Eva Lind told the paper.'
    assert compare(a, "In Lund, Lind promised: “We will rebuild every house in the valley.”").kind == "quote"
    assert compare(a, 'The mayor added: "We will rebuild every house in the valley."').kind == "quote"
    assert compare(a, '"We will rebuild every house in the valley," vowed Lars Olsen.').kind == "related"
    altered = compare(a, 'In Lund, Lind promised: "We will rebuild every barn in the valley."')
    assert altered.kind == "conflict"
    assert [(item.kind, item.brief, item.source) for item in altered.differences] == [("quotation", "house", "barn")]
