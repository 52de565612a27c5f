"""A statement as tokens: words in one folded spelling, digits and signs, each with its place in the text.

Contractions are written out ("won't" is will, not), possessives dropped, British spellings told as American ones, a
prefix with a hyphen joined ("co-operate"), initials joined ("J. R."), letters and figures of a name, too ("A5", "12B").
Offsets are those of the text given. `Cursor` walks the tokens for the readers of facts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from summarize.agreement.vocabulary import Vocabulary, fold_accents, for_language
from summarize.characters import EUROPEAN_CLASS, MARK_CLASS, SIGN_CLASS
from summarize.typography import composed, fold_quotes

_BEYOND = re.compile(f"[^{EUROPEAN_CLASS}]")
"""What no European text holds: a pattern without marks and signs is faster, and a tenth to compile."""
_CODED = re.compile(r"\d(?:[A-Z]|(?<=[A-Za-z].))")
"""What every text holds with a code in it, and few others."""
_THIN = "\u00a0\u202f\u2009"


@cache
def _pattern(spaced: bool, beyond: bool, coded: bool, hyphened: bool) -> re.Pattern[str]:
    """The tokens of a language that may part thousands by a space, if `spaced`, and a noun by a hyphen, if `hyphened`;
    `beyond` and `coded` say what the text holds.
    """
    spaces = f" {_THIN}" if spaced else _THIN
    letters = rf"(?:[^\W\d_{SIGN_CLASS}]++|[{MARK_CLASS}]++)++" if beyond else r"[^\W\d_]++"
    sign = rf"|[{SIGN_CLASS}]" if beyond else ""
    parts = rf"(?:-(?=[A-ZÄÖÜ]){letters})*+" if hyphened else ""
    code = (
        r"|(?P<code>(?<![^\W_])(?:[A-Za-z]{1,3}\d{1,4}[A-Za-z]?|(?<![$€£¥\d.,])\d{1,4}[ABDEJNPQRUVXYZ])(?![^\W_]))"
        if coded
        else ""
    )
    return re.compile(
        rf"""(?P<initials>(?=[A-Za-z]\.)(?:\b[A-Za-z]\.(?:\s?[A-Za-z]\.){{1,6}}(?!\w)(?:'s\b)?|\b[A-Z]\.(?=\s[A-Z])))
        {code}
        |(?P<word>(?:(?:[Cc]o|[Rr]e|[Pp]re|[Nn]on|[Uu]n|[Mm]ulti|[Ss]emi|[Ee])-(?={letters}))?+
            {letters}(?:'{letters})*+{parts}{sign})
        |(?P<time>\d{{1,2}}:\d{{2}}(?![:\d]))
        |(?P<number>(?<![\d.,])\d{{1,3}}(?:[{spaces}]\d{{3}})+(?!\d)(?:[.,]\d+)?|(?:(?<!\S)(?<!\d\s)-)?\d+(?:[.,']\d+)*)
        |(?P<sign>[$€£¥₹%‰°&])
        |(?P<mark>[^\w\s])""",
        re.VERBOSE,
    )


_SPACED = re.compile(r"[1-9](?<![\w.,].)(?<!\d .)\d{0,2}(?: \d{3})+(?![.,]?\d| \d)")
_NAMED = re.compile(r"(?:\b[A-Z]\w*\.?|\b(?:the|aged?|age of|under|seat|gate|row|room|page)) \d{1,3} \d{3}\b")
"""Thousands that a space parts where a comma is the rule, and what may be two figures: "May 12 450"."""
_SPACED_LANGUAGES = frozenset(("fr", "es", "de", "cs", "pl", "ru", "sv", "fi", "nb", "pt", "it"))

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
_IN_WORDS = {"cannot": ("can", "not"), "fortnight": ("two", "weeks")}
"""Words that are told as several."""
_ENDINGS = {"ve": "have", "re": "are", "ll": "will", "d": "would", "m": "am"}
_CAPITALS = frozenset(("US", "UK", "UN", "EU", "UAE", "USA", "DC", "IT", "WHO", "MAY", "KG"))
"""Names in capitals whose small letters are another word, or that are written with stops, too."""


class Tokens(NamedTuple):
    """Columns of tokens: class (initials, time, number, word, sign), folded spelling, and place.

    Marks are none of them: `breaks` holds the offsets of commas, semicolons, colons, hyphens and brackets.
    """

    kinds: tuple[str, ...]
    keys: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    breaks: tuple[int, ...]


class Fact(NamedTuple):
    """What a reader of facts makes of the next `length` tokens."""

    length: int
    key: str
    slot: str
    sense: str


class Traits(NamedTuple):
    """What a word of a language is wherever it stands; `opens`: whether it may begin a fact by value, as a date is one,
    `leads`: whether it may begin a phrase.
    """

    key: str
    slot: str
    sense: str
    root: str
    content: bool
    sides: tuple[str, ...]
    listed: bool
    opens: bool
    leads: bool
    settled: bool
    """Whether what stands around it changes nothing of the above."""


class Lexicon:
    """The words of a language that were met so far: what each of them is, told once, for a story repeats its words."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.vocabulary = for_language(language)
        self.english = self.vocabulary.language not in ("de", "fr", "es")
        self.plain: dict[str, _Plain | tuple[()]] = {}
        self.traits: dict[str, Traits] = {}


def tokenize(text: str, lexicon: Lexicon) -> Tokens:
    """The tokens of a text in order; linear in its length."""
    found = _Columns([], [], [], [], [])
    kinds, keys, starts, ends, breaks = found
    folded = fold_quotes(text)
    beyond = not text.isascii() and _BEYOND.search(text) is not None
    spaced = lexicon.language in _SPACED_LANGUAGES or (
        lexicon.english and _SPACED.search(text) is not None and _NAMED.search(text) is None
    )
    pattern = _pattern(spaced, beyond, _CODED.search(text) is not None, lexicon.language == "de")
    plain = lexicon.plain
    start = reach = 0
    for chunk in folded.split(" "):
        after = start + len(chunk) + 1
        known = plain.get(chunk)
        if known is None:
            known = plain[chunk] = _plain(chunk, lexicon)
        if known and not beyond:
            # Most chunks: a word and marks, which nothing before or after them changes.
            for key, (first, last) in zip(known.keys, known.spans, strict=True):
                kinds.append("word")
                keys.append(key)
                starts.append(start + first)
                ends.append(start + last)
            for mark in known.breaks:
                breaks.append(start + mark)
        elif after > reach:
            for match in pattern.finditer(folded, max(start, reach)):
                if match.start() >= after:
                    break
                _read(match, text, lexicon, found)
                reach = match.end()
        start = after
    if lexicon.english and "'d" in folded:
        _tell_had(keys, text, starts, lexicon.vocabulary)
    return Tokens(tuple(kinds), tuple(keys), tuple(starts), tuple(ends), tuple(breaks))


class _Columns(NamedTuple):
    """The columns of `Tokens` while they are filled."""

    kinds: list[str]
    keys: list[str]
    starts: list[int]
    ends: list[int]
    breaks: list[int]


class _Plain(NamedTuple):
    """The one word of a chunk of text: its keys, where each begins and ends, and the offsets of its breaks."""

    keys: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    breaks: tuple[int, ...]


_PLAIN = re.compile(r"""["(\[]*+([^\W\d_]++(?:'[^\W\d_]++)*+)(?!(?<=\b[^\W\d_])\.)["'),;:.!?\]]*+""")
"""A word with marks around it and nothing else; no single letter with a stop, which may be part of initials."""
_BREAKS = ",;:()-[]"


def _plain(chunk: str, lexicon: Lexicon) -> _Plain | tuple[()]:
    """What a chunk between spaces is wherever it stands; empty where that depends on what stands around it."""
    if chunk.isalpha() and chunk not in _CAPITALS:
        keys = _word_keys(chunk, lexicon.vocabulary, english=lexicon.english)
        return _Plain(keys, ((0, len(chunk)),) * len(keys), ())
    match = _PLAIN.fullmatch(chunk)
    if match is None or match[1].removesuffix("'s") in _CAPITALS:
        return ()
    first, last = match.span(1)
    breaks = tuple([at for at, sign in enumerate(chunk) if sign in _BREAKS])
    keys = _word_keys(match[1], lexicon.vocabulary, english=lexicon.english)
    return _Plain(keys, ((first, last),) * len(keys) if lexicon.english else _spans(match[1], keys, first), breaks)


def _spans(spelling: str, keys: Sequence[str], start: int) -> tuple[tuple[int, int], ...]:
    """Where each key of a word begins and ends that is written with an apostrophe: "l'OMS" is two words."""
    spans = [(start + part.start(), start + part.end()) for part in _PART.finditer(spelling)]
    return tuple(spans) if len(spans) == len(keys) else ((start, start + len(spelling)),) * len(keys)


_PART = re.compile("[^']+")


def _read(match: re.Match[str], text: str, lexicon: Lexicon, found: _Columns) -> None:
    """Add the tokens that a match of the pattern holds."""
    kind = match.lastgroup or "mark"
    spelling = match.group()
    start, end = match.span()
    parts: Sequence[str] = (spelling,)
    if kind == "word":
        bare = spelling.removesuffix("'s")
        capitals = bare in _CAPITALS and not _shouted(text, start, end)
        parts = (bare,) if capitals else _word_keys(spelling, lexicon.vocabulary, english=lexicon.english)
    elif kind == "mark":
        if spelling in _BREAKS:
            found.breaks.append(start)
        return
    elif kind == "code":
        kind, parts = "word", (spelling.lower(),)
    elif kind == "initials":
        kind, parts = _initials(spelling)
    elif spelling == "&":
        kind, parts = "word", ("and" if lexicon.english else lexicon.vocabulary.spellings.get("&", "&"),)
    spans = _spans(spelling, parts, start) if kind == "word" and not lexicon.english else ((start, end),) * len(parts)
    for key, (first, last) in zip(parts, spans, strict=True):
        found.kinds.append(kind)
        found.keys.append(key)
        found.starts.append(first)
        found.ends.append(last)


def _tell_had(keys: list[str], text: str, starts: Sequence[int], vocabulary: Vocabulary) -> None:
    """What "he'd" stands for: "he had" before a participle, else "he would"."""
    for place in range(1, len(keys) - 1):
        if keys[place] != "would" or text[starts[place] : starts[place] + 5].lower() == "would":
            continue
        after = place + 1
        while after < len(keys) - 1 and (
            keys[after].endswith("ly") or keys[after] in ("not", "never", "already", "just")
        ):
            after += 1
        known = vocabulary.lemmas.get(keys[after])
        if keys[after].endswith("ed") or keys[after] == "been" or (known is not None and known != keys[after]):
            keys[place] = "had"


def _initials(spelling: str) -> tuple[str, tuple[str]]:
    """The class and spelling of dotted letters: a time of day, a state, a name's initials, or an abbreviation."""
    spelling = spelling.removesuffix("'s")
    letters = "".join(character for character in spelling if character.isalpha())
    if not spelling.isupper() or letters in ("AM", "PM"):
        return "word", (letters.lower(),)
    state = letters in _STATES and " " not in spelling
    return "word" if state else "initials", (letters,)


_STATES = frozenset(("US", "UK", "UN", "EU", "UAE", "USA", "DC"))


def _shouted(text: str, start: int, end: int) -> bool:
    """Say whether a word in capitals stands among others, so that the capitals tell nothing."""
    around = re.findall(r"[^\W\d_]{2,}", text[max(0, start - 24) : start] + " " + text[end : end + 24])
    return any(len(word) > 3 and word.isupper() for word in around)


def _word_keys(spelling: str, vocabulary: Vocabulary, *, english: bool) -> tuple[str, ...]:
    """The folded spelling of a word, in several words where it is a contraction."""
    if spelling[-1] == "º" and spelling[:-1] in ("n", "N"):
        return ("numero",)
    if english and spelling.isalpha() and spelling.isascii():
        word = spelling.lower()
        return _IN_WORDS.get(word) or (_one_spelling(word, vocabulary),)
    if vocabulary.umlauts and not spelling.isascii():
        known = vocabulary.umlauts.get(composed(spelling).lower())
        if known:
            return (known,)
    if english and spelling.lower().startswith(_AGAIN):
        return (spelling.lower().replace("-", "~"),)
    folded = fold_accents(spelling).replace("-", "")
    if "'" in folded:
        bare = folded.replace("'", "")
        stem, _, ending = folded.rpartition("'")
        if not english:
            if bare == "aujourdhui":
                return (bare,)
            parts = [part for part in composed(spelling).split("'") if part]
            return tuple([_word_keys(part, vocabulary, english=False)[0] for part in parts]) or (bare,)
        if bare in _CONTRACTIONS:
            return _CONTRACTIONS[bare]
        if folded.endswith("n't"):
            return tuple(part for part in (folded[:-3].replace("'", ""), "not") if part)
        if ending in _ENDINGS:
            return tuple(part for part in (stem.replace("'", ""), _ENDINGS[ending]) if part)
        folded = stem.replace("'", "") if ending == "s" else bare
    if folded == "cannot":
        return ("can", "not")
    return (_one_spelling(folded, vocabulary) if english else _respelt(folded, vocabulary),)


_AGAIN = tuple("re-sign re-form re-cover re-creat re-lay re-sort re-mark re-press re-sent re-treat re-lease".split())
"""What is done again and, without its hyphen, is another verb."""


def _respelt(word: str, vocabulary: Vocabulary) -> str:
    """A word in the one of its spellings that stands for all of them."""
    known = vocabulary.spellings.get(word)
    if known is not None:
        return known
    for pattern, other in vocabulary.respelt:
        word = pattern.sub(other, word)
    return word


def _one_spelling(word: str, vocabulary: Vocabulary) -> str:
    """British spellings as American ones, by rules under which no two words of news English fall together."""
    if word in vocabulary.spellings:
        return vocabulary.spellings[word]
    if len(word) < 5 or not word.isascii() or word in vocabulary.words or word in vocabulary.sides:
        return word
    if word[-1] == "s" and word[:-1] in vocabulary.spellings:
        return vocabulary.spellings[word[:-1]] + "s"
    if word.endswith(_BRITISH) and not word.endswith(_AGENTS):
        for size in range(_LONGEST_ENDING, 1, -1):
            least, american = _AMERICAN.get(word[-size:], (0, ""))
            if american:
                return word[:-size] + american if len(word) >= least else word
    return word


_RULES = (
    (7, "i y", "s", "z", "e ed es ing ation ations er ers"),
    (8, "", "ll", "l", "ed ing er ers ous"),
    (6, "", "our", "or", " s ed ing er ers ite ites able ably al hood hoods"),
    (5, "met lit eat ent ect ust fib lib sab omb", "re", "er", " s"),
    (5, "", "ence", "ense", " s"),
    (5, "", "ogue", "og", " s"),
)
"""Least length of a word, what stands before the British letters, those, the American ones, and what may follow."""
_AMERICAN = {
    before + british + after: (least, before + american + after)
    for least, befores, british, american, afters in _RULES
    for before in befores.split(" ")
    for after in afters.split(" ")
}
_BRITISH = tuple(_AMERICAN)
_AGENTS = tuple(f"{agent}{plural}" for agent in "killer seller teller roller caller".split() for plural in ("", "s"))
"""What ends in two letters l in either spelling: "painkiller"."""
_LONGEST_ENDING = max(map(len, _BRITISH))


class Cursor:
    """Walks the tokens of a statement; what it looks at is counted from where it stands."""

    def __init__(self, tokens: Tokens, text: str, vocabulary: Vocabulary, language: str) -> None:
        self.kinds, self.keys, self.starts, self.ends, _ = tokens
        self.end = len(tokens.keys)
        self.text = text
        self.vocabulary = vocabulary
        self.language = language
        self.position = 0

    def key(self, ahead: int = 0) -> str:
        """The key of the token `ahead`, empty outside the statement."""
        position = self.position + ahead
        return self.keys[position] if 0 <= position < self.end else ""

    def kind(self, ahead: int = 0) -> str:
        """The class of the token `ahead`, empty outside the statement."""
        position = self.position + ahead
        return self.kinds[position] if 0 <= position < self.end else ""

    def says(self, phrase: tuple[str, ...], ahead: int = 0) -> bool:
        """Say whether a phrase begins at the token `ahead`."""
        start = self.position + ahead
        return self.keys[start : start + len(phrase)] == phrase

    def capital(self, ahead: int = 0) -> bool:
        """Say whether the token `ahead` is written with a capital."""
        position = self.position + ahead
        return 0 <= position < self.end and self.text[self.starts[position]].isupper()

    def between(self, ahead: int) -> str:
        """The characters between the token `ahead` and the one before it."""
        position = self.position + ahead
        if not 0 < position < self.end:
            return " "
        return self.text[self.ends[position - 1] : self.starts[position]]

    def touches(self, ahead: int) -> bool:
        """Say whether the token `ahead` follows the one before it without a space, or over a hyphen or dash."""
        return self.between(ahead) in ("", "-", "–", "‐", "‑", "—", "−")
