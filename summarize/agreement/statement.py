"""One statement taken apart: its words as elements, the facts among them told by value, its clauses and quotations.

An element is a word, or several words that name one fact: "$4 million" and "4 million dollars" are one element each,
with one key. `core` holds the elements that state something, `leads` the function words before each of them: two
statements are aligned by their cores and compared in their leads. Nothing here compares two statements.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from summarize.agreement.cases import bare_nouns
from summarize.agreement.dates import read_date
from summarize.agreement.element import Element
from summarize.agreement.frames import Attribution, attributions, conditional
from summarize.agreement.hours import read_time
from summarize.agreement.quantities import read_quantity
from summarize.agreement.separable import join_particles
from summarize.agreement.stems import root, stem
from summarize.agreement.tokens import Cursor, Fact, Lexicon, Traits, tokenize
from summarize.agreement.vocabulary import FUNCTION
from summarize.typography import fold

_CONTENT = frozenset(("", "initials", "stage", "number"))
_OWN_KEY = FUNCTION | {"speech"}
"""Classes whose words are aligned or compared as they are listed, not by their stems."""
SMALL = frozenset("of the for and on in de la du des et y del".split())
"""Words of which a short form has no letter."""
_WORDS = FUNCTION | {""}
_LONGEST_SHORT = 7
"""Letters of a word in capitals from which it is none that stands for others."""
BREAK = re.compile(r"[,;:()\[\]–—\"“”„«»…]| --? |\.\.\.")
"""Punctuation that may part clauses."""


@dataclass(frozen=True)
class Statement:
    """A text and its elements in order; what not every rule asks for is made when it is first asked for.

    `core[k]` follows the function words `leads[k]`; `leads` has one more entry for the words at the end. `keys` are
    those of the core, `families` the roots of its words whose other forms say much the same. `breaks` are the offsets
    of commas, semicolons, colons, dashes and brackets; `folded` is the text as `exact` compares it.
    """

    text: str
    folded: str
    language: str
    elements: tuple[Element, ...]
    core: tuple[Element, ...]
    leads: tuple[tuple[Element, ...], ...]
    breaks: tuple[int, ...]
    keys: tuple[str, ...]
    families: tuple[str, ...]

    @cached_property
    def parted(self) -> tuple[bool, ...]:
        """Whether punctuation or the edge of the text stands between `core[k]` and what is before it, and one more."""
        places = [match.start() for match in BREAK.finditer(self.text)]
        parted: list[bool] = []
        last = at = 0
        for element in self.core:
            while at < len(places) and places[at] < last:
                at += 1
            parted.append(not parted or (at < len(places) and places[at] < element.start))
            last = element.end
        parted.append(True)
        return tuple(parted)

    @cached_property
    def quotes(self) -> tuple[tuple[int, int], ...]:
        """The ranges of the text inside quotation marks."""
        return tuple(quotations(self.text))

    @cached_property
    def roots(self) -> Mapping[str, int]:
        """How often each root of the core's content stands in it."""
        roots: dict[str, int] = {}
        for element in self.core:
            if element.content:
                roots[element.root] = roots.get(element.root, 0) + 1
        return roots

    @cached_property
    def mass(self) -> int:
        """The sum of `roots`."""
        return sum(self.roots.values())

    @cached_property
    def words(self) -> frozenset[str]:
        """All spellings."""
        return frozenset(element.word for element in self.elements)

    @cached_property
    def auxiliaries(self) -> frozenset[str]:
        """The auxiliary verbs."""
        return frozenset(word.key for lead in self.leads for word in lead if word.slot == "auxiliary")

    @cached_property
    def compounds(self) -> Mapping[str, int]:
        """Two elements in a row, written as one word -> the place of the first in `elements`."""
        text, found = self.text, {}
        for at, (before, after) in enumerate(pairwise(self.elements)):
            if after.slot in _WORDS and text[before.end : after.start] in (" ", "-"):
                found[(text[before.start : before.end] + text[after.start : after.end]).lower()] = at
        return found

    @cached_property
    def initials(self) -> str:
        """The first letters of all words that a short form tells."""
        return "".join([self.text[element.start] for element in self.elements if element.word not in SMALL])

    @cached_property
    def acronyms(self) -> Mapping[str, Element]:
        """The words in capitals, which may stand for several words."""
        found = {}
        for element in self.elements:
            letters = self.text[element.start : element.end]
            if letters.isupper() and letters.isalpha() and 1 < len(letters) < _LONGEST_SHORT:
                found[letters] = element
        return found

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The keys of all quantities."""
        return frozenset(element.key for element in self.core if element.slot == "number")

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        """Who says what of it."""
        return attributions(self.core, self.leads, self.parted)

    @cached_property
    def conditional(self) -> frozenset[int]:
        """The positions of the core inside a condition."""
        return conditional(self.core, self.parted)


def analyse(text: str, language: str = "en", lexicon: Lexicon | None = None) -> Statement:
    """Take a statement apart; linear in its length.

    Nothing is kept but what the words are, where a `lexicon` of the language is given; it changes no answer.
    """
    lexicon = lexicon or Lexicon(language)
    tokens = tokenize(text, lexicon)
    elements = _elements(Cursor(tokens, text, lexicon.vocabulary, language), lexicon)
    if lexicon.vocabulary.particles:
        elements = join_particles(elements, text, lexicon.vocabulary, lambda word: _traits(word, lexicon))
        elements = bare_nouns(elements)
    core, leads, keys, families = laid_out(elements)
    return Statement(text, fold(text), language, tuple(elements), core, leads, tokens.breaks, keys, families)


def laid_out(
    elements: Sequence[Element],
) -> tuple[tuple[Element, ...], tuple[tuple[Element, ...], ...], tuple[str, ...], tuple[str, ...]]:
    """The core of some elements, the function words before each of it, and its keys and families."""
    core: list[Element] = []
    leads: list[tuple[Element, ...]] = []
    lead: list[Element] = []
    for element in elements:
        if element.slot in FUNCTION:
            lead.append(element)
            continue
        leads.append(tuple(lead))
        core.append(element)
        if lead:
            lead = []
    leads.append(tuple(lead))
    keys = tuple([element.key for element in core])
    return tuple(core), tuple(leads), keys, tuple([_family(element) for element in core])


_QUOTES = re.compile('["“”„«»‘’]')
_LONE_CLOSER = re.compile(r"[^\"“”„«»]*+(?<=[^\s(\[–—-])(?:”|\"(?=\s|[.,;:!?)]|$))")
_QUOTATION = re.compile('["“”„«»]|(?<!\\w)‘|’(?!\\w)')


def quotations(text: str) -> list[tuple[int, int]]:
    """The ranges inside quotation marks; one left open runs to the end of the text, one only closed from its start."""
    ranges: list[tuple[int, int]] = []
    if not _QUOTES.search(text):
        return ranges
    opened = -1
    closer = ""
    lone = _LONE_CLOSER.match(text)
    if lone is not None:
        ranges.append((0, lone.end() - 1))
        text = " " * lone.end() + text[lone.end() :]
    for match in _QUOTATION.finditer(text):
        mark = match.group()
        if opened < 0:
            if mark in '"“„«‘' or (mark == "»" and "«" in text[match.end() : match.end() + 2000]):
                opened = match.end()
                closer = {"“": '”"', "”": "”", "„": "“”", "«": "»", "‘": "’", "»": "«"}.get(mark, '"”')
        elif mark in closer:
            if opened < match.start():
                ranges.append((opened, match.start()))
            opened = -1
    if 0 <= opened < len(text) and closer != "’":
        ranges.append((opened, len(text)))
    return ranges


def _family(element: Element) -> str:
    """The root of a word whose other forms say much the same; empty for names, facts and short words."""
    plain = element.slot in ("", "stage") and (not element.name or element.opening) and len(element.root) > 4
    return element.root if plain else ""


def _elements(cursor: Cursor, lexicon: Lexicon) -> list[Element]:
    elements: list[Element] = []
    kinds, keys, starts, ends, text = cursor.kinds, cursor.keys, cursor.starts, cursor.ends, cursor.text
    while cursor.position < cursor.end:
        position = cursor.position
        word = keys[position]
        traits = (lexicon.traits.get(word) or _traits(word, lexicon)) if kinds[position] == "word" else None
        if traits is None or traits.opens:
            fact = (
                read_time(cursor)
                or _phrase(cursor)
                or read_date(cursor)
                or read_quantity(cursor)
                or _rate(cursor, elements)
            )
            if fact:
                elements.append(_from_fact(cursor, fact))
                continue
        start, opening = starts[position], position == 0
        capital = text[start].isupper()
        if traits is None or not traits.settled or (capital and (traits.listed or word in _ADDRESSES)):
            elements.append(_from_word(cursor))
            continue
        # Most words: what stands around them tells nothing of them but whether they are part of a name.
        cursor.position += 1
        key, slot, sense, family, content, sides = traits[:6]
        if sides and capital and not opening and slot == "" and text[starts[position - 1]].isupper():
            sides = ()
        elements.append(
            Element(key, word, slot, sense, family, start, ends[position], content, capital, opening, sides, 1)
        )
    return elements


def _traits(word: str, lexicon: Lexicon) -> Traits:
    """What a word is wherever it stands, kept in the lexicon."""
    vocabulary = lexicon.vocabulary
    entry = vocabulary.words.get(word)
    slot, sense, key = "", "", ""
    if entry is not None:
        slot, sense, key = entry.slot, entry.sense, entry.key if entry.slot in _OWN_KEY else ""
    key = key or stem(word, vocabulary)
    traits = lexicon.traits[word] = Traits(
        key,
        slot,
        sense,
        root(key) if slot != "speech" else key,
        slot in _CONTENT,
        vocabulary.sides.get(word, ()),
        entry is not None,
        word.lower() in vocabulary.openers,
        entry is None or (word not in vocabulary.nouns and sense != "ask"),
    )
    return traits


def _phrase(cursor: Cursor) -> Fact | None:
    """A phrase of several words that has one meaning; or "No." before a figure, which denies nothing."""
    if cursor.key() == "no" and cursor.kind(1) == "number" and cursor.between(1).startswith("."):
        return Fact(1, "number", "", "")
    for phrase, entry in cursor.vocabulary.phrases.get(cursor.key(), ()):
        if cursor.says(phrase):
            return Fact(len(phrase), entry.key, entry.slot, entry.sense)
    return None


def _rate(cursor: Cursor, elements: Sequence[Element]) -> Fact | None:
    """A rate after a quantity: "a day", "per week", "annually"."""
    vocabulary = cursor.vocabulary
    key = cursor.key()
    if key in vocabulary.frequencies:
        return _frequency(cursor, elements)
    unit = vocabulary.units.get(cursor.key(1)) if key in vocabulary.rates else None
    if unit not in _SPANS or cursor.kind(2) == "number" or (key in _ARTICLES and cursor.key(2) in _TIMED):
        return None
    if not any(element.slot == "number" for element in elements[-6:]):
        return None
    return Fact(2, f"per {unit}", "rate", unit)


_SPANS = frozenset(("s", "min", "h", "d", "wk", "mo", "y"))
_ARTICLES = frozenset(("a", "an", "in"))
_TIMED = frozenset("""later earlier ago after before of in long from der des nach vor danach davor zuvor""".split())
"""After a span of time with an article: how far off something is, or a day of its own."""


def _frequency(cursor: Cursor, elements: Sequence[Element]) -> Fact | None:
    """A rate of one word behind a quantity: "annually", "each"; before a noun it is the noun's."""
    sense = cursor.vocabulary.frequencies[cursor.key()]
    following = cursor.vocabulary.words.get(cursor.key(1))
    ends = not cursor.key(1) or cursor.between(1) != " " or (following is not None and following.slot in FUNCTION)
    leads = sense != "each" and (cursor.kind(1) == "number" or cursor.key(1) in cursor.vocabulary.numbers)
    behind = ends and any(element.slot == "number" for element in elements[-1 if sense == "each" else -6 :])
    if not leads and not behind:
        return None
    return Fact(1, sense if sense == "each" else f"per {sense}", "rate", sense)


