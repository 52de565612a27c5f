"""Which characters are blank, set upon letters, or written without spaces between words.

Plain tables, each of them here and nowhere else. Patterns are made of them where they are needed: one of scripts
takes longer to compile than a page to read, so what has to be quick asks `within` instead.
"""

from __future__ import annotations

SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
"""White space but for the plain space."""
BLANKS = f" {SPACES}\u200b\u2060\ufeff"
"""What a reader sees nothing of: white space, and what has no width."""

SIGNS = (("\u3040", "\u30ff"), ("\u3400", "\u4dbf"), ("\u4e00", "\u9fff"), ("\uf900", "\ufaff"))
"""Kana and Han, first and last of each range: a sign is counted as a word."""
RUNS = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"))
"""Thai, Lao, Burmese and Khmer: letters, but no spaces between words."""
UNSPACED = RUNS + SIGNS

SIGN_CLASS = "".join(f"{first}-{last}" for first, last in SIGNS)
"""Signs as they stand inside the brackets of a pattern; so the next two."""
MARK_CLASS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e"
)
"""Marks that scripts set upon letters, which Python's `\\w` leaves out."""
EUROPEAN_CLASS = "\0-\u02ff\u2000-\u2bff"
"""Text of these alone holds no marks and no signs."""


def within(letter: str, ranges: tuple[tuple[str, str], ...]) -> bool:
    """Say whether a letter lies in one of the ranges."""
    return any(first <= letter <= last for first, last in ranges)
