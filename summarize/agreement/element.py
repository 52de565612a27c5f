"""What a statement is made of."""

from __future__ import annotations

from typing import NamedTuple


class Element(NamedTuple):
    """One word, or one fact of several words.

    `key` is what makes two elements the same, `word` the folded spelling; `slot` is the kind of fact (a
    `vocabulary.Slot`), `sense` its value or class; `root` the letters that inflections share; `sides` the pairs of
    opposites in which it stands; `name` says whether it is written like a name, `opening` whether it is the first
    word, where a capital tells nothing; `words` counts its words in the text.
    """

    key: str
    word: str
    slot: str
    sense: str
    root: str
    start: int
    end: int
    content: bool
    name: bool
    opening: bool
    sides: tuple[str, ...]
    words: int
