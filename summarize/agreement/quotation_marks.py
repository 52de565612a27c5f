"""The ranges of a text inside quotation marks, of all styles."""

from __future__ import annotations

import re

from summarize.patterns import compiled, holds

_QUOTES = tuple('"“”„«»‘’')
_LONE_CLOSER = re.compile(r"[^\"“”„«»]*+(?<=[^\s(\[–—-])(?:”|\"(?=\s|[.,;:!?)]|$))")
_QUOTATION = re.compile('["“”„«»]|(?<!\\w)‘|’(?!\\w)')
_STRAIGHT = (
    r"(?<![\w'])'(?!(?:em|tis|twas|til|cause|bout|n)\b)(?=[^\W\d_])"
    r"((?:[^'\"“”«»]|(?<=\w)'(?=\w)|(?<=s)'(?= [a-z])){3,})'(?!\w)"
)
"""What stands between straight single marks, as British papers set them, apostrophes in it, "the players' room" too."""


def quotations(text: str) -> list[tuple[int, int]]:
    """The ranges inside quotation marks; one left open runs to the end of the text, one only closed from its start."""
    ranges: list[tuple[int, int]] = []
    if " '" in text or text[:1] == "'":
        ranges = [match.span(1) for match in compiled(_STRAIGHT).finditer(text)]
    if not holds(text, _QUOTES):
        return ranges
    straight, ranges = ranges, []
    opened = -1
    closer = ""
    lone = _LONE_CLOSER.match(text)
    if lone is not None:
        ranges.append((0, lone.end() - 1))
        text = " " * lone.end() + text[lone.end() :]
    for match in _QUOTATION.finditer(text):
        mark = match.group()
        if opened < 0:
            if mark in '"“„«‘' or (mark == "»" and "«" in text[match.end() : match.end() + 2000]):
                opened = match.end()
                closer = {"“": '”"', "”": "”", "„": "“”", "«": "»", "‘": "’", "»": "«"}.get(mark, '"”')
        elif mark in closer:
            if opened < match.start():
                ranges.append((opened, match.start()))
            opened = -1
    if 0 <= opened < len(text) and closer != "’":
        ranges.append((opened, len(text)))
    apart = (one for one in straight if all(one[1] <= start or end <= one[0] for start, end in ranges))
    return sorted([*ranges, *apart])
