"""The elements of a statement: its words, and its facts by value, each as far as its language knows it.

What one word is wherever it stands is kept in a lexicon; what stands around it may make a name or a fact of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.dates import read_date
from summarize.agreement.element import Element
from summarize.agreement.hours import read_time
from summarize.agreement.quantities import read_quantity
from summarize.agreement.stems import root, stem
from summarize.agreement.tokens import Cursor, Fact, Lexicon, Traits
from summarize.agreement.vocabulary import FUNCTION

_CONTENT = frozenset(("", "initials", "stage", "number"))
_OWN_KEY = FUNCTION | {"speech"}
"""Classes whose words are aligned or compared as they are listed, not by their stems."""


def read_elements(cursor: Cursor, lexicon: Lexicon) -> list[Element]:
    """The elements of a statement from the cursor on."""
    elements: list[Element] = []
    kinds, keys, starts, ends, text = cursor.kinds, cursor.keys, cursor.starts, cursor.ends, cursor.text
    while cursor.position < cursor.end:
        position = cursor.position
        word = keys[position]
        traits = (lexicon.traits.get(word) or traits_of(word, lexicon)) if kinds[position] == "word" else None
        if elements and elements[-1].words > 1 and _repeats(cursor, elements[-1]):
            cursor.position += 1
            continue
        if traits is None or traits.opens:
            fact = (
                read_time(cursor)
                or _phrase(cursor)
                or read_date(cursor)
                or read_quantity(cursor)
                or _rate(cursor, elements)
            )
        else:
            fact = _phrase(cursor) if traits.leads else None
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


def _repeats(cursor: Cursor, before: Element) -> bool:
    """Say whether the next word is the short form, in brackets, of the phrase before it: "Rotes Kreuz (DRK)"."""
    end = cursor.ends[cursor.position]
    bracketed = cursor.between(0).endswith("(") and cursor.text[end : end + 1] == ")"
    return bracketed and cursor.key() == before.key


def retold(element: Element, word: str, traits: Traits) -> Element:
    """An element as if another word stood there."""
    return element._replace(
        key=traits.key,
        word=word,
        slot=traits.slot,
        sense=traits.sense,
        root=traits.root,
        content=traits.content,
        sides=traits.sides,
    )


def traits_of(word: str, lexicon: Lexicon) -> Traits:
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
        word.lower() in vocabulary.leaders,
        entry is None or (word not in vocabulary.nouns and sense != "ask"),
    )
    return traits


def _phrase(cursor: Cursor) -> Fact | None:
    """A phrase of several words that has one meaning; or "No." before a figure, which denies nothing."""
    if cursor.key() == "no" and cursor.kind(1) == "number" and cursor.between(1).startswith("."):
        return Fact(1, "number", "", "")
    phrases = cursor.vocabulary.phrases
    for opening in ((cursor.key(), cursor.key(1)), (cursor.key(),)):
        for phrase, entry in phrases.get(opening, ()):
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
    if key in _ARTICLES and elements and elements[-1].slot == "preposition":
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
    # An English phrase that stands for one word is that word, in the form in which it is told.
    phrase = cursor.vocabulary.language == "en" and fact.slot == "" and fact.key.isalpha()
    key = stem(fact.key, cursor.vocabulary) if phrase else fact.key
    return Element(
        key,
        word,
        fact.slot,
        fact.sense,
        root(key) if phrase else key,
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
    if cursor.capital(-1) and cursor.between(0) == " " and cursor.key(-1) not in cursor.vocabulary.words:
        return full
    return "saint" if full == "street" and cursor.capital(1) else ""


_FUNCTION_NAMES = frozenset(("plus",))
"""Function words that end names: "Canal Plus"."""
_LETTERED = frozenset("group plan vitamin hepatitis type category class section grade level block wing gate".split())
"""Words behind which a letter is a name."""


def _is_name_here(cursor: Cursor) -> bool:
    """Say whether a word of a closed class is a name here: "Councillor Ruth May", "Will Hay", "group A"."""
    word = cursor.key()
    if word == "a":
        last = cursor.position + 1 == cursor.end or cursor.between(1) != " "
        lettered = last or cursor.capital(-1) or cursor.key(-1) in _LETTERED
        return lettered and cursor.between(0) == " " and not cursor.capital(1)
    if cursor.vocabulary.words[word].slot in ("title", "form"):
        return False
    around = cursor.text[cursor.starts[cursor.position] : cursor.ends[cursor.position]]
    if around.isupper() and len(around) > 1:
        return False
    if cursor.language == "de" and cursor.vocabulary.words[word].slot in ("link", "preposition", "filler"):
        return cursor.between(0) == " "
    # In a title all words may have capitals: one that only joins others is no name for that.
    if cursor.vocabulary.words[word].slot in FUNCTION and word not in _FUNCTION_NAMES:
        return False
    follows_name = cursor.between(0) == " " and cursor.capital(-1) and cursor.key(-1) not in cursor.vocabulary.words
    leads_name = cursor.capital(1) and cursor.between(1) == " " and word in ("will", "may", "might")
    return follows_name or leads_name
