"""The words of a corpus, counted once: flat arrays that scoring, selection and citing read.

A token is one word of a sentence; its word is its folded spelling, its stem what the scorer counts. The tokens of
sentence i are `first[i]` up to `first[i + 1]`. Knows nothing of meaning: agreement of facts is elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np

from summarize.characters import EUROPEAN_CLASS, MARK_CLASS, SIGN_CLASS
from summarize.corpus import Booleans, Corpus, Integers
from summarize.document import MASK
from summarize.language import stemmer, stop_words
from summarize.typography import fold_word

# A word is letters, digits and the marks set upon letters, joined by single apostrophes, points and commas inside:
# U.S., 1,200, d'Ivoire. Han and kana have no spaces: a word a sign. The text of European languages, found at a glance,
# has no such marks and signs, and a pattern without them is half as dear to use and a fiftieth to compile.
_BEYOND = re.compile(f"[^{EUROPEAN_CLASS}]")


def word_pattern(plain: str) -> re.Pattern[str]:
    """The pattern that finds the words of this text, or of any part of it."""
    return _pattern(_BEYOND.search(plain) is not None, MASK in plain)


@cache
def _pattern(beyond: bool, masked: bool) -> re.Pattern[str]:
    run = rf"(?:[^\W_{SIGN_CLASS}]++|[{MARK_CLASS}]++)++" if beyond else r"[^\W_]++"
    joint = "['’.,]"
    if masked:
        run = rf"{run}(?:{MASK}++{run})*+"
        joint = f"{MASK}*{joint}{MASK}*"
    words = rf"{run}(?:{joint}{run})*+"
    return re.compile(rf"[{SIGN_CLASS}]|{words}" if beyond else words)


@dataclass(frozen=True, eq=False)
class Terms:
    """Columns of tokens, and tables of words and stems.

    `token`: int64 (n_tokens,), numbers of `words`; `start`: int64 (n_tokens,), offsets in the document.
    `first`: int64 (n_sentences + 1,). `stem`: int64 (n_words,), numbers of `stems`. `stop`: bool (n_words,).
    """

    words: tuple[str, ...]
    stems: tuple[str, ...]
    stem: Integers
    stop: Booleans
    token: Integers
    start: Integers
    first: Integers

    @cached_property
    def lengths(self) -> Integers:
        """The number of words of each sentence: int64 (n_sentences,)."""
        return np.diff(self.first)

    @cached_property
    def row(self) -> Integers:
        """The sentence of each token: int64 (n_tokens,)."""
        return np.repeat(np.arange(len(self.lengths)), self.lengths)

    def runs(self, size: int) -> tuple[Integers, Integers]:
        """Every run of `size` words inside one sentence: a number, equal for equal runs, and its first token."""
        hashes = run_hashes(self.token, size)
        inside = np.flatnonzero(self.row[: len(hashes)] == self.row[len(self.row) - len(hashes) :])
        return hashes[inside], inside

    @cached_property
    def fingerprints(self) -> Integers:
        """One number a sentence, equal where the words are: int64 (n_sentences,)."""
        place = np.arange(len(self.token)) - self.first[self.row]
        with np.errstate(over="ignore"):
            mixed = _scattered((self.token + 1).astype(np.uint64) ^ (place.astype(np.uint64) << np.uint64(40)))
            sums = np.concatenate([np.zeros(1, dtype=np.uint64), np.cumsum(mixed, dtype=np.uint64)])
            prints: Integers = (sums[self.first[1:]] - sums[self.first[:-1]]).view(np.int64)
            return prints

    @classmethod
    def from_corpus(cls, corpus: Corpus) -> Terms:
        """Tokenise every sentence of the corpus; linear in its length."""
        numbers: dict[str, int] = {}
        spelled: dict[str, int] = {}
        token: list[int] = []
        start: list[int] = []
        first = [0]
        seen: dict[str, int] = {}
        patterns = [word_pattern(document.plain) for document in corpus.documents]
        places = zip(corpus.document.tolist(), corpus.start.tolist(), corpus.end.tolist(), strict=True)
        for row, (document, begin, finish) in enumerate(places):
            sentence = corpus.documents[document].plain[begin:finish]
            twin = seen.setdefault(sentence, row)
            if twin < row:
                token += token[first[twin] : first[twin + 1]]
                start += start[first[twin] : first[twin + 1]]
            else:
                for match in patterns[document].finditer(sentence):
                    spelling = match.group()
                    number = spelled.get(spelling)
                    if number is None:
                        number = spelled[spelling] = numbers.setdefault(fold_word(spelling), len(numbers))
                    token.append(number)
                    start.append(match.start())
            first.append(len(token))
        words = tuple(numbers)
        stem_of = stemmer(corpus.language)
        stems: dict[str, int] = {}
        stem = [stems.setdefault(stem_of(word), len(stems)) for word in words]
        stopped = stop_words(corpus.language)
        return cls(
            words,
            tuple(stems),
            np.array(stem, dtype=np.int64),
            np.array([word in stopped for word in words], dtype=np.bool_),
            np.array(token, dtype=np.int64),
            np.array(start, dtype=np.int64) + np.repeat(corpus.start, np.diff(first)),
            np.array(first, dtype=np.int64),
        )


def _scattered(numbers: np.typing.NDArray[np.uint64]) -> np.typing.NDArray[np.uint64]:
    """Numbers spread over 64 bits, the same on every machine (the finaliser of SplitMix64)."""
    with np.errstate(over="ignore"):
        mixed = (numbers + np.uint64(0x9E3779B97F4A7C15)) * np.uint64(0xBF58476D1CE4E5B9)
        mixed ^= mixed >> np.uint64(27)
        mixed *= np.uint64(0x94D049BB133111EB)
        return mixed ^ (mixed >> np.uint64(31))


def distinct(values: Integers) -> Integers:
    """`values` in order, each once: fifty times as fast as `np.unique`, which hashes, and loads masked arrays."""
    ordered = np.sort(values)
    return ordered[np.append(True, ordered[1:] != ordered[:-1])] if len(ordered) else ordered


def run_hashes(token: Integers, size: int) -> Integers:
    """A number for each run of `size` tokens, equal for equal runs (64-bit polynomial, wrapping); (n - size + 1,)."""
    if len(token) < size:
        return np.zeros(0, dtype=np.int64)
    hashes = np.zeros(len(token) - size + 1, dtype=np.uint64)
    mixed = (token.astype(np.uint64) + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    for offset in range(size):
        hashes = hashes * np.uint64(0x100000001B3) + mixed[offset : offset + len(hashes)]
    return hashes.astype(np.int64)
