"""The ranges of a text inside quotation marks, of all styles."""

from __future__ import annotations

import re

from summarize.patterns import holds
from summarize.typography import single_quoted

_QUOTES = tuple('"“”„«»')
_LONE_CLOSER = re.compile(r"[^\"“”„«»]*+(?<=[^\s(\[–—-])(?:”|\"(?=\s|[.,;:!?)]|$))")
_QUOTATION = re.compile('["“”„«»]')


def quotations(text: str) -> list[tuple[int, int]]:
    """The ranges inside quotation marks; one left open runs to the end of the text, one only closed from its start."""
    ranges: list[tuple[int, int]] = []
    single = single_quoted(text)
    if not holds(text, _QUOTES):
        return single
    opened = -1
    closer = ""
    lone = _LONE_CLOSER.match(text)
    if lone is not None:
        ranges.append((0, lone.end() - 1))
        text = " " * lone.end() + text[lone.end() :]
    for match in _QUOTATION.finditer(text):
        mark = match.group()
        if opened < 0:
            if mark in '"“„«' or (mark == "»" and "«" in text[match.end() : match.end() + 2000]):
                opened = match.end()
                closer = {"“": '”"', "”": "”", "„": "“”", "«": "»", "»": "«"}.get(mark, '"”')
        elif mark in closer:
            if opened < match.start():
                ranges.append((opened, match.start()))
            opened = -1
    if 0 <= opened < len(text):
        ranges.append((opened, len(text)))
    apart = (one for one in single if all(one[1] <= start or end <= one[0] for start, end in ranges))
    return sorted([*ranges, *apart])
