"""A statement as tokens: words in one folded spelling, digits, signs and marks, each with its place in the text.

Contractions are written out ("won't" is will, not), possessives dropped, British spellings told as American ones, a
prefix with a hyphen joined ("co-operate"), initials joined ("J. R."). Offsets are those of the text given. `Cursor`
walks the tokens for the readers of facts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from summarize.agreement.vocabulary import Vocabulary, fold_accents
from summarize.typography import fold_quotes

_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e"
)
_SIGN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_LETTER = rf"(?:[^\W\d_{_SIGN}]|[{_MARKS}])"
_THIN = "\u00a0\u202f\u2009"


def _pattern(spaces: str) -> re.Pattern[str]:
    """The tokens of a language that may part thousands by one of `spaces`."""
    return re.compile(
        rf"""(?P<initials>\b[A-Za-z]\.(?:\s?[A-Za-z]\.){{1,6}}(?!\w)|\b[A-Z]\.(?=\s[A-Z]))
        |(?P<time>\d{{1,2}}:\d{{2}}(?![:\d]))
        |(?P<number>(?<![\d.,])\d{{1,3}}(?:[{spaces}]\d{{3}})+(?!\d)(?:[.,]\d+)?|(?:(?<!\S)(?<!\d\s)-)?\d+(?:[.,']\d+)*)
        |(?P<word>(?:(?:[Cc]o|[Rr]e|[Pp]re|[Nn]on|[Uu]n|[Mm]ulti|[Ss]emi|[Ee])-)?{_LETTER}+(?:'{_LETTER}+)*|[{_SIGN}])
        |(?P<sign>[$€£¥₹%‰°&])
        |(?P<mark>[^\w\s])""",
        re.VERBOSE,
    )


_SPACED = _pattern(f" {_THIN}")
_UNSPACED = _pattern(_THIN)
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
_ENDINGS = {"ve": "have", "re": "are", "ll": "will", "d": "would", "m": "am"}
_CAPITALS = frozenset(("US", "IT", "WHO", "AM", "OR", "IN", "SO", "ME", "HE", "WE", "NO", "MAY"))
"""Names in capitals whose small letters are another word."""


class Token(NamedTuple):
    """One token: its class (initials, time, number, word, sign, mark), folded spelling, and place."""

    kind: str
    key: str
    start: int
    end: int


class Fact(NamedTuple):
    """What a reader of facts makes of the next `length` tokens."""

    length: int
    key: str
    slot: str
    sense: str


def tokenize(text: str, vocabulary: Vocabulary, language: str) -> list[Token]:
    """The tokens of a text in order; linear in its length."""
    tokens: list[Token] = []
    pattern = _SPACED if language in _SPACED_LANGUAGES else _UNSPACED
    english = vocabulary.language == "en" or vocabulary.language not in ("de", "fr", "es")
    for match in pattern.finditer(fold_quotes(text)):
        kind = match.lastgroup or "mark"
        spelling = match.group()
        start, end = match.span()
        if kind == "initials":
            letters = "".join(character for character in spelling if character.isalpha())
            lower = letters.lower()
            if lower in ("am", "pm"):
                tokens.append(Token("word", lower, start, end))
            elif spelling.isupper():
                dotted = len(letters) > 1 and " " not in spelling
                tokens.append(Token("word" if dotted and letters in _STATES else "initials", letters, start, end))
            else:
                tokens.append(Token("word", lower, start, end))
        elif kind == "word":
            shouted = _shouted(text, start, end) if spelling in _CAPITALS else True
            if not shouted and spelling in ("US", "IT", "WHO", "MAY"):
                tokens.append(Token("word", spelling, start, end))
            else:
                tokens.extend(
                    Token("word", key, start, end) for key in _word_keys(spelling, vocabulary, english=english)
                )
        elif kind == "sign" and spelling == "&":
            tokens.append(Token("word", "and" if english else "&", start, end))
        else:
            tokens.append(Token(kind, spelling, start, end))
    return tokens


_STATES = frozenset(("US", "UK", "UN", "EU", "UAE", "USA", "DC"))


def _shouted(text: str, start: int, end: int) -> bool:
    """Say whether a word in capitals stands among others, so that the capitals tell nothing."""
    around = re.findall(r"[^\W\d_]{2,}", text[max(0, start - 24) : start] + " " + text[end : end + 24])
    return any(len(word) > 3 and word.isupper() for word in around)


def _word_keys(spelling: str, vocabulary: Vocabulary, *, english: bool) -> tuple[str, ...]:
    """The folded spelling of a word, in several words where it is a contraction."""
    if vocabulary.umlauts and not spelling.isascii():
        known = vocabulary.umlauts.get(unicodedata.normalize("NFC", spelling).lower())
        if known:
            return (known,)
    folded = fold_accents(spelling).replace("-", "")
    if "'" in folded:
        bare = folded.replace("'", "")
        stem, _, ending = folded.rpartition("'")
        if not english:
            return (bare,) if bare == "aujourdhui" else tuple(part for part in folded.split("'") if part) or (bare,)
        if bare in _CONTRACTIONS:
            return _CONTRACTIONS[bare]
        if folded.endswith("n't"):
            return (folded[:-3].replace("'", ""), "not")
        if ending in _ENDINGS:
            return (stem.replace("'", ""), _ENDINGS[ending])
        folded = stem.replace("'", "") if ending == "s" else bare
    if folded == "cannot":
        return ("can", "not")
    return (_one_spelling(folded, vocabulary) if english else vocabulary.spellings.get(folded, folded),)


def _one_spelling(word: str, vocabulary: Vocabulary) -> str:
    """British spellings as American ones, by rules under which no two words of news English fall together."""
    if word in vocabulary.spellings:
        return vocabulary.spellings[word]
    if len(word) < 5 or not word.isascii():
        return word
    if word[-1] == "s" and word[:-1] in vocabulary.spellings:
        return vocabulary.spellings[word[:-1]] + "s"
    if len(word) > 6:
        word = re.sub(r"([iy])s(e|ed|es|ing|ation|ations|er|ers)$", r"\1z\2", word)
        word = re.sub(r"ll(ed|ing|er|ers)$", r"l\1", word) if len(word) >= 8 else word
    if len(word) > 5:
        word = re.sub(r"our(s|ed|ing|ite|ites|able|ably|al|hood|hoods)?$", r"or\1", word)
    word = re.sub(r"(met|lit|eat|ent|ect|ust|fib|lib|sab|omb)re(s)?$", r"\1er\2", word)
    word = re.sub(r"ence(s)?$", r"ense\1", word)
    return re.sub(r"ogue(s)?$", r"og\1", word)


class Cursor:
    """Walks the tokens of a statement, marks left out; what it looks at is counted from where it stands."""

    def __init__(self, words: Sequence[Token], text: str, vocabulary: Vocabulary, language: str) -> None:
        self.words = words
        self.text = text
        self.vocabulary = vocabulary
        self.language = language
        self.position = 0

    def key(self, ahead: int = 0) -> str:
        """The key of the token `ahead`, empty outside the statement."""
        position = self.position + ahead
        return self.words[position].key if 0 <= position < len(self.words) else ""

    def kind(self, ahead: int = 0) -> str:
        """The class of the token `ahead`, empty outside the statement."""
        position = self.position + ahead
        return self.words[position].kind if 0 <= position < len(self.words) else ""

    def capital(self, ahead: int = 0) -> bool:
        """Say whether the token `ahead` is written with a capital."""
        position = self.position + ahead
        return 0 <= position < len(self.words) and self.text[self.words[position].start].isupper()

    def between(self, ahead: int) -> str:
        """The characters between the token `ahead` and the one before it."""
        position = self.position + ahead
        if not 0 < position < len(self.words):
            return " "
        return self.text[self.words[position - 1].end : self.words[position].start]

    def touches(self, ahead: int) -> bool:
        """Say whether the token `ahead` follows the one before it without a space, or over a hyphen or dash."""
        return self.between(ahead) in ("", "-", "–", "‐", "‑", "—", "−")
