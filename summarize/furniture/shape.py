"""What a text is by its shape alone: prose or a line, a whole sentence or a part of one.

Knows letters, marks and lengths, no words.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from summarize.characters import RUNS, within
from summarize.furniture.kinds import Verdict
from summarize.patterns import compiled, holds

Form: TypeAlias = Literal["prose", "line", "other"]

LONGEST_SENTENCE = 1000
"""Sentences of more characters are no candidates."""
_STOPS = frozenset(".!?…。！？।۔؟։")
_QUESTIONS = frozenset("?？؟")
_CLOSING = "\"'”’»›“‘«‹)]」』 \u00a0\u202f"
"""What may stand behind a stop: German closes with “ and «, French sets a space before »."""
_NOTED = r"[.!?…。！？।۔؟։][\"'”’»›)\]」』]*(?:\[\d+\])*$"
"""A stop before the marks of footnotes."""
_INNER_END = r"[.!?](?:['\"”’“«)]|[ \u00a0\u202f]?»)* [\"'“‘„«»(¿¡]*[A-ZÀ-ÖØ-ÞА-Я]|[。！？।۔؟]"
_LONG_WORD = r"[^\W\d_]{4,}"
_LONG_WORD_ANYWHERE = r"[^\W\d_]{4,}|[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]{2}"
_MARKUP_SIGNS = ("<", "{", "}", "![", "*/", '="', ";", "function")
_MARKUP = r"^(?:<[a-z/!]|\W*[{}<>]|!\[|\*/\?>|function\b)|[{};]\s*$|class=\"|style=\""


def is_prose(text: str, length: int) -> bool:
    """Say whether a block reads as sentences: it ends like one, or holds the end of one."""
    if length < 12 and text.endswith(("..", "…")):
        return False
    if is_final(text[-12:]) or (text.endswith(":") and length > 5):
        return length > 2
    if length < 12:
        return False
    return compiled(_INNER_END).search(text) is not None or _is_unspaced(text)


def is_final(tail: str) -> bool:
    """Say whether a text ends in final punctuation, behind which quotes, brackets and footnotes may stand."""
    if tail.rstrip(_CLOSING)[-1:] in _STOPS:
        return True
    return tail.endswith("]") and compiled(_NOTED).search(tail) is not None


def _is_unspaced(text: str) -> bool:
    """Say whether a text holds a script that writes no final punctuation."""
    return not text.isascii() and any(within(sign, RUNS) for sign in set(text))


def is_markup(text: str) -> bool:
    """Say whether a short text is markup or part of a program."""
    return holds(text, _MARKUP_SIGNS) and compiled(_MARKUP).search(text) is not None


def long_words(text: str) -> list[str]:
    """The words of four letters or more; of scripts that write no spaces, pairs of signs."""
    unspaced = not text.isascii() and max(text) >= "\u3040"
    return compiled(_LONG_WORD_ANYWHERE if unspaced else _LONG_WORD).findall(text)


SHORT = 4
"""Words of what is a whole sentence only inside running text."""
TOO_SHORT: Verdict = ("fragment", "too short")


def judge_shape(text: str, opening: str, length: int) -> Verdict | None:
    """The verdict on a sentence by its shape; `opening` is what stands behind its first marks."""
    tail = text[-12:]
    end = tail.rstrip(_CLOSING)
    if end[-1:] in _QUESTIONS:
        return ("question", "a question")
    if end.endswith(("...", "…")):
        return ("fragment", "trails off")
    if not is_final(tail) and not _is_unspaced(text):
        return ("fragment", "no final punctuation")
    if length <= SHORT:
        return TOO_SHORT if end.endswith(".") else ("fragment", "too short, and no statement")
    if length > 80 or len(text) > LONGEST_SENTENCE:
        return ("fragment", "too long")
    if (opening[:1].islower() and not opening[1:2].isupper()) or opening[:1] in "….,;:":
        return ("fragment", "begins in mid-sentence")
    return None