def _from_fact(cursor: Cursor, fact: Fact) -> Element:
    first, last = cursor.position, cursor.position + fact.length - 1
    name = cursor.capital() and fact.slot == ""
    cursor.position += fact.length
    content = fact.slot in ("", "number", "date", "time", "rate")
    word = " ".join(cursor.keys[first : last + 1]) if fact.slot == "speech" else fact.key
    sides = cursor.vocabulary.sides.get(fact.key, ()) if fact.slot == "" else ()
    return Element(
        fact.key,
        word,
        fact.slot,
        fact.sense,
        fact.key,
        cursor.starts[first],
        cursor.ends[last],
        content,
        name,
        first == 0,
        sides,
        fact.length,
    )


def _from_word(cursor: Cursor) -> Element:
    """The next token as a word, in the slot of its closed class."""
    vocabulary = cursor.vocabulary
    position = cursor.position
    word, kind, start = cursor.keys[position], cursor.kinds[position], cursor.starts[position]
    capital, opening = cursor.text[start].isupper(), position == 0
    if capital and word in _ADDRESSES:
        word = _address(cursor) or word
    slot, sense, key = "", "", ""
    if kind == "initials":
        slot, sense, key = "initials", word, word
    elif kind == "sign":
        slot, key = "", "percent" if word == "%" else word
    else:
        entry = vocabulary.words.get(word)
        named = capital and not opening and entry is not None and _is_name_here(cursor)
        if entry is not None and not named:
            slot, sense, key = entry.slot, entry.sense, entry.key if entry.slot in _OWN_KEY else ""
            if word in vocabulary.nouns and cursor.key(-1) in vocabulary.articles:
                slot, sense, key = "", "", f"{word}~" if slot == "negation" else ""
            if sense == "ask" and any(cursor.key(ahead) == "to" for ahead in range(1, 6)):
                slot, sense, key = "modality", "request", ""
        key = key or stem(word, vocabulary)
    content = slot in _CONTENT
    name = capital and slot in ("", "initials", "title", "form")
    cursor.position += 1
    sides = () if capital and not opening and slot == "" and cursor.capital(-2) else vocabulary.sides.get(word, ())
    return Element(
        key,
        word,
        slot,
        sense,
        root(key) if slot != "speech" else key,
        start,
        cursor.ends[position],
        content,
        name,
        opening,
        sides,
        1,
    )


