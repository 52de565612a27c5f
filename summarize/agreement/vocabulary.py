"""The words of one language that carry facts, ready to be looked up.

The lists stand in `english`, `german`, `french` and `spanish`; a language without a list of its own gets the English
one. Every word is folded as `tokens` folds words: lower case, no accents, no apostrophes. A language knows its own
words only: "will" wants something in German, and "die" is an article.

What the classes do (`guard` says how):
  determiner, auxiliary, pronoun, link, preposition, filler   words that carry no content of their own
  negation, modality, stage, quantifier, condition, hedge     words that change what the statement says
  speech                                                      verbs that put words into somebody's mouth
  altering                                                    words that make of a noun what it does not name: former
  title, role, form                                           what may be left out beside a full name
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from fractions import Fraction
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Literal, NamedTuple, TypeVar

from summarize.agreement.names import NAMES
from summarize.agreement.numerals import joined_numbers, joined_ordinals
from summarize.agreement.synonyms import ENDINGS, TABLES

Slot = Literal[
    "", "number", "date", "time", "rate", "initials", "negation", "modality", "stage", "quantifier", "condition",
    "hedge", "speech", "altering", "title",
    "form", "determiner", "auxiliary", "pronoun", "link", "preposition", "filler",
]  # fmt: skip
FUNCTION: frozenset[str] = frozenset(("determiner", "auxiliary", "pronoun", "link", "preposition", "filler"))
AND = frozenset(("and", "und", "et", "y"))
"""What joins two words, figures or units as one more."""
OF = frozenset("of de du des d del von der".split())
"""What leads to a whole of which something is a part, in any language."""
INDEFINITE = frozenset("a an ein eine einen einem einer un une una".split())
"""Articles that mean one, in any language."""
INFINITIVE = frozenset(("to", "zu"))
"""What stands before a verb that names a deed, in any language; before an article it leads to a noun."""

_K = TypeVar("_K")
_T = TypeVar("_T")
_LANGUAGES = {"de": "german", "fr": "french", "es": "spanish"}
_SLOTS: tuple[Slot, ...] = (
    "negation", "modality", "stage", "condition", "hedge", "quantifier", "speech", "altering",
    "title", "form", "auxiliary",
    "preposition", "pronoun", "link", "filler", "determiner",
)  # fmt: skip
"""In this order a word that stands in several lists is taken."""
_COMMON_UNITS = """km=km mi=mile m=m cm=cm mm=mm kg=kg KG=kg g=g mg=mg ug=ug l=l ml=ml h=h mw=mw gw=gw kw=kw ha=ha mph=mph kph=kph
    usd=usd kwh=kwh mwh=mwh gwh=gwh twh=twh m2=m2 m3=m3 km2=km2 t=t
    eur=eur gbp=gbp chf=chf lb=lb lbs=lb oz=oz ft=ft sq=sq"""

_BEFORE_FIGURES = "a an un une uno ein eine einen einem einer una half halfte moitie mitad minus us c nz hk"
"""What may stand before a fraction, a scale, a figure or a sign of money, in any language."""


class Entry(NamedTuple):
    """What a word or phrase is: its class, the sense inside the class, and the key under which it is aligned."""

    slot: Slot
    sense: str
    key: str


class Vocabulary(NamedTuple):
    """The tables of one language; every word folded."""

    language: str
    words: Mapping[str, Entry]
    phrases: Mapping[tuple[str, ...], tuple[tuple[tuple[str, ...], Entry], ...]]
    """First two words, or a single one -> phrases that they open, the longest first."""
    unit_phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    """First word -> phrases that it opens, the longest first."""
    sides: Mapping[str, tuple[str, ...]]
    """Word -> "pair:side" for each pair of opposites, or group of synonyms, in which it stands."""
    preposition_pairs: frozenset[tuple[str, str]]
    place_sides: Mapping[str, frozenset[int]]
    """Preposition -> the numbers of its sides; those of one side may stand for each other, here and in what follows."""
    time_sides: Mapping[str, frozenset[int]]
    moments: Mapping[str, frozenset[int]]
    """The same before a date, and before what is none; 0 of `time_sides` holds no preposition."""
    reasons: frozenset[str]
    """Words that lead to a cause and say nothing else where they do."""
    adverbs: Mapping[str, frozenset[int]]
    """Function word that tells where, when or how far."""
    subordinators: Mapping[str, frozenset[int]]
    copulas: Mapping[str, frozenset[int]]
    """What somebody is, and was."""
    roles: frozenset[str]
    numbers: Mapping[str, Fraction]
    scales: Mapping[str, Fraction]
    ordinals: Mapping[str, Fraction]
    fractions: Mapping[str, Fraction]
    multiples: Mapping[str, Fraction]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    day_parts: Mapping[str, tuple[int, int]]
    """A day and a part of it in one word -> both."""
    relative_days: Mapping[str, int]
    seasons: Mapping[str, int]
    clock_words: Mapping[str, int]
    clock_parts: Mapping[str, int]
    hours: frozenset[str]
    """Words behind the figure of an hour; English, which has other ways, has none."""
    hour_leads: frozenset[str]
    """Words before an hour without minutes, which is else a span of time; none where the word behind tells."""
    hour_articles: frozenset[str]
    """Those of them behind which no word for the hour is needed."""
    daytimes: Mapping[str, tuple[tuple[tuple[str, ...], bool], ...]]
    """First word -> phrases behind an hour, with whether they add twelve to it."""
    bounds: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    """First word -> phrases before a number, the longest first, with their bound."""
    units: Mapping[str, str]
    nouns: frozenset[str]
    articles: frozenset[str]
    rates: frozenset[str]
    frequencies: Mapping[str, str]
    lemmas: Mapping[str, str]
    spellings: Mapping[str, str]
    umlauts: Mapping[str, str]
    respelt: tuple[tuple[re.Pattern[str], str], ...]
    """Patterns of letters that are written in two ways, and the way that stands for both."""
    particles: frozenset[str]
    """What parts from its verb; German alone has such."""
    verb_prefixes: tuple[str, ...]
    """Those and what does not part, the longest first."""
    noun_verbs: Mapping[str, Mapping[str, str]]
    """Noun -> form of the verb that goes with it -> the same form of a verb that says the same alone; in German."""
    negative_prefixes: tuple[str, ...]
    pointers: frozenset[str]
    spans: frozenset[str]
    dated: frozenset[str]
    """Every word that may begin a date."""
    counted: frozenset[str]
    """Every word that may begin a quantity."""
    openers: frozenset[str]
    """Every word that may begin a fact by value; like the two before, what no reader need look at is not in it."""
    leaders: frozenset[str]
    """Every word that may begin a phrase of one meaning."""


@cache
def for_language(language: str) -> Vocabulary:
    """The tables of a language by its ISO 639-1 code; English ones for a language that has none here."""
    source = import_module(f"summarize.agreement.{_LANGUAGES.get(language, 'english')}")
    entries: dict[str, Entry] = {}
    for slot in _SLOTS:
        for item in expanded(_conjugated(source.WORDS.get(slot, ""), _table(source, "VERBS"))):
            word, _, sense = item.partition("=")
            key = sense if slot == "speech" else word
            entries.setdefault(word, Entry(slot, sense or word, key))
    phrases: dict[tuple[str, ...], list[tuple[tuple[str, ...], Entry]]] = {}
    unit_phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    synonyms = _synonyms(";".join(table.get(language, "") for table in (TABLES, NAMES)), ENDINGS.get(language, ""))
    spellings = {**synonyms, **_classes(source.SPELLINGS)}
    for words, word in synonyms.items():
        # What stands for several words ends in none of them, lest it be taken for a compound of the last one.
        own = f"{word}_" if "_" in word else word
        for phrase in _phrases(words.replace("_", " "), spellings) if "_" in words else ():
            phrases.setdefault(phrase[:2], []).append((phrase, entries.get(own, Entry("", own, own))))
    for name, text in source.PHRASES.items():
        slot_name, _, sense = name.partition(":")
        slot = _slot(slot_name)
        for phrase in _phrases(text, spellings):
            if slot_name == "unit":
                unit_phrases.setdefault(phrase[0], []).append((phrase, sense))
                continue
            own = sense or " ".join(phrase)
            entry = Entry(slot, own, own)
            phrases.setdefault(phrase[:2], []).append((phrase, entry))
    bounds: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, text in source.BOUNDS.items():
        for phrase in _phrases(text, spellings):
            bounds.setdefault(phrase[0], []).append((phrase, name))
    particles = frozenset(_table(source, "PARTICLES").split())
    daytimes: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for after, text in enumerate(getattr(source, "DAYTIMES", ())):
        for phrase in _phrases(text, spellings):
            daytimes.setdefault(phrase[0], []).append((phrase, bool(after)))
    numbers, ordinals, multiples = _values(source.NUMBERS), _values(source.ORDINALS), _values(source.MULTIPLES)
    if hasattr(source, "JOINED_NUMBERS"):
        numbers = joined_numbers(numbers, source.JOINED_NUMBERS.split())
        ordinals = joined_ordinals(numbers, source.ORDINAL_ENDINGS.split()) | ordinals
    months, weekdays, seasons = _codes(source.MONTHS), _codes(source.WEEKDAYS), _codes(source.SEASONS)
    relative_days, clock_words = _codes(source.RELATIVE_DAYS), _codes(source.CLOCK_WORDS)
    units = {**_classes(_COMMON_UNITS), **_classes(source.UNITS)}
    units = {word: unit for word, unit in units.items() if word not in entries or entries[word].slot != "auxiliary"}
    parts = _codes(_table(source, "DAY_PARTS"))
    day_parts = {day + part: (weekdays[day], number) for day in weekdays for part, number in parts.items()}
    clock_parts, frequencies = _codes(source.CLOCK_PARTS), _classes(source.FREQUENCIES)
    pointers, rates = frozenset(source.POINTERS.split()), frozenset(source.RATES.split())
    dated = pointers.union(source.SPANS.split(), months, weekdays, day_parts, seasons, relative_days, ordinals)
    counted = frozenset(_BEFORE_FIGURES.split()).union(bounds, numbers, ordinals, multiples)
    return Vocabulary(
        language=language,
        words=entries,
        phrases=_longest_first(phrases),
        unit_phrases=_longest_first(unit_phrases),
        sides=_sides(source.OPPOSITES),
        preposition_pairs=_pairs(source.PREPOSITION_PAIRS),
        place_sides=_sorted_out(source.PLACES),
        time_sides=_sorted_out(source.TIMES),
        moments=_sorted_out(source.MOMENTS),
        reasons=frozenset(source.REASONS.split()),
        adverbs=_sorted_out(source.ADVERBS),
        subordinators=_sorted_out(source.SUBORDINATORS),
        copulas=_sorted_out(source.COPULAS),
        roles=frozenset(expanded(source.WORDS["role"])),
        numbers=numbers,
        scales=_values(source.SCALES),
        ordinals=ordinals,
        fractions={word: 1 / value for word, value in _values(source.FRACTIONS).items()},
        multiples=multiples,
        months=months,
        weekdays=weekdays,
        day_parts=day_parts,
        relative_days=relative_days,
        seasons=seasons,
        clock_words=clock_words,
        clock_parts=clock_parts,
        hours=frozenset(_table(source, "HOURS").split()),
        hour_leads=frozenset(_table(source, "HOUR_LEADS").split()),
        hour_articles=frozenset(_table(source, "HOUR_ARTICLES").split()),
        daytimes=_longest_first(daytimes),
        bounds=_longest_first(bounds),
        units=units,
        nouns=frozenset(source.NOUNS.split()),
        articles=frozenset(source.ARTICLES.split()),
        rates=rates,
        frequencies=frequencies,
        lemmas=_lemmas(source.IRREGULAR),
        spellings=spellings,
        umlauts=_classes(_table(source, "UMLAUTS")),
        respelt=tuple((re.compile(one), other) for one, other in _pairs_of(_table(source, "RESPELT"))),
        particles=particles,
        verb_prefixes=tuple(
            sorted((*particles, *_table(source, "PREFIXES").split()), key=lambda one: (-len(one), one))
        ),
        noun_verbs=_noun_verbs(_table(source, "NOUN_VERBS")),
        negative_prefixes=tuple(source.NEGATIVE_PREFIXES.split()),
        pointers=pointers,
        spans=frozenset(source.SPANS.split()),
        dated=dated,
        counted=counted,
        openers=dated.union(counted, clock_words, clock_parts, rates, frequencies),
        leaders=frozenset([opening[0] for opening in phrases]),
    )


_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ł": "l", "đ": "d", "ð": "d", "ø": "o", "ħ": "h", "ı": "i", "þ": "th"})
"""Letters that are written with others where a keyboard lacks them, and that Unicode takes for no accented ones."""


def fold_accents(text: str) -> str:
    """`text` in lower case without accents: "Mélanie" and "MELANIE" are one word."""
    if text.isascii():
        return text.lower()
    # Letter by letter: to sort a run of marks, which are left out anyhow, takes the square of its length.
    text = text.casefold().translate(_LETTERS)
    letters = "".join(unicodedata.normalize("NFKD", character) for character in text)
    return "".join(character for character in letters if not unicodedata.combining(character))


def _slot(name: str) -> Slot:
    return next((slot for slot in _SLOTS if slot == name), "")


def expanded(text: str) -> list[str]:
    """The words of a list, `word+` in all its regular forms, each with the sense behind it."""
    words: list[str] = []
    for item in text.split():
        word, plus, sense = item.partition("+")
        words += [form + sense for form in _regular_forms(word)] if plus else [item]
    return words


def _conjugated(text: str, endings: str) -> str:
    """A list with the verbs of a row, "informar+=say", in their regular forms, by the endings of the language."""
    words: list[str] = []
    for item in text.split():
        verb, plus, sense = item.partition("+=")
        words += [f"{form}={sense}" for form in _forms(verb, endings)] if plus and endings else [item]
    return " ".join(words)


def _inflected(text: str, endings: str) -> list[str]:
    """The words of a list, `word+` in all its forms by the endings of the language, or English ones; what follows the
    plus, "take+_part", behind each of them.
    """
    if not endings:
        return expanded(text)
    found: list[str] = []
    for item in text.split():
        word, plus, rest = item.partition("+")
        found += [form + rest for form in _forms(word, endings)] if plus else [item]
    return found


def _forms(verb: str, endings: str) -> list[str]:
    """The regular forms of a verb, the infinitive first; the verb alone where it has another ending."""
    for infinitive, others in _classes(endings).items():
        if verb.endswith(infinitive):
            return [verb.removesuffix(infinitive) + other for other in others.split(",")]
    return [verb]


def _regular_forms(verb: str) -> list[str]:
    if verb.endswith("e"):
        return [verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"]
    if verb.endswith("y") and verb[-2] not in "aeou":
        return [verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"]
    plural = f"{verb}es" if verb.endswith(("s", "x", "ch", "sh")) else f"{verb}s"
    return [verb, plural, f"{verb}ed", f"{verb}ing"]


def _phrases(text: str, spellings: Mapping[str, str]) -> list[tuple[str, ...]]:
    return [tuple([spellings.get(word, word) for word in phrase.split()]) for phrase in text.split("|")]


def _longest_first(
    table: Mapping[_K, list[tuple[tuple[str, ...], _T]]],
) -> dict[_K, tuple[tuple[tuple[str, ...], _T], ...]]:
    return {opening: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for opening, found in table.items()}


def _classes(text: str) -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in text.split())


def _pairs_of(text: str) -> list[tuple[str, str]]:
    """As `_classes`, of patterns, which may hold the sign between the two themselves."""
    return [(pattern, other) for pattern, _, other in (pair.rpartition("=") for pair in text.split())]


def _codes(text: str) -> dict[str, int]:
    return {word: int(value) for word, value in _classes(text).items()}


def _values(text: str) -> dict[str, Fraction]:
    return {word: Fraction(*map(int, value.split("/"))) for word, value in _classes(text).items()}


def _sides(text: str) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for number, pair in enumerate(text.split(";")):
        for side, words in enumerate(pair.split("/")):
            name = f"{number}:{side}"
            for word in expanded(words):
                table[word] = (*table.get(word, ()), name)
    return table


def _pairs(text: str) -> frozenset[tuple[str, str]]:
    found = [tuple(pair.split("/")) for pair in text.split()]
    return frozenset((left, right) for pair in found for left, right in (pair, pair[::-1]))


def _sorted_out(text: str) -> dict[str, frozenset[int]]:
    sides = [side.split() for side in text.split("/")]
    return {word: frozenset(at for at, side in enumerate(sides) if word in side) for words in sides for word in words}


def _lemmas(text: str) -> dict[str, str]:
    return {word: group.split()[0] for group in text.split("|") for word in group.split()}


def _noun_verbs(text: str) -> dict[str, dict[str, str]]:
    groups = [group.partition(":") for group in filter(str.strip, text.split(";"))]
    return {
        noun.strip(): dict(zip(*(side.split() for side in verbs.split("=")), strict=True)) for noun, _, verbs in groups
    }


def _synonyms(text: str, endings: str) -> dict[str, str]:
    """Form -> the same form of the word as which it is read; verbs by their endings, or English ones.

    Of two forms that are spelled alike the last one stands. What is read as several words is one of its own synonyms.
    A form with a dash stands for one that another verb has, too, and is none.
    """
    table: dict[str, str] = {}
    for group in filter(str.strip, text.split(";")):
        one, *others = group.split("=")
        forms = _inflected(one, endings)
        table.update((form, form) for form in forms if "_" in form)
        for other in others:
            table.update((word, forms[at % len(forms)]) for at, word in enumerate(_inflected(other, endings)))
    return {word: form for word, form in table.items() if "-" not in word + form}


def _table(source: ModuleType, name: str) -> str:
    """A table that not every language has; empty where it has none."""
    return str(getattr(source, name, ""))
