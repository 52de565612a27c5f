"""The editor's hand: sentences that must stand in the brief and sentences that may not, named by how they begin.

A beginning is compared as the `exact` match compares words, in capitals or small letters, and ends where a word does.
It says which sentence is meant and nothing of what it is worth; that a sentence must stand does not make it one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

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
        texts = {fold(story.text(row)): row for row in reversed(found)}
        if len(texts) > 1:
            one, other, *_ = reversed(texts)
            common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
            common = one.rfind(" ", 0, common) + 1
            raise UsageError(
                f"{len(texts)} sentences begin with {words!r}: "
                + ", ".join(f"{_place(story, texts[text])} {_shown(text[common:])!r}" for text in (one, other)),
                where="keep",
                remedy="give more words of the one that is meant, up to where they differ",
            )
        row = min(found, key=lambda row: (-round(float(scores[row]), 9), row))
        stands = story.mentions.standing(row)
        if stands.kind == "never":
            raise UsageError(
                f"what begins with {words!r} is no whole sentence: {stands.because}",
                where="keep",
                remedy="keep another one",
            )
        rows.append(row)
    return list(dict.fromkeys(rows))


def dropped(story: Story, beginnings: Sequence[str]) -> list[int]:
    """All sentences that begin so; raises UsageError for a beginning that no sentence has."""
    return [row for words in beginnings for row in _beginning(story, words, "drop")]


def _beginning(story: Story, words: str, option: str) -> list[int]:
    named = [row for row in range(len(story.corpus)) if begins(story.text(row), words)]
    found = [row for row in named if story.corpus.blocks[int(story.corpus.block[row])].kind != "heading"]
    if named and not found:
        raise UsageError(
            f"only a heading begins with {words!r}, which is no sentence",
            where=option,
            remedy="name a sentence; a title is set with title",
        )
    if not found:
        raise UsageError(
            f"no sentence begins with {words!r}", where=option, remedy="give its first words as the source has them"
        )
    return found


def _place(story: Story, row: int) -> str:
    document = story.corpus.documents[story.document(row)]
    return f"{document.name}:{document.line(int(story.corpus.start[row]))}"


def _shown(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"
