"""The kinds of what is left out of a brief, and a verdict: a kind and its reason."""

from __future__ import annotations

from typing import Literal, TypeAlias

Kind: TypeAlias = Literal[
    "furniture",
    "related links",
    "other story",
    "heading",
    "fragment",
    "caption",
    "byline",
    "bio",
    "contact",
    "repeated",
    "table",
    "code",
    "question",
]
Verdict: TypeAlias = tuple[Kind, str]
