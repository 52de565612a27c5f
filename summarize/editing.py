"""The editor's hand: sentences that must stand in the brief and sentences that may not, named by how they begin.

A beginning is compared as the `exact` match compares words, in capitals or small letters, and ends where a word does.
It says which sentence is meant and nothing of what it is worth; that a sentence must stand does not make it one.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.corpus import Floats
from summarize.errors import UsageError
from summarize.scoring.story import Story
from summarize.typography import begins, fold

_SHOWN = 60
"""Characters of a sentence that a message shows."""


def kept(story: Story, scores: Floats, beginnings: Sequence[str]) -> list[int]:
    """The sentence that each of the beginnings names, by number, each once; of its copies the one that scores best.

    Of several sentences that begin so, the one that says no more is meant.
    Raises UsageError for a beginning that no sentence has, that several have, or that no whole sentence has.
    """
    rows: list[int] = []
    for words in beginnings:
        found = _beginning(story, words, "keep")
        found = [row for row in found if begins(words, story.text(row))] or found
        texts = list(dict.fromkeys(fold(story.text(row)) for row in found))
        if len(texts) > 1:
            raise UsageError(
                f"{len(texts)} sentences begin with {words!r}: {_shown(texts[0])!r}, {_shown(texts[1])!r}",
                where="keep",
                remedy="give more words of the one that is meant",
            )
        row = min(found, key=lambda row: (-round(float(scores[row]), 9), row))
        because = _unfit(story, row)
        if because:
            raise UsageError(f"what begins with {words!r} is no sentence: {because}", where="keep")
        rows.append(row)
    return list(dict.fromkeys(rows))


def dropped(story: Story, beginnings: Sequence[str]) -> list[int]:
    """All sentences that begin so; raises UsageError for a beginning that no sentence has."""
    return [row for words in beginnings for row in _beginning(story, words, "drop")]


def _beginning(story: Story, words: str, option: str) -> list[int]:
    found = [row for row in range(len(story.corpus)) if begins(story.text(row), words)]
    if not found:
        raise UsageError(
            f"no sentence begins with {words!r}", where=option, remedy="give its first words as the source has them"
        )
    return found


def _unfit(story: Story, row: int) -> str:
    """Why no brief can hold these words as a sentence, or nothing."""
    if story.corpus.blocks[int(story.corpus.block[row])].kind == "heading":
        return "it is a heading"
    stands = story.mentions.standing(row)
    return stands.because if stands.kind == "never" else ""


def _shown(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"