_ADDRESSES = {"st": "street", "rd": "road", "ave": "avenue", "blvd": "boulevard", "sq": "square", "str": "strasse"}


def _address(cursor: Cursor) -> str:
    """The word that an abbreviation in capitals stands for after a name; "St" before one is a saint."""
    full = _ADDRESSES[cursor.key()]
    if cursor.capital(-1) and cursor.between(0) == " ":
        return full
    return "saint" if full == "street" and cursor.capital(1) else ""


def _is_name_here(cursor: Cursor) -> bool:
    """Say whether a word of a closed class is a name here: "Councillor Ruth May", "Will Hay", "group A"."""
    word = cursor.key()
    if word == "a":
        return cursor.between(0) == " " and not cursor.capital(1)
    if cursor.vocabulary.words[word].slot in ("title", "form"):
        return False
    around = cursor.text[cursor.starts[cursor.position] : cursor.ends[cursor.position]]
    if around.isupper() and len(around) > 1:
        return False
    if cursor.language == "de" and cursor.vocabulary.words[word].slot in ("link", "preposition", "filler"):
        return cursor.between(0) == " "
    follows_name = cursor.between(0) == " " and cursor.capital(-1) and cursor.key(-1) not in cursor.vocabulary.words
    leads_name = cursor.capital(1) and cursor.between(1) == " " and word in ("will", "may", "might")
    return follows_name or leads_name
