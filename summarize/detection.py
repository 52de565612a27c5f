"""Which language a text is in: by its script, and where that is Latin by its stop words.

What is not written in Latin letters shows its language by its script, or by letters few others have. Near relatives of
a language with stop words may be taken for it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cache

from summarize.document import MASK, Document
from summarize.language import SUPPORTED, listed_stop_words

_SCRIPTS = {
    "latin": "AZazªªººÀÖØöøɏḀỿ",
    "cyrillic": "Ѐԯ",
    "arabic": "\u0620\u064a\u066e\u06d3\u06fa\u06ff",
    "han": "\u3400\u4dbf\u4e00\u9fff",
    "kana": "\u3040\u30ff",
    "ko": "\u1100\u11ff\uac00\ud7af",
    "el": "\u0370\u03ff\u1f00\u1fff",
    "he": "\u05d0\u05ea",
    "hi": "\u0900\u0963\u0966\u097f",
    "bn": "\u0980\u09ff",
    "pa": "\u0a00\u0a7f",
    "gu": "\u0a80\u0aff",
    "ta": "\u0b80\u0bff",
    "te": "\u0c00\u0c7f",
    "kn": "\u0c80\u0cff",
    "ml": "\u0d00\u0d7f",
    "th": "\u0e00\u0e7f",
    "ka": "\u10a0\u10ff",
    "hy": "\u0530\u058f",
}
"""The first and the last letter of each range. Looked up letter by letter: a pattern of them is dear to compile."""
_RANGES = sorted(
    (ends[place], ends[place + 1], name) for name, ends in _SCRIPTS.items() for place in range(0, len(ends), 2)
)
_SAMPLE = 6000


def spoken_in(document: Document) -> str:
    """The language of a document: what it says of itself, else what its words show, "und" where they do not."""
    return document.language or detect_language(document.plain)


def main_language(documents: Sequence[Document], spoken: Sequence[str] | None = None) -> str:
    """The language of most of the text of some documents, "und" where there is none; `spoken` is that of each."""
    weight: dict[str, int] = {}
    for code, document in zip(spoken or map(spoken_in, documents), documents, strict=True):
        weight[code] = weight.get(code, 0) + len(document.text)
    return min(weight, key=lambda code: (-weight[code], code), default="und")


def detect_language(text: str) -> str:
    """The ISO 639-1 code of the language of most of `text`, "und" where it cannot be told.

    Looks at no more than 6000 characters: the beginning, the middle and the end. Script tells most languages,
    stop words those written in Latin letters: near relatives of a known language may be taken for it.
    """
    sample = text
    if len(text) > _SAMPLE:
        third, middle = _SAMPLE // 3, len(text) // 2
        sample = " ".join((text[:third], text[middle : middle + third], text[-third:]))
    sample = sample.replace(MASK, "")
    scripts = {sign: _script(sign) for sign in set(sample)}
    found = set(scripts.values()) - {""}
    if not found:
        return "und"
    if found == {"latin"}:
        return _by_stop_words(sample)
    letters: Counter[str] = Counter()
    for sign, count in Counter(sample).items():
        if scripts[sign]:
            letters[scripts[sign]] += count
    # A sign of Han says as much as two letters, and news in any script quotes Latin names.
    letters["han"] *= 2
    letters["kana"] *= 2
    script = min(letters, key=lambda name: (-letters[name], name))
    if script in ("han", "kana"):
        return "ja" if letters["kana"] * 10 > letters["han"] else "zh"
    if script == "arabic":
        return _by_letters(sample, (("ur", "ٹڈڑںےھ"), ("fa", "پچژگی")), "ar")
    if script == "cyrillic":
        told = (("uk", "іїєґ"), ("be", "ў"), ("sr", "јљњћђџѓќѕ"), ("ru", "ыэё"))
        return _by_letters(sample, told, "bg" if "ъ" in sample else "ru")
    return _by_stop_words(sample) if script == "latin" else script


def _script(sign: str) -> str:
    """The script of a letter; "" of what is none, and of letters of other scripts."""
    place = bisect_right(_RANGES, (sign, "\U0010ffff")) - 1
    return _RANGES[place][2] if place >= 0 and sign <= _RANGES[place][1] else ""


def _by_letters(sample: str, told: tuple[tuple[str, str], ...], otherwise: str) -> str:
    """The first language whose own letters make up a hundredth of `sample`."""
    for code, letters in told:
        if sum(sample.count(letter) for letter in letters) * 100 >= len(sample):
            return code
    return otherwise


def _by_stop_words(sample: str) -> str:
    """The language whose stop words fill most of `sample`; a word counts less the more languages share it."""
    words = _words(sample.casefold())
    scores: dict[str, float] = {}
    shares: Counter[str] = Counter()
    for languages, count in Counter(filter(None, map(_latin_stop_words().get, words))).items():
        for code in languages:
            scores[code] = scores.get(code, 0.0) + count / len(languages)
            shares[code] += count
    ranked = sorted(scores, key=lambda code: (-round(scores[code], 6), code))
    if not ranked:
        return "und"
    best = ranked[0]
    second = scores[ranked[1]] if len(ranked) > 1 else 0.0
    clear = shares[best] * 10 >= len(words) * 3 and scores[best] >= 1.25 * second
    return best if clear or scores[best] * 7 >= len(words) else "und"


def _words(lower: str) -> list[str]:
    """The runs of letters of a text: each other sign made a blank, half the work of a pattern, as texts have few."""
    for sign in set(lower):
        if not sign.isalnum() or sign.isdecimal():
            lower = lower.replace(sign, " ")
    return lower.split()


@cache
def _latin_stop_words() -> dict[str, tuple[str, ...]]:
    """Each stop word written in Latin letters, with the languages that have it."""
    table: dict[str, tuple[str, ...]] = {}
    for code in sorted(SUPPORTED - {"ar", "el", "he", "ja", "ko", "ru", "th", "uk", "zh"}):
        for word in listed_stop_words(code):
            table[word] = (*table.get(word, ()), code)
    return table
