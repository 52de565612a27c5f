"""One statement taken apart: its words as elements, the facts among them told by value, its quotations.

An element is a word, or several words that name one fact: "$4 million" and "4 million dollars" are one element each,
with one key. Elements keep their offsets in the statement. Nothing here compares two statements (`guard` does), and
nothing here knows more than closed classes of words (`vocabulary`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Literal, NamedTuple

from summarize.agreement.vocabulary import Vocabulary, fold_accents, for_language
from summarize.typography import fold_quotes

Slot = Literal[
    "", "number", "date", "time", "negation", "modality", "opposite", "quantifier", "hedge", "condition", "speech"
]

_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e"
_SIGN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_LETTER = rf"(?:[^\W\d_{_SIGN}]|[{_MARKS}])"
_TOKEN = re.compile(
    rf"""(?P<initials>(?:[A-Za-z]\.){{2,}})
    |(?P<time>\d{{1,2}}:\d{{2}}(?![:\d]))
    |(?P<number>\d+(?:[.,'\u00a0\u202f]\d+)*)
    |(?P<word>{_LETTER}+(?:'{_LETTER}+)*|[{_SIGN}])
    |(?P<sign>[$€£¥₹%‰°])
    |(?P<mark>[^\w\s])""",
    re.VERBOSE,
)
_CURRENCIES = {"$": "usd", "€": "eur", "£": "gbp", "¥": "jpy", "₹": "inr"}
_CONTRACTIONS = {
    "cant": ("can", "not"),
    "cannot": ("can", "not"),
    "wont": ("will", "not"),
    "shant": ("shall", "not"),
    "its": ("it", "is"),
    "hes": ("he", "is"),
    "shes": ("she", "is"),
    "thats": ("that", "is"),
    "theres": ("there", "is"),
    "whos": ("who", "is"),
    "whats": ("what", "is"),
    "lets": ("let", "us"),
}
_ENDINGS = {"ve": "have", "re": "are", "ll": "will", "d": "would", "m": "am"}
_SPELLINGS = {
    "programme": "program",
    "programmes": "programs",
    "grey": "gray",
    "aluminium": "aluminum",
    "towards": "toward",
    "afterwards": "afterward",
    "whilst": "while",
    "amongst": "among",
    "sceptical": "skeptical",
    "sceptic": "skeptic",
    "jewellery": "jewelry",
    "plough": "plow",
    "ok": "okay",
}
_LONGEST_NUMBER = 40
"""Digits; a longer run is a word like any other, so that no arithmetic grows with the input."""


class Token(NamedTuple):
    """One token: its class, folded spelling, and place in the statement."""

    kind: str
    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Element:
    """One word, or one fact of several words.

    `key` is what makes two elements the same; `slot` the kind of fact; `sense` the class inside the slot (a unit, a
    modality, a side of an opposition); `capital` says whether it is written like a name.
    """

    key: str
    slot: Slot
    sense: str
    start: int
    end: int
    content: bool
    capital: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """A text and its elements, in order; `quotes` are the ranges inside quotation marks, marks excluded.

    `breaks` are the offsets of commas, semicolons, colons, dashes and brackets: where a clause may end.
    """

    text: str
    language: str
    elements: tuple[Element, ...]
    quotes: tuple[tuple[int, int], ...]
    breaks: tuple[int, ...]

    @property
    def keys(self) -> list[str]:
        """The keys of the elements, for alignment."""
        return [element.key for element in self.elements]


@lru_cache(maxsize=4096)
def analyse(text: str, language: str = "en") -> Statement:
    """Take a statement apart; linear in its length. The cache holds values only, and two equal texts are one."""
    vocabulary = for_language(language)
    tokens = _tokens(text)
    words = [token for token in tokens if token.kind != "mark"]
    elements = _elements(words, text, language, vocabulary)
    breaks = tuple(token.start for token in tokens if token.kind == "mark" and token.key in ",;:()-[]")
    return Statement(text, language, tuple(elements), tuple(quotations(text)), breaks)


def quotations(text: str) -> list[tuple[int, int]]:
    """The ranges inside double or curly quotation marks; a quotation left open runs to the end of the text."""
    ranges: list[tuple[int, int]] = []
    opened = -1
    closer = ""
    for match in re.finditer('["“”„«»]|(?<!\\w)‘|’(?!\\w)', text):
        mark = match.group()
        if opened < 0:
            if mark in '"“„«‘' or (mark == "»" and "«" in text[match.end() :]):
                opened = match.end()
                closer = {"“": "”", "„": "“”", "«": "»", "‘": "’", "»": "«"}.get(mark, '"')
        elif mark in closer or (mark == '"' and closer != "’"):
            if opened < match.start():
                ranges.append((opened, match.start()))
            opened = -1
    if 0 <= opened < len(text) and closer != "’":
        ranges.append((opened, len(text)))
    return ranges


def root(key: str) -> str:
    """A word's first letters, which its inflections share (truncation: McNamee and Mayfield 2004)."""
    word = key[:-1] if len(key) > 4 and key.endswith("s") and not key.endswith("ss") else key
    return word[:6]


def _tokens(text: str) -> list[Token]:
    tokens: list[Token] = []
    for match in _TOKEN.finditer(fold_quotes(text)):
        kind = match.lastgroup or "mark"
        spelling = match.group()
        start, end = match.span()
        if kind == "initials":
            tokens.append(Token("word", spelling.replace(".", "").upper(), start, end))
        elif kind == "word":
            tokens.extend(Token("word", key, start, end) for key in _word_keys(spelling))
        else:
            tokens.append(Token(kind, spelling, start, end))
    return tokens


def _word_keys(spelling: str) -> tuple[str, ...]:
    """The folded spelling of a word: contractions in full, possessive s dropped, one spelling for US and UK."""
    if len(spelling) in (2, 3) and spelling.isascii() and spelling.isupper():
        return (spelling,)
    folded = fold_accents(spelling)
    if "'" in folded:
        bare = folded.replace("'", "")
        stem, _, ending = folded.rpartition("'")
        if bare in _CONTRACTIONS:
            return _CONTRACTIONS[bare]
        if folded.endswith("n't"):
            return (folded[:-3], "not")
        if ending in _ENDINGS:
            return (stem.replace("'", ""), _ENDINGS[ending])
        if ending == "s":
            return (stem.replace("'", ""),)
        return tuple(part for part in folded.split("'") if part)
    if folded == "cannot":
        return ("can", "not")
    return (_one_spelling(folded),)


def _one_spelling(word: str) -> str:
    """British spellings as American ones, by rules under which no two words of news English fall together."""
    if word in _SPELLINGS:
        return _SPELLINGS[word]
    if len(word) < 5 or not word.isascii():
        return word
    word = re.sub(r"is(e|ed|es|ing|ation|ations|er|ers)$", r"iz\1", word) if len(word) > 6 else word
    word = re.sub(r"ys(e|ed|es|ing)$", r"yz\1", word) if len(word) > 6 else word
    word = re.sub(r"our(s|ed|ing|ite|ites|able|ably|al|hood|hoods)?$", r"or\1", word) if len(word) > 5 else word
    word = re.sub(r"([^aeiou])tre(s)?$", r"\1ter\2", word)
    word = re.sub(r"ence(s)?$", r"ense\1", word)
    word = re.sub(r"ogue(s)?$", r"og\1", word)
    if len(word) >= 8:
        word = re.sub(r"ll(ed|ing|er|ers)$", r"l\1", word)
    return word


def _number(spelling: str, language: str) -> Fraction | None:
    """The value of digits with separators, read as the language writes them; None where they are no number."""
    if len(spelling) > _LONGEST_NUMBER:
        return None
    digits = re.sub("['\u00a0\u202f]", "", spelling)
    point, comma = (".", ",") if language not in ("de", "fr", "es", "it", "pt", "nl", "cs", "da", "sv") else (",", ".")
    if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(comma)}\d{{3}})+(?:{re.escape(point)}\d+)?", digits):
        digits = digits.replace(comma, "")
    digits = digits.replace(point, ".") if point != "." else digits
    if re.fullmatch(r"\d+(?:\.\d+)?", digits, re.ASCII) or digits.isdecimal():
        return Fraction(digits)
    return None


class _Reader:
    """Walks the tokens of one statement and turns them into elements; one pass, a bounded look ahead."""

    def __init__(self, words: Sequence[Token], text: str, language: str, vocabulary: Vocabulary) -> None:
        self.words = words
        self.text = text
        self.language = language
        self.vocabulary = vocabulary
        self.cursor = 0

    def key(self, ahead: int = 0) -> str:
        """The key of the token `ahead` of the cursor, empty past the end."""
        position = self.cursor + ahead
        return self.words[position].key if 0 <= position < len(self.words) else ""

    def kind(self, ahead: int = 0) -> str:
        """The class of the token `ahead` of the cursor, empty past the end."""
        position = self.cursor + ahead
        return self.words[position].kind if 0 <= position < len(self.words) else ""

    def capital(self, ahead: int = 0) -> bool:
        """Say whether the token `ahead` is written with a capital."""
        position = self.cursor + ahead
        return 0 <= position < len(self.words) and self.text[self.words[position].start].isupper()

    def touches(self, ahead: int) -> bool:
        """Say whether the token `ahead` follows the one before it without a space, or over a hyphen."""
        position = self.cursor + ahead
        if not 0 < position < len(self.words):
            return False
        between = self.text[self.words[position - 1].end : self.words[position].start]
        return between in ("", "-")

    def element(self, length: int, key: str, slot: Slot, sense: str = "", *, content: bool = True) -> Element:
        """Make an element of the next `length` tokens and move on."""
        first, last = self.words[self.cursor], self.words[self.cursor + length - 1]
        capital = self.text[first.start].isupper()
        self.cursor += length
        return Element(key, slot, sense, first.start, last.end, content, capital)


def _elements(words: Sequence[Token], text: str, language: str, vocabulary: Vocabulary) -> list[Element]:
    reader = _Reader(words, text, language, vocabulary)
    elements: list[Element] = []
    while reader.cursor < len(words):
        elements.append(_date(reader) or _time(reader) or _quantity(reader) or _word(reader))
    return elements


def _word(reader: _Reader) -> Element:
    """The next token as a word, in the slot of its closed class."""
    vocabulary = reader.vocabulary
    key = reader.key()
    if reader.kind() == "sign" and key == "%":
        return reader.element(1, "percent", "", content=True)
    if key in vocabulary.negators:
        return reader.element(1, key, "negation", "not", content=False)
    if key in vocabulary.modals and not (key == "may" and reader.capital() and reader.cursor):
        sense = vocabulary.modals[key]
        return reader.element(1, key, "modality", sense, content=key not in vocabulary.function)
    if key in vocabulary.hedges:
        return reader.element(1, key, "hedge", key)
    if key in vocabulary.conditions:
        return reader.element(1, key, "condition", key, content=False)
    if key in vocabulary.speech:
        return reader.element(1, key, "speech", key, content=False)
    if key in vocabulary.quantifiers:
        return reader.element(1, key, "quantifier", vocabulary.quantifiers[key], content=False)
    if key in vocabulary.opposites:
        pair, side = vocabulary.opposites[key]
        return reader.element(1, key, "opposite", f"{pair}:{side}", content=key not in vocabulary.function)
    return reader.element(1, key, "", content=key not in vocabulary.function)


def _simple_value(reader: _Reader, ahead: int) -> Fraction | None:
    """The value of one token, digits or a number word."""
    if reader.kind(ahead) == "number":
        return _number(reader.key(ahead), reader.language)
    value = reader.vocabulary.numbers.get(reader.key(ahead)) if reader.kind(ahead) == "word" else None
    return None if value is None else Fraction(value)


def _amount(reader: _Reader, ahead: int) -> tuple[Fraction, int] | None:
    """The value and length in tokens of a number, its tens, units and scales together: "twenty-five thousand"."""
    vocabulary = reader.vocabulary
    value = _simple_value(reader, ahead)
    if value is None:
        return None
    length = 1
    spelled = reader.kind(ahead) == "word"
    if spelled and value >= 20 and value % 10 == 0:
        unit = vocabulary.numbers.get(reader.key(ahead + 1))
        if unit is not None and 0 < unit < 10 and reader.kind(ahead + 1) == "word":
            value += unit
            length = 2
    total = Fraction(0)
    while True:
        scale = vocabulary.scales.get(reader.key(ahead + length)) if reader.kind(ahead + length) == "word" else None
        letter = reader.key(ahead + length) in ("m", "k") and not (
            reader.touches(ahead + length) and reader.kind(ahead - 1) == "sign"
        )
        if scale is None or letter:
            break
        value *= scale
        length += 1
        if spelled and scale >= 100:
            skip = 1 if reader.key(ahead + length) in ("and", "et") else 0
            following = _simple_value(reader, ahead + length + skip)
            if following is not None and reader.kind(ahead + length + skip) == "word" and following < scale:
                if scale >= 1000:
                    total += value
                    value = following
                else:
                    value += following
                length += skip + 1
    return total + value, length


def _quantity(reader: _Reader) -> Element | None:
    """A number with its bound, currency, scale and unit as one element; None where the next tokens are none."""
    vocabulary = reader.vocabulary
    bound, length = "", 0
    for size in (3, 2, 1):
        phrase = tuple(reader.key(index) for index in range(size))
        if phrase in vocabulary.bounds:
            after = size + (1 if reader.key(size) in ("a", "an", "the") else 0)
            if _amount(reader, after + (reader.key(after) in _CURRENCIES)) is not None:
                bound, length = vocabulary.bounds[phrase], after
                break
    currency = ""
    if reader.kind(length) == "sign" and reader.key(length) in _CURRENCIES:
        currency = _CURRENCIES[reader.key(length)]
        length += 1
    elif reader.kind(length) == "word" and reader.kind(length + 1) == "sign" and reader.touches(length + 1):
        if reader.key(length) in ("US", "A", "C", "a", "c") and reader.key(length + 1) == "$":
            currency = reader.key(length).lower() + "$" if reader.key(length) != "US" else "usd"
            length += 2
    amount = _amount(reader, length)
    if amount is None:
        return _ordinal(reader)
    value, size = amount
    length += size
    low = value
    between = reader.key(-1) in ("between", "zwischen", "entre") and reader.key(length) in ("and", "und", "et", "y")
    ranged = reader.key(length) in ("to", "bis") and reader.key(-1) not in ("from", "von")
    touching = reader.kind(length) == "number" and reader.touches(length)
    if between or ranged or touching:
        skip = 0 if touching else 1
        high = _amount(reader, length + skip)
        if high is not None and high[0] > low:
            scale = Fraction(1)
            if high[0] >= 1000 > low and high[1] > 1:
                scale = Fraction(reader.vocabulary.scales.get(reader.key(length + skip + high[1] - 1), 1))
            low, value = low * scale, high[0]
            length += skip + high[1]
    unit = currency
    following = reader.key(length)
    if reader.kind(length) == "sign" and following in "%°":
        unit, length = ("percent" if following == "%" else "degree"), length + 1
    elif (following == "per" and reader.key(length + 1) in ("cent", "hundred")) or (following == "por" and reader.key(length + 1) == "ciento") or (
        following == "pour" and reader.key(length + 1) == "cent"
    ):
        unit, length = "percent", length + 2
    elif following in ("percentage", "percent") and reader.key(length + 1) in ("point", "points"):
        unit, length = "percentage points", length + 2
    elif following in ("st", "nd", "rd", "th") and reader.touches(length):
        unit, length = "ordinal", length + 1
    elif not currency and following in vocabulary.units and reader.kind(length) == "word":
        unit, length = vocabulary.units[following], length + 1
    elif currency and following in vocabulary.units and vocabulary.units[following] == currency:
        length += 1
    if unit == "percent" and reader.key(length) in ("point", "points"):
        unit, length = "percentage points", length + 1
    number = str(value) if low == value else f"{low}..{value}"
    slot: Slot = "number"
    if not unit and not bound and low == value and value.denominator == 1 and 1500 <= value < 2100:
        if reader.kind() == "number" and length == 1 and len(reader.key()) == 4 and reader.key().isdigit():
            slot = "date"
            return reader.element(length, f"#{number}", slot, f"year={number}")
    key = "#" + " ".join(part for part in (bound, number, unit) if part)
    return reader.element(length, key, slot, f"{bound}|{number}|{unit}")


def _ordinal(reader: _Reader) -> Element | None:
    value = reader.vocabulary.ordinals.get(reader.key()) if reader.kind() == "word" else None
    if value is None:
        return None
    return reader.element(1, f"#{value} ordinal", "number", f"|{value}|ordinal", content=False)


def _time(reader: _Reader) -> Element | None:
    """A time of day in minutes after midnight: 21:30, 9:30 p.m., 9.30pm, 9 p.m."""
    key = reader.key()
    half = reader.key(1).lower()
    if reader.kind() not in ("time", "number") or (reader.kind() == "number" and half not in ("am", "pm")):
        return None
    if not re.fullmatch(r"\d{1,2}(?:[:.]\d{2})?", key, re.ASCII):
        return None
    hours, _, minutes = key.replace(".", ":").partition(":")
    total = int(hours) * 60 + int(minutes or 0)
    if half in ("am", "pm"):
        total = total % 720 + (720 if half == "pm" else 0)
    return reader.element(2 if half in ("am", "pm") else 1, f"t{total}", "time", str(total))


def _day_number(reader: _Reader, ahead: int) -> int | None:
    """A day of the month, and nothing longer: 1 to 31 in digits."""
    key = reader.key(ahead)
    if reader.kind(ahead) == "number" and key.isdecimal() and len(key) <= 2 and 1 <= int(key) <= 31:
        return int(key)
    return None


def _year_number(reader: _Reader, ahead: int) -> int | None:
    key = reader.key(ahead)
    if reader.kind(ahead) == "number" and key.isdecimal() and len(key) == 4 and 1000 <= int(key) <= 2999:
        return int(key)
    return None


def _month(reader: _Reader, ahead: int) -> int | None:
    """A month name; "may" and "march" only where they are written as names."""
    if reader.kind(ahead) != "word":
        return None
    month = reader.vocabulary.months.get(reader.key(ahead))
    if month is not None and reader.language == "en" and not reader.capital(ahead):
        return None
    return month


_PARTS_OF_SPAN = frozenset(["week", "month", "year", "quarter", "night", "decade", "season", "century", "weekend", "summer", "winter", "spring", "fall", "autumn"])
_SPAN_POINTERS = frozenset(["last", "this", "next", "past", "previous", "coming"])


def _date(reader: _Reader) -> Element | None:
    """A date as one element: weekday, day, month and year as far as they are told; None where there is none."""
    fields: dict[str, int] = {}
    length = 0
    vocabulary = reader.vocabulary
    key = reader.key()
    if reader.kind() == "word" and key in vocabulary.weekdays and (reader.capital() or reader.language != "en"):
        fields["weekday"] = vocabulary.weekdays[key]
        length = 1
    elif reader.kind() == "word" and key in vocabulary.relative_days:
        return reader.element(1, f"@{key}", "date", f"relative={vocabulary.relative_days[key]}")
    elif key in _SPAN_POINTERS and reader.key(1) in _PARTS_OF_SPAN:
        return reader.element(2, f"@{key} {reader.key(1)}", "date", f"{reader.key(1)}={key}")
    if (numeric := _numeric_date(reader)) is not None:
        return numeric
    month = _month(reader, length)
    skip = 1 if reader.key(length) in ("the", "le", "el", "der", "den", "dem", "am") and length else 0
    day = _day_number(reader, length + skip)
    if month is not None:
        ending = reader.key(length + 2) in ("st", "nd", "rd", "th") and reader.touches(length + 2)
        following = _day_number(reader, length + 1)
        year = _year_number(reader, length + 1)
        if following is not None:
            fields |= {"month": month, "day": following}
            length += 3 if ending else 2
        elif year is not None:
            fields |= {"month": month, "year": year}
            length += 2
        elif reader.key(length) not in ("may", "march", "mar", "sep", "dec") or length or _after_preposition(reader):
            fields["month"] = month
            length += 1
    elif day is not None:
        after = length + skip + 1
        after += 1 if reader.key(after) in ("st", "nd", "rd", "th", "er") and reader.touches(after) else 0
        after += 1 if reader.key(after) in ("of", "de") else 0
        named = _month(reader, after)
        if named is not None:
            fields |= {"day": day, "month": named}
            length = after + 1
    if "month" in fields and "year" not in fields:
        skip = 1 if reader.key(length) in ("de", "of") else 0
        year = _year_number(reader, length + skip)
        if year is not None:
            fields["year"] = year
            length += skip + 1
    if not fields:
        return None
    names = ("year", "month", "day", "weekday")
    sense = ";".join(f"{name}={fields[name]}" for name in names if name in fields)
    return reader.element(length, f"@{sense}", "date", sense)


def _after_preposition(reader: _Reader) -> bool:
    return reader.cursor > 0 and reader.key(-1) in ("in", "since", "by", "until", "of", "from", "last", "next", "this")


def _numeric_date(reader: _Reader) -> Element | None:
    """2025-06-28, the one order of digits that all the world reads alike (ISO 8601)."""
    year, month, day = (reader.key(index) for index in range(3))
    if (
        all(reader.kind(index) == "number" for index in range(3))
        and (len(year), len(month), len(day)) == (4, 2, 2)
        and reader.touches(1)
        and reader.touches(2)
        and year.isdecimal()
        and month.isdecimal()
        and day.isdecimal()
        and 1 <= int(month) <= 12
        and 1 <= int(day) <= 31
    ):
        sense = f"year={int(year)};month={int(month)};day={int(day)}"
        return reader.element(3, f"@{sense}", "date", sense)
    return None
