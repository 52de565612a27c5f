"""JSON as its standard has it: each field once, no NaN, and no depth or number that only exhausts the machine.

The reader of JSON Lines and the reader of briefs share it, so that a record means the same to every program.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

_DEPTH = 100
_DIGITS = 100
"""Of a whole number; no field that anybody reads needs as many."""
_SHOWN = 200
"""Characters of a field's name in a message."""
_STRING_OR_BRACKET = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*\\?(?:"|\Z)|[\[\]{}]', re.DOTALL)


def parse(text: str) -> Any:
    """The value of a JSON text. ValueError says in a few words what is wrong, and where."""
    if text.count("[") + text.count("{") > _DEPTH and _depth(text) > _DEPTH:
        raise ValueError(f"nested more than {_DEPTH} deep")
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_constant, parse_int=_whole_number)
    except json.JSONDecodeError as error:
        line = f"line {error.lineno}, " if error.lineno > 1 else ""
        raise ValueError(f"not JSON at {line}column {error.colno}: {error.msg}") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    record = dict(pairs)
    if len(record) < len(pairs):
        twice = next(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
        raise ValueError(f"names the field {twice[:_SHOWN]!r} twice")
    return record


def _constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def _whole_number(digits: str) -> int:
    if len(digits) > _DIGITS:
        raise ValueError(f"holds a whole number of {len(digits)} digits")
    return int(digits)


def _depth(text: str) -> int:
    """How deep the brackets outside strings nest; linear."""
    depth = deepest = 0
    for match in _STRING_OR_BRACKET.finditer(text):
        if match[0] in ("[", "{"):
            depth += 1
            deepest = max(deepest, depth)
        elif match[0] in ("]", "}"):
            depth -= 1
    return deepest
